import { describe, expect, it } from '@jest/globals';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import type { ToolReport } from '../../src/facts/model-reports.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { evaluationOf, safetyOf, type GivenModel } from '../support/model-facts.js';
import {
  baseline,
  codesOf,
  gsm8k,
  paired,
  reportedAs,
  result,
  termsOfEvaluation,
  theBaseline,
} from '../support/model-scores.js';

const baselineReport = (report: ToolReport): GivenModel => ({
  model: { baseline: known({ ...theBaseline(), report }) },
});

describe('a comparison does not pass', () => {
  it.each<readonly [string, GivenModel, string, readonly string[]]>([
    [
      'a baseline that stopped on its way',
      baselineReport(evaluationOf({ state: 'partial' }, 0.71)),
      'fail',
      ['not-comparable'],
    ],
    [
      'a baseline of another tool',
      baselineReport({ ...evaluationOf({}, 0.71), tool: 'inspect' }),
      'fail',
      ['not-comparable'],
    ],
    [
      'a baseline with two results',
      baselineReport(evaluationOf({ tasks: [gsm8k(), gsm8k()] })),
      'indeterminate',
      ['baseline-unreadable'],
    ],
    ['no baseline', { model: { baseline: known(null) } }, 'fail', ['baseline-missing']],
    ['a baseline of other tasks', baseline({ task: 'other' }), 'fail', ['baseline-missing']],
    [
      'a baseline that was not read',
      { model: { baseline: unknown(unavailable('baseline', '403')) } },
      'indeterminate',
      ['baseline-unreadable'],
    ],
    [
      'a baseline of another kind',
      { model: { baseline: known({ ...theBaseline(), report: safetyOf() }) } },
      'indeterminate',
      ['baseline-unreadable'],
    ],
    ['a baseline that is no number', baseline({ value: Number.NaN }), 'indeterminate', ['baseline-unreadable']],
    ['a baseline without an error', baseline({ stderr: null }), 'indeterminate', ['score-unclear']],
    ['another number of shots', result({ setup: { ...gsm8k().setup, 'n-shot': '8' } }), 'fail', ['not-comparable']],
    [
      'a set-up that one side does not tell',
      result({ setup: { ...gsm8k().setup, 'task-hash': null } }),
      'fail',
      ['not-comparable'],
    ],
    [
      'a set-up that the baseline does not have',
      result({ setup: { ...gsm8k().setup, 'system-instruction': 'x' } }),
      'fail',
      ['not-comparable'],
    ],
    ['a baseline of a part', baseline({ n: 1000 }), 'fail', ['not-comparable']],
    ['another number of samples in the task', baseline({ n: 1000, of: 1000 }), 'fail', ['not-comparable']],
    [
      'a score in percent',
      { ...termsOfEvaluation({ floor: null }), ...result({ value: 45, stderr: 1 }) },
      'fail',
      ['not-comparable'],
    ],
    ['a baseline in percent', baseline({ value: 71, stderr: 1 }), 'fail', ['not-comparable']],
    ['the other way round', baseline({ higherIsBetter: false }), 'fail', ['not-comparable']],
    [
      'a drop beyond doubt',
      { ...termsOfEvaluation({ floor: null, 'max-drop': 0.02 }), ...result({ value: 0.6 }) },
      'fail',
      ['regressed'],
    ],
    [
      'a rise beyond doubt where lower is better',
      { ...termsOfEvaluation({ floor: null, better: 'lower', 'max-drop': 0.02 }), ...result({ value: 0.8 }) },
      'fail',
      ['regressed'],
    ],
    [
      'a drop that may be chance',
      { ...termsOfEvaluation({ floor: null, 'max-drop': 0.02 }), ...result({ value: 0.7 }) },
      'fail',
      ['inconclusive'],
    ],
    [
      'no change, and too much noise',
      { ...termsOfEvaluation({ floor: null, 'max-drop': 0.02 }), ...result({ value: 0.71 }) },
      'fail',
      ['inconclusive'],
    ],
    ['no samples where they are required', termsOfEvaluation({}, { paired: 'required' }), 'fail', ['not-paired']],
    [
      'samples of other questions',
      result({ value: 0.71, paired: { ...paired(1319, 10, 10), unmatched: 1 } }),
      'fail',
      ['not-comparable'],
    ],
    ['samples of a part', result({ value: 0.71, paired: paired(1300, 10, 10) }), 'fail', ['not-comparable']],
    [
      'samples that tell another story',
      result({ value: 0.71, paired: paired(1319, 20, 10) }),
      'indeterminate',
      ['score-unclear'],
    ],
    ['a drop of 2 where 0.02 was meant', termsOfEvaluation({ 'max-drop': 2 }), 'fail', ['limit-out-of-scale']],
    [
      'an older report that says badly',
      {
        model: {
          reports: [
            reportedAs([gsm8k()]),
            reportedAs([gsm8k({ value: 0.6 })], { path: 'evidence/old.json', at: '2026-02-20T08:00:00Z' }),
          ],
        },
      },
      'fail',
      ['conflicting-evidence'],
    ],
  ])('with %s', (_, given, outcome, expected) => {
    expect(codesOf(modelEvaluation, given)).toEqual([outcome, expected]);
  });
});
