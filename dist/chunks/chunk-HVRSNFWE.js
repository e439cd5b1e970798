import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  COMMIT_QUERY,
  LATER_COMMITS_QUERY,
  LATER_EVENTS_QUERY,
  LATER_FORCE_PUSHES_QUERY,
  LATER_SUITES_QUERY,
  MADE,
  THREADS_QUERY,
  agree,
  checksOf,
  collectError,
  completeSharing,
  cursorOf,
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
  removals,
  rereadQuery,
  setBy,
  withDismissals
} from "./chunk-6CYOBY4E.js";
import {
  isAtLeast,
  ownerPattern,
  readyOwners
} from "./chunk-2TMJ3BFM.js";
import {
  actor,
  restUser
} from "./chunk-XRRJMPNZ.js";
import {
  parseJsonText
} from "./chunk-V3BRGX7I.js";
import {
  COMPARE,
  comparisons
} from "./chunk-G773ZNVH.js";
import {
  observe
} from "./chunk-2CBGUKWH.js";
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import {
  RequestError
} from "./chunk-2YSYZP25.js";
import {
  known,
  unavailable,
  unknown
} from "./chunk-BIW66A2R.js";
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
} from "./chunk-HQWJD72I.js";

// src/app/read-input.ts
var USER = /(\/\/|%2F%2F)[^\s"/?#]*?(@|%40)/giu;
var InputError = class extends Error {
  name = "InputError";
  constructor(message) {
    super(message.replaceAll(USER, "$1…$2"));
  }
};

// src/app/ticket-inputs.ts
var TICKET_INPUTS = [
  "jira-user",
  "jira-token",
  "servicenow-user",
  "servicenow-password",
  "servicenow-token",
  "azure-boards-token",
  "linear-token",
  "ticket-timeout",
  "ticket-note"
];
var TIMEOUT = 20;
var LONGEST_TIMEOUT = 120;
var readTicketInputs = (given) => ({
  jira: { user: given("jira-user"), token: given("jira-token") },
  serviceNow: {
    user: given("servicenow-user"),
    password: given("servicenow-password"),
    token: given("servicenow-token")
  },
  azureBoardsToken: given("azure-boards-token"),
  linearToken: given("linear-token"),
  timeout: timeoutOf(given("ticket-timeout")),
  note: noteOf(given("ticket-note"))
});
var ticketSecrets = ({ jira, serviceNow, azureBoardsToken, linearToken }) => [jira.token, serviceNow.password, serviceNow.token, azureBoardsToken, linearToken].filter((each) => each !== "");
var timeoutOf = (text2) => {
  if (text2 === "") return TIMEOUT;
  const seconds = /^[1-9]\d{0,2}$/u.test(text2) ? Number(text2) : Number.NaN;
  if (seconds <= LONGEST_TIMEOUT) return seconds;
  throw new InputError(
    `The input "ticket-timeout" is ${JSON.stringify(text2)}; it must be a whole number from 1 to ${String(LONGEST_TIMEOUT)}.`
  );
};
var noteOf = (text2) => {
  if (text2 === "" || text2 === "verdict") return text2 === "" ? null : text2;
  throw new InputError(`The input "ticket-note" is ${JSON.stringify(text2)}; it must be verdict, or left out.`);
};

// src/version.ts
var TOOL_VERSION = "0.1.0";

// src/collect/scans/demanded-scans.ts
var demandedScans = async (client, change, demands, workspace) => {
  const { readScans } = await import("./read-scans-WZZ4SRQ5.js");
  return readScans(client, change, demands, workspace);
};

// src/collect/test-results/demanded.ts
var demandedTestResults = async (client, change, checks, demands) => {
  const found = await checks;
  if (!found.known) return found;
  const { readTestResults } = await import("./read-test-results-OVDKGQMF.js");
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
  const single2 = new Map(ids.map((id) => [id, onlyOutsideParent(id, inside)]));
  const base = [...single2.values()].includes(null) ? await baseBeforeMerge(client, core, inside) : core.baseTip;
  const mergeBaseOf = async (id) => {
    const relation = await compare(base, id);
    if (relation === null) throw new Malformed(`compare ${base}...${id}`, "a commit that both have");
    return relation.mergeBase.id;
  };
  const placed = ids.map(async (id) => {
    const mergeBase = single2.get(id) ?? await mergeBaseOf(id);
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
  const merge2 = core.change.merged?.commit ?? null;
  if (merge2 === null || inside.has(merge2)) return core.baseTip;
  const route = "GET /repos/{owner}/{repo}/git/commits/{commit_sha}";
  const answer = cursor(await client.read(route, { owner: core.owner, repo: core.name, commit_sha: merge2 }), "$");
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
async function completeMerges(commits, reading2) {
  const merges = commits.filter((commit) => commit.parents.length > 1);
  const recomputed = new Set(merges.slice(-MERGES).map((commit) => commit.id));
  return Promise.all(
    commits.map(async (commit) => {
      if (commit.parents.length < 2) return commit;
      const [parentsOnBase, recomputedTree] = await Promise.all([
        readParentsOnBase(commit, reading2),
        recomputed.has(commit.id) ? recompute(commit, reading2) : null
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
  const reading2 = await observe("permissions", async () => {
    const first = await askFor(client, core, account);
    if (agrees(core, account, first.level)) return first;
    const second = await askFor(client, core, account);
    if (agrees(core, account, second.level)) return second;
    const writes = isAtLeast(second.level, "write");
    const found = `the permission ${second.level}, and a review whose author can${writes ? "not" : ""} push`;
    throw new CollectError({ code: "fact-unavailable", about: ["permissions"], found });
  });
  if (reading2.known) return { account, level: { known: true, value: reading2.value.level }, role: reading2.value.role };
  return { account, level: { ...reading2, why: { ...reading2.why, about: ["permissions", account.login] } }, role: null };
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
  const { readDependencies } = await import("./read-dependencies-OIA4CXTF.js");
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
  const whole2 = read.value;
  switch (whole2.kind) {
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
        answer: known({ key, found: "present", ticket: ticketOf(whole2, place, key, demand) })
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
  const linked2 = [];
  const plain = text2.replace(ADDRESSES, (address) => {
    const number = numberOfAddress(address, repository, host);
    if (number !== null) linked2.push(number);
    return " ";
  });
  return [...linked2, ...hashed(plain, repository), ...[...plain.matchAll(SHORT)].map((match) => Number(match[1]))];
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
    const linked2 = [];
    const plain = text2.replace(ADDRESSES, (address) => {
      linked2.push(...inAddress(address));
      return " ";
    });
    return [...inWords(plain), ...linked2];
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
  const numbers2 = (place, texts) => {
    if (place === "branch") return branchReferences(texts.branch);
    if (place !== "links") return writtenIn(place, texts).flatMap((text2) => issueReferences(text2, repository));
    const own = texts.closes.filter((link) => link.repository.toLowerCase() === repository.toLowerCase());
    return own.map((link) => link.number);
  };
  return (place, texts) => numbers2(place, texts).map((number) => `#${String(number)}`);
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
  const pulls = readings.filter((reading2) => reading2.kind === "pull").map((reading2) => reading2.key);
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
  const suites = await Promise.all([...opened.suites, ...later].map((reading2) => wholeSuite(client, core, reading2)));
  return checksOf(suites, first === null ? core.checks.suiteCount : first.get("totalCount", natural));
};
var suitesOf = (part, core) => part.get("nodes", nodes).map((node) => readSuite(node, core.change.head.commit));
var suitesAfter = async (client, core, after) => {
  const { owner, name } = core;
  const answer = await client.query(LATER_SUITES_QUERY, { owner, name, oid: core.change.head.commit, after });
  return cursor(answer, "$.data").at("repository").at("object").at("checkSuites");
};
var wholeSuite = async (client, core, reading2) => {
  const { suite, runs } = reading2;
  if (runs.length === suite.runCount) return reading2;
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
      listed2.map(async (reading2) => reading2.moreAuthors ? withAllAuthors(client, core, reading2) : reading2)
    );
  });
};
var laterCommits = async (client, opened) => {
  const after = opened.more.commits;
  if (after === null) return opened.commits;
  const pull = pullOf(await client.query(LATER_COMMITS_QUERY, { ...pullVariables(opened.core), ...PEOPLE2, after }));
  const later = ["middle", "end"].flatMap((key) => readPullCommits(pull.at(key)));
  const all = [...opened.commits, ...later];
  return [...new Map(all.map((reading2) => [reading2.commit.id, reading2])).values()];
};
var withAllAuthors = async (client, core, reading2) => {
  const { owner, name } = core;
  const answer = await client.query(COMMIT_QUERY, { owner, name, oid: reading2.commit.id, ...PEOPLE2 });
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
  const reading2 = completeEvents(client, opened);
  const events = observe("change", () => reading2);
  const reviews = wants.has("reviews") ? observe("reviews", () => completeReviews(client, core, reading2)) : Promise.resolve(known(core.reviews));
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

// src/collect/github/protection-query.ts
var NAMED = "__typename ... on User{login} ... on Team{combinedSlug} ... on App{slug}";
var PROTECTION_QUERY = `query Protection($owner:String!,$name:String!,$ref:String!){
  repository(owner:$owner,name:$name,followRenames:false){
    ref(qualifiedName:$ref){
      branchProtectionRule{
        requiresStatusChecks requiredStatusChecks{context app{slug databaseId}}
        requiresApprovingReviews requiredApprovingReviewCount dismissesStaleReviews requireLastPushApproval requiresCodeOwnerReviews
        isAdminEnforced allowsForcePushes allowsDeletions requiresCommitSignatures
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
var NOTHING = {
  contexts: [],
  approvals: 0,
  dismissStale: false,
  lastPushApproval: false,
  codeOwners: false,
  admins: true,
  refusesForcePush: false,
  refusesDeletion: false,
  signatures: false,
  bypass: known([])
};
function readProtection(client, core) {
  return observe("protection", async () => {
    const branch = core.change.base.ref.replace(/^refs\/heads\//, "");
    const variables = { owner: core.owner, name: core.name, ref: `refs/heads/${branch}` };
    const ref = cursor(await client.query(PROTECTION_QUERY, variables), "$").at("repository").at("ref");
    const rules = ref.at("rules");
    if (rules.at("pageInfo").get("hasNextPage", boolean)) throw fault("more than 100 rules");
    const active = rules.list("nodes", readRule).filter((rule) => rule !== null);
    const classic = ref.get("branchProtectionRule", nullable(cursor));
    if (classic === null) await demandUnprotected(client, core, branch);
    return combined([
      ...classic === null ? [] : [readClassic(classic)],
      ...await withShownLists(client, core, active)
    ]);
  });
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
    contexts: checks ? rule.list("requiredStatusChecks", readClassicCheck) : [],
    approvals: reviews ? rule.get("requiredApprovingReviewCount", optional(natural)) ?? 0 : 0,
    dismissStale: reviews && rule.get("dismissesStaleReviews", boolean),
    lastPushApproval: reviews && rule.get("requireLastPushApproval", boolean),
    codeOwners: reviews && rule.get("requiresCodeOwnerReviews", boolean),
    admins: rule.get("isAdminEnforced", boolean),
    refusesForcePush: !rule.get("allowsForcePushes", boolean),
    refusesDeletion: !rule.get("allowsDeletions", boolean),
    signatures: rule.get("requiresCommitSignatures", boolean),
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
    ...demandsOf(rule.get("type", text), rule.get("parameters", nullable(cursor))),
    bypass
  };
  return { ruleset: ruleset?.get("databaseId", optional(natural)) ?? null, demands };
}
function demandsOf(type, parameters) {
  switch (type) {
    case "NON_FAST_FORWARD":
      return { refusesForcePush: true };
    case "DELETION":
      return { refusesDeletion: true };
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
async function withShownLists(client, core, rules) {
  const isEmpty = ({ demands: { bypass } }) => bypass.known && bypass.value.length === 0;
  const ids = new Set(rules.filter(isEmpty).flatMap(({ ruleset }) => ruleset === null ? [] : [ruleset]));
  const hidden = /* @__PURE__ */ new Set();
  await Promise.all(
    [...ids].map(async (id) => {
      const parameters = { owner: core.owner, repo: core.name, ruleset_id: id };
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
  const readingOf = (opening) => {
    const reading2 = readings.get(opening);
    if (reading2 === void 0) throw new Error("an opening of another source");
    return reading2;
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
      const reading2 = readingOf(opening);
      const snapshot = await gather(client, reading2.opened, demand, run, { ...options, tickets });
      reading2.gathered = { demand, facts: snapshot.facts };
      const { codeOwners } = snapshot.facts;
      const digest = codeOwners.known ? codeOwners.value.digest : null;
      if (digest !== null) owners.set(digest, Buffer.from(reading2.opened.core.codeOwners?.text ?? ""));
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
    transcript: () => [client, ...systems].flatMap((each) => each.calls()),
    bodies: () => new Map([...[client, ...systems].flatMap((each) => [...each.bodies()]), ...owners])
  };
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

// src/lib/client/create-client.ts
import { createHash as createHash4 } from "node:crypto";

// node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }
  if (typeof process === "object" && process.version !== void 0) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`;
  }
  return "<environment undetectable>";
}

// node_modules/before-after-hook/lib/register.js
function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }
  if (!options) {
    options = {};
  }
  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name2) => {
      return register.bind(null, state, name2, callback, options);
    }, method)();
  }
  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }
    return state.registry[name].reduce((method2, registered) => {
      return registered.hook.bind(null, method2, options);
    }, method)();
  });
}

