import type { Instant } from '../../facts/account.js';
import type { ScanReport } from '../../facts/scans.js';
import type { Fault } from './control.js';
import { ageMs, durationMs } from './duration.js';

export interface AgeDemand {
  readonly about: readonly string[];
  /** As the policy writes it; null: reports of any age. */
  readonly maxAge: string | null;
  readonly now: Instant;
}

/** Clocks of runners may be ahead of the host's by this much. */
const SKEW_MS = 5 * 60 * 1000;

/** Reports that are older than the policy accepts, or do not tell how old they are. */
export const ageFaults = (reports: readonly ScanReport[], { about, maxAge, now }: AgeDemand): readonly Fault[] => {
  if (maxAge === null) return [];
  return reports.flatMap(({ at }): readonly Fault[] => {
    const reason = { code: 'scan-too-old', about, needed: `a report of the last ${maxAge}` };
    if (at === null)
      return [{ outcome: 'indeterminate', reason: { ...reason, found: 'it does not tell when it was made' } }];
    const age = ageMs(at, now);
    if (Number.isNaN(age))
      return [{ outcome: 'indeterminate', reason: { ...reason, found: `of ${at}, which is no time` } }];
    if (age < -SKEW_MS)
      return [{ outcome: 'indeterminate', reason: { ...reason, found: `of ${at}, which is yet to come` } }];
    return age > durationMs(maxAge) ? [{ outcome: 'fail', reason: { ...reason, found: `of ${at}` } }] : [];
  });
};
