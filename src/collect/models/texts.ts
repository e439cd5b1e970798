import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { cursor, filledText, integer, Malformed, natural, objectId, type Cursor } from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { reasonOf } from '../observe.js';
import { readObjects } from './objects.js';

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
export const MOST_BYTES = 50 * 1024 * 1024;

const BATCH = 50;

/** 100644 and 100755; anything else (a link, a folder, a submodule) is not the file that its path promises. */
const REGULAR = new Set([0o100644, 0o100755, 0o100664]);

/** Files at exactly one commit, each proven by the id that git gives to its content. Never rejects. */
export const readTexts = async (
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  paths: readonly string[],
): Promise<Texts> => {
  const asked = [...new Set(paths)].sort();
  const batches = Array.from({ length: Math.ceil(asked.length / BATCH) }, (_, index) =>
    asked.slice(index * BATCH, (index + 1) * BATCH),
  );
  const placed = (await Promise.all(batches.map((batch) => places(client, repository, commit, batch)))).flat();
  const wanted = new Map(
    placed.flatMap(({ entry }) =>
      entry.known && entry.value !== null ? [[entry.value.object, entry.value.size]] : [],
    ),
  );
  const contents = await readObjects(client, repository, wanted);
  return new Map(placed.map(({ path, entry }) => [path, textOf(path, entry, contents)] as const));
};

interface Placed {
  readonly path: string;
  readonly entry: Observed<{ readonly object: ObjectId; readonly size: number } | null>;
}

const textOf = (
  path: string,
  entry: Placed['entry'],
  contents: ReadonlyMap<ObjectId, Observed<Uint8Array>>,
): Observed<TextAt | null> => {
  if (!entry.known || entry.value === null) return entry as Observed<null>;
  const { object } = entry.value;
  const bytes = contents.get(object);
  if (bytes === undefined) return unreadable(path, 'it was not read');
  if (!bytes.known) return unreadable(path, bytes.why.found ?? bytes.why.code);
  return known({ bytes: bytes.value, sha256: createHash('sha256').update(bytes.value).digest('hex'), object });
};

const places = async (
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  paths: readonly string[],
): Promise<readonly Placed[]> => {
  try {
    const named = Object.fromEntries(paths.map((path, index) => [`p${String(index)}`, path]));
    const answer = await client.query(placesQuery(paths.length), { ...repository, commit, ...named });
    const found = cursor(answer, '$.data').at('repository').at('object');
    if (found.get('oid', objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
    return paths.map((path, index) => ({ path, entry: placeOf(path, found.maybe(`f${String(index)}`)) }));
  } catch (fault) {
    return paths.map((path) => ({ path, entry: unknown({ ...reasonOf(path, fault), about: [path] }) }));
  }
};

const placeOf = (path: string, entry: Cursor | null): Placed['entry'] => {
  if (entry === null) return known(null);
  const object = entry.maybe('object');
  if (!REGULAR.has(entry.get('mode', integer)) || object?.get('__typename', filledText) !== 'Blob')
    return unreadable(path, 'it is not a regular file');
  const size = object.get('byteSize', natural);
  if (size > MOST_BYTES) return unreadable(path, `it has ${String(size)} bytes, over ${String(MOST_BYTES)}`);
  return known({ object: object.get('oid', objectId), size });
};

const unreadable = (path: string, found: string): Observed<never> =>
  unknown({ code: 'fact-unavailable', about: [path], found });

const placesQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $p${number}: String!`).join('');
  const files = numbers.map((number) => `f${number}: file(path: $p${number}) { ...Place }`).join(' ');
  return `
query ModelFiles($owner: String!, $name: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $commit) { ... on Commit { oid ${files} } }
  }
}
fragment Place on TreeEntry {
  mode
  object { __typename ... on Blob { oid byteSize } }
}`;
};
