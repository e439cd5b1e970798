/** What was deployed, how environments are guarded, and what the run's jobs are. None of it is in the shared format. */
export interface DeploymentSpec {
  environment: string;
  /** Alias of the commit, `base~3` too. */
  commit: string;
  at: string;
  /** Who made it; default: the account of Actions. */
  by?: string;
  /** Branch, tag or commit as it was asked for; default: the default branch. */
  ref?: string;
  /** Its newest status; the statuses that lead there are made up. `none`: it has no status. */
  state?: DeploymentState | 'none';
  /** Time → status, oldest first, instead of `state`. */
  statuses?: Record<string, DeploymentState>;
  /** The run, and its job, whose environment made it; default: none. */
  run?: number;
  job?: number;
  task?: string;
}

export type DeploymentState =
  'error' | 'failure' | 'inactive' | 'in_progress' | 'queued' | 'pending' | 'success' | 'waiting';

export interface EnvironmentSpec {
  /** Logins and `org/team` names. */
  reviewers?: string[];
  'prevent-self-review'?: boolean;
  /** Default true. */
  'admins-bypass'?: boolean;
  /** Default `any`; a list: these patterns. */
  branches?: 'any' | 'protected' | string[];
  /** Minutes. */
  wait?: number;
}

/** What somebody answered when the run wanted to deploy. `waiting`: nobody answered yet. */
export interface DeploymentReviewSpec {
  by?: string;
  state: 'approved' | 'rejected' | 'pending' | 'waiting';
  environment: string;
  comment?: string;
}

/** A job of the run that the world describes. */
export interface JobSpec {
  id: number;
  status?: 'queued' | 'in_progress' | 'completed' | 'waiting';
  conclusion?: string;
  started?: string;
  ended?: string;
  attempt?: number;
  runner?: string;
  /** Text of its log; a job without one has none yet. */
  log?: string;
}
