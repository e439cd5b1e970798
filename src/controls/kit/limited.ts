import type { Reason } from '../../facts/observed.js';
import { groupBy } from '../../lib/group-by.js';
import type { Fault } from './control.js';
import { distinctBy } from './scan-findings.js';

/** So many of one code are named one by one; the rest is told as a number. */
const MOST_NAMED = 50;

/** Each fault once, and of each code no more than can be read. */
export const limitedFaults = (faults: readonly Fault[]): readonly Fault[] =>
  limited(
    faults,
    ({ reason }) => reason,
    (reason, { outcome }) => ({ outcome, reason }),
  );

export const limitedNotes = (notes: readonly Reason[]): readonly Reason[] =>
  limited(
    notes,
    (note) => note,
    (note) => note,
  );

const limited = <T>(
  all: readonly T[],
  reasonOf: (value: T) => Reason,
  withReason: (reason: Reason, like: T) => T,
): readonly T[] => {
  const distinct = distinctBy(all, (value) => [reasonOf(value).code, ...reasonOf(value).about].join('\n'));
  return [...groupBy(distinct, (value) => reasonOf(value).code)].flatMap(([code, [first, ...others]]) => {
    const rest = others.length + 1 - MOST_NAMED;
    if (first === undefined || rest <= 0) return first === undefined ? [] : [first, ...others];
    return [
      first,
      ...others.slice(0, MOST_NAMED - 1),
      withReason({ code, about: [], found: `${String(rest)} more` }, first),
    ];
  });
};
