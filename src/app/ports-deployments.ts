import type { Account, Instant, ObjectId } from '../facts/account.js';
import type { EnvironmentProtection, EnvironmentReview, LastDeployment, Way } from '../facts/deployment.js';
import type { Observed } from '../facts/observed.js';
import type { StandingStatus } from './ports-status.js';

/** A deployment as the host tells it. */
export interface DeploymentSeen {
  /** null: the list that it was found in does not tell it. */
  readonly id: number | null;
  readonly environment: string;
  readonly commit: ObjectId;
  /** Branch, tag or commit as it was asked for; null: not told. */
  readonly ref: string | null;
  readonly creator: Account | null;
  readonly at: Instant;
  /** Its newest status (`success`, `in_progress` …); null: it has none. */
  readonly state: string | null;
  /** Its first status, and the newest one if that is an end. */
  readonly started: Instant | null;
  readonly ended: Instant | null;
  /** When it was last said to have succeeded; null: never. */
  readonly succeeded: Instant | null;
  /** The run and the job of Actions that made it, from the address of its log; null: told nowhere. */
  readonly run: number | null;
  readonly job: number | null;
}

/** The deployment that asks: it is not what stood there before it. null: not known. */
export interface OwnDeployment {
  readonly id: number | null;
  readonly run: number | null;
}

/** A commit on the way, with what the host says of it. */
export interface WayCommit {
  readonly commit: ObjectId;
  readonly at: Instant;
  /** The newest status of each context. */
  readonly statuses: readonly StandingStatus[];
}

/** The commits along first parents, oldest first, as in `Way`; and what stands on the commit that is deployed. */
export interface CommitWay {
  readonly direction: Way['direction'];
  readonly from: ObjectId | null;
  readonly commits: readonly WayCommit[];
  readonly target: WayCommit;
}

export interface JobSeen {
  readonly id: number;
  /** As shown: the name in the workflow file or the key of the job there, of a matrix with its values in parentheses. */
  readonly name: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started: Instant | null;
  readonly ended: Instant | null;
  readonly runner: string | null;
}

/** Reading what was deployed. Nothing in it rejects for what the host answers: a part that cannot be read is not known. */
export interface DeploymentReader {
  /** What is there now: of those that succeeded and were not undone, the one that succeeded last. null: none ever did. */
  readonly last: (
    repository: string,
    environment: string,
    own: OwnDeployment,
  ) => Promise<Observed<LastDeployment | null>>;
  /** The newest deployments to an environment, newest first; `cut`: there are older ones. */
  readonly newest: (
    repository: string,
    environment: string,
  ) => Promise<Observed<{ readonly deployments: readonly DeploymentSeen[]; readonly cut: boolean }>>;
  /** The deployment that a run's job made by naming an environment. null: none among the newest. */
  readonly ofRun: (repository: string, environment: string, run: number) => Promise<Observed<DeploymentSeen | null>>;
  readonly byId: (repository: string, id: number) => Promise<Observed<DeploymentSeen>>;
  /** Names of the repository's environments. */
  readonly environments: (repository: string) => Promise<Observed<readonly string[]>>;
  /** An environment that is known not to be there guards nothing. */
  readonly protection: (repository: string, environment: string) => Promise<Observed<EnvironmentProtection>>;
  /** Answers of the environment's reviewers to a run, those to its earlier attempts among them: the host does not part them. */
  readonly reviews: (
    repository: string,
    environment: string,
    run: number,
  ) => Promise<Observed<readonly EnvironmentReview[]>>;
  readonly way: (repository: string, from: ObjectId | null, to: ObjectId) => Promise<Observed<CommitWay>>;
  readonly jobs: (repository: string, run: number, attempt: number) => Promise<Observed<readonly JobSeen[]>>;
  /** sha256 of a job's log, hex. A job that has not ended has none yet. */
  readonly log: (repository: string, job: number) => Promise<Observed<string>>;
}
