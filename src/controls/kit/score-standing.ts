import type { TaskResult } from '../../facts/model-reports.js';
import { samplesToSettle, scoreBounds } from '../../lib/statistics.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import type { ModelTerms } from './model-terms.js';
import { dropOf, type BaselineTask, type CandidateTask, type Drop } from './score-drop.js';
import { aboutSo, amountOf, areOfOtherScales, unitOf, withUnit } from './score-words.js';

export type TaskDemand = NonNullable<ModelTerms['evaluation']>['tasks'][number];

/** What one result of one task says. */
export interface ScoreStanding {
  readonly faults: readonly Fault[];
  /** null: none is asked for, or it cannot be said. */
  readonly drop: Drop | null;
}

export interface Scoring {
  readonly model: string;
  readonly demand: TaskDemand;
  readonly paired: 'when-there' | 'required';
  /** A fault: there is none. */
  readonly baseline: BaselineTask | Fault;
}

/** Below so many samples nothing is near a normal distribution, and no bound is worth its name. */
const LEAST = 30;

/** Whether a result is sound, large enough and above its floor, and how far it fell. What the drop means is said later. */
export const scoreStanding = (candidate: CandidateTask, scoring: Scoring): ScoreStanding => {
  const { demand } = scoring;
  const about = aboutOf(scoring);
  const { result } = candidate;
  const unclear = unclearPart(result, demand);
  if (unclear !== null) return { faults: [undecided({ code: 'score-unclear', about, ...unclear })], drop: null };
  const least = Math.max(LEAST, demand['min-samples']);
  const n = result.n ?? 0;
  if (n < least) {
    const reason = { code: 'too-few-samples', about, needed: `${least} scored samples`, found: String(n) };
    return { faults: [failed(reason)], drop: null };
  }
  const drop = comparisonOf(candidate, scoring);
  return {
    faults: [
      ...partFaults(result, about),
      ...floorFaults(result, demand, about),
      ...(drop !== null && 'outcome' in drop ? [drop] : []),
    ],
    drop: drop !== null && 'outcome' in drop ? null : drop,
  };
};

export const aboutOf = ({ model, demand }: Pick<Scoring, 'model' | 'demand'>): readonly string[] => [
  model,
  demand.task,
  demand.metric,
];

/** 1: higher is better. The policy's word stands in for a tool that tells nothing, and stands above one that does. */
const signOf = ({ higherIsBetter }: TaskResult, { better }: TaskDemand): 1 | -1 | null => {
  if (better !== 'as-told') return better === 'higher' ? 1 : -1;
  return higherIsBetter === null ? null : higherIsBetter ? 1 : -1;
};

const unclearPart = (result: TaskResult, demand: TaskDemand): { needed: string; found: string } | null => {
  const { value, stderr, n, of } = result;
  const wanted = demand.floor !== null || demand['max-drop'] !== null;
  if (!Number.isFinite(value)) return { needed: 'a score that is a number', found: String(value) };
  if (n === null || !Number.isSafeInteger(n) || n < 0)
    return { needed: 'the number of scored samples', found: n === null ? 'it is not told' : String(n) };
  if (of !== null && n > of) return { needed: 'no more samples than the task has', found: `${n} of ${of}` };
  if (stderr !== null && !(Number.isFinite(stderr) && stderr >= 0))
    return { needed: 'a standard error that is a number', found: String(stderr) };
  if (stderr === null && demand.floor !== null)
    return { needed: 'the standard error of the score', found: 'it is not told' };
  if (wanted && signOf(result, demand) === null)
    return { needed: 'whether higher is better, from the tool or as `better` in the policy', found: 'nobody says it' };
  return null;
};

/** A run that was told to stop early is none of the task. */
const partFaults = ({ n, of, setup }: TaskResult, about: readonly string[]): readonly Fault[] => {
  const limit = setup.limit ?? null;
  const found = [
    ...(n !== null && of !== null && n < of ? [`${n} of ${of} samples`] : []),
    ...(limit === null || limit === 'none' ? [] : [`a limit of ${limit}`]),
  ];
  if (found.length === 0) return [];
  return [failed({ code: 'partial-samples', about, needed: 'all samples of the task', found: found.join('; ') })];
};

const floorFaults = (result: TaskResult, demand: TaskDemand, about: readonly string[]): readonly Fault[] => {
  const { value, stderr, n } = result;
  const { floor } = demand;
  const sign = signOf(result, demand);
  if (floor === null || sign === null || stderr === null || n === null) return [];
  if (areOfOtherScales(value, floor)) {
    const needed = '`floor` in the unit of the score';
    return [failed({ code: 'limit-out-of-scale', about, needed, found: `${floor} for a score of ${value}` })];
  }
  const bounds = scoreBounds({ value, stderr, n });
  const bound = sign === 1 ? bounds.lower : bounds.upper;
  if (sign * (bound - floor) >= 0) return [];
  const unit = unitOf(value, floor);
  const side = sign === 1 ? 'at least' : 'at most';
  const needed = `${withUnit(unit, amountOf(unit, floor, value))} ${side}`;
  const score = `${demand.task} scored ${withUnit(unit, amountOf(unit, value, floor))}`;
  if (!(sign * (value - floor) >= 0)) return [failed({ code: 'below-floor', about, needed, found: score })];
  const settle = samplesToSettle(Math.abs(value - bound), Math.abs(value - floor), n);
  const sure = `95% sure of ${amountOf(unit, bound, floor)} ${side}`;
  const found = `${score} (${sure}); ${settleWords(settle, n, 'samples')}`;
  return [failed({ code: 'floor-inconclusive', about, needed: `proven to be ${needed}`, found })];
};

const comparisonOf = (candidate: CandidateTask, scoring: Scoring): Drop | Fault | null => {
  const { demand, baseline, paired } = scoring;
  const margin = demand['max-drop'];
  const sign = signOf(candidate.result, demand);
  if (margin === null || sign === null) return null;
  if ('outcome' in baseline) return baseline;
  return dropOf(candidate, baseline, { about: aboutOf(scoring), sign, margin, paired });
};

/** What would settle it. A number below that of this run is none: chance alone stands in the way, or other tasks. */
export const settleWords = (settle: number | null, n: number, what: string): string =>
  settle === null || settle <= n || settle > 1e9
    ? `only more ${what} can tell`
    : `${aboutSo(settle)} ${what} would settle it`;
