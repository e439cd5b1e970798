import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  actor
} from "./chunk-JFH4QL4A.js";
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

// src/collect/github/change.ts
var STATES = /* @__PURE__ */ new Map([
  ["OPEN", "open"],
  ["CLOSED", "closed"],
  ["MERGED", "merged"]
]);
var stateOf = (pull) => {
  const state = STATES.get(pull.get("state", text));
  if (state === void 0) throw new Malformed(`${pull.path}.state`, "a known state");
  return state;
};
var baseTipOf = (pull) => pull.maybe("baseRef")?.maybe("target")?.get("oid", objectId) ?? pull.get("baseRefOid", objectId);
var NO_TREE = "0".repeat(40);
var readChange = (pull, repository, events, headTree) => ({
  number: pull.get("number", natural),
  title: pull.get("title", text),
  author: actor(pull.maybe("author")),
  initiator: null,
  state: stateOf(pull),
  draft: pull.get("isDraft", boolean),
  base: { ref: pull.get("baseRefName", filledText), commit: baseTipOf(pull) },
  head: readHead(pull, repository, headTree),
  additions: pull.get("additions", natural),
  deletions: pull.get("deletions", natural),
  labels: labelsNow(pull, events.labels),
  unlabeled: removals(events.labels),
  autoMerge: switchedOn(pull.maybe("autoMergeRequest"), "enabledBy", "enabledAt"),
  queued: switchedOn(pull.maybe("mergeQueueEntry"), "enqueuer", "enqueuedAt"),
  merged: readMerge(pull),
  baseChanges: events.baseChanges
});
var readHead = (pull, repository, tree) => {
  const from = pull.maybe("headRepository");
  const owner = from?.maybe("owner") ?? null;
  const name = from?.get("nameWithOwner", filledText) ?? null;
  return {
    ref: pull.get("headRefName", filledText),
    commit: pull.get("headRefOid", objectId),
    tree: tree ?? NO_TREE,
    repository: from === null || name === null ? null : { id: from.get("databaseId", natural), name, owner: actor(owner) },
    fork: pull.get("isCrossRepository", boolean) || name !== null && name !== repository
  };
};
var readMerge = (pull) => pull.get("merged", boolean) ? {
  by: actor(pull.maybe("mergedBy")),
  at: pull.get("mergedAt", instant),
  commit: pull.maybe("mergeCommit")?.get("oid", objectId) ?? null
} : null;
var switchedOn = (found, by, at) => found === null ? null : { by: actor(found.maybe(by)), at: found.get(at, optional(instant)) };
var labelsNow = (pull, events) => {
  const labels = pull.at("labels");
  const names = labels.list("nodes", (node) => node.get("name", filledText));
  if (labels.get("totalCount", natural) !== names.length) throw new Malformed(labels.path, "every label");
  return names.map((name) => setBy(name, events));
};
var setBy = (name, events) => {
  const event = events.findLast((each) => each.kind === "set" && each.name === name);
  return { name, by: event?.by ?? null, at: event?.at ?? null };
};
var removals = (events) => events.flatMap(({ kind, name, by, at }) => kind === "removed" ? [{ name, by, at }] : []);
var cursorOf = (connection) => {
  const info = connection.at("pageInfo");
  return info.get("hasNextPage", boolean) ? info.get("endCursor", nullable(filledText)) : null;
};

// src/collect/github/statuses.ts
var readStatuses = (pull) => pull.at("head").list("nodes", (node) => statusesOf(node.at("commit"))).flat();
var statusesOf = (commit) => (commit.maybe("status")?.get("contexts", arrayOf(cursor)) ?? []).map(readStatus);
var readStatus = (status) => ({
  context: status.get("context", filledText),
  state: stateOf2(status),
  description: status.get("description", optional(text)) ?? "",
  url: status.get("targetUrl", optional(text)),
  creator: actor(status.maybe("creator"))?.id ?? null,
  at: status.get("createdAt", instant)
});
var STATES2 = /* @__PURE__ */ new Map([
  ["SUCCESS", "success"],
  ["PENDING", "pending"],
  ["EXPECTED", "pending"],
  ["FAILURE", "failure"],
  ["ERROR", "error"]
]);
var stateOf2 = (status) => {
  const state = STATES2.get(status.get("state", text));
  if (state === void 0) throw new Malformed(`${status.path}.state`, "a known state");
  return state;
};

