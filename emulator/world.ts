import type { DeploymentReviewSpec, DeploymentSpec, EnvironmentSpec, JobSpec } from './world-deployments.js';
import type {
  ActivitySpec,
  AlertSpec,
  ArtifactSpec,
  CheckSpec,
  CommitSpec,
  DependencyChangeSpec,
  DirectPushSpec,
  EventSpec,
  FaultSpec,
  FileSpec,
  IssueSpec,
  MeanwhileSpec,
  PersonSpec,
  ProtectionSpec,
  PullSpec,
  QueueSpec,
  RecordSpec,
  RepositorySpec,
  ReviewSpec,
  StatusSpec,
  TicketSpec,
} from './world-parts.js';
import type { AccessToken, AccessWorld } from './world-access.js';
import type { ModelWorld } from './world-models.js';

export type * from './world-access.js';
export type * from './world-deployments.js';
export type * from './world-parts.js';

/** The world of a case, as the case files write it. Every part may be missing: a merge patch removes members with null. */
export interface World extends AccessWorld, ModelWorld {
  now: string;
  repository: RepositorySpec;
  /**
   * `id-token`: the job has an identity, and the inputs name the emulated Sigstore. `deployments: false`, `actions: false`: it
   * may not read them. Not in the shared format.
   */
  token: Partial<
    Record<
      | 'teams'
      | 'statuses'
      | 'permission-lookup'
      | 'protection'
      | 'attestations'
      | 'id-token'
      | 'deployments'
      | 'actions',
      boolean
    >
  > &
    AccessToken;
  people: Record<string, PersonSpec>;
  teams?: Record<string, string[]>;
  'base-files'?: Record<string, string>;
  'head-files'?: Record<string, string>;
  workspace?: Record<string, string>;
  pull: PullSpec;
  commits?: Record<string, CommitSpec>;
  files?: Record<string, FileSpec>;
  reviews?: Record<string, ReviewSpec>;
  checks?: Record<string, CheckSpec>;
  statuses?: Record<string, StatusSpec>;
  alerts?: Record<string, AlertSpec>;
  issues?: Record<string, IssueSpec>;
  tickets?: Record<string, TicketSpec>;
  /** Not in the shared format. */
  'dependency-changes'?: Record<string, DependencyChangeSpec>;
  /** Not in the shared format. */
  artifacts?: Record<string, ArtifactSpec>;
  protection?: ProtectionSpec;
  queue?: QueueSpec;
  'other-pulls'?: Record<string, PullScope>;
  /** Time → a push to the base branch without a pull request, after every merge. Not in the shared format. */
  'direct-pushes'?: Record<string, DirectPushSpec>;
  /** Name of a branch → the commit that it holds, whatever else the world says; empty: there is no such branch. Not in the shared format. */
  branches?: Record<string, string>;
  /** Time → what happened to a branch, beside what follows from the rest. Not in the shared format. */
  activity?: Record<string, ActivitySpec>;
  /** Name → a record of an earlier run, in this order. Not in the shared format. */
  records?: Record<string, RecordSpec>;
  /** Id → deployment. This and the next three are not in the shared format. */
  deployments?: Record<string, DeploymentSpec>;
  environments?: Record<string, EnvironmentSpec>;
  'deployment-reviews'?: DeploymentReviewSpec[];
  /** Name → job. */
  jobs?: Record<string, JobSpec>;
  event: EventSpec;
  inputs?: Record<string, string>;
  faults?: FaultSpec[];
  meanwhile?: MeanwhileSpec[];
}

/** One pull request with what belongs to it: the world itself is one, and each member of `other-pulls`. */
export interface PullScope {
  pull: PullSpec;
  commits?: Record<string, CommitSpec>;
  files?: Record<string, FileSpec>;
  'head-files'?: Record<string, string>;
  reviews?: Record<string, ReviewSpec>;
  checks?: Record<string, CheckSpec>;
  statuses?: Record<string, StatusSpec>;
  alerts?: Record<string, AlertSpec>;
}

/** JSON Merge Patch, RFC 7396. The target is not changed; null removes a member. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map<string, unknown>(isObject(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  }
  // fromEntries defines members, so a login such as "__proto__" stays a member and reaches no prototype.
  return Object.fromEntries(merged);
}

/** The world after a merge patch. */
export function patchWorld(world: World, patch: unknown): World {
  return mergePatch(world, patch) as World;
}

/** The main pull request's scope and those of the other pulls, the main one first. */
export function scopesOf(world: World): PullScope[] {
  return [world, ...Object.values(world['other-pulls'] ?? {})];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
