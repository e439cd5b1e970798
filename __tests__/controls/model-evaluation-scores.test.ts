import { describe, expect, it } from '@jest/globals';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import { type GivenModel } from '../support/model-facts.js';
import { baseline, both, codesOf, gsm8k, reportedAs, result, termsOfEvaluation } from '../support/model-scores.js';

describe('a score does not pass', () => {
  it.each<readonly [string, GivenModel, string, readonly string[]]>([
    [
      'no error where only a floor is asked for',
      { ...termsOfEvaluation({ 'max-drop': null }), ...result({ stderr: null }) },
      'indeterminate',
      ['score-unclear'],
    ],
    ['another task', result({ task: 'gsm8k_cot' }), 'fail', ['task-missing']],
    ['another metric', result({ metric: 'exact_match,flexible-extract' }), 'fail', ['task-missing']],
    ['a task twice', { model: { reports: [reportedAs([gsm8k(), gsm8k()])] } }, 'indeterminate', ['score-unclear']],
    ['a score that is no number', result({ value: Number.NaN }), 'indeterminate', ['score-unclear']],
    ['an endless score', result({ value: Infinity }), 'indeterminate', ['score-unclear']],
    ['no error', result({ stderr: null }), 'indeterminate', ['score-unclear']],
    ['an error that is no number', result({ stderr: Number.NaN }), 'indeterminate', ['score-unclear']],
    ['no number of samples', result({ n: null }), 'indeterminate', ['score-unclear']],
    ['more samples than there are', result({ n: 1320 }), 'indeterminate', ['score-unclear']],
    ['nobody says which way is better', { ...both({ higherIsBetter: null }) }, 'indeterminate', ['score-unclear']],
    ['too few samples', result({ n: 999, of: 999 }), 'fail', ['too-few-samples']],
    [
      'fewer than thirty samples, though the policy asks for one',
      { ...termsOfEvaluation({ 'min-samples': 1 }), ...result({ n: 29, of: 29 }) },
      'fail',
      ['too-few-samples'],
    ],
    ['a part of the samples', result({ n: 1200 }), 'fail', ['partial-samples']],
    [
      'a limit',
      {
        model: {
          ...result({ setup: { ...gsm8k().setup, limit: '1319' } }).model,
          ...baseline({ setup: { ...gsm8k().setup, limit: '1319' } }).model,
        },
      },
      'fail',
      ['partial-samples'],
    ],
    [
      'a floor for a part of one, and a score in percent',
      { ...termsOfEvaluation({ floor: 0.7, 'max-drop': null }), ...result({ value: 45, stderr: 1 }) },
      'fail',
      ['limit-out-of-scale'],
    ],
    ['below the floor', { ...termsOfEvaluation({ floor: 0.73, 'max-drop': null }) }, 'fail', ['below-floor']],
    [
      'above the floor by chance, perhaps',
      { ...termsOfEvaluation({ floor: 0.71, 'max-drop': null }) },
      'fail',
      ['floor-inconclusive'],
    ],
    [
      'all of 100 for a floor of 99',
      {
        ...termsOfEvaluation({ floor: 0.99, 'max-drop': null, 'min-samples': 100 }),
        ...result({ value: 1, stderr: 0, n: 100, of: 100 }),
      },
      'fail',
      ['floor-inconclusive'],
    ],
    [
      'above where lower is better',
      { ...termsOfEvaluation({ floor: 0.7, better: 'lower', 'max-drop': null }) },
      'fail',
      ['below-floor'],
    ],
  ])('with %s', (_, given, outcome, expected) => {
    expect(codesOf(modelEvaluation, given)).toEqual([outcome, expected]);
  });
});
