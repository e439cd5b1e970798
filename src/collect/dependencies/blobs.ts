import { createHash } from 'node:crypto';
import type { ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import {
  Malformed,
  boolean,
  cursor,
  filledText,
  integer,
  natural,
  objectId,
  optional,
  text,
  type Cursor,
} from '../../lib/shape.js';
import type { RepositoryName } from '../github/comparison.js';
import { LIMITS } from './limits.js';

const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/** A file at a commit: its text, that there is none, or why there is no text that is certain. */
export type FileText =
  | { readonly state: 'found'; readonly text: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly found: string };

/** Files of one query; GitHub shows up to half a megabyte of each. */
const BATCH = 20;

/** 100644 and 100755; anything else (a link, a folder, a submodule) is not the file that its path promises. */
const REGULAR = new Set([0o100644, 0o100755, 0o100664]);

/**
 * Texts of files at exactly one commit. Each is proven: the id that git gives to its content is the one that the commit's
 * tree names, so that an answer that was cut or that is another's is no file. Rejects where the host does not answer.
 */
export async function readFilesAt(
  client: Client,
  repository: RepositoryName,
  commit: ObjectId,
  files: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, FileText>> {
  const paths = [...files.keys()].toSorted();
  const batches = Array.from({ length: Math.ceil(paths.length / BATCH) }, (_, index) =>
    paths.slice(index * BATCH, (index + 1) * BATCH),
  );
  const read = await Promise.all(batches.map((batch) => readBatch(client, repository, commit, batch)));
  const budget = { left: LIMITS.bytes };
  const texts = read
    .flat()
    .map(
      async ({ path, entry }) =>
        [path, await fileText(entry, files.get(path) ?? 0, fetching(client, repository, budget))] as const,
    );
  return new Map(await Promise.all(texts));
}

interface Entry {
  readonly path: string;
  readonly entry: Cursor | null;
}

async function readBatch(
  client: Client,
  { owner, name }: RepositoryName,
  commit: ObjectId,
  paths: readonly string[],
): Promise<readonly Entry[]> {
  const named = Object.fromEntries(paths.map((path, index) => [`p${String(index)}`, path]));
  const answer = await client.query(filesQuery(paths.length), { owner, name, commit, ...named });
  const found = cursor(answer, '$.data').at('repository').at('object');
  if (found.get('oid', objectId) !== commit) throw new Malformed(found.path, `commit ${commit}`);
  return paths.map((path, index) => ({ path, entry: found.maybe(`f${String(index)}`) }));
}

const filesQuery = (count: number): string => {
  const numbers = Array.from({ length: count }, (_, index) => String(index));
  const variables = numbers.map((number) => `, $p${number}: String!`).join('');
  const files = numbers.map((number) => `f${number}: file(path: $p${number}) { ...Blob }`).join(' ');
  return `
query Files($owner: String!, $name: String!, $commit: GitObjectID!${variables}) {
  repository(owner: $owner, name: $name, followRenames: false) {
    object(oid: $commit) { ... on Commit { oid ${files} } }
  }
}
fragment Blob on TreeEntry {
  mode
  object { __typename ... on Blob { oid byteSize isTruncated text } }
}`;
};

type Fetch = (oid: ObjectId, bytes: number) => Promise<Uint8Array | null>;

async function fileText(entry: Cursor | null, limit: number, fetch: Fetch): Promise<FileText> {
  if (entry === null) return { state: 'absent' };
  const object = entry.maybe('object');
  if (!REGULAR.has(entry.get('mode', integer)) || object?.get('__typename', filledText) !== 'Blob')
    return unreadable('it is not a regular file');
  const bytes = object.get('byteSize', natural);
  if (bytes > limit) return unreadable(`it has ${String(bytes)} bytes, over ${String(limit)}`);
  const oid = object.get('oid', objectId);
  const shown = object.get('text', optional(text));
  if (!object.get('isTruncated', boolean) && shown !== null && isContentOf(oid, Buffer.from(shown)))
    return { state: 'found', text: shown };
  const whole = await fetch(oid, bytes);
  if (whole === null) return unreadable(`it and others have over ${String(LIMITS.bytes)} bytes`);
  if (!isContentOf(oid, whole)) return unreadable(`its content is not that of blob ${oid}`);
  const decoded = decode(whole);
  return decoded === null ? unreadable('it is not UTF-8 text') : { state: 'found', text: decoded };
}

const unreadable = (found: string): FileText => ({ state: 'unreadable', found });

/** What GraphQL does not show whole, by its id. null: too much of it in all. */
const fetching =
  (client: Client, { owner, name }: RepositoryName, budget: { left: number }): Fetch =>
  async (oid, bytes) => {
    budget.left -= bytes;
    if (budget.left < 0) return null;
    const headers = { accept: 'application/vnd.github.raw+json' };
    return client.bytes(BLOB, { owner, repo: name, file_sha: oid, headers }, Math.max(bytes, 1));
  };

/** Whether git gives this id to the content. */
const isContentOf = (oid: ObjectId, bytes: Uint8Array): boolean => {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1');
  return (
    hash
      .update(`blob ${String(bytes.length)}\0`)
      .update(bytes)
      .digest('hex') === oid
  );
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
