const ACTOR =
  '__typename login ... on User{databaseId} ... on Bot{databaseId} ... on Mannequin{databaseId} ... on Organization{databaseId}';

/** Events that tell who approved and when, and who changed the title. */
export const EDIT_EVENTS = ['LABELED_EVENT', 'UNLABELED_EVENT', 'RENAMED_TITLE_EVENT'] as const;

/** Events that tie pull requests to an issue. */
export const USE_EVENTS = ['CROSS_REFERENCED_EVENT', 'CONNECTED_EVENT', 'CLOSED_EVENT'] as const;

const PULL = '... on PullRequest{number merged repository{nameWithOwner}}';

/**
 * One issue, one page of its timeline and of the pull requests that close it. Nothing is asked twice with the same
 * cursor: `$events` and `$closers` are null on the first page.
 */
export const ISSUE_QUERY = `query Ticket($owner:String!,$name:String!,$number:Int!,$kinds:[IssueTimelineItemsItemType!]!,$events:String,$closers:String,$uses:Boolean!){
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
