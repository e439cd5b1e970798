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

/** What the last record did not tell of, and what it left open. */
export const newRewrites = (
  read: Observed<readonly Rewrite[]>,
  last: Checkpoint | null,
): Observed<readonly Rewrite[]> => {
  if (!read.known || last === null) return read;
  const { rewrites } = last.line;
  const told = new Set(rewrites.known ? rewrites.value.map(keyOf) : []);
  return known([...last.open.rewrites, ...read.value.filter((rewrite) => !told.has(keyOf(rewrite)))]);
};

const keyOf = ({ kind, before, after, at }: Rewrite): string => JSON.stringify([kind, before, after, at]);