// node_modules/before-after-hook/lib/add.js
function addHook(state, kind, name, hook2) {
  const orig = hook2;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }
  if (kind === "before") {
    hook2 = (method, options) => {
      return Promise.resolve().then(orig.bind(null, options)).then(method.bind(null, options));
    };
  }
  if (kind === "after") {
    hook2 = (method, options) => {
      let result;
      return Promise.resolve().then(method.bind(null, options)).then((result_) => {
        result = result_;
        return orig(result, options);
      }).then(() => {
        return result;
      });
    };
  }
  if (kind === "error") {
    hook2 = (method, options) => {
      return Promise.resolve().then(method.bind(null, options)).catch((error) => {
        return orig(error, options);
      });
    };
  }
  state.registry[name].push({
    hook: hook2,
    orig
  });
}

// node_modules/before-after-hook/lib/remove.js
function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }
  const index = state.registry[name].map((registered) => {
    return registered.orig;
  }).indexOf(method);
  if (index === -1) {
    return;
  }
  state.registry[name].splice(index, 1);
}

// node_modules/before-after-hook/index.js
var bind = Function.bind;
var bindable = bind.bind(bind);
function bindApi(hook2, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook2.api = { remove: removeHookRef };
  hook2.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook2[kind] = hook2.api[kind] = bindable(addHook, null).apply(null, args);
  });
}
function Singular() {
  const singularHookName = /* @__PURE__ */ Symbol("Singular");
  const singularHookState = {
    registry: {}
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}
function Collection() {
  const state = {
    registry: {}
  };
  const hook2 = register.bind(null, state);
  bindApi(hook2, state);
  return hook2;
}
var before_after_hook_default = { Singular, Collection };

// node_modules/@octokit/endpoint/dist-bundle/index.js
var VERSION = "0.0.0-development";
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}
var endpoint = withDefaults(null, DEFAULTS);

