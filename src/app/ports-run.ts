import type { Account, Instant } from '../facts/account.js';
import type { Observed } from '../facts/observed.js';
import type { Repository } from '../facts/repository.js';

/** Who started an attempt of a run, by the host. null: a deleted account. */
export interface RunStarter {
  readonly event: string;
  readonly attempt: number;
  /** Who did what the run answers to: pushed, published, dispatched. */
  readonly actor: Account | null;
  /** Who started this attempt: of a re-run another one. */
  readonly triggeringActor: Account | null;
}

/** Does not reject for what the host answers. */
export type ReadRunStarter = (
  repository: string,
  run: { readonly id: number; readonly attempt: number },
) => Promise<Observed<RunStarter>>;

/** The repository itself, and the host's clock. Rejects with CollectError only. */
export type ReadRepositoryNow = (
  repository: string,
) => Promise<{ readonly repository: Repository; readonly now: Instant }>;
