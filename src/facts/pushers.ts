import { groupBy } from '../lib/group-by.js';
import type { Account, ObjectId } from './account.js';
import type { CommitGraph } from './commit-graph.js';
import type { Push, Pushes } from './commits.js';

/** `complete`: a push of the commit is known, and so is who made each of them. */
export interface CommitPushers {
  readonly accounts: readonly Account[];
  readonly complete: boolean;
}

export interface Pushers {
  readonly of: (commit: ObjectId) => CommitPushers;
}

/**
 * Who pushed which commit: a push brings what its new tip reaches and its old tip did not. In a fork the pull request's
 * author and the fork's owner stand for the pushers of every commit, without a push that could be shown.
 */
export const pushersOf = (pushes: Pushes, graph: CommitGraph): Pushers => {
  if (pushes.source === 'fork') {
    const { owner } = pushes;
    const standing = { accounts: [], complete: owner !== null };
    return { of: () => standing };
  }
  const bringing = pushes.pushes.flatMap((push) => broughtBy(push, graph).map((commit) => ({ commit, push })));
  const brought = groupBy(bringing, ({ commit }) => commit);
  return { of: (commit) => summary((brought.get(commit) ?? []).map(({ push }) => push)) };
};

const broughtBy = (push: Push, graph: CommitGraph): readonly ObjectId[] => {
  const before = push.before === null ? new Set<ObjectId>() : graph.reached(push.before);
  return [...graph.reached(push.after)].filter((commit) => !before.has(commit));
};

const summary = (pushes: readonly Push[]): CommitPushers => {
  const accounts = new Map(pushes.flatMap(({ by }): [number, Account][] => (by === null ? [] : [[by.id, by]])));
  return { accounts: [...accounts.values()], complete: pushes.length > 0 && pushes.every(({ by }) => by !== null) };
};
