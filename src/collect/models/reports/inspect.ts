import type { Evaluation, TaskResult } from '../../../facts/model-reports.js';
import { finite, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { oneLine } from './one-line.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** Inspect: a log as JSON, or the header of one that was packed. */
export const inspect: Adapter = {
  tool: 'inspect',
  recognises: (document) => document.has('eval') && document.has('status') && document.has('version'),
  read: (document) => readInspect(document),
};

const VERSION = 2;

const readInspect = (document: Cursor): Reading => {
  const version = document.get('version', natural);
  if (version !== VERSION)
    throw new UnreadableReport(`Inspect log of version ${String(version)}: version ${String(VERSION)} is read`);
  const run = document.at('eval');
  const stats = document.maybe('stats');
  const ended = stats === null ? null : writtenTime(stats, 'completed_at');
  return withoutSubjects({
    kind: 'evaluation',
    tool: 'inspect',
    version: run.maybe('packages')?.get('inspect_ai', optional(text)) ?? null,
    at: ended ?? writtenTime(run, 'created'),
    names: run.get('model', optional(text)),
    evaluation: evaluationOf(document, run),
  });
};

const evaluationOf = (document: Cursor, run: Cursor): Evaluation => {
  const status = document.get('status', text);
  const results = document.maybe('results');
  const tasks =
    results === null ? [] : results.list('scores', (score) => scoresOf(document, run, results, score)).flat();
  if (status !== 'success') return { tasks, state: 'partial', found: `status: ${status}` };
  if (tasks.length === 0) throw new UnreadableReport('Inspect: no score was given');
  return { tasks, state: 'complete', found: null };
};

const scoresOf = (document: Cursor, run: Cursor, results: Cursor, score: Cursor): readonly TaskResult[] => {
  const metrics = score.at('metrics');
  const scorer = score.get('name', text);
  const stderr = metrics.maybe('stderr')?.get('value', optional(finite)) ?? null;
  const epochs = run.maybe('config')?.get('epochs', optional(natural)) ?? 1;
  const size = run.maybe('dataset')?.get('samples', optional(natural)) ?? null;
  const n = score.get('scored_samples', optional(natural)) ?? results.get('completed_samples', optional(natural));
  const total = results.get('total_samples', optional(natural));
  const setup = setupOf(document, run, epochs);
  return metrics.keys
    .filter((name) => name !== 'stderr')
    .map((name) => ({
      task: run.get('task', text),
      metric: `${scorer}/${name}`,
      value: metrics.at(name).get('value', finite),
      // The error that Inspect computes is that of the mean.
      stderr: name === 'accuracy' || name === 'mean' ? stderr : null,
      n: once(n, epochs),
      of: size ?? once(total, epochs),
      higherIsBetter: null,
      setup,
      paired: null,
    }));
};

/** The same sample again is no further sample. */
const once = (count: number | null, epochs: number): number | null =>
  count === null ? null : Math.floor(count / Math.max(1, epochs));

const setupOf = (document: Cursor, run: Cursor, epochs: number): TaskResult['setup'] => {
  const limit = run.maybe('config')?.get('limit', (value) => value ?? null) ?? null;
  return {
    version: run.get('task_version', (value) => (value === undefined || value === null ? null : oneLine(value))),
    'task-args': oneLine(run.get('task_args', (value) => value ?? {})),
    dataset: run.maybe('dataset')?.get('name', optional(text)) ?? null,
    'gen-kwargs': oneLine(document.maybe('plan')?.get('config', (value) => value ?? {}) ?? {}),
    epochs: String(epochs),
    limit: limit === null ? 'none' : oneLine(limit),
  };
};