// node_modules/content-type/dist/index.js
var SP = 32;
var HTAB = 9;
var SEMI = 59;
var EQ = 61;
var DQUOTE = 34;
var BSLASH = 92;
var COMMA = 44;
var LOWER_CASE = 1;
var OWS = 2;
var SEMI_FLAG = 4;
var COMMA_FLAG = 8;
var TOKEN_FLAG = 16;
var NON_ASCII = 65280;
var CASE_FLAGS = LOWER_CASE | NON_ASCII;
var CHAR_MAP = new Uint8Array(256);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 128; code <= 255; code++) {
  CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
  CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 48; code <= 57; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 65; code <= 90; code++) {
  CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 97; code <= 122; code++) {
  CHAR_MAP[code] |= TOKEN_FLAG;
}
var NullObject = /* @__PURE__ */ (() => {
  const C = function() {
  };
  C.prototype = /* @__PURE__ */ Object.create(null);
  return C;
})();
function parse2(header, options) {
  const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
  const len = header.length;
  let valueStart = options?.start ?? 0;
  while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
    valueStart++;
  }
  let index = valueStart;
  let typeFlags = 0;
  let whitespace = -1;
  let stop = options?.parameters === false ? COMMA_FLAG : 0;
  while (index < len) {
    const code = header.charCodeAt(index);
    const flags = CHAR_MAP[code];
    if ((flags & stopFlags) !== 0) {
      stop |= flags & COMMA_FLAG;
      break;
    }
    if ((flags & OWS) !== 0) {
      if (whitespace === -1)
        whitespace = index;
    } else {
      whitespace = -1;
    }
    typeFlags |= code & NON_ASCII | flags;
    index++;
  }
  const valueEnd = whitespace === -1 ? index : whitespace;
  const value = header.slice(valueStart, valueEnd);
  const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
  if (index === len || stop !== 0) {
    return { type, index, parameters: new NullObject() };
  }
  return parseParameters(header, type, index, len, stopFlags);
}
function parseParameters(header, type, index, len, stopFlags) {
  const parameters = new NullObject();
  parameter: while (index < len) {
    index++;
    while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
      index++;
    }
    const keyStart = index;
    let keyFlags = 0;
    let keyWhitespace = -1;
    while (index < len) {
      const code = header.charCodeAt(index);
      const flags = CHAR_MAP[code];
      if ((flags & stopFlags) !== 0) {
        if ((flags & COMMA_FLAG) !== 0)
          break parameter;
        continue parameter;
      }
      if (code === EQ) {
        const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
        const value = header.slice(keyStart, keyEnd);
        const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
        index++;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
          index++;
        }
        if (index < len && header.charCodeAt(index) === DQUOTE) {
          const quotedStart = ++index;
          let escaped = false;
          while (index < len) {
            const code2 = header.charCodeAt(index);
            if (code2 === DQUOTE) {
              if (parameters[key] === void 0) {
                parameters[key] = escaped ? unescapeQuotedPairs(header, quotedStart, index) : header.slice(quotedStart, index);
              }
              index++;
              let stop2 = 0;
              while (index < len) {
                const code3 = header.charCodeAt(index);
                const flags2 = CHAR_MAP[code3];
                if ((flags2 & stopFlags) !== 0) {
                  stop2 = flags2 & COMMA_FLAG;
                  break;
                }
                index++;
              }
              if (stop2 !== 0)
                break parameter;
              continue parameter;
            }
            if (code2 === BSLASH && index + 1 < len) {
              escaped = true;
              index += 2;
              continue;
            }
            index++;
          }
          continue parameter;
        }
        const valueStart = index;
        let stop = 0;
        let valueWhitespace = -1;
        while (index < len) {
          const code2 = header.charCodeAt(index);
          const flags2 = CHAR_MAP[code2];
          if ((flags2 & stopFlags) !== 0) {
            stop = flags2 & COMMA_FLAG;
            break;
          }
          if ((flags2 & OWS) !== 0) {
            if (valueWhitespace === -1)
              valueWhitespace = index;
          } else {
            valueWhitespace = -1;
          }
          index++;
        }
        if (parameters[key] === void 0) {
          const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
          parameters[key] = header.slice(valueStart, valueEnd);
        }
        if (stop !== 0)
          break parameter;
        continue parameter;
      }
      if ((flags & OWS) !== 0) {
        if (keyWhitespace === -1)
          keyWhitespace = index;
      } else {
        keyWhitespace = -1;
      }
      keyFlags |= code & NON_ASCII | flags;
      index++;
    }
  }
  return { type, index, parameters };
}
function unescapeQuotedPairs(str, start, end) {
  let result = "";
  for (let index = start; index < end; index++) {
    if (str.charCodeAt(index) === BSLASH) {
      result += str.slice(start, index);
      start = ++index;
    }
  }
  return result + str.slice(start, end);
}

