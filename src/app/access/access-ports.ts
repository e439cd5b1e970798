import type { Instant } from '../../facts/account.js';
import type { Team } from '../../facts/permissions.js';
import type { ReadAccess } from '../ports-access.js';
import type { ReadAccessReview, ReadGround } from '../ports-access-review.js';
import type { Source } from '../ports.js';
import type { SealPorts } from '../seal.js';

/** What comparing access takes. */
export interface CompareAccessPorts {
  readonly source: Pick<Source, 'readFile'>;
  /** Reads a central policy and what policies extend; may hold a token of its own. */
  readonly policySource: Pick<Source, 'readFile'>;
  readonly ground: ReadGround;
  readonly readAccess: ReadAccess;
  readonly readReview: ReadAccessReview;
  /** Members of the teams that may review, each unknown for itself. */
  readonly readTeams: (names: readonly string[]) => Promise<readonly Team[]>;
  /** Time of the host's latest answer; null before the first. */
  readonly now: () => Instant | null;
}

export type AccessPorts = SealPorts & CompareAccessPorts;
