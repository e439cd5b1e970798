import type { Account, Instant, ObjectId } from '../facts/account.js';
import type { Landing } from '../facts/landing.js';
import type { Repository } from '../facts/repository.js';
import type { Observed } from '../facts/observed.js';
import type { StandingStatus } from './ports-status.js';

/** What a sweep compares, as lines: everything that an event could have changed but the tip of the base. */
export interface Glimpse {
  readonly marks: readonly string[];
  readonly checks: readonly { readonly name: string; readonly mark: string }[];
}

/** A merge group, as an event hints at it. */
export interface GroupHint {
  readonly repository: string;
  /** The group's own commit. */
  readonly head: ObjectId;
  /** Name of the branch that the group is to be merged into. */
  readonly base: string;
}

/** A change that a merge group holds, and the head that the group's commits contain of it. */
export interface GroupMember {
  readonly pull: number;
  readonly head: ObjectId;
}

/** `unresolved`: somebody's commit would be merged of whom it is not known which change it belongs to. */
export type GroupReading =
  | { readonly state: 'resolved'; readonly members: readonly [GroupMember, ...GroupMember[]] }
  | { readonly state: 'unresolved'; readonly about: readonly string[]; readonly found: string };

/** All that lies between the base branch and the group's commit. Never rejects for what the host answers. */
export type ReadGroup = (group: GroupHint) => Promise<GroupReading>;

/** Whether the workflow file at a commit is the default branch's; null: not known. Never rejects for what the host answers. */
export type CompareWorkflowFile = (file: {
  readonly repository: string;
  readonly path: string;
  readonly commit: ObjectId;
}) => Promise<boolean | null>;

/** A run of a workflow, as the host tells it. */
export interface WorkflowRunSeen {
  readonly path: string;
  readonly event: string;
  readonly branch: string | null;
  readonly attempt: number;
}

/** `absent`: the repository has no such run. Never rejects for what the host answers. */
export type ReadWorkflowRun = (
  repository: string,
  id: number,
) => Promise<
  | { readonly state: 'found'; readonly run: WorkflowRunSeen }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string }
>;

/** One open change, looked at and not judged. */
export interface Glance {
  readonly pull: number;
  readonly head: ObjectId;
  readonly baseRef: string;
  readonly glimpse: Glimpse;
  /** Issues of the repository that its title, body, branch or links name. */
  readonly mentions: readonly number[];
  /** The newest status of each context on the head. */
  readonly statuses: readonly StandingStatus[];
}

export interface Glances {
  readonly repository: Repository;
  readonly now: Instant;
  readonly glances: readonly Glance[];
  /** Where the next page begins; null: this was the last. */
  readonly next: string | null;
}

/** Looking over open changes without judging them. Everything rejects with CollectError only. */
export interface Survey {
  /** Twenty of the open changes, oldest first. */
  readonly page: (repository: string, after: string | null) => Promise<Glances>;
  /** Numbers of the open changes whose head is this commit. */
  readonly withHead: (repository: string, commit: ObjectId) => Promise<readonly number[]>;
  /** Id of the account that our statuses are written by; null: not told. */
  readonly writer: () => Promise<number | null>;
}

/** A push as the payload tells it: where to look. */
export interface PushHint {
  readonly repository: string;
  readonly branch: string;
  readonly before: ObjectId;
  readonly after: ObjectId;
}

/** What a push brought to its branch. */
export interface Landed {
  readonly repository: Repository;
  readonly now: Instant;
  readonly commit: { readonly id: ObjectId; readonly tree: ObjectId; readonly parents: readonly ObjectId[] };
  /** The last commit that the branch held already; null: it held none. */
  readonly before: ObjectId | null;
  /** The commits along first parents that it brought, oldest first; of a branch that was set back its new tip. */
  readonly covers: readonly ObjectId[];
  /** First parent of the oldest of them; null: it has none. */
  readonly parent: ObjectId | null;
  /** The newest status of each context on the pushed commit, and on that parent; null: not seen. */
  readonly statuses: readonly StandingStatus[];
  readonly parentStatuses: readonly StandingStatus[] | null;
  /** Who pushed, where the host tells. */
  readonly by: Account | null;
  /** `unknown`: neither the branch nor its activity shows the pushed commit. */
  readonly standing: 'held' | 'unknown';
  /** Merged changes that it brought, newest first. */
  readonly changes: readonly LandedChange[];
  /** Commits along first parents that no merged change brought, oldest first. */
  readonly ungated: readonly ObjectId[];
  /** Open changes whose head is the pushed commit. */
  readonly sharing: readonly { readonly pull: number; readonly baseRef: string }[];
}

export interface LandedChange {
  readonly pull: number;
  readonly commit: ObjectId;
  readonly tree: ObjectId;
  readonly parents: readonly ObjectId[];
  readonly by: Account | null;
  readonly head: ObjectId;
  readonly headTree: ObjectId | null;
  /** What the branch held before its first commit. */
  readonly onto: ObjectId | null;
  readonly method: Landing['method'];
}

/** Reading what pushes brought. */
export interface Landings {
  /** Rejects with CollectError only. */
  readonly read: (push: PushHint) => Promise<Landed>;
  /** Tree of a clean merge of the change's head into what the branch held before; null where it cannot be recomputed. */
  readonly expectedTree: (repository: string, change: LandedChange) => Promise<Observed<ObjectId | null>>;
}
