import type { VerdictWord } from '../decision/types.js';
import type { Evidence } from '../evidence/document.js';

const MAY_BE_MERGED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ This change may be merged',
  'pass-with-exception': '⚠️ This change may be merged, with an exception',
  pending: '⏳ Something is still missing',
  indeterminate: '❓ This change cannot be judged',
  fail: '❌ This change may not be merged',
  'not-applicable': '➖ The policy does not cover this change',
};

const HAS_LANDED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ What landed is in order',
  'pass-with-exception': '⚠️ What landed is in order, with an exception',
  pending: '⏳ What landed shares its commit with a change that waits',
  indeterminate: '❓ What landed cannot be judged',
  fail: '❌ What landed is not in order',
  'not-applicable': '➖ The policy does not cover this branch',
};

/** The verdict in one line: before a merge it says whether to merge, afterwards whether it was right. */
export const headline = ({ facts, decision }: Evidence, verdict: VerdictWord): string => {
  const { landing } = facts;
  const hasLanded = landing.known && landing.value !== null;
  if (verdict === 'pass-with-exception' && decision.carried.some(({ by }) => by === 'emergency')) {
    return hasLanded
      ? '⚠️ What landed was let through as an emergency'
      : '⚠️ This change may be merged, as an emergency';
  }
  return (hasLanded ? HAS_LANDED : MAY_BE_MERGED)[verdict];
};
