import type { Baseline } from '../../../facts/model-documents.js';
import type { Paired, TaskResult, ToolReport } from '../../../facts/model-reports.js';
import { Malformed } from '../../../lib/shape.js';
import { sha256Of } from './digest.js';
import type { FileSource } from './file-source.js';
import { pairSamples } from './paired.js';
import { samplesFileOf } from './samples-file.js';
import { samplesOfResult } from './samples.js';
import { UnreadableReport } from './unreadable.js';

export interface PairingPlace {
  readonly head: FileSource;
  readonly base: FileSource;
  readonly baseline: Baseline | null;
}

interface Candidate {
  readonly path: string;
  readonly report: ToolReport;
  /** sha256 of the files that a believed statement names. */
  readonly bound: ReadonlySet<string>;
}

/** An evaluation with its samples compared to the baseline's, task by task, where both lists are there and the run's own is bound. */
export const pairEvaluation = async (candidate: Candidate, place: PairingPlace): Promise<ToolReport> => {
  const { report } = candidate;
  const { baseline } = place;
  if (report.kind !== 'evaluation' || baseline?.report.kind !== 'evaluation') return report;
  const pair = pairingOf(candidate, place, baseline, [report, baseline.report]);
  const others = baseline.report.evaluation.tasks;
  const tasks: TaskResult[] = [];
  for (const own of report.evaluation.tasks) {
    const other = others.find(({ task, metric }) => task === own.task && metric === own.metric);
    tasks.push(other === undefined ? own : { ...own, ...(await pair(own, other)) });
  }
  return { ...report, evaluation: { ...report.evaluation, tasks } };
};

type Outcome = { readonly paired: Paired } | { readonly unpaired: string } | Record<string, never>;

interface Listed {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

type Pairing = (own: TaskResult, other: TaskResult) => Promise<Outcome>;

const pairingOf = (
  candidate: Candidate,
  place: PairingPlace,
  baseline: Baseline,
  reports: readonly ToolReport[],
): Pairing => {
  const names = [...new Set(reports.flatMap(tasksOf))];
  const candidates = listReader(place.head, candidate.path, names);
  const baselines = listReader(place.base, baseline.path, names);
  return async (own, other) => {
    const mine = await candidates(own.task);
    if (typeof mine === 'string' || mine === null) return unpaired(mine);
    if (!candidate.bound.has(mine.sha256)) return { unpaired: 'no believed statement names the digest of the samples' };
    const theirs = await baselines(own.task);
    if (typeof theirs === 'string' || theirs === null) return unpaired(theirs);
    return explained(() => {
      const sums = pairSamples(
        samplesOfResult(mine.bytes, own, 'the candidate'),
        samplesOfResult(theirs.bytes, other, 'the baseline'),
      );
      return { paired: { ...sums, baseline: theirs.sha256, candidate: mine.sha256 } };
    });
  };
};

const unpaired = (found: string | null): Outcome => (found === null ? {} : { unpaired: found });

const tasksOf = (report: ToolReport): readonly string[] =>
  report.kind === 'evaluation' ? report.evaluation.tasks.map(({ task }) => task) : [];

const explained = (act: () => Outcome): Outcome => {
  try {
    return act();
  } catch (error) {
    if (error instanceof UnreadableReport || error instanceof Malformed) return { unpaired: error.message };
    throw error;
  }
};

/** Reads a task's list once. null: there is none; a text: why it cannot be used. */
const listReader = (source: FileSource, results: string, names: readonly string[]) => {
  let last: { readonly task: string; readonly list: Listed | string | null } | null = null;
  return async (task: string): Promise<Listed | string | null> => {
    // The metrics of a task come one after the other; more than one list need not be held.
    if (last?.task !== task) last = { task, list: await readList(source, results, task, names) };
    return last.list;
  };
};

const readList = async (
  source: FileSource,
  results: string,
  task: string,
  names: readonly string[],
): Promise<Listed | string | null> => {
  if (!source.files.known) return source.files.why.found ?? source.files.why.code;
  const files = source.files.value.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const place = samplesFileOf(results, task, names, files);
  if ('none' in place) return place.none;
  if (place.path === null) return null;
  const read = await source.read(place.path);
  if (!read.known) return `${place.path}: ${read.why.found ?? read.why.code}`;
  return { bytes: read.value, sha256: sha256Of(read.value) };
};
