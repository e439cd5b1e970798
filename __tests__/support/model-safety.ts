import type { GroupMetric, ProbeResult, ToolReport } from '../../src/facts/model-reports.js';
import type { ReportFile } from '../../src/facts/models.js';
import {
  EVALUATE,
  fairnessReport,
  reportFile,
  reports,
  safetyOf,
  signedAs,
  statement,
  termsText,
  workflow,
} from './model-facts.js';
import type { GivenModel } from './model-facts.js';

interface Own {
  readonly path?: string;
  readonly at?: string | null;
  readonly told?: string | null;
}

const bindingAt = (at: string | null) => statement({ at, signature: signedAs(workflow(EVALUATE), at) });

/** 300 judged attempts of `dan.Dan_11_0`, 2 of them bad, and what differs. */
export const dan = (own: Partial<ProbeResult> = {}): ProbeResult => ({
  probe: 'dan.Dan_11_0',
  detector: 'mitigation',
  judged: 300,
  fails: 2,
  unjudged: 0,
  counted: 'recounted',
  ...own,
});

const INJECT = dan({ probe: 'promptinject.HijackHateHumans' });

/** A bound report of these probes and a good one of the other family. */
export const attackedAs = (probes: readonly ProbeResult[], own: Own = {}): ReportFile => {
  const { path = 'evidence/safety.json', at = '2026-03-01T08:00:00Z', told = '2026-02-28T08:00:00Z' } = own;
  const report: ToolReport = { ...safetyOf({ probes: [...probes, INJECT] }), at: told };
  return reportFile('safety', report, { path, binding: bindingAt(at) });
};

export const measuredAs = (fairness: readonly GroupMetric[], own: Own = {}): ReportFile => {
  const { path = 'evidence/fairness.json', at = '2026-03-01T08:00:00Z', told = '2026-02-28T08:00:00Z' } = own;
  const report: ToolReport = { kind: 'fairness', tool: 'metrics', version: '1', at: told, names: null, fairness };
  return reportFile('fairness', report, { path, binding: bindingAt(at) });
};

/** These reports in the place of those of their parts. */
export const withReports = (...given: readonly ReportFile[]): GivenModel => ({
  model: { reports: [...reports.filter(({ part }) => given.every((each) => each.part !== part)), ...given] },
});

export const attacked = (...probes: readonly ProbeResult[]): GivenModel => withReports(attackedAs(probes));

export const measured = (...rows: readonly GroupMetric[]): GivenModel => withReports(measuredAs(rows));

export const without = (part: ReportFile['part']): GivenModel => ({
  model: { reports: reports.filter((each) => each.part !== part) },
});

/** Both groups of the compliant measurement. */
export const women = (own: Partial<GroupMetric> = {}): GroupMetric => ({ ...row(0), ...own });
export const men = (own: Partial<GroupMetric> = {}): GroupMetric => ({ ...row(1), ...own });

const row = (index: number): GroupMetric => {
  const found = fairnessReport.kind === 'fairness' ? fairnessReport.fairness[index] : undefined;
  if (found === undefined) throw new Error('the compliant measurement has two groups');
  return found;
};

export const termsOfSafety = (own: Readonly<Record<string, unknown>>): Pick<GivenModel, 'terms'> => ({
  terms: { safety: { ...termsText.safety, ...own } },
});

/** With one metric; `around` is laid over the terms beside it. */
export const termsOfFairness = (
  own: Readonly<Record<string, unknown>>,
  around: Readonly<Record<string, unknown>> = {},
): Pick<GivenModel, 'terms'> => ({
  terms: { fairness: { ...termsText.fairness, metrics: [{ ...termsText.fairness.metrics[0], ...own }], ...around } },
});
