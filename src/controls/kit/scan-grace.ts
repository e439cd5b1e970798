import type { Instant } from '../../facts/account.js';
import type { Reason } from '../../facts/observed.js';
import type { ScanFinding } from '../../facts/scans.js';
import { severityOf, type Severity } from '../../facts/severity.js';
import { ageMs, durationMs } from './duration.js';

/** How long an alert of a severity does not count yet, as the policy writes it. */
export type Grace = Readonly<Partial<Record<Exclude<Severity, 'none'>, string | null>>>;

export interface GraceDemand {
  readonly grace: Grace;
  /** Only what is known to be on the base already: what the change itself brings is always young. */
  readonly onBaseOnly: boolean;
  readonly now: Instant;
}

/** Whether an open alert is so young that it does not count yet. One whose age is not known has no grace. */
export const isInGrace = (finding: ScanFinding, { grace, onBaseOnly, now }: GraceDemand): boolean => {
  const severity = severityOf(finding);
  const words = severity === 'none' ? null : (grace[severity] ?? null);
  const since = finding.since ?? null;
  if (words === null || since === null || finding.state !== 'open') return false;
  if (onBaseOnly && finding.onBase !== true) return false;
  const age = ageMs(since, now);
  return age >= 0 && age < durationMs(words);
};

export const graceNotes = (scan: string, young: readonly ScanFinding[]): readonly Reason[] => {
  if (young.length === 0) return [];
  const rules = [...new Set(young.map(({ rule }) => rule))];
  const named = rules.slice(0, 5).join(', ');
  const found = `${String(young.length)}: ${named}${rules.length > 5 ? ' and more' : ''}`;
  return [{ code: 'findings-in-grace', about: [scan], found }];
};
