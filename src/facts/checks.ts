import type { Instant, ObjectId } from './account.js';

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  /** Slug of the app that made it; null where the host does not tell. */
  readonly app: string | null;
  /** Its id, which a renamed app keeps; null where the host does not tell. */
  readonly appId: number | null;
  readonly suite: number;
  readonly commit: ObjectId;
  readonly status: 'queued' | 'in-progress' | 'completed' | 'other';
  /** The host's word in lower-case kebab: success, failure, neutral, cancelled, skipped, timed-out, action-required, stale, startup-failure. null: none yet. */
  readonly conclusion: string | null;
  readonly startedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** The workflow file that made it, where it came from a workflow. */
  readonly workflow: string | null;
  /** Id of the workflow's run that made it; null where none did, or the host does not tell. */
  readonly runId: number | null;
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
