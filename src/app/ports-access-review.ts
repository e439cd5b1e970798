import type { AccessReview } from '../facts/access.js';
import type { Instant, ObjectId } from '../facts/account.js';
import type { Observed } from '../facts/observed.js';
import type { Repository } from '../facts/repository.js';

/** A file, as it stands at a commit of the default branch. */
export interface ReviewedFile {
  /** `owner/name` */
  readonly repository: string;
  readonly path: string;
  readonly commit: ObjectId;
  /** Name of the default branch. */
  readonly branch: string;
}

/** The pull request that made the newest change of a file; null: a commit that no merged pull request brought made it. */
export type ReadAccessReview = (file: ReviewedFile) => Promise<Observed<AccessReview | null>>;

/** What is looked at where no change is: the repository itself, and the host's clock. */
export interface Ground {
  readonly repository: Repository;
  readonly now: Instant;
}

/** Rejects with CollectError. */
export type ReadGround = (repository: string) => Promise<Ground>;
