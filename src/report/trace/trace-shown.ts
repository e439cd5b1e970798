import type { TraceFault, TracePart } from '../../evidence/trace/trace-holes.js';
import type { Row } from '../record/row.js';

/** One link of the chain, as a person reads it. Words of others in it are plain. */
export interface StepShown {
  readonly part: TracePart;
  /** `commit 1a2b3c4d5e6f` */
  readonly title: string;
  readonly rows: readonly Row[];
  /** Where to look; null: nowhere. */
  readonly url: string | null;
  /** sha256 of what it is about, hex, or the id of a commit; null: it has none. */
  readonly digest: string | null;
  readonly faults: readonly FaultShown[];
}

export interface FaultShown {
  readonly kind: TraceFault['kind'];
  readonly code: TraceFault['code'];
  readonly says: string;
}

export interface ChainShown {
  readonly title: string;
  readonly steps: readonly StepShown[];
}

export interface TraceShown {
  readonly title: string;
  readonly repository: string;
  readonly state: 'whole' | 'holes' | 'unread';
  /** `2 holes, 1 part that could not be read` */
  readonly sum: string;
  /** What the start itself lacks. */
  readonly faults: readonly FaultShown[];
  /** An environment with its deployment, and below it the changes; or changes alone. */
  readonly groups: readonly { readonly head: readonly StepShown[]; readonly chains: readonly ChainShown[] }[];
  readonly holes: readonly { readonly where: string; readonly fault: FaultShown }[];
}
