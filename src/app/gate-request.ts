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
  readonly toolVersion: string;
}