// node_modules/json-with-bigint/json-with-bigint.js
var intRegex = /^-?\d+$/;
var noiseValue = /^-?\d+n+$/;
var originalStringify = JSON.stringify;
var originalParse = JSON.parse;
var customFormat = /^-?\d+n$/;
var bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
var noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;
var isUnstringifiable = (val) => val === void 0 || typeof val === "function" || typeof val === "symbol";
var isRawJSON = (val) => val !== null && typeof val === "object" && val.constructor && val.constructor.name === "RawJSON";
var stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";
  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }
  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer) ? new Set(replacer.map(String)) : null;
  const prepareVal = (parent, key, val) => {
    const isObject2 = val !== null && typeof val === "object";
    const hasToJSON = isObject2 && typeof val.toJSON === "function";
    if (hasToJSON) {
      val = val.toJSON(key);
    }
    const isNoise = typeof val === "string" && noiseValue.test(val);
    if (isNoise) return val + "n";
    const isBigInt = typeof val === "bigint";
    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return JSON.rawJSON(val.toString());
      return val.toString() + "n";
    }
    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }
    const isPostReplacerObject = val !== null && typeof val === "object";
    if (isPostReplacerObject) {
      const isPrimitiveWrapper = val instanceof Number || val instanceof String || val instanceof Boolean;
      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }
    return val;
  };
  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);
  if (isUnstringifiable(rootProcessed)) {
    return void 0;
  }
  const isRootPrimitive = rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);
  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }
  const chunks = [];
  let level = 0;
  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true
    }
  ];
  const visited = new WeakSet([rootProcessed]);
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }
    let isDone = false;
    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");
        if (space) chunks.push("\n" + space.repeat(level));
        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);
        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject = childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);
          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }
            visited.add(childVal);
            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true
            });
            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];
        const isFilteredOutByArray = propertyList && !propertyList.has(k);
        if (isFilteredOutByArray) continue;
        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);
        if (isUnstringifiable(childVal)) continue;
        if (!node.first) chunks.push(",");
        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }
        const isComplexObject = childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);
        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }
          visited.add(childVal);
          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true
          });
          node.first = false;
          break;
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }
      const isNodeFullyProcessed = node.index >= node.keys.length && stack[stack.length - 1] === node;
      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }
    if (isDone) {
      level--;
      if (!node.first && space) chunks.push("\n" + space.repeat(level));
      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }
  return chunks.join("");
};
var JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;
    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());
          const hasFunctionReplacer = typeof replacer === "function";
          if (hasFunctionReplacer) return replacer(key, val);
          const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
          if (isKeyInArrayReplacer) return val;
          return val;
        },
        space
      );
    }
    if (!value) return originalStringify(value, replacer, space);
    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);
        if (isNoise) return val.toString() + "n";
        if (typeof val === "bigint") return val.toString() + "n";
        const hasFunctionReplacer = typeof replacer === "function";
        if (hasFunctionReplacer) return replacer(key, val);
        const isKeyInArrayReplacer = Array.isArray(replacer) && replacer.includes(key);
        if (isKeyInArrayReplacer) return val;
        return val;
      },
      space
    );
    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3"
    );
    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3");
    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);
      if (convertedJSON === void 0) return void 0;
      const supportsRawJSON = "rawJSON" in JSON;
      if (supportsRawJSON) return convertedJSON;
      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");
      return processedJSON.replace(noiseStringify, "$1$2$3");
    }
    throw error;
  }
};
var featureCache = /* @__PURE__ */ new Map();
var isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();
  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }
  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1"
    );
    featureCache.set(parseFingerprint, result);
    return result;
  } catch {
    featureCache.set(parseFingerprint, false);
    return false;
  }
};
var convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt = typeof value === "string" && customFormat.test(value);
  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));
  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);
  const hasUserReviver = typeof userReviver === "function";
  if (!hasUserReviver) return value;
  return userReviver(key, value, context);
};
var JSONParseV2 = (text2, reviver) => {
  return JSON.parse(text2, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds = value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;
    if (isBigInt) return BigInt(context.source);
    const hasCustomReviver = typeof reviver === "function";
    if (!hasCustomReviver) return value;
    return reviver(key, value, context);
  });
};
var MAX_INT = Number.MAX_SAFE_INTEGER.toString();
var MAX_DIGITS = MAX_INT.length;
var stringsOrLargeNumbers = /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
var noiseValueWithQuotes = /^"-?\d+n+"$/;
var applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];
  while (stack.length > 0) {
    const node = stack[stack.length - 1];
    if (!node.visited) {
      node.visited = true;
      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";
      if (isComplexObject) {
        const keys = Object.keys(value);
        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];
      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);
        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);
          if (isNoise) value = value.slice(0, -1);
        }
      }
      const hasUserReviver = typeof userReviver === "function";
      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }
      const isDeleted = value === void 0;
      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }
      stack.pop();
    }
  }
  return rootHolder[""];
};
var serializeBigInts = (text2) => {
  return text2.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);
      if (isNoise) return match.substring(0, match.length - 1) + 'n"';
      const hasFractionalOrExponential = fractional || exponential;
      const isLessThanMaxSafeInt = digits && (digits.length < MAX_DIGITS || digits.length === MAX_DIGITS && digits <= MAX_INT);
      const isStandardValue = isString || hasFractionalOrExponential || isLessThanMaxSafeInt;
      if (isStandardValue) return match;
      return '"' + match + 'n"';
    }
  );
};
var JSONParse = (text2, reviver) => {
  if (!text2) return originalParse(text2, reviver);
  try {
    if (isContextSourceSupported()) return JSONParseV2(text2, reviver);
    const serializedData = serializeBigInts(text2);
    return originalParse(
      serializedData,
      (key, value, context) => convertMarkedBigIntsReviver(key, value, context, reviver)
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text2);
      const parsed = originalParse(serializedData);
      return applyReviverIteratively(parsed, reviver);
    }
    throw error;
  }
};

// node_modules/@octokit/request-error/dist-src/index.js
var RequestError2 = class extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
};

// node_modules/@octokit/request/dist-bundle/index.js
var VERSION2 = "10.0.16";
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${VERSION2} ${getUserAgent()}`
  }
};
function isPlainObject2(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}
var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = isPlainObject2(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError2(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError2(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError2("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError2(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = parse2(contentType);
  if (isJSONResponse(mimetype)) {
    let text2 = "";
    try {
      text2 = await response.text();
      return JSONParse(text2);
    } catch (err) {
      return text2;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}
function withDefaults2(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: withDefaults2.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: withDefaults2.bind(null, endpoint2)
  });
}
var request = withDefaults2(endpoint, defaults_default);

// node_modules/@octokit/graphql/dist-bundle/index.js
var VERSION3 = "0.0.0-development";
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}
function withDefaults3(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: withDefaults3.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}
var graphql2 = withDefaults3(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${VERSION3} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return withDefaults3(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

// node_modules/@octokit/auth-token/dist-bundle/index.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}
async function hook(token, request2, route, parameters) {
  const endpoint2 = request2.endpoint.merge(
    route,
    parameters
  );
  endpoint2.headers.authorization = withAuthorizationPrefix(token);
  return request2(endpoint2);
}
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};

// node_modules/@octokit/core/dist-src/version.js
var VERSION4 = "7.0.8";

// node_modules/@octokit/core/dist-src/index.js
var noop2 = () => {
};
var consoleWarn = console.warn.bind(console);
var consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = noop2;
  }
  if (typeof logger.info !== "function") {
    logger.info = noop2;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
var userAgentTrail = `octokit-core.js/${VERSION4} ${getUserAgent()}`;
var Octokit = class {
  static VERSION = VERSION4;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook2 = new before_after_hook_default.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook2.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook2;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth2 = createTokenAuth(options.auth);
        hook2.wrap("request", auth2.hook);
        this.auth = auth2;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth2 = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook2.wrap("request", auth2.hook);
      this.auth = auth2;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
};

// node_modules/@octokit/plugin-request-log/dist-src/version.js
var VERSION5 = "6.0.0";

// node_modules/@octokit/plugin-request-log/dist-src/index.js
function requestLog(octokit) {
  octokit.hook.wrap("request", (request2, options) => {
    octokit.log.debug("request", options);
    const start = Date.now();
    const requestOptions = octokit.request.endpoint.parse(options);
    const path = requestOptions.url.replace(options.baseUrl, "");
    return request2(options).then((response) => {
      const requestId = response.headers["x-github-request-id"];
      octokit.log.info(
        `${requestOptions.method} ${path} - ${response.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      return response;
    }).catch((error) => {
      const requestId = error.response?.headers["x-github-request-id"] || "UNKNOWN";
      octokit.log.error(
        `${requestOptions.method} ${path} - ${error.status} with id ${requestId} in ${Date.now() - start}ms`
      );
      throw error;
    });
  });
}
requestLog.VERSION = VERSION5;

// node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var VERSION6 = "0.0.0-development";
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather2(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather2(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather2(octokit, results, iterator2, mapFn);
  });
}
var composePaginateRest = Object.assign(paginate, {
  iterator
});
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = VERSION6;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
var VERSION7 = "17.0.0";

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
var Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js
var endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint2] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint2;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
var handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

// node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js
function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = VERSION7;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = VERSION7;

// node_modules/@octokit/rest/dist-src/version.js
var VERSION8 = "22.0.1";

// node_modules/@octokit/rest/dist-src/index.js
var Octokit2 = Octokit.plugin(requestLog, legacyRestEndpointMethods, paginateRest).defaults(
  {
    userAgent: `octokit-rest.js/${VERSION8}`
  }
);

