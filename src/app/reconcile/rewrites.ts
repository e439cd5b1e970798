import type { Instant } from '../../facts/account.js';
import type { Rewrite } from '../../facts/line.js';
import { known, type Observed } from '../../facts/observed.js';
import type { Checkpoint } from './checkpoints.js';
import type { Way } from './walk.js';

/** The host's activity may lag behind: what is told late is not lost. */
const OVERLAP_MS = 3_600_000;

/** From when on the activity is of interest; null: as far back as it is told. */
export const sinceOf = (last: Checkpoint | null, { sinceTime }: Pick<Way, 'sinceTime'>): Instant | null => {
  if (last === null) return sinceTime;
  if (!last.line.rewrites.known) return last.line.rewritesSince;
  return `${new Date(Date.parse(last.judgedAt) - OVERLAP_MS).toISOString().slice(0, 19)}Z`;
};

/**
 * What no record told of, and what the last one left open. The newest alone would not do: what it had nothing new to tell of was
 * told by one before it.
 */
export const newRewrites = (
  read: Observed<readonly Rewrite[]>,
  believed: readonly Checkpoint[],
): Observed<readonly Rewrite[]> => {
  const [last] = believed;
  if (!read.known || last === undefined) return read;
  const told = new Set(believed.flatMap(({ line: { rewrites } }) => (rewrites.known ? rewrites.value.map(keyOf) : [])));
  const looks = believed.map(({ judgedAt }) => Date.parse(judgedAt));
  const fresh = read.value.filter(
    (rewrite, index) => !told.has(keyOf(rewrite)) && !(index === 0 && isFirstCreation(rewrite, Math.min(...looks))),
  );
  return known([...last.open.rewrites, ...fresh]);
};

/** Nothing came before it, and no look found the branch before it: that is how a branch begins, told late. */
const isFirstCreation = ({ kind, at }: Rewrite, firstLook: number): boolean =>
  kind === 'creation' && Date.parse(at) <= firstLook;

const keyOf = ({ kind, before, after, at }: Rewrite): string => JSON.stringify([kind, before, after, at]);
