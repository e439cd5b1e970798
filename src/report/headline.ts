import type { Blocking, VerdictWord } from '../decision/types.js';
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

const MAY_BE_DEPLOYED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ This may be deployed',
  'pass-with-exception': '⚠️ This may be deployed, with an exception',
  pending: '⏳ Something is still missing before this may be deployed',
  indeterminate: '❓ It cannot be judged whether this may be deployed',
  fail: '❌ This may not be deployed',
  'not-applicable': '➖ The policy does not guard this environment',
};

const WAS_DEPLOYED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ What was deployed is in order',
  'pass-with-exception': '⚠️ What was deployed is in order, with an exception',
  pending: '⏳ What was deployed waits for something',
  indeterminate: '❓ What was deployed cannot be judged',
  fail: '❌ What was deployed is not in order',
  'not-applicable': '➖ The policy does not guard this environment',
};

const IS_AS_EXPECTED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ Access is as expected',
  'pass-with-exception': '⚠️ Access is as expected, with an exception',
  pending: '⏳ Access waits for something',
  indeterminate: '❓ It cannot be judged whether access is as expected',
  fail: '❌ Access is not as expected',
  'not-applicable': '➖ The policy does not ask for access',
};

const IS_RETESTED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ The released models are in order',
  'pass-with-exception': '⚠️ The released models are in order, with an exception',
  pending: '⏳ The released models wait for something',
  indeterminate: '❓ It cannot be judged whether the released models are in order',
  fail: '❌ The released models are not in order',
  'not-applicable': '➖ The policy does not ask for models',
};

const IS_RECONCILED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ The branch is in order',
  'pass-with-exception': '⚠️ The branch is in order, with an exception',
  pending: '⏳ The branch waits for something',
  indeterminate: '❓ It cannot be judged whether the branch is in order',
  fail: '❌ The branch is not in order',
  'not-applicable': '➖ The policy does not ask for the branch to be reconciled',
};

const IS_ASSURED: Readonly<Record<VerdictWord, string>> = {
  pass: '✅ The controls are in order',
  'pass-with-exception': '⚠️ The controls are in order, with an exception',
  pending: '⏳ The controls wait for something',
  indeterminate: '❓ It cannot be judged whether the controls are in order',
  fail: '❌ The controls are not in order',
  'not-applicable': '➖ The policy does not ask for the controls to be watched',
};

/** Said where nothing is wrong with the change itself: whoever reads it shall look at the store, not at the change. */
const NOT_KEPT = [
  '❓ This change met the policy, but its evidence',
  '❓ What landed is in order, but its evidence',
] as const;

/** The verdict in one line: before a merge it says whether to merge, afterwards whether it was right. */
export const headline = (
  { facts, decision, stage }: Evidence,
  verdict: VerdictWord,
  blocking: readonly Blocking[] = [],
): string => {
  if (stage === 'deployment') return MAY_BE_DEPLOYED[verdict];
  if (stage === 'deployed') return WAS_DEPLOYED[verdict];
  if (stage === 'access') return IS_AS_EXPECTED[verdict];
  if (stage === 'retest') return IS_RETESTED[verdict];
  if (stage === 'reconciliation') return IS_RECONCILED[verdict];
  if (stage === 'assurance') return IS_ASSURED[verdict];
  const { landing } = facts;
  const hasLanded = landing.known && landing.value !== null;
  if (verdict === 'pass-with-exception' && decision.carried.some(({ by }) => by === 'emergency')) {
    return hasLanded
      ? '⚠️ What landed was let through as an emergency'
      : '⚠️ This change may be merged, as an emergency';
  }
  const lost = lostOf(decision.verdict, verdict, blocking);
  if (lost !== null) return `${NOT_KEPT[hasLanded ? 1 : 0]} could not be ${lost}`;
  return (hasLanded ? HAS_LANDED : MAY_BE_MERGED)[verdict];
};

const LOST: ReadonlyMap<string, string> = new Map([
  ['evidence-not-signed', 'signed'],
  ['evidence-not-stored', 'stored'],
]);

/** What was not done with the evidence of a pass; null: that is not what blocks, or not all of it. */
const lostOf = (judged: VerdictWord, published: VerdictWord, blocking: readonly Blocking[]): string | null => {
  if (judged !== 'pass' || published !== 'indeterminate') return null;
  const words = [...new Set(blocking.map(({ code }) => LOST.get(code)))];
  return words.length > 0 && words.every((word) => word !== undefined) ? words.sort().join(' and ') : null;
};
