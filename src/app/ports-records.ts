import type { Evidence } from '../evidence/document.js';
import type { ObjectId } from '../facts/account.js';
import type { RecordPlace } from '../facts/record-seen.js';

/** A record as a place holds it: exact bytes, nothing of it verified. */
export interface HeldRecord {
  readonly place: RecordPlace;
  readonly evidence: Uint8Array;
  /** `evidence.sigstore.json`, `vsa.sigstore.json` … as far as they lie there. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  /** The run whose artifact it is; null: it lies elsewhere. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
}

/** `absent`: the place was read to its end and holds none. */
export type Held =
  | { readonly state: 'held'; readonly records: readonly [HeldRecord, ...HeldRecord[]] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** What statuses on a commit say of its record: where to look, and nothing more. */
export interface RecordHint {
  readonly commit: ObjectId;
  /** When it was committed, and the newest status of ours; ISO 8601. null: not known. */
  readonly at: string | null;
  /** sha256 that the status names, hex; null: none. */
  readonly digest: string | null;
  /** Run in the link of the status; null: none. */
  readonly run: { readonly id: number; readonly attempt: number } | null;
}

/** Which newest record is meant, by the beginning of its name. */
export interface Latest {
  readonly kind: 'deployment' | 'deployed' | 'reconciliation' | 'access' | 'assurance';
  /** Of `evidence/record-names.ts`. */
  readonly prefix: string;
  /** How many of the newest are looked at. */
  readonly most: number;
  /** Path of the workflow file that makes these records; null: the one that seals, as the policy names it. */
  readonly workflow: string | null;
}

/** Reads records out of one place. Nothing in it rejects for what the place answers. */
export interface RecordReader {
  readonly store: RecordPlace['store'];
  /** Sealed records whose newest commit is one of these; as few calls as the place allows. */
  readonly sealed: (repository: string, hints: readonly RecordHint[]) => Promise<ReadonlyMap<ObjectId, Held>>;
  /** Records of a kind, newest first. */
  readonly latest: (repository: string, asked: Latest) => Promise<Held>;
}

/** A record of which everything was checked that `countersign verify` checks. */
export interface VerifiedRecord {
  readonly evidence: Evidence;
  /** sha256 of its exact bytes, hex. */
  readonly digest: string;
  readonly place: RecordPlace;
  readonly vouchedBy: 'signature' | 'run';
  readonly signer: string;
}

/** `refused`: there is one and it does not verify; of several that verify the newest by its time of judging. */
export type FoundRecord =
  | { readonly state: 'verified'; readonly record: VerifiedRecord }
  | {
      readonly state: 'refused';
      readonly digest: string | null;
      readonly place: RecordPlace;
      readonly found: string;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** All places together, and the verification. */
export interface RecordFinder {
  /** By the commit asked for, whether it is the newest that its record covers or an earlier one of the same push. */
  readonly sealed: (repository: string, hints: readonly RecordHint[]) => Promise<ReadonlyMap<ObjectId, FoundRecord>>;
  readonly latest: (repository: string, asked: Latest) => Promise<readonly FoundRecord[]>;
}
