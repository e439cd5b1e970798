import type { Reason } from '../facts/observed.js';

type Enforcement = 'enforce' | 'report';

export type Outcome = 'pass' | 'fail' | 'pending' | 'indeterminate' | 'not-applicable' | 'waived';

/** A control's verdict with its place in the policy. `control: 'gate'` are faults of the run itself (policy, trust, snapshot). */
export interface Finding {
  readonly control: string;
  readonly version: number;
  readonly enforcement: Enforcement;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Reason[];
  /** Names of the policy's rules that changed this control's settings for this change. */
  readonly rules: readonly string[];
}

export type VerdictWord = 'pass' | 'pass-with-exception' | 'pending' | 'indeterminate' | 'fail' | 'not-applicable';

export interface Blocking {
  readonly control: string;
  readonly outcome: Outcome;
  readonly code: string;
  readonly about: readonly string[];
}

/** What carried a pass that is none by itself. */
export interface Carried {
  readonly by: 'exception' | 'emergency';
  readonly control: string;
  readonly about: readonly string[];
  readonly approvedBy: string;
  readonly why: string;
  /** Day or instant (UTC) until which it holds, or by when it must be reviewed. */
  readonly until: string;
}

export interface Decision {
  readonly verdict: VerdictWord;
  readonly blocking: readonly Blocking[];
  readonly carried: readonly Carried[];
  readonly notes: readonly Reason[];
}
