import type { Commit, Status } from '../state/types.js';
import { actorView } from './account.js';
import { isRequired } from './required.js';
import { commitOrNull, grouped, remembered, type Scope } from './scope.js';
import { list, textOf, type View } from './view.js';

const bySha = remembered((statuses: readonly Status[]) => grouped(statuses, ({ sha }) => sha));

/** The status that counts of each context of a commit, in the order in which the contexts first came up. */
export const latestStatuses = (scope: Scope, sha: string): readonly Status[] => {
  const latest = new Map<string, Status>();
  for (const status of bySha(scope.statuses).get(sha) ?? []) latest.set(status.context, status);
  return [...latest.values()];
};

/** One status of a commit. */
export const statusContextView = (scope: Scope, status: Status): View => ({
  __typename: 'StatusContext',
  id: status.nodeId,
  context: status.context,
  state: status.state.toUpperCase(),
  description: status.description ?? null,
  targetUrl: status.url ?? null,
  createdAt: status.at,
  creator: () => actorView(scope, status.by),
  isRequired: (args) => isRequired(scope, args, status.context, null),
  commit: () => commitOrNull(scope, status.sha),
});

const combinedState = (statuses: readonly Status[]): string => {
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('failure') || states.has('error')) return 'FAILURE';
  return states.has('pending') ? 'PENDING' : 'SUCCESS';
};

/** `Commit.status`: null where nobody posted one. */
export const statusView = (scope: Scope, commit: Commit): View | null => {
  const statuses = latestStatuses(scope, commit.sha);
  if (statuses.length === 0) return null;
  return {
    id: `SS_${commit.sha}`,
    state: combinedState(statuses),
    contexts: () => statuses.map((status) => statusContextView(scope, status)),
    context: (args) => {
      const found = statuses.find(({ context }) => context === textOf(args, 'name'));
      return found === undefined ? null : statusContextView(scope, found);
    },
    combinedContexts: () => list(statuses, (status) => statusContextView(scope, status)),
    commit: () => scope.views.commit(scope, commit),
  };
};
