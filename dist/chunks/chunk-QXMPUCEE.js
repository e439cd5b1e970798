import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  EVENTS,
  EVENT_TYPES,
  FILE,
  FORCE_PUSHES,
  HEADS,
  MADE,
  OPENING_QUERY,
  SUITE,
  WHO,
  baseTipOf,
  cursorOf,
  readChange,
  readStatuses,
  stateOf
} from "./chunk-5ZK5TRM2.js";
import {
  WEB_FLOW,
  actor,
  gitActor,
  restUser
} from "./chunk-JFH4QL4A.js";
import {
  observe,
  reasonOf
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
  integer,
  natural,
  nullable,
  objectId,
  optional,
  text
} from "./chunk-KUJ5AWCR.js";
import {
  unknown
} from "./chunk-BIW66A2R.js";

// src/collect/github/later-queries.ts
var LATER_COMMITS_QUERY = `
query LaterCommits($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      middle: commits(first: 100, after: $after) { totalCount nodes { commit { ...Made } } }
      end: commits(last: 50) { totalCount nodes { commit { ...Made } } }
    }
  }
}
${MADE}`;
var COMMIT_QUERY = `
query OneCommit($owner: String!, $name: String!, $oid: GitObjectID!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) { object(oid: $oid) { ... on Commit { ...Made } } }
}
${MADE}`;
var LATER_FORCE_PUSHES_QUERY = `
query LaterForcePushes($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 50, after: $after, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ...ForcePushes }
    }
  }
}
${WHO}${MADE}${FORCE_PUSHES}`;
var LATER_EVENTS_QUERY = `
query LaterEvents($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 100, after: $after, itemTypes: ${EVENT_TYPES}) { ...Events }
    }
  }
}
${WHO}${EVENTS}`;
var LATER_SUITES_QUERY = `
query LaterSuites($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $oid) {
      ... on Commit {
        checkSuites(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Suite } }
      }
    }
  }
}
${SUITE}`;
var THREADS_QUERY = `
query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { isResolved } }
    }
  }
}`;
var GROUP_QUERY = `
query Group($owner: String!, $name: String!, $branch: String!, $ref: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    ref(qualifiedName: $ref) { target { oid } }
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        totalCount
        pageInfo { hasNextPage }
        nodes {
          headCommit { oid parents(first: 3) { nodes { oid } } }
          pullRequest { number state headRefOid baseRefName }
        }
      }
    }
  }
}`;
var SAME_FILE_QUERY = `
query SameFile($owner: String!, $name: String!, $own: String!, $main: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    own: object(expression: $own) { __typename oid }
    main: object(expression: $main) { __typename oid }
  }
}`;
var FILE_QUERY = `
query File($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(expression: $ref) {
      ... on Commit { oid file(path: $path) { ...Text } }
      ... on Tag { target { ... on Commit { oid file(path: $path) { ...Text } } } }
    }
  }
}
${FILE}`;
var OPEN_PULLS_QUERY = `
query OpenPulls($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    openPulls: pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      ...Heads
    }
  }
}
${HEADS}`;

// src/collect/github/later.ts
var MOST = 40;
var follow = async (first, read) => {
  const parts = [];
  for (let after = first; after !== null; ) {
    const part = await read(after);
    parts.push(part);
    if (parts.length > MOST) throw new Malformed(part.path, "the end of a list");
    after = cursorOf(part);
  }
  return parts;
};
var pullVariables = (core) => ({ owner: core.owner, name: core.name, number: core.target.pull });
var pullOf = (answer) => cursor(answer, "$.data").at("repository").at("pullRequest");
var cut = (about, most, found) => unknown({ code: "list-truncated", about: [about], needed: `at most ${String(most)}`, found: String(found) });

