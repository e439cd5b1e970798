import type { Account, ObjectId, Instant } from '../facts/account.js';
import type { Demand } from '../facts/demand.js';
import type { Change, Facts, Landing, Repository, Run } from '../facts/facts.js';
import type { Observed } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';
import type { TranscriptEntry } from '../facts/transcript.js';

/** Which change is to be judged. The event is a hint that names it, nothing more. */
export interface Target {
  /** `owner/name` */
  readonly repository: string;
  readonly pull: number;
}

/** Where a file is read: a repository, a path and a ref or commit. */
export interface FilePlace {
  readonly repository: string;
  readonly path: string;
  /** Branch, tag or commit; null: the default branch. */
  readonly ref: string | null;
}

/** `absent`: the repository and the ref could be read and hold no such file. */
export type FileReading =
  | { readonly state: 'found'; readonly text: string; readonly commit: ObjectId }
  | { readonly state: 'absent'; readonly commit: ObjectId | null }
  | { readonly state: 'unreadable'; readonly found: string };

/** What the first round trip brings: who and what, and the policy of the base. */
export interface Opening {
  readonly target: Target;
  readonly repository: { readonly id: number; readonly name: string; readonly defaultBranch: string };
  readonly change: Change;
  /** Policy file at the tip of the base branch, and at the tip of the default branch (the same reading when they are one). */
  readonly policy: FileReading;
  readonly defaultBranchPolicy: FileReading;
  /** Numbers of other open changes with the same head commit, into whatever base: a status may cover several of them. */
  readonly sharing: readonly number[];
  /** The newest status of each context on the head. */
  readonly statuses: readonly StandingStatus[];
  /** Account of the token that reads; null where the host does not tell. */
  readonly reader: number | null;
  /** The host's clock. */
  readonly now: Instant;
  /** What this reading saw, to be compared with later readings: equal strings, equal snapshot. */
  readonly fingerprint: string;
  readonly glimpse: Glimpse;
}

/** What a sweep compares, as lines: everything that an event could have changed but the tip of the base. */
export interface Glimpse {
  readonly marks: readonly string[];
  readonly checks: readonly { readonly name: string; readonly mark: string }[];
}

/** Everything that was demanded, from one consistent snapshot, or with the reason why not. */
export interface Snapshot {
  readonly facts: Facts;
  /** `list-truncated`, `list-unstable`, `snapshot-inconsistent`, `nothing-to-evaluate` … */
  readonly faults: readonly RunFault[];
}

/** Reading the code host. A source holds one run's transcript. */
export interface Source {
  /** The first round trip. Rejects with CollectError when the change or its policy cannot be read. */
  readonly open: (target: Target, policyPath: string) => Promise<Opening>;
  readonly readFile: (place: FilePlace) => Promise<FileReading>;
  /** The dependent reads, side by side. Never rejects for a single fact: that fact is unknown. */
  readonly gather: (opening: Opening, demand: Demand, run: Run) => Promise<Snapshot>;
  /** Re-reads what a race could have changed (head, base, state, reviews, checks). */
  readonly reread: (opening: Opening) => Promise<Reread>;
  readonly transcript: () => readonly TranscriptEntry[];
}

export interface Reread {
  readonly head: ObjectId;
  readonly base: { readonly ref: string; readonly commit: ObjectId };
  readonly state: 'open' | 'closed' | 'merged';
  readonly fingerprint: string;
  /** As in the opening. */
  readonly statuses: readonly StandingStatus[];
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
export type CompareWorkflowFile = (file: { readonly repository: string; readonly path: string; readonly commit: ObjectId }) => Promise<boolean | null>;

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

/** A status as it stands on a commit, whoever wrote it. */
export interface StandingStatus {
  readonly context: string;
  readonly state: StatusState;
  readonly description: string;
  readonly url: string | null;
  /** Id of the account that wrote it; null: deleted, or not told. */
  readonly creator: number | null;
  readonly at: Instant;
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

export type StatusState = 'pending' | 'success' | 'failure' | 'error';

export interface StatusText {
  readonly context: string;
  readonly state: StatusState;
  /** At most 140 characters. */
  readonly description: string;
  readonly url: string | null;
}

/** `forbidden`: the token may not write; `refused`: the host will not take it; `mismatch`: read back something else. */
export interface Unpublished {
  readonly state: 'forbidden' | 'refused' | 'mismatch' | 'unreachable';
  readonly found: string;
}

/** `superseded`: a newer run of ours has spoken, and its status stands. */
export type Published = { readonly state: 'published' } | { readonly state: 'superseded'; readonly found: string } | Unpublished;

/** What stands on a commit in one context, newest first. */
export type StatusList = { readonly state: 'read'; readonly statuses: readonly StandingStatus[] } | Unpublished;

export interface StatusWriter {
  readonly write: (repository: string, commit: ObjectId, status: StatusText) => Promise<{ readonly state: 'published' } | Unpublished>;
  readonly list: (repository: string, commit: ObjectId, context: string) => Promise<StatusList>;
  /** The account that it writes as; null before the first answer. */
  readonly account: () => number | null;
}

/** One place where evidence is kept. */
export interface EvidenceStore {
  /** Opens the artifact early, so that it costs no round trip later. Never rejects: `keep` reports. */
  readonly prepare: (name: string) => void;
  readonly keep: (name: string, files: readonly EvidenceFile[]) => Promise<Kept>;
  /** Reads back what the store holds; anything else than what was sent is `not-kept`. */
  readonly confirm: (kept: Kept) => Promise<Kept>;
}

export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `digest` is the sha256 of what the store holds, as the store itself tells it, and equal to what was sent. */
export type Kept =
  | {
      readonly state: 'kept';
      readonly id: string;
      /** Under which name the store holds it. */
      readonly name: string;
      readonly url: string | null;
      readonly digest: string;
      /** Until when the store keeps it, where it tells. */
      readonly expires: Instant | null;
    }
  | { readonly state: 'not-kept'; readonly found: string };

/** An issue that asks for the review of an emergency. `marker` stands in the body and finds it again. */
export interface FollowUpIssue {
  readonly marker: string;
  readonly title: string;
  readonly body: string;
  /** It cannot be older than this; null: not known. */
  readonly since: Instant | null;
}

export type FollowedUp =
  | { readonly state: 'opened' | 'already-open'; readonly number: number; readonly url: string | null }
  | { readonly state: 'not-written'; readonly found: string };

/** Opens an issue unless it is there already. */
export type FollowUpWriter = (repository: string, issue: FollowUpIssue) => Promise<FollowedUp>;

/** A fault that ends collecting: nothing of the change is known. */
export interface CollectFault {
  readonly code: 'fact-unavailable' | 'rate-limited' | 'deadline-exceeded' | 'policy-unreadable';
  readonly about: readonly string[];
  readonly found: string;
}

export class CollectError extends Error {
  override readonly name = 'CollectError';
  readonly fault: CollectFault;
  constructor(fault: CollectFault) {
    super(`${fault.code}: ${fault.found}`);
    this.fault = fault;
  }
}

