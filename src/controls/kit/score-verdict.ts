import { holm } from '../../lib/statistics.js';
import type { Fault } from './control.js';
import { failed } from './fault-of.js';
import type { Drop } from './score-drop.js';
import { aboutOf, settleWords, type ScoreStanding, type TaskDemand } from './score-standing.js';
import { amountOf, withUnit } from './score-words.js';

/** One task of a model, as its newest result has it. */
export interface JudgedScore {
  readonly model: string;
  readonly demand: TaskDemand;
  readonly standing: ScoreStanding;
}

/** Whether a drop is proven to be more than is allowed, looked at alone. */
export const isProvenDrop = (drop: Drop, margin: number): boolean => drop.bounds.lower > margin;

/** Whether a drop is proven to be no more than is allowed. What is no number never is. */
const isWithin = (drop: Drop, margin: number): boolean => drop.bounds.upper <= margin;

/**
 * Faults of drops that are not proven to be within. Among many tasks some seem to have fallen by chance: the word
 * `regressed` allows for that; to pass needs the proof for each.
 */
export const dropFaults = (judged: readonly JudgedScore[]): readonly Fault[] => {
  const compared = judged.flatMap((score) => {
    const { drop } = score.standing;
    const margin = score.demand['max-drop'];
    return drop === null || margin === null ? [] : [{ ...score, drop, margin }];
  });
  const standing = holm(compared.map(({ drop }) => drop.probability));
  return compared.flatMap((score, index) => {
    const { drop, margin } = score;
    if (isWithin(drop, margin)) return [];
    const regressed = isProvenDrop(drop, margin) && standing[index] === true;
    return [failed(regressed ? regressedReason(score) : inconclusiveReason(score))];
  });
};

interface Compared extends JudgedScore {
  readonly drop: Drop;
  readonly margin: number;
}

const regressedReason = (score: Compared) => {
  const { drop, margin } = score;
  const { unit } = drop;
  const sure = amountOf(unit, drop.bounds.lower, margin);
  const allowed = amountOf(unit, margin, drop.bounds.lower);
  return {
    code: 'regressed',
    about: aboutOf(score),
    needed: `worse by ${withUnit(unit, allowed)} at most`,
    found: `${movementOf(score)} (95% sure of more than ${sure}; ${allowed} allowed)`,
  };
};

const inconclusiveReason = (score: Compared) => {
  const { drop, margin } = score;
  const { unit } = drop;
  const worst = amountOf(unit, drop.bounds.upper, margin);
  const kind = drop.paired ? 'paired samples' : 'samples in each run';
  return {
    code: 'inconclusive',
    about: aboutOf(score),
    needed: `proven to be worse by ${withUnit(unit, amountOf(unit, margin, drop.bounds.upper))} at most`,
    found: `${movementOf(score)}, and ${worst} worse cannot be ruled out; ${settleWords(drop.settle, drop.n, kind)}`,
  };
};

/** `gsm8k fell 10.8 points`. */
const movementOf = ({ drop, demand }: Compared): string => {
  const { change, unit } = drop;
  if (change === 0) return `${demand.task} did not move`;
  return `${demand.task} ${change < 0 ? 'fell' : 'rose'} ${withUnit(unit, amountOf(unit, Math.abs(change)))}`;
};