// src/collect/github/sharing.ts
var MOST_OPEN = 4e3;
var ABOUT = "open pull requests";
var readSharing = (repository, pull, head) => {
  const associated = pull.at("head").list("nodes", (node) => node.at("commit").maybe("associatedPullRequests")).flatMap((list) => list === null ? [] : present(list));
  const open = repository.at("openPulls");
  return {
    pulls: others([...associated, ...present(open)], pull.get("number", natural), head),
    next: cursorOf(open),
    seen: nodesOf(open).length,
    told: open.get("totalCount", natural)
  };
};
var completeSharing = async (client, { core, sharing }) => {
  const { pulls, next, seen, told } = sharing;
  if (next === null) return { pulls, faults: shortOf(seen, told) };
  if (told > MOST_OPEN) return { pulls, faults: [truncated(`at most ${String(MOST_OPEN)}`, told)] };
  const { owner, name } = core;
  const read = await observe(
    ABOUT,
    () => follow(
      next,
      async (after) => cursor(await client.query(OPEN_PULLS_QUERY, { owner, name, after }), "$.data").at("repository").at("openPulls")
    ).then((parts) => ({
      pulls: parts.flatMap((part) => others(present(part), core.target.pull, core.change.head.commit)),
      seen: parts.reduce((sum, part) => sum + nodesOf(part).length, seen),
      // Those that are opened meanwhile come at the end, and are in the last count.
      told: parts.at(-1)?.get("totalCount", natural) ?? told
    }))
  );
  if (!read.known) return { pulls, faults: [{ outcome: "indeterminate", ...read.why }] };
  return { pulls: ordered([...pulls, ...read.value.pulls]), faults: shortOf(read.value.seen, read.value.told) };
};
var shortOf = (seen, told) => seen >= told ? [] : [truncated(String(told), seen)];
var truncated = (needed, found) => ({
  outcome: "indeterminate",
  code: "list-truncated",
  about: [ABOUT],
  needed,
  found: String(found)
});
var others = (pulls, own, head) => ordered(
  pulls.filter((each) => each.get("state", text) === "OPEN" && each.get("headRefOid", objectId) === head).map((each) => each.get("number", natural)).filter((number) => number !== own)
);
var ordered = (numbers) => [...new Set(numbers)].sort((a, b) => a - b);
var nodesOf = (list) => list.get("nodes", arrayOf(nullable(cursor)));
var present = (list) => nodesOf(list).filter((node) => node !== null);

// src/collect/github/sight.ts
import { createHash } from "node:crypto";

// src/collect/github/reviews.ts
var OPINIONS = /* @__PURE__ */ new Map([
  ["APPROVED", "approved"],
  ["CHANGES_REQUESTED", "changes-requested"],
  ["COMMENTED", "commented"]
]);
var opinionOf = (state) => OPINIONS.get(state.toUpperCase()) ?? "unknown";
var bigId = (value, path) => natural(typeof value === "string" ? Number(value) : value, path);
var readReviews = (nodes2, dismissals) => nodes2.flatMap((node) => {
  const state = node.get("state", text);
  if (state === "PENDING") return [];
  const id = node.get("fullDatabaseId", bigId);
  const commit = node.maybe("commit");
  return [
    {
      id,
      by: actor(node.maybe("author")),
      commit: commit?.get("oid", objectId) ?? null,
      tree: commit?.at("tree").get("oid", objectId) ?? null,
      at: node.get("submittedAt", instant),
      ...standing(id, state, dismissals)
    }
  ];
});
var readPushAccess = (nodes2) => nodes2.flatMap((node) => {
  const by = actor(node.maybe("author"));
  return by === null ? [] : [{ account: by.id, canPush: node.get("authorCanPushToRepository", boolean) }];
});
var readRestReviews = (items, dismissals, trees = /* @__PURE__ */ new Map()) => items.flatMap((item, index) => {
  const node = cursor(item, `$[${String(index)}]`);
  const state = node.get("state", text);
  if (state === "PENDING") return [];
  const id = node.get("id", natural);
  const commit = node.get("commit_id", optional(objectId));
  return [
    {
      id,
      by: restUser(node.maybe("user")),
      commit,
      tree: commit === null ? null : trees.get(commit) ?? null,
      at: node.get("submitted_at", instant),
      ...standing(id, state, dismissals)
    }
  ];
});
var standing = (id, state, dismissals) => {
  if (state !== "DISMISSED") return { opinion: opinionOf(state), dismissed: null };
  const event = dismissals.findLast(({ review }) => review === id);
  if (event === void 0) return { opinion: "unknown", dismissed: { by: null, at: null } };
  return { opinion: event.previous, dismissed: { by: event.by, at: event.at } };
};
var readDismissal = (node) => ({
  review: node.maybe("review")?.get("fullDatabaseId", nullable(bigId)) ?? null,
  previous: opinionOf(node.get("previousReviewState", text)),
  by: actor(node.maybe("actor")),
  at: node.get("createdAt", instant)
});
var withDismissals = (reviews, dismissals) => reviews.map((review) => {
  const event = dismissals.findLast((dismissal) => dismissal.review === review.id);
  if (review.dismissed === null || event === void 0) return review;
  return { ...review, opinion: event.previous, dismissed: { by: event.by, at: event.at } };
});

