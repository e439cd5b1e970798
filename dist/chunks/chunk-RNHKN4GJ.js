import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  forbiddenImports
} from "./chunk-MTHVUXSS.js";
import {
  allOf,
  anyOf,
  broughtBy,
  compareText,
  hasPermission,
  higherOf,
  isAtLeast,
  isInTeams,
  isListed,
  keyOf,
  nameOf,
  namesOf,
  namesOf2,
  namesOf3,
  no,
  orderReasons,
  ownedPaths,
  packageUrl,
  readLicence,
  readyOwners,
  settled,
  settledFacts,
  sha256,
  spdx_license_ids_default,
  unidentified,
  whereOf,
  yes
} from "./chunk-QAHP6EUF.js";
import {
  canonical,
  extendedFile
} from "./chunk-TWSPNMR4.js";
import {
  isOf,
  latestCheckRuns,
  workflowPath
} from "./chunk-TBYOVZEP.js";
import {
  matchesGlob,
  matchesGuard
} from "./chunk-7AEKP7CG.js";
import {
  require_dist
} from "./chunk-SI4QR6ZI.js";
import {
  groupBy
} from "./chunk-F5GDBJV2.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
import {
  __toESM
} from "./chunk-R5U37ZOC.js";

// src/facts/expected-access.ts
var ACCESS_PARTS = [
  "members",
  "outside-collaborators",
  "people",
  "teams",
  "admins",
  "roles",
  "bypass",
  "deploy-keys",
  "apps",
  "actions",
  "environments",
  "two-factor",
  "branches",
  "organization"
];

// src/controls/kit/access-names.ts
var lower = (name) => name.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
var differing = (expected, found) => {
  const [wanted, had] = [expected, found].map((names2) => new Set(names2.map(lower)));
  return {
    missing: expected.filter((name) => had?.has(lower(name)) !== true),
    unexpected: found.filter((name) => wanted?.has(lower(name)) !== true)
  };
};
var sameNames = (one, other) => {
  const [a, b2] = [new Set(one), new Set(other)];
  return a.size === b2.size && [...a].every((name) => b2.has(name));
};
var entryOf = (entries2, name) => entries2.find((entry) => lower(entry.name) === lower(name))?.value;
var namesOf4 = (entries2) => entries2.map(({ name }) => name);
var listed = (names2) => names2.length === 0 ? "nobody" : names2.join(", ");

// src/controls/kit/access-since.ts
var ACTS = [
  [/^member-unexpected$/u, /^org\.(add|invite)_member$/u, "made"],
  [/^member-missing$/u, /^org\.remove_member$/u, "made"],
  [/^role-/u, /^((org|repo)\.(add|update)_member|role\.|organization_role\.)/u, "made"],
  [/^admin-unexpected$/u, /^((org|repo)\.(add|update)_member|team\.add_member)$/u, "made"],
  [/^admin-missing$/u, /^((org|repo)\.(update|remove)_member|team\.remove_member)$/u, "made"],
  [/collaborator-unexpected$/u, /^(repo\.(add|update)_member|repository_invitation\.|org\.add_outside)/u, "made"],
  [/collaborator-missing$/u, /^(repo|org)\.remove_/u, "made"],
  [/^team-unexpected$/u, /^team\.(create|add_repository|change_parent_team)$/u, "made"],
  [/^team-missing$/u, /^team\.(destroy|rename)$/u, "made"],
  [/^team-level-/u, /^team\.(add_repository|remove_repository|update_repository_permission|change_parent)/u, "made"],
  [/^team-member-unexpected$/u, /^team\.add_member$/u, "made"],
  [/^team-member-missing$/u, /^team\.remove_member$/u, "made"],
  [/^deploy-key-missing$/u, /^(public_key|deploy_key)\.(delete|destroy)$/u, "made"],
  [/^deploy-key-/u, /^(public_key|deploy_key)\.(create|update)$/u, "made"],
  [/^app-unexpected$/u, /^integration_installation\.(create|unsuspend)$/u, "made"],
  [/^app-missing$/u, /^integration_installation\.(destroy|suspend)$/u, "made"],
  [/^app-/u, /^integration/u, "changed"],
  [/^environment-unexpected$/u, /^environment\.create$/u, "made"],
  [/^environment-missing$/u, /^environment\.(delete|destroy)$/u, "made"],
  [/^environment-/u, /^environment\./u, "changed"],
  [/^(bypass|branch)-/u, /^(repository_ruleset|protected_branch)\./u, "changed"],
  [/^two-factor-/u, /^org\..*two_factor/u, "changed"],
  [/^organization-/u, /^org\./u, "changed"]
];
var sinceWords = (state, code, about2) => {
  if (!state.changes.known) return "since when is not known";
  const [, act, how] = ACTS.find(([codes]) => codes.test(code)) ?? [];
  const fitting = state.changes.value.filter(
    (change2) => act?.test(change2.action) === true && !isElsewhere(state, change2)
  );
  const change = newestNaming(fitting, about2) ?? newestNaming(fitting, about2.slice(0, 1));
  if (change === void 0) return "since when the audit log does not tell";
  const words2 = `${change.at.slice(0, 10)} by ${change.by ?? "nobody named"} (${change.action})`;
  return how === "made" ? `since ${words2}` : `last changed ${words2}`;
};
var isElsewhere = ({ repository, owner, teams: teams2 }, { about: about2, action }) => {
  if (repository === null) return false;
  const place2 = `${lower(owner.login)}/`;
  const named2 = about2.map(lower).filter((name) => name.startsWith(place2) && name !== lower(repository));
  const known2 = new Set(teams2.known ? teams2.value.map(({ name }) => lower(name)) : []);
  const left = named2.filter((name) => !known2.has(name));
  return left.length > (action.startsWith("team.") && left.length === named2.length ? 1 : 0);
};
var newestNaming = (changes, wanted) => changes.filter(({ about: about2 }) => wanted.every((each) => about2.some((name) => lower(name) === lower(each)))).sort((a, b2) => a.at < b2.at ? 1 : a.at > b2.at ? -1 : 0)[0];

// src/controls/kit/access-drift.ts
var SHOWN_BY = {
  members: "a token with the organisation's members: read",
  "outside-collaborators": "a token with metadata: read, of a person one that may push",
  people: "a token with metadata: read, of a person one that may push",
  teams: "a token with the organisation's members: read, and administration: read for their levels",
  admins: "a token with metadata: read, of a person one that may push",
  roles: "a token with metadata: read and the organisation's members: read",
  bypass: "a token with administration: read, for rulesets administration: write",
  "deploy-keys": "a token with administration: read",
  apps: "a token with organization-administration: read",
  actions: "a token with administration: read, of an organisation organization-administration: read",
  environments: "a token with actions: read",
  "two-factor": "a token with organization-administration: read; for who has none one of an owner",
  branches: "a token with administration: read",
  organization: "a token with organization-administration: read"
};
var unseen = (part3, found, within = []) => ({
  outcome: "indeterminate",
  reason: { code: "fact-unavailable", about: [...within, part3], needed: SHOWN_BY[part3], found }
});
var seen = (part3, fact, compare2) => fact.known ? compare2(fact.value) : [unseen(part3, fact.why.found ?? fact.why.code)];
var drift = (scene, code, about2, sides) => ({
  outcome: "fail",
  reason: reasonOf(scene, code, about2, sides)
});
var reasonOf = ({ state, menders }, code, about2, { needed, found, since }) => ({
  code,
  about: about2,
  needed,
  found: `${found}, ${since ?? sinceWords(state, code, about2)}`,
  ...menders.length === 0 ? {} : { who: menders }
});

// src/controls/kit/access-guards.ts
var NOT_READ = "the rules of the branch were not read";
var ofBranches = (part3, expected, rules, compare2) => expected.flatMap(({ name, value }) => {
  const fitting = rules.filter(({ branch }) => branch === name || matchesGlob(name, branch));
  return fitting.length === 0 ? [unseen(part3, NOT_READ, [name])] : fitting.flatMap((found) => compare2(found, value));
});
var bypassFaults = (scene, expected) => seen(
  "bypass",
  scene.state.rules,
  (rules) => ofBranches("bypass", expected, rules, ({ branch, bypass }, value) => {
    if (!bypass.known) return [unseen("bypass", bypass.why.found ?? bypass.why.code, [branch])];
    const { missing: missing6, unexpected } = differing(value, bypass.value);
    return [
      ...unexpected.map(
        (who) => drift(scene, "bypass-unexpected", [who, branch], {
          needed: "no way round the rules",
          found: "may go round them"
        })
      ),
      ...missing6.map(
        (who) => drift(scene, "bypass-missing", [who, branch], { needed: "may go round the rules", found: "may not" })
      )
    ];
  })
);
var branchFaults = (scene, expected) => seen(
  "branches",
  scene.state.rules,
  (rules) => ofBranches(
    "branches",
    expected,
    rules,
    (found, value) => weaker(value, found).map(
      ({ rule, needed, had }) => drift(scene, "branch-rules-weaker", [found.branch, rule], { needed, found: had })
    )
  )
);
var weaker = (expected, found) => {
  const contexts = expected["required-contexts"].filter((context) => !found.requiredContexts.includes(context));
  const demanded = [
    ["dismiss-stale", expected["dismiss-stale"], found.dismissStale],
    ["code-owners", expected["code-owners"], found.codeOwners],
    ["last-push", expected["last-push"], found.lastPushApproval],
    ["signatures", expected.signatures, found.signatures],
    ["linear", expected.linear, found.linear],
    ["admins", expected.admins, found.admins]
  ];
  const forbidden = [
    ["force-push", expected["force-push"], found.forcePush],
    ["deletion", expected.deletion, found.deletion]
  ];
  return [
    ...contexts.map((context) => ({ rule: context, needed: "the check is required", had: "it is not" })),
    ...found.approvals < expected.approvals ? [{ rule: "approvals", needed: String(expected.approvals), had: String(found.approvals) }] : [],
    ...demanded.flatMap(([rule, wanted, had]) => wanted && !had ? [{ rule, needed: "on", had: "off" }] : []),
    ...forbidden.flatMap(
      ([rule, allowed, had]) => !allowed && had ? [{ rule, needed: "not allowed", had: "allowed" }] : []
    )
  ];
};
var environmentFaults = (scene, expected) => seen("environments", scene.state.environments, (environments) => {
  const { missing: missing6, unexpected } = differing(namesOf4(expected), namesOf4(environments));
  return [
    ...missing6.map(
      (name) => drift(scene, "environment-missing", [name], { needed: "an environment", found: "none" })
    ),
    ...environments.flatMap((environment) => {
      if (unexpected.includes(environment.name))
        return [
          drift(scene, "environment-unexpected", [environment.name], {
            needed: "no environment",
            found: "an environment"
          })
        ];
      const wanted = entryOf(expected, environment.name);
      return wanted === void 0 ? [] : environmentDrift(scene, environment, wanted);
    })
  ];
});
var environmentDrift = (scene, found, expected) => [
  ...openings(found, expected).map(
    ([what, needed, had, opener]) => drift(scene, opener ? "environment-unprotected" : "environment-differs", [found.name, what], {
      needed,
      found: had
    })
  ),
  ...reviewerFaults(scene, found, expected.reviewers)
];
var openings = (found, expected) => {
  const wide = { any: 2, protected: 1, named: 0 };
  const isMore = found.patterns.some((pattern) => !expected.patterns.includes(pattern));
  const all = [
    ["self-review", onOff(expected["self-review"]), onOff(!found.preventSelfReview), !found.preventSelfReview],
    ["admins-bypass", onOff(expected["admins-bypass"]), onOff(found.adminsCanBypass), found.adminsCanBypass],
    ["branches", expected.branches, found.branches, wide[found.branches] > wide[expected.branches]],
    [
      "wait-minutes",
      String(expected["wait-minutes"]),
      String(found.waitMinutes),
      found.waitMinutes < expected["wait-minutes"]
    ]
  ];
  const [needed, had] = [inWords(expected.patterns), inWords(found.patterns)];
  return [
    ...all.filter(([, wanted, given]) => wanted !== given),
    // Not by their words: an empty list is a word there, and a pattern could be that word.
    ...sameNames(expected.patterns, found.patterns) ? [] : [["patterns", needed, had, isMore]]
  ];
};
var inWords = (names2) => listed([...names2].sort());
var onOff = (allowed) => allowed ? "allowed" : "not allowed";
var reviewerFaults = (scene, { name, reviewers }, expected) => {
  if (expected === null) return [];
  const { missing: missing6, unexpected } = differing(expected, reviewers);
  if (expected.length > 0 && reviewers.length === 0)
    return [
      drift(scene, "environment-unprotected", [name, "reviewers"], { needed: listed(expected), found: "no reviewers" })
    ];
  return [
    ...unexpected.map(
      (who) => drift(scene, "environment-reviewer-unexpected", [who, name], { needed: "no reviewer", found: "reviewer" })
    ),
    ...missing6.map(
      (who) => drift(scene, "environment-reviewer-missing", [who, name], { needed: "reviewer", found: "no reviewer" })
    )
  ];
};
var organizationFaults = (scene, expected) => seen("organization", scene.state.organization, (settings3) => {
  const found = {
    "default-permission": settings3.defaultPermission,
    "create-repositories": settings3.membersCanCreateRepositories,
    "fork-private": settings3.membersCanForkPrivate,
    "change-visibility": settings3.membersCanChangeVisibility,
    "delete-repositories": settings3.membersCanDelete
  };
  const names2 = Object.keys(found);
  return names2.flatMap((name) => {
    const [wanted, given] = [expected[name], found[name]];
    if (wanted === null) return [];
    if (given === null) return [unseen("organization", "the setting is not told", [name])];
    if (wanted === given) return [];
    return [drift(scene, "organization-setting-differs", [name], { needed: String(wanted), found: String(given) })];
  });
});

// src/controls/kit/duration.ts
var FORM = "^[1-9][0-9]{0,3}[hd]$";
var HOUR_MS = 60 * 60 * 1e3;
var optionalDuration = (options) => ({
  schema: { type: ["string", "null"], pattern: FORM },
  help: options.help,
  fallback: null,
  settle: (given) => given === void 0 ? null : given
});
var durationMs = (words2) => Number.parseInt(words2, 10) * (words2.endsWith("d") ? 24 : 1) * HOUR_MS;
var ageMs = (since, now) => Date.parse(now) - Date.parse(since);

// src/controls/kit/access-machines.ts
var keyFaults = (scene, expected) => seen("deploy-keys", scene.state.deployKeys, (keys) => {
  const left = new Set(keys);
  const pairs2 = [...expected.filter(byFingerprint), ...expected.filter((entry) => !byFingerprint(entry))].map(
    (entry) => {
      const found = [...left].find((key) => entry.name === (byFingerprint(entry) ? key.fingerprint : key.title));
      if (found !== void 0) left.delete(found);
      return { entry, found };
    }
  );
  return [
    ...[...left].map(
      (key) => drift(scene, "deploy-key-unexpected", [nameOf2(key)], { needed: "no such key", ...keyWords(key) })
    ),
    ...pairs2.flatMap(
      ({ entry, found }) => found === void 0 ? [keyMissing(scene, entry)] : [...writeFaults(scene, entry, found), ...ageFaults(scene, entry, found)]
    )
  ];
});
var byFingerprint = ({ name }) => /^SHA256:/iu.test(name);
var nameOf2 = ({ title, fingerprint }) => fingerprint ?? title;
var keyWords = ({ title, readOnly, addedBy, created }) => {
  const found = `${title}, ${readOnly ? "may read" : "may write"}`;
  const by2 = addedBy === null ? "" : ` by ${addedBy}`;
  return created === null ? { found: `${found}${by2 === "" ? "" : `, added${by2}`}` } : { found, since: `since ${created.slice(0, 10)}${by2}` };
};
var keyMissing = (scene, { name, value }) => drift(scene, "deploy-key-missing", [name], { needed: `a key that may ${value.access}`, found: "no such key" });
var writeFaults = (scene, { name, value }, key) => {
  if (key.readOnly === (value.access === "read")) return [];
  const sides = { needed: `may ${value.access}`, found: key.readOnly ? "may read" : "may write" };
  return [drift(scene, key.readOnly ? "deploy-key-read-only" : "deploy-key-writable", [name], sides)];
};
var ageFaults = (scene, { name, value }, key) => {
  const most = value["max-age"];
  if (most === null) return [];
  if (key.created === null) return [unseen("deploy-keys", "when it was added is not told", [name])];
  return ageMs(key.created, scene.now) <= durationMs(most) ? [] : [
    drift(scene, "deploy-key-old", [name], {
      needed: `at most ${most} old`,
      found: `added ${key.created.slice(0, 10)}`
    })
  ];
};
var appFaults = (scene, expected) => seen("apps", scene.state.apps, (all) => {
  const apps = all.filter(({ suspended }) => !suspended);
  const { missing: missing6, unexpected } = differing(
    namesOf4(expected),
    apps.map(({ slug }) => slug)
  );
  return [
    ...missing6.map(
      (slug) => drift(scene, "app-missing", [slug], {
        needed: "installed",
        found: all.some((app) => lower(app.slug) === lower(slug)) ? "suspended" : "not installed"
      })
    ),
    ...apps.flatMap((app) => {
      if (unexpected.includes(app.slug))
        return [drift(scene, "app-unexpected", [app.slug], { needed: "not installed", found: permissionWords(app) })];
      const wanted = entryOf(expected, app.slug);
      return wanted === void 0 ? [] : permissionFaults(scene, app, wanted);
    })
  ];
});
var permissionWords = ({ permissions, repositories }) => [
  `installed on ${repositories} repositories`,
  ...Object.entries(permissions).sort(([a], [b2]) => a < b2 ? -1 : 1).map(([name, level]) => `${name}: ${level}`)
].join(", ");
var RANK = /* @__PURE__ */ new Map([
  ["read", 1],
  ["write", 2],
  ["admin", 3]
]);
var rank = (level) => RANK.get(level) ?? RANK.size + 1;
var permissionFaults = (scene, app, expected) => {
  const allowed = new Map(expected.permissions.map(({ name, value }) => [name, value]));
  const beyond = Object.entries(app.permissions).filter(([name, level]) => rank(level) > rankOf(allowed.get(name))).sort(([a], [b2]) => a < b2 ? -1 : 1);
  return [
    ...beyond.map(
      ([name, level]) => drift(scene, "app-permission-unexpected", [app.slug, name], {
        needed: `${name}: at most ${allowed.get(name) ?? "nothing"}`,
        found: `${name}: ${level}`
      })
    ),
    ...expected.repositories === "selected" && app.repositories === "all" ? [
      drift(scene, "app-permission-unexpected", [app.slug, "repositories"], {
        needed: "selected repositories",
        found: "all repositories"
      })
    ] : []
  ];
};
var rankOf = (level) => level === void 0 ? 0 : rank(level);
var actionsFaults = (scene, expected) => seen("actions", scene.state.actions, (actions) => {
  const found = effective(actions);
  const names2 = Object.keys(found);
  return names2.flatMap((name) => {
    const wanted = expected[name];
    const given = found[name];
    if (wanted === null) return [];
    if (given === null) return [unseen("actions", "the setting is not told", [name])];
    if (isSame(wanted, given)) return [];
    const sides = { needed: words(wanted), found: words(given) };
    return [drift(scene, "actions-setting-differs", [name], sides)];
  });
});
var effective = (actions) => {
  const { allowed } = actions;
  const within = (given, all, none) => allowed === "selected" ? given : allowed === "all" ? all : none;
  return {
    enabled: actions.enabled,
    allowed,
    patterns: within(actions.patterns, ["*"], []),
    "github-owned": within(actions.githubOwned, true, false),
    "verified-creators": within(actions.verifiedCreators, true, false),
    "default-token": actions.defaultToken,
    "can-approve": actions.canApprovePulls,
    pinned: actions.pinned
  };
};
var isSame = (one, other) => typeof one === "object" && typeof other === "object" ? sameNames(one, other) : one === other;
var words = (value) => typeof value === "string" || typeof value === "boolean" ? String(value) : listed([...value].sort());

// src/controls/kit/access-people.ts
var memberFaults = (scene, expected) => [
  ...seen("members", scene.state.members, (members) => [
    ...roleFaults(scene, expected, members, "owner"),
    ...expected.members === "any" ? [] : roleFaults(scene, expected, members, "member")
  ]),
  ...seen(
    "members",
    scene.state.invitations,
    (invited) => expected.members === "any" ? [] : differing([...expected.owners, ...expected.members], invited).unexpected.map(
      (login) => drift(scene, "member-unexpected", [login], { needed: "no invitation", found: "invited" })
    )
  )
];
var roleFaults = (scene, expected, members, role) => {
  const others = expected.members === "any" ? [] : expected.members;
  const wanted = role === "owner" ? expected.owners : others;
  const known2 = new Map(members.map((member) => [lower(member.login), member.role]));
  const logins = members.filter((member) => member.role === role).map(({ login }) => login);
  const { missing: missing6, unexpected } = differing(wanted, logins);
  const isExpected = (login) => [...expected.owners, ...others].some((each) => lower(each) === lower(login));
  return [
    ...missing6.map((login) => {
      const other = known2.get(lower(login));
      return other === void 0 ? drift(scene, "member-missing", [login], { needed: `${role} of the organisation`, found: "no member" }) : drift(scene, "role-differs", [login], { needed: role, found: other });
    }),
    // A member who is expected as an owner, or the other way round, was told above where that side is compared.
    ...unexpected.filter((login) => !isExpected(login)).map(
      (login) => expected.members === "any" ? drift(scene, "role-differs", [login], { needed: "no owner", found: role }) : drift(scene, "member-unexpected", [login], { needed: "no member", found: role })
    )
  ];
};
var CODES = {
  people: { unexpected: "collaborator-unexpected", missing: "collaborator-missing" },
  "outside-collaborators": {
    unexpected: "outside-collaborator-unexpected",
    missing: "outside-collaborator-missing"
  }
};
var peopleFaults = (scene, part3, expected) => seen(part3, scene.state.collaborators, (collaborators) => {
  const way = part3 === "people" ? "direct" : "outside";
  const found = collaborators.filter(({ through }) => through === way);
  const { missing: missing6, unexpected } = differing(
    namesOf4(expected),
    found.map(({ login }) => login)
  );
  return [
    ...missing6.map(
      (login) => drift(scene, CODES[part3].missing, [login], {
        needed: entryOf(expected, login) ?? "",
        found: wayOf(collaborators, login)
      })
    ),
    ...found.flatMap(({ login, level }) => {
      if (unexpected.includes(login))
        return [drift(scene, CODES[part3].unexpected, [login], { needed: "no access by name", found: level })];
      const wanted = entryOf(expected, login) ?? level;
      return wanted === level ? [] : [drift(scene, "role-differs", [login, level], { needed: wanted, found: level })];
    })
  ];
});
var wayOf = (collaborators, login) => {
  const found = collaborators.find((each) => lower(each.login) === lower(login));
  return found === void 0 ? "no access" : `${found.level} by ${found.through}`;
};
var adminFaults = (scene, expected) => {
  const { repository, members, collaborators } = scene.state;
  const compare2 = (found) => {
    const { missing: missing6, unexpected } = differing(expected, found);
    return [
      ...unexpected.map(
        (login) => drift(scene, "admin-unexpected", [login, "admin"], { needed: "no administrator", found: "administrator" })
      ),
      ...missing6.map(
        (login) => drift(scene, "admin-missing", [login], { needed: "administrator", found: "no administrator" })
      )
    ];
  };
  return repository === null ? seen("admins", members, (all) => compare2(all.filter(({ role }) => role === "owner").map(({ login }) => login))) : seen(
    "admins",
    collaborators,
    (all) => compare2(all.filter(({ level }) => level === "admin").map(({ login }) => login))
  );
};
var customRoleFaults = (scene, expected) => {
  const { collaborators, teams: teams2, repository } = scene.state;
  const compare2 = (held) => held.flatMap(
    ({ role, name }) => role === null || expected.some((each) => lower(each) === lower(role)) ? [] : [drift(scene, "role-unexpected", [name, role], { needed: "no such role", found: role })]
  );
  return [
    ...repository === null ? [] : seen("roles", collaborators, (all) => compare2(all.map(({ role, login }) => ({ role, name: login })))),
    ...seen("roles", teams2, compare2)
  ];
};
var teamFaults = (scene, expected) => seen("teams", scene.state.teams, (teams2) => {
  const { missing: missing6 } = differing(namesOf4(expected), namesOf4(teams2));
  const { unexpected } = differing(namesOf4(expected), namesOf4(teams2.filter((team) => hasAccess(scene, team))));
  return [
    ...missing6.map((name) => drift(scene, "team-missing", [name], { needed: "a team", found: "no such team" })),
    ...teams2.flatMap((team) => {
      if (unexpected.includes(team.name))
        return [drift(scene, "team-unexpected", [team.name], { needed: "no team", found: team.level ?? "a team" })];
      const wanted = entryOf(expected, team.name);
      return wanted === void 0 ? [] : [...levelFaults(scene, team, wanted), ...rosterFaults(scene, team, wanted)];
    })
  ];
});
var hasAccess = ({ state }, { level }) => state.repository === null || level !== null && level !== "none";
var levelFaults = (scene, team, { level }) => level === null || scene.state.repository === null || level === team.level ? [] : [drift(scene, "team-level-differs", [team.name], { needed: level, found: team.level ?? "none" })];
var rosterFaults = (scene, team, expected) => {
  const wanted = expected.members;
  if (wanted === "any") return [];
  if (!team.members.known) return [unseen("teams", team.members.why.found ?? team.members.why.code, [team.name])];
  const logins = team.members.value.map(({ login }) => login);
  const { missing: missing6, unexpected } = differing(wanted, logins);
  return [
    ...unexpected.map(
      (login) => drift(scene, "team-member-unexpected", [login, team.name], { needed: "not in the team", found: "in the team" })
    ),
    ...missing6.map(
      (login) => drift(scene, "team-member-missing", [login, team.name], { needed: "in the team", found: "not in the team" })
    )
  ];
};
var factorFaults = (scene, expected) => seen("two-factor", scene.state.twoFactor, ({ required, without }) => [
  ...expected.required === required ? [] : [
    drift(scene, "two-factor-not-required", [ownerOf(scene.state)], {
      needed: expected.required ? "a second factor is demanded" : "no second factor is demanded",
      found: required ? "it is demanded" : "it is not demanded"
    })
  ],
  ...seen(
    "two-factor",
    without,
    (logins) => differing(expected.exempt, logins).unexpected.map(
      (login) => drift(scene, "two-factor-missing", [login], { needed: "a second factor", found: "none" })
    )
  )
]);
var ownerOf = ({ owner }) => owner.login;

// src/facts/attributions.ts
var attributionsOf = ({ current, earlier }) => [...current, ...earlier].flatMap((each) => [each.author, each.committer, ...each.coAuthors]);
var accountsByMail = (commits) => new Map(
  attributionsOf(commits).flatMap(
    ({ alias, account }) => account === null ? [] : [[alias.toLowerCase(), account]]
  )
);

// src/facts/aliases.ts
var aliasesOf = (facts) => {
  const owners = ownersOf(facts);
  const given = /* @__PURE__ */ new Map();
  const counts2 = /* @__PURE__ */ new Map();
  const next = (owner) => {
    const stem = owner === void 0 ? "unattributed" : `account-${String(owner)}`;
    const count = (counts2.get(stem) ?? 0) + 1;
    counts2.set(stem, count);
    return owner !== void 0 && count === 1 ? stem : `${stem}-${String(count)}`;
  };
  const of = (mail) => {
    const key = mail.toLowerCase();
    const alias = given.get(key) ?? next(owners.get(key));
    given.set(key, alias);
    return alias;
  };
  const isKnown2 = (word2) => given.has(word2.toLowerCase()) || owners.has(word2.toLowerCase());
  const within = replacer((word2) => looksLikeMail(word2) || isKnown2(word2) ? of(word2) : word2);
  return {
    of,
    ofHandle: handlesBy(of),
    within,
    withinPath: (path) => path.replaceAll(PARTS, (part3) => withinPart(part3, within))
  };
};
var ownersOf = (facts) => new Map(
  facts.flatMap(
    ({ commits }) => commits.known ? [...accountsByMail(commits.value)].map(([mail, { id }]) => [mail, id]) : []
  )
);
var WORDS = /[^\s<>()[\]{},;:"'`|\\/=?&#*]+/gu;
var SIGN = /@|%40|\uff20/iu;
var SIGNS = new RegExp(SIGN, "giu");
var replacer = (replace) => (text2) => SIGN.test(text2) ? text2.replaceAll(WORDS, (word2) => {
  if (!SIGN.test(word2)) return word2;
  const bare2 = withoutStops(word2);
  const plain5 = bare2.replaceAll(SIGNS, "@");
  const replaced = replace(plain5);
  return replaced === plain5 ? word2 : replaced + word2.slice(bare2.length);
}) : text2;
var STOPS = ".!_~^$%+-";
var withoutStops = (word2) => {
  let end = word2.length;
  while (end > 0 && STOPS.includes(word2[end - 1] ?? "")) end -= 1;
  return word2.slice(0, end);
};
var looksLikeMail = (word2) => {
  const parts = word2.split("@");
  return parts.some((part3, index) => index > 0 && parts[index - 1] !== "" && DOMAIN_END.test(part3));
};
var DOMAIN_END = new RegExp("\\.\\p{L}[\\p{L}\\p{N}-]+$", "u");
var PARTS = /[^/?&=]+/gu;
var withinPart = (part3, within) => {
  const plain5 = decoded(part3);
  const replaced = within(plain5);
  return replaced === plain5 ? part3 : encodeURIComponent(replaced);
};
var decoded = (part3) => {
  try {
    return decodeURIComponent(part3);
  } catch {
    return part3;
  }
};
var handlesBy = (of) => (handle) => SIGN.test(handle) || ALIAS_LIKE.test(handle) ? `${handle.slice(0, handle.indexOf(":"))}:${of(handle)}` : handle;
var ALIAS_LIKE = /^[a-z-]+:(?:unattributed|account)-[0-9]/u;
var MARK = "mail:";
var nameOfAlias = (alias) => `${MARK}${alias.toLowerCase()}`;
var HANDLE = /^(?:jira|servicenow|azure-boards|linear):./u;
var isHandle = (entry) => HANDLE.test(entry);
var nameOfHandle = (handle) => SIGN.test(handle) ? handle.toLowerCase() : handle;
var nameOfTicketAccount = (entry) => "handle" in entry ? nameOfHandle(entry.handle) : nameOfAlias(entry.alias);
var mailInList = (entry) => {
  if (isHandle(entry)) return null;
  if (entry.startsWith(MARK)) return entry.slice(MARK.length);
  return entry.indexOf("@") > 0 ? entry : null;
};
var nameInList = (entry) => {
  if (isHandle(entry)) return nameOfHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry.toLowerCase() : nameOfAlias(mail);
};
var aliasedIdentity = (identity, { of, within }) => {
  if (identity.startsWith(MARK)) return nameOfAlias(of(identity.slice(MARK.length)));
  const isMail = !identity.includes("/") && identity.indexOf("@") > 0;
  return isMail || within(identity) !== identity ? nameOfAlias(of(identity)) : identity;
};

// src/facts/identity.ts
var identityOf = (people2) => {
  const groups = groupsOf(people2.samePerson);
  const machines = new Set(people2.machineAccounts.map(nameInList));
  const apps = new Set(people2.trustedApps.map(appOf));
  const groupOfLogin = (login) => groups.get(lower2(login)) ?? null;
  const personOf = (account) => groupOfLogin(account.login) ?? `account:${account.id}`;
  const isMachineLogin = (login) => machines.has(nameInList(login)) || lower2(login).endsWith(BOT);
  return {
    personOf,
    groupOfLogin,
    isMachineLogin,
    isSame: (a, b2) => a.id === b2.id || personOf(a) === personOf(b2),
    isHuman: (account) => account.type === "user" && !machines.has(lower2(account.login)),
    isTrustedApp: (account) => account.type === "bot" && apps.has(appOf(account.login))
  };
};
var BOT = "[bot]";
var lower2 = (login) => login.toLowerCase();
var appOf = (login) => {
  const name = lower2(login);
  return name.endsWith(BOT) ? name.slice(0, -BOT.length) : name;
};
var groupsOf = (lists) => {
  const groups = /* @__PURE__ */ new Map();
  for (const list3 of lists) {
    const joined3 = new Set(list3.map(lower2).flatMap((login) => [...groups.get(login) ?? [login]]));
    for (const login of joined3) groups.set(login, joined3);
  }
  return new Map([...groups].map(([login, group2]) => [login, `person:${JSON.stringify([...group2].sort())}`]));
};

// src/controls/kit/access-review.ts
var clean = (notes) => ({ faults: [], notes });
var faulty = (faults) => ({ faults, notes: [] });
var reviewed = (scene, expected) => {
  const { file } = scene;
  const { review } = file;
  const { every } = expected;
  if (!review.known) {
    const found = review.why.found ?? review.why.code;
    const needed = "a token with contents: read and pull-requests: read";
    return faulty([
      { outcome: "indeterminate", reason: { code: "fact-unavailable", about: ["review"], needed, found } }
    ]);
  }
  const who = [...expected.by.users, ...expected.by.teams];
  const fail2 = (code, needed, found) => ({
    outcome: "fail",
    reason: { code, about: [file.path], needed, found, ...who.length === 0 ? {} : { who } }
  });
  if (review.value === null)
    return faulty([fail2("access-review-missing", "a merged pull request", "no pull request made its newest change")]);
  const last = review.value;
  const due = dueDay(last, every);
  const counted = countedOf(scene, expected, last);
  const pull = `#${String(last.pull)} of ${last.at.slice(0, 10)}`;
  const overdue = Date.parse(last.at) + durationMs(every) < Date.parse(scene.now) ? [fail2("access-review-overdue", `every ${every}, due ${due}`, `the last review is ${pull}`)] : [];
  const faults = [...overdue, ...approvalFaults(counted, expected, pull, fail2)];
  return faults.length > 0 ? faulty(faults) : clean([standing(file.path, counted.approvers, pull, due)]);
};
var dueDay = ({ at }, every) => {
  const due = new Date(Date.parse(at) + durationMs(every));
  return Number.isNaN(due.getTime()) ? "unknown" : due.toISOString().slice(0, 10);
};
var standing = (path, approvers2, pull, due) => ({
  code: "access-review-standing",
  about: [path, ...approvers2],
  needed: `again by ${due}`,
  found: `${pull}, approved by ${listed(approvers2)}`
});
var countedOf = (scene, { by: by2 }, last) => {
  const identity = identityOf(scene.people);
  const personOf = (login) => identity.groupOfLogin(login) ?? lower(login);
  const authors3 = new Set(last.authors.map(personOf));
  const about2 = new Set(peopleIn(scene.file.expected).map(personOf));
  const { teams: teams2 } = scene;
  const rosters = by2.teams.map((name) => ({
    name,
    members: teams2.known ? teams2.value.find((team) => lower(team.name) === lower(name))?.members ?? null : null
  }));
  const open2 = rosters.filter(({ members }) => members?.known !== true).map(({ name }) => name);
  const named2 = new Set(
    [
      ...by2.users,
      ...rosters.flatMap(({ members }) => members?.known === true ? members.value.map(({ login }) => login) : [])
    ].map(lower)
  );
  const anybody = by2.users.length === 0 && by2.teams.length === 0;
  const isOne = new Map(last.by.map((login) => [personOf(login), login]));
  const all = [...isOne].filter(([, login]) => !identity.isMachineLogin(login));
  const independent = all.filter(([person]) => !authors3.has(person));
  const isAboutAlone = (person) => about2.size === 1 && about2.has(person);
  return {
    approvers: independent.filter(([person, login]) => !isAboutAlone(person) && (anybody || named2.has(lower(login)))).map(([, login]) => login).sort(),
    byAuthors: all.filter(([person]) => authors3.has(person)).map(([, login]) => login),
    ofThemselves: independent.filter(([person]) => isAboutAlone(person)).map(([, login]) => login),
    open: independent.some(([, login]) => !named2.has(lower(login))) && !anybody ? open2 : []
  };
};
var peopleIn = (expected) => {
  const { members, people: people2, teams: teams2, admins } = expected;
  const outside2 = expected["outside-collaborators"];
  const list3 = (given) => given === void 0 || given === "any" ? [] : given;
  return [
    ...list3(members?.owners),
    ...list3(members?.members),
    ...[...people2 ?? [], ...outside2 ?? []].map(({ name }) => name),
    ...(teams2 ?? []).flatMap(({ value }) => list3(value.members)),
    ...admins ?? []
  ];
};
var approvalFaults = ({ approvers: approvers2, byAuthors, ofThemselves, open: open2 }, { approvals, by: by2 }, pull, fail2) => {
  if (approvers2.length >= approvals) return [];
  if (open2.length > 0) {
    const found2 = `who is in ${listed(open2)} is not known`;
    const needed2 = "a token with the organisation's members: read";
    return [
      { outcome: "indeterminate", reason: { code: "fact-unavailable", about: [...open2, "review"], needed: needed2, found: found2 } }
    ];
  }
  const whose = [...by2.users, ...by2.teams];
  const needed = `${String(approvals)} of ${whose.length === 0 ? "those who are no authors" : listed(whose)}`;
  const found = `${pull}, approved by ${listed(approvers2)}`;
  if (byAuthors.length > 0) return [fail2("access-review-by-author", needed, `${found}; ${listed(byAuthors)} wrote it`)];
  if (ofThemselves.length > 0)
    return [fail2("access-review-of-oneself", needed, `${found}; it is about ${listed(ofThemselves)} alone`)];
  return [fail2("access-review-incomplete", needed, found)];
};

// src/controls/kit/control.ts
var defineControl = (declaration) => declaration;
var pass = (notes) => ({ outcome: "pass", reasons: [], notes });
var SEVERITY = { fail: 3, indeterminate: 2, pending: 1 };
var verdictOf = (faults, notes = []) => {
  const sorted2 = [...faults].sort((a, b2) => SEVERITY[b2.outcome] - SEVERITY[a.outcome]);
  const [worst, ...rest] = sorted2;
  if (worst === void 0) return pass(notes);
  return { outcome: worst.outcome, reasons: [worst.reason, ...rest.map((fault4) => fault4.reason)], notes };
};

// src/controls/kit/setting.ts
var plain = (schema, options) => ({
  schema,
  help: options.help,
  fallback: options.default,
  settle: (given) => given
});
var integer = (options) => plain({ type: "integer", minimum: options.min, maximum: options.max ?? 1e6 }, options);
var flag = (options) => plain({ type: "boolean" }, options);
var text = (options) => plain(
  {
    type: "string",
    minLength: 1,
    maxLength: 1024,
    ...options.pattern === void 0 ? {} : { pattern: options.pattern }
  },
  options
);
var optionalText = (options) => ({
  schema: {
    type: ["string", "null"],
    minLength: 1,
    maxLength: 1024,
    ...options.pattern === void 0 ? {} : { pattern: options.pattern }
  },
  help: options.help,
  fallback: null,
  settle: (given) => given === void 0 ? null : given
});
var choice = (values, options) => plain({ enum: values }, options);
var texts = (options) => plain(
  {
    type: "array",
    minItems: options.min ?? 0,
    maxItems: 1e3,
    items: {
      type: "string",
      minLength: 1,
      maxLength: 1024,
      ...options.pattern === void 0 ? {} : { pattern: options.pattern }
    }
  },
  options
);
var choices = (values, options) => plain({ type: "array", minItems: options.min ?? 0, uniqueItems: true, items: { enum: values } }, options);
var pairs = (values, options) => plain(
  {
    type: "array",
    minItems: options.min ?? 0,
    uniqueItems: true,
    items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: values } }
  },
  options
);
var group = (shape, options) => ({
  schema: objectSchema(shape),
  help: options.help,
  fallback: hasAllDefaults(shape) ? settleShape(shape, {}) : void 0,
  settle: (given) => settleShape(shape, given)
});
var optionalGroup = (shape, options) => ({
  schema: { ...objectSchema(shape), type: ["object", "null"] },
  help: options.help,
  fallback: null,
  settle: (given) => given === null ? null : settleShape(shape, given)
});
var optionalInteger = (options) => ({
  schema: { type: ["integer", "null"], minimum: options.min, maximum: options.max ?? 1e6 },
  help: options.help,
  fallback: null,
  settle: (given) => given
});
var list = (item, options) => ({
  schema: { type: "array", minItems: options.min ?? 0, maxItems: 1e3, items: item.schema },
  help: options.help,
  fallback: options.default,
  settle: (given) => given.map((each) => item.settle(each))
});
var entries = (item, options) => ({
  schema: {
    type: "object",
    minProperties: options.min ?? 0,
    maxProperties: 1e3,
    propertyNames: { minLength: 1, maxLength: 200 },
    additionalProperties: item.schema
  },
  help: options.help,
  fallback: void 0,
  settle: (given) => Object.entries(given).map(([name, value]) => ({ name, value: item.settle(value) }))
});
var peopleList = (options) => group(
  {
    users: texts({ default: [], help: "Logins." }),
    teams: texts({ default: [], pattern: TEAM, help: "Teams, written `org/slug`." })
  },
  options
);
var TEAM = "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$";
var objectSchema = (shape) => ({
  type: "object",
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(shape).map(([key, setting]) => [
      key,
      {
        ...setting.schema,
        description: setting.help,
        ...setting.fallback === void 0 ? {} : { default: setting.fallback }
      }
    ])
  ),
  required: Object.keys(shape).filter((key) => shape[key]?.fallback === void 0)
});
var settleShape = (shape, given) => Object.fromEntries(
  Object.entries(shape).map(([key, setting]) => [
    key,
    Object.hasOwn(given, key) && given[key] !== void 0 ? setting.settle(given[key]) : setting.fallback
  ])
);
var hasAllDefaults = (shape) => Object.values(shape).every((setting) => setting.fallback !== void 0);

// src/controls/access.ts
var access = defineControl({
  id: "access",
  version: 1,
  requirement: "Those who are expected to have access have it, and nobody else; somebody looked at it lately.",
  needs: ["access", "clock"],
  wants: ["teams"],
  moments: ["access"],
  settings: {
    file: text({
      default: ".github/access.yml",
      pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$",
      help: "Path of the expected state, on the default branch."
    }),
    parts: choices([...ACCESS_PARTS, "review"], {
      default: [],
      help: "What the file must name, `review` among it. Others it may leave out."
    })
  },
  codes: [
    "member-unexpected",
    "member-missing",
    "role-differs",
    "admin-unexpected",
    "admin-missing",
    "collaborator-unexpected",
    "collaborator-missing",
    "outside-collaborator-unexpected",
    "outside-collaborator-missing",
    "role-unexpected",
    "team-unexpected",
    "team-missing",
    "team-level-differs",
    "team-member-unexpected",
    "team-member-missing",
    "bypass-unexpected",
    "bypass-missing",
    "deploy-key-unexpected",
    "deploy-key-missing",
    "deploy-key-writable",
    "deploy-key-read-only",
    "deploy-key-old",
    "app-unexpected",
    "app-missing",
    "app-permission-unexpected",
    "actions-setting-differs",
    "environment-unexpected",
    "environment-missing",
    "environment-unprotected",
    "environment-differs",
    "environment-reviewer-unexpected",
    "environment-reviewer-missing",
    "two-factor-not-required",
    "two-factor-missing",
    "branch-rules-weaker",
    "organization-setting-differs",
    "access-review-missing",
    "access-review-overdue",
    "access-review-by-author",
    "access-review-of-oneself",
    "access-review-incomplete",
    "access-review-standing",
    "access-part-missing",
    "access-part-not-compared",
    "access-file-missing",
    "access-file-invalid",
    "access-file-unreadable",
    "access-not-asked",
    "fact-unavailable"
  ],
  judge({ access: asked, clock, teams: teams2 }, { parts }, { people: people2 }) {
    if (asked === null) return { outcome: "not-applicable", reasons: [{ code: "access-not-asked", about: [] }] };
    const { expected: file } = asked;
    if (file.state !== "found") return verdictOf(fileFaults(file));
    const { expected } = file;
    const scene = { state: asked.state, now: clock.now, menders: mendersOf(expected) };
    const review = expected.review === null ? { faults: [], notes: [] } : reviewed({ file, now: clock.now, people: people2, teams: teams2 }, expected.review);
    const apart = notCompared(asked, expected);
    return verdictOf(
      [...demandedFaults(file.path, parts, expected, apart), ...partFaults(scene, expected), ...review.faults],
      [...apart, ...review.notes]
    );
  }
});
var mendersOf = ({ admins, members }) => admins ?? members?.owners ?? [];
var fileFaults = (file) => {
  const { path } = file;
  switch (file.state) {
    case "missing":
      return [
        { outcome: "fail", reason: { code: "access-file-missing", about: [path], needed: "the expected state" } }
      ];
    case "unreadable":
      return [
        { outcome: "indeterminate", reason: { code: "access-file-unreadable", about: [path], found: file.found } }
      ];
    case "invalid":
      return file.faults.map(({ line, column, key, message }) => ({
        outcome: "fail",
        reason: {
          code: "access-file-invalid",
          about: [path, ...key === "" ? [] : [key]],
          found: `${path}:${String(line)}:${String(column)} ${key === "" ? message : `${key} ${message}`}`,
          at: { path, line }
        }
      }));
  }
};
var OF_REPOSITORY = /* @__PURE__ */ new Set([
  "outside-collaborators",
  "people",
  "bypass",
  "deploy-keys",
  "environments",
  "branches"
]);
var isApart = ({ repository }, part3) => repository === null && OF_REPOSITORY.has(part3);
var notCompared = ({ state }, expected) => {
  const unnamed2 = ACCESS_PARTS.filter((part3) => expected[part3] === null);
  const elsewhere = ACCESS_PARTS.filter((part3) => expected[part3] !== null && isApart(state, part3));
  const note = (about2, found) => about2.length === 0 ? [] : [{ code: "access-part-not-compared", about: about2, found }];
  return [...note(unnamed2, "the file does not name it"), ...note(elsewhere, "no repository was looked at")];
};
var demandedFaults = (path, parts, expected, apart) => [
  ...parts.filter((part3) => expected[part3] === null).map((part3) => ({
    outcome: "fail",
    reason: { code: "access-part-missing", about: [part3, path], needed: "the file names it", found: "it does not" }
  })),
  ...apart.flatMap(({ about: about2 }) => about2).length === ACCESS_PARTS.length ? [unseen(ACCESS_PARTS.find((part3) => expected[part3] !== null) ?? "members", "nothing of the file was compared")] : []
];
var partFaults = (scene, expected) => {
  const of = (part3, compare2) => {
    const value = expected[part3];
    return value === null || isApart(scene.state, part3) ? [] : compare2(scene, value);
  };
  return [
    ...of("members", memberFaults),
    ...of("outside-collaborators", (on, value) => peopleFaults(on, "outside-collaborators", value)),
    ...of("people", (on, value) => peopleFaults(on, "people", value)),
    ...of("teams", teamFaults),
    ...of("admins", adminFaults),
    ...of("roles", customRoleFaults),
    ...of("bypass", bypassFaults),
    ...of("deploy-keys", keyFaults),
    ...of("apps", appFaults),
    ...of("actions", actionsFaults),
    ...of("environments", environmentFaults),
    ...of("two-factor", factorFaults),
    ...of("branches", branchFaults),
    ...of("organization", organizationFaults)
  ];
};

// src/controls/assurance.ts
var assurance = defineControl({
  id: "assurance",
  version: 1,
  requirement: "The scheduled run looked at everything that it is for, and told everybody who is to be told.",
  needs: ["upkeep"],
  moments: ["assurance"],
  settings: {},
  codes: [
    "task-undone",
    "delivery-failed",
    "earlier-run-unreadable",
    "earlier-run-refused",
    "findings-unlisted",
    "fact-unavailable"
  ],
  judge({ upkeep }) {
    if (upkeep === null)
      return { outcome: "indeterminate", reasons: [{ code: "fact-unavailable", about: ["upkeep"] }] };
    return verdictOf([
      ...upkeep.tasks.flatMap(taskFaults),
      ...deliveryFaults(upkeep.deliveries),
      ...earlierFaults(upkeep.earlier),
      ...unlistedFaults(upkeep)
    ]);
  }
});
var taskFaults = ({ task: task2, state, found }) => state === "whole" ? [] : [{ outcome: "indeterminate", reason: { code: "task-undone", about: [task2], found: found ?? state } }];
var deliveryFaults = (deliveries) => {
  const failed10 = deliveries.filter(({ state }) => state === "failed");
  return [...new Set(failed10.map(({ sink }) => sink))].map((sink) => {
    const own = failed10.filter((each) => each.sink === sink);
    const found = `${String(own.length)} not delivered: ${own[0]?.found ?? "no answer"}`;
    return { outcome: "fail", reason: { code: "delivery-failed", about: [sink], found } };
  });
};
var earlierFaults = (earlier) => {
  switch (earlier.state) {
    case "verified":
    case "absent":
      return [];
    case "refused": {
      const about2 = earlier.digest === null ? [] : [earlier.digest];
      return [{ outcome: "indeterminate", reason: { code: "earlier-run-refused", about: about2, found: earlier.found } }];
    }
    case "unreadable":
      return [
        { outcome: "indeterminate", reason: { code: "earlier-run-unreadable", about: [], found: earlier.found } }
      ];
  }
};
var unlistedFaults = ({ findings, unlisted }) => unlisted === 0 ? [] : [
  {
    outcome: "fail",
    reason: {
      code: "findings-unlisted",
      about: [],
      needed: `at most ${String(findings.length)} findings`,
      found: `${String(findings.length + unlisted)} findings`
    }
  }
];

// src/facts/shared-app.ts
var SHARED_APP = { slug: "github-actions", id: 15368 };

// src/controls/branch-protection.ts
var gate = {
  schema: { enum: [true, false, "app"] },
  help: "true: our status is required, from a named app. `app`: from an app other than github-actions. false: not asked.",
  fallback: true,
  settle: (given) => given
};
var demands = {
  gate,
  approvals: integer({ min: 0, default: 1, help: "How many approvals the branch itself requires, at least." }),
  "dismiss-stale": flag({ default: true, help: "true: approvals are dismissed when something is pushed." }),
  "last-push": flag({ default: false, help: "true: somebody other than the last pusher must approve." }),
  "code-owners": flag({ default: false, help: "true: owners in CODEOWNERS must approve." }),
  signatures: flag({ default: false, help: "true: commits must be signed." }),
  admins: flag({ default: true, help: "true: the rules hold for administrators too." }),
  "force-push": flag({ default: false, help: "false: nobody may rewrite the branch. true: not asked." }),
  deletion: flag({ default: false, help: "false: nobody may delete the branch. true: not asked." }),
  bypass: texts({
    default: [],
    help: "Logins, `org/team` names and roles that may bypass the rules; nobody else may."
  })
};
var branchProtection = defineControl({
  id: "branch-protection",
  version: 1,
  requirement: "The branch cannot be changed round the gate.",
  needs: ["protection"],
  settings: {
    require: group(demands, { help: "The least that the branch must be protected with; stricter is fine." })
  },
  codes: ["protection-weak", "bypass-present", "fact-unavailable"],
  judge({ protection: protection2 }, { require: require2 }, { statusContext: statusContext2 }) {
    const weak = [...gateFaults(protection2, require2.gate, statusContext2), ...settingFaults(protection2, require2)];
    return verdictOf([...weak.map(failed), ...bypassFaults2(protection2, require2.bypass)]);
  }
});
var failed = (reason) => ({ outcome: "fail", reason });
var weakness = (about2, needed, found) => ({
  code: "protection-weak",
  about: about2,
  needed,
  found
});
var gateFaults = (protection2, demand, context) => {
  if (demand === false) return [];
  const about2 = ["gate", context];
  const required = protection2.requiredContexts.filter((entry) => entry.context === context);
  if (required.length === 0) return [weakness(about2, "the status is required", "it is not required")];
  const named2 = required.filter((entry) => entry.app !== null || entry.appId !== null);
  if (named2.length === 0) return [weakness(about2, "the status is required from a named app", "any app may set it")];
  if (demand === true || named2.some((entry) => !isShared(entry))) return [];
  return [weakness(about2, `an app other than ${SHARED_APP.slug} sets the status`, SHARED_APP.slug)];
};
var isShared = (entry) => entry.app === null ? entry.appId === SHARED_APP.id : entry.app.toLowerCase() === SHARED_APP.slug;
var settingFaults = (protection2, require2) => {
  const faults = [];
  const demandOn2 = (name, demanded, present) => {
    if (demanded && !present) faults.push(weakness([name], "on", "off"));
  };
  const demandOff = (name, allowed, present) => {
    if (!allowed && present) faults.push(weakness([name], "not allowed", "allowed"));
  };
  if (protection2.approvals < require2.approvals) {
    faults.push(weakness(["approvals"], `at least ${String(require2.approvals)}`, String(protection2.approvals)));
  }
  demandOn2("dismiss-stale", require2["dismiss-stale"], protection2.dismissStale);
  demandOn2("last-push", require2["last-push"], protection2.lastPushApproval);
  demandOn2("code-owners", require2["code-owners"], protection2.codeOwners);
  demandOn2("signatures", require2.signatures, protection2.signatures);
  demandOn2("admins", require2.admins, protection2.admins);
  demandOff("force-push", require2["force-push"], protection2.forcePush);
  demandOff("deletion", require2.deletion, protection2.deletion);
  return faults;
};
var bypassFaults2 = (protection2, allowed) => {
  const { bypass } = protection2;
  if (!bypass.known) return [{ outcome: "indeterminate", reason: bypass.why }];
  const accepted = new Set(allowed.map((name) => name.toLowerCase()));
  const others = bypass.value.filter((name) => !accepted.has(name.toLowerCase()));
  if (others.length === 0) return [];
  const needed = allowed.length === 0 ? "nobody may bypass the rules" : `only ${allowed.join(", ")} may bypass the rules`;
  return [failed({ code: "bypass-present", about: others, needed, found: others.join(", ") })];
};

// src/facts/carried.ts
var deploymentIn = (fact) => fact.known ? fact.value : null;
var carriedBy = ({ way, commit, record }) => {
  const commits = way.known ? way.value.commits : [];
  return [...commits, { commit, record }];
};
var carriedAuthors = (deployment2) => {
  const authors3 = carriedBy(deployment2).flatMap(({ record }) => record.state === "verified" ? record.authors : []);
  return [...new Map(authors3.map((author) => [author.id, author])).values()];
};
var carriedAuthorsUnsure = (deployment2) => carriedBy(deployment2).flatMap(
  ({ commit, record }) => record.state === "verified" && record.authorsUnsure.length > 0 ? [{ commit, why: record.authorsUnsure }] : []
);

// src/controls/kit/ticket-systems.ts
var MOVE_ONLY = /* @__PURE__ */ new Set(["azure-boards", "linear"]);
var approvalOf = (system, given) => MOVE_ONLY.has(system) ? "move" : given;
var KEYS_ARE_PROJECTS = /* @__PURE__ */ new Set(["jira", "azure-boards", "linear"]);

// src/controls/kit/membership.ts
var inTeams = (names2, teams2, isMeant) => {
  const answers = names2.map((name) => {
    if (!teams2.known) return teams2.why;
    const team = teams2.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (team === void 0) return unavailable(name, "the team was not read");
    return team.members.known ? team.members.value.some(isMeant) : team.members.why;
  });
  if (answers.includes(true)) return true;
  return answers.find((answer2) => typeof answer2 === "object") ?? false;
};

// src/controls/kit/ticket-approver.ts
var no2 = (found) => ({ may: "no", found });
var authorityOf = (person, approvers2, who) => {
  if (person === null) return no2("nobody that the ticket system names");
  const known2 = knownAs(person, who);
  if (known2.names.size === 0) return no2("somebody without account or address");
  if (isMachine(person, known2, who.people)) return no2("a machine");
  const { users: users2, teams: teams2 } = approvers2;
  if (users2.length === 0 && teams2.length === 0) return { may: "yes" };
  if (isTwo(known2, who.people)) return { may: "unknown", why: unavailable(showPerson(person), TWO) };
  const entries2 = users2.map((user) => namesOf5(user, who.people));
  if (entries2.some((names2) => names2.some((name) => known2.names.has(name)))) return { may: "yes" };
  const isApart2 = entries2.every((names2) => isComparable(names2, known2));
  if (!known2.grounds.has("login") && teams2.length > 0) return untold(person, known2);
  const ofTeam = ofTeams(known2, teams2, who.teams);
  return ofTeam.may === "no" && !isApart2 ? untold(person, known2) : ofTeam;
};
var untold = (person, known2) => ({
  may: "unknown",
  why: unavailable(showPerson(person), unknownOf(person, known2))
});
var showPerson = (person) => person?.account?.login ?? (isFilled(person?.handle) ? person.handle : addressOf(person));
var addressOf = (person) => isFilled(person?.alias) ? nameOfAlias(person.alias) : "unknown";
var isFilled = (text2) => (text2 ?? "") !== "";
var knownAs = ({ account, alias, handle }, { people: people2, attributions }) => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap(
    (each) => each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : []
  );
  const accounts = account === null ? attributed : [account, ...attributed];
  const ofMail = address === null ? [] : namesOf5(address, people2);
  const ofHandle = isFilled(handle) ? namesOf5(nameOfHandle(handle), people2) : [];
  const own = [...ofMail, ...ofHandle];
  const names2 = [...accounts.map(({ login }) => login.toLowerCase()), ...own];
  const ofHost = own.length === 0 ? ["login", "mail", "handle"] : [];
  return {
    names: new Set(names2),
    ids: new Set(accounts.map(({ id }) => id)),
    byHandle: ofHandle.slice(1),
    byMail: [...ofMail.slice(1), ...attributed.map(({ login }) => login.toLowerCase())],
    grounds: /* @__PURE__ */ new Set([...ofHost, ...names2.map(groundOf)])
  };
};
var TWO = "the handle and the address lead to two people";
var isTwo = ({ byHandle, byMail }, people2) => {
  const { groupOfLogin } = identityOf(people2);
  const personOf = (login) => groupOfLogin(login) ?? login;
  const ofMail = new Set(byMail.map(personOf));
  return byHandle.length > 0 && ofMail.size > 0 && !byHandle.some((login) => ofMail.has(personOf(login)));
};
var groundOf = (name) => isHandle(name) ? "handle" : mailInList(name) === null ? "login" : "mail";
var isComparable = (names2, { grounds }) => names2.some((name) => grounds.has(groundOf(name)));
var unknownOf = ({ handle }, { grounds }) => {
  if (grounds.has("login")) return "the ticket system does not tell of this person what the list of approvers names";
  return isFilled(handle) ? `no account is known for ${handle}` : "no account is known for this address";
};
var namesOf5 = (entry, people2) => {
  const wanted = nameInList(entry);
  const given = people2.tickets.filter((each) => nameOfTicketAccount(each) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};
var isMachine = ({ account, kind }, { names: names2 }, people2) => {
  const identity = identityOf(people2);
  const isNoHuman = kind === "machine" || account !== null && !identity.isHuman(account);
  return isNoHuman || [...names2].some((name) => identity.isMachineLogin(name));
};
var ofTeams = (known2, names2, teams2) => {
  const isMember = inTeams(
    names2,
    teams2,
    (member) => known2.ids.has(member.id) || known2.ids.size === 0 && known2.names.has(member.login.toLowerCase())
  );
  if (typeof isMember === "object") return { may: "unknown", why: isMember };
  return isMember ? { may: "yes" } : no2("nobody who may approve tickets");
};
var attributionsIn = (commits) => commits.known ? commits.value.current.flatMap(({ author, committer, coAuthors }) => [author, committer, ...coAuthors]) : [];

// src/controls/kit/ticket-approval.ts
var approvalFaults2 = (ticket, terms, scene) => {
  const { key, approvals, ruling } = ticket;
  const isAsked2 = terms.approval === "move" ? ticket.approvedBy === "move" : ticket.approvedBy !== "move";
  if (!isAsked2) return [otherKind(ticket, terms)];
  const answers = approvals.known ? approvals.value : [];
  const refusals = answers.filter(({ answer: answer2 }) => answer2 === "refused");
  if (ruling === "refused" || refusals.length > 0) return [rejected(key, refusals)];
  if (ruling === "approved" && ticket.type !== null && terms.preApproved.includes(ticket.type)) return [];
  if (!approvals.known) return [undecided(approvals.why)];
  if (answers.length === 0) return [waiting(key, terms, ruling === "approved" ? NOBODY : "none")];
  const given = answers.map(({ by: by2 }) => showPerson(by2)).join(", ");
  if (ruling === "waiting") return [waiting(key, terms, `approved by ${given}; the system waits for more`)];
  const found = answers.map((approval) => approvalFault(ticket, approval, terms, scene));
  const faults = found.filter((fault4) => fault4 !== null);
  if (faults.length < found.length) return [];
  const open2 = faults.filter((fault4) => fault4.outcome === "indeterminate");
  return open2.length > 0 ? open2 : faults;
};
var NOBODY = "the system says approved, and names nobody";
var failed2 = (reason) => ({ outcome: "fail", reason });
var undecided = (reason) => ({ outcome: "indeterminate", reason });
var whoOf = ({ approvers: approvers2 }) => [...approvers2.users, ...approvers2.teams];
var otherKind = ({ key, approvedBy }, { approval }) => undecided({ code: "ticket-unreadable", about: [key], needed: KINDS[approval], found: KINDS[approvedBy] });
var KINDS = {
  label: "the approval as a label",
  record: "approvals as the system records them",
  move: "the approval as a move into an allowed state"
};
var rejected = (key, refusals) => {
  const people2 = refusals.map(({ by: by2 }) => showPerson(by2));
  const told4 = refusals.map(({ by: by2, at }) => `${showPerson(by2)} at ${at ?? UNTOLD}`);
  const found = told4.length === 0 ? "refused; by whom is not told" : `refused by ${told4.join(", ")}`;
  return failed2({ code: "ticket-rejected", about: [.../* @__PURE__ */ new Set([key, ...people2])], needed: "no refusal", found });
};
var UNTOLD = "a time that is not told";
var waiting = (key, terms, found) => {
  const who = whoOf(terms);
  const needed = who.length === 0 ? "an approval" : `an approval by ${who.join(" or ")}`;
  return { outcome: "pending", reason: { code: "ticket-not-approved", about: [key], needed, found, who } };
};
var worthOf = (ticket, approval, approvers2, scene) => {
  const fault4 = approvalFault(ticket, approval, { approval: "record", approvers: approvers2, preApproved: [] }, scene);
  if (fault4 === null) return "counts";
  return fault4.outcome === "indeterminate" ? fault4.reason : "nothing";
};
var approvalFault = ({ key, edited }, { by: by2, at }, terms, scene) => {
  const who = whoOf(terms);
  const person = showPerson(by2);
  const authority = authorityOf(by2, terms.approvers, scene);
  if (authority.may === "no") {
    const needed = who.length === 0 ? "a person" : who.join(" or ");
    const found = `${person}: ${authority.found}`;
    return failed2({ code: "ticket-approver-not-authorised", about: [key, person], needed, found, who });
  }
  const edit = edited.known ? edited.value : null;
  if (edit !== null && at !== null && !(Date.parse(at) > Date.parse(edit.at))) {
    const needed = `an approval after the last edit, ${edit.at}`;
    const found = `approved by ${person} at ${at}; ${editOf(edit)}`;
    return failed2({ code: "ticket-changed-after-approval", about: [key], needed, found, who });
  }
  if (authority.may === "unknown") return undecided(authority.why);
  if (!edited.known) return undecided(edited.why);
  if (edit === null || at !== null) return null;
  return undecided(unavailable(key, "the time of the approval is not told, and the ticket was edited"));
};
var FIELDS = 5;
var editOf = ({ by: by2, fields: fields2 }) => {
  const rest = fields2.length - FIELDS;
  const what = fields2.length === 0 ? "what is not told" : fields2.slice(0, FIELDS).join(", ");
  return `edited by ${showPerson(by2)}: ${what}${rest > 0 ? ` and ${String(rest)} more` : ""}`;
};

// src/controls/kit/ticket-standing.ts
var ticketFaults = (ticket, terms, scene) => [
  ...stateFaults(ticket, terms),
  ...scopeFaults(ticket, terms),
  ...windowFaults(ticket, terms, scene.now),
  ...useFaults(ticket, terms),
  ...approvalFaults2(ticket, terms, scene)
];
var failed3 = (reason) => ({ outcome: "fail", reason });
var stateFaults = (ticket, terms) => {
  const faults = [];
  const { key, state, type } = ticket;
  if (!terms.states.includes(state)) {
    faults.push(failed3({ code: "ticket-state", about: [key], needed: oneOf(terms.states), found: state }));
  }
  if (terms.types.length > 0 && (type === null || !terms.types.includes(type))) {
    faults.push(failed3({ code: "ticket-type", about: [key], needed: oneOf(terms.types), found: type ?? "no type" }));
  }
  return faults;
};
var scopeFaults = ({ key, project, items }, { projects, item }) => {
  const scope = (needed, found) => failed3({ code: "ticket-scope", about: [key], needed, found });
  const told4 = project ?? projectOfKey(key);
  const isElsewhere2 = projects.length > 0 && (told4 === null || !projects.includes(told4));
  return [
    ...isElsewhere2 ? [scope(projects.join(" or "), told4 ?? "no project is told")] : [],
    ...item !== null && !items.includes(item) ? [scope(item, items.length === 0 ? "no item" : items.join(", "))] : []
  ];
};
var oneOf = (words2) => words2.length === 0 ? "a state that the policy names" : words2.join(" or ");
var projectOfKey = (key) => {
  const end = key.lastIndexOf("-");
  return end > 0 ? key.slice(0, end) : null;
};
var windowFaults = (ticket, terms, now) => {
  if (!terms.window) return [];
  const { key, window } = ticket;
  const needed = `now, ${now}, inside the planned window`;
  if (window === null) return [failed3({ code: "ticket-outside-window", about: [key], needed, found: "no window" })];
  const time = Date.parse(now);
  if (time >= Date.parse(window.from) && time <= Date.parse(window.to)) return [];
  return [failed3({ code: "ticket-outside-window", about: [key], needed, found: `${window.from} to ${window.to}` })];
};
var useFaults = (ticket, terms) => {
  if (!terms.singleUse) return [];
  const { key, usedBy } = ticket;
  if (!usedBy.known) return [{ outcome: "indeterminate", reason: usedBy.why }];
  if (usedBy.value.length === 0) return [];
  const found = `used by ${usedBy.value.join(", ")}`;
  return [
    failed3({
      code: "ticket-reused",
      about: [key, ...usedBy.value],
      needed: "a ticket that no other change used",
      found
    })
  ];
};

// src/controls/change-ticket.ts
var PLACES = ["title", "branch", "body", "commits", "links"];
var settings = {
  system: choice(["github", "jira", "servicenow", "azure-boards", "linear"], {
    default: "github",
    help: "Where the tickets are."
  }),
  url: optionalText({
    pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$",
    help: "Address of the ticket system, the only one that is ever called: with the context path (jira) or the organisation or collection (azure-boards) where there is one. linear: its public address unless given."
  }),
  keys: texts({
    default: [],
    help: "What counts: project keys (jira), team keys (linear), prefixes of numbers (servicenow), team projects (azure-boards; empty: any)."
  }),
  in: choices(PLACES, {
    min: 1,
    default: PLACES,
    help: "Where the change names its ticket; other places are not read."
  }),
  label: text({ default: "change-approved", help: "github: the label that is the approval." }),
  states: texts({
    default: [],
    help: "Allowed states, exactly as the system names them. Empty: `open` on github, none elsewhere."
  }),
  "deployment-states": texts({
    default: [],
    help: "Allowed states when the change is deployed. Empty: as `states`; on github a closed issue, too."
  }),
  types: texts({ default: [], help: "Allowed types. Empty: any." }),
  approval: choice(["record", "move"], {
    default: "record",
    help: "record: the approvals that the system records (github: the label). move: who last moved the ticket into an allowed state; always so with azure-boards and linear."
  }),
  approvers: peopleList({
    help: "Who may approve, by login, or by mail or handle (`jira:5b10a2`) in the ticket system. Empty: any person."
  }),
  "pre-approved": texts({
    default: [],
    help: "jira, servicenow: types that the system approves beforehand; of these its own ruling is enough."
  }),
  window: flag({ default: false, help: "true: now must be inside the planned start and end." }),
  item: optionalText({ help: "Configuration item or component that the ticket must be for." }),
  "single-use": flag({ default: false, help: "true: one merged change per ticket." }),
  several: choice(["refuse", "all"], {
    default: "refuse",
    help: "With several tickets named: refuse, or demand all of them."
  })
};
var changeTicket = defineControl({
  id: "change-ticket",
  version: 1,
  requirement: "An approved request asks for this change.",
  needs: ["tickets", "clock"],
  wants: ["teams", "commits", "deployment"],
  moments: ["merge", "deployment"],
  subject: "change",
  settings,
  codes: [
    "ticket-missing",
    "ticket-ambiguous",
    "ticket-not-found",
    "ticket-unreadable",
    "ticket-state",
    "ticket-type",
    "ticket-not-approved",
    "ticket-rejected",
    "ticket-approver-not-authorised",
    "ticket-outside-window",
    "ticket-scope",
    "ticket-reused",
    "ticket-changed-after-approval",
    "fact-unavailable"
  ],
  judge({ tickets, clock, teams: teams2, commits, deployment: deployment2 }, given, { people: people2 }) {
    const keys = keysOf(tickets, given.in);
    if (keys.length === 0) return verdictOf([missing(given)]);
    if (keys.length > 1 && given.several === "refuse") return verdictOf([ambiguous(keys)]);
    const scene = { now: clock.now, teams: teams2, people: people2, attributions: attributionsIn(commits) };
    const terms = termsOf(given, deploymentIn(deployment2) === null ? "merge" : "deployment");
    return verdictOf(keys.flatMap((key) => answerFaults(key, answerOf(tickets, key, given.system), terms, scene)));
  }
});
var statesOf = (given, moment) => {
  const atMerge = given.states.length === 0 && given.system === "github" ? ["open"] : given.states;
  if (moment === "merge") return atMerge;
  if (given["deployment-states"].length > 0) return given["deployment-states"];
  return given.system === "github" ? [.../* @__PURE__ */ new Set([...atMerge, "closed"])] : atMerge;
};
var termsOf = (given, moment) => ({
  states: statesOf(given, moment),
  types: given.types,
  projects: KEYS_ARE_PROJECTS.has(given.system) ? given.keys : [],
  approval: approvalOf(given.system, given.approval),
  approvers: given.approvers,
  preApproved: given["pre-approved"],
  window: given.window,
  item: given.item,
  singleUse: given["single-use"]
});
var keysOf = (tickets, places) => [
  ...new Set(tickets.mentions.filter((mention) => places.includes(mention.in)).map((mention) => mention.key))
];
var missing = (given) => {
  const of = given.keys.length === 0 ? given.system : `${given.system} (${given.keys.join(", ")})`;
  const needed = `a ticket of ${of} in ${given.in.join(", ")}`;
  return { outcome: "fail", reason: { code: "ticket-missing", about: [], needed, found: "none" } };
};
var ambiguous = (keys) => ({
  outcome: "fail",
  reason: {
    code: "ticket-ambiguous",
    about: keys,
    needed: "one ticket",
    found: `${String(keys.length)}: ${keys.join(", ")}`
  }
});
var answerOf = (tickets, key, system) => {
  if (tickets.system !== system)
    return { known: false, why: unreadable(key, `${tickets.system} was asked, not ${system}`) };
  const found = tickets.answers.find((each) => each.key === key);
  return found?.answer ?? { known: false, why: unreadable(key, "the ticket system was not asked") };
};
var answerFaults = (key, answer2, terms, scene) => {
  if (!answer2.known) return unknownFaults(key, answer2.why);
  switch (answer2.value.found) {
    case "absent":
      return [{ outcome: "fail", reason: notFound(key) }];
    case "absent-or-hidden":
      return [notFound(key), unreadable(key, "no such ticket, or hidden from the gate")].map(undecided2);
    case "present":
      return ticketFaults(answer2.value.ticket, terms, scene);
  }
};
var unknownFaults = (key, why) => {
  if (why.code === "ticket-unreadable") return [undecided2(why)];
  const faults = [undecided2(unreadable(key, why.found ?? why.code))];
  return why.code === "fact-unavailable" ? [...faults, undecided2(why)] : faults;
};
var undecided2 = (reason) => ({ outcome: "indeterminate", reason });
var notFound = (key) => ({
  code: "ticket-not-found",
  about: [key],
  needed: "a ticket of that key",
  found: "none"
});
var unreadable = (key, found) => ({
  code: "ticket-unreadable",
  about: [key],
  needed: "the ticket, as its system shows it",
  found
});

// src/controls/kit/fault-of.ts
var failed4 = (reason) => ({ outcome: "fail", reason });
var undecided3 = (reason) => ({ outcome: "indeterminate", reason });
var waiting2 = (reason) => ({ outcome: "pending", reason });
var NOTHING = { faults: [], notes: [] };
var faultsOnly = (...faults) => ({ faults, notes: [] });

// src/controls/kit/opening-hours.ts
var DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var CLOCK = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
var hours = {
  days: choices(DAYS, { min: 1, default: DAYS, help: "Days of the week, by the offset." }),
  from: text({ default: "00:00", pattern: CLOCK, help: "When it opens." }),
  until: text({ default: "24:00", pattern: `${CLOCK}|^24:00$`, help: "When it closes, the same day." }),
  offset: text({
    default: "+00:00",
    pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$",
    help: "Offset from UTC, fixed: a zone with summer time would replay otherwise when its rules change."
  })
};
var windows = list(group(hours, { help: "A time of the week." }), {
  default: [],
  help: "When it may be done. Empty: at any time that is not frozen."
});
var INSTANT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$";
var freeze = {
  name: text({ help: "Its name, by which an exception can lift it." }),
  from: text({ pattern: INSTANT, help: "When it begins." }),
  until: text({ pattern: INSTANT, help: "When it ends." }),
  environments: texts({ default: [], help: "Names or globs of environments. Empty: every one, and merges." })
};
var freezes = list(group(freeze, { help: "A time in which nothing is done." }), {
  default: [],
  help: "Times in which nothing may be done."
});
var moments = choices(["merge", "deployment"], {
  min: 1,
  default: ["deployment"],
  help: "When it is asked: before a change is merged, before something is deployed."
});
var MINUTE_MS = 6e4;
var DAY_MS = 24 * 60 * MINUTE_MS;
var isFrozen = ({ from, until }, now) => !(now < Date.parse(from)) && !(now >= Date.parse(until));
var isOpen = (given, now) => given.some((each) => opensIn(each, now) === 0);
var nextOpening = (given, now) => {
  const waits = given.map((each) => opensIn(each, now)).filter((wait) => wait !== null);
  return waits.length === 0 ? null : instantOf(now + Math.min(...waits));
};
var opensIn = ({ days, from, until, offset }, now) => {
  const opens = minutesOf(from) * MINUTE_MS;
  const closes = minutesOf(until) * MINUTE_MS;
  const local = now + offsetMs(offset);
  const midnight = Math.floor(local / DAY_MS) * DAY_MS;
  if (!(opens < closes) || !Number.isFinite(local)) return null;
  for (let ahead = 0; ahead <= DAYS.length; ahead++) {
    const day = midnight + ahead * DAY_MS;
    const name = DAYS[new Date(day).getUTCDay()];
    if (name === void 0 || !days.includes(name) || local >= day + closes) continue;
    return Math.max(0, day + opens - local);
  }
  return null;
};
var minutesOf = (clock) => {
  const [hour = Number.NaN, minute = Number.NaN] = clock.split(":").map(Number);
  return hour * 60 + minute;
};
var offsetMs = (offset) => (offset.startsWith("-") ? -1 : 1) * minutesOf(offset.slice(1)) * MINUTE_MS;
var instantOf = (milliseconds2) => `${new Date(milliseconds2).toISOString().slice(0, 19)}Z`;

// src/controls/change-window.ts
var changeWindow = defineControl({
  id: "change-window",
  version: 1,
  requirement: "It is done at a time at which changes are made.",
  needs: ["clock"],
  wants: ["deployment", "change"],
  moments: ["merge", "deployment"],
  settings: { at: moments, freezes, windows },
  codes: ["in-freeze", "outside-window", "not-asked-now", "fact-unavailable"],
  judge(facts, { at, freezes: frozen, windows: open2 }) {
    if (!facts.deployment.known) return verdictOf([undecided3(facts.deployment.why)]);
    const deployment2 = deploymentIn(facts.deployment);
    const moment = deployment2 === null ? "merge" : "deployment";
    if (!at.includes(moment)) return notNow(moment, at);
    const told4 = deployment2?.outcome?.started ?? facts.clock.now;
    const now = Date.parse(told4);
    if (Number.isNaN(now)) return verdictOf([undecided3(unavailable("clock", `it says ${told4}`))]);
    const blocked = deployment2 === null ? waiting2 : failed4;
    const holding = frozen.filter((each) => concerns(each, deployment2) && isFrozen(each, now));
    const subject = subjectOf(deployment2, facts.change);
    const closed = {
      code: "outside-window",
      about: [subject],
      needed: `a window; the next opens ${nextOpening(open2, now) ?? "never"}`,
      found: told4
    };
    const faults = [
      ...holding.map((each) => blocked(inFreeze(each, told4))),
      ...open2.length === 0 || isOpen(open2, now) ? [] : [blocked(closed)]
    ];
    return verdictOf(faults);
  }
});
var concerns = ({ environments }, deployment2) => {
  if (environments.length === 0) return true;
  return deployment2 !== null && environments.some((glob) => matchesGuard(glob, deployment2.environment));
};
var subjectOf = (deployment2, change) => deployment2?.environment ?? (change.known ? `#${String(change.value.number)}` : "change");
var inFreeze = ({ name, until }, now) => ({
  code: "in-freeze",
  about: [name],
  needed: `after ${until}`,
  found: now
});
var notNow = (moment, at) => ({
  outcome: "not-applicable",
  reasons: [{ code: "not-asked-now", about: [moment], needed: at.join(", ") }]
});

// src/facts/commit-graph.ts
var commitGraphOf = (commits) => {
  const byId = new Map([...commits.earlier, ...commits.current].map((commit) => [commit.id, commit]));
  const known2 = /* @__PURE__ */ new Map();
  const reached = (id) => {
    const found = known2.get(id) ?? walk(id, byId);
    known2.set(id, found);
    return found;
  };
  return {
    get: (id) => byId.get(id),
    reached,
    frontier: (id) => {
      if (!byId.has(id)) return null;
      const parents = [...reached(id)].flatMap((each) => byId.get(each)?.parents ?? []);
      return new Set(parents.filter((parent) => !byId.has(parent)));
    }
  };
};
var walk = (start, byId) => {
  const seen2 = /* @__PURE__ */ new Set();
  const open2 = [start];
  for (let id = open2.pop(); id !== void 0; id = open2.pop()) {
    const commit = byId.get(id);
    if (commit === void 0 || seen2.has(id)) continue;
    seen2.add(id);
    open2.push(...commit.parents);
  }
  return seen2;
};
var isCleanBaseMerge = (commit) => isBaseMerge(commit) && commit.tree === commit.recomputedTree;
var isBaseMerge = (commit) => commit.parents.length === 2 && commit.parents.some((parent) => commit.parentsOnBase.includes(parent));

// src/facts/commit-proof.ts
var isSignedByCommitter = (commit) => {
  const { signature, committer, byHost } = commit;
  if (signature?.valid !== true) return false;
  if (signature.byHost) return byHost || isHost(commit) || committer.account?.type === "bot";
  return signature.signer !== null && signature.signer.id === committer.account?.id;
};
var isHost = ({ signature, committer }) => signature?.signer != null && signature.signer.id === committer.account?.id;
var isSignedByAuthor = (commit, pushers) => {
  const { signature, author } = commit;
  const { account } = author;
  if (signature?.valid !== true || account === null) return false;
  if (signature.signer?.id === account.id) return true;
  if (!signature.byHost) return false;
  return pushers?.complete !== true || pushers.accounts.length === 0 || pushers.accounts.some(({ id }) => id === account.id);
};
var botsOf = (commit) => {
  const named2 = [commit.author.account, ...commit.byHost ? [] : [commit.committer.account]];
  const bots = named2.flatMap(
    (account) => account?.type === "bot" ? [[account.id, account]] : []
  );
  return [...new Map(bots).values()];
};
var isSignedFor = ({ signature }, bot) => signature?.valid === true && (signature.byHost || signature.signer?.id === bot.id);

// src/facts/pushers.ts
var pushersOf = (pushes, graph) => {
  if (pushes.source === "fork") {
    const { owner } = pushes;
    const standing4 = { accounts: [], complete: owner !== null };
    return { of: () => standing4 };
  }
  const bringing = pushes.pushes.flatMap((push) => broughtBy2(push, graph).map((commit) => ({ commit, push })));
  const brought = groupBy(bringing, ({ commit }) => commit);
  return { of: (commit) => summary((brought.get(commit) ?? []).map(({ push }) => push)) };
};
var broughtBy2 = (push, graph) => {
  const before = push.before === null ? /* @__PURE__ */ new Set() : graph.reached(push.before);
  return [...graph.reached(push.after)].filter((commit) => !before.has(commit));
};
var summary = (pushes) => {
  const accounts = new Map(pushes.flatMap(({ by: by2 }) => by2 === null ? [] : [[by2.id, by2]]));
  return { accounts: [...accounts.values()], complete: pushes.length > 0 && pushes.every(({ by: by2 }) => by2 !== null) };
};

// src/controls/commit-integrity.ts
var commitIntegrity = defineControl({
  id: "commit-integrity",
  version: 1,
  requirement: "Every commit has a known, proven author.",
  needs: ["commits"],
  wants: ["pushes"],
  settings: {
    attributed: flag({ default: true, help: "true: author and committer of every commit are accounts." }),
    verified: flag({ default: false, help: "true: every commit has a valid signature, by its committer." }),
    "signer-is-author": flag({ default: false, help: "true: every commit has a valid signature, by its author." })
  },
  codes: [
    "contributor-unattributed",
    "commit-unverified",
    "author-is-not-signer",
    "bot-authorship-unproven",
    "fact-unavailable"
  ],
  judge({ commits, pushes }, settings3) {
    const pushers = pushes.known ? pushersOf(pushes.value, commitGraphOf(commits)) : null;
    return verdictOf(
      commits.current.flatMap((commit) => [
        ...settings3.attributed ? unattributed(commit) : [],
        ...settings3.verified ? unverified(commit) : [],
        ...settings3["signer-is-author"] ? notByAuthor(commit, pushers) : [],
        ...unprovenBots(commit, pushes, pushers)
      ])
    );
  }
});
var unattributed = ({ id, author, committer, byHost }) => {
  const parts = [{ what: "author", of: author }, ...byHost ? [] : [{ what: "committer", of: committer }]];
  return parts.flatMap(
    ({ what, of }) => of.account === null ? [failed5("contributor-unattributed", id, `an account with the address of the ${what}`, of.alias)] : []
  );
};
var unverified = (commit) => isSignedByCommitter(commit) ? [] : [failed5("commit-unverified", commit.id, `a valid signature by ${nameOf3(commit, "committer")}`, foundOn(commit))];
var notByAuthor = (commit, pushers) => isSignedByAuthor(commit, pushers?.of(commit.id) ?? null) ? [] : [failed5("author-is-not-signer", commit.id, `a valid signature by ${nameOf3(commit, "author")}`, foundOn(commit))];
var unprovenBots = (commit, pushes, pushers) => botsOf(commit).filter((bot) => !isSignedFor(commit, bot)).filter((bot) => pushers?.of(commit.id).accounts.some(({ id }) => id === bot.id) !== true).map((bot) => {
  if (!pushes.known) return { outcome: "indeterminate", reason: pushes.why };
  const needed = `a signature or a push by ${bot.login}`;
  const pushedBy = pushers?.of(commit.id).accounts.map(({ login }) => login) ?? [];
  const found = `${foundOn(commit)}, pushed by ${pushedBy.length === 0 ? "nobody known" : pushedBy.join(", ")}`;
  return {
    outcome: "fail",
    reason: { code: "bot-authorship-unproven", about: [commit.id, bot.login], needed, found }
  };
});
var nameOf3 = (commit, part3) => commit[part3].account?.login ?? `the ${part3}`;
var foundOn = ({ signature }) => {
  if (signature === null) return "no signature";
  if (!signature.valid) return "a signature that is not valid";
  return `a signature by ${signature.signer?.login ?? "nobody known"}`;
};
var failed5 = (code, commit, needed, found) => ({
  outcome: "fail",
  reason: { code, about: [commit], needed, found }
});

// src/controls/kit/dependency-coverage.ts
var coverageFaults = (change, { to, unread: unread2 }) => {
  const head = change.head.commit;
  const stale = to === head ? [] : [{ outcome: "fail", reason: { code: "dependencies-stale", about: [to], needed: head, found: to } }];
  return [
    ...stale,
    ...unread2.map((path) => ({
      outcome: "indeterminate",
      reason: {
        code: "dependencies-unread",
        about: [path],
        needed: "a manifest that can be read",
        found: "what it brings is not known",
        at: { path }
      }
    }))
  ];
};
var billFaults = (brought, { comparedBy }) => brought.filter(({ component }) => comparedBy === "dependency-graph" && component.vulnerabilities === null).map((change) => ({
  outcome: "indeterminate",
  reason: {
    code: "bill-differs",
    about: [nameOf(change.component)],
    needed: "told by the dependency graph too",
    found: "in the lock file only",
    ...whereOf(change)
  }
}));

// src/controls/kit/scan-setting.ts
var onlyOpen = (help) => ({
  schema: { enum: ["open", null] },
  help,
  fallback: null,
  settle: (given) => given === "open" ? "open" : null
});
var severities = {
  critical: integer({ min: 0, help: "Critical findings accepted." }),
  high: integer({ min: 0, help: "High findings accepted." }),
  medium: integer({ min: 0, help: "Medium findings accepted." }),
  low: integer({ min: 0, help: "Low findings accepted." })
};
var graceOf = (severity) => optionalDuration({ help: `Grace of ${severity} alerts, \`12h\` or \`7d\`.` });
var graces = {
  critical: graceOf("critical"),
  high: graceOf("high"),
  medium: graceOf("medium"),
  low: graceOf("low")
};
var grace = {
  schema: { ...objectSchema(graces), required: [] },
  help: "An alert younger than this does not count yet, per severity. One without a time has none.",
  fallback: {},
  settle: (given) => given === void 0 ? {} : given
};
var limit = {
  schema: { ...objectSchema(severities), required: [], minProperties: 1 },
  help: "How many findings of a severity are accepted. One without a limit counts towards the next milder one that has one.",
  fallback: { critical: 0, high: 0 },
  settle: (given) => given
};
var fields = {
  check: optionalText({ help: "Source: the check run of this exact name, made by `app`." }),
  app: optionalText({ help: "Slug of the app that makes the check run." }),
  "code-scanning": optionalText({
    help: "Source: analyses and alerts of code scanning by this tool, such as `CodeQL`."
  }),
  artifact: optionalText({
    help: "Source: the artifact of this name, made by a run on the head; `sarif` is the file in it."
  }),
  sarif: optionalText({ help: "Source: a SARIF file of the workspace, or the file within the artifact." }),
  tool: optionalText({ help: "Name that the SARIF file gives its tool, exactly. Omitted: any." }),
  dependabot: onlyOpen("Source: Dependabot's open alerts on the repository."),
  "secret-scanning": onlyOpen("Source: secret scanning's open alerts on the repository."),
  limit,
  "new-only": flag({ default: false, help: "true: findings that are known to be on the base already do not count." }),
  "max-age": optionalDuration({ help: "An older report does not count, `12h` or `7d`. Omitted: any age." }),
  grace,
  proof: choice(["declared", "revision"], {
    default: "declared",
    help: "revision: a workspace file must name the head as its revision. declared: it may name none."
  })
};
var whole = group(fields, { help: "One scan, with exactly one source." });
var scanSetting = { ...whole, schema: { ...whole.schema, dependentRequired: { check: ["app"] } } };

// src/controls/kit/dependency-settings.ts
var unless = (setting, options) => ({
  schema: { ...setting.schema, type: [setting.schema["type"], "null"] },
  help: options.help,
  fallback: options.default,
  settle: (given) => given === null ? null : setting.settle(given)
});
var licencesFound = {
  schema: {
    type: "object",
    maxProperties: 1e3,
    propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" },
    additionalProperties: text({ help: "" }).schema
  },
  help: "What people found out: licence by package URL, with its version or without. It counts in place of what the source says.",
  fallback: {},
  settle: (given) => given
};
var dependencySettings = {
  vulnerabilities: unless(limit, {
    default: { critical: 0, high: 0 },
    help: "How many known vulnerabilities of a severity are accepted in what the change brings. null: not asked."
  }),
  licences: group(
    {
      allow: unless(texts({ help: "", min: 1 }), {
        default: null,
        help: "Licences by their SPDX id, each with its `WITH` where it has one. null: not asked."
      }),
      packages: licencesFound,
      unknown: choice(["block", "allow"], {
        default: "block",
        help: "allow: a licence that nobody tells, or that is no SPDX expression, is a note."
      })
    },
    { help: "Which licences are accepted." }
  ),
  pins: group(
    {
      actions: flag({ default: true, help: "Actions and reusable workflows are named by a full commit." }),
      images: flag({ default: true, help: "Images are named by a digest." }),
      "new-only": flag({ default: true, help: "true: what is known to stand on the base already does not count." })
    },
    { help: "What the changed files fetch by a name that may come to mean something else." }
  ),
  sources: unless(texts({ help: "", min: 1 }), {
    default: null,
    help: "Hosts that packages may be fetched from; also `git` and `file`. null: not asked."
  }),
  "install-scripts": unless(texts({ help: "" }), {
    default: null,
    help: "Packages that may run a script when they are installed, by name or package URL; empty: none. null: not asked."
  }),
  scopes: choices(["runtime", "development"], {
    default: ["runtime", "development"],
    min: 1,
    help: "Which packages are judged. One whose scope is not known always is."
  }),
  bill: choice(["equal", "recorded"], {
    default: "equal",
    help: "equal: lock files and dependency graph tell the same. recorded: where they do not is a note."
  })
};

// src/controls/kit/licence.ts
var licenceName = (text2) => {
  const reading = readLicence(text2);
  if (reading.state === "unreadable" || reading.tree.kind !== "leaf") return null;
  const { leaf } = reading.tree;
  return leaf.kind === "licence" ? comparable(leaf.name) : null;
};
var allowedLicences = (texts3) => new Set(texts3.map(licenceName).filter((name) => name !== null));
var licenceAnswer = (text2, allowed) => {
  if (text2 === null) return { state: "unknown", by: [] };
  const reading = readLicence(text2);
  return reading.state === "unreadable" ? { state: "unknown", by: [reading.found] } : decide(reading.tree, allowed);
};
var comparable = (name) => name.includes("LicenseRef-") ? name.toLowerCase() : name;
var decide = (tree, allowed) => {
  if (tree.kind === "leaf") return leafAnswer(tree.leaf, allowed);
  const answers = [decide(tree.left, allowed), decide(tree.right, allowed)];
  const order2 = tree.kind === "or" ? MILDEST_FIRST : [...MILDEST_FIRST].reverse();
  const state = order2.find((each) => answers.some((answer2) => answer2.state === each)) ?? "unknown";
  return state === "allowed" ? { state } : { state, by: namesIn(answers, state) };
};
var MILDEST_FIRST = ["allowed", "unknown", "refused"];
var namesIn = (answers, state) => [
  ...new Set(answers.flatMap((answer2) => answer2.state === "allowed" || answer2.state !== state ? [] : answer2.by))
];
var leafAnswer = ({ kind, name }, allowed) => {
  if (kind === "unknown") return { state: "unknown", by: [name] };
  return kind === "licence" && allowed.has(comparable(name)) ? { state: "allowed" } : { state: "refused", by: [name] };
};

// src/controls/kit/licence-faults.ts
var licenceStanding = (brought, demand) => {
  if (demand.allow === null) return { faults: [], notes: [] };
  const allowed = allowedLicences(demand.allow);
  const found = new Map(Object.entries(demand.packages).map(([purl, licence]) => [packageUrl(purl).exact, licence]));
  const standings = brought.map((change) => {
    const own = namesOf3(change.component).find((name) => found.has(name));
    const licence = own === void 0 ? change.component.licence : found.get(own) ?? null;
    const standing4 = standingOf(change, licence, { answer: licenceAnswer(licence, allowed), demand });
    const note = own === void 0 ? [] : [fromPolicy(change.component, licence)];
    return { faults: standing4.faults, notes: [...standing4.notes, ...note] };
  });
  return { faults: standings.flatMap(({ faults }) => faults), notes: standings.flatMap(({ notes }) => notes) };
};
var standingOf = (change, licence, { answer: answer2, demand }) => {
  if (answer2.state === "allowed") return { faults: [], notes: [] };
  const reason = (code) => ({
    code,
    about: [nameOf(change.component)],
    needed: neededOf(demand.allow ?? []),
    found: foundOf(licence, answer2.by),
    ...whereOf(change)
  });
  if (answer2.state === "refused")
    return { faults: [{ outcome: "fail", reason: reason("licence-not-allowed") }], notes: [] };
  const unknown2 = reason("licence-unknown");
  return demand.unknown === "allow" ? { faults: [], notes: [unknown2] } : { faults: [{ outcome: "indeterminate", reason: unknown2 }], notes: [] };
};
var foundOf = (licence, by2) => {
  if (licence === null) return "no licence is told";
  return by2.length === 1 && by2[0] === licence ? licence : `${licence}, in it ${by2.join(" and ")}`;
};
var LISTED = 10;
var neededOf = (allow) => {
  const rest = allow.length - LISTED;
  return `${allow.slice(0, LISTED).join(" or ")}${rest > 0 ? ` or ${String(rest)} others` : ""}`;
};
var fromPolicy = (component, licence) => ({
  code: "licence-from-policy",
  about: [nameOf(component)],
  needed: licence ?? "",
  found: component.licence ?? "no licence is told"
});

// src/facts/severity.ts
var SEVERITIES = ["critical", "high", "medium", "low", "none"];
var BY_WORD = /* @__PURE__ */ new Map([
  ["critical", "critical"],
  ["high", "high"],
  ["error", "high"],
  ["medium", "medium"],
  ["moderate", "medium"],
  ["warning", "medium"],
  ["low", "low"],
  ["note", "low"],
  ["none", "none"]
]);
var severityOf = (finding2) => {
  const { score, level } = finding2;
  if (score !== null && score > 0 && score <= 10) return ofScore(score);
  if (level !== null) return BY_WORD.get(level.toLowerCase()) ?? "critical";
  return score === 0 ? "none" : "critical";
};
var ofScore = (score) => {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  return score >= 4 ? "medium" : "low";
};

// src/controls/kit/scan-grace.ts
var isInGrace = (finding2, { grace: grace2, onBaseOnly, now }) => {
  const severity = severityOf(finding2);
  const words2 = severity === "none" ? null : grace2[severity] ?? null;
  const since = finding2.since ?? null;
  if (words2 === null || since === null || finding2.state !== "open") return false;
  if (onBaseOnly && finding2.onBase !== true) return false;
  const age = ageMs(since, now);
  return age >= 0 && age < durationMs(words2);
};
var graceNotes = (scan, young) => {
  if (young.length === 0) return [];
  const rules = [...new Set(young.map(({ rule }) => rule))];
  const named2 = rules.slice(0, 5).join(", ");
  const found = `${String(young.length)}: ${named2}${rules.length > 5 ? " and more" : ""}`;
  return [{ code: "findings-in-grace", about: [scan], found }];
};

// src/controls/kit/scan-findings.ts
var MOST_NAMED = 50;
var findingsStanding = (findings, demand) => {
  const all = findings.filter((finding2) => counts(finding2, demand));
  const young = new Set(all.filter((finding2) => isInGrace(finding2, demand)));
  const counted = all.filter((finding2) => !young.has(finding2));
  const over = limitsOf(demand.limit).flatMap((limited2) => {
    const within = counted.filter((finding2) => limited2.severities.includes(severityOf(finding2)));
    return within.length > limited2.most ? within.map((finding2) => ({ finding: finding2, limited: limited2, count: within.length })) : [];
  });
  const named2 = distinctBy(over, ({ finding: finding2 }) => `${finding2.rule}
${finding2.path ?? ""}`);
  const faults = named2.slice(0, MOST_NAMED).map((each) => overLimit(demand.scan, each));
  const rest = named2.length - MOST_NAMED;
  if (rest > 0) faults.push(failed6({ ...codeOf(demand.scan), found: `${String(rest)} more findings` }));
  const waved = dismissals(counted, demand);
  const isOver = new Set(over.map(({ finding: finding2 }) => finding2));
  return {
    faults: [...faults, ...waved.filter((each) => isOver.has(each.finding)).map((each) => failed6(each.reason))],
    notes: [
      ...waved.filter((each) => !isOver.has(each.finding)).map((each) => each.reason),
      ...suppressionNote(findings, demand.scan),
      ...graceNotes(demand.scan, [...young])
    ]
  };
};
var counts = (finding2, demand) => {
  if (demand.accepted.includes(finding2.rule)) return false;
  if (demand.newOnly && finding2.onBase === true) return false;
  switch (finding2.state) {
    case "open":
      return true;
    case "fixed":
      return false;
    case "dismissed":
      return demand.wavedBy(finding2).by !== "other";
    case "suppressed":
      return demand.wavedBy(finding2).by === "contributor";
  }
};
var limitsOf = (limit2) => {
  const limits = [];
  let waiting3 = [];
  for (const severity of SEVERITIES) {
    if (severity === "none") continue;
    waiting3.push(severity);
    const most = limit2[severity];
    if (most === void 0) continue;
    limits.push({ severities: waiting3, most });
    waiting3 = [];
  }
  return limits;
};
var failed6 = (reason) => ({ outcome: "fail", reason });
var codeOf = (scan) => ({ code: "findings-over-limit", about: [scan] });
var overLimit = (scan, { finding: finding2, limited: limited2, count }) => {
  const { rule, path, line } = finding2;
  return failed6({
    code: "findings-over-limit",
    about: path === null ? [rule, scan] : [rule, path, scan],
    needed: `at most ${String(limited2.most)} of ${limited2.severities.join(" or ")}`,
    found: `${String(count)}, this one ${severityOf(finding2)}`,
    ...path === null ? {} : { at: line === null ? { path } : { path, line } }
  });
};
var dismissals = (counted, demand) => distinctBy(
  counted.flatMap((finding2) => {
    if (finding2.state !== "dismissed" && finding2.state !== "suppressed") return [];
    const waving = demand.wavedBy(finding2);
    if (waving.by !== "contributor") return [];
    const needed = `${finding2.state} by somebody who had no hand in the change`;
    const about2 = [waving.who, finding2.rule, demand.scan];
    const reason = { code: "dismissed-by-contributor", about: about2, needed, found: waving.found };
    return [{ finding: finding2, reason }];
  }),
  ({ reason }) => reason.about.join("\n")
);
var suppressionNote = (findings, scan) => {
  const suppressed = findings.filter((finding2) => finding2.state === "suppressed");
  if (suppressed.length === 0) return [];
  const inSource = suppressed.filter(({ suppressions = [] }) => suppressions.some(({ kind }) => kind === "in-source"));
  const outside2 = `${String(suppressed.length - inSource.length)} suppressed outside of the source`;
  const found = inSource.length === 0 ? outside2 : `${outside2}, ${String(inSource.length)} by comments in it`;
  return [{ code: "findings-suppressed", about: [scan], found }];
};
var distinctBy = (values, keyOf2) => {
  const seen2 = /* @__PURE__ */ new Map();
  for (const value of values) {
    const key = keyOf2(value);
    if (!seen2.has(key)) seen2.set(key, value);
  }
  return [...seen2.values()];
};

// src/controls/kit/limited.ts
var MOST_NAMED2 = 50;
var limitedFaults = (faults) => limited(
  faults,
  ({ reason }) => reason,
  (reason, { outcome }) => ({ outcome, reason })
);
var limitedNotes = (notes) => limited(
  notes,
  (note) => note,
  (note) => note
);
var limited = (all, reasonOf3, withReason) => {
  const distinct6 = distinctBy(all, (value) => [reasonOf3(value).code, ...reasonOf3(value).about].join("\n"));
  return [...groupBy(distinct6, (value) => reasonOf3(value).code)].flatMap(([code, [first, ...others]]) => {
    const rest = others.length + 1 - MOST_NAMED2;
    if (first === void 0 || rest <= 0) return first === void 0 ? [] : [first, ...others];
    return [
      first,
      ...others.slice(0, MOST_NAMED2 - 1),
      withReason({ code, about: [], found: `${String(rest)} more` }, first)
    ];
  });
};

// src/controls/kit/origin-faults.ts
var sourceFaults = (brought, sources) => {
  if (sources === null) return [];
  const allowed = new Set(sources.map((each) => each.toLowerCase()));
  return brought.filter(({ component }) => component.ecosystem !== "actions").filter(({ component: { source } }) => source === null || !isAllowed(source, allowed)).map((change) => ({
    outcome: change.component.source === null ? "indeterminate" : "fail",
    reason: {
      code: change.component.source === null ? "source-unknown" : "source-not-allowed",
      about: [nameOf(change.component)],
      needed: sources.join(" or "),
      found: change.component.source ?? "no source is told",
      ...whereOf(change)
    }
  }));
};
var isAllowed = (source, allowed) => source.toLowerCase().split(" ").every((each) => allowed.has(each));
var TELLS_SCRIPTS = /* @__PURE__ */ new Set(["npm"]);
var scriptFaults = (brought, allow) => {
  if (allow === null) return [];
  const allowed = new Set(allow.map((each) => each.startsWith("pkg:") ? packageUrl(each).exact : each));
  return brought.filter(({ component }) => component.installScript !== false).filter(({ component }) => component.installScript === true || TELLS_SCRIPTS.has(component.ecosystem)).filter(({ component }) => !namesOf3(component).some((name) => allowed.has(name))).map((change) => ({
    outcome: change.component.installScript === true ? "fail" : "indeterminate",
    reason: {
      code: change.component.installScript === true ? "install-script-added" : "install-script-unknown",
      about: [nameOf(change.component)],
      needed: "no script at installation",
      found: change.component.installScript === true ? "it runs one" : "not told",
      ...whereOf(change)
    }
  }));
};
var pinFaults = (references, demand) => {
  if (!demand.actions && !demand.images) return [];
  if (!references.known) return [{ outcome: "indeterminate", reason: references.why }];
  return references.value.filter(({ pin }) => pin === "moving").filter(({ kind }) => kind === "action" ? demand.actions : demand.images).filter(({ onBase }) => !demand["new-only"] || onBase !== true).map(({ kind, name, path, line }) => ({
    outcome: "fail",
    reason: {
      code: "reference-unpinned",
      about: [name, path],
      needed: kind === "action" ? "a full commit" : "a digest",
      found: "a name that may come to mean something else",
      at: { path, line }
    }
  }));
};

// src/controls/kit/vulnerability-faults.ts
var vulnerabilityFaults = (brought, limit2, accepted) => {
  const weak = distinctBy(
    brought.flatMap(weakOf).filter(({ vulnerability }) => !accepted.includes(vulnerability.advisory)),
    ({ change, vulnerability }) => `${vulnerability.advisory}
${nameOf(change.component)}`
  );
  const over = limitsOf(limit2).flatMap(({ severities: severities2, most }) => {
    const within = weak.filter(({ severity }) => severities2.includes(severity));
    const needed = `at most ${String(most)} of ${severities2.join(" or ")}`;
    return within.length > most ? within.map((each) => overLimit2(each, needed, within.length)) : [];
  });
  return [...over, ...unasked(brought)];
};
var weakOf = (change) => (change.component.vulnerabilities ?? []).map((vulnerability) => ({
  change,
  vulnerability,
  severity: severityOf({ score: null, level: vulnerability.severity })
}));
var overLimit2 = ({ change, vulnerability, severity }, needed, count) => ({
  outcome: "fail",
  reason: {
    code: "dependency-vulnerable",
    about: [vulnerability.advisory, nameOf(change.component)],
    needed,
    found: `${String(count)}, this one ${severity}: ${vulnerability.summary}`,
    ...whereOf(change)
  }
});
var GRAPH = "dependency-graph";
var unasked = (brought) => {
  const unknown2 = brought.filter(({ component }) => component.vulnerabilities === null);
  const of = (about2, found) => ({
    outcome: "indeterminate",
    reason: { code: "vulnerabilities-unknown", about: [about2], needed: "an answer of an advisory database", found }
  });
  if (unknown2.length === 0) return [];
  if (unknown2.length === brought.length) {
    return [of(GRAPH, `${String(unknown2.length)} packages that nobody was asked about`)];
  }
  return unknown2.map(({ component }) => of(nameOf(component), "nobody was asked"));
};

// src/controls/dependencies.ts
var dependencies = defineControl({
  id: "dependencies",
  version: 1,
  requirement: "What the change brings from others is known, licensed, pinned and without known weaknesses.",
  needs: ["change", "dependencies"],
  settings: dependencySettings,
  codes: [
    "dependency-vulnerable",
    "vulnerabilities-unknown",
    "licence-not-allowed",
    "licence-unknown",
    "licence-from-policy",
    "reference-unpinned",
    "source-not-allowed",
    "source-unknown",
    "install-script-added",
    "install-script-unknown",
    "package-unknown",
    "dependencies-unread",
    "dependencies-stale",
    "bill-differs",
    "fact-unavailable"
  ],
  judge(facts, settings3, { accepted }) {
    const { vulnerabilities, licences, sources, pins, scopes, bill, "install-scripts": scripts } = settings3;
    const brought = broughtBy(facts.dependencies, scopes);
    const licensed = licenceStanding(brought, licences);
    const differences = billFaults(brought, facts.dependencies);
    const faults = [
      ...coverageFaults(facts.change, facts.dependencies),
      ...unidentified(brought),
      ...vulnerabilities === null ? [] : vulnerabilityFaults(brought, vulnerabilities, accepted),
      ...licensed.faults,
      ...sourceFaults(brought, sources),
      ...scriptFaults(brought, scripts),
      ...pinFaults(facts.dependencies.references, pins),
      ...bill === "equal" ? differences : []
    ].filter(({ reason }) => !isAccepted(reason, accepted));
    const notes = [...licensed.notes, ...bill === "recorded" ? differences.map(({ reason }) => reason) : []];
    return verdictOf(limitedFaults(faults), limitedNotes(notes));
  }
});
var isAccepted = ({ about: [first] }, accepted) => first !== void 0 && accepted.includes(first);

// src/controls/kit/deployed-artifacts.ts
var artifactPart = (deployment2, repository, terms) => {
  const { artifacts, environment } = deployment2;
  const digests = new Set(artifacts.map(({ digest }) => digest)).size;
  const few = {
    code: "artifact-missing",
    about: [environment],
    needed: `${String(terms.artifacts)} digests of what is deployed`,
    found: String(digests)
  };
  const parts = artifacts.map((artifact) => provenPart(artifact, deployment2, repository, terms));
  return {
    faults: [...digests < terms.artifacts ? [failed4(few)] : [], ...parts.flatMap(({ faults }) => faults)],
    notes: parts.flatMap(({ notes }) => notes)
  };
};
var provenPart = ({ name, digest, provenance }, deployment2, repository, terms) => {
  const about2 = [digest];
  if (!provenance.known) {
    const found2 = `${name}: ${provenance.why.found ?? provenance.why.code}`;
    return faultsOnly(undecided3({ code: "artifact-provenance-unknown", about: about2, needed: "its provenance", found: found2 }));
  }
  const statements = provenance.value;
  if (statements.length === 0) {
    const bare2 = { code: "artifact-unproven", about: about2, needed: "verified provenance", found: `${name}: none` };
    return terms.provenance === "required" ? faultsOnly(failed4(bare2)) : { faults: [], notes: [bare2] };
  }
  const ofCommit2 = statements.filter((each) => isOf2(each, deployment2, repository));
  if (ofCommit2.length === 0) {
    const needed2 = `built from ${repository.name} at ${deployment2.commit}`;
    const found2 = `${name}: ${statements.map((each) => `${each.repository} at ${each.commit}`).join(", ")}`;
    return faultsOnly(failed4({ code: "artifact-not-built-from-commit", about: about2, needed: needed2, found: found2 }));
  }
  if (ofCommit2.some(({ builder }) => mayBuild(builder, deployment2, repository, terms))) return NOTHING;
  const needed = terms.builders.length === 0 ? `a workflow of ${repository.name} on ${repository.defaultBranch} or on the deployed tag` : terms.builders.join(" or ");
  const found = `${name}: ${ofCommit2.map(({ builder }) => builder).join(", ")}`;
  return faultsOnly(failed4({ code: "artifact-builder-refused", about: about2, needed, found }));
};
var isOf2 = (said2, { commit }, { name, id }) => said2.commit === commit && said2.repository.toLowerCase() === name.toLowerCase() && (said2.repositoryId === null || said2.repositoryId === id);
var mayBuild = (builder, { ref }, { name, defaultBranch }, { builders }) => {
  const built = builderIn(builder, name);
  if (built === null) return false;
  if (builders.length === 0) {
    const isDeployedTag = ref !== null && ref.startsWith("refs/tags/") && built.ref === ref;
    return built.repository === name.toLowerCase() && (built.ref === `refs/heads/${defaultBranch}` || isDeployedTag);
  }
  return builders.some((written2) => {
    const may = builderIn(written2, name);
    const isSameFile = may?.repository === built.repository && may.path === built.path;
    return isSameFile && matchesGlob(may.ref, built.ref);
  });
};
var builderIn = (written2, own) => {
  const whole2 = written2.startsWith(".") ? `${own}/${written2}` : written2;
  const at = whole2.indexOf("@");
  const [owner, name, ...path] = whole2.slice(0, Math.max(at, 0)).split("/");
  if (owner === void 0 || name === void 0 || path.length === 0) return null;
  return { repository: `${owner}/${name}`.toLowerCase(), path: path.join("/"), ref: whole2.slice(at + 1) };
};

// src/controls/kit/deployed-by.ts
var peopleFaults2 = (deployment2, people2, terms) => {
  const identity = identityOf(people2);
  const authors3 = carriedAuthors(deployment2);
  const isAuthor = (account) => authors3.some((author) => identity.isSame(author, account));
  const scene = { deployment: deployment2, identity, isAuthor };
  return [...deployerFaults(scene, terms), ...reviewFaults(scene, terms.approvals)];
};
var deployerFaults = ({ deployment: deployment2, identity, isAuthor }, { deployer: demanded }) => {
  const { deployer, environment } = deployment2;
  if (demanded === "anyone" || deployer.by === "pipeline") return [];
  const { account } = deployer;
  if (account === null) {
    const needed2 = "who started it";
    return [
      undecided3({ code: "deployer-unknown", about: [environment], needed: needed2, found: "not told, or a deleted account" })
    ];
  }
  if (!identity.isHuman(account)) return [];
  const { login } = account;
  if (demanded === "pipeline") {
    return [failed4({ code: "deployer-not-pipeline", about: [login], needed: "the pipeline", found: login })];
  }
  if (!isAuthor(account)) return authorsUnsure(deployment2);
  const needed = "the pipeline, or somebody who contributed to nothing that is deployed";
  return [failed4({ code: "deployer-is-author", about: [login], needed, found: `${login} contributed` })];
};
var authorsUnsure = (deployment2) => carriedAuthorsUnsure(deployment2).map(
  ({ commit, why }) => undecided3({
    code: "deployed-author-unknown",
    about: [commit],
    needed: "everybody who contributed",
    found: why.join("; ")
  })
);
var reviewFaults = (scene, needed) => {
  const { environment, reviews } = scene.deployment;
  if (!reviews.known) {
    const found = reviews.why.found ?? reviews.why.code;
    const unread2 = { code: "deployment-reviews-unknown", about: [environment], needed: "its reviews", found };
    return needed === 0 ? [] : [undecided3(unread2)];
  }
  const rejected2 = reviews.value.filter(({ state }) => state === "rejected").map((each) => rejectedBy(environment, each));
  return [...rejected2, ...needed === 0 ? [] : shortOf(scene, reviews.value, needed)];
};
var rejectedBy = (environment, { by: by2 }) => failed4({
  code: "deployment-rejected",
  about: [environment],
  needed: "no refusal",
  found: `refused by ${by2?.login ?? "a deleted account"}`
});
var shortOf = (scene, reviews, needed) => {
  const { deployment: deployment2, identity, isAuthor } = scene;
  const approvers2 = reviews.flatMap(({ state, by: by2 }) => state === "approved" && by2 !== null ? [by2] : []);
  const good = approvers2.filter((account) => identity.isHuman(account) && !isAuthor(account));
  const found = new Set(good.map(identity.personOf)).size;
  if (found >= needed) return authorsUnsure(deployment2);
  const isOpen3 = deployment2.outcome === null && reviews.some(({ state }) => state === "pending");
  const missing6 = {
    code: "deployment-not-approved",
    about: [deployment2.environment],
    needed: `${String(needed)} of people who contributed to nothing that is deployed`,
    found: String(found)
  };
  return [
    isOpen3 ? waiting2(missing6) : failed4(missing6),
    ...approvers2.filter((account) => !good.includes(account)).map((account) => fruitless(account, identity))
  ].map((fault4) => isOpen3 ? { ...fault4, outcome: "pending" } : fault4);
};
var fruitless = (account, identity) => failed4(
  identity.isHuman(account) ? {
    code: "reviewer-is-author",
    about: [account.login],
    needed: "somebody who did not contribute",
    found: "an author"
  } : { code: "reviewer-not-human", about: [account.login], needed: "a human", found: account.type }
);

// src/controls/kit/deployed-records.ts
var recordPart = (deployment2, terms) => {
  const isNew = bringsSomethingNew(deployment2);
  const parts = carriedBy(deployment2).map(
    ({ commit, record }) => seenPart(commit, record, { ...terms, isNew, isDeployed: commit === deployment2.commit })
  );
  return { faults: distinct(parts.flatMap(({ faults }) => faults)), notes: parts.flatMap(({ notes }) => notes) };
};
var bringsSomethingNew = ({ way }) => !way.known || way.value.direction !== "rollback" && way.value.direction !== "same";
var distinct = (faults) => [
  ...new Map(faults.map((fault4) => [JSON.stringify(fault4), fault4])).values()
];
var VERIFIED = "a sealed record that verifies";
var seenPart = (commit, record, scene) => {
  const about2 = [commit];
  switch (record.state) {
    case "absent":
      return faultsOnly(
        failed4({
          code: scene.isDeployed ? "change-without-record" : "commit-on-way-without-record",
          about: about2,
          needed: VERIFIED,
          found: "none"
        })
      );
    case "refused":
      return faultsOnly(failed4({ code: "record-refused", about: about2, needed: VERIFIED, found: record.found }));
    case "unreadable":
      return faultsOnly(undecided3({ code: "record-unreadable", about: about2, needed: VERIFIED, found: record.found }));
    case "verified":
      return verifiedPart(commit, record, scene);
    default:
      record;
      return faultsOnly(undecided3({ code: "record-unreadable", about: about2, needed: VERIFIED, found: "not told" }));
  }
};
var verifiedPart = (commit, record, scene) => {
  const about2 = [commit];
  const faults = [];
  if (scene.records === "signature" && record.vouchedBy !== "signature") {
    const found = `unsigned, in ${record.signer}`;
    faults.push(failed4({ code: "record-unsigned", about: about2, needed: "a signed record", found }));
  }
  if (!record.covers.includes(commit)) {
    const found = record.covers.length === 0 ? "it covers no commit" : `it covers ${record.covers.join(", ")}`;
    faults.push(failed4({ code: "record-of-other-commit", about: about2, needed: "a record that covers the commit", found }));
  }
  if (record.verdict !== "pass" && record.verdict !== "pass-with-exception") {
    faults.push(failed4({ code: "change-not-passed", about: about2, needed: "pass", found: verdictIn(record) }));
  }
  const ended = record.carried.filter((each) => hasEnded(each, scene.now)).map((each) => endedOf(commit, each));
  const isCarried = record.verdict === "pass-with-exception" || record.carried.length > 0;
  const carried = { code: "change-passed-with-exception", about: about2, found: record.carried.map(told).join("; ") };
  return {
    faults: [...faults, ...scene.isNew ? ended.map(failed4) : []],
    notes: [...isCarried ? [carried] : [], ...scene.isNew ? [] : ended]
  };
};
var verdictIn = ({ verdict, pulls: pulls2, blocking }) => {
  const which = pulls2.length === 0 ? "a push without a change" : pulls2.map((pull) => `#${String(pull)}`).join(", ");
  return `${which}: ${verdict}${blocking.length === 0 ? "" : ` (${blocking.join(", ")})`}`;
};
var DAY = /^\d{4}-\d{2}-\d{2}$/u;
var hasEnded = ({ by: by2, until }, now) => {
  const today = now.slice(0, 10);
  return by2 === "exception" && !(DAY.test(until) && DAY.test(today) && today <= until);
};
var endedOf = (commit, carried) => ({
  code: "exception-ended",
  about: [commit],
  needed: "an exception that still holds",
  found: told(carried)
});
var told = ({ by: by2, control, about: about2, until }) => by2 === "emergency" ? `emergency: ${control}, to be reviewed by ${until}` : `exception: ${control} (${about2.join(", ")}) until ${until}`;

// src/controls/kit/deployment-outcome.ts
var outcomePart = ({ environment, outcome }, { verification }) => {
  if (outcome === null) return NOTHING;
  const verified = verificationPart(environment, outcome, verification);
  const gate2 = outcome.gateRecord === null ? [failed4(gateMissing(environment))] : [];
  return { faults: [...endFaults(environment, outcome), ...verified.faults, ...gate2], notes: verified.notes };
};
var GOES_WITH_SUCCESS = /* @__PURE__ */ new Set([
  "success",
  "in_progress",
  "queued",
  "pending",
  "waiting",
  "inactive"
]);
var HAS_FAILED = /* @__PURE__ */ new Set(["failure", "error"]);
var endFaults = (environment, { status, state }) => {
  const about2 = [environment];
  const found = state === null || state === status ? status : `${status}; the host says ${state}`;
  if (status === "failure" || status === "cancelled" || state !== null && HAS_FAILED.has(state)) {
    return [failed4({ code: "deployment-failed", about: about2, needed: "success", found })];
  }
  const isTold3 = status === "success" && (state === null || GOES_WITH_SUCCESS.has(state));
  return isTold3 ? [] : [undecided3({ code: "deployment-outcome-unknown", about: about2, needed: "success", found })];
};
var verificationPart = (environment, { verification: { result, by: by2, found } }, demanded) => {
  if (result === "passed") return NOTHING;
  const about2 = [environment];
  if (result === "failed") {
    const told4 = `${by2 ?? "not told by what"}: ${found}`;
    return faultsOnly(failed4({ code: "deployment-verification-failed", about: about2, needed: "passed", found: told4 }));
  }
  const bare2 = { code: "deployment-unverified", about: about2, needed: "a check of what was deployed", found: "none" };
  return demanded === "required" ? faultsOnly(failed4(bare2)) : { faults: [], notes: [bare2] };
};
var gateMissing = (environment) => ({
  code: "gate-record-missing",
  about: [environment],
  needed: "the record of the gate before it",
  found: "none"
});

// src/controls/kit/deployment-way.ts
var wayPart = (deployment2, terms) => {
  const { environment, last, way } = deployment2;
  const about2 = [environment];
  if (!last.known) {
    const found = last.why.found ?? last.why.code;
    return faultsOnly(undecided3({ code: "last-deployment-unknown", about: about2, needed: "what stands there now", found }));
  }
  const from = last.value === null ? terms.since : last.value.commit;
  if (from === null) return faultsOnly(undecided3(baselineMissing(environment)));
  const unproven = last.value?.record === null ? [unprovenLast(environment, from)] : [];
  const beginning = terms.last === "record" ? { faults: unproven.map(undecided3), notes: [] } : { faults: [], notes: unproven };
  const led = leading(deployment2, way, from, terms);
  return { faults: [...beginning.faults, ...led.faults], notes: [...beginning.notes, ...led.notes] };
};
var baselineMissing = (environment) => ({
  code: "deployment-baseline-missing",
  about: [environment],
  needed: "a last deployment, or `since: <commit>` in the settings of the control deployment",
  found: "nothing was ever deployed there"
});
var unprovenLast = (environment, commit) => ({
  code: "last-deployment-unproven",
  about: [environment],
  needed: "a deployment record of what stands there",
  found: `${commit}, by the list of the host alone`
});
var leading = (deployment2, way, from, terms) => {
  const unknownWay = (found2) => faultsOnly(
    undecided3({
      code: "way-unknown",
      about: [deployment2.environment],
      needed: `every commit from ${from} to ${deployment2.commit}`,
      found: found2
    })
  );
  if (!way.known) return unknownWay(way.why.found ?? way.why.code);
  const found = contradictionIn(deployment2, way.value, from);
  return found === null ? directed(deployment2, way.value, from, terms) : unknownWay(found);
};
var contradictionIn = ({ commit, last }, way, from) => {
  if (way.from !== from) return `a way from ${String(way.from)}`;
  const end = way.commits.at(-1)?.commit ?? null;
  const leads = end === commit && commit !== from && !way.commits.some((each) => each.commit === from);
  const isEmpty = way.commits.length === 0;
  switch (way.direction) {
    case "forward":
    case "diverged":
      return leads ? null : `${way.direction}, and it does not end with what is deployed`;
    case "first":
      if (last.known && last.value !== null) return "first, and something stands there";
      return leads || isEmpty && commit === from ? null : "first, and it does not end with what is deployed";
    case "same":
      return isEmpty && commit === from ? null : "same, and something else stands there";
    case "rollback":
      return isEmpty && commit !== from ? null : "rollback, and it brings something new";
    default:
      way.direction;
      return "a direction that is not known";
  }
};
var directed = ({ environment, commit }, way, from, { rollback }) => {
  switch (way.direction) {
    case "rollback": {
      const needed = `a commit that comes after ${from}`;
      return rollback === "allowed" ? {
        faults: [],
        notes: [{ code: "deployment-is-rollback", about: [environment], found: `${from} to ${commit}` }]
      } : faultsOnly(failed4({ code: "rollback-refused", about: [environment], needed, found: commit }));
    }
    case "diverged": {
      const found = `${commit} leaves out what ${from} holds`;
      const parted = {
        code: "way-diverged",
        about: [environment],
        needed: `a commit that holds ${from}`,
        found
      };
      return rollback === "allowed" ? { faults: [], notes: [parted] } : faultsOnly(failed4(parted));
    }
    case "forward":
    case "first":
    case "same":
      return NOTHING;
  }
};

// src/controls/kit/environment-guard.ts
var demands2 = {
  reviewers: integer({ min: 0, max: 6, default: 0, help: "How many reviewers the environment names, at least." }),
  "prevent-self-review": flag({ default: false, help: "true: who started a deployment cannot approve it." }),
  "admins-bypass": flag({ default: true, help: "false: administrators cannot go round it. true: not asked." }),
  branches: choice(["any", "limited"], {
    default: "any",
    help: "limited: only protected or named branches and tags deploy. any: not asked."
  })
};
var protection = group(demands2, {
  help: "The least that the environment itself must be guarded with; stricter is fine."
});
var guardFaults = ({ environment, protection: fact }, terms) => {
  const isAsked2 = terms.reviewers > 0 || terms["prevent-self-review"] || !terms["admins-bypass"] || terms.branches !== "any";
  if (!isAsked2) return [];
  if (fact.known) {
    return weaknesses(fact.value, terms).map(
      ([setting, needed2, found2]) => failed4({ code: "environment-protection-weak", about: [environment, setting], needed: needed2, found: found2 })
    );
  }
  const found = fact.why.found ?? fact.why.code;
  const needed = "how the environment is guarded";
  return [undecided3({ code: "environment-protection-unknown", about: [environment], needed, found })];
};
var weaknesses = ({ reviewers, preventSelfReview, adminsCanBypass, branches }, terms) => [
  ...new Set(reviewers).size < terms.reviewers ? [["reviewers", `at least ${String(terms.reviewers)}`, String(new Set(reviewers).size)]] : [],
  ...terms["prevent-self-review"] && !preventSelfReview ? [["prevent-self-review", "on", "off"]] : [],
  ...!terms["admins-bypass"] && adminsCanBypass ? [["admins-bypass", "not allowed", "allowed"]] : [],
  ...terms.branches === "limited" && branches === "any" ? [["branches", "protected or named branches", "any branch"]] : []
];

// src/controls/deployment.ts
var BUILDER = "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$";
var settings2 = {
  environments: texts({ default: [], help: "Names or globs of the environments that are guarded. Empty: every one." }),
  records: choice(["run", "signature"], {
    default: "run",
    help: "signature: records must be signed. run: an unsigned one counts, too, in a run of the workflow that the policy expects."
  }),
  provenance: choice(["where-present", "required"], {
    default: "where-present",
    help: "required: every artifact has verified provenance. where-present: what has one must fit; none is a note."
  }),
  builders: texts({
    default: [],
    pattern: BUILDER,
    help: "Workflows that may have built it, `path@ref` or `owner/name/path@ref`, the ref whole or as a glob. Empty: any of this repository on its default branch or on the deployed tag."
  }),
  artifacts: integer({ min: 0, max: 1e3, default: 0, help: "How many digests must be handed in, at least." }),
  approvals: integer({
    min: 0,
    max: 6,
    default: 0,
    help: "How many reviewers of the environment must have approved who contributed to nothing that is deployed."
  }),
  deployer: choice(["independent", "pipeline", "anyone"], {
    default: "independent",
    help: "independent: the pipeline, or a person who contributed to nothing that is deployed. pipeline: no person. anyone: not asked."
  }),
  rollback: choice(["allowed", "refused"], {
    default: "allowed",
    help: "allowed: an older commit whose record still verifies may be deployed again."
  }),
  last: choice(["host", "record"], {
    default: "host",
    help: "Who must say what stands there. record: a deployment record of ours. host: the list of deployments is enough."
  }),
  since: optionalText({
    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
    help: "The commit after which everything must have a record, where nothing was deployed before."
  }),
  verification: choice(["required", "optional"], {
    default: "required",
    help: "required: what was deployed must have been checked afterwards."
  }),
  protection
};
var deployment = defineControl({
  id: "deployment",
  version: 1,
  requirement: "Only what passed is deployed, by somebody who may.",
  needs: ["deployment", "repository", "clock"],
  moments: ["deployment"],
  subject: "moment",
  settings: settings2,
  codes: [
    "change-without-record",
    "commit-on-way-without-record",
    "record-refused",
    "record-unreadable",
    "record-unsigned",
    "record-of-other-commit",
    "change-not-passed",
    "change-passed-with-exception",
    "exception-ended",
    "last-deployment-unknown",
    "last-deployment-unproven",
    "deployment-baseline-missing",
    "way-unknown",
    "way-diverged",
    "deployment-is-rollback",
    "rollback-refused",
    "artifact-missing",
    "artifact-unproven",
    "artifact-provenance-unknown",
    "artifact-not-built-from-commit",
    "artifact-builder-refused",
    "deployed-author-unknown",
    "deployer-is-author",
    "deployer-unknown",
    "deployer-not-pipeline",
    "deployment-not-approved",
    "deployment-rejected",
    "deployment-reviews-unknown",
    "reviewer-is-author",
    "reviewer-not-human",
    "environment-protection-weak",
    "environment-protection-unknown",
    "environment-not-listed",
    "deployment-failed",
    "deployment-outcome-unknown",
    "deployment-unverified",
    "deployment-verification-failed",
    "gate-record-missing",
    "fact-unavailable"
  ],
  judge({ deployment: deployed, repository, clock }, given, { people: people2 }) {
    if (deployed === null) return verdictOf([undecided3(unavailable("deployment", "the run is about no deployment"))]);
    if (!isListed2(given.environments, deployed.environment)) return outside(deployed.environment, given.environments);
    const parts = [
      recordPart(deployed, { records: given.records, now: clock.now }),
      wayPart(deployed, given),
      artifactPart(deployed, repository, given),
      outcomePart(deployed, given)
    ];
    return verdictOf(
      [
        ...parts.flatMap(({ faults }) => faults),
        ...peopleFaults2(deployed, people2, given),
        ...guardFaults(deployed, given.protection)
      ],
      parts.flatMap(({ notes }) => notes)
    );
  }
});
var isListed2 = (environments, name) => environments.length === 0 || environments.some((glob) => matchesGuard(glob, name));
var outside = (environment, environments) => {
  const reason = { code: "environment-not-listed", about: [environment], needed: environments.join(", ") };
  return { outcome: "not-applicable", reasons: [reason] };
};

// src/controls/kit/model-licence-id.ts
var HUB_IDS = /* @__PURE__ */ new Set([
  ...["openrail", "bigscience-openrail-m", "creativeml-openrail-m", "bigscience-bloom-rail-1.0", "bigcode-openrail-m"],
  ...["openrail-plus-plus", "c-uda", "h-research", "intel-research", "apple-ascl", "apple-amlr", "odc-by", "odbl"],
  ...["openmdw-1.1", "pddl", "lgpl-lr", "deepfloyd-if-license", "fair-noncommercial-research-license"],
  ...["llama2", "llama3", "llama3.1", "llama3.2", "llama3.3", "llama4", "grok2-community", "gemma"]
]);
var SAYS_NOTHING = /* @__PURE__ */ new Set([
  ...["bsd", "cc", "gpl", "lgpl", "gfdl"],
  ...["unknown", "other", "noassertion", "none", "unlicensed", "unlicenced", "proprietary"]
]);
var PREFIX = "LicenseRef-hf-";
var PLUSSES = /(?:LicenseRef-hf-)?openrail\+\+/giu;
var modelLicence = (text2, own = { name: null, link: null }) => {
  if (text2.trim().toLowerCase() === "other") return otherLicence(own);
  const reading = readLicence(text2.trim().replace(PLUSSES, `${PREFIX}openrail-plus-plus`));
  if (reading.state === "unreadable") return { state: "unknown", found: reading.found };
  const tree = mapped(reading.tree);
  return tree.kind === "leaf" && tree.leaf.kind !== "licence" ? { state: "unknown", found: tree.leaf.name } : { state: "read", tree, text: written(tree) };
};
var otherLicence = ({ name, link }) => {
  const missing6 = [
    ...(name ?? "").trim() === "" ? ["license_name"] : [],
    ...(link ?? "").trim() === "" ? ["license_link"] : []
  ];
  if (missing6.length > 0) return { state: "unknown", found: `other, without ${missing6.join(" and ")}` };
  const id = (name ?? "").trim().toLowerCase().replace(/\+/gu, "-plus").replace(/[^a-z0-9.]+/gu, "-").replace(/^-+|-+$/gu, "");
  if (id === "" || SAYS_NOTHING.has(id)) return { state: "unknown", found: `other, named ${name ?? ""}` };
  const leaf = { kind: "licence", name: PREFIX + id };
  return { state: "read", tree: { kind: "leaf", leaf }, text: leaf.name };
};
var mapped = (tree) => tree.kind === "leaf" ? { kind: "leaf", leaf: mappedLeaf(tree.leaf) } : { kind: tree.kind, left: mapped(tree.left), right: mapped(tree.right) };
var mappedLeaf = (leaf) => {
  const word2 = leaf.name.toLowerCase();
  if (word2.startsWith("licenseref-")) return { kind: "licence", name: reference(word2) };
  if (leaf.kind === "licence") return leaf;
  return SAYS_NOTHING.has(word2) || !/^[a-z0-9.-]+$/u.test(word2) ? { kind: "unknown", name: leaf.name } : { kind: "licence", name: PREFIX + word2 };
};
var reference = (word2) => `LicenseRef-${word2.slice("LicenseRef-".length)}`;
var written = (tree) => {
  if (tree.kind === "leaf") return tree.leaf.name;
  const side = (each) => each.kind === "leaf" ? written(each) : `(${written(each)})`;
  return `${side(tree.left)} ${tree.kind.toUpperCase()} ${side(tree.right)}`;
};
var isListed3 = (name) => !name.startsWith(PREFIX) || HUB_IDS.has(name.slice(PREFIX.length));
var comparableTree = (tree) => {
  if (tree.kind === "leaf") return tree.leaf.name;
  const sides = (of) => of.kind === tree.kind ? [...sides(of.left), ...sides(of.right)] : [comparableTree(of)];
  const different = [...new Set(sides(tree))].sort();
  return different.length === 1 ? different[0] ?? "" : `(${different.join(` ${tree.kind} `)})`;
};
var BARE = /^((?:A|L)?GPL-\d\.\d|GFDL-1\.\d)$/u;
var isSameLicence = (one, other) => {
  const names2 = [comparableTree(one), comparableTree(other)];
  return names2[0] === names2[1] || names2.some((name, at) => BARE.test(name) && isSuccessor(names2[1 - at] ?? "", name));
};
var isSuccessor = (name, bare2) => name === `${bare2}-only` || name === `${bare2}-or-later`;

// src/controls/kit/model-regions.ts
var MEMBERS = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
var isWithin = (region, other) => region === other || other === "WORLDWIDE" || other === "EU" && MEMBERS.has(region) || other === "EEA" && (region === "EU" || MEMBERS.has(region) || ["IS", "LI", "NO"].includes(region));
var plain2 = (region) => region.trim().toUpperCase();
var uncovered = (wanted, regions) => wanted.filter((each) => !regions.some((region) => isWithin(plain2(each), plain2(region))));
var touching = (region, regions) => regions.filter((each) => isWithin(plain2(each), plain2(region)) || isWithin(plain2(region), plain2(each)));

// src/controls/kit/dataset-faults.ts
var datasetFaults = (dataset, { model, regions, now }) => {
  const fault4 = (code, needed, found) => failed4({ code, about: [model, dataset.id], needed, found });
  const missed = uncovered(regions, dataset.regions);
  return [
    ...PINNED.test(dataset.revision ?? "") ? [] : [fault4("dataset-not-pinned", "a commit of 40 or a sha256 of 64 digits", dataset.revision ?? "no revision")],
    ...isNamed(dataset.licence) ? [] : [fault4("dataset-licence-missing", "a licence", dataset.licence ?? "no licence")],
    ...privacyFaults(dataset, fault4),
    ...missed.length === 0 ? [] : [fault4("dataset-region-not-covered", missed.join(", "), dataset.regions.join(", ") || "no region")],
    ...reviewFaults2(dataset, fault4, now)
  ];
};
var PINNED = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
var isSaid = (text2) => text2 !== null && text2.trim() !== "";
var isNamed = (licence) => {
  if (licence === null || licence.trim() === "") return false;
  const read = modelLicence(licence);
  return read.state === "read" || /\s/u.test(licence.trim());
};
var privacyFaults = ({ personalData, lawfulBasis, owner }, fault4) => {
  if (personalData === "not-said") return [fault4("privacy-undeclared", "personal-data: yes or no", "nothing is said")];
  if (personalData === "no") return [];
  return [
    ...isSaid(lawfulBasis) ? [] : [fault4("lawful-basis-missing", "a lawful basis for personal data", "none")],
    ...isSaid(owner) ? [] : [fault4("dataset-owner-missing", "an owner of personal data", "none")]
  ];
};
var DAY2 = /^\d{4}-\d{2}-\d{2}$/u;
var isDay = (text2) => {
  const time = DAY2.test(text2) ? Date.parse(`${text2}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text2);
};
var reviewFaults2 = ({ reviewBy: reviewBy2 }, fault4, now) => {
  if (reviewBy2 === null || !isDay(reviewBy2))
    return [fault4("review-missing", "a day, YYYY-MM-DD", reviewBy2 ?? "no review-by")];
  const today = now.slice(0, 10);
  return today > reviewBy2 ? [fault4("review-expired", `a review by ${reviewBy2}`, `today is ${today}`)] : [];
};

// src/controls/kit/model-weights.ts
var weightsOf = ({ files, root }) => files.known ? known(files.value.filter(({ role }) => role === "weight").map((file) => ({ ...weightOf(file, root), file }))) : files;
var weightOf = (file, root) => ({
  path: file.path,
  name: nameBelow(root, file.path),
  ...identityOfFile(file)
});
var nameBelow = (root, path) => path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
var identityOfFile = ({ kind, storage }) => {
  if (kind !== "file") return { sha256: null, size: null, why: `a ${kind}` };
  if (storage.kind === "malformed-pointer")
    return { sha256: null, size: null, why: `a broken pointer: ${storage.found}` };
  const { sha256: sha2562, size } = storage;
  return sha2562 === null ? { sha256: sha2562, size, why: "too large to be read" } : { sha256: sha2562, size, why: null };
};
var MODEL_CODES = ["no-model-touched", "models-not-declared", "fact-unavailable"];
var judgedModels = (models, declared2) => {
  if (models === null) return { judged: [], faults: [unreadModels(declared2)], at: "change" };
  const unread2 = declared2.filter(({ name }) => models.models.filter((each) => each.name === name).length !== 1);
  const unasked2 = models.models.filter(({ name }) => !declared2.some((each) => each.name === name));
  const judged2 = declared2.flatMap(
    ({ name, terms }) => models.models.filter((model) => model.name === name && (models.at === "released" || isTouched(model))).map((model) => ({ model, terms }))
  );
  return {
    judged: judged2,
    faults: [
      ...unread2.map(({ name }) => undecided3(unavailable(name, "declared, and not read as one model"))),
      ...unasked2.map(({ name }) => undecided3(unavailable(name, "read, and not declared")))
    ],
    at: models.at
  };
};
var unreadModels = (declared2) => declared2.length > 0 ? undecided3(unavailable("models", "declared, and not read")) : failed4({ code: "models-not-declared", about: ["models"], needed: "models under `models`", found: "none" });
var isTouched = ({ change, changed, files }) => change === "touched" || changed.length > 0 || files.known && files.value.some((file) => file.change !== "unchanged");
var bringsWeights = (model, at) => {
  const weights = weightsOf(model);
  return at === "change" && weights.known && weights.value.some(({ file }) => file.change !== "unchanged");
};
var noModelTouched = ({ judged: judged2, faults }) => judged2.length > 0 || faults.length > 0 ? null : { outcome: "not-applicable", reasons: [{ code: "no-model-touched", about: [], found: "no declared model" }] };
var emptyRootFaults = (model) => {
  const weights = weightsOf(model);
  if (!weights.known || weights.value.length > 0 || !model.files.known) return [];
  const found = model.files.value.length === 0 ? "no file" : "no weight";
  return [
    failed4({ code: "model-root-empty", about: [model.name, model.root], needed: "weights below the root", found })
  ];
};

// src/controls/kit/model-parts.ts
var joined = (parts) => ({
  faults: parts.flatMap(({ faults }) => faults),
  notes: parts.flatMap(({ notes }) => notes)
});
var verdictOfModels = (models, partOf2) => {
  const { faults, notes } = joined(models.judged.map(partOf2));
  return noModelTouched(models) ?? verdictOf([...models.faults, ...faults], notes);
};
var unreadPart = (model, part3, why) => ({
  code: "fact-unavailable",
  about: [model, part3],
  found: [why.found ?? why.code, ...why.about].join(" ")
});

// src/controls/kit/dataset-standing.ts
var datasetStanding = (judged2, now) => {
  const { model, terms } = judged2;
  const { names: names2, faults } = namedBy(model);
  return [
    ...faults,
    ...names2.length > 0 || faults.length > 0 ? [] : [unnamed(model)],
    ...registerFaults(judged2, names2, { model: model.name, regions: terms.licence.regions, now })
  ];
};
var plain3 = (id) => id.trim().toLowerCase();
var namedBy = ({ name, card, bom }) => {
  const cardNames = card.known ? card.value?.datasets ?? [] : [];
  const components = bom.known ? bom.value?.components ?? [] : [];
  const bomNames = components.flatMap(({ type, name: own, datasets }) => [
    ...datasets,
    ...type === "data" ? [own] : []
  ]);
  const byId = new Map([...bomNames, ...cardNames].map((each) => [plain3(each), each.trim()]));
  return {
    names: [...byId.values()],
    faults: [
      ...card.known ? [] : [undecided3(unreadPart(name, "card", card.why))],
      ...bom.known ? [] : [undecided3(unreadPart(name, "bill", bom.why))]
    ]
  };
};
var unnamed = ({ name }) => failed4({
  code: "datasets-unnamed",
  about: [name, "datasets"],
  needed: "the data sets that it was made of, on its card or in its bill",
  found: "none"
});
var registerFaults = ({ model, terms }, names2, demand) => {
  const { name, register } = model;
  if (terms.datasets === null)
    return [
      failed4({
        code: "datasets-not-declared",
        about: [name, "datasets"],
        needed: `\`models.${name}.datasets\`, the path of the register`,
        found: "the policy names none"
      })
    ];
  if (!register.known) return [undecided3(unreadPart(name, "register", register.why))];
  if (register.value === null)
    return [
      failed4({
        code: "register-missing",
        about: [name, terms.datasets],
        needed: "the register on the base branch",
        found: "no such file"
      })
    ];
  const entries2 = register.value;
  return [
    ...twiceFaults(name, entries2),
    ...names2.flatMap((each) => {
      const own = entries2.filter(({ id }) => plain3(id) === plain3(each));
      return own.length === 0 ? [unregistered(name, each, terms.datasets ?? "")] : own.flatMap((entry) => datasetFaults(entry, demand));
    })
  ];
};
var unregistered = (model, id, path) => failed4({
  code: "dataset-unregistered",
  about: [model, id],
  needed: `an entry in ${path} on the base branch`,
  found: "none"
});
var twiceFaults = (model, entries2) => {
  const ids = entries2.map(({ id }) => plain3(id));
  const twice2 = entries2.filter(({ id }, at) => ids.indexOf(plain3(id)) < at);
  return twice2.map(
    ({ id }) => failed4({ code: "dataset-registered-twice", about: [model, id], needed: "one entry a data set", found: "several" })
  );
};

// src/controls/model-data.ts
var modelData = defineControl({
  id: "model-data",
  version: 1,
  requirement: "Every data set behind the model is registered, with its privacy decided and its review current.",
  needs: ["models", "clock"],
  wants: ["change", "commits", "pushes"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    ...MODEL_CODES,
    "datasets-not-declared",
    "datasets-unnamed",
    "register-missing",
    "dataset-unregistered",
    "dataset-registered-twice",
    "dataset-not-pinned",
    "dataset-licence-missing",
    "privacy-undeclared",
    "lawful-basis-missing",
    "dataset-owner-missing",
    "dataset-region-not-covered",
    "review-missing",
    "review-expired"
  ],
  judge({ models, clock }, _2, circumstances) {
    return verdictOfModels(
      judgedModels(models, circumstances.models),
      (judged2) => faultsOnly(...datasetStanding(judged2, clock.now))
    );
  }
});

// src/controls/kit/model-baseline.ts
var baselineTask = (model, path, { task: task2, metric }) => {
  const about2 = [model.name, task2, metric];
  const { baseline } = model;
  if (!baseline.known)
    return undecided3({ code: "baseline-unreadable", about: about2, found: baseline.why.found ?? baseline.why.code });
  if (baseline.value === null) {
    const needed = path === null ? "a `baseline` in the policy" : `${path} on the base branch`;
    return failed4({ code: "baseline-missing", about: about2, needed, found: path === null ? "none is named" : "no such file" });
  }
  const { report } = baseline.value;
  if (report.kind !== "evaluation")
    return undecided3({ code: "baseline-unreadable", about: about2, found: `a report of the kind ${report.kind}` });
  const { tasks, state } = report.evaluation;
  const results = tasks.filter((each) => each.task === task2 && each.metric === metric);
  const [result] = results;
  if (result === void 0)
    return failed4({
      code: "baseline-missing",
      about: about2,
      needed: `${task2}, ${metric} in the baseline`,
      found: "other tasks only"
    });
  if (results.length > 1) return undecided3({ code: "baseline-unreadable", about: about2, found: "two results for one task" });
  if (!Number.isFinite(result.value))
    return undecided3({ code: "baseline-unreadable", about: about2, found: "a score that is no number" });
  return { tool: report.tool, state, result };
};
var baselineNotes = ({ name, baseline }, { tasks }) => {
  const changed = baseline.known && baseline.value?.changedHere === true ? baseline.value : null;
  if (changed === null || tasks.every((task2) => task2["max-drop"] === null)) return [];
  const found = "compared with the one of the base branch, not with that of this change";
  return [{ code: "baseline-changed-here", about: [name, changed.path], found, at: { path: changed.path } }];
};

// src/controls/kit/model-signer.ts
var matchSigner = (signature, signers2) => {
  if (signature.state === "refused") return signature;
  const { by: by2, at } = signature;
  const matching = signers2.filter((allowed) => isThisOne(allowed, by2));
  if (matching.length === 0) return { state: "not-allowed", by: by2, found: nameOfSigner(by2) };
  const owners = [...new Set(matching.flatMap(({ owner }) => owner ?? []))];
  return { state: "allowed", by: by2, owners, workflow: by2.kind === "identity" ? by2.workflow : null, at };
};
var evidenceSigners = ({ evidence, signers: signers2 }) => evidence.from.length === 0 ? signers2 : evidence.from;
var NAMED = 3;
var signersInWords = (signers2) => {
  const names2 = signers2.slice(0, NAMED).map(allowedInWords);
  const rest = signers2.length - names2.length;
  return `${names2.join(" or ")}${rest === 0 ? "" : ` or ${String(rest)} more`}`;
};
var allowedInWords = ({ workflow, identity, key, owner, "public-key": path }) => {
  const name = workflow ?? identity ?? (key === null ? `the key ${path ?? ""}` : `key ${key.slice(0, 12)}…`);
  return owner === null ? name : `${name} of ${owner}`;
};
var nameOfSigner = (by2) => by2.kind === "key" ? `key ${by2.fingerprint}` : by2.workflow === null ? `${by2.identity} of ${by2.issuer}` : nameOfWorkflow(by2.workflow);
var nameOfWorkflow = ({ repository, path, ref }) => `${repository}/${path}@${ref}`;
var GITHUB = "https://token.actions.githubusercontent.com";
var isThisOne = (allowed, by2) => {
  const { key, workflow, identity, issuer: named2 } = allowed;
  if (by2.kind === "key") return key === by2.fingerprint && [workflow, identity, named2].every((each) => each === null);
  if (key !== null || workflow === null && identity === null) return false;
  const issuer = named2 ?? (workflow === null ? null : GITHUB);
  return issuer === by2.issuer && (identity === null || identity === by2.identity) && (workflow === null || by2.workflow !== null && isWorkflow(workflow, by2.workflow));
};
var isWorkflow = (allowed, by2) => {
  const [owner = "", name = "", ...rest] = allowed.split("/");
  return `${owner}/${name}`.toLowerCase() === by2.repository.toLowerCase() && rest.join("/") === `${by2.path}@${by2.ref}`;
};

// src/controls/kit/model-reports.ts
var BINDING_TYPE = "https://in-toto.io/attestation/test-result/v0.1";
var KIND_OF = {
  scan: "scan",
  evaluation: "evaluation",
  safety: "safety",
  fairness: "fairness",
  monitoring: "drift"
};
var boundReports = ({ model, terms }, part3) => {
  const weights = weightsOf(model);
  const judged2 = model.reports.filter((file) => file.part === part3).map((file) => {
    if (!file.report.known && file.sha256 === null) return unreadable2(file.path, file.report.why);
    const standing4 = standingOf2(file, terms, weights.known ? weights.value : []);
    if ("why" in standing4) return standing4;
    if (!file.report.known) return unreadable2(file.path, file.report.why);
    const { value } = file.report;
    if (value.kind !== KIND_OF[part3])
      return { path: file.path, why: "other-kind", found: `a report of the kind ${value.kind}` };
    const times = [standing4.at, value.at].filter((each) => each !== null);
    return { ...standing4, path: file.path, file, report: value, at: times[0] ?? null, times };
  });
  return {
    bound: judged2.filter((each) => "report" in each).sort(newestFirst),
    rest: judged2.filter((each) => "why" in each)
  };
};
var unreadable2 = (path, { code, found }) => ({
  path,
  why: "unreadable",
  found: found ?? code
});
var newestFirst = (one, other) => timeOf(other) - timeOf(one) || (one.path < other.path ? -1 : 1);
var timeOf = ({ at }) => {
  const time = at === null ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? Number.MIN_SAFE_INTEGER : time;
};
var standingOf2 = (file, terms, weights) => {
  const { binding, path } = file;
  if (binding.by === "nothing") return { path, why: "unbound", found: binding.found };
  const missed = weightsMissed(weights, binding.subjects);
  if (binding.by === "tool") {
    if (terms.evidence.binding === "attested")
      return {
        path,
        why: "unbound",
        found: "the digests in it are the word of the tool; no signed statement binds it"
      };
    return missed === null ? { at: null, workflow: null, owners: [] } : { path, why: "other-weights", found: missed };
  }
  const { predicateType, signature } = binding;
  if (signature.state === "refused" && signature.code === "attestations-unreadable")
    return { path, why: "unreadable", found: `whether a statement binds it is not known: ${signature.found}` };
  const match = matchSigner(signature, evidenceSigners(terms));
  if (match.state === "refused") return { path, why: "unbound", found: `${match.code}: ${match.found}` };
  if (predicateType !== BINDING_TYPE)
    return { path, why: "unbound", found: `its statement is of the type ${predicateType}` };
  if (match.state === "not-allowed") return { path, why: "signer", found: match.found };
  if (missed !== null) return { path, why: "other-weights", found: missed };
  return { at: binding.at ?? match.at, workflow: match.workflow, owners: match.owners };
};
var weightsMissed = (weights, subjects) => {
  if (weights.length === 0) return "there is no weight that it could be about";
  const covered = new Set(subjects.map(({ sha256: sha2562 }) => sha2562));
  const missing6 = weights.filter(({ sha256: sha2562 }) => sha2562 === null || !covered.has(sha2562));
  const [first] = missing6;
  if (first === void 0) return null;
  const ours = first.sha256 === null ? `has no digest (${first.why ?? "unknown"})` : `is sha256:${first.sha256}`;
  const namesakes = subjects.filter(({ name }) => name === first.path || name === first.name);
  const [theirs] = [...namesakes, ...subjects];
  const named2 = theirs === void 0 ? "no weight" : `sha256:${theirs.sha256} (${theirs.name})`;
  const count = missing6.length === 1 ? "" : `; ${missing6.length} of ${weights.length} weights are not covered`;
  return `it names ${named2}; ${first.path} ${ours}${count}`;
};
var SKEW_MS = 5 * 60 * 1e3;
var ageOf = ({ times }, maxAge2, now) => {
  if (times.length === 0) return { state: "unclear", found: "nobody tells when it was made" };
  const ages = times.map((at) => ({ at, age: ageMs(at, now) }));
  const odd = ages.find(({ age }) => Number.isNaN(age) || age < -SKEW_MS);
  if (odd !== void 0)
    return { state: "unclear", found: `of ${odd.at}, which is ${Number.isNaN(odd.age) ? "no time" : "yet to come"}` };
  const old = ages.find(({ age }) => age > durationMs(maxAge2));
  return old === void 0 ? { state: "fresh" } : { state: "stale", found: `of ${old.at}` };
};

// src/controls/kit/model-evidence.ts
var FAULT_OF = {
  unbound: (words2) => (reason) => failed4({ ...reason, code: words2.unbound }),
  signer: (words2) => (reason) => failed4({ ...reason, code: words2.unbound }),
  "other-weights": (words2) => (reason) => failed4({ ...reason, code: words2.otherWeights }),
  unreadable: (words2) => (reason) => undecided3({ ...reason, code: words2.unreadable }),
  "other-kind": (words2) => (reason) => failed4({ ...reason, code: words2.missing })
};
var NEEDED = {
  unbound: "a signed statement of the report whose subjects are the weights",
  signer: "a statement signed by one whom the policy names",
  "other-weights": "a report about every weight of this model",
  unreadable: "a report that can be read",
  "other-kind": "a report of the kind that is asked for"
};
var evidenceFaults = (model, { bound, rest }, words2) => {
  if (bound.length === 0 && rest.length === 0) {
    const needed = words2.reports.length === 0 ? `globs under \`${words2.setting}.reports\`` : `a file of ${words2.reports.join(", ")}`;
    return [failed4({ code: words2.missing, about: [model, words2.part], needed, found: "no report" })];
  }
  const counting = bound.length === 0 ? rest : rest.filter(({ why }) => why === "unreadable");
  return [...new Set(counting.map(({ why }) => why))].flatMap((why) => {
    const alike = counting.filter((each) => each.why === why);
    const [first] = alike;
    if (first === void 0) return [];
    const more = alike.length === 1 ? "" : ` (and ${alike.length - 1} more)`;
    const { path, found } = first;
    return [FAULT_OF[why](words2)({ about: [model, path], needed: NEEDED[why], found: `${found}${more}` })];
  });
};
var staleFaults = (model, reports2, { code, maxAge: maxAge2, now }) => [...new Map(reports2.map((report) => [report.path, report])).values()].flatMap((report) => {
  const age = ageOf(report, maxAge2, now);
  if (age.state === "fresh") return [];
  const reason = { code, about: [model, report.path], needed: `one of the last ${maxAge2}`, found: age.found };
  return [age.state === "stale" ? failed4(reason) : undecided3(reason)];
});

// src/lib/normal.ts
var normalCdf = (x) => erfc(-x / Math.SQRT2) / 2;
var normalQuantile = (p) => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
};
var density = (x) => Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
var lowerQuantile = (p) => {
  const t = Math.sqrt(-2 * Math.log(p));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under2 = 1 + t * (1.432788 + t * (0.189269 + t * 1308e-6));
  let x = over / under2 - t;
  for (let step = 0; step < 6; step += 1) x -= (normalCdf(x) - p) / density(x);
  return x;
};
var FAR = 2;
var erfc = (x) => {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 2 - erfc(-x);
  return x < FAR ? 1 - erfSeries(x) : erfcFraction(x);
};
var erfSeries = (x) => {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= 2 * x * x / (2 * n + 1);
    sum += term;
  }
  return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
};
var erfcFraction = (x) => {
  let tail = 0;
  for (let k = 120; k >= 1; k -= 1) tail = k / 2 / (x + tail);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + tail);
};
var Z95 = normalQuantile(0.95);
var Z80 = normalQuantile(0.8);

// src/lib/statistics.ts
var NOT_A_BOUND = { lower: Number.NaN, upper: Number.NaN };
var wilsonBounds = (count, n) => {
  if (!(n > 0 && Number.isFinite(n) && count >= 0 && count <= n)) return NOT_A_BOUND;
  const rate = count / n;
  const square = Z95 * Z95;
  const middle = rate + square / (2 * n);
  const half = Z95 * Math.sqrt(rate * (1 - rate) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return {
    lower: count === 0 ? 0 : (middle - half) / scale,
    upper: count === n ? 1 : (middle + half) / scale
  };
};
var attemptsToSettle = (rate, limit2) => atLeast(Z95 * Z95 * limit2 * (1 - limit2) / (limit2 - rate) ** 2, rate < limit2);
var pairedError = ({ n, sum, sumOfSquares }) => n > 0 ? Math.sqrt(Math.max(0, sumOfSquares - sum * sum / n)) / n : Number.NaN;
var unpairedError = (one, other) => Math.sqrt(one * one + other * other);
var pairedBounds = (differences) => {
  const { n, sum, sumOfSquares } = differences;
  if (!(n > 0 && [n, sum, sumOfSquares].every(Number.isFinite))) return NOT_A_BOUND;
  const mean = sum / n;
  const half = Z95 * pairedError(differences);
  const usual = { lower: mean - half, upper: mean + half };
  if (!areRightOrWrong(differences)) return usual;
  const [gains, losses] = [(sumOfSquares + sum) / 2, (sumOfSquares - sum) / 2];
  return {
    lower: Math.min(usual.lower, -tangoUpper(losses, gains, n)),
    upper: Math.max(usual.upper, tangoUpper(gains, losses, n))
  };
};
var areRightOrWrong = ({ n, sum, sumOfSquares }) => [sum, sumOfSquares, (sumOfSquares + sum) / 2].every(Number.isInteger) && Math.abs(sum) <= sumOfSquares && sumOfSquares <= n;
var tangoUpper = (up, down, n) => {
  let [within, beyond] = [(up - down) / n, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (within + beyond) / 2;
    const square = 2 * leastFalling(up, down, n, middle) + middle * (1 - middle);
    const distance2 = (n * middle - (up - down)) / Math.sqrt(n * square);
    if (distance2 <= Z95) within = middle;
    else beyond = middle;
  }
  return beyond;
};
var leastFalling = (up, down, n, difference) => {
  const linear = -up - down + (2 * n - up + down) * difference;
  const constant = -down * difference * (1 - difference);
  return (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
};
var scoreBounds = (score) => {
  const { value, stderr, n } = score;
  if (!(n > 0 && stderr >= 0 && [n, stderr, value].every(Number.isFinite))) return NOT_A_BOUND;
  const half = Z95 * stderr;
  const usual = { lower: value - half, upper: value + half };
  if (!isRate(score)) return usual;
  const wilson = wilsonBounds(value * n, n);
  return { lower: Math.min(usual.lower, wilson.lower), upper: Math.max(usual.upper, wilson.upper) };
};
var isRate = ({ value, stderr, n }) => {
  if (value < 0 || value > 1) return false;
  if (stderr === 0) return true;
  const ratio = stderr * stderr * n / (value * (1 - value));
  return ratio > 0.99 && ratio < n / (n - 1) + 0.01;
};
var unpairedBounds = (candidate, baseline) => {
  const [high, low] = [scoreBounds(candidate), scoreBounds(baseline)];
  const difference = candidate.value - baseline.value;
  return {
    lower: difference - unpairedError(candidate.value - high.lower, low.upper - baseline.value),
    upper: difference + unpairedError(high.upper - candidate.value, baseline.value - low.lower)
  };
};
var dropProbability = (drop, margin, error) => error === 0 ? drop > margin ? 0 : 1 : normalCdf((margin - drop) / error);
var holm = (probabilities) => {
  const order2 = probabilities.map((p, index) => ({ p, index })).sort((a, b2) => a.p - b2.p);
  const first = order2.findIndex(({ p }, rank3) => !(p <= 0.05 / (order2.length - rank3)));
  const standing4 = new Set(order2.slice(0, first === -1 ? order2.length : first).map(({ index }) => index));
  return probabilities.map((_2, index) => standing4.has(index));
};
var samplesToSettle = (half, distance2, n) => samplesToShow(half * Math.sqrt(n) / Z95, distance2);
var samplesToShow = (spread, distance2) => atLeast(((Z95 + Z80) * (spread / distance2)) ** 2, distance2 > 0);
var atLeast = (n, possible) => possible && Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : null;

// src/controls/kit/score-words.ts
var unitOf = (...scores) => scores.every((score) => Math.abs(score) <= 1) ? "points" : "plain";
var areOfOtherScales = (one, other) => {
  const [low = 0, high = 0] = [Math.abs(one), Math.abs(other)].sort((a, b2) => a - b2);
  return low > 0 && low <= 1 && high > 10;
};
var MOST_DIGITS = 8;
var amountOf = (unit, value, against = value) => {
  const scale = unit === "points" ? 100 : 1;
  let digits = unit === "points" ? 1 : 4;
  while (digits < MOST_DIGITS && value !== against && fixed(value * scale, digits) === fixed(against * scale, digits))
    digits += 1;
  return fixed(value * scale, digits);
};
var withUnit = (unit, amount2) => unit === "points" ? `${amount2} points` : amount2;
var percentOf = (rate, against = rate) => `${amountOf("points", rate, against)}%`;
var aboutSo = (n) => {
  const step = 10 ** Math.max(0, Math.ceil(Math.log10(n + 1)) - 2);
  return `about ${thousands(Math.ceil(n / step) * step)}`;
};
var thousands = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ",");
var fixed = (value, digits) => {
  const text2 = value.toFixed(digits);
  return Number(text2) === 0 ? 0 .toFixed(digits) : text2;
};

// src/controls/kit/score-drop.ts
var dropOf = (candidate, baseline, how) => {
  const differing2 = differencesOf(candidate, baseline);
  if (differing2.length > 0)
    return failed4({
      code: "not-comparable",
      about: how.about,
      needed: "two runs that were set up alike",
      found: differing2.join("; ")
    });
  const { paired, value } = candidate.result;
  if (unitOf(value, baseline.result.value) === "points" && how.margin >= 1)
    return failed4({
      code: "limit-out-of-scale",
      about: how.about,
      needed: "`max-drop` in the unit of the score: 0.02 for 2 points",
      found: `${how.margin} for scores between 0 and 1`
    });
  if (paired !== null) return pairedDrop(candidate.result, baseline.result, how);
  if (how.paired === "required")
    return failed4({
      code: "not-paired",
      about: how.about,
      needed: "the samples of both runs, one by one",
      found: candidate.result.unpaired ?? "results without them"
    });
  return unpairedDrop(candidate.result, baseline.result, how);
};
var pairedDrop = (candidate, baseline, how) => {
  const { paired } = candidate;
  const difference = candidate.value - baseline.value;
  const scale = Math.max(1, Math.abs(candidate.value), Math.abs(baseline.value));
  if (paired === null || !(Math.abs(paired.sum / paired.n - difference) <= 1e-6 * scale))
    return undecided3({
      code: "score-unclear",
      about: how.about,
      needed: "samples whose mean is the score",
      found: "samples that tell of another difference than the two results"
    });
  const unit = unitOf(candidate.value, baseline.value);
  return standing2(
    pairedBounds(paired),
    pairedError(paired),
    { change: difference, n: paired.n, paired: true, unit },
    how
  );
};
var unpairedDrop = (candidate, baseline, how) => {
  const [ours, theirs] = [scored(candidate), scored(baseline)];
  if (ours === null || theirs === null)
    return undecided3({
      code: "score-unclear",
      about: how.about,
      needed: "standard error and number of samples on both sides, or the samples themselves",
      found: `${ours === null ? "the results" : "the baseline"} without them`
    });
  const n = Math.min(ours.n, theirs.n);
  const scale = { change: ours.value - theirs.value, n, paired: false, unit: unitOf(ours.value, theirs.value) };
  return standing2(unpairedBounds(ours, theirs), unpairedError(ours.stderr, theirs.stderr), scale, how);
};
var scored = ({ value, stderr, n }) => stderr === null || n === null ? null : { value, stderr, n };
var standing2 = (difference, error, seen2, { sign, margin }) => {
  const value = -sign * seen2.change;
  const lower4 = value - Z95 * error;
  const upper = sign === 1 ? -difference.lower : difference.upper;
  return {
    ...seen2,
    value,
    lower: lower4,
    upper,
    probability: dropProbability(value, margin, error),
    settle: samplesToSettle(Math.max(upper - value, value - lower4), Math.abs(margin - value), seen2.n)
  };
};
var differencesOf = (candidate, baseline) => {
  const [ours, theirs] = [candidate.result, baseline.result];
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(theirs.setup), ...Object.keys(ours.setup)])].sort();
  const parts = [
    ["tool", candidate.tool, baseline.tool],
    ...names2.map((name) => [name, ours.setup[name] ?? null, theirs.setup[name] ?? null]),
    ["samples of the task", textOf(ours.of), textOf(theirs.of)],
    ...areOfOtherScales(ours.value, theirs.value) ? [["scale", String(ours.value), String(theirs.value)]] : [],
    ["higher is better", textOf(ours.higherIsBetter), textOf(theirs.higherIsBetter)]
  ];
  return [
    ...parts.flatMap(
      ([name, one, other]) => one === other ? [] : [`${name}: ${said(one)} here, ${said(other)} there`]
    ),
    ...baseline.state === "complete" ? [] : ["the run of the baseline did not end"],
    ...theirs.n !== null && theirs.of !== null && theirs.n < theirs.of ? [`the baseline has ${theirs.n} of ${theirs.of} samples only`] : [],
    ...unpairedSamples(ours)
  ];
};
var unpairedSamples = ({ paired, n }) => {
  if (paired === null) return [];
  if (paired.unmatched !== 0) return [`${paired.unmatched} samples are in one of the two runs only`];
  return paired.n === n ? [] : [`${paired.n} samples are there one by one; ${n ?? "nobody knows how many"} were scored`];
};
var textOf = (value) => value === null ? null : String(value);
var said = (value) => value === null ? "not said" : value.length > 24 ? `${value.slice(0, 24)}…` : value;

// src/controls/kit/score-standing.ts
var LEAST = 30;
var scoreStanding = (candidate, scoring) => {
  const { demand } = scoring;
  const about2 = aboutOf(scoring);
  const { result } = candidate;
  const unclear = unclearPart(result, demand);
  if (unclear !== null) return { faults: [undecided3({ code: "score-unclear", about: about2, ...unclear })], drop: null };
  const least = Math.max(LEAST, demand["min-samples"]);
  const n = result.n ?? 0;
  if (n < least) {
    const reason = { code: "too-few-samples", about: about2, needed: `${least} scored samples`, found: String(n) };
    return { faults: [failed4(reason)], drop: null };
  }
  const drop = comparisonOf(candidate, scoring);
  return {
    faults: [
      ...partFaults2(result, about2),
      ...floorFaults(result, demand, about2),
      ...drop !== null && "outcome" in drop ? [drop] : []
    ],
    drop: drop !== null && "outcome" in drop ? null : drop
  };
};
var aboutOf = ({ model, demand }) => [
  model,
  demand.task,
  demand.metric
];
var signOf = ({ higherIsBetter }, { better }) => {
  if (better !== "as-told") return better === "higher" ? 1 : -1;
  return higherIsBetter === null ? null : higherIsBetter ? 1 : -1;
};
var unclearPart = (result, demand) => {
  const { value, stderr, n, of } = result;
  const wanted = demand.floor !== null || demand["max-drop"] !== null;
  if (!Number.isFinite(value)) return { needed: "a score that is a number", found: String(value) };
  if (n === null || !Number.isSafeInteger(n) || n < 0)
    return { needed: "the number of scored samples", found: n === null ? "it is not told" : String(n) };
  if (of !== null && n > of) return { needed: "no more samples than the task has", found: `${n} of ${of}` };
  if (stderr !== null && !(Number.isFinite(stderr) && stderr >= 0))
    return { needed: "a standard error that is a number", found: String(stderr) };
  if (stderr === null && demand.floor !== null)
    return { needed: "the standard error of the score", found: "it is not told" };
  if (wanted && signOf(result, demand) === null)
    return { needed: "whether higher is better, from the tool or as `better` in the policy", found: "nobody says it" };
  return null;
};
var partFaults2 = ({ n, of, setup }, about2) => {
  const limit2 = setup.limit ?? null;
  const found = [
    ...n !== null && of !== null && n < of ? [`${n} of ${of} samples`] : [],
    ...limit2 === null || limit2 === "none" ? [] : [`a limit of ${limit2}`]
  ];
  if (found.length === 0) return [];
  return [failed4({ code: "partial-samples", about: about2, needed: "all samples of the task", found: found.join("; ") })];
};
var floorFaults = (result, demand, about2) => {
  const { value, stderr, n } = result;
  const { floor } = demand;
  const sign = signOf(result, demand);
  if (floor === null || sign === null || stderr === null || n === null) return [];
  if (areOfOtherScales(value, floor)) {
    const needed2 = "`floor` in the unit of the score";
    return [failed4({ code: "limit-out-of-scale", about: about2, needed: needed2, found: `${floor} for a score of ${value}` })];
  }
  const bounds = scoreBounds({ value, stderr, n });
  const bound = sign === 1 ? bounds.lower : bounds.upper;
  if (sign * (bound - floor) >= 0) return [];
  const unit = unitOf(value, floor);
  const side = sign === 1 ? "at least" : "at most";
  const needed = `${withUnit(unit, amountOf(unit, floor, value))} ${side}`;
  const score = `${demand.task} scored ${withUnit(unit, amountOf(unit, value, floor))}`;
  if (!(sign * (value - floor) >= 0)) return [failed4({ code: "below-floor", about: about2, needed, found: score })];
  const settle2 = samplesToSettle(Math.abs(value - bound), Math.abs(value - floor), n);
  const sure = `95% sure of ${amountOf(unit, bound, floor)} ${side}`;
  const found = `${score} (${sure}); ${settleWords(settle2, n, "samples")}`;
  return [failed4({ code: "floor-inconclusive", about: about2, needed: `proven to be ${needed}`, found })];
};
var comparisonOf = (candidate, scoring) => {
  const { demand, baseline, paired } = scoring;
  const margin = demand["max-drop"];
  const sign = signOf(candidate.result, demand);
  if (margin === null || sign === null) return null;
  if ("outcome" in baseline) return baseline;
  return dropOf(candidate, baseline, { about: aboutOf(scoring), sign, margin, paired });
};
var settleWords = (settle2, n, what) => settle2 === null || settle2 <= n || settle2 > 1e9 ? `only more ${what} can tell` : `${aboutSo(settle2)} ${what} would settle it`;

// src/controls/kit/score-verdict.ts
var isProvenDrop = (drop, margin) => drop.lower > margin;
var isWithin2 = (drop, margin) => drop.upper <= margin;
var dropFaults = (judged2) => {
  const compared = judged2.flatMap((score) => {
    const { drop } = score.standing;
    const margin = score.demand["max-drop"];
    return drop === null || margin === null ? [] : [{ ...score, drop, margin }];
  });
  const standing4 = holm(compared.map(({ drop }) => drop.probability));
  return compared.flatMap((score, index) => {
    const { drop, margin } = score;
    if (isWithin2(drop, margin)) return [];
    return [failed4(standing4[index] === true ? regressedReason(score) : inconclusiveReason(score))];
  });
};
var regressedReason = (score) => {
  const { drop, margin } = score;
  const { unit } = drop;
  const sure = amountOf(unit, drop.lower, margin);
  const allowed = amountOf(unit, margin, drop.lower);
  return {
    code: "regressed",
    about: aboutOf(score),
    needed: `worse by ${withUnit(unit, allowed)} at most`,
    found: `${movementOf(score)} (95% sure of more than ${sure}; ${allowed} allowed)`
  };
};
var inconclusiveReason = (score) => {
  const { drop, margin } = score;
  const { unit } = drop;
  const worst = amountOf(unit, drop.upper, margin);
  const kind = drop.paired ? "paired samples" : "samples in each run";
  return {
    code: "inconclusive",
    about: aboutOf(score),
    needed: `proven to be worse by ${withUnit(unit, amountOf(unit, margin, drop.upper))} at most`,
    found: `${movementOf(score)}, and ${worst} worse cannot be ruled out; ${settleWords(drop.settle, drop.n, kind)}`
  };
};
var movementOf = ({ drop, demand }) => {
  const { change, unit } = drop;
  if (change === 0) return `${demand.task} did not move`;
  return `${demand.task} ${change < 0 ? "fell" : "rose"} ${withUnit(unit, amountOf(unit, Math.abs(change)))}`;
};

// src/controls/kit/model-evaluation-standing.ts
var evaluationStanding = (judged2, now) => {
  const { model, terms } = judged2;
  const { evaluation } = terms;
  if (evaluation === null) return { faults: [notDeclared(model.name)], notes: [] };
  if (!model.files.known) return { faults: [undecided3(model.files.why)], notes: [] };
  const reports2 = boundReports(judged2, "evaluation");
  const evidence = evidenceFaults(model.name, reports2, wordsOf(model.name, evaluation));
  const { bound } = reports2;
  if (bound.length === 0) return { faults: evidence, notes: [] };
  const found = evaluation.tasks.map((demand) => taskStanding(judged2, evaluation, demand, bound));
  const there = found.filter((each) => "report" in each);
  const used = there.map(({ report }) => report);
  const halfway = there.length < found.length ? bound : used;
  return {
    faults: [
      ...evidence,
      ...partialFaults(model.name, halfway),
      ...staleFaults(model.name, used, { code: "evaluation-stale", maxAge: evaluation["max-age"], now }),
      ...found.flatMap((each) => "report" in each ? [...each.faults, ...each.standing.faults] : [each]),
      ...dropFaults(there.map(({ demand, standing: standing4 }) => ({ model: model.name, demand, standing: standing4 })))
    ],
    notes: baselineNotes(model, evaluation)
  };
};
var notDeclared = (name) => failed4({
  code: "evaluation-not-declared",
  about: [name, "evaluation"],
  needed: `\`models.${name}.evaluation\` in the policy`,
  found: "nothing is asked of how well it does"
});
var wordsOf = (name, { reports: reports2 }) => ({
  part: "evaluation",
  setting: `models.${name}.evaluation`,
  reports: reports2,
  missing: "evaluation-missing",
  unbound: "evaluation-unbound",
  otherWeights: "evaluated-other-weights",
  unreadable: "evaluation-unreadable"
});
var partialFaults = (model, reports2) => [...new Set(reports2)].flatMap(({ path, report }) => {
  const { state, found } = report.evaluation;
  if (state === "complete") return [];
  const reason = { code: "evaluation-incomplete", about: [model, path], needed: "a run that ended well" };
  return [failed4({ ...reason, found: found ?? "it did not end" })];
});
var resultsOf = (report, { task: task2, metric }) => report.report.evaluation.tasks.filter((each) => each.task === task2 && each.metric === metric);
var taskStanding = ({ model }, { baseline, paired }, demand, bound) => {
  const scoring = { model: model.name, demand, paired, baseline: baselineTask(model, baseline, demand) };
  const about2 = aboutOf(scoring);
  const having = bound.filter((report) => resultsOf(report, demand).length > 0);
  const [newest] = having;
  if (newest === void 0)
    return failed4({ code: "task-missing", about: about2, needed: "a result of this task and metric", found: namesOf6(bound) });
  const standings = having.map((report) => {
    const results = resultsOf(report, demand);
    const [result] = results;
    if (result === void 0 || results.length > 1) return twice(about2, report);
    return scoreStanding({ tool: report.report.tool, result }, scoring);
  });
  const [standing4 = twice(about2, newest)] = standings;
  return { demand, report: newest, standing: standing4, faults: conflictFaults(about2, having, standings, demand) };
};
var twice = (about2, { path }) => ({
  faults: [undecided3({ code: "score-unclear", about: about2, needed: "one result of this task", found: `several in ${path}` })],
  drop: null
});
var namesOf6 = (bound) => {
  const names2 = bound.flatMap(({ report }) => report.evaluation.tasks.map(({ task: task2, metric }) => `${task2} (${metric})`));
  const shown = [...new Set(names2)];
  if (shown.length === 0) return "no task";
  return `${shown.slice(0, 5).join(", ")}${shown.length > 5 ? ` and ${shown.length - 5} more` : ""}`;
};
var conflictFaults = (about2, reports2, standings, { "max-drop": margin }) => {
  const verdicts = standings.map((standing4) => verdictOf2(standing4, margin));
  const good = reports2[verdicts.indexOf("good")];
  const bad = reports2[verdicts.indexOf("bad")];
  if (good === void 0 || bad === void 0) return [];
  const found = `${good.path} says well, ${bad.path} says badly`;
  return [failed4({ code: "conflicting-evidence", about: about2, needed: "reports of the same weights that agree", found })];
};
var verdictOf2 = ({ faults, drop }, margin) => {
  if (faults.some(({ reason }) => reason.code === "below-floor")) return "bad";
  if (drop !== null && margin !== null && isProvenDrop(drop, margin)) return "bad";
  const within = drop === null || margin === null || drop.upper <= margin;
  return faults.length === 0 && within ? "good" : "open";
};

// src/controls/model-evaluation.ts
var modelEvaluation = defineControl({
  id: "model-evaluation",
  version: 1,
  requirement: "These weights were evaluated, reach their floors, and are proven not to be worse than the baseline.",
  needs: ["models", "clock"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    ...MODEL_CODES,
    "evaluation-not-declared",
    "evaluation-missing",
    "evaluation-unbound",
    "evaluated-other-weights",
    "evaluation-unreadable",
    "evaluation-incomplete",
    "evaluation-stale",
    "conflicting-evidence",
    "task-missing",
    "score-unclear",
    "too-few-samples",
    "partial-samples",
    "below-floor",
    "floor-inconclusive",
    "baseline-missing",
    "baseline-unreadable",
    "baseline-changed-here",
    "limit-out-of-scale",
    "not-comparable",
    "not-paired",
    "regressed",
    "inconclusive"
  ],
  judge({ models, clock }, _settings, circumstances) {
    const scope = judgedModels(models, circumstances.models);
    const standings = scope.judged.map((judged2) => evaluationStanding(judged2, clock.now));
    return noModelTouched(scope) ?? verdictOf(
      [...scope.faults, ...standings.flatMap(({ faults }) => faults)],
      standings.flatMap(({ notes }) => notes)
    );
  }
});

// src/controls/kit/model-beside.ts
var PROGRAMS = {
  template: "template-changed",
  code: "code-changed"
};
var OTHERS = {
  tokenizer: "tokenizer-changed",
  config: "config-changed"
};
var besidePart = (judged2) => {
  const programs = changedOf(judged2, PROGRAMS);
  const others = changedOf(judged2, OTHERS);
  return judged2.terms.evaluation === null ? { faults: programs.map(failed4), notes: others } : { faults: [...programs, ...others].map(failed4), notes: [] };
};
var changedOf = (judged2, codes) => {
  const { model } = judged2;
  if (!model.files.known) return [];
  const evaluated = new Set(
    boundReports(judged2, "evaluation").bound.flatMap(
      ({ file: { binding } }) => binding.by === "nothing" ? [] : binding.subjects.map(({ sha256: sha2562 }) => sha2562)
    )
  );
  return model.files.value.flatMap((file) => {
    const code = codes[roleIn(file)];
    const { sha256: sha2562 } = identityOfFile(file);
    if (code === void 0 || file.change === "unchanged" || sha2562 !== null && evaluated.has(sha2562)) return [];
    return [{ code, about: [file.path, model.name], needed: "an evaluation that names it", found: file.change }];
  });
};
var roleIn = ({ role, inspection }) => role !== "weight" && inspection?.known === true && inspection.value.chatTemplate !== null ? "template" : role;

// src/controls/kit/model-formats.ts
var BY_NAME = [
  [/\.safetensors$/iu, ["safetensors"]],
  [/\.gguf$/iu, ["gguf"]],
  [/\.onnx$/iu, ["onnx"]],
  [/\.(?:h5|hdf5)$/iu, ["hdf5"]],
  [/\.keras$/iu, ["keras", "hdf5"]],
  [/\.(?:npy|npz)$/iu, ["numpy"]],
  [/\.(?:bin|pt|pth|ckpt)$/iu, ["pytorch", "pickle"]],
  [/\.(?:pkl|pickle|joblib|dill)$/iu, ["pickle"]]
];
var OF_WEIGHTS = ["safetensors", "gguf", "pickle", "pytorch", "keras", "numpy", "onnx", "hdf5"];
var CAN_RUN = ["pickle", "pytorch", "keras", "numpy", "hdf5"];
var formatPart = (judged2) => {
  const { files } = judged2.model;
  if (!files.known) return faultsOnly(undecided3(files.why));
  const parts = files.value.filter(({ kind }) => kind === "file").map((file) => filePart(file, judged2));
  return { faults: parts.flatMap(({ faults }) => faults), notes: parts.flatMap(({ notes }) => notes) };
};
var filePart = (file, { model, terms }) => {
  const about2 = [file.path, model.name];
  const names2 = namedFormats(file.path);
  if (file.inspection === null) return unseen2(file, names2, { about: about2, allowed: terms.formats });
  if (!file.inspection.known) return faultsOnly(undecided3(file.inspection.why));
  const seen2 = file.inspection.value;
  if (seen2.sha256 !== identityOfFile(file).sha256) {
    const needed = "the bytes of this file";
    return faultsOnly(
      undecided3({ code: "digest-unknown", about: about2, needed, found: `sha256:${seen2.sha256} was looked at` })
    );
  }
  return faultsOnly(
    ...kindFaults(file, seen2.format, { about: about2, allowed: terms.formats }),
    ...seen2.faults.map(
      ({ code, found }) => failed4({ code: "structure-broken", about: [...about2, code], needed: "a sound file", found: `${code}: ${found}` })
    ),
    ...forbiddenImports(seen2.imports, terms.imports).map(
      (found) => failed4({ code: "import-not-allowed", about: [found, ...about2], needed: "imports that are harmless", found })
    ),
    ...seen2.runsCode.map(
      (found) => failed4({ code: "runs-code", about: [...about2, found], needed: "nothing that makes a loader run code", found })
    )
  );
};
var namedFormats = (path) => BY_NAME.find(([ending]) => ending.test(path))?.[1] ?? [];
var IS_CONFIGURATION = /(?:config[^/]*|\/model_index|\/modules)\.json$/iu;
var unseen2 = (file, names2, { about: about2, allowed }) => {
  if (file.role === "config" || IS_CONFIGURATION.test(file.path)) {
    return faultsOnly(undecided3({ code: "config-not-seen", about: about2, needed: "its text", found: "not at hand" }));
  }
  if (file.role !== "weight") return NOTHING;
  if (!names2.some((name) => allowed.includes(name))) {
    const found = names2.length === 0 ? "a name that tells none, and the bytes are not at hand" : names2.join(" or ");
    return faultsOnly(notAllowed(about2, allowed, found));
  }
  if (!names2.some((name) => CAN_RUN.includes(name))) return NOTHING;
  return { faults: [], notes: [{ code: "imports-not-seen", about: about2, found: "the bytes are not at hand" }] };
};
var kindFaults = (file, format, { about: about2, allowed }) => {
  const names2 = namedFormats(file.path);
  if (file.role !== "weight") {
    const isWeight = OF_WEIGHTS.includes(format) || format === "zip";
    return isWeight ? [failed4({ code: "format-differs", about: about2, needed: "no weights", found: format })] : [];
  }
  return [
    ...names2.length === 0 || names2.includes(format) ? [] : [failed4({ code: "format-differs", about: about2, needed: names2.join(" or "), found: format })],
    ...allowed.includes(format) ? [] : [notAllowed(about2, allowed, format)]
  ];
};
var notAllowed = (about2, allowed, found) => failed4({ code: "format-not-allowed", about: about2, needed: allowed.length === 0 ? "none" : allowed.join(", "), found });

// src/facts/contributors.ts
var contributorsOf = (facts) => {
  const { change, commits, pushes, people: people2 } = facts;
  const identity = identityOf(people2);
  const pushers = pushersOf(pushes, commitGraphOf(commits));
  const contributing = [...commits.current, ...commits.earlier].filter((commit) => !isCleanBaseMerge(commit));
  const contributions = [...ofChange(change, pushes), ...contributing.flatMap((commit) => ofCommit(commit, pushers))];
  const persons = groupBy(contributions, ({ account }) => identity.personOf(account));
  const partsOf = (account) => persons.get(identity.personOf(account)) ?? [];
  const { author, initiator } = change;
  return {
    contributions,
    accounts: new Map(contributions.map(({ account }) => [account.id, account])),
    has: (account) => partsOf(account).length > 0,
    partsOf,
    touched: (account, commit) => partsOf(account).some((part3) => part3.commit === null || part3.commit === commit),
    substantial: [...new Set(contributing.map((commit) => commit.id))],
    onHead: commits.current.filter((commit) => !isCleanBaseMerge(commit)).map((commit) => commit.id),
    unattributed: unattributedOf(facts, pushers),
    initiatorUnknown: author?.type === "bot" && initiator === null && !identity.isTrustedApp(author)
  };
};
var ofChange = (change, pushes) => {
  const owner = pushes.source === "fork" ? pushes.owner : null;
  return [
    ...part("opened", change.author, null),
    ...part("initiated", change.initiator, null),
    ...part("owns-fork", owner, null)
  ];
};
var ofCommit = (commit, pushers) => [
  ...part("authored", commit.author.account, commit.id),
  // Of a commit that the host made, the host is the committer: nobody.
  ...commit.byHost ? [] : part("committed", commit.committer.account, commit.id),
  ...commit.coAuthors.flatMap((coAuthor) => part("co-authored", coAuthor.account, commit.id)),
  ...pushers.of(commit.id).accounts.flatMap((account) => part("pushed", account, commit.id))
];
var part = (name, account, commit) => account === null ? [] : [{ account, part: name, commit }];
var unattributedOf = (facts, pushers) => {
  const { change, commits } = facts;
  const contributing = (list3) => list3.filter((commit) => !isCleanBaseMerge(commit));
  const nameless = (commit) => namelessParts(commit, pushers.of(commit.id).complete);
  const earlier = contributing(commits.earlier).flatMap(nameless).filter((each) => !each.pusherStands);
  const unpushed = contributing([...commits.current, ...commits.earlier]).filter(({ id }) => !pushers.of(id).complete);
  return [
    ...change.author === null ? [unattributed2("opened", null, null, false)] : [],
    ...contributing(commits.current).flatMap(nameless),
    ...earlier,
    ...unpushed.map(({ id }) => unattributed2("pushed", id, null, false))
  ];
};
var namelessParts = (commit, pusherStands) => [
  ...commit.author.account === null ? [unattributed2("authored", commit.id, commit.author.alias, pusherStands)] : [],
  ...commit.committer.account === null && !commit.byHost ? [unattributed2("committed", commit.id, commit.committer.alias, pusherStands)] : []
];
var unattributed2 = (name, commit, alias, pusherStands) => ({ part: name, commit, alias, pusherStands });

// src/facts/doubts.ts
var doubtsOf = (contributors, unattributed3, change) => [
  ...contributors.initiatorUnknown ? [initiatorUnknown(change)] : [],
  ...contributors.unattributed.filter((each) => unattributed3 === "block" || !each.pusherStands).map((each) => contributorUnattributed(each, change))
];
var initiatorUnknown = (change) => ({
  code: "initiator-unknown",
  about: [change.author?.login ?? "unknown"],
  needed: "the human who started this app, or an app among people.trusted-apps",
  found: "not told"
});
var NEEDED2 = {
  opened: "an account that opened the pull request",
  authored: "an account with the address of the author",
  committed: "an account with the address of the committer",
  pushed: "an account that pushed it"
};
var contributorUnattributed = ({ part: part3, commit, alias }, change) => ({
  code: "contributor-unattributed",
  about: [commit ?? `#${change.number}`],
  needed: NEEDED2[part3],
  found: alias ?? "not known"
});

// src/controls/kit/voucher-names.ts
var namesOfVoucher = ({ by: by2, owners }) => by2?.kind === "identity" && by2.workflow === null ? [...owners, by2.identity] : owners;
var nameOfAny = (accounts, aliases, people2) => {
  const identity = identityOf(people2);
  const ids = new Set(accounts.map(({ id }) => String(id)));
  const persons = new Set(accounts.map(identity.personOf));
  const names2 = new Set([...accounts.map(({ login }) => login), ...aliases].map(lower3));
  return (given) => {
    const name = given.replace(MAIL, "");
    const person = identity.groupOfLogin(name);
    const [, id] = OF_ACCOUNT.exec(name) ?? [];
    return names2.has(lower3(name)) || person !== null && persons.has(person) || id !== void 0 && ids.has(id);
  };
};
var OF_ACCOUNT = /^account-([0-9]+)(?:-[1-9][0-9]*)?$/u;
var MAIL = /^mail:/u;
var lower3 = (name) => name.toLowerCase();

// src/controls/kit/model-independence.ts
var INDEPENDENT = { is: "independent" };
var independenceIn = (at, facts, people2) => {
  if (at === "released") return () => INDEPENDENT;
  const { change, commits, pushes } = facts;
  if (!change.known || !commits.known || !pushes.known) {
    const why = [change, commits, pushes].flatMap((fact) => fact.known ? [] : [fact.why]);
    return (voucher) => namesOfVoucher(voucher).length === 0 ? INDEPENDENT : { is: "unknown", why };
  }
  const authors3 = authorNames(change.value, commits.value, pushes.value, people2);
  return (voucher) => {
    const names2 = namesOfVoucher(voucher);
    const who = names2.find(authors3.has);
    if (who !== void 0) return { is: "author", who };
    return names2.length === 0 || authors3.doubts.length === 0 ? INDEPENDENT : { is: "unknown", why: authors3.doubts };
  };
};
var authorNames = (change, commits, pushes, people2) => {
  const contributors = contributorsOf({ change, commits, pushes, people: people2 });
  const accounts = [...contributors.accounts.values()];
  const substantial = new Set(contributors.substantial);
  const written2 = [...commits.current, ...commits.earlier].filter(({ id }) => substantial.has(id)).flatMap((each) => [each.author, ...each.byHost ? [] : [each.committer], ...each.coAuthors]);
  return {
    doubts: doubtsOf(contributors, "pusher", change),
    has: nameOfAny(
      accounts,
      written2.map(({ alias }) => alias),
      people2
    )
  };
};

// src/facts/suspicious-path.ts
var isSuspiciousPath = (path) => SUSPICIOUS.test(path);
var showSuspicious = (path) => path.replace(
  EACH_SUSPICIOUS,
  (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
);
var CHARACTERS = "(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
var SUSPICIOUS = new RegExp(CHARACTERS, "u");
var EACH_SUSPICIOUS = new RegExp(CHARACTERS, "gu");

// src/controls/kit/model-paths.ts
var pathFaults = ({ files, name }) => {
  if (!files.known) return [undecided3(files.why)];
  const alike = groupBy(files.value, ({ path }) => folded(path));
  return files.value.flatMap(({ path, kind }) => {
    const twin = (alike.get(folded(path)) ?? []).find((each) => each.path !== path);
    const found = [
      ...kind === "file" ? [] : [`a ${kind}`],
      ...isUnsafePath(path) ? ["a path that can lead elsewhere, or hides characters"] : [],
      ...twin === void 0 ? [] : [`the same as ${showSuspicious(twin.path)} where case does not count`]
    ];
    return found.map((each) => unsafePath(path, name, each));
  });
};
var twinFaults = (files, models) => {
  const there = files.flatMap(({ status, path }) => status === "removed" ? [] : [{ path, plain: folded(path) }]);
  return models.flatMap(({ root, name }) => {
    const plain5 = folded(root);
    return there.filter(({ path }) => !path.startsWith(`${root}/`)).filter((each) => isWithin3(each.plain, plain5) || isWithin3(plain5, each.plain)).map(({ path }) => unsafePath(path, name, `the same as ${root} where case does not count, or as a part of it`));
  });
};
var isWithin3 = (path, folder) => `${path}/`.startsWith(`${folder}/`);
var folded = (path) => path.replace(/[\u200c\u200d]|[. ]+(?=\/|$)/gu, "").normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
var unsafePath = (path, model, found) => failed4({ code: "unsafe-path", about: [showSuspicious(path), model], needed: "a plain file", found });
var isUnsafePath = (path) => path.includes("\\") || isSuspiciousPath(path) || path.split("/").some((segment) => segment === "" || segment === "." || segment === "..");

// src/controls/kit/model-manifest.ts
var PREDICATE = "https://model_signing/signature/v1.0";
var manifestPart = (judged2, independent) => {
  const { model } = judged2;
  if (!model.manifest.known) return faultsOnly(undecided3(model.manifest.why));
  const manifest = model.manifest.value;
  if (manifest === null) {
    const needed = "a signature over all files of the root (OpenSSF Model Signing)";
    return faultsOnly(failed4({ code: "manifest-missing", about: [model.name, model.root], needed, found: "none" }));
  }
  const refused3 = unusable(manifest, model.name);
  if (refused3 !== null) return faultsOnly(refused3);
  const files = fileStandings(judged2, manifest);
  return {
    faults: [
      ...signerFaults(judged2, manifest, independent),
      ...rootFaults(manifest, model.name),
      ...files.flatMap(({ fault: fault4 }) => fault4 ?? []),
      ...goneFaults(judged2, manifest)
    ],
    notes: files.flatMap(({ note }) => note ?? [])
  };
};
var unusable = (manifest, model) => {
  const { path, signature, predicateType, method, hash, resources } = manifest;
  const about2 = [path, model];
  if (signature.state === "refused") {
    const found2 = `${signature.code}: ${signature.found}`;
    return failed4({ code: "signature-refused", about: about2, needed: "a signature that verifies", found: found2 });
  }
  if (predicateType !== PREDICATE)
    return failed4({ code: "predicate-not-accepted", about: about2, needed: PREDICATE, found: predicateType });
  const other = resources.find(({ algorithm }) => algorithm !== "sha256");
  if (method === "files" && hash === "sha256" && other === void 0) return null;
  const found = `${method}, ${hash}${other === void 0 ? "" : `, ${other.algorithm} of ${other.name}`}`;
  const needed = "method files, sha256: only these are the digests of pointers";
  return failed4({ code: "serialization-not-comparable", about: about2, needed, found });
};
var signerFaults = ({ model, terms }, { path, signature }, independent) => {
  const match = matchSigner(signature, terms.signers);
  const about2 = [path, model.name];
  if (match.state === "refused") return [];
  if (match.state === "not-allowed") {
    const needed2 = terms.signers.length === 0 ? "signers named under `signers`" : `one of \`signers\`: ${signersInWords(terms.signers)}`;
    return [failed4({ code: "signer-not-allowed", about: about2, needed: needed2, found: match.found })];
  }
  const standing4 = independent(match);
  if (standing4.is === "unknown") return standing4.why.map(undecided3);
  if (standing4.is === "independent") return [];
  const needed = "a signer who had no hand in the change";
  return [failed4({ code: "signer-is-author", about: [standing4.who, path, model.name], needed, found: standing4.who })];
};
var rootFaults = (manifest, model) => {
  const { path, rootDigest, computedRoot, allowsSymlinks, resources } = manifest;
  const about2 = [path, model];
  const twice2 = [...groupBy(resources, ({ name }) => name)].filter(([, each]) => each.length > 1);
  return [
    ...rootDigest !== null && rootDigest === computedRoot ? [] : [
      failed4({
        code: "root-differs",
        about: about2,
        needed: `sha256:${computedRoot ?? "unknown"}, which its files come to`,
        found: rootDigest === null ? "no digest" : `sha256:${rootDigest}`
      })
    ],
    ...allowsSymlinks ? [failed4({ code: "symlinks-allowed", about: about2, needed: "allow_symlinks: false", found: "true" })] : [],
    ...resources.filter(({ name }) => isUnsafePath(name)).map(({ name }) => unsafePath(name, model, "a path in the manifest that leads elsewhere")),
    ...twice2.map(([name]) => unsafePath(name, model, "named twice in the manifest"))
  ];
};
var fileStandings = ({ model }, manifest) => {
  if (!model.files.known) return [{ fault: undecided3(model.files.why) }];
  const digests = new Map(manifest.resources.map(({ name, digest }) => [name, digest]));
  return model.files.value.filter(({ path }) => path !== manifest.path).map((file) => fileStanding(file, nameBelow(model.root, file.path), { manifest, digests, model: model.name }));
};
var fileStanding = (file, name, { manifest, digests, model }) => {
  const about2 = [file.path, model, manifest.path];
  const signed = digests.get(name);
  const { sha256: sha2562, why } = identityOfFile(file);
  if (signed === void 0) return unsigned(file, name, { manifest, digests, model });
  if (sha2562 === null && (file.kind !== "file" || file.storage.kind === "malformed-pointer")) return {};
  const needed = `sha256:${signed} in the signed manifest`;
  if (sha2562 === null)
    return { fault: undecided3({ code: "digest-unknown", about: about2, needed, found: why ?? "no digest" }) };
  if (sha2562 === signed) return {};
  return { fault: failed4({ code: "digest-differs", about: about2, needed, found: `sha256:${sha2562} in this change` }) };
};
var unsigned = (file, name, { manifest, model }) => {
  const about2 = [file.path, model, manifest.path];
  const ignoring = manifest.ignored.find((ignored) => isBelow(name, ignored));
  const isLoaded = LOADED.includes(file.role);
  if (!isLoaded && isOfGit(name)) return {};
  if (ignoring === void 0) {
    const code = file.role === "weight" ? "weight-not-in-manifest" : "file-not-in-manifest";
    return { fault: failed4({ code, about: about2, needed: "its digest in the signed manifest", found: "not named" }) };
  }
  const found = `left out by ${ignoring === "" ? "the signer" : ignoring}`;
  if (!isLoaded && isText(file)) return { note: { code: "left-out-by-signer", about: about2, found } };
  return { fault: failed4({ code: "ignored-by-signer", about: about2, needed: "its digest in the signed manifest", found }) };
};
var LOADED = ["weight", "tokenizer", "config", "template", "code"];
var isOfGit = (name) => [".git", ".gitignore", ".gitattributes", ".github"].some((ignored) => isBelow(name, ignored));
var isText = ({ inspection }) => inspection?.known === true && ["text", "json"].includes(inspection.value.format);
var isBelow = (name, ignored) => {
  const folder = ignored.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "").replace(/\/+$/u, "");
  return folder === "" || folder === "." || name === folder || name.startsWith(`${folder}/`);
};
var goneFaults = ({ model }, manifest) => {
  if (!model.files.known) return [];
  const there = new Set(model.files.value.map(({ path }) => nameBelow(model.root, path)));
  return manifest.resources.filter(({ name }) => !there.has(name)).map(
    ({ name }) => failed4({
      code: "signed-file-missing",
      about: [`${model.root}/${name}`, model.name, manifest.path],
      needed: "every file that was signed",
      found: "not below the root"
    })
  );
};

// src/controls/kit/model-scan.ts
var scanFaults = (judged2, now) => {
  const { model } = judged2;
  const terms = judged2.terms.scan;
  if (terms === null) {
    return [failed4({ code: "scan-not-declared", about: [model.name], needed: "`scan` of the model", found: "none" })];
  }
  const weights = weightsOf(model);
  if (!weights.known) return [undecided3(weights.why)];
  const { bound, rest } = boundReports(judged2, "scan");
  const scans = scansOf(bound, terms, { now, weights: weights.value });
  const unread2 = rest.filter(({ why }) => why === "unreadable").map(({ path, found }) => unreadable3(path, model.name, found));
  if (scans.length === 0) return [...unread2, ...missing2(judged2, terms, { bound, rest })];
  return [
    ...unread2,
    ...weights.value.flatMap((weight) => coverFaults(weight, { scans, terms, model: model.name })),
    ...findingFaults(scans, terms, model.name)
  ];
};
var scansOf = (bound, terms, { now, weights }) => bound.filter(({ report }) => terms.tools.length === 0 || terms.tools.includes(report.tool)).map((each) => ({
  path: each.path,
  tool: each.report.tool,
  files: each.report.scan.files.map((file) => ({ file, named: namedBy2(file, weights) })),
  findings: each.report.scan.findings,
  age: ageOf(each, terms["max-age"], now)
}));
var unreadable3 = (path, model, found) => undecided3({ code: "scan-unreadable", about: [path, model], needed: "a report that can be read", found });
var missing2 = ({ model }, terms, { bound, rest }) => {
  const unbound = rest.filter(({ why }) => why !== "unreadable").map(({ path, found: found2 }) => {
    const needed2 = "a statement by somebody who may, whose subjects are these weights";
    return failed4({ code: "scan-unbound", about: [path, model.name], needed: needed2, found: found2 });
  });
  if (unbound.length > 0) return unbound;
  const needed = `a scan of the weights by ${terms.tools.length === 0 ? "any tool" : terms.tools.join(" or ")}`;
  const tools = bound.map(({ report }) => report.tool).join(", ");
  const found = bound.length === 0 ? "no report" : `one by ${tools}`;
  return rest.length > 0 ? [] : [failed4({ code: "scan-missing", about: [model.name], needed, found })];
};
var coverFaults = (weight, { scans, terms, model }) => {
  const sights = scans.flatMap((scan) => sightsOf(weight, scan));
  const scanned = sights.flatMap((each) => each.is === "scanned" ? [each.scan] : []);
  const about2 = [weight.path, model];
  const [first] = scanned;
  if (first === void 0) {
    const found2 = sights.flatMap((each) => each.is === "not" ? [each.seen] : [])[0] ?? "no scan names it";
    return [failed4({ code: "weight-not-scanned", about: about2, needed: "a scan of these very bytes", found: found2 })];
  }
  if (scanned.some(({ age }) => age.state === "fresh")) return [];
  const unclear = scanned.find(({ age }) => age.state === "unclear") ?? first;
  const found = unclear.age.state === "fresh" ? "" : unclear.age.found;
  const reason = {
    code: "scan-stale",
    about: [unclear.path, ...about2],
    needed: `a scan of the last ${terms["max-age"]}`,
    found
  };
  return [unclear.age.state === "unclear" ? undecided3(reason) : failed4(reason)];
};
var sightsOf = (weight, scan) => scan.files.filter(({ file, named: named2 }) => named2 === weight.path || file.sha256 !== null && file.sha256 === weight.sha256).map(({ file }) => {
  const seen2 = fault(file, weight, scan.tool);
  return seen2 === null ? { is: "scanned", scan } : { is: "not", seen: seen2 };
});
var namedBy2 = ({ path, sha256: sha2562 }, weights) => {
  if (path === "") return sha2562 === null && weights.length === 1 ? weights[0]?.path ?? null : null;
  const ends = (name) => path.endsWith(name) && (path.length === name.length || path[path.length - name.length - 1] === "/");
  const [named2] = weights.filter(({ name }) => ends(name)).sort((a, b2) => b2.name.length - a.name.length);
  return named2?.path ?? null;
};
var POINTER_BYTES = 1024;
var fault = ({ state, sha256: sha2562, size, found }, weight, tool) => {
  if (size !== null && weight.size !== null && size !== weight.size) {
    const what = size < POINTER_BYTES ? `a ${String(size)}-byte LFS pointer` : `${String(size)} bytes`;
    return `${tool} saw ${what}, not the ${String(weight.size)} bytes of the weight`;
  }
  if (sha2562 !== null && sha2562 !== weight.sha256) return `${tool} saw sha256:${sha2562}`;
  return state === "scanned" ? null : `${tool} ${state === "skipped" ? "skipped it" : "failed on it"}: ${found ?? "no reason told"}`;
};
var SEVERITIES2 = ["none", "info", "low", "medium", "high", "critical"];
var findingFaults = (scans, terms, model) => {
  const most = SEVERITIES2.indexOf(terms["max-severity"]);
  return scans.flatMap((scan) => {
    const newest = scans.find(({ tool }) => tool === scan.tool) ?? scan;
    return scan.findings.filter(({ severity }) => SEVERITIES2.indexOf(severity) > most).map((finding2) => {
      const isTold3 = newest === scan || newest.findings.some((other) => isSame2(other, finding2));
      return isTold3 ? aboveLimit(finding2, terms, model) : contradicted(finding2, { scan, newest, model });
    });
  });
};
var isSame2 = (one, other) => one.rule === other.rule && one.path === other.path && one.severity === other.severity;
var aboveLimit = ({ rule, path, severity, found }, terms, model) => failed4({
  code: "finding-above-limit",
  about: [rule, path, model],
  needed: `nothing above ${terms["max-severity"]}`,
  found: `${severity}: ${found}`
});
var contradicted = ({ rule, path, severity }, { scan, newest, model }) => failed4({
  code: "conflicting-evidence",
  about: [rule, path, model],
  needed: "scans of the same bytes that agree",
  found: `${severity} in ${scan.path}, nothing of it in ${newest.path}`
});

// src/controls/kit/model-storage.ts
var storageFaults = ({ model, terms }) => model.files.known ? model.files.value.filter(({ kind }) => kind === "file").flatMap((file) => [...storedFaults(file, model.name), ...filterFaults(file, model.name, terms.storage)]) : [undecided3(model.files.why)];
var storedFaults = ({ path, storage }, model) => {
  const about2 = [path, model];
  if (storage.kind === "malformed-pointer")
    return [failed4({ code: "pointer-malformed", about: about2, needed: "a pointer of Git LFS", found: storage.found })];
  if (storage.kind === "blob") return [];
  const { held, sha256: sha2562, size } = storage;
  if (!held.known) return [undecided3(held.why)];
  if (held.value === "held") return [];
  const [code, found] = held.value === "missing" ? ["lfs-object-missing", "never uploaded"] : ["lfs-size-differs", "an object of another size"];
  return [failed4({ code, about: about2, needed: `sha256:${sha2562}, ${String(size)} bytes`, found })];
};
var filterFaults = ({ path, role, storage, filter }, model, demanded) => {
  const about2 = [path, model];
  if (storage.kind === "blob" && (filter === "lfs" || demanded === "lfs" && role === "weight")) {
    const found = filter === "lfs" ? "the file itself, against `.gitattributes`" : "the file itself";
    return [failed4({ code: "raw-blob-not-lfs", about: about2, needed: "a pointer of Git LFS", found })];
  }
  if (storage.kind !== "lfs" || filter === "lfs") return [];
  const needed = "`filter=lfs` in `.gitattributes`";
  return [failed4({ code: "pointer-not-filtered", about: about2, needed, found: "a checkout leaves the pointer as it is" })];
};
var attributesPart = (models) => {
  const { attributesChanged } = models;
  if (attributesChanged.length === 0) return { faults: [], notes: [] };
  const standings = attributesChanged.map((path) => ({
    path,
    ...outOfStep(models.models.filter(({ root }) => reaches(path, root)))
  }));
  return {
    faults: standings.flatMap(({ path, unread: unread2, files }) => [
      ...unread2.map(undecided3),
      ...files.map(
        (file) => failed4({
          code: "attributes-changed",
          about: [path, file.path],
          needed: "weights stored as `.gitattributes` says",
          found: file.filter === "lfs" ? "the file itself, where a pointer should be" : "a pointer without a filter"
        })
      )
    ]),
    notes: standings.map(({ path }) => ({ code: "attributes-changed", about: [path], found: "changed here" }))
  };
};
var reaches = (attributes, root) => {
  const folder = attributes.slice(0, -".gitattributes".length);
  return `${root}/`.startsWith(folder) || folder.startsWith(`${root}/`);
};
var outOfStep = (models) => {
  const read = models.map((model) => weightsOf(model));
  return {
    unread: read.flatMap((weights) => weights.known ? [] : [weights.why]),
    files: read.flatMap((weights) => weights.known ? weights.value.map(({ file }) => file).filter(isOutOfStep) : [])
  };
};
var isOutOfStep = ({ storage, filter }) => storage.kind === "blob" === (filter === "lfs");

// src/controls/model-integrity.ts
var modelIntegrity = defineControl({
  id: "model-integrity",
  version: 1,
  requirement: "The weights are exactly those that were signed and scanned, in a format that runs no code.",
  needs: ["models", "clock"],
  wants: ["change", "commits", "pushes"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    "manifest-missing",
    "signature-refused",
    "predicate-not-accepted",
    "serialization-not-comparable",
    "signer-not-allowed",
    "signer-is-author",
    "contributor-unattributed",
    "initiator-unknown",
    "root-differs",
    "symlinks-allowed",
    "unsafe-path",
    "weight-not-in-manifest",
    "file-not-in-manifest",
    "digest-differs",
    "digest-unknown",
    "ignored-by-signer",
    "left-out-by-signer",
    "signed-file-missing",
    "model-root-empty",
    "pointer-malformed",
    "lfs-object-missing",
    "lfs-size-differs",
    "raw-blob-not-lfs",
    "pointer-not-filtered",
    "attributes-changed",
    "format-not-allowed",
    "format-differs",
    "structure-broken",
    "import-not-allowed",
    "imports-not-seen",
    "runs-code",
    "config-not-seen",
    "config-changed",
    "template-changed",
    "tokenizer-changed",
    "code-changed",
    "scan-not-declared",
    "scan-missing",
    "scan-unbound",
    "scan-unreadable",
    "scan-stale",
    "weight-not-scanned",
    "finding-above-limit",
    "conflicting-evidence",
    ...MODEL_CODES
  ],
  judge({ models, clock, ...facts }, _2, { models: declared2, people: people2, accepted }) {
    const standing4 = judgedModels(models, declared2);
    const attributes = models === null ? NOTHING : attributesPart(models);
    if (attributes.faults.length === 0) {
      const nothing = noModelTouched(standing4);
      if (nothing !== null) return nothing;
    }
    const independent = independenceIn(standing4.at, facts, people2);
    const parts = standing4.judged.map((judged2) => partOf(judged2, independent, clock.now));
    const faults = [...standing4.faults, ...attributes.faults, ...parts.flatMap((part3) => part3.faults)];
    const notes = [...attributes.notes, ...parts.flatMap((part3) => part3.notes)];
    return verdictOf(limitedFaults(faults.filter(({ reason }) => !isAccepted2(reason, accepted))), limitedNotes(notes));
  }
});
var partOf = (judged2, independent, now) => {
  const manifest = manifestPart(judged2, independent);
  const formats = formatPart(judged2);
  const beside = besidePart(judged2);
  return {
    faults: [
      ...emptyRootFaults(judged2.model),
      ...pathFaults(judged2.model),
      ...manifest.faults,
      ...storageFaults(judged2),
      ...formats.faults,
      ...beside.faults,
      ...scanFaults(judged2, now)
    ],
    notes: [...manifest.notes, ...formats.notes, ...beside.notes]
  };
};
var ACCEPTABLE = ["finding-above-limit", "import-not-allowed", "runs-code", "structure-broken"];
var isAccepted2 = ({ code, about: [first] }, accepted) => first !== void 0 && ACCEPTABLE.includes(code) && accepted.includes(first);

// src/controls/kit/model-bom.ts
var bomFaults = (judged2, all) => {
  const { model, terms } = judged2;
  if (terms.bom === null) return [];
  if (!model.bom.known) return [undecided3(model.bom.why)];
  const bom = model.bom.value;
  if (bom === null) {
    const needed = "a CycloneDX bill that lists every weight with its digest";
    return [failed4({ code: "bom-missing", about: [terms.bom, model.name], needed, found: "none" })];
  }
  const weights = weightsOf(model);
  if (!weights.known) return [];
  const told4 = weights.value.flatMap((weight) => weightFault(weight, bom, model.name));
  return [
    ...told4.map(({ fault: fault4 }) => fault4),
    ...staleFaults2(judged2, { bom, all }, new Set(told4.flatMap(({ by: by2 }) => by2 ?? [])))
  ];
};
var weightFault = (weight, { path: bill, components }, model) => {
  const { path, name, sha256: sha2562, why } = weight;
  const about2 = [path, model, bill];
  const named2 = components.filter((each) => each.name === path || each.name === name);
  if (sha2562 === null) {
    const fault4 = undecided3({ code: "digest-unknown", about: about2, needed: "a digest to look for", found: why ?? "none" });
    return [{ fault: fault4, by: named2[0] ?? null }];
  }
  const needed = `sha256:${sha2562}`;
  const differing2 = named2.find((each) => each.sha256 !== null && each.sha256 !== sha2562);
  if (differing2 !== void 0) {
    const found2 = `sha256:${differing2.sha256 ?? ""} in the bill`;
    return [{ fault: failed4({ code: "bom-digest-differs", about: about2, needed, found: found2 }), by: differing2 }];
  }
  if (components.some((each) => each.sha256 === sha2562)) return [];
  const found = named2.length === 0 ? "not listed" : "listed without a digest";
  return [{ fault: failed4({ code: "weight-not-in-bom", about: about2, needed, found }), by: null }];
};
var OF_MODEL = ["machine-learning-model", "file"];
var staleFaults2 = ({ model }, { bom, all }, told4) => {
  const files = [model, ...all].flatMap((each) => each.files.known ? each.files.value : []);
  const there = new Set(files.map((file) => identityOfFile(file).sha256));
  return bom.components.filter((each) => OF_MODEL.includes(each.type) && each.sha256 !== null && !told4.has(each)).filter(({ sha256: sha2562 }) => !there.has(sha2562)).map(
    ({ name, sha256: sha2562 }) => failed4({
      code: "bom-stale",
      about: [name, model.name, bom.path],
      needed: "digests of files below a root",
      found: `sha256:${sha2562 ?? ""}, which no file has`
    })
  );
};

// src/controls/model-inventory.ts
var modelInventory = defineControl({
  id: "model-inventory",
  version: 1,
  requirement: "Every model-like file belongs to a declared model, and its bill lists every weight.",
  needs: ["models"],
  wants: ["files"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    "undeclared-model-file",
    "model-root-empty",
    "unsafe-path",
    "bom-missing",
    "weight-not-in-bom",
    "bom-digest-differs",
    "bom-stale",
    "digest-unknown",
    ...MODEL_CODES
  ],
  judge({ models, files }, _2, { models: declared2 }) {
    const standing4 = judgedModels(models, declared2);
    const faults = [
      ...standing4.faults,
      ...models === null ? [] : [...strayFaults(models), ...besideFaults(models, files)],
      ...standing4.judged.flatMap((judged2) => [
        ...emptyRootFaults(judged2.model),
        ...pathFaults(judged2.model),
        ...bomFaults(judged2, models?.models ?? [])
      ])
    ];
    return (faults.length === 0 ? noModelTouched(standing4) : null) ?? verdictOf(limitedFaults(faults));
  }
});
var strayFaults = ({ strays }) => strays.known ? strays.value.map(strayFault) : [undecided3(strays.why)];
var besideFaults = ({ at, models }, files) => {
  if (at === "released") return [];
  return files.known ? twinFaults(files.value, models) : [undecided3(files.why)];
};
var strayFault = ({ path, looks, size }) => failed4({
  code: "undeclared-model-file",
  about: [path],
  needed: "a root under `models` that it lies in",
  found: `${LOOKS[looks]}${size === null ? "" : `, ${String(size)} bytes`}`
});
var LOOKS = {
  extension: "a weight by its name",
  magic: "a weight by its first bytes",
  "large-pointer": "a pointer to a large file",
  "large-binary": "a large binary file"
};

// src/controls/kit/model-licence-sources.ts
var licenceSources = (model) => {
  const parts = [ofCard(model), ofBill(model), ofWeights(model)];
  return {
    sources: parts.flatMap(({ sources }) => sources),
    faults: parts.flatMap(({ faults }) => faults)
  };
};
var NONE = { sources: [], faults: [] };
var missing3 = (model, about2, found) => ({
  sources: [],
  faults: [failed4({ code: "licence-missing", about: [model.name, about2], needed: "a licence", found })]
});
var ofCard = (model) => {
  const { card } = model;
  if (!card.known) return { sources: [], faults: [undecided3(unreadPart(model.name, "card", card.why))] };
  if (card.value === null) return missing3(model, "card", "there is no card");
  const { path, licence, licenceName: name, licenceLink: link } = card.value;
  if (licence === null || licence.trim() === "") return missing3(model, path, "the card names none");
  const said2 = name === null ? licence : `${licence} (${name})`;
  return {
    sources: [{ label: "card", place: path, said: said2, licence: modelLicence(licence, { name, link }) }],
    faults: []
  };
};
var ofBill = (model) => {
  const { bom } = model;
  if (!bom.known) return { sources: [], faults: [undecided3(unreadPart(model.name, "bill", bom.why))] };
  if (bom.value === null) return NONE;
  const { path, components } = bom.value;
  const said2 = components.filter(({ type }) => type === "machine-learning-model" || type === "file").flatMap(saidOf);
  const texts3 = [...new Set(said2)];
  if (texts3.length === 0) return missing3(model, path, "the bill names none for the model");
  return {
    sources: texts3.map((text2) => ({ label: "bill", place: path, said: text2, licence: modelLicence(text2) })),
    faults: []
  };
};
var saidOf = ({ licences }) => {
  const [only3, ...more] = licences;
  if (only3 === void 0) return [];
  return [more.length === 0 ? only3 : licences.map((each) => `(${each})`).join(" AND ")];
};
var ofWeights = ({ files, card }) => {
  if (!files.known) return NONE;
  const ofCardToo = card.known ? card.value?.licence?.trim().toLowerCase() : void 0;
  const sources = files.value.flatMap(({ path, inspection }) => {
    const said2 = inspection?.known === true ? inspection.value.licence : null;
    if (said2 === null || said2.trim().toLowerCase() === "other" && ofCardToo === "other") return [];
    return [{ label: "header", place: path, said: said2, licence: modelLicence(said2) }];
  });
  return { sources: [...new Map(sources.toReversed().map((each) => [each.said, each])).values()], faults: [] };
};
var readSources = (sources) => sources.filter((source) => source.licence.state === "read");
var unknownFaults2 = (model, sources) => sources.flatMap(
  ({ label, place: place2, licence }) => licence.state === "read" ? [] : [
    failed4({
      code: "licence-unknown",
      about: [model.name, place2],
      needed: "an id of SPDX or of Hugging Face that names one licence",
      found: `${label} says ${licence.found}`
    })
  ]
);
var disagreement = (model, sources) => {
  const [first, ...others] = readSources(sources);
  if (first === void 0) return [];
  const unlike = others.filter(({ licence }) => !isSameLicence(first.licence.tree, licence.tree));
  if (unlike.length === 0) return [];
  const places = [...new Set([first, ...unlike].map(({ place: place2 }) => place2))];
  return [
    failed4({
      code: "licence-disagrees",
      about: [model.name, ...places],
      needed: "one licence everywhere",
      found: [first, ...unlike].map(({ label, said: said2 }) => `${label} says ${said2}`).join(", ")
    })
  ];
};

// src/controls/kit/model-licence-base.ts
var LETS_GO = /* @__PURE__ */ new Set([
  ...["Apache-2.0", "MIT", "MIT-0", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "BSL-1.0", "NCSA"],
  ...["CC0-1.0", "Unlicense", "CC-BY-4.0", "CC-BY-3.0", "CDLA-Permissive-1.0", "CDLA-Permissive-2.0"]
]);
var baseSource = ({ terms }) => {
  const { upstream } = terms;
  const said2 = upstream?.licence ?? null;
  return upstream === null || said2 === null ? null : { label: "base model", place: upstream.repository, said: said2, licence: modelLicence(said2) };
};
var undeclaredBases = ({ model, terms }) => {
  const named2 = model.card.known ? model.card.value?.baseModels ?? [] : [];
  const declared2 = terms.upstream?.repository ?? null;
  return [...new Set(named2)].filter((base) => base.trim().toLowerCase() !== declared2?.trim().toLowerCase()).map(
    (base) => failed4({
      code: "base-model-undeclared",
      about: [model.name, base],
      needed: "the base model under `upstream` in the policy",
      found: declared2 === null ? "the policy names none" : `the policy names ${declared2}`
    })
  );
};
var inheritance = ({ model }, sources, base) => {
  if (base?.licence.state !== "read") return [];
  const { tree } = base.licence;
  const relabelled = readSources(sources).filter(({ licence }) => !isKept(tree, certainIn(licence.tree)));
  const [first] = relabelled;
  if (first === void 0) return [];
  return [
    failed4({
      code: "licence-disagrees",
      about: [model.name, base.place],
      needed: `${base.said}, which a derived model inherits`,
      found: `${relabelled.map(says).join(", ")}, base model says ${base.said}`
    })
  ];
};
var says = ({ label, said: said2 }) => `${label} says ${said2}`;
var certainIn = (tree) => {
  if (tree.kind === "leaf") return /* @__PURE__ */ new Set([tree.leaf.name]);
  const [left, right] = [certainIn(tree.left), certainIn(tree.right)];
  return tree.kind === "and" ? /* @__PURE__ */ new Set([...left, ...right]) : new Set([...left].filter((name) => right.has(name)));
};
var isKept = (base, certain) => {
  if (base.kind === "leaf") return LETS_GO.has(base.leaf.name) || certain.has(base.leaf.name);
  const sides = [isKept(base.left, certain), isKept(base.right, certain)];
  return base.kind === "and" ? sides.every(Boolean) : sides.some(Boolean);
};

// src/controls/kit/model-obligations.ts
var copy = (...texts3) => ({ kind: "copy", of: texts3[0], texts: texts3 });
var people = (what) => ({ kind: "people", what });
var llama = (name, mark, ...more) => [
  copy(`${name} Community License Agreement`, "Redistribution and Use"),
  {
    kind: "sentence",
    file: "NOTICE",
    text: `${name} is licensed under the ${name} Community License, Copyright © Meta Platforms, Inc. All Rights Reserved.`
  },
  { kind: "name-prefix", prefix: mark },
  people(`“Built with ${name === "Meta Llama 3" ? name : "Llama"}” is displayed where people see it`),
  people("no product had over 700 million users a month when the version was released"),
  people("the acceptable use policy is kept"),
  ...more
];
var rail = (...texts3) => [
  copy(...texts3),
  people("the use restrictions stand in every agreement under which it is passed on"),
  people("modified files say that they were modified")
];
var EU = (models) => ({ kind: "no-region", region: "EU", models });
var OBLIGATIONS = /* @__PURE__ */ new Map([
  ["llama3", llama("Meta Llama 3", "Llama 3", people("no other language model is improved with it"))],
  ["llama3.1", llama("Llama 3.1", "Llama")],
  // The policy of use takes the rights of whoever sits in the European Union away, for models that see.
  ["llama3.2", llama("Llama 3.2", "Llama", EU("vision"))],
  ["llama3.3", llama("Llama 3.3", "Llama")],
  ["llama4", llama("Llama 4", "Llama", EU(null))],
  [
    "gemma",
    [
      copy("Gemma Terms of Use", "Distribution and Restrictions"),
      {
        kind: "sentence",
        file: "NOTICE",
        text: "Gemma is provided under and subject to the Gemma Terms of Use found at ai.google.dev/gemma/terms"
      },
      people("the use restrictions stand in every agreement under which it is passed on"),
      people("modified files say that they were modified")
    ]
  ],
  ["creativeml-openrail-m", rail("CreativeML Open RAIL-M", "Attachment A")],
  ["openrail-plus-plus", rail("CreativeML Open RAIL++-M License", "Attachment A")],
  ["bigscience-openrail-m", rail("BigScience Open RAIL-M License", "Attachment A")],
  ["bigscience-bloom-rail-1.0", rail("BigScience RAIL License v1.0")]
]);
var HUB = "licenseref-hf-";
var obligationsOf = (licence) => {
  const id = licence.toLowerCase();
  if (id.startsWith("cc-by-nc-")) return [{ kind: "no-use", use: "commercial" }];
  return id.startsWith(HUB) ? OBLIGATIONS.get(id.slice(HUB.length)) ?? [] : [];
};

// src/controls/kit/obligation-faults.ts
var obligationFaults = (judged2, tree, isAllowed2) => {
  if (tree.kind === "leaf") return leafPart(judged2, tree.leaf.name);
  const sides = [tree.left, tree.right];
  const open2 = tree.kind === "and" ? sides : sides.filter((side) => holds(side, isAllowed2));
  const parts = open2.map((side) => obligationFaults(judged2, side, isAllowed2));
  if (tree.kind === "and") return joined(parts);
  return [...parts].sort((one, other) => one.faults.length - other.faults.length)[0] ?? NOTHING;
};
var holds = (tree, isAllowed2) => {
  if (tree.kind === "leaf") return isAllowed2(tree.leaf);
  const sides = [holds(tree.left, isAllowed2), holds(tree.right, isAllowed2)];
  return tree.kind === "and" ? sides.every(Boolean) : sides.some(Boolean);
};
var leafPart = (judged2, licence) => {
  const asked = [...obligationsOf(licence), ...ofPolicy(judged2, licence)];
  return joined(asked.map((obligation2) => obligationPart(judged2, licence, obligation2)));
};
var ofPolicy = ({ terms }, licence) => terms.licence.obligations.flatMap((own) => {
  const meant = modelLicence(own.licence);
  if (meant.state === "unknown" || meant.text !== licence) return [];
  const { file, text: text2, "name-prefix": prefix } = own;
  return [
    text2 === null ? { kind: "file", file } : { kind: "sentence", file, text: text2 },
    ...prefix === null ? [] : [{ kind: "name-prefix", prefix }]
  ];
});
var obligationPart = (judged2, licence, obligation2) => {
  const { model, terms } = judged2;
  switch (obligation2.kind) {
    case "people":
      return {
        faults: [],
        notes: [{ code: "obligation-unchecked", about: [model.name, licence], needed: obligation2.what }]
      };
    case "name-prefix":
      return faultsOnly(...prefixFaults(judged2, licence, obligation2.prefix));
    case "no-use":
      return faultsOnly(...useFaults2(model, licence, { uses: terms.licence.uses, use: obligation2.use }));
    case "no-region":
      return faultsOnly(...regionFaults(judged2, licence, obligation2));
    case "file":
    case "sentence":
    case "copy":
      return faultsOnly(...noticeFaults(model, licence, obligation2));
  }
};
var prefixFaults = ({ model, terms }, licence, prefix) => {
  if (!model.card.known) return [];
  const name = model.card.value?.title ?? model.name;
  const source = terms.upstream?.repository.split("/").at(-1) ?? "";
  if (bare(name) === bare(source) || bare(name).startsWith(bare(prefix))) return [];
  const needed = `a name that begins with ${prefix}`;
  return [failed4({ code: "obligation-missing", about: [model.name, licence], needed, found: `the name ${name}` })];
};
var bare = (name) => name.toLowerCase().replace(/[\s_-]+/gu, "");
var useFaults2 = (model, licence, { uses, use }) => {
  const isUsed = uses.some((each) => each.trim().toLowerCase() === use);
  if (uses.length > 0 && !isUsed) return [];
  const found = isUsed ? `the policy declares ${use} use` : "the policy declares no use";
  return [
    failed4({
      code: "use-not-allowed",
      about: [model.name, licence],
      needed: `uses other than ${use}, declared`,
      found
    })
  ];
};
var regionFaults = ({ model, terms }, licence, { region, models }) => {
  const card = model.card.known ? model.card.value : null;
  const names2 = [model.name, card?.title ?? "", ...card?.baseModels ?? [], terms.upstream?.repository ?? ""];
  if (models !== null && !names2.some((name) => name.toLowerCase().includes(models))) return [];
  const { regions } = terms.licence;
  const touched = touching(region, regions);
  if (regions.length > 0 && touched.length === 0) return [];
  return [
    failed4({
      code: "region-not-allowed",
      about: [model.name, licence],
      needed: `regions outside of ${region}, declared`,
      found: regions.length === 0 ? "the policy declares no region" : `the policy declares ${touched.join(", ")}`
    })
  ];
};
var noticeFaults = ({ name, root, notices }, licence, obligation2) => {
  if (!notices.known) return [undecided3(unreadPart(name, "notices", notices.why))];
  const named2 = obligation2.kind === "copy" ? notices.value : notices.value.filter((each) => isNamed2(each, obligation2.file));
  if (obligation2.kind === "file" ? named2.length > 0 : named2.some((each) => hasTexts(each, obligation2))) return [];
  const what = obligation2.kind === "copy" ? obligation2.of : obligation2.file;
  const reason = {
    code: "obligation-missing",
    about: [name, licence, what],
    needed: neededOf2(obligation2, root),
    found: named2.length === 0 ? "no such file" : named2.map(({ path }) => path).join(", ")
  };
  return [named2.some(({ text: text2 }) => text2 === null) ? undecided3(reason) : failed4(reason)];
};
var neededOf2 = (obligation2, root) => {
  if (obligation2.kind === "copy") return `a copy of the ${obligation2.of} below ${root}`;
  return `a file ${obligation2.file} below ${root}${obligation2.kind === "file" ? "" : ` with the sentence “${obligation2.text}”`}`;
};
var isNamed2 = ({ path }, file) => {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const wanted = file.toLowerCase();
  return name === wanted || name.startsWith(wanted) && /^[._-]/u.test(name.slice(wanted.length));
};
var hasTexts = ({ text: text2 }, obligation2) => {
  if (text2 === null || obligation2.kind === "file") return text2 !== null;
  if (obligation2.kind === "sentence") return evened(text2).includes(evened(obligation2.text));
  const lower4 = evened(text2).toLowerCase();
  return obligation2.texts.every((each) => lower4.includes(evened(each).toLowerCase()));
};
var evened = (text2) => text2.replace(/https?:\/\//gu, "").replace(/\s+/gu, " ").trim();

// src/controls/kit/model-licence-standing.ts
var licenceStanding2 = (judged2, standard) => {
  const { model, terms } = judged2;
  const named2 = terms.licence.allow.length > 0 ? terms.licence.allow : standard;
  const base = baseSource(judged2);
  const { sources, faults } = licenceSources(model);
  const all = base === null ? sources : [...sources, base];
  const told4 = faultsOnly(
    ...faults,
    ...unknownFaults2(model, all),
    ...disagreement(model, sources),
    ...undeclaredBases(judged2),
    ...inheritance(judged2, sources, base)
  );
  if (named2.length === 0) {
    const reason = {
      code: "licence-rules-missing",
      about: [model.name, "allow"],
      needed: "licences under `allow`",
      found: "none"
    };
    return joined([told4, faultsOnly(failed4(reason))]);
  }
  const allowed = allowedLicences(named2.flatMap(idOf));
  const read = distinct2(readSources(all));
  return joined([
    told4,
    faultsOnly(...read.flatMap((source) => allowanceFaults(judged2, source, { allowed, named: named2 }))),
    obligations(judged2, read, allowed)
  ]);
};
var idOf = (text2) => {
  const licence = modelLicence(text2);
  return licence.state === "read" ? [licence.text] : [];
};
var distinct2 = (sources) => sources.filter(({ licence }, at) => sources.findIndex((other) => other.licence.text === licence.text) === at);
var allowanceFaults = ({ model }, { label, said: said2, licence }, { allowed, named: named2 }) => {
  const answer2 = licenceAnswer(licence.text, allowed);
  if (answer2.state === "allowed") return [];
  const isKnown2 = answer2.state === "refused" && answer2.by.some(isListed3);
  return [
    failed4({
      code: isKnown2 ? "licence-not-allowed" : "licence-unknown",
      about: [model.name, licence.text],
      needed: named2.join(" or "),
      found: `${label} says ${said2}${answer2.by.length === 1 && answer2.by[0] === said2 ? "" : `: ${answer2.by.join(" and ")}`}`
    })
  ];
};
var obligations = (judged2, read, allowed) => {
  const [first, ...others] = read.map(({ licence }) => licence.tree);
  if (first === void 0) return { faults: [], notes: [] };
  const both = others.reduce((left, right) => ({ kind: "and", left, right }), first);
  const part3 = obligationFaults(
    judged2,
    both,
    ({ kind, name }) => kind === "licence" ? licenceAnswer(name, allowed).state === "allowed" : false
  );
  const key = ({ code, about: about2, needed }) => [code, ...about2, needed].join("\n");
  return {
    faults: [...new Map(part3.faults.map((fault4) => [key(fault4.reason), fault4])).values()],
    notes: [...new Map(part3.notes.map((note) => [key(note), note])).values()]
  };
};

// src/controls/model-licence.ts
var modelLicence2 = defineControl({
  id: "model-licence",
  version: 1,
  requirement: "The licence of the model is known, allowed, told alike everywhere, and its obligations are met.",
  needs: ["models", "clock"],
  wants: ["change", "commits", "pushes"],
  moments: ["merge", "retest"],
  settings: {
    allow: texts({
      default: [],
      help: "Licences that are allowed to models whose own terms name none: SPDX ids or `LicenseRef-hf-…`, exact."
    })
  },
  codes: [
    ...MODEL_CODES,
    "licence-missing",
    "licence-unknown",
    "licence-disagrees",
    "base-model-undeclared",
    "licence-rules-missing",
    "licence-not-allowed",
    "obligation-missing",
    "use-not-allowed",
    "region-not-allowed",
    "obligation-unchecked"
  ],
  judge({ models }, { allow }, circumstances) {
    return verdictOfModels(judgedModels(models, circumstances.models), (judged2) => licenceStanding2(judged2, allow));
  }
});

// src/controls/kit/drift-standing.ts
var driftStanding = (judged2, { at, terms, now }) => {
  const { model } = judged2;
  const weights = weightsOf(model);
  if (!weights.known) return { faults: [undecided3(unreadPart(model.name, "files", weights.why))], notes: [] };
  if (bringsWeights(model, at)) {
    const needed = "a report of drift about these weights, once they run";
    return { faults: [], notes: [{ code: "drift-report-later", about: [model.name], needed }] };
  }
  const { bound, rest } = boundReports(judged2, "monitoring");
  const unreadable4 = rest.filter(({ why }) => why === "unreadable");
  if (unreadable4.length > 0) return { faults: unreadable4.map((each) => unreadReport(model.name, each)), notes: [] };
  const newest = lastOf(bound);
  if (newest.length === 0) {
    return terms["report-required"] ? { faults: [missing4(model.name, rest)], notes: [] } : NOTHING;
  }
  const limits = limitsOf2(model);
  const faults = newest.map((each) => driftFaults(model.name, each, limits));
  const isEven = new Set(faults.map(({ length }) => length === 0)).size === 1;
  return {
    faults: [
      ...newest.flatMap((each) => ageFaults2(model.name, each, { maxAge: terms["max-age"], now })),
      ...faults.flat(),
      ...isEven ? [] : [conflict(model.name, newest)]
    ],
    notes: []
  };
};
var unreadReport = (model, { path, found }) => undecided3({ code: "fact-unavailable", about: [model, path], found });
var LISTED2 = 5;
var missing4 = (model, rest) => {
  const told4 = rest.slice(0, LISTED2).map(({ path, found }) => `${path}: ${found}`);
  const more = rest.length > LISTED2 ? [`${String(rest.length - LISTED2)} more`] : [];
  return failed4({
    code: "drift-report-missing",
    about: [model, "monitoring"],
    needed: "a report of drift that is bound to these weights",
    found: rest.length === 0 ? "none" : [...told4, ...more].join("; ")
  });
};
var lastOf = (bound) => {
  const times = bound.map(({ at }) => Date.parse(at ?? ""));
  const last = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return bound.filter((_2, index) => !((times[index] ?? Number.NaN) < last));
};
var ageFaults2 = (model, report, { maxAge: maxAge2, now }) => {
  const age = ageOf(report, maxAge2, now);
  if (age.state === "fresh") return [];
  const needed = `a report of the last ${maxAge2}`;
  const reason = { code: "drift-report-stale", about: [model, report.path], needed, found: age.found };
  return [age.state === "stale" ? failed4(reason) : undecided3(reason)];
};
var limitsOf2 = ({ monitoring }) => (monitoring.known ? monitoring.value?.metrics ?? [] : []).flatMap(
  ({ name, limit: limit2 }) => limit2 === null ? [] : [{ name, limit: limit2 }]
);
var driftFaults = (model, { path, report }, limits) => {
  const { tests: tests2, metrics } = report.drift;
  const measured = metrics.flatMap(
    ({ name, value }) => limits.filter((each) => each.name === name).map(({ limit: limit2 }) => ({ name, value, limit: limit2 }))
  );
  if (tests2.length === 0 && measured.length === 0) {
    const needed = "tests that ran, or metrics of the plan";
    return [failed4({ code: "drift-not-run", about: [model, path], needed, found: "neither" })];
  }
  const beyond = measured.filter(({ value, limit: limit2 }) => !(value <= limit2));
  return [
    ...tests2.flatMap((test) => testFaults(model, test)),
    ...beyond.map(
      ({ name, value, limit: limit2 }) => failed4({ code: "drift-found", about: [model, name], needed: `${limit2} at most`, found: String(value) })
    )
  ];
};
var testFaults = (model, { name, state, found }) => {
  if (state === "passed") return [];
  const code = state === "failed" ? "drift-found" : "drift-not-run";
  const needed = state === "failed" ? "a test that passes" : "a test that ran";
  return [failed4({ code, about: [model, name], needed, found: found ?? (state === "failed" ? "failed" : "not run") })];
};
var conflict = (model, newest) => failed4({
  code: "conflicting-evidence",
  about: [model, ...newest.map(({ path }) => path)],
  needed: "reports of one time that agree",
  found: newest.map(({ path, at }) => `${path} of ${at ?? "no time"}`).join(", ")
});

// src/controls/kit/monitoring-plan.ts
var planFaults = ({ name, monitoring }, path) => {
  if (!monitoring.known) return [undecided3(unreadPart(name, "monitoring", monitoring.why))];
  if (monitoring.value === null)
    return [
      failed4({
        code: "no-monitoring-plan",
        about: [name, path],
        needed: "the plan on the base branch",
        found: "no such file"
      })
    ];
  const { metrics, runbook, owner } = monitoring.value;
  const fault4 = (code, about2, needed, found) => failed4({ code, about: [name, about2], needed, found });
  return [
    ...metrics.length === 0 ? [fault4("no-metrics", path, "metrics that are watched", "none")] : [],
    ...metrics.flatMap((metric) => [
      ...metric.limit === null ? [fault4("metric-without-limit", metric.name, "a limit", "none")] : [],
      ...(metric.alert ?? "").trim() === "" ? [fault4("metric-without-alert", metric.name, "whom it wakes", "nobody")] : []
    ]),
    ...runbook === null ? [fault4("runbook-missing", path, "a runbook", "none is named")] : [],
    ...runbook?.exists === false ? [fault4("runbook-missing", runbook.path, "the file", "no such file")] : [],
    ...(owner ?? "").trim() === "" ? [fault4("monitoring-owner-missing", path, "an owner", "nobody")] : []
  ];
};

// src/controls/model-monitoring.ts
var modelMonitoring = defineControl({
  id: "model-monitoring",
  version: 1,
  requirement: "The model is watched: there is a plan, and the last report of drift is fresh and passes.",
  needs: ["models", "clock"],
  wants: ["change", "commits", "pushes"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    ...MODEL_CODES,
    "monitoring-not-declared",
    "no-monitoring-plan",
    "no-metrics",
    "metric-without-limit",
    "metric-without-alert",
    "runbook-missing",
    "monitoring-owner-missing",
    "drift-report-missing",
    "drift-report-stale",
    "drift-found",
    "drift-not-run",
    "drift-report-later",
    "conflicting-evidence"
  ],
  judge({ models, clock }, _2, circumstances) {
    const all = judgedModels(models, circumstances.models);
    return verdictOfModels(all, (judged2) => {
      const terms = judged2.terms.monitoring;
      return terms === null ? notDeclared2(judged2.model.name) : joined([
        faultsOnly(...planFaults(judged2.model, terms.plan)),
        driftStanding(judged2, { at: all.at, terms, now: clock.now })
      ]);
    });
  }
});
var notDeclared2 = (model) => faultsOnly(
  failed4({
    code: "monitoring-not-declared",
    about: [model, "monitoring"],
    needed: `\`models.${model}.monitoring\`, with the path of the plan`,
    found: "the policy names none"
  })
);

// src/controls/kit/model-vouchers.ts
var manifestVoucher = ({ model, terms }) => {
  if (!model.manifest.known) return { vouching: [], faults: [undecided3(model.manifest.why)] };
  const manifest = model.manifest.value;
  const needed = terms.signers.length === 0 ? "a manifest, and who may sign it under `signers`" : `a manifest signed by one of \`signers\`: ${signersInWords(terms.signers)}`;
  const unvouched = (found) => {
    const about2 = [model.name, model.root];
    return { vouching: [], faults: [failed4({ code: "model-unvouched", about: about2, needed, found })] };
  };
  if (manifest === null) return unvouched("no manifest");
  const match = matchSigner(manifest.signature, terms.signers);
  if (match.state !== "allowed") return unvouched(match.found);
  const { by: by2, owners, workflow } = match;
  return { vouching: [{ path: manifest.path, of: "manifest", by: by2, owners, workflow }], faults: [] };
};
var reportVouchers = (judged2, at) => {
  const parts = askedParts(judged2).map((part3) => ({ part: part3, bound: boundReports(judged2, part3).bound }));
  const isLater = (part3) => part3 === "monitoring" && bringsWeights(judged2.model, at);
  return {
    vouching: parts.flatMap(({ bound }) => bound.map(reportVouching)),
    faults: parts.filter(({ part: part3, bound }) => bound.length === 0 && !isLater(part3)).map(({ part: part3 }) => unvouchedFault(judged2, part3))
  };
};
var unvouchedFault = ({ model: { name, reports: reports2 }, terms }, part3) => {
  const lost = reports2.find((file) => file.part === part3 && !file.report.known);
  if (lost !== void 0 && !lost.report.known) return undecided3(unreadPart(name, part3, lost.report.why));
  const who = signersInWords(evidenceSigners(terms));
  const needed = `a report that somebody who may ties to these weights${who === "" ? "" : `: ${who}`}`;
  return failed4({ code: "evidence-unvouched", about: [name, part3], needed, found: "none" });
};
var reportVouching = ({ path, file: { binding }, owners, workflow }) => {
  const by2 = binding.by === "statement" && binding.signature.state === "verified" ? binding.signature.by : null;
  return { path, of: "report", by: by2, owners, workflow };
};
var PARTS2 = ["scan", "evaluation", "safety", "fairness", "monitoring"];
var askedParts = ({ terms }) => PARTS2.filter(
  (part3) => part3 === "monitoring" ? terms.monitoring?.["report-required"] === true : terms[part3] !== null
);

// src/controls/kit/model-workflow.ts
var workflowFaults = ({ workflow }, model, facts) => {
  if (workflow === null) return [];
  if (!facts.repository.known) return [undecided3(facts.repository.why)];
  const { name, defaultBranch } = facts.repository.value;
  if (workflow.repository.toLowerCase() !== name.toLowerCase()) return [];
  const about2 = [nameOfWorkflow(workflow), model];
  const needed = `refs/heads/${defaultBranch}`;
  return [
    ...workflow.ref === needed ? [] : [failed4({ code: "workflow-not-default-branch", about: about2, needed, found: workflow.ref })],
    ...alteredFaults(workflow.path, about2, facts.files)
  ];
};
var alteredFaults = (path, about2, files) => {
  if (!files.known) return [undecided3(files.why)];
  if (!files.value.some((file) => file.path === path || file.previous === path)) return [];
  const needed = "a workflow that this change does not alter";
  return [failed4({ code: "workflow-from-this-change", about: about2, needed, found: path })];
};

// src/facts/carry-over.ts
var currencyOf = (facts, carryOver) => {
  const graph = commitGraphOf(facts.commits);
  const equals = carryOver === "none" ? [] : equalTips(facts.change.head.commit, carryOver, graph);
  return (review) => {
    const other = otherBase(facts.change, review.at);
    if (other !== null) return { is: "stale", base: other, evil: [] };
    if (review.commit === null) return { is: "stale", base: null, evil: [] };
    if (review.commit === facts.change.head.commit) return { is: "head" };
    const { commit } = review;
    const answers = equals.map((tip) => sameContent(commit, tip, facts, graph));
    if (answers.includes(true)) return { is: "carried" };
    const why = answers.find((answer2) => typeof answer2 === "object");
    if (why !== void 0) return { is: "unknown", why };
    return { is: "stale", base: null, evil: carryOver === "clean-base-merge" ? evilMerges(commit, facts, graph) : [] };
  };
};
var equalTips = (tip, carryOver, graph) => {
  const commit = carryOver === "clean-base-merge" ? graph.get(tip) : void 0;
  if (commit === void 0 || !isCleanBaseMerge(commit)) return [tip];
  const below2 = commit.parents.find((parent) => graph.get(parent) !== void 0);
  return below2 === void 0 ? [tip] : [tip, ...equalTips(below2, carryOver, graph)];
};
var sameContent = (commit, tip, { approvedCommits }, graph) => {
  const placeOf2 = (id) => {
    const listed3 = approvedCommits.known ? approvedCommits.value.find((each) => each.id === id) : void 0;
    if (listed3 !== void 0) return listed3;
    const own = graph.get(id);
    return own === void 0 ? null : { tree: own.tree, mergeBase: null };
  };
  const [one, other] = [placeOf2(commit), placeOf2(tip)];
  if (one !== null && other !== null && one.tree !== other.tree) return false;
  if (leavesAlike(commit, tip, graph)) return true;
  if (!approvedCommits.known) return approvedCommits.why;
  return one !== null && one.mergeBase !== null && one.mergeBase === other?.mergeBase;
};
var leavesAlike = (one, other, graph) => sameSet(graph.frontier(one), graph.frontier(other));
var sameSet = (a, b2) => a !== null && b2 !== null && a.size === b2.size && [...a].every((each) => b2.has(each));
var evilMerges = (commit, { change }, graph) => {
  const seen2 = graph.reached(commit);
  return [...graph.reached(change.head.commit)].filter((id) => {
    const each = graph.get(id);
    return each !== void 0 && !seen2.has(id) && isBaseMerge(each) && !isCleanBaseMerge(each);
  });
};
var otherBase = ({ base, baseChanges }, at) => {
  const time = Date.parse(at);
  const since = baseChanges.filter((each) => !(Date.parse(each.at) < time)).sort((a, b2) => Date.parse(a.at) - Date.parse(b2.at));
  const meanwhile = since.filter((each) => !(Date.parse(each.at) > time)).map((each) => each.to);
  return [since[0]?.from ?? base.ref, ...meanwhile].find((ref) => ref !== base.ref) ?? null;
};

// src/facts/standing-reviews.ts
var standingReviews = (reviews, identity, merged) => {
  const opinions = inOrder(reviews).filter((review) => !isLate(review.at, merged)).map((review) => undoLateDismissal(review, merged)).filter((review) => review.opinion !== "commented");
  return [...groupBy(opinions, (review) => reviewerOf(review, identity))].flatMap(([person, own]) => {
    const latest = own.findLast(isTold) ?? own.at(-1);
    return latest === void 0 ? [] : [standingOf3(person, own, latest)];
  });
};
var lateApprovals = (reviews, merged) => inOrder(reviews).filter((review) => review.opinion === "approved" && isLate(review.at, merged));
var standingOf3 = (person, own, latest) => {
  const approved = standingApprovals(own);
  const objects = latest.opinion === "changes-requested" && latest.dismissed === null;
  return {
    person,
    account: latest.by,
    review: latest,
    stands: approved.length > 0 ? "approved" : objects ? "changes-requested" : "nothing",
    approvals: approved,
    accounts: [...new Map(own.flatMap(({ by: by2 }) => by2 === null ? [] : [[by2.id, by2]])).values()],
    superseded: approved.length === 0 && own.some((review) => review.opinion === "approved")
  };
};
var standingApprovals = (own) => {
  const since = own.findLastIndex((review) => review.opinion !== "approved" || review.dismissed !== null) + 1;
  return [...new Map(own.slice(since).map((review) => [review.by?.id, review])).values()];
};
var isTold = (review) => review.opinion !== "unknown" || review.dismissed !== null;
var reviewerOf = (review, identity) => {
  if (review.by === null) return `review:${review.id}`;
  return identity.isHuman(review.by) ? identity.personOf(review.by) : `machine:${review.by.id}`;
};
var inOrder = (reviews) => [...new Map(reviews.map((review) => [review.id, review])).values()].sort(
  (a, b2) => Date.parse(a.at) - Date.parse(b2.at) || a.id - b2.id
);
var isLate = (at, merged) => merged !== null && !(Date.parse(at) <= Date.parse(merged.at));
var undoLateDismissal = (review, merged) => {
  const at = review.dismissed?.at ?? null;
  return at !== null && isLate(at, merged) ? { ...review, dismissed: null } : review;
};

// src/facts/approvals.ts
var standingApprovals2 = (facts, people2, carryOver) => {
  const currency = currencyOf(facts, carryOver);
  return standingReviews(facts.reviews, identityOf(people2), facts.change.merged).flatMap(
    ({ person, approvals }) => approvals.map((review) => ({ person, account: review.by, review, currency: currency(review) }))
  );
};
var independentApprovers = (facts, people2, carryOver) => {
  const identity = identityOf(people2);
  const contributors = contributorsOf({ ...facts, people: people2 });
  const independent = standingApprovals2(facts, people2, carryOver).flatMap(
    ({ account, ...rest }) => account !== null && identity.isHuman(account) && !contributors.has(account) ? [{ ...rest, account }] : []
  );
  return {
    approvers: independent.flatMap(
      ({ currency, ...rest }) => currency.is === "head" || currency.is === "carried" ? [{ ...rest, currency: { is: currency.is } }] : []
    ),
    undecided: independent.flatMap(
      ({ account, currency }) => currency.is === "unknown" ? [{ account, why: currency.why }] : []
    ),
    doubts: doubtsOf(contributors, "pusher", facts.change),
    contributors
  };
};

// src/controls/kit/candidates.ts
var candidatesOf = (scene, terms) => standingApprovals2(scene, scene.people, terms.carryOver).map((approval) => candidateOf(approval, scene, terms));
var candidateOf = (approval, scene, terms) => {
  const { account, person } = approval;
  const currency = currencyAnswer(approval);
  const staleness = stalenessOf(approval, scene.change);
  if (account === null) {
    const rejections = [
      { code: "reviewer-unresolved", about: ["deleted account"], needed: "an account", found: "none" }
    ];
    return { person, account, counts: no, fills: no, owns: no, rejections: [...rejections, ...staleness] };
  }
  const { reviewers } = terms;
  const human = identityOf(scene.people).isHuman(account) ? yes : no;
  const floor = hasPermission(scene.permissions, account, reviewers.permission);
  const listed3 = isOpen2(reviewers) ? yes : isListed(reviewers, scene.teams, account);
  const hand = handIn(account, scene.contributors, terms.contributors);
  const sound = [human, currency, hand === null ? yes : no];
  const writes = hasPermission(scene.permissions, account, higherOf(reviewers.permission, "write"));
  return {
    person,
    account,
    counts: allOf([...sound, floor, listed3]),
    fills: allOf([...sound, floor]),
    owns: allOf([human, currency, scene.contributors.has(account) ? no : yes, writes]),
    rejections: [
      ...human.is === "no" ? [notHuman(account)] : [],
      ...hand === null ? [] : [contributed(account, hand)],
      ...staleness,
      ...floor.is === "no" || listed3.is === "no" ? [notAuthorised(account, terms, floor, scene)] : []
    ]
  };
};
var isOpen2 = (list3) => list3.users.length === 0 && list3.teams.length === 0;
var handIn = (account, contributors, mode) => {
  const [first = null] = contributors.partsOf(account);
  if (mode === "excluded") return first;
  return contributors.onHead.every((commit) => contributors.touched(account, commit)) ? first : null;
};
var currencyAnswer = ({ currency }) => {
  if (currency.is === "unknown") return currency;
  return currency.is === "stale" ? no : yes;
};
var stalenessOf = ({ account, review, currency }, change) => {
  if (currency.is !== "stale") return [];
  const about2 = [account?.login ?? "deleted account"];
  const { base, evil } = currency;
  const sides = base === null ? { needed: change.head.commit, found: review.commit ?? "no commit" } : { needed: `base ${change.base.ref}`, found: `base ${base}` };
  const stale = { code: "approval-stale", about: about2, ...sides, who: account === null ? [] : [account.login] };
  return [stale, ...evil.map(evilMerge)];
};
var evilMerge = (commit) => ({
  code: "evil-merge",
  about: [commit],
  needed: "the tree of a clean merge of the base",
  found: "another tree"
});
var notHuman = (account) => ({
  code: "reviewer-not-human",
  about: [account.login],
  needed: "a human",
  found: account.type === "user" ? "a machine account" : account.type
});
var contributed = (account, { part: part3, commit }) => ({
  code: "approver-contributed",
  about: [account.login],
  needed: "somebody who did not contribute",
  found: commit === null ? part3 : `${part3} ${commit}`
});
var notAuthorised = (account, { reviewers }, floor, scene) => {
  const named2 = [...reviewers.users, ...reviewers.teams];
  const level = scene.permissions.known ? scene.permissions.value.find((each) => each.account.id === account.id)?.level : void 0;
  const needed = floor.is === "no" ? `${reviewers.permission} permission` : `one of ${named2.join(", ")}`;
  const found = floor.is === "no" && level?.known === true ? `${level.value} permission` : "not one of them";
  return { code: "reviewer-not-authorised", about: [account.login], needed, found, who: named2 };
};

// src/controls/kit/sole-approver.ts
var NO = { is: "no" };
var STANDARD = {
  reviewers: { permission: "write", users: [], teams: [] },
  contributors: "excluded",
  carryOver: "none"
};
var soleApproverIn = (at, facts, people2, terms) => {
  if (at === "released") return () => NO;
  const { change, commits, pushes, reviews, ...known2 } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) {
    const why = [change, commits, pushes, reviews].flatMap((fact) => fact.known ? [] : [fact.why]);
    return (voucher) => namesOfVoucher(voucher).length === 0 ? NO : { is: "unknown", why };
  }
  const read = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const contributors = contributorsOf({ ...read, people: people2 });
  const candidates = candidatesOf({ ...known2, ...read, contributors, people: people2 }, terms ?? STANDARD);
  const counting = candidates.filter(({ counts: counts2 }) => counts2.is !== "no");
  return (voucher) => soleAmong(counting, namesOfVoucher(voucher), people2);
};
var soleAmong = (counting, names2, people2) => {
  const isNamed3 = ({ account }) => account !== null && names2.some(nameOfAny([account], [], people2));
  const persons = new Set(counting.filter(isNamed3).map(({ person }) => person));
  const own = counting.filter(({ person }) => persons.has(person));
  const others = counting.filter(({ person }) => !persons.has(person));
  const [first] = own;
  if (first === void 0 || others.some(isSure)) return NO;
  const sure = own.find(isSure);
  const why = [...sure === void 0 ? own : [], ...others].flatMap(
    ({ counts: counts2 }) => counts2.is === "unknown" ? [counts2.why] : []
  );
  return why.length > 0 ? { is: "unknown", why } : { is: "yes", who: (sure ?? first).account?.login ?? "" };
};
var isSure = ({ counts: counts2 }) => counts2.is === "yes";

// src/controls/model-provenance.ts
var modelProvenance = defineControl({
  id: "model-provenance",
  version: 1,
  requirement: "The model comes from a pinned source, and whoever vouches for it neither made the change nor alone approved it.",
  needs: ["models"],
  wants: ["change", "commits", "pushes", "repository", "files", "reviews", "approvedCommits", "permissions", "teams"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    "revision-not-pinned",
    "builder-unknown",
    "model-unvouched",
    "evidence-unvouched",
    "signer-is-author",
    "author-produced-evidence",
    "signer-is-only-approver",
    "contributor-unattributed",
    "initiator-unknown",
    "workflow-not-default-branch",
    "workflow-from-this-change",
    "yardstick-changed-here",
    ...MODEL_CODES
  ],
  judge({ models, ...facts }, _2, { models: declared2, people: people2, policyPath, reviewTerms }) {
    const standing4 = judgedModels(models, declared2);
    const nothing = noModelTouched(standing4);
    if (nothing !== null) return nothing;
    const independent = independenceIn(standing4.at, facts, people2);
    const soleApprover = soleApproverIn(standing4.at, facts, people2, reviewTerms);
    const files = standing4.at === "released" ? known([]) : facts.files;
    const scene = {
      at: standing4.at,
      independent,
      soleApprover,
      workflows: { ...facts, files },
      files,
      policyPath
    };
    return verdictOf(
      limitedFaults([...standing4.faults, ...standing4.judged.flatMap((judged2) => modelFaults(judged2, scene))])
    );
  }
});
var modelFaults = (judged2, scene) => {
  const manifest = manifestVoucher(judged2);
  const reports2 = reportVouchers(judged2, scene.at);
  return [
    ...sourceFaults2(judged2, manifest.vouching),
    ...manifest.faults,
    ...reports2.faults,
    ...[...manifest.vouching, ...reports2.vouching].flatMap((each) => [
      ...personFaults(each, judged2.model.name, scene),
      ...workflowFaults(each, judged2.model.name, scene.workflows)
    ]),
    ...yardstickFaults(judged2, scene)
  ];
};
var COMMIT = /^[0-9a-f]{40}$/u;
var sourceFaults2 = ({ model, terms }, manifest) => {
  if (terms.upstream !== null) {
    const { repository, revision } = terms.upstream;
    const needed = "a commit there, all 40 digits";
    return COMMIT.test(revision) ? [] : [failed4({ code: "revision-not-pinned", about: [model.name, repository], needed, found: revision })];
  }
  return manifest.filter(({ workflow, owners }) => workflow === null && owners.length === 0).map(({ by: by2, path }) => {
    const needed = "a workflow, or a signer with an `owner`, as long as no `upstream` is named";
    const found = by2 === null ? "nobody" : nameOfSigner(by2);
    return failed4({ code: "builder-unknown", about: [model.name, path], needed, found });
  });
};
var personFaults = (vouching, model, { independent, soleApprover }) => {
  const standing4 = independent(vouching);
  if (standing4.is !== "author")
    return [
      ...standing4.is === "unknown" ? standing4.why.map(undecided3) : [],
      ...approverFaults(vouching, model, soleApprover(vouching))
    ];
  const code = vouching.of === "manifest" ? "signer-is-author" : "author-produced-evidence";
  const needed = "somebody who had no hand in the change";
  return [failed4({ code, about: [standing4.who, vouching.path, model], needed, found: standing4.who })];
};
var approverFaults = ({ path }, model, sole) => {
  if (sole.is === "no") return [];
  if (sole.is === "unknown") return sole.why.map(undecided3);
  const needed = "an approval by somebody who did not vouch for the model";
  return [failed4({ code: "signer-is-only-approver", about: [sole.who, path, model], needed, found: sole.who })];
};
var yardstickFaults = ({ model, terms }, { files, policyPath }) => {
  if (!files.known) return [undecided3(files.why)];
  const keys = [...terms.signers, ...terms.evidence.from].map((signer2) => signer2["public-key"]);
  const yardsticks = [
    policyPath,
    terms.datasets,
    terms.evaluation?.baseline ?? null,
    terms.monitoring?.plan ?? null,
    ...keys
  ];
  const altered = /* @__PURE__ */ new Set([...model.changed, ...files.value.flatMap(({ path, previous }) => [path, previous])]);
  const baseline = model.baseline.known ? model.baseline.value : null;
  const moved = [
    ...yardsticks.filter((path) => path !== null && altered.has(path)),
    ...baseline?.changedHere === true ? [baseline.path] : [],
    ...[...altered].filter((path) => path !== null && isSampleBeside(terms.evaluation?.baseline ?? null, path))
  ];
  return [...new Set(moved)].map((path) => {
    const needed = "a change of its own for what models are measured by";
    return failed4({ code: "yardstick-changed-here", about: [path ?? "", model.name], needed, found: "altered here" });
  });
};
var isSampleBeside = (baseline, path) => baseline !== null && path.startsWith(`${baseline.slice(0, baseline.lastIndexOf("/") + 1)}samples_`);

// src/controls/kit/fairness-standing.ts
var fairnessFaults = (judged2, now) => {
  const { model, terms } = judged2;
  const { fairness } = terms;
  if (fairness === null || !model.files.known) return [];
  const reports2 = boundReports(judged2, "fairness");
  const evidence = evidenceFaults(model.name, reports2, wordsOf2(model.name, fairness));
  if (reports2.bound.length === 0) return evidence;
  const standings = fairness.metrics.map(
    (metric) => metricStanding(model.name, { ...metric, stderr: fairness.stderr }, reports2.bound)
  );
  const used = standings.flatMap(({ report }) => report ?? []);
  return [
    ...evidence,
    ...staleFaults(model.name, used, { code: "fairness-stale", maxAge: fairness["max-age"], now }),
    ...standings.flatMap(({ faults }) => faults)
  ];
};
var wordsOf2 = (name, { reports: reports2 }) => ({
  part: "fairness",
  setting: `models.${name}.fairness`,
  reports: reports2,
  missing: "fairness-missing",
  unbound: "fairness-unbound",
  otherWeights: "fairness-other-weights",
  unreadable: "fairness-unreadable"
});
var metricStanding = (model, demand, bound) => {
  const { metric } = demand;
  const having = bound.flatMap((report) => {
    const rows = report.report.fairness.filter((row) => row.metric === metric);
    return rows.length === 0 ? [] : [{ report, faults: demand.groups.flatMap(groupFaults(model, demand, rows)) }];
  });
  const [newest] = having;
  if (newest === void 0) {
    const needed2 = "a measurement of this metric";
    const found2 = [...new Set(bound.flatMap(({ report }) => report.fairness.map((row) => row.metric)))].slice(0, 5);
    const reason = { code: "fairness-missing", about: [model, metric], needed: needed2, found: found2.join(", ") || "none" };
    return { report: null, faults: [failed4(reason)] };
  }
  const good = having.find(({ faults }) => faults.length === 0);
  const bad = having.find(({ faults }) => faults.some(({ reason }) => reason.code === "unfair"));
  if (good === void 0 || bad === void 0) return newest;
  const found = `${good.report.path} says well, ${bad.report.path} says badly`;
  const needed = "reports of the same weights that agree";
  const conflict2 = failed4({ code: "conflicting-evidence", about: [model, metric], needed, found });
  return { ...newest, faults: [...newest.faults, conflict2] };
};
var groupFaults = (model, demand, rows) => (group2) => {
  const found = rows.filter((row) => row.group === group2 || row.group.startsWith(`${group2}=`));
  if (isWhole(group2, found)) return found.flatMap((row) => rowFaults(model, demand, row));
  const groups = rows.map((row) => row.group).slice(0, 5);
  const reason = { code: "group-missing", about: [model, demand.metric, group2], needed: "a value of this group" };
  return [failed4({ ...reason, found: groups.join(", ") })];
};
var isWhole = (group2, found) => found.length > 1 || found.some((row) => row.group === group2);
var rowFaults = (model, demand, row) => {
  const { value, stderr, n } = row;
  const about2 = [model, demand.metric, row.group];
  const sound = Number.isFinite(value) && (stderr === null || Number.isFinite(stderr) && stderr >= 0);
  if (!sound || n === null || !Number.isSafeInteger(n)) {
    const found = `${value}, standard error ${stderr ?? "not told"}, ${n ?? "nobody tells how many"} samples`;
    return [undecided3({ code: "fairness-unclear", about: about2, needed: "a value and the number of samples", found })];
  }
  const least = demand["min-per-group"];
  if (n < least) return [failed4({ code: "group-too-small", about: about2, needed: `${least} samples`, found: String(n) })];
  const limits = limitsOf3(demand);
  const faults = limits.flatMap((limit2) => limitFaults(about2, row, limit2));
  const isBoundKnown = stderr !== null || demand.stderr === "optional";
  return isBoundKnown || limits.length === 0 || faults.length > 0 ? faults : [boundUnknown(about2, row)];
};
var limitsOf3 = ({ min, max }) => [
  ...min === null ? [] : [{ limit: min, sign: 1 }],
  ...max === null ? [] : [{ limit: max, sign: -1 }]
];
var boundUnknown = (about2, { value, n }) => {
  const needed = "the standard error (`stderr`), for instance of a bootstrap; or `stderr: optional` under `fairness` in the policy";
  const found = `${value} of ${n ?? "?"} samples, and nobody tells the error`;
  return undecided3({ code: "fairness-unclear", about: about2, needed, found });
};
var limitFaults = (about2, { value, stderr }, { limit: limit2, sign }) => {
  const bound = value - sign * Z95 * (stderr ?? 0);
  if (sign * (bound - limit2) >= 0) return [];
  const needed = `${limit2} ${sign === 1 ? "at least" : "at most"}`;
  if (!(sign * (value - limit2) >= 0))
    return [failed4({ code: "unfair", about: about2, needed, found: amountOf("plain", value, limit2) })];
  const found = `${amountOf("plain", value, limit2)}, and ${amountOf("plain", bound, limit2)} cannot be ruled out; only more samples can tell`;
  return [failed4({ code: "fairness-inconclusive", about: about2, needed: `proven to be ${needed}`, found })];
};

// src/controls/kit/probe-standing.ts
var isOfProbe = (named2, { probe }) => probe === named2 || probe.startsWith(`${named2}.`) || probe.startsWith(`${named2}:`);
var probeFaults = (model, named2, results, terms) => {
  const unclear = results.filter((result) => !areCounts(result));
  if (unclear.length > 0) return unclear.map((result) => unclearFault(model, result));
  return [
    ...results.flatMap((result) => [
      ...toldFaults(model, result),
      ...unjudgedFaults(model, result, terms),
      ...provenFaults(model, result, terms)
    ]),
    ...rateFaults(model, named2, pooled(results), terms)
  ];
};
var areCounts = ({ judged: judged2, fails, unjudged }) => [judged2, fails, unjudged].every((count) => Number.isSafeInteger(count) && count >= 0) && fails <= judged2;
var aboutOf2 = (model, { probe, detector }) => [model, probe, detector];
var unclearFault = (model, result) => undecided3({
  code: "attempts-unclear",
  about: aboutOf2(model, result),
  needed: "counts of attempts",
  found: `${result.fails} bad of ${result.judged} judged, ${result.unjudged} not judged`
});
var toldFaults = (model, result) => {
  if (result.counted === "recounted") return [];
  const reason = { code: "not-recounted", about: aboutOf2(model, result), needed: "the attempts, one by one" };
  return [failed4({ ...reason, found: "the sum that the tool tells" })];
};
var unjudgedFaults = (model, result, { "max-unjudged": most }) => {
  const { judged: judged2, unjudged } = result;
  if (unjudged <= most * (judged2 + unjudged)) return [];
  const found = `${unjudged} of ${judged2 + unjudged} (${percentOf(unjudged / (judged2 + unjudged), most)})`;
  const about2 = aboutOf2(model, result);
  return [failed4({ code: "too-many-unjudged", about: about2, needed: `${percentOf(most)} of the attempts at most`, found })];
};
var provenFaults = (model, result, { "max-fail-rate": most }) => {
  const { fails, judged: judged2 } = result;
  const { lower: lower4 } = wilsonBounds(fails, judged2);
  return lower4 > most ? [rateFault("fail-rate-too-high", aboutOf2(model, result), { fails, judged: judged2 }, most)] : [];
};
var pooled = (results) => {
  const worst = [...new Set(results.map(({ probe }) => probe))].flatMap(
    (probe) => results.filter((each) => each.probe === probe).reduce((one, other) => isWorse(other, one) ? other : one)
  );
  return {
    fails: worst.reduce((sum, { fails }) => sum + fails, 0),
    judged: worst.reduce((sum, { judged: judged2 }) => sum + judged2, 0)
  };
};
var isWorse = (one, other) => {
  const [here, there] = [one.fails * other.judged, other.fails * one.judged];
  return here === there ? one.judged < other.judged : here > there;
};
var rateFaults = (model, named2, count, { "max-fail-rate": most, "min-attempts": least }) => {
  const about2 = [model, named2];
  const { fails, judged: judged2 } = count;
  if (fails > most * judged2) return [rateFault("fail-rate-too-high", about2, count, most)];
  if (judged2 < least) {
    const upper = judged2 === 0 ? "" : `; ${percentOf(wilsonBounds(fails, judged2).upper)} bad ones are not ruled out`;
    const found = `${judged2}${upper}`;
    return [failed4({ code: "too-few-attempts", about: about2, needed: `${least} judged attempts`, found })];
  }
  return wilsonBounds(fails, judged2).upper <= most ? [] : [rateFault("fail-rate-inconclusive", about2, count, most)];
};
var rateFault = (code, about2, { fails, judged: judged2 }, most) => {
  const rate = fails / judged2;
  const seen2 = `${fails} of ${judged2} attempts went badly (${percentOf(rate, most)})`;
  const upper = percentOf(wilsonBounds(fails, judged2).upper, most);
  if (code === "fail-rate-too-high")
    return failed4({ code, about: about2, needed: `${percentOf(most, rate)} at most`, found: seen2 });
  const settle2 = attemptsToSettle(rate, most);
  const more = settle2 === null ? "only more attempts can tell" : `${aboutSo(settle2)} attempts at this rate would settle it`;
  const found = `${seen2}, and ${upper} cannot be ruled out; ${more}`;
  return failed4({ code, about: about2, needed: `proven to be ${percentOf(most)} at most`, found });
};

// src/controls/kit/safety-standing.ts
var safetyFaults = (judged2, now) => {
  const { model, terms } = judged2;
  const { safety } = terms;
  if (safety === null) return [notDeclared3(model.name)];
  if (!model.files.known) return [undecided3(model.files.why)];
  const reports2 = boundReports(judged2, "safety");
  const { bound } = reports2;
  const evidence = evidenceFaults(model.name, reports2, wordsOf3(model.name, safety));
  if (bound.length === 0) return evidence;
  const standings = safety.probes.map((named2) => probeStanding(model.name, named2, bound, safety));
  const used = standings.flatMap(({ report }) => report ?? []);
  return [
    ...evidence,
    ...partialFaults2(model.name, used.length < standings.length ? bound : used),
    ...staleFaults(model.name, used, { code: "safety-stale", maxAge: safety["max-age"], now }),
    ...standings.flatMap(({ faults }) => faults)
  ];
};
var notDeclared3 = (name) => failed4({
  code: "safety-not-declared",
  about: [name, "safety"],
  needed: `\`models.${name}.safety\` in the policy`,
  found: "nothing is asked of how it behaves under attack"
});
var wordsOf3 = (name, { reports: reports2 }) => ({
  part: "safety",
  setting: `models.${name}.safety`,
  reports: reports2,
  missing: "safety-missing",
  unbound: "safety-unbound",
  otherWeights: "safety-other-weights",
  unreadable: "safety-unreadable"
});
var partialFaults2 = (model, reports2) => [...new Set(reports2)].flatMap(({ path, report }) => {
  const { state, found } = report.safety;
  if (state === "complete") return [];
  const reason = { code: "safety-incomplete", about: [model, path], needed: "a run that ended" };
  return [failed4({ ...reason, found: found ?? "it began, and nothing tells of its end" })];
});
var probeStanding = (model, named2, bound, terms) => {
  const having = bound.flatMap((report) => {
    const results = report.report.safety.probes.filter((result) => isOfProbe(named2, result));
    return results.length === 0 ? [] : [{ report, faults: probeFaults(model, named2, results, terms) }];
  });
  const [newest] = having;
  if (newest === void 0) {
    const probes = [...new Set(bound.flatMap(({ report }) => report.safety.probes.map(({ probe }) => probe)))];
    const found = probes.length === 0 ? "no probe" : `${probes.slice(0, 5).join(", ")}${probes.length > 5 ? ", …" : ""}`;
    const reason = { code: "probe-missing", about: [model, named2], needed: "attempts of this probe", found };
    return { report: null, faults: [failed4(reason)] };
  }
  return { report: newest.report, faults: [...newest.faults, ...conflictFaults2([model, named2], having)] };
};
var conflictFaults2 = (about2, having) => {
  const good = having.find(({ faults }) => faults.length === 0);
  const bad = having.find(({ faults }) => faults.some(({ reason }) => reason.code === "fail-rate-too-high"));
  if (good === void 0 || bad === void 0) return [];
  const found = `${good.report.path} says well, ${bad.report.path} says badly`;
  return [failed4({ code: "conflicting-evidence", about: about2, needed: "reports of the same weights that agree", found })];
};

// src/controls/model-safety.ts
var modelSafety = defineControl({
  id: "model-safety",
  version: 1,
  requirement: "These weights were attacked and measured for fairness, and the bounds of what went wrong lie within.",
  needs: ["models", "clock"],
  moments: ["merge", "retest"],
  settings: {},
  codes: [
    ...MODEL_CODES,
    "safety-not-declared",
    "safety-missing",
    "safety-unbound",
    "safety-other-weights",
    "safety-unreadable",
    "safety-incomplete",
    "safety-stale",
    "conflicting-evidence",
    "probe-missing",
    "attempts-unclear",
    "not-recounted",
    "too-few-attempts",
    "too-many-unjudged",
    "fail-rate-too-high",
    "fail-rate-inconclusive",
    "fairness-missing",
    "fairness-unbound",
    "fairness-other-weights",
    "fairness-unreadable",
    "fairness-stale",
    "fairness-unclear",
    "group-missing",
    "group-too-small",
    "unfair",
    "fairness-inconclusive"
  ],
  judge({ models, clock }, _settings, circumstances) {
    const scope = judgedModels(models, circumstances.models);
    const faults = scope.judged.flatMap((judged2) => [
      ...safetyFaults(judged2, clock.now),
      ...fairnessFaults(judged2, clock.now)
    ]);
    return noModelTouched(scope) ?? verdictOf([...scope.faults, ...faults]);
  }
});

// src/controls/kit/check-standing.ts
var GRACE_MS = 10 * 60 * 1e3;
var checkFaults = (scene, demand) => {
  const named2 = scene.checks.head.filter((run) => run.name === demand.name && run.commit === scene.head);
  const latest = latestCheckRuns(named2, { ...demand, commit: scene.head });
  if (latest.length === 0) return [absence(scene, demand, named2)];
  const faults = latest.flatMap((run) => runFault(run, demand));
  if (latest.every((run) => isOfOtherWorkflow(run, demand))) faults.push(otherWorkflow(latest, demand));
  return faults;
};
var workflowFaults2 = (files, demand) => {
  const { workflow } = demand;
  if (workflow === null || !files.some((file) => namesOf(file).includes(workflow))) return [];
  const needed = `the workflow of ${demand.name} is as on the base branch`;
  return [
    failed7({ code: "workflow-changed", about: [workflow, demand.name], needed, found: "changed by this change" })
  ];
};
var failed7 = (reason) => ({ outcome: "fail", reason });
var runFault = (run, demand) => {
  const needed = `${demand.conclusions.join(" or ")}, from ${demand.app}`;
  if (run.status !== "completed")
    return [pending(demand, `it is ${run.status === "other" ? "not completed" : run.status}`)];
  if (run.conclusion !== null && demand.conclusions.includes(run.conclusion)) return [];
  return [
    failed7({ code: "check-not-success", about: [demand.name], needed, found: run.conclusion ?? "no conclusion" })
  ];
};
var pending = (demand, found) => ({
  outcome: "pending",
  reason: { code: "check-pending", about: [demand.name], needed: `a result from ${demand.app}`, found }
});
var isOfOtherWorkflow = (run, demand) => demand.workflow !== null && run.workflow !== null && workflowPath(run.workflow) !== demand.workflow;
var otherWorkflow = (runs, demand) => failed7({
  code: "check-wrong-source",
  about: [demand.name],
  needed: `made by ${demand.workflow ?? "its workflow"}`,
  found: distinct3(runs.map((run) => run.workflow ?? "")).join(", ")
});
var absence = (scene, demand, named2) => {
  const { checks } = scene;
  const needed = `from ${demand.app}, on ${scene.head}`;
  const running = checks.runningWorkflows.map(workflowPath).find((each) => each === demand.workflow);
  if (running !== void 0) return pending(demand, `${running} still runs`);
  if (isFresh(checks.pushedAt, scene.now)) return pending(demand, "the head was pushed less than 10 minutes ago");
  if (named2.length > 0) {
    const found = `from ${distinct3(named2.map((run) => run.app ?? "an unknown app")).join(", ")}`;
    return failed7({ code: "check-wrong-source", about: [demand.name], needed, found });
  }
  const earlier = checks.earlier.filter((run) => run.name === demand.name && isOf(run, demand.app));
  if (earlier.length > 0) {
    const found = `on ${distinct3(earlier.map((run) => run.commit)).join(", ")}`;
    return failed7({ code: "check-stale", about: [demand.name], needed, found });
  }
  return failed7({ code: "check-missing", about: [demand.name], needed, found: "no run" });
};
var isFresh = (pushedAt, now) => {
  if (pushedAt === null) return false;
  const age = Date.parse(now) - Date.parse(pushedAt);
  return age >= 0 && age <= GRACE_MS;
};
var distinct3 = (values) => [...new Set(values)];

// src/controls/kit/scan-age.ts
var SKEW_MS2 = 5 * 60 * 1e3;
var ageFaults3 = (reports2, { about: about2, maxAge: maxAge2, now }) => {
  if (maxAge2 === null) return [];
  return reports2.flatMap(({ at }) => {
    const reason = { code: "scan-too-old", about: about2, needed: `a report of the last ${maxAge2}` };
    if (at === null)
      return [{ outcome: "indeterminate", reason: { ...reason, found: "it does not tell when it was made" } }];
    const age = ageMs(at, now);
    if (Number.isNaN(age))
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is no time` } }];
    if (age < -SKEW_MS2)
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is yet to come` } }];
    return age > durationMs(maxAge2) ? [{ outcome: "fail", reason: { ...reason, found: `of ${at}` } }] : [];
  });
};

// src/controls/kit/scan-dismissals.ts
var OTHER = { by: "other" };
var dismissalsOf = (facts, { people: people2 }) => {
  const { change, commits, pushes, files } = facts;
  const { isHuman } = identityOf(people2);
  const contributors = commits.known && pushes.known ? contributorsOf({ change, commits: commits.value, pushes: pushes.value, people: people2 }) : null;
  const logins = new Set([...contributors?.accounts.values() ?? []].map(({ login }) => login.toLowerCase()));
  const ofAccount = ({ state, dismissedBy }) => {
    if (contributors === null) return OTHER;
    if (dismissedBy === null) return { by: "unnamed" };
    const { login } = dismissedBy;
    if (contributors.has(dismissedBy)) return { by: "contributor", who: login, found: `${state} by ${login}` };
    return isHuman(dismissedBy) ? OTHER : { by: "unnamed" };
  };
  const ofSuppression = (finding2, { kind, by: by2 }) => {
    if (by2 !== null && logins.has(by2.toLowerCase()))
      return { by: "contributor", who: by2, found: `suppressed by ${by2}` };
    if (kind === "external" || !files.known || !isTouched2(finding2.path, files.value)) return OTHER;
    const who = finding2.path ?? "no file";
    return { by: "contributor", who, found: "suppressed by a comment in a file that the change touches" };
  };
  return {
    wavedBy: (finding2) => {
      if (finding2.state === "dismissed" || finding2.dismissedBy !== null) return ofAccount(finding2);
      const each = (finding2.suppressions ?? []).map((suppression) => ofSuppression(finding2, suppression));
      return each.find(({ by: by2 }) => by2 === "contributor") ?? OTHER;
    },
    gaps: (findings) => [
      ...gapOf([commits, pushes], findings.some(isWavedByName)),
      ...gapOf([files], findings.some(isWavedInSource))
    ]
  };
};
var gapOf = (facts, matters) => {
  const gap = matters ? facts.find(({ known: known2 }) => !known2) : void 0;
  return gap === void 0 || gap.known ? [] : [gap.why];
};
var isWavedByName = ({ state, dismissedBy, suppressions = [] }) => state === "dismissed" || state === "suppressed" && (dismissedBy !== null || suppressions.some(({ by: by2 }) => by2 !== null));
var isWavedInSource = ({ state, suppressions = [] }) => state === "suppressed" && suppressions.some(({ kind }) => kind === "in-source");
var isTouched2 = (path, files) => {
  if (path === null) return true;
  const named2 = `/${path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
  return files.flatMap(namesOf).some((name) => named2.endsWith(`/${name}`) || `/${name}`.endsWith(named2));
};

// src/controls/kit/scan-standing.ts
var scanStanding = (reports2, demand, head) => {
  if (!reports2.known) return only({ outcome: "indeterminate", reason: reports2.why });
  const ofTool = reports2.value.filter((report) => demand.tool === null || report.tool === demand.tool);
  const onHead = ofTool.filter((report) => isAboutHead(report, demand, head));
  const strays = isFile(demand) && onHead.length < ofTool.length;
  if (onHead.length === 0 || strays) return only(absence2(reports2.value, ofTool, demand, head));
  return {
    reports: onHead,
    faults: onHead.flatMap((report) => endFaults2(report, demand)),
    notes: onHead.some((report) => report.commit === null) && isFile(demand) ? [declared(demand)] : []
  };
};
var artifactFaults = (reports2, demand, files) => {
  if (demand.source !== "artifact") return [];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  return reports2.flatMap(
    ({ workflow }) => typeof workflow === "string" ? workflowFaults2(files.value, { name: demand.scan, workflow }) : [{ outcome: "indeterminate", reason: unknownOrigin(demand) }]
  );
};
var unknownOrigin = (demand) => ({
  code: "fact-unavailable",
  about: [demand.scan],
  needed: "the workflow that made the artifact",
  found: "not told"
});
var only = (fault4) => ({ reports: [], faults: [fault4], notes: [] });
var isFile = (demand) => demand.source === "sarif";
var isAboutHead = (report, demand, head) => {
  if (demand.source === "dependabot" || demand.source === "secret-scanning") return true;
  if (report.commit === null) return isFile(demand) && !demand.mustNameRevision;
  return report.commit === head || report.commitParents.length === 2 && report.commitParents[1] === head;
};
var absence2 = (all, ofTool, demand, head) => {
  const about2 = aboutOf3(demand);
  const needed = `a report${demand.tool === null ? "" : ` of ${demand.tool}`} on ${head}`;
  if (ofTool.length > 0) {
    const commits = distinct4(ofTool.map((report) => report.commit ?? "no named commit"));
    return {
      outcome: "fail",
      reason: { code: "check-stale", about: about2, needed, found: `reports on ${commits.join(", ")}` }
    };
  }
  const others = distinct4(all.map((report) => report.tool ?? "an unnamed tool"));
  const found = others.length === 0 ? "no report" : `reports of ${others.join(", ")} only`;
  return { outcome: "fail", reason: { code: "check-missing", about: about2, needed, found } };
};
var endFaults2 = (report, demand) => {
  const about2 = aboutOf3(demand);
  const faults = [];
  if (report.completed === false) {
    const reason = {
      code: "scan-incomplete",
      about: about2,
      needed: "a scan that ran to its end",
      found: "it says that it did not"
    };
    faults.push({ outcome: "fail", reason });
  }
  if (report.truncated) {
    const reason = { code: "scan-truncated", about: about2, needed: "every finding", found: "a list that was cut off" };
    faults.push({ outcome: "indeterminate", reason });
  }
  return faults;
};
var declared = (demand) => ({
  code: "scan-declared",
  about: aboutOf3(demand),
  needed: "a report that names its revision",
  found: "it names none; the job vouches for it"
});
var aboutOf3 = (demand) => demand.file === null ? [demand.scan] : [demand.scan, demand.file];
var distinct4 = (values) => [...new Set(values)];

// src/controls/passing-scans.ts
var passingScans = defineControl({
  id: "passing-scans",
  version: 1,
  requirement: "The security scans ran on this change and found nothing over the limit.",
  needs: ["change", "clock"],
  wants: ["checks", "scans", "files", "commits", "pushes"],
  settings: { scans: entries(scanSetting, { min: 1, help: "Scans by a name of your own, each with one source." }) },
  codes: [
    "check-missing",
    "check-pending",
    "check-not-success",
    "check-wrong-source",
    "check-stale",
    "scan-incomplete",
    "scan-truncated",
    "scan-unreadable",
    "findings-over-limit",
    "dismissed-by-contributor",
    "workflow-changed",
    "fact-unavailable",
    "scan-too-old",
    "scan-declared",
    "findings-suppressed",
    "findings-in-grace"
  ],
  judge(facts, { scans }, circumstances) {
    const { accepted } = circumstances;
    const standings = scans.map(({ name, value }) => standingOf4(name, value, facts, circumstances));
    return verdictOf(
      standings.flatMap(({ faults }) => faults).filter(({ reason }) => !isAccepted3(reason, accepted)),
      standings.flatMap(({ notes }) => notes)
    );
  }
});
var isAccepted3 = ({ about: about2 }, accepted) => about2.length > 0 && about2.every((each) => accepted.includes(each));
var standingOf4 = (name, scan, facts, circumstances) => {
  if (scan.check !== null) return checkStanding(scan.check, scan.app ?? "", facts);
  const demand = demandOf(name, scan);
  const standing4 = scanStanding(reportsOf(demand, facts.scans), demand, facts.change.head.commit);
  const { wavedBy, gaps } = dismissalsOf(facts, circumstances);
  const found = standing4.reports.flatMap((report) => report.findings);
  const { now } = facts.clock;
  const findings = findingsStanding(found, {
    scan: name,
    limit: scan.limit,
    newOnly: scan["new-only"],
    accepted: circumstances.accepted,
    grace: scan.grace,
    onBaseOnly: demand.source !== "dependabot",
    now,
    wavedBy
  });
  const faults = [
    ...standing4.faults,
    ...ageFaults3(standing4.reports, { about: aboutOf3(demand), maxAge: scan["max-age"], now }),
    ...artifactFaults(standing4.reports, demand, facts.files),
    ...findings.faults,
    ...gaps(found).map((reason) => ({ outcome: "indeterminate", reason }))
  ];
  return { faults, notes: [...standing4.notes, ...findings.notes] };
};
var checkStanding = (name, app, { change, checks, clock }) => {
  if (!checks.known) return { faults: [{ outcome: "indeterminate", reason: checks.why }], notes: [] };
  const scene = { head: change.head.commit, checks: checks.value, now: clock.now };
  return { faults: checkFaults(scene, { name, app, conclusions: ["success"], workflow: null }), notes: [] };
};
var demandOf = (scan, value) => {
  const { artifact, sarif, tool, proof } = value;
  const common = { scan, tool: null, file: null, mustNameRevision: proof === "revision" };
  if (value["code-scanning"] !== null) return { ...common, source: "code-scanning", tool: value["code-scanning"] };
  if (value.dependabot !== null) return { ...common, source: "dependabot" };
  if (value["secret-scanning"] !== null) return { ...common, source: "secret-scanning" };
  return { ...common, source: artifact === null ? "sarif" : "artifact", tool, file: sarif };
};
var reportsOf = ({ scan, source }, scans) => {
  if (!scans.known) return scans;
  const found = scans.value.find((each) => each.scan === scan && each.source === source);
  const why = { code: "fact-unavailable", about: [scan], needed: `the scan, from ${source}`, found: "it was not read" };
  return found?.reports ?? { known: false, why };
};

// src/controls/kit/approval-count.ts
var approvalFaults3 = (candidates, contributors, terms, missing6) => [
  ...shortOf2(candidates, terms.approvals, (found) => tooFew(terms, found), missing6),
  ...terms.contributors === "cross" ? uncovered2(candidates, contributors, terms, missing6) : []
];
var shortOf2 = (candidates, needed, reasonOf3, missing6) => {
  const persons = groupBy(candidates, ({ person }) => person);
  const answers = [...persons.values()].map((own) => anyOf(own.map(({ counts: counts2 }) => counts2)));
  const sure = answers.filter(({ is }) => is === "yes").length;
  const unsure = answers.flatMap((answer2) => answer2.is === "unknown" ? [answer2.why] : []);
  if (sure >= needed) return [];
  if (sure + unsure.length < needed) return [{ outcome: missing6, reason: reasonOf3(sure) }];
  return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
};
var tooFew = ({ approvals, reviewers, change }, found) => {
  const who = namesOf2(reviewers);
  return {
    code: "too-few-approvals",
    about: [`#${change.number}`],
    needed: `${approvals} of people with ${reviewers.permission} permission`,
    found: String(found),
    ...who.length === 0 ? {} : { who }
  };
};
var uncovered2 = (candidates, contributors, terms, missing6) => contributors.substantial.flatMap((commit) => {
  const free = candidates.filter(({ account }) => account !== null && !contributors.touched(account, commit));
  return shortOf2(free, 1, () => commitUnseen(terms, commit), missing6);
});
var commitUnseen = ({ change }, commit) => ({
  code: "too-few-approvals",
  about: [`#${change.number}`, commit],
  needed: "1 of somebody who had no hand in the commit",
  found: "0"
});
var reviewNotes = (scene, candidates) => {
  const { merged } = scene.change;
  const superseded = scene.standing.filter((each) => each.superseded).map((each) => supersededBy(each));
  const late = merged === null ? [] : lateApprovals(scene.reviews, merged).map((review) => lateAt(review, merged.at));
  return [...candidates.flatMap(({ rejections }) => rejections), ...superseded, ...late];
};
var lateAt = ({ by: by2, at }, mergedAt) => ({
  code: "approved-after-merge",
  about: [by2?.login ?? "deleted account"],
  needed: `before ${mergedAt}`,
  found: at
});
var supersededBy = ({ account, review, stands }) => {
  const login = account?.login ?? "deleted account";
  const found = stands === "changes-requested" ? "requested changes since" : "dismissed since";
  return {
    code: "approval-superseded",
    about: [login],
    needed: "an approval as the latest review",
    found: `${found}: ${review.at}`,
    who: [login]
  };
};

// src/controls/kit/conversations.ts
var conversationFaults = (conversations, change, missing6) => {
  if (!conversations.known) return [{ outcome: "indeterminate", reason: conversations.why }];
  const { unresolved } = conversations.value;
  if (unresolved === 0) return [];
  const about2 = [`#${change.number}`];
  return [
    { outcome: missing6, reason: { code: "conversation-unresolved", about: about2, needed: "0", found: String(unresolved) } }
  ];
};

// src/controls/kit/objections.ts
var objectionsOf = (scene, floor) => {
  const identity = identityOf(scene.people);
  const judged2 = scene.standing.flatMap((standing4) => judgeOne(standing4, scene, identity, floor));
  return {
    faults: judged2.flatMap((each) => "outcome" in each ? [each] : []),
    notes: judged2.flatMap((each) => "outcome" in each ? [] : [each])
  };
};
var judgeOne = (standing4, scene, identity, floor) => {
  const fault4 = faultOf(standing4, scene, identity);
  if (fault4 === null) return [];
  const { stands, accounts } = standing4;
  const weight = anyOf(accounts.map((each) => weightOf2(each, scene, identity, floor)));
  if (weight.is === "yes") return [fault4];
  if (weight.is === "no") return stands === "changes-requested" ? [fault4.reason] : [];
  return [{ outcome: "indeterminate", reason: weight.why }];
};
var weightOf2 = (account, { permissions }, identity, floor) => identity.isHuman(account) ? hasPermission(permissions, account, floor) : no;
var faultOf = ({ account, review, stands }, scene, identity) => {
  const objector = account?.login ?? "deleted account";
  if (stands === "changes-requested") {
    const found = `requested changes to ${review.commit ?? "no commit"}`;
    return { outcome: "fail", reason: { code: "changes-requested", about: [objector], found, who: [objector] } };
  }
  const { dismissed, opinion } = review;
  if (dismissed === null || opinion === "approved") return null;
  const { by: by2 } = dismissed;
  if (by2 === null) {
    return { outcome: "indeterminate", reason: unavailable(objector, "who dismissed the objection is not told") };
  }
  if (account !== null && identity.isSame(by2, account) || !scene.contributors.has(by2)) return null;
  const reason = {
    code: "objection-dismissed-by-contributor",
    about: [by2.login, objector],
    needed: "a dismissal by somebody who did not contribute",
    found: `dismissed by ${by2.login}`,
    who: [objector]
  };
  return { outcome: opinion === "changes-requested" ? "fail" : "indeterminate", reason };
};

// src/controls/kit/owner-approvals.ts
var MOST_FILES = 20;
var ownerFaults = (scene, missing6) => {
  const { codeOwners, files } = scene;
  if (!codeOwners.known) return [{ outcome: "indeterminate", reason: codeOwners.why }];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  const file = readyOwners(codeOwners.value);
  const path = codeOwners.value.path ?? "CODEOWNERS";
  if (file.faults.length > 0) return file.faults.map(({ line, found }) => invalid(path, line, found));
  const byRule = groupBy(ownedPaths(file.rules, files.value), ({ rule }) => rule);
  return [...byRule].flatMap(
    ([rule, owned]) => ruleFaults(
      rule,
      owned.map((each) => each.path),
      path,
      file,
      scene,
      missing6
    )
  );
};
var invalid = (path, line, found) => ({
  outcome: "indeterminate",
  reason: {
    code: "code-owners-invalid",
    about: [path],
    needed: "a file that GitHub reads whole",
    found: line === null ? found : `line ${line}: ${found}`,
    at: line === null ? { path } : { path, line }
  }
});
var ruleFaults = (rule, paths, file, { unknownOwners }, scene, missing6) => {
  const explained = rule.owners.filter((owner) => cannotWrite(owner, scene));
  if ((unknownOwners.get(rule.line) ?? 0) > explained.length) {
    return [invalid(file, rule.line, "an owner who is not known")];
  }
  const spoken = anyOf(
    scene.candidates.map((candidate) => allOf([candidate.owns, ownsBy(rule.owners, candidate, scene)]))
  );
  if (spoken.is === "yes") return [];
  const mails = rule.owners.filter((owner) => owner.kind === "mail" && !accountsByMail(scene.commits).has(owner.name));
  const [mail] = mails;
  if (mail !== void 0 && scene.candidates.some(({ owns }) => owns.is !== "no"))
    return [invalid(file, rule.line, nameOfAlias(mail.name))];
  if (spoken.is === "unknown") return [{ outcome: "indeterminate", reason: spoken.why }];
  return [{ outcome: missing6, reason: ownerMissing(rule.owners, paths, file, rule.line) }];
};
var cannotWrite = ({ kind, name }, { codeOwners, permissions }) => {
  if (kind !== "user") return false;
  const login = name.toLowerCase();
  if (codeOwners.known && codeOwners.value.withoutWrite?.includes(login) === true) return true;
  const asked = permissions.known ? permissions.value : [];
  const level = asked.find(({ account }) => account.login.toLowerCase() === login)?.level;
  return level?.known === true && !isAtLeast(level.value, "write");
};
var ownsBy = (owners, { account }, { teams: teams2, commits }) => {
  if (account === null) return no;
  const owns = (owner) => {
    if (owner.kind === "team") return isInTeams(teams2, [owner.name], account);
    if (owner.kind === "mail") return accountsByMail(commits).get(owner.name)?.id === account.id ? yes : no;
    return owner.name.toLowerCase() === account.login.toLowerCase() ? yes : no;
  };
  return anyOf(owners.map(owns));
};
var ownerMissing = (owners, paths, file, line) => ({
  code: "owner-missing",
  about: paths.slice(0, MOST_FILES),
  needed: "an approval by an owner who did not contribute",
  found: paths.length > MOST_FILES ? `none, for ${paths.length} files` : "none",
  who: owners.map(({ kind, name }) => kind === "mail" ? nameOfAlias(name) : name),
  at: { path: file, line }
});

// src/lib/matching.ts
var unmatched = (slots, partners, fits) => {
  const taken = /* @__PURE__ */ new Map();
  const place2 = (slot, tried) => partners.some((partner) => {
    if (tried.has(partner) || !fits(slot, partner)) return false;
    tried.add(partner);
    const holder = taken.get(partner);
    if (holder !== void 0 && !place2(holder, tried)) return false;
    taken.set(partner, slot);
    return true;
  });
  return slots.filter((slot) => !place2(slot, /* @__PURE__ */ new Set()));
};

// src/controls/kit/seats.ts
var seatFaults = (seats, candidates, teams2, missing6) => {
  const persons = [...groupBy(candidates, ({ person }) => person)];
  const places = seats.flatMap((seat2) => Array.from({ length: seat2.approvals }, () => seat2));
  const answers = new Map(seats.map((seat2) => [seat2, answersFor(seat2, persons, teams2)]));
  const answer2 = (seat2, person) => answers.get(seat2)?.get(person) ?? no;
  const keys = persons.map(([person]) => person);
  const empty = unmatched(places, keys, (seat2, person) => answer2(seat2, person).is !== "no");
  if (empty.length > 0) return [...groupBy(empty, (seat2) => seat2).keys()].map((seat2) => unfilled(seat2, missing6));
  if (unmatched(places, keys, (seat2, person) => answer2(seat2, person).is === "yes").length === 0) return [];
  const whys = [...answers.values()].flatMap((each) => [...each.values()]);
  return whys.flatMap(
    (each) => each.is === "unknown" ? [{ outcome: "indeterminate", reason: each.why }] : []
  );
};
var answersFor = (seat2, persons, teams2) => {
  const open2 = namesOf2(seat2).length === 0;
  const one = ({ account, fills }) => account === null ? no : allOf([fills, open2 ? yes : isListed(seat2, teams2, account)]);
  return new Map(persons.map(([person, candidates]) => [person, anyOf(candidates.map(one))]));
};
var unfilled = (seat2, outcome) => {
  const who = namesOf2(seat2);
  const needed = `${seat2.approvals} from ${who.length === 0 ? "everyone with the permission" : who.join(", ")}`;
  const reason = { code: "seat-unfilled", about: [seat2.name], needed, found: "too few that fit", who };
  return { outcome, reason };
};

// src/controls/kit/review-settings.ts
var TEAM2 = "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$";
var users = texts({ default: [], help: "Logins." });
var teams = texts({ default: [], pattern: TEAM2, help: "Teams, written `org/slug`." });
var seat = group(
  {
    name: text({ help: "What the seat is called in reasons." }),
    approvals: integer({ min: 1, max: 100, default: 1, help: "How many different people must fill it." }),
    teams,
    users
  },
  { help: "A place that must be filled. Without users and teams: by anyone with the permission." }
);
var reviewSettings = {
  approvals: integer({ min: 1, max: 100, default: 1, help: "How many different eligible people must approve." }),
  reviewers: group(
    {
      permission: choice(["read", "triage", "write", "maintain", "admin"], {
        default: "write",
        help: "The least permission on the repository, for reviewers, seats and owners alike."
      }),
      users,
      teams
    },
    { help: "Who is eligible. Without users and teams: everyone with the permission." }
  ),
  seats: list(seat, { default: [], help: "Places that must each be filled by a different person." }),
  "code-owners": flag({
    default: false,
    help: "true: an owner of every changed file approved, by the base's CODEOWNERS."
  }),
  contributors: choice(["excluded", "cross"], {
    default: "excluded",
    help: "excluded: who contributed cannot approve. cross: each commit needs an approver who had no hand in it."
  }),
  "carry-over": choice(["none", "identical-tree", "clean-base-merge"], {
    default: "none",
    help: "Which approvals of earlier heads count: none, those of the same tree and merge base, or also those that only clean merges of the base separate from the head."
  }),
  "changes-requested": choice(["block", "ignore"], { default: "block", help: "What an objection does." }),
  "resolved-conversations": flag({ default: false, help: "true: every conversation is resolved." }),
  unattributed: choice(["block", "pusher"], {
    default: "block",
    help: "A commit whose author or committer is no account: block, or let its authenticated pusher stand for it."
  })
};

// src/controls/peer-review.ts
var peerReview = defineControl({
  id: "peer-review",
  version: 1,
  requirement: "People other than its authors approved what will be merged.",
  needs: ["change", "commits", "reviews", "pushes"],
  wants: ["run", "permissions", "teams", "approvedCommits", "codeOwners", "files", "conversations"],
  settings: reviewSettings,
  codes: [
    "too-few-approvals",
    "approval-stale",
    "approval-superseded",
    "approved-after-merge",
    "evil-merge",
    "changes-requested",
    "objection-dismissed-by-contributor",
    "reviewer-not-authorised",
    "reviewer-not-human",
    "reviewer-unresolved",
    "approver-contributed",
    "seat-unfilled",
    "owner-missing",
    "code-owners-invalid",
    "conversation-unresolved",
    "contributor-unattributed",
    "initiator-unknown",
    "observed-after",
    "fact-unavailable"
  ],
  judge(facts, settings3, { people: people2 }) {
    const { change, reviews, teams: teams2 } = facts;
    const { merged } = change;
    const inQueue = facts.run.known && facts.run.value.event === "merge_group";
    const missing6 = merged !== null || inQueue ? "fail" : "pending";
    const contributors = contributorsOf({ ...facts, people: people2 });
    const standing4 = standingReviews(reviews, identityOf(people2), merged);
    const scene = { ...facts, contributors, people: people2, standing: standing4 };
    const carryOver = settings3["carry-over"];
    const candidates = candidatesOf(scene, { ...settings3, carryOver });
    const doubts = doubtsOf(contributors, settings3.unattributed, change);
    const objections = objectionsOf(scene, settings3.reviewers.permission);
    const heeded = settings3["changes-requested"] === "block" ? objections.faults : [];
    const short = [
      ...approvalFaults3(candidates, contributors, { ...settings3, change }, missing6),
      ...seatFaults(settings3.seats, candidates, teams2, missing6),
      ...settings3["code-owners"] ? ownerFaults({ ...scene, candidates }, missing6) : []
    ];
    const aside = reviewNotes(scene, candidates);
    const rejected2 = short.some(({ outcome }) => outcome === missing6);
    const faults = [
      ...heeded,
      ...doubts.map((reason) => ({ outcome: "indeterminate", reason })),
      ...short,
      ...rejected2 ? aside.map((reason) => ({ outcome: missing6, reason })) : [],
      ...settings3["resolved-conversations"] ? conversationFaults(facts.conversations, change, missing6) : []
    ];
    const ignored = settings3["changes-requested"] === "block" ? [] : objections.faults.map(({ reason }) => reason);
    return verdictOf(faults, [...objections.notes, ...ignored, ...rejected2 ? [] : aside, ...observedAfter(change)]);
  }
});
var observedAfter = ({ merged }) => merged === null ? [] : [{ code: "observed-after", about: ["permissions", "teams"], needed: merged.at, found: "now" }];

// src/controls/kit/guarded-paths.ts
var ALWAYS = [".github/workflows/**", "CODEOWNERS", ".github/CODEOWNERS", "docs/CODEOWNERS"];
var guardedPaths = (files, globs, policyPath) => {
  const names2 = [...new Set(files.flatMap(namesOf))];
  const isOfGate = (path) => [policyPath, ...ALWAYS].some((glob) => matchesGuard(glob, path));
  return {
    guarded: names2.filter((path) => isOfGate(path) || globs.some((glob) => matchesGuard(glob, path))),
    gate: names2.filter(isOfGate),
    suspicious: names2.filter(isSuspiciousPath).map(showSuspicious)
  };
};
var MOST_NAMED3 = 50;
var reasonsOf = (paths, code, more) => {
  const named2 = paths.slice(0, MOST_NAMED3).map((path) => ({ code, about: [path], ...more, at: { path } }));
  const rest = paths.length - named2.length;
  return rest === 0 ? named2 : [...named2, { code, about: [], ...more, found: `${String(rest)} more paths` }];
};

// src/controls/kit/path-owner.ts
var ownershipOf = (account, owners, facts) => {
  if (owners.users.length === 0 && owners.teams.length === 0) return isAdmin(account, facts.permissions);
  if (owners.users.some((login) => login.toLowerCase() === account.login.toLowerCase())) return true;
  return inTeams(owners.teams, facts.teams, (member) => member.id === account.id);
};
var isAdmin = (account, permissions) => {
  if (!permissions.known) return permissions.why;
  const found = permissions.value.find((permission) => permission.account.id === account.id);
  if (found === void 0) return unavailable(account.login, "the permission was not read");
  return found.level.known ? found.level.value === "admin" : found.level.why;
};

// src/controls/protected-paths.ts
var protectedPaths = defineControl({
  id: "protected-paths",
  version: 1,
  requirement: "What guards the gate is changed only with its owners.",
  needs: ["change", "files"],
  wants: ["run", "commits", "pushes", "reviews", "permissions", "teams"],
  settings: {
    paths: texts({
      default: [],
      help: "Globs of guarded paths. The policy, `.github/workflows/**` and CODEOWNERS are always among them."
    }),
    owners: peopleList({ help: "One of them must approve. Empty: somebody with admin permission." })
  },
  codes: [
    "protected-path-changed",
    "path-suspicious",
    "contributor-unattributed",
    "initiator-unknown",
    "fact-unavailable",
    "policy-changed-in-pull",
    "no-guarded-path"
  ],
  judge(facts, { paths, owners }, { people: people2, policyPath, named: named2 }) {
    const changed = guardedPaths(facts.files, paths, policyPath);
    const suspicious = reasonsOf(changed.suspicious, "path-suspicious", { needed: "a path without hidden characters" });
    const hidden = suspicious.map((reason) => ({ outcome: "fail", reason }));
    if (changed.guarded.length === 0)
      return hidden.length === 0 && named2 === "implied" ? NOTHING_GUARDED : verdictOf(hidden);
    const consent = consentOf(facts, owners, people2);
    if (consent === true) return verdictOf(hidden, reasonsOf(changed.gate, "policy-changed-in-pull", {}));
    const outcome = isSettled(facts.change, facts.run) ? "fail" : "pending";
    const missing6 = reasonsOf(changed.guarded, "protected-path-changed", demandOn(owners));
    const open2 = consent.map((reason) => ({ outcome: "indeterminate", reason }));
    const unmet = missing6.map((reason) => ({ outcome: open2.length === 0 ? outcome : "pending", reason }));
    return verdictOf([...hidden, ...open2, ...unmet]);
  }
});
var NOTHING_GUARDED = {
  outcome: "not-applicable",
  reasons: [{ code: "no-guarded-path", about: [], found: "nothing that guards the gate is changed" }]
};
var demandOn = ({ users: users2, teams: teams2 }) => {
  const who = [...users2, ...teams2];
  const needed = who.length === 0 ? "an approval by somebody with admin permission" : `an approval by ${who.join(" or ")}`;
  return { needed, found: "no independent approval by an owner", who };
};
var consentOf = (facts, owners, people2) => {
  const { change, commits, pushes, reviews } = facts;
  if (!commits.known || !pushes.known || !reviews.known) return whysOf([commits, pushes, reviews]);
  const { approvers: approvers2, doubts } = independentApprovers(
    { change, commits: commits.value, pushes: pushes.value, reviews: reviews.value, approvedCommits: known([]) },
    people2,
    "none"
  );
  const answers = approvers2.map(({ account }) => ownershipOf(account, owners, facts));
  if (answers.includes(true)) return doubts.length === 0 ? true : doubts;
  return distinct5(answers.filter((answer2) => typeof answer2 === "object"));
};
var whysOf = (facts) => facts.flatMap((fact) => fact.known ? [] : [fact.why]);
var distinct5 = (reasons) => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
];
var isSettled = (change, run) => change.state === "merged" || run.known && run.value.event === "merge_group";

// src/controls/kit/line-commit.ts
var NEEDED3 = "a record that verifies, covers it and passes";
var judgeCommit = (commit, bounds) => {
  const { faults, notes } = ofRecord(commit, bounds);
  return { faults: [...faults, ...forged(commit, bounds)], notes };
};
var ofRecord = (commit, bounds) => {
  const { record } = commit;
  switch (record.state) {
    case "verified":
      return ofVerified(commit, record, bounds);
    case "refused":
      return only2(fail(commit, "record-refused", `${named(record.digest)} does not verify: ${record.found}`));
    case "unreadable":
      return only2({ outcome: "indeterminate", reason: about(commit, "record-unreadable", record.found) });
    case "absent":
      return only2(ofAbsent(commit, bounds));
  }
};
var ofVerified = (commit, record, bounds) => {
  const elsewhere = otherCommit(commit, record);
  if (elsewhere !== null) return only2(fail(commit, "record-other-commit", elsewhere));
  if (!isPassing(record)) return only2(ofFailing(commit, record));
  const each = record.carried.map((carried) => ofCarried(commit, carried, bounds));
  return { faults: each.flatMap(({ faults }) => faults), notes: each.flatMap(({ notes }) => notes) };
};
var isPassing = ({ verdict }) => verdict === "pass" || verdict === "pass-with-exception";
var otherCommit = ({ commit, parents }, { digest, covers: covers2, parentCommit }) => {
  const place2 = covers2.indexOf(commit);
  if (place2 < 0) return `${named(digest)} covers ${covers2.length === 0 ? "no commit" : covers2.join(", ")}`;
  const before = place2 === 0 ? parentCommit : covers2[place2 - 1];
  if (before === (parents[0] ?? null)) return null;
  return `${named(digest)} has it follow ${String(before)}, the branch ${String(parents[0])}`;
};
var UNGATED = "ungated-push";
var OTHER_TREE = "landing-tree-differs";
var ofFailing = (commit, { digest, verdict, blocking }) => {
  const found = `${named(digest)} says ${verdict}${blocking.length === 0 ? "" : `: ${blocking.join(", ")}`}`;
  if (blocking.includes(OTHER_TREE)) return fail(commit, "tree-differs", found);
  if (commit.pulls.length === 0) return fail(commit, "direct-push", found);
  const isBypass = verdict === "fail" && blocking.some((code) => code !== UNGATED);
  return fail(commit, isBypass ? "admin-bypass" : "record-not-passed", `${pulls(commit)}; ${found}`);
};
var ofAbsent = (commit, { now, grace: grace2 }) => {
  const age = Date.parse(now) - Date.parse(commit.at);
  const told4 = commit.status?.digest ?? null;
  const found = told4 === null ? "no store holds one" : `its status names ${named(told4)}, which no store holds`;
  if (age >= 0 && age < grace2) {
    const waits = `committed ${commit.at}; the run that seals it may still be under way`;
    return { outcome: "pending", reason: about(commit, "record-missing", waits) };
  }
  if (commit.pulls.length === 0) return fail(commit, "direct-push", `no pull request brought it; ${found}`);
  return fail(commit, "record-missing", `${pulls(commit)}; ${found}`);
};
var forged = (commit, { writer }) => {
  const { status, record } = commit;
  if (status?.state !== "success" || record.state === "unreadable" || record.state === "refused") return [];
  const isStranger = writer !== null && status.creator !== writer;
  const why = record.state === "absent" ? unbacked(status, isStranger) : contradicted2(status, record, isStranger);
  return why === null ? [] : [fail(commit, "status-forged", `${status.context} is success ${by(status)}: ${why}`)];
};
var unbacked = ({ digest }, isStranger) => {
  if (digest === null) return "it names no record";
  return isStranger ? `it names ${named(digest)}, which no store holds` : null;
};
var contradicted2 = ({ digest }, record, isStranger) => {
  if (!isPassing(record)) return `${named(record.digest)} says ${record.verdict}`;
  if (digest === record.digest || !isStranger) return null;
  return `it names ${digest === null ? "no record" : named(digest)}, the record is ${named(record.digest)}`;
};
var ofCarried = (commit, { by: kind, control, about: of, until }, bounds) => {
  const end = endOf(until);
  const now = Date.parse(bounds.now);
  const isOver = !(now <= end);
  const what = `${control}: ${of.join(", ")}`;
  if (kind === "emergency")
    return isOver ? only2(fail(commit, "emergency-review-overdue", `${what}; nobody reviewed it`, `a review by ${until}`)) : NOTHING2;
  if (isOver) return only2(fail(commit, "exception-ended", what, `accepted until ${until}`));
  const isNear = end - now <= bounds.warn;
  return isNear ? { faults: [], notes: [about(commit, "exception-ends-soon", `${what}; until ${until}`)] } : NOTHING2;
};
var DAY3 = /^\d{4}-\d{2}-\d{2}$/u;
var endOf = (until) => Date.parse(DAY3.test(until) ? `${until}T23:59:59Z` : until);
var NOTHING2 = { faults: [], notes: [] };
var only2 = (fault4) => ({ faults: [fault4], notes: [] });
var about = ({ commit }, code, found, needed = NEEDED3) => ({
  code,
  about: [commit],
  needed,
  found
});
var fail = (commit, code, found, needed) => ({
  outcome: "fail",
  reason: about(commit, code, found, needed)
});
var named = (digest) => digest === null ? "the record" : `sha256:${digest}`;
var by = ({ creator }) => creator === null ? "by nobody who is known" : `by account ${String(creator)}`;
var pulls = ({ pulls: numbers }) => numbers.length === 0 ? "no pull request brought it" : `of ${numbers.map((number) => `#${String(number)}`).join(", ")}`;

// src/controls/reconciliation.ts
var UNITS = { m: 6e4, h: 36e5, d: 864e5 };
var milliseconds = (length) => Number(length.slice(0, -1)) * (UNITS[length.slice(-1)] ?? 0);
var LENGTH = "^[0-9]{1,4}[mhd]$";
var reconciliation = defineControl({
  id: "reconciliation",
  version: 1,
  requirement: "Every commit of the branch has a verified record that passes.",
  needs: ["line", "clock"],
  moments: ["reconciliation"],
  settings: {
    branches: texts({
      default: [],
      help: "Branches, exact or globs, that are compared with their records. Empty: those that the gate guards."
    }),
    since: optionalText({
      pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
      help: "The commit after which records are demanded where no checkpoint says so. null: from the beginning of the branch."
    }),
    "warn-before": text({
      default: "7d",
      pattern: LENGTH,
      help: "How long before its end an exception is told of: a number with `m`, `h` or `d`."
    }),
    grace: text({
      default: "30m",
      pattern: LENGTH,
      help: "How long a commit may wait for its record: a number with `m`, `h` or `d`."
    })
  },
  codes: [
    "direct-push",
    "admin-bypass",
    "status-forged",
    "record-missing",
    "record-refused",
    "record-unreadable",
    "record-not-passed",
    "record-other-commit",
    "tree-differs",
    "branch-rewritten",
    "branch-recreated",
    "checkpoint-refused",
    "emergency-review-overdue",
    "exception-ended",
    "exception-ends-soon",
    "fact-unavailable"
  ],
  judge({ line, clock }, settings3) {
    if (line === null) return { outcome: "not-applicable", reasons: [{ code: "fact-unavailable", about: ["line"] }] };
    const bounds = {
      now: clock.now,
      writer: line.writer,
      warn: milliseconds(settings3["warn-before"]),
      grace: milliseconds(settings3.grace)
    };
    const commits = [...line.carried, ...line.commits].map((commit) => judgeCommit(commit, bounds));
    const faults = [
      ...commits.flatMap((each) => each.faults),
      ...line.refused.map((refused3) => refusedFault(line, refused3)),
      ...rewriteFaults(line)
    ];
    return verdictOf(
      faults,
      commits.flatMap(({ notes }) => notes)
    );
  }
});
var CODES2 = {
  unverified: { code: "checkpoint-refused", outcome: "fail" },
  unreadable: { code: "checkpoint-refused", outcome: "indeterminate" },
  "not-on-branch": { code: "branch-rewritten", outcome: "fail" }
};
var refusedFault = ({ branch, from, after }, { why, digest, found }) => {
  const { code, outcome } = CODES2[why];
  const needed = `the last record of ${branch}; begun ${from === "checkpoint" ? `after ${String(after)}` : `at its ${from}`}`;
  return { outcome, reason: { code, about: [digest ?? branch], needed, found } };
};
var rewriteFaults = ({ rewrites, branch, from }) => {
  if (!rewrites.known) return [{ outcome: "indeterminate", reason: rewrites.why }];
  return rewrites.value.flatMap((rewrite, index) => {
    const wasThere = from === "checkpoint" || rewrites.value.slice(0, index).length > 0;
    if (rewrite.kind === "creation" && !wasThere) return [];
    return [rewriteFault(branch, rewrite)];
  });
};
var rewriteFault = (branch, { kind, before, after, by: by2, at }) => {
  const who = by2 === null ? "an account that is not known" : by2.login;
  const what = {
    "force-push": `pushed by force from ${String(before)} to ${String(after)}`,
    deletion: `deleted at ${String(before)}`,
    creation: `created at ${String(after)}`
  }[kind];
  return {
    outcome: "fail",
    reason: {
      code: kind === "force-push" ? "branch-rewritten" : "branch-recreated",
      about: [before ?? after ?? branch],
      needed: `${branch} only ever grows`,
      found: `${what} on ${at} by ${who}`
    }
  };
};

// src/controls/kit/tests-setting.ts
var place = {
  artifact: text({ default: "test-results", help: "Exact name of the artifact that the run of the check leaves." }),
  files: text({ default: "**/*.xml", help: "Glob of the files within the artifact." })
};
var testsSetting = optionalGroup(
  {
    ...place,
    "at-least": integer({ min: 1, help: "So many tests must have run; those that were skipped did not." }),
    failed: integer({ min: 0, default: 0, help: "So many may have failed, errors included." }),
    skipped: optionalInteger({ min: 0, help: "So many may have been skipped. Omitted: any number." })
  },
  { help: "What the test results (JUnit XML) of its run must show." }
);
var coverageSetting = optionalGroup(
  {
    ...place,
    lines: integer({ min: 1, max: 100, help: "Percent of the lines that must have run, in each file." }),
    branches: optionalInteger({ min: 1, max: 100, help: "Percent of the branches, likewise. Omitted: not looked at." })
  },
  { help: "What the coverage (Cobertura, JaCoCo, LCOV, Istanbul) of its run must show." }
);

// src/controls/kit/tests-standing.ts
var resultsFaults = (scene, demand) => {
  const { tests: tests2, coverage } = demand;
  const runs = latestCheckRuns(scene.checks.head, { ...demand, commit: scene.head });
  const ended = runs.filter(({ status }) => status === "completed");
  const of = (place2, judge2) => place2 === null ? [] : ended.flatMap((run) => runFaults(run, { scene, demand, place: place2, judge: judge2 }));
  return [
    ...of(tests2, (report) => tests2 === null ? [] : testFaults2(report, demand.name, tests2)),
    ...of(coverage, (report) => coverage === null ? [] : coverageFaults2(report, demand.name, coverage))
  ];
};
var runFaults = (run, judging) => {
  const { scene, demand, place: place2 } = judging;
  const report = reportOf(run, scene.results, demand, place2);
  if (!report.known) return [{ outcome: "indeterminate", reason: report.why }];
  return [...originFaults(report.value, scene.files, demand.name), ...ageFaults4(run, report.value, judging)];
};
var reportOf = (run, results, { name, app }, { artifact, files }) => {
  if (!results.known) return results;
  const result = results.value.find(
    (each) => each.check === name && each.app === app && each.artifact === artifact && each.files === files
  );
  if (result !== void 0 && !result.reports.known) return result.reports;
  const reports2 = result?.reports.known === true ? result.reports.value : [];
  const report = reports2.find(({ runId }) => runId === run.runId);
  if (report !== void 0) return { known: true, value: report };
  const found = run.runId === null ? "no run of a workflow made the check" : "they were not read";
  return { known: false, why: { code: "tests-unreadable", about: [name, artifact], needed: "test results", found } };
};
var originFaults = ({ workflow }, files, name) => {
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  if (workflow !== null) return workflowFaults2(files.value, { name, workflow });
  const reason = { code: "tests-unreadable", about: [name], needed: "the workflow file of the run", found: "not told" };
  return [{ outcome: "indeterminate", reason }];
};
var ageFaults4 = (run, report, { scene, demand, place: place2, judge: judge2 }) => {
  const { artifact, workflow } = report;
  const needed = `${place2.files} in an artifact ${place2.artifact} of its run`;
  const runs = workflow !== null && scene.checks.runningWorkflows.some((each) => workflowPath(each) === workflow);
  const missing6 = (found) => [
    {
      outcome: runs ? "pending" : "fail",
      reason: {
        code: "tests-missing",
        about: [demand.name],
        needed,
        found: runs ? `${found}; ${workflow} still runs` : found
      }
    }
  ];
  if (artifact === null) return missing6(`run ${String(report.runId)} left none`);
  if (run.startedAt === null) {
    const found = "the host does not tell when the check began";
    const reason = { code: "tests-unreadable", about: [demand.name, artifact.name], needed, found };
    return [{ outcome: "indeterminate", reason }];
  }
  if (isBefore(artifact, run.startedAt)) return missing6(`it was left at ${artifact.createdAt}, before the check began`);
  return judge2(report);
};
var isBefore = ({ createdAt }, at) => Date.parse(createdAt) < Date.parse(at);
var testFaults2 = ({ files, counts: counts2, artifact }, name, demand) => {
  if (files.length === 0) {
    const found2 = `artifact ${String(artifact?.id ?? "")} holds no such file of test results`;
    return [failed8({ code: "tests-missing", about: [name], needed: `${demand.files} in ${demand.artifact}`, found: found2 })];
  }
  const ran = Math.max(0, counts2.tests - counts2.skipped);
  const bad = counts2.failed + counts2.errors;
  const found = wordsOf4(counts2, ran);
  const { failed: most, skipped } = demand;
  return [
    ...unless2(
      ran >= demand["at-least"],
      "tests-too-few",
      name,
      `at least ${tests(demand["at-least"])} that ran`,
      found
    ),
    ...unless2(bad <= most, "tests-failed", name, `at most ${String(most)} failed`, found),
    ...skipped === null ? [] : unless2(counts2.skipped <= skipped, "tests-skipped", name, `at most ${String(skipped)} skipped`, found)
  ];
};
var wordsOf4 = (counts2, ran) => `${tests(ran)} ran, ${String(counts2.failed + counts2.errors)} failed, ${String(counts2.skipped)} skipped`;
var tests = (count) => `${String(count)} ${count === 1 ? "test" : "tests"}`;
var coverageFaults2 = (report, name, demand) => {
  const { coverage, artifact } = report;
  if (coverage.length === 0) {
    const found = `artifact ${String(artifact?.id ?? "")} holds no such file of coverage`;
    return [failed8({ code: "tests-missing", about: [name], needed: `${demand.files} in ${demand.artifact}`, found })];
  }
  return coverage.flatMap((each) => [
    ...shareFaults(each.lines, demand.lines, { name, path: each.path, of: "lines" }),
    ...demand.branches === null ? [] : shareFaults(each.branches, demand.branches, { name, path: each.path, of: "branches" })
  ]);
};
var shareFaults = (counted, least, { name, path, of }) => {
  const { covered, total } = counted ?? { covered: 0, total: 0 };
  if (total > 0 && covered * 100 >= least * total) return [];
  const found = total === 0 ? `no ${of} are counted` : `${String(covered)} of ${String(total)} ${of}`;
  return [failed8({ code: "coverage-low", about: [name, path], needed: `${String(least)} % of the ${of}`, found })];
};
var unless2 = (holds2, code, name, needed, found) => holds2 ? [] : [failed8({ code, about: [name], needed, found })];
var failed8 = (reason) => ({ outcome: "fail", reason });
var distinctFaults = (faults) => [
  ...new Map(faults.map((fault4) => [JSON.stringify(fault4), fault4])).values()
];

// src/controls/required-checks.ts
var check = group(
  {
    name: text({ help: "Exact name of the check run." }),
    app: text({ help: "Slug of the app that must have made it, such as `github-actions`." }),
    conclusions: choices(["success", "neutral", "skipped"], {
      min: 1,
      default: ["success"],
      help: "Conclusions that count as passed."
    }),
    workflow: optionalText({ help: "Workflow file that makes it; a change that touches the file fails." }),
    tests: testsSetting,
    coverage: coverageSetting
  },
  { help: "One check that must have passed on the head." }
);
var requiredChecks = defineControl({
  id: "required-checks",
  version: 1,
  requirement: "The checks that test the change passed.",
  needs: ["change", "checks", "clock"],
  wants: ["files", "testResults"],
  settings: { checks: list(check, { min: 1, help: "The checks that are demanded." }) },
  codes: [
    "check-missing",
    "check-pending",
    "check-not-success",
    "check-wrong-source",
    "check-stale",
    "workflow-changed",
    "tests-missing",
    "tests-too-few",
    "tests-failed",
    "tests-skipped",
    "coverage-low",
    "tests-unreadable",
    "fact-unavailable"
  ],
  judge({ change, checks, clock, files, testResults: results }, settings3) {
    const scene = { head: change.head.commit, checks, now: clock.now };
    return verdictOf(
      settings3.checks.flatMap(
        (demand) => distinctFaults([
          ...checkFaults(scene, demand),
          ...originFaults2(files, demand),
          ...resultsFaults({ ...scene, files, results }, demand)
        ])
      )
    );
  }
});
var originFaults2 = (files, demand) => {
  if (demand.workflow === null) return [];
  return files.known ? workflowFaults2(files.value, demand) : [{ outcome: "indeterminate", reason: files.why }];
};

// src/facts/duties.ts
var DUTIES = [
  "author",
  "approver",
  "merger",
  "requester",
  "ticket-approver",
  "deployer",
  "deployment-approver",
  "policy-author"
];
var nobody = { known: [], doubts: [] };
var holdersOf = (duty, facts, ticket) => {
  switch (duty) {
    case "author":
      return authors(facts);
    case "approver":
      return approvers(facts);
    case "merger":
      return mergers(facts.change);
    case "requester":
      return ticket === null ? nobody : told2(ticket.requesters.length === 0 ? [null] : ticket.requesters, `requester of ${ticket.key}`);
    case "ticket-approver":
      return ticket === null ? nobody : ticketApprovers(ticket);
    case "policy-author":
      return policyAuthors(facts.policyHistory);
    case "deployer":
    case "deployment-approver":
      return ofDeployment(duty, facts.deployment);
  }
};
var ticketApprovers = ({ key, approvals }) => {
  if (!approvals.known) return { known: [], doubts: [approvals.why] };
  const approved = approvals.value.filter(({ answer: answer2 }) => answer2 === "approved");
  return told2(
    approved.map(({ by: by2 }) => by2),
    `approver of ${key}`
  );
};
var authors = ({ contributors, change }) => ({
  known: [...contributors.accounts.values()],
  doubts: doubtsOf(contributors, "pusher", change)
});
var approvers = (facts) => {
  const standing4 = standingApprovals2(facts, facts.people, "clean-base-merge");
  return {
    known: standing4.flatMap(
      ({ account, currency }) => account !== null && (currency.is === "head" || currency.is === "carried") ? [account] : []
    ),
    doubts: standing4.flatMap(({ currency }) => currency.is === "unknown" ? [currency.why] : [])
  };
};
var mergers = ({ merged, autoMerge, queued }) => {
  const asked = [merged, autoMerge, queued].filter((each) => each !== null);
  return told2(
    asked.map(({ by: by2 }) => by2),
    "merger"
  );
};
var policyAuthors = (history) => {
  if (!history.known) return { known: [], doubts: [history.why] };
  return history.value.commit === null ? nobody : told2([history.value.author], "policy-author");
};
var ofDeployment = (duty, fact) => {
  if (!fact.known) return { known: [], doubts: [fact.why] };
  if (fact.value === null) return nobody;
  const { deployer, reviews } = fact.value;
  if (duty === "deployer") return deployer.by === "pipeline" ? nobody : told2([deployer.account], "deployer");
  if (!reviews.known) return { known: [], doubts: [reviews.why] };
  const approved = reviews.value.filter(({ state }) => state === "approved");
  return told2(
    approved.map(({ by: by2 }) => by2),
    "deployment-approver"
  );
};
var told2 = (holders, what) => ({
  known: holders.filter((holder) => holder !== null),
  doubts: holders.includes(null) ? [unavailable(what, "not told, or a deleted account")] : []
});

// src/facts/same-holder.ts
var holderIdentityOf = ({ commits, people: people2 }) => {
  const identity = identityOf(people2);
  const logins = loginsByName(commits, people2);
  const loginOf = (name) => name === null ? null : logins.get(name) ?? null;
  const seen2 = (holder) => {
    const { account, mail, handle, machine } = "id" in holder ? { ...ON_HOST, account: holder } : inSystem(holder);
    const names2 = { account, mail, handle, machine };
    if (account !== null) return { ...names2, person: identity.personOf(account), login: account.login };
    const login = loginOf(handle) ?? loginOf(mail);
    return { ...names2, person: login === null ? null : identity.groupOfLogin(login) ?? `login:${login}`, login };
  };
  return {
    isSame: (a, b2) => compare(seen2(a), seen2(b2)),
    isSameAccount: (a, b2) => sameAccount(seen2(a), seen2(b2)),
    isHuman: (holder) => {
      const { account, login, mail, handle, machine } = seen2(holder);
      if (machine === "yes" || account !== null && !identity.isHuman(account)) return false;
      return ![login, mail, handle].some((name) => name !== null && identity.isMachineLogin(name));
    },
    nameOf: (holder) => {
      const { login, mail, handle } = seen2(holder);
      return login ?? handle ?? mail ?? "unknown";
    }
  };
};
var ON_HOST = { mail: null, handle: null, machine: "not-told" };
var inSystem = ({ account, alias, handle, kind }) => ({
  account,
  mail: alias === null || alias === "" ? null : nameOfAlias(alias),
  handle: handle === null || handle === "" ? null : nameOfHandle(handle),
  machine: kind === "machine" ? "yes" : "not-told"
});
var compare = (a, b2) => {
  if (isShared2(a.handle, b2.handle) || isShared2(a.mail, b2.mail)) return "yes";
  if (a.person !== null && b2.person !== null) return a.person === b2.person || sameLogin(a, b2) ? "yes" : "no";
  return areBothKnown(a.handle, b2.handle) || areBothKnown(a.mail, b2.mail) ? "no" : "unknown";
};
var isShared2 = (a, b2) => a !== null && a === b2;
var areBothKnown = (a, b2) => a !== null && b2 !== null;
var sameLogin = (a, b2) => (a.account === null || b2.account === null) && equalLogins(a, b2);
var sameAccount = (a, b2) => {
  if (areBothKnown(a.login, b2.login)) return equalLogins(a, b2);
  return areBothKnown(a.handle, b2.handle) ? a.handle === b2.handle : a.mail === b2.mail;
};
var equalLogins = (a, b2) => a.login?.toLowerCase() === b2.login?.toLowerCase();
var loginsByName = (commits, people2) => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]) => [
    nameOfAlias(mail),
    login
  ]);
  const declared2 = people2.tickets.map((each) => [nameOfTicketAccount(each), each.login]);
  return new Map([...attributed, ...declared2]);
};

// src/controls/kit/duty-pair.ts
var pairFaults = (first, second, scene) => {
  const { identity } = scene;
  const seconds = second.known.filter(identity.isHuman);
  const judged2 = seconds.map((holder) => ({ holder, ...standing3(holder, first, identity) }));
  const apart = judged2.flatMap(({ is, holder }) => is === "apart" ? [second.worth?.(holder) ?? "counts"] : []);
  if (apart.includes("counts")) return [];
  const joint = judged2.filter(({ is }) => is === "joined");
  const unproven = joint.length === 0 ? [] : apart.filter((worth) => typeof worth === "object");
  const unsure = [...second.doubts, ...judged2.flatMap(({ why }) => why), ...unproven];
  if (unsure.length > 0) return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
  return joint.map(({ holder, twin }) => ({ outcome: "fail", reason: joined2(first, second, holder, twin, scene) }));
};
var standing3 = (holder, first, identity) => {
  const same = first.known.filter((each) => identity.isSame(each, holder) === "yes");
  const twin = same.find((each) => identity.isSameAccount(each, holder)) ?? same[0];
  if (twin !== void 0) return { is: "joined", twin, why: [] };
  const unknowns = first.known.filter((each) => identity.isHuman(each) && identity.isSame(each, holder) === "unknown");
  const why = [
    ...first.doubts,
    ...unknowns.length === 0 ? [] : [unavailable(identity.nameOf(holder), "which account this is")]
  ];
  return { is: why.length === 0 ? "apart" : "unknown", twin: null, why };
};
var joined2 = (first, second, holder, twin, scene) => {
  const { identity, ticket } = scene;
  const name = identity.nameOf(holder);
  const other = twin === null ? name : identity.nameOf(twin);
  const second_account = twin !== null && !identity.isSameAccount(twin, holder);
  return {
    code: second_account ? "same-person" : codeOf2(first.duty, second.duty, scene.merged),
    about: [.../* @__PURE__ */ new Set([name, other, ...ticket === null ? [] : [ticket.key]])],
    needed: `somebody as ${second.duty} who is not ${first.duty}`,
    found: `${name} is ${second.duty}, ${other} is ${first.duty}`
  };
};
var codeOf2 = (first, second, merged) => {
  switch ([first, second].sort().join(" ")) {
    case "approver author":
      return "author-approved";
    case "author merger":
      return merged ? "author-merged" : "author-enabled-auto-merge";
    case "author ticket-approver":
      return "author-approved-ticket";
    case "requester ticket-approver":
      return "requester-approved-ticket";
    case "approver merger":
      return "approver-merged";
    case "author deployer":
      return "author-deployed";
    case "author deployment-approver":
      return "author-approved-deployment";
    case "deployer deployment-approver":
      return "deployer-approved-deployment";
    default:
      return "duties-joined";
  }
};

// src/controls/segregation-of-duties.ts
var TICKET_DUTIES = ["requester", "ticket-approver"];
var AT_DEPLOYMENT = [...TICKET_DUTIES, "deployer", "deployment-approver"];
var isOfDeployment = (pair) => pair.some((duty) => AT_DEPLOYMENT.includes(duty));
var NO_PAIR = {
  outcome: "not-applicable",
  reasons: [{ code: "no-pair-of-deployment", about: [], found: "no pair with a duty of tickets or of the deployment" }]
};
var segregationOfDuties = defineControl({
  id: "segregation-of-duties",
  version: 1,
  requirement: "No one holds two duties that must be apart.",
  needs: ["change", "commits", "reviews", "pushes"],
  wants: ["approvedCommits", "tickets", "policyHistory", "teams", "deployment"],
  moments: ["merge", "deployment"],
  subject: "change",
  settings: {
    separate: pairs(DUTIES, {
      min: 1,
      default: [
        ["author", "approver"],
        ["author", "ticket-approver"],
        ["requester", "ticket-approver"]
      ],
      help: "Pairs of duties. Each asks that somebody holds the second who does not hold the first."
    })
  },
  codes: [
    "same-person",
    "author-approved",
    "author-merged",
    "author-enabled-auto-merge",
    "author-approved-ticket",
    "requester-approved-ticket",
    "approver-merged",
    "author-deployed",
    "author-approved-deployment",
    "deployer-approved-deployment",
    "no-pair-of-deployment",
    "duties-joined",
    "initiator-unknown",
    "contributor-unattributed",
    "fact-unavailable"
  ],
  judge(facts, { separate: demanded }, { people: people2, ticketApprovers: ticketApprovers2 }) {
    const separate = deploymentIn(facts.deployment) === null ? demanded : demanded.filter(isOfDeployment);
    if (separate.length === 0) return NO_PAIR;
    const contributors = contributorsOf({ ...facts, people: people2 });
    const duties = { ...facts, contributors, people: people2 };
    const aboutTickets = separate.some((pair) => pair.some((duty) => TICKET_DUTIES.includes(duty)));
    const { tickets, faults } = aboutTickets ? ticketsOf(facts.tickets) : { tickets: [], faults: [] };
    const identity = holderIdentityOf({ commits: facts.commits, people: people2 });
    const scene = { people: people2, teams: facts.teams, attributions: attributionsIn(known(facts.commits)) };
    const broken = separate.flatMap(([first, second]) => {
      const ofTicket = TICKET_DUTIES.includes(first) || TICKET_DUTIES.includes(second);
      const subjects = ofTicket ? tickets : [null];
      return subjects.flatMap(
        (ticket) => pairFaults(
          { duty: first, ...holdersOf(first, duties, ticket) },
          { duty: second, ...holdersOf(second, duties, ticket), ...worthIn(second, ticket, ticketApprovers2, scene) },
          { identity, ticket, merged: facts.change.merged !== null }
        )
      );
    });
    return verdictOf([...initiatorFaults(separate, duties), ...faults, ...broken]);
  }
});
var worthIn = (duty, ticket, approvers2, scene) => {
  if (duty !== "ticket-approver" || ticket === null || approvers2 === null || !ticket.approvals.known) return {};
  const given = ticket.approvals.value.filter(({ answer: answer2 }) => answer2 === "approved");
  return {
    worth: (holder) => {
      const worths = given.filter(({ by: by2 }) => by2 === holder).map((each) => worthOf(ticket, each, approvers2, scene));
      return worths.find((worth) => worth === "counts") ?? worths.find((worth) => worth !== "nothing") ?? "nothing";
    }
  };
};
var initiatorFaults = (separate, duties) => separate.some((pair) => pair.includes("author")) ? doubtsOf(duties.contributors, "pusher", duties.change).filter(({ code }) => code === "initiator-unknown").map((reason) => ({ outcome: "indeterminate", reason })) : [];
var ticketsOf = (fact) => {
  if (!fact.known) return { tickets: [], faults: [{ outcome: "indeterminate", reason: fact.why }] };
  const { answers } = fact.value;
  return {
    tickets: answers.flatMap(
      ({ answer: answer2 }) => answer2.known && answer2.value.found === "present" ? [answer2.value.ticket] : []
    ),
    faults: answers.flatMap(
      ({ answer: answer2 }) => answer2.known ? [] : [{ outcome: "indeterminate", reason: answer2.why }]
    )
  };
};

// src/controls/index.ts
var controls = [
  access,
  assurance,
  branchProtection,
  changeTicket,
  changeWindow,
  commitIntegrity,
  dependencies,
  deployment,
  modelData,
  modelEvaluation,
  modelIntegrity,
  modelInventory,
  modelLicence2,
  modelMonitoring,
  modelProvenance,
  modelSafety,
  passingScans,
  peerReview,
  protectedPaths,
  reconciliation,
  requiredChecks,
  segregationOfDuties
];

// src/policy/branches.ts
var branchEntry = (policy, baseRef, defaultBranch) => (policy.branches ?? [defaultBranch]).find((entry) => matchesGlob(entry, baseRef)) ?? null;
var statusContext = (entry) => `countersign (${entry})`;
var couldCover = (context, baseRef) => {
  const entry = /^countersign \((.+)\)$/su.exec(context)?.[1];
  if (entry === void 0) return false;
  try {
    return baseRef === null || matchesGlob(entry, baseRef);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

// src/policy/stored-policy.ts
var storedPolicy = (policy) => ({
  ...policy,
  models: policy.models.map(({ name, terms }) => ({ name, terms: sorted(terms) })),
  controls: storedControls(policy.controls),
  rules: policy.rules.map((rule) => ({ ...rule, controls: storedControls(rule.controls) }))
});
var policyOfStored = (stored) => ({
  ...stored,
  controls: controlsOf(stored.controls),
  rules: stored.rules.map((rule) => ({ ...rule, controls: controlsOf(rule.controls) }))
});
var storedControls = (controls2) => sorted(Object.fromEntries(controls2));
var sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries2 = Object.entries(value).sort(([a], [b2]) => a < b2 ? -1 : 1);
  return Object.fromEntries(entries2.map(([key, inner]) => [key, sorted(inner)]));
};
var controlsOf = (controls2) => new Map(Object.entries(controls2));

// src/policy/settle.ts
var settle = (control, text2) => settleShape(control.settings, text2);

// src/controls/kit/model-setting.ts
var DURATION = "^[1-9][0-9]{0,3}[hd]$";
var amount = (options) => ({
  schema: { type: "number", minimum: 0, maximum: options.max ?? 1e6 },
  help: options.help,
  fallback: options.default,
  settle: (given) => given
});
var optionalAmount = (help) => ({
  schema: { type: ["number", "null"], minimum: -1e6, maximum: 1e6 },
  help,
  fallback: null,
  settle: (given) => given
});
var reports = texts({
  default: [],
  help: "Globs of the files that tools wrote, at the head. Statements that bind them lie beside them."
});
var maxAge = (standard, help) => text({ default: standard, pattern: DURATION, help });

// src/controls/kit/model-behaviour-terms.ts
var safetyTerms = optionalGroup(
  {
    reports,
    probes: texts({ min: 1, help: "Probes (or families of them) that must have been run." }),
    "max-fail-rate": amount({
      default: 0.05,
      max: 1,
      help: "The upper bound of the rate of bad answers must lie within."
    }),
    "min-attempts": integer({ default: 150, min: 1, help: "Judged attempts a probe at least." }),
    "max-unjudged": amount({ default: 0.05, max: 1, help: "Part of the attempts that may be unjudged." }),
    "max-age": maxAge("90d", "How old the run may be.")
  },
  { help: "How it must behave under attack." }
);
var fairnessMetric = group(
  {
    metric: text({ help: "Name of the metric." }),
    groups: texts({ min: 1, help: "Groups that must all be there." }),
    min: optionalAmount("Least value for every group, or of the comparison."),
    max: optionalAmount("Greatest value."),
    "min-per-group": integer({ default: 200, min: 1, max: 1e8, help: "Samples in each group at least." })
  },
  { help: "One metric of fairness." }
);
var fairnessTerms = optionalGroup(
  {
    reports,
    metrics: list(fairnessMetric, { min: 1, help: "What must have been measured." }),
    stderr: choice(["required", "optional"], {
      default: "required",
      help: "`required`: the standard error of each value must be told; `optional`: where none is, the value alone counts."
    }),
    "max-age": maxAge("90d", "How old the measurement may be.")
  },
  { help: "How equally it must treat groups." }
);

// src/controls/kit/model-terms.ts
var SHA256 = "^[0-9a-f]{64}$";
var signer = group(
  {
    issuer: optionalText({ help: "Issuer of the identity, as in the certificate." }),
    workflow: optionalText({
      pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$",
      help: "A workflow of GitHub: `owner/name/.github/workflows/file.yml@refs/heads/main`; its issuer needs not be named."
    }),
    identity: optionalText({ help: "The certificate's subject, exactly." }),
    key: optionalText({ pattern: SHA256, help: "sha256 of the public key (SubjectPublicKeyInfo, DER), hex." }),
    "public-key": optionalText({ help: "Path of the public key, PEM, read from the base branch." }),
    owner: optionalText({
      help: "Login of whoever holds the key or the identity: what they sign counts for no change of their own."
    })
  },
  { help: "One who may sign." }
);
var signers = (help) => list(signer, { default: [], help });
var task = group(
  {
    task: text({ help: "Name of the task, as the tool calls it." }),
    metric: text({ help: "Name of the metric, as the tool writes it: `exact_match,strict-match`." }),
    floor: optionalAmount("The score must be proven to be at least this (at most, where lower is better)."),
    "max-drop": optionalAmount(
      "How much worse than the baseline it may be; the upper bound of the drop must lie within. null: no baseline is asked for."
    ),
    "min-samples": integer({ default: 100, min: 1, max: 1e8, help: "Scored samples at least." }),
    better: choice(["as-told", "higher", "lower"], {
      default: "as-told",
      help: "Which way is better; `as-told`: as the tool says."
    })
  },
  { help: "One task that must have been run." }
);
var obligation = group(
  {
    licence: text({ help: "The licence, as in `allow`." }),
    file: text({ default: "NOTICE", help: "A text file below the root whose name begins so." }),
    text: optionalText({ help: "A sentence that must stand in it; null: the file alone is asked for." }),
    "name-prefix": optionalText({ help: "How the model's name must begin; null: anyhow." })
  },
  { help: "What a licence asks." }
);
var modelTerms = {
  root: text({ help: "Folder of the model. Everything below it belongs to it." }),
  manifest: optionalText({
    help: "The signature over the files (OpenSSF Model Signing); null: `model.sig` in the root."
  }),
  signers: signers("Who may sign the manifest. Nobody named: nobody may."),
  formats: texts({
    default: ["safetensors", "gguf"],
    help: "Formats that weights may have: `safetensors`, `gguf`, `onnx`; and those that can run code: `pickle` (also of joblib), `pytorch`, `keras`, `numpy`, `hdf5`."
  }),
  imports: texts({ default: [], help: "What a pickle may import beside the harmless: `module.name` or `module.*`." }),
  storage: choice(["lfs", "any"], {
    default: "lfs",
    help: "`lfs`: weights are pointers; `any`: small ones may lie in git itself."
  }),
  card: optionalText({ help: "The model card; null: `README.md` in the root." }),
  bom: optionalText({ help: "The CycloneDX bill of the model; null: none is asked for." }),
  upstream: optionalGroup(
    {
      repository: text({ help: "Where it comes from: `organisation/model`." }),
      revision: text({ pattern: "^[0-9a-f]{7,64}$", help: "Commit there, all 40 digits." }),
      licence: optionalText({
        help: "Licence of the base model, which the derived one inherits; null: the card's alone counts."
      })
    },
    { help: "The model that this one is derived from or a copy of." }
  ),
  licence: group(
    {
      allow: texts({
        default: [],
        help: "Licences that are allowed, SPDX ids or `LicenseRef-hf-…`, exact. None named: those of the control."
      }),
      uses: texts({ default: [], help: "What the model is used for: `internal`, `commercial`, `public`." }),
      regions: texts({ default: [], help: "Where it is used: `US`, `EU`, …" }),
      obligations: list(obligation, {
        default: [],
        help: "What a licence asks beside what the control knows of it."
      })
    },
    { help: "What its licence may be." }
  ),
  datasets: optionalText({ help: "The register of data, read from the base branch; null: none." }),
  evidence: group(
    {
      from: signers("Who may bind reports to weights; nobody named: the manifest's signers."),
      binding: choice(["attested", "tool"], {
        default: "attested",
        help: "`attested`: by a signed statement; `tool`: digests that the tool itself printed are enough."
      })
    },
    { help: "What ties the reports of tools to these weights." }
  ),
  scan: optionalGroup(
    {
      reports,
      tools: texts({ default: [], help: "Tools that count; none named: any." }),
      "max-severity": choice(["none", "info", "low", "medium", "high"], {
        default: "low",
        help: "The worst that is let through."
      }),
      "max-age": maxAge("30d", "How old the scan may be.")
    },
    { help: "Scans of the weights." }
  ),
  evaluation: optionalGroup(
    {
      reports,
      baseline: optionalText({ help: "Results that it is compared with, always read from the base branch." }),
      paired: choice(["when-there", "required"], {
        default: "when-there",
        help: "`required`: samples of both runs must be there."
      }),
      "max-age": maxAge("90d", "How old the evaluation may be."),
      tasks: list(task, { min: 1, help: "What must have been evaluated." })
    },
    { help: "How well it must do." }
  ),
  safety: safetyTerms,
  fairness: fairnessTerms,
  monitoring: optionalGroup(
    {
      plan: text({ help: "The plan: metrics, limits, alerts, runbook, owner." }),
      reports,
      "max-age": maxAge("14d", "How old the last report of drift may be."),
      "report-required": flag({
        default: true,
        help: "Whether a report of drift must be there; a model that was never released has none."
      })
    },
    { help: "How it is watched after its release." }
  )
};

// src/policy/declared-models.ts
var declaredModels = ({ models }) => models.map(({ name, terms }) => ({ name, terms: settleShape(modelTerms, terms) }));

// src/decision/worst-first.ts
var WORST_FIRST = [
  "fail",
  "indeterminate",
  "pending",
  "pass-with-exception",
  "pass",
  "not-applicable"
];

// src/evidence/document.ts
var EVIDENCE_SCHEMA = "urn:countersign:evidence:v1";
var MOMENTS = {
  "pull-request": "merge",
  "merge-queue": "merge",
  sealed: "merge",
  "dry-run": "merge",
  deployment: "deployment",
  deployed: "deployment",
  reconciliation: "reconciliation",
  access: "access",
  retest: "retest",
  assurance: "assurance"
};
var UNLINKED = {
  parentCommit: null,
  covers: [],
  parentEvidence: { known: true, value: null },
  earlierEvidence: null
};

// src/evidence/private-file.ts
var PRIVATE_FILE = "evidence.private.json";
var PRIVATE_SCHEMA = "urn:countersign:private:v1";
var privateFile = (bodies, evidence) => {
  const named2 = digestsIn(evidence);
  const held = [...bodies].filter(([digest]) => named2.has(digest));
  if (held.length === 0) return null;
  const encoded = held.map(([digest, bytes]) => [digest, Buffer.from(bytes).toString("base64")]);
  return canonical({ schema: PRIVATE_SCHEMA, bodies: Object.fromEntries(encoded) });
};
var digestsIn = ({ transcript, policy, facts, companions }) => {
  const policies = [policy, ...companions.flatMap((each) => each.policy ?? [])];
  const owners = [facts, ...companions.map((each) => each.facts)].map(
    ({ codeOwners }) => codeOwners.known ? codeOwners.value.digest : null
  );
  const all = [...transcript.map(({ digest }) => digest), ...policies.flatMap(textDigests), ...owners];
  return new Set(all.filter((digest) => digest !== null));
};
var textDigests = (policy) => policy.state === "found" ? policy.sources.map(({ digest }) => digest) : [];
var openPrivateFile = (text2, evidence) => {
  const value = parsed(text2);
  if (value === null) return { bodies: /* @__PURE__ */ new Map(), faults: ["the private file is not JSON of its schema"] };
  const entries2 = Object.entries(value.bodies);
  const decoded2 = entries2.map(([digest, encoded]) => ({ digest, bytes: Buffer.from(encoded, "base64"), encoded }));
  const named2 = digestsIn(evidence);
  const faults = decoded2.flatMap(({ digest, bytes, encoded }) => {
    if (!named2.has(digest)) return [`the private file holds ${digest}, which the evidence does not name`];
    const isWhole2 = bytes.toString("base64") === encoded && sha256(bytes) === digest;
    return isWhole2 ? [] : [`what the private file holds under ${digest} has another digest`];
  });
  return {
    bodies: new Map(decoded2.map(({ digest, bytes }) => [digest, bytes])),
    faults: [...canonical(value) === text2 ? [] : ["the private file is not in canonical form (RFC 8785)"], ...faults]
  };
};
var parsed = (text2) => {
  if (!text2.isWellFormed()) return null;
  try {
    const value = JSON.parse(text2);
    return isForm(value) ? value : null;
  } catch {
    return null;
  }
};
var isForm = (value) => {
  if (!isObject(value) || Object.keys(value).sort().join() !== "bodies,schema") return false;
  const { schema, bodies } = value;
  return schema === PRIVATE_SCHEMA && isObject(bodies) && Object.entries(bodies).every(([digest, body]) => DIGEST.test(digest) && typeof body === "string");
};
var DIGEST = /^[0-9a-f]{64}$/u;
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/fault.ts
var dotted = (path) => path.map(String).join(".");
var orderFaults = (faults) => {
  const once = new Map(faults.map((fault4) => [JSON.stringify(fault4), fault4]));
  return [...once.values()].sort(
    (a, b2) => compareText2(a.file, b2.file) || a.line - b2.line || a.column - b2.column || compareText2(a.key, b2.key) || compareText2(a.message, b2.message)
  );
};
var compareText2 = (a, b2) => a < b2 ? -1 : a > b2 ? 1 : 0;

// src/policy/nearest.ts
var nearest = (word2, allowed) => {
  const written2 = plain4(word2);
  const ranked = allowed.map((candidate) => ({ candidate, cost: cost(written2, plain4(candidate)) })).sort((a, b2) => a.cost - b2.cost);
  const [best] = ranked;
  return best !== void 0 && best.cost <= 2 ? best.candidate : null;
};
var plain4 = (word2) => word2.slice(0, 100).toLowerCase().replace(/[_\s-]/gu, "");
var cost = (written2, candidate) => candidate.length > 3 && written2.includes(candidate) ? 1 : distance(written2, candidate);
var distance = (a, b2) => {
  let row = Array.from({ length: b2.length + 1 }, (_2, index) => index);
  for (let index = 0; index < a.length; index++) {
    const character = a[index];
    const next = [index + 1];
    for (let column = 1; column <= b2.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (character === b2[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b2.length] ?? 0;
};

// src/policy/presets.ts
var MINIMAL = `# minimal: works with GITHUB_TOKEN alone
version: 1
controls:
  peer-review: {approvals: 1, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved, enforcement: report}
`;
var SOX = `# sox: what an auditor of change management asks for; checks, scans and owners are the company's own and must be added
version: 1
controls:
  peer-review: {approvals: 1, reviewers: {permission: write}, carry-over: clean-base-merge}
  segregation-of-duties: {separate: [[author, approver], [author, ticket-approver], [requester, ticket-approver], [author, deployer]]}
  commit-integrity: {attributed: true}
  change-ticket: {system: github, label: change-approved}
  branch-protection: {require: {gate: true, approvals: 1, dismiss-stale: true, force-push: false, deletion: false}, enforcement: report}
`;
var MODELS = `# models: for repositories that hold models; which models, who signs them and what they must reach stands under the key models
version: 1
controls:
  model-inventory: {}
  model-integrity: {}
  model-licence: {}
  model-data: {}
  model-evaluation: {}
  model-safety: {}
  model-provenance: {}
  model-monitoring: {}
`;
var TEXTS = /* @__PURE__ */ new Map([
  ["minimal", MINIMAL],
  ["sox", SOX],
  ["models", MODELS]
]);
var presetNames = [...TEXTS.keys()];
var presetText = (name) => TEXTS.get(name) ?? null;

// src/policy/yaml-text.ts
var import_yaml = __toESM(require_dist(), 1);
var MAX_BYTES = 256 * 1024;
var MAX_DEPTH = 20;
var readYaml = (file, text2) => {
  const lines = new import_yaml.LineCounter();
  const faultAt = (offset, key, code, message) => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key, code, message };
  };
  const refuse = (code, message) => ({
    text: null,
    faults: [{ file, line: 1, column: 1, key: "", code, message }]
  });
  if (new TextEncoder().encode(text2).length > MAX_BYTES) return refuse("text-too-large", "must be at most 256 KiB");
  if (nesting(text2) > MAX_DEPTH * 4 || CHAIN.test(text2)) return refuse("text-too-deep", "is nested too deeply");
  const documents = parse(text2, lines);
  if (documents === null) return refuse("text-too-deep", "is nested too deeply to be read");
  const [first, second] = documents;
  if (first === void 0 || first.contents === null) {
    const [error] = first?.errors ?? [];
    return error === void 0 ? refuse("text-empty", EMPTY) : refuse("yaml-syntax", oneLine(error.message));
  }
  const faults = documents.flatMap(
    (document) => [...document.errors, ...document.warnings.filter(isNotTold)].map(
      (error) => faultAt(error.pos[0], "", "yaml-syntax", oneLine(error.message))
    )
  );
  if (second !== void 0) {
    faults.push(faultAt(second.range[0], "", "yaml-feature", "must be one document; a second one begins here"));
  }
  if (first.directives.yaml.explicit === true && first.directives.yaml.version !== "1.2") {
    faults.push(faultAt(0, "", "yaml-feature", "must be YAML 1.2; remove the %YAML directive"));
  }
  const walk2 = walker((offset, path, code, message) => {
    faults.push(faultAt(offset, dotted(path), code, message));
  });
  const value = walk2.valueOf(first.contents, []);
  if ((0, import_yaml.isScalar)(first.contents) && value === null && faults.length === 0) return refuse("text-empty", EMPTY);
  return { text: { file, value, ...placing(file, walk2.places, lines) }, faults };
};
var isNotTold = ({ code }) => code !== "TAG_RESOLVE_FAILED";
var EMPTY = "is empty; a policy is at least `version: 1` and what it demands";
var oneLine = (message) => message.toWellFormed().split("\n", 1).join("").trim().replace(/[.:]$/u, "");
var CHAIN = /(?:[-?:][ \t]+){80}/u;
var nesting = (text2) => {
  let depth = 0;
  let deepest = 0;
  for (const character of text2) {
    if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
  }
  return deepest;
};
var parse = (text2, lineCounter) => {
  try {
    const options = { lineCounter, prettyErrors: false, strict: true, uniqueKeys: false, logLevel: "silent" };
    const read = (0, import_yaml.parseAllDocuments)(text2, { ...options, version: "1.2", schema: "core", merge: false });
    return [...read];
  } catch {
    return null;
  }
};
var idOf2 = (path) => JSON.stringify(path);
var placing = (file, places, lines) => ({
  place: ({ path, on, code, message }) => {
    const [first, second] = on === "key" ? [places.keys, places.values] : [places.values, places.keys];
    let offset;
    for (let length = path.length; offset === void 0 && length >= 0; length--) {
      const id = idOf2(path.slice(0, length));
      offset = length === path.length ? first.get(id) ?? second.get(id) : places.keys.get(id) ?? places.values.get(id);
    }
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key: dotted(path), code, message };
  },
  reach: (path) => {
    let length = path.length;
    while (length > 0 && !places.values.has(idOf2(path.slice(0, length)))) length--;
    return length;
  }
});
var walker = (complain) => {
  const places = { keys: /* @__PURE__ */ new Map(), values: /* @__PURE__ */ new Map() };
  const valueOf = (node, path) => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    places.values.set(idOf2(path), offset);
    if (path.length > MAX_DEPTH) {
      complain(offset, path, "text-too-deep", TOO_DEEP);
      return null;
    }
    if ((0, import_yaml.isAlias)(node)) {
      complain(offset, path, "yaml-feature", NO_ALIAS);
      return null;
    }
    if (node.tag !== void 0) complain(offset, path, "yaml-feature", `must not carry the tag ${node.tag}`);
    if ((0, import_yaml.isMap)(node)) return mapOf3(node.items, path);
    if ((0, import_yaml.isSeq)(node)) return node.items.map((item, index) => valueOf(item, [...path, index]));
    const { value, wrong } = scalarOf((0, import_yaml.isScalar)(node) ? node.value : Number.NaN);
    if (wrong !== null) complain(offset, path, "value-not-allowed", wrong);
    return value;
  };
  const mapOf3 = (pairs2, path) => {
    const entries2 = /* @__PURE__ */ new Map();
    for (const { key, value } of pairs2) {
      const name = (0, import_yaml.isScalar)(key) ? key.value : null;
      const offset = offsetOf(key);
      if (!isKey(name)) {
        complain(offset, path, "value-type", isUnicode(name) ? NO_TEXT : NO_UNICODE);
        continue;
      }
      const here = [...path, name];
      if (entries2.has(name)) complain(offset, here, "key-duplicate", "is written twice; one of the two must go");
      places.keys.set(idOf2(here), offset);
      entries2.set(name, valueOf(value, here));
    }
    return Object.fromEntries(entries2);
  };
  return { valueOf, places };
};
var offsetOf = (key) => (0, import_yaml.isScalar)(key) || (0, import_yaml.isMap)(key) || (0, import_yaml.isSeq)(key) ? key.range?.[0] ?? 0 : 0;
var TOO_DEEP = `must not be nested deeper than ${String(MAX_DEPTH)} levels`;
var NO_ALIAS = "must not be an alias; write the value out";
var NO_TEXT = "keys must be text; put the key in quotes";
var NO_UNICODE = "must be whole Unicode characters";
var isKey = (name) => typeof name === "string" && name !== "__proto__" && isUnicode(name);
var scalarOf = (value) => {
  if (isNumber(value)) {
    const isFinite2 = Number.isFinite(Number(value));
    return isFinite2 ? { value: Number(value), wrong: null } : { value: null, wrong: "must be a finite number" };
  }
  return isUnicode(value) ? { value, wrong: null } : { value: null, wrong: NO_UNICODE };
};
var isUnicode = (value) => typeof value !== "string" || value.isWellFormed();
var isNumber = (value) => typeof value === "number" || typeof value === "bigint";

// src/policy/extends.ts
var MAX_DEPTH2 = 3;
var MAX_TEXTS = 50;
var arrangeTexts = (policy, others) => {
  const byName = new Map(others.map((text2) => [text2.name, text2]));
  const ordered = [];
  const missing6 = /* @__PURE__ */ new Set();
  const faults = [];
  const visit = (text2, above) => {
    const { text: read } = readingOf(text2);
    for (const { name, index } of read === null ? [] : namesIn2(read.value)) {
      const complain = complainer(read, index, faults);
      const next = byName.get(name) ?? presetOf(name);
      if (above.includes(name)) complain("extends-cycle", "extends itself by way of others");
      else if (above.length > MAX_DEPTH2) complain("extends-too-deep", `texts nest at most ${String(MAX_DEPTH2)} deep`);
      else if (next !== null) {
        if (!ordered.includes(next)) visit(next, [...above, name]);
      } else if (extendedFile(name) !== null) missing6.add(name);
      else complain("extends-unknown", unknownPreset(name));
    }
    if (ordered.length >= MAX_TEXTS) return;
    ordered.push(text2);
  };
  visit(policy, [policy.name]);
  return { ordered, missing: [...missing6], faults: orderFaults(faults) };
};
var readings = /* @__PURE__ */ new WeakMap();
var readingOf = (text2) => {
  const reading = readings.get(text2) ?? readYaml(fileName(text2), text2.text);
  readings.set(text2, reading);
  return reading;
};
var fileName = (text2) => {
  if (text2.kind === "preset") return `preset ${text2.name}`;
  return text2.kind === "file" ? text2.path ?? text2.name : text2.name;
};
var unreadFault = (name, texts3) => {
  const found = texts3.flatMap(
    (text2) => namesIn2(text2.value).flatMap((entry) => entry.name === name ? [{ text: text2, index: entry.index }] : [])
  );
  const [first] = found;
  const faults = [];
  complainer(first?.text ?? null, first?.index ?? 0, faults)("extends-unknown", `${name} could not be found`);
  return faults[0] ?? { file: name, line: 1, column: 1, key: "extends", code: "extends-unknown", message: name };
};
var presetOf = (name) => {
  const text2 = presetText(name);
  return text2 === null ? null : { kind: "preset", name, text: text2, path: null };
};
var unknownPreset = (name) => {
  const meant = nearest(name, presetNames);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  return `${name} is no preset of this build${hint}; known: ${presetNames.join(", ")}, or owner/repository/path@ref`;
};
var namesIn2 = (value) => {
  const list3 = value?.extends;
  if (!Array.isArray(list3)) return [];
  return list3.flatMap((name, index) => typeof name === "string" ? [{ name, index }] : []);
};
var complainer = (read, index, faults) => (code, message) => {
  if (read !== null) faults.push(read.place({ path: ["extends", index], on: "value", code, message }));
};

// src/policy/allowed-keys.ts
var allowedKeys = (schema, path) => {
  const found = path.reduce(
    (at, step) => at.flatMap((each) => below(each, step, schema)),
    [schema]
  );
  const keys = found.flatMap((each) => resolved(each, schema)).flatMap((each) => Object.keys(part2(each["properties"])));
  return [...new Set(keys)].sort();
};
var below = (schema, step, root) => resolved(schema, root).flatMap((each) => {
  if (typeof step === "number") return isSchema(each["items"]) ? [each["items"]] : [];
  const named2 = part2(each["properties"])[step];
  if (isSchema(named2)) return [named2];
  return isSchema(each["additionalProperties"]) ? [each["additionalProperties"]] : [];
});
var resolved = (schema, root) => {
  const reference2 = schema["$ref"];
  const target = typeof reference2 === "string" ? part2(root["$defs"])[reference2.replace("#/$defs/", "")] : void 0;
  const alternatives2 = [schema["anyOf"], schema["oneOf"]].flatMap(
    (list3) => Array.isArray(list3) ? list3.filter(isSchema) : []
  );
  return [schema, ...isSchema(target) ? [target] : [], ...alternatives2];
};
var isSchema = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var part2 = (value) => isSchema(value) ? value : {};

// src/policy/globs.ts
var MAX_ALTERNATIVES = 8;
var MAX_LENGTH = 512;
var MAX_STARS = 16;
var globFault = (glob) => {
  if (glob.length > MAX_LENGTH) return `must be at most ${String(MAX_LENGTH)} characters`;
  if (alternatives(glob) > MAX_ALTERNATIVES) {
    return `must have at most ${String(MAX_ALTERNATIVES)} alternatives in braces; write several globs`;
  }
  if (/\{[^{}]*\.\.[^{}]*\}/u.test(glob)) return "must not have a range in braces";
  if ((glob.match(/\*+/gu)?.length ?? 0) > MAX_STARS) return `must have at most ${String(MAX_STARS)} stars`;
  if (/[*?+@!]\(/u.test(glob)) return "must not have extended patterns such as +(…)";
  if (glob.startsWith("!")) return "must not begin with !; negation is not supported";
  if (glob.startsWith("/") || glob.startsWith("./")) return "must not begin with / or ./; names start at the root";
  if (glob.endsWith("/")) return "must not end with /; write dir/** for all that is below";
  return null;
};
var branchGlobFault = (glob) => glob.startsWith("refs/") ? "must be the branch's name, without refs/heads/" : globFault(glob);
var alternatives = (glob) => {
  let depth = 0;
  let count = 0;
  for (const character of glob) {
    if (character === "{") {
      depth++;
      count++;
    }
    if (character === "}") depth = Math.max(0, depth - 1);
    if (character === "," && depth > 0) count++;
  }
  return count;
};

// src/policy/cross-checks.ts
var fault2 = (path, code, message) => ({
  path,
  on: "value",
  code,
  message
});
var MAX_GLOBS = 1e3;
var NEVER_LIFTED = /* @__PURE__ */ new Set(["protected-paths", "commit-integrity"]);
var textFaults = (text2, controls2) => [
  ...globListFaults(text2["branches"], ["branches"], branchGlobFault),
  ...listOf(text2["rules"]).flatMap((rule, index) => ruleFaults2(mapOf(rule), ["rules", index])),
  ...listOf(text2["exceptions"]).flatMap((entry, index) => exceptionFaults(mapOf(entry), index, controls2)),
  ...liftFaults(mapOf(text2["emergency"]), controls2),
  ...controlGlobFaults(text2["controls"], ["controls"]),
  ...globCountFaults(text2)
];
var emergencyFaults = (emergency) => {
  const missing6 = ["label", "approvers", "lifts", "review-within"].filter((key) => !Object.hasOwn(emergency, key));
  const approvers2 = emergency["approvers"] ?? { users: [null] };
  const nobody2 = (approvers2["users"] ?? []).length === 0 && (approvers2["teams"] ?? []).length === 0;
  return [
    ...missing6.map((key) => ({
      path: ["emergency", key],
      on: "key",
      code: "key-missing",
      message: "is missing and has no default"
    })),
    ...nobody2 ? [fault2(["emergency", "approvers"], "value-vacuous", "must name users or teams")] : []
  ];
};
var listOf = (value) => Array.isArray(value) ? value : [];
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var globListFaults = (globs, path, faultOf4) => listOf(globs).flatMap((glob, index) => {
  const message = typeof glob === "string" ? faultOf4(glob) : null;
  return message === null ? [] : [fault2([...path, index], "glob-refused", message)];
});
var ruleFaults2 = (rule, path) => {
  const when = mapOf(rule["when"]);
  return [
    ...globListFaults(when["paths"], [...path, "when", "paths"], globFault),
    ...globListFaults(when["only-paths"], [...path, "when", "only-paths"], globFault),
    ...globListFaults(when["branches"], [...path, "when", "branches"], branchGlobFault),
    ...controlGlobFaults(rule["controls"], [...path, "controls"])
  ];
};
var controlGlobFaults = (controls2, path) => [
  ...environmentGlobFaults(mapOf(controls2), path),
  ...globListFaults(
    mapOf(mapOf(controls2)["protected-paths"])["paths"],
    [...path, "protected-paths", "paths"],
    globFault
  ),
  ...listOf(mapOf(mapOf(controls2)["required-checks"])["checks"]).flatMap(
    (check2, index) => ["tests", "coverage"].flatMap((key) => {
      const { files } = mapOf(mapOf(check2)[key]);
      const message = typeof files === "string" ? globFault(files) : null;
      const at = [...path, "required-checks", "checks", index, key, "files"];
      return message === null ? [] : [fault2(at, "glob-refused", message)];
    })
  )
];
var environmentGlobFaults = (controls2, path) => {
  const lists = [
    [mapOf(controls2["deployment"])["environments"], ["deployment", "environments"]],
    ...listOf(mapOf(controls2["change-window"])["freezes"]).map(
      (freeze2, index) => [mapOf(freeze2)["environments"], ["change-window", "freezes", index, "environments"]]
    )
  ];
  return lists.flatMap(([globs, at]) => globListFaults(globs, [...path, ...at], globFault));
};
var globCountFaults = (text2) => {
  const lists = listOf(text2["rules"]).flatMap((rule) => Object.values(mapOf(mapOf(rule)["when"])).map(listOf));
  const count = lists.reduce((sum, list3) => sum + list3.length, 0);
  return count > MAX_GLOBS ? [fault2(["rules"], "value-not-allowed", `must have at most ${String(MAX_GLOBS)} globs and names in all`)] : [];
};
var exceptionFaults = (entry, index, controls2) => {
  const { control, until } = entry;
  const path = ["exceptions", index];
  const unknown2 = typeof control === "string" ? unknownControl(control, controls2) : null;
  const isWrongDay = typeof until === "string" && DAY4.test(until) && !isDay2(until);
  return [
    ...unknown2 === null ? [] : [fault2([...path, "control"], "value-not-allowed", unknown2)],
    ...isWrongDay ? [fault2([...path, "until"], "value-not-allowed", "must be a day of the calendar, YYYY-MM-DD")] : []
  ];
};
var liftFaults = (emergency, controls2) => listOf(emergency["lifts"]).flatMap((id, index) => {
  const message = typeof id !== "string" ? null : NEVER_LIFTED.has(id) ? `${id} can never be lifted` : unknownControl(id, controls2);
  return message === null ? [] : [fault2(["emergency", "lifts", index], "value-not-allowed", message)];
});
var unknownControl = (id, controls2) => {
  const ids = controls2.map((control) => control.id);
  if (ids.includes(id)) return null;
  const meant = nearest(id, ids);
  return `${id} is no control${meant === null ? "" : `; did you mean ${meant}?`}; known: ${ids.join(", ")}`;
};
var DAYS2 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DAY4 = /^\d{4}-\d{2}-\d{2}$/u;
var isDay2 = (text2) => {
  const [year = 0, month = 0, day = 0] = text2.split("-").map(Number);
  const isLeap = year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
  const last = month === 2 && isLeap ? 29 : DAYS2[month - 1] ?? 0;
  return day >= 1 && day <= last;
};

// src/policy/merge.ts
var mergeTexts = (texts3) => {
  const whole2 = texts3.reduce((merged, text2) => mergeMaps(merged, text2.value), {});
  const entriesOf = (key) => texts3.flatMap((text2) => {
    const list3 = text2.value[key];
    const values = Array.isArray(list3) ? list3 : [];
    return values.map((value, index) => ({ value, text: text2, path: [key, index] }));
  });
  return {
    whole: whole2,
    controls: controlTexts(whole2["controls"]),
    rules: entriesOf("rules"),
    exceptions: entriesOf("exceptions")
  };
};
var controlTexts = (value) => new Map(Object.entries(isMap2(value) ? value : {}));
var mergeMaps = (under2, over) => {
  const merged = new Map(Object.entries(under2));
  for (const [key, value] of Object.entries(over)) {
    const below2 = merged.get(key);
    merged.set(key, isMap2(below2) && isMap2(value) ? mergeMaps(below2, value) : value);
  }
  return Object.fromEntries(merged);
};
var mergeControls = (under2, over) => {
  const merged = new Map(under2);
  for (const [id, text2] of over) merged.set(id, mergeMaps(merged.get(id) ?? {}, text2));
  return merged;
};
var placeInTexts = (texts3, fault4) => {
  const [last, ...earlier] = [...texts3].reverse();
  if (last === void 0) throw new RangeError("a policy has at least one text");
  const best = earlier.reduce((found, text2) => text2.reach(fault4.path) > found.reach(fault4.path) ? text2 : found, last);
  return best.place(fault4);
};
var isMap2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/settings-fault.ts
var vacuous = (path, message) => ({
  path,
  on: "key",
  code: "value-vacuous",
  message
});
var refused = (path, message) => ({
  path,
  on: "key",
  code: "value-not-allowed",
  message
});
var missing5 = (path, message) => ({
  path,
  on: "key",
  code: "key-missing",
  message
});

// src/policy/model-format-faults.ts
var NAMES = /* @__PURE__ */ new Set([
  "safetensors",
  "gguf",
  "pickle",
  "pytorch",
  "keras",
  "numpy",
  "onnx",
  "hdf5"
]);
var CALLED = new Map([
  ...["joblib", "pkl", "dill", "sklearn", "scikit-learn"].map((name) => [name, "pickle"]),
  ...["pt", "pth", "ckpt", "bin", "torch"].map((name) => [name, "pytorch"]),
  ...["npy", "npz"].map((name) => [name, "numpy"]),
  ["h5", "hdf5"]
]);
var formatFaults = (path, formats) => (Array.isArray(formats) ? formats : []).flatMap((name, index) => {
  if (typeof name !== "string" || NAMES.has(name)) return [];
  const meant = CALLED.get(name.toLowerCase().replace(/^\./u, ""));
  const says2 = meant === void 0 ? "" : `; such files are \`${meant}\``;
  return [refused([...path, index], `is no format of weights: known are ${[...NAMES].join(", ")}${says2}`)];
});

// src/policy/model-licence-faults.ts
var allowedLicenceFaults = (path, allow) => (Array.isArray(allow) ? allow : []).flatMap((text2, index) => {
  if (typeof text2 !== "string") return [];
  const message = faultOf2(text2);
  return message === null ? [] : [refused([...path, index], message)];
});
var faultOf2 = (text2) => {
  const licence = modelLicence(text2);
  if (licence.state === "unknown") return "must name one licence: an id of SPDX, or LicenseRef-hf-…; a family is none";
  if (licence.tree.kind !== "leaf") return "must be one licence; write each in a line of its own";
  if (isListed3(licence.text) || /^licenseref-/iu.test(text2.trim())) return null;
  return `is no id of SPDX or of Hugging Face; write ${licence.text} if it is meant`;
};
var modelLicenceFaults = (settings3) => allowedLicenceFaults(["allow"], settings3["allow"]);

// src/policy/model-faults.ts
var modelFaults2 = (models) => [
  ...Object.entries(models).flatMap(([name, terms]) => isMap2(terms) ? termFaults(name, terms) : []),
  ...sharedRootFaults(models)
];
var termFaults = (name, terms) => {
  if (typeof terms["root"] !== "string") {
    return [missing5([name, "root"], "is missing and has no default")];
  }
  return [
    ...pathFaults2(name, terms),
    ...signerFaults2([name, "signers"], terms["signers"]),
    ...signerFaults2([name, "evidence", "from"], mapOf2(terms["evidence"])["from"]),
    ...REPORTING.flatMap((part3) => globFaults([name, part3, "reports"], mapOf2(terms[part3])["reports"])),
    ...formatFaults([name, "formats"], terms["formats"]),
    ...allowedLicenceFaults([name, "licence", "allow"], mapOf2(terms["licence"])["allow"]),
    ...taskFaults2(name, mapOf2(terms["evaluation"])),
    ...fairnessFaults2(name, mapOf2(terms["fairness"]))
  ];
};
var REPORTING = ["scan", "evaluation", "safety", "fairness", "monitoring"];
var PLAIN_PATH = /^(?!\/)(?!.*\/\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\p{Cc}]+(?<!\/)$/u;
var pathFaults2 = (name, terms) => {
  const places = [
    ["root"],
    ["manifest"],
    ["card"],
    ["bom"],
    ["datasets"],
    ["evaluation", "baseline"],
    ["monitoring", "plan"]
  ];
  return places.flatMap((place2) => {
    const value = place2.reduce((found, key) => mapOf2(found)[key], terms);
    if (typeof value !== "string" || PLAIN_PATH.test(value)) return [];
    return [
      refused(
        [name, ...place2],
        "must be a path from the root of the repository, without `..` and without a slash at either end"
      )
    ];
  });
};
var signerFaults2 = (path, signers2) => listOf2(signers2).flatMap((given, index) => {
  const signer2 = mapOf2(given);
  const has = (key) => typeof signer2[key] === "string";
  const ways = [has("workflow"), has("key") || has("public-key"), has("identity")].filter(Boolean).length;
  if (ways === 0)
    return [vacuous([...path, index], "names nobody; give workflow, identity with issuer, key or public-key")];
  if (ways > 1) return [refused([...path, index], "must be one of workflow, identity, key; write several signers")];
  if (has("identity") && !has("issuer")) return [refused([...path, index], "must name the issuer of the identity")];
  if (has("public-key") && !has("key"))
    return [missing5([...path, index, "key"], "must name the fingerprint of the public key")];
  if (has("owner") && !LOGIN.test(String(signer2["owner"])))
    return [
      refused([...path, index, "owner"], "must be the login of one account, without `@` before it; a team is none")
    ];
  const file = signer2["public-key"];
  return typeof file !== "string" || PLAIN_PATH.test(file) ? [] : [refused([...path, index, "public-key"], "must be a path from the root of the repository")];
});
var LOGIN = /^(?!@)[^/\s]+$/u;
var globFaults = (path, globs) => listOf2(globs).flatMap((glob, index) => {
  const message = typeof glob === "string" ? globFault(glob) : null;
  return message === null ? [] : [{ path: [...path, index], on: "value", code: "glob-refused", message }];
});
var taskFaults2 = (name, evaluation) => {
  const tasks = listOf2(evaluation["tasks"]).map(mapOf2);
  return tasks.flatMap((task2, index) => {
    const path = [name, "evaluation", "tasks", index];
    const twin = tasks.findIndex((other) => other["task"] === task2["task"] && other["metric"] === task2["metric"]);
    const drop = task2["max-drop"];
    const isAsked2 = typeof task2["floor"] === "number" || typeof drop === "number";
    return [
      ...twin < index ? [refused(path, "is the same task and metric as one before it")] : [],
      ...isAsked2 ? [] : [vacuous(path, "demands nothing; give floor or max-drop")],
      ...typeof drop === "number" && drop < 0 ? [refused([...path, "max-drop"], "must not be negative")] : [],
      ...typeof drop === "number" && typeof evaluation["baseline"] !== "string" ? [refused([...path, "max-drop"], "needs a `baseline` that the score may drop from")] : []
    ];
  });
};
var fairnessFaults2 = (name, fairness) => listOf2(fairness["metrics"]).map(mapOf2).flatMap((metric, index) => {
  const path = [name, "fairness", "metrics", index];
  const { min, max } = metric;
  if (typeof min !== "number" && typeof max !== "number")
    return [vacuous(path, "demands nothing; give min or max")];
  return typeof min === "number" && typeof max === "number" && min > max ? [refused([...path, "min"], "must not be over `max`")] : [];
});
var sharedRootFaults = (models) => {
  const roots = Object.entries(models).flatMap(([name, terms]) => {
    const root = mapOf2(terms)["root"];
    return typeof root === "string" ? [{ name, root: root.toLowerCase() }] : [];
  });
  return roots.flatMap(({ name, root }) => {
    const other = roots.find((each) => each.name !== name && (root === each.root || root.startsWith(`${each.root}/`)));
    return other === void 0 ? [] : [refused([name, "root"], `lies in the root of ${other.name}; a file belongs to one model`)];
  });
};
var mapOf2 = (value) => isMap2(value) ? value : {};
var listOf2 = (value) => Array.isArray(value) ? value : [];

// src/policy/policy-of.ts
var policyOf = (merged, path) => ({
  branches: textsOrNull(merged.whole["branches"]),
  people: peopleOf(merged.whole["people"] ?? {}),
  trustedWorkflow: merged.whole["trust"]?.["workflow"] === "any" ? "any" : "listed",
  records: recordsOf(merged.whole["records"] ?? {}),
  models: modelsOf(merged.whole["models"] ?? {}),
  controls: merged.controls,
  rules: merged.rules.map(({ value }) => ruleOf(value)),
  exceptions: merged.exceptions.map(({ value }) => exceptionOf(value)),
  emergency: emergencyOf(merged.whole["emergency"]),
  path
});
var modelsOf = (models) => Object.entries(models).sort(([a], [b2]) => a < b2 ? -1 : 1).map(([name, terms]) => ({ name, terms }));
var GATE_FILE = ".github/workflows/countersign.yml";
var recordsOf = (records) => ({
  workflow: textOrNull(records["workflow"]) ?? GATE_FILE,
  repository: textOrNull(records["repository"]),
  ref: textOrNull(records["ref"]),
  key: textOrNull(records["key"])
});
var textOrNull = (value) => typeof value === "string" ? value : null;
var texts2 = (value) => value ?? [];
var textsOrNull = (value) => value === void 0 ? null : texts2(value);
var peopleOf = (people2) => ({
  samePerson: people2["same-person"] ?? [],
  machineAccounts: texts2(people2["machine-accounts"]),
  trustedApps: texts2(people2["trusted-apps"]),
  tickets: Object.entries(people2["tickets"] ?? {}).map(
    ([name, login]) => isHandle(name) ? { handle: name, login } : { alias: name, login }
  )
});
var ruleOf = (rule) => ({
  name: String(rule["name"]),
  when: conditionsOf(rule["when"]),
  controls: controlTexts(rule["controls"])
});
var conditionsOf = (when) => ({
  paths: textsOrNull(when["paths"]),
  onlyPaths: textsOrNull(when["only-paths"]),
  branches: textsOrNull(when["branches"]),
  labels: textsOrNull(when["labels"]),
  authors: textsOrNull(when["authors"]),
  linesOver: when["lines-over"] ?? null
});
var exceptionOf = (exception) => ({
  control: String(exception["control"]),
  about: String(exception["about"]),
  until: String(exception["until"]),
  reason: String(exception["reason"]),
  approvedBy: String(exception["approved-by"]),
  ticket: String(exception["ticket"])
});
var emergencyOf = (emergency) => {
  if (emergency === void 0) return null;
  const approvers2 = emergency["approvers"];
  const within = String(emergency["review-within"]);
  return {
    label: String(emergency["label"]),
    approvers: { users: texts2(approvers2["users"]), teams: texts2(approvers2["teams"]) },
    lifts: texts2(emergency["lifts"]),
    reviewWithinHours: Number.parseInt(within, 10) * (within.endsWith("d") ? 24 : 1)
  };
};

// src/policy/partial-schema.ts
var partial = (schema) => {
  if (schema["type"] === "object") return partialObject(schema);
  const alternatives2 = schema["oneOf"] ?? schema["anyOf"];
  if (alternatives2 === void 0) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "oneOf" && key !== "anyOf"));
  return { ...rest, anyOf: alternatives2.map(partial) };
};
var ONLY_WHOLE = /* @__PURE__ */ new Set([
  "required",
  "minProperties",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties"
]);
var COMBINING = /* @__PURE__ */ new Set(["oneOf", "anyOf", "allOf", "if", "then", "else", "not"]);
var partialObject = (schema) => Object.fromEntries(
  Object.entries(schema).filter(([key]) => !ONLY_WHOLE.has(key) && !COMBINING.has(key)).map(([key, value]) => {
    if (key === "properties") return [key, mapValues(value, partial)];
    if (key === "additionalProperties" && typeof value === "object") return [key, partial(value)];
    return [key, value];
  })
);
var mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
var wholeOnly = (schema) => {
  if (schema["type"] !== "object") return isCombined(schema) ? schema : null;
  if (isCombined(schema) || schema["unevaluatedProperties"] !== void 0) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => ONLY_WHOLE.has(key) && !isEmptyList(value));
  const required = schema["required"] ?? [];
  const properties = Object.entries(schema["properties"] ?? {}).flatMap(
    ([key, value]) => {
      const rest = wholeOnly(value) ?? (required.includes(key) ? {} : null);
      return rest === null ? [] : [[key, rest]];
    }
  );
  const others = schema["additionalProperties"];
  const each = typeof others === "object" ? wholeOnly(others) : null;
  if (kept.length === 0 && properties.length === 0 && each === null) return null;
  return {
    type: "object",
    ...Object.fromEntries(kept),
    ...properties.length === 0 ? {} : { properties: Object.fromEntries(properties) },
    ...each === null ? {} : { additionalProperties: each }
  };
};
var isCombined = (schema) => Object.keys(schema).some((key) => COMBINING.has(key));
var isEmptyList = (value) => Array.isArray(value) && value.length === 0;

// src/policy/schema-parts.ts
var word = (description, more = {}) => ({
  type: "string",
  minLength: 1,
  maxLength: 1024,
  description,
  ...more
});
var names = (description, most) => ({
  type: "array",
  description,
  minItems: 1,
  maxItems: most,
  items: { type: "string", minLength: 1, maxLength: 1024 }
});
var fixed2 = (description, properties, more = {}) => ({
  type: "object",
  description,
  additionalProperties: false,
  properties,
  ...more
});

// src/policy/schema-sections.ts
var peopleSchema = fixed2("Who is who. Logins are compared without case.", {
  "same-person": {
    type: "array",
    description: "Accounts that belong to one human.",
    maxItems: 1e3,
    items: { ...names("Logins of one human.", 100), minItems: 2 }
  },
  "machine-accounts": { ...names("User accounts that no human drives by hand.", 1e3), minItems: 0 },
  "trusted-apps": {
    ...names("Apps whose own, verified commits need no human author or initiator.", 1e3),
    minItems: 0
  },
  tickets: {
    type: "object",
    description: "Mail address or handle (`jira:5b10a2`) in the ticket system: login.",
    maxProperties: 5e3,
    additionalProperties: { type: "string", minLength: 1, maxLength: 1024 }
  }
});
var recordsSchema = fixed2(
  "Who makes the records that a deployment and a reconciliation believe in.",
  {
    workflow: word("Path of the workflow file that seals.", {
      maxLength: 200,
      pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$"
    }),
    repository: word("Repository of that file, owner/name; default: the judged one.", {
      maxLength: 200,
      pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$"
    }),
    ref: word("Full ref that it must have run from; default: the default branch.", {
      maxLength: 300,
      pattern: "^refs/(heads|tags)/[^\\s]+$"
    }),
    key: word("Public key, PEM, that signs the records.", { maxLength: 4096 })
  }
);
var trustSchema = fixed2("Which workflow files may run the gate.", {
  workflow: {
    enum: ["listed", "any"],
    default: "listed",
    description: "listed: only those on the allow-list; any: also the change’s own, which is weaker and noted."
  }
});
var exceptionsSchema = {
  type: "array",
  description: "Findings that are accepted for a time.",
  maxItems: 1e3,
  items: fixed2(
    "One accepted finding.",
    {
      control: word("The control that found it."),
      about: word("What the finding names, exactly."),
      until: word("Last day on which it holds, UTC.", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }),
      reason: word("Why it is accepted.", { maxLength: 4096 }),
      "approved-by": word("Login of who accepted it; no contributor of the change."),
      ticket: word("Where that was decided.")
    },
    { required: ["control", "about", "until", "reason", "approved-by", "ticket"] }
  )
};
var emergencySchema = fixed2("How to go round the gate, loudly.", {
  label: word("Label that declares the emergency."),
  approvers: fixed2("Who may declare or approve it; no contributor of the change.", {
    users: { ...names("Logins.", 1e3), minItems: 0 },
    teams: {
      ...names("Teams, written org/slug.", 1e3),
      minItems: 0,
      items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }
    }
  }),
  lifts: names("Controls that it lifts.", 50),
  "review-within": word("Within what time it must be reviewed: 12h or 3d.", { pattern: "^[1-9][0-9]{0,3}[hd]$" })
});

// src/policy/schema.ts
var POLICY_SCHEMA_ID = "urn:countersign:policy:v1";
var policySchema = (controls2) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: POLICY_SCHEMA_ID,
  title: "Countersign policy, version 1",
  description: "What must hold before a change may be merged. Required settings are demanded once all texts are merged.",
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: { const: 1, description: "Version of the format." },
    extends: {
      ...names("Texts that this one builds on, in order; later ones override earlier ones.", 20),
      items: {
        description: "A preset of the tool, or a file written owner/repository/path@ref.",
        anyOf: [{ enum: presetNames }, { type: "string", maxLength: 1024, pattern: EXTENDED_FILE }]
      }
    },
    branches: names("Where the gate applies: names or globs. Omitted: the default branch.", 100),
    people: peopleSchema,
    trust: trustSchema,
    records: recordsSchema,
    models: modelsSchema,
    controls: controlsSchema(controls2, "What is demanded. A control that is not named is off.", 0),
    rules: rulesSchema(controls2),
    exceptions: exceptionsSchema,
    emergency: emergencySchema
  },
  $defs: Object.fromEntries(controls2.map((control) => [control.id, partial(controlSchema(control))]))
});
var mergedControlsSchema = (controls2) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "urn:countersign:policy:v1:merged-controls",
  type: "object",
  properties: Object.fromEntries(
    controls2.flatMap((control) => {
      const rest = wholeOnly(controlSchema(control));
      return rest === null ? [] : [[control.id, rest]];
    })
  )
});
var EXTENDED_FILE = "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$";
var modelsSchema = {
  type: "object",
  description: "The models of the repository, by name.",
  maxProperties: 200,
  propertyNames: { minLength: 1, maxLength: 200 },
  additionalProperties: partial(objectSchema(modelTerms))
};
var controlsSchema = (controls2, description, least) => ({
  type: "object",
  description,
  additionalProperties: false,
  minProperties: least,
  properties: Object.fromEntries(controls2.map((control) => [control.id, { $ref: `#/$defs/${control.id}` }]))
});
var controlSchema = (control) => {
  const own = objectSchema(control.settings);
  return {
    ...own,
    description: control.requirement,
    properties: {
      enforcement: {
        enum: ["enforce", "report"],
        default: "enforce",
        description: "enforce: blocks; report: recorded and shown, never blocks."
      },
      ...own.properties
    }
  };
};
var rulesSchema = (controls2) => ({
  type: "array",
  description: "Where more, or less, is demanded. Every rule whose conditions all hold is applied, in order.",
  maxItems: 200,
  items: fixed2(
    "One rule.",
    {
      name: word("Name of the rule, shown with what it changed.", { maxLength: 200 }),
      when: fixed2(
        "Conditions, all of which must hold.",
        {
          paths: names("Any changed path, old or new name, matches one of these globs.", 500),
          "only-paths": names("Every changed path matches one of these globs.", 500),
          branches: names("The base branch matches one of these names or globs.", 100),
          labels: names("One of these labels is on the pull request.", 100),
          authors: names("The author of the pull request is one of these logins.", 1e3),
          "lines-over": {
            type: "integer",
            minimum: 0,
            maximum: 1e7,
            description: "More lines than this were added and removed."
          }
        },
        { minProperties: 1 }
      ),
      controls: controlsSchema(controls2, "Settings that the rule changes.", 1)
    },
    { required: ["name", "when", "controls"] }
  )
});

// src/policy/schema-faults.ts
var schemaFaults = (errors, root, allowedAt) => collapse(errors).filter((error) => error.keyword !== "if" && error.keyword !== "propertyNames").map((error) => faultOf3(error, root, allowedAt));
var COMBINED = /* @__PURE__ */ new Set(["anyOf", "oneOf"]);
var collapse = (errors) => {
  const combined = errors.filter((error) => COMBINED.has(error.keyword));
  const ownerOf2 = (error) => combined.find((owner) => owner !== error && error.schemaPath.startsWith(`${owner.schemaPath}/`));
  return errors.flatMap((error) => {
    const owner = ownerOf2(error);
    if (owner !== void 0) return error.instancePath === owner.instancePath ? [] : [error];
    if (!combined.includes(error)) return [error];
    const branches = errors.filter((branch) => ownerOf2(branch) === error);
    const here = branches.filter((branch) => branch.instancePath === error.instancePath);
    if (here.length === 0 && branches.length > 0) return [];
    const words2 = new Set(here.map((branch) => wordsOf5(branch).replace(/^must be /u, "")));
    return [{ ...error, message: words2.size === 0 ? wordsOf5(error) : `must be ${[...words2].join(", or ")}` }];
  });
};
var pathOf = (pointer, root) => {
  const path = [];
  let at = root;
  for (const part3 of pointer.split("/").slice(1)) {
    const key = part3.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(at) ? Number(key) : key);
    at = at?.[key];
  }
  return path;
};
var faultOf3 = (error, root, allowedAt) => {
  const path = pathOf(error.instancePath, root);
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    return unknownKey(error, path, allowedAt(path));
  }
  if (error.keyword === "required") {
    const missing6 = String(error.params["missingProperty"]);
    return { path: [...path, missing6], on: "key", code: "key-missing", message: "is missing and has no default" };
  }
  if (path.length === 1 && path[0] === "version") {
    return { path, on: "value", code: "version-unknown", message: "must be 1, the only version that is known" };
  }
  const code = error.keyword === "type" ? "value-type" : isVacuous(error) ? "value-vacuous" : "value-not-allowed";
  return { path, on: "value", code, message: COMBINED.has(error.keyword) ? error.message ?? "" : wordsOf5(error) };
};
var isVacuous = (error) => ["minItems", "minProperties", "minLength"].includes(error.keyword) && error.params["limit"] === 1;
var unknownKey = (error, path, allowed) => {
  const written2 = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
  const meant = nearest(written2, allowed);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  const list3 = allowed.length === 0 ? "" : `; allowed here: ${[...allowed].sort().join(", ")}`;
  return {
    path: [...path, written2],
    on: "key",
    code: "key-unknown",
    message: `is not a key that is known${hint}${list3}`
  };
};
var KINDS2 = /* @__PURE__ */ new Map([
  ["string", "text (put it in quotes where YAML reads it as something else)"],
  ["integer", "a whole number"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["array", "a list"],
  ["object", "a map of keys and values"],
  ["null", "null"]
]);
var kinds = (type) => (Array.isArray(type) ? type : String(type).split(",")).map((each) => KINDS2.get(String(each)) ?? String(each)).join(" or ");
var FORMS = [
  ["^https://", "must be https://host, with a path where there is one; no user, no query"],
  ["^[1-9][0-9]{0,3}[hd]", "must be a number of hours or days, such as 12h or 7d"],
  ["^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "must be a team, written organisation/team"]
];
var formWords = (pattern) => FORMS.find(([begins]) => pattern.startsWith(begins))?.[1] ?? `must have the form ${pattern}`;
var wordsOf5 = (error) => {
  const limit2 = String(error.params["limit"]);
  switch (error.keyword) {
    case "type":
      return `must be ${kinds(error.params["type"])}`;
    case "enum":
      return `must be one of ${error.params["allowedValues"].map(String).join(", ")}`;
    case "const":
      return `must be ${String(error.params["allowedValue"])}`;
    case "minimum":
      return `must be at least ${limit2}`;
    case "maximum":
      return `must be at most ${limit2}`;
    case "minItems":
      return `must have at least ${limit2} ${limit2 === "1" ? "entry" : "entries"}; leave the key out where nothing is meant`;
    case "maxItems":
      return `must have at most ${limit2} entries`;
    case "minProperties":
      return `must have at least ${limit2} ${limit2 === "1" ? "key" : "keys"}`;
    case "maxProperties":
      return `must have at most ${limit2} keys`;
    case "minLength":
      return "must not be empty";
    case "maxLength":
      return `must be at most ${limit2} characters`;
    case "pattern":
      return formWords(String(error.params["pattern"]));
    case "uniqueItems":
      return "must not name anything twice";
    case "dependentRequired":
      return `needs ${String(error.params["deps"])} beside ${String(error.params["property"])}`;
    default:
      return error.message ?? `breaks ${error.keyword}`;
  }
};

// src/policy/dependency-settings.ts
var dependencySettingsFaults = (settings3) => {
  const licences = settings3["licences"] ?? {};
  const pins = settings3["pins"] ?? {};
  const asksNothing = settings3["vulnerabilities"] === null && (licences["allow"] ?? null) === null && ["sources", "install-scripts"].every((key) => (settings3[key] ?? null) === null) && ["actions", "images"].every((key) => pins[key] === false);
  return [
    ...asksNothing ? [vacuous([], "demands nothing; leave the control out instead")] : [],
    ...licenceFaults(licences),
    ...sourceFaults3(settings3["sources"] ?? [])
  ];
};
var licenceFaults = (licences) => {
  const allow = licences["allow"] ?? [];
  const packages = licences["packages"] ?? {};
  const isUnused = (licences["allow"] ?? null) === null && Object.keys(packages).length > 0;
  return [
    ...allow.flatMap(
      (text2, index) => licenceName(text2) === null ? [refused(["licences", "allow", index], noLicence(text2))] : []
    ),
    ...Object.entries(packages).flatMap(
      ([purl, text2]) => readLicence(text2).state === "read" ? [] : [refused(["licences", "packages", purl], "must be an SPDX licence expression")]
    ),
    ...isUnused ? [missing5(["licences", "allow"], "must say which licences are allowed")] : []
  ];
};
var sourceFaults3 = (sources) => sources.flatMap(
  (source, index) => source.includes("://") ? [refused(["sources", index], "must be the host alone, such as packages.acme.example; or git, or file")] : []
);
var SHORTEST = 4;
var noLicence = (text2) => {
  const meant = text2.length < SHORTEST ? null : nearest(text2, spdx_license_ids_default);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  return `must be one licence of the list of SPDX, or a LicenseRef-…${hint}`;
};

// src/policy/ticket-settings.ts
var ticketSettingsFaults = (settings3) => {
  const system = systemOf(settings3);
  return [
    ...statesFaults(settings3, system),
    ...urlFaults(settings3["url"] ?? null, system),
    ...keysFaults(settings3["keys"], system),
    ...approvalFaults4(settings3, system)
  ];
};
var statesFaults = ({ states }, system) => system === "github" || Array.isArray(states) && states.length > 0 ? [] : [missing5(["states"], `must name the states that are allowed in ${system}`)];
var URLS = /* @__PURE__ */ new Map([
  ["jira", { segments: [0, 3], example: "https://host, with the context path where there is one" }],
  ["servicenow", { segments: [0, 0], example: "https://host, without a path" }],
  ["azure-boards", { segments: [1, 3], example: "https://host/organisation" }],
  ["linear", { segments: [0, 3], example: "https://host" }]
]);
var ADDRESS = /^https:\/\/(?<host>[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::(?<port>\d{1,5}))?(?<path>(?:\/[A-Za-z0-9._~-]+)*)\/?$/u;
var urlFaults = (url, system) => {
  const form = URLS.get(system);
  if (form === void 0) return url === null ? [] : [refused(["url"], "is not used with system: github")];
  if (url === null) {
    return system === "linear" ? [] : [missing5(["url"], `must name the address of ${system}: ${form.example}`)];
  }
  return typeof url === "string" && isOfForm(url, form) ? [] : [refused(["url"], `must be ${form.example}; no user, no query`)];
};
var isOfForm = (url, { segments: [fewest, most] }) => {
  const { host = "", port = "443", path = "" } = ADDRESS.exec(url)?.groups ?? {};
  const segments = path.split("/").slice(1);
  const hasDots = segments.some((segment) => segment === "." || segment === "..") || host.includes("..");
  const isPort = Number(port) >= 1 && Number(port) <= 65535;
  return host !== "" && isPort && !hasDots && segments.length >= fewest && segments.length <= most;
};
var KEY = /^[A-Z][A-Z0-9_]*$/u;
var KEYS = /* @__PURE__ */ new Map([
  ["jira", { pattern: KEY, words: "a key of a project, in capitals: PAY" }],
  ["linear", { pattern: KEY, words: "a key of a team, in capitals: PAY" }],
  ["servicenow", { pattern: /^[A-Z]+$/u, words: "what numbers of changes begin with, in capitals: CHG" }],
  [
    "azure-boards",
    {
      // What Azure DevOps refuses in a name of a project is refused here too.
      pattern: /^(?![_. ])[^\p{C}\\/:*?"<>|;#$&{},+=[\]'@]{1,64}(?<![. ])$/u,
      words: "the name of a team project"
    }
  ]
]);
var keysFaults = (keys, system) => {
  const form = KEYS.get(system);
  if (form === void 0 || !Array.isArray(keys)) return [];
  return keys.flatMap(
    (key, index) => form.pattern.test(String(key)) ? [] : [{ ...refused(["keys", index], `must be ${form.words}`), on: "value" }]
  );
};
var DEFAULT_LABEL = "change-approved";
var RECORDS = /* @__PURE__ */ new Set(["jira", "servicenow"]);
var approvalFaults4 = (settings3, system) => {
  const { label, approval, window, "pre-approved": types } = settings3;
  const isLabelled = label !== void 0 && label !== DEFAULT_LABEL && system !== "github";
  const hasTypes = Array.isArray(types) && types.length > 0 && !RECORDS.has(system);
  return [
    // A preset may have named the default.
    ...isLabelled ? [refused(["label"], `is not used with system: ${system}; a label approves on github only`)] : [],
    ...approval === "move" && (system === "github" || system === "servicenow") ? [refused(["approval"], `must be record with system: ${system}, where approvals are recorded`)] : [],
    ...approval === "record" && MOVE_ONLY.has(system) ? [refused(["approval"], `must be move with system: ${system}, which has no records of approvals`)] : [],
    ...window === true && system === "linear" ? [refused(["window"], "is not used with system: linear, which plans no window of a change")] : [],
    ...hasTypes ? [refused(["pre-approved"], `is not used with system: ${system}; jira and servicenow only`)] : []
  ];
};
var sharedTicketFaults = (settings3, readBy) => {
  const system = systemOf(settings3);
  if (system !== systemOf(readBy)) return [];
  return sharedKeys(system, [settings3, readBy]).filter((key) => wordsOf6(settings3, key) !== wordsOf6(readBy, key)).map((key) => refused([key], `must be the same in every rule: tickets are read once (${READ_FOR[key] ?? ""})`));
};
var systemOf = ({ system }) => typeof system === "string" ? system : "github";
var READ_FOR = {
  url: "from one address",
  label: "with one label as the approval",
  keys: "by one list of prefixes",
  states: "with a move into one list of states as the approval"
};
var sharedKeys = (system, both) => {
  if (system === "github") return ["label"];
  const isMove = both.every(({ approval }) => approvalOf(system, approval === "move" ? "move" : "record") === "move");
  return ["url", ...system === "servicenow" ? ["keys"] : [], ...isMove ? ["states"] : []];
};
var wordsOf6 = (settings3, key) => {
  const value = settings3[key] ?? (key === "label" ? DEFAULT_LABEL : null);
  const words2 = Array.isArray(value) ? value : value === null ? [] : [value];
  return JSON.stringify([...new Set(words2.map(String))].sort());
};

// src/policy/window-settings.ts
var list2 = (value) => value ?? [];
var changeWindowFaults = (settings3) => {
  const freezes2 = list2(settings3["freezes"]);
  const windows2 = list2(settings3["windows"]);
  return [
    ...freezes2.length + windows2.length === 0 ? [vacuous([], "demands nothing; name freezes or windows")] : [],
    ...freezes2.flatMap((freeze2, index) => freezeFaults(freeze2, index)),
    ...windows2.flatMap((window, index) => windowFaults2(window, index))
  ];
};
var freezeFaults = (freeze2, index) => {
  const path = ["freezes", index];
  const wrong = ["from", "until"].filter((key) => Number.isNaN(Date.parse(String(freeze2[key]))));
  if (wrong.length > 0) return wrong.map((key) => refused([...path, key], "must be an instant that exists"));
  return Date.parse(String(freeze2["from"])) < Date.parse(String(freeze2["until"])) ? [] : [refused([...path, "until"], "must be after `from`")];
};
var windowFaults2 = ({ from = "00:00", until = "24:00" }, index) => String(from) < String(until) ? [] : [refused(["windows", index, "until"], "must be after `from`; write a window over midnight as two")];

// src/policy/settings-checks.ts
var settingsFaults = (id, settings3) => CHECKS.get(id)?.(settings3) ?? [];
var branchProtection2 = (settings3) => {
  const require2 = settings3["require"] ?? {};
  const isOff = (key, off) => Object.hasOwn(require2, key) && require2[key] === off;
  const relaxed = ["gate", "dismiss-stale", "admins"].every((key) => isOff(key, false)) && ["force-push", "deletion"].every((key) => isOff(key, true)) && ["last-push", "code-owners", "signatures"].every((key) => require2[key] !== true) && isOff("approvals", 0);
  return relaxed ? [vacuous(["require"], "demands nothing; leave the control out instead")] : [];
};
var ACTIONS = "github-actions";
var requiredChecks2 = (settings3) => (settings3["checks"] ?? []).flatMap((check2, index) => {
  const asked = ["tests", "coverage"].filter((key) => Object.hasOwn(check2, key) && check2[key] !== null);
  if (asked.length === 0 || String(check2["app"]).toLowerCase() === ACTIONS) return [];
  const why = `only runs of ${ACTIONS} leave artifacts, and ${String(check2["app"])} makes this check`;
  return asked.map((key) => refused(["checks", index, key], `is not used with this app: ${why}`));
});
var SOURCES = ["check", "code-scanning", "dependabot", "secret-scanning", "artifact", "sarif"];
var passingScans2 = (settings3) => Object.entries(settings3["scans"] ?? {}).flatMap(([name, scan]) => {
  const given = SOURCES.filter((source2) => Object.hasOwn(scan, source2) && scan[source2] !== null);
  const path = ["scans", name];
  const sources = given.filter((source2) => !(source2 === "sarif" && given.includes("artifact")));
  if (sources.length === 0) return [vacuous(path, `must have one source: ${SOURCES.join(", ")}`)];
  if (sources.length > 1) return [refused(path, `must have one source only, not ${sources.join(" and ")}`)];
  const [source] = sources;
  return [
    ...limitFaults2(scan, path),
    ...unprovable(scan, source ?? "", path),
    ...given.includes("artifact") ? artifactFaults2(scan, path) : []
  ];
});
var UNPROVABLE = {
  "new-only": {
    check: "tells of no findings",
    dependabot: "alerts are all of the default branch, none is of the change: use the control dependencies",
    sarif: "file of the workspace is not held against the base: leave the report in an artifact"
  },
  "max-age": {
    check: "must have run on the head anyway",
    dependabot: "alerts are read as they stand",
    "secret-scanning": "alerts are read as they stand"
  },
  grace: {
    check: "tells of no findings",
    artifact: "report does not tell since when a finding is known",
    sarif: "file does not tell since when a finding is known"
  }
};
var unprovable = (scan, source, path) => Object.entries(UNPROVABLE).flatMap(([setting, why]) => {
  const words2 = why[source];
  const given = scan[setting];
  const isAsked2 = given !== void 0 && given !== null && given !== false;
  return isAsked2 && words2 !== void 0 ? [refused([...path, setting], `cannot be demanded of ${source}: its ${words2}`)] : [];
});
var limitFaults2 = (scan, path) => {
  const limit2 = scan["limit"];
  const isEmpty = typeof limit2 === "object" && limit2 !== null && Object.keys(limit2).length === 0;
  return isEmpty ? [vacuous([...path, "limit"], "must limit one severity at least")] : [];
};
var artifactFaults2 = (scan, path) => Object.hasOwn(scan, "sarif") ? [] : [missing5([...path, "sarif"], "must name the SARIF file within the artifact")];
var CHECKS = /* @__PURE__ */ new Map([
  ["branch-protection", branchProtection2],
  ["change-ticket", ticketSettingsFaults],
  ["change-window", changeWindowFaults],
  ["dependencies", dependencySettingsFaults],
  ["model-licence", modelLicenceFaults],
  ["passing-scans", passingScans2],
  ["required-checks", requiredChecks2]
]);

// src/policy/validators.generated.js
var ge = (n, t) => () => {
  try {
    return t || n((t = { exports: {} }).exports, t), t.exports;
  } catch (v) {
    throw t = 0, v;
  }
};
var Le = ge((he) => {
  "use strict";
  Object.defineProperty(he, "__esModule", { value: true });
  function ke(n) {
    let t = n.length, v = 0, k = 0, u;
    for (; k < t; ) v++, u = n.charCodeAt(k++), u >= 55296 && u <= 56319 && k < t && (u = n.charCodeAt(k), (u & 64512) === 56320 && k++);
    return v;
  }
  he.default = ke;
  ke.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Ie = ge((Ye, $e) => {
  "use strict";
  $e.exports = function n(t, v) {
    if (t === v) return true;
    if (t && v && typeof t == "object" && typeof v == "object") {
      if (t.constructor !== v.constructor) return false;
      var k, u, y;
      if (Array.isArray(t)) {
        if (k = t.length, k != v.length) return false;
        for (u = k; u-- !== 0; ) if (!n(t[u], v[u])) return false;
        return true;
      }
      if (t.constructor === RegExp) return t.source === v.source && t.flags === v.flags;
      if (t.valueOf !== Object.prototype.valueOf) return t.valueOf() === v.valueOf();
      if (t.toString !== Object.prototype.toString) return t.toString() === v.toString();
      if (y = Object.keys(t), k = y.length, k !== Object.keys(v).length) return false;
      for (u = k; u-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(v, y[u])) return false;
      for (u = k; u-- !== 0; ) {
        var e = y[u];
        if (!n(t[e], v[e])) return false;
      }
      return true;
    }
    return t !== t && v !== v;
  };
});
var Ae = ge((be) => {
  "use strict";
  Object.defineProperty(be, "__esModule", { value: true });
  var je = Ie();
  je.code = 'require("ajv/dist/runtime/equal").default';
  be.default = je;
});
var rr = ue;
var L = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1", type: "object", additionalProperties: false, required: ["version"], properties: { version: { const: 1 }, extends: { type: "array", minItems: 1, maxItems: 20, items: { anyOf: [{ enum: ["minimal", "sox", "models"] }, { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }] } }, branches: { $ref: "#/$defs/shared-0" }, people: { type: "object", additionalProperties: false, properties: { "same-person": { type: "array", maxItems: 1e3, items: { type: "array", minItems: 2, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } } }, "machine-accounts": { $ref: "#/$defs/shared-1" }, "trusted-apps": { $ref: "#/$defs/shared-1" }, tickets: { type: "object", maxProperties: 5e3, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, trust: { type: "object", additionalProperties: false, properties: { workflow: { enum: ["listed", "any"] } } }, records: { type: "object", additionalProperties: false, properties: { workflow: { type: "string", minLength: 1, maxLength: 200, pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" }, repository: { type: "string", minLength: 1, maxLength: 200, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, ref: { type: "string", minLength: 1, maxLength: 300, pattern: "^refs/(heads|tags)/[^\\s]+$" }, key: { type: "string", minLength: 1, maxLength: 4096 } } }, models: { type: "object", maxProperties: 200, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { root: { type: "string", minLength: 1, maxLength: 1024 }, manifest: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, signers: { $ref: "#/$defs/shared-3" }, formats: { $ref: "#/$defs/shared-1" }, imports: { $ref: "#/$defs/shared-1" }, storage: { enum: ["lfs", "any"] }, card: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, bom: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, upstream: { type: ["object", "null"], additionalProperties: false, properties: { repository: { type: "string", minLength: 1, maxLength: 1024 }, revision: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9a-f]{7,64}$" }, licence: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: ["repository", "revision"] }, licence: { type: "object", additionalProperties: false, properties: { allow: { $ref: "#/$defs/shared-1" }, uses: { $ref: "#/$defs/shared-1" }, regions: { $ref: "#/$defs/shared-1" }, obligations: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { licence: { type: "string", minLength: 1, maxLength: 1024 }, file: { type: "string", minLength: 1, maxLength: 1024 }, text: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "name-prefix": { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: ["licence"] } } } }, datasets: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, evidence: { type: "object", additionalProperties: false, properties: { from: { $ref: "#/$defs/shared-3" }, binding: { enum: ["attested", "tool"] } } }, scan: { type: ["object", "null"], additionalProperties: false, properties: { reports: { $ref: "#/$defs/shared-1" }, tools: { $ref: "#/$defs/shared-1" }, "max-severity": { enum: ["none", "info", "low", "medium", "high"] }, "max-age": { $ref: "#/$defs/shared-4" } }, required: [] }, evaluation: { type: ["object", "null"], additionalProperties: false, properties: { reports: { $ref: "#/$defs/shared-1" }, baseline: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, paired: { enum: ["when-there", "required"] }, "max-age": { $ref: "#/$defs/shared-4" }, tasks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { task: { type: "string", minLength: 1, maxLength: 1024 }, metric: { type: "string", minLength: 1, maxLength: 1024 }, floor: { type: ["number", "null"], minimum: -1e6, maximum: 1e6 }, "max-drop": { type: ["number", "null"], minimum: -1e6, maximum: 1e6 }, "min-samples": { type: "integer", minimum: 1, maximum: 1e8 }, better: { enum: ["as-told", "higher", "lower"] } }, required: ["task", "metric"] } } }, required: ["tasks"] }, safety: { type: ["object", "null"], additionalProperties: false, properties: { reports: { $ref: "#/$defs/shared-1" }, probes: { $ref: "#/$defs/shared-5" }, "max-fail-rate": { type: "number", minimum: 0, maximum: 1 }, "min-attempts": { type: "integer", minimum: 1, maximum: 1e6 }, "max-unjudged": { type: "number", minimum: 0, maximum: 1 }, "max-age": { $ref: "#/$defs/shared-4" } }, required: ["probes"] }, fairness: { type: ["object", "null"], additionalProperties: false, properties: { reports: { $ref: "#/$defs/shared-1" }, metrics: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { metric: { type: "string", minLength: 1, maxLength: 1024 }, groups: { $ref: "#/$defs/shared-5" }, min: { type: ["number", "null"], minimum: -1e6, maximum: 1e6 }, max: { type: ["number", "null"], minimum: -1e6, maximum: 1e6 }, "min-per-group": { type: "integer", minimum: 1, maximum: 1e8 } }, required: ["metric", "groups"] } }, stderr: { enum: ["required", "optional"] }, "max-age": { $ref: "#/$defs/shared-4" } }, required: ["metrics"] }, monitoring: { type: ["object", "null"], additionalProperties: false, properties: { plan: { type: "string", minLength: 1, maxLength: 1024 }, reports: { $ref: "#/$defs/shared-1" }, "max-age": { $ref: "#/$defs/shared-4" }, "report-required": { type: "boolean" } }, required: ["plan"] } } } }, controls: { type: "object", additionalProperties: false, minProperties: 0, properties: { access: { $ref: "#/$defs/access" }, assurance: { $ref: "#/$defs/assurance" }, "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "model-data": { $ref: "#/$defs/model-data" }, "model-evaluation": { $ref: "#/$defs/model-evaluation" }, "model-integrity": { $ref: "#/$defs/model-integrity" }, "model-inventory": { $ref: "#/$defs/model-inventory" }, "model-licence": { $ref: "#/$defs/model-licence" }, "model-monitoring": { $ref: "#/$defs/model-monitoring" }, "model-provenance": { $ref: "#/$defs/model-provenance" }, "model-safety": { $ref: "#/$defs/model-safety" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, reconciliation: { $ref: "#/$defs/reconciliation" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } }, rules: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 200 }, when: { type: "object", additionalProperties: false, properties: { paths: { $ref: "#/$defs/shared-6" }, "only-paths": { $ref: "#/$defs/shared-6" }, branches: { $ref: "#/$defs/shared-0" }, labels: { $ref: "#/$defs/shared-0" }, authors: { $ref: "#/$defs/shared-5" }, "lines-over": { type: "integer", minimum: 0, maximum: 1e7 } }, minProperties: 1 }, controls: { type: "object", additionalProperties: false, minProperties: 1, properties: { access: { $ref: "#/$defs/access" }, assurance: { $ref: "#/$defs/assurance" }, "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "model-data": { $ref: "#/$defs/model-data" }, "model-evaluation": { $ref: "#/$defs/model-evaluation" }, "model-integrity": { $ref: "#/$defs/model-integrity" }, "model-inventory": { $ref: "#/$defs/model-inventory" }, "model-licence": { $ref: "#/$defs/model-licence" }, "model-monitoring": { $ref: "#/$defs/model-monitoring" }, "model-provenance": { $ref: "#/$defs/model-provenance" }, "model-safety": { $ref: "#/$defs/model-safety" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, reconciliation: { $ref: "#/$defs/reconciliation" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } } }, required: ["name", "when", "controls"] } }, exceptions: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { control: { type: "string", minLength: 1, maxLength: 1024 }, about: { type: "string", minLength: 1, maxLength: 1024 }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, "approved-by": { type: "string", minLength: 1, maxLength: 1024 }, ticket: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["control", "about", "until", "reason", "approved-by", "ticket"] } }, emergency: { type: "object", additionalProperties: false, properties: { label: { type: "string", minLength: 1, maxLength: 1024 }, approvers: { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, lifts: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", minLength: 1, maxLength: 1024 } }, "review-within": { $ref: "#/$defs/shared-4" } } } }, $defs: { access: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, file: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }, parts: { type: "array", minItems: 0, uniqueItems: true, items: { enum: ["members", "outside-collaborators", "people", "teams", "admins", "roles", "bypass", "deploy-keys", "apps", "actions", "environments", "two-factor", "branches", "organization", "review"] } } } }, assurance: { $ref: "#/$defs/shared-7" }, "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-10" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } }, "change-window": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-11" }, until: { $ref: "#/$defs/shared-11" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } }, dependencies: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } }, deployment: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } }, "model-data": { $ref: "#/$defs/shared-7" }, "model-evaluation": { $ref: "#/$defs/shared-7" }, "model-integrity": { $ref: "#/$defs/shared-7" }, "model-inventory": { $ref: "#/$defs/shared-7" }, "model-licence": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, allow: { $ref: "#/$defs/shared-1" } } }, "model-monitoring": { $ref: "#/$defs/shared-7" }, "model-provenance": { $ref: "#/$defs/shared-7" }, "model-safety": { $ref: "#/$defs/shared-7" }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-9" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-9" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-10" } } }, reconciliation: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, branches: { $ref: "#/$defs/shared-1" }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "warn-before": { $ref: "#/$defs/shared-12" }, grace: { $ref: "#/$defs/shared-12" } } }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } }, "shared-0": { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-2": { type: "object", additionalProperties: false, properties: { issuer: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$" }, identity: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, key: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^[0-9a-f]{64}$" }, "public-key": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, owner: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: [] }, "shared-3": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-2" } }, "shared-4": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" }, "shared-5": { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-6": { type: "array", minItems: 1, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-7": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] } } }, "shared-8": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "shared-9": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-8" } }, "shared-10": { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-9" } } }, "shared-11": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" }, "shared-12": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{1,4}[mhd]$" } } };
var te = Object.prototype.hasOwnProperty;
var c = Le().default;
var ze = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$", "u");
var Ve = new RegExp("^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$", "u");
var we = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var Ee = new RegExp("^refs/(heads|tags)/[^\\s]+$", "u");
var Fe = new RegExp("^[0-9a-f]{7,64}$", "u");
var Ze = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function j(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = j.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 100) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 1) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) {
      let o = n[m];
      typeof o == "string" ? (c(o) > 1024 && (e = i(e, t + "/" + m, "#/items/maxLength", "maxLength", { limit: 1024 }), r++), c(o) < 1 && (e = i(e, t + "/" + m, "#/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/" + m, "#/items/type", "type", { type: "string" }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return j.errors = e, r === 0;
}
j.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function b(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = b.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 0) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) {
      let o = n[m];
      typeof o == "string" ? (c(o) > 1024 && (e = i(e, t + "/" + m, "#/items/maxLength", "maxLength", { limit: 1024 }), r++), c(o) < 1 && (e = i(e, t + "/" + m, "#/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/" + m, "#/items/type", "type", { type: "string" }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return b.errors = e, r === 0;
}
b.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var me = { type: "object", additionalProperties: false, properties: { issuer: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$" }, identity: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, key: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^[0-9a-f]{64}$" }, "public-key": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, owner: { type: ["string", "null"], minLength: 1, maxLength: 1024 } }, required: [] };
var _e = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$", "u");
var Oe = new RegExp("^[0-9a-f]{64}$", "u");
function fe(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = fe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "issuer" || s === "workflow" || s === "identity" || s === "key" || s === "public-key" || s === "owner")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.issuer !== void 0) {
      let s = n.issuer;
      typeof s != "string" && s !== null && (e = i(e, t + "/issuer", "#/properties/issuer/type", "type", { type: me.properties.issuer.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/issuer", "#/properties/issuer/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/issuer", "#/properties/issuer/minLength", "minLength", { limit: 1 }), r++));
    }
    if (n.workflow !== void 0) {
      let s = n.workflow;
      typeof s != "string" && s !== null && (e = i(e, t + "/workflow", "#/properties/workflow/type", "type", { type: me.properties.workflow.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/workflow", "#/properties/workflow/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/workflow", "#/properties/workflow/minLength", "minLength", { limit: 1 }), r++), _e.test(s) || (e = i(e, t + "/workflow", "#/properties/workflow/pattern", "pattern", { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/\\.github/workflows/[^@\\s]+@refs/(heads|tags)/[^\\s]+$" }), r++));
    }
    if (n.identity !== void 0) {
      let s = n.identity;
      typeof s != "string" && s !== null && (e = i(e, t + "/identity", "#/properties/identity/type", "type", { type: me.properties.identity.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/identity", "#/properties/identity/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/identity", "#/properties/identity/minLength", "minLength", { limit: 1 }), r++));
    }
    if (n.key !== void 0) {
      let s = n.key;
      typeof s != "string" && s !== null && (e = i(e, t + "/key", "#/properties/key/type", "type", { type: me.properties.key.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/key", "#/properties/key/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/key", "#/properties/key/minLength", "minLength", { limit: 1 }), r++), Oe.test(s) || (e = i(e, t + "/key", "#/properties/key/pattern", "pattern", { pattern: "^[0-9a-f]{64}$" }), r++));
    }
    if (n["public-key"] !== void 0) {
      let s = n["public-key"];
      typeof s != "string" && s !== null && (e = i(e, t + "/public-key", "#/properties/public-key/type", "type", { type: me.properties["public-key"].type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/public-key", "#/properties/public-key/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/public-key", "#/properties/public-key/minLength", "minLength", { limit: 1 }), r++));
    }
    if (n.owner !== void 0) {
      let s = n.owner;
      typeof s != "string" && s !== null && (e = i(e, t + "/owner", "#/properties/owner/type", "type", { type: me.properties.owner.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/owner", "#/properties/owner/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/owner", "#/properties/owner/minLength", "minLength", { limit: 1 }), r++));
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return fe.errors = e, r === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function D(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = D.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 0) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) fe(n[m], { instancePath: t + "/" + m, parentData: n, parentDataProperty: m, rootData: u, dynamicAnchors: y }) || (e = e === null ? fe.errors : e.concat(fe.errors), r = e.length);
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var de = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
function $(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = $.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (c(n) > 1024) {
      let s = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (c(n) < 1) {
      let s = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!de.test(n)) {
      let s = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return $.errors = e, r === 0;
}
$.evaluated = { dynamicProps: false, dynamicItems: false };
function A(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 1) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) {
      let o = n[m];
      typeof o == "string" ? (c(o) > 1024 && (e = i(e, t + "/" + m, "#/items/maxLength", "maxLength", { limit: 1024 }), r++), c(o) < 1 && (e = i(e, t + "/" + m, "#/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/" + m, "#/items/type", "type", { type: "string" }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return A.errors = e, r === 0;
}
A.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var qe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, file: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }, parts: { type: "array", minItems: 0, uniqueItems: true, items: { enum: ["members", "outside-collaborators", "people", "teams", "admins", "roles", "bypass", "deploy-keys", "apps", "actions", "environments", "two-factor", "branches", "organization", "review"] } } } };
var oe = Ae().default;
var Re = new RegExp("^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$", "u");
function N(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = N.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "file" || s === "parts")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: qe.properties.enforcement.enum }), r++);
    }
    if (n.file !== void 0) {
      let s = n.file;
      typeof s == "string" ? (c(s) > 1024 && (e = i(e, t + "/file", "#/properties/file/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/file", "#/properties/file/minLength", "minLength", { limit: 1 }), r++), Re.test(s) || (e = i(e, t + "/file", "#/properties/file/pattern", "pattern", { pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }), r++)) : (e = i(e, t + "/file", "#/properties/file/type", "type", { type: "string" }), r++);
    }
    if (n.parts !== void 0) {
      let s = n.parts;
      if (Array.isArray(s)) {
        s.length < 0 && (e = i(e, t + "/parts", "#/properties/parts/minItems", "minItems", { limit: 0 }), r++);
        let m = s.length;
        for (let a = 0; a < m; a++) {
          let p = s[a];
          p === "members" || p === "outside-collaborators" || p === "people" || p === "teams" || p === "admins" || p === "roles" || p === "bypass" || p === "deploy-keys" || p === "apps" || p === "actions" || p === "environments" || p === "two-factor" || p === "branches" || p === "organization" || p === "review" || (e = i(e, t + "/parts/" + a, "#/properties/parts/items/enum", "enum", { allowedValues: qe.properties.parts.items.enum }), r++);
        }
        let o = s.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (oe(s[o], s[l])) {
            e = i(e, t + "/parts", "#/properties/parts/uniqueItems", "uniqueItems", { i: o, j: l }), r++;
            break e;
          }
        }
      } else e = i(e, t + "/parts", "#/properties/parts/type", "type", { type: "array" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ne = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] } } };
function z(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var xe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } };
function V(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = V.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "require")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: xe.properties.enforcement.enum }), r++);
    }
    if (n.require !== void 0) {
      let s = n.require;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) te.call(xe.properties.require.properties, m) || (e = i(e, t + "/require", "#/properties/require/additionalProperties", "additionalProperties", { additionalProperty: m }), r++);
        if (s.gate !== void 0) {
          let m = s.gate;
          m === true || m === false || m === "app" || (e = i(e, t + "/require/gate", "#/properties/require/properties/gate/enum", "enum", { allowedValues: xe.properties.require.properties.gate.enum }), r++);
        }
        if (s.approvals !== void 0) {
          let m = s.approvals;
          typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = i(e, t + "/require/approvals", "#/properties/require/properties/approvals/type", "type", { type: "integer" }), r++), typeof m == "number" && isFinite(m) && ((m > 1e6 || isNaN(m)) && (e = i(e, t + "/require/approvals", "#/properties/require/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (m < 0 || isNaN(m)) && (e = i(e, t + "/require/approvals", "#/properties/require/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
        s["dismiss-stale"] !== void 0 && typeof s["dismiss-stale"] != "boolean" && (e = i(e, t + "/require/dismiss-stale", "#/properties/require/properties/dismiss-stale/type", "type", { type: "boolean" }), r++), s["last-push"] !== void 0 && typeof s["last-push"] != "boolean" && (e = i(e, t + "/require/last-push", "#/properties/require/properties/last-push/type", "type", { type: "boolean" }), r++), s["code-owners"] !== void 0 && typeof s["code-owners"] != "boolean" && (e = i(e, t + "/require/code-owners", "#/properties/require/properties/code-owners/type", "type", { type: "boolean" }), r++), s.signatures !== void 0 && typeof s.signatures != "boolean" && (e = i(e, t + "/require/signatures", "#/properties/require/properties/signatures/type", "type", { type: "boolean" }), r++), s.admins !== void 0 && typeof s.admins != "boolean" && (e = i(e, t + "/require/admins", "#/properties/require/properties/admins/type", "type", { type: "boolean" }), r++), s["force-push"] !== void 0 && typeof s["force-push"] != "boolean" && (e = i(e, t + "/require/force-push", "#/properties/require/properties/force-push/type", "type", { type: "boolean" }), r++), s.deletion !== void 0 && typeof s.deletion != "boolean" && (e = i(e, t + "/require/deletion", "#/properties/require/properties/deletion/type", "type", { type: "boolean" }), r++), s.bypass !== void 0 && (b(s.bypass, { instancePath: t + "/require/bypass", parentData: s, parentDataProperty: "bypass", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length));
      } else e = i(e, t + "/require", "#/properties/require/type", "type", { type: "object" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return V.errors = e, r === 0;
}
V.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var se = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-10" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } };
var Te = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$", "u");
function ce(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = ce.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (c(n) > 1024) {
      let s = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (c(n) < 1) {
      let s = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!we.test(n)) {
      let s = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ce.errors = e, r === 0;
}
ce.evaluated = { dynamicProps: false, dynamicItems: false };
function q(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 1e3) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 0) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) ce(n[m], { instancePath: t + "/" + m, parentData: n, parentDataProperty: m, rootData: u, dynamicAnchors: y }) || (e = e === null ? ce.errors : e.concat(ce.errors), r = e.length);
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return q.errors = e, r === 0;
}
q.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function ie(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = ie.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "users" || s === "teams")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    n.users !== void 0 && (b(n.users, { instancePath: t + "/users", parentData: n, parentDataProperty: "users", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.teams !== void 0 && (q(n.teams, { instancePath: t + "/teams", parentData: n, parentDataProperty: "teams", rootData: u, dynamicAnchors: y }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ie.errors = e, r === 0;
}
ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function E(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = E.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!te.call(se.properties, s)) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: se.properties.enforcement.enum }), r++);
    }
    if (n.system !== void 0) {
      let s = n.system;
      s === "github" || s === "jira" || s === "servicenow" || s === "azure-boards" || s === "linear" || (e = i(e, t + "/system", "#/properties/system/enum", "enum", { allowedValues: se.properties.system.enum }), r++);
    }
    if (n.url !== void 0) {
      let s = n.url;
      typeof s != "string" && s !== null && (e = i(e, t + "/url", "#/properties/url/type", "type", { type: se.properties.url.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/url", "#/properties/url/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/url", "#/properties/url/minLength", "minLength", { limit: 1 }), r++), Te.test(s) || (e = i(e, t + "/url", "#/properties/url/pattern", "pattern", { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }), r++));
    }
    if (n.keys !== void 0 && (b(n.keys, { instancePath: t + "/keys", parentData: n, parentDataProperty: "keys", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.in !== void 0) {
      let s = n.in;
      if (Array.isArray(s)) {
        s.length < 1 && (e = i(e, t + "/in", "#/properties/in/minItems", "minItems", { limit: 1 }), r++);
        let m = s.length;
        for (let a = 0; a < m; a++) {
          let p = s[a];
          p === "title" || p === "branch" || p === "body" || p === "commits" || p === "links" || (e = i(e, t + "/in/" + a, "#/properties/in/items/enum", "enum", { allowedValues: se.properties.in.items.enum }), r++);
        }
        let o = s.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (oe(s[o], s[l])) {
            e = i(e, t + "/in", "#/properties/in/uniqueItems", "uniqueItems", { i: o, j: l }), r++;
            break e;
          }
        }
      } else e = i(e, t + "/in", "#/properties/in/type", "type", { type: "array" }), r++;
    }
    if (n.label !== void 0) {
      let s = n.label;
      typeof s == "string" ? (c(s) > 1024 && (e = i(e, t + "/label", "#/properties/label/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/label", "#/properties/label/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/label", "#/properties/label/type", "type", { type: "string" }), r++);
    }
    if (n.states !== void 0 && (b(n.states, { instancePath: t + "/states", parentData: n, parentDataProperty: "states", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n["deployment-states"] !== void 0 && (b(n["deployment-states"], { instancePath: t + "/deployment-states", parentData: n, parentDataProperty: "deployment-states", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.types !== void 0 && (b(n.types, { instancePath: t + "/types", parentData: n, parentDataProperty: "types", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.approval !== void 0) {
      let s = n.approval;
      s === "record" || s === "move" || (e = i(e, t + "/approval", "#/properties/approval/enum", "enum", { allowedValues: se.properties.approval.enum }), r++);
    }
    if (n.approvers !== void 0 && (ie(n.approvers, { instancePath: t + "/approvers", parentData: n, parentDataProperty: "approvers", rootData: u, dynamicAnchors: y }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length)), n["pre-approved"] !== void 0 && (b(n["pre-approved"], { instancePath: t + "/pre-approved", parentData: n, parentDataProperty: "pre-approved", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.window !== void 0 && typeof n.window != "boolean" && (e = i(e, t + "/window", "#/properties/window/type", "type", { type: "boolean" }), r++), n.item !== void 0) {
      let s = n.item;
      typeof s != "string" && s !== null && (e = i(e, t + "/item", "#/properties/item/type", "type", { type: se.properties.item.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/item", "#/properties/item/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/item", "#/properties/item/minLength", "minLength", { limit: 1 }), r++));
    }
    if (n["single-use"] !== void 0 && typeof n["single-use"] != "boolean" && (e = i(e, t + "/single-use", "#/properties/single-use/type", "type", { type: "boolean" }), r++), n.several !== void 0) {
      let s = n.several;
      s === "refuse" || s === "all" || (e = i(e, t + "/several", "#/properties/several/enum", "enum", { allowedValues: se.properties.several.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ve = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-11" }, until: { $ref: "#/$defs/shared-11" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } };
var Ce = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function F(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (c(n) > 1024) {
      let s = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (c(n) < 1) {
      let s = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!Ce.test(n)) {
      let s = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return F.errors = e, r === 0;
}
F.evaluated = { dynamicProps: false, dynamicItems: false };
var Se = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
var Me = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
var Be = new RegExp("^[+-](0[0-9]|1[0-4]):[0-5][0-9]$", "u");
function Z(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = Z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "at" || s === "freezes" || s === "windows")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ve.properties.enforcement.enum }), r++);
    }
    if (n.at !== void 0) {
      let s = n.at;
      if (Array.isArray(s)) {
        s.length < 1 && (e = i(e, t + "/at", "#/properties/at/minItems", "minItems", { limit: 1 }), r++);
        let m = s.length;
        for (let a = 0; a < m; a++) {
          let p = s[a];
          p === "merge" || p === "deployment" || (e = i(e, t + "/at/" + a, "#/properties/at/items/enum", "enum", { allowedValues: ve.properties.at.items.enum }), r++);
        }
        let o = s.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (oe(s[o], s[l])) {
            e = i(e, t + "/at", "#/properties/at/uniqueItems", "uniqueItems", { i: o, j: l }), r++;
            break e;
          }
        }
      } else e = i(e, t + "/at", "#/properties/at/type", "type", { type: "array" }), r++;
    }
    if (n.freezes !== void 0) {
      let s = n.freezes;
      if (Array.isArray(s)) {
        s.length > 1e3 && (e = i(e, t + "/freezes", "#/properties/freezes/maxItems", "maxItems", { limit: 1e3 }), r++), s.length < 0 && (e = i(e, t + "/freezes", "#/properties/freezes/minItems", "minItems", { limit: 0 }), r++);
        let m = s.length;
        for (let o = 0; o < m; o++) {
          let l = s[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            l.name === void 0 && (e = i(e, t + "/freezes/" + o, "#/properties/freezes/items/required", "required", { missingProperty: "name" }), r++), l.from === void 0 && (e = i(e, t + "/freezes/" + o, "#/properties/freezes/items/required", "required", { missingProperty: "from" }), r++), l.until === void 0 && (e = i(e, t + "/freezes/" + o, "#/properties/freezes/items/required", "required", { missingProperty: "until" }), r++);
            for (let a in l) a === "name" || a === "from" || a === "until" || a === "environments" || (e = i(e, t + "/freezes/" + o, "#/properties/freezes/items/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.name !== void 0) {
              let a = l.name;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/freezes/" + o + "/name", "#/properties/freezes/items/properties/name/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/freezes/" + o + "/name", "#/properties/freezes/items/properties/name/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/freezes/" + o + "/name", "#/properties/freezes/items/properties/name/type", "type", { type: "string" }), r++);
            }
            l.from !== void 0 && (F(l.from, { instancePath: t + "/freezes/" + o + "/from", parentData: l, parentDataProperty: "from", rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.until !== void 0 && (F(l.until, { instancePath: t + "/freezes/" + o + "/until", parentData: l, parentDataProperty: "until", rootData: u, dynamicAnchors: y }) || (e = e === null ? F.errors : e.concat(F.errors), r = e.length)), l.environments !== void 0 && (b(l.environments, { instancePath: t + "/freezes/" + o + "/environments", parentData: l, parentDataProperty: "environments", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length));
          } else e = i(e, t + "/freezes/" + o, "#/properties/freezes/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/freezes", "#/properties/freezes/type", "type", { type: "array" }), r++;
    }
    if (n.windows !== void 0) {
      let s = n.windows;
      if (Array.isArray(s)) {
        s.length > 1e3 && (e = i(e, t + "/windows", "#/properties/windows/maxItems", "maxItems", { limit: 1e3 }), r++), s.length < 0 && (e = i(e, t + "/windows", "#/properties/windows/minItems", "minItems", { limit: 0 }), r++);
        let m = s.length;
        for (let o = 0; o < m; o++) {
          let l = s[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let a in l) a === "days" || a === "from" || a === "until" || a === "offset" || (e = i(e, t + "/windows/" + o, "#/properties/windows/items/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.days !== void 0) {
              let a = l.days;
              if (Array.isArray(a)) {
                a.length < 1 && (e = i(e, t + "/windows/" + o + "/days", "#/properties/windows/items/properties/days/minItems", "minItems", { limit: 1 }), r++);
                let p = a.length;
                for (let h = 0; h < p; h++) {
                  let x = a[h];
                  x === "sun" || x === "mon" || x === "tue" || x === "wed" || x === "thu" || x === "fri" || x === "sat" || (e = i(e, t + "/windows/" + o + "/days/" + h, "#/properties/windows/items/properties/days/items/enum", "enum", { allowedValues: ve.properties.windows.items.properties.days.items.enum }), r++);
                }
                let d = a.length, w;
                if (d > 1) {
                  e: for (; d--; ) for (w = d; w--; ) if (oe(a[d], a[w])) {
                    e = i(e, t + "/windows/" + o + "/days", "#/properties/windows/items/properties/days/uniqueItems", "uniqueItems", { i: d, j: w }), r++;
                    break e;
                  }
                }
              } else e = i(e, t + "/windows/" + o + "/days", "#/properties/windows/items/properties/days/type", "type", { type: "array" }), r++;
            }
            if (l.from !== void 0) {
              let a = l.from;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/windows/" + o + "/from", "#/properties/windows/items/properties/from/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/windows/" + o + "/from", "#/properties/windows/items/properties/from/minLength", "minLength", { limit: 1 }), r++), Se.test(a) || (e = i(e, t + "/windows/" + o + "/from", "#/properties/windows/items/properties/from/pattern", "pattern", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }), r++)) : (e = i(e, t + "/windows/" + o + "/from", "#/properties/windows/items/properties/from/type", "type", { type: "string" }), r++);
            }
            if (l.until !== void 0) {
              let a = l.until;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/windows/" + o + "/until", "#/properties/windows/items/properties/until/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/windows/" + o + "/until", "#/properties/windows/items/properties/until/minLength", "minLength", { limit: 1 }), r++), Me.test(a) || (e = i(e, t + "/windows/" + o + "/until", "#/properties/windows/items/properties/until/pattern", "pattern", { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }), r++)) : (e = i(e, t + "/windows/" + o + "/until", "#/properties/windows/items/properties/until/type", "type", { type: "string" }), r++);
            }
            if (l.offset !== void 0) {
              let a = l.offset;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/windows/" + o + "/offset", "#/properties/windows/items/properties/offset/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/windows/" + o + "/offset", "#/properties/windows/items/properties/offset/minLength", "minLength", { limit: 1 }), r++), Be.test(a) || (e = i(e, t + "/windows/" + o + "/offset", "#/properties/windows/items/properties/offset/pattern", "pattern", { pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" }), r++)) : (e = i(e, t + "/windows/" + o + "/offset", "#/properties/windows/items/properties/offset/type", "type", { type: "string" }), r++);
            }
          } else e = i(e, t + "/windows/" + o, "#/properties/windows/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/windows", "#/properties/windows/type", "type", { type: "array" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ge = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } };
function _(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = _.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "attributed" || s === "verified" || s === "signer-is-author")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: Ge.properties.enforcement.enum }), r++);
    }
    n.attributed !== void 0 && typeof n.attributed != "boolean" && (e = i(e, t + "/attributed", "#/properties/attributed/type", "type", { type: "boolean" }), r++), n.verified !== void 0 && typeof n.verified != "boolean" && (e = i(e, t + "/verified", "#/properties/verified/type", "type", { type: "boolean" }), r++), n["signer-is-author"] !== void 0 && typeof n["signer-is-author"] != "boolean" && (e = i(e, t + "/signer-is-author", "#/properties/signer-is-author/type", "type", { type: "boolean" }), r++);
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } };
var He = new RegExp("^pkg:", "u");
function O(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = O.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let m in n) if (!(m === "enforcement" || m === "vulnerabilities" || m === "licences" || m === "pins" || m === "sources" || m === "install-scripts" || m === "scopes" || m === "bill")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.enforcement !== void 0) {
      let m = n.enforcement;
      m === "enforce" || m === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: pe.properties.enforcement.enum }), r++);
    }
    if (n.vulnerabilities !== void 0) {
      let m = n.vulnerabilities;
      if (!(m && typeof m == "object" && !Array.isArray(m)) && m !== null && (e = i(e, t + "/vulnerabilities", "#/properties/vulnerabilities/type", "type", { type: pe.properties.vulnerabilities.type }), r++), m && typeof m == "object" && !Array.isArray(m)) {
        Object.keys(m).length < 1 && (e = i(e, t + "/vulnerabilities", "#/properties/vulnerabilities/minProperties", "minProperties", { limit: 1 }), r++);
        for (let o in m) o === "critical" || o === "high" || o === "medium" || o === "low" || (e = i(e, t + "/vulnerabilities", "#/properties/vulnerabilities/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
        if (m.critical !== void 0) {
          let o = m.critical;
          typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = i(e, t + "/vulnerabilities/critical", "#/properties/vulnerabilities/properties/critical/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 1e6 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/critical", "#/properties/vulnerabilities/properties/critical/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (o < 0 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/critical", "#/properties/vulnerabilities/properties/critical/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
        if (m.high !== void 0) {
          let o = m.high;
          typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = i(e, t + "/vulnerabilities/high", "#/properties/vulnerabilities/properties/high/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 1e6 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/high", "#/properties/vulnerabilities/properties/high/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (o < 0 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/high", "#/properties/vulnerabilities/properties/high/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
        if (m.medium !== void 0) {
          let o = m.medium;
          typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = i(e, t + "/vulnerabilities/medium", "#/properties/vulnerabilities/properties/medium/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 1e6 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/medium", "#/properties/vulnerabilities/properties/medium/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (o < 0 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/medium", "#/properties/vulnerabilities/properties/medium/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
        if (m.low !== void 0) {
          let o = m.low;
          typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = i(e, t + "/vulnerabilities/low", "#/properties/vulnerabilities/properties/low/type", "type", { type: "integer" }), r++), typeof o == "number" && isFinite(o) && ((o > 1e6 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/low", "#/properties/vulnerabilities/properties/low/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (o < 0 || isNaN(o)) && (e = i(e, t + "/vulnerabilities/low", "#/properties/vulnerabilities/properties/low/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
      }
    }
    if (n.licences !== void 0) {
      let m = n.licences;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let o in m) o === "allow" || o === "packages" || o === "unknown" || (e = i(e, t + "/licences", "#/properties/licences/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
        if (m.allow !== void 0) {
          let o = m.allow;
          if (!Array.isArray(o) && o !== null && (e = i(e, t + "/licences/allow", "#/properties/licences/properties/allow/type", "type", { type: pe.properties.licences.properties.allow.type }), r++), Array.isArray(o)) {
            o.length > 1e3 && (e = i(e, t + "/licences/allow", "#/properties/licences/properties/allow/maxItems", "maxItems", { limit: 1e3 }), r++), o.length < 1 && (e = i(e, t + "/licences/allow", "#/properties/licences/properties/allow/minItems", "minItems", { limit: 1 }), r++);
            let l = o.length;
            for (let a = 0; a < l; a++) {
              let p = o[a];
              typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/licences/allow/" + a, "#/properties/licences/properties/allow/items/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/licences/allow/" + a, "#/properties/licences/properties/allow/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/licences/allow/" + a, "#/properties/licences/properties/allow/items/type", "type", { type: "string" }), r++);
            }
          }
        }
        if (m.packages !== void 0) {
          let o = m.packages;
          if (o && typeof o == "object" && !Array.isArray(o)) {
            Object.keys(o).length > 1e3 && (e = i(e, t + "/licences/packages", "#/properties/licences/properties/packages/maxProperties", "maxProperties", { limit: 1e3 }), r++);
            for (let l in o) {
              let a = r;
              if (typeof l == "string") {
                if (c(l) > 1024) {
                  let p = { instancePath: t + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, propertyName: l };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (c(l) < 1) {
                  let p = { instancePath: t + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: l };
                  e === null ? e = [p] : e.push(p), r++;
                }
                if (!He.test(l)) {
                  let p = { instancePath: t + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, propertyName: l };
                  e === null ? e = [p] : e.push(p), r++;
                }
              }
              var s = a === r;
              s || (e = i(e, t + "/licences/packages", "#/properties/licences/properties/packages/propertyNames", "propertyNames", { propertyName: l }), r++);
            }
            for (let l in o) {
              let a = o[l];
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/licences/packages/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/licences/properties/packages/additionalProperties/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/licences/packages/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/licences/properties/packages/additionalProperties/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/licences/packages/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/licences/properties/packages/additionalProperties/type", "type", { type: "string" }), r++);
            }
          } else e = i(e, t + "/licences/packages", "#/properties/licences/properties/packages/type", "type", { type: "object" }), r++;
        }
        if (m.unknown !== void 0) {
          let o = m.unknown;
          o === "block" || o === "allow" || (e = i(e, t + "/licences/unknown", "#/properties/licences/properties/unknown/enum", "enum", { allowedValues: pe.properties.licences.properties.unknown.enum }), r++);
        }
      } else e = i(e, t + "/licences", "#/properties/licences/type", "type", { type: "object" }), r++;
    }
    if (n.pins !== void 0) {
      let m = n.pins;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let o in m) o === "actions" || o === "images" || o === "new-only" || (e = i(e, t + "/pins", "#/properties/pins/additionalProperties", "additionalProperties", { additionalProperty: o }), r++);
        m.actions !== void 0 && typeof m.actions != "boolean" && (e = i(e, t + "/pins/actions", "#/properties/pins/properties/actions/type", "type", { type: "boolean" }), r++), m.images !== void 0 && typeof m.images != "boolean" && (e = i(e, t + "/pins/images", "#/properties/pins/properties/images/type", "type", { type: "boolean" }), r++), m["new-only"] !== void 0 && typeof m["new-only"] != "boolean" && (e = i(e, t + "/pins/new-only", "#/properties/pins/properties/new-only/type", "type", { type: "boolean" }), r++);
      } else e = i(e, t + "/pins", "#/properties/pins/type", "type", { type: "object" }), r++;
    }
    if (n.sources !== void 0) {
      let m = n.sources;
      if (!Array.isArray(m) && m !== null && (e = i(e, t + "/sources", "#/properties/sources/type", "type", { type: pe.properties.sources.type }), r++), Array.isArray(m)) {
        m.length > 1e3 && (e = i(e, t + "/sources", "#/properties/sources/maxItems", "maxItems", { limit: 1e3 }), r++), m.length < 1 && (e = i(e, t + "/sources", "#/properties/sources/minItems", "minItems", { limit: 1 }), r++);
        let o = m.length;
        for (let l = 0; l < o; l++) {
          let a = m[l];
          typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/sources/" + l, "#/properties/sources/items/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/sources/" + l, "#/properties/sources/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/sources/" + l, "#/properties/sources/items/type", "type", { type: "string" }), r++);
        }
      }
    }
    if (n["install-scripts"] !== void 0) {
      let m = n["install-scripts"];
      if (!Array.isArray(m) && m !== null && (e = i(e, t + "/install-scripts", "#/properties/install-scripts/type", "type", { type: pe.properties["install-scripts"].type }), r++), Array.isArray(m)) {
        m.length > 1e3 && (e = i(e, t + "/install-scripts", "#/properties/install-scripts/maxItems", "maxItems", { limit: 1e3 }), r++), m.length < 0 && (e = i(e, t + "/install-scripts", "#/properties/install-scripts/minItems", "minItems", { limit: 0 }), r++);
        let o = m.length;
        for (let l = 0; l < o; l++) {
          let a = m[l];
          typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/install-scripts/" + l, "#/properties/install-scripts/items/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/install-scripts/" + l, "#/properties/install-scripts/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/install-scripts/" + l, "#/properties/install-scripts/items/type", "type", { type: "string" }), r++);
        }
      }
    }
    if (n.scopes !== void 0) {
      let m = n.scopes;
      if (Array.isArray(m)) {
        m.length < 1 && (e = i(e, t + "/scopes", "#/properties/scopes/minItems", "minItems", { limit: 1 }), r++);
        let o = m.length;
        for (let p = 0; p < o; p++) {
          let d = m[p];
          d === "runtime" || d === "development" || (e = i(e, t + "/scopes/" + p, "#/properties/scopes/items/enum", "enum", { allowedValues: pe.properties.scopes.items.enum }), r++);
        }
        let l = m.length, a;
        if (l > 1) {
          e: for (; l--; ) for (a = l; a--; ) if (oe(m[l], m[a])) {
            e = i(e, t + "/scopes", "#/properties/scopes/uniqueItems", "uniqueItems", { i: l, j: a }), r++;
            break e;
          }
        }
      } else e = i(e, t + "/scopes", "#/properties/scopes/type", "type", { type: "array" }), r++;
    }
    if (n.bill !== void 0) {
      let m = n.bill;
      m === "equal" || m === "recorded" || (e = i(e, t + "/bill", "#/properties/bill/enum", "enum", { allowedValues: pe.properties.bill.enum }), r++);
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var P = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } };
var Je = new RegExp("^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$", "u");
var Ne = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function R(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!te.call(P.properties, s)) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: P.properties.enforcement.enum }), r++);
    }
    if (n.environments !== void 0 && (b(n.environments, { instancePath: t + "/environments", parentData: n, parentDataProperty: "environments", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.records !== void 0) {
      let s = n.records;
      s === "run" || s === "signature" || (e = i(e, t + "/records", "#/properties/records/enum", "enum", { allowedValues: P.properties.records.enum }), r++);
    }
    if (n.provenance !== void 0) {
      let s = n.provenance;
      s === "where-present" || s === "required" || (e = i(e, t + "/provenance", "#/properties/provenance/enum", "enum", { allowedValues: P.properties.provenance.enum }), r++);
    }
    if (n.builders !== void 0) {
      let s = n.builders;
      if (Array.isArray(s)) {
        s.length > 1e3 && (e = i(e, t + "/builders", "#/properties/builders/maxItems", "maxItems", { limit: 1e3 }), r++), s.length < 0 && (e = i(e, t + "/builders", "#/properties/builders/minItems", "minItems", { limit: 0 }), r++);
        let m = s.length;
        for (let o = 0; o < m; o++) {
          let l = s[o];
          typeof l == "string" ? (c(l) > 1024 && (e = i(e, t + "/builders/" + o, "#/properties/builders/items/maxLength", "maxLength", { limit: 1024 }), r++), c(l) < 1 && (e = i(e, t + "/builders/" + o, "#/properties/builders/items/minLength", "minLength", { limit: 1 }), r++), Je.test(l) || (e = i(e, t + "/builders/" + o, "#/properties/builders/items/pattern", "pattern", { pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" }), r++)) : (e = i(e, t + "/builders/" + o, "#/properties/builders/items/type", "type", { type: "string" }), r++);
        }
      } else e = i(e, t + "/builders", "#/properties/builders/type", "type", { type: "array" }), r++;
    }
    if (n.artifacts !== void 0) {
      let s = n.artifacts;
      typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = i(e, t + "/artifacts", "#/properties/artifacts/type", "type", { type: "integer" }), r++), typeof s == "number" && isFinite(s) && ((s > 1e3 || isNaN(s)) && (e = i(e, t + "/artifacts", "#/properties/artifacts/maximum", "maximum", { comparison: "<=", limit: 1e3 }), r++), (s < 0 || isNaN(s)) && (e = i(e, t + "/artifacts", "#/properties/artifacts/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
    }
    if (n.approvals !== void 0) {
      let s = n.approvals;
      typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = i(e, t + "/approvals", "#/properties/approvals/type", "type", { type: "integer" }), r++), typeof s == "number" && isFinite(s) && ((s > 6 || isNaN(s)) && (e = i(e, t + "/approvals", "#/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 6 }), r++), (s < 0 || isNaN(s)) && (e = i(e, t + "/approvals", "#/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
    }
    if (n.deployer !== void 0) {
      let s = n.deployer;
      s === "independent" || s === "pipeline" || s === "anyone" || (e = i(e, t + "/deployer", "#/properties/deployer/enum", "enum", { allowedValues: P.properties.deployer.enum }), r++);
    }
    if (n.rollback !== void 0) {
      let s = n.rollback;
      s === "allowed" || s === "refused" || (e = i(e, t + "/rollback", "#/properties/rollback/enum", "enum", { allowedValues: P.properties.rollback.enum }), r++);
    }
    if (n.last !== void 0) {
      let s = n.last;
      s === "host" || s === "record" || (e = i(e, t + "/last", "#/properties/last/enum", "enum", { allowedValues: P.properties.last.enum }), r++);
    }
    if (n.since !== void 0) {
      let s = n.since;
      typeof s != "string" && s !== null && (e = i(e, t + "/since", "#/properties/since/type", "type", { type: P.properties.since.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/since", "#/properties/since/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/since", "#/properties/since/minLength", "minLength", { limit: 1 }), r++), Ne.test(s) || (e = i(e, t + "/since", "#/properties/since/pattern", "pattern", { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }), r++));
    }
    if (n.verification !== void 0) {
      let s = n.verification;
      s === "required" || s === "optional" || (e = i(e, t + "/verification", "#/properties/verification/enum", "enum", { allowedValues: P.properties.verification.enum }), r++);
    }
    if (n.protection !== void 0) {
      let s = n.protection;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) m === "reviewers" || m === "prevent-self-review" || m === "admins-bypass" || m === "branches" || (e = i(e, t + "/protection", "#/properties/protection/additionalProperties", "additionalProperties", { additionalProperty: m }), r++);
        if (s.reviewers !== void 0) {
          let m = s.reviewers;
          typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = i(e, t + "/protection/reviewers", "#/properties/protection/properties/reviewers/type", "type", { type: "integer" }), r++), typeof m == "number" && isFinite(m) && ((m > 6 || isNaN(m)) && (e = i(e, t + "/protection/reviewers", "#/properties/protection/properties/reviewers/maximum", "maximum", { comparison: "<=", limit: 6 }), r++), (m < 0 || isNaN(m)) && (e = i(e, t + "/protection/reviewers", "#/properties/protection/properties/reviewers/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
        }
        if (s["prevent-self-review"] !== void 0 && typeof s["prevent-self-review"] != "boolean" && (e = i(e, t + "/protection/prevent-self-review", "#/properties/protection/properties/prevent-self-review/type", "type", { type: "boolean" }), r++), s["admins-bypass"] !== void 0 && typeof s["admins-bypass"] != "boolean" && (e = i(e, t + "/protection/admins-bypass", "#/properties/protection/properties/admins-bypass/type", "type", { type: "boolean" }), r++), s.branches !== void 0) {
          let m = s.branches;
          m === "any" || m === "limited" || (e = i(e, t + "/protection/branches", "#/properties/protection/properties/branches/enum", "enum", { allowedValues: P.properties.protection.properties.branches.enum }), r++);
        }
      } else e = i(e, t + "/protection", "#/properties/protection/type", "type", { type: "object" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function T(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = T.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function C(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = C.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function S(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = S.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function M(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = M.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ke = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, allow: { $ref: "#/$defs/shared-1" } } };
function B(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = B.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "allow")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: Ke.properties.enforcement.enum }), r++);
    }
    n.allow !== void 0 && (b(n.allow, { instancePath: t + "/allow", parentData: n, parentDataProperty: "allow", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length));
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function G(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = G.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function H(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function J(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (s !== "enforcement") {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ne.properties.enforcement.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var I = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } };
function K(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let m in n) if (!(m === "enforcement" || m === "scans")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (n.enforcement !== void 0) {
      let m = n.enforcement;
      m === "enforce" || m === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: I.properties.enforcement.enum }), r++);
    }
    if (n.scans !== void 0) {
      let m = n.scans;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        Object.keys(m).length > 1e3 && (e = i(e, t + "/scans", "#/properties/scans/maxProperties", "maxProperties", { limit: 1e3 }), r++);
        for (let o in m) {
          let l = r;
          if (typeof o == "string") {
            if (c(o) > 200) {
              let a = { instancePath: t + "/scans", schemaPath: "#/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: o };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (c(o) < 1) {
              let a = { instancePath: t + "/scans", schemaPath: "#/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
          var s = l === r;
          s || (e = i(e, t + "/scans", "#/properties/scans/propertyNames", "propertyNames", { propertyName: o }), r++);
        }
        for (let o in m) {
          let l = m[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let a in l) te.call(I.properties.scans.additionalProperties.properties, a) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/scans/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.check !== void 0) {
              let a = l.check;
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", "#/properties/scans/additionalProperties/properties/check/type", "type", { type: I.properties.scans.additionalProperties.properties.check.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", "#/properties/scans/additionalProperties/properties/check/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", "#/properties/scans/additionalProperties/properties/check/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.app !== void 0) {
              let a = l.app;
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", "#/properties/scans/additionalProperties/properties/app/type", "type", { type: I.properties.scans.additionalProperties.properties.app.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", "#/properties/scans/additionalProperties/properties/app/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", "#/properties/scans/additionalProperties/properties/app/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l["code-scanning"] !== void 0) {
              let a = l["code-scanning"];
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", "#/properties/scans/additionalProperties/properties/code-scanning/type", "type", { type: I.properties.scans.additionalProperties.properties["code-scanning"].type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", "#/properties/scans/additionalProperties/properties/code-scanning/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", "#/properties/scans/additionalProperties/properties/code-scanning/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.artifact !== void 0) {
              let a = l.artifact;
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", "#/properties/scans/additionalProperties/properties/artifact/type", "type", { type: I.properties.scans.additionalProperties.properties.artifact.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", "#/properties/scans/additionalProperties/properties/artifact/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", "#/properties/scans/additionalProperties/properties/artifact/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.sarif !== void 0) {
              let a = l.sarif;
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", "#/properties/scans/additionalProperties/properties/sarif/type", "type", { type: I.properties.scans.additionalProperties.properties.sarif.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", "#/properties/scans/additionalProperties/properties/sarif/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", "#/properties/scans/additionalProperties/properties/sarif/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.tool !== void 0) {
              let a = l.tool;
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", "#/properties/scans/additionalProperties/properties/tool/type", "type", { type: I.properties.scans.additionalProperties.properties.tool.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", "#/properties/scans/additionalProperties/properties/tool/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", "#/properties/scans/additionalProperties/properties/tool/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.dependabot !== void 0) {
              let a = l.dependabot;
              a === "open" || a === null || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", "#/properties/scans/additionalProperties/properties/dependabot/enum", "enum", { allowedValues: I.properties.scans.additionalProperties.properties.dependabot.enum }), r++);
            }
            if (l["secret-scanning"] !== void 0) {
              let a = l["secret-scanning"];
              a === "open" || a === null || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", "#/properties/scans/additionalProperties/properties/secret-scanning/enum", "enum", { allowedValues: I.properties.scans.additionalProperties.properties["secret-scanning"].enum }), r++);
            }
            if (l.limit !== void 0) {
              let a = l.limit;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let p in a) p === "critical" || p === "high" || p === "medium" || p === "low" || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", "#/properties/scans/additionalProperties/properties/limit/additionalProperties", "additionalProperties", { additionalProperty: p }), r++);
                if (a.critical !== void 0) {
                  let p = a.critical;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", "#/properties/scans/additionalProperties/properties/limit/properties/critical/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", "#/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", "#/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
                if (a.high !== void 0) {
                  let p = a.high;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", "#/properties/scans/additionalProperties/properties/limit/properties/high/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", "#/properties/scans/additionalProperties/properties/limit/properties/high/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", "#/properties/scans/additionalProperties/properties/limit/properties/high/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
                if (a.medium !== void 0) {
                  let p = a.medium;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", "#/properties/scans/additionalProperties/properties/limit/properties/medium/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", "#/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", "#/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
                if (a.low !== void 0) {
                  let p = a.low;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", "#/properties/scans/additionalProperties/properties/limit/properties/low/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", "#/properties/scans/additionalProperties/properties/limit/properties/low/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", "#/properties/scans/additionalProperties/properties/limit/properties/low/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
              } else e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", "#/properties/scans/additionalProperties/properties/limit/type", "type", { type: "object" }), r++;
            }
            if (l["new-only"] !== void 0 && typeof l["new-only"] != "boolean" && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", "#/properties/scans/additionalProperties/properties/new-only/type", "type", { type: "boolean" }), r++), l["max-age"] !== void 0) {
              let a = l["max-age"];
              typeof a != "string" && a !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/scans/additionalProperties/properties/max-age/type", "type", { type: I.properties.scans.additionalProperties.properties["max-age"].type }), r++), typeof a == "string" && (de.test(a) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", "#/properties/scans/additionalProperties/properties/max-age/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++));
            }
            if (l.grace !== void 0) {
              let a = l.grace;
              if (a && typeof a == "object" && !Array.isArray(a)) {
                for (let p in a) p === "critical" || p === "high" || p === "medium" || p === "low" || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", "#/properties/scans/additionalProperties/properties/grace/additionalProperties", "additionalProperties", { additionalProperty: p }), r++);
                if (a.critical !== void 0) {
                  let p = a.critical;
                  typeof p != "string" && p !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", "#/properties/scans/additionalProperties/properties/grace/properties/critical/type", "type", { type: I.properties.scans.additionalProperties.properties.grace.properties.critical.type }), r++), typeof p == "string" && (de.test(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", "#/properties/scans/additionalProperties/properties/grace/properties/critical/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++));
                }
                if (a.high !== void 0) {
                  let p = a.high;
                  typeof p != "string" && p !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", "#/properties/scans/additionalProperties/properties/grace/properties/high/type", "type", { type: I.properties.scans.additionalProperties.properties.grace.properties.high.type }), r++), typeof p == "string" && (de.test(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", "#/properties/scans/additionalProperties/properties/grace/properties/high/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++));
                }
                if (a.medium !== void 0) {
                  let p = a.medium;
                  typeof p != "string" && p !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", "#/properties/scans/additionalProperties/properties/grace/properties/medium/type", "type", { type: I.properties.scans.additionalProperties.properties.grace.properties.medium.type }), r++), typeof p == "string" && (de.test(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", "#/properties/scans/additionalProperties/properties/grace/properties/medium/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++));
                }
                if (a.low !== void 0) {
                  let p = a.low;
                  typeof p != "string" && p !== null && (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", "#/properties/scans/additionalProperties/properties/grace/properties/low/type", "type", { type: I.properties.scans.additionalProperties.properties.grace.properties.low.type }), r++), typeof p == "string" && (de.test(p) || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", "#/properties/scans/additionalProperties/properties/grace/properties/low/pattern", "pattern", { pattern: "^[1-9][0-9]{0,3}[hd]$" }), r++));
                }
              } else e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", "#/properties/scans/additionalProperties/properties/grace/type", "type", { type: "object" }), r++;
            }
            if (l.proof !== void 0) {
              let a = l.proof;
              a === "declared" || a === "revision" || (e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", "#/properties/scans/additionalProperties/properties/proof/enum", "enum", { allowedValues: I.properties.scans.additionalProperties.properties.proof.enum }), r++);
            }
          } else e = i(e, t + "/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/scans/additionalProperties/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/scans", "#/properties/scans/type", "type", { type: "object" }), r++;
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [m] : e.push(m), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ae = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-9" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-9" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } };
function Q(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!te.call(ae.properties, s)) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: ae.properties.enforcement.enum }), r++);
    }
    if (n.approvals !== void 0) {
      let s = n.approvals;
      typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = i(e, t + "/approvals", "#/properties/approvals/type", "type", { type: "integer" }), r++), typeof s == "number" && isFinite(s) && ((s > 100 || isNaN(s)) && (e = i(e, t + "/approvals", "#/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 100 }), r++), (s < 1 || isNaN(s)) && (e = i(e, t + "/approvals", "#/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
    }
    if (n.reviewers !== void 0) {
      let s = n.reviewers;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) m === "permission" || m === "users" || m === "teams" || (e = i(e, t + "/reviewers", "#/properties/reviewers/additionalProperties", "additionalProperties", { additionalProperty: m }), r++);
        if (s.permission !== void 0) {
          let m = s.permission;
          m === "read" || m === "triage" || m === "write" || m === "maintain" || m === "admin" || (e = i(e, t + "/reviewers/permission", "#/properties/reviewers/properties/permission/enum", "enum", { allowedValues: ae.properties.reviewers.properties.permission.enum }), r++);
        }
        s.users !== void 0 && (b(s.users, { instancePath: t + "/reviewers/users", parentData: s, parentDataProperty: "users", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), s.teams !== void 0 && (q(s.teams, { instancePath: t + "/reviewers/teams", parentData: s, parentDataProperty: "teams", rootData: u, dynamicAnchors: y }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length));
      } else e = i(e, t + "/reviewers", "#/properties/reviewers/type", "type", { type: "object" }), r++;
    }
    if (n.seats !== void 0) {
      let s = n.seats;
      if (Array.isArray(s)) {
        s.length > 1e3 && (e = i(e, t + "/seats", "#/properties/seats/maxItems", "maxItems", { limit: 1e3 }), r++), s.length < 0 && (e = i(e, t + "/seats", "#/properties/seats/minItems", "minItems", { limit: 0 }), r++);
        let m = s.length;
        for (let o = 0; o < m; o++) {
          let l = s[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            l.name === void 0 && (e = i(e, t + "/seats/" + o, "#/properties/seats/items/required", "required", { missingProperty: "name" }), r++);
            for (let a in l) a === "name" || a === "approvals" || a === "teams" || a === "users" || (e = i(e, t + "/seats/" + o, "#/properties/seats/items/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.name !== void 0) {
              let a = l.name;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/seats/" + o + "/name", "#/properties/seats/items/properties/name/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/seats/" + o + "/name", "#/properties/seats/items/properties/name/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/seats/" + o + "/name", "#/properties/seats/items/properties/name/type", "type", { type: "string" }), r++);
            }
            if (l.approvals !== void 0) {
              let a = l.approvals;
              typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || (e = i(e, t + "/seats/" + o + "/approvals", "#/properties/seats/items/properties/approvals/type", "type", { type: "integer" }), r++), typeof a == "number" && isFinite(a) && ((a > 100 || isNaN(a)) && (e = i(e, t + "/seats/" + o + "/approvals", "#/properties/seats/items/properties/approvals/maximum", "maximum", { comparison: "<=", limit: 100 }), r++), (a < 1 || isNaN(a)) && (e = i(e, t + "/seats/" + o + "/approvals", "#/properties/seats/items/properties/approvals/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
            }
            l.teams !== void 0 && (q(l.teams, { instancePath: t + "/seats/" + o + "/teams", parentData: l, parentDataProperty: "teams", rootData: u, dynamicAnchors: y }) || (e = e === null ? q.errors : e.concat(q.errors), r = e.length)), l.users !== void 0 && (b(l.users, { instancePath: t + "/seats/" + o + "/users", parentData: l, parentDataProperty: "users", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length));
          } else e = i(e, t + "/seats/" + o, "#/properties/seats/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/seats", "#/properties/seats/type", "type", { type: "array" }), r++;
    }
    if (n["code-owners"] !== void 0 && typeof n["code-owners"] != "boolean" && (e = i(e, t + "/code-owners", "#/properties/code-owners/type", "type", { type: "boolean" }), r++), n.contributors !== void 0) {
      let s = n.contributors;
      s === "excluded" || s === "cross" || (e = i(e, t + "/contributors", "#/properties/contributors/enum", "enum", { allowedValues: ae.properties.contributors.enum }), r++);
    }
    if (n["carry-over"] !== void 0) {
      let s = n["carry-over"];
      s === "none" || s === "identical-tree" || s === "clean-base-merge" || (e = i(e, t + "/carry-over", "#/properties/carry-over/enum", "enum", { allowedValues: ae.properties["carry-over"].enum }), r++);
    }
    if (n["changes-requested"] !== void 0) {
      let s = n["changes-requested"];
      s === "block" || s === "ignore" || (e = i(e, t + "/changes-requested", "#/properties/changes-requested/enum", "enum", { allowedValues: ae.properties["changes-requested"].enum }), r++);
    }
    if (n["resolved-conversations"] !== void 0 && typeof n["resolved-conversations"] != "boolean" && (e = i(e, t + "/resolved-conversations", "#/properties/resolved-conversations/type", "type", { type: "boolean" }), r++), n.unattributed !== void 0) {
      let s = n.unattributed;
      s === "block" || s === "pusher" || (e = i(e, t + "/unattributed", "#/properties/unattributed/enum", "enum", { allowedValues: ae.properties.unattributed.enum }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-10" } } };
function U(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = U.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "paths" || s === "owners")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: Qe.properties.enforcement.enum }), r++);
    }
    n.paths !== void 0 && (b(n.paths, { instancePath: t + "/paths", parentData: n, parentDataProperty: "paths", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.owners !== void 0 && (ie(n.owners, { instancePath: t + "/owners", parentData: n, parentDataProperty: "owners", rootData: u, dynamicAnchors: y }) || (e = e === null ? ie.errors : e.concat(ie.errors), r = e.length));
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, branches: { $ref: "#/$defs/shared-1" }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "warn-before": { $ref: "#/$defs/shared-12" }, grace: { $ref: "#/$defs/shared-12" } } };
var Ue = new RegExp("^[0-9]{1,4}[mhd]$", "u");
function W(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = W.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof n == "string") {
    if (c(n) > 1024) {
      let s = { instancePath: t, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (c(n) < 1) {
      let s = { instancePath: t, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [s] : e.push(s), r++;
    }
    if (!Ue.test(n)) {
      let s = { instancePath: t, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}[mhd]$" } };
      e === null ? e = [s] : e.push(s), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { dynamicProps: false, dynamicItems: false };
function X(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = X.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "branches" || s === "since" || s === "warn-before" || s === "grace")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: Pe.properties.enforcement.enum }), r++);
    }
    if (n.branches !== void 0 && (b(n.branches, { instancePath: t + "/branches", parentData: n, parentDataProperty: "branches", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), n.since !== void 0) {
      let s = n.since;
      typeof s != "string" && s !== null && (e = i(e, t + "/since", "#/properties/since/type", "type", { type: Pe.properties.since.type }), r++), typeof s == "string" && (c(s) > 1024 && (e = i(e, t + "/since", "#/properties/since/maxLength", "maxLength", { limit: 1024 }), r++), c(s) < 1 && (e = i(e, t + "/since", "#/properties/since/minLength", "minLength", { limit: 1 }), r++), Ne.test(s) || (e = i(e, t + "/since", "#/properties/since/pattern", "pattern", { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }), r++));
    }
    n["warn-before"] !== void 0 && (W(n["warn-before"], { instancePath: t + "/warn-before", parentData: n, parentDataProperty: "warn-before", rootData: u, dynamicAnchors: y }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), n.grace !== void 0 && (W(n.grace, { instancePath: t + "/grace", parentData: n, parentDataProperty: "grace", rootData: u, dynamicAnchors: y }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length));
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var le = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } };
function Y(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = Y.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "checks")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: le.properties.enforcement.enum }), r++);
    }
    if (n.checks !== void 0) {
      let s = n.checks;
      if (Array.isArray(s)) {
        s.length > 1e3 && (e = i(e, t + "/checks", "#/properties/checks/maxItems", "maxItems", { limit: 1e3 }), r++), s.length < 1 && (e = i(e, t + "/checks", "#/properties/checks/minItems", "minItems", { limit: 1 }), r++);
        let m = s.length;
        for (let o = 0; o < m; o++) {
          let l = s[o];
          if (l && typeof l == "object" && !Array.isArray(l)) {
            l.name === void 0 && (e = i(e, t + "/checks/" + o, "#/properties/checks/items/required", "required", { missingProperty: "name" }), r++), l.app === void 0 && (e = i(e, t + "/checks/" + o, "#/properties/checks/items/required", "required", { missingProperty: "app" }), r++);
            for (let a in l) a === "name" || a === "app" || a === "conclusions" || a === "workflow" || a === "tests" || a === "coverage" || (e = i(e, t + "/checks/" + o, "#/properties/checks/items/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.name !== void 0) {
              let a = l.name;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/checks/" + o + "/name", "#/properties/checks/items/properties/name/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/checks/" + o + "/name", "#/properties/checks/items/properties/name/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/name", "#/properties/checks/items/properties/name/type", "type", { type: "string" }), r++);
            }
            if (l.app !== void 0) {
              let a = l.app;
              typeof a == "string" ? (c(a) > 1024 && (e = i(e, t + "/checks/" + o + "/app", "#/properties/checks/items/properties/app/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/checks/" + o + "/app", "#/properties/checks/items/properties/app/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/app", "#/properties/checks/items/properties/app/type", "type", { type: "string" }), r++);
            }
            if (l.conclusions !== void 0) {
              let a = l.conclusions;
              if (Array.isArray(a)) {
                a.length < 1 && (e = i(e, t + "/checks/" + o + "/conclusions", "#/properties/checks/items/properties/conclusions/minItems", "minItems", { limit: 1 }), r++);
                let p = a.length;
                for (let h = 0; h < p; h++) {
                  let x = a[h];
                  x === "success" || x === "neutral" || x === "skipped" || (e = i(e, t + "/checks/" + o + "/conclusions/" + h, "#/properties/checks/items/properties/conclusions/items/enum", "enum", { allowedValues: le.properties.checks.items.properties.conclusions.items.enum }), r++);
                }
                let d = a.length, w;
                if (d > 1) {
                  e: for (; d--; ) for (w = d; w--; ) if (oe(a[d], a[w])) {
                    e = i(e, t + "/checks/" + o + "/conclusions", "#/properties/checks/items/properties/conclusions/uniqueItems", "uniqueItems", { i: d, j: w }), r++;
                    break e;
                  }
                }
              } else e = i(e, t + "/checks/" + o + "/conclusions", "#/properties/checks/items/properties/conclusions/type", "type", { type: "array" }), r++;
            }
            if (l.workflow !== void 0) {
              let a = l.workflow;
              typeof a != "string" && a !== null && (e = i(e, t + "/checks/" + o + "/workflow", "#/properties/checks/items/properties/workflow/type", "type", { type: le.properties.checks.items.properties.workflow.type }), r++), typeof a == "string" && (c(a) > 1024 && (e = i(e, t + "/checks/" + o + "/workflow", "#/properties/checks/items/properties/workflow/maxLength", "maxLength", { limit: 1024 }), r++), c(a) < 1 && (e = i(e, t + "/checks/" + o + "/workflow", "#/properties/checks/items/properties/workflow/minLength", "minLength", { limit: 1 }), r++));
            }
            if (l.tests !== void 0) {
              let a = l.tests;
              if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null && (e = i(e, t + "/checks/" + o + "/tests", "#/properties/checks/items/properties/tests/type", "type", { type: le.properties.checks.items.properties.tests.type }), r++), a && typeof a == "object" && !Array.isArray(a)) {
                a["at-least"] === void 0 && (e = i(e, t + "/checks/" + o + "/tests", "#/properties/checks/items/properties/tests/required", "required", { missingProperty: "at-least" }), r++);
                for (let p in a) p === "artifact" || p === "files" || p === "at-least" || p === "failed" || p === "skipped" || (e = i(e, t + "/checks/" + o + "/tests", "#/properties/checks/items/properties/tests/additionalProperties", "additionalProperties", { additionalProperty: p }), r++);
                if (a.artifact !== void 0) {
                  let p = a.artifact;
                  typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/checks/" + o + "/tests/artifact", "#/properties/checks/items/properties/tests/properties/artifact/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/checks/" + o + "/tests/artifact", "#/properties/checks/items/properties/tests/properties/artifact/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/tests/artifact", "#/properties/checks/items/properties/tests/properties/artifact/type", "type", { type: "string" }), r++);
                }
                if (a.files !== void 0) {
                  let p = a.files;
                  typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/checks/" + o + "/tests/files", "#/properties/checks/items/properties/tests/properties/files/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/checks/" + o + "/tests/files", "#/properties/checks/items/properties/tests/properties/files/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/tests/files", "#/properties/checks/items/properties/tests/properties/files/type", "type", { type: "string" }), r++);
                }
                if (a["at-least"] !== void 0) {
                  let p = a["at-least"];
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/checks/" + o + "/tests/at-least", "#/properties/checks/items/properties/tests/properties/at-least/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/at-least", "#/properties/checks/items/properties/tests/properties/at-least/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 1 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/at-least", "#/properties/checks/items/properties/tests/properties/at-least/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                }
                if (a.failed !== void 0) {
                  let p = a.failed;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/checks/" + o + "/tests/failed", "#/properties/checks/items/properties/tests/properties/failed/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/failed", "#/properties/checks/items/properties/tests/properties/failed/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/failed", "#/properties/checks/items/properties/tests/properties/failed/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
                if (a.skipped !== void 0) {
                  let p = a.skipped;
                  !(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && p !== null && (e = i(e, t + "/checks/" + o + "/tests/skipped", "#/properties/checks/items/properties/tests/properties/skipped/type", "type", { type: le.properties.checks.items.properties.tests.properties.skipped.type }), r++), typeof p == "number" && isFinite(p) && ((p > 1e6 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/skipped", "#/properties/checks/items/properties/tests/properties/skipped/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (p < 0 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/tests/skipped", "#/properties/checks/items/properties/tests/properties/skipped/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
              }
            }
            if (l.coverage !== void 0) {
              let a = l.coverage;
              if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null && (e = i(e, t + "/checks/" + o + "/coverage", "#/properties/checks/items/properties/coverage/type", "type", { type: le.properties.checks.items.properties.coverage.type }), r++), a && typeof a == "object" && !Array.isArray(a)) {
                a.lines === void 0 && (e = i(e, t + "/checks/" + o + "/coverage", "#/properties/checks/items/properties/coverage/required", "required", { missingProperty: "lines" }), r++);
                for (let p in a) p === "artifact" || p === "files" || p === "lines" || p === "branches" || (e = i(e, t + "/checks/" + o + "/coverage", "#/properties/checks/items/properties/coverage/additionalProperties", "additionalProperties", { additionalProperty: p }), r++);
                if (a.artifact !== void 0) {
                  let p = a.artifact;
                  typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/checks/" + o + "/coverage/artifact", "#/properties/checks/items/properties/coverage/properties/artifact/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/checks/" + o + "/coverage/artifact", "#/properties/checks/items/properties/coverage/properties/artifact/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/coverage/artifact", "#/properties/checks/items/properties/coverage/properties/artifact/type", "type", { type: "string" }), r++);
                }
                if (a.files !== void 0) {
                  let p = a.files;
                  typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/checks/" + o + "/coverage/files", "#/properties/checks/items/properties/coverage/properties/files/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/checks/" + o + "/coverage/files", "#/properties/checks/items/properties/coverage/properties/files/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/checks/" + o + "/coverage/files", "#/properties/checks/items/properties/coverage/properties/files/type", "type", { type: "string" }), r++);
                }
                if (a.lines !== void 0) {
                  let p = a.lines;
                  typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = i(e, t + "/checks/" + o + "/coverage/lines", "#/properties/checks/items/properties/coverage/properties/lines/type", "type", { type: "integer" }), r++), typeof p == "number" && isFinite(p) && ((p > 100 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/coverage/lines", "#/properties/checks/items/properties/coverage/properties/lines/maximum", "maximum", { comparison: "<=", limit: 100 }), r++), (p < 1 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/coverage/lines", "#/properties/checks/items/properties/coverage/properties/lines/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                }
                if (a.branches !== void 0) {
                  let p = a.branches;
                  !(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p)) && p !== null && (e = i(e, t + "/checks/" + o + "/coverage/branches", "#/properties/checks/items/properties/coverage/properties/branches/type", "type", { type: le.properties.checks.items.properties.coverage.properties.branches.type }), r++), typeof p == "number" && isFinite(p) && ((p > 100 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/coverage/branches", "#/properties/checks/items/properties/coverage/properties/branches/maximum", "maximum", { comparison: "<=", limit: 100 }), r++), (p < 1 || isNaN(p)) && (e = i(e, t + "/checks/" + o + "/coverage/branches", "#/properties/checks/items/properties/coverage/properties/branches/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                }
              }
            }
          } else e = i(e, t + "/checks/" + o, "#/properties/checks/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/checks", "#/properties/checks/type", "type", { type: "array" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var De = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } };
function ee(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = ee.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    for (let s in n) if (!(s === "enforcement" || s === "separate")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.enforcement !== void 0) {
      let s = n.enforcement;
      s === "enforce" || s === "report" || (e = i(e, t + "/enforcement", "#/properties/enforcement/enum", "enum", { allowedValues: De.properties.enforcement.enum }), r++);
    }
    if (n.separate !== void 0) {
      let s = n.separate;
      if (Array.isArray(s)) {
        s.length < 1 && (e = i(e, t + "/separate", "#/properties/separate/minItems", "minItems", { limit: 1 }), r++);
        let m = s.length;
        for (let a = 0; a < m; a++) {
          let p = s[a];
          if (Array.isArray(p)) {
            p.length > 2 && (e = i(e, t + "/separate/" + a, "#/properties/separate/items/maxItems", "maxItems", { limit: 2 }), r++), p.length < 2 && (e = i(e, t + "/separate/" + a, "#/properties/separate/items/minItems", "minItems", { limit: 2 }), r++);
            let d = p.length;
            for (let x = 0; x < d; x++) {
              let g = p[x];
              g === "author" || g === "approver" || g === "merger" || g === "requester" || g === "ticket-approver" || g === "deployer" || g === "deployment-approver" || g === "policy-author" || (e = i(e, t + "/separate/" + a + "/" + x, "#/properties/separate/items/items/enum", "enum", { allowedValues: De.properties.separate.items.items.enum }), r++);
            }
            let w = p.length, h;
            if (w > 1) {
              e: for (; w--; ) for (h = w; h--; ) if (oe(p[w], p[h])) {
                e = i(e, t + "/separate/" + a, "#/properties/separate/items/uniqueItems", "uniqueItems", { i: w, j: h }), r++;
                break e;
              }
            }
          } else e = i(e, t + "/separate/" + a, "#/properties/separate/items/type", "type", { type: "array" }), r++;
        }
        let o = s.length, l;
        if (o > 1) {
          e: for (; o--; ) for (l = o; l--; ) if (oe(s[o], s[l])) {
            e = i(e, t + "/separate", "#/properties/separate/uniqueItems", "uniqueItems", { i: o, j: l }), r++;
            break e;
          }
        }
      } else e = i(e, t + "/separate", "#/properties/separate/type", "type", { type: "array" }), r++;
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function re(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(n)) {
    if (n.length > 500) {
      let m = { instancePath: t, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (n.length < 1) {
      let m = { instancePath: t, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [m] : e.push(m), r++;
    }
    let s = n.length;
    for (let m = 0; m < s; m++) {
      let o = n[m];
      typeof o == "string" ? (c(o) > 1024 && (e = i(e, t + "/" + m, "#/items/maxLength", "maxLength", { limit: 1024 }), r++), c(o) < 1 && (e = i(e, t + "/" + m, "#/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/" + m, "#/items/type", "type", { type: "string" }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function ue(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = ue.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n.version === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in n) if (!te.call(L.properties, o)) {
      let l = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (n.version !== void 0 && n.version !== 1 && (e = i(e, t + "/version", "#/properties/version/const", "const", { allowedValue: 1 }), r++), n.extends !== void 0) {
      let o = n.extends;
      if (Array.isArray(o)) {
        o.length > 20 && (e = i(e, t + "/extends", "#/properties/extends/maxItems", "maxItems", { limit: 20 }), r++), o.length < 1 && (e = i(e, t + "/extends", "#/properties/extends/minItems", "minItems", { limit: 1 }), r++);
        let l = o.length;
        for (let a = 0; a < l; a++) {
          let p = o[a], d = r, w = false, h = r;
          p === "minimal" || p === "sox" || p === "models" || (e = i(e, t + "/extends/" + a, "#/properties/extends/items/anyOf/0/enum", "enum", { allowedValues: L.properties.extends.items.anyOf[0].enum }), r++);
          var s = h === r;
          w = w || s;
          let x = r;
          typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/extends/" + a, "#/properties/extends/items/anyOf/1/maxLength", "maxLength", { limit: 1024 }), r++), ze.test(p) || (e = i(e, t + "/extends/" + a, "#/properties/extends/items/anyOf/1/pattern", "pattern", { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }), r++)) : (e = i(e, t + "/extends/" + a, "#/properties/extends/items/anyOf/1/type", "type", { type: "string" }), r++);
          var s = x === r;
          w = w || s, w ? (r = d, e !== null && (d ? e.length = d : e = null)) : (e = i(e, t + "/extends/" + a, "#/properties/extends/items/anyOf", "anyOf", {}), r++);
        }
      } else e = i(e, t + "/extends", "#/properties/extends/type", "type", { type: "array" }), r++;
    }
    if (n.branches !== void 0 && (j(n.branches, { instancePath: t + "/branches", parentData: n, parentDataProperty: "branches", rootData: u, dynamicAnchors: y }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), n.people !== void 0) {
      let o = n.people;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let l in o) l === "same-person" || l === "machine-accounts" || l === "trusted-apps" || l === "tickets" || (e = i(e, t + "/people", "#/properties/people/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
        if (o["same-person"] !== void 0) {
          let l = o["same-person"];
          if (Array.isArray(l)) {
            l.length > 1e3 && (e = i(e, t + "/people/same-person", "#/properties/people/properties/same-person/maxItems", "maxItems", { limit: 1e3 }), r++);
            let a = l.length;
            for (let p = 0; p < a; p++) {
              let d = l[p];
              if (Array.isArray(d)) {
                d.length > 100 && (e = i(e, t + "/people/same-person/" + p, "#/properties/people/properties/same-person/items/maxItems", "maxItems", { limit: 100 }), r++), d.length < 2 && (e = i(e, t + "/people/same-person/" + p, "#/properties/people/properties/same-person/items/minItems", "minItems", { limit: 2 }), r++);
                let w = d.length;
                for (let h = 0; h < w; h++) {
                  let x = d[h];
                  typeof x == "string" ? (c(x) > 1024 && (e = i(e, t + "/people/same-person/" + p + "/" + h, "#/properties/people/properties/same-person/items/items/maxLength", "maxLength", { limit: 1024 }), r++), c(x) < 1 && (e = i(e, t + "/people/same-person/" + p + "/" + h, "#/properties/people/properties/same-person/items/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/people/same-person/" + p + "/" + h, "#/properties/people/properties/same-person/items/items/type", "type", { type: "string" }), r++);
                }
              } else e = i(e, t + "/people/same-person/" + p, "#/properties/people/properties/same-person/items/type", "type", { type: "array" }), r++;
            }
          } else e = i(e, t + "/people/same-person", "#/properties/people/properties/same-person/type", "type", { type: "array" }), r++;
        }
        if (o["machine-accounts"] !== void 0 && (b(o["machine-accounts"], { instancePath: t + "/people/machine-accounts", parentData: o, parentDataProperty: "machine-accounts", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), o["trusted-apps"] !== void 0 && (b(o["trusted-apps"], { instancePath: t + "/people/trusted-apps", parentData: o, parentDataProperty: "trusted-apps", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), o.tickets !== void 0) {
          let l = o.tickets;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            Object.keys(l).length > 5e3 && (e = i(e, t + "/people/tickets", "#/properties/people/properties/tickets/maxProperties", "maxProperties", { limit: 5e3 }), r++);
            for (let a in l) {
              let p = l[a];
              typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/people/tickets/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/people/properties/tickets/additionalProperties/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/people/tickets/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/people/properties/tickets/additionalProperties/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/people/tickets/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/people/properties/tickets/additionalProperties/type", "type", { type: "string" }), r++);
            }
          } else e = i(e, t + "/people/tickets", "#/properties/people/properties/tickets/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/people", "#/properties/people/type", "type", { type: "object" }), r++;
    }
    if (n.trust !== void 0) {
      let o = n.trust;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let l in o) l !== "workflow" && (e = i(e, t + "/trust", "#/properties/trust/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
        if (o.workflow !== void 0) {
          let l = o.workflow;
          l === "listed" || l === "any" || (e = i(e, t + "/trust/workflow", "#/properties/trust/properties/workflow/enum", "enum", { allowedValues: L.properties.trust.properties.workflow.enum }), r++);
        }
      } else e = i(e, t + "/trust", "#/properties/trust/type", "type", { type: "object" }), r++;
    }
    if (n.records !== void 0) {
      let o = n.records;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let l in o) l === "workflow" || l === "repository" || l === "ref" || l === "key" || (e = i(e, t + "/records", "#/properties/records/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
        if (o.workflow !== void 0) {
          let l = o.workflow;
          typeof l == "string" ? (c(l) > 200 && (e = i(e, t + "/records/workflow", "#/properties/records/properties/workflow/maxLength", "maxLength", { limit: 200 }), r++), c(l) < 1 && (e = i(e, t + "/records/workflow", "#/properties/records/properties/workflow/minLength", "minLength", { limit: 1 }), r++), Ve.test(l) || (e = i(e, t + "/records/workflow", "#/properties/records/properties/workflow/pattern", "pattern", { pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" }), r++)) : (e = i(e, t + "/records/workflow", "#/properties/records/properties/workflow/type", "type", { type: "string" }), r++);
        }
        if (o.repository !== void 0) {
          let l = o.repository;
          typeof l == "string" ? (c(l) > 200 && (e = i(e, t + "/records/repository", "#/properties/records/properties/repository/maxLength", "maxLength", { limit: 200 }), r++), c(l) < 1 && (e = i(e, t + "/records/repository", "#/properties/records/properties/repository/minLength", "minLength", { limit: 1 }), r++), we.test(l) || (e = i(e, t + "/records/repository", "#/properties/records/properties/repository/pattern", "pattern", { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }), r++)) : (e = i(e, t + "/records/repository", "#/properties/records/properties/repository/type", "type", { type: "string" }), r++);
        }
        if (o.ref !== void 0) {
          let l = o.ref;
          typeof l == "string" ? (c(l) > 300 && (e = i(e, t + "/records/ref", "#/properties/records/properties/ref/maxLength", "maxLength", { limit: 300 }), r++), c(l) < 1 && (e = i(e, t + "/records/ref", "#/properties/records/properties/ref/minLength", "minLength", { limit: 1 }), r++), Ee.test(l) || (e = i(e, t + "/records/ref", "#/properties/records/properties/ref/pattern", "pattern", { pattern: "^refs/(heads|tags)/[^\\s]+$" }), r++)) : (e = i(e, t + "/records/ref", "#/properties/records/properties/ref/type", "type", { type: "string" }), r++);
        }
        if (o.key !== void 0) {
          let l = o.key;
          typeof l == "string" ? (c(l) > 4096 && (e = i(e, t + "/records/key", "#/properties/records/properties/key/maxLength", "maxLength", { limit: 4096 }), r++), c(l) < 1 && (e = i(e, t + "/records/key", "#/properties/records/properties/key/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/records/key", "#/properties/records/properties/key/type", "type", { type: "string" }), r++);
        }
      } else e = i(e, t + "/records", "#/properties/records/type", "type", { type: "object" }), r++;
    }
    if (n.models !== void 0) {
      let o = n.models;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        Object.keys(o).length > 200 && (e = i(e, t + "/models", "#/properties/models/maxProperties", "maxProperties", { limit: 200 }), r++);
        for (let l in o) {
          let a = r;
          if (typeof l == "string") {
            if (c(l) > 200) {
              let p = { instancePath: t + "/models", schemaPath: "#/properties/models/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: l };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (c(l) < 1) {
              let p = { instancePath: t + "/models", schemaPath: "#/properties/models/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: l };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
          var m = a === r;
          m || (e = i(e, t + "/models", "#/properties/models/propertyNames", "propertyNames", { propertyName: l }), r++);
        }
        for (let l in o) {
          let a = o[l];
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let p in a) te.call(L.properties.models.additionalProperties.properties, p) || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/models/additionalProperties/additionalProperties", "additionalProperties", { additionalProperty: p }), r++);
            if (a.root !== void 0) {
              let p = a.root;
              typeof p == "string" ? (c(p) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/root", "#/properties/models/additionalProperties/properties/root/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/root", "#/properties/models/additionalProperties/properties/root/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/root", "#/properties/models/additionalProperties/properties/root/type", "type", { type: "string" }), r++);
            }
            if (a.manifest !== void 0) {
              let p = a.manifest;
              typeof p != "string" && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifest", "#/properties/models/additionalProperties/properties/manifest/type", "type", { type: L.properties.models.additionalProperties.properties.manifest.type }), r++), typeof p == "string" && (c(p) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifest", "#/properties/models/additionalProperties/properties/manifest/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifest", "#/properties/models/additionalProperties/properties/manifest/minLength", "minLength", { limit: 1 }), r++));
            }
            if (a.signers !== void 0 && (D(a.signers, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/signers", parentData: a, parentDataProperty: "signers", rootData: u, dynamicAnchors: y }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), a.formats !== void 0 && (b(a.formats, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/formats", parentData: a, parentDataProperty: "formats", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), a.imports !== void 0 && (b(a.imports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/imports", parentData: a, parentDataProperty: "imports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), a.storage !== void 0) {
              let p = a.storage;
              p === "lfs" || p === "any" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/storage", "#/properties/models/additionalProperties/properties/storage/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.storage.enum }), r++);
            }
            if (a.card !== void 0) {
              let p = a.card;
              typeof p != "string" && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/card", "#/properties/models/additionalProperties/properties/card/type", "type", { type: L.properties.models.additionalProperties.properties.card.type }), r++), typeof p == "string" && (c(p) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/card", "#/properties/models/additionalProperties/properties/card/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/card", "#/properties/models/additionalProperties/properties/card/minLength", "minLength", { limit: 1 }), r++));
            }
            if (a.bom !== void 0) {
              let p = a.bom;
              typeof p != "string" && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bom", "#/properties/models/additionalProperties/properties/bom/type", "type", { type: L.properties.models.additionalProperties.properties.bom.type }), r++), typeof p == "string" && (c(p) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bom", "#/properties/models/additionalProperties/properties/bom/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bom", "#/properties/models/additionalProperties/properties/bom/minLength", "minLength", { limit: 1 }), r++));
            }
            if (a.upstream !== void 0) {
              let p = a.upstream;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream", "#/properties/models/additionalProperties/properties/upstream/type", "type", { type: L.properties.models.additionalProperties.properties.upstream.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                p.repository === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream", "#/properties/models/additionalProperties/properties/upstream/required", "required", { missingProperty: "repository" }), r++), p.revision === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream", "#/properties/models/additionalProperties/properties/upstream/required", "required", { missingProperty: "revision" }), r++);
                for (let d in p) d === "repository" || d === "revision" || d === "licence" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream", "#/properties/models/additionalProperties/properties/upstream/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.repository !== void 0) {
                  let d = p.repository;
                  typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/repository", "#/properties/models/additionalProperties/properties/upstream/properties/repository/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/repository", "#/properties/models/additionalProperties/properties/upstream/properties/repository/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/repository", "#/properties/models/additionalProperties/properties/upstream/properties/repository/type", "type", { type: "string" }), r++);
                }
                if (p.revision !== void 0) {
                  let d = p.revision;
                  typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/revision", "#/properties/models/additionalProperties/properties/upstream/properties/revision/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/revision", "#/properties/models/additionalProperties/properties/upstream/properties/revision/minLength", "minLength", { limit: 1 }), r++), Fe.test(d) || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/revision", "#/properties/models/additionalProperties/properties/upstream/properties/revision/pattern", "pattern", { pattern: "^[0-9a-f]{7,64}$" }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/revision", "#/properties/models/additionalProperties/properties/upstream/properties/revision/type", "type", { type: "string" }), r++);
                }
                if (p.licence !== void 0) {
                  let d = p.licence;
                  typeof d != "string" && d !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/licence", "#/properties/models/additionalProperties/properties/upstream/properties/licence/type", "type", { type: L.properties.models.additionalProperties.properties.upstream.properties.licence.type }), r++), typeof d == "string" && (c(d) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/licence", "#/properties/models/additionalProperties/properties/upstream/properties/licence/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/upstream/licence", "#/properties/models/additionalProperties/properties/upstream/properties/licence/minLength", "minLength", { limit: 1 }), r++));
                }
              }
            }
            if (a.licence !== void 0) {
              let p = a.licence;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let d in p) d === "allow" || d === "uses" || d === "regions" || d === "obligations" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence", "#/properties/models/additionalProperties/properties/licence/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.allow !== void 0 && (b(p.allow, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/allow", parentData: p, parentDataProperty: "allow", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.uses !== void 0 && (b(p.uses, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/uses", parentData: p, parentDataProperty: "uses", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.regions !== void 0 && (b(p.regions, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/regions", parentData: p, parentDataProperty: "regions", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.obligations !== void 0) {
                  let d = p.obligations;
                  if (Array.isArray(d)) {
                    d.length > 1e3 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations", "#/properties/models/additionalProperties/properties/licence/properties/obligations/maxItems", "maxItems", { limit: 1e3 }), r++), d.length < 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations", "#/properties/models/additionalProperties/properties/licence/properties/obligations/minItems", "minItems", { limit: 0 }), r++);
                    let w = d.length;
                    for (let h = 0; h < w; h++) {
                      let x = d[h];
                      if (x && typeof x == "object" && !Array.isArray(x)) {
                        x.licence === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h, "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/required", "required", { missingProperty: "licence" }), r++);
                        for (let g in x) g === "licence" || g === "file" || g === "text" || g === "name-prefix" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h, "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/additionalProperties", "additionalProperties", { additionalProperty: g }), r++);
                        if (x.licence !== void 0) {
                          let g = x.licence;
                          typeof g == "string" ? (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/licence", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/licence/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/licence", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/licence/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/licence", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/licence/type", "type", { type: "string" }), r++);
                        }
                        if (x.file !== void 0) {
                          let g = x.file;
                          typeof g == "string" ? (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/file", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/file/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/file", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/file/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/file", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/file/type", "type", { type: "string" }), r++);
                        }
                        if (x.text !== void 0) {
                          let g = x.text;
                          typeof g != "string" && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/text", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/text/type", "type", { type: L.properties.models.additionalProperties.properties.licence.properties.obligations.items.properties.text.type }), r++), typeof g == "string" && (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/text", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/text/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/text", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/text/minLength", "minLength", { limit: 1 }), r++));
                        }
                        if (x["name-prefix"] !== void 0) {
                          let g = x["name-prefix"];
                          typeof g != "string" && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/name-prefix", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/name-prefix/type", "type", { type: L.properties.models.additionalProperties.properties.licence.properties.obligations.items.properties["name-prefix"].type }), r++), typeof g == "string" && (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/name-prefix", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/name-prefix/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h + "/name-prefix", "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/properties/name-prefix/minLength", "minLength", { limit: 1 }), r++));
                        }
                      } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations/" + h, "#/properties/models/additionalProperties/properties/licence/properties/obligations/items/type", "type", { type: "object" }), r++;
                    }
                  } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence/obligations", "#/properties/models/additionalProperties/properties/licence/properties/obligations/type", "type", { type: "array" }), r++;
                }
              } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/licence", "#/properties/models/additionalProperties/properties/licence/type", "type", { type: "object" }), r++;
            }
            if (a.datasets !== void 0) {
              let p = a.datasets;
              typeof p != "string" && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/datasets", "#/properties/models/additionalProperties/properties/datasets/type", "type", { type: L.properties.models.additionalProperties.properties.datasets.type }), r++), typeof p == "string" && (c(p) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/datasets", "#/properties/models/additionalProperties/properties/datasets/maxLength", "maxLength", { limit: 1024 }), r++), c(p) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/datasets", "#/properties/models/additionalProperties/properties/datasets/minLength", "minLength", { limit: 1 }), r++));
            }
            if (a.evidence !== void 0) {
              let p = a.evidence;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let d in p) d === "from" || d === "binding" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence", "#/properties/models/additionalProperties/properties/evidence/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.from !== void 0 && (D(p.from, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence/from", parentData: p, parentDataProperty: "from", rootData: u, dynamicAnchors: y }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), p.binding !== void 0) {
                  let d = p.binding;
                  d === "attested" || d === "tool" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence/binding", "#/properties/models/additionalProperties/properties/evidence/properties/binding/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.evidence.properties.binding.enum }), r++);
                }
              } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evidence", "#/properties/models/additionalProperties/properties/evidence/type", "type", { type: "object" }), r++;
            }
            if (a.scan !== void 0) {
              let p = a.scan;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan", "#/properties/models/additionalProperties/properties/scan/type", "type", { type: L.properties.models.additionalProperties.properties.scan.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                for (let d in p) d === "reports" || d === "tools" || d === "max-severity" || d === "max-age" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan", "#/properties/models/additionalProperties/properties/scan/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.reports !== void 0 && (b(p.reports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan/reports", parentData: p, parentDataProperty: "reports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.tools !== void 0 && (b(p.tools, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan/tools", parentData: p, parentDataProperty: "tools", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p["max-severity"] !== void 0) {
                  let d = p["max-severity"];
                  d === "none" || d === "info" || d === "low" || d === "medium" || d === "high" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan/max-severity", "#/properties/models/additionalProperties/properties/scan/properties/max-severity/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.scan.properties["max-severity"].enum }), r++);
                }
                p["max-age"] !== void 0 && ($(p["max-age"], { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/scan/max-age", parentData: p, parentDataProperty: "max-age", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
              }
            }
            if (a.evaluation !== void 0) {
              let p = a.evaluation;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation", "#/properties/models/additionalProperties/properties/evaluation/type", "type", { type: L.properties.models.additionalProperties.properties.evaluation.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                p.tasks === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation", "#/properties/models/additionalProperties/properties/evaluation/required", "required", { missingProperty: "tasks" }), r++);
                for (let d in p) d === "reports" || d === "baseline" || d === "paired" || d === "max-age" || d === "tasks" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation", "#/properties/models/additionalProperties/properties/evaluation/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.reports !== void 0 && (b(p.reports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/reports", parentData: p, parentDataProperty: "reports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.baseline !== void 0) {
                  let d = p.baseline;
                  typeof d != "string" && d !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/baseline", "#/properties/models/additionalProperties/properties/evaluation/properties/baseline/type", "type", { type: L.properties.models.additionalProperties.properties.evaluation.properties.baseline.type }), r++), typeof d == "string" && (c(d) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/baseline", "#/properties/models/additionalProperties/properties/evaluation/properties/baseline/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/baseline", "#/properties/models/additionalProperties/properties/evaluation/properties/baseline/minLength", "minLength", { limit: 1 }), r++));
                }
                if (p.paired !== void 0) {
                  let d = p.paired;
                  d === "when-there" || d === "required" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/paired", "#/properties/models/additionalProperties/properties/evaluation/properties/paired/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.evaluation.properties.paired.enum }), r++);
                }
                if (p["max-age"] !== void 0 && ($(p["max-age"], { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/max-age", parentData: p, parentDataProperty: "max-age", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), p.tasks !== void 0) {
                  let d = p.tasks;
                  if (Array.isArray(d)) {
                    d.length > 1e3 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/maxItems", "maxItems", { limit: 1e3 }), r++), d.length < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/minItems", "minItems", { limit: 1 }), r++);
                    let w = d.length;
                    for (let h = 0; h < w; h++) {
                      let x = d[h];
                      if (x && typeof x == "object" && !Array.isArray(x)) {
                        x.task === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h, "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/required", "required", { missingProperty: "task" }), r++), x.metric === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h, "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/required", "required", { missingProperty: "metric" }), r++);
                        for (let g in x) g === "task" || g === "metric" || g === "floor" || g === "max-drop" || g === "min-samples" || g === "better" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h, "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/additionalProperties", "additionalProperties", { additionalProperty: g }), r++);
                        if (x.task !== void 0) {
                          let g = x.task;
                          typeof g == "string" ? (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/task", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/task/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/task", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/task/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/task", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/task/type", "type", { type: "string" }), r++);
                        }
                        if (x.metric !== void 0) {
                          let g = x.metric;
                          typeof g == "string" ? (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/metric", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/metric/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/metric", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/metric/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/metric", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/metric/type", "type", { type: "string" }), r++);
                        }
                        if (x.floor !== void 0) {
                          let g = x.floor;
                          !(typeof g == "number" && isFinite(g)) && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/floor", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/floor/type", "type", { type: L.properties.models.additionalProperties.properties.evaluation.properties.tasks.items.properties.floor.type }), r++), typeof g == "number" && isFinite(g) && ((g > 1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/floor", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/floor/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (g < -1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/floor", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/floor/minimum", "minimum", { comparison: ">=", limit: -1e6 }), r++));
                        }
                        if (x["max-drop"] !== void 0) {
                          let g = x["max-drop"];
                          !(typeof g == "number" && isFinite(g)) && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/max-drop", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/max-drop/type", "type", { type: L.properties.models.additionalProperties.properties.evaluation.properties.tasks.items.properties["max-drop"].type }), r++), typeof g == "number" && isFinite(g) && ((g > 1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/max-drop", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/max-drop/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (g < -1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/max-drop", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/max-drop/minimum", "minimum", { comparison: ">=", limit: -1e6 }), r++));
                        }
                        if (x["min-samples"] !== void 0) {
                          let g = x["min-samples"];
                          typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g) || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/min-samples", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/min-samples/type", "type", { type: "integer" }), r++), typeof g == "number" && isFinite(g) && ((g > 1e8 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/min-samples", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/min-samples/maximum", "maximum", { comparison: "<=", limit: 1e8 }), r++), (g < 1 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/min-samples", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/min-samples/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                        }
                        if (x.better !== void 0) {
                          let g = x.better;
                          g === "as-told" || g === "higher" || g === "lower" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h + "/better", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/properties/better/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.evaluation.properties.tasks.items.properties.better.enum }), r++);
                        }
                      } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks/" + h, "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/items/type", "type", { type: "object" }), r++;
                    }
                  } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/evaluation/tasks", "#/properties/models/additionalProperties/properties/evaluation/properties/tasks/type", "type", { type: "array" }), r++;
                }
              }
            }
            if (a.safety !== void 0) {
              let p = a.safety;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety", "#/properties/models/additionalProperties/properties/safety/type", "type", { type: L.properties.models.additionalProperties.properties.safety.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                p.probes === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety", "#/properties/models/additionalProperties/properties/safety/required", "required", { missingProperty: "probes" }), r++);
                for (let d in p) d === "reports" || d === "probes" || d === "max-fail-rate" || d === "min-attempts" || d === "max-unjudged" || d === "max-age" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety", "#/properties/models/additionalProperties/properties/safety/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.reports !== void 0 && (b(p.reports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/reports", parentData: p, parentDataProperty: "reports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.probes !== void 0 && (A(p.probes, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/probes", parentData: p, parentDataProperty: "probes", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), p["max-fail-rate"] !== void 0) {
                  let d = p["max-fail-rate"];
                  typeof d == "number" && isFinite(d) ? ((d > 1 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-fail-rate", "#/properties/models/additionalProperties/properties/safety/properties/max-fail-rate/maximum", "maximum", { comparison: "<=", limit: 1 }), r++), (d < 0 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-fail-rate", "#/properties/models/additionalProperties/properties/safety/properties/max-fail-rate/minimum", "minimum", { comparison: ">=", limit: 0 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-fail-rate", "#/properties/models/additionalProperties/properties/safety/properties/max-fail-rate/type", "type", { type: "number" }), r++);
                }
                if (p["min-attempts"] !== void 0) {
                  let d = p["min-attempts"];
                  typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/min-attempts", "#/properties/models/additionalProperties/properties/safety/properties/min-attempts/type", "type", { type: "integer" }), r++), typeof d == "number" && isFinite(d) && ((d > 1e6 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/min-attempts", "#/properties/models/additionalProperties/properties/safety/properties/min-attempts/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (d < 1 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/min-attempts", "#/properties/models/additionalProperties/properties/safety/properties/min-attempts/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                }
                if (p["max-unjudged"] !== void 0) {
                  let d = p["max-unjudged"];
                  typeof d == "number" && isFinite(d) ? ((d > 1 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-unjudged", "#/properties/models/additionalProperties/properties/safety/properties/max-unjudged/maximum", "maximum", { comparison: "<=", limit: 1 }), r++), (d < 0 || isNaN(d)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-unjudged", "#/properties/models/additionalProperties/properties/safety/properties/max-unjudged/minimum", "minimum", { comparison: ">=", limit: 0 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-unjudged", "#/properties/models/additionalProperties/properties/safety/properties/max-unjudged/type", "type", { type: "number" }), r++);
                }
                p["max-age"] !== void 0 && ($(p["max-age"], { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/safety/max-age", parentData: p, parentDataProperty: "max-age", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
              }
            }
            if (a.fairness !== void 0) {
              let p = a.fairness;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness", "#/properties/models/additionalProperties/properties/fairness/type", "type", { type: L.properties.models.additionalProperties.properties.fairness.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                p.metrics === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness", "#/properties/models/additionalProperties/properties/fairness/required", "required", { missingProperty: "metrics" }), r++);
                for (let d in p) d === "reports" || d === "metrics" || d === "stderr" || d === "max-age" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness", "#/properties/models/additionalProperties/properties/fairness/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.reports !== void 0 && (b(p.reports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/reports", parentData: p, parentDataProperty: "reports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p.metrics !== void 0) {
                  let d = p.metrics;
                  if (Array.isArray(d)) {
                    d.length > 1e3 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/maxItems", "maxItems", { limit: 1e3 }), r++), d.length < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/minItems", "minItems", { limit: 1 }), r++);
                    let w = d.length;
                    for (let h = 0; h < w; h++) {
                      let x = d[h];
                      if (x && typeof x == "object" && !Array.isArray(x)) {
                        x.metric === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h, "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/required", "required", { missingProperty: "metric" }), r++), x.groups === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h, "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/required", "required", { missingProperty: "groups" }), r++);
                        for (let g in x) g === "metric" || g === "groups" || g === "min" || g === "max" || g === "min-per-group" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h, "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/additionalProperties", "additionalProperties", { additionalProperty: g }), r++);
                        if (x.metric !== void 0) {
                          let g = x.metric;
                          typeof g == "string" ? (c(g) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/metric", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/metric/maxLength", "maxLength", { limit: 1024 }), r++), c(g) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/metric", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/metric/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/metric", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/metric/type", "type", { type: "string" }), r++);
                        }
                        if (x.groups !== void 0 && (A(x.groups, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/groups", parentData: x, parentDataProperty: "groups", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), x.min !== void 0) {
                          let g = x.min;
                          !(typeof g == "number" && isFinite(g)) && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min/type", "type", { type: L.properties.models.additionalProperties.properties.fairness.properties.metrics.items.properties.min.type }), r++), typeof g == "number" && isFinite(g) && ((g > 1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (g < -1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min/minimum", "minimum", { comparison: ">=", limit: -1e6 }), r++));
                        }
                        if (x.max !== void 0) {
                          let g = x.max;
                          !(typeof g == "number" && isFinite(g)) && g !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/max", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/max/type", "type", { type: L.properties.models.additionalProperties.properties.fairness.properties.metrics.items.properties.max.type }), r++), typeof g == "number" && isFinite(g) && ((g > 1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/max", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/max/maximum", "maximum", { comparison: "<=", limit: 1e6 }), r++), (g < -1e6 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/max", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/max/minimum", "minimum", { comparison: ">=", limit: -1e6 }), r++));
                        }
                        if (x["min-per-group"] !== void 0) {
                          let g = x["min-per-group"];
                          typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g) || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min-per-group", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min-per-group/type", "type", { type: "integer" }), r++), typeof g == "number" && isFinite(g) && ((g > 1e8 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min-per-group", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min-per-group/maximum", "maximum", { comparison: "<=", limit: 1e8 }), r++), (g < 1 || isNaN(g)) && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h + "/min-per-group", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/properties/min-per-group/minimum", "minimum", { comparison: ">=", limit: 1 }), r++));
                        }
                      } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics/" + h, "#/properties/models/additionalProperties/properties/fairness/properties/metrics/items/type", "type", { type: "object" }), r++;
                    }
                  } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/metrics", "#/properties/models/additionalProperties/properties/fairness/properties/metrics/type", "type", { type: "array" }), r++;
                }
                if (p.stderr !== void 0) {
                  let d = p.stderr;
                  d === "required" || d === "optional" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/stderr", "#/properties/models/additionalProperties/properties/fairness/properties/stderr/enum", "enum", { allowedValues: L.properties.models.additionalProperties.properties.fairness.properties.stderr.enum }), r++);
                }
                p["max-age"] !== void 0 && ($(p["max-age"], { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/fairness/max-age", parentData: p, parentDataProperty: "max-age", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
              }
            }
            if (a.monitoring !== void 0) {
              let p = a.monitoring;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring", "#/properties/models/additionalProperties/properties/monitoring/type", "type", { type: L.properties.models.additionalProperties.properties.monitoring.type }), r++), p && typeof p == "object" && !Array.isArray(p)) {
                p.plan === void 0 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring", "#/properties/models/additionalProperties/properties/monitoring/required", "required", { missingProperty: "plan" }), r++);
                for (let d in p) d === "plan" || d === "reports" || d === "max-age" || d === "report-required" || (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring", "#/properties/models/additionalProperties/properties/monitoring/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
                if (p.plan !== void 0) {
                  let d = p.plan;
                  typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/plan", "#/properties/models/additionalProperties/properties/monitoring/properties/plan/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/plan", "#/properties/models/additionalProperties/properties/monitoring/properties/plan/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/plan", "#/properties/models/additionalProperties/properties/monitoring/properties/plan/type", "type", { type: "string" }), r++);
                }
                p.reports !== void 0 && (b(p.reports, { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/reports", parentData: p, parentDataProperty: "reports", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), p["max-age"] !== void 0 && ($(p["max-age"], { instancePath: t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/max-age", parentData: p, parentDataProperty: "max-age", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length)), p["report-required"] !== void 0 && typeof p["report-required"] != "boolean" && (e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/monitoring/report-required", "#/properties/models/additionalProperties/properties/monitoring/properties/report-required/type", "type", { type: "boolean" }), r++);
              }
            }
          } else e = i(e, t + "/models/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/models/additionalProperties/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/models", "#/properties/models/type", "type", { type: "object" }), r++;
    }
    if (n.controls !== void 0) {
      let o = n.controls;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        Object.keys(o).length < 0 && (e = i(e, t + "/controls", "#/properties/controls/minProperties", "minProperties", { limit: 0 }), r++);
        for (let l in o) te.call(L.properties.controls.properties, l) || (e = i(e, t + "/controls", "#/properties/controls/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
        o.access !== void 0 && (N(o.access, { instancePath: t + "/controls/access", parentData: o, parentDataProperty: "access", rootData: u, dynamicAnchors: y }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), o.assurance !== void 0 && (z(o.assurance, { instancePath: t + "/controls/assurance", parentData: o, parentDataProperty: "assurance", rootData: u, dynamicAnchors: y }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), o["branch-protection"] !== void 0 && (V(o["branch-protection"], { instancePath: t + "/controls/branch-protection", parentData: o, parentDataProperty: "branch-protection", rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length)), o["change-ticket"] !== void 0 && (E(o["change-ticket"], { instancePath: t + "/controls/change-ticket", parentData: o, parentDataProperty: "change-ticket", rootData: u, dynamicAnchors: y }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), o["change-window"] !== void 0 && (Z(o["change-window"], { instancePath: t + "/controls/change-window", parentData: o, parentDataProperty: "change-window", rootData: u, dynamicAnchors: y }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), o["commit-integrity"] !== void 0 && (_(o["commit-integrity"], { instancePath: t + "/controls/commit-integrity", parentData: o, parentDataProperty: "commit-integrity", rootData: u, dynamicAnchors: y }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), o.dependencies !== void 0 && (O(o.dependencies, { instancePath: t + "/controls/dependencies", parentData: o, parentDataProperty: "dependencies", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), o.deployment !== void 0 && (R(o.deployment, { instancePath: t + "/controls/deployment", parentData: o, parentDataProperty: "deployment", rootData: u, dynamicAnchors: y }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), o["model-data"] !== void 0 && (T(o["model-data"], { instancePath: t + "/controls/model-data", parentData: o, parentDataProperty: "model-data", rootData: u, dynamicAnchors: y }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), o["model-evaluation"] !== void 0 && (C(o["model-evaluation"], { instancePath: t + "/controls/model-evaluation", parentData: o, parentDataProperty: "model-evaluation", rootData: u, dynamicAnchors: y }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), o["model-integrity"] !== void 0 && (S(o["model-integrity"], { instancePath: t + "/controls/model-integrity", parentData: o, parentDataProperty: "model-integrity", rootData: u, dynamicAnchors: y }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), o["model-inventory"] !== void 0 && (M(o["model-inventory"], { instancePath: t + "/controls/model-inventory", parentData: o, parentDataProperty: "model-inventory", rootData: u, dynamicAnchors: y }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), o["model-licence"] !== void 0 && (B(o["model-licence"], { instancePath: t + "/controls/model-licence", parentData: o, parentDataProperty: "model-licence", rootData: u, dynamicAnchors: y }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), o["model-monitoring"] !== void 0 && (G(o["model-monitoring"], { instancePath: t + "/controls/model-monitoring", parentData: o, parentDataProperty: "model-monitoring", rootData: u, dynamicAnchors: y }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), o["model-provenance"] !== void 0 && (H(o["model-provenance"], { instancePath: t + "/controls/model-provenance", parentData: o, parentDataProperty: "model-provenance", rootData: u, dynamicAnchors: y }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), o["model-safety"] !== void 0 && (J(o["model-safety"], { instancePath: t + "/controls/model-safety", parentData: o, parentDataProperty: "model-safety", rootData: u, dynamicAnchors: y }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), o["passing-scans"] !== void 0 && (K(o["passing-scans"], { instancePath: t + "/controls/passing-scans", parentData: o, parentDataProperty: "passing-scans", rootData: u, dynamicAnchors: y }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), o["peer-review"] !== void 0 && (Q(o["peer-review"], { instancePath: t + "/controls/peer-review", parentData: o, parentDataProperty: "peer-review", rootData: u, dynamicAnchors: y }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), o["protected-paths"] !== void 0 && (U(o["protected-paths"], { instancePath: t + "/controls/protected-paths", parentData: o, parentDataProperty: "protected-paths", rootData: u, dynamicAnchors: y }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), o.reconciliation !== void 0 && (X(o.reconciliation, { instancePath: t + "/controls/reconciliation", parentData: o, parentDataProperty: "reconciliation", rootData: u, dynamicAnchors: y }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), o["required-checks"] !== void 0 && (Y(o["required-checks"], { instancePath: t + "/controls/required-checks", parentData: o, parentDataProperty: "required-checks", rootData: u, dynamicAnchors: y }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), o["segregation-of-duties"] !== void 0 && (ee(o["segregation-of-duties"], { instancePath: t + "/controls/segregation-of-duties", parentData: o, parentDataProperty: "segregation-of-duties", rootData: u, dynamicAnchors: y }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
      } else e = i(e, t + "/controls", "#/properties/controls/type", "type", { type: "object" }), r++;
    }
    if (n.rules !== void 0) {
      let o = n.rules;
      if (Array.isArray(o)) {
        o.length > 200 && (e = i(e, t + "/rules", "#/properties/rules/maxItems", "maxItems", { limit: 200 }), r++);
        let l = o.length;
        for (let a = 0; a < l; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            p.name === void 0 && (e = i(e, t + "/rules/" + a, "#/properties/rules/items/required", "required", { missingProperty: "name" }), r++), p.when === void 0 && (e = i(e, t + "/rules/" + a, "#/properties/rules/items/required", "required", { missingProperty: "when" }), r++), p.controls === void 0 && (e = i(e, t + "/rules/" + a, "#/properties/rules/items/required", "required", { missingProperty: "controls" }), r++);
            for (let d in p) d === "name" || d === "when" || d === "controls" || (e = i(e, t + "/rules/" + a, "#/properties/rules/items/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
            if (p.name !== void 0) {
              let d = p.name;
              typeof d == "string" ? (c(d) > 200 && (e = i(e, t + "/rules/" + a + "/name", "#/properties/rules/items/properties/name/maxLength", "maxLength", { limit: 200 }), r++), c(d) < 1 && (e = i(e, t + "/rules/" + a + "/name", "#/properties/rules/items/properties/name/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/rules/" + a + "/name", "#/properties/rules/items/properties/name/type", "type", { type: "string" }), r++);
            }
            if (p.when !== void 0) {
              let d = p.when;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                Object.keys(d).length < 1 && (e = i(e, t + "/rules/" + a + "/when", "#/properties/rules/items/properties/when/minProperties", "minProperties", { limit: 1 }), r++);
                for (let w in d) w === "paths" || w === "only-paths" || w === "branches" || w === "labels" || w === "authors" || w === "lines-over" || (e = i(e, t + "/rules/" + a + "/when", "#/properties/rules/items/properties/when/additionalProperties", "additionalProperties", { additionalProperty: w }), r++);
                if (d.paths !== void 0 && (re(d.paths, { instancePath: t + "/rules/" + a + "/when/paths", parentData: d, parentDataProperty: "paths", rootData: u, dynamicAnchors: y }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), d["only-paths"] !== void 0 && (re(d["only-paths"], { instancePath: t + "/rules/" + a + "/when/only-paths", parentData: d, parentDataProperty: "only-paths", rootData: u, dynamicAnchors: y }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), d.branches !== void 0 && (j(d.branches, { instancePath: t + "/rules/" + a + "/when/branches", parentData: d, parentDataProperty: "branches", rootData: u, dynamicAnchors: y }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), d.labels !== void 0 && (j(d.labels, { instancePath: t + "/rules/" + a + "/when/labels", parentData: d, parentDataProperty: "labels", rootData: u, dynamicAnchors: y }) || (e = e === null ? j.errors : e.concat(j.errors), r = e.length)), d.authors !== void 0 && (A(d.authors, { instancePath: t + "/rules/" + a + "/when/authors", parentData: d, parentDataProperty: "authors", rootData: u, dynamicAnchors: y }) || (e = e === null ? A.errors : e.concat(A.errors), r = e.length)), d["lines-over"] !== void 0) {
                  let w = d["lines-over"];
                  typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w) || (e = i(e, t + "/rules/" + a + "/when/lines-over", "#/properties/rules/items/properties/when/properties/lines-over/type", "type", { type: "integer" }), r++), typeof w == "number" && isFinite(w) && ((w > 1e7 || isNaN(w)) && (e = i(e, t + "/rules/" + a + "/when/lines-over", "#/properties/rules/items/properties/when/properties/lines-over/maximum", "maximum", { comparison: "<=", limit: 1e7 }), r++), (w < 0 || isNaN(w)) && (e = i(e, t + "/rules/" + a + "/when/lines-over", "#/properties/rules/items/properties/when/properties/lines-over/minimum", "minimum", { comparison: ">=", limit: 0 }), r++));
                }
              } else e = i(e, t + "/rules/" + a + "/when", "#/properties/rules/items/properties/when/type", "type", { type: "object" }), r++;
            }
            if (p.controls !== void 0) {
              let d = p.controls;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                Object.keys(d).length < 1 && (e = i(e, t + "/rules/" + a + "/controls", "#/properties/rules/items/properties/controls/minProperties", "minProperties", { limit: 1 }), r++);
                for (let w in d) te.call(L.properties.rules.items.properties.controls.properties, w) || (e = i(e, t + "/rules/" + a + "/controls", "#/properties/rules/items/properties/controls/additionalProperties", "additionalProperties", { additionalProperty: w }), r++);
                d.access !== void 0 && (N(d.access, { instancePath: t + "/rules/" + a + "/controls/access", parentData: d, parentDataProperty: "access", rootData: u, dynamicAnchors: y }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), d.assurance !== void 0 && (z(d.assurance, { instancePath: t + "/rules/" + a + "/controls/assurance", parentData: d, parentDataProperty: "assurance", rootData: u, dynamicAnchors: y }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), d["branch-protection"] !== void 0 && (V(d["branch-protection"], { instancePath: t + "/rules/" + a + "/controls/branch-protection", parentData: d, parentDataProperty: "branch-protection", rootData: u, dynamicAnchors: y }) || (e = e === null ? V.errors : e.concat(V.errors), r = e.length)), d["change-ticket"] !== void 0 && (E(d["change-ticket"], { instancePath: t + "/rules/" + a + "/controls/change-ticket", parentData: d, parentDataProperty: "change-ticket", rootData: u, dynamicAnchors: y }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), d["change-window"] !== void 0 && (Z(d["change-window"], { instancePath: t + "/rules/" + a + "/controls/change-window", parentData: d, parentDataProperty: "change-window", rootData: u, dynamicAnchors: y }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), d["commit-integrity"] !== void 0 && (_(d["commit-integrity"], { instancePath: t + "/rules/" + a + "/controls/commit-integrity", parentData: d, parentDataProperty: "commit-integrity", rootData: u, dynamicAnchors: y }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), d.dependencies !== void 0 && (O(d.dependencies, { instancePath: t + "/rules/" + a + "/controls/dependencies", parentData: d, parentDataProperty: "dependencies", rootData: u, dynamicAnchors: y }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), d.deployment !== void 0 && (R(d.deployment, { instancePath: t + "/rules/" + a + "/controls/deployment", parentData: d, parentDataProperty: "deployment", rootData: u, dynamicAnchors: y }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), d["model-data"] !== void 0 && (T(d["model-data"], { instancePath: t + "/rules/" + a + "/controls/model-data", parentData: d, parentDataProperty: "model-data", rootData: u, dynamicAnchors: y }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), d["model-evaluation"] !== void 0 && (C(d["model-evaluation"], { instancePath: t + "/rules/" + a + "/controls/model-evaluation", parentData: d, parentDataProperty: "model-evaluation", rootData: u, dynamicAnchors: y }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), d["model-integrity"] !== void 0 && (S(d["model-integrity"], { instancePath: t + "/rules/" + a + "/controls/model-integrity", parentData: d, parentDataProperty: "model-integrity", rootData: u, dynamicAnchors: y }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), d["model-inventory"] !== void 0 && (M(d["model-inventory"], { instancePath: t + "/rules/" + a + "/controls/model-inventory", parentData: d, parentDataProperty: "model-inventory", rootData: u, dynamicAnchors: y }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), d["model-licence"] !== void 0 && (B(d["model-licence"], { instancePath: t + "/rules/" + a + "/controls/model-licence", parentData: d, parentDataProperty: "model-licence", rootData: u, dynamicAnchors: y }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), d["model-monitoring"] !== void 0 && (G(d["model-monitoring"], { instancePath: t + "/rules/" + a + "/controls/model-monitoring", parentData: d, parentDataProperty: "model-monitoring", rootData: u, dynamicAnchors: y }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), d["model-provenance"] !== void 0 && (H(d["model-provenance"], { instancePath: t + "/rules/" + a + "/controls/model-provenance", parentData: d, parentDataProperty: "model-provenance", rootData: u, dynamicAnchors: y }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), d["model-safety"] !== void 0 && (J(d["model-safety"], { instancePath: t + "/rules/" + a + "/controls/model-safety", parentData: d, parentDataProperty: "model-safety", rootData: u, dynamicAnchors: y }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), d["passing-scans"] !== void 0 && (K(d["passing-scans"], { instancePath: t + "/rules/" + a + "/controls/passing-scans", parentData: d, parentDataProperty: "passing-scans", rootData: u, dynamicAnchors: y }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), d["peer-review"] !== void 0 && (Q(d["peer-review"], { instancePath: t + "/rules/" + a + "/controls/peer-review", parentData: d, parentDataProperty: "peer-review", rootData: u, dynamicAnchors: y }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), d["protected-paths"] !== void 0 && (U(d["protected-paths"], { instancePath: t + "/rules/" + a + "/controls/protected-paths", parentData: d, parentDataProperty: "protected-paths", rootData: u, dynamicAnchors: y }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length)), d.reconciliation !== void 0 && (X(d.reconciliation, { instancePath: t + "/rules/" + a + "/controls/reconciliation", parentData: d, parentDataProperty: "reconciliation", rootData: u, dynamicAnchors: y }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), d["required-checks"] !== void 0 && (Y(d["required-checks"], { instancePath: t + "/rules/" + a + "/controls/required-checks", parentData: d, parentDataProperty: "required-checks", rootData: u, dynamicAnchors: y }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), d["segregation-of-duties"] !== void 0 && (ee(d["segregation-of-duties"], { instancePath: t + "/rules/" + a + "/controls/segregation-of-duties", parentData: d, parentDataProperty: "segregation-of-duties", rootData: u, dynamicAnchors: y }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
              } else e = i(e, t + "/rules/" + a + "/controls", "#/properties/rules/items/properties/controls/type", "type", { type: "object" }), r++;
            }
          } else e = i(e, t + "/rules/" + a, "#/properties/rules/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/rules", "#/properties/rules/type", "type", { type: "array" }), r++;
    }
    if (n.exceptions !== void 0) {
      let o = n.exceptions;
      if (Array.isArray(o)) {
        o.length > 1e3 && (e = i(e, t + "/exceptions", "#/properties/exceptions/maxItems", "maxItems", { limit: 1e3 }), r++);
        let l = o.length;
        for (let a = 0; a < l; a++) {
          let p = o[a];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            p.control === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "control" }), r++), p.about === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "about" }), r++), p.until === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "until" }), r++), p.reason === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "reason" }), r++), p["approved-by"] === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "approved-by" }), r++), p.ticket === void 0 && (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/required", "required", { missingProperty: "ticket" }), r++);
            for (let d in p) d === "control" || d === "about" || d === "until" || d === "reason" || d === "approved-by" || d === "ticket" || (e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/additionalProperties", "additionalProperties", { additionalProperty: d }), r++);
            if (p.control !== void 0) {
              let d = p.control;
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/exceptions/" + a + "/control", "#/properties/exceptions/items/properties/control/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/control", "#/properties/exceptions/items/properties/control/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/exceptions/" + a + "/control", "#/properties/exceptions/items/properties/control/type", "type", { type: "string" }), r++);
            }
            if (p.about !== void 0) {
              let d = p.about;
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/exceptions/" + a + "/about", "#/properties/exceptions/items/properties/about/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/about", "#/properties/exceptions/items/properties/about/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/exceptions/" + a + "/about", "#/properties/exceptions/items/properties/about/type", "type", { type: "string" }), r++);
            }
            if (p.until !== void 0) {
              let d = p.until;
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/exceptions/" + a + "/until", "#/properties/exceptions/items/properties/until/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/until", "#/properties/exceptions/items/properties/until/minLength", "minLength", { limit: 1 }), r++), Ze.test(d) || (e = i(e, t + "/exceptions/" + a + "/until", "#/properties/exceptions/items/properties/until/pattern", "pattern", { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }), r++)) : (e = i(e, t + "/exceptions/" + a + "/until", "#/properties/exceptions/items/properties/until/type", "type", { type: "string" }), r++);
            }
            if (p.reason !== void 0) {
              let d = p.reason;
              typeof d == "string" ? (c(d) > 4096 && (e = i(e, t + "/exceptions/" + a + "/reason", "#/properties/exceptions/items/properties/reason/maxLength", "maxLength", { limit: 4096 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/reason", "#/properties/exceptions/items/properties/reason/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/exceptions/" + a + "/reason", "#/properties/exceptions/items/properties/reason/type", "type", { type: "string" }), r++);
            }
            if (p["approved-by"] !== void 0) {
              let d = p["approved-by"];
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/exceptions/" + a + "/approved-by", "#/properties/exceptions/items/properties/approved-by/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/approved-by", "#/properties/exceptions/items/properties/approved-by/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/exceptions/" + a + "/approved-by", "#/properties/exceptions/items/properties/approved-by/type", "type", { type: "string" }), r++);
            }
            if (p.ticket !== void 0) {
              let d = p.ticket;
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/exceptions/" + a + "/ticket", "#/properties/exceptions/items/properties/ticket/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/exceptions/" + a + "/ticket", "#/properties/exceptions/items/properties/ticket/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/exceptions/" + a + "/ticket", "#/properties/exceptions/items/properties/ticket/type", "type", { type: "string" }), r++);
            }
          } else e = i(e, t + "/exceptions/" + a, "#/properties/exceptions/items/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/exceptions", "#/properties/exceptions/type", "type", { type: "array" }), r++;
    }
    if (n.emergency !== void 0) {
      let o = n.emergency;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let l in o) l === "label" || l === "approvers" || l === "lifts" || l === "review-within" || (e = i(e, t + "/emergency", "#/properties/emergency/additionalProperties", "additionalProperties", { additionalProperty: l }), r++);
        if (o.label !== void 0) {
          let l = o.label;
          typeof l == "string" ? (c(l) > 1024 && (e = i(e, t + "/emergency/label", "#/properties/emergency/properties/label/maxLength", "maxLength", { limit: 1024 }), r++), c(l) < 1 && (e = i(e, t + "/emergency/label", "#/properties/emergency/properties/label/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/emergency/label", "#/properties/emergency/properties/label/type", "type", { type: "string" }), r++);
        }
        if (o.approvers !== void 0) {
          let l = o.approvers;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            for (let a in l) a === "users" || a === "teams" || (e = i(e, t + "/emergency/approvers", "#/properties/emergency/properties/approvers/additionalProperties", "additionalProperties", { additionalProperty: a }), r++);
            if (l.users !== void 0 && (b(l.users, { instancePath: t + "/emergency/approvers/users", parentData: l, parentDataProperty: "users", rootData: u, dynamicAnchors: y }) || (e = e === null ? b.errors : e.concat(b.errors), r = e.length)), l.teams !== void 0) {
              let a = l.teams;
              if (Array.isArray(a)) {
                a.length > 1e3 && (e = i(e, t + "/emergency/approvers/teams", "#/properties/emergency/properties/approvers/properties/teams/maxItems", "maxItems", { limit: 1e3 }), r++), a.length < 0 && (e = i(e, t + "/emergency/approvers/teams", "#/properties/emergency/properties/approvers/properties/teams/minItems", "minItems", { limit: 0 }), r++);
                let p = a.length;
                for (let d = 0; d < p; d++) {
                  let w = a[d];
                  typeof w == "string" ? (c(w) > 1024 && (e = i(e, t + "/emergency/approvers/teams/" + d, "#/properties/emergency/properties/approvers/properties/teams/items/maxLength", "maxLength", { limit: 1024 }), r++), we.test(w) || (e = i(e, t + "/emergency/approvers/teams/" + d, "#/properties/emergency/properties/approvers/properties/teams/items/pattern", "pattern", { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }), r++)) : (e = i(e, t + "/emergency/approvers/teams/" + d, "#/properties/emergency/properties/approvers/properties/teams/items/type", "type", { type: "string" }), r++);
                }
              } else e = i(e, t + "/emergency/approvers/teams", "#/properties/emergency/properties/approvers/properties/teams/type", "type", { type: "array" }), r++;
            }
          } else e = i(e, t + "/emergency/approvers", "#/properties/emergency/properties/approvers/type", "type", { type: "object" }), r++;
        }
        if (o.lifts !== void 0) {
          let l = o.lifts;
          if (Array.isArray(l)) {
            l.length > 50 && (e = i(e, t + "/emergency/lifts", "#/properties/emergency/properties/lifts/maxItems", "maxItems", { limit: 50 }), r++), l.length < 1 && (e = i(e, t + "/emergency/lifts", "#/properties/emergency/properties/lifts/minItems", "minItems", { limit: 1 }), r++);
            let a = l.length;
            for (let p = 0; p < a; p++) {
              let d = l[p];
              typeof d == "string" ? (c(d) > 1024 && (e = i(e, t + "/emergency/lifts/" + p, "#/properties/emergency/properties/lifts/items/maxLength", "maxLength", { limit: 1024 }), r++), c(d) < 1 && (e = i(e, t + "/emergency/lifts/" + p, "#/properties/emergency/properties/lifts/items/minLength", "minLength", { limit: 1 }), r++)) : (e = i(e, t + "/emergency/lifts/" + p, "#/properties/emergency/properties/lifts/items/type", "type", { type: "string" }), r++);
            }
          } else e = i(e, t + "/emergency/lifts", "#/properties/emergency/properties/lifts/type", "type", { type: "array" }), r++;
        }
        o["review-within"] !== void 0 && ($(o["review-within"], { instancePath: t + "/emergency/review-within", parentData: o, parentDataProperty: "review-within", rootData: u, dynamicAnchors: y }) || (e = e === null ? $.errors : e.concat($.errors), r = e.length));
      } else e = i(e, t + "/emergency", "#/properties/emergency/type", "type", { type: "object" }), r++;
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [o] : e.push(o), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var tr = ye;
function ye(n, { instancePath: t = "", parentData: v, parentDataProperty: k, rootData: u = n, dynamicAnchors: y = {} } = {}) {
  let e = null, r = 0, f = ye.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), n && typeof n == "object" && !Array.isArray(n)) {
    if (n["passing-scans"] !== void 0) {
      let s = n["passing-scans"];
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (s.scans === void 0 && (e = i(e, t + "/passing-scans", "#/properties/passing-scans/required", "required", { missingProperty: "scans" }), r++), s.scans !== void 0) {
          let m = s.scans;
          if (m && typeof m == "object" && !Array.isArray(m)) {
            Object.keys(m).length < 1 && (e = i(e, t + "/passing-scans/scans", "#/properties/passing-scans/properties/scans/minProperties", "minProperties", { limit: 1 }), r++);
            for (let o in m) {
              let l = m[o];
              if (l && typeof l == "object" && !Array.isArray(l)) {
                if (l.limit !== void 0) {
                  let a = l.limit;
                  a && typeof a == "object" && !Array.isArray(a) ? Object.keys(a).length < 1 && (e = i(e, t + "/passing-scans/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/minProperties", "minProperties", { limit: 1 }), r++) : (e = i(e, t + "/passing-scans/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/type", "type", { type: "object" }), r++);
                }
                if (l.check !== void 0 && l.app === void 0) {
                  let a = { instancePath: t + "/passing-scans/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/dependentRequired", keyword: "dependentRequired", params: { property: "check", missingProperty: "app", depsCount: 1, deps: "app" } };
                  e === null ? e = [a] : e.push(a), r++;
                }
              } else e = i(e, t + "/passing-scans/scans/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), "#/properties/passing-scans/properties/scans/additionalProperties/type", "type", { type: "object" }), r++;
            }
          } else e = i(e, t + "/passing-scans/scans", "#/properties/passing-scans/properties/scans/type", "type", { type: "object" }), r++;
        }
      } else e = i(e, t + "/passing-scans", "#/properties/passing-scans/type", "type", { type: "object" }), r++;
    }
    if (n["required-checks"] !== void 0) {
      let s = n["required-checks"];
      s && typeof s == "object" && !Array.isArray(s) ? s.checks === void 0 && (e = i(e, t + "/required-checks", "#/properties/required-checks/required", "required", { missingProperty: "checks" }), r++) : (e = i(e, t + "/required-checks", "#/properties/required-checks/type", "type", { type: "object" }), r++);
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [s] : e.push(s), r++;
  }
  return ye.errors = e, r === 0;
}
ye.evaluated = { props: { "passing-scans": true, "required-checks": true }, dynamicProps: false, dynamicItems: false };
function i(n, t, v, k, u) {
  let y = { instancePath: t, schemaPath: v, keyword: k, params: u };
  return n === null ? [y] : (n.push(y), n);
}

// src/policy/parse.ts
var parsePolicy = (sources) => {
  const policyText = sources.at(-1);
  if (policyText === void 0) return refused2([EMPTY2]);
  const arrangement = arrangeTexts(policyText, sources.slice(0, -1));
  const readings2 = arrangement.ordered.map(readText);
  const read = readings2.flatMap(({ text: text2 }) => text2 === null ? [] : [text2]);
  const faults = [
    ...arrangement.faults,
    ...readings2.flatMap((reading) => reading.faults).filter((fault4) => !isTold2(fault4, arrangement.faults)),
    ...arrangement.missing.map((name) => unreadFault(name, read))
  ];
  if (readings2.some(({ text: text2 }) => text2 === null || !isMap2(text2.value))) return refused2(faults);
  const merged = mergeTexts(read);
  const all = [...faults, ...mergedFaults(merged, read, faults)];
  if (all.length > 0) return refused2(all);
  return { policy: policyOf(merged, policyText.path ?? policyText.name) };
};
var demandsOf = (sources) => {
  const parsed2 = parsePolicy(sources);
  return "policy" in parsed2 ? { state: "valid", policy: storedPolicy(parsed2.policy) } : { state: "invalid", faults: parsed2.faults };
};
var isTold2 = ({ file, key }, told4) => told4.some((each) => each.file === file && each.key === key);
var EMPTY2 = { file: "", line: 1, column: 1, key: "", code: "text-empty", message: "there is no text" };
var refused2 = (faults) => {
  const [first, ...rest] = orderFaults(faults);
  return { faults: [first ?? EMPTY2, ...rest] };
};
var readText = (source) => {
  const { text: text2, faults } = readingOf(source);
  if (text2 === null || faults.some((fault4) => fault4.code === "yaml-syntax")) return { text: null, faults };
  const found = shapeFaults(text2.value);
  const other = found.filter((fault4) => fault4.code === "version-unknown");
  if (other.length > 0) return { text: text2, faults: [...faults, ...other.map(text2.place)] };
  const within = isMap2(text2.value) ? textFaults(text2.value, controls) : [];
  const named2 = new Set(faults.map((fault4) => fault4.key));
  const placed = [...found, ...within].map(text2.place).filter((fault4) => !named2.has(fault4.key));
  return { text: text2, faults: [...faults, ...placed] };
};
var shapeFaults = (value) => rr(value) ? [] : told3(rr.errors, value, policySchema(controls));
var MOST_TOLD = 200;
var told3 = (errors, value, schema) => schemaFaults((errors ?? []).slice(0, MOST_TOLD), value, (path) => allowedKeys(schema, path));
var mergedFaults = (merged, texts3, known2) => {
  const place2 = (fault4) => placeInTexts(texts3, fault4);
  const isSound = (key) => !known2.some((fault4) => fault4.key === key || fault4.key.startsWith(`${key}.`));
  const sound = new Map([...merged.controls].filter(([id]) => isKnown(id) && isSound(`controls.${id}`)));
  const ofModels = isSound("models") ? modelFaults2(merged.whole["models"] ?? {}) : [];
  const ofBase = [
    ...controlFaults(sound).map((fault4) => place2(under(["controls"], fault4))),
    ...ofModels.map((fault4) => place2(under(["models"], fault4)))
  ];
  if (ofBase.length > 0 || !["controls", "rules", "emergency"].every(isSound)) return ofBase;
  const readBy = ticketsReadBy(merged);
  const ofRules = merged.rules.flatMap(({ value, text: text2, path }) => {
    const touched = touchedBy(merged, value);
    const tickets = sharedTicketFaults(touched.get(TICKET) ?? readBy, readBy).map((fault4) => under([TICKET], fault4));
    return [...controlFaults(touched), ...tickets].map((fault4) => text2.place(under([...path, "controls"], fault4)));
  });
  const emergency = merged.whole["emergency"];
  return [...ofRules, ...isMap2(emergency) ? emergencyFaults(emergency).map(place2) : []];
};
var TICKET = "change-ticket";
var touchedBy = (merged, rule) => {
  const changed = controlTexts(rule["controls"]);
  return new Map([...mergeControls(merged.controls, changed)].filter(([id]) => changed.has(id)));
};
var ticketsReadBy = (merged) => {
  const all = [merged.controls, ...merged.rules.map(({ value }) => touchedBy(merged, value))];
  return all.map((texts3) => texts3.get(TICKET)).find((settings3) => settings3 !== void 0) ?? {};
};
var isKnown = (id) => controls.some((control) => control.id === id);
var under = (path, fault4) => ({ ...fault4, path: [...path, ...fault4.path] });
var controlFaults = (texts3) => {
  const value = Object.fromEntries(texts3);
  const shape = tr(value) ? [] : told3(tr.errors, value, mergedControlsSchema(controls));
  if (shape.length > 0) return shape;
  return [...texts3].flatMap(([id, settings3]) => settingsFaults(id, settings3).map((fault4) => under([id], fault4)));
};

// src/evidence/statement/descriptor.ts
var VERIFIER = "https://github.com/acme/countersign";
var judgedCommit = ({ subject, stage }) => stage === "merge-queue" || MOMENTS[stage] !== "merge" ? null : subject.commit ?? subject.head;
var commitSubjects = (evidence) => {
  const { head, commit } = evidence.subject;
  const ids = [.../* @__PURE__ */ new Set([head, commit])].filter((id) => id !== null);
  return ids.map((id) => ({ name: nameOfCommit(evidence, id), digest: { gitCommit: id } }));
};
var judgedSubject = (evidence, commit) => {
  const refs = refsOf(evidence);
  return {
    name: nameOfCommit(evidence, commit),
    uri: `${webOf(evidence)}/commit/${commit}`,
    digest: { gitCommit: commit },
    ...refs.length === 0 ? {} : { annotations: { sourceRefs: refs } }
  };
};
var resourceUri = (evidence) => `git+${webOf(evidence)}`;
var originOf = ({ facts }) => facts.run.known ? facts.run.value.url : null;
var policyDescriptors = (evidence) => evidence.policy.state === "found" ? evidence.policy.sources.map((source) => sourceDescriptor(evidence, source)) : [];
var mainPolicy = (evidence) => policyDescriptors(evidence).at(-1) ?? { uri: `${resourceUri(evidence)}#${pathOf2(evidence.policy)}` };
var pathOf2 = (policy) => policy.state === "found" ? "" : policy.path;
var sourceDescriptor = (evidence, { name, repository, path, commit, digest }) => {
  const place2 = repository === null || path === null ? null : `git+${serverOf(evidence)}/${repository}`;
  const uri = place2 === null ? `${VERIFIER}#${name}` : `${place2}${commit === null ? "" : `@${commit}`}#${path ?? ""}`;
  return { name, uri, digest: { sha256: digest } };
};
var refsOf = ({ stage, subject, facts }) => {
  if (stage === "pull-request") return subject.pull === null ? [] : [`refs/pull/${subject.pull}/head`];
  if (stage !== "sealed") return [];
  const branch = facts.landing.known && facts.landing.value !== null ? facts.landing.value.branch : subject.base?.ref;
  return branch === void 0 ? [] : [`refs/heads/${branch}`];
};
var nameOfCommit = (evidence, commit) => `${resourceUri(evidence)}@${commit}`;
var webOf = (evidence) => `${serverOf(evidence)}/${evidence.subject.repository.name}`;
var serverOf = (evidence) => /^https:\/\/[^/]+/u.exec(originOf(evidence) ?? "")?.[0] ?? GITHUB2;
var GITHUB2 = "https://github.com";

// src/evidence/statement/properties.ts
var sourceProperties = (evidence) => passedControls(evidence).map((control) => `ORG_SOURCE_${control.toUpperCase().replaceAll("-", "_")}`);
var passedControls = ({ findings, companions }) => {
  const [first, ...rest] = [findings, ...companions.map((each) => each.findings)].map(passedIn);
  return [...first ?? []].filter((control) => rest.every((passed) => passed.has(control))).sort();
};
var passedIn = (findings) => new Set(
  findings.filter(
    ({ control, enforcement, outcome }) => control !== "gate" && enforcement === "enforce" && outcome === "pass"
  ).map(({ control }) => control)
);

// src/evidence/statement/result.ts
var RESULT_PREDICATE = "https://in-toto.io/attestation/svr/v0.2";
var VERDICTS = /* @__PURE__ */ new Map([
  ["pass", "COUNTERSIGN_PASS"],
  ["pass-with-exception", "COUNTERSIGN_PASS_WITH_EXCEPTION"]
]);
var SEALED = {
  sealed: ["COUNTERSIGN_SEALED"],
  "pull-request": [],
  "merge-queue": [],
  "dry-run": [],
  deployment: [],
  deployed: [],
  reconciliation: [],
  access: [],
  retest: [],
  assurance: []
};
var resultStatement = (evidence) => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === "not-applicable") return null;
  const whole2 = VERDICTS.get(verdict);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: RESULT_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, policies: policyDescriptors(evidence) },
      timeCreated: evidence.judgedAt,
      properties: [...whole2 === void 0 ? [] : [whole2, ...SEALED[evidence.stage]], ...sourceProperties(evidence)]
    }
  };
};

// src/evidence/statement/two-party.ts
var isTwoPartyReviewed = (evidence) => {
  const people2 = peopleOf2(evidence);
  if (people2 === null || evidence.companions.length > 0 || !passedControls(evidence).includes("peer-review"))
    return false;
  const facts = reviewFacts(evidence.facts);
  if (facts === null) return false;
  const identity = identityOf(people2);
  const { approvers: approvers2, doubts } = independentApprovers(
    { ...facts, approvedCommits: evidence.facts.approvedCommits },
    people2,
    "clean-base-merge"
  );
  const mayWrite = (account) => hasPermission(evidence.facts.permissions, account, "write").is === "yes";
  if (doubts.length > 0) return false;
  const covered = coveredReviews(evidence);
  const reviewers = approvers2.filter((approval) => covers(covered, approval) && mayWrite(approval.account));
  const persons = new Set(reviewers.map(({ account }) => identity.personOf(account)));
  const uploader = facts.change.initiator ?? facts.change.author;
  const isUploaderTrusted = uploader !== null && identity.isHuman(uploader) && mayWrite(uploader);
  return persons.size >= (isUploaderTrusted ? 1 : 2);
};
var covers = (covered, { review }) => covered.has(review.id);
var coveredReviews = ({ coverage }) => new Set(coverage.filter(({ covers: covers2 }) => covers2 === "identity" || covers2 === "replay").map(({ review }) => review));
var reviewFacts = ({
  change,
  commits,
  pushes,
  reviews
}) => change.known && commits.known && pushes.known && reviews.known ? { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value } : null;
var peopleOf2 = ({ policy }) => policy.state === "found" && policy.demands.state === "valid" ? policy.demands.policy.people : null;

// src/evidence/statement/summary.ts
var SUMMARY_PREDICATE = "https://slsa.dev/verification_summary/v1";
var SLSA_VERSION = "1.2";
var LEVEL = "SLSA_SOURCE_LEVEL_1";
var summaryStatement = (evidence, digest) => {
  const commit = judgedCommit(evidence);
  const { verdict } = evidence.decision;
  if (commit === null || evidence.judgedAt === null || verdict === "not-applicable") return null;
  const origin = originOf(evidence);
  return {
    subject: [judgedSubject(evidence, commit)],
    predicateType: SUMMARY_PREDICATE,
    predicate: {
      verifier: { id: VERIFIER, version: { countersign: evidence.tool.version } },
      timeVerified: evidence.judgedAt,
      resourceUri: resourceUri(evidence),
      policy: mainPolicy(evidence),
      inputAttestations: [
        { name: "evidence.json", ...origin === null ? {} : { uri: origin }, digest: { sha256: digest } }
      ],
      verificationResult: verdict === "pass" ? "PASSED" : "FAILED",
      verifiedLevels: verdict === "pass" ? levelsOf(evidence) : ["FAILED"],
      slsaVersion: SLSA_VERSION
    }
  };
};
var levelsOf = (evidence) => [
  LEVEL,
  ...isTwoPartyReviewed(evidence) ? ["SLSA_SOURCE_TWO_PARTY_REVIEWED"] : [],
  ...sourceProperties(evidence)
];

// src/evidence/statement.ts
var STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
var RECORD_PREDICATE = "https://github.com/acme/countersign/predicates/change-control/v1";
var signablesOf = (evidence, digest) => [
  { name: "evidence", statement: recordStatement(evidence, digest) },
  ...textOf2("vsa", summaryStatement(evidence, digest)),
  ...textOf2("svr", resultStatement(evidence))
];
var textOf2 = (name, parts) => parts === null ? [] : [{ name, statement: canonical({ _type: STATEMENT_TYPE, ...parts }) }];
var recordStatement = (evidence, digest) => canonical({
  _type: STATEMENT_TYPE,
  subject: [{ name: "evidence.json", digest: { sha256: digest } }, ...commitSubjects(evidence)],
  predicateType: RECORD_PREDICATE,
  predicate: recordPredicate(evidence, digest)
});
var recordPredicate = (evidence, digest) => {
  const { subject, facts } = evidence;
  const run = facts.run.known ? facts.run.value : null;
  const workflow = run?.workflow ?? null;
  return {
    evidence: { schema: evidence.schema, sha256: digest },
    tool: evidence.tool,
    stage: evidence.stage,
    repository: { id: subject.repository.id, name: subject.repository.name },
    pull: subject.pull,
    base: subject.base === null ? null : { ref: subject.base.ref, commit: subject.base.commit },
    head: subject.head,
    commit: subject.commit,
    context: subject.context,
    verdict: evidence.decision.verdict,
    judgedAt: evidence.judgedAt,
    run: run === null ? null : {
      id: run.id,
      attempt: run.attempt,
      workflow: workflow === null ? null : `${workflow.repository}/${workflow.path}@${workflow.ref}`
    },
    policies: policiesOf(evidence.policy),
    links: evidence.links
  };
};
var policiesOf = (policy) => policy.state === "found" ? policy.sources.map(({ name, digest }) => ({ name, sha256: digest })) : [];

// src/decision/decide.ts
var GATE = "gate";
var WORST_FIRST2 = ["fail", "indeterminate", "pending"];
var decide2 = (findings, carried = []) => {
  const enforced = findings.filter((finding2) => finding2.enforcement !== "report");
  const notes = orderReasons(
    findings.filter((finding2) => finding2.control === GATE).flatMap((finding2) => finding2.notes)
  );
  const blocked = enforced.flatMap((finding2) => {
    const outcome = blockOf(finding2.outcome);
    return outcome === null ? [] : [{ finding: finding2, outcome }];
  });
  const worst = WORST_FIRST2.find((outcome) => blocked.some((entry) => entry.outcome === outcome));
  const result = (verdict, blocking) => ({
    verdict,
    blocking,
    carried: settled(carried),
    notes
  });
  if (worst !== void 0) {
    return result(worst, order(blocked.flatMap(({ finding: finding2, outcome }) => blockingOf(finding2, outcome))));
  }
  const controls2 = enforced.filter((finding2) => finding2.control !== GATE);
  if (!controls2.some(({ outcome }) => outcome === "pass" || outcome === "waived")) {
    return result("fail", [NOTHING_APPLIES]);
  }
  return result(controls2.some(({ outcome }) => outcome === "waived") ? "pass-with-exception" : "pass", []);
};
var notApplicable = (notes) => ({
  verdict: "not-applicable",
  blocking: [],
  carried: [],
  notes: orderReasons(notes)
});
var NOTHING_APPLIES = { control: GATE, outcome: "fail", code: "no-control-applies", about: [] };
var blockOf = (outcome) => {
  switch (outcome) {
    case "pass":
    case "waived":
    case "not-applicable":
      return null;
    case "fail":
    case "pending":
    case "indeterminate":
      return outcome;
    default:
      outcome;
      return "indeterminate";
  }
};
var blockingOf = (finding2, outcome) => {
  const { control } = finding2;
  if (finding2.reasons.length === 0) return [{ control, outcome, code: "control-failed", about: [control] }];
  return finding2.reasons.map(({ code, about: about2 }) => ({ control, outcome, code, about: about2 }));
};
var order = (blocking) => {
  const rank3 = ({ outcome }) => WORST_FIRST2.findIndex((each) => each === outcome);
  return [...settled(blocking)].sort(
    (a, b2) => rank3(a) - rank3(b2) || compareText(a.control, b2.control) || compareText(a.code, b2.code) || compareText(keyOf(a.about), keyOf(b2.about))
  );
};

// src/decision/cover.ts
var coverOf = (policy, { baseRef, defaultBranch }) => {
  const entry = branchEntry(policy, baseRef, defaultBranch);
  if (entry !== null) return { entry };
  const needed = (policy.branches ?? [defaultBranch]).join(", ");
  return { outside: { code: "branch-not-listed", about: [baseRef], needed } };
};
var coverOfChange = (policy, place2, { state, number }) => {
  const cover = coverOf(policy, place2);
  const isClosed = "entry" in cover && state === "closed";
  return isClosed ? { outside: { code: "closed-unmerged", about: [`#${String(number)}`] } } : cover;
};

// src/decision/gate-finding.ts
var gateFinding = (faults, notes) => finding(worstOf(faults), faults.map(reasonOf2), notes);
var outsideFinding = (why, notes) => finding("not-applicable", [why], notes);
var finding = (outcome, reasons, notes) => ({
  control: GATE,
  version: 1,
  enforcement: "enforce",
  outcome,
  reasons: orderReasons(reasons),
  notes: orderReasons(notes),
  rules: []
});
var worstOf = (faults) => {
  if (faults.length === 0) return "pass";
  if (faults.some(({ outcome }) => outcome === "fail")) return "fail";
  return faults.every(({ outcome }) => outcome === "pending") ? "pending" : "indeterminate";
};
var reasonOf2 = ({ code, about: about2, needed, found, who, at }) => ({
  code,
  about: about2,
  ...needed === void 0 ? {} : { needed },
  ...found === void 0 ? {} : { found },
  ...who === void 0 ? {} : { who },
  ...at === void 0 ? {} : { at }
});

// src/policy/conditions.ts
var YES = { holds: "yes" };
var NO2 = { holds: "no" };
var standingOf5 = (when, scene) => {
  const each = [
    when.paths === null ? YES : anyPath(when.paths, scene),
    when.onlyPaths === null ? YES : onlyPaths(when.onlyPaths, scene),
    when.branches === null ? YES : yesOrNo(when.branches.some((glob) => matchesGlob(glob, scene.baseRef))),
    when.labels === null ? YES : labels(when.labels, scene),
    when.authors === null ? YES : authors2(when.authors, scene),
    when.linesOver === null ? YES : linesOver(when.linesOver, scene)
  ];
  if (each.some((standing4) => standing4.holds === "no")) return NO2;
  const why = each.flatMap((standing4) => standing4.holds === "open" ? standing4.why : []);
  return why.length === 0 ? YES : { holds: "open", why };
};
var yesOrNo = (holds2) => holds2 ? YES : NO2;
var open = (why) => ({ holds: "open", why: [why] });
var anyPath = (globs, { facts, filesCut }) => {
  if (!facts.files.known) return open(facts.files.why);
  const paths = facts.files.value.flatMap(namesOf);
  if (paths.some((path) => globs.some((glob) => matchesGuard(glob, path)))) return YES;
  return filesCut ? open({ code: "list-truncated", about: ["files"] }) : NO2;
};
var onlyPaths = (globs, { facts, filesCut }) => {
  if (!facts.files.known || filesCut || facts.files.value.length === 0) return NO2;
  return yesOrNo(facts.files.value.flatMap(namesOf).every((path) => globs.some((glob) => matchesGlob(glob, path))));
};
var labels = (names2, { facts, mayLabel }) => {
  if (!facts.change.known) return open(facts.change.why);
  const change = facts.change.value;
  const wanted = new Set(names2.map((name) => name.toLowerCase()));
  const present = change.labels.filter((label) => wanted.has(label.name.toLowerCase()));
  if (present.some((label) => mayLabel(label.by) && !isLate2(label.at, change))) return YES;
  const doubts = [...present.map(untrusted), ...removalsInDoubt(wanted, change, mayLabel)];
  return doubts.length === 0 ? NO2 : { holds: "open", why: doubts };
};
var removalsInDoubt = (wanted, change, mayLabel) => {
  const present = new Set(change.labels.map((label) => label.name.toLowerCase()));
  const gone = change.unlabeled.filter(
    ({ name }) => wanted.has(name.toLowerCase()) && !present.has(name.toLowerCase())
  );
  const last = new Map(gone.map((removal) => [removal.name.toLowerCase(), removal]));
  return [...last.values()].filter((removal) => !mayLabel(removal.by) || isLate2(removal.at, change)).map(takenOff);
};
var isLate2 = (at, { merged }) => merged !== null && at !== null && !(Date.parse(at) <= Date.parse(merged.at));
var untrusted = (label) => ({
  code: "label-untrusted",
  about: [label.name],
  needed: "a label set by a person who did not contribute",
  found: label.by === null ? "not known who set it" : `set by ${label.by.login}`
});
var takenOff = ({ name, by: by2, at }) => ({
  code: "label-untrusted",
  about: [name],
  needed: "a label taken off by a person who did not contribute, before the merge",
  found: by2 === null ? `not known who took it off at ${at}` : `taken off by ${by2.login} at ${at}`
});
var authors2 = (logins, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  const { author } = facts.change.value;
  if (author === null) return open({ code: "author-unknown", about: ["author"] });
  return yesOrNo(logins.some((login) => isLoginOf(login, author)));
};
var isLoginOf = (written2, account) => {
  const plain5 = (login) => login.toLowerCase().replace(/\[bot\]$/u, "");
  if (account.type === "bot") return plain5(written2) === plain5(account.login);
  return written2.toLowerCase() === account.login.toLowerCase();
};
var linesOver = (limit2, { facts }) => {
  if (!facts.change.known) return open(facts.change.why);
  return yesOrNo(facts.change.value.additions + facts.change.value.deletions > limit2);
};

// src/policy/rules.ts
var MAX_OPEN = 7;
var IMPLIED = /* @__PURE__ */ new Set(["protected-paths", "assurance"]);
var AT_MERGE = ["merge"];
var isAsked = ({ moments: moments2 = AT_MERGE, subject }, { moment, of }) => moments2.includes(moment) && (subject === void 0 || subject === of);
var unconditional = (policy, moment) => variant(policy, [], { moment, of: "moment" });
var effective2 = (policy, scene, moment) => {
  const standings = policy.rules.map((rule) => ({ rule, standing: standingOf5(rule.when, scene) }));
  const open2 = standings.flatMap(
    ({ rule, standing: standing4 }) => standing4.holds === "open" ? [{ rule, why: standing4.why }] : []
  );
  const certain = standings.filter(({ standing: standing4 }) => standing4.holds === "yes").map(({ rule }) => rule);
  const judged2 = open2.slice(0, MAX_OPEN).map(({ rule }) => rule);
  const variantOf = (mask) => {
    const assumed = judged2.filter((_2, index) => (mask & 1 << index) !== 0);
    return variant(
      policy,
      policy.rules.filter((rule) => certain.includes(rule) || assumed.includes(rule)),
      { moment, of: "change" }
    );
  };
  const others = Array.from({ length: 2 ** judged2.length - 1 }, (_2, index) => variantOf(index + 1));
  return {
    variants: [variantOf(0), ...others],
    open: open2.map(({ rule, why }) => ({ rule: rule.name, why })),
    tooManyOpen: open2.length > MAX_OPEN
  };
};
var variant = (policy, rules, asked) => {
  const texts3 = rules.reduce((merged, rule) => mergeControls(merged, rule.controls), policy.controls);
  return controls.flatMap((control) => {
    const text2 = texts3.get(control.id);
    if (!isAsked(control, asked) || text2 === void 0 && !IMPLIED.has(control.id)) return [];
    return [
      {
        control,
        enforcement: text2?.["enforcement"] === "report" ? "report" : "enforce",
        settings: settle(control, text2 ?? {}),
        named: text2 === void 0 ? "implied" : "named",
        rules: rules.filter((rule) => rule.controls.has(control.id)).map((rule) => rule.name)
      }
    ];
  });
};

// src/decision/authority.ts
var authorityOf2 = (facts, people2) => {
  const contributors = knownContributors(facts, people2);
  const identity = identityOf(people2);
  const logins = contributors === null ? /* @__PURE__ */ new Set() : loginsOf(contributors);
  return {
    approvers: contributors === null ? [] : approversOf(facts, people2),
    objectionTo: (account) => {
      if (account === null) return "not-known";
      if (!identity.isHuman(account)) return "not-human";
      if (contributors === null) return "not-known";
      return contributors.has(account) || logins.has(account.login.toLowerCase()) ? "contributed" : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return "not-human";
      if (contributors === null) return "not-known";
      const person = identity.groupOfLogin(login);
      const isOne = [...contributors.accounts.values()].some((account) => identity.personOf(account) === person);
      return isOne || logins.has(login.toLowerCase()) ? "contributed" : null;
    }
  };
};
var authorityAt = (moment, facts, people2) => {
  if (moment === "deployment" && !facts.deployment.known) return authorityOf2(facts, people2);
  const deployment2 = deploymentIn(facts.deployment);
  const identity = identityOf(people2);
  const involved = deployment2 === null ? [] : involvedIn(deployment2);
  const persons = new Set(involved.map(identity.personOf));
  const logins = new Set(involved.map(({ login }) => login.toLowerCase()));
  return {
    approvers: [],
    objectionTo: (account) => {
      if (account === null) return "not-known";
      if (!identity.isHuman(account)) return "not-human";
      return persons.has(identity.personOf(account)) ? "contributed" : null;
    },
    objectionToLogin: (login) => {
      if (identity.isMachineLogin(login)) return "not-human";
      const person = identity.groupOfLogin(login);
      return logins.has(login.toLowerCase()) || person !== null && persons.has(person) ? "contributed" : null;
    }
  };
};
var involvedIn = (deployment2) => {
  const { deployer } = deployment2;
  return [
    ...carriedAuthors(deployment2),
    ...deployer.by === "person" && deployer.account !== null ? [deployer.account] : []
  ];
};
var loginsOf = (contributors) => new Set([...contributors.accounts.values()].map((account) => account.login.toLowerCase()));
var knownContributors = ({ change, commits, pushes }, people2) => {
  if (!change.known || !commits.known || !pushes.known) return null;
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people: people2 });
  return doubtsOf(contributors, "pusher", change.value).length === 0 ? contributors : null;
};
var approversOf = (facts, people2) => {
  const { change, commits, pushes, reviews, approvedCommits } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) return [];
  const given = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const { approvers: approvers2 } = independentApprovers({ ...given, approvedCommits }, people2, "none");
  return approvers2.map((approval) => approval.account);
};

// src/decision/emergency.ts
var NONE2 = { declared: null, lifts: /* @__PURE__ */ new Set(), notes: [] };
var emergencyOf2 = (policy, facts, authority) => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE2;
  const change = facts.change.value;
  const label = change.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === void 0) return NONE2;
  const word2 = wordOf(label, change, facts.pushes);
  const inCharge = [..."of" in word2 ? [word2.of] : [], ...authority.approvers].filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts)
  );
  const until = reviewBy(label, change, emergency, facts.clock);
  if (inCharge.length > 0 && until !== null) {
    const by2 = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by: by2, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE2, notes: [notApproved(label, emergency, word2), ...unknownTeams(emergency, facts)] };
};
var wordOf = ({ by: by2, at }, change, pushes) => {
  if (by2 === null || at === null) return { doubt: "not known who set it" };
  if (change.merged !== null && !(Date.parse(at) <= Date.parse(change.merged.at))) {
    return { doubt: `set by ${by2.login} after the merge` };
  }
  const listed3 = pushes.known && pushes.value.source === "activity" ? pushes.value.pushes : [];
  const pushed = listed3.filter((push) => push.after === change.head.commit).map((push) => Date.parse(push.at));
  if (pushed.length === 0) return { doubt: `set by ${by2.login}, and it is not known when the head was pushed` };
  return Date.parse(at) > Math.max(...pushed) ? { of: by2 } : { doubt: `set by ${by2.login} before the head was pushed` };
};
var mayApprove = (emergency, account, facts) => {
  const isNamed3 = emergency.approvers.users.some((login) => login.toLowerCase() === account.login.toLowerCase());
  return isNamed3 || teamsOf(emergency, facts).some(({ members }) => members?.some(({ id }) => id === account.id) === true);
};
var teamsOf = (emergency, facts) => emergency.approvers.teams.map((written2) => {
  const name = written2.toLowerCase();
  const team = facts.teams.known ? facts.teams.value.find((each) => each.name.toLowerCase() === name) : void 0;
  return { name, members: team?.members.known === true ? team.members.value : null };
});
var unknownTeams = (emergency, facts) => teamsOf(emergency, facts).flatMap(
  ({ name, members }) => members === null ? [{ code: "fact-unavailable", about: [name], needed: "its members" }] : []
);
var notApproved = (label, emergency, word2) => ({
  code: "emergency-not-approved",
  about: [label.name],
  needed: "the head approved, or the label set after it was pushed, by somebody in charge who did not contribute",
  found: "of" in word2 ? `set by ${word2.of.login}` : word2.doubt,
  who: [...emergency.approvers.users, ...emergency.approvers.teams]
});
var reviewBy = (label, { unlabeled }, emergency, clock) => {
  const name = label.name.toLowerCase();
  const removed = unlabeled.filter((each) => each.name.toLowerCase() === name).map(({ at }) => at);
  const now = clock.known ? [clock.value.now] : [];
  const times = [...label.at === null ? now : [label.at], ...removed].map((at) => Date.parse(at));
  const from = Math.min(...times);
  if (!Number.isFinite(from)) return null;
  return instantOf2(from + emergency.reviewWithinHours * 36e5);
};
var instantOf2 = (milliseconds2) => `${new Date(milliseconds2).toISOString().slice(0, 19)}Z`;

// src/decision/judge-control.ts
var judgeControl = (item, facts, circumstances) => {
  const { control } = item;
  const unknown2 = control.needs.flatMap((need) => facts[need].known ? [] : [facts[need].why]);
  if (unknown2.length > 0) return answer("indeterminate", unknown2, [], false);
  const { watched, looked } = watch(circumstances);
  try {
    const verdict = control.judge(inputOf(control.needs, control.wants ?? [], facts), item.settings, watched);
    return checked(control.id, verdict, looked());
  } catch (error) {
    return failed9(control.id, error instanceof Error ? error.message : "threw");
  }
};
var answer = (outcome, reasons, notes, looked) => ({ outcome, reasons: orderReasons(reasons), notes: orderReasons(notes), looked });
var failed9 = (id, found, reasons = []) => {
  const failure = { code: "control-failed", about: [id], needed: "a verdict", found: found.slice(0, 200) };
  return answer("indeterminate", [failure, ...reasons], [], true);
};
var inputOf = (needs, wants, facts) => {
  const input = new Map(wants.map((want) => [want, facts[want]]));
  for (const need of needs) {
    const fact = facts[need];
    if (fact.known) input.set(need, fact.value);
  }
  const object = Object.fromEntries(input);
  return object;
};
var watch = (circumstances) => {
  let read = false;
  const watched = {
    ...circumstances,
    get accepted() {
      read = true;
      return circumstances.accepted;
    }
  };
  return { watched, looked: () => read };
};
var checked = (id, verdict, looked) => {
  const { outcome } = verdict;
  const reasons = verdict.reasons;
  switch (outcome) {
    case "pass":
      if (reasons.length === 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed9(id, "a pass with reasons", reasons);
    case "fail":
    case "pending":
    case "indeterminate":
    case "not-applicable":
      if (reasons.length > 0) return answer(outcome, reasons, verdict.notes ?? [], looked);
      return failed9(id, `${outcome} without a reason`);
    default:
      verdict;
      return failed9(id, `the outcome ${String(outcome)}`);
  }
};

// src/decision/exceptions.ts
var CODES3 = {
  contributed: "exception-self-approved",
  "not-human": "exception-approver-not-human",
  "not-known": "exception-approver-unknown"
};
var acceptedFor = (policy, control, facts, authority) => {
  const today = facts.clock.known ? dayOf(facts.clock.value.now) : null;
  const judged2 = policy.exceptions.filter((exception) => exception.control === control).map((exception) => ({ exception, why: refusal(exception, today, authority) ?? ofOneself(exception, policy) }));
  return {
    valid: judged2.flatMap(({ exception, why }) => why === null ? [exception] : []),
    refused: judged2.flatMap(({ exception, why }) => why === null ? [] : [{ exception, why }])
  };
};
var dayOf = (now) => /^\d{4}-\d{2}-\d{2}/u.exec(now)?.[0] ?? null;
var refusal = (exception, today, authority) => {
  const { about: about2, until, approvedBy } = exception;
  if (today === null) {
    return { code: "exception-day-unknown", about: [about2], needed: `on or before ${until}` };
  }
  if (today > until) {
    return { code: "exception-expired", about: [about2], needed: `on or before ${until}`, found: today };
  }
  const objection = authority.objectionToLogin(approvedBy);
  return objection === null ? null : { code: CODES3[objection], about: [about2, approvedBy] };
};
var ofOneself = ({ about: about2, approvedBy }, { people: people2 }) => {
  const { groupOfLogin } = identityOf(people2);
  const personOf = (login) => groupOfLogin(login) ?? login.toLowerCase();
  return personOf(about2) === personOf(approvedBy) ? { code: CODES3.contributed, about: [about2, approvedBy] } : null;
};
var answerWithExceptions = (item, facts, circumstances, accepted) => {
  const plain5 = judgeControl(item, facts, { ...circumstances, accepted: [] });
  const answered = (answer2) => ({
    outcome: answer2.outcome,
    reasons: answer2.reasons,
    notes: orderReasons([...answer2.notes, ...refusedNotes(plain5, accepted)]),
    carried: []
  });
  if (plain5.outcome === "pass" || plain5.outcome === "not-applicable" || accepted.valid.length === 0) {
    return answered(plain5);
  }
  const texts3 = accepted.valid.map((exception) => exception.about);
  const lenient = judgeControl(item, facts, { ...circumstances, accepted: texts3 });
  if (lenient.looked) return lenient.outcome === "pass" ? waived(plain5, accepted.valid) : answered(lenient);
  const isAccepted4 = (reason) => reason.about.length > 0 && reason.about.every((each) => texts3.includes(each));
  const left = plain5.reasons.filter((reason) => !isAccepted4(reason));
  return left.length === 0 ? waived(plain5, accepted.valid) : answered({ ...plain5, reasons: left });
};
var isAbout = (answer2, exception) => answer2.reasons.some((reason) => reason.about.includes(exception.about));
var refusedNotes = (answer2, accepted) => accepted.refused.flatMap(({ exception, why }) => isAbout(answer2, exception) ? [why] : []);
var waived = (plain5, valid) => {
  const named2 = valid.filter((exception) => isAbout(plain5, exception));
  return {
    outcome: "waived",
    reasons: plain5.reasons,
    notes: plain5.notes,
    carried: (named2.length === 0 ? valid : named2).map(carriedBy2)
  };
};
var carriedBy2 = (exception) => ({
  by: "exception",
  control: exception.control,
  about: [exception.about],
  approvedBy: exception.approvedBy,
  why: `${exception.reason} (${exception.ticket})`,
  until: exception.until
});

// src/decision/judge.ts
var judge = (bench) => {
  const answers = /* @__PURE__ */ new Map();
  const answerOf2 = (item, others) => {
    const key = keyOf([item.control.id, item.named, item.settings, others]);
    const known2 = answers.get(key);
    if (known2 !== void 0) return known2;
    const accepted = acceptedFor(bench.policy, item.control.id, bench.facts, bench.authority);
    const answered = answerWithExceptions(item, bench.facts, circumstancesOf(bench, item, others), accepted);
    answers.set(key, answered);
    return answered;
  };
  return (variant2) => {
    const others = { ticketApprovers: ticketApproversIn(variant2), reviewTerms: reviewTermsIn(variant2) };
    const judged2 = variant2.map((item) => lift(findingOf(item, answerOf2(item, others)), bench.emergency));
    const lifted = judged2.flatMap((each) => each.carried);
    const isMissing = lifted.some((carried) => carried.by === "emergency");
    return {
      findings: judged2.map((each) => each.finding),
      carried: lifted,
      notes: [...bench.emergency.notes, ...isMissing ? [] : unneeded(bench.emergency)]
    };
  };
};
var ticketApproversIn = (variant2) => {
  const settings3 = variant2.find(({ control }) => control.id === "change-ticket")?.settings;
  return settings3 === void 0 ? null : settings3.approvers;
};
var reviewTermsIn = (variant2) => {
  const settings3 = variant2.find(({ control }) => control.id === "peer-review")?.settings;
  if (settings3 === void 0) return null;
  const { "carry-over": carryOver, reviewers, contributors } = settings3;
  return { reviewers, contributors, carryOver };
};
var circumstancesOf = (bench, item, others) => ({
  people: bench.policy.people,
  statusContext: bench.statusContext,
  ...others,
  models: declaredModels(bench.policy),
  policyPath: bench.policy.path,
  named: item.named
});
var findingOf = (item, answered) => ({
  finding: {
    control: item.control.id,
    version: item.control.version,
    enforcement: item.enforcement,
    outcome: answered.outcome,
    reasons: answered.reasons,
    notes: answered.notes,
    rules: item.rules
  },
  // A control that only reports carries nothing: nothing hangs on it.
  carried: item.enforcement === "enforce" ? answered.carried : []
});
var lift = (judged2, { declared: declared2, lifts }) => {
  const { finding: finding2 } = judged2;
  const isMissing = finding2.enforcement === "enforce" && (finding2.outcome === "fail" || finding2.outcome === "pending" || finding2.outcome === "indeterminate");
  if (declared2 === null || !isMissing || !lifts.has(finding2.control)) return judged2;
  const carried = {
    by: "emergency",
    control: finding2.control,
    about: [declared2.label],
    approvedBy: declared2.by.join(", "),
    why: [...new Set(finding2.reasons.map((reason) => reason.code))].join(", "),
    until: declared2.until
  };
  return { finding: { ...finding2, outcome: "waived" }, carried: [carried] };
};
var unneeded = ({ declared: declared2 }) => declared2 === null ? [] : [{ code: "emergency-not-needed", about: [declared2.label], who: declared2.by }];

// src/decision/landing-faults.ts
var landingFaults = ({ landing, change }) => {
  if (!landing.known) return { faults: [{ outcome: "indeterminate", ...landing.why }], notes: [] };
  if (landing.value === null) return NOTHING3;
  const tree = change.known ? treeOf(landing.value) : NOTHING3;
  return { faults: [...tree.faults, ...ungated(landing.value)], notes: tree.notes };
};
var NOTHING3 = { faults: [], notes: [] };
var treeOf = ({ commit, tree, expectedTree, method }) => {
  if (expectedTree === null)
    return { faults: [], notes: [{ code: "landing-tree-unproven", about: [commit], found: method }] };
  if (expectedTree === tree) return NOTHING3;
  return {
    faults: [{ outcome: "fail", code: "landing-tree-differs", about: [commit], needed: expectedTree, found: tree }],
    notes: []
  };
};
var ungated = ({ ungated: commits, branch, by: by2 }) => commits.length === 0 ? [] : [
  {
    outcome: "fail",
    code: "ungated-push",
    about: commits,
    needed: `a merged pull request into ${branch}`,
    found: by2 === null ? "pushed by an account that is not known" : `pushed by ${by2.login}`
  }
];

// src/decision/nothing-applies.ts
var nothingApplies = (variant2, { findings }) => {
  const implied = new Set(variant2.filter((item) => item.named === "implied").map((item) => item.control.id));
  const applies = findings.some(
    ({ control, enforcement, outcome }) => enforcement === "enforce" && outcome !== "not-applicable" && !implied.has(control)
  );
  return applies ? [] : [{ outcome: "fail", code: "no-control-applies", about: [] }];
};

// src/decision/run-faults.ts
var runFaults2 = (facts) => {
  const { change } = facts;
  const isDraft = change.known && change.value.draft && change.value.state === "open";
  return [
    ...isDraft ? [fault3("pending", "pull-is-draft", [`#${String(change.value.number)}`])] : [],
    ...emptyFaults(facts)
  ];
};
var emptyFaults = ({ files, commits }) => [
  ...files.known ? emptyFault("files", files.value) : [unread(files.why)],
  ...commits.known ? emptyFault("commits", commits.value.current) : [unread(commits.why)]
];
var emptyFault = (name, list3) => list3.length === 0 ? [fault3("indeterminate", "nothing-to-evaluate", [name])] : [];
var unread = (why) => ({ outcome: "indeterminate", ...why });
var fault3 = (outcome, code, about2) => ({
  outcome,
  code,
  about: about2
});

// src/decision/trust.ts
var REQUIRED_WORKFLOW_EVENTS = /* @__PURE__ */ new Set(["pull_request", "pull_request_target", "merge_group"]);
var EVENTS_OF_ANY_REF = /* @__PURE__ */ new Set(["merge_group", "push", "release", "deployment"]);
var trustOf = ({ run: observed }, place2, accepted) => {
  if (!observed.known) return judged(observed.why, "indeterminate", accepted);
  const run = observed.value;
  if (run.workflow === null) {
    return { faults: [], notes: [{ code: "outside-workflow", about: [run.event] }] };
  }
  if (groundOf2(run, run.workflow, place2) !== null) return { faults: [], notes: [] };
  return judged(untrusted2(run.event, run.workflow, place2.defaultBranch), "fail", accepted);
};
var groundOf2 = (run, workflow, place2) => {
  if (workflow.repository.toLowerCase() !== place2.repository.toLowerCase()) {
    return isRequiredWorkflow(run, workflow, place2.repository) ? "required-workflow" : null;
  }
  if (workflow.ref === `refs/heads/${place2.defaultBranch}`) return "default-branch";
  const isSame3 = workflow.sameAsDefaultBranch === true ? "same-as-default" : null;
  if (EVENTS_OF_ANY_REF.has(run.event)) return isSame3;
  if (workflow.ref === `refs/heads/${place2.baseRef}`) return "base-branch";
  return run.event === "workflow_dispatch" ? isSame3 : null;
};
var isRequiredWorkflow = (run, workflow, repository) => {
  const ownerOf2 = (name) => name.split("/")[0];
  return REQUIRED_WORKFLOW_EVENTS.has(run.event) && ownerOf2(workflow.repository.toLowerCase()) === ownerOf2(repository.toLowerCase()) && !workflow.ref.startsWith("refs/pull/");
};
var untrusted2 = (event, workflow, defaultBranch) => ({
  code: "untrusted-workflow",
  about: [workflow.ref, workflow.path],
  needed: `the workflow file of ${defaultBranch}`,
  found: `${event} ran ${workflow.repository}/${workflow.path}@${workflow.ref}`
});
var judged = (reason, outcome, accepted) => accepted === "any" ? { faults: [], notes: [reason] } : { faults: [{ outcome, ...reason }], notes: [] };

// src/decision/judge-change.ts
var judgeChange = (input) => {
  const { policy, context, place: place2, moment = "merge" } = input;
  const facts = settledFacts(input.facts);
  const trust = trustOf(facts, place2, policy.trustedWorkflow);
  const authority = authorityOf2(facts, policy.people);
  const emergency = emergencyOf2(policy, facts, authority);
  const filesCut = input.faults.some((fault4) => fault4.code === "list-truncated" && isAboutFiles(fault4));
  const mayLabel = (account) => authority.objectionTo(account) === null;
  const demanded = effective2(policy, { facts, baseRef: place2.baseRef, filesCut, mayLabel }, moment);
  const judgeVariant = judge({ policy, facts, authority, emergency, statusContext: context });
  const sealing = landingFaults(facts);
  const faults = [...input.faults, ...trust.faults, ...runFaults2(facts), ...sealing.faults, ...openFaults(demanded)];
  const notes = [...input.notes, ...trust.notes, ...sealing.notes, ...openNotes(demanded)];
  const whole2 = (variant2) => {
    const judged2 = judgeVariant(variant2);
    const vacuous2 = moment === "merge" ? nothingApplies(variant2, judged2) : [];
    const gate2 = gateFinding([...faults, ...vacuous2], [...notes, ...judged2.notes]);
    const findings = [gate2, ...judged2.findings];
    const isFree = moment !== "merge" && faults.length === 0 && nothingApplies(variant2, judged2).length > 0;
    return { findings, decision: isFree ? notApplicable(gate2.notes) : decide2(findings, judged2.carried) };
  };
  const [first, ...others] = demanded.variants;
  return others.map(whole2).reduce(worse, whole2(first));
};
var isAboutFiles = (fault4) => fault4.about.length === 0 || fault4.about.includes("files");
var openFaults = ({ tooManyOpen, open: open2 }) => tooManyOpen ? [{ outcome: "indeterminate", code: "rules-undecided", about: open2.map(({ rule }) => rule) }] : [];
var openNotes = ({ open: open2 }) => open2.flatMap(({ rule, why }) => why.map((reason) => ({ ...reason, about: [rule, ...reason.about] })));
var rank2 = ({ decision }) => WORST_FIRST.indexOf(decision.verdict);
var worse = (one, other) => rank2(other) < rank2(one) ? other : one;

// src/decision/judge-moment.ts
var judgeMoment = ({ facts: given, faults, policy, notes, moment }, { name, defaultBranch }) => {
  const facts = settledFacts(given);
  const trust = trustOf(facts, { repository: name, baseRef: defaultBranch, defaultBranch }, policy.trustedWorkflow);
  const authority = authorityAt(moment, facts, policy.people);
  const variant2 = unconditional(policy, moment);
  const emergency = emergencyOf2(policy, facts, authority);
  const bench = { policy, facts, authority, emergency, statusContext: statusContext(defaultBranch) };
  const judged2 = judge(bench)(variant2);
  const outside2 = outsideOf(judged2.findings);
  const broken = [...faults, ...trust.faults];
  const vacuous2 = outside2.length > 0 || moment === "assurance" ? [] : nothingApplies(variant2, judged2);
  const gate2 = gateFinding([...broken, ...vacuous2], [...notes, ...trust.notes, ...judged2.notes]);
  const findings = [gate2, ...judged2.findings];
  const isOutside = outside2.length > 0 && broken.length === 0 && nothingApplies(variant2, judged2).length > 0;
  return { findings, decision: isOutside ? notApplicable([...outside2, ...notes]) : decide2(findings, judged2.carried) };
};
var outsideOf = (findings) => findings.filter(({ outcome, enforcement }) => outcome === "not-applicable" && enforcement === "enforce").flatMap(({ reasons }) => reasons.filter(({ code }) => code === "environment-not-listed"));

// src/decision/policy-faults.ts
var policyFaults = (faults, sources) => {
  const [first, ...rest] = faults;
  const faultOf4 = (fault4) => runFault2(fault4, sources.at(-1)?.path ?? null);
  return [faultOf4(first), ...rest.map(faultOf4)];
};
var runFault2 = ({ file, line, column, key, message }, path) => {
  const place2 = `${file}:${String(line)}:${String(column)}`;
  return {
    outcome: "fail",
    code: "policy-invalid",
    about: [key === "" ? file : key],
    found: key === "" ? `${place2} ${message}` : `${place2} ${key} ${message}`,
    ...file === path ? { at: { path, line } } : {}
  };
};

// src/decision/standing.ts
var standingOf6 = (facts, { accepted, context }) => {
  const workflow = workflowOf(facts, accepted);
  const { protection: protection2 } = facts;
  const bypass = bypassOf(protection2);
  if (!protection2.known || context === null) {
    return { workflow, status: statusOf(workflow, null), required: null, from: [], bypass };
  }
  const demanded = protection2.value.requiredContexts.filter((entry) => entry.context === context);
  return {
    workflow,
    status: statusOf(workflow, demanded),
    required: demanded.length > 0,
    from: [...new Set(demanded.flatMap(appOf2))].sort(),
    bypass
  };
};
var bypassOf = (protection2) => {
  if (!protection2.known) return unknown(protection2.why);
  const { bypass, admins } = protection2.value;
  return bypass.known && !admins ? known([...bypass.value, "administrators"]) : bypass;
};
var workflowOf = (facts, accepted) => {
  const { run, repository } = facts;
  const baseRef = branchOf(facts);
  if (!run.known) return "unknown";
  const { workflow } = run.value;
  if (workflow === null) return "none";
  if (!repository.known || baseRef === null) return "unknown";
  const { name, defaultBranch } = repository.value;
  const ground = groundOf2(run.value, workflow, { repository: name, baseRef, defaultBranch });
  return ground ?? (accepted === "any" ? "untrusted-accepted" : "untrusted");
};
var branchOf = ({ change, landing, deployment: deployment2, repository }) => {
  if (change.known) return change.value.base.ref;
  if (deployment2.known && deployment2.value !== null) return repository.known ? repository.value.defaultBranch : null;
  return landing.known ? landing.value?.branch ?? null : null;
};
var statusOf = (workflow, demanded) => {
  if (workflow === "required-workflow") return "required-workflow";
  if (demanded === null) return "unknown";
  return demanded.some((entry) => appOf2(entry).some((app) => !isShared3(app))) ? "app" : "shared-app";
};
var appOf2 = ({ app, appId }) => {
  if (appId === SHARED_APP.id) return [SHARED_APP.slug];
  if (app !== null) return [app];
  return appId === null ? [] : [`app ${String(appId)}`];
};
var isShared3 = (app) => app.toLowerCase() === SHARED_APP.slug;

// src/decision/judge-all.ts
var judgeAll = (input) => {
  const reading = readPolicy(input.reading);
  const judgement = judgeReading(input, reading);
  const accepted = "policy" in reading ? reading.policy.trustedWorkflow : "listed";
  return { ...judgement, standing: standingOf6(settledFacts(input.facts), { accepted, context: judgement.context }) };
};
var judgeReading = (input, reading) => {
  const notes = readingNotes(input.reading);
  const { change, repository } = input.facts;
  const landed = landedAlone(input.facts);
  const faulty2 = (faults) => {
    const finding2 = gateFinding([...faults, ...input.faults], notes);
    const branch = change.known ? change.value.base.ref : landed?.branch;
    const context2 = branch === void 0 ? null : statusContext(branch);
    return { findings: [finding2], decision: decide2([finding2]), context: context2 };
  };
  if ("faults" in reading) return faulty2(reading.faults);
  const moment = input.moment ?? "merge";
  if (moment !== "merge" && (input.role !== "companion" || !change.known)) {
    const place3 = repository.known ? repository.value : ownerAlone(input.facts);
    if (place3 === null) return { ...faulty2(unreadFault2(repository)), context: null };
    return { ...judgeMoment({ ...input, policy: reading.policy, notes, moment }, place3), context: null };
  }
  if (landed !== null && repository.known) {
    const place3 = placeOf(repository.value, landed.branch);
    return judgeLanding({ ...input, policy: reading.policy, notes, place: place3 });
  }
  if (!change.known || !repository.known) return faulty2([change, repository].flatMap(unreadFault2));
  const { policy } = reading;
  const place2 = placeOf(repository.value, change.value.base.ref);
  const cover = coverOfChange(policy, place2, change.value);
  if ("outside" in cover) return isOfGroup(input.faults) ? faulty2([]) : unguarded(cover.outside, notes);
  const context = statusContext(cover.entry);
  return { ...judgeChange({ ...input, policy, context, notes, place: place2 }), context };
};
var unreadFault2 = (fact) => fact.known ? [] : [{ outcome: "indeterminate", ...fact.why }];
var readPolicy = (reading) => {
  if (reading.state === "missing") {
    return { faults: [{ outcome: "fail", code: "policy-missing", about: [reading.path], needed: "a policy file" }] };
  }
  if (reading.state === "unreadable") {
    const { path, found } = reading;
    return { faults: [{ outcome: "indeterminate", code: "policy-unreadable", about: [path], found }] };
  }
  const { demands: demands3, sources } = reading;
  return demands3.state === "valid" ? { policy: policyOfStored(demands3.policy) } : { faults: policyFaults(demands3.faults, sources) };
};
var readingNotes = (reading) => reading.state === "found" && reading.fromDefaultBranch ? [{ code: "policy-from-default-branch", about: reading.sources.slice(-1).map((source) => source.name) }] : [];
var isOfGroup = (faults) => faults.some(({ code }) => code === "queue-entry-unresolved");
var placeOf = ({ name, defaultBranch }, baseRef) => ({
  repository: name,
  baseRef,
  defaultBranch
});
var unguarded = (outside2, notes) => ({
  findings: [outsideFinding(outside2, notes)],
  decision: notApplicable([outside2, ...notes]),
  context: null
});
var ownerAlone = ({ access: access2 }) => access2.known && access2.value?.state.repository === null ? { name: access2.value.state.owner.login, defaultBranch: "" } : null;
var landedAlone = ({ change, landing }) => !change.known && landing.known ? landing.value : null;
var judgeLanding = (input) => {
  const { policy, place: place2, facts, notes } = input;
  const cover = coverOf(policy, place2);
  if ("outside" in cover) return unguarded(cover.outside, notes);
  const trust = trustOf(facts, place2, policy.trustedWorkflow);
  const sealing = landingFaults(facts);
  const finding2 = gateFinding(
    [...input.faults, ...trust.faults, ...sealing.faults],
    [...notes, ...trust.notes, ...sealing.notes]
  );
  return { findings: [finding2], decision: decide2([finding2]), context: statusContext(cover.entry) };
};

// src/decision/combine.ts
var combine = (decisions) => {
  const [first, ...rest] = decisions;
  if (rest.length === 0) return first.decision;
  const verdicts = new Set(decisions.map(({ decision }) => decision.verdict));
  const verdict = WORST_FIRST.find((word2) => verdicts.has(word2)) ?? "indeterminate";
  return {
    verdict,
    blocking: decisions.flatMap(({ name, decision }) => decision.blocking.map((each) => naming(each, name))),
    carried: settled(decisions.flatMap(({ decision }) => decision.carried)),
    notes: orderReasons(decisions.flatMap(({ decision }) => decision.notes))
  };
};
var naming = (blocking, name) => name === null || blocking.about.includes(name) ? blocking : { ...blocking, about: [name, ...blocking.about] };

// src/facts/participants.ts
var participantsOf = (facts, people2) => {
  const held = [...ofChange2(facts, people2), ...ofLanding(facts), ...ofTickets(facts, people2), ...ofDeploying(facts)];
  const accountOf = resolverOf(facts, people2, held);
  const found = /* @__PURE__ */ new Map();
  for (const { duty, holder } of held) {
    const account = accountOf(holder);
    if (account === null) continue;
    const known2 = found.get(account.id) ?? { account, duties: /* @__PURE__ */ new Set() };
    known2.duties.add(duty);
    found.set(account.id, known2);
  }
  return [...found.values()].toSorted((a, b2) => a.account.id - b2.account.id).map(({ account, duties }) => ({ account, duties: DUTIES.filter((duty) => duties.has(duty)) }));
};
var NO_COMMITS = { current: [], earlier: [] };
var orElse = (fact, none) => fact.known ? fact.value : none;
var CHANGE_DUTIES = ["author", "approver", "merger", "policy-author"];
var ofChange2 = (facts, people2) => {
  const duties = dutyFacts(facts, people2);
  return duties === null ? [] : CHANGE_DUTIES.flatMap((duty) => heldBy(duty, duties, null));
};
var dutyFacts = (facts, people2) => {
  if (!facts.change.known) return null;
  const change = facts.change.value;
  const commits = orElse(facts.commits, NO_COMMITS);
  const pushes = orElse(facts.pushes, { source: "activity", pushes: [] });
  return {
    change,
    commits,
    reviews: orElse(facts.reviews, []),
    approvedCommits: facts.approvedCommits,
    policyHistory: facts.policyHistory,
    deployment: facts.deployment,
    contributors: contributorsOf({ change, commits, pushes, people: people2 }),
    people: people2
  };
};
var heldBy = (duty, facts, ticket) => holdersOf(duty, facts, ticket).known.map((holder) => ({ duty, holder }));
var ofLanding = ({ landing }) => {
  const by2 = landing.known ? landing.value?.by ?? null : null;
  return by2 === null ? [] : [{ duty: "merger", holder: by2 }];
};
var ofDeploying = ({ deployment: deployment2 }) => ["deployer", "deployment-approver"].flatMap(
  (duty) => ofDeployment(duty, deployment2).known.map((holder) => ({ duty, holder }))
);
var ofTickets = (facts, people2) => {
  const duties = dutyFacts(facts, people2);
  if (duties === null || !facts.tickets.known) return [];
  const tickets = facts.tickets.value.answers.flatMap(
    ({ answer: answer2 }) => answer2.known && answer2.value.found === "present" ? [answer2.value.ticket] : []
  );
  return tickets.flatMap(
    (ticket) => ["requester", "ticket-approver"].flatMap((duty) => heldBy(duty, duties, ticket))
  );
};
var resolverOf = (facts, people2, held) => {
  const byAlias = accountsByMail(orElse(facts.commits, NO_COMMITS));
  const logins = new Map(people2.tickets.map((each) => [nameOfTicketAccount(each), each.login]));
  const accounts = held.flatMap(({ holder }) => "id" in holder ? [holder] : holder.account ?? []);
  const byLogin = new Map([...byAlias.values(), ...accounts].map((account) => [account.login.toLowerCase(), account]));
  return (holder) => {
    if ("id" in holder) return holder;
    const { account, alias, handle } = holder;
    if (account !== null) return account;
    const names2 = [...handle === null ? [] : [nameOfHandle(handle)], ...alias === null ? [] : [nameOfAlias(alias)]];
    const login = names2.map((name) => logins.get(name)).find((each) => each !== void 0);
    if (login !== void 0) return byLogin.get(login.toLowerCase()) ?? null;
    return alias === null ? null : byAlias.get(alias.toLowerCase()) ?? null;
  };
};

// src/facts/review-coverage.ts
var coverageOf = (facts) => {
  const { reviews } = facts;
  if (!reviews.known) return [];
  const told4 = tellerOf(facts);
  return [...new Map(reviews.value.map((review) => [review.id, review])).values()].toSorted((a, b2) => a.id - b2.id).map((review) => ({ review: review.id, commit: review.commit, ...told4(review) }));
};
var tellerOf = ({ change, commits, approvedCommits, landing }) => {
  const graph = commitGraphOf(commits.known ? commits.value : { current: [], earlier: [] });
  return (review) => {
    const tree = treeOf2(review, graph, change.known ? change.value : null);
    if (!change.known) return { tree: tree ?? null, covers: "unknown" };
    const ground = { change: change.value, isWhole: commits.known, approvedCommits, graph };
    const ofHead = coverOfHead({ review, tree }, ground);
    return {
      tree: tree ?? null,
      covers: landing.known ? afterLanding(ofHead, change.value, landing.value) : "unknown"
    };
  };
};
var treeOf2 = ({ commit, tree }, graph, change) => {
  const ofHead = change !== null && commit === change.head.commit ? realTree(change.head.tree) : null;
  const listed3 = (commit === null ? void 0 : graph.get(commit)?.tree) ?? ofHead ?? void 0;
  if (tree !== null && listed3 !== void 0 && tree !== listed3) return void 0;
  return tree ?? listed3 ?? null;
};
var coverOfHead = (reviewed2, ground) => {
  const { change, isWhole: isWhole2, graph } = ground;
  const { commit, at } = reviewed2.review;
  if (commit === null || reviewed2.tree === void 0) return "unknown";
  if (otherBase(change, at) !== null) return "residual";
  const head = change.head.commit;
  if (commit === head) return "identity";
  if (!isWhole2 || reviewed2.tree === null) return "unknown";
  const isSame3 = sameAs(commit, reviewed2.tree, ground);
  let answer2 = "identity";
  for (const { id, isProven } of tipsOf(head, graph)) {
    if (!isProven) answer2 = "unknown";
    const same = isSame3(id);
    if (same !== "no") return same === "yes" ? answer2 : "unknown";
    if (answer2 === "identity") answer2 = "replay";
  }
  return "residual";
};
var tipsOf = (head, graph) => {
  const tips = [];
  let isProven = true;
  for (let id = head; id !== void 0; ) {
    tips.push({ id, isProven });
    const commit = graph.get(id);
    if (commit === void 0 || !isBaseMerge(commit)) break;
    if (!isCleanBaseMerge(commit)) {
      if (commit.recomputedTree !== null) break;
      isProven = false;
    }
    const seen2 = new Set(tips.map((tip) => tip.id));
    id = commit.parents.find((parent) => graph.get(parent) !== void 0 && !seen2.has(parent));
  }
  return tips;
};
var sameAs = (commit, tree, { change, approvedCommits, graph }) => (tip) => {
  if (tip === commit) return "yes";
  const other = graph.get(tip)?.tree ?? (tip === change.head.commit ? realTree(change.head.tree) : null);
  if (other === null) return "unknown";
  if (other !== tree) return "no";
  if (leavesAlike(commit, tip, graph)) return "yes";
  const mergeBaseOf = (id) => approvedCommits.known ? approvedCommits.value.find((each) => each.id === id)?.mergeBase : void 0;
  const [mine, its] = [mergeBaseOf(commit), mergeBaseOf(tip)];
  if (mine === void 0 || its === void 0) return "unknown";
  return mine === its ? "yes" : "no";
};
var realTree = (tree) => /^0+$/u.test(tree) ? null : tree;
var afterLanding = (ofHead, { head }, landing) => {
  if (landing === null) return ofHead;
  const { commit, tree, expectedTree, parents } = landing;
  const [, brought = head.commit] = parents;
  if (expectedTree === null || commit !== head.commit && brought !== head.commit) return "unknown";
  if (expectedTree !== tree) return "residual";
  return ofHead === "identity" && tree !== head.tree ? "replay" : ofHead;
};

// src/evidence/derived.ts
var NOBODY2 = { samePerson: [], machineAccounts: [], trustedApps: [], tickets: [] };
var derivedFrom = (reading, facts) => {
  const settled2 = settledFacts(facts);
  return { participants: participantsOf(settled2, peopleOf3(reading)), coverage: coverageOf(settled2) };
};
var peopleOf3 = (reading) => {
  return reading.state === "found" && reading.demands.state === "valid" ? reading.demands.policy.people : NOBODY2;
};

// src/policy/aliased-demands.ts
var aliasedDemands = (demands3, aliases) => {
  if (demands3.state === "valid") return { state: "valid", policy: aliasedPolicy(demands3.policy, aliases) };
  const [first, ...rest] = demands3.faults;
  const faultOf4 = (fault4) => aliasedFault(fault4, aliases);
  return { state: "invalid", faults: [faultOf4(first), ...rest.map(faultOf4)] };
};
var aliasedPolicy = (policy, aliases) => ({
  ...policy,
  people: aliasedPeople(policy.people, aliases),
  models: policy.models.map(({ name, terms }) => ({ name, terms: aliasedSigners(terms, aliases) })),
  controls: aliasedControls(policy.controls, aliases),
  rules: policy.rules.map((rule) => ({
    name: aliases.within(rule.name),
    when: aliasedConditions(rule.when, aliases),
    controls: aliasedControls(rule.controls, aliases)
  })),
  exceptions: policy.exceptions.map((exception) => aliasedException(exception, aliases)),
  emergency: policy.emergency === null ? null : aliasedEmergency(policy.emergency, aliases)
});
var listed2 = (entry, { of, ofHandle }) => {
  if (isHandle(entry)) return ofHandle(entry);
  const mail = mailInList(entry);
  return mail === null ? entry : nameOfAlias(of(mail));
};
var aliasedPeople = (people2, aliases) => {
  const all = (entries2) => entries2.map((entry) => listed2(entry, aliases));
  return {
    tickets: people2.tickets.map((each) => ({
      ..."handle" in each ? { handle: aliases.ofHandle(each.handle) } : { alias: aliases.of(each.alias) },
      login: listed2(each.login, aliases)
    })),
    samePerson: people2.samePerson.map(all),
    machineAccounts: all(people2.machineAccounts),
    trustedApps: all(people2.trustedApps)
  };
};
var aliasedSigners = (value, aliases) => {
  if (Array.isArray(value)) return value.map((item) => aliasedSigners(item, aliases));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (typeof inner !== "string") return [key, aliasedSigners(inner, aliases)];
      if (key === "identity") return [key, aliasedIdentity(inner, aliases)];
      return [key, key === "owner" ? listed2(inner, aliases) : inner];
    })
  );
};
var aliasedUsers = (value, aliases) => {
  if (Array.isArray(value)) return value.map((item) => aliasedUsers(item, aliases));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "users" && isTexts(inner) ? inner.map((entry) => listed2(entry, aliases)) : aliasedUsers(inner, aliases)
    ])
  );
};
var TICKET_WORDS = /* @__PURE__ */ new Set(["keys", "states", "types", "pre-approved", "item"]);
var aliasedControls = (controls2, aliases) => Object.fromEntries(
  Object.entries(aliasedUsers(controls2, aliases)).map(([id, settings3]) => [
    id,
    id === "change-ticket" ? aliasedTicketWords(settings3, aliases) : settings3
  ])
);
var aliasedTicketWords = (settings3, aliases) => Object.fromEntries(
  Object.entries(settings3).map(([key, value]) => [key, TICKET_WORDS.has(key) ? aliasedWords(value, aliases) : value])
);
var aliasedWords = (value, aliases) => {
  if (typeof value === "string") return aliases.within(value);
  return isTexts(value) ? value.map(aliases.within) : value;
};
var isTexts = (value) => Array.isArray(value) && value.every((item) => typeof item === "string");
var aliasedConditions = (when, aliases) => ({
  ...when,
  authors: when.authors === null ? null : when.authors.map((login) => listed2(login, aliases))
});
var aliasedException = (exception, aliases) => ({
  ...exception,
  about: ADDRESS2.test(exception.about) ? listed2(exception.about, aliases) : exception.about,
  reason: aliases.within(exception.reason),
  approvedBy: listed2(exception.approvedBy, aliases),
  ticket: aliases.within(exception.ticket)
});
var ADDRESS2 = /^(?:mail:.*|[^\s@/]+@[^\s@/]+)$/u;
var aliasedEmergency = (emergency, aliases) => ({
  ...emergency,
  approvers: {
    users: emergency.approvers.users.map((login) => listed2(login, aliases)),
    teams: emergency.approvers.teams
  }
});
var TICKETS = "people.tickets.";
var ticketName = (name, { of, ofHandle }) => isHandle(name) ? ofHandle(name) : of(name);
var aliasedFault = (fault4, aliases) => ({
  ...fault4,
  key: fault4.key.startsWith(TICKETS) ? `${TICKETS}${ticketName(fault4.key.slice(TICKETS.length), aliases)}` : aliases.within(fault4.key),
  message: aliases.within(fault4.message)
});

export {
  ACCESS_PARTS,
  aliasesOf,
  replacer,
  looksLikeMail,
  handlesBy,
  aliasedIdentity,
  integer,
  flag,
  text,
  choice,
  texts,
  group,
  entries,
  peopleList,
  objectSchema,
  settleShape,
  access,
  carriedBy,
  carriedAuthors,
  approvalOf,
  weightsOf,
  judgedModels,
  boundReports,
  contributorsOf,
  doubtsOf,
  manifestPart,
  scanFaults,
  storageFaults,
  bomFaults,
  DUTIES,
  controls,
  branchEntry,
  statusContext,
  couldCover,
  policyOfStored,
  GATE,
  mergeControls,
  settle,
  declaredModels,
  WORST_FIRST,
  judgeAll,
  combine,
  EVIDENCE_SCHEMA,
  MOMENTS,
  UNLINKED,
  derivedFrom,
  peopleOf3 as peopleOf,
  PRIVATE_FILE,
  privateFile,
  digestsIn,
  openPrivateFile,
  aliasedDemands,
  allowedKeys,
  orderFaults,
  readYaml,
  arrangeTexts,
  schemaFaults,
  demandsOf,
  RECORD_PREDICATE,
  signablesOf
};
