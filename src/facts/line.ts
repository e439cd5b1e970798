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
  /** A checkpoint that was found and not believed, with why; or one whose commit the branch does not hold any more. */
  readonly refused: readonly { readonly digest: string | null; readonly found: string }[];
  /** Oldest first. */
  readonly commits: readonly LineCommit[];
  /** Newest commit of the stretch, and the tip of the branch when it was read: other when more stretches follow. */
  readonly to: ObjectId;
  readonly tip: ObjectId;
  /** Pushes that set the branch back, and deletions and renamings of it, since the last look; from the repository's activity. */
  readonly rewrites: Observed<readonly Rewrite[]>;
  /** Findings of earlier stretches that are still open: they stay until their cause is gone. */
  readonly carried: readonly OpenFinding[];
}

/** One commit of the line, with what the host and the stores say of it. */
export interface LineCommit {
  readonly commit: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly at: Instant;
  /** Merged pull requests that the host ties to it by their merge commit. */
  readonly pulls: readonly number[];
  /** Status of ours on it, as it stands; null: none. */
  readonly status: {
    readonly context: string;
    readonly state: string;
    /** Digest that its link names; null: none. */
    readonly digest: string | null;
    readonly creator: number | null;
  } | null;
  readonly record: RecordSeen;
}

export interface Rewrite {
  readonly kind: 'force-push' | 'deletion' | 'creation';
  readonly before: ObjectId;
  readonly after: ObjectId;
  readonly by: Account | null;
  readonly at: Instant;
}

/** A finding about one commit that a later look still has to see. */
export interface OpenFinding {
  readonly commit: ObjectId;
  readonly code: string;
  readonly about: readonly string[];
  /** Day or instant on which it matters, for what will be overdue; null: it matters now. */
  readonly due: string | null;
}
