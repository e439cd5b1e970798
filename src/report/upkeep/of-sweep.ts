import type { FindingSeen } from '../../facts/upkeep.js';
import type { SweepRow } from '../sweep.js';
import { findingsOf, type Fresh, type Source } from './finding.js';
import { endingSoon, type Judged } from './of-record.js';

/** What a sweep found beside the verdicts of changes, which their own statuses tell. */
export interface SweepSeen {
  /** `owner/name` */
  readonly repository: string;
  readonly rows: readonly SweepRow[];
  readonly judged: readonly Judged[];
}

const PASSES: ReadonlySet<string> = new Set(['pass', 'pass-with-exception', 'not-applicable']);

/** A green that was taken back, and passes that are carried by something that ends. */
export const sweepFindings = ({ repository, rows, judged }: SweepSeen): readonly Fresh[] => [
  ...rows.flatMap((row) => rowFindings({ repository, task: 'sweep', control: 'gate', evidence: null }, row)),
  ...judged.flatMap((each) => endingSoon('sweep', each)),
];

const rowFindings = (source: Source, { pull, cause, stood, verdict, says }: SweepRow): readonly Fresh[] => {
  if (stood !== 'success' || verdict === null || PASSES.has(verdict)) return [];
  const about = [`#${String(pull)}`];
  if (cause === 'unproven') return findingsOf(source, [{ code: 'green-unproven', about, found: verdict }]);
  const isOwn = cause === 'old' || cause === 'elsewhere';
  return isOwn ? findingsOf(source, [{ code: 'green-taken-back', about, found: says.toWellFormed() }]) : [];
};

const EVENTS: ReadonlySet<string> = new Set(['green-unproven', 'green-taken-back']);

/** That a green was taken back is news for as long as the change is open and not green again. */
export const stillStands = (finding: FindingSeen, rows: readonly SweepRow[]): boolean =>
  finding.codes.every((code) => EVENTS.has(code)) &&
  rows.some(
    ({ pull, stood, verdict }) =>
      finding.subject === `#${String(pull)}` && (verdict === null ? stood !== 'success' : !PASSES.has(verdict)),
  );
