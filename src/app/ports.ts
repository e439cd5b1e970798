import type { Instant, ObjectId } from '../facts/account.js';
import type { Demand } from '../facts/demand.js';
import type { Change } from '../facts/change.js';
import type { Facts } from '../facts/facts.js';
import type { Run } from '../facts/run.js';
import type { RunFault } from '../facts/run-fault.js';
import type { TranscriptEntry } from '../facts/transcript.js';
import type { Glimpse } from './ports-events.js';
import type { StandingStatus } from './ports-status.js';

/** What events name, and how statuses stand: seams like those below. */
export type * from './ports-access.js';
export type * from './ports-deployments.js';
export type * from './ports-events.js';
export type * from './ports-evidence.js';
export type * from './ports-line.js';
export type * from './ports-records.js';
export type * from './ports-run.js';
export type * from './ports-status.js';
export type * from './ports-tickets.js';

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

/** Everything that was demanded, from one consistent snapshot, or with the reason why not. */
export interface Snapshot {
  readonly facts: Facts;
  /** `list-truncated`, `list-unstable`, `snapshot-inconsistent`, `nothing-to-evaluate` … */
  readonly faults: readonly RunFault[];
}

/** Other open changes with the same head commit, into whatever base: a status may cover several of them. */
export interface Sharing {
  /** Their numbers, ascending. */
  readonly pulls: readonly number[];
  /** Why it is not known that these are all. */
  readonly faults: readonly RunFault[];
}

/** Reading the code host. A source holds one run's transcript. */
export interface Source {
  /** The first round trip. Rejects with CollectError when the change or its policy cannot be read. */
  readonly open: (target: Target, policyPath: string) => Promise<Opening>;
  readonly readFile: (place: FilePlace) => Promise<FileReading>;
  /** The dependent reads, side by side. Never rejects for a single fact: that fact is unknown. */
  readonly gather: (opening: Opening, demand: Demand, run: Run) => Promise<Snapshot>;
  /** Whatever else stands on the head of an opening. Asks the host only where the opening does not show it. */
  readonly sharing: (opening: Opening) => Promise<Sharing>;
  /** Re-reads what a race could have changed (head, base, state, reviews, checks). */
  readonly reread: (opening: Opening) => Promise<Reread>;
  readonly transcript: () => readonly TranscriptEntry[];
  /** Exact bytes behind digests that transcript and facts name, for the private file; sha256, hex → bytes. Not all are kept. */
  readonly bodies: () => ReadonlyMap<string, Uint8Array>;
}

export interface Reread {
  readonly head: ObjectId;
  readonly base: { readonly ref: string; readonly commit: ObjectId };
  readonly state: 'open' | 'closed' | 'merged';
  readonly fingerprint: string;
  /** As in the opening. */
  readonly statuses: readonly StandingStatus[];
}

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
  readonly code: 'fact-unavailable' | 'rate-limited' | 'deadline-exceeded' | 'policy-unreadable' | 'list-truncated';
  readonly about: readonly string[];
  readonly needed?: string;
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
