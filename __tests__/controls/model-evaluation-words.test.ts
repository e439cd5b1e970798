import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { modelEvaluation } from '../../src/controls/model-evaluation.js';
import type { Paired } from '../../src/facts/model-reports.js';
import { known } from '../../src/facts/observed.js';
import {
  evaluationOf,
  judgeModel,
  refused,
  reportFile,
  sha,
  statement,
  W1,
  W2,
  WEIGHT_1,
} from '../support/model-facts.js';
import { baseline, gsm8k, paired, reported, result, termsOfEvaluation, theBaseline } from '../support/model-scores.js';

const SAMPLES = '__tests__/fixtures/models/lm-eval';

interface Sample {
  readonly doc_id: number;
  readonly acc: number;
}

/** What the harness really wrote: 120 sums, answered by a model and by a worse one. */
const samplesOf = (run: 'base' | 'cand'): ReadonlyMap<number, number> =>
  new Map(
    readFileSync(`${SAMPLES}/samples_toy_sum_${run}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Sample)
      .map(({ doc_id, acc }) => [doc_id, acc]),
  );

const differences = (): Paired => {
  const [base, candidate] = [samplesOf('base'), samplesOf('cand')];
  const all = [...base].map(([id, acc]) => (candidate.get(id) ?? Number.NaN) - acc);
  return {
    n: all.length,
    unmatched: 0,
    sum: all.reduce((sum, each) => sum + each, 0),
    sumOfSquares: all.reduce((sum, each) => sum + each * each, 0),
    baseline: sha('base'),
    candidate: sha('cand'),
  };
};

const toySum = (run: 'base' | 'cand', own = {}) => {
  const { results } = JSON.parse(readFileSync(`${SAMPLES}/results_${run}.json`, 'utf8')) as {
    readonly results: { readonly toy_sum: Readonly<Record<string, number>> };
  };
  const value = results.toy_sum['acc,none'] ?? Number.NaN;
  const stderr = results.toy_sum['acc_stderr,none'] ?? Number.NaN;
  return gsm8k({ task: 'toy_sum', metric: 'acc,none', value, stderr, n: 120, of: 120, ...own });
};

const toyTerms = termsOfEvaluation({
  task: 'toy_sum',
  metric: 'acc,none',
  floor: null,
  'max-drop': 0.02,
  'min-samples': 100,
});

const toyRun = (own: { readonly paired: Paired | null }) => ({
  ...toyTerms,
  model: {
    baseline: known({ ...theBaseline(), report: evaluationOf({ tasks: [toySum('base')] }) }),
    reports: [reportFile('evaluation', evaluationOf({ tasks: [toySum('cand', own)] }))],
  },
});

describe('the run that fell 11 points, which its own test calls not significant', () => {
  it('regressed, by its samples', () => {
    expect(judgeModel(modelEvaluation, toyRun({ paired: differences() }))).toMatchObject({
      outcome: 'fail',
      reasons: [
        {
          code: 'regressed',
          about: ['credit-risk', 'toy_sum', 'acc,none'],
          needed: 'worse by 2.0 points at most',
          found: 'toy_sum fell 10.8 points (95% sure of more than 2.4; 2.0 allowed)',
        },
      ],
    });
  });

  it('is not proven to be within without them, and does not pass either', () => {
    expect(judgeModel(modelEvaluation, toyRun({ paired: null }))).toMatchObject({
      outcome: 'fail',
      reasons: [
        {
          code: 'inconclusive',
          needed: 'proven to be worse by 2.0 points at most',
          found:
            'toy_sum fell 10.8 points, and 21.1 worse cannot be ruled out; about 370 samples in each run would settle it',
        },
      ],
    });
  });
});

describe('what the reasons say', () => {
  const foundOf = (given: Parameters<typeof judgeModel>[1]) => judgeModel(modelEvaluation, given).reasons[0];

  it.each([
    [
      'a drop that chance may have made',
      { ...termsOfEvaluation({ floor: null, 'max-drop': 0.02 }), ...result({ value: 0.7 }) },
      'gsm8k fell 1.0 points, and 3.9 worse cannot be ruled out; about 26,000 samples in each run would settle it',
    ],
    [
      'nothing moved, and it is not proven',
      { ...termsOfEvaluation({ floor: null, 'max-drop': 0.02 }), ...result({ value: 0.71 }) },
      'gsm8k did not move, and 2.9 worse cannot be ruled out; about 6,300 samples in each run would settle it',
    ],
    [
      'nothing may be lost, and nothing moved',
      {
        ...termsOfEvaluation({ floor: null, 'max-drop': 0 }),
        ...result({ value: 0.71, paired: paired(1319, 20, 20) }),
      },
      'gsm8k did not move, and 0.8 worse cannot be ruled out; only more paired samples can tell',
    ],
    [
      'a metric of its own unit',
      {
        ...termsOfEvaluation({ floor: null, better: 'lower', 'max-drop': 0.5 }),
        model: { ...result({ value: 14.2, stderr: 0.1 }).model, ...baseline({ value: 12.1, stderr: 0.1 }).model },
      },
      'gsm8k rose 2.1000 (95% sure of more than 1.8674; 0.5000 allowed)',
    ],
    ['a score below the floor', termsOfEvaluation({ floor: 0.73, 'max-drop': null }), 'gsm8k scored 72.0 points'],
    [
      'a score a hair below the floor',
      { ...termsOfEvaluation({ floor: 0.72, 'max-drop': null }), ...result({ value: 0.7198 }) },
      'gsm8k scored 71.98 points',
    ],
    [
      'a score that may lie below the floor',
      termsOfEvaluation({ floor: 0.71, 'max-drop': null }),
      'gsm8k scored 72.0 points (95% sure of 69.9 at least); about 14,000 samples would settle it',
    ],
    [
      'a set-up that differs',
      result({ setup: { ...gsm8k().setup, 'n-shot': '8', 'task-hash': null } }),
      `n-shot: 8 here, 5 there; task-hash: not said here, ${sha('task').slice(0, 24)}… there`,
    ],
    [
      'samples that were not compared',
      { ...termsOfEvaluation({}, { paired: 'required' }), ...result({ unpaired: 'no list of them' }) },
      'no list of them',
    ],
    [
      'other weights',
      reported(evaluationOf(), { binding: statement({ subjects: [{ name: 'a', sha256: W2 }] }) }),
      `it names sha256:${W2} (a); ${WEIGHT_1} is sha256:${W1}`,
    ],
  ] as const)('of %s', (_, given, found) => {
    expect(foundOf(given)?.found).toBe(found);
  });

  it('says why a signature is refused, of whose statement nothing was read', () => {
    const binding = statement({ predicateType: '', signature: refused });
    const { reasons } = judgeModel(modelEvaluation, reported(evaluationOf(), { binding }));
    expect(reasons.map(({ code, found }) => [code, found])).toEqual([
      ['evaluation-unbound', 'signature-invalid: does not verify'],
    ]);
  });
});
