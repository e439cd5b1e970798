/**
 * Texts of the GraphQL queries. `$people` is how many authors of a commit are asked for; the first is the author.
 * Nodes asked for at most by the opening: about 9,000; cost: 3 points (up to 349 connections).
 */
export const WHO = `
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`;

export const MADE = `
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

export const SUITE = `
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

export const STANDING = `
fragment Standing on StatusContext { context state description targetUrl createdAt creator { ...Who } }`;

/** What a race could change: read in the opening and again before publishing. */
const SIGHT = `
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

export const FORCE_PUSHES = `
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

export const EVENTS = `
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

export const EVENT_TYPES =
  '[REVIEW_DISMISSED_EVENT BASE_REF_CHANGED_EVENT AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT LABELED_EVENT UNLABELED_EVENT]';

export const FILE = `
fragment Text on TreeEntry {
  mode
  object { __typename ... on Blob { byteSize isBinary isTruncated text } }
}`;

/** New ones come at the end, so that none slips between two pages. */
export const HEADS = `
fragment Heads on PullRequestConnection {
  totalCount
  pageInfo { hasNextPage endCursor }
  nodes { number state headRefOid }
}`;

export const OPENING_QUERY = `
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

const MEMBERS = '{ members(first: 100) { nodes { databaseId } } }';

/** The change once more, and the members of so many teams beside it: `$org0` and `$team0`, and so on. */
export const rereadQuery = (teams: number): string => {
  const numbers = Array.from({ length: teams }, (_, index) => String(index));
  const variables = numbers.map((n) => `, $org${n}: String!, $team${n}: String!`).join('');
  const members = numbers.map(
    (n) => `  team${n}: organization(login: $org${n}) { team(slug: $team${n}) ${MEMBERS} }\n`,
  );
  return `
query Reread($owner: String!, $name: String!, $number: Int!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) { pullRequest(number: $number) { ...Sight } }
${members.join('')}}
${WHO}${SUITE}${SIGHT}`;
};