// src/collect/github/sight.ts
var readSight = (pull) => {
  const head = pull.get("headRefOid", objectId);
  const base = { ref: pull.get("baseRefName", filledText), commit: baseTipOf(pull) };
  const state = stateOf(pull);
  return { head, base, state, marks: marksOf(pull), checks: checksOf(pull), statuses: readStatuses(pull) };
};
var marksOf = (pull) => {
  const reviews = pull.at("reviews");
  const labels = pull.at("labels").list("nodes", (node) => `label ${node.get("name", filledText)}`);
  const opinions = reviews.list("nodes", (node) => {
    const pushes = node.get("authorCanPushToRepository", boolean) ? "writes" : "reads";
    return `review ${String(node.get("fullDatabaseId", bigId))} ${node.get("state", text)} ${pushes}`;
  });
  const recent = pull.at("recent").list("nodes", (node) => `event ${node.get("id", filledText)}`);
  return [
    `draft ${String(pull.get("isDraft", (value) => value === true))}`,
    `title ${pull.get("title", text)}`,
    `body ${pull.get("body", text)}`,
    `reviews ${String(reviews.get("totalCount", natural))}`,
    ...[...labels, ...opinions, ...recent].toSorted()
  ];
};
var checksOf = (pull) => headSuites(pull).flatMap((suite) => {
  const runs = suite.at("checkRuns").list("nodes", (run) => {
    const name = run.get("name", filledText);
    const state = `${run.get("status", text)} ${String(run.get("conclusion", (value) => value))}`;
    return { name, mark: `run ${String(run.get("databaseId", natural))} ${state}` };
  });
  return runs;
});
var headSuites = (pull) => pull.at("head").list("nodes", (node) => node.at("commit").at("checkSuites").get("nodes", arrayOf(cursor))).flat();
var fingerprintOf = (sight) => {
  const checks = sight.checks.map(({ mark }) => mark).toSorted();
  const content = JSON.stringify([sight.head, sight.base.ref, sight.base.commit, sight.state, sight.marks, checks]);
  return createHash("sha256").update(content).digest("hex");
};
var agree = (a, b, named) => fingerprintOf(narrowed(a, named)) === fingerprintOf(narrowed(b, named));
var narrowed = (sight, named) => named === null ? sight : { ...sight, checks: sight.checks.filter(({ name }) => named.has(name)) };

