import { WHO } from './queries.js';

/**
 * Twenty open changes with what a sweep compares. The lists are those of the fragment `Sight`, so that both read the same
 * marks; what only a judgement needs is left out. Nodes asked for at most: about 120,000; cost: about 22 points.
 */
export const SURVEY_QUERY = `
query Survey($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name, followRenames: false) {
    databaseId
    nameWithOwner
    visibility
    defaultBranchRef { name }
    pullRequests(first: 20, after: $after, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        headRefName
        headRefOid
        baseRefName
        baseRefOid
        baseRef { target { oid } }
        state
        isDraft
        title
        body
        closingIssuesReferences(first: 50) { nodes { number repository { nameWithOwner } } }
        labels(first: 100) { totalCount nodes { name } }
        reviews(first: 100) { totalCount nodes { fullDatabaseId state authorCanPushToRepository } }
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
              status { contexts { context state description targetUrl createdAt creator { ...Who } } }
              checkSuites(first: 100) {
                nodes {
                  checkRuns(first: 50, filterBy: { checkType: ALL }) { nodes { databaseId name status conclusion } }
                }
              }
            }
          }
        }
      }
    }
  }
}
${WHO}`;

export const VIEWER_QUERY = 'query Viewer { viewer { databaseId } }';
