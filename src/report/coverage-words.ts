import type { ReviewCoverage } from '../evidence/document.js';

/** What a review saw of what is judged. */
export const COVERAGE_WORDS: Readonly<Record<ReviewCoverage['covers'], string>> = {
  identity: 'exactly what is judged',
  replay: 'what is judged, but for clean merges of the base',
  residual: 'not all of what is judged: something came after it',
  unknown: 'not known whether it is what is judged',
};