// src/collect/github/queries.ts
var WHO = `
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;
var MADE = `
fragment Person on GitActor { email user { databaseId login } }
fragment Made on Commit {
  oid
  message
  committedViaWeb
  authoredDate
  committedDate
  tree { oid }
  parents(first: 10) { totalCount nodes { oid } }
  author { ...Person }
  committer { ...Person }
  authors(first: $people) { totalCount nodes { ...Person } }
  signature { isValid state wasSignedByGitHub signer { databaseId login } }
}`;
var SUITE = `
fragment Suite on CheckSuite {
  databaseId
  status
  createdAt
  app { slug databaseId }
  workflowRun { databaseId file { path } }
  checkRuns(first: 50, filterBy: { checkType: ALL }) {
    totalCount
    nodes { databaseId name status conclusion startedAt completedAt }
  }
}`;
var STANDING = `
fragment Standing on StatusContext { context state description targetUrl createdAt creator { ...Who } }`;
var SIGHT = `
fragment Sight on PullRequest {
  headRefOid
  baseRefName
  baseRefOid
  baseRef { target { oid } }
  state
  isDraft
  title
  body
  labels(first: 100) { totalCount nodes { name } }
  reviews(first: 100) {
    totalCount
    nodes { fullDatabaseId state submittedAt authorCanPushToRepository author { ...Who } commit { oid tree { oid } } }
  }
  recent: timelineItems(
    last: 50
    itemTypes: [
      PULL_REQUEST_REVIEW REVIEW_DISMISSED_EVENT HEAD_REF_FORCE_PUSHED_EVENT BASE_REF_CHANGED_EVENT
      AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT AUTO_MERGE_ENABLED_EVENT
      AUTO_MERGE_DISABLED_EVENT ADDED_TO_MERGE_QUEUE_EVENT REMOVED_FROM_MERGE_QUEUE_EVENT
    ]
  ) { nodes { ... on Node { id } } }
  head: commits(last: 1) {
    nodes {
      commit {
        oid
        tree { oid }
        status { contexts { ...Standing } }
        checkSuites(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { ...Suite } }
      }
    }
  }
}${STANDING}`;
var FORCE_PUSHES = `
fragment ForcePushes on PullRequestTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    ... on HeadRefForcePushedEvent {
      createdAt
      actor { ...Who }
      beforeCommit { ...Made }
      afterCommit { oid }
    }
  }
}`;
var EVENTS = `
fragment Events on PullRequestTimelineItemsConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    __typename
    ... on ReviewDismissedEvent { createdAt actor { ...Who } previousReviewState review { fullDatabaseId } }
    ... on BaseRefChangedEvent { createdAt actor { ...Who } previousRefName currentRefName }
    ... on AutomaticBaseChangeSucceededEvent { createdAt actor { ...Who } oldBase newBase }
    ... on LabeledEvent { createdAt actor { ...Who } label { name } }
    ... on UnlabeledEvent { createdAt actor { ...Who } label { name } }
  }
}`;
var EVENT_TYPES = "[REVIEW_DISMISSED_EVENT BASE_REF_CHANGED_EVENT AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT]";
var FILE = `
fragment Text on TreeEntry {
  mode
  object { __typename ... on Blob { byteSize isBinary isTruncated text } }
}`;
var HEADS = `
fragment Heads on PullRequestConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { number state headRefOid }
}`;
var OPENING_QUERY = `
query Opening($owner: String!, $name: String!, $number: Int!, $policy: String!, $people: Int!) {
  rateLimit { cost nodeCount }
  viewer { databaseId }
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid ... on Commit { policy: file(path: $policy) { ...Text } } } }
    openPulls: pullRequests(states: OPEN, first: 100, orderBy: { field: CREATED_AT, direction: ASC }) { ...Heads }
    pullRequest(number: $number) {
      ...Sight
      number
      author { ...Who }
      headRefName
      isCrossRepository
      headRepository { databaseId nameWithOwner owner { ...Owner } }
      changedFiles
      additions
      deletions
      merged
      mergedAt
      mergedBy { ...Who }
      mergeCommit { oid }
      autoMergeRequest { enabledAt enabledBy { ...Who } }
      mergeQueueEntry { enqueuedAt enqueuer { ...Who } }
      closingIssuesReferences(first: 50) { totalCount nodes { number repository { nameWithOwner } } }
      tip: baseRef {
        target {
          oid
          ... on Commit {
            policy: file(path: $policy) { ...Text }
            owners1: file(path: ".github/CODEOWNERS") { ...Text }
            owners2: file(path: "CODEOWNERS") { ...Text }
            owners3: file(path: "docs/CODEOWNERS") { ...Text }
          }
        }
      }
      head: commits(last: 1) {
        nodes { commit { associatedPullRequests(first: 30) { nodes { number state headRefOid } } } }
      }
      commits(first: 100) { totalCount pageInfo { hasNextPage endCursor } nodes { commit { ...Made } } }
      forcePushes: timelineItems(first: 15, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ...ForcePushes }
      events: timelineItems(first: 100, itemTypes: ${EVENT_TYPES}) { ...Events }
    }
  }
}
fragment Owner on RepositoryOwner { __typename login ... on User { databaseId } ... on Organization { databaseId } }
${WHO}${MADE}${SUITE}${SIGHT}${FORCE_PUSHES}${EVENTS}${FILE}${HEADS}`;
var MEMBERS = "{ members(first: 100) { nodes { databaseId } } }";
var rereadQuery = (teams) => {
  const numbers = Array.from({ length: teams }, (_, index) => String(index));
  const variables = numbers.map((n) => `, $org${n}: String!, $team${n}: String!`).join("");
  const members = numbers.map(
    (n) => `  team${n}: organization(login: $org${n}) { team(slug: $team${n}) ${MEMBERS} }
`
  );
  return `
query Reread($owner: String!, $name: String!, $number: Int!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) { pullRequest(number: $number) { ...Sight } }
${members.join("")}}
${WHO}${SUITE}${SIGHT}`;
};

export {
  stateOf,
  baseTipOf,
  readChange,
  setBy,
  removals,
  cursorOf,
  WHO,
  MADE,
  SUITE,
  STANDING,
  FORCE_PUSHES,
  EVENTS,
  EVENT_TYPES,
  FILE,
  HEADS,
  OPENING_QUERY,
  rereadQuery,
  readStatuses,
  statusesOf
};