// src/lib/client/authorization.ts
var authorizationOf = ({ token, scheme = "bearer" }) => {
  if (token === "") return "";
  switch (scheme) {
    case "bearer":
      return `Bearer ${token}`;
    case "basic":
      return `Basic ${Buffer.from(token).toString("base64")}`;
    case "plain":
      return token;
  }
};

// src/lib/client/exchange.ts
var ExchangeError = class extends Error {
  name = "ExchangeError";
  fault;
  status;
  constructor(fault2, status, message) {
    super(message);
    this.fault = fault2;
    this.status = status;
  }
};
var STRICT = { rejectUnauthorized: true, insecureHTTPParser: false };
var openWire = (sockets) => {
  const agents = /* @__PURE__ */ new Map();
  const start = (url, options) => {
    const { Agent, request: request2 } = protocolOf(url);
    const agent = agents.get(url.protocol) ?? new Agent({ keepAlive: true, maxSockets: sockets, maxFreeSockets: sockets });
    agents.set(url.protocol, agent);
    return request2(url, { ...options, ...STRICT, agent });
  };
  return { send: (outgoing, limits) => attempt(start, outgoing, limits) };
};
var protocolOf = (url) => url.protocol === "https:" ? process.getBuiltinModule("node:https") : process.getBuiltinModule("node:http");
var attempt = (start, outgoing, limits) => new Promise((resolve, reject) => {
  let status = null;
  const request2 = start(outgoing.url, { method: outgoing.method, headers: { ...outgoing.headers } });
  const timer = setTimeout(() => {
    fail(
      new ExchangeError("timeout", status, `no whole answer within ${String(Math.round(limits.milliseconds))} ms`)
    );
  }, limits.milliseconds);
  const fail = (error) => {
    clearTimeout(timer);
    reject(error);
    request2.destroy();
  };
  request2.on("error", (error) => {
    fail(new ExchangeError("transport", status, codeOf2(error)));
  });
  request2.on("response", (message) => {
    status = message.statusCode ?? 0;
    readWhole2(message, limits.bytes).then((body) => {
      clearTimeout(timer);
      resolve({ status: message.statusCode ?? 0, headers: headersOf(message), body });
    }, fail);
  });
  request2.end(outgoing.body ?? void 0);
});
var LARGE = 1024 * 1024;
var readWhole2 = (message, limit) => new Promise((resolve, reject) => {
  const status = message.statusCode ?? 0;
  const told = Number(message.headers["content-length"] ?? 0);
  const place = told >= LARGE && told <= limit ? Buffer.allocUnsafe(told) : null;
  const chunks = [];
  let size = 0;
  const cut2 = () => {
    reject(new ExchangeError("transport", status, "body cut off"));
  };
  message.on("data", (chunk) => {
    if (place === null) chunks.push(chunk);
    else chunk.copy(place, size);
    size += chunk.length;
    if (size <= limit) return;
    chunks.length = 0;
    reject(new ExchangeError("too-large", status, `body over ${String(limit)} bytes`));
  });
  message.on("aborted", cut2);
  message.on("error", cut2);
  message.on("close", cut2);
  message.on("end", () => {
    if (message.complete) resolve(place === null ? Buffer.concat(chunks, size) : place.subarray(0, size));
    else cut2();
  });
});
var headersOf = (message) => {
  const headers = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== void 0) headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
};
var codeOf2 = (error) => {
  const code = "code" in error ? error.code : void 0;
  return typeof code === "string" ? code : "connection failed";
};

// src/lib/client/json.ts
var QUOTE = 34;
var BACKSLASH = 92;
var OPENING = /* @__PURE__ */ new Set([91, 123]);
var CLOSING = /* @__PURE__ */ new Set([93, 125]);
var parseJson = (bytes, maxDepth) => {
  if (bytes.length === 0) return { ok: false, found: "empty body" };
  if (depthExceeds(bytes, maxDepth)) return { ok: false, found: `JSON nested deeper than ${String(maxDepth)}` };
  try {
    return { ok: true, value: parseJsonText(decoder.decode(bytes)) };
  } catch {
    return { ok: false, found: "invalid JSON" };
  }
};
var decoder = new TextDecoder("utf-8", { fatal: true });
var depthExceeds = (bytes, maxDepth) => {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (quoted) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (CLOSING.has(byte)) depth -= 1;
  }
  return false;
};

// src/lib/client/judge.ts
var judgeAnswer = (answer, judging) => {
  const refuse = refusal(answer, judging);
  const refused = judging.refusalIn(answer.headers);
  if (refused !== null) return refuse("unauthorized", "lasting", refused);
  if (answer.status < 200 || answer.status > 299) return judgeStatus(answer, refuse);
  if (answer.status === 204 && judging.empty === "allowed") return { done: true, value: null };
  if (answer.status === 204 || answer.status === 205) return refuse("malformed", "passing", "no content");
  const isData = isJson(answer.headers["content-type"]);
  if (answer.status === 203) return refuse("malformed", "lasting", isData ? "not from the host itself" : "not JSON");
  if (!isData) return refuse("malformed", "passing", "not JSON");
  if ((answer.headers["content-encoding"] ?? "identity") !== "identity")
    return refuse("malformed", "passing", "encoded body");
  const parsed = parseJson(answer.body, judging.maxDepth);
  if (!parsed.ok) return refuse("malformed", "passing", parsed.found);
  const wrong = judging.check(parsed.value);
  if (wrong === null) return { done: true, value: parsed.value };
  const wait = wrong.fault === "rate-limited" ? retryAfter(answer) : null;
  return refuse(wrong.fault, wrong.kind, wrong.what, wait);
};
var judgeFailure = (error, judging) => {
  const fault2 = error.fault === "timeout" ? "deadline-exceeded" : error.fault === "transport" ? "unreachable" : "too-large";
  const found = `${judging.call}: ${error.message}, attempt ${String(judging.number)}`;
  const requestError = new RequestError(fault2, error.status, found);
  return { done: false, error: requestError, passing: error.fault !== "too-large", retryAfterMs: null };
};
var refusal = (answer, judging) => (fault2, kind, what, retryAfterMs = null) => {
  const id = answer.headers["x-github-request-id"];
  const request2 = id === void 0 ? "" : `, request ${printable(id)}`;
  const found = `${judging.call}: ${what}, status ${String(answer.status)}, attempt ${String(judging.number)}${request2}`;
  const error = new RequestError(fault2, answer.status, found);
  return { done: false, error, passing: kind === "passing", retryAfterMs };
};
var judgeBytes = (answer, judging) => answer.status === 200 ? { done: true, value: new Uint8Array(answer.body) } : judgeStatus(answer, refusal(answer, judging));
var judgeStatus = (answer, refuse) => {
  const { status } = answer;
  if (status >= 500) return refuse("unreachable", "passing", "server fault", retryAfter(answer));
  if (status === 429 || status === 403 && isRateLimit(answer) || status === 400 && isGraphqlRateLimit(answer))
    return refuse("rate-limited", "passing", limitFound(answer), retryAfter(answer));
  if (status === 401) return refuse("unauthorized", "lasting", "bad credentials");
  if (status === 403) return refuse("forbidden", "lasting", "not allowed");
  if (status === 404 || status === 410) return refuse("not-found", "lasting", "not found");
  if (status === 304 || status === 408 || status === 409) return refuse("refused", "passing", "refused");
  if (status >= 300 && status <= 399) return refuse("refused", "lasting", "redirect");
  return refuse("refused", "lasting", "refused");
};
var isRateLimit = (answer) => answer.headers["x-ratelimit-remaining"] === "0" || answer.headers["retry-after"] !== void 0 || /\brate limit|\babuse detection/i.test(answer.body.subarray(0, 4096).toString("utf8"));
var isGraphqlRateLimit = (answer) => /"code"\s*:\s*"RATELIMITED"/.test(answer.body.subarray(0, 4096).toString("utf8"));
var limitFound = (answer) => {
  const seconds = resetSeconds(answer);
  return seconds === null ? "rate limited" : `rate limited for ${String(seconds)} s`;
};
var retryAfter = (answer) => {
  const seconds = resetSeconds(answer);
  return seconds === null ? null : seconds * 1e3;
};
var resetSeconds = (answer) => {
  const asked = whole(answer.headers["retry-after"]);
  if (asked !== null) return asked;
  const reset = whole(answer.headers["x-ratelimit-reset"]);
  const now = Date.parse(answer.headers.date ?? "");
  if (answer.headers["x-ratelimit-remaining"] !== "0" || reset === null || Number.isNaN(now)) return null;
  return Math.max(1, reset - Math.floor(now / 1e3) + 1);
};
var whole = (given) => given !== void 0 && /^\d{1,12}$/.test(given) ? Number(given) : null;
var isJson = (type) => type !== void 0 && /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type);
var printable = (given) => given.replace(/[^\w:.-]/g, "").slice(0, 80);

