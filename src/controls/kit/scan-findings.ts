import type { Reason } from '../../facts/observed.js';
import type { ScanFinding } from '../../facts/scans.js';
import { SEVERITIES, severityOf, type Severity } from '../../facts/severity.js';
import type { Fault } from './control.js';
import type { Waving } from './scan-dismissals.js';
import { graceNotes, isInGrace, type GraceDemand } from './scan-grace.js';

/** How many findings of a severity are accepted; a severity that is left out has no limit of its own. */
export type Limit = Readonly<Partial<Record<Exclude<Severity, 'none'>, number>>>;

export interface FindingsDemand extends GraceDemand {
  readonly scan: string;
  readonly limit: Limit;
  readonly newOnly: boolean;
  /** Rules that an exception accepts. */
  readonly accepted: readonly string[];
  /** Whether the dismissal or suppression of a finding counts. */
  readonly wavedBy: (finding: ScanFinding) => Waving;
}

export interface FindingsStanding {
  readonly faults: readonly Fault[];
  readonly notes: readonly Reason[];
}

/** So many findings of one scan are named one by one; the rest is told as a number. */
const MOST_NAMED = 50;

/** Compares what a scan found with the limit of each severity. */
export const findingsStanding = (findings: readonly ScanFinding[], demand: FindingsDemand): FindingsStanding => {
  const all = findings.filter((finding) => counts(finding, demand));
  const young = new Set(all.filter((finding) => isInGrace(finding, demand)));
  const counted = all.filter((finding) => !young.has(finding));
  const over = limitsOf(demand.limit).flatMap((limited) => {
    const within = counted.filter((finding) => limited.severities.includes(severityOf(finding)));
    return within.length > limited.most ? within.map((finding) => ({ finding, limited, count: within.length })) : [];
  });
  const named = distinctBy(over, ({ finding }) => `${finding.rule}\n${finding.path ?? ''}`);
  const faults = named.slice(0, MOST_NAMED).map((each) => overLimit(demand.scan, each));
  const rest = named.length - MOST_NAMED;
  if (rest > 0) faults.push(failed({ ...codeOf(demand.scan), found: `${String(rest)} more findings` }));
  const waved = dismissals(counted, demand);
  const isOver = new Set(over.map(({ finding }) => finding));
  return {
    faults: [...faults, ...waved.filter((each) => isOver.has(each.finding)).map((each) => failed(each.reason))],
    notes: [
      ...waved.filter((each) => !isOver.has(each.finding)).map((each) => each.reason),
      ...suppressionNote(findings, demand.scan),
      ...graceNotes(demand.scan, [...young]),
    ],
  };
};

/**
 * Open findings count, and those whose dismissal does not: by a contributor of the change, or by nobody that the source
 * names. What a report says is suppressed counts only where a contributor did it.
 */
const counts = (finding: ScanFinding, demand: FindingsDemand): boolean => {
  if (demand.accepted.includes(finding.rule)) return false;
  if (demand.newOnly && finding.onBase === true) return false;
  switch (finding.state) {
    case 'open':
      return true;
    case 'fixed':
      return false;
    case 'dismissed':
      return demand.wavedBy(finding).by !== 'other';
    case 'suppressed':
      return demand.wavedBy(finding).by === 'contributor';
  }
};

interface LimitedSeverities {
  readonly severities: readonly Severity[];
  readonly most: number;
}

/** A severity without a limit of its own counts towards the next milder one that has one: `high: 0` allows no critical. */
export const limitsOf = (limit: Limit): readonly LimitedSeverities[] => {
  const limits: LimitedSeverities[] = [];
  let waiting: Severity[] = [];
  for (const severity of SEVERITIES) {
    if (severity === 'none') continue;
    waiting.push(severity);
    const most = limit[severity];
    if (most === undefined) continue;
    limits.push({ severities: waiting, most });
    waiting = [];
  }
  return limits;
};

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const codeOf = (scan: string) => ({ code: 'findings-over-limit', about: [scan] });

interface OverLimit {
  readonly finding: ScanFinding;
  readonly limited: LimitedSeverities;
  readonly count: number;
}

const overLimit = (scan: string, { finding, limited, count }: OverLimit): Fault => {
  const { rule, path, line } = finding;
  return failed({
    code: 'findings-over-limit',
    about: path === null ? [rule, scan] : [rule, path, scan],
    needed: `at most ${String(limited.most)} of ${limited.severities.join(' or ')}`,
    found: `${String(count)}, this one ${severityOf(finding)}`,
    ...(path === null ? {} : { at: line === null ? { path } : { path, line } }),
  });
};

const dismissals = (counted: readonly ScanFinding[], demand: FindingsDemand) =>
  distinctBy(
    counted.flatMap((finding) => {
      if (finding.state !== 'dismissed' && finding.state !== 'suppressed') return [];
      const waving = demand.wavedBy(finding);
      if (waving.by !== 'contributor') return [];
      const needed = `${finding.state} by somebody who had no hand in the change`;
      const about = [waving.who, finding.rule, demand.scan];
      const reason: Reason = { code: 'dismissed-by-contributor', about, needed, found: waving.found };
      return [{ finding, reason }];
    }),
    ({ reason }) => reason.about.join('\n'),
  );

const suppressionNote = (findings: readonly ScanFinding[], scan: string): readonly Reason[] => {
  const suppressed = findings.filter((finding) => finding.state === 'suppressed');
  if (suppressed.length === 0) return [];
  const inSource = suppressed.filter(({ suppressions = [] }) => suppressions.some(({ kind }) => kind === 'in-source'));
  const outside = `${String(suppressed.length - inSource.length)} suppressed outside of the source`;
  const found = inSource.length === 0 ? outside : `${outside}, ${String(inSource.length)} by comments in it`;
  return [{ code: 'findings-suppressed', about: [scan], found }];
};

export const distinctBy = <T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] => {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = keyOf(value);
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
};
