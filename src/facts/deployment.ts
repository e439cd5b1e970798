import type { Account, Instant, ObjectId } from './account.js';
import type { Observed } from './observed.js';
import type { RecordSeen } from './record-seen.js';

/** What is about to be brought to an environment, or was. */
export interface Deployment {
  readonly environment: string;
  /** Number of the host's deployment; null: the workflow makes none, or it is not known. */
  readonly id: number | null;
  /** The commit that is deployed, and the branch or tag that named it, as a full ref; null: it is not told. */
  readonly commit: ObjectId;
  readonly ref: string | null;
  readonly artifacts: readonly DeployedArtifact[];
  /** Who brought it there. `pipeline`: a push or an app, and nobody chose time or commit. */
  readonly deployer: { readonly by: 'pipeline' } | { readonly by: 'person'; readonly account: Account | null };
  /** What the environment's reviewers of this run answered. */
  readonly reviews: Observed<readonly EnvironmentReview[]>;
  readonly protection: Observed<EnvironmentProtection>;
  /** What stood there before; null: nothing was ever deployed there. */
  readonly last: Observed<LastDeployment | null>;
  readonly way: Observed<Way>;
  /** The sealed record of the deployed commit itself. */
  readonly record: RecordSeen;
  /** How it ended; null: it has not begun. */
  readonly outcome: DeploymentOutcome | null;
}

/** One thing that is deployed, by its digest. */
export interface DeployedArtifact {
  readonly name: string;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  /** What verified provenance says of it; null: there is none. Several: every statement that verified. */
  readonly provenance: Observed<readonly BuildProvenance[]>;
}

/** What a verified statement of provenance (SLSA 1.0) says, and who signed it. */
export interface BuildProvenance {
  /** `owner/name` and number of the repository that it was built from, by the certificate. */
  readonly repository: string;
  readonly repositoryId: number | null;
  readonly commit: ObjectId;
  /** `owner/name/path@ref` of the workflow that signed. */
  readonly builder: string;
  readonly hosted: 'github-hosted' | 'self-hosted' | 'not-told';
}

export interface EnvironmentReview {
  readonly by: Account | null;
  readonly state: 'approved' | 'rejected' | 'pending';
}

/** How the environment is guarded. Reviewers are logins and `org/team` names. */
export interface EnvironmentProtection {
  readonly reviewers: readonly string[];
  readonly preventSelfReview: boolean;
  readonly adminsCanBypass: boolean;
  /** `any`: every branch may deploy; `protected`; `named`: these. */
  readonly branches: 'any' | 'protected' | { readonly named: readonly string[] };
  readonly waitMinutes: number;
}

export interface LastDeployment {
  readonly commit: ObjectId;
  readonly id: number | null;
  readonly at: Instant | null;
  /** Who says so: the host's own list, or a verified deployment record of ours. */
  readonly source: 'host' | 'record';
  /** sha256 of that record, hex; null: none. */
  readonly record: string | null;
}

/**
 * The commits along first parents between what is deployed and what will be, oldest first, the deployed one last.
 * `rollback`: the new commit is an ancestor of what is there, and `commits` is empty. `diverged`: neither leads to the other;
 * `commits` are those from where they part.
 */
export interface Way {
  readonly direction: 'forward' | 'same' | 'rollback' | 'diverged' | 'first';
  readonly from: ObjectId | null;
  readonly commits: readonly { readonly commit: ObjectId; readonly record: RecordSeen }[];
}

/** How a deployment ended, as told by the workflow and read from the host. Times by the host. */
export interface DeploymentOutcome {
  /** The result of the deploying step or job, as handed in. */
  readonly status: 'success' | 'failure' | 'cancelled' | 'unknown';
  /** State of the host's deployment, where there is one: `success`, `failure`, `error`, `in_progress` … */
  readonly state: string | null;
  readonly started: Instant | null;
  readonly ended: Instant | null;
  readonly job: { readonly id: number; readonly name: string } | null;
  /** sha256 of the job's log, hex; the running job's own log is not there yet. */
  readonly log: Observed<string>;
  /** What checked the deployment afterwards; `none`: nothing did. */
  readonly verification: {
    readonly result: 'passed' | 'failed' | 'none';
    readonly by: 'handed-in' | 'command' | null;
    /** What was handed in, or the command with its exit status; of at most 200 characters. */
    readonly found: string;
  };
  /** sha256 of the record of the gate before it, hex; null: none is known. */
  readonly gateRecord: string | null;
}
