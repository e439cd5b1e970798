import type { TaskResult } from '../../../facts/model-reports.js';
import { boolean, cursor, finite, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { withoutSubjects, type Adapter, type Reading } from './adapter.js';
import { oneLine } from './one-line.js';
import { UnreadableReport } from './unreadable.js';
import { writtenTime } from './written-times.js';

/** lm-evaluation-harness, `results_*.json`. */
export const lmEval: Adapter = {
  tool: 'lm-eval',
  recognises: (document) => document.has('results') && document.has('versions') && document.has('config'),
  read: (document) => readLmEval(document),
};

const readLmEval = (document: Cursor): Reading => {
  const results = document.at('results');
  const tasks = results.keys.flatMap((task) => taskResults(document, task, results.at(task)));
  if (tasks.length === 0) throw new UnreadableReport('lm-eval: no task has a score');
  return withoutSubjects({
    kind: 'evaluation',
    tool: 'lm-eval',
    version: document.get('lm_eval_version', optional(text)),
    at: writtenTime(document, 'date'),
    names: namesOf(document),
    evaluation: { tasks, state: 'complete', found: null },
  });
};

const taskResults = (document: Cursor, task: string, scores: Cursor): readonly TaskResult[] => {
  const filtered = scores.keys.filter((key) => key.includes(','));
  if (filtered.length > 0) {
    if (!document.has('n-samples'))
      throw new UnreadableReport(
        'lm-eval results without `n-samples` (before 0.4.3): run a newer lm-eval, or export them to our metrics file',
      );
    return metricsOf(filtered, (key) => key.split(',')[0] ?? '').map((metric) =>
      resultOf(document, task, scores, metric),
    );
  }
  // Before 0.4 metrics had no filter, and the harness did not say how many samples there were.
  const plain = scores.keys.filter(
    (key) => typeof scores.get(key, (value) => value) === 'number' && !NO_METRIC.has(key),
  );
  return metricsOf(plain, (key) => key).map((metric) => resultOf(document, task, scores, metric));
};

const NO_METRIC: ReadonlySet<string> = new Set(['sample_len', 'sample_count', 'alias', 'name']);

const metricsOf = (keys: readonly string[], name: (key: string) => string): readonly string[] =>
  keys.filter((key) => !name(key).endsWith('_stderr'));

const resultOf = (document: Cursor, task: string, scores: Cursor, metric: string): TaskResult => {
  const [name = '', filter] = metric.split(',');
  const error = filter === undefined ? `${name}_stderr` : `${name}_stderr,${filter}`;
  const samples = document.maybe('n-samples')?.maybe(task) ?? null;
  return {
    task,
    metric,
    value: scores.get(metric, finite),
    stderr: scores.get(error, numberOrNone),
    n: samples === null ? null : samples.get('effective', optional(natural)),
    of: samples === null ? null : samples.get('original', optional(natural)),
    higherIsBetter: document.maybe('higher_is_better')?.maybe(task)?.get(name, optional(boolean)) ?? null,
    setup: setupOf(document, task),
    paired: null,
  };
};

/** The harness writes `N/A` where it computes none. */
const numberOrNone = (value: unknown, path: string): number | null =>
  value === 'N/A' ? null : optional(finite)(value, path);

const setupOf = (document: Cursor, task: string): TaskResult['setup'] => {
  const config = document.at('config');
  const of = (key: string): string | null => valueOf(document.maybe(key), task);
  return {
    version: of('versions'),
    'n-shot': of('n-shot') ?? valueOf(config, 'num_fewshot'),
    'task-hash': of('task_hashes'),
    'chat-template': orNone(document, 'chat_template_sha'),
    'system-instruction': orNone(document, 'system_instruction_sha'),
    multiturn: orNone(document, 'fewshot_as_multiturn'),
    'gen-kwargs': orNone(config, 'gen_kwargs'),
    limit: orNone(config, 'limit'),
  };
};

const valueOf = (from: Cursor | null, key: string): string | null =>
  !from?.has(key) ? null : from.get(key, (value) => (value === null ? null : oneLine(value)));

/** A setting that the harness writes as null or empty was not used; one that it does not write is not known. */
const orNone = (from: Cursor, key: string): string | null => {
  if (!from.has(key)) return null;
  const given = valueOf(from, key);
  return given === null || given === '' || given === '{}' || given === 'false' ? 'none' : given;
};

const namesOf = (document: Cursor): string | null => {
  const given = document.get('model_name', optional(text));
  if (given !== null) return given;
  return document
    .at('config')
    .get('model_args', (value) =>
      typeof value === 'string' || value === undefined || value === null
        ? (value ?? null)
        : cursor(value, '$.config.model_args').get('pretrained', optional(text)),
    );
};
