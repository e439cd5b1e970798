import type { GateResult } from '../gate.js';

/** A result after which commits are left that nobody looked at: it lets nothing pass. */
export const unfinished = (result: GateResult, branch: string, left: number, why: string): GateResult => {
  const { conclusion } = result;
  const blocking = [
    ...conclusion.blocking,
    {
      control: 'gate',
      outcome: 'pending' as const,
      code: 'more-to-reconcile',
      about: [branch, `${String(left)} commits are left: ${why}`],
    },
  ];
  const isPass = conclusion.verdict === 'pass' || conclusion.verdict === 'pass-with-exception';
  return {
    ...result,
    conclusion: { ...conclusion, blocking, verdict: isPass ? 'pending' : conclusion.verdict, exitCode: 1 },
  };
};
