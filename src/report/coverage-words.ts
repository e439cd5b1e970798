import type { ReviewCoverage } from '../evidence/document.js';

/** What a review saw of what is judged. */
export const COVERAGE_WORDS: Readonly<Record<ReviewCoverage['covers'], string>> = {
  identity: 'of exactly this content',
  replay: 'of this content but for clean merges of the base',
  residual: 'of other content: something came after it',
  unknown: 'of content that cannot be compared',
};
