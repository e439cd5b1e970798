import type { ObjectId, Instant } from '../facts/account.js';
import type { Demand } from '../facts/demand.js';
import type { Change, Facts, Run } from '../facts/facts.js';
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
  /** Numbers of other open changes with the same head commit and the same base branch: one status covers all of them. */
  readonly sharing: readonly number[];
  /** The host's clock. */
  readonly now: Instant;
  /** What this reading saw, to be compared with later readings: equal strings, equal snapshot. */
  readonly fingerprint: string;
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
export type Published =
  | { readonly state: 'published' }
  | { readonly state: 'forbidden' | 'refused' | 'mismatch' | 'unreachable'; readonly found: string };

export interface StatusWriter {
  readonly write: (repository: string, commit: ObjectId, status: StatusText) => Promise<Published>;
  /** Reads the newest status of the context back and compares. */
  readonly confirm: (repository: string, commit: ObjectId, status: StatusText) => Promise<Published>;
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

