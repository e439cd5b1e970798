import type { Instant, ObjectId } from '../../facts/account.js';
import type { ModelDemand } from '../../facts/demand.js';
import type { Models } from '../../facts/models.js';
import type { Observed } from '../../facts/observed.js';
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

/** The declared models as a commit of the default branch holds them. */
export type ReadReleased = (place: {
  readonly repository: string;
  readonly commit: ObjectId;
  readonly demands: readonly ModelDemand[];
}) => Promise<Observed<Models | null>>;
