import type { VerdictWord } from '../decision/types.js';
import type { RecordFailure, RecordFailureKind } from '../verify/types.js';

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

const FAILURES: Readonly<Record<RecordFailureKind, number>> = {
  unreadable: 10,
  schema: 11,
  'not-canonical': 12,
  digest: 13,
  'policy-text': 14,
  'control-version': 15,
  replay: 16,
  ambiguous: 17,
  unsigned: 20,
  'signer-not-named': 21,
  bundle: 22,
  signature: 23,
  identity: 24,
  statement: 25,
  trust: 26,
  private: 27,
  chain: 28,
  bill: 29,
};

export const exitOfVerdict = (verdict: VerdictWord): number => VERDICTS[verdict];

/** 0 for a record that verifies, whatever verdict it holds; else the number of its first failure. */
export const exitOfVerification = ({ failures }: { readonly failures: readonly RecordFailure[] }): number => {
  const [first] = failures;
  return first === undefined ? 0 : FAILURES[first.kind];
};
