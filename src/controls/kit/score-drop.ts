import type { Evaluation, TaskResult } from '../../facts/model-reports.js';
import { Z95 } from '../../lib/normal.js';
import { dropProbability, pairedBounds, pairedError, samplesToSettle } from '../../lib/statistics.js';
import { unpairedBounds, unpairedError } from '../../lib/statistics.js';
import type { Bounds } from '../../lib/statistics.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { areOfOtherScales, unitOf, type Unit } from './score-words.js';

/** How much worse than the baseline; negative: better. */
export interface Drop {
  readonly value: number;
  /** Proven to be more than this, by the error alone; proven to be no more than that, by the more careful bound. */
  readonly lower: number;
  readonly upper: number;
  /** How likely so great a drop were by chance alone, were the true one just within the margin. */
  readonly probability: number;
  /** Candidate minus baseline, as the tool counts. */
  readonly change: number;
  readonly n: number;
  readonly paired: boolean;
  readonly unit: Unit;
  /** Samples that would settle it; null: no number can be said. */
  readonly settle: number | null;
}

export interface Comparing {
  readonly about: readonly string[];
  /** 1: higher is better; -1: lower is. */
  readonly sign: 1 | -1;
  readonly margin: number;
  readonly paired: 'when-there' | 'required';
}

/** The task as the baseline has it. */
export interface BaselineTask {
  readonly tool: string;
  readonly state: Evaluation['state'];
  readonly result: TaskResult;
}

/** What the candidate's tool is, beside its numbers. */
export interface CandidateTask {
  readonly tool: string;
  readonly result: TaskResult;
}

/** How far a score fell, or why that cannot be said. */
export const dropOf = (candidate: CandidateTask, baseline: BaselineTask, how: Comparing): Drop | Fault => {
  const differing = differencesOf(candidate, baseline);
  if (differing.length > 0)
    return failed({
      code: 'not-comparable',
      about: how.about,
      needed: 'two runs that were set up alike',
      found: differing.join('; '),
    });
  const { paired, value } = candidate.result;
  if (unitOf(value, baseline.result.value) === 'points' && how.margin >= 1)
    return failed({
      code: 'limit-out-of-scale',
      about: how.about,
      needed: '`max-drop` in the unit of the score: 0.02 for 2 points',
      found: `${how.margin} for scores between 0 and 1`,
    });
  if (paired !== null) return pairedDrop(candidate.result, baseline.result, how);
  if (how.paired === 'required')
    return failed({
      code: 'not-paired',
      about: how.about,
      needed: 'the samples of both runs, one by one',
      found: candidate.result.unpaired ?? 'results without them',
    });
  return unpairedDrop(candidate.result, baseline.result, how);
};

const pairedDrop = (candidate: TaskResult, baseline: TaskResult, how: Comparing): Drop | Fault => {
  const { paired } = candidate;
  const difference = candidate.value - baseline.value;
  const scale = Math.max(1, Math.abs(candidate.value), Math.abs(baseline.value));
  if (paired === null || !(Math.abs(paired.sum / paired.n - difference) <= 1e-6 * scale))
    return undecided({
      code: 'score-unclear',
      about: how.about,
      needed: 'samples whose mean is the score',
      found: 'samples that tell of another difference than the two results',
    });
  const unit = unitOf(candidate.value, baseline.value);
  return standing(
    pairedBounds(paired),
    pairedError(paired),
    { change: difference, n: paired.n, paired: true, unit },
    how,
  );
};

const unpairedDrop = (candidate: TaskResult, baseline: TaskResult, how: Comparing): Drop | Fault => {
  const [ours, theirs] = [scored(candidate), scored(baseline)];
  if (ours === null || theirs === null)
    return undecided({
      code: 'score-unclear',
      about: how.about,
      needed: 'standard error and number of samples on both sides, or the samples themselves',
      found: `${ours === null ? 'the results' : 'the baseline'} without them`,
    });
  const n = Math.min(ours.n, theirs.n);
  const scale = { change: ours.value - theirs.value, n, paired: false, unit: unitOf(ours.value, theirs.value) };
  return standing(unpairedBounds(ours, theirs), unpairedError(ours.stderr, theirs.stderr), scale, how);
};

const scored = ({ value, stderr, n }: TaskResult) => (stderr === null || n === null ? null : { value, stderr, n });

/** From bounds of `candidate - baseline` to those of a drop, which has the sign of what is worse. */
const standing = (
  difference: Bounds,
  error: number,
  seen: Pick<Drop, 'change' | 'n' | 'paired' | 'unit'>,
  { sign, margin }: Comparing,
): Drop => {
  const value = -sign * seen.change;
  const lower = value - Z95 * error;
  const upper = sign === 1 ? -difference.lower : difference.upper;
  return {
    ...seen,
    value,
    lower,
    upper,
    probability: dropProbability(value, margin, error),
    settle: samplesToSettle(Math.max(upper - value, value - lower), Math.abs(margin - value), seen.n),
  };
};

/** Every part that is not the same on both sides, in words. What neither side tells is the same; what one tells is not. */
const differencesOf = (candidate: CandidateTask, baseline: BaselineTask): readonly string[] => {
  const [ours, theirs] = [candidate.result, baseline.result];
  const names = [...new Set([...Object.keys(theirs.setup), ...Object.keys(ours.setup)])].sort();
  const parts: readonly (readonly [string, string | null, string | null])[] = [
    ['tool', candidate.tool, baseline.tool],
    ...names.map((name) => [name, ours.setup[name] ?? null, theirs.setup[name] ?? null] as const),
    ['samples of the task', textOf(ours.of), textOf(theirs.of)],
    ...(areOfOtherScales(ours.value, theirs.value)
      ? [['scale', String(ours.value), String(theirs.value)] as const]
      : []),
    ['higher is better', textOf(ours.higherIsBetter), textOf(theirs.higherIsBetter)],
  ];
  return [
    ...parts.flatMap(([name, one, other]) =>
      one === other ? [] : [`${name}: ${said(one)} here, ${said(other)} there`],
    ),
    ...(baseline.state === 'complete' ? [] : ['the run of the baseline did not end']),
    ...(theirs.n !== null && theirs.of !== null && theirs.n < theirs.of
      ? [`the baseline has ${theirs.n} of ${theirs.of} samples only`]
      : []),
    ...unpairedSamples(ours),
  ];
};

/** Samples that are in one list only: whatever the setup says, the two runs answered other questions. */
const unpairedSamples = ({ paired, n }: TaskResult): readonly string[] => {
  if (paired === null) return [];
  if (paired.unmatched !== 0) return [`${paired.unmatched} samples are in one of the two runs only`];
  return paired.n === n
    ? []
    : [`${paired.n} samples are there one by one; ${n ?? 'nobody knows how many'} were scored`];
};

const textOf = (value: number | boolean | null): string | null => (value === null ? null : String(value));

const said = (value: string | null): string =>
  value === null ? 'not said' : value.length > 24 ? `${value.slice(0, 24)}…` : value;
