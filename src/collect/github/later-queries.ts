import { EVENTS, EVENT_TYPES, FILE, FORCE_PUSHES, HEADS, MADE, SUITE, WHO } from './queries.js';

/** Commits after the first hundred, and the last fifty: 250 is the most that GitHub lists. */
export const LATER_COMMITS_QUERY = `
query LaterCommits($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      middle: commits(first: 100, after: $after) { totalCount nodes { commit { ...Made } } }
      end: commits(last: 50) { totalCount nodes { commit { ...Made } } }
    }
  }
}
${MADE}`;

export const COMMIT_QUERY = `
query OneCommit($owner: String!, $name: String!, $oid: GitObjectID!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) { object(oid: $oid) { ... on Commit { ...Made } } }
}
${MADE}`;

export const LATER_FORCE_PUSHES_QUERY = `
query LaterForcePushes($owner: String!, $name: String!, $number: Int!, $after: String!, $people: Int!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 50, after: $after, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { ...ForcePushes }
    }
  }
}
${WHO}${MADE}${FORCE_PUSHES}`;

export const LATER_EVENTS_QUERY = `
query LaterEvents($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      items: timelineItems(first: 100, after: $after, itemTypes: ${EVENT_TYPES}) { ...Events }
    }
  }
}
${WHO}${EVENTS}`;

export const LATER_SUITES_QUERY = `
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

export const THREADS_QUERY = `
query Threads($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { isResolved } }
    }
  }
}`;

/** The merge queue of a branch, and the commits that it made of its entries. A merge has two parents; a third is one too many. */
export const GROUP_QUERY = `
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

/** A file as it is at a commit, and as it is on the default branch. */
export const SAME_FILE_QUERY = `
query SameFile($owner: String!, $name: String!, $own: String!, $main: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    own: object(expression: $own) { __typename oid }
    main: object(expression: $main) { __typename oid }
  }
}`;

export const FILE_QUERY = `
query File($owner: String!, $name: String!, $ref: String!, $path: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(expression: $ref) {
      ... on Commit { oid file(path: $path) { ...Text } }
      ... on Tag { target { ... on Commit { oid file(path: $path) { ...Text } } } }
    }
  }
}
${FILE}`;

/** Open pull requests after the first hundred. Cost: a point a page. */
export const OPEN_PULLS_QUERY = `
query OpenPulls($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    openPulls: pullRequests(states: OPEN, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      ...Heads
    }
  }
}
${HEADS}`;
