import type { Links, Stage } from '../evidence/document.js';
import type { ObjectId } from '../facts/account.js';
import type { Observed } from '../facts/observed.js';
import type { Run } from '../facts/run.js';
import type { RunFault } from '../facts/run-fault.js';
import type {
  EvidenceFile,
  EvidenceStore,
  FollowUpWriter,
  ReadWorkflowRun,
  Signer,
  Source,
  StandingStatus,
  StatusWriter,
  TicketNoteWriter,
} from './ports.js';
import type { PolicyPlace } from './read-policy.js';

export interface GatePorts {
  readonly source: Source;
  /** Reads a central policy and what policies extend; may hold a token of its own. */
  readonly policySource: Source;
  readonly status: StatusWriter;
  /** Whether statuses are written with the token that reads: then its account is known before anything was written. */
  readonly statusByReader: boolean;
  /** Proves that a status which names a newer run is of a run of ours. */
  readonly workflowRun: ReadWorkflowRun;
  readonly signer: Signer;
  /** Where evidence is kept: in all of them, or the gate blocks. */
  readonly stores: readonly EvidenceStore[];
  /** Absent: no follow-up was asked for. */
  readonly followUp?: FollowUpWriter;
  /** Absent: nothing is to be written on tickets. */
  readonly ticketNotes?: TicketNoteWriter;
  /** Writes the evidence where later steps of the job find it, and its bill of materials beside it; returns the path. */
  readonly saveLocally: (bytes: string, bill: EvidenceFile | null) => Promise<string>;
  /** Writes the bundles of its signatures beside it. */
  readonly saveProofs: (files: readonly EvidenceFile[]) => Promise<void>;
}

/** Where a sealed record stands in the history of its branch. */
export interface HistoryPlace {
  readonly covers: readonly ObjectId[];
  readonly parent: ObjectId | null;
  /** What stood on the commit that landed. */
  readonly statuses: readonly StandingStatus[];
  /** What stands on the parent: on its way beside everything else that is read. */
  readonly parentStatuses: Promise<Observed<readonly StandingStatus[]>>;
}

export interface GateRequest extends PolicyPlace {
  /** `pull` null: no change could be named, and `unresolved` says why. */
  readonly target: { readonly repository: string; readonly pull: number | null };
  readonly unresolved?: RunFault;
  readonly run: Run;
  /** What the event's payload says of head and base: for a status when nothing at all can be read. Of a merge group, `base` is what its members must go into. */
  readonly hint: { readonly head: string | null; readonly base: string | null };
  readonly artifact: string;
  /** The pulls of a merge group; null: whatever open changes share the head and the base. */
  readonly members: readonly number[] | null;
  /** In a merge group: pull → the head that the group contains, where its commits tell. */
  readonly contained: ReadonlyMap<number, string> | null;
  /** Where the status goes when that is not the head of the change. */
  readonly statusCommit: string | null;
  readonly stage: Exclude<Stage, 'dry-run'>;
  /** Where what landed stands in the history of its branch; absent: nothing landed, or it could not be read. */
  readonly place?: HistoryPlace;
  /** How a record that seals no push hangs together with others; absent: as statuses tell. */
  readonly links?: Links;
  readonly toolVersion: string;
  /** Our status as it stands, where nothing is known against it but its age: it stays until the verdict. */
  readonly renewing?: StandingStatus;
}
