import type { Pull } from '../state/types.js';
import { actorOrGhost, actorView } from './account.js';
import { reviewDecision } from './review.js';
import { commitOrNull, type Scope } from './scope.js';
import type { View } from './view.js';

const queueEntryView = (scope: Scope, pull: Pull): View | null => {
  const queue = scope.state.queue;
  if (queue?.pulls.includes(pull.number) !== true) return null;
  const added = pull.timeline.findLast(({ kind }) => kind === 'added-to-queue');
  return {
    id: `MQE_${String(pull.number)}`,
    enqueuer: () => actorOrGhost(scope, queue.by ?? added?.actor),
    enqueuedAt: added?.at ?? scope.state.now,
    position: queue.pulls.indexOf(pull.number) + 1,
    state: 'AWAITING_CHECKS',
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    baseCommit: () => commitOrNull(scope, queue.baseSha),
    headCommit: () => commitOrNull(scope, queue.headSha),
    pullRequest: () => scope.views.pull(scope, pull),
  };
};

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
  mergeQueueEntry: () => queueEntryView(scope, pull),
  isInMergeQueue: scope.state.queue?.pulls.includes(pull.number) ?? false,
  isMergeQueueEnabled: scope.state.queue !== undefined,
});
