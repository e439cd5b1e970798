import { couldCover, statusContext } from '../policy/branches.js';
import type { StandingStatus } from './ports.js';

/** Anybody can write statuses whose names look like ours. */
const MOST = 20;

/**
 * Where a run speaks that does not know the policy, and so not what its status is called: in every context on the commit
 * that an entry for this branch could have, since an older success must not stay in any of them; where none stands, in the
 * context of the branch's own name, first. `base` null: any branch; empty then, where none stands. `standing` null: not known.
 */
export const guessedContexts = (
  standing: readonly Pick<StandingStatus, 'context' | 'state'>[] | null,
  base: string | null,
): readonly string[] => {
  const own = base === null ? [] : [statusContext(base)];
  const found = (standing ?? []).filter(({ context }) => couldCover(context, base));
  if (found.length === 0) return own;
  const greenFirst = found.toSorted((a, b) => Number(b.state === 'success') - Number(a.state === 'success'));
  const contexts = new Set(greenFirst.map(({ context }) => context));
  return [...new Set([...own.filter((context) => contexts.has(context)), ...contexts])].slice(0, MOST);
};
