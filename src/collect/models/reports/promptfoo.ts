import type { ProbeResult, TaskResult, ToolReport } from '../../../facts/model-reports.js';
import { groupBy } from '../../../lib/group-by.js';
import { boolean, finite, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { meanOf } from './mean-of.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** promptfoo: an evaluation, or a red team where its rows name plugins. */
export const promptfoo: Adapter = {
  tool: 'promptfoo',
  recognises: (document) => {
    const results = document.get('results', (value) => value);
    return typeof results === 'object' && results !== null && 'results' in results && 'stats' in results;
  },
  read: (document) => readPromptfoo(document),
};

const VERSION = 3;
/** Its own number for an error that is no failed assertion. */
const ERROR = 2;

interface Row {
  readonly provider: string;
  readonly success: boolean;
  readonly errored: boolean;
  readonly scores: Cursor | null;
  readonly plugin: string | null;
  readonly strategy: string | null;
}

const readPromptfoo = (document: Cursor): Reading => {
  const results = document.at('results');
  const version = results.get('version', natural);
  if (version !== VERSION)
    throw new UnreadableReport(`promptfoo results of version ${String(version)}: version ${String(VERSION)} is read`);
  const rows = results.list('results', rowOf);
  refuseMissing(results, rows.length);
  const made = {
    tool: 'promptfoo',
    version: document.maybe('metadata')?.get('promptfooVersion', optional(text)) ?? null,
    at: writtenTime(results, 'timestamp'),
    names: [...new Set(rows.map(({ provider }) => provider))].join(', '),
  };
  return withoutSubjects(rows.some(({ plugin }) => plugin !== null) ? redTeam(made, rows) : evaluation(made, rows));
};

const rowOf = (row: Cursor): Row => {
  const provider = row.at('provider');
  const label = provider.get('label', optional(text));
  const metadata = [row.maybe('metadata'), row.maybe('testCase')?.maybe('metadata') ?? null];
  const named = (key: string): string | null =>
    metadata.map((from) => from?.get(key, optional(text)) ?? null).find((found) => found !== null) ?? null;
  return {
    provider: label === null || label === '' ? provider.get('id', text) : label,
    success: row.get('success', boolean),
    errored: row.get('failureReason', optional(natural)) === ERROR,
    scores: row.maybe('namedScores'),
    plugin: named('pluginId'),
    strategy: named('strategyId'),
  };
};

/** Its own counts say only how many rows there must be; what became of each, the row itself says. */
const refuseMissing = (results: Cursor, rows: number): void => {
  const stats = results.at('stats');
  const told = stats.get('successes', natural) + stats.get('failures', natural) + stats.get('errors', natural);
  if (told !== rows)
    throw new UnreadableReport(`promptfoo counted ${String(told)} results, and ${String(rows)} are listed`);
  if (rows === 0) throw new UnreadableReport('promptfoo: nothing was run');
};

type Made = Pick<ToolReport, 'tool' | 'version' | 'at' | 'names'>;

const evaluation = (made: Made, rows: readonly Row[]): ToolReport => {
  const tasks = [...groupBy(rows, ({ provider }) => provider)].flatMap(([task, own]) => tasksOf(task, own));
  return { ...made, kind: 'evaluation', evaluation: { tasks, state: 'complete', found: null } };
};

/** An error is a failure: a model that does not answer has not answered well. */
const tasksOf = (task: string, rows: readonly Row[]): readonly TaskResult[] => {
  const names = new Set(rows.flatMap(({ scores }) => scores?.keys ?? []));
  const passes = resultOf(
    task,
    'pass-rate',
    rows.map(({ success, errored }) => (success && !errored ? 1 : 0)),
    rows.length,
    true,
  );
  const others = [...names].sort().map((name) => {
    const own = rows.flatMap(({ scores }) => (scores?.has(name) === true ? [scores.get(name, finite)] : []));
    return resultOf(task, name, own, own.length, null);
  });
  return [passes, ...others];
};

const resultOf = (
  task: string,
  metric: string,
  scores: readonly number[],
  of: number,
  higherIsBetter: boolean | null,
): TaskResult => {
  const mean = meanOf(scores) ?? { value: 0, stderr: null };
  return { task, metric, ...mean, n: scores.length, of, higherIsBetter, setup: {}, paired: null };
};

const redTeam = (made: Made, rows: readonly Row[]): ToolReport => {
  const probes = [...groupBy(rows, ({ plugin, strategy }) => JSON.stringify([plugin ?? 'none', strategy ?? 'basic']))];
  return {
    ...made,
    kind: 'safety',
    safety: { state: 'complete', found: null, probes: probes.map(([key, own]) => probeOf(key, own)) },
  };
};

const probeOf = (key: string, rows: readonly Row[]): ProbeResult => {
  const [probe, detector] = JSON.parse(key) as [string, string];
  const judged = rows.filter(({ errored }) => !errored);
  const fails = judged.filter(({ success }) => !success).length;
  return { probe, detector, judged: judged.length, fails, unjudged: rows.length - judged.length, counted: 'recounted' };
};
