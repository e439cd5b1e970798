import type { VerdictWord } from './types.js';

/** Verdicts from the worst to the mildest: of several, the first that occurs decides. */
export const WORST_FIRST: readonly VerdictWord[] = [
  'fail',
  'indeterminate',
  'pending',
  'pass-with-exception',
  'pass',
  'not-applicable',
];
