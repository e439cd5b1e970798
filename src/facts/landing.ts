import type { Account, ObjectId } from './account.js';

/** What brought a change onto its branch. */
export interface Landing {
  /** Name of the branch. */
  readonly branch: string;
  /** The commit that landed last: the merge commit, or the only or last one of a squash or rebase. */
  readonly commit: ObjectId;
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  /** Who merged or pushed; null: the host does not tell, or the account was deleted. */
  readonly by: Account | null;
  /** `unknown`: nothing was merged, or the commits fit none of the three. */
  readonly method: 'merge' | 'squash' | 'rebase' | 'unknown';
  /** Tree of a clean merge of the change's head into what the branch held before; null where it could not be recomputed. */
  readonly expectedTree: ObjectId | null;
  /** Commits of the same push, along first parents and oldest first, that no merged change brought. */
  readonly ungated: readonly ObjectId[];
}
