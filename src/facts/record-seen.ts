import type { Account, Instant, ObjectId } from './account.js';

/** Where a record lies, for whoever wants to read it. */
export interface RecordPlace {
  readonly store: 'artifact' | 's3' | 'ledger' | 'attestations';
  /** Under which name the store holds it. */
  readonly name: string;
  readonly url: string | null;
}

/**
 * What is known of the sealed record of a commit, after everything that `countersign verify` checks. `refused`: something is
 * there and does not verify. Absent is only said where every store could be read to its end.
 */
export type RecordSeen =
  | {
      readonly state: 'verified';
      /** sha256 of the exact bytes of `evidence.json`, hex. */
      readonly digest: string;
      readonly place: RecordPlace;
      /** `signature`: of who was expected. `run`: it lies in a run of the expected workflow of the default branch, unsigned. */
      readonly vouchedBy: 'signature' | 'run';
      readonly signer: string;
      readonly verdict: RecordVerdict;
      readonly judgedAt: Instant | null;
      /** Numbers of the pull requests that it judged; empty: a push that none stands for. */
      readonly pulls: readonly number[];
      /** The commits that it covers, oldest first. */
      readonly covers: readonly ObjectId[];
      readonly parentCommit: ObjectId | null;
      /** Who contributed to what it covers. */
      readonly authors: readonly Account[];
      /** Why there may be more of them, a line each; empty: these are all. */
      readonly authorsUnsure: readonly string[];
      /** Codes of what blocked. */
      readonly blocking: readonly string[];
      /** What carried it where the verdict is `pass-with-exception`: until when, as written there. */
      readonly carried: readonly CarriedSeen[];
    }
  | { readonly state: 'refused'; readonly digest: string | null; readonly place: RecordPlace; readonly found: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** An exception or an emergency of a record. */
export interface CarriedSeen {
  readonly by: 'exception' | 'emergency';
  readonly control: string;
  readonly about: readonly string[];
  readonly until: string;
}

export type RecordVerdict = 'pass' | 'pass-with-exception' | 'pending' | 'indeterminate' | 'fail' | 'not-applicable';
