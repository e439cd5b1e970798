import type { Account, Attribution, Instant, ObjectId } from './account.js';

/** One commit of the change: reachable from the head (or from an earlier head), not from the base. */
export interface Commit {
  readonly id: ObjectId;
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly author: Attribution;
  readonly committer: Attribution;
  /** From trailers; the author is not among them. */
  readonly coAuthors: readonly Attribution[];
  /** Made in the host's web interface or by its API, and signed by the host. */
  readonly byHost: boolean;
  readonly signature: { readonly valid: boolean; readonly signer: Account | null; readonly byHost: boolean } | null;
  readonly authoredAt: Instant;
  readonly committedAt: Instant;
  /** For a merge commit: the tree that a clean merge of its two parents gives; null when it was not or could not be recomputed (conflicts, truncated trees). */
  readonly recomputedTree: ObjectId | null;
  /** Parents that are reachable from the base branch. */
  readonly parentsOnBase: readonly ObjectId[];
}

export interface Commits {
  /** Every commit from the base to the head, parents before children. */
  readonly current: readonly Commit[];
  /** Commits of earlier heads that the head does not reach any more. */
  readonly earlier: readonly Commit[];
}

/** An authenticated push to the head's branch, from the repository's activity. */
export interface Push {
  readonly at: Instant;
  readonly by: Account | null;
  readonly before: ObjectId | null;
  readonly after: ObjectId;
  /** Whether it replaced what stood there (not a fast-forward); absent where the host does not tell. */
  readonly forced?: boolean;
}

/** `fork`: the head lies in a repository whose activity cannot be read; its owner stands for the pushers. */
export type Pushes =
  | { readonly source: 'activity'; readonly pushes: readonly Push[] }
  | { readonly source: 'fork'; readonly owner: Account | null };
