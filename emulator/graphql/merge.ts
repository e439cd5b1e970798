import type { Pull } from '../state/types.js';
import { actorView } from './account.js';
import { entryOfPull } from './merge-queue.js';
import { reviewDecision } from './review.js';
import { commitOrNull, type Scope } from './scope.js';
import type { View } from './view.js';

const autoMergeView = (scope: Scope, pull: Pull): View | null =>
  pull.autoMerge === undefined
    ? null
    : {
        enabledAt: pull.autoMerge.at,
        enabledBy: () => actorView(scope, pull.autoMerge?.by),
        mergeMethod: 'MERGE',
        authorEmail: null,
        commitBody: null,
        commitHeadline: null,
        pullRequest: () => scope.views.pull(scope, pull),
      };

const mergeStateOf = (scope: Scope, pull: Pull): string => {
  if (pull.state === 'closed') return 'UNKNOWN';
  if (pull.draft) return 'DRAFT';
  return reviewDecision(scope, pull) === 'REVIEW_REQUIRED' ? 'BLOCKED' : 'UNSTABLE';
};

/** How and whether it is merged: state, auto-merge, place in the queue. */
export const mergeFields = (scope: Scope, pull: Pull): View => ({
  merged: pull.merged !== undefined,
  mergedAt: pull.merged?.at ?? null,
  mergedBy: () => actorView(scope, pull.merged?.by),
  mergeCommit: () => commitOrNull(scope, pull.merged?.sha),
  potentialMergeCommit: () =>
    pull.state === 'closed'
      ? null
      : commitOrNull(scope, scope.state.refs.get(`refs/pull/${String(pull.number)}/merge`)),
  mergeable: pull.state === 'closed' ? 'UNKNOWN' : 'MERGEABLE',
  mergeStateStatus: () => mergeStateOf(scope, pull),
  autoMergeRequest: () => autoMergeView(scope, pull),
  mergeQueueEntry: () => entryOfPull(scope, pull),
  isInMergeQueue: scope.state.queue?.pulls.includes(pull.number) ?? false,
  isMergeQueueEnabled: scope.state.queue !== undefined,
});
