import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import { known, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import type { RepositoryName } from '../github/comparison.js';
import { readObjects } from './objects.js';
import { placesAt, unreadable, type Placed } from './places.js';

/** A file at a commit, byte for byte. */
export interface TextAt {
  readonly bytes: Uint8Array;
  /** Of the bytes, hex. */
  readonly sha256: string;
  readonly object: ObjectId;
}

/** null: there is no such file. Unknown: it could not be read, is no regular file, or is too large. */
export type Texts = ReadonlyMap<string, Observed<TextAt | null>>;

/** Bytes of a document or report at most. */
const MOST_BYTES = 50 * 1024 * 1024;

/** Files at exactly one commit, each proven by the id that git gives to its content. Never rejects. */
export const readTexts = async (
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  paths: readonly string[],
): Promise<Texts> => {
  const placed = await placesAt(client, repository, commit, [...new Set(paths)].sort());
  const wanted = placed.flatMap(({ entry }): [ObjectId, number][] =>
    entry.known && entry.value !== null && entry.value.size <= MOST_BYTES
      ? [[entry.value.object, entry.value.size]]
      : [],
  );
  const contents = await readObjects(client, repository, new Map(wanted));
  return new Map(placed.map(({ path, entry }) => [path, textOf(path, entry, contents)] as const));
};

const textOf = (
  path: string,
  entry: Placed['entry'],
  contents: ReadonlyMap<ObjectId, Observed<Uint8Array>>,
): Observed<TextAt | null> => {
  if (!entry.known || entry.value === null) return entry as Observed<null>;
  const { object, size } = entry.value;
  if (size > MOST_BYTES) return unreadable(path, `it has ${String(size)} bytes, over ${String(MOST_BYTES)}`);
  const bytes = contents.get(object);
  if (bytes === undefined) return unreadable(path, 'it was not read');
  if (!bytes.known) return unreadable(path, bytes.why.found ?? bytes.why.code);
  return known({ bytes: bytes.value, sha256: createHash('sha256').update(bytes.value).digest('hex'), object });
};
