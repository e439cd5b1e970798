import type { Account, Instant, ObjectId } from './account.js';
import type { Observed } from './observed.js';
import type { RecordSeen } from './record-seen.js';

/** A stretch of a branch along first parents, compared with the records of its commits. */
export interface Line {
  /** Name of the branch. */
  readonly branch: string;
  /** The commit after which the stretch begins, already reconciled; null: the stretch begins with the branch. */
  readonly after: ObjectId | null;
  /** Why it begins there. */
  readonly from: 'checkpoint' | 'since' | 'beginning';
  /** The record that reconciled `after`, sha256 hex; null: none that verifies. */
  readonly checkpoint: string | null;
  /** Checkpoints that were found and not begun at. */
  readonly refused: readonly RefusedCheckpoint[];
  /** Oldest first. */
  readonly commits: readonly LineCommit[];
  /** Newest commit of the stretch, and the tip of the branch when it was read: other when more stretches follow. */
  readonly to: ObjectId;
  readonly tip: ObjectId;
  /** Number of the account that writes our statuses; null: not told. */
  readonly writer: number | null;
  /**
   * Pushes that set the branch back, and deletions and creations of it, by the repository's activity: those since the last look,
   * and earlier ones that are still open.
   */
  readonly rewrites: Observed<readonly Rewrite[]>;
  /** From when on the activity was looked at for them; null: as far back as it is told. */
  readonly rewritesSince: Instant | null;
  /** Commits of earlier stretches with something that is still open, read again. */
  readonly carried: readonly LineCommit[];
}

/** A checkpoint that was found and not begun at. */
export interface RefusedCheckpoint {
  /** `unverified`: it does not verify. `unreadable`: a store did not answer. `not-on-branch`: the branch does not hold its commit any more. */
  readonly why: 'unverified' | 'unreadable' | 'not-on-branch';
  /** sha256 of the record, hex; null: not known. */
  readonly digest: string | null;
  readonly found: string;
}

/** One commit of the line, with what the host and the stores say of it. */
export interface LineCommit {
  readonly commit: ObjectId;
  /** The first ten. */
  readonly parents: readonly ObjectId[];
  /** When it was committed, as is written in it. */
  readonly at: Instant;
  /** Pull requests merged into the branch that the host ties to it. */
  readonly pulls: readonly number[];
  /** Status of ours on it, as it stands; null: none. */
  readonly status: LineStatus | null;
  readonly record: RecordSeen;
}

export interface LineStatus {
  readonly context: string;
  readonly state: string;
  /** Digest that its link names; null: none. */
  readonly digest: string | null;
  readonly creator: number | null;
}

export interface Rewrite {
  readonly kind: 'force-push' | 'deletion' | 'creation';
  /** What the branch held, and what it held then; null: it was not there. */
  readonly before: ObjectId | null;
  readonly after: ObjectId | null;
  readonly by: Account | null;
  readonly at: Instant;
}
