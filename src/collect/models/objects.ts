import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { boolean, cursor, objectId, optional, text, type Cursor } from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { reasonOf } from '../observe.js';

const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/** Objects of one query. GitHub shows up to half a megabyte of a text; what is larger is asked for by itself. */
const BATCH = 100;
const MOST_SHOWN = 500 * 1024;
/** Bytes of one query: as JSON they may be some times as many, and an answer has a limit. */
const MOST_OF_BATCH = 4 * 1024 * 1024;
/** What GraphQL does not show costs a request each. */
const MOST_FETCHED = 300;
/** All bytes of one reading. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Contents of blobs by their ids, each proven by its id: an answer that was cut, or that is another's, is not known.
 * `wanted` says how many bytes each has. Never rejects.
 */
export const readObjects = async (
  client: Client,
  repository: RepositoryName,
  wanted: ReadonlyMap<ObjectId, number>,
): Promise<ReadonlyMap<ObjectId, Observed<Uint8Array>>> => {
  const total = [...wanted.values()].reduce((sum, size) => sum + size, 0);
  if (total > MOST_BYTES) {
    const why = unread(`the files have ${String(total)} bytes together, over ${String(MOST_BYTES)}`);
    return new Map([...wanted.keys()].map((id) => [id, why]));
  }
  const batches = batchesOf([...wanted].filter(([, size]) => size <= MOST_SHOWN));
  const read = new Map((await Promise.all(batches.map((batch) => readShown(client, repository, batch)))).flat());
  const rest = [...wanted].filter(([id]) => read.get(id) === undefined);
  if (rest.length > MOST_FETCHED) {
    const why = unread(`${String(rest.length)} files are no text; at most ${String(MOST_FETCHED)} are read`);
    return new Map([...wanted.keys()].map((id) => [id, read.get(id) ?? why]));
  }
  const fetched = await Promise.all(
    rest.map(async ([id, size]) => [id, await fetchOne(client, repository, id, size)] as const),
  );
  return new Map(
    [...read, ...fetched].flatMap(([id, content]) => (content === undefined ? [] : [[id, content] as const])),
  );
};

/** The order depends on the objects alone, so that the same ones are asked for alike. */
const batchesOf = (shown: readonly (readonly [ObjectId, number])[]): readonly (readonly ObjectId[])[] => {
  const batches: ObjectId[][] = [];
  let bytes = Infinity;
  for (const [id, size] of [...shown].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = batches.at(-1);
    bytes += size;
    if (last !== undefined && last.length < BATCH && bytes <= MOST_OF_BATCH) last.push(id);
    else {
      batches.push([id]);
      bytes = size;
    }
  }
  return batches;
};

/** What GraphQL shows whole. An object that it does not is left to be asked for by itself. */
const readShown = async (
  client: Client,
  { owner, name }: RepositoryName,
  ids: readonly ObjectId[],
): Promise<readonly (readonly [ObjectId, Observed<Uint8Array> | undefined])[]> => {
  try {
    const named = Object.fromEntries(ids.map((id, index) => [`o${String(index)}`, id]));
    const answer = await client.query(objectsQuery(ids.length), { owner, name, ...named });
    const found = cursor(answer, '$.data').at('repository');
    return ids.map((id, index) => [id, shownOf(id, found.maybe(`b${String(index)}`))]);
  } catch (fault) {
    const why = reasonOf('objects', fault);
    return ids.map((id) => [id, unknown(why)]);
  }
};

const shownOf = (id: ObjectId, blob: Cursor | null): Observed<Uint8Array> | undefined => {
  if (blob?.get('oid', objectId) !== id) return undefined;
  const shown = blob.get('text', optional(text));
  if (shown === null || blob.get('isTruncated', boolean)) return undefined;
  const bytes = Buffer.from(shown);
  return isContentOf(id, bytes) ? known(bytes) : undefined;
};

const fetchOne = async (
  client: Client,
  { owner, name }: RepositoryName,
  id: ObjectId,
  size: number,
): Promise<Observed<Uint8Array>> => {
  try {
    const headers = { accept: 'application/vnd.github.raw+json' };
    const bytes = await client.bytes(BLOB, { owner, repo: name, file_sha: id, headers }, Math.max(size, 1));
    return isContentOf(id, bytes) ? known(bytes) : unread(`the content is not that of blob ${id}`);
  } catch (fault) {
    return unknown(reasonOf('objects', fault));
  }
};

const unread = (found: string): Observed<never> => unknown({ code: 'fact-unavailable', about: ['objects'], found });

/** Whether git gives this id to the content. */
const isContentOf = (id: ObjectId, bytes: Uint8Array): boolean =>
  createHash(id.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex') === id;

const objectsQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $o${number}: GitObjectID!`).join('');
  const objects = numbers.map((number) => `b${number}: object(oid: $o${number}) { ...Content }`).join(' ');
  return `
query ModelObjects($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) { ${objects} }
}
fragment Content on Blob { oid isTruncated text }`;
};
