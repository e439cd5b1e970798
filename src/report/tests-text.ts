import type { Evidence } from '../evidence/document.js';
import { enumerated, escaped, quoted } from './plain.js';
import { testsLine, testsShown } from './test-words.js';

/** What tests the checks ran, in one paragraph of the summary; empty: nothing was asked for. */
export const testsText = (evidence: Evidence): string => {
  const all = testsShown(evidence);
  if (all.length === 0) return '';
  return `Test results: ${enumerated(all, (shown) => `${quoted(shown.check)} ${escaped(testsLine(shown))}`)}.`;
};
