import type { ReviewCoverage } from '../evidence/document.js';

/** What a review saw of what is judged. */
export const COVERAGE_WORDS: Readonly<Record<ReviewCoverage['covers'], string>> = {
  identity: 'exactly what is judged',
  replay: 'what is judged, but for merges that were recomputed',
  residual: 'not all of what is judged',
  unknown: 'not known whether it is what is judged',
};
