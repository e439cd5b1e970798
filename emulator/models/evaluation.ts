import { merged, type Json } from './merged.js';
import type { EvaluationSpec, TaskSpec } from './spec.js';
import { sha256Of } from './weights.js';

/** The results of lm-evaluation-harness, and the files of samples beside them. */
export interface EvaluationFiles {
  readonly results: string;
  /** Path to its text. */
  readonly samples: Readonly<Record<string, string>>;
}

const ordinaryTasks: Readonly<Record<string, TaskSpec>> = { gsm8k: {} };
const standard = {
  n: 400,
  right: 280,
  lost: 8,
  gained: 16,
  metric: 'exact_match,strict-match',
  version: 3,
  shots: 5,
  samples: true,
} as const;

/** `who`: of two runs on the same tasks the candidate differs from the baseline by what it lost and gained. */
export function evaluationOf(
  spec: EvaluationSpec,
  { who, path, at }: { readonly who: 'baseline' | 'candidate'; readonly path: string; readonly at: string },
): EvaluationFiles {
  const tasks = Object.entries({ ...ordinaryTasks, ...spec.tasks }).flatMap(([task, given]) =>
    given === false ? [] : [taskRun(task, given, who)],
  );
  const seconds = Date.parse(spec.at ?? at) / 1000;
  const results = merged(resultsOf(tasks, seconds), spec.merge);
  // The tool names both files by the time of the run; here the results have a name that policies can state.
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const run = path.slice(folder.length).replace(/\.json$/, '');
  const listed = tasks.filter(({ samples }) => samples);
  return {
    results: `${JSON.stringify(results, null, 2)}\n`,
    samples: Object.fromEntries(listed.map((each) => [`${folder}samples_${each.task}_${run}.jsonl`, samplesOf(each)])),
  };
}

interface TaskRun {
  readonly task: string;
  readonly metric: string;
  readonly filter: string;
  readonly version: number;
  readonly shots: number;
  readonly hash: string;
  readonly of: number;
  readonly samples: boolean;
  /** Sample by sample whether it was right. */
  readonly scores: readonly boolean[];
}

function taskRun(task: string, spec: TaskSpec, who: 'baseline' | 'candidate'): TaskRun {
  const { n, right, lost, gained, metric, version, shots, samples } = { ...standard, ...spec };
  const [name = metric, filter = 'none'] = metric.split(',');
  const scores = Array.from({ length: n }, (_, index) =>
    who === 'baseline' ? index < right : (index >= lost && index < right) || (index >= right && index < right + gained),
  );
  const hash = spec.hash ?? sha256Of(`task ${task}`);
  return { task, metric: name, filter, version, shots, hash, of: spec.of ?? n, samples, scores };
}

function resultsOf(runs: readonly TaskRun[], date: number): Json {
  const each = (make: (run: TaskRun) => unknown): Json => Object.fromEntries(runs.map((run) => [run.task, make(run)]));
  return {
    results: each(scoreOf),
    group_subtasks: each(() => []),
    versions: each(({ version }) => version),
    'n-shot': each(({ shots }) => shots),
    higher_is_better: each(({ metric }) => ({ [metric]: true })),
    'n-samples': each(({ of, scores }) => ({ original: of, effective: scores.length })),
    config: {
      model: 'hf',
      model_args: { pretrained: './model' },
      model_revision: 'main',
      model_sha: '',
      batch_size: '8',
      limit: null,
      gen_kwargs: {},
      random_seed: 0,
      numpy_seed: 1234,
      torch_seed: 1234,
      fewshot_seed: 1234,
    },
    git_hash: null,
    date,
    lm_eval_version: '0.4.13',
    task_hashes: each(({ hash }) => hash),
    model_source: 'hf',
    model_name: './model',
    system_instruction_sha: null,
    chat_template_sha: null,
  };
}

function scoreOf({ task, metric, filter, scores }: TaskRun): Json {
  const n = scores.length;
  const value = n === 0 ? 0 : scores.filter(Boolean).length / n;
  const stderr = n < 2 ? 'N/A' : Math.sqrt((value * (1 - value)) / (n - 1));
  return { alias: task, [`${metric},${filter}`]: value, [`${metric}_stderr,${filter}`]: stderr };
}

function samplesOf({ task, metric, filter, scores }: TaskRun): string {
  const lines = scores.map((right, index) =>
    JSON.stringify({
      doc_id: index,
      filter,
      metrics: [metric],
      doc_hash: hashes(`doc ${task} ${String(index)}`),
      prompt_hash: hashes(`prompt ${task} ${String(index)}`),
      target_hash: hashes(`target ${task} ${String(index)}`),
      [metric]: right ? 1 : 0,
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

const known = new Map<string, string>();

/** The same few hundred samples are hashed for every world. */
function hashes(text: string): string {
  const hash = known.get(text) ?? sha256Of(text);
  known.set(text, hash);
  return hash;
}
