import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { ObjectId } from '../../facts/account.js';
import type { Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { RepositoryName } from '../github/comparison.js';
import type { Texts } from './texts.js';
import type { FolderEntry } from './folders.js';

/** What the readers of one reading of models share. */
export interface ModelContext {
  readonly client: Client;
  readonly repository: RepositoryName;
  /** The commit that holds the models, and the one that holds what they are measured by. */
  readonly commit: ObjectId;
  readonly yardstick: ObjectId;
  /** Paths that the change alters, old names too; of what is released none. */
  readonly changed: ReadonlySet<string>;
  readonly verify: VerifyModelSignature;
  /** Files at one of the two commits; what was read once is not read again. */
  readonly texts: (commit: ObjectId, paths: readonly string[]) => Promise<Texts>;
  /** Everything below a folder at one of the two commits, sorted by path; empty: there is no such folder. */
  readonly below: (commit: ObjectId, folder: string) => Promise<Observed<readonly FolderEntry[]>>;
}
