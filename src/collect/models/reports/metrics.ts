import type { ToolReport } from '../../../facts/model-reports.js';
import { boolean, filledText, finite, natural, optional, text, type Cursor, type Reader } from '../../../lib/shape.js';
import type { Adapter, Reading, ReportPart, Subject } from './adapter.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

const SCHEMA = 'countersign/metrics@1';

/** Our own file, for whatever has no report of its own. */
export const metrics: Adapter = {
  tool: 'metrics',
  recognises: (document) =>
    document.get('schema', (value) => typeof value === 'string' && value.startsWith('countersign/metrics@')),
  read: (document, part) => readMetrics(document, part),
};

interface Measured {
  readonly name: string;
  readonly slice: string | null;
  readonly value: number;
  readonly stderr: number | null;
  readonly n: number | null;
  readonly of: number | null;
  readonly higherIsBetter: boolean | null;
}

const readMetrics = (document: Cursor, part: ReportPart): Reading => {
  const schema = document.get('schema', text);
  if (schema !== SCHEMA) throw new UnreadableReport(`the schema "${schema}" is not known: ${SCHEMA} is read`);
  const measured = document.list('metrics', measuredOf);
  if (measured.length === 0) throw new UnreadableReport('no metric is in it');
  refuseTwice(measured);
  const made = {
    tool: 'metrics',
    version: document.maybe('tool')?.get('version', optional(text)) ?? null,
    at: writtenTime(document, 'at'),
    names: document.maybe('tool')?.get('name', optional(text)) ?? null,
  };
  return {
    report: { ...made, ...contentOf(document, measured, part) },
    subjects: document.list('subjects', subjectOf),
  };
};

const digest: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!/^[0-9a-f]{64}$/.test(given)) throw new UnreadableReport(`${path}: a sha256 in 64 lower-case digits expected`);
  return given;
};

const subjectOf = (subject: Cursor): Subject => ({
  name: subject.get('path', filledText),
  sha256: subject.get('sha256', digest),
});

const notNegative: Reader<number> = (value, path) => {
  const given = finite(value, path);
  if (given < 0) throw new UnreadableReport(`${path}: a standard error is not negative`);
  return given;
};

const measuredOf = (metric: Cursor): Measured => ({
  name: metric.get('name', filledText),
  slice: metric.get('slice', optional(filledText)),
  value: metric.get('value', finite),
  stderr: metric.get('stderr', optional(notNegative)),
  n: metric.get('n', optional(natural)),
  of: metric.get('of', optional(natural)),
  higherIsBetter: metric.get('higherIsBetter', optional(boolean)),
});

const refuseTwice = (measured: readonly Measured[]): void => {
  const seen = new Set<string>();
  for (const { name, slice } of measured) {
    const key = JSON.stringify([name, slice]);
    if (seen.has(key))
      throw new UnreadableReport(`the metric ${name}${slice === null ? '' : ` of ${slice}`} is in it twice`);
    seen.add(key);
  }
};

type Content =
  | Pick<Extract<ToolReport, { kind: 'evaluation' }>, 'kind' | 'evaluation'>
  | Pick<Extract<ToolReport, { kind: 'fairness' }>, 'kind' | 'fairness'>
  | Pick<Extract<ToolReport, { kind: 'drift' }>, 'kind' | 'drift'>;

/** What the numbers mean, the policy says: it names the file for one part of its terms. */
const contentOf = (document: Cursor, measured: readonly Measured[], part: ReportPart): Content => {
  if (part === 'scan' || part === 'safety')
    throw new UnreadableReport(`a metrics file is no report of ${part === 'scan' ? 'a scan' : 'probes'}`);
  if (part === 'fairness') {
    const fairness = measured.flatMap(({ name: metric, slice: group, value, stderr, n }) =>
      group === null ? [] : [{ metric, group, value, stderr, n }],
    );
    if (fairness.length === 0) throw new UnreadableReport('no metric has a `slice`, which names the group');
    return { kind: 'fairness', fairness };
  }
  if (part === 'monitoring') {
    const named = measured.map(({ name, slice, value }) => ({
      name: slice === null ? name : `${name},${slice}`,
      value,
    }));
    return { kind: 'drift', drift: { tests: [], metrics: named } };
  }
  return { kind: 'evaluation', evaluation: { tasks: tasksOf(document, measured), state: 'complete', found: null } };
};

const tasksOf = (document: Cursor, measured: readonly Measured[]) => {
  const dataset = document.at('dataset');
  const setup = { version: dataset.get('revision', optional(text)), dataset: dataset.get('sha256', optional(digest)) };
  const task = dataset.get('id', filledText);
  return measured.map(({ name, slice, ...rest }) => ({
    ...rest,
    task,
    metric: slice === null ? name : `${name},${slice}`,
    setup,
    paired: null,
  }));
};
