import { describe, expect, it } from '@jest/globals';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import { known } from '../../src/facts/observed.js';
import { evaluationOf, judgeModel, reportFile, statement, W1, type GivenModel } from '../support/model-facts.js';
import { both, gsm8k, paired, reportedAs, result, termsOfEvaluation, theBaseline } from '../support/model-scores.js';

describe('model-evaluation passes', () => {
  it.each<readonly [string, GivenModel]>([
    ['the compliant model', {}],
    ['one that became better', result({ value: 0.95, stderr: 0.006 })],
    [
      'one with more than it is asked for',
      { model: { reports: [reportedAs([gsm8k(), gsm8k({ task: 'other', value: 0 })])] } },
    ],
    ['one that tells no number of samples in the task', { ...both({ of: null }) }],
    [
      'lower is better, and it fell',
      {
        ...termsOfEvaluation({ floor: 0.8, better: 'lower' }),
        ...result({ value: 0.6 }),
      },
    ],
    [
      'no comparison is asked for, and there is no baseline',
      {
        ...termsOfEvaluation({ 'max-drop': null }),
        model: { baseline: known(null) },
      },
    ],
    [
      'neither floor nor comparison is asked for, and the tool tells no error',
      {
        ...termsOfEvaluation({ floor: null, 'max-drop': null }),
        ...result({ stderr: null, higherIsBetter: null }),
      },
    ],
    [
      'the policy says which way is better, and the tool does not',
      {
        ...termsOfEvaluation({ better: 'higher' }),
        ...both({ higherIsBetter: null }),
      },
    ],
    [
      'samples side by side in the place of errors',
      {
        ...termsOfEvaluation({ floor: null }),
        ...result({ stderr: null, paired: paired(1319, 40, 27), value: 0.71 + 13 / 1319 }),
      },
    ],
    [
      'the older report of the same weights says the same',
      {
        model: {
          reports: [
            reportedAs([gsm8k()]),
            reportedAs([gsm8k()], { path: 'evidence/old.json', at: '2026-02-20T08:00:00Z' }),
          ],
        },
      },
    ],
    [
      'old reports of other weights lie beside it',
      {
        model: {
          reports: [
            reportedAs([gsm8k()]),
            reportFile('evaluation', evaluationOf({}, 0.1), {
              path: 'evidence/old.json',
              binding: statement({ subjects: [{ name: 'x', sha256: W1 }] }),
            }),
          ],
        },
      },
    ],
  ])('%s', (_, given) => {
    expect(judgeModel(modelEvaluation, given)).toMatchObject({ outcome: 'pass' });
  });

  it('and tells that the change moves its own baseline, which did not count', () => {
    const told = judgeModel(modelEvaluation, { model: { baseline: known({ ...theBaseline(), changedHere: true }) } });
    expect(told).toMatchObject({ outcome: 'pass', notes: [{ code: 'baseline-changed-here' }] });
    expect(
      judgeModel(modelEvaluation, { model: { baseline: known({ ...theBaseline(), changedHere: false }) } }),
    ).toMatchObject({ notes: [] });
  });
});
