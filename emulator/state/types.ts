import type { World } from '../world.js';
import type { Access } from './access-types.js';
import type { WorldArtifact } from './artifacts.js';
import type { Alert, CheckRun, CheckSuite, Protection, Push, Queue, Status, WorkflowRun } from './check-types.js';
import type { DeploymentWorld } from './deployment-types.js';
import type { App, Commit, Person, Repository, Team, TreeEntry } from './git-types.js';
import type { Issue, Pull } from './pull-types.js';

export type * from './access-types.js';
export type * from './git-types.js';
export type * from './pull-types.js';
export type * from './check-types.js';
export type * from './deployment-types.js';

/** GitHub at one moment, normalised. Times are ISO strings, lists are in order of time, then of the world's keys. */
export interface State {
  readonly world: World;
  /** The world as it was written, with its models not yet made into files. */
  readonly given: World;
  readonly now: string;
  readonly token: {
    readonly teams: boolean;
    readonly statuses: boolean;
    readonly permissionLookup: boolean;
    readonly protection: boolean;
  };
  readonly repository: Repository;
  /** Who may do what. */
  readonly access: Access;
  /** By login in small letters. Everybody whom the world mentions is in here. */
  readonly people: ReadonlyMap<string, Person>;
  readonly peopleById: ReadonlyMap<number, Person>;
  /** By `org/slug` in small letters. */
  readonly teams: ReadonlyMap<string, Team>;
  /** By slug. */
  readonly apps: ReadonlyMap<string, App>;
  /** By sha. */
  readonly commits: ReadonlyMap<string, Commit>;
  /** By alias: `c3`, `base`, `base~1`. */
  readonly aliases: ReadonlyMap<string, Commit>;
  /** Every tree, nested ones too, by its git hash. */
  readonly trees: ReadonlyMap<string, readonly TreeEntry[]>;
  /** Every blob's text by its git hash. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Full ref name (`refs/heads/main`, `refs/pull/7/head`) to sha. */
  readonly refs: ReadonlyMap<string, string>;
  /** The world's `pull`. */
  readonly pull: Pull;
  readonly pulls: ReadonlyMap<number, Pull>;
  readonly issues: ReadonlyMap<number, Issue>;
  readonly checkSuites: readonly CheckSuite[];
  readonly checkRuns: readonly CheckRun[];
  readonly workflowRuns: readonly WorkflowRun[];
  /** Of the world, oldest first; those that came over the API lie in the artifact store. */
  readonly artifacts: readonly WorldArtifact[];
  readonly statuses: readonly Status[];
  readonly alerts: readonly Alert[];
  /** Changes of refs of this repository, oldest first. */
  readonly pushes: readonly Push[];
  /** Classic protection by branch name. */
  readonly protections: ReadonlyMap<string, Protection>;
  readonly queue: Queue | undefined;
  readonly deploying: DeploymentWorld;
}
