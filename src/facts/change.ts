import type { Account, Instant, ObjectId } from './account.js';

/** What is to be merged. `base.commit` is the tip of the base branch when the snapshot was taken. */
export interface Change {
  readonly number: number;
  readonly title: string;
  readonly author: Account | null;
  /** The human behind a bot's pull request, where the host tells it. */
  readonly initiator: Account | null;
  readonly state: 'open' | 'closed' | 'merged';
  readonly draft: boolean;
  readonly base: { readonly ref: string; readonly commit: ObjectId };
  readonly head: {
    readonly ref: string;
    readonly commit: ObjectId;
    readonly tree: ObjectId;
    /** null: the head's repository was deleted. */
    readonly repository: { readonly id: number; readonly name: string; readonly owner: Account | null } | null;
    readonly fork: boolean;
  };
  readonly additions: number;
  readonly deletions: number;
  readonly labels: readonly LabelSet[];
  /** Every time that a label was taken off, oldest first, also one that was set again since. */
  readonly unlabeled: readonly LabelRemoval[];
  readonly autoMerge: { readonly by: Account | null; readonly at: Instant | null } | null;
  readonly queued: { readonly by: Account | null; readonly at: Instant | null } | null;
  readonly merged: { readonly by: Account | null; readonly at: Instant; readonly commit: ObjectId | null } | null;
  /** Every change of the base branch, oldest first. `by` null: the host did it, or a deleted account. */
  readonly baseChanges: readonly {
    readonly at: Instant;
    readonly from: string;
    readonly to: string;
    readonly by: Account | null;
  }[];
}

/** A label that is on it now, with who set it last; `by` null where the host does not tell. */
export interface LabelSet {
  readonly name: string;
  readonly by: Account | null;
  readonly at: Instant | null;
}

/** A label that was taken off, with who did it; `by` null where the host does not tell. */
export interface LabelRemoval {
  readonly name: string;
  readonly by: Account | null;
  readonly at: Instant;
}

export interface ChangedFile {
  readonly path: string;
  /** The old name of a rename. */
  readonly previous: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
}
