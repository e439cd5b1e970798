import type { Issue } from '../state/types.js';
import { actorView, associationOf } from './account.js';
import { labelList } from './label.js';
import { located, type Scope } from './scope.js';
import { issueTimeline } from './timeline.js';
import { list, type Arguments, type List, type View } from './view.js';

const editList = (scope: Scope, issue: Issue): List =>
  list(issue.edited === undefined ? [] : [issue.edited], ({ by, at }) => ({
    id: `UCE_${issue.nodeId}`,
    createdAt: at,
    editedAt: at,
    updatedAt: at,
    deletedAt: null,
    deletedBy: null,
    editor: () => actorView(scope, by),
  }));

/** Pull requests that close the issue; those that were closed unmerged only where they are asked for. */
const closingPulls = (scope: Scope, issue: Issue, args: Arguments): List => {
  const all = args['includeClosedPrs'] === true;
  const pulls = [...scope.state.pulls.values()].filter(
    ({ closes, state, merged }) => closes.includes(issue.number) && (all || state === 'open' || merged !== undefined),
  );
  return list(pulls, (pull) => scope.views.pull(scope, pull));
};

const editFields = (scope: Scope, issue: Issue): View => ({
  lastEditedAt: issue.edited?.at ?? null,
  editor: () => actorView(scope, issue.edited?.by),
  includesCreatedEdit: issue.edited !== undefined,
  userContentEdits: () => editList(scope, issue),
});

/** An issue. */
export const issueView = (scope: Scope, issue: Issue): View => ({
  __typename: 'Issue',
  id: issue.nodeId,
  databaseId: issue.id,
  fullDatabaseId: String(issue.id),
  number: issue.number,
  title: issue.title,
  body: issue.body,
  bodyText: issue.body,
  state: issue.state.toUpperCase(),
  stateReason: issue.state === 'closed' ? 'COMPLETED' : null,
  closed: issue.state === 'closed',
  closedAt: issue.state === 'closed' ? issue.updatedAt : null,
  createdAt: issue.createdAt,
  publishedAt: issue.createdAt,
  updatedAt: issue.updatedAt,
  author: () => actorView(scope, issue.author),
  authorAssociation: associationOf(issue.author),
  locked: false,
  milestone: null,
  ...editFields(scope, issue),
  labels: () => labelList(scope, issue.labels),
  assignees: () => list([], () => ({})),
  comments: () => list([], () => ({})),
  timelineItems: (args) => issueTimeline(scope, issue, args),
  closedByPullRequestsReferences: (args) => closingPulls(scope, issue, args),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/issues/${String(issue.number)}`),
});