// src/lib/client/options.ts
var limitsOf = (options) => ({
  attemptMs: options.attemptMs ?? 2e4,
  totalMs: options.totalMs ?? 12e4,
  reserveMs: options.reserveMs ?? 0,
  maxBytes: options.maxBytes ?? 32e6,
  maxDepth: options.maxDepth ?? 100,
  maxAttempts: options.maxAttempts ?? 4
});
var systemTimers = {
  now: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  }),
  random: () => Math.random()
};

// src/lib/client/retry.ts
var budgetsOf = (limits, timers) => {
  const start = timers.now();
  const left = (total) => ({ left: () => total - (timers.now() - start) });
  return { kept: left(limits.totalMs - limits.reserveMs), used: left(limits.totalMs) };
};
var FIRST_WAIT_MS = 300;
var LONGEST_WAIT_MS = 5e3;
var persist = async (attempt2, repeatable, limits, timers, budget) => {
  for (let number = 1; ; number += 1) {
    const outcome = await attempt2(number);
    if (outcome.done) return outcome.value;
    const wait = outcome.retryAfterMs ?? backoff(number, timers.random());
    const spent = repeatable === "once" || !outcome.passing || number >= limits.maxAttempts;
    if (spent || wait >= budget.left()) throw outcome.error;
    await timers.sleep(wait);
  }
};
var backoff = (number, random) => Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (number - 1)) * (0.5 + random / 2);

// src/lib/client/transcript.ts
import { createHash as createHash3 } from "node:crypto";
var MOST_OF_ONE = 2 * 1024 * 1024;
var MOST_OF_ALL = 32 * 1024 * 1024;
var openTranscript = (origin = null) => {
  const drafts = [];
  let latest = null;
  const left = /* @__PURE__ */ new Map();
  const keeper = openKeeper();
  return {
    begin: (method, query) => {
      const draft = { ...NOTHING2, origin, method, query };
      drafts.push(draft);
      return {
        attempt: (path) => {
          keeper.forget(draft);
          Object.assign(draft, NO_ANSWER, { path, attempts: draft.attempts + 1 });
        },
        listed: (pages, count) => Object.assign(draft, { pages, count }),
        answered: (answer, body) => {
          Object.assign(draft, answerOf(answer));
          if (body === "kept") keeper.keep(draft, answer.body);
          noteLimit(left, answer);
          if (draft.date !== null && (latest === null || draft.date > latest)) latest = draft.date;
        },
        failed: (error) => {
          draft.error = error.fault;
          draft.status = draft.status ?? error.status;
        }
      };
    },
    calls: () => drafts.filter((draft) => draft.attempts > 0).map((draft) => ({ ...draft })),
    bodies: () => keeper.bodies(),
    now: () => latest,
    allowance: () => left.size === 0 ? null : Math.min(...left.values())
  };
};
var openKeeper = () => {
  const kept = /* @__PURE__ */ new Map();
  let size = 0;
  return {
    forget: (draft) => {
      size -= kept.get(draft)?.length ?? 0;
      kept.delete(draft);
    },
    keep: (draft, body) => {
      if (body.length > MOST_OF_ONE || size + body.length > MOST_OF_ALL) return;
      kept.set(draft, body);
      size += body.length;
    },
    bodies: () => new Map([...kept].flatMap(([{ digest }, body]) => digest === null ? [] : [[digest, body]]))
  };
};
var noteLimit = (left, { headers }) => {
  const remaining = headers["x-ratelimit-remaining"] ?? "";
  if (/^\d{1,9}$/.test(remaining)) left.set(headers["x-ratelimit-resource"] ?? "", Number(remaining));
};
var NO_ANSWER = { status: null, requestId: null, date: null, bytes: 0, digest: null, pages: null, count: null };
var NOTHING2 = { ...NO_ANSWER, origin: null, method: "", path: "", attempts: 0, query: null, error: null };
var answerOf = (answer) => ({
  status: answer.status,
  requestId: answer.headers["x-github-request-id"] ?? null,
  date: instantOf(answer.headers["date"]),
  bytes: answer.body.length,
  digest: createHash3("sha256").update(answer.body).digest("hex")
});
var instantOf = (date) => {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
};

