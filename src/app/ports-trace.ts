import type { Instant, ObjectId } from '../facts/account.js';
import type { Observed } from '../facts/observed.js';
import type { WayCommit } from './ports-deployments.js';

/** A commit of the default branch with what could name its ticket. */
export interface BranchCommit extends WayCommit {
  readonly message: string;
  /** Merged pull requests that the host ties to it. */
  readonly pulls: readonly {
    readonly number: number;
    readonly title: string;
    readonly body: string;
    readonly branch: string;
  }[];
}

/** The newest commits of a branch along first parents, newest first. */
export interface BranchSeen {
  readonly branch: string;
  readonly commits: readonly BranchCommit[];
  /** There are older ones. */
  readonly cut: boolean;
}

/** What a trace asks the host beside deployments. Nothing in it rejects for what the host answers. */
export interface TraceHost {
  readonly repository: (
    name: string,
  ) => Promise<Observed<{ readonly id: number; readonly name: string; readonly defaultBranch: string }>>;
  readonly branch: (repository: string) => Promise<Observed<BranchSeen>>;
  /** The commit that the merge of a pull request made; null: it is not merged. */
  readonly merged: (
    repository: string,
    pull: number,
  ) => Promise<Observed<{ readonly commit: ObjectId; readonly at: Instant } | null>>;
  /** Merged pull requests that the host ties to a commit. */
  readonly pullsOf: (repository: string, commit: ObjectId) => Promise<Observed<readonly number[]>>;
  /** Whether a commit is the other one or one of its ancestors. */
  readonly contains: (repository: string, tip: ObjectId, commit: ObjectId) => Promise<Observed<boolean>>;
}
