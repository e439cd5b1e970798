import { STANDING, WHO } from '../queries.js';

/**
 * The newest deployments to an environment. GraphQL counts them, so that a lost page or an empty answer is not taken for
 * "never deployed"; their numbers are larger than its integers and come from elsewhere. Cost: about 2 points a page.
 */
export const DEPLOYMENTS_QUERY = `
query Deployments($owner: String!, $name: String!, $environment: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    deployments(first: 50, after: $after, environments: [$environment], orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        commitOid
        environment
        createdAt
        creator { ...Who }
        latestStatus { state createdAt }
        statuses(first: 30) { totalCount nodes { state createdAt logUrl } }
      }
    }
  }
}
${WHO}`;

/** The history of a commit, with what stands on each. Cost: about 2 points a page. */
export const WAY_QUERY = `
query Way($owner: String!, $name: String!, $oid: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $oid) {
      oid
      ... on Commit {
        history(first: 100, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            committedDate
            parents(first: 10) { totalCount nodes { oid } }
            status { contexts { ...Standing } }
          }
        }
      }
    }
  }
}
${WHO}${STANDING}`;