// src/lib/client/calls.ts
var openCalls = (options) => {
  const limits = limitsOf(options);
  const timers = options.timers ?? systemTimers;
  const line2 = {
    wire: openWire(options.sockets ?? 64),
    limits,
    timers,
    budgets: budgetsOf(limits, timers),
    home: new URL(options.baseUrl).origin,
    authorization: authorizationOf(options),
    refusalIn: options.refusalIn ?? (() => null)
  };
  const octokit = new Octokit2({ baseUrl: options.baseUrl, userAgent: options.userAgent ?? "countersign", log: SILENT });
  const transcript = openTranscript(options.origin ?? null);
  return {
    make: (call) => make(octokit, line2, transcript.begin(methodOf(call), call.query ?? null), call),
    transcript
  };
};
var silence = () => void 0;
var SILENT = { debug: silence, info: silence, warn: silence, error: silence };
var methodOf = (call) => call.route.split(" ")[0] ?? "";
var make = async (octokit, line2, entry, call) => {
  const replies = [];
  const fetch = async (address, init) => {
    const reply2 = await converse(line2, entry, call, new URL(address), init);
    replies.push(reply2);
    return { status: 200, url: address, headers: [], body: null };
  };
  try {
    await octokit.request(call.route, { ...call.parameters, request: { fetch, parseSuccessResponseBody: false } });
  } catch (error) {
    const own = ownError(error, call.route);
    entry.failed(own);
    throw own;
  }
  const [reply] = replies;
  if (reply === void 0) throw new RequestError("unreachable", null, `${call.route}: not sent`);
  return reply;
};
var converse = async (line2, entry, call, url, init) => {
  if (url.origin !== line2.home) throw new RequestError("refused", null, `${call.route}: another origin`);
  const budget = budgetFor(line2, call);
  const attempt2 = async (number) => {
    if (budget.left() <= 0) return outOfTime(call);
    const judging = judgingOf(call, number, line2);
    entry.attempt(url.pathname + url.search);
    try {
      const answer = await follow2(line2, call, url, init);
      entry.answered(answer, isKept(call, answer) ? "kept" : "withheld");
      const judged = call.body === void 0 ? judgeAnswer(answer, judging) : judgeBytes(answer, judging);
      return judged.done ? { done: true, value: { value: judged.value, headers: answer.headers, url, listed: entry.listed } } : judged;
    } catch (error) {
      if (error instanceof ExchangeError) return judgeFailure(error, judging);
      throw error;
    }
  };
  return persist(attempt2, call.repeatable, line2.limits, line2.timers, budget);
};
var isKept = (call, answer) => call.body === void 0 && call.bodies !== "withheld" && isJson(answer.headers["content-type"]);
var budgetFor = ({ budgets }, call) => budgets[call.reserve ?? "kept"];
var judgingOf = (call, number, { limits, refusalIn }) => ({
  call: call.route,
  number,
  maxDepth: limits.maxDepth,
  check: call.check,
  empty: call.empty ?? "refused",
  refusalIn
});
var outOfTime = (call) => ({
  done: false,
  error: new RequestError("deadline-exceeded", null, `${call.route}: no time left`),
  passing: false,
  retryAfterMs: null
});
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var follow2 = async (line2, call, url, init) => {
  const answer = await send(line2, call, url, init);
  const location = answer.headers["location"];
  if (call.body === void 0 || location === void 0 || !REDIRECTS.has(answer.status)) return answer;
  const target = new URL(location, url);
  if (target.protocol !== "https:" && target.protocol !== url.protocol) return answer;
  const agent = init.headers["user-agent"];
  return send(line2, call, target, { method: "GET", headers: agent === void 0 ? {} : { "user-agent": agent } });
};
var send = (line2, call, url, init) => {
  const body = typeof init.body === "string" ? init.body : null;
  const headers = {
    ...init.headers,
    "accept-encoding": "identity",
    ...url.origin === line2.home && line2.authorization !== "" ? { authorization: line2.authorization } : {},
    ...body === null ? {} : { "content-length": String(Buffer.byteLength(body)) }
  };
  const milliseconds = Math.max(1, Math.min(line2.limits.attemptMs, budgetFor(line2, call).left()));
  const bytes = call.body?.limit ?? line2.limits.maxBytes;
  return line2.wire.send({ method: init.method, url, headers, body }, { milliseconds, bytes });
};
var ownError = (error, route) => {
  if (error instanceof RequestError) return error;
  if (error instanceof Error && error.cause instanceof RequestError) return error.cause;
  return new RequestError("unreachable", null, `${route}: the request could not be made`);
};

// src/lib/client/checks.ts
var malformed = (what) => ({ fault: "malformed", kind: "passing", what });
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var structured = (value) => typeof value === "object" && value !== null ? null : malformed("neither object nor list");
var anything = () => null;
var pageOf = (items) => (value) => {
  if (itemsOf(value, items) === null) return malformed("no list");
  return isObject(value) && Object.hasOwn(value, "error") ? malformed("an error beside the list") : null;
};
var itemsOf = (value, items) => {
  const list = items === void 0 ? value : isObject(value) && Object.hasOwn(value, items) ? value[items] : null;
  return Array.isArray(list) ? list : null;
};
var graphqlAnswer = (absent) => (value) => {
  if (!isObject(value)) return malformed("no GraphQL answer");
  const errors = Object.hasOwn(value, "errors") ? value["errors"] : void 0;
  if (errors !== void 0) {
    if (!Array.isArray(errors)) return malformed("errors is no list");
    const complaint = errors.length === 0 ? malformed("an empty list of errors") : complaintOf(errors);
    if (complaint.fault !== "not-found" || absent !== "null") return complaint;
  }
  return isObject(value["data"]) ? null : malformed("no data");
};
var FAULTS = /* @__PURE__ */ new Map([
  ["NOT_FOUND", { fault: "not-found", kind: "lasting" }],
  ["FORBIDDEN", { fault: "forbidden", kind: "lasting" }],
  ["INSUFFICIENT_SCOPES", { fault: "forbidden", kind: "lasting" }],
  ["RATE_LIMITED", { fault: "rate-limited", kind: "passing" }],
  ["RATE_LIMIT", { fault: "rate-limited", kind: "passing" }],
  ["RESOURCE_LIMITS_EXCEEDED", { fault: "refused", kind: "passing" }],
  ["AUTHENTICATION_ERROR", { fault: "unauthorized", kind: "lasting" }],
  ["RATELIMITED", { fault: "rate-limited", kind: "passing" }]
]);
var typeOf = (error) => {
  if (!isObject(error)) return "";
  if (typeof error["type"] === "string") return error["type"];
  const code = isObject(error["extensions"]) ? error["extensions"]["code"] : void 0;
  return typeof code === "string" && code !== "NOT_FOUND" && FAULTS.has(code) ? code : "";
};
var complaintOf = (errors) => {
  const types = errors.map(typeOf);
  const decisive = types.find((type) => type !== "NOT_FOUND") ?? "NOT_FOUND";
  const { fault: fault2, kind } = FAULTS.get(decisive) ?? { fault: "refused", kind: "passing" };
  const named = decisive === "" ? "an error without a type" : decisive.replace(/[^\w-]/g, "").slice(0, 60);
  return { fault: fault2, kind, what: `GraphQL answered ${named}` };
};

// src/lib/client/link.ts
var parseLink = (header) => {
  const links = /* @__PURE__ */ new Map();
  if (header === void 0 || header.trim() === "") return links;
  for (const part of header.split(/,\s*(?=<)/)) {
    const found = /^\s*<([^<>]*)>\s*;\s*rel="([^"]+)"\s*$/.exec(part);
    if (found?.[1] === void 0 || found[2] === void 0 || links.has(found[2])) return null;
    links.set(found[2], found[1]);
  }
  return links;
};
var BY_NUMBER = /^(.*)\/(?:repositories|organizations|organization|teams)\/\d+\/(.+)$/;
var parametersOf = (link, from) => {
  let target;
  try {
    target = new URL(link);
  } catch {
    return null;
  }
  if (target.origin !== from.origin || target.username !== "" || target.password !== "") return null;
  if (target.pathname !== from.pathname && !sameByNumber(target.pathname, from.pathname)) return null;
  return Object.fromEntries([...target.searchParams].filter(([key]) => PAGING.has(key)));
};
var PAGING = /* @__PURE__ */ new Set(["page", "after", "before", "cursor", "per_page"]);
var sameByNumber = (target, from) => {
  const found = BY_NUMBER.exec(target);
  return found?.[2] !== void 0 && from.endsWith(`/${found[2]}`);
};

