import type { Paired } from '../../../facts/model-reports.js';
import type { Samples } from './samples.js';

/** Candidate minus baseline, over the samples that both have exactly once. */
export const pairSamples = (
  candidate: Samples,
  baseline: Samples,
): Pick<Paired, 'n' | 'unmatched' | 'sum' | 'sumOfSquares'> => {
  let n = 0;
  let sum = 0;
  let sumOfSquares = 0;
  let unmatched = 0;
  for (const [key, score] of candidate.scores) {
    const other = baseline.scores.get(key);
    if (score === null || other === null || other === undefined) {
      unmatched += 1;
      continue;
    }
    const difference = score - other;
    n += 1;
    sum += difference;
    sumOfSquares += difference * difference;
  }
  for (const key of baseline.scores.keys()) if (!candidate.scores.has(key)) unmatched += 1;
  return { n, unmatched, sum, sumOfSquares };
};
