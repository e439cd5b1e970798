import type { Account, Instant, ObjectId } from './account.js';

export interface Review {
  readonly id: number;
  readonly by: Account | null;
  /** What the reviewer gave, also where it was dismissed afterwards. */
  readonly opinion: 'approved' | 'changes-requested' | 'commented' | 'unknown';
  readonly commit: ObjectId | null;
  /** Tree of that commit, where the host tells it beside the review. */
  readonly tree: ObjectId | null;
  readonly at: Instant;
  readonly dismissed: { readonly by: Account | null; readonly at: Instant | null } | null;
}

/** How a commit that somebody approved lies to the base: for approvals of earlier heads. */
export interface ApprovedCommit {
  readonly id: ObjectId;
  readonly tree: ObjectId;
  /** Merge base of this commit and the base branch. */
  readonly mergeBase: ObjectId;
}
