import type { App, Person } from './git-types.js';

export interface CheckSuite {
  readonly id: number;
  readonly nodeId: string;
  readonly key: string;
  readonly app: App;
  readonly sha: string;
  readonly branch: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly at: string;
  readonly runs: readonly CheckRun[];
  /** Of github-actions' suites. */
  readonly workflowRun: WorkflowRun | undefined;
}

export interface CheckRun {
  readonly key: string;
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly app: App;
  readonly sha: string;
  readonly suite: number;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly at: string;
  readonly attempt: number;
}

export interface WorkflowRun {
  readonly id: number;
  readonly nodeId: string;
  readonly suite: number;
  readonly attempt: number;
  readonly name: string;
  readonly path: string;
  /** The ref that the workflow file was taken from, where it is known: of the run that the world describes. */
  readonly ref: string | undefined;
  readonly event: string;
  readonly branch: string;
  readonly sha: string;
  readonly status: string;
  readonly conclusion: string | undefined;
  readonly at: string;
  /** When it ended, where that is told apart from when it began. */
  readonly ended?: string;
  readonly actor: Person | undefined;
  readonly triggeringActor: Person | undefined;
  readonly pulls: readonly number[];
}

export interface Status {
  readonly id: number;
  readonly nodeId: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly by: Person | undefined;
  readonly sha: string;
  readonly at: string;
}

export interface Alert {
  readonly key: string;
  readonly number: number;
  readonly kind: 'code-scanning' | 'dependabot' | 'secret-scanning';
  readonly severity: string;
  readonly state: string;
  readonly tool: string;
  readonly rule: string;
  readonly dismissedBy: Person | undefined;
  readonly sha: string;
  readonly path: string;
  /** The pull request whose head it is on; undefined: on the base branch. */
  readonly pull: number | undefined;
  /** When it was first seen; undefined: with the push of its commit. */
  readonly at: string | undefined;
  /** The commit of the base branch on which it stands too. */
  readonly baseSha: string | undefined;
  readonly analysis: { readonly error: string; readonly warning: string; readonly results: number | undefined };
}

export interface Push {
  readonly id: number;
  readonly nodeId: string;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
  readonly actor: Person | undefined;
  readonly kind: 'branch_creation' | 'branch_deletion' | 'push' | 'force_push' | 'pr_merge';
}

export interface Protection {
  readonly branch: string;
  /** Null: open to any app. */
  readonly contexts: readonly { readonly context: string; readonly app: App | undefined }[];
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly lastPushApproval: boolean;
  readonly codeOwners: boolean;
  readonly admins: boolean;
  readonly bypass: readonly Person[];
  readonly forcePush: boolean;
  readonly deletion: boolean;
  readonly signatures: boolean;
}

export interface Queue {
  readonly nodeId: string;
  readonly base: string;
  /** Full name: `refs/heads/gh-readonly-queue/main/pr-7-<base sha>`. */
  readonly ref: string;
  readonly headSha: string;
  readonly baseSha: string;
  readonly by: Person | undefined;
  readonly pulls: readonly number[];
  /** In the order of the queue. */
  readonly entries: readonly QueueEntry[];
}

export interface QueueEntry {
  readonly pull: number;
  /** What the queue made of the pull request on top of those before it; undefined: nothing yet. */
  readonly headSha: string | undefined;
  /** What it stands on. */
  readonly baseSha: string | undefined;
}
