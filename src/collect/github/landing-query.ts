import { STANDING, WHO } from './queries.js';

/**
 * What a push brought: its commits with the merged changes that they came by, and what stands on the pushed commit and on the
 * one before it, whose record the next one names. Cost: about 2 points a page.
 */
export const LANDING_QUERY = `
query Landing($owner: String!, $name: String!, $oid: GitObjectID!, $before: GitObjectID!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $branch) { target { oid } }
    before: object(oid: $before) { oid ... on Commit { status { contexts { ...Standing } } } }
    object(oid: $oid) {
      __typename
      oid
      ... on Commit {
        status { contexts { ...Standing } }
        history(first: 50, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            message
            tree { oid }
            parents(first: 10) { nodes { oid } }
            associatedPullRequests(first: 10) {
              totalCount
              nodes {
                number
                state
                baseRefName
                headRefOid
                mergeCommit { oid }
                mergedBy { ...Who }
                commits(last: 1) { totalCount nodes { commit { message tree { oid } } } }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;
