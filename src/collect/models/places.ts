import type { ObjectId } from '../../facts/account.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import {
  boolean,
  cursor,
  filledText,
  integer,
  Malformed,
  natural,
  objectId,
  optional,
  type Cursor,
} from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { reasonOf } from '../observe.js';

/** Where git keeps the content of a path, and how large it is. */
export interface Placed {
  readonly path: string;
  /** null: there is no such file. Unknown: it could not be read, or is no regular file. */
  readonly entry: Observed<{ readonly object: ObjectId; readonly size: number; readonly isBinary: boolean } | null>;
}

const BATCH = 50;

/** 100644 and 100755; anything else (a link, a folder, a submodule) is not the file that its path promises. */
const REGULAR = new Set([0o100644, 0o100755, 0o100664]);

/** Files at exactly one commit, without their contents. Never rejects. */
export const placesAt = async (
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  paths: readonly string[],
): Promise<readonly Placed[]> => {
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  );
  return (await Promise.all(batches.map((batch) => places(client, repository, commit, batch)))).flat();
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
  return known({
    object: object.get('oid', objectId),
    size,
    // What the host cannot tell may be.
    isBinary: object.get('isBinary', optional(boolean)) !== false && size > 0,
  });
};

export const unreadable = (path: string, found: string): Observed<never> =>
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
  object { __typename ... on Blob { oid byteSize isBinary } }
}`;
};
