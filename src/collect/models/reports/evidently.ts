import type { DriftRun } from '../../../facts/model-reports.js';
import { cursor, filledText, finite, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** Evidently: the snapshot since 0.7, which has no time, and the reports and suites before. */
export const evidently: Adapter = {
  tool: 'evidently',
  recognises: (document) =>
    isListOf(document, 'metrics', ['metric_name', 'value']) ||
    isListOf(document, 'metrics', ['metric', 'result']) ||
    (isListOf(document, 'tests', ['name', 'status']) && (document.has('metrics') || document.has('summary'))),
  read: (document) => readEvidently(document),
};

const isListOf = (document: Cursor, key: string, members: readonly string[]): boolean =>
  document.get(key, (value) => {
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return typeof first === 'object' && first !== null && members.every((member) => member in first);
  });

type Metric = DriftRun['metrics'][number];
type Test = DriftRun['tests'][number];

const readEvidently = (document: Cursor): Reading => {
  const metrics = document.has('metrics') ? document.list('metrics', metricsOf).flat() : [];
  const tests = document.has('tests') ? document.list('tests', testOf) : [];
  if (metrics.length === 0 && tests.length === 0)
    throw new UnreadableReport('Evidently: neither a test nor a metric with a number');
  refuseOtherCount(document, tests.length);
  return withoutSubjects({
    kind: 'drift',
    tool: 'evidently',
    version: document.get('version', optional(text)),
    at: writtenTime(document, 'timestamp'),
    names: null,
    drift: { tests, metrics },
  });
};

const refuseOtherCount = (document: Cursor, tests: number): void => {
  const told = document.maybe('summary')?.get('total_tests', optional(natural)) ?? null;
  if (told !== null && told !== tests)
    throw new UnreadableReport(`Evidently counted ${String(told)} tests, and ${String(tests)} are listed`);
};

/** A number as it is; of several, each under the name of its member. */
const metricsOf = (metric: Cursor): readonly Metric[] => {
  const isNew = metric.has('metric_name');
  const written = metric.get(isNew ? 'metric_name' : 'metric', filledText);
  // The parameters of this one are Evidently's limit, which is not ours.
  const name = written.replace(/^DriftedColumnsCount\(.*\)$/, 'DriftedColumnsCount');
  return metric.get(isNew ? 'value' : 'result', (value, path) => {
    // JSON has numbers that are too large for a number.
    if (typeof value === 'number') return [{ name, value: finite(value, path) }];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    return numbersOf(cursor(value, path), name);
  });
};

const numbersOf = (from: Cursor, name: string): readonly Metric[] =>
  from.keys.flatMap((key) =>
    from.get(key, (value) =>
      typeof value === 'number' ? [{ name: `${name}.${key}`, value: finite(value, `${from.path}.${key}`) }] : [],
    ),
  );

const STATES: ReadonlyMap<string, Test['state']> = new Map([
  ['SUCCESS', 'passed'],
  ['FAIL', 'failed'],
  ['WARNING', 'failed'],
  ['ERROR', 'not-run'],
  ['SKIPPED', 'not-run'],
]);

const testOf = (test: Cursor): Test => {
  const status = test.get('status', text);
  const state = STATES.get(status);
  if (state === undefined) throw new UnreadableReport(`Evidently: the status "${status}" is not known`);
  const said = test.get('description', optional(text));
  return {
    name: test.get('name', filledText),
    state,
    found: state === 'passed' ? null : said === null ? status : `${status}: ${said}`,
  };
};
