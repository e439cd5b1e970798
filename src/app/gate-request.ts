import type { Run } from '../facts/facts.js';
import type { EvidenceStore, Source, StatusWriter, Target } from './ports.js';
import type { PolicyPlace } from './read-policy.js';

export interface GatePorts {
  readonly source: Source;
  /** Reads a central policy and what policies extend; may hold a token of its own. */
  readonly policySource: Source;
  readonly status: StatusWriter;
  readonly store: EvidenceStore;
  /** Writes the evidence where later steps of the job find it; returns the path. */
  readonly saveLocally: (bytes: string) => Promise<string>;
}

export interface GateRequest extends PolicyPlace {
  readonly target: Target;
  readonly run: Run;
  /** What the event's payload says of head and base: only for a status when nothing at all can be read. */
  readonly hint: { readonly head: string | null; readonly base: string | null };
  readonly artifact: string;
  /** The pulls of a merge group; null: whatever open changes share the head and the base. */
  readonly members: readonly number[] | null;
  /** In a merge group: pull → the head that the group contains, where its commits tell. */
  readonly contained: ReadonlyMap<number, string> | null;
  /** Where the status goes when that is not the head of the change. */
  readonly statusCommit: string | null;
  readonly toolVersion: string;
}
