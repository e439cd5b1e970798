import type { Instant } from '../facts/account.js';
import type { Repository } from '../facts/repository.js';

/** Where a scheduled run stands before it looks at anything. */
export interface Ground {
  readonly repository: Repository;
  /** The host's clock. */
  readonly now: Instant;
}
