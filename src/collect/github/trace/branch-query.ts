import { STANDING, WHO } from '../queries.js';

export const REPOSITORY_QUERY = `
query Repository($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    defaultBranchRef { name }
  }
}`;

/** The newest commits of the default branch, with the texts that name tickets. Cost: about 2 points a page. */
export const BRANCH_QUERY = `
query Branch($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          history(first: 50, after: $after) {
            pageInfo { hasNextPage endCursor }
            nodes {
              oid
              committedDate
              message
              parents(first: 1) { nodes { oid } }
              status { contexts { ...Standing } }
              associatedPullRequests(first: 5) {
                totalCount
                nodes { number state title body headRefName mergeCommit { oid } }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;
