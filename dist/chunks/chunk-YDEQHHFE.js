import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  createGroundReader
} from "./chunk-EK5RX3ZU.js";
import {
  sealPortsOf
} from "./chunk-GQNLNL5Q.js";
import {
  clientOf
} from "./chunk-S2SAZACM.js";
import {
  combined,
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  readDemands,
  readTeam,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";
import {
  collectError,
  follow
} from "./chunk-QXMPUCEE.js";
import {
  cursorOf
} from "./chunk-5ZK5TRM2.js";
import {
  WEB_FLOW,
  restUser
} from "./chunk-JFH4QL4A.js";
import {
  matchesGlob
} from "./chunk-7AEKP7CG.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  instant,
  integer,
  natural,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/github/access/actions-settings.ts
var ROUTES = {
  repository: {
    permissions: "GET /repos/{owner}/{repo}/actions/permissions",
    selected: "GET /repos/{owner}/{repo}/actions/permissions/selected-actions",
    workflow: "GET /repos/{owner}/{repo}/actions/permissions/workflow"
  },
  organization: {
    permissions: "GET /orgs/{org}/actions/permissions",
    selected: "GET /orgs/{org}/actions/permissions/selected-actions",
    workflow: "GET /orgs/{org}/actions/permissions/workflow"
  }
};
var NOTHING = { allowed: "selected", patterns: [], githubOwned: false, verifiedCreators: false };
var readActionsSettings = async (client, place) => {
  const routes = ROUTES[place.kind];
  const read = async (route) => cursor(await client.read(route, place.parameters), "$");
  const [permissions, workflow] = await Promise.all([read(routes.permissions), read(routes.workflow)]);
  const enabled = enabledIn(permissions, place);
  return {
    enabled,
    ...enabled === "none" ? NOTHING : await allowedIn(permissions, () => read(routes.selected)),
    defaultToken: tokenIn(workflow),
    canApprovePulls: workflow.get("can_approve_pull_request_reviews", boolean),
    pinned: permissions.get("sha_pinning_required", optional(boolean))
  };
};
var enabledIn = (permissions, { kind }) => {
  if (kind === "repository") return permissions.get("enabled", boolean) ? "all" : "none";
  const found = permissions.get("enabled_repositories", text);
  if (found === "all" || found === "none" || found === "selected") return found;
  throw new Malformed(`${permissions.path}.enabled_repositories`, "all, none or selected");
};
var allowedIn = async (permissions, readSelected) => {
  const found = permissions.get("allowed_actions", text);
  switch (found) {
    case "all":
      return { allowed: "all", patterns: [], githubOwned: null, verifiedCreators: null };
    case "local_only":
      return { allowed: "local-only", patterns: [], githubOwned: null, verifiedCreators: null };
    case "selected": {
      const selected = await readSelected();
      return {
        allowed: "selected",
        patterns: selected.get("patterns_allowed", arrayOf(text)),
        githubOwned: selected.get("github_owned_allowed", boolean),
        verifiedCreators: selected.get("verified_allowed", boolean)
      };
    }
    default:
      throw new Malformed(`${permissions.path}.allowed_actions`, "all, local_only or selected");
  }
};
var tokenIn = (workflow) => {
  const found = workflow.get("default_workflow_permissions", text);
  if (found === "read" || found === "write") return found;
  throw new Malformed(`${workflow.path}.default_workflow_permissions`, "read or write");
};

// src/collect/github/access/apps.ts
var readApps = async (client, org) => {
  const items = await client.list("GET /orgs/{org}/installations", { org }, { items: "installations", unique: "id" });
  return items.map((item, index) => {
    const installation = cursor(item, `$.installations[${String(index)}]`);
    return {
      slug: installation.get("app_slug", filledText),
      permissions: permissionsOf(installation.at("permissions")),
      repositories: selectionOf(installation),
      suspended: installation.get("suspended_at", optional(instant)) !== null
    };
  });
};
var permissionsOf = (permissions) => Object.fromEntries([...permissions.keys].sort().map((name) => [name, permissions.get(name, filledText)]));
var selectionOf = (installation) => {
  const found = installation.get("repository_selection", text);
  if (found === "all" || found === "selected") return found;
  throw new Malformed(`${installation.path}.repository_selection`, "all or selected");
};

// src/collect/github/access/not-shown.ts
var notShown = (about, found) => new CollectError({ code: "fact-unavailable", about: [about], found });

// src/collect/github/access/changes.ts
var AUDIT_DAYS = 90;
var DAY_MS = 864e5;
var MOST_PAGES = 20;
var LOUD = [
  "artifact",
  "checks",
  "codespaces",
  "git",
  "issue",
  "issue_comment",
  "packages",
  "project",
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "repository_vulnerability_alert",
  "workflows"
];
var ACCESS = /* @__PURE__ */ new Set([
  "deploy_key",
  "environment",
  "integration",
  "integration_installation",
  "members_can_delete_repos",
  "oauth_application",
  "org",
  "org_credential_authorization",
  "organization_role",
  "personal_access_token",
  "private_repository_forking",
  "protected_branch",
  "public_key",
  "repo",
  "repository_invitation",
  "repository_ruleset",
  "repository_visibility_change",
  "required_status_check",
  "role",
  "team"
]);
var NAMES = ["user", "team", "integration", "title", "ruleset_name", "environment_name", "name", "repo"];
var readChanges = async (client, org) => {
  const now = client.now();
  if (now === null) throw notShown("changes", "the time is not known");
  const since = new Date(Date.parse(now) - AUDIT_DAYS * DAY_MS).toISOString().slice(0, 10);
  const phrase = [`created:>=${since}`, ...LOUD.map((word) => `-action:${word}`)].join(" ");
  const options = { unique: "_document_id", most: MOST_PAGES };
  const items = await client.list("GET /orgs/{org}/audit-log", { org, phrase, order: "desc" }, options);
  return items.flatMap((item, index) => readLine(cursor(item, `$[${String(index)}]`)));
};
var readLine = (line) => {
  const action = line.get("action", filledText);
  if (!ACCESS.has(action.split(".")[0] ?? "")) return [];
  const at2 = line.get("@timestamp", optional(integer)) ?? line.get("created_at", integer);
  const names = NAMES.map((name) => line.get(name, optional(text)) ?? "").filter((name) => name !== "");
  return [
    {
      at: `${new Date(at2).toISOString().slice(0, 19)}Z`,
      action,
      by: line.get("actor", optional(filledText)),
      about: [...new Set(names)]
    }
  ];
};

// src/collect/github/access/counts.ts
var KEYS_QUERY = `query AccessKeys($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){deployKeys(first:1){totalCount}}
}`;
var PEOPLE_QUERY = `query AccessPeople($owner:String!,$name:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    all:collaborators(affiliation:ALL,first:1){totalCount}
    direct:collaborators(affiliation:DIRECT,first:1){totalCount}
    outside:collaborators(affiliation:OUTSIDE,first:1){totalCount}
  }
}`;
var INVITED_QUERY = `query AccessInvited($login:String!){
  organization(login:$login){pendingMembers(first:1){totalCount}}
}`;
var readKeyCount = async (client, owner, name) => total(
  cursor(await client.query(KEYS_QUERY, { owner, name }), "$").at("repository").at("deployKeys")
);
var readPeopleCounts = async (client, owner, name) => {
  const found = cursor(await client.query(PEOPLE_QUERY, { owner, name }), "$").at("repository");
  return { all: total(found.at("all")), direct: total(found.at("direct")), outside: total(found.at("outside")) };
};
var readInvitedCount = async (client, login) => total(
  cursor(await client.query(INVITED_QUERY, { login }), "$").at("organization").at("pendingMembers")
);
var total = (connection) => connection.get("totalCount", natural);

// src/collect/github/access/confirmed.ts
var listConfirmed = async (client, route, parameters, { about, count }) => {
  const [items, counted] = await Promise.all([client.list(route, parameters, { unique: "id" }), count]);
  if (counted.known && counted.value > items.length) {
    const listed = items.length === 0 ? "an empty list" : `${String(items.length)} listed`;
    throw notShown(about, `${listed}, and ${String(counted.value)} counted`);
  }
  if (items.length === 0 && !counted.known)
    throw notShown(about, `an empty list, and no count that confirms it: ${counted.why.found ?? ""}`);
  return items;
};
var listTwice = async (client, route, parameters) => {
  const items = await client.list(route, parameters, { unique: "id" });
  return items.length > 0 ? items : client.list(route, parameters, { unique: "id" });
};

// src/collect/github/access/invitations.ts
var readInvitations = async (client, org, count) => {
  const route = "GET /orgs/{org}/invitations";
  const items = await listConfirmed(client, route, { org }, { about: "invitations", count });
  return items.map((item, index) => {
    const invitation = cursor(item, `$[${String(index)}]`);
    const name = invitation.get("login", optional(filledText)) ?? invitation.get("email", optional(filledText));
    if (name === null) throw notShown("invitations", "somebody was invited of whom neither login nor address is told");
    return name;
  });
};

// src/collect/github/access/connection.ts
var readConnection = async (client, question) => {
  const { about, text: text2, variables, at: at2, read } = question;
  const ask = async (after) => at2(cursor(await client.query(text2, { ...variables, after }), "$"));
  const first = await ask(null);
  const pages = [first, ...await follow(cursorOf(first), ask)];
  const edges = pages.flatMap((page) => page.list("edges", read));
  const told = pages.map((page) => page.get("totalCount", natural));
  const wrong = told.find((count) => count !== edges.length);
  if (wrong !== void 0) throw notShown(about, `${String(edges.length)} listed of ${String(wrong)} counted`);
  return edges;
};

// src/collect/github/access/members.ts
var MEMBERS_QUERY = `query AccessMembers($login:String!,$after:String){
  organization(login:$login){
    membersWithRole(first:100,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{role hasTwoFactorEnabled node{login}}
    }
  }
}`;
var readMembers = async (client, login) => {
  const members = await readConnection(client, {
    about: "members",
    text: MEMBERS_QUERY,
    variables: { login },
    at: (data) => data.at("organization").at("membersWithRole"),
    read: (edge) => ({
      login: edge.at("node").get("login", filledText),
      role: roleOf(edge),
      twoFactor: edge.get("hasTwoFactorEnabled", optional(boolean))
    })
  });
  if (members.length === 0) throw notShown("members", "nobody is listed");
  return members;
};
var roleOf = (edge) => {
  const role = edge.get("role", text);
  if (role === "ADMIN") return "owner";
  if (role === "MEMBER") return "member";
  throw new Malformed(`${edge.path}.role`, "a role of an organisation");
};
var readWithoutTwoFactor = async (client, login) => {
  const parameters = { org: login, filter: "2fa_disabled" };
  const items = await client.list("GET /orgs/{org}/members", parameters, { unique: "id" });
  return items.map((item, index) => cursor(item, `$[${String(index)}]`).get("login", filledText));
};

// src/collect/github/access/organization-settings.ts
var readOrganization = async (client, org) => {
  const found = cursor(await client.read("GET /orgs/{org}", { org }), "$");
  const twoFactor = found.get("two_factor_requirement_enabled", optional(boolean));
  const creating = found.get("members_can_create_repositories", optional(boolean));
  const level = found.get("default_repository_permission", optional(text));
  if (twoFactor === null || creating === null || level === null)
    throw notShown("organization", "the settings of the organisation are not shown to this token");
  return {
    twoFactorRequired: twoFactor,
    settings: {
      defaultPermission: levelOf(level, found),
      membersCanCreateRepositories: creating,
      membersCanForkPrivate: found.get("members_can_fork_private_repositories", optional(boolean)),
      membersCanChangeVisibility: found.get("members_can_change_repo_visibility", optional(boolean)),
      membersCanDelete: found.get("members_can_delete_repositories", optional(boolean))
    }
  };
};
var levelOf = (word, found) => {
  if (word === "none" || word === "read" || word === "write" || word === "admin") return word;
  throw new Malformed(`${found.path}.default_repository_permission`, "none, read, write or admin");
};

// src/collect/github/access/levels.ts
var FLAGS = [
  ["admin", "admin"],
  ["maintain", "maintain"],
  ["push", "write"],
  ["triage", "triage"],
  ["pull", "read"]
];
var OF_PEOPLE = new Map(FLAGS.map(([, level]) => [level, level]));
var OF_TEAMS = new Map(FLAGS.map(([older, level]) => [older, level]));
var personLevel = (word, flags) => levelOf2(OF_PEOPLE, word, flags);
var teamLevel = (word, flags) => levelOf2(OF_TEAMS, word, flags);
var levelOf2 = (words, word, flags) => {
  const own = words.get(word);
  const flagged = FLAGS.find(([flag]) => flags?.get(flag, optional(boolean)) === true)?.[1];
  if (own !== void 0 && (flagged ?? own) === own) return { level: own, role: null };
  if (flagged === void 0) throw new Malformed(flags?.path ?? "$", `what the role ${word} may do`);
  return { level: flagged, role: word };
};
var RANKS = [null, "none", ...FLAGS.map(([, level]) => level).toReversed()];
var higher = (one, other) => RANKS.indexOf(one) >= RANKS.indexOf(other) ? one : other;

// src/collect/github/access/team-levels.ts
var readTeamLevels = async (client, owner, repo) => {
  const items = await listTwice(client, "GET /repos/{owner}/{repo}/teams", { owner, repo });
  return new Map(
    items.map((item, index) => {
      const team = cursor(item, `$[${String(index)}]`);
      const level = teamLevel(team.get("permission", filledText), team.maybe("permissions"));
      return [team.get("slug", filledText).toLowerCase(), level];
    })
  );
};

// src/collect/github/access/teams.ts
var MEMBERS = "{totalCount pageInfo{hasNextPage endCursor} edges{role node{login}}}";
var TEAMS_QUERY = `query AccessTeams($login:String!,$after:String){
  organization(login:$login){
    teams(first:50,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{node{combinedSlug slug parentTeam{combinedSlug} members(first:100,membership:IMMEDIATE)${MEMBERS}}}
    }
  }
}`;
var TEAM_MEMBERS_QUERY = `query AccessTeamMembers($login:String!,$slug:String!,$after:String){
  organization(login:$login){team(slug:$slug){members(first:100,after:$after,membership:IMMEDIATE)${MEMBERS}}}
}`;
var readTeams = async (client, login) => {
  const teams = await readConnection(client, {
    about: "teams",
    text: TEAMS_QUERY,
    variables: { login },
    at: (data) => data.at("organization").at("teams"),
    read: (edge) => readTeam2(edge.at("node"))
  });
  return Promise.all(
    teams.map(async ({ slug, first, ...team }) => ({ ...team, members: await all(client, login, slug, first) }))
  );
};
var readTeam2 = (node) => ({
  name: node.get("combinedSlug", filledText),
  parent: node.maybe("parentTeam")?.get("combinedSlug", filledText) ?? null,
  slug: node.get("slug", filledText),
  first: node.at("members")
});
var all = (client, login, slug, first) => cursorOf(first) === null ? observe("teams", () => Promise.resolve(whole(first))) : observe(
  "teams",
  () => readConnection(client, {
    about: "teams",
    text: TEAM_MEMBERS_QUERY,
    variables: { login, slug },
    at: (data) => data.at("organization").at("team").at("members"),
    read: readMember
  })
);
var whole = (members) => {
  const found = members.list("edges", readMember);
  if (found.length !== members.get("totalCount", natural))
    throw new Malformed(members.path, "as many members as counted");
  return found;
};
var readMember = (edge) => {
  const role = edge.get("role", text);
  if (role !== "MAINTAINER" && role !== "MEMBER") throw new Malformed(`${edge.path}.role`, "a role in a team");
  return { login: edge.at("node").get("login", filledText), role: role === "MAINTAINER" ? "maintainer" : "member" };
};

// src/collect/github/access/of-organization.ts
var readOfOrganization = async (client, owner, repository) => {
  if (owner.kind === "user") return ofUser(owner.login);
  const org = owner.login;
  const levels = repository === null ? null : observe("teams", () => readTeamLevels(client, org, repository));
  const count = observe("invitations", () => readInvitedCount(client, org));
  const invitations = observe("invitations", () => readInvitations(client, org, count));
  const [members, teams, invited, apps, settings, changes, onRepository] = await Promise.all([
    observe("members", () => readMembers(client, org)),
    observe("teams", () => readTeams(client, org)),
    invitations,
    observe("apps", () => readApps(client, org)),
    observe("organization", () => readOrganization(client, org)),
    observe("changes", () => readChanges(client, org)),
    levels
  ]);
  const sight = sightOf(owner, invited, teams);
  const whole2 = wholeMembers(members, sight);
  return {
    members: whole2.known ? known(whole2.value.map(({ login, role }) => ({ login, role }))) : whole2,
    invitations: invited,
    teams: leveled(wholeTeams(teams, sight), onRepository),
    apps,
    twoFactor: settings.known ? known({ required: settings.value.twoFactorRequired, without: await withoutTwoFactor(client, org, whole2) }) : { ...settings, why: { ...settings.why, about: ["two-factor"] } },
    organization: settings.known ? known(settings.value.settings) : settings,
    changes
  };
};
var ofUser = (login) => {
  const none = (about) => unknown(unavailable(about, `${login} is a person and no organisation`));
  return {
    members: known([]),
    invitations: known([]),
    teams: known([]),
    apps: none("apps"),
    twoFactor: none("two-factor"),
    organization: none("organization"),
    changes: none("changes")
  };
};
var sightOf = ({ viewer }, invitations, teams) => {
  if (viewer !== "neither") return viewer;
  return invitations.known && teams.known ? "app" : "stranger";
};
var wholeMembers = (members, sight) => members.known && sight === "stranger" ? unknown(unavailable("members", "this token is shown those members alone who show themselves to everybody")) : members;
var wholeTeams = (teams, sight) => teams.known && sight !== "owner" && sight !== "app" ? unknown(unavailable("teams", "this token is not shown secret teams")) : teams;
var leveled = (teams, levels) => {
  if (!teams.known) return teams;
  if (levels === null) return known(teams.value.map((team) => ({ ...team, level: null, role: null })));
  if (!levels.known) return levels;
  const slugs = new Set(teams.value.map(({ name }) => slugOf(name)));
  const strange = [...levels.value.keys()].find((slug) => !slugs.has(slug));
  if (strange !== void 0)
    return unknown(unavailable("teams", `the team ${strange} has access and is not among the teams`));
  return known(
    teams.value.map((team) => {
      const given = levels.value.get(slugOf(team.name));
      return { ...team, level: inherited(teams.value, levels.value, team), role: given?.role ?? null };
    })
  );
};
var inherited = (teams, levels, team) => {
  const above = /* @__PURE__ */ new Set();
  for (let at2 = team; at2 !== void 0 && !above.has(at2); ) {
    above.add(at2);
    const parent = at2.parent;
    at2 = parent === null ? void 0 : teams.find(({ name }) => slugOf(name) === slugOf(parent));
  }
  return [...above].reduce(
    (level, { name }) => higher(level, levels.get(slugOf(name))?.level ?? null),
    null
  );
};
var slugOf = (name) => (name.split("/")[1] ?? "").toLowerCase();
var withoutTwoFactor = (client, org, members) => {
  if (!members.known) return Promise.resolve({ ...members, why: { ...members.why, about: ["two-factor"] } });
  if (members.value.every(({ twoFactor }) => twoFactor !== null))
    return Promise.resolve(
      known(members.value.filter(({ twoFactor }) => twoFactor === false).map(({ login }) => login))
    );
  return observe("two-factor", () => readWithoutTwoFactor(client, org));
};

// src/collect/github/access/branch-rules.ts
var BRANCHES_QUERY = `query AccessBranches($owner:String!,$name:String!,$after:String){
  repository(owner:$owner,name:$name,followRenames:false){
    refs(refPrefix:"refs/heads/",first:100,after:$after){
      totalCount
      pageInfo{hasNextPage endCursor}
      edges{node{name}}
    }
  }
}`;
var isGlob = (branch) => /[*?[{]/.test(branch);
var readBranchRules = async (client, repository, branches) => {
  const names = await namesOf(client, repository, branches);
  return Promise.all(names.map(async (branch) => rulesOf(branch, await readDemands(client, repository, branch))));
};
var namesOf = async (client, { owner, name }, branches) => {
  const patterns = branches.filter(isGlob);
  const plain = branches.filter((branch) => !isGlob(branch));
  if (patterns.length === 0) return [...new Set(plain)].sort();
  const all2 = await readConnection(client, {
    about: "rules",
    text: BRANCHES_QUERY,
    variables: { owner, name },
    at: (data) => data.at("repository").at("refs"),
    read: (edge) => edge.at("node").get("name", filledText)
  });
  const fitting = all2.filter((branch) => patterns.some((pattern) => matchesGlob(pattern, branch)));
  return [.../* @__PURE__ */ new Set([...plain, ...fitting])].sort();
};
var rulesOf = (branch, demands) => {
  const { requiredContexts, bypass, ...all2 } = combined(demands);
  return {
    branch,
    sources: [...new Set(demands.map(({ source }) => source))].sort(),
    requiredContexts: [...new Set(requiredContexts.map(({ context }) => context))].sort(),
    approvals: all2.approvals,
    dismissStale: all2.dismissStale,
    codeOwners: all2.codeOwners,
    lastPushApproval: all2.lastPushApproval,
    signatures: all2.signatures,
    linear: demands.some(({ linear }) => linear),
    admins: all2.admins,
    forcePush: all2.forcePush,
    deletion: all2.deletion,
    bypass
  };
};

// src/collect/github/access/collaborators.ts
var ROUTE = "GET /repos/{owner}/{repo}/collaborators";
var readCollaborators = async (client, owner, repo, counts) => {
  const list = (affiliation) => {
    const count = counts.then((all3) => all3.known ? { ...all3, value: all3.value[affiliation] } : all3);
    return listConfirmed(client, ROUTE, { owner, repo, affiliation }, { about: "collaborators", count });
  };
  const [everybody, direct, outside] = await Promise.all([list("all"), list("direct"), list("outside")]);
  const all2 = everybody.map(readPerson);
  if (all2.length === 0) throw notShown("collaborators", "nobody is listed");
  const [named, outsiders] = [idsOf(direct), idsOf(outside)];
  const known2 = new Set(all2.map(({ id }) => id));
  if ([...named, ...outsiders].some((id) => !known2.has(id)))
    throw notShown("collaborators", "the lists of collaborators contradict each other");
  return all2.map(({ id, ...person }) => ({ ...person, through: throughOf(id, named, outsiders) }));
};
var throughOf = (id, named, outsiders) => {
  if (outsiders.has(id)) return "outside";
  return named.has(id) ? "direct" : "team-or-organization";
};
var readPerson = (item, index) => {
  const person = at(item, index);
  const level = personLevel(person.get("role_name", filledText), person.maybe("permissions"));
  return { id: person.get("id", natural), login: person.get("login", filledText), ...level };
};
var idsOf = (items) => new Set(items.map((item, index) => at(item, index).get("id", natural)));
var at = (item, index) => cursor(item, `$[${String(index)}]`);

// src/collect/github/access/deploy-keys.ts
import { createHash } from "node:crypto";
var readDeployKeys = async (client, owner, repo, count) => {
  const route = "GET /repos/{owner}/{repo}/keys";
  const items = await listConfirmed(client, route, { owner, repo }, { about: "deploy-keys", count });
  return items.map((item, index) => {
    const key = cursor(item, `$[${String(index)}]`);
    return {
      id: key.get("id", natural),
      title: key.get("title", text),
      fingerprint: fingerprintOf(key.get("key", filledText)),
      readOnly: key.get("read_only", boolean),
      addedBy: key.get("added_by", optional(filledText)),
      created: key.get("created_at", optional(instant)),
      lastUsed: key.get("last_used", optional(instant))
    };
  });
};
var KEY = /^(?:ssh|ecdsa|sk-ssh|sk-ecdsa)-[\w@.-]+ ([A-Za-z0-9+/]+={0,2})(?: |$)/;
var fingerprintOf = (key) => {
  const body = KEY.exec(key)?.[1];
  if (body === void 0) return null;
  const digest = createHash("sha256").update(Buffer.from(body, "base64")).digest("base64");
  return `SHA256:${digest.replace(/=+$/, "")}`;
};

// src/collect/github/access/environments.ts
var readEnvironments = async (client, owner, repo) => {
  const route = "GET /repos/{owner}/{repo}/environments";
  const items = await client.list(route, { owner, repo }, { items: "environments", unique: "id" });
  return Promise.all(
    items.map(async (item, index) => {
      const environment = cursor(item, `$.environments[${String(index)}]`);
      const name = environment.get("name", filledText);
      const branches = branchesOf(environment);
      const patterns = branches === "named" ? await patternsOf(client, owner, repo, name) : [];
      return { name, ...guardsOf(environment, owner), branches, patterns };
    })
  );
};
var guardsOf = (environment, owner) => {
  const rules = environment.list("protection_rules", (rule) => rule);
  const reviewing = rules.filter((rule) => rule.get("type", text) === "required_reviewers");
  const waits = rules.flatMap(
    (rule) => rule.get("type", text) === "wait_timer" ? [rule.get("wait_timer", natural)] : []
  );
  return {
    reviewers: reviewing.flatMap((rule) => rule.list("reviewers", (each) => reviewerOf(each, owner))),
    preventSelfReview: reviewing.some((rule) => rule.get("prevent_self_review", optional(boolean)) === true),
    adminsCanBypass: environment.get("can_admins_bypass", boolean),
    waitMinutes: Math.max(0, ...waits)
  };
};
var reviewerOf = (entry, owner) => {
  const reviewer = entry.at("reviewer");
  return entry.get("type", text) === "Team" ? `${owner}/${reviewer.get("slug", filledText)}` : reviewer.get("login", filledText);
};
var branchesOf = (environment) => {
  if (!environment.has("deployment_branch_policy"))
    throw new Malformed(`${environment.path}.deployment_branch_policy`, "the branches that may be deployed");
  const policy = environment.maybe("deployment_branch_policy");
  if (policy === null) return "any";
  return policy.get("protected_branches", boolean) ? "protected" : "named";
};
var patternsOf = async (client, owner, repo, name) => {
  const route = "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies";
  const parameters = { owner, repo, environment_name: name };
  const items = await client.list(route, parameters, { items: "branch_policies", unique: "id" });
  return items.map((item, index) => cursor(item, `$.branch_policies[${String(index)}]`).get("name", filledText));
};

// src/collect/github/access/of-repository.ts
var readOfRepository = async (client, { login }, { repository, branches }) => {
  if (repository === null) return notAsked();
  const people = observe("collaborators", () => readPeopleCounts(client, login, repository));
  const keys = observe("deploy-keys", () => readKeyCount(client, login, repository));
  const [collaborators, deployKeys, environments, rules] = await Promise.all([
    observe("collaborators", () => readCollaborators(client, login, repository, people)),
    observe("deploy-keys", () => readDeployKeys(client, login, repository, keys)),
    observe("environments", () => readEnvironments(client, login, repository)),
    observe("rules", () => readBranchRules(client, { owner: login, name: repository }, branches))
  ]);
  return { collaborators, deployKeys, environments, rules };
};
var notAsked = () => {
  const none = (about) => unknown(unavailable(about, "a whole organisation was looked at, and no repository"));
  return {
    collaborators: none("collaborators"),
    deployKeys: none("deploy-keys"),
    environments: none("environments"),
    rules: none("rules")
  };
};

// src/collect/github/access/owner.ts
var OWNER_QUERY = `query AccessOwner($login:String!){
  repositoryOwner(login:$login){
    __typename login
    ... on Organization{viewerIsAMember viewerCanAdminister}
  }
}`;
var readOwner = async (client, login) => {
  const found = cursor(await client.query(OWNER_QUERY, { login }), "$").maybe("repositoryOwner");
  if (found === null) throw notShown("owner", `no organisation and no user ${login} is shown`);
  const name = found.get("login", filledText);
  if (found.get("__typename", text) !== "Organization") return { login: name, kind: "user", viewer: "neither" };
  const viewer = found.get("viewerCanAdminister", boolean) ? "owner" : found.get("viewerIsAMember", boolean) ? "member" : "neither";
  return { login: name, kind: "organization", viewer };
};

// src/collect/github/access/read-access.ts
var createReadAccess = (client) => async (login, repository, branches) => {
  const owner = await whose(client, login);
  const [organization, own, actions] = await Promise.all([
    readOfOrganization(client, owner, repository),
    readOfRepository(client, owner, { repository, branches }),
    actionsOf(client, owner, repository)
  ]);
  return {
    repository: repository === null ? null : `${owner.login}/${repository}`,
    owner: { login: owner.login, kind: owner.kind },
    ...organization,
    ...own,
    actions
  };
};
var whose = async (client, login) => {
  try {
    return await readOwner(client, login);
  } catch (fault) {
    throw collectError("owner", fault);
  }
};
var actionsOf = (client, { kind, login }, repository) => observe("actions", () => {
  if (repository !== null)
    return readActionsSettings(client, { kind: "repository", parameters: { owner: login, repo: repository } });
  if (kind === "user") throw notShown("actions", `${login} is a person and no organisation`);
  return readActionsSettings(client, { kind: "organization", parameters: { org: login } });
});

// src/collect/github/access/review.ts
var MOST_COMMITS = 250;
var createAccessReviewReader = (client) => (file) => observe("review", () => readReview(client, file));
var readReview = async (client, file) => {
  const [owner = "", repo = ""] = file.repository.split("/");
  const place = { owner, repo };
  const commits = await client.read("GET /repos/{owner}/{repo}/commits", {
    ...place,
    sha: file.commit,
    path: file.path,
    per_page: 1
  });
  const [newest] = Array.isArray(commits) ? commits : [commits];
  if (newest === void 0) throw unreadable("the file is there, its history is not");
  const commit = cursor(newest, "$[0]").get("sha", objectId);
  const pulls = await client.list("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", {
    ...place,
    commit_sha: commit
  });
  const merged = pulls.flatMap((item, index) => mergedPull(cursor(item, `$[${String(index)}]`), file.branch));
  const [pull] = merged.sort((a, b) => a.at < b.at ? -1 : 1);
  if (pull === void 0) return null;
  const parameters = { ...place, pull_number: pull.number };
  const [isSame, reviews, own] = await Promise.all([
    standsAt(client, file, pull.head),
    client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", parameters, { unique: "id" }),
    client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", parameters, { unique: "sha" })
  ]);
  if (own.length >= MOST_COMMITS) throw unreadable(`#${String(pull.number)} has more commits than are listed`);
  return {
    pull: pull.number,
    at: pull.at,
    by: isSame ? approversOf(reviews, pull) : [],
    authors: sorted([pull.author, ...own.flatMap((item, index) => authorsOf(cursor(item, `$[${String(index)}]`)))])
  };
};
var FILES_QUERY = `query AccessFile($owner:String!,$name:String!,$now:String!,$then:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    now:object(expression:$now){oid}
    then:object(expression:$then){oid}
  }
}`;
var standsAt = async (client, file, head) => {
  const { path, commit } = file;
  const [owner = "", name = ""] = file.repository.split("/");
  const variables = { owner, name, now: `${commit}:${path}`, then: `${head}:${path}` };
  const found = cursor(await client.query(FILES_QUERY, variables), "$.data").at("repository");
  return found.at("now").get("oid", objectId) === found.maybe("then")?.get("oid", objectId);
};
var mergedPull = (pull, branch) => {
  const at2 = pull.get("merged_at", optional(instant));
  if (at2 === null || pull.at("base").get("ref", filledText) !== branch) return [];
  const author = restUser(pull.maybe("user"));
  if (author === null) throw unreadable("who opened the pull request has no account any more");
  const head = pull.at("head").get("sha", objectId);
  return [{ number: pull.get("number", natural), at: at2, head, author: author.login }];
};
var approversOf = (reviews, { at: at2, head }) => {
  const standing = /* @__PURE__ */ new Map();
  for (const [index, item] of reviews.entries()) {
    const review = cursor(item, `$[${String(index)}]`);
    const state = review.get("state", text).toUpperCase();
    if (state === "PENDING" || state === "COMMENTED") continue;
    const by = restUser(review.maybe("user"));
    if (by === null || review.get("submitted_at", instant) > at2) continue;
    standing.set(by.login, state === "APPROVED" && review.get("commit_id", optional(objectId)) === head);
  }
  return sorted([...standing].flatMap(([login, stands]) => stands ? [login] : []));
};
var authorsOf = (commit) => ["author", "committer"].flatMap((role) => {
  const account = restUser(commit.maybe(role));
  if (account === null) throw unreadable(`the ${role} of ${commit.get("sha", objectId)} has no account`);
  return account.id === WEB_FLOW.id ? [] : [account.login];
});
var sorted = (logins) => [...new Set(logins)].sort();
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["review"], found });

// src/wiring/access-ports.ts
var accessPortsOf = (inputs, occasion) => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, "access");
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const policySource = inputs.policyToken === inputs.token ? seal.source : createSource(clientOf(inputs, inputs.policyToken), {
    workspace: null,
    tickets,
    modelSignatures: modelSignaturesOf(inputs),
    largeFiles: largeFilesOf(inputs)
  });
  return { ...seal, ...accessReaders(client), policySource };
};
var accessReaders = (client) => ({
  ground: createGroundReader(client),
  readAccess: createReadAccess(client),
  readReview: createAccessReviewReader(client),
  readTeams: (names) => Promise.all(names.map((name) => readTeam(client, name.toLowerCase()))),
  now: () => client.now()
});

export {
  accessPortsOf,
  accessReaders
};
