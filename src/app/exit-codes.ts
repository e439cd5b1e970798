import type { VerdictWord } from '../decision/types.js';
import type { FailureKind, Verification } from '../evidence/verify.js';

/** Exit codes of the command line; docs/cli.md lists them. */
export const EXIT = { usage: 64, internal: 70 } as const;

const VERDICTS: Readonly<Record<VerdictWord, number>> = {
  pass: 0,
  'pass-with-exception': 0,
  fail: 1,
  pending: 2,
  indeterminate: 3,
  'not-applicable': 4,
};

const FAILURES: Readonly<Record<FailureKind, number>> = {
  unreadable: 10,
  schema: 11,
  'not-canonical': 12,
  digest: 13,
  'policy-digest': 14,
  'control-version': 15,
  replay: 16,
};

export const exitOfVerdict = (verdict: VerdictWord): number => VERDICTS[verdict];

/** 0 for evidence that verifies, whatever verdict it records; else the number of its first failure. */
export const exitOfVerification = ({ failures }: Verification): number => {
  const [first] = failures;
  return first === undefined ? 0 : FAILURES[first.kind];
};
