/**
 * The part of Linear's schema that a reader of issues can ask for, as its SDK publishes it
 * (github.com/linear/linear, packages/sdk/src/schema.graphql). What is not in it is refused as Linear refuses it.
 */
export const linearSchema = `
scalar DateTime
scalar TimelessDate
scalar JSONObject

type Query {
  issues(after: String, before: String, filter: IssueFilter, first: Int, includeArchived: Boolean, last: Int): IssueConnection!
  issue(id: String!): Issue!
  viewer: User!
}

type Mutation {
  commentCreate(input: CommentCreateInput!): CommentPayload!
}

input IssueFilter { team: TeamFilter, number: NumberComparator, and: [IssueFilter!], or: [IssueFilter!] }
input TeamFilter { key: StringComparator }
input StringComparator { eq: String, neq: String, in: [String!] }
input NumberComparator { eq: Float, neq: Float, in: [Float!] }
input CommentCreateInput { body: String, issueId: String, id: String, doNotSubscribeToIssue: Boolean }

type CommentPayload { comment: Comment!, lastSyncId: Float!, success: Boolean! }
type Comment { id: ID!, body: String!, createdAt: DateTime!, url: String! }
type CommentConnection { nodes: [Comment!]!, pageInfo: PageInfo! }

type IssueConnection { nodes: [Issue!]!, pageInfo: PageInfo! }
type PageInfo { endCursor: String, hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String }

type Issue {
  id: ID!
  identifier: String!
  number: Float!
  title: String!
  description: String
  url: String!
  createdAt: DateTime!
  updatedAt: DateTime!
  archivedAt: DateTime
  trashed: Boolean
  state: WorkflowState!
  team: Team!
  project: Project
  labels(after: String, before: String, first: Int, includeArchived: Boolean, last: Int): IssueLabelConnection!
  creator: User
  botActor: ActorBot
  externalUserCreator: ExternalUser
  asksRequester: User
  asksExternalUserRequester: ExternalUser
  history(after: String, before: String, first: Int, includeArchived: Boolean, last: Int): IssueHistoryConnection!
  comments(after: String, before: String, first: Int, includeArchived: Boolean, last: Int): CommentConnection!
  previousIdentifiers: [String!]!
}

type WorkflowState { id: ID!, name: String!, type: String! }
type Team { id: ID!, key: String!, name: String! }
type Project { id: ID!, name: String! }
type ProjectMilestone { id: ID!, name: String! }
type Release { id: ID!, name: String! }
type IssueImport { id: ID! }
type IssueLabel { id: ID!, name: String!, isGroup: Boolean!, parent: IssueLabel }
type IssueLabelConnection { nodes: [IssueLabel!]!, pageInfo: PageInfo! }
type User { id: ID!, name: String!, displayName: String!, email: String!, active: Boolean!, app: Boolean!, guest: Boolean! }
type ExternalUser { id: ID!, name: String!, displayName: String!, email: String }
type ActorBot { id: ID, name: String, type: String!, subType: String, userDisplayName: String }
type IssueRelationHistoryPayload { identifier: String!, type: String! }

type IssueHistoryConnection { nodes: [IssueHistory!]!, pageInfo: PageInfo! }
type IssueHistory {
  id: ID!
  createdAt: DateTime!
  updatedAt: DateTime!
  actor: User
  actorId: String
  botActor: ActorBot
  fromState: WorkflowState
  fromStateId: String
  toState: WorkflowState
  toStateId: String
  fromTitle: String
  toTitle: String
  updatedDescription: Boolean
  descriptionUpdatedBy: [User!]
  fromTeamId: String
  toTeamId: String
  fromProjectId: String
  toProjectId: String
  toConvertedProjectId: String
  fromProjectMilestone: ProjectMilestone
  toProjectMilestone: ProjectMilestone
  fromDueDate: TimelessDate
  toDueDate: TimelessDate
  fromPriority: Float
  toPriority: Float
  fromEstimate: Float
  toEstimate: Float
  addedLabelIds: [String!]
  removedLabelIds: [String!]
  archived: Boolean
  trashed: Boolean
  autoArchived: Boolean
  autoClosed: Boolean
  fromAssigneeId: String
  toAssigneeId: String
  fromDelegate: User
  toDelegate: User
  fromCycleId: String
  toCycleId: String
  fromParentId: String
  toParentId: String
  attachmentId: String
  relationChanges: [IssueRelationHistoryPayload!]
  addedToReleaseIds: [String!]
  removedFromReleaseIds: [String!]
  fromSlaBreached: Boolean
  toSlaBreached: Boolean
  fromSlaStartedAt: DateTime
  toSlaStartedAt: DateTime
  fromSlaBreachesAt: DateTime
  toSlaBreachesAt: DateTime
  fromSlaType: String
  toSlaType: String
  triageResponsibilityAutoAssigned: Boolean
  triageResponsibilityTeam: Team
  triageResponsibilityNotifiedUsers: [User!]
  issueImport: IssueImport
}
`;
