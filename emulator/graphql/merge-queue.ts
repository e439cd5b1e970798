import type { Pull, Queue } from '../state/types.js';
import { actorOrGhost } from './account.js';
import { commitOrNull, located, type Scope } from './scope.js';
import { list, textOf, type Arguments, type View } from './view.js';

const entryView = (scope: Scope, queue: Queue, index: number): View => {
  const entry = queue.entries[index];
  const pull = scope.state.pulls.get(entry?.pull ?? 0);
  const added = pull?.timeline.findLast(({ kind }) => kind === 'added-to-queue');
  return {
    __typename: 'MergeQueueEntry',
    id: `MQE_${String(entry?.pull ?? 0)}`,
    enqueuer: () => actorOrGhost(scope, queue.by ?? added?.actor),
    enqueuedAt: added?.at ?? scope.state.now,
    position: index + 1,
    state: 'AWAITING_CHECKS',
    jump: false,
    solo: false,
    estimatedTimeToMerge: null,
    baseCommit: () => commitOrNull(scope, entry?.baseSha),
    headCommit: () => commitOrNull(scope, entry?.headSha),
    pullRequest: () => (pull === undefined ? null : scope.views.pull(scope, pull)),
    mergeQueue: () => queueView(scope, queue),
  };
};

const queueView = (scope: Scope, queue: Queue): View => ({
  __typename: 'MergeQueue',
  id: queue.nodeId,
  entries: () => list([...queue.entries.keys()], (index) => entryView(scope, queue, index)),
  nextEntryEstimatedTimeToMerge: null,
  configuration: null,
  repository: () => scope.views.repository(scope),
  ...located(scope, `/queue/${queue.base}`),
});

/** The place of a pull request in the queue; null where it is in none. */
export const entryOfPull = (scope: Scope, pull: Pull): View | null => {
  const { queue } = scope.state;
  const index = queue?.entries.findIndex((entry) => entry.pull === pull.number) ?? -1;
  return queue === undefined || index < 0 ? null : entryView(scope, queue, index);
};

/** `Repository.mergeQueue`: null where the branch has none. */
export const findQueue = (scope: Scope, args: Arguments): View | null => {
  const { queue, repository } = scope.state;
  return queue?.base === (textOf(args, 'branch') ?? repository.defaultBranch) ? queueView(scope, queue) : null;
};
