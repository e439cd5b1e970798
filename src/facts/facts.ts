import type { Account, Attribution, Instant, ObjectId } from './account.js';
import type { Observed } from './observed.js';
import type { ScanFact } from './scans.js';
import type { TicketFact } from './tickets.js';

export interface Repository {
  readonly id: number;
  /** `owner/name` */
  readonly name: string;
  readonly visibility: 'public' | 'private' | 'internal';
  readonly defaultBranch: string;
}

/** The run that judged, from the runner's environment; never from the event's payload. */
export interface Run {
  readonly event: string;
  readonly id: number;
  readonly attempt: number;
  readonly actor: string;
  readonly triggeringActor: string;
  /** Whose workflow file ran; null outside of a workflow (command line). */
  readonly workflow: {
    /** `owner/name` of the repository that holds the file */
    readonly repository: string;
    readonly path: string;
    /** Full ref, `refs/heads/main` */
    readonly ref: string;
    /** Whether the file equals the default branch's; only asked where the ref alone does not say. */
    readonly sameAsDefaultBranch: boolean | null;
  } | null;
  readonly url: string | null;
}

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

export interface Review {
  readonly id: number;
  readonly by: Account | null;
  /** What the reviewer gave, also where it was dismissed afterwards. */
  readonly opinion: 'approved' | 'changes-requested' | 'commented' | 'unknown';
  readonly commit: ObjectId | null;
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

export type PermissionLevel = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface Permission {
  readonly account: Account;
  readonly level: Observed<PermissionLevel>;
  /** Name of a custom role, where the host tells one. */
  readonly role: string | null;
}

export interface Team {
  /** `org/slug`, lower-case */
  readonly name: string;
  readonly members: Observed<readonly Account[]>;
}

export interface ChangedFile {
  readonly path: string;
  /** The old name of a rename. */
  readonly previous: string | null;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  readonly additions: number;
  readonly deletions: number;
}

/** CODEOWNERS of the base commit. `text` null: there is none in any of the three places. */
export interface CodeOwners {
  readonly path: string | null;
  readonly text: string | null;
  readonly bytes: number;
  /** Faults that the host itself finds in the file. */
  readonly errors: readonly { readonly line: number; readonly kind: string }[];
  /** Logins, lower-case, of owners whom the host calls unknown and who have an account, without write permission. */
  readonly withoutWrite?: readonly string[];
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Slug of the app that made it; null where the host does not tell. */
  readonly app: string | null;
  readonly suite: number;
  readonly commit: ObjectId;
  readonly status: 'queued' | 'in-progress' | 'completed' | 'other';
  /** The host's word in lower-case kebab: success, failure, neutral, cancelled, skipped, timed-out, action-required, stale, startup-failure. null: none yet. */
  readonly conclusion: string | null;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** The workflow file that made it, where it came from a workflow. */
  readonly workflow: string | null;
}

export interface Checks {
  /** All runs on the head commit, every attempt. */
  readonly head: readonly CheckRun[];
  /** Runs of the demanded names on earlier commits of the change; only asked where one is missing on the head. */
  readonly earlier: readonly CheckRun[];
  /** Workflow files whose runs on the head have not ended. */
  readonly runningWorkflows: readonly string[];
  /** When the head was pushed, as far as the host tells: for "absent within ten minutes of the push". */
  readonly pushedAt: Instant | null;
}

export interface Protection {
  readonly requiredContexts: readonly {
    readonly context: string;
    readonly app: string | null;
    readonly appId: number | null;
  }[];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly lastPushApproval: boolean;
  readonly codeOwners: boolean;
  readonly admins: boolean;
  readonly forcePush: boolean;
  readonly deletion: boolean;
  readonly signatures: boolean;
  /** Logins, `org/team` names and roles that may go round it; unknown where the list is not shown. */
  readonly bypass: Observed<readonly string[]>;
}

/** Who last changed the policy file on the base branch. */
export interface PolicyHistory {
  readonly author: Account | null;
  readonly commit: ObjectId | null;
}

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

/** Everything that can be known about one change. Facts copy, they never conclude. */
export interface FactTypes {
  readonly repository: Repository;
  readonly run: Run;
  readonly change: Change;
  readonly commits: Commits;
  readonly pushes: Pushes;
  readonly reviews: readonly Review[];
  readonly approvedCommits: readonly ApprovedCommit[];
  readonly conversations: { readonly unresolved: number };
  readonly permissions: readonly Permission[];
  readonly teams: readonly Team[];
  readonly files: readonly ChangedFile[];
  readonly codeOwners: CodeOwners;
  readonly checks: Checks;
  readonly scans: readonly ScanFact[];
  readonly tickets: TicketFact;
  readonly protection: Protection;
  readonly policyHistory: PolicyHistory;
  /** How it came onto its branch; null: the run seals no push. */
  readonly landing: Landing | null;
  /** Time of the judgement: the host's own clock, not the runner's. */
  readonly clock: { readonly now: Instant };
}

export type FactName = keyof FactTypes;

export type Facts = { readonly [Name in FactName]: Observed<FactTypes[Name]> };

export type Known<Need extends FactName> = Pick<FactTypes, Need>;
