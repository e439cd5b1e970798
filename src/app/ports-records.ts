import type { Evidence } from '../evidence/document.js';
import type { ObjectId } from '../facts/account.js';
import type { RecordPlace } from '../facts/record-seen.js';
import type { WorkflowRunSeen } from './ports-events.js';

/** One attempt of a run. */
export interface AttemptNamed {
  readonly id: number;
  readonly attempt: number;
}

/** A record as a place holds it: exact bytes, nothing of it verified. */
export interface HeldRecord {
  readonly place: RecordPlace;
  readonly evidence: Uint8Array;
  /** `evidence.sigstore.json`, as far as it lies there. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  /** The run whose artifact it is; null: it lies elsewhere. */
  readonly run: AttemptNamed | null;
}

/** `absent`: the place was read to its end and holds none. `remark`: what is to be known of that; null: nothing. */
export type Held =
  | {
      readonly state: 'held';
      readonly records: readonly [HeldRecord, ...HeldRecord[]];
      /** Why there may be more; left out: these are all that were asked for. */
      readonly cut?: string;
    }
  | { readonly state: 'absent'; readonly remark: string | null }
  | { readonly state: 'unreadable'; readonly found: string };

/** What statuses on a commit say of its record: where to look, and nothing more. */
export interface RecordHint {
  readonly commit: ObjectId;
  /** When it was committed, and the newest status of ours; ISO 8601. null: not known. */
  readonly at: string | null;
  /** sha256 that the status names, hex; null: none. */
  readonly digest: string | null;
  /** Run in the link of the status; null: none. */
  readonly run: AttemptNamed | null;
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
  /** Runs in which such a record is likely to lie, however many ran since. */
  readonly runs?: readonly number[];
}

/** Reads records out of one place. Nothing in it rejects for what the place answers. */
export interface RecordReader {
  readonly store: Exclude<RecordPlace['store'], 'attestations'>;
  /** Sealed records whose newest commit is one of these; as few calls as the place allows. */
  readonly sealed: (repository: string, hints: readonly RecordHint[]) => Promise<ReadonlyMap<ObjectId, Held>>;
  /** Records of a kind, newest first. Where older ones may have been left out, `absent` says so in its remark. */
  readonly latest: (repository: string, asked: Latest) => Promise<Held>;
}

/** Bundles that name a digest as their subject. `absent`: the place was read to its end and holds none. */
export type Proofs =
  | { readonly state: 'held'; readonly bundles: readonly [Uint8Array, ...Uint8Array[]] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** Reads signatures by the sha256 of what they are about (hex). It does not reject for what the place answers. */
export type ReadProofs = (repository: string, digests: readonly string[]) => Promise<ReadonlyMap<string, Proofs>>;

/** A run in which a record lies. */
export interface SealingRun extends WorkflowRunSeen {
  readonly commit: ObjectId;
}

/** It does not reject for what the host answers. */
export type ReadSealingRun = (
  repository: string,
  run: AttemptNamed,
) => Promise<
  | { readonly state: 'found'; readonly run: SealingRun }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string }
>;

/** Whether a branch or tag, by its full name, leads to a commit. It does not reject for what the host answers. */
export type ReadHeldByRef = (
  repository: string,
  ref: string,
  commit: ObjectId,
) => Promise<{ readonly state: 'held' | 'absent' } | { readonly state: 'unreadable'; readonly found: string }>;

/** How records are named in every store. */
export interface RecordNaming {
  /** The folder of all records of a kind; days lie in it. */
  readonly folder: (repository: string, kind: Latest['kind'] | 'sealed') => string;
  /** How the names of all sealed records of a commit begin. */
  readonly sealed: (commit: ObjectId) => string;
}

/** A record of which everything was checked that `countersign verify` checks. */
export interface VerifiedRecord {
  readonly evidence: Evidence;
  /** sha256 of its exact bytes, hex. */
  readonly digest: string;
  /** The first of the places that hold these bytes, and the others. */
  readonly place: RecordPlace;
  readonly places: readonly RecordPlace[];
  readonly vouchedBy: 'signature' | 'run';
  readonly signer: string;
}

/** `refused`: there is one and it does not verify; of several that verify the newest by its time of judging. */
export type FoundRecord =
  | {
      readonly state: 'verified';
      readonly record: VerifiedRecord;
      /** Older ones that verify as well, newest first. */
      readonly superseded: readonly VerifiedRecord[];
      /** What stands against it all the same: copies that are refused, stores that could not be read, a status that names another. */
      readonly doubts: readonly string[];
      /** Those of the doubts for which a newer record may stand above it: it is somewhere that nobody could look at. */
      readonly unseen: readonly string[];
    }
  | {
      readonly state: 'refused';
      readonly digest: string | null;
      readonly place: RecordPlace;
      readonly found: string;
    }
  | { readonly state: 'absent'; readonly remark: string | null }
  | { readonly state: 'unreadable'; readonly found: string };

/** All places together, and the verification. */
export interface RecordFinder {
  /**
   * By the commit asked for, whether it is the newest that its record covers or an earlier one of the same push: then the newest
   * must be asked for together with it or before it, since records are named after it. Every commit asked for has its answer.
   */
  readonly sealed: (repository: string, hints: readonly RecordHint[]) => Promise<ReadonlyMap<ObjectId, FoundRecord>>;
  /** Newest first, then what else the stores answered, also that older ones may have been left out; empty: every store was read to its end and holds none. */
  readonly latest: (repository: string, asked: Latest) => Promise<readonly FoundRecord[]>;
}
