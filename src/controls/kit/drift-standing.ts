import type { Instant } from '../../facts/account.js';
import type { DriftRun } from '../../facts/model-reports.js';
import type { Model, Models } from '../../facts/models.js';
import type { Fault } from './control.js';
import { failed, NOTHING, undecided, type Part } from './fault-of.js';
import { ageOf, boundReports, type BoundReport, type UnboundReport } from './model-reports.js';
import type { ModelTerms } from './model-terms.js';
import { unreadPart } from './model-parts.js';
import { bringsWeights, weightsOf, type JudgedModel } from './model-weights.js';

export interface DriftDemand {
  readonly at: Models['at'];
  readonly terms: NonNullable<ModelTerms['monitoring']>;
  readonly now: Instant;
}

/**
 * Whether the last report of drift is about these weights, fresh, and finds none. Weights that a change brings never ran:
 * nobody can have watched them, and what drifted under the old ones is often why they are replaced. They are asked for
 * their report when they are judged again after the release.
 */
export const driftStanding = (judged: JudgedModel, { at, terms, now }: DriftDemand): Part => {
  const { model } = judged;
  const weights = weightsOf(model);
  if (!weights.known) return { faults: [undecided(unreadPart(model.name, 'files', weights.why))], notes: [] };
  if (bringsWeights(model, at)) {
    const needed = 'a report of drift about these weights, once they run';
    return { faults: [], notes: [{ code: 'drift-report-later', about: [model.name], needed }] };
  }
  const { bound, rest } = boundReports(judged, 'monitoring');
  const unreadable = rest.filter(({ why }) => why === 'unreadable');
  if (unreadable.length > 0) return { faults: unreadable.map((each) => unreadReport(model.name, each)), notes: [] };
  const newest = lastOf(bound);
  if (newest.length === 0) {
    return terms['report-required'] ? { faults: [missing(model.name, rest)], notes: [] } : NOTHING;
  }
  const limits = limitsOf(model);
  const faults = newest.map((each) => driftFaults(model.name, each, limits));
  const isEven = new Set(faults.map(({ length }) => length === 0)).size === 1;
  return {
    faults: [
      ...newest.flatMap((each) => ageFaults(model.name, each, { maxAge: terms['max-age'], now })),
      ...faults.flat(),
      ...(isEven ? [] : [conflict(model.name, newest)]),
    ],
    notes: [],
  };
};

const unreadReport = (model: string, { path, found }: UnboundReport): Fault =>
  undecided({ code: 'fact-unavailable', about: [model, path], found });

/** So many reports that do not count are written out. */
const LISTED = 5;

const missing = (model: string, rest: readonly UnboundReport[]): Fault => {
  const told = rest.slice(0, LISTED).map(({ path, found }) => `${path}: ${found}`);
  const more = rest.length > LISTED ? [`${String(rest.length - LISTED)} more`] : [];
  return failed({
    code: 'drift-report-missing',
    about: [model, 'monitoring'],
    needed: 'a report of drift that is bound to these weights',
    found: rest.length === 0 ? 'none' : [...told, ...more].join('; '),
  });
};

/** Those of the last time that is told, and those that tell none: they may be later still. */
const lastOf = (bound: readonly BoundReport<'drift'>[]): readonly BoundReport<'drift'>[] => {
  const times = bound.map(({ at }) => Date.parse(at ?? ''));
  const last = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return bound.filter((_, index) => !((times[index] ?? Number.NaN) < last));
};

const ageFaults = (
  model: string,
  report: BoundReport<'drift'>,
  { maxAge, now }: { readonly maxAge: string; readonly now: Instant },
): readonly Fault[] => {
  const age = ageOf(report, maxAge, now);
  if (age.state === 'fresh') return [];
  const needed = `a report of the last ${maxAge}`;
  const reason = { code: 'drift-report-stale', about: [model, report.path], needed, found: age.found };
  return [age.state === 'stale' ? failed(reason) : undecided(reason)];
};

interface Limit {
  readonly name: string;
  readonly limit: number;
}

/** Of the metrics of the plan. What is wrong with the plan itself has its own reasons. */
const limitsOf = ({ monitoring }: Model): readonly Limit[] =>
  (monitoring.known ? (monitoring.value?.metrics ?? []) : []).flatMap(({ name, limit }) =>
    limit === null ? [] : [{ name, limit }],
  );

/**
 * A test that did not run has not passed. The limits of the tests are the tool's, so what the plan has a limit for is held
 * to that as well; a report with neither has tested nothing.
 */
const driftFaults = (
  model: string,
  { path, report }: BoundReport<'drift'>,
  limits: readonly Limit[],
): readonly Fault[] => {
  const { tests, metrics } = report.drift;
  const measured = metrics.flatMap(({ name, value }) =>
    limits.filter((each) => each.name === name).map(({ limit }) => ({ name, value, limit })),
  );
  if (tests.length === 0 && measured.length === 0) {
    const needed = 'tests that ran, or metrics of the plan';
    return [failed({ code: 'drift-not-run', about: [model, path], needed, found: 'neither' })];
  }
  const beyond = measured.filter(({ value, limit }) => !(value <= limit));
  return [
    ...tests.flatMap((test) => testFaults(model, test)),
    ...beyond.map(({ name, value, limit }) =>
      failed({ code: 'drift-found', about: [model, name], needed: `${limit} at most`, found: String(value) }),
    ),
  ];
};

const testFaults = (model: string, { name, state, found }: DriftRun['tests'][number]): readonly Fault[] => {
  if (state === 'passed') return [];
  const code = state === 'failed' ? 'drift-found' : 'drift-not-run';
  const needed = state === 'failed' ? 'a test that passes' : 'a test that ran';
  return [failed({ code, about: [model, name], needed, found: found ?? (state === 'failed' ? 'failed' : 'not run') })];
};

const conflict = (model: string, newest: readonly BoundReport<'drift'>[]): Fault =>
  failed({
    code: 'conflicting-evidence',
    about: [model, ...newest.map(({ path }) => path)],
    needed: 'reports of one time that agree',
    found: newest.map(({ path, at }) => `${path} of ${at ?? 'no time'}`).join(', '),
  });
