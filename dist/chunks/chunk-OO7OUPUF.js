import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  allOf,
  anyOf,
  broughtBy,
  canonical,
  compareText,
  extendedFile,
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
} from "./chunk-EATSPRHM.js";
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
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((name) => b.has(name));
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
var newestNaming = (changes, wanted) => changes.filter(({ about: about2 }) => wanted.every((each) => about2.some((name) => lower(name) === lower(each)))).sort((a, b) => a.at < b.at ? 1 : a.at > b.at ? -1 : 0)[0];

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
    const { missing: missing3, unexpected } = differing(value, bypass.value);
    return [
      ...unexpected.map(
        (who) => drift(scene, "bypass-unexpected", [who, branch], {
          needed: "no way round the rules",
          found: "may go round them"
        })
      ),
      ...missing3.map(
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
  const { missing: missing3, unexpected } = differing(namesOf4(expected), namesOf4(environments));
  return [
    ...missing3.map(
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
  const { missing: missing3, unexpected } = differing(expected, reviewers);
  if (expected.length > 0 && reviewers.length === 0)
    return [
      drift(scene, "environment-unprotected", [name, "reviewers"], { needed: listed(expected), found: "no reviewers" })
    ];
  return [
    ...unexpected.map(
      (who) => drift(scene, "environment-reviewer-unexpected", [who, name], { needed: "no reviewer", found: "reviewer" })
    ),
    ...missing3.map(
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
  const { missing: missing3, unexpected } = differing(
    namesOf4(expected),
    apps.map(({ slug }) => slug)
  );
  return [
    ...missing3.map(
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
  ...Object.entries(permissions).sort(([a], [b]) => a < b ? -1 : 1).map(([name, level]) => `${name}: ${level}`)
].join(", ");
var RANK = /* @__PURE__ */ new Map([
  ["read", 1],
  ["write", 2],
  ["admin", 3]
]);
var rank = (level) => RANK.get(level) ?? RANK.size + 1;
var permissionFaults = (scene, app, expected) => {
  const allowed = new Map(expected.permissions.map(({ name, value }) => [name, value]));
  const beyond = Object.entries(app.permissions).filter(([name, level]) => rank(level) > rankOf(allowed.get(name))).sort(([a], [b]) => a < b ? -1 : 1);
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
  const { missing: missing3, unexpected } = differing(wanted, logins);
  const isExpected = (login) => [...expected.owners, ...others].some((each) => lower(each) === lower(login));
  return [
    ...missing3.map((login) => {
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
  const { missing: missing3, unexpected } = differing(
    namesOf4(expected),
    found.map(({ login }) => login)
  );
  return [
    ...missing3.map(
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
    const { missing: missing3, unexpected } = differing(expected, found);
    return [
      ...unexpected.map(
        (login) => drift(scene, "admin-unexpected", [login, "admin"], { needed: "no administrator", found: "administrator" })
      ),
      ...missing3.map(
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
  const { missing: missing3 } = differing(namesOf4(expected), namesOf4(teams2));
  const { unexpected } = differing(namesOf4(expected), namesOf4(teams2.filter((team) => hasAccess(scene, team))));
  return [
    ...missing3.map((name) => drift(scene, "team-missing", [name], { needed: "a team", found: "no such team" })),
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
  const { missing: missing3, unexpected } = differing(wanted, logins);
  return [
    ...unexpected.map(
      (login) => drift(scene, "team-member-unexpected", [login, team.name], { needed: "not in the team", found: "in the team" })
    ),
    ...missing3.map(
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
  const bare = withoutStops(word2);
  const plain3 = bare.replaceAll(SIGNS, "@");
  const replaced = replace(plain3);
  return replaced === plain3 ? word2 : replaced + word2.slice(bare.length);
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
  const plain3 = decoded(part3);
  const replaced = within(plain3);
  return replaced === plain3 ? part3 : encodeURIComponent(replaced);
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

// src/facts/identity.ts
var identityOf = (people) => {
  const groups = groupsOf(people.samePerson);
  const machines = new Set(people.machineAccounts.map(nameInList));
  const apps = new Set(people.trustedApps.map(appOf));
  const groupOfLogin = (login) => groups.get(lower2(login)) ?? null;
  const personOf = (account) => groupOfLogin(account.login) ?? `account:${account.id}`;
  const isMachineLogin = (login) => machines.has(nameInList(login)) || lower2(login).endsWith(BOT);
  return {
    personOf,
    groupOfLogin,
    isMachineLogin,
    isSame: (a, b) => a.id === b.id || personOf(a) === personOf(b),
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
    const joined2 = new Set(list3.map(lower2).flatMap((login) => [...groups.get(login) ?? [login]]));
    for (const login of joined2) groups.set(login, joined2);
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
  const { members, people, teams: teams2, admins } = expected;
  const outside2 = expected["outside-collaborators"];
  const list3 = (given) => given === void 0 || given === "any" ? [] : given;
  return [
    ...list3(members?.owners),
    ...list3(members?.members),
    ...[...people ?? [], ...outside2 ?? []].map(({ name }) => name),
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
  const sorted2 = [...faults].sort((a, b) => SEVERITY[b.outcome] - SEVERITY[a.outcome]);
  const [worst, ...rest] = sorted2;
  if (worst === void 0) return pass(notes);
  return { outcome: worst.outcome, reasons: [worst.reason, ...rest.map((fault3) => fault3.reason)], notes };
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
  judge({ access: asked, clock, teams: teams2 }, { parts }, { people }) {
    if (asked === null) return { outcome: "not-applicable", reasons: [{ code: "access-not-asked", about: [] }] };
    const { expected: file } = asked;
    if (file.state !== "found") return verdictOf(fileFaults(file));
    const { expected } = file;
    const scene = { state: asked.state, now: clock.now, menders: mendersOf(expected) };
    const review = expected.review === null ? { faults: [], notes: [] } : reviewed({ file, now: clock.now, people, teams: teams2 }, expected.review);
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
  const unnamed = ACCESS_PARTS.filter((part3) => expected[part3] === null);
  const elsewhere = ACCESS_PARTS.filter((part3) => expected[part3] !== null && isApart(state, part3));
  const note = (about2, found) => about2.length === 0 ? [] : [{ code: "access-part-not-compared", about: about2, found }];
  return [...note(unnamed, "the file does not name it"), ...note(elsewhere, "no repository was looked at")];
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
var taskFaults = ({ task, state, found }) => state === "whole" ? [] : [{ outcome: "indeterminate", reason: { code: "task-undone", about: [task], found: found ?? state } }];
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
var knownAs = ({ account, alias, handle }, { people, attributions }) => {
  const address = isFilled(alias) ? nameOfAlias(alias) : null;
  const attributed = attributions.flatMap(
    (each) => each.account !== null && nameOfAlias(each.alias) === address ? [each.account] : []
  );
  const accounts = account === null ? attributed : [account, ...attributed];
  const ofMail = address === null ? [] : namesOf5(address, people);
  const ofHandle = isFilled(handle) ? namesOf5(nameOfHandle(handle), people) : [];
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
var isTwo = ({ byHandle, byMail }, people) => {
  const { groupOfLogin } = identityOf(people);
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
var namesOf5 = (entry, people) => {
  const wanted = nameInList(entry);
  const given = people.tickets.filter((each) => nameOfTicketAccount(each) === wanted);
  return [wanted, ...given.map(({ login }) => login.toLowerCase())];
};
var isMachine = ({ account, kind }, { names: names2 }, people) => {
  const identity = identityOf(people);
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
  const faults = found.filter((fault3) => fault3 !== null);
  if (faults.length < found.length) return [];
  const open2 = faults.filter((fault3) => fault3.outcome === "indeterminate");
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
  const people = refusals.map(({ by: by2 }) => showPerson(by2));
  const told4 = refusals.map(({ by: by2, at }) => `${showPerson(by2)} at ${at ?? UNTOLD}`);
  const found = told4.length === 0 ? "refused; by whom is not told" : `refused by ${told4.join(", ")}`;
  return failed2({ code: "ticket-rejected", about: [.../* @__PURE__ */ new Set([key, ...people])], needed: "no refusal", found });
};
var UNTOLD = "a time that is not told";
var waiting = (key, terms, found) => {
  const who = whoOf(terms);
  const needed = who.length === 0 ? "an approval" : `an approval by ${who.join(" or ")}`;
  return { outcome: "pending", reason: { code: "ticket-not-approved", about: [key], needed, found, who } };
};
var worthOf = (ticket, approval, approvers2, scene) => {
  const fault3 = approvalFault(ticket, approval, { approval: "record", approvers: approvers2, preApproved: [] }, scene);
  if (fault3 === null) return "counts";
  return fault3.outcome === "indeterminate" ? fault3.reason : "nothing";
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
  judge({ tickets, clock, teams: teams2, commits, deployment: deployment2 }, given, { people }) {
    const keys = keysOf(tickets, given.in);
    if (keys.length === 0) return verdictOf([missing(given)]);
    if (keys.length > 1 && given.several === "refuse") return verdictOf([ambiguous(keys)]);
    const scene = { now: clock.now, teams: teams2, people, attributions: attributionsIn(commits) };
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
    const standing3 = { accounts: [], complete: owner !== null };
    return { of: () => standing3 };
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
    const standing3 = standingOf(change, licence, { answer: licenceAnswer(licence, allowed), demand });
    const note = own === void 0 ? [] : [fromPolicy(change.component, licence)];
    return { faults: standing3.faults, notes: [...standing3.notes, ...note] };
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
    return verdictOf(
      limited(
        faults,
        ({ reason }) => reason,
        (reason, { outcome }) => ({ outcome, reason })
      ),
      limited(
        notes,
        (note) => note,
        (note) => note
      )
    );
  }
});
var isAccepted = ({ about: [first] }, accepted) => first !== void 0 && accepted.includes(first);
var MOST_NAMED2 = 50;
var limited = (all, reasonOf3, withReason) => {
  const distinct5 = distinctBy(all, (value) => [reasonOf3(value).code, ...reasonOf3(value).about].join("\n"));
  return [...groupBy(distinct5, (value) => reasonOf3(value).code)].flatMap(([code, [first, ...others]]) => {
    const rest = others.length + 1 - MOST_NAMED2;
    if (first === void 0 || rest <= 0) return first === void 0 ? [] : [first, ...others];
    return [
      first,
      ...others.slice(0, MOST_NAMED2 - 1),
      withReason({ code, about: [], found: `${String(rest)} more` }, first)
    ];
  });
};

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
    const bare = { code: "artifact-unproven", about: about2, needed: "verified provenance", found: `${name}: none` };
    return terms.provenance === "required" ? faultsOnly(failed4(bare)) : { faults: [], notes: [bare] };
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
var isOf2 = (said, { commit }, { name, id }) => said.commit === commit && said.repository.toLowerCase() === name.toLowerCase() && (said.repositoryId === null || said.repositoryId === id);
var mayBuild = (builder, { ref }, { name, defaultBranch }, { builders }) => {
  const built = builderIn(builder, name);
  if (built === null) return false;
  if (builders.length === 0) {
    const isDeployedTag = ref !== null && ref.startsWith("refs/tags/") && built.ref === ref;
    return built.repository === name.toLowerCase() && (built.ref === `refs/heads/${defaultBranch}` || isDeployedTag);
  }
  return builders.some((written) => {
    const may = builderIn(written, name);
    const isSameFile = may?.repository === built.repository && may.path === built.path;
    return isSameFile && matchesGlob(may.ref, built.ref);
  });
};
var builderIn = (written, own) => {
  const whole2 = written.startsWith(".") ? `${own}/${written}` : written;
  const at = whole2.indexOf("@");
  const [owner, name, ...path] = whole2.slice(0, Math.max(at, 0)).split("/");
  if (owner === void 0 || name === void 0 || path.length === 0) return null;
  return { repository: `${owner}/${name}`.toLowerCase(), path: path.join("/"), ref: whole2.slice(at + 1) };
};

// src/controls/kit/deployed-by.ts
var peopleFaults2 = (deployment2, people, terms) => {
  const identity = identityOf(people);
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
  ({ commit, why }) => undecided3({ code: "deployed-author-unknown", about: [commit], needed: "everybody who contributed", found: why.join("; ") })
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
  const missing3 = {
    code: "deployment-not-approved",
    about: [deployment2.environment],
    needed: `${String(needed)} of people who contributed to nothing that is deployed`,
    found: String(found)
  };
  return [
    isOpen3 ? waiting2(missing3) : failed4(missing3),
    ...approvers2.filter((account) => !good.includes(account)).map((account) => fruitless(account, identity))
  ].map((fault3) => isOpen3 ? { ...fault3, outcome: "pending" } : fault3);
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
  ...new Map(faults.map((fault3) => [JSON.stringify(fault3), fault3])).values()
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
  const bare = { code: "deployment-unverified", about: about2, needed: "a check of what was deployed", found: "none" };
  return demanded === "required" ? faultsOnly(failed4(bare)) : { faults: [], notes: [bare] };
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
  judge({ deployment: deployed, repository, clock }, given, { people }) {
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
        ...peopleFaults2(deployed, people, given),
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
var workflowFaults = (files, demand) => {
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
  found: distinct2(runs.map((run) => run.workflow ?? "")).join(", ")
});
var absence = (scene, demand, named2) => {
  const { checks } = scene;
  const needed = `from ${demand.app}, on ${scene.head}`;
  const running = checks.runningWorkflows.map(workflowPath).find((each) => each === demand.workflow);
  if (running !== void 0) return pending(demand, `${running} still runs`);
  if (isFresh(checks.pushedAt, scene.now)) return pending(demand, "the head was pushed less than 10 minutes ago");
  if (named2.length > 0) {
    const found = `from ${distinct2(named2.map((run) => run.app ?? "an unknown app")).join(", ")}`;
    return failed7({ code: "check-wrong-source", about: [demand.name], needed, found });
  }
  const earlier = checks.earlier.filter((run) => run.name === demand.name && isOf(run, demand.app));
  if (earlier.length > 0) {
    const found = `on ${distinct2(earlier.map((run) => run.commit)).join(", ")}`;
    return failed7({ code: "check-stale", about: [demand.name], needed, found });
  }
  return failed7({ code: "check-missing", about: [demand.name], needed, found: "no run" });
};
var isFresh = (pushedAt, now) => {
  if (pushedAt === null) return false;
  const age = Date.parse(now) - Date.parse(pushedAt);
  return age >= 0 && age <= GRACE_MS;
};
var distinct2 = (values) => [...new Set(values)];

// src/controls/kit/scan-age.ts
var SKEW_MS = 5 * 60 * 1e3;
var ageFaults2 = (reports, { about: about2, maxAge, now }) => {
  if (maxAge === null) return [];
  return reports.flatMap(({ at }) => {
    const reason = { code: "scan-too-old", about: about2, needed: `a report of the last ${maxAge}` };
    if (at === null)
      return [{ outcome: "indeterminate", reason: { ...reason, found: "it does not tell when it was made" } }];
    const age = ageMs(at, now);
    if (Number.isNaN(age))
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is no time` } }];
    if (age < -SKEW_MS)
      return [{ outcome: "indeterminate", reason: { ...reason, found: `of ${at}, which is yet to come` } }];
    return age > durationMs(maxAge) ? [{ outcome: "fail", reason: { ...reason, found: `of ${at}` } }] : [];
  });
};

// src/facts/contributors.ts
var contributorsOf = (facts) => {
  const { change, commits, pushes, people } = facts;
  const identity = identityOf(people);
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

// src/controls/kit/scan-dismissals.ts
var OTHER = { by: "other" };
var dismissalsOf = (facts, { people }) => {
  const { change, commits, pushes, files } = facts;
  const { isHuman } = identityOf(people);
  const contributors = commits.known && pushes.known ? contributorsOf({ change, commits: commits.value, pushes: pushes.value, people }) : null;
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
    if (kind === "external" || !files.known || !isTouched(finding2.path, files.value)) return OTHER;
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
var isTouched = (path, files) => {
  if (path === null) return true;
  const named2 = `/${path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "")}`;
  return files.flatMap(namesOf).some((name) => named2.endsWith(`/${name}`) || `/${name}`.endsWith(named2));
};

// src/controls/kit/scan-standing.ts
var scanStanding = (reports, demand, head) => {
  if (!reports.known) return only({ outcome: "indeterminate", reason: reports.why });
  const ofTool = reports.value.filter((report) => demand.tool === null || report.tool === demand.tool);
  const onHead = ofTool.filter((report) => isAboutHead(report, demand, head));
  const strays = isFile(demand) && onHead.length < ofTool.length;
  if (onHead.length === 0 || strays) return only(absence2(reports.value, ofTool, demand, head));
  return {
    reports: onHead,
    faults: onHead.flatMap((report) => endFaults2(report, demand)),
    notes: onHead.some((report) => report.commit === null) && isFile(demand) ? [declared(demand)] : []
  };
};
var artifactFaults = (reports, demand, files) => {
  if (demand.source !== "artifact") return [];
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  return reports.flatMap(
    ({ workflow }) => typeof workflow === "string" ? workflowFaults(files.value, { name: demand.scan, workflow }) : [{ outcome: "indeterminate", reason: unknownOrigin(demand) }]
  );
};
var unknownOrigin = (demand) => ({
  code: "fact-unavailable",
  about: [demand.scan],
  needed: "the workflow that made the artifact",
  found: "not told"
});
var only = (fault3) => ({ reports: [], faults: [fault3], notes: [] });
var isFile = (demand) => demand.source === "sarif";
var isAboutHead = (report, demand, head) => {
  if (demand.source === "dependabot" || demand.source === "secret-scanning") return true;
  if (report.commit === null) return isFile(demand) && !demand.mustNameRevision;
  return report.commit === head || report.commitParents.length === 2 && report.commitParents[1] === head;
};
var absence2 = (all, ofTool, demand, head) => {
  const about2 = aboutOf(demand);
  const needed = `a report${demand.tool === null ? "" : ` of ${demand.tool}`} on ${head}`;
  if (ofTool.length > 0) {
    const commits = distinct3(ofTool.map((report) => report.commit ?? "no named commit"));
    return {
      outcome: "fail",
      reason: { code: "check-stale", about: about2, needed, found: `reports on ${commits.join(", ")}` }
    };
  }
  const others = distinct3(all.map((report) => report.tool ?? "an unnamed tool"));
  const found = others.length === 0 ? "no report" : `reports of ${others.join(", ")} only`;
  return { outcome: "fail", reason: { code: "check-missing", about: about2, needed, found } };
};
var endFaults2 = (report, demand) => {
  const about2 = aboutOf(demand);
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
  about: aboutOf(demand),
  needed: "a report that names its revision",
  found: "it names none; the job vouches for it"
});
var aboutOf = (demand) => demand.file === null ? [demand.scan] : [demand.scan, demand.file];
var distinct3 = (values) => [...new Set(values)];

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
    const standings = scans.map(({ name, value }) => standingOf2(name, value, facts, circumstances));
    return verdictOf(
      standings.flatMap(({ faults }) => faults).filter(({ reason }) => !isAccepted2(reason, accepted)),
      standings.flatMap(({ notes }) => notes)
    );
  }
});
var isAccepted2 = ({ about: about2 }, accepted) => about2.length > 0 && about2.every((each) => accepted.includes(each));
var standingOf2 = (name, scan, facts, circumstances) => {
  if (scan.check !== null) return checkStanding(scan.check, scan.app ?? "", facts);
  const demand = demandOf(name, scan);
  const standing3 = scanStanding(reportsOf(demand, facts.scans), demand, facts.change.head.commit);
  const { wavedBy, gaps } = dismissalsOf(facts, circumstances);
  const found = standing3.reports.flatMap((report) => report.findings);
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
    ...standing3.faults,
    ...ageFaults2(standing3.reports, { about: aboutOf(demand), maxAge: scan["max-age"], now }),
    ...artifactFaults(standing3.reports, demand, facts.files),
    ...findings.faults,
    ...gaps(found).map((reason) => ({ outcome: "indeterminate", reason }))
  ];
  return { faults, notes: [...standing3.notes, ...findings.notes] };
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
var NEEDED = {
  opened: "an account that opened the pull request",
  authored: "an account with the address of the author",
  committed: "an account with the address of the committer",
  pushed: "an account that pushed it"
};
var contributorUnattributed = ({ part: part3, commit, alias }, change) => ({
  code: "contributor-unattributed",
  about: [commit ?? `#${change.number}`],
  needed: NEEDED[part3],
  found: alias ?? "not known"
});

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
  (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id
);
var isLate = (at, merged) => merged !== null && !(Date.parse(at) <= Date.parse(merged.at));
var undoLateDismissal = (review, merged) => {
  const at = review.dismissed?.at ?? null;
  return at !== null && isLate(at, merged) ? { ...review, dismissed: null } : review;
};

// src/controls/kit/approval-count.ts
var approvalFaults3 = (candidates, contributors, terms, missing3) => [
  ...shortOf2(candidates, terms.approvals, (found) => tooFew(terms, found), missing3),
  ...terms.contributors === "cross" ? uncovered(candidates, contributors, terms, missing3) : []
];
var shortOf2 = (candidates, needed, reasonOf3, missing3) => {
  const persons = groupBy(candidates, ({ person }) => person);
  const answers = [...persons.values()].map((own) => anyOf(own.map(({ counts: counts2 }) => counts2)));
  const sure = answers.filter(({ is }) => is === "yes").length;
  const unsure = answers.flatMap((answer2) => answer2.is === "unknown" ? [answer2.why] : []);
  if (sure >= needed) return [];
  if (sure + unsure.length < needed) return [{ outcome: missing3, reason: reasonOf3(sure) }];
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
var uncovered = (candidates, contributors, terms, missing3) => contributors.substantial.flatMap((commit) => {
  const free = candidates.filter(({ account }) => account !== null && !contributors.touched(account, commit));
  return shortOf2(free, 1, () => commitUnseen(terms, commit), missing3);
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
var sameSet = (a, b) => a !== null && b !== null && a.size === b.size && [...a].every((each) => b.has(each));
var evilMerges = (commit, { change }, graph) => {
  const seen2 = graph.reached(commit);
  return [...graph.reached(change.head.commit)].filter((id) => {
    const each = graph.get(id);
    return each !== void 0 && !seen2.has(id) && isBaseMerge(each) && !isCleanBaseMerge(each);
  });
};
var otherBase = ({ base, baseChanges }, at) => {
  const time = Date.parse(at);
  const since = baseChanges.filter((each) => !(Date.parse(each.at) < time)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const meanwhile = since.filter((each) => !(Date.parse(each.at) > time)).map((each) => each.to);
  return [since[0]?.from ?? base.ref, ...meanwhile].find((ref) => ref !== base.ref) ?? null;
};

// src/facts/approvals.ts
var standingApprovals2 = (facts, people, carryOver) => {
  const currency = currencyOf(facts, carryOver);
  return standingReviews(facts.reviews, identityOf(people), facts.change.merged).flatMap(
    ({ person, approvals }) => approvals.map((review) => ({ person, account: review.by, review, currency: currency(review) }))
  );
};
var independentApprovers = (facts, people, carryOver) => {
  const identity = identityOf(people);
  const contributors = contributorsOf({ ...facts, people });
  const independent = standingApprovals2(facts, people, carryOver).flatMap(
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

// src/controls/kit/conversations.ts
var conversationFaults = (conversations, change, missing3) => {
  if (!conversations.known) return [{ outcome: "indeterminate", reason: conversations.why }];
  const { unresolved } = conversations.value;
  if (unresolved === 0) return [];
  const about2 = [`#${change.number}`];
  return [
    { outcome: missing3, reason: { code: "conversation-unresolved", about: about2, needed: "0", found: String(unresolved) } }
  ];
};

// src/controls/kit/objections.ts
var objectionsOf = (scene, floor) => {
  const identity = identityOf(scene.people);
  const judged2 = scene.standing.flatMap((standing3) => judgeOne(standing3, scene, identity, floor));
  return {
    faults: judged2.flatMap((each) => "outcome" in each ? [each] : []),
    notes: judged2.flatMap((each) => "outcome" in each ? [] : [each])
  };
};
var judgeOne = (standing3, scene, identity, floor) => {
  const fault3 = faultOf(standing3, scene, identity);
  if (fault3 === null) return [];
  const { stands, accounts } = standing3;
  const weight = anyOf(accounts.map((each) => weightOf(each, scene, identity, floor)));
  if (weight.is === "yes") return [fault3];
  if (weight.is === "no") return stands === "changes-requested" ? [fault3.reason] : [];
  return [{ outcome: "indeterminate", reason: weight.why }];
};
var weightOf = (account, { permissions }, identity, floor) => identity.isHuman(account) ? hasPermission(permissions, account, floor) : no;
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
var ownerFaults = (scene, missing3) => {
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
      missing3
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
var ruleFaults = (rule, paths, file, { unknownOwners }, scene, missing3) => {
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
  return [{ outcome: missing3, reason: ownerMissing(rule.owners, paths, file, rule.line) }];
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
var seatFaults = (seats, candidates, teams2, missing3) => {
  const persons = [...groupBy(candidates, ({ person }) => person)];
  const places = seats.flatMap((seat2) => Array.from({ length: seat2.approvals }, () => seat2));
  const answers = new Map(seats.map((seat2) => [seat2, answersFor(seat2, persons, teams2)]));
  const answer2 = (seat2, person) => answers.get(seat2)?.get(person) ?? no;
  const keys = persons.map(([person]) => person);
  const empty = unmatched(places, keys, (seat2, person) => answer2(seat2, person).is !== "no");
  if (empty.length > 0) return [...groupBy(empty, (seat2) => seat2).keys()].map((seat2) => unfilled(seat2, missing3));
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
  judge(facts, settings3, { people }) {
    const { change, reviews, teams: teams2 } = facts;
    const { merged } = change;
    const inQueue = facts.run.known && facts.run.value.event === "merge_group";
    const missing3 = merged !== null || inQueue ? "fail" : "pending";
    const contributors = contributorsOf({ ...facts, people });
    const standing3 = standingReviews(reviews, identityOf(people), merged);
    const scene = { ...facts, contributors, people, standing: standing3 };
    const carryOver = settings3["carry-over"];
    const candidates = candidatesOf(scene, { ...settings3, carryOver });
    const doubts = doubtsOf(contributors, settings3.unattributed, change);
    const objections = objectionsOf(scene, settings3.reviewers.permission);
    const heeded = settings3["changes-requested"] === "block" ? objections.faults : [];
    const short = [
      ...approvalFaults3(candidates, contributors, { ...settings3, change }, missing3),
      ...seatFaults(settings3.seats, candidates, teams2, missing3),
      ...settings3["code-owners"] ? ownerFaults({ ...scene, candidates }, missing3) : []
    ];
    const aside = reviewNotes(scene, candidates);
    const rejected2 = short.some(({ outcome }) => outcome === missing3);
    const faults = [
      ...heeded,
      ...doubts.map((reason) => ({ outcome: "indeterminate", reason })),
      ...short,
      ...rejected2 ? aside.map((reason) => ({ outcome: missing3, reason })) : [],
      ...settings3["resolved-conversations"] ? conversationFaults(facts.conversations, change, missing3) : []
    ];
    const ignored = settings3["changes-requested"] === "block" ? [] : objections.faults.map(({ reason }) => reason);
    return verdictOf(faults, [...objections.notes, ...ignored, ...rejected2 ? [] : aside, ...observedAfter(change)]);
  }
});
var observedAfter = ({ merged }) => merged === null ? [] : [{ code: "observed-after", about: ["permissions", "teams"], needed: merged.at, found: "now" }];

// src/facts/suspicious-path.ts
var isSuspiciousPath = (path) => SUSPICIOUS.test(path);
var showSuspicious = (path) => path.replace(
  EACH_SUSPICIOUS,
  (found) => `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`
);
var CHARACTERS = "(?![\\u200c\\u200d])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]";
var SUSPICIOUS = new RegExp(CHARACTERS, "u");
var EACH_SUSPICIOUS = new RegExp(CHARACTERS, "gu");

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
  judge(facts, { paths, owners }, { people, policyPath, named: named2 }) {
    const changed = guardedPaths(facts.files, paths, policyPath);
    const suspicious = reasonsOf(changed.suspicious, "path-suspicious", { needed: "a path without hidden characters" });
    const hidden = suspicious.map((reason) => ({ outcome: "fail", reason }));
    if (changed.guarded.length === 0)
      return hidden.length === 0 && named2 === "implied" ? NOTHING_GUARDED : verdictOf(hidden);
    const consent = consentOf(facts, owners, people);
    if (consent === true) return verdictOf(hidden, reasonsOf(changed.gate, "policy-changed-in-pull", {}));
    const outcome = isSettled(facts.change, facts.run) ? "fail" : "pending";
    const missing3 = reasonsOf(changed.guarded, "protected-path-changed", demandOn(owners));
    const open2 = consent.map((reason) => ({ outcome: "indeterminate", reason }));
    const unmet = missing3.map((reason) => ({ outcome: open2.length === 0 ? outcome : "pending", reason }));
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
var consentOf = (facts, owners, people) => {
  const { change, commits, pushes, reviews } = facts;
  if (!commits.known || !pushes.known || !reviews.known) return whysOf([commits, pushes, reviews]);
  const { approvers: approvers2, doubts } = independentApprovers(
    { change, commits: commits.value, pushes: pushes.value, reviews: reviews.value, approvedCommits: known([]) },
    people,
    "none"
  );
  const answers = approvers2.map(({ account }) => ownershipOf(account, owners, facts));
  if (answers.includes(true)) return doubts.length === 0 ? true : doubts;
  return distinct4(answers.filter((answer2) => typeof answer2 === "object"));
};
var whysOf = (facts) => facts.flatMap((fact) => fact.known ? [] : [fact.why]);
var distinct4 = (reasons) => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()
];
var isSettled = (change, run) => change.state === "merged" || run.known && run.value.event === "merge_group";

// src/controls/kit/line-commit.ts
var NEEDED2 = "a record that verifies, covers it and passes";
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
  const why = record.state === "absent" ? unbacked(status, isStranger) : contradicted(status, record, isStranger);
  return why === null ? [] : [fail(commit, "status-forged", `${status.context} is success ${by(status)}: ${why}`)];
};
var unbacked = ({ digest }, isStranger) => {
  if (digest === null) return "it names no record";
  return isStranger ? `it names ${named(digest)}, which no store holds` : null;
};
var contradicted = ({ digest }, record, isStranger) => {
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
var DAY2 = /^\d{4}-\d{2}-\d{2}$/u;
var endOf = (until) => Date.parse(DAY2.test(until) ? `${until}T23:59:59Z` : until);
var NOTHING2 = { faults: [], notes: [] };
var only2 = (fault3) => ({ faults: [fault3], notes: [] });
var about = ({ commit }, code, found, needed = NEEDED2) => ({
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
    ...of(tests2, (report) => tests2 === null ? [] : testFaults(report, demand.name, tests2)),
    ...of(coverage, (report) => coverage === null ? [] : coverageFaults2(report, demand.name, coverage))
  ];
};
var runFaults = (run, judging) => {
  const { scene, demand, place: place2 } = judging;
  const report = reportOf(run, scene.results, demand, place2);
  if (!report.known) return [{ outcome: "indeterminate", reason: report.why }];
  return [...originFaults(report.value, scene.files, demand.name), ...ageFaults3(run, report.value, judging)];
};
var reportOf = (run, results, { name, app }, { artifact, files }) => {
  if (!results.known) return results;
  const result = results.value.find(
    (each) => each.check === name && each.app === app && each.artifact === artifact && each.files === files
  );
  if (result !== void 0 && !result.reports.known) return result.reports;
  const reports = result?.reports.known === true ? result.reports.value : [];
  const report = reports.find(({ runId }) => runId === run.runId);
  if (report !== void 0) return { known: true, value: report };
  const found = run.runId === null ? "no run of a workflow made the check" : "they were not read";
  return { known: false, why: { code: "tests-unreadable", about: [name, artifact], needed: "test results", found } };
};
var originFaults = ({ workflow }, files, name) => {
  if (!files.known) return [{ outcome: "indeterminate", reason: files.why }];
  if (workflow !== null) return workflowFaults(files.value, { name, workflow });
  const reason = { code: "tests-unreadable", about: [name], needed: "the workflow file of the run", found: "not told" };
  return [{ outcome: "indeterminate", reason }];
};
var ageFaults3 = (run, report, { scene, demand, place: place2, judge: judge2 }) => {
  const { artifact, workflow } = report;
  const needed = `${place2.files} in an artifact ${place2.artifact} of its run`;
  const runs = workflow !== null && scene.checks.runningWorkflows.some((each) => workflowPath(each) === workflow);
  const missing3 = (found) => [
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
  if (artifact === null) return missing3(`run ${String(report.runId)} left none`);
  if (run.startedAt === null) {
    const found = "the host does not tell when the check began";
    const reason = { code: "tests-unreadable", about: [demand.name, artifact.name], needed, found };
    return [{ outcome: "indeterminate", reason }];
  }
  if (isBefore(artifact, run.startedAt)) return missing3(`it was left at ${artifact.createdAt}, before the check began`);
  return judge2(report);
};
var isBefore = ({ createdAt }, at) => Date.parse(createdAt) < Date.parse(at);
var testFaults = ({ files, counts: counts2, artifact }, name, demand) => {
  if (files.length === 0) {
    const found2 = `artifact ${String(artifact?.id ?? "")} holds no such file of test results`;
    return [failed8({ code: "tests-missing", about: [name], needed: `${demand.files} in ${demand.artifact}`, found: found2 })];
  }
  const ran = Math.max(0, counts2.tests - counts2.skipped);
  const bad = counts2.failed + counts2.errors;
  const found = wordsOf(counts2, ran);
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
var wordsOf = (counts2, ran) => `${tests(ran)} ran, ${String(counts2.failed + counts2.errors)} failed, ${String(counts2.skipped)} skipped`;
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
var unless2 = (holds, code, name, needed, found) => holds ? [] : [failed8({ code, about: [name], needed, found })];
var failed8 = (reason) => ({ outcome: "fail", reason });
var distinctFaults = (faults) => [
  ...new Map(faults.map((fault3) => [JSON.stringify(fault3), fault3])).values()
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
  return files.known ? workflowFaults(files.value, demand) : [{ outcome: "indeterminate", reason: files.why }];
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
  const standing3 = standingApprovals2(facts, facts.people, "clean-base-merge");
  return {
    known: standing3.flatMap(
      ({ account, currency }) => account !== null && (currency.is === "head" || currency.is === "carried") ? [account] : []
    ),
    doubts: standing3.flatMap(({ currency }) => currency.is === "unknown" ? [currency.why] : [])
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
var holderIdentityOf = ({ commits, people }) => {
  const identity = identityOf(people);
  const logins = loginsByName(commits, people);
  const loginOf = (name) => name === null ? null : logins.get(name) ?? null;
  const seen2 = (holder) => {
    const { account, mail, handle, machine } = "id" in holder ? { ...ON_HOST, account: holder } : inSystem(holder);
    const names2 = { account, mail, handle, machine };
    if (account !== null) return { ...names2, person: identity.personOf(account), login: account.login };
    const login = loginOf(handle) ?? loginOf(mail);
    return { ...names2, person: login === null ? null : identity.groupOfLogin(login) ?? `login:${login}`, login };
  };
  return {
    isSame: (a, b) => compare(seen2(a), seen2(b)),
    isSameAccount: (a, b) => sameAccount(seen2(a), seen2(b)),
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
var compare = (a, b) => {
  if (isShared2(a.handle, b.handle) || isShared2(a.mail, b.mail)) return "yes";
  if (a.person !== null && b.person !== null) return a.person === b.person || sameLogin(a, b) ? "yes" : "no";
  return areBothKnown(a.handle, b.handle) || areBothKnown(a.mail, b.mail) ? "no" : "unknown";
};
var isShared2 = (a, b) => a !== null && a === b;
var areBothKnown = (a, b) => a !== null && b !== null;
var sameLogin = (a, b) => (a.account === null || b.account === null) && equalLogins(a, b);
var sameAccount = (a, b) => {
  if (areBothKnown(a.login, b.login)) return equalLogins(a, b);
  return areBothKnown(a.handle, b.handle) ? a.handle === b.handle : a.mail === b.mail;
};
var equalLogins = (a, b) => a.login?.toLowerCase() === b.login?.toLowerCase();
var loginsByName = (commits, people) => {
  const attributed = [...accountsByMail(commits)].map(([mail, { login }]) => [
    nameOfAlias(mail),
    login
  ]);
  const declared2 = people.tickets.map((each) => [nameOfTicketAccount(each), each.login]);
  return new Map([...attributed, ...declared2]);
};

// src/controls/kit/duty-pair.ts
var pairFaults = (first, second, scene) => {
  const { identity } = scene;
  const seconds = second.known.filter(identity.isHuman);
  const judged2 = seconds.map((holder) => ({ holder, ...standing2(holder, first, identity) }));
  const apart = judged2.flatMap(({ is, holder }) => is === "apart" ? [second.worth?.(holder) ?? "counts"] : []);
  if (apart.includes("counts")) return [];
  const joint = judged2.filter(({ is }) => is === "joined");
  const unproven = joint.length === 0 ? [] : apart.filter((worth) => typeof worth === "object");
  const unsure = [...second.doubts, ...judged2.flatMap(({ why }) => why), ...unproven];
  if (unsure.length > 0) return unsure.map((reason) => ({ outcome: "indeterminate", reason }));
  return joint.map(({ holder, twin }) => ({ outcome: "fail", reason: joined(first, second, holder, twin, scene) }));
};
var standing2 = (holder, first, identity) => {
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
var joined = (first, second, holder, twin, scene) => {
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
  judge(facts, { separate: demanded }, { people, ticketApprovers: ticketApprovers2 }) {
    const separate = deploymentIn(facts.deployment) === null ? demanded : demanded.filter(isOfDeployment);
    if (separate.length === 0) return NO_PAIR;
    const contributors = contributorsOf({ ...facts, people });
    const duties = { ...facts, contributors, people };
    const aboutTickets = separate.some((pair) => pair.some((duty) => TICKET_DUTIES.includes(duty)));
    const { tickets, faults } = aboutTickets ? ticketsOf(facts.tickets) : { tickets: [], faults: [] };
    const identity = holderIdentityOf({ commits: facts.commits, people });
    const scene = { people, teams: facts.teams, attributions: attributionsIn(known(facts.commits)) };
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
  const entries2 = Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return Object.fromEntries(entries2.map(([key, inner]) => [key, sorted(inner)]));
};
var controlsOf = (controls2) => new Map(Object.entries(controls2));

// src/policy/settle.ts
var settle = (control, text2) => settleShape(control.settings, text2);

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
    const isWhole = bytes.toString("base64") === encoded && sha256(bytes) === digest;
    return isWhole ? [] : [`what the private file holds under ${digest} has another digest`];
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
  const once = new Map(faults.map((fault3) => [JSON.stringify(fault3), fault3]));
  return [...once.values()].sort(
    (a, b) => compareText2(a.file, b.file) || a.line - b.line || a.column - b.column || compareText2(a.key, b.key) || compareText2(a.message, b.message)
  );
};
var compareText2 = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/policy/nearest.ts
var nearest = (word2, allowed) => {
  const written = plain2(word2);
  const ranked = allowed.map((candidate) => ({ candidate, cost: cost(written, plain2(candidate)) })).sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  return best !== void 0 && best.cost <= 2 ? best.candidate : null;
};
var plain2 = (word2) => word2.slice(0, 100).toLowerCase().replace(/[_\s-]/gu, "");
var cost = (written, candidate) => candidate.length > 3 && written.includes(candidate) ? 1 : distance(written, candidate);
var distance = (a, b) => {
  let row = Array.from({ length: b.length + 1 }, (_2, index) => index);
  for (let index = 0; index < a.length; index++) {
    const character = a[index];
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (row[column - 1] ?? 0) + (character === b[column - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
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
var TEXTS = /* @__PURE__ */ new Map([
  ["minimal", MINIMAL],
  ["sox", SOX]
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
var idOf = (path) => JSON.stringify(path);
var placing = (file, places, lines) => ({
  place: ({ path, on, code, message }) => {
    const [first, second] = on === "key" ? [places.keys, places.values] : [places.values, places.keys];
    let offset;
    for (let length = path.length; offset === void 0 && length >= 0; length--) {
      const id = idOf(path.slice(0, length));
      offset = length === path.length ? first.get(id) ?? second.get(id) : places.keys.get(id) ?? places.values.get(id);
    }
    const { line, col } = lines.linePos(offset ?? 0);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), key: dotted(path), code, message };
  },
  reach: (path) => {
    let length = path.length;
    while (length > 0 && !places.values.has(idOf(path.slice(0, length)))) length--;
    return length;
  }
});
var walker = (complain) => {
  const places = { keys: /* @__PURE__ */ new Map(), values: /* @__PURE__ */ new Map() };
  const valueOf = (node, path) => {
    if (node === null) return null;
    const offset = node.range?.[0] ?? 0;
    places.values.set(idOf(path), offset);
    if (path.length > MAX_DEPTH) {
      complain(offset, path, "text-too-deep", TOO_DEEP);
      return null;
    }
    if ((0, import_yaml.isAlias)(node)) {
      complain(offset, path, "yaml-feature", NO_ALIAS);
      return null;
    }
    if (node.tag !== void 0) complain(offset, path, "yaml-feature", `must not carry the tag ${node.tag}`);
    if ((0, import_yaml.isMap)(node)) return mapOf2(node.items, path);
    if ((0, import_yaml.isSeq)(node)) return node.items.map((item, index) => valueOf(item, [...path, index]));
    const { value, wrong } = scalarOf((0, import_yaml.isScalar)(node) ? node.value : Number.NaN);
    if (wrong !== null) complain(offset, path, "value-not-allowed", wrong);
    return value;
  };
  const mapOf2 = (pairs2, path) => {
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
      places.keys.set(idOf(here), offset);
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
  const missing3 = /* @__PURE__ */ new Set();
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
      } else if (extendedFile(name) !== null) missing3.add(name);
      else complain("extends-unknown", unknownPreset(name));
    }
    if (ordered.length >= MAX_TEXTS) return;
    ordered.push(text2);
  };
  visit(policy, [policy.name]);
  return { ordered, missing: [...missing3], faults: orderFaults(faults) };
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
  const reference = schema["$ref"];
  const target = typeof reference === "string" ? part2(root["$defs"])[reference.replace("#/$defs/", "")] : void 0;
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
var fault = (path, code, message) => ({
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
  const missing3 = ["label", "approvers", "lifts", "review-within"].filter((key) => !Object.hasOwn(emergency, key));
  const approvers2 = emergency["approvers"] ?? { users: [null] };
  const nobody2 = (approvers2["users"] ?? []).length === 0 && (approvers2["teams"] ?? []).length === 0;
  return [
    ...missing3.map((key) => ({
      path: ["emergency", key],
      on: "key",
      code: "key-missing",
      message: "is missing and has no default"
    })),
    ...nobody2 ? [fault(["emergency", "approvers"], "value-vacuous", "must name users or teams")] : []
  ];
};
var listOf = (value) => Array.isArray(value) ? value : [];
var mapOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
var globListFaults = (globs, path, faultOf3) => listOf(globs).flatMap((glob, index) => {
  const message = typeof glob === "string" ? faultOf3(glob) : null;
  return message === null ? [] : [fault([...path, index], "glob-refused", message)];
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
      return message === null ? [] : [fault(at, "glob-refused", message)];
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
  return count > MAX_GLOBS ? [fault(["rules"], "value-not-allowed", `must have at most ${String(MAX_GLOBS)} globs and names in all`)] : [];
};
var exceptionFaults = (entry, index, controls2) => {
  const { control, until } = entry;
  const path = ["exceptions", index];
  const unknown2 = typeof control === "string" ? unknownControl(control, controls2) : null;
  const isWrongDay = typeof until === "string" && DAY3.test(until) && !isDay(until);
  return [
    ...unknown2 === null ? [] : [fault([...path, "control"], "value-not-allowed", unknown2)],
    ...isWrongDay ? [fault([...path, "until"], "value-not-allowed", "must be a day of the calendar, YYYY-MM-DD")] : []
  ];
};
var liftFaults = (emergency, controls2) => listOf(emergency["lifts"]).flatMap((id, index) => {
  const message = typeof id !== "string" ? null : NEVER_LIFTED.has(id) ? `${id} can never be lifted` : unknownControl(id, controls2);
  return message === null ? [] : [fault(["emergency", "lifts", index], "value-not-allowed", message)];
});
var unknownControl = (id, controls2) => {
  const ids = controls2.map((control) => control.id);
  if (ids.includes(id)) return null;
  const meant = nearest(id, ids);
  return `${id} is no control${meant === null ? "" : `; did you mean ${meant}?`}; known: ${ids.join(", ")}`;
};
var DAYS2 = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
var DAY3 = /^\d{4}-\d{2}-\d{2}$/u;
var isDay = (text2) => {
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
var placeInTexts = (texts3, fault3) => {
  const [last, ...earlier] = [...texts3].reverse();
  if (last === void 0) throw new RangeError("a policy has at least one text");
  const best = earlier.reduce((found, text2) => text2.reach(fault3.path) > found.reach(fault3.path) ? text2 : found, last);
  return best.place(fault3);
};
var isMap2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/policy/policy-of.ts
var policyOf = (merged, path) => ({
  branches: textsOrNull(merged.whole["branches"]),
  people: peopleOf(merged.whole["people"] ?? {}),
  trustedWorkflow: merged.whole["trust"]?.["workflow"] === "any" ? "any" : "listed",
  records: recordsOf(merged.whole["records"] ?? {}),
  controls: merged.controls,
  rules: merged.rules.map(({ value }) => ruleOf(value)),
  exceptions: merged.exceptions.map(({ value }) => exceptionOf(value)),
  emergency: emergencyOf(merged.whole["emergency"]),
  path
});
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
var peopleOf = (people) => ({
  samePerson: people["same-person"] ?? [],
  machineAccounts: texts2(people["machine-accounts"]),
  trustedApps: texts2(people["trusted-apps"]),
  tickets: Object.entries(people["tickets"] ?? {}).map(
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
  properties: Object.fromEntries(controls2.map((control) => [control.id, controlSchema(control)]))
});
var EXTENDED_FILE = "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$";
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
var fixed = (description, properties, more = {}) => ({
  type: "object",
  description,
  additionalProperties: false,
  properties,
  ...more
});
var peopleSchema = fixed("Who is who. Logins are compared without case.", {
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
var recordsSchema = fixed("Who makes the records that a deployment and a reconciliation believe in.", {
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
});
var trustSchema = fixed("Which workflow files may run the gate.", {
  workflow: {
    enum: ["listed", "any"],
    default: "listed",
    description: "listed: only those on the allow-list; any: also the change’s own, which is weaker and noted."
  }
});
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
  items: fixed(
    "One rule.",
    {
      name: word("Name of the rule, shown with what it changed.", { maxLength: 200 }),
      when: fixed(
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
var exceptionsSchema = {
  type: "array",
  description: "Findings that are accepted for a time.",
  maxItems: 1e3,
  items: fixed(
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
var emergencySchema = fixed("How to go round the gate, loudly.", {
  label: word("Label that declares the emergency."),
  approvers: fixed("Who may declare or approve it; no contributor of the change.", {
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

// src/policy/schema-faults.ts
var schemaFaults = (errors, root, allowedAt) => collapse(errors).filter((error) => error.keyword !== "if" && error.keyword !== "propertyNames").map((error) => faultOf2(error, root, allowedAt));
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
    const words2 = new Set(here.map((branch) => wordsOf2(branch).replace(/^must be /u, "")));
    return [{ ...error, message: words2.size === 0 ? wordsOf2(error) : `must be ${[...words2].join(", or ")}` }];
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
var faultOf2 = (error, root, allowedAt) => {
  const path = pathOf(error.instancePath, root);
  if (error.keyword === "additionalProperties" || error.keyword === "unevaluatedProperties") {
    return unknownKey(error, path, allowedAt(path));
  }
  if (error.keyword === "required") {
    const missing3 = String(error.params["missingProperty"]);
    return { path: [...path, missing3], on: "key", code: "key-missing", message: "is missing and has no default" };
  }
  if (path.length === 1 && path[0] === "version") {
    return { path, on: "value", code: "version-unknown", message: "must be 1, the only version that is known" };
  }
  const code = error.keyword === "type" ? "value-type" : isVacuous(error) ? "value-vacuous" : "value-not-allowed";
  return { path, on: "value", code, message: COMBINED.has(error.keyword) ? error.message ?? "" : wordsOf2(error) };
};
var isVacuous = (error) => ["minItems", "minProperties", "minLength"].includes(error.keyword) && error.params["limit"] === 1;
var unknownKey = (error, path, allowed) => {
  const written = String(error.params["additionalProperty"] ?? error.params["unevaluatedProperty"]);
  const meant = nearest(written, allowed);
  const hint = meant === null ? "" : `; did you mean ${meant}?`;
  const list3 = allowed.length === 0 ? "" : `; allowed here: ${[...allowed].sort().join(", ")}`;
  return {
    path: [...path, written],
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
var wordsOf2 = (error) => {
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
var missing2 = (path, message) => ({
  path,
  on: "key",
  code: "key-missing",
  message
});

// src/policy/dependency-settings.ts
var dependencySettingsFaults = (settings3) => {
  const licences = settings3["licences"] ?? {};
  const pins = settings3["pins"] ?? {};
  const asksNothing = settings3["vulnerabilities"] === null && (licences["allow"] ?? null) === null && ["sources", "install-scripts"].every((key) => (settings3[key] ?? null) === null) && ["actions", "images"].every((key) => pins[key] === false);
  return [
    ...asksNothing ? [vacuous([], "demands nothing; leave the control out instead")] : [],
    ...licenceFaults(licences),
    ...sourceFaults2(settings3["sources"] ?? [])
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
    ...isUnused ? [missing2(["licences", "allow"], "must say which licences are allowed")] : []
  ];
};
var sourceFaults2 = (sources) => sources.flatMap(
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
var statesFaults = ({ states }, system) => system === "github" || Array.isArray(states) && states.length > 0 ? [] : [missing2(["states"], `must name the states that are allowed in ${system}`)];
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
    return system === "linear" ? [] : [missing2(["url"], `must name the address of ${system}: ${form.example}`)];
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
  return sharedKeys(system, [settings3, readBy]).filter((key) => wordsOf3(settings3, key) !== wordsOf3(readBy, key)).map((key) => refused([key], `must be the same in every rule: tickets are read once (${READ_FOR[key] ?? ""})`));
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
var wordsOf3 = (settings3, key) => {
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
    ...limitFaults(scan, path),
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
var limitFaults = (scan, path) => {
  const limit2 = scan["limit"];
  const isEmpty = typeof limit2 === "object" && limit2 !== null && Object.keys(limit2).length === 0;
  return isEmpty ? [vacuous([...path, "limit"], "must limit one severity at least")] : [];
};
var artifactFaults2 = (scan, path) => Object.hasOwn(scan, "sarif") ? [] : [missing2([...path, "sarif"], "must name the SARIF file within the artifact")];
var CHECKS = /* @__PURE__ */ new Map([
  ["branch-protection", branchProtection2],
  ["change-ticket", ticketSettingsFaults],
  ["change-window", changeWindowFaults],
  ["dependencies", dependencySettingsFaults],
  ["passing-scans", passingScans2],
  ["required-checks", requiredChecks2]
]);

// src/policy/validators.generated.js
var de = (m, s) => () => {
  try {
    return s || m((s = { exports: {} }).exports, s), s.exports;
  } catch (P) {
    throw s = 0, P;
  }
};
var Pe = de((fe) => {
  "use strict";
  Object.defineProperty(fe, "__esModule", { value: true });
  function ke(m) {
    let s = m.length, P = 0, b = 0, y;
    for (; b < s; ) P++, y = m.charCodeAt(b++), y >= 55296 && y <= 56319 && b < s && (y = m.charCodeAt(b), (y & 64512) === 56320 && b++);
    return P;
  }
  fe.default = ke;
  ke.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var ve = de((He, be) => {
  "use strict";
  be.exports = function m(s, P) {
    if (s === P) return true;
    if (s && P && typeof s == "object" && typeof P == "object") {
      if (s.constructor !== P.constructor) return false;
      var b, y, g;
      if (Array.isArray(s)) {
        if (b = s.length, b != P.length) return false;
        for (y = b; y-- !== 0; ) if (!m(s[y], P[y])) return false;
        return true;
      }
      if (s.constructor === RegExp) return s.source === P.source && s.flags === P.flags;
      if (s.valueOf !== Object.prototype.valueOf) return s.valueOf() === P.valueOf();
      if (s.toString !== Object.prototype.toString) return s.toString() === P.toString();
      if (g = Object.keys(s), b = g.length, b !== Object.keys(P).length) return false;
      for (y = b; y-- !== 0; ) if (!Object.prototype.hasOwnProperty.call(P, g[y])) return false;
      for (y = b; y-- !== 0; ) {
        var e = g[y];
        if (!m(s[e], P[e])) return false;
      }
      return true;
    }
    return s !== s && P !== P;
  };
});
var Le = de((he) => {
  "use strict";
  Object.defineProperty(he, "__esModule", { value: true });
  var xe = ve();
  xe.code = 'require("ajv/dist/runtime/equal").default';
  he.default = xe;
});
var Ke = me;
var oe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1", type: "object", additionalProperties: false, required: ["version"], properties: { version: { const: 1 }, extends: { type: "array", minItems: 1, maxItems: 20, items: { anyOf: [{ enum: ["minimal", "sox"] }, { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" }] } }, branches: { $ref: "#/$defs/shared-0" }, people: { type: "object", additionalProperties: false, properties: { "same-person": { type: "array", maxItems: 1e3, items: { type: "array", minItems: 2, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } } }, "machine-accounts": { $ref: "#/$defs/shared-1" }, "trusted-apps": { $ref: "#/$defs/shared-1" }, tickets: { type: "object", maxProperties: 5e3, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } } } }, trust: { type: "object", additionalProperties: false, properties: { workflow: { enum: ["listed", "any"] } } }, records: { type: "object", additionalProperties: false, properties: { workflow: { type: "string", minLength: 1, maxLength: 200, pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" }, repository: { type: "string", minLength: 1, maxLength: 200, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, ref: { type: "string", minLength: 1, maxLength: 300, pattern: "^refs/(heads|tags)/[^\\s]+$" }, key: { type: "string", minLength: 1, maxLength: 4096 } } }, controls: { type: "object", additionalProperties: false, minProperties: 0, properties: { access: { $ref: "#/$defs/access" }, assurance: { $ref: "#/$defs/assurance" }, "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, reconciliation: { $ref: "#/$defs/reconciliation" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } }, rules: { type: "array", maxItems: 200, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 200 }, when: { type: "object", additionalProperties: false, properties: { paths: { $ref: "#/$defs/shared-2" }, "only-paths": { $ref: "#/$defs/shared-2" }, branches: { $ref: "#/$defs/shared-0" }, labels: { $ref: "#/$defs/shared-0" }, authors: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "lines-over": { type: "integer", minimum: 0, maximum: 1e7 } }, minProperties: 1 }, controls: { type: "object", additionalProperties: false, minProperties: 1, properties: { access: { $ref: "#/$defs/access" }, assurance: { $ref: "#/$defs/assurance" }, "branch-protection": { $ref: "#/$defs/branch-protection" }, "change-ticket": { $ref: "#/$defs/change-ticket" }, "change-window": { $ref: "#/$defs/change-window" }, "commit-integrity": { $ref: "#/$defs/commit-integrity" }, dependencies: { $ref: "#/$defs/dependencies" }, deployment: { $ref: "#/$defs/deployment" }, "passing-scans": { $ref: "#/$defs/passing-scans" }, "peer-review": { $ref: "#/$defs/peer-review" }, "protected-paths": { $ref: "#/$defs/protected-paths" }, reconciliation: { $ref: "#/$defs/reconciliation" }, "required-checks": { $ref: "#/$defs/required-checks" }, "segregation-of-duties": { $ref: "#/$defs/segregation-of-duties" } } } }, required: ["name", "when", "controls"] } }, exceptions: { type: "array", maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { control: { type: "string", minLength: 1, maxLength: 1024 }, about: { type: "string", minLength: 1, maxLength: 1024 }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, reason: { type: "string", minLength: 1, maxLength: 4096 }, "approved-by": { type: "string", minLength: 1, maxLength: 1024 }, ticket: { type: "string", minLength: 1, maxLength: 1024 } }, required: ["control", "about", "until", "reason", "approved-by", "ticket"] } }, emergency: { type: "object", additionalProperties: false, properties: { label: { type: "string", minLength: 1, maxLength: 1024 }, approvers: { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } } } }, lifts: { type: "array", minItems: 1, maxItems: 50, items: { type: "string", minLength: 1, maxLength: 1024 } }, "review-within": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[1-9][0-9]{0,3}[hd]$" } } } }, $defs: { access: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, file: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }, parts: { type: "array", minItems: 0, uniqueItems: true, items: { enum: ["members", "outside-collaborators", "people", "teams", "admins", "roles", "bypass", "deploy-keys", "apps", "actions", "environments", "two-factor", "branches", "organization", "review"] } } } }, assurance: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] } } }, "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-5" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } }, "change-window": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-6" }, until: { $ref: "#/$defs/shared-6" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } }, dependencies: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } }, deployment: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-4" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-5" } } }, reconciliation: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, branches: { $ref: "#/$defs/shared-1" }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "warn-before": { $ref: "#/$defs/shared-7" }, grace: { $ref: "#/$defs/shared-7" } } }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } }, "shared-0": { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-2": { type: "array", minItems: 1, maxItems: 500, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-3": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "shared-4": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-3" } }, "shared-5": { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, "shared-6": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" }, "shared-7": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{1,4}[mhd]$" } } };
var A = Object.prototype.hasOwnProperty;
var d = Pe().default;
var Ee = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$", "u");
var Oe = new RegExp("^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$", "u");
var le = new RegExp("^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$", "u");
var Re = new RegExp("^refs/(heads|tags)/[^\\s]+$", "u");
var Te = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var V = new RegExp("^[1-9][0-9]{0,3}[hd]$", "u");
function N(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = N.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 100) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 100 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) {
      let a = m[n];
      if (typeof a == "string") {
        if (d(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (d(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return N.errors = e, r === 0;
}
N.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function k(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = k.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) {
      let a = m[n];
      if (typeof a == "string") {
        if (d(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (d(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return k.errors = e, r === 0;
}
k.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var qe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, file: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }, parts: { type: "array", minItems: 0, uniqueItems: true, items: { enum: ["members", "outside-collaborators", "people", "teams", "admins", "roles", "bypass", "deploy-keys", "apps", "actions", "environments", "two-factor", "branches", "organization", "review"] } } } };
var $ = Le().default;
var je = new RegExp("^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$", "u");
function Z(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = Z.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "file" || l === "parts")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: qe.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.file !== void 0) {
      let l = m.file;
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!je.test(l)) {
          let n = { instancePath: s + "/file", schemaPath: "#/properties/file/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.parts !== void 0) {
      let l = m.parts;
      if (Array.isArray(l)) {
        if (l.length < 0) {
          let p = { instancePath: s + "/parts", schemaPath: "#/properties/parts/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = l.length;
        for (let p = 0; p < n; p++) {
          let t = l[p];
          if (!(t === "members" || t === "outside-collaborators" || t === "people" || t === "teams" || t === "admins" || t === "roles" || t === "bypass" || t === "deploy-keys" || t === "apps" || t === "actions" || t === "environments" || t === "two-factor" || t === "branches" || t === "organization" || t === "review")) {
            let o = { instancePath: s + "/parts/" + p, schemaPath: "#/properties/parts/items/enum", keyword: "enum", params: { allowedValues: qe.properties.parts.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = l.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(l[a], l[i])) {
            let p = { instancePath: s + "/parts", schemaPath: "#/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Z.errors = e, r === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ce = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] } } };
function _(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = _.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (l !== "enforcement") {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Ce.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return _.errors = e, r === 0;
}
_.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ye = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-1" } } } } };
function E(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = E.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "require")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ye.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.require !== void 0) {
      let l = m.require;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) if (!A.call(ye.properties.require.properties, n)) {
          let a = { instancePath: s + "/require", schemaPath: "#/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.gate !== void 0) {
          let n = l.gate;
          if (!(n === true || n === false || n === "app")) {
            let a = { instancePath: s + "/require/gate", schemaPath: "#/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: ye.properties.require.properties.gate.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (l.approvals !== void 0) {
          let n = l.approvals;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 1e6 || isNaN(n)) {
              let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n < 0 || isNaN(n)) {
              let a = { instancePath: s + "/require/approvals", schemaPath: "#/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (l["dismiss-stale"] !== void 0 && typeof l["dismiss-stale"] != "boolean") {
          let n = { instancePath: s + "/require/dismiss-stale", schemaPath: "#/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l["last-push"] !== void 0 && typeof l["last-push"] != "boolean") {
          let n = { instancePath: s + "/require/last-push", schemaPath: "#/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l["code-owners"] !== void 0 && typeof l["code-owners"] != "boolean") {
          let n = { instancePath: s + "/require/code-owners", schemaPath: "#/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.signatures !== void 0 && typeof l.signatures != "boolean") {
          let n = { instancePath: s + "/require/signatures", schemaPath: "#/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.admins !== void 0 && typeof l.admins != "boolean") {
          let n = { instancePath: s + "/require/admins", schemaPath: "#/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l["force-push"] !== void 0 && typeof l["force-push"] != "boolean") {
          let n = { instancePath: s + "/require/force-push", schemaPath: "#/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.deletion !== void 0 && typeof l.deletion != "boolean") {
          let n = { instancePath: s + "/require/deletion", schemaPath: "#/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        l.bypass !== void 0 && (k(l.bypass, { instancePath: s + "/require/bypass", parentData: l, parentDataProperty: "bypass", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/require", schemaPath: "#/properties/require/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return E.errors = e, r === 0;
}
E.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var se = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-1" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-1" }, "deployment-states": { $ref: "#/$defs/shared-1" }, types: { $ref: "#/$defs/shared-1" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-5" }, "pre-approved": { $ref: "#/$defs/shared-1" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } } };
var Ae = new RegExp("^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$", "u");
function ae(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = ae.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!le.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ae.errors = e, r === 0;
}
ae.evaluated = { dynamicProps: false, dynamicItems: false };
function D(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = D.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) ae(m[n], { instancePath: s + "/" + n, parentData: m, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? ae.errors : e.concat(ae.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return D.errors = e, r === 0;
}
D.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function re(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = re.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "users" || l === "teams")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    m.users !== void 0 && (k(m.users, { instancePath: s + "/users", parentData: m, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.teams !== void 0 && (D(m.teams, { instancePath: s + "/teams", parentData: m, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return re.errors = e, r === 0;
}
re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function O(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = O.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!A.call(se.properties, l)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: se.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.system !== void 0) {
      let l = m.system;
      if (!(l === "github" || l === "jira" || l === "servicenow" || l === "azure-boards" || l === "linear")) {
        let n = { instancePath: s + "/system", schemaPath: "#/properties/system/enum", keyword: "enum", params: { allowedValues: se.properties.system.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.url !== void 0) {
      let l = m.url;
      if (typeof l != "string" && l !== null) {
        let n = { instancePath: s + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: se.properties.url.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!Ae.test(l)) {
          let n = { instancePath: s + "/url", schemaPath: "#/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m.keys !== void 0 && (k(m.keys, { instancePath: s + "/keys", parentData: m, parentDataProperty: "keys", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.in !== void 0) {
      let l = m.in;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let p = { instancePath: s + "/in", schemaPath: "#/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = l.length;
        for (let p = 0; p < n; p++) {
          let t = l[p];
          if (!(t === "title" || t === "branch" || t === "body" || t === "commits" || t === "links")) {
            let o = { instancePath: s + "/in/" + p, schemaPath: "#/properties/in/items/enum", keyword: "enum", params: { allowedValues: se.properties.in.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = l.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(l[a], l[i])) {
            let p = { instancePath: s + "/in", schemaPath: "#/properties/in/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.label !== void 0) {
      let l = m.label;
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/label", schemaPath: "#/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/label", schemaPath: "#/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.states !== void 0 && (k(m.states, { instancePath: s + "/states", parentData: m, parentDataProperty: "states", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m["deployment-states"] !== void 0 && (k(m["deployment-states"], { instancePath: s + "/deployment-states", parentData: m, parentDataProperty: "deployment-states", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.types !== void 0 && (k(m.types, { instancePath: s + "/types", parentData: m, parentDataProperty: "types", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.approval !== void 0) {
      let l = m.approval;
      if (!(l === "record" || l === "move")) {
        let n = { instancePath: s + "/approval", schemaPath: "#/properties/approval/enum", keyword: "enum", params: { allowedValues: se.properties.approval.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.approvers !== void 0 && (re(m.approvers, { instancePath: s + "/approvers", parentData: m, parentDataProperty: "approvers", rootData: y, dynamicAnchors: g }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length)), m["pre-approved"] !== void 0 && (k(m["pre-approved"], { instancePath: s + "/pre-approved", parentData: m, parentDataProperty: "pre-approved", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.window !== void 0 && typeof m.window != "boolean") {
      let l = { instancePath: s + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m.item !== void 0) {
      let l = m.item;
      if (typeof l != "string" && l !== null) {
        let n = { instancePath: s + "/item", schemaPath: "#/properties/item/type", keyword: "type", params: { type: se.properties.item.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/item", schemaPath: "#/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/item", schemaPath: "#/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m["single-use"] !== void 0 && typeof m["single-use"] != "boolean") {
      let l = { instancePath: s + "/single-use", schemaPath: "#/properties/single-use/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m.several !== void 0) {
      let l = m.several;
      if (!(l === "refuse" || l === "all")) {
        let n = { instancePath: s + "/several", schemaPath: "#/properties/several/enum", keyword: "enum", params: { allowedValues: se.properties.several.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return O.errors = e, r === 0;
}
O.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ge = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-6" }, until: { $ref: "#/$defs/shared-6" }, environments: { $ref: "#/$defs/shared-1" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } } };
var Ne = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function R(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = R.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!Ne.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return R.errors = e, r === 0;
}
R.evaluated = { dynamicProps: false, dynamicItems: false };
var De = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");
var ze = new RegExp("^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$", "u");
var Ve = new RegExp("^[+-](0[0-9]|1[0-4]):[0-5][0-9]$", "u");
function T(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = T.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "at" || l === "freezes" || l === "windows")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ge.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.at !== void 0) {
      let l = m.at;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let p = { instancePath: s + "/at", schemaPath: "#/properties/at/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = l.length;
        for (let p = 0; p < n; p++) {
          let t = l[p];
          if (!(t === "merge" || t === "deployment")) {
            let o = { instancePath: s + "/at/" + p, schemaPath: "#/properties/at/items/enum", keyword: "enum", params: { allowedValues: ge.properties.at.items.enum } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = l.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(l[a], l[i])) {
            let p = { instancePath: s + "/at", schemaPath: "#/properties/at/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.freezes !== void 0) {
      let l = m.freezes;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let a = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.length < 0) {
          let a = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.from === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.until === void 0) {
              let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "from" || p === "until" || p === "environments")) {
              let t = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/freezes/" + a + "/name", schemaPath: "#/properties/freezes/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            i.from !== void 0 && (R(i.from, { instancePath: s + "/freezes/" + a + "/from", parentData: i, parentDataProperty: "from", rootData: y, dynamicAnchors: g }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), i.until !== void 0 && (R(i.until, { instancePath: s + "/freezes/" + a + "/until", parentData: i, parentDataProperty: "until", rootData: y, dynamicAnchors: g }) || (e = e === null ? R.errors : e.concat(R.errors), r = e.length)), i.environments !== void 0 && (k(i.environments, { instancePath: s + "/freezes/" + a + "/environments", parentData: i, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/freezes/" + a, schemaPath: "#/properties/freezes/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/freezes", schemaPath: "#/properties/freezes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.windows !== void 0) {
      let l = m.windows;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let a = { instancePath: s + "/windows", schemaPath: "#/properties/windows/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.length < 0) {
          let a = { instancePath: s + "/windows", schemaPath: "#/properties/windows/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "days" || p === "from" || p === "until" || p === "offset")) {
              let t = { instancePath: s + "/windows/" + a, schemaPath: "#/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.days !== void 0) {
              let p = i.days;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let u = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                let t = p.length;
                for (let u = 0; u < t; u++) {
                  let f = p[u];
                  if (!(f === "sun" || f === "mon" || f === "tue" || f === "wed" || f === "thu" || f === "fri" || f === "sat")) {
                    let x = { instancePath: s + "/windows/" + a + "/days/" + u, schemaPath: "#/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: ge.properties.windows.items.properties.days.items.enum } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                let o = p.length, c;
                if (o > 1) {
                  e: for (; o--; ) for (c = o; c--; ) if ($(p[o], p[c])) {
                    let u = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c } };
                    e === null ? e = [u] : e.push(u), r++;
                    break e;
                  }
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/days", schemaPath: "#/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.from !== void 0) {
              let p = i.from;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!De.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/from", schemaPath: "#/properties/windows/items/properties/from/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.until !== void 0) {
              let p = i.until;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!ze.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/until", schemaPath: "#/properties/windows/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.offset !== void 0) {
              let p = i.offset;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!Ve.test(p)) {
                  let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/windows/" + a + "/offset", schemaPath: "#/properties/windows/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/windows/" + a, schemaPath: "#/properties/windows/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return T.errors = e, r === 0;
}
T.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Se = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } } };
function C(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = C.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "attributed" || l === "verified" || l === "signer-is-author")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Se.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.attributed !== void 0 && typeof m.attributed != "boolean") {
      let l = { instancePath: s + "/attributed", schemaPath: "#/properties/attributed/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m.verified !== void 0 && typeof m.verified != "boolean") {
      let l = { instancePath: s + "/verified", schemaPath: "#/properties/verified/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m["signer-is-author"] !== void 0 && typeof m["signer-is-author"] != "boolean") {
      let l = { instancePath: s + "/signer-is-author", schemaPath: "#/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return C.errors = e, r === 0;
}
C.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var te = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } } }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } } }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } } };
var Fe = new RegExp("^pkg:", "u");
function S(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = S.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let n in m) if (!(n === "enforcement" || n === "vulnerabilities" || n === "licences" || n === "pins" || n === "sources" || n === "install-scripts" || n === "scopes" || n === "bill")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (m.enforcement !== void 0) {
      let n = m.enforcement;
      if (!(n === "enforce" || n === "report")) {
        let a = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: te.properties.enforcement.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.vulnerabilities !== void 0) {
      let n = m.vulnerabilities;
      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null) {
        let a = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/type", keyword: "type", params: { type: te.properties.vulnerabilities.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 1) {
          let a = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) if (!(a === "critical" || a === "high" || a === "medium" || a === "low")) {
          let i = { instancePath: s + "/vulnerabilities", schemaPath: "#/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.critical !== void 0) {
          let a = n.critical;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/critical", schemaPath: "#/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.high !== void 0) {
          let a = n.high;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/high", schemaPath: "#/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.medium !== void 0) {
          let a = n.medium;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/medium", schemaPath: "#/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
        if (n.low !== void 0) {
          let a = n.low;
          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
            let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (typeof a == "number" && isFinite(a)) {
            if (a > 1e6 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (a < 0 || isNaN(a)) {
              let i = { instancePath: s + "/vulnerabilities/low", schemaPath: "#/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          }
        }
      }
    }
    if (m.licences !== void 0) {
      let n = m.licences;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "allow" || a === "packages" || a === "unknown")) {
          let i = { instancePath: s + "/licences", schemaPath: "#/properties/licences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.allow !== void 0) {
          let a = n.allow;
          if (!Array.isArray(a) && a !== null) {
            let i = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/type", keyword: "type", params: { type: te.properties.licences.properties.allow.type } };
            e === null ? e = [i] : e.push(i), r++;
          }
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let p = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.length < 1) {
              let p = { instancePath: s + "/licences/allow", schemaPath: "#/properties/licences/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/licences/allow/" + p, schemaPath: "#/properties/licences/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          }
        }
        if (n.packages !== void 0) {
          let a = n.packages;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 1e3) {
              let i = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a) {
              let p = r;
              if (typeof i == "string") {
                if (d(i) > 1024) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(i) < 1) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (!Fe.test(i)) {
                  let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, propertyName: i };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
              var l = p === r;
              if (!l) {
                let t = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/propertyNames", keyword: "propertyNames", params: { propertyName: i } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            for (let i in a) {
              let p = a[i];
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/licences/packages/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/licences/properties/packages/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/licences/packages", schemaPath: "#/properties/licences/properties/packages/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.unknown !== void 0) {
          let a = n.unknown;
          if (!(a === "block" || a === "allow")) {
            let i = { instancePath: s + "/licences/unknown", schemaPath: "#/properties/licences/properties/unknown/enum", keyword: "enum", params: { allowedValues: te.properties.licences.properties.unknown.enum } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/licences", schemaPath: "#/properties/licences/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.pins !== void 0) {
      let n = m.pins;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "actions" || a === "images" || a === "new-only")) {
          let i = { instancePath: s + "/pins", schemaPath: "#/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.actions !== void 0 && typeof n.actions != "boolean") {
          let a = { instancePath: s + "/pins/actions", schemaPath: "#/properties/pins/properties/actions/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n.images !== void 0 && typeof n.images != "boolean") {
          let a = { instancePath: s + "/pins/images", schemaPath: "#/properties/pins/properties/images/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (n["new-only"] !== void 0 && typeof n["new-only"] != "boolean") {
          let a = { instancePath: s + "/pins/new-only", schemaPath: "#/properties/pins/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.sources !== void 0) {
      let n = m.sources;
      if (!Array.isArray(n) && n !== null) {
        let a = { instancePath: s + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: te.properties.sources.type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/sources", schemaPath: "#/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 1) {
          let i = { instancePath: s + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (typeof p == "string") {
            if (d(p) > 1024) {
              let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (d(p) < 1) {
              let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/sources/" + i, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      }
    }
    if (m["install-scripts"] !== void 0) {
      let n = m["install-scripts"];
      if (!Array.isArray(n) && n !== null) {
        let a = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/type", keyword: "type", params: { type: te.properties["install-scripts"].type } };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 0) {
          let i = { instancePath: s + "/install-scripts", schemaPath: "#/properties/install-scripts/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (typeof p == "string") {
            if (d(p) > 1024) {
              let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (d(p) < 1) {
              let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
          } else {
            let t = { instancePath: s + "/install-scripts/" + i, schemaPath: "#/properties/install-scripts/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      }
    }
    if (m.scopes !== void 0) {
      let n = m.scopes;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let t = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [t] : e.push(t), r++;
        }
        let a = n.length;
        for (let t = 0; t < a; t++) {
          let o = n[t];
          if (!(o === "runtime" || o === "development")) {
            let c = { instancePath: s + "/scopes/" + t, schemaPath: "#/properties/scopes/items/enum", keyword: "enum", params: { allowedValues: te.properties.scopes.items.enum } };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
        let i = n.length, p;
        if (i > 1) {
          e: for (; i--; ) for (p = i; p--; ) if ($(n[i], n[p])) {
            let t = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i, j: p } };
            e === null ? e = [t] : e.push(t), r++;
            break e;
          }
        }
      } else {
        let a = { instancePath: s + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.bill !== void 0) {
      let n = m.bill;
      if (!(n === "equal" || n === "recorded")) {
        let a = { instancePath: s + "/bill", schemaPath: "#/properties/bill/enum", keyword: "enum", params: { allowedValues: te.properties.bill.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return S.errors = e, r === 0;
}
S.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var F = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-1" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } } } } };
var Ze = new RegExp("^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$", "u");
var ce = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
function M(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = M.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!A.call(F.properties, l)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: F.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.environments !== void 0 && (k(m.environments, { instancePath: s + "/environments", parentData: m, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.records !== void 0) {
      let l = m.records;
      if (!(l === "run" || l === "signature")) {
        let n = { instancePath: s + "/records", schemaPath: "#/properties/records/enum", keyword: "enum", params: { allowedValues: F.properties.records.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.provenance !== void 0) {
      let l = m.provenance;
      if (!(l === "where-present" || l === "required")) {
        let n = { instancePath: s + "/provenance", schemaPath: "#/properties/provenance/enum", keyword: "enum", params: { allowedValues: F.properties.provenance.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.builders !== void 0) {
      let l = m.builders;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let a = { instancePath: s + "/builders", schemaPath: "#/properties/builders/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.length < 0) {
          let a = { instancePath: s + "/builders", schemaPath: "#/properties/builders/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!Ze.test(i)) {
              let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/pattern", keyword: "pattern", params: { pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/builders/" + a, schemaPath: "#/properties/builders/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/builders", schemaPath: "#/properties/builders/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.artifacts !== void 0) {
      let l = m.artifacts;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 1e3 || isNaN(l)) {
          let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l < 0 || isNaN(l)) {
          let n = { instancePath: s + "/artifacts", schemaPath: "#/properties/artifacts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m.approvals !== void 0) {
      let l = m.approvals;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 6 || isNaN(l)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l < 0 || isNaN(l)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m.deployer !== void 0) {
      let l = m.deployer;
      if (!(l === "independent" || l === "pipeline" || l === "anyone")) {
        let n = { instancePath: s + "/deployer", schemaPath: "#/properties/deployer/enum", keyword: "enum", params: { allowedValues: F.properties.deployer.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.rollback !== void 0) {
      let l = m.rollback;
      if (!(l === "allowed" || l === "refused")) {
        let n = { instancePath: s + "/rollback", schemaPath: "#/properties/rollback/enum", keyword: "enum", params: { allowedValues: F.properties.rollback.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.last !== void 0) {
      let l = m.last;
      if (!(l === "host" || l === "record")) {
        let n = { instancePath: s + "/last", schemaPath: "#/properties/last/enum", keyword: "enum", params: { allowedValues: F.properties.last.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.since !== void 0) {
      let l = m.since;
      if (typeof l != "string" && l !== null) {
        let n = { instancePath: s + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: F.properties.since.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!ce.test(l)) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m.verification !== void 0) {
      let l = m.verification;
      if (!(l === "required" || l === "optional")) {
        let n = { instancePath: s + "/verification", schemaPath: "#/properties/verification/enum", keyword: "enum", params: { allowedValues: F.properties.verification.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.protection !== void 0) {
      let l = m.protection;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) if (!(n === "reviewers" || n === "prevent-self-review" || n === "admins-bypass" || n === "branches")) {
          let a = { instancePath: s + "/protection", schemaPath: "#/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.reviewers !== void 0) {
          let n = l.reviewers;
          if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
            let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (typeof n == "number" && isFinite(n)) {
            if (n > 6 || isNaN(n)) {
              let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              e === null ? e = [a] : e.push(a), r++;
            }
            if (n < 0 || isNaN(n)) {
              let a = { instancePath: s + "/protection/reviewers", schemaPath: "#/properties/protection/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [a] : e.push(a), r++;
            }
          }
        }
        if (l["prevent-self-review"] !== void 0 && typeof l["prevent-self-review"] != "boolean") {
          let n = { instancePath: s + "/protection/prevent-self-review", schemaPath: "#/properties/protection/properties/prevent-self-review/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l["admins-bypass"] !== void 0 && typeof l["admins-bypass"] != "boolean") {
          let n = { instancePath: s + "/protection/admins-bypass", schemaPath: "#/properties/protection/properties/admins-bypass/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l.branches !== void 0) {
          let n = l.branches;
          if (!(n === "any" || n === "limited")) {
            let a = { instancePath: s + "/protection/branches", schemaPath: "#/properties/protection/properties/branches/enum", keyword: "enum", params: { allowedValues: F.properties.protection.properties.branches.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/protection", schemaPath: "#/properties/protection/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return M.errors = e, r === 0;
}
M.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var I = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } } }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } } }, proof: { enum: ["declared", "revision"] } } } } } };
function B(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = B.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let n in m) if (!(n === "enforcement" || n === "scans")) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (m.enforcement !== void 0) {
      let n = m.enforcement;
      if (!(n === "enforce" || n === "report")) {
        let a = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: I.properties.enforcement.enum } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.scans !== void 0) {
      let n = m.scans;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length > 1e3) {
          let a = { instancePath: s + "/scans", schemaPath: "#/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) {
          let i = r;
          if (typeof a == "string") {
            if (d(a) > 200) {
              let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: a };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(a) < 1) {
              let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: a };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
          var l = i === r;
          if (!l) {
            let p = { instancePath: s + "/scans", schemaPath: "#/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        for (let a in n) {
          let i = n[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!A.call(I.properties.scans.additionalProperties.properties, p)) {
              let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.check !== void 0) {
              let p = i.check;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.check.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.app !== void 0) {
              let p = i.app;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.app.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["code-scanning"] !== void 0) {
              let p = i["code-scanning"];
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties["code-scanning"].type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.artifact !== void 0) {
              let p = i.artifact;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.artifact.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.sarif !== void 0) {
              let p = i.sarif;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.sarif.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.tool !== void 0) {
              let p = i.tool;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.tool.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.dependabot !== void 0) {
              let p = i.dependabot;
              if (!(p === "open" || p === null)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties.dependabot.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i["secret-scanning"] !== void 0) {
              let p = i["secret-scanning"];
              if (!(p === "open" || p === null)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties["secret-scanning"].enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.limit !== void 0) {
              let p = i.limit;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!(t === "critical" || t === "high" || t === "medium" || t === "low")) {
                  let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.critical !== void 0) {
                  let t = p.critical;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.high !== void 0) {
                  let t = p.high;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.medium !== void 0) {
                  let t = p.medium;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.low !== void 0) {
                  let t = p.low;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              } else {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i["new-only"] !== void 0 && typeof i["new-only"] != "boolean") {
              let p = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["max-age"] !== void 0) {
              let p = i["max-age"];
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/scans/additionalProperties/properties/max-age/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties["max-age"].type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string" && !V.test(p)) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/scans/additionalProperties/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.grace !== void 0) {
              let p = i.grace;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                for (let t in p) if (!(t === "critical" || t === "high" || t === "medium" || t === "low")) {
                  let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/scans/additionalProperties/properties/grace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.critical !== void 0) {
                  let t = p.critical;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/critical/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.critical.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/critical/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.high !== void 0) {
                  let t = p.high;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/high/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.high.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/high/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.medium !== void 0) {
                  let t = p.medium;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/medium/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.medium.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/medium/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.low !== void 0) {
                  let t = p.low;
                  if (typeof t != "string" && t !== null) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/low/type", keyword: "type", params: { type: I.properties.scans.additionalProperties.properties.grace.properties.low.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "string" && !V.test(t)) {
                    let o = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/scans/additionalProperties/properties/grace/properties/low/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
              } else {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/scans/additionalProperties/properties/grace/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.proof !== void 0) {
              let p = i.proof;
              if (!(p === "declared" || p === "revision")) {
                let t = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: I.properties.scans.additionalProperties.properties.proof.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/scans/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/scans", schemaPath: "#/properties/scans/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return B.errors = e, r === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ie = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-1" }, teams: { $ref: "#/$defs/shared-4" } } }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-4" }, users: { $ref: "#/$defs/shared-1" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } } };
function G(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = G.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!A.call(ie.properties, l)) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: ie.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.approvals !== void 0) {
      let l = m.approvals;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
        let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "number" && isFinite(l)) {
        if (l > 100 || isNaN(l)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (l < 1 || isNaN(l)) {
          let n = { instancePath: s + "/approvals", schemaPath: "#/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    if (m.reviewers !== void 0) {
      let l = m.reviewers;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let n in l) if (!(n === "permission" || n === "users" || n === "teams")) {
          let a = { instancePath: s + "/reviewers", schemaPath: "#/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.permission !== void 0) {
          let n = l.permission;
          if (!(n === "read" || n === "triage" || n === "write" || n === "maintain" || n === "admin")) {
            let a = { instancePath: s + "/reviewers/permission", schemaPath: "#/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: ie.properties.reviewers.properties.permission.enum } };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        l.users !== void 0 && (k(l.users, { instancePath: s + "/reviewers/users", parentData: l, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), l.teams !== void 0 && (D(l.teams, { instancePath: s + "/reviewers/teams", parentData: l, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length));
      } else {
        let n = { instancePath: s + "/reviewers", schemaPath: "#/properties/reviewers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.seats !== void 0) {
      let l = m.seats;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let a = { instancePath: s + "/seats", schemaPath: "#/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.length < 0) {
          let a = { instancePath: s + "/seats", schemaPath: "#/properties/seats/minItems", keyword: "minItems", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "approvals" || p === "teams" || p === "users")) {
              let t = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/seats/" + a + "/name", schemaPath: "#/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.approvals !== void 0) {
              let p = i.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 100 || isNaN(p)) {
                  let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 1 || isNaN(p)) {
                  let t = { instancePath: s + "/seats/" + a + "/approvals", schemaPath: "#/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            i.teams !== void 0 && (D(i.teams, { instancePath: s + "/seats/" + a + "/teams", parentData: i, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? D.errors : e.concat(D.errors), r = e.length)), i.users !== void 0 && (k(i.users, { instancePath: s + "/seats/" + a + "/users", parentData: i, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/seats/" + a, schemaPath: "#/properties/seats/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/seats", schemaPath: "#/properties/seats/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m["code-owners"] !== void 0 && typeof m["code-owners"] != "boolean") {
      let l = { instancePath: s + "/code-owners", schemaPath: "#/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m.contributors !== void 0) {
      let l = m.contributors;
      if (!(l === "excluded" || l === "cross")) {
        let n = { instancePath: s + "/contributors", schemaPath: "#/properties/contributors/enum", keyword: "enum", params: { allowedValues: ie.properties.contributors.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m["carry-over"] !== void 0) {
      let l = m["carry-over"];
      if (!(l === "none" || l === "identical-tree" || l === "clean-base-merge")) {
        let n = { instancePath: s + "/carry-over", schemaPath: "#/properties/carry-over/enum", keyword: "enum", params: { allowedValues: ie.properties["carry-over"].enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m["changes-requested"] !== void 0) {
      let l = m["changes-requested"];
      if (!(l === "block" || l === "ignore")) {
        let n = { instancePath: s + "/changes-requested", schemaPath: "#/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: ie.properties["changes-requested"].enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m["resolved-conversations"] !== void 0 && typeof m["resolved-conversations"] != "boolean") {
      let l = { instancePath: s + "/resolved-conversations", schemaPath: "#/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (m.unattributed !== void 0) {
      let l = m.unattributed;
      if (!(l === "block" || l === "pusher")) {
        let n = { instancePath: s + "/unattributed", schemaPath: "#/properties/unattributed/enum", keyword: "enum", params: { allowedValues: ie.properties.unattributed.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return G.errors = e, r === 0;
}
G.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Me = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-1" }, owners: { $ref: "#/$defs/shared-5" } } };
function H(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = H.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "paths" || l === "owners")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Me.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    m.paths !== void 0 && (k(m.paths, { instancePath: s + "/paths", parentData: m, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.owners !== void 0 && (re(m.owners, { instancePath: s + "/owners", parentData: m, parentDataProperty: "owners", rootData: y, dynamicAnchors: g }) || (e = e === null ? re.errors : e.concat(re.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return H.errors = e, r === 0;
}
H.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ie = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, branches: { $ref: "#/$defs/shared-1" }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "warn-before": { $ref: "#/$defs/shared-7" }, grace: { $ref: "#/$defs/shared-7" } } };
var _e = new RegExp("^[0-9]{1,4}[mhd]$", "u");
function J(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = J.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!_e.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}[mhd]$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return J.errors = e, r === 0;
}
J.evaluated = { dynamicProps: false, dynamicItems: false };
function K(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = K.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "branches" || l === "since" || l === "warn-before" || l === "grace")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: Ie.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.branches !== void 0 && (k(m.branches, { instancePath: s + "/branches", parentData: m, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), m.since !== void 0) {
      let l = m.since;
      if (typeof l != "string" && l !== null) {
        let n = { instancePath: s + "/since", schemaPath: "#/properties/since/type", keyword: "type", params: { type: Ie.properties.since.type } };
        e === null ? e = [n] : e.push(n), r++;
      }
      if (typeof l == "string") {
        if (d(l) > 1024) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (d(l) < 1) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!ce.test(l)) {
          let n = { instancePath: s + "/since", schemaPath: "#/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    }
    m["warn-before"] !== void 0 && (J(m["warn-before"], { instancePath: s + "/warn-before", parentData: m, parentDataProperty: "warn-before", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length)), m.grace !== void 0 && (J(m.grace, { instancePath: s + "/grace", parentData: m, parentDataProperty: "grace", rootData: y, dynamicAnchors: g }) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return K.errors = e, r === 0;
}
K.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pe = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } } };
function Q(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = Q.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "checks")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: pe.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.checks !== void 0) {
      let l = m.checks;
      if (Array.isArray(l)) {
        if (l.length > 1e3) {
          let a = { instancePath: s + "/checks", schemaPath: "#/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (l.length < 1) {
          let a = { instancePath: s + "/checks", schemaPath: "#/properties/checks/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        let n = l.length;
        for (let a = 0; a < n; a++) {
          let i = l[a];
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (i.name === void 0) {
              let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.app === void 0) {
              let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "name" || p === "app" || p === "conclusions" || p === "workflow" || p === "tests" || p === "coverage")) {
              let t = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.name !== void 0) {
              let p = i.name;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/name", schemaPath: "#/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.app !== void 0) {
              let p = i.app;
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/app", schemaPath: "#/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.conclusions !== void 0) {
              let p = i.conclusions;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let u = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                let t = p.length;
                for (let u = 0; u < t; u++) {
                  let f = p[u];
                  if (!(f === "success" || f === "neutral" || f === "skipped")) {
                    let x = { instancePath: s + "/checks/" + a + "/conclusions/" + u, schemaPath: "#/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: pe.properties.checks.items.properties.conclusions.items.enum } };
                    e === null ? e = [x] : e.push(x), r++;
                  }
                }
                let o = p.length, c;
                if (o > 1) {
                  e: for (; o--; ) for (c = o; c--; ) if ($(p[o], p[c])) {
                    let u = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c } };
                    e === null ? e = [u] : e.push(u), r++;
                    break e;
                  }
                }
              } else {
                let t = { instancePath: s + "/checks/" + a + "/conclusions", schemaPath: "#/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.workflow !== void 0) {
              let p = i.workflow;
              if (typeof p != "string" && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: pe.properties.checks.items.properties.workflow.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/checks/" + a + "/workflow", schemaPath: "#/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.tests !== void 0) {
              let p = i.tests;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/type", keyword: "type", params: { type: pe.properties.checks.items.properties.tests.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p["at-least"] === void 0) {
                  let t = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/required", keyword: "required", params: { missingProperty: "at-least" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) if (!(t === "artifact" || t === "files" || t === "at-least" || t === "failed" || t === "skipped")) {
                  let o = { instancePath: s + "/checks/" + a + "/tests", schemaPath: "#/properties/checks/items/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.artifact !== void 0) {
                  let t = p.artifact;
                  if (typeof t == "string") {
                    if (d(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (d(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/tests/artifact", schemaPath: "#/properties/checks/items/properties/tests/properties/artifact/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.files !== void 0) {
                  let t = p.files;
                  if (typeof t == "string") {
                    if (d(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (d(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/tests/files", schemaPath: "#/properties/checks/items/properties/tests/properties/files/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p["at-least"] !== void 0) {
                  let t = p["at-least"];
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/at-least", schemaPath: "#/properties/checks/items/properties/tests/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.failed !== void 0) {
                  let t = p.failed;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/failed", schemaPath: "#/properties/checks/items/properties/tests/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.skipped !== void 0) {
                  let t = p.skipped;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
                    let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/type", keyword: "type", params: { type: pe.properties.checks.items.properties.tests.properties.skipped.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 1e6 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 0 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/tests/skipped", schemaPath: "#/properties/checks/items/properties/tests/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              }
            }
            if (i.coverage !== void 0) {
              let p = i.coverage;
              if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null) {
                let t = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/type", keyword: "type", params: { type: pe.properties.checks.items.properties.coverage.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.lines === void 0) {
                  let t = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/required", keyword: "required", params: { missingProperty: "lines" } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) if (!(t === "artifact" || t === "files" || t === "lines" || t === "branches")) {
                  let o = { instancePath: s + "/checks/" + a + "/coverage", schemaPath: "#/properties/checks/items/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.artifact !== void 0) {
                  let t = p.artifact;
                  if (typeof t == "string") {
                    if (d(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (d(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/artifact", schemaPath: "#/properties/checks/items/properties/coverage/properties/artifact/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.files !== void 0) {
                  let t = p.files;
                  if (typeof t == "string") {
                    if (d(t) > 1024) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (d(t) < 1) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  } else {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/files", schemaPath: "#/properties/checks/items/properties/coverage/properties/files/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                }
                if (p.lines !== void 0) {
                  let t = p.lines;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 100 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/lines", schemaPath: "#/properties/checks/items/properties/coverage/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
                if (p.branches !== void 0) {
                  let t = p.branches;
                  if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t)) && t !== null) {
                    let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/type", keyword: "type", params: { type: pe.properties.checks.items.properties.coverage.properties.branches.type } };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (typeof t == "number" && isFinite(t)) {
                    if (t > 100 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                    if (t < 1 || isNaN(t)) {
                      let o = { instancePath: s + "/checks/" + a + "/coverage/branches", schemaPath: "#/properties/checks/items/properties/coverage/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [o] : e.push(o), r++;
                    }
                  }
                }
              }
            }
          } else {
            let p = { instancePath: s + "/checks/" + a, schemaPath: "#/properties/checks/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let n = { instancePath: s + "/checks", schemaPath: "#/properties/checks/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Q.errors = e, r === 0;
}
Q.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $e = { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } } };
function U(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = U.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "enforcement" || l === "separate")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.enforcement !== void 0) {
      let l = m.enforcement;
      if (!(l === "enforce" || l === "report")) {
        let n = { instancePath: s + "/enforcement", schemaPath: "#/properties/enforcement/enum", keyword: "enum", params: { allowedValues: $e.properties.enforcement.enum } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (m.separate !== void 0) {
      let l = m.separate;
      if (Array.isArray(l)) {
        if (l.length < 1) {
          let p = { instancePath: s + "/separate", schemaPath: "#/properties/separate/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [p] : e.push(p), r++;
        }
        let n = l.length;
        for (let p = 0; p < n; p++) {
          let t = l[p];
          if (Array.isArray(t)) {
            if (t.length > 2) {
              let f = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (t.length < 2) {
              let f = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            let o = t.length;
            for (let f = 0; f < o; f++) {
              let x = t[f];
              if (!(x === "author" || x === "approver" || x === "merger" || x === "requester" || x === "ticket-approver" || x === "deployer" || x === "deployment-approver" || x === "policy-author")) {
                let L = { instancePath: s + "/separate/" + p + "/" + f, schemaPath: "#/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: $e.properties.separate.items.items.enum } };
                e === null ? e = [L] : e.push(L), r++;
              }
            }
            let c = t.length, u;
            if (c > 1) {
              e: for (; c--; ) for (u = c; u--; ) if ($(t[c], t[u])) {
                let f = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: c, j: u } };
                e === null ? e = [f] : e.push(f), r++;
                break e;
              }
            }
          } else {
            let o = { instancePath: s + "/separate/" + p, schemaPath: "#/properties/separate/items/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let a = l.length, i;
        if (a > 1) {
          e: for (; a--; ) for (i = a; i--; ) if ($(l[a], l[i])) {
            let p = { instancePath: s + "/separate", schemaPath: "#/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: a, j: i } };
            e === null ? e = [p] : e.push(p), r++;
            break e;
          }
        }
      } else {
        let n = { instancePath: s + "/separate", schemaPath: "#/properties/separate/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return U.errors = e, r === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function W(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = W.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 500) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 500 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 1) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) {
      let a = m[n];
      if (typeof a == "string") {
        if (d(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (d(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function me(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = me.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.version === void 0) {
      let n = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in m) if (!A.call(oe.properties, n)) {
      let a = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (m.version !== void 0 && m.version !== 1) {
      let n = { instancePath: s + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.extends !== void 0) {
      let n = m.extends;
      if (Array.isArray(n)) {
        if (n.length > 20) {
          let i = { instancePath: s + "/extends", schemaPath: "#/properties/extends/maxItems", keyword: "maxItems", params: { limit: 20 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.length < 1) {
          let i = { instancePath: s + "/extends", schemaPath: "#/properties/extends/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i], t = r, o = false, c = r;
          if (!(p === "minimal" || p === "sox")) {
            let f = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/0/enum", keyword: "enum", params: { allowedValues: oe.properties.extends.items.anyOf[0].enum } };
            e === null ? e = [f] : e.push(f), r++;
          }
          var l = c === r;
          o = o || l;
          let u = r;
          if (typeof p == "string") {
            if (d(p) > 1024) {
              let f = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [f] : e.push(f), r++;
            }
            if (!Ee.test(p)) {
              let f = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._-]+/[^@\\s]+@[^@\\s]+$" } };
              e === null ? e = [f] : e.push(f), r++;
            }
          } else {
            let f = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [f] : e.push(f), r++;
          }
          var l = u === r;
          if (o = o || l, o) r = t, e !== null && (t ? e.length = t : e = null);
          else {
            let f = { instancePath: s + "/extends/" + i, schemaPath: "#/properties/extends/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = [f] : e.push(f), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.branches !== void 0 && (N(m.branches, { instancePath: s + "/branches", parentData: m, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), m.people !== void 0) {
      let n = m.people;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "same-person" || a === "machine-accounts" || a === "trusted-apps" || a === "tickets")) {
          let i = { instancePath: s + "/people", schemaPath: "#/properties/people/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n["same-person"] !== void 0) {
          let a = n["same-person"];
          if (Array.isArray(a)) {
            if (a.length > 1e3) {
              let p = { instancePath: s + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (Array.isArray(t)) {
                if (t.length > 100) {
                  let c = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/maxItems", keyword: "maxItems", params: { limit: 100 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (t.length < 2) {
                  let c = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                let o = t.length;
                for (let c = 0; c < o; c++) {
                  let u = t[c];
                  if (typeof u == "string") {
                    if (d(u) > 1024) {
                      let f = { instancePath: s + "/people/same-person/" + p + "/" + c, schemaPath: "#/properties/people/properties/same-person/items/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    if (d(u) < 1) {
                      let f = { instancePath: s + "/people/same-person/" + p + "/" + c, schemaPath: "#/properties/people/properties/same-person/items/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                  } else {
                    let f = { instancePath: s + "/people/same-person/" + p + "/" + c, schemaPath: "#/properties/people/properties/same-person/items/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [f] : e.push(f), r++;
                  }
                }
              } else {
                let o = { instancePath: s + "/people/same-person/" + p, schemaPath: "#/properties/people/properties/same-person/items/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/people/same-person", schemaPath: "#/properties/people/properties/same-person/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n["machine-accounts"] !== void 0 && (k(n["machine-accounts"], { instancePath: s + "/people/machine-accounts", parentData: n, parentDataProperty: "machine-accounts", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), n["trusted-apps"] !== void 0 && (k(n["trusted-apps"], { instancePath: s + "/people/trusted-apps", parentData: n, parentDataProperty: "trusted-apps", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), n.tickets !== void 0) {
          let a = n.tickets;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            if (Object.keys(a).length > 5e3) {
              let i = { instancePath: s + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/maxProperties", keyword: "maxProperties", params: { limit: 5e3 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in a) {
              let p = a[i];
              if (typeof p == "string") {
                if (d(p) > 1024) {
                  let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (d(p) < 1) {
                  let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              } else {
                let t = { instancePath: s + "/people/tickets/" + i.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/people/properties/tickets/additionalProperties/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/people/tickets", schemaPath: "#/properties/people/properties/tickets/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.trust !== void 0) {
      let n = m.trust;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (a !== "workflow") {
          let i = { instancePath: s + "/trust", schemaPath: "#/properties/trust/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.workflow !== void 0) {
          let a = n.workflow;
          if (!(a === "listed" || a === "any")) {
            let i = { instancePath: s + "/trust/workflow", schemaPath: "#/properties/trust/properties/workflow/enum", keyword: "enum", params: { allowedValues: oe.properties.trust.properties.workflow.enum } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/trust", schemaPath: "#/properties/trust/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.records !== void 0) {
      let n = m.records;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "workflow" || a === "repository" || a === "ref" || a === "key")) {
          let i = { instancePath: s + "/records", schemaPath: "#/properties/records/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.workflow !== void 0) {
          let a = n.workflow;
          if (typeof a == "string") {
            if (d(a) > 200) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!Oe.test(a)) {
              let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/pattern", keyword: "pattern", params: { pattern: "^\\.github/workflows/[A-Za-z0-9_.-]+\\.ya?ml$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/workflow", schemaPath: "#/properties/records/properties/workflow/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.repository !== void 0) {
          let a = n.repository;
          if (typeof a == "string") {
            if (d(a) > 200) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/maxLength", keyword: "maxLength", params: { limit: 200 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!le.test(a)) {
              let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/repository", schemaPath: "#/properties/records/properties/repository/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.ref !== void 0) {
          let a = n.ref;
          if (typeof a == "string") {
            if (d(a) > 300) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/maxLength", keyword: "maxLength", params: { limit: 300 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!Re.test(a)) {
              let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/pattern", keyword: "pattern", params: { pattern: "^refs/(heads|tags)/[^\\s]+$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/ref", schemaPath: "#/properties/records/properties/ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.key !== void 0) {
          let a = n.key;
          if (typeof a == "string") {
            if (d(a) > 4096) {
              let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/maxLength", keyword: "maxLength", params: { limit: 4096 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/records/key", schemaPath: "#/properties/records/properties/key/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/records", schemaPath: "#/properties/records/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.controls !== void 0) {
      let n = m.controls;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (Object.keys(n).length < 0) {
          let a = { instancePath: s + "/controls", schemaPath: "#/properties/controls/minProperties", keyword: "minProperties", params: { limit: 0 } };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in n) if (!A.call(oe.properties.controls.properties, a)) {
          let i = { instancePath: s + "/controls", schemaPath: "#/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        n.access !== void 0 && (Z(n.access, { instancePath: s + "/controls/access", parentData: n, parentDataProperty: "access", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), n.assurance !== void 0 && (_(n.assurance, { instancePath: s + "/controls/assurance", parentData: n, parentDataProperty: "assurance", rootData: y, dynamicAnchors: g }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), n["branch-protection"] !== void 0 && (E(n["branch-protection"], { instancePath: s + "/controls/branch-protection", parentData: n, parentDataProperty: "branch-protection", rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), n["change-ticket"] !== void 0 && (O(n["change-ticket"], { instancePath: s + "/controls/change-ticket", parentData: n, parentDataProperty: "change-ticket", rootData: y, dynamicAnchors: g }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), n["change-window"] !== void 0 && (T(n["change-window"], { instancePath: s + "/controls/change-window", parentData: n, parentDataProperty: "change-window", rootData: y, dynamicAnchors: g }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), n["commit-integrity"] !== void 0 && (C(n["commit-integrity"], { instancePath: s + "/controls/commit-integrity", parentData: n, parentDataProperty: "commit-integrity", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), n.dependencies !== void 0 && (S(n.dependencies, { instancePath: s + "/controls/dependencies", parentData: n, parentDataProperty: "dependencies", rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), n.deployment !== void 0 && (M(n.deployment, { instancePath: s + "/controls/deployment", parentData: n, parentDataProperty: "deployment", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), n["passing-scans"] !== void 0 && (B(n["passing-scans"], { instancePath: s + "/controls/passing-scans", parentData: n, parentDataProperty: "passing-scans", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), n["peer-review"] !== void 0 && (G(n["peer-review"], { instancePath: s + "/controls/peer-review", parentData: n, parentDataProperty: "peer-review", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), n["protected-paths"] !== void 0 && (H(n["protected-paths"], { instancePath: s + "/controls/protected-paths", parentData: n, parentDataProperty: "protected-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), n.reconciliation !== void 0 && (K(n.reconciliation, { instancePath: s + "/controls/reconciliation", parentData: n, parentDataProperty: "reconciliation", rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), n["required-checks"] !== void 0 && (Q(n["required-checks"], { instancePath: s + "/controls/required-checks", parentData: n, parentDataProperty: "required-checks", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), n["segregation-of-duties"] !== void 0 && (U(n["segregation-of-duties"], { instancePath: s + "/controls/segregation-of-duties", parentData: n, parentDataProperty: "segregation-of-duties", rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length));
      } else {
        let a = { instancePath: s + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.rules !== void 0) {
      let n = m.rules;
      if (Array.isArray(n)) {
        if (n.length > 200) {
          let i = { instancePath: s + "/rules", schemaPath: "#/properties/rules/maxItems", keyword: "maxItems", params: { limit: 200 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.name === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "name" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.when === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "when" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.controls === void 0) {
              let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/required", keyword: "required", params: { missingProperty: "controls" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in p) if (!(t === "name" || t === "when" || t === "controls")) {
              let o = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.name !== void 0) {
              let t = p.name;
              if (typeof t == "string") {
                if (d(t) > 200) {
                  let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/rules/" + i + "/name", schemaPath: "#/properties/rules/items/properties/name/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.when !== void 0) {
              let t = p.when;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t) if (!(o === "paths" || o === "only-paths" || o === "branches" || o === "labels" || o === "authors" || o === "lines-over")) {
                  let c = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (t.paths !== void 0 && (W(t.paths, { instancePath: s + "/rules/" + i + "/when/paths", parentData: t, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), t["only-paths"] !== void 0 && (W(t["only-paths"], { instancePath: s + "/rules/" + i + "/when/only-paths", parentData: t, parentDataProperty: "only-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? W.errors : e.concat(W.errors), r = e.length)), t.branches !== void 0 && (N(t.branches, { instancePath: s + "/rules/" + i + "/when/branches", parentData: t, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.labels !== void 0 && (N(t.labels, { instancePath: s + "/rules/" + i + "/when/labels", parentData: t, parentDataProperty: "labels", rootData: y, dynamicAnchors: g }) || (e = e === null ? N.errors : e.concat(N.errors), r = e.length)), t.authors !== void 0) {
                  let o = t.authors;
                  if (Array.isArray(o)) {
                    if (o.length > 1e3) {
                      let u = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (o.length < 1) {
                      let u = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    let c = o.length;
                    for (let u = 0; u < c; u++) {
                      let f = o[u];
                      if (typeof f == "string") {
                        if (d(f) > 1024) {
                          let x = { instancePath: s + "/rules/" + i + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [x] : e.push(x), r++;
                        }
                        if (d(f) < 1) {
                          let x = { instancePath: s + "/rules/" + i + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [x] : e.push(x), r++;
                        }
                      } else {
                        let x = { instancePath: s + "/rules/" + i + "/when/authors/" + u, schemaPath: "#/properties/rules/items/properties/when/properties/authors/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [x] : e.push(x), r++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/rules/" + i + "/when/authors", schemaPath: "#/properties/rules/items/properties/when/properties/authors/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t["lines-over"] !== void 0) {
                  let o = t["lines-over"];
                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
                    let c = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "number" && isFinite(o)) {
                    if (o > 1e7 || isNaN(o)) {
                      let c = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e7 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (o < 0 || isNaN(o)) {
                      let c = { instancePath: s + "/rules/" + i + "/when/lines-over", schemaPath: "#/properties/rules/items/properties/when/properties/lines-over/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
              } else {
                let o = { instancePath: s + "/rules/" + i + "/when", schemaPath: "#/properties/rules/items/properties/when/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.controls !== void 0) {
              let t = p.controls;
              if (t && typeof t == "object" && !Array.isArray(t)) {
                if (Object.keys(t).length < 1) {
                  let o = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in t) if (!A.call(oe.properties.rules.items.properties.controls.properties, o)) {
                  let c = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                t.access !== void 0 && (Z(t.access, { instancePath: s + "/rules/" + i + "/controls/access", parentData: t, parentDataProperty: "access", rootData: y, dynamicAnchors: g }) || (e = e === null ? Z.errors : e.concat(Z.errors), r = e.length)), t.assurance !== void 0 && (_(t.assurance, { instancePath: s + "/rules/" + i + "/controls/assurance", parentData: t, parentDataProperty: "assurance", rootData: y, dynamicAnchors: g }) || (e = e === null ? _.errors : e.concat(_.errors), r = e.length)), t["branch-protection"] !== void 0 && (E(t["branch-protection"], { instancePath: s + "/rules/" + i + "/controls/branch-protection", parentData: t, parentDataProperty: "branch-protection", rootData: y, dynamicAnchors: g }) || (e = e === null ? E.errors : e.concat(E.errors), r = e.length)), t["change-ticket"] !== void 0 && (O(t["change-ticket"], { instancePath: s + "/rules/" + i + "/controls/change-ticket", parentData: t, parentDataProperty: "change-ticket", rootData: y, dynamicAnchors: g }) || (e = e === null ? O.errors : e.concat(O.errors), r = e.length)), t["change-window"] !== void 0 && (T(t["change-window"], { instancePath: s + "/rules/" + i + "/controls/change-window", parentData: t, parentDataProperty: "change-window", rootData: y, dynamicAnchors: g }) || (e = e === null ? T.errors : e.concat(T.errors), r = e.length)), t["commit-integrity"] !== void 0 && (C(t["commit-integrity"], { instancePath: s + "/rules/" + i + "/controls/commit-integrity", parentData: t, parentDataProperty: "commit-integrity", rootData: y, dynamicAnchors: g }) || (e = e === null ? C.errors : e.concat(C.errors), r = e.length)), t.dependencies !== void 0 && (S(t.dependencies, { instancePath: s + "/rules/" + i + "/controls/dependencies", parentData: t, parentDataProperty: "dependencies", rootData: y, dynamicAnchors: g }) || (e = e === null ? S.errors : e.concat(S.errors), r = e.length)), t.deployment !== void 0 && (M(t.deployment, { instancePath: s + "/rules/" + i + "/controls/deployment", parentData: t, parentDataProperty: "deployment", rootData: y, dynamicAnchors: g }) || (e = e === null ? M.errors : e.concat(M.errors), r = e.length)), t["passing-scans"] !== void 0 && (B(t["passing-scans"], { instancePath: s + "/rules/" + i + "/controls/passing-scans", parentData: t, parentDataProperty: "passing-scans", rootData: y, dynamicAnchors: g }) || (e = e === null ? B.errors : e.concat(B.errors), r = e.length)), t["peer-review"] !== void 0 && (G(t["peer-review"], { instancePath: s + "/rules/" + i + "/controls/peer-review", parentData: t, parentDataProperty: "peer-review", rootData: y, dynamicAnchors: g }) || (e = e === null ? G.errors : e.concat(G.errors), r = e.length)), t["protected-paths"] !== void 0 && (H(t["protected-paths"], { instancePath: s + "/rules/" + i + "/controls/protected-paths", parentData: t, parentDataProperty: "protected-paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? H.errors : e.concat(H.errors), r = e.length)), t.reconciliation !== void 0 && (K(t.reconciliation, { instancePath: s + "/rules/" + i + "/controls/reconciliation", parentData: t, parentDataProperty: "reconciliation", rootData: y, dynamicAnchors: g }) || (e = e === null ? K.errors : e.concat(K.errors), r = e.length)), t["required-checks"] !== void 0 && (Q(t["required-checks"], { instancePath: s + "/rules/" + i + "/controls/required-checks", parentData: t, parentDataProperty: "required-checks", rootData: y, dynamicAnchors: g }) || (e = e === null ? Q.errors : e.concat(Q.errors), r = e.length)), t["segregation-of-duties"] !== void 0 && (U(t["segregation-of-duties"], { instancePath: s + "/rules/" + i + "/controls/segregation-of-duties", parentData: t, parentDataProperty: "segregation-of-duties", rootData: y, dynamicAnchors: g }) || (e = e === null ? U.errors : e.concat(U.errors), r = e.length));
              } else {
                let o = { instancePath: s + "/rules/" + i + "/controls", schemaPath: "#/properties/rules/items/properties/controls/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/rules/" + i, schemaPath: "#/properties/rules/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.exceptions !== void 0) {
      let n = m.exceptions;
      if (Array.isArray(n)) {
        if (n.length > 1e3) {
          let i = { instancePath: s + "/exceptions", schemaPath: "#/properties/exceptions/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        let a = n.length;
        for (let i = 0; i < a; i++) {
          let p = n[i];
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.control === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "control" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.about === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "about" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.until === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "until" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.reason === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "reason" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p["approved-by"] === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "approved-by" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (p.ticket === void 0) {
              let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/required", keyword: "required", params: { missingProperty: "ticket" } };
              e === null ? e = [t] : e.push(t), r++;
            }
            for (let t in p) if (!(t === "control" || t === "about" || t === "until" || t === "reason" || t === "approved-by" || t === "ticket")) {
              let o = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (p.control !== void 0) {
              let t = p.control;
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/control", schemaPath: "#/properties/exceptions/items/properties/control/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.about !== void 0) {
              let t = p.about;
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/about", schemaPath: "#/properties/exceptions/items/properties/about/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.until !== void 0) {
              let t = p.until;
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (!Te.test(t)) {
                  let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/until", schemaPath: "#/properties/exceptions/items/properties/until/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.reason !== void 0) {
              let t = p.reason;
              if (typeof t == "string") {
                if (d(t) > 4096) {
                  let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 4096 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/reason", schemaPath: "#/properties/exceptions/items/properties/reason/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p["approved-by"] !== void 0) {
              let t = p["approved-by"];
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/approved-by", schemaPath: "#/properties/exceptions/items/properties/approved-by/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            if (p.ticket !== void 0) {
              let t = p.ticket;
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/exceptions/" + i + "/ticket", schemaPath: "#/properties/exceptions/items/properties/ticket/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let t = { instancePath: s + "/exceptions/" + i, schemaPath: "#/properties/exceptions/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [t] : e.push(t), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/exceptions", schemaPath: "#/properties/exceptions/type", keyword: "type", params: { type: "array" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (m.emergency !== void 0) {
      let n = m.emergency;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let a in n) if (!(a === "label" || a === "approvers" || a === "lifts" || a === "review-within")) {
          let i = { instancePath: s + "/emergency", schemaPath: "#/properties/emergency/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (n.label !== void 0) {
          let a = n.label;
          if (typeof a == "string") {
            if (d(a) > 1024) {
              let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/emergency/label", schemaPath: "#/properties/emergency/properties/label/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.approvers !== void 0) {
          let a = n.approvers;
          if (a && typeof a == "object" && !Array.isArray(a)) {
            for (let i in a) if (!(i === "users" || i === "teams")) {
              let p = { instancePath: s + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.users !== void 0 && (k(a.users, { instancePath: s + "/emergency/approvers/users", parentData: a, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? k.errors : e.concat(k.errors), r = e.length)), a.teams !== void 0) {
              let i = a.teams;
              if (Array.isArray(i)) {
                if (i.length > 1e3) {
                  let t = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (i.length < 0) {
                  let t = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/minItems", keyword: "minItems", params: { limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                let p = i.length;
                for (let t = 0; t < p; t++) {
                  let o = i[t];
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (!le.test(o)) {
                      let c = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: s + "/emergency/approvers/teams/" + t, schemaPath: "#/properties/emergency/properties/approvers/properties/teams/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let p = { instancePath: s + "/emergency/approvers/teams", schemaPath: "#/properties/emergency/properties/approvers/properties/teams/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [p] : e.push(p), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/emergency/approvers", schemaPath: "#/properties/emergency/properties/approvers/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n.lifts !== void 0) {
          let a = n.lifts;
          if (Array.isArray(a)) {
            if (a.length > 50) {
              let p = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/maxItems", keyword: "maxItems", params: { limit: 50 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (a.length < 1) {
              let p = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            let i = a.length;
            for (let p = 0; p < i; p++) {
              let t = a[p];
              if (typeof t == "string") {
                if (d(t) > 1024) {
                  let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(t) < 1) {
                  let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/emergency/lifts/" + p, schemaPath: "#/properties/emergency/properties/lifts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let i = { instancePath: s + "/emergency/lifts", schemaPath: "#/properties/emergency/properties/lifts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
        if (n["review-within"] !== void 0) {
          let a = n["review-within"];
          if (typeof a == "string") {
            if (d(a) > 1024) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (d(a) < 1) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (!V.test(a)) {
              let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
              e === null ? e = [i] : e.push(i), r++;
            }
          } else {
            let i = { instancePath: s + "/emergency/review-within", schemaPath: "#/properties/emergency/properties/review-within/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let a = { instancePath: s + "/emergency", schemaPath: "#/properties/emergency/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [n] : e.push(n), r++;
  }
  return me.errors = e, r === 0;
}
me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qe = ue;
var w = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:countersign:policy:v1:merged-controls", type: "object", properties: { access: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, file: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" }, parts: { type: "array", minItems: 0, uniqueItems: true, items: { enum: ["members", "outside-collaborators", "people", "teams", "admins", "roles", "bypass", "deploy-keys", "apps", "actions", "environments", "two-factor", "branches", "organization", "review"] } } }, required: [] }, assurance: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] } }, required: [] }, "branch-protection": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, require: { type: "object", additionalProperties: false, properties: { gate: { enum: [true, false, "app"] }, approvals: { type: "integer", minimum: 0, maximum: 1e6 }, "dismiss-stale": { type: "boolean" }, "last-push": { type: "boolean" }, "code-owners": { type: "boolean" }, signatures: { type: "boolean" }, admins: { type: "boolean" }, "force-push": { type: "boolean" }, deletion: { type: "boolean" }, bypass: { $ref: "#/$defs/shared-0" } }, required: [] } }, required: [] }, "change-ticket": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, system: { enum: ["github", "jira", "servicenow", "azure-boards", "linear"] }, url: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" }, keys: { $ref: "#/$defs/shared-0" }, in: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["title", "branch", "body", "commits", "links"] } }, label: { type: "string", minLength: 1, maxLength: 1024 }, states: { $ref: "#/$defs/shared-0" }, "deployment-states": { $ref: "#/$defs/shared-0" }, types: { $ref: "#/$defs/shared-0" }, approval: { enum: ["record", "move"] }, approvers: { $ref: "#/$defs/shared-3" }, "pre-approved": { $ref: "#/$defs/shared-0" }, window: { type: "boolean" }, item: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "single-use": { type: "boolean" }, several: { enum: ["refuse", "all"] } }, required: [] }, "change-window": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, at: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["merge", "deployment"] } }, freezes: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, from: { $ref: "#/$defs/shared-4" }, until: { $ref: "#/$defs/shared-4" }, environments: { $ref: "#/$defs/shared-0" } }, required: ["name", "from", "until"] } }, windows: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { days: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] } }, from: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" }, until: { type: "string", minLength: 1, maxLength: 1024, pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" }, offset: { type: "string", minLength: 1, maxLength: 1024, pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } }, required: [] } } }, required: [] }, "commit-integrity": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, attributed: { type: "boolean" }, verified: { type: "boolean" }, "signer-is-author": { type: "boolean" } }, required: [] }, dependencies: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, vulnerabilities: { type: ["object", "null"], additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, licences: { type: "object", additionalProperties: false, properties: { allow: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, packages: { type: "object", maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 1024, pattern: "^pkg:" }, additionalProperties: { type: "string", minLength: 1, maxLength: 1024 } }, unknown: { enum: ["block", "allow"] } }, required: [] }, pins: { type: "object", additionalProperties: false, properties: { actions: { type: "boolean" }, images: { type: "boolean" }, "new-only": { type: "boolean" } }, required: [] }, sources: { type: ["array", "null"], minItems: 1, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "install-scripts": { type: ["array", "null"], minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, scopes: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["runtime", "development"] } }, bill: { enum: ["equal", "recorded"] } }, required: [] }, deployment: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, environments: { $ref: "#/$defs/shared-0" }, records: { enum: ["run", "signature"] }, provenance: { enum: ["where-present", "required"] }, builders: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024, pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } }, artifacts: { type: "integer", minimum: 0, maximum: 1e3 }, approvals: { type: "integer", minimum: 0, maximum: 6 }, deployer: { enum: ["independent", "pipeline", "anyone"] }, rollback: { enum: ["allowed", "refused"] }, last: { enum: ["host", "record"] }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, verification: { enum: ["required", "optional"] }, protection: { type: "object", additionalProperties: false, properties: { reviewers: { type: "integer", minimum: 0, maximum: 6 }, "prevent-self-review": { type: "boolean" }, "admins-bypass": { type: "boolean" }, branches: { enum: ["any", "limited"] } }, required: [] } }, required: [] }, "passing-scans": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, scans: { type: "object", minProperties: 1, maxProperties: 1e3, propertyNames: { minLength: 1, maxLength: 200 }, additionalProperties: { type: "object", additionalProperties: false, properties: { check: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, app: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, "code-scanning": { type: ["string", "null"], minLength: 1, maxLength: 1024 }, artifact: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, sarif: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tool: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, dependabot: { enum: ["open", null] }, "secret-scanning": { enum: ["open", null] }, limit: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 1e6 }, high: { type: "integer", minimum: 0, maximum: 1e6 }, medium: { type: "integer", minimum: 0, maximum: 1e6 }, low: { type: "integer", minimum: 0, maximum: 1e6 } }, required: [], minProperties: 1 }, "new-only": { type: "boolean" }, "max-age": { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, grace: { type: "object", additionalProperties: false, properties: { critical: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, high: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, medium: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" }, low: { type: ["string", "null"], pattern: "^[1-9][0-9]{0,3}[hd]$" } }, required: [] }, proof: { enum: ["declared", "revision"] } }, required: [], dependentRequired: { check: ["app"] } } } }, required: ["scans"] }, "peer-review": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, approvals: { type: "integer", minimum: 1, maximum: 100 }, reviewers: { type: "object", additionalProperties: false, properties: { permission: { enum: ["read", "triage", "write", "maintain", "admin"] }, users: { $ref: "#/$defs/shared-0" }, teams: { $ref: "#/$defs/shared-2" } }, required: [] }, seats: { type: "array", minItems: 0, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, approvals: { type: "integer", minimum: 1, maximum: 100 }, teams: { $ref: "#/$defs/shared-2" }, users: { $ref: "#/$defs/shared-0" } }, required: ["name"] } }, "code-owners": { type: "boolean" }, contributors: { enum: ["excluded", "cross"] }, "carry-over": { enum: ["none", "identical-tree", "clean-base-merge"] }, "changes-requested": { enum: ["block", "ignore"] }, "resolved-conversations": { type: "boolean" }, unattributed: { enum: ["block", "pusher"] } }, required: [] }, "protected-paths": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, paths: { $ref: "#/$defs/shared-0" }, owners: { $ref: "#/$defs/shared-3" } }, required: [] }, reconciliation: { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, branches: { $ref: "#/$defs/shared-0" }, since: { type: ["string", "null"], minLength: 1, maxLength: 1024, pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, "warn-before": { $ref: "#/$defs/shared-5" }, grace: { $ref: "#/$defs/shared-5" } }, required: [] }, "required-checks": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, checks: { type: "array", minItems: 1, maxItems: 1e3, items: { type: "object", additionalProperties: false, properties: { name: { type: "string", minLength: 1, maxLength: 1024 }, app: { type: "string", minLength: 1, maxLength: 1024 }, conclusions: { type: "array", minItems: 1, uniqueItems: true, items: { enum: ["success", "neutral", "skipped"] } }, workflow: { type: ["string", "null"], minLength: 1, maxLength: 1024 }, tests: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, "at-least": { type: "integer", minimum: 1, maximum: 1e6 }, failed: { type: "integer", minimum: 0, maximum: 1e6 }, skipped: { type: ["integer", "null"], minimum: 0, maximum: 1e6 } }, required: ["at-least"] }, coverage: { type: ["object", "null"], additionalProperties: false, properties: { artifact: { type: "string", minLength: 1, maxLength: 1024 }, files: { type: "string", minLength: 1, maxLength: 1024 }, lines: { type: "integer", minimum: 1, maximum: 100 }, branches: { type: ["integer", "null"], minimum: 1, maximum: 100 } }, required: ["lines"] } }, required: ["name", "app"] } } }, required: ["checks"] }, "segregation-of-duties": { type: "object", additionalProperties: false, properties: { enforcement: { enum: ["enforce", "report"] }, separate: { type: "array", minItems: 1, uniqueItems: true, items: { type: "array", minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: ["author", "approver", "merger", "requester", "ticket-approver", "deployer", "deployment-approver", "policy-author"] } } } }, required: [] } }, $defs: { "shared-0": { type: "array", minItems: 0, maxItems: 1e3, items: { type: "string", minLength: 1, maxLength: 1024 } }, "shared-1": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" }, "shared-2": { type: "array", minItems: 0, maxItems: 1e3, items: { $ref: "#/$defs/shared-1" } }, "shared-3": { type: "object", additionalProperties: false, properties: { users: { $ref: "#/$defs/shared-0" }, teams: { $ref: "#/$defs/shared-2" } }, required: [] }, "shared-4": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" }, "shared-5": { type: "string", minLength: 1, maxLength: 1024, pattern: "^[0-9]{1,4}[mhd]$" } } };
function v(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = v.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) {
      let a = m[n];
      if (typeof a == "string") {
        if (d(a) > 1024) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (d(a) < 1) {
          let i = { instancePath: s + "/" + n, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/" + n, schemaPath: "#/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return v.errors = e, r === 0;
}
v.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function ne(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = ne.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!le.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ne.errors = e, r === 0;
}
ne.evaluated = { dynamicProps: false, dynamicItems: false };
function z(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = z.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), Array.isArray(m)) {
    if (m.length > 1e3) {
      let n = { instancePath: s, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (m.length < 0) {
      let n = { instancePath: s, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 0 } };
      e === null ? e = [n] : e.push(n), r++;
    }
    let l = m.length;
    for (let n = 0; n < l; n++) ne(m[n], { instancePath: s + "/" + n, parentData: m, parentDataProperty: n, rootData: y, dynamicAnchors: g }) || (e = e === null ? ne.errors : e.concat(ne.errors), r = e.length);
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "array" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return z.errors = e, r === 0;
}
z.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function X(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = X.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    for (let l in m) if (!(l === "users" || l === "teams")) {
      let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = [n] : e.push(n), r++;
    }
    m.users !== void 0 && (v(m.users, { instancePath: s + "/users", parentData: m, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), m.teams !== void 0 && (z(m.teams, { instancePath: s + "/teams", parentData: m, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return X.errors = e, r === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Y(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = Y.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!Ne.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return Y.errors = e, r === 0;
}
Y.evaluated = { dynamicProps: false, dynamicItems: false };
function ee(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = ee.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), typeof m == "string") {
    if (d(m) > 1024) {
      let l = { instancePath: s, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 1024 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (d(m) < 1) {
      let l = { instancePath: s, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 } };
      e === null ? e = [l] : e.push(l), r++;
    }
    if (!_e.test(m)) {
      let l = { instancePath: s, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[0-9]{1,4}[mhd]$" } };
      e === null ? e = [l] : e.push(l), r++;
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    e === null ? e = [l] : e.push(l), r++;
  }
  return ee.errors = e, r === 0;
}
ee.evaluated = { dynamicProps: false, dynamicItems: false };
function ue(m, { instancePath: s = "", parentData: P, parentDataProperty: b, rootData: y = m, dynamicAnchors: g = {} } = {}) {
  let e = null, r = 0, h = ue.evaluated;
  if (h.dynamicProps && (h.props = void 0), h.dynamicItems && (h.items = void 0), m && typeof m == "object" && !Array.isArray(m)) {
    if (m.access !== void 0) {
      let a = m.access;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "file" || i === "parts")) {
          let p = { instancePath: s + "/access", schemaPath: "#/properties/access/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/access/enforcement", schemaPath: "#/properties/access/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.access.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.file !== void 0) {
          let i = a.file;
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/access/file", schemaPath: "#/properties/access/properties/file/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/access/file", schemaPath: "#/properties/access/properties/file/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!je.test(i)) {
              let p = { instancePath: s + "/access/file", schemaPath: "#/properties/access/properties/file/pattern", keyword: "pattern", params: { pattern: "^(?!/)(?!.*//)(?!(.*/)?\\.{1,2}(/|$))[^\\s]+\\.(ya?ml|json)$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/access/file", schemaPath: "#/properties/access/properties/file/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.parts !== void 0) {
          let i = a.parts;
          if (Array.isArray(i)) {
            if (i.length < 0) {
              let c = { instancePath: s + "/access/parts", schemaPath: "#/properties/access/properties/parts/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [c] : e.push(c), r++;
            }
            let p = i.length;
            for (let c = 0; c < p; c++) {
              let u = i[c];
              if (!(u === "members" || u === "outside-collaborators" || u === "people" || u === "teams" || u === "admins" || u === "roles" || u === "bypass" || u === "deploy-keys" || u === "apps" || u === "actions" || u === "environments" || u === "two-factor" || u === "branches" || u === "organization" || u === "review")) {
                let f = { instancePath: s + "/access/parts/" + c, schemaPath: "#/properties/access/properties/parts/items/enum", keyword: "enum", params: { allowedValues: w.properties.access.properties.parts.items.enum } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let c = { instancePath: s + "/access/parts", schemaPath: "#/properties/access/properties/parts/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [c] : e.push(c), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/access/parts", schemaPath: "#/properties/access/properties/parts/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/access", schemaPath: "#/properties/access/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m.assurance !== void 0) {
      let a = m.assurance;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (i !== "enforcement") {
          let p = { instancePath: s + "/assurance", schemaPath: "#/properties/assurance/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/assurance/enforcement", schemaPath: "#/properties/assurance/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.assurance.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/assurance", schemaPath: "#/properties/assurance/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["branch-protection"] !== void 0) {
      let a = m["branch-protection"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "require")) {
          let p = { instancePath: s + "/branch-protection", schemaPath: "#/properties/branch-protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/branch-protection/enforcement", schemaPath: "#/properties/branch-protection/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.require !== void 0) {
          let i = a.require;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!A.call(w.properties["branch-protection"].properties.require.properties, p)) {
              let t = { instancePath: s + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.gate !== void 0) {
              let p = i.gate;
              if (!(p === true || p === false || p === "app")) {
                let t = { instancePath: s + "/branch-protection/require/gate", schemaPath: "#/properties/branch-protection/properties/require/properties/gate/enum", keyword: "enum", params: { allowedValues: w.properties["branch-protection"].properties.require.properties.gate.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.approvals !== void 0) {
              let p = i.approvals;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/branch-protection/require/approvals", schemaPath: "#/properties/branch-protection/properties/require/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["dismiss-stale"] !== void 0 && typeof i["dismiss-stale"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/dismiss-stale", schemaPath: "#/properties/branch-protection/properties/require/properties/dismiss-stale/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["last-push"] !== void 0 && typeof i["last-push"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/last-push", schemaPath: "#/properties/branch-protection/properties/require/properties/last-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["code-owners"] !== void 0 && typeof i["code-owners"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/code-owners", schemaPath: "#/properties/branch-protection/properties/require/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.signatures !== void 0 && typeof i.signatures != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/signatures", schemaPath: "#/properties/branch-protection/properties/require/properties/signatures/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.admins !== void 0 && typeof i.admins != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/admins", schemaPath: "#/properties/branch-protection/properties/require/properties/admins/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["force-push"] !== void 0 && typeof i["force-push"] != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/force-push", schemaPath: "#/properties/branch-protection/properties/require/properties/force-push/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.deletion !== void 0 && typeof i.deletion != "boolean") {
              let p = { instancePath: s + "/branch-protection/require/deletion", schemaPath: "#/properties/branch-protection/properties/require/properties/deletion/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            i.bypass !== void 0 && (v(i.bypass, { instancePath: s + "/branch-protection/require/bypass", parentData: i, parentDataProperty: "bypass", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/branch-protection/require", schemaPath: "#/properties/branch-protection/properties/require/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/branch-protection", schemaPath: "#/properties/branch-protection/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["change-ticket"] !== void 0) {
      let a = m["change-ticket"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!A.call(w.properties["change-ticket"].properties, i)) {
          let p = { instancePath: s + "/change-ticket", schemaPath: "#/properties/change-ticket/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/change-ticket/enforcement", schemaPath: "#/properties/change-ticket/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.system !== void 0) {
          let i = a.system;
          if (!(i === "github" || i === "jira" || i === "servicenow" || i === "azure-boards" || i === "linear")) {
            let p = { instancePath: s + "/change-ticket/system", schemaPath: "#/properties/change-ticket/properties/system/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.system.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.url !== void 0) {
          let i = a.url;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.url.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!Ae.test(i)) {
              let p = { instancePath: s + "/change-ticket/url", schemaPath: "#/properties/change-ticket/properties/url/pattern", keyword: "pattern", params: { pattern: "^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*/?$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.keys !== void 0 && (v(a.keys, { instancePath: s + "/change-ticket/keys", parentData: a, parentDataProperty: "keys", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.in !== void 0) {
          let i = a.in;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let c = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
            let p = i.length;
            for (let c = 0; c < p; c++) {
              let u = i[c];
              if (!(u === "title" || u === "branch" || u === "body" || u === "commits" || u === "links")) {
                let f = { instancePath: s + "/change-ticket/in/" + c, schemaPath: "#/properties/change-ticket/properties/in/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.in.items.enum } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let c = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [c] : e.push(c), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/change-ticket/in", schemaPath: "#/properties/change-ticket/properties/in/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.label !== void 0) {
          let i = a.label;
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/change-ticket/label", schemaPath: "#/properties/change-ticket/properties/label/type", keyword: "type", params: { type: "string" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.states !== void 0 && (v(a.states, { instancePath: s + "/change-ticket/states", parentData: a, parentDataProperty: "states", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a["deployment-states"] !== void 0 && (v(a["deployment-states"], { instancePath: s + "/change-ticket/deployment-states", parentData: a, parentDataProperty: "deployment-states", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.types !== void 0 && (v(a.types, { instancePath: s + "/change-ticket/types", parentData: a, parentDataProperty: "types", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.approval !== void 0) {
          let i = a.approval;
          if (!(i === "record" || i === "move")) {
            let p = { instancePath: s + "/change-ticket/approval", schemaPath: "#/properties/change-ticket/properties/approval/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.approval.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.approvers !== void 0 && (X(a.approvers, { instancePath: s + "/change-ticket/approvers", parentData: a, parentDataProperty: "approvers", rootData: y, dynamicAnchors: g }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length)), a["pre-approved"] !== void 0 && (v(a["pre-approved"], { instancePath: s + "/change-ticket/pre-approved", parentData: a, parentDataProperty: "pre-approved", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.window !== void 0 && typeof a.window != "boolean") {
          let i = { instancePath: s + "/change-ticket/window", schemaPath: "#/properties/change-ticket/properties/window/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.item !== void 0) {
          let i = a.item;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/type", keyword: "type", params: { type: w.properties["change-ticket"].properties.item.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/change-ticket/item", schemaPath: "#/properties/change-ticket/properties/item/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a["single-use"] !== void 0 && typeof a["single-use"] != "boolean") {
          let i = { instancePath: s + "/change-ticket/single-use", schemaPath: "#/properties/change-ticket/properties/single-use/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.several !== void 0) {
          let i = a.several;
          if (!(i === "refuse" || i === "all")) {
            let p = { instancePath: s + "/change-ticket/several", schemaPath: "#/properties/change-ticket/properties/several/enum", keyword: "enum", params: { allowedValues: w.properties["change-ticket"].properties.several.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/change-ticket", schemaPath: "#/properties/change-ticket/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["change-window"] !== void 0) {
      let a = m["change-window"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "at" || i === "freezes" || i === "windows")) {
          let p = { instancePath: s + "/change-window", schemaPath: "#/properties/change-window/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/change-window/enforcement", schemaPath: "#/properties/change-window/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.at !== void 0) {
          let i = a.at;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let c = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
            let p = i.length;
            for (let c = 0; c < p; c++) {
              let u = i[c];
              if (!(u === "merge" || u === "deployment")) {
                let f = { instancePath: s + "/change-window/at/" + c, schemaPath: "#/properties/change-window/properties/at/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.at.items.enum } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let c = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [c] : e.push(c), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/at", schemaPath: "#/properties/change-window/properties/at/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.freezes !== void 0) {
          let i = a.freezes;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let c = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (o.from === void 0) {
                  let c = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "from" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (o.until === void 0) {
                  let c = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/required", keyword: "required", params: { missingProperty: "until" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in o) if (!(c === "name" || c === "from" || c === "until" || c === "environments")) {
                  let u = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (o.name !== void 0) {
                  let c = o.name;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/change-window/freezes/" + t + "/name", schemaPath: "#/properties/change-window/properties/freezes/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                o.from !== void 0 && (Y(o.from, { instancePath: s + "/change-window/freezes/" + t + "/from", parentData: o, parentDataProperty: "from", rootData: y, dynamicAnchors: g }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), o.until !== void 0 && (Y(o.until, { instancePath: s + "/change-window/freezes/" + t + "/until", parentData: o, parentDataProperty: "until", rootData: y, dynamicAnchors: g }) || (e = e === null ? Y.errors : e.concat(Y.errors), r = e.length)), o.environments !== void 0 && (v(o.environments, { instancePath: s + "/change-window/freezes/" + t + "/environments", parentData: o, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
              } else {
                let c = { instancePath: s + "/change-window/freezes/" + t, schemaPath: "#/properties/change-window/properties/freezes/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/freezes", schemaPath: "#/properties/change-window/properties/freezes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.windows !== void 0) {
          let i = a.windows;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                for (let c in o) if (!(c === "days" || c === "from" || c === "until" || c === "offset")) {
                  let u = { instancePath: s + "/change-window/windows/" + t, schemaPath: "#/properties/change-window/properties/windows/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (o.days !== void 0) {
                  let c = o.days;
                  if (Array.isArray(c)) {
                    if (c.length < 1) {
                      let L = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let u = c.length;
                    for (let L = 0; L < u; L++) {
                      let q = c[L];
                      if (!(q === "sun" || q === "mon" || q === "tue" || q === "wed" || q === "thu" || q === "fri" || q === "sat")) {
                        let j = { instancePath: s + "/change-window/windows/" + t + "/days/" + L, schemaPath: "#/properties/change-window/properties/windows/items/properties/days/items/enum", keyword: "enum", params: { allowedValues: w.properties["change-window"].properties.windows.items.properties.days.items.enum } };
                        e === null ? e = [j] : e.push(j), r++;
                      }
                    }
                    let f = c.length, x;
                    if (f > 1) {
                      e: for (; f--; ) for (x = f; x--; ) if ($(c[f], c[x])) {
                        let L = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/uniqueItems", keyword: "uniqueItems", params: { i: f, j: x } };
                        e === null ? e = [L] : e.push(L), r++;
                        break e;
                      }
                    }
                  } else {
                    let u = { instancePath: s + "/change-window/windows/" + t + "/days", schemaPath: "#/properties/change-window/properties/windows/items/properties/days/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.from !== void 0) {
                  let c = o.from;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (!De.test(c)) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/change-window/windows/" + t + "/from", schemaPath: "#/properties/change-window/properties/windows/items/properties/from/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.until !== void 0) {
                  let c = o.until;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (!ze.test(c)) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/change-window/windows/" + t + "/until", schemaPath: "#/properties/change-window/properties/windows/items/properties/until/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.offset !== void 0) {
                  let c = o.offset;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (!Ve.test(c)) {
                      let u = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/pattern", keyword: "pattern", params: { pattern: "^[+-](0[0-9]|1[0-4]):[0-5][0-9]$" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/change-window/windows/" + t + "/offset", schemaPath: "#/properties/change-window/properties/windows/items/properties/offset/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              } else {
                let c = { instancePath: s + "/change-window/windows/" + t, schemaPath: "#/properties/change-window/properties/windows/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/change-window/windows", schemaPath: "#/properties/change-window/properties/windows/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/change-window", schemaPath: "#/properties/change-window/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["commit-integrity"] !== void 0) {
      let a = m["commit-integrity"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "attributed" || i === "verified" || i === "signer-is-author")) {
          let p = { instancePath: s + "/commit-integrity", schemaPath: "#/properties/commit-integrity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/commit-integrity/enforcement", schemaPath: "#/properties/commit-integrity/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["commit-integrity"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.attributed !== void 0 && typeof a.attributed != "boolean") {
          let i = { instancePath: s + "/commit-integrity/attributed", schemaPath: "#/properties/commit-integrity/properties/attributed/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.verified !== void 0 && typeof a.verified != "boolean") {
          let i = { instancePath: s + "/commit-integrity/verified", schemaPath: "#/properties/commit-integrity/properties/verified/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a["signer-is-author"] !== void 0 && typeof a["signer-is-author"] != "boolean") {
          let i = { instancePath: s + "/commit-integrity/signer-is-author", schemaPath: "#/properties/commit-integrity/properties/signer-is-author/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
      } else {
        let i = { instancePath: s + "/commit-integrity", schemaPath: "#/properties/commit-integrity/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m.dependencies !== void 0) {
      let a = m.dependencies;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "vulnerabilities" || i === "licences" || i === "pins" || i === "sources" || i === "install-scripts" || i === "scopes" || i === "bill")) {
          let p = { instancePath: s + "/dependencies", schemaPath: "#/properties/dependencies/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/dependencies/enforcement", schemaPath: "#/properties/dependencies/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.vulnerabilities !== void 0) {
          let i = a.vulnerabilities;
          if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null) {
            let p = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/type", keyword: "type", params: { type: w.properties.dependencies.properties.vulnerabilities.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length < 1) {
              let p = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/minProperties", keyword: "minProperties", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) if (!(p === "critical" || p === "high" || p === "medium" || p === "low")) {
              let t = { instancePath: s + "/dependencies/vulnerabilities", schemaPath: "#/properties/dependencies/properties/vulnerabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.critical !== void 0) {
              let p = i.critical;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/critical", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.high !== void 0) {
              let p = i.high;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/high", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.medium !== void 0) {
              let p = i.medium;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/medium", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i.low !== void 0) {
              let p = i.low;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 1e6 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/dependencies/vulnerabilities/low", schemaPath: "#/properties/dependencies/properties/vulnerabilities/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
          }
        }
        if (a.licences !== void 0) {
          let i = a.licences;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "allow" || p === "packages" || p === "unknown")) {
              let t = { instancePath: s + "/dependencies/licences", schemaPath: "#/properties/dependencies/properties/licences/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.allow !== void 0) {
              let p = i.allow;
              if (!Array.isArray(p) && p !== null) {
                let t = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/type", keyword: "type", params: { type: w.properties.dependencies.properties.licences.properties.allow.type } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (Array.isArray(p)) {
                if (p.length > 1e3) {
                  let o = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (p.length < 1) {
                  let o = { instancePath: s + "/dependencies/licences/allow", schemaPath: "#/properties/dependencies/properties/licences/properties/allow/minItems", keyword: "minItems", params: { limit: 1 } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                let t = p.length;
                for (let o = 0; o < t; o++) {
                  let c = p[o];
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/dependencies/licences/allow/" + o, schemaPath: "#/properties/dependencies/properties/licences/properties/allow/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
              }
            }
            if (i.packages !== void 0) {
              let p = i.packages;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length > 1e3) {
                  let t = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                for (let t in p) {
                  let o = r;
                  if (typeof t == "string") {
                    if (d(t) > 1024) {
                      let c = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/maxLength", keyword: "maxLength", params: { limit: 1024 }, propertyName: t };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(t) < 1) {
                      let c = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: t };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (!Fe.test(t)) {
                      let c = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames/pattern", keyword: "pattern", params: { pattern: "^pkg:" }, propertyName: t };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                  var l = o === r;
                  if (!l) {
                    let c = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/propertyNames", keyword: "propertyNames", params: { propertyName: t } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                for (let t in p) {
                  let o = p[t];
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  } else {
                    let c = { instancePath: s + "/dependencies/licences/packages/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dependencies/properties/licences/properties/packages/additionalProperties/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
              } else {
                let t = { instancePath: s + "/dependencies/licences/packages", schemaPath: "#/properties/dependencies/properties/licences/properties/packages/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            if (i.unknown !== void 0) {
              let p = i.unknown;
              if (!(p === "block" || p === "allow")) {
                let t = { instancePath: s + "/dependencies/licences/unknown", schemaPath: "#/properties/dependencies/properties/licences/properties/unknown/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.licences.properties.unknown.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/dependencies/licences", schemaPath: "#/properties/dependencies/properties/licences/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.pins !== void 0) {
          let i = a.pins;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "actions" || p === "images" || p === "new-only")) {
              let t = { instancePath: s + "/dependencies/pins", schemaPath: "#/properties/dependencies/properties/pins/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.actions !== void 0 && typeof i.actions != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/actions", schemaPath: "#/properties/dependencies/properties/pins/properties/actions/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.images !== void 0 && typeof i.images != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/images", schemaPath: "#/properties/dependencies/properties/pins/properties/images/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["new-only"] !== void 0 && typeof i["new-only"] != "boolean") {
              let p = { instancePath: s + "/dependencies/pins/new-only", schemaPath: "#/properties/dependencies/properties/pins/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/dependencies/pins", schemaPath: "#/properties/dependencies/properties/pins/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.sources !== void 0) {
          let i = a.sources;
          if (!Array.isArray(i) && i !== null) {
            let p = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/type", keyword: "type", params: { type: w.properties.dependencies.properties.sources.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 1) {
              let t = { instancePath: s + "/dependencies/sources", schemaPath: "#/properties/dependencies/properties/sources/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (d(o) > 1024) {
                  let c = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (d(o) < 1) {
                  let c = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: s + "/dependencies/sources/" + t, schemaPath: "#/properties/dependencies/properties/sources/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
        if (a["install-scripts"] !== void 0) {
          let i = a["install-scripts"];
          if (!Array.isArray(i) && i !== null) {
            let p = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/type", keyword: "type", params: { type: w.properties.dependencies.properties["install-scripts"].type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/dependencies/install-scripts", schemaPath: "#/properties/dependencies/properties/install-scripts/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (d(o) > 1024) {
                  let c = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (d(o) < 1) {
                  let c = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: s + "/dependencies/install-scripts/" + t, schemaPath: "#/properties/dependencies/properties/install-scripts/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          }
        }
        if (a.scopes !== void 0) {
          let i = a.scopes;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let c = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
            let p = i.length;
            for (let c = 0; c < p; c++) {
              let u = i[c];
              if (!(u === "runtime" || u === "development")) {
                let f = { instancePath: s + "/dependencies/scopes/" + c, schemaPath: "#/properties/dependencies/properties/scopes/items/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.scopes.items.enum } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let c = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [c] : e.push(c), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/dependencies/scopes", schemaPath: "#/properties/dependencies/properties/scopes/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.bill !== void 0) {
          let i = a.bill;
          if (!(i === "equal" || i === "recorded")) {
            let p = { instancePath: s + "/dependencies/bill", schemaPath: "#/properties/dependencies/properties/bill/enum", keyword: "enum", params: { allowedValues: w.properties.dependencies.properties.bill.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m.deployment !== void 0) {
      let a = m.deployment;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!A.call(w.properties.deployment.properties, i)) {
          let p = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/deployment/enforcement", schemaPath: "#/properties/deployment/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.environments !== void 0 && (v(a.environments, { instancePath: s + "/deployment/environments", parentData: a, parentDataProperty: "environments", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.records !== void 0) {
          let i = a.records;
          if (!(i === "run" || i === "signature")) {
            let p = { instancePath: s + "/deployment/records", schemaPath: "#/properties/deployment/properties/records/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.records.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.provenance !== void 0) {
          let i = a.provenance;
          if (!(i === "where-present" || i === "required")) {
            let p = { instancePath: s + "/deployment/provenance", schemaPath: "#/properties/deployment/properties/provenance/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.provenance.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.builders !== void 0) {
          let i = a.builders;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (typeof o == "string") {
                if (d(o) > 1024) {
                  let c = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (d(o) < 1) {
                  let c = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/minLength", keyword: "minLength", params: { limit: 1 } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (!Ze.test(o)) {
                  let c = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/pattern", keyword: "pattern", params: { pattern: "^(\\.github/|[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+/)[^@]+@refs/(heads|tags)/.+$" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
              } else {
                let c = { instancePath: s + "/deployment/builders/" + t, schemaPath: "#/properties/deployment/properties/builders/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/deployment/builders", schemaPath: "#/properties/deployment/properties/builders/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.artifacts !== void 0) {
          let i = a.artifacts;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 1e3 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 0 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/artifacts", schemaPath: "#/properties/deployment/properties/artifacts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.approvals !== void 0) {
          let i = a.approvals;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 6 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 0 || isNaN(i)) {
              let p = { instancePath: s + "/deployment/approvals", schemaPath: "#/properties/deployment/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.deployer !== void 0) {
          let i = a.deployer;
          if (!(i === "independent" || i === "pipeline" || i === "anyone")) {
            let p = { instancePath: s + "/deployment/deployer", schemaPath: "#/properties/deployment/properties/deployer/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.deployer.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.rollback !== void 0) {
          let i = a.rollback;
          if (!(i === "allowed" || i === "refused")) {
            let p = { instancePath: s + "/deployment/rollback", schemaPath: "#/properties/deployment/properties/rollback/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.rollback.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.last !== void 0) {
          let i = a.last;
          if (!(i === "host" || i === "record")) {
            let p = { instancePath: s + "/deployment/last", schemaPath: "#/properties/deployment/properties/last/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.last.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.since !== void 0) {
          let i = a.since;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/type", keyword: "type", params: { type: w.properties.deployment.properties.since.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!ce.test(i)) {
              let p = { instancePath: s + "/deployment/since", schemaPath: "#/properties/deployment/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.verification !== void 0) {
          let i = a.verification;
          if (!(i === "required" || i === "optional")) {
            let p = { instancePath: s + "/deployment/verification", schemaPath: "#/properties/deployment/properties/verification/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.verification.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.protection !== void 0) {
          let i = a.protection;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "reviewers" || p === "prevent-self-review" || p === "admins-bypass" || p === "branches")) {
              let t = { instancePath: s + "/deployment/protection", schemaPath: "#/properties/deployment/properties/protection/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.reviewers !== void 0) {
              let p = i.reviewers;
              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/type", keyword: "type", params: { type: "integer" } };
                e === null ? e = [t] : e.push(t), r++;
              }
              if (typeof p == "number" && isFinite(p)) {
                if (p > 6 || isNaN(p)) {
                  let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
                if (p < 0 || isNaN(p)) {
                  let t = { instancePath: s + "/deployment/protection/reviewers", schemaPath: "#/properties/deployment/properties/protection/properties/reviewers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  e === null ? e = [t] : e.push(t), r++;
                }
              }
            }
            if (i["prevent-self-review"] !== void 0 && typeof i["prevent-self-review"] != "boolean") {
              let p = { instancePath: s + "/deployment/protection/prevent-self-review", schemaPath: "#/properties/deployment/properties/protection/properties/prevent-self-review/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i["admins-bypass"] !== void 0 && typeof i["admins-bypass"] != "boolean") {
              let p = { instancePath: s + "/deployment/protection/admins-bypass", schemaPath: "#/properties/deployment/properties/protection/properties/admins-bypass/type", keyword: "type", params: { type: "boolean" } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i.branches !== void 0) {
              let p = i.branches;
              if (!(p === "any" || p === "limited")) {
                let t = { instancePath: s + "/deployment/protection/branches", schemaPath: "#/properties/deployment/properties/protection/properties/branches/enum", keyword: "enum", params: { allowedValues: w.properties.deployment.properties.protection.properties.branches.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/deployment/protection", schemaPath: "#/properties/deployment/properties/protection/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/deployment", schemaPath: "#/properties/deployment/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["passing-scans"] !== void 0) {
      let a = m["passing-scans"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.scans === void 0) {
          let i = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/required", keyword: "required", params: { missingProperty: "scans" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) if (!(i === "enforcement" || i === "scans")) {
          let p = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/passing-scans/enforcement", schemaPath: "#/properties/passing-scans/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.scans !== void 0) {
          let i = a.scans;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            if (Object.keys(i).length > 1e3) {
              let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/maxProperties", keyword: "maxProperties", params: { limit: 1e3 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (Object.keys(i).length < 1) {
              let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/minProperties", keyword: "minProperties", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in i) {
              let t = r;
              if (typeof p == "string") {
                if (d(p) > 200) {
                  let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/maxLength", keyword: "maxLength", params: { limit: 200 }, propertyName: p };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (d(p) < 1) {
                  let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
                  e === null ? e = [o] : e.push(o), r++;
                }
              }
              var n = t === r;
              if (!n) {
                let o = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
            for (let p in i) {
              let t = i[p];
              if (t && typeof t == "object" && !Array.isArray(t)) {
                for (let o in t) if (!A.call(w.properties["passing-scans"].properties.scans.additionalProperties.properties, o)) {
                  let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (t.check !== void 0) {
                  let o = t.check;
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.check.type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/check", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/check/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t.app !== void 0) {
                  let o = t.app;
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.app.type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/app", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t["code-scanning"] !== void 0) {
                  let o = t["code-scanning"];
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties["code-scanning"].type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/code-scanning/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t.artifact !== void 0) {
                  let o = t.artifact;
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.artifact.type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/artifact", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t.sarif !== void 0) {
                  let o = t.sarif;
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.sarif.type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/sarif", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/sarif/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t.tool !== void 0) {
                  let o = t.tool;
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.tool.type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string") {
                    if (d(o) > 1024) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    if (d(o) < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tool", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/tool/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                  }
                }
                if (t.dependabot !== void 0) {
                  let o = t.dependabot;
                  if (!(o === "open" || o === null)) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/dependabot", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/dependabot/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.dependabot.enum } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t["secret-scanning"] !== void 0) {
                  let o = t["secret-scanning"];
                  if (!(o === "open" || o === null)) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret-scanning", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/secret-scanning/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties["secret-scanning"].enum } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t.limit !== void 0) {
                  let o = t.limit;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    if (Object.keys(o).length < 1) {
                      let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      e === null ? e = [c] : e.push(c), r++;
                    }
                    for (let c in o) if (!(c === "critical" || c === "high" || c === "medium" || c === "low")) {
                      let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (o.critical !== void 0) {
                      let c = o.critical;
                      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "number" && isFinite(c)) {
                        if (c > 1e6 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (c < 0 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      }
                    }
                    if (o.high !== void 0) {
                      let c = o.high;
                      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "number" && isFinite(c)) {
                        if (c > 1e6 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (c < 0 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      }
                    }
                    if (o.medium !== void 0) {
                      let c = o.medium;
                      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "number" && isFinite(c)) {
                        if (c > 1e6 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (c < 0 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      }
                    }
                    if (o.low !== void 0) {
                      let c = o.low;
                      if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "number" && isFinite(c)) {
                        if (c > 1e6 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                        if (c < 0 || isNaN(c)) {
                          let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [u] : e.push(u), r++;
                        }
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limit", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/limit/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t["new-only"] !== void 0 && typeof t["new-only"] != "boolean") {
                  let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/new-only", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/new-only/type", keyword: "type", params: { type: "boolean" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (t["max-age"] !== void 0) {
                  let o = t["max-age"];
                  if (typeof o != "string" && o !== null) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/max-age/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties["max-age"].type } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (typeof o == "string" && !V.test(o)) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/max-age", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/max-age/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t.grace !== void 0) {
                  let o = t.grace;
                  if (o && typeof o == "object" && !Array.isArray(o)) {
                    for (let c in o) if (!(c === "critical" || c === "high" || c === "medium" || c === "low")) {
                      let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (o.critical !== void 0) {
                      let c = o.critical;
                      if (typeof c != "string" && c !== null) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/critical/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.critical.type } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "string" && !V.test(c)) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/critical", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/critical/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                    if (o.high !== void 0) {
                      let c = o.high;
                      if (typeof c != "string" && c !== null) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/high/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.high.type } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "string" && !V.test(c)) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/high", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/high/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                    if (o.medium !== void 0) {
                      let c = o.medium;
                      if (typeof c != "string" && c !== null) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/medium/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.medium.type } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "string" && !V.test(c)) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/medium", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/medium/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                    if (o.low !== void 0) {
                      let c = o.low;
                      if (typeof c != "string" && c !== null) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/low/type", keyword: "type", params: { type: w.properties["passing-scans"].properties.scans.additionalProperties.properties.grace.properties.low.type } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                      if (typeof c == "string" && !V.test(c)) {
                        let u = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace/low", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/properties/low/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,3}[hd]$" } };
                        e === null ? e = [u] : e.push(u), r++;
                      }
                    }
                  } else {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/grace", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/grace/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t.proof !== void 0) {
                  let o = t.proof;
                  if (!(o === "declared" || o === "revision")) {
                    let c = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/proof", schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/properties/proof/enum", keyword: "enum", params: { allowedValues: w.properties["passing-scans"].properties.scans.additionalProperties.properties.proof.enum } };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                }
                if (t.check !== void 0 && t.app === void 0) {
                  let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/dependentRequired", keyword: "dependentRequired", params: { property: "check", missingProperty: "app", depsCount: 1, deps: "app" } };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let o = { instancePath: s + "/passing-scans/scans/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/passing-scans/properties/scans/additionalProperties/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [o] : e.push(o), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/passing-scans/scans", schemaPath: "#/properties/passing-scans/properties/scans/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/passing-scans", schemaPath: "#/properties/passing-scans/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["peer-review"] !== void 0) {
      let a = m["peer-review"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!A.call(w.properties["peer-review"].properties, i)) {
          let p = { instancePath: s + "/peer-review", schemaPath: "#/properties/peer-review/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/peer-review/enforcement", schemaPath: "#/properties/peer-review/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.approvals !== void 0) {
          let i = a.approvals;
          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
            let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "number" && isFinite(i)) {
            if (i > 100 || isNaN(i)) {
              let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (i < 1 || isNaN(i)) {
              let p = { instancePath: s + "/peer-review/approvals", schemaPath: "#/properties/peer-review/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        if (a.reviewers !== void 0) {
          let i = a.reviewers;
          if (i && typeof i == "object" && !Array.isArray(i)) {
            for (let p in i) if (!(p === "permission" || p === "users" || p === "teams")) {
              let t = { instancePath: s + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.permission !== void 0) {
              let p = i.permission;
              if (!(p === "read" || p === "triage" || p === "write" || p === "maintain" || p === "admin")) {
                let t = { instancePath: s + "/peer-review/reviewers/permission", schemaPath: "#/properties/peer-review/properties/reviewers/properties/permission/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.reviewers.properties.permission.enum } };
                e === null ? e = [t] : e.push(t), r++;
              }
            }
            i.users !== void 0 && (v(i.users, { instancePath: s + "/peer-review/reviewers/users", parentData: i, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), i.teams !== void 0 && (z(i.teams, { instancePath: s + "/peer-review/reviewers/teams", parentData: i, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length));
          } else {
            let p = { instancePath: s + "/peer-review/reviewers", schemaPath: "#/properties/peer-review/properties/reviewers/type", keyword: "type", params: { type: "object" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.seats !== void 0) {
          let i = a.seats;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 0) {
              let t = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/minItems", keyword: "minItems", params: { limit: 0 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let c = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in o) if (!(c === "name" || c === "approvals" || c === "teams" || c === "users")) {
                  let u = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (o.name !== void 0) {
                  let c = o.name;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/peer-review/seats/" + t + "/name", schemaPath: "#/properties/peer-review/properties/seats/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.approvals !== void 0) {
                  let c = o.approvals;
                  if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                    let u = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/type", keyword: "type", params: { type: "integer" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (typeof c == "number" && isFinite(c)) {
                    if (c > 100 || isNaN(c)) {
                      let u = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (c < 1 || isNaN(c)) {
                      let u = { instancePath: s + "/peer-review/seats/" + t + "/approvals", schemaPath: "#/properties/peer-review/properties/seats/items/properties/approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  }
                }
                o.teams !== void 0 && (z(o.teams, { instancePath: s + "/peer-review/seats/" + t + "/teams", parentData: o, parentDataProperty: "teams", rootData: y, dynamicAnchors: g }) || (e = e === null ? z.errors : e.concat(z.errors), r = e.length)), o.users !== void 0 && (v(o.users, { instancePath: s + "/peer-review/seats/" + t + "/users", parentData: o, parentDataProperty: "users", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length));
              } else {
                let c = { instancePath: s + "/peer-review/seats/" + t, schemaPath: "#/properties/peer-review/properties/seats/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/peer-review/seats", schemaPath: "#/properties/peer-review/properties/seats/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["code-owners"] !== void 0 && typeof a["code-owners"] != "boolean") {
          let i = { instancePath: s + "/peer-review/code-owners", schemaPath: "#/properties/peer-review/properties/code-owners/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.contributors !== void 0) {
          let i = a.contributors;
          if (!(i === "excluded" || i === "cross")) {
            let p = { instancePath: s + "/peer-review/contributors", schemaPath: "#/properties/peer-review/properties/contributors/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.contributors.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["carry-over"] !== void 0) {
          let i = a["carry-over"];
          if (!(i === "none" || i === "identical-tree" || i === "clean-base-merge")) {
            let p = { instancePath: s + "/peer-review/carry-over", schemaPath: "#/properties/peer-review/properties/carry-over/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["carry-over"].enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["changes-requested"] !== void 0) {
          let i = a["changes-requested"];
          if (!(i === "block" || i === "ignore")) {
            let p = { instancePath: s + "/peer-review/changes-requested", schemaPath: "#/properties/peer-review/properties/changes-requested/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties["changes-requested"].enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a["resolved-conversations"] !== void 0 && typeof a["resolved-conversations"] != "boolean") {
          let i = { instancePath: s + "/peer-review/resolved-conversations", schemaPath: "#/properties/peer-review/properties/resolved-conversations/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        if (a.unattributed !== void 0) {
          let i = a.unattributed;
          if (!(i === "block" || i === "pusher")) {
            let p = { instancePath: s + "/peer-review/unattributed", schemaPath: "#/properties/peer-review/properties/unattributed/enum", keyword: "enum", params: { allowedValues: w.properties["peer-review"].properties.unattributed.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/peer-review", schemaPath: "#/properties/peer-review/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["protected-paths"] !== void 0) {
      let a = m["protected-paths"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "paths" || i === "owners")) {
          let p = { instancePath: s + "/protected-paths", schemaPath: "#/properties/protected-paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/protected-paths/enforcement", schemaPath: "#/properties/protected-paths/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["protected-paths"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        a.paths !== void 0 && (v(a.paths, { instancePath: s + "/protected-paths/paths", parentData: a, parentDataProperty: "paths", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.owners !== void 0 && (X(a.owners, { instancePath: s + "/protected-paths/owners", parentData: a, parentDataProperty: "owners", rootData: y, dynamicAnchors: g }) || (e = e === null ? X.errors : e.concat(X.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/protected-paths", schemaPath: "#/properties/protected-paths/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m.reconciliation !== void 0) {
      let a = m.reconciliation;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "branches" || i === "since" || i === "warn-before" || i === "grace")) {
          let p = { instancePath: s + "/reconciliation", schemaPath: "#/properties/reconciliation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/reconciliation/enforcement", schemaPath: "#/properties/reconciliation/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties.reconciliation.properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.branches !== void 0 && (v(a.branches, { instancePath: s + "/reconciliation/branches", parentData: a, parentDataProperty: "branches", rootData: y, dynamicAnchors: g }) || (e = e === null ? v.errors : e.concat(v.errors), r = e.length)), a.since !== void 0) {
          let i = a.since;
          if (typeof i != "string" && i !== null) {
            let p = { instancePath: s + "/reconciliation/since", schemaPath: "#/properties/reconciliation/properties/since/type", keyword: "type", params: { type: w.properties.reconciliation.properties.since.type } };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof i == "string") {
            if (d(i) > 1024) {
              let p = { instancePath: s + "/reconciliation/since", schemaPath: "#/properties/reconciliation/properties/since/maxLength", keyword: "maxLength", params: { limit: 1024 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (d(i) < 1) {
              let p = { instancePath: s + "/reconciliation/since", schemaPath: "#/properties/reconciliation/properties/since/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!ce.test(i)) {
              let p = { instancePath: s + "/reconciliation/since", schemaPath: "#/properties/reconciliation/properties/since/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" } };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
        a["warn-before"] !== void 0 && (ee(a["warn-before"], { instancePath: s + "/reconciliation/warn-before", parentData: a, parentDataProperty: "warn-before", rootData: y, dynamicAnchors: g }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length)), a.grace !== void 0 && (ee(a.grace, { instancePath: s + "/reconciliation/grace", parentData: a, parentDataProperty: "grace", rootData: y, dynamicAnchors: g }) || (e = e === null ? ee.errors : e.concat(ee.errors), r = e.length));
      } else {
        let i = { instancePath: s + "/reconciliation", schemaPath: "#/properties/reconciliation/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["required-checks"] !== void 0) {
      let a = m["required-checks"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        if (a.checks === void 0) {
          let i = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/required", keyword: "required", params: { missingProperty: "checks" } };
          e === null ? e = [i] : e.push(i), r++;
        }
        for (let i in a) if (!(i === "enforcement" || i === "checks")) {
          let p = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/required-checks/enforcement", schemaPath: "#/properties/required-checks/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.checks !== void 0) {
          let i = a.checks;
          if (Array.isArray(i)) {
            if (i.length > 1e3) {
              let t = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/maxItems", keyword: "maxItems", params: { limit: 1e3 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            if (i.length < 1) {
              let t = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [t] : e.push(t), r++;
            }
            let p = i.length;
            for (let t = 0; t < p; t++) {
              let o = i[t];
              if (o && typeof o == "object" && !Array.isArray(o)) {
                if (o.name === void 0) {
                  let c = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "name" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                if (o.app === void 0) {
                  let c = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/required", keyword: "required", params: { missingProperty: "app" } };
                  e === null ? e = [c] : e.push(c), r++;
                }
                for (let c in o) if (!(c === "name" || c === "app" || c === "conclusions" || c === "workflow" || c === "tests" || c === "coverage")) {
                  let u = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
                  e === null ? e = [u] : e.push(u), r++;
                }
                if (o.name !== void 0) {
                  let c = o.name;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/name", schemaPath: "#/properties/required-checks/properties/checks/items/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.app !== void 0) {
                  let c = o.app;
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  } else {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/app", schemaPath: "#/properties/required-checks/properties/checks/items/properties/app/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.conclusions !== void 0) {
                  let c = o.conclusions;
                  if (Array.isArray(c)) {
                    if (c.length < 1) {
                      let L = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/minItems", keyword: "minItems", params: { limit: 1 } };
                      e === null ? e = [L] : e.push(L), r++;
                    }
                    let u = c.length;
                    for (let L = 0; L < u; L++) {
                      let q = c[L];
                      if (!(q === "success" || q === "neutral" || q === "skipped")) {
                        let j = { instancePath: s + "/required-checks/checks/" + t + "/conclusions/" + L, schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/items/enum", keyword: "enum", params: { allowedValues: w.properties["required-checks"].properties.checks.items.properties.conclusions.items.enum } };
                        e === null ? e = [j] : e.push(j), r++;
                      }
                    }
                    let f = c.length, x;
                    if (f > 1) {
                      e: for (; f--; ) for (x = f; x--; ) if ($(c[f], c[x])) {
                        let L = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/uniqueItems", keyword: "uniqueItems", params: { i: f, j: x } };
                        e === null ? e = [L] : e.push(L), r++;
                        break e;
                      }
                    }
                  } else {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/conclusions", schemaPath: "#/properties/required-checks/properties/checks/items/properties/conclusions/type", keyword: "type", params: { type: "array" } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                }
                if (o.workflow !== void 0) {
                  let c = o.workflow;
                  if (typeof c != "string" && c !== null) {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.workflow.type } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (typeof c == "string") {
                    if (d(c) > 1024) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    if (d(c) < 1) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/workflow", schemaPath: "#/properties/required-checks/properties/checks/items/properties/workflow/minLength", keyword: "minLength", params: { limit: 1 } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                  }
                }
                if (o.tests !== void 0) {
                  let c = o.tests;
                  if (!(c && typeof c == "object" && !Array.isArray(c)) && c !== null) {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.tests.type } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c["at-least"] === void 0) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/required", keyword: "required", params: { missingProperty: "at-least" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    for (let u in c) if (!(u === "artifact" || u === "files" || u === "at-least" || u === "failed" || u === "skipped")) {
                      let f = { instancePath: s + "/required-checks/checks/" + t + "/tests", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    if (c.artifact !== void 0) {
                      let u = c.artifact;
                      if (typeof u == "string") {
                        if (d(u) > 1024) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (d(u) < 1) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      } else {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/artifact/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                    }
                    if (c.files !== void 0) {
                      let u = c.files;
                      if (typeof u == "string") {
                        if (d(u) > 1024) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (d(u) < 1) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      } else {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/files/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                    }
                    if (c["at-least"] !== void 0) {
                      let u = c["at-least"];
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                      if (typeof u == "number" && isFinite(u)) {
                        if (u > 1e6 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (u < 1 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/at-least", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/at-least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      }
                    }
                    if (c.failed !== void 0) {
                      let u = c.failed;
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                      if (typeof u == "number" && isFinite(u)) {
                        if (u > 1e6 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (u < 0 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/failed", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      }
                    }
                    if (c.skipped !== void 0) {
                      let u = c.skipped;
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)) && u !== null) {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.tests.properties.skipped.type } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                      if (typeof u == "number" && isFinite(u)) {
                        if (u > 1e6 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (u < 0 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/tests/skipped", schemaPath: "#/properties/required-checks/properties/checks/items/properties/tests/properties/skipped/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      }
                    }
                  }
                }
                if (o.coverage !== void 0) {
                  let c = o.coverage;
                  if (!(c && typeof c == "object" && !Array.isArray(c)) && c !== null) {
                    let u = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.coverage.type } };
                    e === null ? e = [u] : e.push(u), r++;
                  }
                  if (c && typeof c == "object" && !Array.isArray(c)) {
                    if (c.lines === void 0) {
                      let u = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/required", keyword: "required", params: { missingProperty: "lines" } };
                      e === null ? e = [u] : e.push(u), r++;
                    }
                    for (let u in c) if (!(u === "artifact" || u === "files" || u === "lines" || u === "branches")) {
                      let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
                      e === null ? e = [f] : e.push(f), r++;
                    }
                    if (c.artifact !== void 0) {
                      let u = c.artifact;
                      if (typeof u == "string") {
                        if (d(u) > 1024) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (d(u) < 1) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      } else {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/artifact", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/artifact/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                    }
                    if (c.files !== void 0) {
                      let u = c.files;
                      if (typeof u == "string") {
                        if (d(u) > 1024) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/maxLength", keyword: "maxLength", params: { limit: 1024 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (d(u) < 1) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/minLength", keyword: "minLength", params: { limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      } else {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/files", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/files/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                    }
                    if (c.lines !== void 0) {
                      let u = c.lines;
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u))) {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/type", keyword: "type", params: { type: "integer" } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                      if (typeof u == "number" && isFinite(u)) {
                        if (u > 100 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (u < 1 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/lines", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      }
                    }
                    if (c.branches !== void 0) {
                      let u = c.branches;
                      if (!(typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u)) && u !== null) {
                        let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/type", keyword: "type", params: { type: w.properties["required-checks"].properties.checks.items.properties.coverage.properties.branches.type } };
                        e === null ? e = [f] : e.push(f), r++;
                      }
                      if (typeof u == "number" && isFinite(u)) {
                        if (u > 100 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                        if (u < 1 || isNaN(u)) {
                          let f = { instancePath: s + "/required-checks/checks/" + t + "/coverage/branches", schemaPath: "#/properties/required-checks/properties/checks/items/properties/coverage/properties/branches/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          e === null ? e = [f] : e.push(f), r++;
                        }
                      }
                    }
                  }
                }
              } else {
                let c = { instancePath: s + "/required-checks/checks/" + t, schemaPath: "#/properties/required-checks/properties/checks/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = [c] : e.push(c), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/required-checks/checks", schemaPath: "#/properties/required-checks/properties/checks/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/required-checks", schemaPath: "#/properties/required-checks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
    if (m["segregation-of-duties"] !== void 0) {
      let a = m["segregation-of-duties"];
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let i in a) if (!(i === "enforcement" || i === "separate")) {
          let p = { instancePath: s + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i } };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (a.enforcement !== void 0) {
          let i = a.enforcement;
          if (!(i === "enforce" || i === "report")) {
            let p = { instancePath: s + "/segregation-of-duties/enforcement", schemaPath: "#/properties/segregation-of-duties/properties/enforcement/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.enforcement.enum } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        if (a.separate !== void 0) {
          let i = a.separate;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let c = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = [c] : e.push(c), r++;
            }
            let p = i.length;
            for (let c = 0; c < p; c++) {
              let u = i[c];
              if (Array.isArray(u)) {
                if (u.length > 2) {
                  let q = { instancePath: s + "/segregation-of-duties/separate/" + c, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/maxItems", keyword: "maxItems", params: { limit: 2 } };
                  e === null ? e = [q] : e.push(q), r++;
                }
                if (u.length < 2) {
                  let q = { instancePath: s + "/segregation-of-duties/separate/" + c, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/minItems", keyword: "minItems", params: { limit: 2 } };
                  e === null ? e = [q] : e.push(q), r++;
                }
                let f = u.length;
                for (let q = 0; q < f; q++) {
                  let j = u[q];
                  if (!(j === "author" || j === "approver" || j === "merger" || j === "requester" || j === "ticket-approver" || j === "deployer" || j === "deployment-approver" || j === "policy-author")) {
                    let we = { instancePath: s + "/segregation-of-duties/separate/" + c + "/" + q, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/items/enum", keyword: "enum", params: { allowedValues: w.properties["segregation-of-duties"].properties.separate.items.items.enum } };
                    e === null ? e = [we] : e.push(we), r++;
                  }
                }
                let x = u.length, L;
                if (x > 1) {
                  e: for (; x--; ) for (L = x; L--; ) if ($(u[x], u[L])) {
                    let q = { instancePath: s + "/segregation-of-duties/separate/" + c, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/uniqueItems", keyword: "uniqueItems", params: { i: x, j: L } };
                    e === null ? e = [q] : e.push(q), r++;
                    break e;
                  }
                }
              } else {
                let f = { instancePath: s + "/segregation-of-duties/separate/" + c, schemaPath: "#/properties/segregation-of-duties/properties/separate/items/type", keyword: "type", params: { type: "array" } };
                e === null ? e = [f] : e.push(f), r++;
              }
            }
            let t = i.length, o;
            if (t > 1) {
              e: for (; t--; ) for (o = t; o--; ) if ($(i[t], i[o])) {
                let c = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/uniqueItems", keyword: "uniqueItems", params: { i: t, j: o } };
                e === null ? e = [c] : e.push(c), r++;
                break e;
              }
            }
          } else {
            let p = { instancePath: s + "/segregation-of-duties/separate", schemaPath: "#/properties/segregation-of-duties/properties/separate/type", keyword: "type", params: { type: "array" } };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let i = { instancePath: s + "/segregation-of-duties", schemaPath: "#/properties/segregation-of-duties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = [i] : e.push(i), r++;
      }
    }
  } else {
    let a = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    e === null ? e = [a] : e.push(a), r++;
  }
  return ue.errors = e, r === 0;
}
ue.evaluated = { props: { access: true, assurance: true, "branch-protection": true, "change-ticket": true, "change-window": true, "commit-integrity": true, dependencies: true, deployment: true, "passing-scans": true, "peer-review": true, "protected-paths": true, reconciliation: true, "required-checks": true, "segregation-of-duties": true }, dynamicProps: false, dynamicItems: false };

// src/policy/parse.ts
var parsePolicy = (sources) => {
  const policyText = sources.at(-1);
  if (policyText === void 0) return refused2([EMPTY2]);
  const arrangement = arrangeTexts(policyText, sources.slice(0, -1));
  const readings2 = arrangement.ordered.map(readText);
  const read = readings2.flatMap(({ text: text2 }) => text2 === null ? [] : [text2]);
  const faults = [
    ...arrangement.faults,
    ...readings2.flatMap((reading) => reading.faults).filter((fault3) => !isTold2(fault3, arrangement.faults)),
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
  if (text2 === null || faults.some((fault3) => fault3.code === "yaml-syntax")) return { text: null, faults };
  const found = shapeFaults(text2.value);
  const other = found.filter((fault3) => fault3.code === "version-unknown");
  if (other.length > 0) return { text: text2, faults: [...faults, ...other.map(text2.place)] };
  const within = isMap2(text2.value) ? textFaults(text2.value, controls) : [];
  const named2 = new Set(faults.map((fault3) => fault3.key));
  const placed = [...found, ...within].map(text2.place).filter((fault3) => !named2.has(fault3.key));
  return { text: text2, faults: [...faults, ...placed] };
};
var shapeFaults = (value) => Ke(value) ? [] : told3(Ke.errors, value, policySchema(controls));
var MOST_TOLD = 200;
var told3 = (errors, value, schema) => schemaFaults((errors ?? []).slice(0, MOST_TOLD), value, (path) => allowedKeys(schema, path));
var mergedFaults = (merged, texts3, known2) => {
  const place2 = (fault3) => placeInTexts(texts3, fault3);
  const isSound = (key) => !known2.some((fault3) => fault3.key === key || fault3.key.startsWith(`${key}.`));
  const sound = new Map([...merged.controls].filter(([id]) => isKnown(id) && isSound(`controls.${id}`)));
  const ofBase = controlFaults(sound).map((fault3) => place2(under(["controls"], fault3)));
  if (ofBase.length > 0 || !["controls", "rules", "emergency"].every(isSound)) return ofBase;
  const readBy = ticketsReadBy(merged);
  const ofRules = merged.rules.flatMap(({ value, text: text2, path }) => {
    const touched = touchedBy(merged, value);
    const tickets = sharedTicketFaults(touched.get(TICKET) ?? readBy, readBy).map((fault3) => under([TICKET], fault3));
    return [...controlFaults(touched), ...tickets].map((fault3) => text2.place(under([...path, "controls"], fault3)));
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
var under = (path, fault3) => ({ ...fault3, path: [...path, ...fault3.path] });
var controlFaults = (texts3) => {
  const value = Object.fromEntries(texts3);
  const shape = Qe(value) ? [] : told3(Qe.errors, value, mergedControlsSchema(controls));
  if (shape.length > 0) return shape;
  return [...texts3].flatMap(([id, settings3]) => settingsFaults(id, settings3).map((fault3) => under([id], fault3)));
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
var serverOf = (evidence) => /^https:\/\/[^/]+/u.exec(originOf(evidence) ?? "")?.[0] ?? GITHUB;
var GITHUB = "https://github.com";

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
  const people = peopleOf2(evidence);
  if (people === null || evidence.companions.length > 0 || !passedControls(evidence).includes("peer-review"))
    return false;
  const facts = reviewFacts(evidence.facts);
  if (facts === null) return false;
  const identity = identityOf(people);
  const { approvers: approvers2, doubts } = independentApprovers(
    { ...facts, approvedCommits: evidence.facts.approvedCommits },
    people,
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
  ...textOf("vsa", summaryStatement(evidence, digest)),
  ...textOf("svr", resultStatement(evidence))
];
var textOf = (name, parts) => parts === null ? [] : [{ name, statement: canonical({ _type: STATEMENT_TYPE, ...parts }) }];
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
    (a, b) => rank3(a) - rank3(b) || compareText(a.control, b.control) || compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about))
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
var NO = { holds: "no" };
var standingOf4 = (when, scene) => {
  const each = [
    when.paths === null ? YES : anyPath(when.paths, scene),
    when.onlyPaths === null ? YES : onlyPaths(when.onlyPaths, scene),
    when.branches === null ? YES : yesOrNo(when.branches.some((glob) => matchesGlob(glob, scene.baseRef))),
    when.labels === null ? YES : labels(when.labels, scene),
    when.authors === null ? YES : authors2(when.authors, scene),
    when.linesOver === null ? YES : linesOver(when.linesOver, scene)
  ];
  if (each.some((standing3) => standing3.holds === "no")) return NO;
  const why = each.flatMap((standing3) => standing3.holds === "open" ? standing3.why : []);
  return why.length === 0 ? YES : { holds: "open", why };
};
var yesOrNo = (holds) => holds ? YES : NO;
var open = (why) => ({ holds: "open", why: [why] });
var anyPath = (globs, { facts, filesCut }) => {
  if (!facts.files.known) return open(facts.files.why);
  const paths = facts.files.value.flatMap(namesOf);
  if (paths.some((path) => globs.some((glob) => matchesGuard(glob, path)))) return YES;
  return filesCut ? open({ code: "list-truncated", about: ["files"] }) : NO;
};
var onlyPaths = (globs, { facts, filesCut }) => {
  if (!facts.files.known || filesCut || facts.files.value.length === 0) return NO;
  return yesOrNo(facts.files.value.flatMap(namesOf).every((path) => globs.some((glob) => matchesGlob(glob, path))));
};
var labels = (names2, { facts, mayLabel }) => {
  if (!facts.change.known) return open(facts.change.why);
  const change = facts.change.value;
  const wanted = new Set(names2.map((name) => name.toLowerCase()));
  const present = change.labels.filter((label) => wanted.has(label.name.toLowerCase()));
  if (present.some((label) => mayLabel(label.by) && !isLate2(label.at, change))) return YES;
  const doubts = [...present.map(untrusted), ...removalsInDoubt(wanted, change, mayLabel)];
  return doubts.length === 0 ? NO : { holds: "open", why: doubts };
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
var isLoginOf = (written, account) => {
  const plain3 = (login) => login.toLowerCase().replace(/\[bot\]$/u, "");
  if (account.type === "bot") return plain3(written) === plain3(account.login);
  return written.toLowerCase() === account.login.toLowerCase();
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
  const standings = policy.rules.map((rule) => ({ rule, standing: standingOf4(rule.when, scene) }));
  const open2 = standings.flatMap(
    ({ rule, standing: standing3 }) => standing3.holds === "open" ? [{ rule, why: standing3.why }] : []
  );
  const certain = standings.filter(({ standing: standing3 }) => standing3.holds === "yes").map(({ rule }) => rule);
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
var authorityOf2 = (facts, people) => {
  const contributors = knownContributors(facts, people);
  const identity = identityOf(people);
  const logins = contributors === null ? /* @__PURE__ */ new Set() : loginsOf(contributors);
  return {
    approvers: contributors === null ? [] : approversOf(facts, people),
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
var authorityAt = (moment, facts, people) => {
  if (moment === "deployment" && !facts.deployment.known) return authorityOf2(facts, people);
  const deployment2 = deploymentIn(facts.deployment);
  const identity = identityOf(people);
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
var knownContributors = ({ change, commits, pushes }, people) => {
  if (!change.known || !commits.known || !pushes.known) return null;
  const contributors = contributorsOf({ change: change.value, commits: commits.value, pushes: pushes.value, people });
  return doubtsOf(contributors, "pusher", change.value).length === 0 ? contributors : null;
};
var approversOf = (facts, people) => {
  const { change, commits, pushes, reviews, approvedCommits } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) return [];
  const given = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const { approvers: approvers2 } = independentApprovers({ ...given, approvedCommits }, people, "none");
  return approvers2.map((approval) => approval.account);
};

// src/decision/emergency.ts
var NONE = { declared: null, lifts: /* @__PURE__ */ new Set(), notes: [] };
var emergencyOf2 = (policy, facts, authority) => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE;
  const change = facts.change.value;
  const label = change.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === void 0) return NONE;
  const word2 = wordOf(label, change, facts.pushes);
  const inCharge = [..."of" in word2 ? [word2.of] : [], ...authority.approvers].filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts)
  );
  const until = reviewBy(label, change, emergency, facts.clock);
  if (inCharge.length > 0 && until !== null) {
    const by2 = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by: by2, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE, notes: [notApproved(label, emergency, word2), ...unknownTeams(emergency, facts)] };
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
  const isNamed = emergency.approvers.users.some((login) => login.toLowerCase() === account.login.toLowerCase());
  return isNamed || teamsOf(emergency, facts).some(({ members }) => members?.some(({ id }) => id === account.id) === true);
};
var teamsOf = (emergency, facts) => emergency.approvers.teams.map((written) => {
  const name = written.toLowerCase();
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
var ofOneself = ({ about: about2, approvedBy }, { people }) => {
  const { groupOfLogin } = identityOf(people);
  const personOf = (login) => groupOfLogin(login) ?? login.toLowerCase();
  return personOf(about2) === personOf(approvedBy) ? { code: CODES3.contributed, about: [about2, approvedBy] } : null;
};
var answerWithExceptions = (item, facts, circumstances, accepted) => {
  const plain3 = judgeControl(item, facts, { ...circumstances, accepted: [] });
  const answered = (answer2) => ({
    outcome: answer2.outcome,
    reasons: answer2.reasons,
    notes: orderReasons([...answer2.notes, ...refusedNotes(plain3, accepted)]),
    carried: []
  });
  if (plain3.outcome === "pass" || plain3.outcome === "not-applicable" || accepted.valid.length === 0) {
    return answered(plain3);
  }
  const texts3 = accepted.valid.map((exception) => exception.about);
  const lenient = judgeControl(item, facts, { ...circumstances, accepted: texts3 });
  if (lenient.looked) return lenient.outcome === "pass" ? waived(plain3, accepted.valid) : answered(lenient);
  const isAccepted3 = (reason) => reason.about.length > 0 && reason.about.every((each) => texts3.includes(each));
  const left = plain3.reasons.filter((reason) => !isAccepted3(reason));
  return left.length === 0 ? waived(plain3, accepted.valid) : answered({ ...plain3, reasons: left });
};
var isAbout = (answer2, exception) => answer2.reasons.some((reason) => reason.about.includes(exception.about));
var refusedNotes = (answer2, accepted) => accepted.refused.flatMap(({ exception, why }) => isAbout(answer2, exception) ? [why] : []);
var waived = (plain3, valid) => {
  const named2 = valid.filter((exception) => isAbout(plain3, exception));
  return {
    outcome: "waived",
    reasons: plain3.reasons,
    notes: plain3.notes,
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
  const answerOf2 = (item, ticketApprovers2) => {
    const key = keyOf([item.control.id, item.named, item.settings, ticketApprovers2]);
    const known2 = answers.get(key);
    if (known2 !== void 0) return known2;
    const accepted = acceptedFor(bench.policy, item.control.id, bench.facts, bench.authority);
    const answered = answerWithExceptions(item, bench.facts, circumstancesOf(bench, item, ticketApprovers2), accepted);
    answers.set(key, answered);
    return answered;
  };
  return (variant2) => {
    const approvers2 = ticketApproversIn(variant2);
    const judged2 = variant2.map((item) => lift(findingOf(item, answerOf2(item, approvers2)), bench.emergency));
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
var circumstancesOf = (bench, item, ticketApprovers2) => ({
  people: bench.policy.people,
  statusContext: bench.statusContext,
  ticketApprovers: ticketApprovers2,
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
    ...isDraft ? [fault2("pending", "pull-is-draft", [`#${String(change.value.number)}`])] : [],
    ...emptyFaults(facts)
  ];
};
var emptyFaults = ({ files, commits }) => [
  ...files.known ? emptyFault("files", files.value) : [unread(files.why)],
  ...commits.known ? emptyFault("commits", commits.value.current) : [unread(commits.why)]
];
var emptyFault = (name, list3) => list3.length === 0 ? [fault2("indeterminate", "nothing-to-evaluate", [name])] : [];
var unread = (why) => ({ outcome: "indeterminate", ...why });
var fault2 = (outcome, code, about2) => ({
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
  const isSame2 = workflow.sameAsDefaultBranch === true ? "same-as-default" : null;
  if (EVENTS_OF_ANY_REF.has(run.event)) return isSame2;
  if (workflow.ref === `refs/heads/${place2.baseRef}`) return "base-branch";
  return run.event === "workflow_dispatch" ? isSame2 : null;
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
  const filesCut = input.faults.some((fault3) => fault3.code === "list-truncated" && isAboutFiles(fault3));
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
var isAboutFiles = (fault3) => fault3.about.length === 0 || fault3.about.includes("files");
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
  const faultOf3 = (fault3) => runFault2(fault3, sources.at(-1)?.path ?? null);
  return [faultOf3(first), ...rest.map(faultOf3)];
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
var standingOf5 = (facts, { accepted, context }) => {
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
  return { ...judgement, standing: standingOf5(settledFacts(input.facts), { accepted, context: judgement.context }) };
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
var participantsOf = (facts, people) => {
  const held = [...ofChange2(facts, people), ...ofLanding(facts), ...ofTickets(facts, people), ...ofDeploying(facts)];
  const accountOf = resolverOf(facts, people, held);
  const found = /* @__PURE__ */ new Map();
  for (const { duty, holder } of held) {
    const account = accountOf(holder);
    if (account === null) continue;
    const known2 = found.get(account.id) ?? { account, duties: /* @__PURE__ */ new Set() };
    known2.duties.add(duty);
    found.set(account.id, known2);
  }
  return [...found.values()].toSorted((a, b) => a.account.id - b.account.id).map(({ account, duties }) => ({ account, duties: DUTIES.filter((duty) => duties.has(duty)) }));
};
var NO_COMMITS = { current: [], earlier: [] };
var orElse = (fact, none) => fact.known ? fact.value : none;
var CHANGE_DUTIES = ["author", "approver", "merger", "policy-author"];
var ofChange2 = (facts, people) => {
  const duties = dutyFacts(facts, people);
  return duties === null ? [] : CHANGE_DUTIES.flatMap((duty) => heldBy(duty, duties, null));
};
var dutyFacts = (facts, people) => {
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
    contributors: contributorsOf({ change, commits, pushes, people }),
    people
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
var ofTickets = (facts, people) => {
  const duties = dutyFacts(facts, people);
  if (duties === null || !facts.tickets.known) return [];
  const tickets = facts.tickets.value.answers.flatMap(
    ({ answer: answer2 }) => answer2.known && answer2.value.found === "present" ? [answer2.value.ticket] : []
  );
  return tickets.flatMap(
    (ticket) => ["requester", "ticket-approver"].flatMap((duty) => heldBy(duty, duties, ticket))
  );
};
var resolverOf = (facts, people, held) => {
  const byAlias = accountsByMail(orElse(facts.commits, NO_COMMITS));
  const logins = new Map(people.tickets.map((each) => [nameOfTicketAccount(each), each.login]));
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
  return [...new Map(reviews.value.map((review) => [review.id, review])).values()].toSorted((a, b) => a.id - b.id).map((review) => ({ review: review.id, commit: review.commit, ...told4(review) }));
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
  const { change, isWhole, graph } = ground;
  const { commit, at } = reviewed2.review;
  if (commit === null || reviewed2.tree === void 0) return "unknown";
  if (otherBase(change, at) !== null) return "residual";
  const head = change.head.commit;
  if (commit === head) return "identity";
  if (!isWhole || reviewed2.tree === null) return "unknown";
  const isSame2 = sameAs(commit, reviewed2.tree, ground);
  let answer2 = "identity";
  for (const { id, isProven } of tipsOf(head, graph)) {
    if (!isProven) answer2 = "unknown";
    const same = isSame2(id);
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
  const faultOf3 = (fault3) => aliasedFault(fault3, aliases);
  return { state: "invalid", faults: [faultOf3(first), ...rest.map(faultOf3)] };
};
var aliasedPolicy = (policy, aliases) => ({
  ...policy,
  people: aliasedPeople(policy.people, aliases),
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
var aliasedPeople = (people, aliases) => {
  const all = (entries2) => entries2.map((entry) => listed2(entry, aliases));
  return {
    tickets: people.tickets.map((each) => ({
      ..."handle" in each ? { handle: aliases.ofHandle(each.handle) } : { alias: aliases.of(each.alias) },
      login: listed2(each.login, aliases)
    })),
    samePerson: people.samePerson.map(all),
    machineAccounts: all(people.machineAccounts),
    trustedApps: all(people.trustedApps)
  };
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
var aliasedFault = (fault3, aliases) => ({
  ...fault3,
  key: fault3.key.startsWith(TICKETS) ? `${TICKETS}${ticketName(fault3.key.slice(TICKETS.length), aliases)}` : aliases.within(fault3.key),
  message: aliases.within(fault3.message)
});

export {
  ACCESS_PARTS,
  aliasesOf,
  replacer,
  looksLikeMail,
  handlesBy,
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
  contributorsOf,
  doubtsOf,
  DUTIES,
  controls,
  branchEntry,
  statusContext,
  couldCover,
  policyOfStored,
  GATE,
  mergeControls,
  settle,
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
