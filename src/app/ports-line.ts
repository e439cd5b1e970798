import type { Instant, ObjectId } from '../facts/account.js';
import type { Rewrite } from '../facts/line.js';
import type { Observed } from '../facts/observed.js';
import type { Repository } from '../facts/repository.js';
import type { StandingStatus } from './ports-status.js';

/** A commit as the host tells of it: nothing of its record. */
export interface SeenCommit {
  readonly commit: ObjectId;
  /** The first ten. */
  readonly parents: readonly ObjectId[];
  readonly at: Instant;
  /** Every merged pull request that the host ties to it, with the branch that it went into. */
  readonly pulls: readonly { readonly number: number; readonly base: string }[];
  readonly statuses: readonly StandingStatus[];
}

/** Where a branch ends; null: there is no such branch. */
export interface BranchTip {
  readonly repository: Repository;
  readonly tip: ObjectId | null;
  /** The host's clock. */
  readonly now: Instant;
}

/** Reads a branch along its first parents. Rejects with CollectError only, but for `rewrites` and `writer`, which do not reject. */
export interface BranchLine {
  /** null: of the default branch. */
  readonly tip: (repository: string, branch: string | null) => Promise<BranchTip>;
  /** From this commit on towards the beginning, newest first: a hundred, or fewer where the line begins. One request. */
  readonly page: (repository: string, from: ObjectId) => Promise<readonly SeenCommit[]>;
  /** These commits, wherever they are; those that the host does not have any more are left out. A request for each hundred. */
  readonly commits: (repository: string, ids: readonly ObjectId[]) => Promise<readonly SeenCommit[]>;
  /** What set the branch back since then, oldest first; null: as far as the host tells, of each kind the last hundred. */
  readonly rewrites: (
    repository: string,
    branch: string,
    since: Instant | null,
  ) => Promise<Observed<readonly Rewrite[]>>;
  /** Names of all branches. */
  readonly branches: (repository: string) => Promise<readonly string[]>;
  /** Number of the account that writes statuses; null: not told. */
  readonly writer: () => Promise<number | null>;
  /** How many requests the host still takes; null: not told. */
  readonly allowance: () => number | null;
}