// src/collect/github/checks.ts
var STATUSES = /* @__PURE__ */ new Map([
  ["queued", "queued"],
  ["in-progress", "in-progress"],
  ["completed", "completed"]
]);
var kebab = (word) => word.toLowerCase().replaceAll("_", "-");
var readSuite = (node, commit) => {
  const connection = node.at("checkRuns");
  const suite = {
    id: node.get("databaseId", natural),
    app: node.maybe("app")?.get("slug", filledText) ?? null,
    appId: node.maybe("app")?.get("databaseId", optional(natural)) ?? null,
    ended: node.get("status", text) === "COMPLETED",
    workflow: node.maybe("workflowRun")?.maybe("file")?.get("path", filledText) ?? null,
    runId: node.maybe("workflowRun")?.get("databaseId", optional(natural)) ?? null,
    createdAt: node.get("createdAt", instant),
    runCount: connection.get("totalCount", natural)
  };
  const runs = connection.list("nodes", (run) => ({
    id: run.get("databaseId", natural),
    startedAt: run.get("startedAt", nullable(instant)),
    completedAt: run.get("completedAt", nullable(instant)),
    ...runOf(run, suite, commit)
  }));
  return { suite, runs };
};
var readRestRuns = (items, suite, commit) => items.map((item, index) => {
  const run = cursor(item, `$.check_runs[${String(index)}]`);
  return {
    id: run.get("id", natural),
    startedAt: run.get("started_at", optional(instant)),
    completedAt: run.get("completed_at", optional(instant)),
    ...runOf(run, suite, commit)
  };
});
var readCommitRuns = (items, commit) => items.map((item, index) => {
  const run = cursor(item, `$.check_runs[${String(index)}]`);
  const suite = {
    id: run.maybe("check_suite")?.get("id", natural) ?? 0,
    app: run.maybe("app")?.get("slug", optional(filledText)) ?? null,
    appId: run.maybe("app")?.get("id", optional(natural)) ?? null,
    workflow: null,
    runId: null
  };
  return {
    id: run.get("id", natural),
    startedAt: run.get("started_at", optional(instant)),
    completedAt: run.get("completed_at", optional(instant)),
    ...runOf(run, suite, commit)
  };
});
var runOf = (run, suite, commit) => {
  const conclusion = run.get("conclusion", nullable(filledText));
  return {
    name: run.get("name", filledText),
    app: suite.app,
    appId: suite.appId,
    suite: suite.id,
    commit,
    status: STATUSES.get(kebab(run.get("status", text))) ?? "other",
    conclusion: conclusion === null ? null : kebab(conclusion),
    workflow: suite.workflow,
    runId: suite.runId
  };
};

// src/collect/github/trailers.ts
var coAuthorTrailers = (message) => message.split(/\r\n|\r|\n/).flatMap((line) => {
  const colon = line.indexOf(":");
  if (colon < 0 || line.slice(0, colon).trim().toLowerCase() !== "co-authored-by") return [];
  const value = line.slice(colon + 1);
  const open = value.lastIndexOf("<");
  const close = value.indexOf(">", open);
  if (open < 0 || close < 0) return [];
  return [value.slice(open + 1, close).trim()];
});

// src/collect/github/commit.ts
var readCommit = (found) => {
  const message = found.get("message", text);
  const authors = authorsOf(found);
  const signature = signatureOf(found);
  const committer = committerOf(found, signature);
  const commit = {
    id: found.get("oid", objectId),
    tree: found.at("tree").get("oid", objectId),
    parents: parentsOf(found),
    author: gitActor(found.maybe("author")),
    committer,
    coAuthors: [...authors.listed.slice(1), ...unlisted(message, authors.listed)],
    byHost: signature?.byHost === true && signature.valid && found.get("committedViaWeb", boolean),
    signature,
    authoredAt: found.get("authoredDate", instant),
    committedAt: found.get("committedDate", instant),
    recomputedTree: null,
    parentsOnBase: []
  };
  return { commit, message, moreAuthors: authors.more };
};
var readPullCommits = (connection) => connection.list("nodes", (node) => readCommit(node.at("commit")));
var readCommitAt = (value, path) => readCommit(cursor(value, path));
var parentsOf = (found) => {
  const parents = found.at("parents");
  const listed = parents.list("nodes", (node) => node.get("oid", objectId));
  if (parents.get("totalCount", natural) !== listed.length) throw new Malformed(parents.path, "every parent");
  return listed;
};
var authorsOf = (found) => {
  const authors = found.at("authors");
  const listed = authors.list("nodes", gitActor);
  return { listed, more: authors.get("totalCount", natural) > listed.length };
};
var unlisted = (message, listed) => {
  const known = new Set(listed.map(({ alias }) => alias.toLowerCase()));
  return coAuthorTrailers(message).filter((email) => !known.has(email.toLowerCase())).map((email) => ({ alias: email, account: null }));
};
var signatureOf = (found) => {
  const signature = found.maybe("signature");
  if (signature === null) return null;
  const byHost = signature.get("wasSignedByGitHub", boolean);
  const valid = signature.get("isValid", boolean) && signature.get("state", text) === "VALID";
  const signer = signature.maybe("signer");
  const named = signer === null ? null : { id: signer.get("databaseId", natural), login: signer.get("login", text), type: "user" };
  return { valid, signer: named ?? (byHost ? WEB_FLOW : null), byHost };
};
var HOST_ADDRESS = "noreply@github.com";
var committerOf = (found, signature) => {
  const committer = gitActor(found.maybe("committer"));
  const proven = signature !== null && signature.valid && signature.byHost;
  return committer.account === null && committer.alias === HOST_ADDRESS && proven ? { ...committer, account: WEB_FLOW } : committer;
};
var optionalCommit = (found, key) => found.get(key, nullable(readCommitAt));

