import type { DeploymentState, EnvironmentSpec } from '../world.js';
import type { Person, Team } from './git-types.js';

export interface Deployment {
  readonly id: number;
  readonly nodeId: string;
  readonly environment: string;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly at: string;
  readonly by: Person | undefined;
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[];
}

export interface DeploymentStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly state: DeploymentState;
  readonly at: string;
  readonly by: Person | undefined;
  /** Page of the job that made it; empty: none. */
  readonly log: string;
}

export interface Environment {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  readonly spec: EnvironmentSpec;
  readonly people: readonly Person[];
  readonly teams: readonly Team[];
}

export interface DeploymentReview {
  readonly by: Person | undefined;
  readonly state: 'approved' | 'rejected' | 'pending' | 'waiting';
  readonly environment: Environment;
  readonly comment: string;
}

/** All that the world says of deployments. */
export interface DeploymentWorld {
  /** Oldest first. */
  readonly deployments: readonly Deployment[];
  readonly environments: readonly Environment[];
  readonly reviews: readonly DeploymentReview[];
}
