import type { RequestError } from '../client.js';
import type { Limits, Timers } from './options.js';

/** What one attempt came to. `retryAfterMs`: what the host asks to wait, null where it does not say. */
export type Attempt<T> =
  | { readonly done: true; readonly value: T }
  | {
      readonly done: false;
      readonly error: RequestError;
      readonly passing: boolean;
      readonly retryAfterMs: number | null;
    };

export interface Budget {
  /** Milliseconds left for everything. */
  readonly left: () => number;
}

/** Begins now. `kept`: what calls may take; `used`: what the last ones may take, the reserve with it. */
export const budgetsOf = (limits: Limits, timers: Timers): Readonly<Record<'kept' | 'used', Budget>> => {
  const start = timers.now();
  const left = (total: number): Budget => ({ left: () => total - (timers.now() - start) });
  return { kept: left(limits.totalMs - limits.reserveMs), used: left(limits.totalMs) };
};

const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5_000;

/**
 * Repeats `attempt` while its fault may pass, the attempts last and the wait fits into the budget; then the last fault
 * stands. A wait that the host asks for is kept in full or not begun.
 */
export const persist = async <T>(
  attempt: (number: number) => Promise<Attempt<T>>,
  repeatable: 'repeatable' | 'once',
  limits: Limits,
  timers: Timers,
  budget: Budget,
): Promise<T> => {
  for (let number = 1; ; number += 1) {
    const outcome = await attempt(number);
    if (outcome.done) return outcome.value;
    const wait = outcome.retryAfterMs ?? backoff(number, timers.random());
    const spent = repeatable === 'once' || !outcome.passing || number >= limits.maxAttempts;
    if (spent || wait >= budget.left()) throw outcome.error;
    await timers.sleep(wait);
  }
};

/** Doubling, with jitter over the upper half, so that parallel calls do not come back together. */
const backoff = (number: number, random: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (number - 1)) * (0.5 + random / 2);
