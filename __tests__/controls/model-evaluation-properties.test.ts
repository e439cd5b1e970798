import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import type { TaskResult } from '../../src/facts/model-reports.js';
import { known } from '../../src/facts/observed.js';
import { evaluationOf, judgeModel, termsText } from '../support/model-facts.js';
import {
  baseline,
  gsm8k,
  paired,
  reportedAs,
  result,
  termsOfEvaluation,
  theBaseline,
} from '../support/model-scores.js';

const rate = (value: number, n: number) => ({
  value,
  n,
  of: n,
  stderr: Math.sqrt((value * (1 - value)) / (n - 1)),
});

const terms = { ...termsOfEvaluation({ floor: 0.4, 'max-drop': 0.05, 'min-samples': 100 }) };

const outcomeOf = (candidate: Partial<TaskResult>, base: Partial<TaskResult>) =>
  judgeModel(modelEvaluation, { ...terms, model: { ...result(candidate).model, ...baseline(base).model } }).outcome;

const score = fc.double({ min: 0.05, max: 0.98, noNaN: true });
const size = fc.integer({ min: 100, max: 20_000 });

describe('the judgement of scores', () => {
  it('is never made better by a worse score', () => {
    fc.assert(
      fc.property(score, score, size, fc.double({ min: 0, max: 0.3, noNaN: true }), (value, base, n, less) => {
        const before = outcomeOf(rate(value, n), rate(base, n));
        const after = outcomeOf(rate(Math.max(0, value - less), n), rate(base, n));
        expect(before === 'fail' && after === 'pass').toBe(false);
      }),
    );
  });

  it('is never made better by fewer samples or by more noise', () => {
    fc.assert(
      fc.property(score, score, size, fc.integer({ min: 2, max: 50 }), (value, base, n, times) => {
        const few = outcomeOf(rate(value, n), rate(base, n));
        const many = outcomeOf(rate(value, n * times), rate(base, n * times));
        const noisy = outcomeOf({ ...rate(value, n), stderr: 0.02 * times }, rate(base, n));
        expect(few === 'pass' && many !== 'pass').toBe(false);
        expect(few === 'fail' && noisy === 'pass').toBe(false);
      }),
    );
  });

  it('is never made better by samples that fell', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.nat(100), (risen, fallen, more) => {
        const of = (lost: number) => {
          const difference = (risen - lost) / 1319;
          const given = { ...rate(0.71 + difference, 1319), paired: paired(1319, risen, lost) };
          return outcomeOf(given, rate(0.71, 1319));
        };
        expect(of(fallen) === 'fail' && of(fallen + more) === 'pass').toBe(false);
      }),
    );
  });

  it('never passes a number that is none, wherever it stands', () => {
    const odd = fc.constantFrom(Number.NaN, Infinity, -Infinity);
    const key = fc.constantFrom('value', 'stderr', 'n');
    fc.assert(
      fc.property(odd, key, fc.boolean(), (value, name, here) => {
        const [ours, theirs] = [rate(0.8, 1319), rate(0.71, 1319)];
        const outcome = here
          ? outcomeOf({ ...ours, [name]: value }, theirs)
          : outcomeOf(ours, { ...theirs, [name]: value });
        expect(outcome).not.toBe('pass');
      }),
    );
  });

  it('never passes pairs that are no numbers', () => {
    for (const own of [
      { sum: Number.NaN },
      { sumOfSquares: Number.NaN },
      { n: Number.NaN },
      { sumOfSquares: Infinity },
    ]) {
      const given = { ...rate(0.71, 1319), paired: { ...paired(1319, 5, 5), ...own } };
      expect(outcomeOf(given, rate(0.71, 1319))).not.toBe('pass');
    }
  });

  it('calls one of many tasks regressed only where so many tasks do not explain it, and passes none the more', () => {
    const [first] = termsText.evaluation.tasks;
    const names = Array.from({ length: 20 }, (_, index) => `task-${index}`);
    const tasks = names.map((task) => ({ ...first, task, floor: null, 'max-drop': 0.02 }));
    const of = (worst: number) => {
      const tasksOf = (value: (name: string) => number) =>
        names.map((task) => gsm8k({ task, ...rate(value(task), 100_000) }));
      const report = evaluationOf({ tasks: tasksOf(() => 0.7) });
      const ours = reportedAs(tasksOf((name) => (name === 'task-7' ? worst : 0.7)));
      return judgeModel(modelEvaluation, {
        terms: { evaluation: { ...termsText.evaluation, tasks } },
        model: {
          baseline: known({ ...theBaseline(), report }),
          reports: [ours],
        },
      });
    };
    // 2 points are allowed, and the error of the difference is 0.205 points: 2.45 points are 2.2 errors beyond.
    expect(of(0.6755)).toMatchObject({ outcome: 'fail', reasons: [{ code: 'inconclusive' }] });
    expect(of(0.67)).toMatchObject({ outcome: 'fail', reasons: [{ code: 'regressed' }] });
    expect(of(0.69)).toMatchObject({ outcome: 'pass' });
  });
});