// src/lib/client/pages.ts
var PER_PAGE2 = 100;
var MOST_PAGES = 200;
var readList = async (calls, route, parameters, options) => {
  try {
    return await readOnce(calls, route, parameters, options);
  } catch (error) {
    if (!(error instanceof Unstable)) throw error;
  }
  try {
    return await readOnce(calls, route, parameters, options);
  } catch (error) {
    if (!(error instanceof Unstable)) throw error;
    throw new RequestError("malformed", 200, `${route}: list-unstable, ${error.message}`);
  }
};
var Unstable = class extends Error {
  name = "Unstable";
};
var readOnce = async (calls, route, parameters, options) => {
  const page = (extra) => readPage2(calls, route, { ...parameters, ...extra }, options);
  const pages = await pagesOf(page, route, options);
  const items = pages.flatMap((each) => each.items);
  reconcile(pages, items, options);
  for (const each of pages) each.listed(pages.length, items.length);
  return items;
};
var pagesOf = async (page, route, { count, offset }) => {
  if (offset !== void 0) return byOffset(page, route, offset);
  if (count === void 0) return byAnswer(page);
  return Promise.all(numbers(1, pagesFor(count)).map((number) => page({ page: number })));
};
var byOffset = async (page, route, paging) => {
  const { limit, from, size, most } = paging;
  const first = await page({ [limit]: size, [from]: 0 });
  const total = first.total ?? 0;
  if (total > most) {
    throw new RequestError("refused", 200, `${route}: ${String(total)} rows told, at most ${String(most)} expected`);
  }
  const others = numbers(1, Math.ceil(total / size) - 1);
  return [first, ...await Promise.all(others.map((number) => page({ [limit]: size, [from]: number * size })))];
};
var byAnswer = async (page) => {
  const first = await page({});
  const last = lastPage(first);
  if (last !== null) {
    const rest = await Promise.all(numbers(2, last).map((number) => page({ page: number })));
    return [first, ...rest];
  }
  const pages = [first];
  for (let latest = first; latest.links.has("next"); ) {
    if (pages.length >= MOST_PAGES) throw new Unstable("too many pages");
    latest = await page(nextOf2(latest));
    pages.push(latest);
  }
  return pages;
};
var lastPage = (page) => {
  if (page.total !== null) return pagesFor(page.total);
  const last = page.links.get("last");
  if (last === void 0) return null;
  const number = linked(last, page)["page"];
  if (number === void 0 || !/^\d{1,4}$/.test(number)) return null;
  return pagesFor(Number(number) * PER_PAGE2);
};
var nextOf2 = (page) => linked(page.links.get("next") ?? "", page);
var linked = (link, page) => {
  const parameters = parametersOf(link, page.url);
  if (parameters === null) throw new RequestError("malformed", 200, "a Link header that leads elsewhere");
  return parameters;
};
var reconcile = (pages, items, options) => {
  for (const page of pages) {
    if (page.total !== null && page.total !== items.length)
      throw new Unstable(`${String(items.length)} read of ${String(page.total)} told`);
  }
  if (options.count !== void 0 && options.count !== items.length)
    throw new Unstable(`${String(items.length)} read of ${String(options.count)} counted`);
  if (pages.at(-1)?.links.has("next") === true) throw new Unstable("more pages than told");
  if (pages.length > 1 && pages.some((page) => page.items.length === 0)) throw new Unstable("an empty page");
  const byLinks = options.count === void 0 && pages.every((page) => page.total === null);
  if (byLinks && pages.slice(0, -1).some((page) => !page.links.has("next")))
    throw new Unstable("a page that links to none");
  if (options.unique !== void 0) demandUnique(items, options.unique);
};
var demandUnique = (items, key) => {
  const seen = /* @__PURE__ */ new Set();
  for (const item of items) {
    const id = isObject(item) && Object.hasOwn(item, key) ? item[key] : void 0;
    if (typeof id !== "number" && typeof id !== "string" || seen.has(id))
      throw new Unstable(`${key} missing or twice`);
    seen.add(id);
  }
};
var readPage2 = async (calls, route, parameters, { items, bodies, doubt, offset }) => {
  const reply = await calls.make({
    route,
    parameters: { ...offset === void 0 ? { per_page: PER_PAGE2 } : {}, ...parameters },
    repeatable: "repeatable",
    check: pageOf(items),
    ...bodies === void 0 ? {} : { bodies }
  });
  const doubted = doubt?.(reply.headers) ?? null;
  if (doubted !== null) throw new RequestError("refused", 200, `${route}: ${doubted}`);
  const links = parseLink(offset === void 0 ? reply.headers["link"] : void 0);
  if (links === null) throw new RequestError("malformed", 200, `${route}: a Link header that cannot be read`);
  return {
    items: itemsOf(reply.value, items) ?? [],
    total: offset === void 0 ? totalOf(reply, items) : countIn(reply, offset, route),
    links,
    url: reply.url,
    listed: reply.listed
  };
};
var totalOf = (reply, items) => {
  if (items === void 0 || !isObject(reply.value)) return null;
  const total = reply.value["total_count"];
  if (total === void 0) return null;
  if (typeof total !== "number" || !Number.isSafeInteger(total) || total < 0)
    throw new Unstable("a total that is no number");
  return total;
};
var countIn = ({ headers }, { total }, route) => {
  const told = headers[total] ?? "";
  if (!/^\d{1,9}$/.test(told))
    throw new RequestError("malformed", 200, `${route}: ${total} does not tell how many there are`);
  return Number(told);
};
var pagesFor = (count) => {
  const pages = Math.max(1, Math.ceil(count / PER_PAGE2));
  if (pages > MOST_PAGES) throw new Unstable("too many pages");
  return pages;
};
var numbers = (from, to) => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

// src/lib/client/create-client.ts
var createClient = (options) => {
  const calls = openCalls(options);
  return {
    ...single(calls, "kept"),
    lastly: single(calls, "used"),
    list: (route, parameters, list = {}) => readList(calls, reading(route), parameters, list),
    bytes: async (route, parameters, limit) => {
      const call = { route: reading(route), parameters, repeatable: "repeatable", check: anything };
      const { value } = await calls.make({ ...call, body: { limit } });
      if (!(value instanceof Uint8Array)) throw new RequestError("malformed", 200, `${route}: no bytes`);
      return value;
    },
    query: async (query, variables, { absent } = {}) => {
      if (/^\s*mutation\b/.test(query)) throw new RequestError("refused", null, "a mutation is no query");
      const reply = await calls.make({
        route: `POST ${options.graphqlUrl}`,
        parameters: { query, variables },
        repeatable: "repeatable",
        check: graphqlAnswer(absent),
        query: { name: NAME.exec(query)?.[1] ?? null, digest: createHash4("sha256").update(query).digest("hex") }
      });
      return isObject(reply.value) ? reply.value["data"] : null;
    },
    now: calls.transcript.now,
    calls: calls.transcript.calls,
    bodies: calls.transcript.bodies,
    allowance: calls.transcript.allowance
  };
};
var NAME = /(?:^|[\s}])query\s+(\w{1,100})/u;
var single = (calls, reserve) => ({
  read: async (route, parameters) => {
    const call = { route: reading(route), parameters, repeatable: "repeatable", check: structured };
    return (await calls.make({ ...call, reserve })).value;
  },
  write: async (route, parameters) => {
    const call = { route, parameters, repeatable: "once", check: anything, empty: "allowed" };
    return (await calls.make({ ...call, reserve })).value;
  }
});
var reading = (route) => {
  if (!route.startsWith("GET ")) throw new RequestError("refused", null, `${route}: not a read`);
  return route;
};

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
var withinTime = async (key, { left, spend }, seconds, ask) => {
  const before2 = left();
  if (before2 <= 0)
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
  jira: async () => (await import("./jira-LPZSOKFB.js")).readJira,
  servicenow: async () => (await import("./servicenow-MZLEAHVH.js")).readServiceNow,
  "azure-boards": async () => (await import("./azure-boards-QINLUNDN.js")).readAzureBoards,
  linear: async () => (await import("./linear-URTWHI3Z.js")).readLinear
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
  InputError,
  TICKET_INPUTS,
  readTicketInputs,
  ticketSecrets,
  findMentions,
  TOOL_VERSION,
  mergedTree,
  listings,
  createSource,
  ExchangeError,
  openWire,
  createClient,
  ticketAccess,
  ticketClient,
  withinTime,
  attemptOf,
  ticketTime,
  ticketSystemOf
};
/*! For license information please see chunk-HVRSNFWE.js.LEGAL.txt */