// src/collect/github/file-text.ts
var REGULAR = /* @__PURE__ */ new Set([33188, 33261, 33204]);
var readText = (entry) => {
  const object = entry.maybe("object");
  if (!REGULAR.has(entry.get("mode", integer))) return { text: null, why: "not a regular file", bytes: 0 };
  if (object?.get("__typename", filledText) !== "Blob") return { text: null, why: "not a file", bytes: 0 };
  const bytes = object.get("byteSize", natural);
  const content = object.get("text", optional(text));
  if (object.get("isTruncated", boolean)) return { text: null, why: `cut by the host, ${String(bytes)} bytes`, bytes };
  if (content === null || object.get("isBinary", optional(boolean)) === true)
    return { text: null, why: "not a text", bytes };
  if (Buffer.byteLength(content) !== bytes) return { text: null, why: "not valid UTF-8", bytes };
  return { text: content, why: "", bytes };
};
var fileReading = (commit, key, oid) => {
  const entry = commit.maybe(key);
  if (entry === null) return { state: "absent", commit: oid };
  const reading = readText(entry);
  return reading.text === null ? { state: "unreadable", found: reading.why } : { state: "found", text: reading.text, commit: oid };
};

// src/collect/github/timeline.ts
var readEvents = (nodes2) => {
  const dismissals = [];
  const baseChanges = [];
  const labels = [];
  for (const node of nodes2) {
    const type = node.get("__typename", text);
    if (type === "ReviewDismissedEvent") dismissals.push(readDismissal(node));
    else if (type === "LabeledEvent") labels.push(labelEvent(node, "set"));
    else if (type === "UnlabeledEvent") labels.push(labelEvent(node, "removed"));
    else if (type === "BaseRefChangedEvent") baseChanges.push(baseChange(node, "previousRefName", "currentRefName"));
    else if (type === "AutomaticBaseChangeSucceededEvent") baseChanges.push(baseChange(node, "oldBase", "newBase"));
  }
  return { dismissals, baseChanges: byTime(baseChanges), labels: byTime(labels) };
};
var joinEvents = (parts) => ({
  dismissals: parts.flatMap((part) => part.dismissals),
  baseChanges: byTime(parts.flatMap((part) => part.baseChanges)),
  labels: byTime(parts.flatMap((part) => part.labels))
});
var labelEvent = (node, kind) => ({
  name: node.at("label").get("name", filledText),
  by: actor(node.maybe("actor")),
  at: node.get("createdAt", instant),
  kind
});
var baseChange = (node, from, to) => ({
  at: node.get("createdAt", instant),
  from: node.get(from, filledText),
  to: node.get(to, filledText),
  by: actor(node.maybe("actor"))
});
var readForcePushes = (nodes2) => byTime(
  nodes2.map((node) => ({
    at: node.get("createdAt", instant),
    by: actor(node.maybe("actor")),
    before: optionalCommit(node, "beforeCommit")?.commit ?? null,
    after: node.maybe("afterCommit")?.get("oid", objectId) ?? null
  }))
);
var byTime = (items) => items.toSorted((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

// src/collect/github/opening.ts
var readOpening = (data, target, policyPath, now) => {
  const root = cursor(data, "$.data");
  const found = root.at("repository");
  const pull = found.at("pullRequest");
  const sight = readSight(pull);
  const last = pull.at("head").list("nodes", (node) => node.at("commit"))[0] ?? null;
  const head = last?.get("oid", objectId) === sight.head ? last : null;
  const parts = {
    commits: readPullCommits(pull.at("commits")),
    suites: head === null ? [] : headSuites(pull).map((suite) => readSuite(suite, sight.head)),
    head,
    sight
  };
  return {
    core: { target, now, ...readCore(found, pull, parts) },
    policyPath,
    sight,
    commits: parts.commits,
    suites: parts.suites,
    reviewsRead: pull.at("reviews").get("nodes", nodes).length,
    sharing: readSharing(found, pull, sight.head),
    reader: root.maybe("viewer")?.get("databaseId", optional(natural)) ?? null,
    baseExists: pull.maybe("baseRef")?.has("target") === true,
    more: {
      commits: cursorOf(pull.at("commits")),
      forcePushes: cursorOf(pull.at("forcePushes")),
      events: cursorOf(pull.at("events")),
      suites: head === null ? null : cursorOf(head.at("checkSuites"))
    },
    headUnlisted: last !== null && head === null
  };
};
var readCore = (found, pull, { commits, suites, head, sight }) => {
  const repository = readRepository(found);
  const [owner = "", name = ""] = repository.name.split("/");
  const events = readEvents(pull.at("events").get("nodes", nodes));
  const headTree = head?.at("tree").get("oid", objectId) ?? treeOf(commits, sight.head);
  const change = readChange(pull, repository.name, events, headTree);
  return {
    owner,
    name,
    repository,
    change,
    baseTip: change.base.commit,
    defaultBranchTip: defaultTip(found)?.get("oid", objectId) ?? null,
    commits: commits.map(({ commit }) => commit),
    commitCount: pull.at("commits").get("totalCount", natural),
    fileCount: pull.get("changedFiles", natural),
    forcePushes: readForcePushes(pull.at("forcePushes").get("nodes", nodes)),
    reviews: readReviews(pull.at("reviews").get("nodes", nodes), events.dismissals),
    reviewCount: pull.at("reviews").get("totalCount", natural),
    pushAccess: readPushAccess(pull.at("reviews").get("nodes", nodes)),
    dismissals: events.dismissals,
    labelEvents: events.labels,
    checks: checksOf2(suites, head?.at("checkSuites").get("totalCount", natural) ?? 0),
    texts: readTexts(pull, commits),
    ...readFiles(found, pull),
    fingerprint: fingerprintOf(sight)
  };
};
var nodes = arrayOf(cursor);
var VISIBILITIES = /* @__PURE__ */ new Map([
  ["PUBLIC", "public"],
  ["PRIVATE", "private"],
  ["INTERNAL", "internal"]
]);
var readRepository = (found) => {
  const visibility = VISIBILITIES.get(found.get("visibility", text));
  if (visibility === void 0) throw new Malformed(`${found.path}.visibility`, "a known visibility");
  return {
    id: found.get("databaseId", natural),
    name: found.get("nameWithOwner", filledText),
    visibility,
    defaultBranch: found.at("defaultBranchRef").get("name", filledText)
  };
};
var defaultTip = (found) => found.at("defaultBranchRef").maybe("target");
var treeOf = (commits, head) => commits.find(({ commit }) => commit.id === head)?.commit.tree ?? null;
var checksOf2 = (suites, suiteCount) => ({
  runs: suites.flatMap(({ runs }) => runs),
  suites: suites.map(({ suite }) => suite),
  suiteCount
});
var readTexts = (pull, commits) => {
  const closing = pull.maybe("closingIssuesReferences");
  const issues = closing?.get("nodes", arrayOf(nullable(cursor))).filter((node) => node !== null) ?? [];
  const closes = issues.map((node) => ({
    repository: node.at("repository").get("nameWithOwner", filledText),
    number: node.get("number", natural)
  }));
  return {
    title: pull.get("title", text),
    body: pull.get("body", text),
    branch: pull.get("headRefName", filledText),
    messages: commits.map(({ message }) => message),
    closes,
    closesCount: closing?.get("totalCount", natural) ?? 0
  };
};
var GONE = { state: "unreadable", found: "the branch does not exist any more" };
var readFiles = (found, pull) => {
  const tip = pull.maybe("tip")?.maybe("target") ?? null;
  const main = defaultTip(found);
  return {
    policy: tip === null ? GONE : fileReading(tip, "policy", tip.get("oid", objectId)),
    defaultBranchPolicy: main === null ? GONE : fileReading(main, "policy", main.get("oid", objectId)),
    codeOwners: tip === null ? UNREAD_OWNERS : firstOwners(tip)
  };
};
var UNREAD_OWNERS = { path: "CODEOWNERS", text: null, bytes: 0 };
var PLACES = [
  ["owners1", ".github/CODEOWNERS"],
  ["owners2", "CODEOWNERS"],
  ["owners3", "docs/CODEOWNERS"]
];
var firstOwners = (tip) => {
  for (const [key, path] of PLACES) {
    const entry = tip.maybe(key);
    if (entry === null) continue;
    const reading = readText(entry);
    return { path, text: reading.text, bytes: reading.bytes };
  }
  return null;
};

// src/collect/github/read-file.ts
var readFile = async (client, place) => {
  const [owner = "", name = ""] = place.repository.split("/");
  try {
    const variables = { owner, name, ref: place.ref ?? "HEAD", path: place.path };
    const object = cursor(await client.query(FILE_QUERY, variables), "$.data").at("repository").maybe("object");
    const commit = object?.has("target") === true ? object.maybe("target") : object;
    if (commit?.has("oid") !== true) return { state: "unreadable", found: `no commit ${place.ref ?? "HEAD"}` };
    return fileReading(commit, "file", commit.get("oid", objectId));
  } catch (fault) {
    if (fault instanceof RequestError) return { state: "unreadable", found: fault.found };
    if (fault instanceof Malformed) return { state: "unreadable", found: fault.message };
    throw fault;
  }
};

// src/collect/github/open.ts
var PEOPLE = 10;
var openChange = async (client, target, policyPath) => {
  const [owner = "", name = ""] = target.repository.split("/");
  try {
    const variables = { owner, name, number: target.pull, policy: policyPath, people: PEOPLE };
    const data = await client.query(OPENING_QUERY, variables);
    const now = client.now();
    if (now === null) throw unreadable("an answer without a Date header");
    return await withPolicyOfBase(client, readOpening(data, target, policyPath, now));
  } catch (fault) {
    throw collectError("change", fault);
  }
};
var withPolicyOfBase = async (client, opened) => {
  const { core } = opened;
  if (opened.baseExists) return opened;
  const place = { repository: core.repository.name, path: opened.policyPath, ref: core.baseTip };
  return { ...opened, core: { ...core, policy: await readFile(client, place) } };
};
var collectError = (about, fault) => {
  if (fault instanceof CollectError) return fault;
  const { code, found = "" } = reasonOf(about, fault);
  const known = code === "rate-limited" || code === "deadline-exceeded" ? code : "fact-unavailable";
  return new CollectError({ code: known, about: [about], found });
};
var unreadable = (found) => new CollectError({ code: "fact-unavailable", about: ["change"], found });

export {
  readSuite,
  readRestRuns,
  readCommitRuns,
  readCommit,
  readPullCommits,
  readCommitAt,
  readRestReviews,
  withDismissals,
  follow,
  pullVariables,
  pullOf,
  cut,
  LATER_COMMITS_QUERY,
  COMMIT_QUERY,
  LATER_FORCE_PUSHES_QUERY,
  LATER_EVENTS_QUERY,
  LATER_SUITES_QUERY,
  THREADS_QUERY,
  GROUP_QUERY,
  SAME_FILE_QUERY,
  completeSharing,
  readSight,
  fingerprintOf,
  agree,
  readEvents,
  joinEvents,
  readForcePushes,
  nodes,
  readRepository,
  checksOf2 as checksOf,
  readFile,
  openChange,
  collectError
};
