import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  TOOL_VERSION,
  context,
  createClient,
  systemTimers,
  trustedRootOf
} from "./chunk-4T6FSV6Q.js";
import {
  budgetOf
} from "./chunk-JOIHDZKP.js";
import {
  COMMIT_QUERY,
  LATER_COMMITS_QUERY,
  LATER_EVENTS_QUERY,
  LATER_FORCE_PUSHES_QUERY,
  LATER_SUITES_QUERY,
  THREADS_QUERY,
  agree,
  checksOf,
  collectError,
  completeSharing,
  cut,
  fingerprintOf,
  follow,
  joinEvents,
  nodes,
  openChange,
  pullOf,
  pullVariables,
  readCommit,
  readCommitAt,
  readCommitRuns,
  readEvents,
  readFile,
  readForcePushes,
  readPullCommits,
  readRestReviews,
  readRestRuns,
  readSight,
  readSuite,
  withDismissals
} from "./chunk-QXMPUCEE.js";
import {
  MADE,
  cursorOf,
  removals,
  rereadQuery,
  setBy
} from "./chunk-5ZK5TRM2.js";
import {
  isAtLeast,
  ownerPattern,
  readyOwners
} from "./chunk-QAHP6EUF.js";
import {
  actor,
  restUser
} from "./chunk-JFH4QL4A.js";
import {
  COMPARE,
  comparisons
} from "./chunk-IX25UDEM.js";
import {
  observe
} from "./chunk-H5MVRSYT.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  instant,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/github/teams.ts
var readTeams = (client, core, demand) => {
  const owners = demand.facts.includes("codeOwners") ? teamsIn(core.codeOwners?.text ?? "") : [];
  const names = [.../* @__PURE__ */ new Set([...demand.teams.map((team) => team.toLowerCase()), ...owners])].toSorted();
  return Promise.all(names.map((name) => readTeam(client, name)));
};
var readTeam = async (client, name) => {
  const [org = "", slug = ""] = name.split("/");
  const members = await observe("teams", async () => {
    const items = await client.list(
      "GET /orgs/{org}/teams/{team_slug}/members",
      { org, team_slug: slug },
      { unique: "id" }
    );
    return items.flatMap((item, index) => restUser(cursor(item, `$[${String(index)}]`)) ?? []);
  });
  return { name, members: members.known ? members : { ...members, why: { ...members.why, about: ["teams", name] } } };
};
var TEAM = /(?<=\s)@([A-Za-z0-9_.-]+\/[A-Za-z0-9_.-]+)(?=\s|$)/g;
var teamsIn = (owners) => {
  const rules = owners.split("\n").map((line2) => line2.replace(/(^|\s)#.*$/, ""));
  return [...new Set(rules.flatMap((rule) => [...rule.matchAll(TEAM)].map((found) => (found[1] ?? "").toLowerCase())))];
};

// src/collect/scans/demanded-scans.ts
var demandedScans = async (client, change, demands, workspace) => {
  const { readScans } = await import("./read-scans-K2H22ENA.js");
  return readScans(client, change, demands, workspace);
};

// src/collect/test-results/demanded.ts
var demandedTestResults = async (client, change, checks, demands) => {
  const found = await checks;
  if (!found.known) return found;
  const { readTestResults } = await import("./read-test-results-SGCPGKBN.js");
  return readTestResults(client, change, found.value.runs, demands);
};

// src/collect/github/approved-commits.ts
async function readApprovedCommits(client, core, inside, compare) {
  const head = core.change.head.commit;
  const approved = core.reviews.flatMap(
    ({ opinion, commit }) => opinion === "approved" && commit !== null ? [commit] : []
  );
  const earlier = [...new Set(approved)].filter((id) => id !== head && inside.has(id));
  if (earlier.length === 0) return [];
  const ids = [...earlier, head];
  const single = new Map(ids.map((id) => [id, onlyOutsideParent(id, inside)]));
  const base = [...single.values()].includes(null) ? await baseBeforeMerge(client, core, inside) : core.baseTip;
  const mergeBaseOf = async (id) => {
    const relation = await compare(base, id);
    if (relation === null) throw new Malformed(`compare ${base}...${id}`, "a commit that both have");
    return relation.mergeBase.id;
  };
  const placed = ids.map(async (id) => {
    const mergeBase = single.get(id) ?? await mergeBaseOf(id);
    const tree = id === head ? core.change.head.tree : inside.get(id)?.tree;
    return tree === void 0 ? [] : [{ id, tree, mergeBase }];
  });
  return (await Promise.all(placed)).flat();
}
function onlyOutsideParent(id, inside) {
  const outside = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set([id]);
  for (const each of seen) {
    const commit = inside.get(each);
    if (commit === void 0) outside.add(each);
    else commit.parents.forEach((parent) => seen.add(parent));
  }
  const [only, ...others] = outside;
  return only === void 0 || others.length > 0 ? null : only;
}
async function baseBeforeMerge(client, core, inside) {
  const merge = core.change.merged?.commit ?? null;
  if (merge === null || inside.has(merge)) return core.baseTip;
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const answer = cursor(await client.read(route, { owner: core.owner, repo: core.name, commit_sha: merge }), "$");
  return answer.list("parents", (parent) => parent.get("sha", objectId))[0] ?? core.baseTip;
}

// src/collect/github/merge-tree.ts
import { createHash } from "node:crypto";
var same = (a, b) => a?.oid === b?.oid && a?.mode === b?.mode;
function mergeTrees(base, ours, theirs) {
  const merged = /* @__PURE__ */ new Map();
  for (const path of /* @__PURE__ */ new Set([...ours.keys(), ...theirs.keys()])) {
    const [before2, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    if (!same(our, their) && !same(before2, our) && !same(before2, their)) return null;
    const taken = same(before2, our) ? their : our;
    if (taken !== void 0) merged.set(path, taken);
  }
  return rootOf(merged) === null ? null : merged;
}
function treeOid(listing) {
  const root = rootOf(listing);
  return root === null ? null : folderOid(root).toString("hex");
}
var emptyFolder = () => ({ entries: /* @__PURE__ */ new Map(), folders: /* @__PURE__ */ new Map() });
function rootOf(listing) {
  const root = emptyFolder();
  for (const [path, entry] of listing) {
    const names = path.split("/");
    const name = names.pop() ?? "";
    let folder = root;
    for (const part of names) {
      if (folder.entries.has(part)) return null;
      const next = folder.folders.get(part) ?? emptyFolder();
      folder.folders.set(part, next);
      folder = next;
    }
    if (folder.folders.has(name)) return null;
    folder.entries.set(name, entry);
  }
  return root;
}
function folderOid(folder) {
  const files = [...folder.entries].map(([name, entry]) => ({
    key: Buffer.from(name),
    content: line(entry.mode, name, Buffer.from(entry.oid, "hex"))
  }));
  const folders = [...folder.folders].map(([name, inner]) => ({
    key: Buffer.from(`${name}/`),
    content: line("40000", name, folderOid(inner))
  }));
  const sorted = [...files, ...folders].sort((a, b) => Buffer.compare(a.key, b.key));
  const content = Buffer.concat(sorted.map((entry) => entry.content));
  return createHash("sha1").update(`tree ${String(content.length)}\0`).update(content).digest();
}
function line(mode, name, oid) {
  return Buffer.concat([Buffer.from(`${mode} ${name}\0`), oid]);
}

// src/collect/github/completed-merges.ts
var MERGES = 40;
async function completeMerges(commits, reading) {
  const merges = commits.filter((commit) => commit.parents.length > 1);
  const recomputed = new Set(merges.slice(-MERGES).map((commit) => commit.id));
  return Promise.all(
    commits.map(async (commit) => {
      if (commit.parents.length < 2) return commit;
      const [parentsOnBase, recomputedTree] = await Promise.all([
        readParentsOnBase(commit, reading),
        recomputed.has(commit.id) ? recompute(commit, reading) : null
      ]);
      return { ...commit, parentsOnBase, recomputedTree: parentsOnBase.length > 0 ? recomputedTree : null };
    })
  );
}
async function readParentsOnBase(commit, { compare, baseTip, inside }) {
  const outside = commit.parents.filter((parent) => !inside.has(parent));
  const relations = await Promise.all(outside.map((parent) => compare(baseTip, parent)));
  return outside.filter((parent, place) => {
    const relation = relations[place] ?? null;
    return relation?.contained === true && relation.mergeBase.id === parent;
  });
}
async function recompute(commit, { compare, listing, inside }) {
  const [first, second] = commit.parents;
  if (first === void 0 || second === void 0 || commit.parents.length !== 2) return null;
  const [ours, theirs] = inside.has(first) ? [first, second] : [second, first];
  const ourTree = inside.get(ours)?.tree;
  if (ourTree === void 0 || inside.has(theirs)) return null;
  const relation = await compare(theirs, ours);
  return relation === null ? null : mergedTree(relation.mergeBase.tree, ourTree, relation.base.tree, listing);
}
async function mergedTree(base, ours, theirs, listing) {
  if (base === ours || ours === theirs) return theirs;
  if (base === theirs) return ours;
  const [before2, our, their] = await Promise.all([listing(base), listing(ours), listing(theirs)]);
  if (before2 === null || our === null || their === null) return null;
  const merged = mergeTrees(before2, our, their);
  return merged === null ? null : treeOid(merged);
}

// src/collect/github/earlier-heads.ts
var HEADS = 100;
var COMMITS = 500;
var PER_PAGE = 100;
var BATCH = 25;
var PEOPLE = 50;
function earlierTips(core, pushes) {
  const activity = pushes.known && pushes.value.source === "activity" ? pushes.value.pushes : [];
  const current = /* @__PURE__ */ new Set([...core.commits.map((commit) => commit.id), core.change.head.commit, core.baseTip]);
  const rewritten = core.forcePushes.map((push) => push.before?.id ?? replacedBy(push.after, activity));
  const named = [...rewritten, ...replacedTips(activity), ...core.reviews.map((review) => review.commit)];
  const tips = new Set(named.filter((id) => id !== null && !current.has(id)));
  if (tips.size > HEADS) throw tooMany(`${String(tips.size)} earlier heads`);
  return [...tips];
}
function replacedTips(activity) {
  const made = activity.findLastIndex((push) => push.before === null);
  const life = activity.slice(Math.max(0, made));
  return life.flatMap((push, index) => {
    const last = life[index - 1]?.after ?? null;
    if (last !== null && last !== push.before) return [last, push.before];
    return push.forced === false ? [] : [push.before];
  });
}
function replacedBy(after, activity) {
  const before2 = after === null ? null : activity.find((push) => push.after === after)?.before ?? null;
  if (before2 !== null) return before2;
  throw new CollectError({
    code: "fact-unavailable",
    about: ["commits"],
    found: "a head that was replaced is not held any more"
  });
}
var tooMany = (found) => new CollectError({ code: "fact-unavailable", about: ["commits"], found: `${found}: too many to follow` });
async function readEarlierCommits(client, core, tips) {
  const current = new Set(core.commits.map((commit) => commit.id));
  const lists = await Promise.all(tips.map((tip) => readCommitsTo(client, core, tip)));
  const ids = [...new Set(lists.flat())].filter((id) => !current.has(id));
  const batches = Array.from(
    { length: Math.ceil(ids.length / BATCH) },
    (_, index) => ids.slice(index * BATCH, (index + 1) * BATCH)
  );
  return (await Promise.all(batches.map((batch) => readCommits(client, core, batch)))).flat();
}
async function readCommitsTo(client, core, tip) {
  const basehead = `${core.baseTip}...${tip}`;
  const page = async (number) => cursor(
    await client.read(COMPARE, { owner: core.owner, repo: core.name, basehead, per_page: PER_PAGE, page: number }),
    "$"
  );
  const idsOf = (answer) => answer.list("commits", (commit) => commit.get("sha", objectId));
  const first = await page(1);
  const total = first.get("total_commits", natural);
  if (total > COMMITS) throw tooMany(`${String(total)} commits of an earlier head`);
  const further = Array.from({ length: Math.max(0, Math.ceil(total / PER_PAGE) - 1) }, (_, index) => page(index + 2));
  const ids = [...idsOf(first), ...(await Promise.all(further)).flatMap(idsOf)];
  if (new Set(ids).size === total && ids.length === total && (total === 0 || ids.includes(tip))) return ids;
  throw new CollectError({
    code: "fact-unavailable",
    about: ["commits"],
    found: `${String(ids.length)} commits of an earlier head read of ${String(total)} told`
  });
}
async function readCommits(client, core, ids) {
  const fields = ids.map(
    (_, index) => `c${String(index)}: object(oid: $o${String(index)}) { ... on Commit { ...Made } }`
  );
  const parameters = ids.map((_, index) => `$o${String(index)}: GitObjectID!`);
  const text2 = `query Earlier($owner: String!, $name: String!, $people: Int!, ${parameters.join(", ")}) {
  repository(owner: $owner, name: $name, followRenames: false) { ${fields.join("\n")} }
}${MADE}`;
  const oids = Object.fromEntries(ids.map((id, index) => [`o${String(index)}`, id]));
  const answer = await client.query(text2, { owner: core.owner, name: core.name, people: PEOPLE, ...oids });
  const repository = cursor(answer, "$").at("repository");
  return ids.map((id, index) => {
    const { commit, moreAuthors } = repository.get(`c${String(index)}`, readCommitAt);
    if (commit.id === id && !moreAuthors) return commit;
    throw new CollectError({
      code: "fact-unavailable",
      about: ["commits"],
      found: moreAuthors ? `more than ${String(PEOPLE)} authors of one commit` : "another commit than the one asked for"
    });
  });
}

// src/collect/github/listings.ts
function listings(client, { owner, name }) {
  const asked = /* @__PURE__ */ new Map();
  const ask = async (tree) => {
    const route = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
    const answer = cursor(await client.read(route, { owner, repo: name, tree_sha: tree, recursive: "1" }), "$");
    if (answer.get("truncated", boolean)) return null;
    const rows = answer.list("tree", (row) => ({
      path: row.get("path", text),
      type: row.get("type", text),
      entry: { mode: row.get("mode", text), oid: row.get("sha", objectId) }
    }));
    const listing = new Map(rows.filter((row) => row.type !== "tree").map((row) => [row.path, row.entry]));
    return treeOid(listing) === tree ? listing : null;
  };
  return (tree) => {
    const answer = asked.get(tree) ?? ask(tree);
    asked.set(tree, answer);
    return answer;
  };
}

// src/collect/github/ancestry.ts
var readAncestry = async (client, core, demand, pushes) => {
  const compare = comparisons(client, core);
  const listing = listings(client, core);
  const complete = (commits2, inside) => completeMerges(commits2, { compare, listing, baseTip: core.baseTip, inside: byId(inside) });
  const [current, earlier] = await Promise.all([
    observe("commits", () => complete(core.commits, core.commits)),
    observe("commits", async () => {
      const commits2 = await readEarlierCommits(client, core, earlierTips(core, await pushes));
      return complete(commits2, [...core.commits, ...commits2]);
    })
  ]);
  if (!current.known) return none(current);
  if (!earlier.known) return none(earlier);
  const commits = byId([...current.value, ...earlier.value]);
  return {
    commits: known({ current: current.value, earlier: earlier.value }),
    approvedCommits: demand.carryOver === "none" ? known([]) : await observe("approvedCommits", () => readApprovedCommits(client, core, commits, compare))
  };
};
var none = ({ why }) => ({
  commits: unknown(why),
  approvedCommits: unknown({ ...why, about: ["approvedCommits"] })
});
var byId = (commits) => new Map(commits.map((commit) => [commit.id, commit]));

// src/collect/github/code-owners.ts
import { createHash as createHash2 } from "node:crypto";

// src/facts/owners-text.ts
var readOwnersText = (text2) => {
  const lines = text2.split(/\r?\n/).map((line2, index) => readLine(line2, index + 1));
  return { rules: lines.flatMap(({ rules }) => rules), faults: lines.flatMap(({ faults }) => faults) };
};
var readLine = (written, line2) => {
  const [pattern, ...names] = wordsOf(written);
  if (pattern === void 0) return { rules: [], faults: [] };
  if (ownerPattern(pattern) === null) return { rules: [], faults: [{ line: line2, found: pattern }] };
  const owners = names.map(ownerOf);
  const wrong = names.find((_, index) => owners[index] === null);
  if (wrong !== void 0) return { rules: [], faults: [{ line: line2, found: wrong }] };
  return { rules: [{ line: line2, pattern, owners: owners.filter((owner) => owner !== null) }], faults: [] };
};
var wordsOf = (line2) => {
  const words = [...line2.matchAll(/(?:\\.|\S)+/gu)].map(([word]) => word);
  const comment = words.findIndex((word) => word.startsWith("#"));
  return comment === -1 ? words : words.slice(0, comment);
};
var ownerOf = (word) => {
  const team = /^@([^/\s@]+\/[^/\s@]+)$/u.exec(word)?.[1];
  if (team !== void 0) return { kind: "team", name: team.toLowerCase() };
  const login = /^@([^/\s@]+)$/u.exec(word)?.[1];
  if (login !== void 0) return { kind: "user", name: login };
  return /^[^@\s]+@[^@\s]+$/u.test(word) ? { kind: "mail", name: word.toLowerCase() } : null;
};

// src/collect/github/permissions.ts
var LEVELS = /* @__PURE__ */ new Set(["none", "read", "triage", "write", "maintain", "admin"]);
var isLevel = (word) => word !== null && LEVELS.has(word);
var readPermissions = async (client, core, reviews) => {
  const people = /* @__PURE__ */ new Map();
  for (const { by, opinion } of reviews) {
    if (by !== null && by.type === "user" && opinion !== "commented") people.set(by.id, by);
  }
  return Promise.all([...people.values()].map((account) => readPermission(client, core, account)));
};
var readPermission = async (client, core, account) => {
  const reading = await observe("permissions", async () => {
    const first = await askFor(client, core, account);
    if (agrees(core, account, first.level)) return first;
    const second = await askFor(client, core, account);
    if (agrees(core, account, second.level)) return second;
    const writes = isAtLeast(second.level, "write");
    const found = `the permission ${second.level}, and a review whose author can${writes ? "not" : ""} push`;
    throw new CollectError({ code: "fact-unavailable", about: ["permissions"], found });
  });
  if (reading.known) return { account, level: { known: true, value: reading.value.level }, role: reading.value.role };
  return { account, level: { ...reading, why: { ...reading.why, about: ["permissions", account.login] } }, role: null };
};
var askFor = async (client, core, account) => {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = await client.read(route, { owner: core.owner, repo: core.name, username: account.login });
  return permissionOf(cursor(answer, "$"), account);
};
var agrees = ({ pushAccess }, { id }, level) => pushAccess.every(({ account, canPush }) => account !== id || canPush === isAtLeast(level, "write"));
var permissionOf = (answer, account) => {
  const user = answer.maybe("user");
  if (user !== null && user.get("id", natural) !== account.id) throw new Malformed("$.user.id", String(account.id));
  const named = answer.get("role_name", optional(text));
  const role = named === null || named === "" ? null : named;
  if (isLevel(role)) return { level: role, role: null };
  const permissions = user?.maybe("permissions") ?? null;
  if (permissions !== null) return { level: byFlags(permissions), role };
  const level = answer.get("permission", filledText);
  if (!isLevel(level)) throw new Malformed("$.permission", "a known permission");
  return { level, role };
};
var FLAGS = [
  ["admin", "admin"],
  ["maintain", "maintain"],
  ["push", "write"],
  ["triage", "triage"],
  ["pull", "read"]
];
var byFlags = (permissions) => FLAGS.find(([flag]) => permissions.get(flag, optional(boolean)) === true)?.[1] ?? "none";

// src/collect/github/code-owners.ts
async function readCodeOwners(client, core) {
  const file = core.codeOwners;
  if (file === null) return known({ path: null, bytes: 0, digest: null, rules: [], faults: [], errors: [] });
  return observe("codeOwners", async () => {
    const parameters = { owner: core.owner, repo: core.name, ref: core.baseTip };
    const answer = cursor(await client.read("GET /repos/{owner}/{repo}/codeowners/errors", parameters), "$");
    const errors = answer.list("errors", (error) => ({
      line: error.get("line", natural),
      kind: error.get("kind", filledText)
    }));
    const owners = { path: file.path, bytes: file.bytes, ...contentOf(file.text), errors };
    const withoutWrite = await readWithoutWrite(client, core, owners);
    return withoutWrite.length === 0 ? owners : { ...owners, withoutWrite };
  });
}
var contentOf = (text2) => text2 === null ? { digest: null, rules: [], faults: [] } : { digest: createHash2("sha256").update(text2).digest("hex"), ...readOwnersText(text2) };
var MOST_ASKED = 20;
async function readWithoutWrite(client, core, owners) {
  const { rules, unknownOwners } = readyOwners(owners);
  const named = rules.filter(({ line: line2 }) => unknownOwners.has(line2)).flatMap((rule) => rule.owners);
  const logins = new Set(named.filter(({ kind }) => kind === "user").map(({ name }) => name.toLowerCase()));
  const asked = [...logins].slice(0, MOST_ASKED);
  const levels = await Promise.all(asked.map((login) => observe("codeOwners", () => readLevel(client, core, login))));
  return asked.filter((_, place) => {
    const level = levels[place];
    return level?.known === true && !isAtLeast(level.value, "write");
  });
}
async function readLevel(client, core, login) {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = cursor(await client.read(route, { owner: core.owner, repo: core.name, username: login }), "$");
  const id = answer.at("user").get("id", natural);
  return permissionOf(answer, { id, login, type: "user" }).level;
}

// src/collect/github/changed-dependencies.ts
var readChangedDependencies = async (client, core, files) => {
  const { readDependencies } = await import("./read-dependencies-CZDC3ZVT.js");
  const change = { owner: core.owner, name: core.name, baseTip: core.baseTip, head: core.change.head.commit };
  return readDependencies(client, change, await files);
};

// src/collect/github/conversations.ts
var readConversations = async (client, core) => {
  const page = async (after) => pullOf(await client.query(THREADS_QUERY, { ...pullVariables(core), after })).at("reviewThreads");
  const first = await page(null);
  const parts = [first, ...await follow(cursorOf(first), page)];
  const resolved = parts.flatMap((part) => part.list("nodes", (node) => node.get("isResolved", boolean)));
  if (resolved.length !== first.get("totalCount", natural)) throw new Malformed(first.path, "every conversation");
  return { unresolved: resolved.filter((each) => !each).length };
};

// src/collect/github/earlier-checks.ts
var COMMITS2 = 3;
var readEarlierChecks = async (client, core, demand, head) => {
  const present = new Set(head.map(({ name }) => name));
  const missing = [...new Set(demand.checks.map(({ name }) => name))].filter((name) => !present.has(name));
  const tip = core.change.head.commit;
  const replaced = core.forcePushes.flatMap(({ before: before3 }) => before3?.id ?? []).slice(-1);
  const before2 = core.commits.map(({ id }) => id).filter((id) => id !== tip);
  const commits = [.../* @__PURE__ */ new Set([...before2.slice(-COMMITS2), ...replaced])];
  const asked = missing.flatMap((name) => commits.map((commit) => readRuns(client, core, commit, name)));
  return (await Promise.all(asked)).flat();
};
var readRuns = async (client, core, commit, name) => {
  const parameters = { owner: core.owner, repo: core.name, ref: commit, check_name: name, filter: "all" };
  try {
    const route = "GET /repos/{owner}/{repo}/commits/{ref}/check-runs";
    return readCommitRuns(await client.list(route, parameters, { items: "check_runs" }), commit);
  } catch (fault2) {
    if (fault2 instanceof RequestError || fault2 instanceof Malformed) return [];
    throw fault2;
  }
};

// src/collect/github/demanded-checks.ts
var demandedChecks = async (client, core, demand, lists) => {
  const checks = await lists.checks;
  if (!checks.known) return checks;
  const { runs, suites } = checks.value;
  const running = suites.flatMap(({ ended, workflow }) => ended || workflow === null ? [] : [workflow]);
  return known({
    head: runs,
    earlier: await readEarlierChecks(client, core, demand, runs),
    runningWorkflows: [...new Set(running)].toSorted(),
    pushedAt: pushedAt(core, checks.value, await lists.pushes)
  });
};
var pushedAt = (core, checks, pushes) => {
  const listed2 = pushes.known && pushes.value.source === "activity" ? pushes.value.pushes : [];
  const push = listed2.findLast(({ after }) => after === core.change.head.commit);
  return push?.at ?? checks.suites.map(({ createdAt }) => createdAt).toSorted()[0] ?? null;
};

// src/collect/github/demanded-models.ts
var demandedModels = async (client, core, demands, { files, workspace, modelSignatures, largeFiles }) => {
  const { readModels } = await import("./read-models-USYM6KN6.js");
  const place = { owner: core.owner, name: core.name, commit: core.change.head.commit, yardstick: core.baseTip };
  return readModels(
    client,
    { ...place, at: "change", files: await files, workspace, verify: modelSignatures, largeFiles },
    demands
  );
};

// src/collect/tickets/issue-page.ts
function readPage(answer) {
  const repository = cursor(answer, "$").at("repository");
  const found = repository.get("issueOrPullRequest", nullable(cursor));
  if (found === null) return { kind: repository.get("hasIssuesEnabled", boolean) ? "none" : "disabled" };
  return found.get("__typename", text) === "Issue" ? readIssue(found) : { kind: "pull" };
}
function readIssue(issue) {
  const timeline = issue.at("timelineItems");
  const closers = issue.maybe("closedByPullRequestsReferences");
  const labels = issue.at("labels");
  return {
    kind: "issue",
    state: issue.get("state", filledText).toLowerCase(),
    title: issue.get("title", text),
    author: actor(issue.get("author", nullable(cursor))),
    editor: actor(issue.get("editor", nullable(cursor))),
    lastEditedAt: issue.get("lastEditedAt", nullable(instant)),
    labels: labels.list("nodes", (label) => label.get("name", filledText)),
    labelsComplete: !hasNext(labels),
    events: timeline.list("nodes", readEvent).flat(),
    nextEvents: nextOf(timeline),
    closers: closers?.list("nodes", readPull) ?? [],
    nextClosers: closers === null ? null : nextOf(closers)
  };
}
var hasNext = (connection) => connection.at("pageInfo").get("hasNextPage", boolean);
var nextOf = (connection) => hasNext(connection) ? connection.at("pageInfo").get("endCursor", filledText) : null;
var readPull = (pull) => ({
  repository: pull.at("repository").get("nameWithOwner", filledText),
  number: pull.get("number", natural),
  merged: pull.get("merged", boolean)
});
function readEvent(event) {
  const type = event.get("__typename", text);
  if (type === "CrossReferencedEvent") return [used([event.maybe("source")])];
  if (type === "ConnectedEvent") return [used([event.maybe("source"), event.maybe("subject")])];
  if (type === "ClosedEvent") return closedBy(event.maybe("closer"));
  const stamp = { at: event.get("createdAt", instant), by: actor(event.get("actor", nullable(cursor))) };
  if (type === "RenamedTitleEvent") return [{ kind: "renamed", ...stamp }];
  const kind = type === "LabeledEvent" ? "labeled" : "unlabeled";
  return [{ kind, label: event.at("label").get("name", filledText), ...stamp }];
}
var used = (subjects) => ({
  kind: "used",
  pulls: subjects.flatMap((subject) => subject?.get("__typename", text) === "PullRequest" ? [readPull(subject)] : []),
  complete: true
});
function closedBy(closer) {
  if (closer?.get("__typename", text) !== "Commit") return [used([closer])];
  const pulls = closer.get("associatedPullRequests", optional(cursor));
  if (pulls === null) return [{ kind: "used", pulls: [], complete: false }];
  return [{ kind: "used", pulls: pulls.list("nodes", readPull), complete: !hasNext(pulls) }];
}

// src/collect/tickets/issue-query.ts
var ACTOR = "__typename login ... on User{databaseId} ... on Bot{databaseId} ... on Mannequin{databaseId} ... on Organization{databaseId}";
var EDIT_EVENTS = ["LABELED_EVENT", "UNLABELED_EVENT", "RENAMED_TITLE_EVENT"];
var USE_EVENTS = ["CROSS_REFERENCED_EVENT", "CONNECTED_EVENT", "CLOSED_EVENT"];
var PULL = "... on PullRequest{number merged repository{nameWithOwner}}";
var ISSUE_QUERY = `query Ticket($owner:String!,$name:String!,$number:Int!,$kinds:[IssueTimelineItemsItemType!]!,$events:String,$closers:String,$uses:Boolean!){
  repository(owner:$owner,name:$name){
    nameWithOwner hasIssuesEnabled
    issueOrPullRequest(number:$number){
      __typename
      ... on Issue{
        number state title lastEditedAt
        author{${ACTOR}} editor{${ACTOR}}
        labels(first:100){pageInfo{hasNextPage} nodes{name}}
        timelineItems(first:100,after:$events,itemTypes:$kinds){
          pageInfo{hasNextPage endCursor}
          nodes{
            __typename
            ... on LabeledEvent{createdAt actor{${ACTOR}} label{name}}
            ... on UnlabeledEvent{createdAt actor{${ACTOR}} label{name}}
            ... on RenamedTitleEvent{createdAt actor{${ACTOR}}}
            ... on CrossReferencedEvent{source{__typename ${PULL}}}
            ... on ConnectedEvent{source{__typename ${PULL}} subject{__typename ${PULL}}}
            ... on ClosedEvent{closer{__typename ${PULL} ... on Commit{associatedPullRequests(first:20){pageInfo{hasNextPage} nodes{number merged repository{nameWithOwner}}}}}}
          }
        }
        closedByPullRequestsReferences(first:100,after:$closers,includeClosedPrs:true) @include(if:$uses){
          pageInfo{hasNextPage endCursor} nodes{number merged repository{nameWithOwner}}
        }
      }
    }
  }
}`;

// src/collect/tickets/github.ts
var PAGES = 40;
async function readIssueTicket(client, place, key, demand) {
  const read = await observe(key, () => readWhole(client, place, key, demand));
  if (!read.known) return { key, kind: "issue", answer: read };
  const whole = read.value;
  switch (whole.kind) {
    case "pull":
      return { key, kind: "pull", answer: known({ key, found: "absent" }) };
    case "none":
      return { key, kind: "issue", answer: known({ key, found: "absent" }) };
    case "disabled":
      return { key, kind: "issue", answer: unknown(unavailable(key, "the repository has its issues switched off")) };
    case "issue":
      return {
        key,
        kind: "issue",
        answer: known({ key, found: "present", ticket: ticketOf(whole, place, key, demand) })
      };
  }
}
async function readWhole(client, place, key, demand) {
  const kinds = demand.singleUse ? [...EDIT_EVENTS, ...USE_EVENTS] : EDIT_EVENTS;
  const { owner, name } = place;
  const number = Number(key.slice(1));
  const page = async (events, closers) => {
    const variables = { owner, name, number, kinds, events, closers, uses: demand.singleUse };
    return readPage(await client.query(ISSUE_QUERY, variables, { absent: "null" }));
  };
  const first = await page(null, null);
  if (first.kind !== "issue") return first;
  const pages = [first];
  for (let last = first; last.nextEvents !== null || last.nextClosers !== null; ) {
    if (pages.length === PAGES) break;
    const next = await page(last.nextEvents, last.nextClosers);
    if (next.kind !== "issue") throw changed(key);
    last = {
      ...next,
      ...last.nextEvents === null ? { events: [], nextEvents: null } : {},
      ...last.nextClosers === null ? { closers: [], nextClosers: null } : {}
    };
    pages.push(last);
  }
  return joined(key, pages, first);
}
var changed = (key) => new CollectError({ code: "fact-unavailable", about: [key], found: "the issue changed while it was read" });
function joined(key, pages, first) {
  const last = pages.at(-1) ?? first;
  if (last.nextEvents !== null) {
    throw new CollectError({
      code: "fact-unavailable",
      about: [key],
      found: `a timeline of more than ${String(PAGES)} pages`
    });
  }
  if (!first.labelsComplete)
    throw new CollectError({ code: "fact-unavailable", about: [key], found: "more than 100 labels" });
  const events = pages.flatMap((page) => page.events);
  const closers = pages.flatMap((page) => page.closers);
  return { ...first, events, closers, complete: last.nextClosers === null };
}
var person = (account) => account === null ? null : { account, alias: null, handle: null, kind: "person" };
function ticketOf(issue, place, key, demand) {
  return {
    key,
    url: null,
    project: `${place.owner}/${place.name}`,
    state: issue.state,
    type: "Issue",
    title: issue.title,
    requesters: [person(issue.author)].filter((each) => each !== null),
    approvedBy: "label",
    approvals: known(approvalsOf(issue, demand.label)),
    ruling: null,
    edited: known(lastEdit(issue)),
    window: null,
    items: [],
    usedBy: demand.singleUse ? usesOf(issue, place, key) : unknown(unavailable(key, "not asked for: tickets may be used again"))
  };
}
function approvalsOf(issue, label) {
  const wanted = label.toLowerCase();
  if (!issue.labels.some((name) => name.toLowerCase() === wanted)) return [];
  const last = issue.events.findLast((event) => "label" in event && event.label.toLowerCase() === wanted);
  return last?.kind === "labeled" ? [{ by: person(last.by), at: last.at, answer: "approved" }] : [{ by: null, at: null, answer: "approved" }];
}
function lastEdit(issue) {
  const edits = issue.events.flatMap(
    (event) => event.kind === "renamed" ? [{ at: event.at, by: person(event.by), fields: ["title"] }] : []
  );
  if (issue.lastEditedAt !== null) edits.push({ at: issue.lastEditedAt, by: person(issue.editor), fields: ["text"] });
  return edits.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1) ?? null;
}
var UNTRACED = "its timeline does not show the judged change, so it may not show earlier ones: link the ticket, or name it in the body";
function usesOf(issue, place, key) {
  const uses = issue.events.filter((event) => event.kind === "used");
  if (!issue.complete || uses.some((use) => !use.complete)) {
    return unknown(unavailable(key, "the list of the changes under this ticket is cut"));
  }
  const own = `${place.owner}/${place.name}`.toLowerCase();
  const isOther = (pull) => pull.repository.toLowerCase() !== own || pull.number !== place.pull;
  const nameOf2 = (pull) => `${pull.repository.toLowerCase() === own ? "" : pull.repository}#${String(pull.number)}`;
  const pulls = [...uses.flatMap((use) => use.pulls), ...issue.closers];
  const others = [...new Set(pulls.filter((pull) => pull.merged && isOther(pull)).map(nameOf2))].sort();
  return others.length === 0 && pulls.every(isOther) ? unknown(unavailable(key, UNTRACED)) : known(others);
}

// src/collect/tickets/issue-references.ts
var WORD = /[\p{L}\p{N}\p{M}\p{Cf}_]/u;
var NOT_IN_WORD = "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_])";
var NUMBER = new RegExp(`#([1-9][0-9]{0,9})${NOT_IN_WORD}`, "gu");
var SHORT = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}_-])GH-([1-9][0-9]{0,9})${NOT_IN_WORD}`, "gu");
var ADDRESSES = /https?:\/\/[^\s<>()[\]"'`]+/giu;
var URL_NUMBER = new RegExp(`^([1-9][0-9]{0,9})(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_-])`, "u");
var isQualifier = (character) => WORD.test(character) || "./-".includes(character);
function issueReferences(text2, repository, host = "github.com") {
  const linked = [];
  const plain = text2.replace(ADDRESSES, (address) => {
    const number = numberOfAddress(address, repository, host);
    if (number !== null) linked.push(number);
    return " ";
  });
  return [...linked, ...hashed(plain, repository), ...[...plain.matchAll(SHORT)].map((match) => Number(match[1]))];
}
function branchReferences(branch) {
  const marked = [...branch.matchAll(NUMBER)].filter(
    (match) => !/[\p{L}\p{N}\p{M}\p{Cf}_&]/u.test(before(branch, match.index))
  );
  return [...marked, ...branch.matchAll(SHORT)].map((match) => Number(match[1]));
}
function hashed(text2, repository) {
  const found = [];
  let end = 0;
  for (const match of text2.matchAll(NUMBER)) {
    const qualifier = qualifierOf(text2, end, match.index);
    end = match.index + match[0].length;
    const bare2 = !WORD.test(qualifier) && before(text2, match.index) !== "&";
    if (bare2 || qualifier.toLowerCase() === repository.toLowerCase()) found.push(Number(match[1]));
  }
  return found;
}
function qualifierOf(text2, start, end) {
  let from = end;
  while (from > start && isQualifier(text2.charAt(from - 1))) from -= 1;
  return text2.slice(from, end);
}
var before = (text2, index) => index === 0 ? "" : text2.charAt(index - 1);
function numberOfAddress(address, repository, host) {
  const place = address.replace(/^https?:\/\//iu, "");
  for (const kind of ["issues", "pull"]) {
    const prefix = `${host}/${repository}/${kind}/`;
    if (!place.toLowerCase().startsWith(prefix.toLowerCase())) continue;
    const number = URL_NUMBER.exec(place.slice(prefix.length));
    if (number !== null) return Number(number[1]);
  }
  return null;
}

// src/collect/tickets/system-keys.ts
var NOT_BEFORE = "(?<![\\p{L}\\p{N}\\p{M}\\p{Cf}_])";
var NOT_AFTER = "(?![\\p{L}\\p{N}\\p{M}\\p{Cf}_])";
var COUNT = "[1-9][0-9]{0,9}";
function keysInText(demand) {
  const inWords = keysInWords(demand, "exact");
  const inAddress = keysInAddress(demand, inWords);
  return (text2) => {
    const linked = [];
    const plain = text2.replace(ADDRESSES, (address) => {
      linked.push(...inAddress(address));
      return " ";
    });
    return [...inWords(plain), ...linked];
  };
}
function keysInBranch(demand) {
  const isEitherCase = demand.system === "jira" || demand.system === "linear";
  return keysInWords(demand, isEitherCase ? "either" : "exact");
}
function keysInWords(demand, letters) {
  const form = formOf(demand, letters);
  if (form === null) return () => [];
  const pattern = new RegExp(`${NOT_BEFORE}${form}${NOT_AFTER}`, "gu");
  return (text2) => [...text2.matchAll(pattern)].map(([key]) => letters === "either" ? key.toUpperCase() : key);
}
function formOf({ system, keys }, letters) {
  if (system === "azure-boards") return `AB#${COUNT}`;
  const prefixes = system === "servicenow" && keys.length === 0 ? ["CHG"] : keys;
  const plain = prefixes.filter((key) => /^[A-Z][A-Z0-9_]*$/u.test(key));
  if (plain.length === 0) return null;
  const written = letters === "exact" ? plain : plain.map(inEitherCase);
  return `(?:${written.join("|")})${system === "servicenow" ? "[0-9]{7,15}" : `-${COUNT}`}`;
}
var inEitherCase = (key) => key.replace(/[A-Z]/gu, (letter) => `[${letter}${letter.toLowerCase()}]`);
var LINEAR = "https://linear.app";
function keysInAddress({ system, url }, inWords) {
  const home = system === "linear" ? LINEAR : url;
  if (home === null) return () => [];
  return (address) => {
    const place = within(address, home);
    if (place === null) return [];
    if (system === "azure-boards") return [...place.matchAll(WORK_ITEM)].map(([, number]) => `AB#${String(number)}`);
    if (system === "linear") return inWords(/^\/[^/]+\/issue\/([^/?#]+)/u.exec(place)?.[1] ?? "");
    return inWords(decoded(place));
  };
}
var WORK_ITEM = new RegExp(`(?:/_workitems/edit/|[?&]workitem=)(${COUNT})${NOT_AFTER}`, "giu");
function within(address, home) {
  const wanted = bare(home).replace(/\/$/u, "");
  const given = bare(address);
  if (given.slice(0, wanted.length).toLowerCase() !== wanted.toLowerCase()) return null;
  const rest = given.slice(wanted.length);
  return rest === "" || "/?#".includes(rest.charAt(0)) ? rest : null;
}
var bare = (address) => address.replace(/^https?:\/\//iu, "");
function decoded(place) {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

// src/collect/tickets/mentions.ts
function findMentions(texts, demand, repository) {
  const keysIn = demand.system === "github" ? issueKeys(repository) : systemKeys(demand);
  return [...new Set(demand.in)].flatMap(
    (place) => [...new Set(keysIn(place, texts))].map((key) => ({ key, in: place }))
  );
}
function issueKeys(repository) {
  const numbers = (place, texts) => {
    if (place === "branch") return branchReferences(texts.branch);
    if (place !== "links") return writtenIn(place, texts).flatMap((text2) => issueReferences(text2, repository));
    const own = texts.closes.filter((link) => link.repository.toLowerCase() === repository.toLowerCase());
    return own.map((link) => link.number);
  };
  return (place, texts) => numbers(place, texts).map((number) => `#${String(number)}`);
}
function systemKeys(demand) {
  const inText = keysInText(demand);
  return (place, texts) => {
    if (place === "links") return [];
    return place === "branch" ? keysInBranch(demand)(texts.branch) : writtenIn(place, texts).flatMap(inText);
  };
}
function writtenIn(place, texts) {
  switch (place) {
    case "title":
      return [texts.title];
    case "branch":
      return [texts.branch];
    case "body":
      return [shown(texts.body)];
    case "commits":
      return texts.messages;
  }
}
function shown(body) {
  const visible = body.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  let fence = null;
  const lines = visible.split(/\r\n|\n|\r/).map((line2) => {
    const mark = /^ {0,3}(```|~~~)/.exec(line2)?.[1] ?? null;
    if (fence === null && mark === null) return line2.replace(/`[^`]*`/g, " ");
    fence = fence === null ? mark : mark === fence ? null : fence;
    return "";
  });
  return lines.join("\n");
}

// src/collect/tickets/system-ticket.ts
var readSystemTicket = async (system, key, demand) => {
  const answer = await observe(key, () => system.read(key, demand));
  if (answer.known) return answer;
  const { why } = answer;
  const place = demand.url === null ? demand.system : `${demand.system} at ${demand.url}`;
  return unknown({ ...why, about: [.../* @__PURE__ */ new Set([key, ...why.about])], found: `${place}: ${why.found ?? why.code}` });
};

// src/collect/tickets/read-tickets.ts
var TICKETS = 20;
async function readTickets(client, subject, demand, open) {
  const mentions = findMentions(subject.texts, demand, `${subject.owner}/${subject.name}`);
  const keys = [...new Set(mentions.map((mention) => mention.key))];
  if (demand.system !== "github") {
    const answers2 = await readOfSystem(keys, demand, open);
    return known({ system: demand.system, mentions, answers: answers2 });
  }
  const place = { owner: subject.owner, name: subject.name, pull: subject.change.number };
  const readings = await Promise.all(keys.slice(0, TICKETS).map((key) => readIssueTicket(client, place, key, demand)));
  const pulls = readings.filter((reading) => reading.kind === "pull").map((reading) => reading.key);
  const named = withoutPulls(mentions, new Set(pulls));
  const answers = [...readings, ...keys.slice(TICKETS).map(beyond)].filter(
    ({ key }) => named.some((mention) => mention.key === key)
  );
  return known({
    system: demand.system,
    mentions: named,
    answers: answers.map(({ key, answer }) => ({ key, answer }))
  });
}
function withoutPulls(mentions, pulls) {
  const others = mentions.filter((mention) => !pulls.has(mention.key));
  return others.length > 0 ? others : mentions;
}
async function readOfSystem(keys, demand, open) {
  if (keys.length === 0) return [];
  const opened = await observe(demand.system, () => open(demand));
  const asked = keys.slice(0, TICKETS).map(async (key) => ({
    key,
    answer: opened.known ? await readSystemTicket(opened.value, key, demand) : unknown(opened.why)
  }));
  return [...await Promise.all(asked), ...keys.slice(TICKETS).map(beyond)];
}
var beyond = (key) => ({
  key,
  answer: unknown({
    code: "list-truncated",
    about: [key],
    needed: `at most ${String(TICKETS)} tickets`,
    found: "more tickets are named"
  })
});

// src/collect/github/later-checks.ts
var completeChecks = async (client, opened) => {
  const { core } = opened;
  const first = opened.headUnlisted ? await suitesAfter(client, core, null) : null;
  const start = first === null ? opened.more.suites : cursorOf(first);
  const parts = await follow(start, (after) => suitesAfter(client, core, after));
  const later = [...first === null ? [] : [first], ...parts].flatMap((part) => suitesOf(part, core));
  const suites = await Promise.all([...opened.suites, ...later].map((reading) => wholeSuite(client, core, reading)));
  return checksOf(suites, first === null ? core.checks.suiteCount : first.get("totalCount", natural));
};
var suitesOf = (part, core) => part.get("nodes", nodes).map((node) => readSuite(node, core.change.head.commit));
var suitesAfter = async (client, core, after) => {
  const { owner, name } = core;
  const answer = await client.query(LATER_SUITES_QUERY, { owner, name, oid: core.change.head.commit, after });
  return cursor(answer, "$.data").at("repository").at("object").at("checkSuites");
};
var wholeSuite = async (client, core, reading) => {
  const { suite, runs } = reading;
  if (runs.length === suite.runCount) return reading;
  const items = await client.list(
    "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
    { owner: core.owner, repo: core.name, check_suite_id: suite.id, filter: "all" },
    { items: "check_runs", count: suite.runCount, unique: "id" }
  );
  return { suite, runs: readRestRuns(items, suite, core.change.head.commit) };
};

// src/collect/github/later-commits.ts
var MOST_COMMITS = 250;
var PEOPLE2 = { people: 100 };
var completeCommits = async (client, opened) => {
  const { core } = opened;
  if (core.commitCount > MOST_COMMITS) return cut("commits", MOST_COMMITS, core.commitCount);
  return observe("commits", async () => {
    const listed2 = await laterCommits(client, opened);
    return Promise.all(
      listed2.map(async (reading) => reading.moreAuthors ? withAllAuthors(client, core, reading) : reading)
    );
  });
};
var laterCommits = async (client, opened) => {
  const after = opened.more.commits;
  if (after === null) return opened.commits;
  const pull = pullOf(await client.query(LATER_COMMITS_QUERY, { ...pullVariables(opened.core), ...PEOPLE2, after }));
  const later = ["middle", "end"].flatMap((key) => readPullCommits(pull.at(key)));
  const all = [...opened.commits, ...later];
  return [...new Map(all.map((reading) => [reading.commit.id, reading])).values()];
};
var withAllAuthors = async (client, core, reading) => {
  const { owner, name } = core;
  const answer = await client.query(COMMIT_QUERY, { owner, name, oid: reading.commit.id, ...PEOPLE2 });
  return readCommit(cursor(answer, "$.data").at("repository").at("object"));
};
var completeForcePushes = async (client, opened) => {
  const parts = await follow(
    opened.more.forcePushes,
    async (after) => pullOf(await client.query(LATER_FORCE_PUSHES_QUERY, { ...pullVariables(opened.core), ...PEOPLE2, after })).at(
      "items"
    )
  );
  return [...opened.core.forcePushes, ...parts.flatMap((part) => readForcePushes(part.get("nodes", nodes)))];
};

// src/collect/github/later-events.ts
var completeEvents = async (client, opened) => {
  const { core } = opened;
  const first = {
    dismissals: core.dismissals,
    baseChanges: core.change.baseChanges,
    labels: core.labelEvents
  };
  const parts = await follow(
    opened.more.events,
    async (after) => pullOf(await client.query(LATER_EVENTS_QUERY, { ...pullVariables(core), after })).at("items")
  );
  return joinEvents([first, ...parts.map((part) => readEvents(part.get("nodes", nodes)))]);
};
var FIRST = 100;
var completeReviews = async (client, core, events) => {
  if (core.reviewCount <= FIRST) return withDismissals(core.reviews, (await events).dismissals);
  const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
  const parameters = { owner: core.owner, repo: core.name, pull_number: core.target.pull };
  const items = await client.list(route, parameters, { count: core.reviewCount, unique: "id" });
  return readRestReviews(items, (await events).dismissals, treesOf(core.reviews));
};
var treesOf = (reviews) => new Map(
  reviews.flatMap(
    ({ commit, tree }) => commit === null || tree === null ? [] : [[commit, tree]]
  )
);

// src/collect/github/lists.ts
var completeLists = (client, opened, wants) => {
  const { core } = opened;
  const commits = completeCommits(client, opened);
  const forcePushes = observe("commits", () => completeForcePushes(client, opened));
  const reading = completeEvents(client, opened);
  const events = observe("change", () => reading);
  const reviews = wants.has("reviews") ? observe("reviews", () => completeReviews(client, core, reading)) : Promise.resolve(known(core.reviews));
  const checks = wants.has("checks") ? observe("checks", () => completeChecks(client, opened)) : Promise.resolve(known(core.checks));
  const lists = { commits, forcePushes, events, reviews, checks };
  return { ...lists, whole: wholeCore(core, lists) };
};
var wholeCore = async (core, lists) => {
  const [commits, forcePushes, reviews, checks] = await Promise.all([
    lists.commits,
    lists.forcePushes,
    lists.reviews,
    lists.checks
  ]);
  return {
    ...core,
    ...commits.known ? { commits: commits.value.map(({ commit }) => commit), texts: withMessages(core, commits.value) } : {},
    ...forcePushes.known ? { forcePushes: forcePushes.value } : {},
    ...reviews.known ? { reviews: reviews.value } : {},
    ...checks.known ? { checks: checks.value } : {}
  };
};
var withMessages = (core, commits) => ({
  ...core.texts,
  messages: commits.map(({ message }) => message)
});

// src/collect/github/demanded-tickets.ts
var demandedTickets = async (client, core, ticket, sources) => {
  const commits = await sources.commits;
  if (!commits.known && ticket.in.includes("commits"))
    return unknown({ ...commits.why, about: ["tickets", "commits"] });
  const texts = commits.known ? withMessages(core, commits.value) : core.texts;
  if (ticket.in.includes("links") && core.texts.closes.length !== core.texts.closesCount)
    return cut("tickets", core.texts.closes.length, core.texts.closesCount);
  return readTickets(client, { ...core, texts }, ticket, sources.open);
};

// src/collect/github/faults.ts
var MOST_FILES = 3e3;
var snapshotFaults = (opened, lists) => [
  ...emptiness(opened.core),
  ...truncations(opened.core),
  ...disagreements(opened, lists)
];
var emptiness = ({ commitCount, fileCount }) => {
  const empty = [...commitCount === 0 ? ["commits"] : [], ...fileCount === 0 ? ["files"] : []];
  return empty.length === 0 ? [] : [{ outcome: "indeterminate", code: "nothing-to-evaluate", about: empty }];
};
var truncations = ({ commitCount, fileCount }) => [
  ...beyond2("commits", 250, commitCount),
  ...beyond2("files", MOST_FILES, fileCount)
];
var beyond2 = (about, most, found) => found <= most ? [] : [
  {
    outcome: "indeterminate",
    code: "list-truncated",
    about: [about],
    needed: `at most ${String(most)}`,
    found: String(found)
  }
];
var disagreements = ({ core, reviewsRead }, { commits, checks }) => [
  ...commits.known ? differ("commits", core.commitCount, commits.value.length) : [],
  ...commits.known && core.commitCount > 0 ? headListed(core, commits.value) : [],
  ...differ("reviews", Math.min(core.reviewCount, 100), reviewsRead),
  ...checks.known ? differ("checks", checks.value.suiteCount, checks.value.suites.length) : []
];
var differ = (about, told, listed2) => told === listed2 ? [] : [inconsistent(about, `${String(told)} told, ${String(listed2)} listed`)];
var headListed = (core, commits) => {
  const head = core.change.head.commit;
  return commits.some(({ commit }) => commit.id === head) ? [] : [inconsistent("commits", `head ${head} is not listed`)];
};
var inconsistent = (about, found) => ({
  outcome: "indeterminate",
  code: "snapshot-inconsistent",
  about: [about],
  found
});
var unstableLists = (facts) => Object.entries(facts).flatMap(([name, fact]) => {
  const found = fact.known ? void 0 : fact.why.found;
  if (found?.includes("list-unstable") !== true) return [];
  return [{ outcome: "indeterminate", code: "list-unstable", about: [name], found }];
});

// src/collect/github/files.ts
var STATUSES = /* @__PURE__ */ new Set([
  "added",
  "modified",
  "removed",
  "renamed",
  "copied",
  "changed",
  "unchanged"
]);
var isStatus = (word) => STATUSES.has(word);
var readFiles = (items) => items.map((item, index) => {
  const file = cursor(item, `$[${String(index)}]`);
  const status = file.get("status", filledText);
  if (!isStatus(status)) throw new Malformed(`${file.path}.status`, "a known status");
  const previous = file.get("previous_filename", optional(filledText));
  if (status === "renamed" && previous === null)
    throw new Malformed(`${file.path}.previous_filename`, "the old name");
  return {
    path: file.get("filename", filledText),
    previous: status === "renamed" ? previous : null,
    status,
    additions: file.get("additions", natural),
    deletions: file.get("deletions", natural)
  };
});

// src/collect/github/initiator.ts
var readInitiator = async (client, core) => {
  if (core.change.author?.type !== "bot") return null;
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
  const items = await client.list(route, { owner: core.owner, repo: core.name, issue_number: core.target.pull });
  const starters = items.flatMap((item, index) => {
    const event = cursor(item, `$[${String(index)}]`);
    if (!event.has("event") || event.get("event", text) !== "copilot_work_started") return [];
    const actor2 = restUser(event.maybe("actor"));
    return actor2?.type === "user" ? [actor2] : [];
  });
  return starters[0] ?? null;
};

// src/collect/github/policy-history.ts
var without = (core) => {
  if (core.policy.state === "absent") return { author: null, commit: null };
  throw new CollectError({
    code: "fact-unavailable",
    about: ["policyHistory"],
    found: "the policy is there, its history is not"
  });
};
var readPolicyHistory = async (client, core, path) => {
  const route = "GET /repos/{owner}/{repo}/commits";
  const parameters = { owner: core.owner, repo: core.name, sha: core.baseTip, path, per_page: 1 };
  const answer = await client.read(route, parameters);
  const [newest] = Array.isArray(answer) ? answer : [answer];
  if (newest === void 0) return without(core);
  const commit = cursor(newest, "$[0]");
  return { author: restUser(commit.maybe("author")), commit: commit.get("sha", objectId) };
};

// src/collect/github/bypass.ts
var notShown = (found) => unknown(unavailable("bypass", found));
function allowances(connection) {
  if (connection === null) return notShown("the bypass list of the branch protection is not shown");
  return listed(connection, (node) => nameOf(node.get("actor", nullable(cursor))));
}
function bypassActors(connection, ruleset) {
  if (connection === null) return notShown(`the bypass list of the ruleset ${ruleset} is not shown`);
  return listed(connection, (node) => {
    if (node.get("deployKey", boolean)) return "deploy-key";
    if (node.get("enterpriseOwner", boolean)) return "enterprise-owner";
    if (node.get("organizationAdmin", boolean)) return "organization-admin";
    return node.get("repositoryRoleName", optional(filledText)) ?? nameOf(node.get("actor", nullable(cursor)));
  });
}
function united(lists) {
  const names = /* @__PURE__ */ new Set();
  for (const list of lists) {
    if (!list.known) return list;
    for (const name of list.value) names.add(name);
  }
  return known([...names].sort());
}
function listed(connection, name) {
  if (connection.at("pageInfo").get("hasNextPage", boolean)) return notShown("a bypass list of more than 100");
  const names = connection.list("nodes", name);
  const told = names.filter((each) => each !== null);
  return told.length === names.length ? known(told) : notShown("somebody on the bypass list is not named");
}
function nameOf(actor2) {
  if (actor2 === null) return null;
  switch (actor2.get("__typename", text)) {
    case "User":
      return actor2.get("login", filledText);
    case "Team":
      return actor2.get("combinedSlug", filledText).toLowerCase();
    case "App":
      return actor2.get("slug", filledText);
    default:
      return null;
  }
}

// src/collect/github/demands.ts
var NOTHING = {
  source: "ruleset",
  contexts: [],
  approvals: 0,
  dismissStale: false,
  lastPushApproval: false,
  codeOwners: false,
  admins: true,
  refusesForcePush: false,
  refusesDeletion: false,
  signatures: false,
  linear: false,
  bypass: known([])
};
function demandsOf(type, parameters) {
  switch (type) {
    case "NON_FAST_FORWARD":
      return { refusesForcePush: true };
    case "DELETION":
      return { refusesDeletion: true };
    case "REQUIRED_LINEAR_HISTORY":
      return { linear: true };
    case "REQUIRED_SIGNATURES":
      return { signatures: true };
    case "PULL_REQUEST":
      return parameters === null ? {} : reviewDemands(parameters);
    case "REQUIRED_STATUS_CHECKS":
      return { contexts: parameters?.list("requiredStatusChecks", readRuleCheck) ?? [] };
    default:
      return {};
  }
}
var reviewDemands = (parameters) => ({
  approvals: parameters.get("requiredApprovingReviewCount", natural),
  dismissStale: parameters.get("dismissStaleReviewsOnPush", boolean),
  lastPushApproval: parameters.get("requireLastPushApproval", boolean),
  codeOwners: parameters.get("requireCodeOwnerReview", boolean)
});
var readRuleCheck = (check) => ({
  context: check.get("context", text),
  app: null,
  appId: check.get("integrationId", optional(natural))
});

// src/collect/github/protection-query.ts
var NAMED = "__typename ... on User{login} ... on Team{combinedSlug} ... on App{slug}";
var PROTECTION_QUERY = `query Protection($owner:String!,$name:String!,$ref:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    ref(qualifiedName:$ref){
      branchProtectionRule{
        requiresStatusChecks requiredStatusChecks{context app{slug databaseId}}
        requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requireLastPushApproval requiresCodeOwnerReviews
        isAdminEnforced allowsForcePushes allowsDeletions requiresCommitSignatures requiresLinearHistory
        bypassPullRequestAllowances(first:100){pageInfo{hasNextPage} nodes{actor{${NAMED}}}}
        bypassForcePushAllowances(first:100){pageInfo{hasNextPage} nodes{actor{${NAMED}}}}
      }
      rules(first:100){
        pageInfo{hasNextPage}
        nodes{
          type
          parameters{
            __typename
            ... on PullRequestParameters{requiredApprovingReviewCount dismissStaleReviewsOnPush requireLastPushApproval requireCodeOwnerReview}
            ... on RequiredStatusChecksParameters{requiredStatusChecks{context integrationId}}
          }
          repositoryRuleset{
            databaseId name enforcement
            bypassActors(first:100){
              pageInfo{hasNextPage}
              nodes{deployKey enterpriseOwner organizationAdmin repositoryRoleName actor{__typename ... on Team{combinedSlug} ... on App{slug}}}
            }
          }
        }
      }
    }
  }
}`;

// src/collect/github/protection.ts
function readProtection(client, core) {
  const branch = core.change.base.ref.replace(/^refs\/heads\//, "");
  return observe("protection", async () => combined(await readDemands(client, core, branch)));
}
async function readDemands(client, { owner, name }, branch) {
  const variables = { owner, name, ref: `refs/heads/${branch}` };
  const ref = cursor(await client.query(PROTECTION_QUERY, variables), "$").at("repository").at("ref");
  const rules = ref.at("rules");
  if (rules.at("pageInfo").get("hasNextPage", boolean)) throw fault("more than 100 rules");
  const active = rules.list("nodes", readRule).filter((rule) => rule !== null);
  const classic = ref.get("branchProtectionRule", nullable(cursor));
  if (classic === null) await demandUnprotected(client, { owner, name }, branch);
  return [
    ...classic === null ? [] : [readClassic(classic)],
    ...await withShownLists(client, { owner, name }, active)
  ];
}
var fault = (found) => new CollectError({ code: "fact-unavailable", about: ["protection"], found });
async function demandUnprotected(client, { owner, name }, branch) {
  const answer = cursor(
    await client.read("GET /repos/{owner}/{repo}/branches/{branch}", { owner, repo: name, branch }),
    "$"
  );
  if (answer.maybe("protection")?.get("enabled", optional(boolean)) === true)
    throw fault("the protection of the branch is not shown");
}
function readClassic(rule) {
  const reviews = rule.get("requiresApprovingReviews", boolean);
  const checks = rule.get("requiresStatusChecks", boolean);
  return {
    source: "classic",
    contexts: checks ? rule.list("requiredStatusChecks", readClassicCheck) : [],
    approvals: reviews ? rule.get("requiredApprovingReviewCount", optional(natural)) ?? 0 : 0,
    dismissStale: reviews && rule.get("dismissesStaleReviews", boolean),
    lastPushApproval: reviews && rule.get("requireLastPushApproval", boolean),
    codeOwners: reviews && rule.get("requiresCodeOwnerReviews", boolean),
    admins: rule.get("isAdminEnforced", boolean),
    refusesForcePush: !rule.get("allowsForcePushes", boolean),
    refusesDeletion: !rule.get("allowsDeletions", boolean),
    signatures: rule.get("requiresCommitSignatures", boolean),
    linear: rule.get("requiresLinearHistory", boolean),
    bypass: united(
      ["bypassPullRequestAllowances", "bypassForcePushAllowances"].map((key) => allowances(rule.maybe(key)))
    )
  };
}
function readClassicCheck(check) {
  const app = check.get("app", nullable(cursor));
  return {
    context: check.get("context", text),
    app: app?.get("slug", filledText) ?? null,
    appId: app?.get("databaseId", optional(natural)) ?? null
  };
}
function readRule(rule) {
  const ruleset = rule.get("repositoryRuleset", nullable(cursor));
  if (ruleset !== null && ruleset.get("enforcement", text) !== "ACTIVE") return null;
  const bypass = bypassActors(
    ruleset?.maybe("bypassActors") ?? null,
    ruleset?.get("name", text) ?? "that a rule belongs to"
  );
  const demands = {
    ...NOTHING,
    source: `ruleset ${ruleset?.get("name", text) ?? ""}`.trim(),
    ...demandsOf(rule.get("type", text), rule.get("parameters", nullable(cursor))),
    bypass
  };
  return { ruleset: ruleset?.get("databaseId", optional(natural)) ?? null, demands };
}
async function withShownLists(client, { owner, name }, rules) {
  const isEmpty = ({ demands: { bypass } }) => bypass.known && bypass.value.length === 0;
  const ids = new Set(rules.filter(isEmpty).flatMap(({ ruleset }) => ruleset === null ? [] : [ruleset]));
  const hidden = /* @__PURE__ */ new Set();
  await Promise.all(
    [...ids].map(async (id) => {
      const parameters = { owner, repo: name, ruleset_id: id };
      const answer = cursor(await client.read("GET /repos/{owner}/{repo}/rulesets/{ruleset_id}", parameters), "$");
      if (!answer.has("bypass_actors") || answer.list("bypass_actors", (actor2) => actor2).length > 0) hidden.add(id);
    })
  );
  return rules.map(
    ({ ruleset, demands }) => ruleset !== null && hidden.has(ruleset) ? { ...demands, bypass: bypassActors(null, String(ruleset)) } : demands
  );
}
function combined(all) {
  return {
    requiredContexts: all.flatMap(({ contexts }) => contexts),
    approvals: Math.max(0, ...all.map(({ approvals }) => approvals)),
    dismissStale: all.some(({ dismissStale }) => dismissStale),
    lastPushApproval: all.some(({ lastPushApproval }) => lastPushApproval),
    codeOwners: all.some(({ codeOwners }) => codeOwners),
    admins: all.length > 0 && all.every(({ admins }) => admins),
    forcePush: !all.some(({ refusesForcePush }) => refusesForcePush),
    deletion: !all.some(({ refusesDeletion }) => refusesDeletion),
    signatures: all.some(({ signatures }) => signatures),
    bypass: united(all.map(({ bypass }) => bypass))
  };
}

// src/collect/github/pushes.ts
var NONE = /^0+$/;
var readPushes = async (client, core) => {
  const { head } = core.change;
  if (head.repository === null) throw unknown2("the repository of the head was deleted");
  if (head.fork) return { source: "fork", owner: head.repository.owner };
  const route = "GET /repos/{owner}/{repo}/activity";
  const ref = `refs/heads/${head.ref}`;
  const items = await client.list(route, { owner: core.owner, repo: core.name, ref }, { unique: "id" });
  const pushes = items.flatMap((item, index) => readPush(cursor(item, `$[${String(index)}]`), ref)).toReversed();
  if (!pushes.some(({ after }) => after === head.commit))
    throw unknown2("the activity does not show the push of the head");
  return { source: "activity", pushes };
};
var readPush = (item, ref) => {
  const after = item.get("after", objectId);
  if (item.get("ref", filledText) !== ref) throw unknown2("the activity is of another branch");
  const type = item.get("activity_type", text);
  if (NONE.test(after) || type === "branch_deletion") return [];
  const before2 = item.get("before", objectId);
  const at = item.get("timestamp", instant);
  return [
    {
      at,
      by: restUser(item.maybe("actor")),
      before: NONE.test(before2) ? null : before2,
      after,
      forced: type === "force_push"
    }
  ];
};
var ofChange = (pushes, commits) => pushes.source === "fork" ? pushes : { ...pushes, pushes: pushes.pushes.filter(({ after }) => commits.has(after)) };
var unknown2 = (found) => new CollectError({ code: "fact-unavailable", about: ["pushes"], found });

// src/collect/github/gather.ts
var gather = async (client, opened, demand, run, options) => {
  const lists = completeLists(client, opened, new Set(demand.facts));
  const facts = await settle(startAll({ client, opened, demand, run, options, lists }));
  const found = { commits: await lists.commits, checks: await lists.checks };
  return { facts, faults: [...snapshotFaults(opened, found), ...unstableLists(facts)] };
};
var NONE2 = Promise.resolve(known(null));
var startAll = ({ client, opened, demand, run, options, lists }) => {
  const { core } = opened;
  const wants = new Set(demand.facts);
  const when = async (fact, read) => wants.has(fact) ? read() : NOT_DEMANDED;
  const whenRead = (fact, read) => when(fact, () => observe(fact, read));
  const pushes = whenRead("pushes", () => readPushes(client, core));
  const ancestry = ancestryOf(client, lists, demand, pushes);
  const files = wants.has("files") || wants.has("dependencies") ? filesOf(client, core) : Promise.resolve(NOT_DEMANDED);
  return {
    repository: Promise.resolve(known(core.repository)),
    run: Promise.resolve(known(run)),
    clock: Promise.resolve(known({ now: core.now })),
    change: changeOf(client, core, lists),
    commits: ancestry.then(({ commits }) => commits),
    approvedCommits: when("approvedCommits", async () => (await ancestry).approvedCommits),
    pushes: pushesOfChange(pushes, ancestry),
    reviews: when("reviews", () => lists.reviews),
    permissions: when("permissions", () => permissionsOf(client, core, lists)),
    teams: whenRead("teams", () => readTeams(client, core, demand)),
    files: when("files", () => files),
    conversations: whenRead("conversations", () => readConversations(client, core)),
    codeOwners: when("codeOwners", () => readCodeOwners(client, core)),
    checks: when("checks", () => demandedChecks(client, core, demand, { checks: lists.checks, pushes })),
    dependencies: when("dependencies", () => readChangedDependencies(client, core, files)),
    testResults: when("testResults", () => demandedTestResults(client, core, lists.checks, demand.tests)),
    tickets: when("tickets", () => ticketsOf({ client, opened, demand, run, options, lists })),
    scans: when("scans", () => demandedScans(client, core, demand.scans, options.workspace)),
    protection: when("protection", () => readProtection(client, core)),
    // Only runs of their own know of these.
    landing: NONE2,
    deployment: NONE2,
    line: NONE2,
    access: NONE2,
    models: when("models", () => demandedModels(client, core, demand.models, { files, ...options })),
    upkeep: NONE2,
    policyHistory: whenRead("policyHistory", () => readPolicyHistory(client, core, opened.policyPath))
  };
};
var NOT_DEMANDED = unknown({ code: "not-demanded", about: [] });
var settle = async (facts) => {
  const entries = await Promise.all(Object.entries(facts).map(async ([name, fact]) => [name, await fact]));
  return Object.fromEntries(entries);
};
var ancestryOf = async (client, lists, demand, pushes) => {
  const [commits, forcePushes, reviews] = await Promise.all([lists.commits, lists.forcePushes, lists.reviews]);
  for (const list of [commits, forcePushes, reviews]) {
    if (!list.known) return { commits: unknown(list.why), approvedCommits: unknown(list.why) };
  }
  return readAncestry(client, await lists.whole, demand, pushes);
};
var changeOf = async (client, core, lists) => {
  const [events, initiator] = await Promise.all([lists.events, observe("change", () => readInitiator(client, core))]);
  if (!events.known) return events;
  if (!initiator.known) return initiator;
  const labels = core.change.labels.map(({ name }) => setBy(name, events.value.labels));
  const unlabeled = removals(events.value.labels);
  return known({
    ...core.change,
    labels,
    unlabeled,
    baseChanges: events.value.baseChanges,
    initiator: initiator.value
  });
};
var pushesOfChange = async (pushes, ancestry) => {
  const [found, { commits }] = await Promise.all([pushes, ancestry]);
  if (!found.known || !commits.known) return found;
  const ids = [...commits.value.current, ...commits.value.earlier].map(({ id }) => id);
  return known(ofChange(found.value, new Set(ids)));
};
var permissionsOf = async (client, core, lists) => {
  const reviews = await lists.reviews;
  return reviews.known ? known(await readPermissions(client, core, reviews.value)) : reviews;
};
var filesOf = async (client, core) => {
  if (core.fileCount > MOST_FILES) return cut("files", MOST_FILES, core.fileCount);
  return observe("files", async () => {
    const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
    const parameters = { owner: core.owner, repo: core.name, pull_number: core.target.pull };
    return readFiles(await client.list(route, parameters, { count: core.fileCount, unique: "filename" }));
  });
};
var ticketsOf = async ({
  client,
  opened,
  demand,
  options,
  lists
}) => demand.ticket === null ? NOT_DEMANDED : demandedTickets(client, opened.core, demand.ticket, { commits: lists.commits, open: options.tickets });

// src/collect/tickets/tickets-stand.ts
import { isDeepStrictEqual } from "node:util";
var ticketsStand = async (sources, place, demand, before2) => {
  if (demand === null || !before2.known) return true;
  const known2 = before2.value.answers.filter(({ answer }) => answer.known);
  if (known2.length === 0) return true;
  const readAgain = await readerOf(sources, place, demand);
  const now = await Promise.all(known2.map(({ key }) => readAgain(key)));
  return known2.every(({ answer }, index) => isDeepStrictEqual(lasting(now[index]), lasting(answer)));
};
var lasting = (value) => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(lasting);
  if ("known" in value && value.known === false && "why" in value) return { known: false, code: codeOf(value.why) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lasting(inner)]));
};
var codeOf = (why) => typeof why === "object" && why !== null && "code" in why ? why.code : null;
var readerOf = async ({ client, open }, place, demand) => {
  if (demand.system === "github") return async (key) => (await readIssueTicket(client, place, key, demand)).answer;
  const opened = await observe(demand.system, () => open(demand));
  return opened.known ? (key) => readSystemTicket(opened.value, key, demand) : () => Promise.resolve(opened);
};

// src/collect/github/permissions-stand.ts
var permissionsStand = async (client, core, before2) => {
  if (!before2.known) return true;
  const alone = before2.value.flatMap(
    ({ account, level }) => level.known && !isSaidTwice(core, account.id, level.value) ? [{ account, level: level.value }] : []
  );
  const now = await Promise.all(alone.map(({ account }) => readPermission(client, core, account)));
  return now.every(({ level }, index) => level.known && level.value === alone[index]?.level);
};
var isSaidTwice = ({ pushAccess }, id, level) => (level === "write" || level === "none") && pushAccess.some(({ account }) => account === id);

// src/collect/github/teams-stand.ts
var teamsBefore = (demand, { teams, reviews }) => {
  const approvers = new Set(
    reviews.known ? reviews.value.flatMap(({ by, opinion }) => opinion === "approved" ? by?.id ?? [] : []) : []
  );
  const named = new Set(demand.teams.map((name) => name.toLowerCase()));
  const all = teams.known ? teams.value : [];
  return all.flatMap(({ name, members }) => {
    const ids = members.known ? members.value.map(({ id }) => id) : [];
    const matters = ids.length > 0 && (named.has(name) || ids.some((id) => approvers.has(id)));
    return matters ? [{ name, members: ids }] : [];
  });
};
var isStill = ({ members }, now) => members.every((id) => now.has(id));
var teamsStand = async (client, teams) => {
  const now = await Promise.all(teams.map(({ name }) => readTeam(client, name)));
  return teams.every((team, index) => {
    const members = now[index]?.members;
    return members?.known === true && isStill(team, new Set(members.value.map(({ id }) => id)));
  });
};
var membersBeside = (data, n) => {
  const team = data.maybe(`team${String(n)}`)?.maybe("team") ?? null;
  if (team === null) return null;
  const nodes2 = team.at("members").get("nodes", arrayOf(cursor));
  return new Set(nodes2.map((node) => node.get("databaseId", natural)));
};
var teamVariables = (teams) => Object.fromEntries(
  teams.flatMap(({ name }, n) => {
    const [org = "", slug = ""] = name.split("/");
    return [
      [`org${String(n)}`, org],
      [`team${String(n)}`, slug]
    ];
  })
);

// src/collect/github/reread.ts
var reread = async ({ client, open }, { core, sight }, gathered) => {
  const [again, ...others] = await Promise.all([
    readChange(client, core, gathered === null ? [] : teamsBefore(gathered.demand, gathered.facts)),
    ...gathered === null ? [] : standing({ client, open }, core, gathered)
  ]);
  const named = gathered === null ? null : new Set(gathered.demand.checks.map((check) => check.name));
  const stands = again.teamsStand && others.every((stand) => stand);
  const { head, base, state, statuses } = again.sight;
  const same2 = stands && agree(sight, again.sight, named);
  const fingerprint = same2 ? core.fingerprint : `${fingerprintOf(again.sight)}${stands ? "" : ", other people or tickets"}`;
  return { head, base, state, fingerprint, statuses };
};
var standing = (sources, core, { demand, facts }) => [
  ticketsStand(sources, { owner: core.owner, name: core.name, pull: core.target.pull }, demand.ticket, facts.tickets),
  permissionsStand(sources.client, core, facts.permissions)
];
var PAGE = 100;
var BESIDE = 20;
var readChange = async (client, core, teams) => {
  const beside = teams.filter(({ members }) => members.length <= PAGE).slice(0, BESIDE);
  const apart = teams.filter((team) => !beside.includes(team));
  try {
    return await readBeside(client, core, beside, apart);
  } catch (fault2) {
    if (beside.length > 0 && isRefusal(fault2)) return readBeside(client, core, [], teams);
    throw fault2;
  }
};
var readBeside = async (client, core, beside, apart) => {
  const variables = { ...pullVariables(core), ...teamVariables(beside) };
  const [answer, apartStand] = await Promise.all([
    client.query(rereadQuery(beside.length), variables),
    teamsStand(client, apart)
  ]);
  const data = cursor(answer, "$.data");
  const besideStand = beside.every((team, n) => isStill(team, membersBeside(data, n) ?? /* @__PURE__ */ new Set()));
  return { sight: readSight(pullOf(answer)), teamsStand: besideStand && apartStand };
};
var isRefusal = (fault2) => fault2 instanceof RequestError && ["forbidden", "not-found", "refused"].includes(fault2.fault);

// src/collect/github/create-source.ts
var createSource = (client, options) => {
  const readings = /* @__PURE__ */ new WeakMap();
  const owners = /* @__PURE__ */ new Map();
  const { systems, tickets } = rememberSystems(options.tickets);
  const { stores, largeFiles } = rememberStore(options.largeFiles);
  const readingOf = (opening) => {
    const reading = readings.get(opening);
    if (reading === void 0) throw new Error("an opening of another source");
    return reading;
  };
  return {
    open: async (target, policyPath) => {
      const opened = await openChange(client, target, policyPath);
      const opening = openingOf(opened);
      readings.set(opening, { opened, gathered: null });
      return opening;
    },
    readFile: (place) => readFile(client, place),
    gather: async (opening, demand, run) => {
      const reading = readingOf(opening);
      const snapshot = await gather(client, reading.opened, demand, run, { ...options, tickets, largeFiles });
      reading.gathered = { demand, facts: snapshot.facts };
      const { codeOwners } = snapshot.facts;
      const digest = codeOwners.known ? codeOwners.value.digest : null;
      if (digest !== null) owners.set(digest, Buffer.from(reading.opened.core.codeOwners?.text ?? ""));
      return snapshot;
    },
    sharing: (opening) => completeSharing(client, readingOf(opening).opened),
    reread: async (opening) => {
      try {
        const { opened, gathered } = readingOf(opening);
        return await reread({ client, open: tickets }, opened, gathered);
      } catch (fault2) {
        throw collectError("change", fault2);
      }
    },
    transcript: () => [client, ...systems, ...stores].flatMap((each) => each.calls()),
    bodies: () => new Map([...[client, ...systems, ...stores].flatMap((each) => [...each.bodies()]), ...owners])
  };
};
var rememberStore = (open) => {
  const stores = [];
  const largeFiles = () => {
    const [store = open()] = stores;
    if (stores.length === 0) stores.push(store);
    return store;
  };
  return { stores, largeFiles };
};
var rememberSystems = (open) => {
  const systems = [];
  const tickets = async (demand) => {
    const system = await open(demand);
    systems.push(system);
    return system;
  };
  return { systems, tickets };
};
var openingOf = ({ core, sight, reader }) => ({
  target: core.target,
  repository: { id: core.repository.id, name: core.repository.name, defaultBranch: core.repository.defaultBranch },
  change: core.change,
  policy: core.policy,
  defaultBranchPolicy: core.defaultBranchPolicy,
  statuses: sight.statuses,
  reader,
  now: core.now,
  fingerprint: core.fingerprint,
  glimpse: { marks: sight.marks, checks: sight.checks }
});

// src/wiring/large-files.ts
var largeFilesAt = ({ serverUrl, token, attemptMs, totalMs }) => createClient({
  baseUrl: serverUrl,
  graphqlUrl: `${serverUrl}/graphql`,
  origin: new URL(serverUrl).origin,
  userAgent: `countersign/${TOOL_VERSION}`,
  token: token === "" ? "" : `x-access-token:${token}`,
  scheme: "basic",
  attemptMs,
  totalMs
});
var largeFilesOf = (inputs) => () => {
  const { attempt, total } = budgetOf(inputs);
  return largeFilesAt({
    serverUrl: besideApi(context.apiUrl),
    token: inputs.token,
    attemptMs: attempt,
    totalMs: total
  });
};
var largeFilesBeside = (api, token) => () => largeFilesAt({ serverUrl: besideApi(api), token, attemptMs: 2e4, totalMs: 6e4 });
var besideApi = (api) => {
  const { origin, protocol, host } = new URL(api);
  const isCloud = host === "api.github.com" || host.startsWith("api.") && host.endsWith(".ghe.com");
  return isCloud ? `${protocol}//${host.slice("api.".length)}` : origin;
};

// src/wiring/model-signatures.ts
var modelSignaturesUnder = (roots) => async (bundle, keys) => {
  const { checkModelSignature, refusedBundle } = await import("./model-signature-LE5RB4PE.js");
  try {
    return checkModelSignature(bundle, { roots: await roots(), keys });
  } catch (error) {
    return refusedBundle("roots-unreadable", error instanceof Error ? error.message : String(error));
  }
};
var modelSignaturesOf = (inputs) => modelSignaturesUnder(() => trustedRootOf(inputs));
var shippedModelSignatures = modelSignaturesUnder(() => Promise.resolve(null));

// src/wiring/jira-refusal.ts
var jiraRefusal = (headers) => {
  if (headers["x-authentication-denied-reason"] !== void 0) return "a CAPTCHA or another obstacle before the login";
  if (headers["x-ausername"]?.toLowerCase() === "anonymous") return "credentials not accepted";
  const reasons = (headers["x-seraph-loginreason"] ?? "OK").split(",").map((reason) => reason.trim());
  const isTaken = reasons.includes("OK") && reasons.every((reason) => reason === "OK" || reason === "OUT");
  return isTaken ? null : "credentials not accepted";
};

// src/wiring/ticket-access.ts
var ticketAccess = (inputs, system, url) => {
  const credentials = CREDENTIALS[system](inputs);
  if ("missing" in credentials) {
    const found = `the inputs ${credentials.missing} are empty`;
    throw new CollectError({ code: "fact-unavailable", about: [system], found });
  }
  return {
    ...credentials,
    url: (url ?? PUBLIC_URL[system] ?? "").replace(/\/$/u, ""),
    ...system === "jira" ? { refusalIn: jiraRefusal } : {}
  };
};
var PUBLIC_URL = { linear: "https://api.linear.app" };
var CREDENTIALS = {
  jira: ({ jira: { user, token } }) => {
    if (token === "") return { missing: '"jira-token" (and "jira-user" with Jira Cloud)' };
    return user === "" ? { token } : { token: `${user}:${token}`, scheme: "basic" };
  },
  servicenow: ({ serviceNow: { user, password, token } }) => {
    if (token !== "") return { token };
    return user === "" || password === "" ? { missing: '"servicenow-user" and "servicenow-password", or "servicenow-token"' } : { token: `${user}:${password}`, scheme: "basic" };
  },
  "azure-boards": ({ azureBoardsToken: token }) => token === "" ? { missing: '"azure-boards-token"' } : { token: `:${token}`, scheme: "basic" },
  // A key of somebody's own is the whole header; a token of an application is a bearer's.
  linear: ({ linearToken: token }) => token === "" ? { missing: '"linear-token"' } : { token, scheme: token.startsWith("lin_oauth_") ? "bearer" : "plain" }
};

// src/wiring/ticket-budget.ts
var ticketBudget = (milliseconds, { now }) => {
  let spent = 0;
  let waiting = 0;
  let since = 0;
  return {
    left: () => milliseconds - spent - (waiting > 0 ? now() - since : 0),
    spend: async (wait) => {
      if (waiting === 0) since = now();
      waiting += 1;
      try {
        return await wait();
      } finally {
        waiting -= 1;
        if (waiting === 0) spent += now() - since;
      }
    }
  };
};

// src/wiring/ticket-client.ts
var ticketClient = ({ url, ...credentials }, { left }, attemptMs) => createClient({
  baseUrl: url,
  graphqlUrl: `${url}/graphql`,
  origin: new URL(url).origin,
  userAgent: `countersign/${TOOL_VERSION}`,
  attemptMs,
  totalMs: Math.max(1, left()),
  ...credentials
});
var LEAST_MS = 50;
var withinTime = async (key, { left, spend }, seconds, ask) => {
  const before2 = left();
  if (before2 < LEAST_MS)
    throw late(key, `not asked any more: it used up the ${String(seconds)} s that ticket-timeout allows`);
  try {
    return await spend(ask);
  } catch (error) {
    if (!(error instanceof RequestError) || error.fault !== "deadline-exceeded") throw error;
    const waited = ((before2 - left()) / 1e3).toFixed(1);
    throw late(
      key,
      `no answer after ${waited} s of the ${String(seconds)} s that ticket-timeout allows (${error.found})`
    );
  }
};
var late = (key, found) => new CollectError({ code: "deadline-exceeded", about: [key], found });

// src/wiring/ticket-system.ts
var SECOND_MS = 1e3;
var ATTEMPTS = 2;
var READERS = {
  jira: async () => (await import("./jira-LVWBLOXI.js")).readJira,
  servicenow: async () => (await import("./servicenow-DQJUGKC7.js")).readServiceNow,
  "azure-boards": async () => (await import("./azure-boards-YCNRKF6U.js")).readAzureBoards,
  linear: async () => (await import("./linear-LFM5JMEI.js")).readLinear
};
var attemptOf = ({ timeout }) => timeout * SECOND_MS / ATTEMPTS;
var ticketTime = ({ timeout }, patience) => {
  const budget = ticketBudget(patience.lost ? 0 : timeout * SECOND_MS, systemTimers);
  const spend = async (wait) => {
    try {
      return await budget.spend(wait);
    } catch (error) {
      if (error instanceof RequestError && error.fault === "deadline-exceeded") patience.lost = true;
      throw error;
    } finally {
      if (budget.left() <= 0) patience.lost = true;
    }
  };
  return { ...budget, spend };
};
var ticketSystemOf = (inputs, time) => async (demand) => {
  const { system } = demand;
  if (system === "github") throw new Error("GitHub issues are read with the client of the code host");
  const access = ticketAccess(inputs, system, demand.url);
  const client = ticketClient(access, time, attemptOf(inputs));
  const read = await READERS[system]();
  return {
    read: (key, asked) => withinTime(key, time, inputs.timeout, () => read(client, { url: access.url }, key, asked)),
    calls: client.calls,
    bodies: client.bodies
  };
};

export {
  findMentions,
  mergedTree,
  listings,
  readDemands,
  combined,
  readTeam,
  createSource,
  largeFilesOf,
  largeFilesBeside,
  modelSignaturesOf,
  shippedModelSignatures,
  ticketAccess,
  ticketClient,
  withinTime,
  attemptOf,
  ticketTime,
  ticketSystemOf
};
