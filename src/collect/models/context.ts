import type { VerifyModelSignature } from '../../app/ports-models.js';
import type { ObjectId } from '../../facts/account.js';
import type { FileInspection } from '../../facts/model-inspection.js';
import type { FileStorage, ModelFile } from '../../facts/models.js';
import type { Observed } from '../../facts/observed.js';
import type { FolderEntry } from './folders.js';
import type { PointedAt } from './pointer.js';
import type { Texts } from './texts.js';

/** What the readers of one reading of models share. Nothing of it rejects for what the host answers. */
export interface ModelContext {
  /** The commit that holds the models, and the one that holds what they are measured by. */
  readonly commit: ObjectId;
  readonly yardstick: ObjectId;
  readonly verify: VerifyModelSignature;
  /** What the change does to a path. */
  readonly changeOf: (path: string) => ModelFile['change'];
  /** Whether it alters a path, and no line of it. */
  readonly isTextKept: (path: string) => boolean;
  /** Files at one of the two commits. */
  readonly texts: (commit: ObjectId, paths: readonly string[]) => Promise<Texts>;
  /** Everything below a folder at one of the two commits, sorted by path; empty: there is no such folder. Each is listed once. */
  readonly below: (commit: ObjectId, folder: string) => Promise<Observed<readonly FolderEntry[]>>;
  /** Contents of blobs, whose sizes are given. */
  readonly objects: (wanted: ReadonlyMap<ObjectId, number>) => Promise<ReadonlyMap<ObjectId, Observed<Uint8Array>>>;
  /** Whether the host's store of large files holds these. */
  readonly held: (
    pointers: readonly PointedAt[],
  ) => Promise<ReadonlyMap<string, Extract<FileStorage, { kind: 'lfs' }>['held']>>;
  /** What the workspace has at the path, where those are the very bytes; null: they are not at hand. */
  readonly atHand: (path: string, pointer: PointedAt) => Promise<Observed<FileInspection> | null>;
}
