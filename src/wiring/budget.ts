import type { Inputs } from '../app/inputs.js';

const SECOND_MS = 1000;
/** What is kept of a run's time for its last words, at most. */
const MOST_RESERVE_MS = 15_000;
const RESERVED_PART = 0.3;
/** A sweep begins no judgement any more when so many of its runs' budgets are spent; the last one begun has its own left. */
const SWEEP_BUDGETS = 4;

/** How the time of one judgement is parted, in milliseconds from its beginning. */
export interface Budget {
  /** One attempt of a call. */
  readonly attempt: number;
  /** Everything. */
  readonly total: number;
  /**
   * Kept of it: reading ends so much before the end, and storing the evidence at half of it, so that a run that has used up
   * its time can still write on the head that it has no verdict.
   */
  readonly reserve: number;
  /** All judgements of a sweep. */
  readonly sweep: number;
}

export const budgetOf = ({ callTimeout, runTimeout }: Pick<Inputs, 'callTimeout' | 'runTimeout'>): Budget => {
  const total = runTimeout * SECOND_MS;
  return {
    attempt: callTimeout * SECOND_MS,
    total,
    reserve: Math.min(MOST_RESERVE_MS, total * RESERVED_PART),
    sweep: total * SWEEP_BUDGETS,
  };
};
