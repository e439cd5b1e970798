import type { Instant } from '../../facts/account.js';
import type { GroupMetric } from '../../facts/model-reports.js';
import { Z95 } from '../../lib/normal.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { evidenceFaults, staleFaults, type EvidenceWords } from './model-evidence.js';
import { boundReports, type BoundReport } from './model-reports.js';
import type { ModelTerms } from './model-terms.js';
import type { JudgedModel } from './model-weights.js';
import { amountOf } from './score-words.js';

type Terms = NonNullable<ModelTerms['fairness']>;
/** One metric, and whether its standard error must be told. */
type Demand = Terms['metrics'][number] & Pick<Terms, 'stderr'>;
type Report = BoundReport<'fairness'>;

/** Whether one model treats groups as equally as the policy asks; nothing is asked where it says nothing. */
export const fairnessFaults = (judged: JudgedModel, now: Instant): readonly Fault[] => {
  const { model, terms } = judged;
  const { fairness } = terms;
  if (fairness === null || !model.files.known) return [];
  const reports = boundReports(judged, 'fairness');
  const evidence = evidenceFaults(model.name, reports, wordsOf(model.name, fairness));
  if (reports.bound.length === 0) return evidence;
  const standings = fairness.metrics.map((metric) =>
    metricStanding(model.name, { ...metric, stderr: fairness.stderr }, reports.bound),
  );
  const used = standings.flatMap(({ report }) => report ?? []);
  return [
    ...evidence,
    ...staleFaults(model.name, used, { code: 'fairness-stale', maxAge: fairness['max-age'], now }),
    ...standings.flatMap(({ faults }) => faults),
  ];
};

const wordsOf = (name: string, { reports }: Terms): EvidenceWords => ({
  part: 'fairness',
  setting: `models.${name}.fairness`,
  reports,
  missing: 'fairness-missing',
  unbound: 'fairness-unbound',
  otherWeights: 'fairness-other-weights',
  unreadable: 'fairness-unreadable',
});

interface MetricStanding {
  readonly report: Report | null;
  readonly faults: readonly Fault[];
}

const metricStanding = (model: string, demand: Demand, bound: readonly Report[]): MetricStanding => {
  const { metric } = demand;
  const having = bound.flatMap((report) => {
    const rows = report.report.fairness.filter((row) => row.metric === metric);
    return rows.length === 0 ? [] : [{ report, faults: demand.groups.flatMap(groupFaults(model, demand, rows)) }];
  });
  const [newest] = having;
  if (newest === undefined) {
    const needed = 'a measurement of this metric';
    const found = [...new Set(bound.flatMap(({ report }) => report.fairness.map((row) => row.metric)))].slice(0, 5);
    const reason = { code: 'fairness-missing', about: [model, metric], needed, found: found.join(', ') || 'none' };
    return { report: null, faults: [failed(reason)] };
  }
  const good = having.find(({ faults }) => faults.length === 0);
  const bad = having.find(({ faults }) => faults.some(({ reason }) => reason.code === 'unfair'));
  if (good === undefined || bad === undefined) return newest;
  const found = `${good.report.path} says well, ${bad.report.path} says badly`;
  const needed = 'reports of the same weights that agree';
  const conflict = failed({ code: 'conflicting-evidence', about: [model, metric], needed, found });
  return { ...newest, faults: [...newest.faults, conflict] };
};

/** `sex` is what compares the groups of it, and each `sex=…`; `sex=female` is that one. */
const groupFaults =
  (model: string, demand: Demand, rows: readonly GroupMetric[]) =>
  (group: string): readonly Fault[] => {
    const found = rows.filter((row) => row.group === group || row.group.startsWith(`${group}=`));
    if (isWhole(group, found)) return found.flatMap((row) => rowFaults(model, demand, row));
    const groups = rows.map((row) => row.group).slice(0, 5);
    const reason = { code: 'group-missing', about: [model, demand.metric, group], needed: 'a value of this group' };
    return [failed({ ...reason, found: groups.join(', ') })];
  };

/** The comparison itself, or more than one of those that are compared: one alone may be the one that is treated well. */
const isWhole = (group: string, found: readonly GroupMetric[]): boolean =>
  found.length > 1 || found.some((row) => row.group === group);

const rowFaults = (model: string, demand: Demand, row: GroupMetric): readonly Fault[] => {
  const { value, stderr, n } = row;
  const about = [model, demand.metric, row.group];
  const sound = Number.isFinite(value) && (stderr === null || (Number.isFinite(stderr) && stderr >= 0));
  if (!sound || n === null || !Number.isSafeInteger(n)) {
    const found = `${value}, standard error ${stderr ?? 'not told'}, ${n ?? 'nobody tells how many'} samples`;
    return [undecided({ code: 'fairness-unclear', about, needed: 'a value and the number of samples', found })];
  }
  const least = demand['min-per-group'];
  if (n < least) return [failed({ code: 'group-too-small', about, needed: `${least} samples`, found: String(n) })];
  const limits = limitsOf(demand);
  const faults = limits.flatMap((limit) => limitFaults(about, row, limit));
  const isBoundKnown = stderr !== null || demand.stderr === 'optional';
  // Beyond the limit already it is unfair, however wide the error is.
  return isBoundKnown || limits.length === 0 || faults.length > 0 ? faults : [boundUnknown(about, row)];
};

/** `sign` 1: at least this; -1: at most. */
interface Limit {
  readonly limit: number;
  readonly sign: 1 | -1;
}

const limitsOf = ({ min, max }: Demand): readonly Limit[] => [
  ...(min === null ? [] : [{ limit: min, sign: 1 } as const]),
  ...(max === null ? [] : [{ limit: max, sign: -1 } as const]),
];

const boundUnknown = (about: readonly string[], { value, n }: GroupMetric): Fault => {
  const needed =
    'the standard error (`stderr`), for instance of a bootstrap; or `stderr: optional` under `fairness` in the policy';
  const found = `${value} of ${n ?? '?'} samples, and nobody tells the error`;
  return undecided({ code: 'fairness-unclear', about, needed, found });
};

/** The value and the bound on the worse side; the value alone where no error is told. Ratios and differences have no better bound. */
const limitFaults = (
  about: readonly string[],
  { value, stderr }: GroupMetric,
  { limit, sign }: Limit,
): readonly Fault[] => {
  const bound = value - sign * Z95 * (stderr ?? 0);
  if (sign * (bound - limit) >= 0) return [];
  const needed = `${limit} ${sign === 1 ? 'at least' : 'at most'}`;
  if (!(sign * (value - limit) >= 0))
    return [failed({ code: 'unfair', about, needed, found: amountOf('plain', value, limit) })];
  const found = `${amountOf('plain', value, limit)}, and ${amountOf('plain', bound, limit)} cannot be ruled out; only more samples can tell`;
  return [failed({ code: 'fairness-inconclusive', about, needed: `proven to be ${needed}`, found })];
};
