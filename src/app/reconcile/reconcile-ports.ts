import type { RecordsFrom } from '../../policy/policy.js';
import type { BranchLine, RecordFinder, Source } from '../ports.js';
import type { SealPorts } from '../seal.js';

export interface ReconcilePorts {
  readonly line: BranchLine;
  /** Reads the policy. */
  readonly policySource: Pick<Source, 'readFile'>;
  /** Finds records and verifies them; what it listed once stays with it. */
  readonly finderFor: (ground: FinderGround) => RecordFinder;
  /** Ports for one record, with a budget of their own; `part` parts the files of evidence. Their transcript holds what was read since the one before. */
  readonly sealPortsOf: (part: string) => SealPorts;
  /** Milliseconds until no record may be begun any more. */
  readonly left: () => number;
}

/** Whose records are believed in. */
export interface FinderGround {
  readonly repository: { readonly id: number; readonly name: string };
  readonly records: RecordsFrom;
  readonly branches: readonly [string, ...string[]];
}
