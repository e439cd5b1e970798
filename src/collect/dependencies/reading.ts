import { CollectError } from '../../app/ports.js';
import type { ObjectId } from '../../facts/account.js';
import type { ChangedFile } from '../../facts/change.js';
import type { Client } from '../../lib/client.js';
import type { RepositoryName } from '../github/comparison.js';

/** The change whose dependencies are read. */
export interface ComparedChange extends RepositoryName {
  readonly baseTip: ObjectId;
  readonly head: ObjectId;
}

/** What is read of a change, from where to where. */
export interface Reading {
  readonly client: Client;
  readonly change: ComparedChange;
  /** The merge base. */
  readonly from: ObjectId;
  readonly files: readonly ChangedFile[];
}

export const tooMany = (what: string, most: number, found: number): CollectError =>
  new CollectError({
    code: 'list-truncated',
    about: ['dependencies', what],
    needed: `at most ${String(most)}`,
    found: String(found),
  });
