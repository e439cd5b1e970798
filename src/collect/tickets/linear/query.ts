/**
 * One issue by its team and number, with a page of its history. Asked for as a list, so that "none" is an empty list and no
 * error. Complexity is counted by the pages that are asked for, so the lists are short.
 */
export const LINEAR_QUERY = `query LinearTicket($team: String!, $number: Float!, $after: String) {
  issues(filter: {team: {key: {eq: $team}}, number: {eq: $number}}, first: 2, includeArchived: true) {
    nodes {
      id identifier title url updatedAt archivedAt trashed
      state { id name }
      team { key }
      project { name }
      labels(first: 50, includeArchived: true) { nodes { name parent { name } } pageInfo { hasNextPage } }
      creator { ...person }
      botActor { ...bot }
      externalUserCreator { ...external }
      asksRequester { ...person }
      asksExternalUserRequester { ...external }
      history(first: 50, after: $after, includeArchived: true) {
        nodes {
          id createdAt updatedAt
          actor { ...person }
          botActor { ...bot }
          fromStateId toStateId
          fromState { id name }
          toState { id name }
          fromTitle toTitle updatedDescription
          fromTeamId toTeamId fromProjectId toProjectId
          fromProjectMilestone { id } toProjectMilestone { id }
          toConvertedProjectId
          fromDueDate toDueDate fromPriority toPriority fromEstimate toEstimate
          addedLabelIds removedLabelIds
          archived trashed autoArchived autoClosed
          fromAssigneeId toAssigneeId fromCycleId toCycleId fromParentId toParentId
          fromDelegate { id } toDelegate { id }
          attachmentId
          relationChanges { identifier }
          addedToReleaseIds removedFromReleaseIds
          fromSlaBreached toSlaBreached fromSlaStartedAt toSlaStartedAt fromSlaBreachesAt toSlaBreachesAt fromSlaType toSlaType
          triageResponsibilityAutoAssigned
          triageResponsibilityTeam { id }
          triageResponsibilityNotifiedUsers { id }
          issueImport { id }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}
fragment person on User { id email app }
fragment bot on ActorBot { id type }
fragment external on ExternalUser { id email }`;
