import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { pairSamples } from '../../../../src/collect/models/reports/paired.js';
import { samplesOf } from '../../../../src/collect/models/reports/samples.js';

const real = (run: 'base' | 'cand'): Uint8Array =>
  readFileSync(`__tests__/fixtures/models/lm-eval/samples_toy_sum_${run}.jsonl`);

const listOf = (...samples: readonly (readonly [number, string, number])[]): Uint8Array =>
  Buffer.from(
    samples
      .map(([doc_id, question, acc]) => {
        const words = { doc_hash: question, prompt_hash: question, target_hash: question };
        return `${JSON.stringify({ doc_id, filter: 'none', ...words, acc })}\n`;
      })
      .join(''),
  );

const compared = (candidate: Uint8Array, baseline: Uint8Array) =>
  pairSamples(samplesOf(candidate, 'acc,none'), samplesOf(baseline, 'acc,none'));

describe('samples of two runs', () => {
  it('are all compared in a real run, in which some questions are asked twice', () => {
    expect(compared(real('cand'), real('base'))).toMatchObject({ n: 120, unmatched: 0, sum: -13 });
  });

  it('are matched in their order where a question has two numbers', () => {
    const two = listOf([0, 'a', 1], [1, 'a', 0]);
    expect(compared(listOf([0, 'a', 1], [1, 'a', 1]), two)).toMatchObject({ n: 2, unmatched: 0, sum: 1 });
  });

  it('count no more where one number stands there again', () => {
    const twice = listOf([0, 'a', 1], [0, 'a', 1], [1, 'b', 1]);
    expect(compared(twice, listOf([0, 'a', 1], [1, 'b', 0]))).toMatchObject({ n: 1, unmatched: 1 });
  });

  it('are not matched where one run was asked more often', () => {
    const more = listOf([0, 'a', 1], [1, 'a', 1]);
    expect(compared(more, listOf([0, 'a', 1]))).toMatchObject({ n: 1, unmatched: 1 });
  });
});
