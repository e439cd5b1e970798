import type { Instant } from '../facts/account.js';
import type { WorkflowRunSeen } from './ports-events.js';

/** One attempt of a run of a workflow. */
export interface AttemptSeen extends WorkflowRunSeen {
  readonly started: Instant;
  /** null: it has not ended. */
  readonly ended: Instant | null;
}

/** An artifact that a run left, not expired. Ids grow with time. */
export interface ArtifactSeen {
  readonly id: number;
  readonly name: string;
}

/** What runs left behind. Each rejects with CollectError where the host does not tell. */
export interface RunEvidence {
  /** null: the repository has no such attempt. Asked once for each. */
  readonly attempt: (repository: string, run: number, attempt: number) => Promise<AttemptSeen | null>;
  /** The artifacts of all attempts of a run. Asked once for each run. */
  readonly artifacts: (repository: string, run: number) => Promise<readonly ArtifactSeen[]>;
  /** The bytes of `evidence.json` in an artifact; null: it holds none that can be read. */
  readonly document: (repository: string, artifact: number) => Promise<Uint8Array | null>;
  /** How many requests the host still takes; null: not told. */
  readonly allowance: () => number | null;
}
