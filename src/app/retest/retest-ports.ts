import type { Instant, ObjectId } from '../../facts/account.js';
import type { ReadReleased } from '../ports-models.js';
import type { ReadGround } from '../ports-access-review.js';
import type { Source } from '../ports.js';
import type { SealPorts } from '../seal.js';

/** What judging released models again takes. */
export interface RetestPorts extends SealPorts {
  readonly source: SealPorts['source'] & Pick<Source, 'readFile'>;
  /** Reads a central policy and what policies extend; may hold a token of its own. */
  readonly policySource: Pick<Source, 'readFile'>;
  readonly ground: ReadGround;
  /** The commit that a branch holds. Rejects with CollectError. */
  readonly tipOf: (repository: string, branch: string) => Promise<ObjectId>;
  readonly readReleased: ReadReleased;
  /** Time of the host's latest answer; null before the first. */
  readonly now: () => Instant | null;
}
