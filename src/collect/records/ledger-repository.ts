import { createHash } from 'node:crypto';
import { base64OrNull } from '../../lib/base64.js';
import { RequestError, type Client } from '../../lib/client.js';
import { boolean, cursor, filledText, objectId, optional, text, type Cursor } from '../../lib/shape.js';

/** What is read of another repository's git, as of one commit. */
export interface LedgerFiles {
  /** The newest commit of the branch; null: there is no such branch. */
  readonly tip: () => Promise<string | null>;
  /** Names in each of the folders; null: there is no such folder. */
  readonly folders: (paths: readonly string[]) => Promise<readonly (readonly string[] | null)[]>;
  /** The bytes of each of the files; null: there is no such file. As few calls as the host lets us make. */
  readonly files: (paths: readonly string[]) => Promise<readonly (Uint8Array | null)[]>;
}

const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

/** So many files leave with one query: evidence and signature of 150 records. */
const MOST_FILES = 300;

interface Place {
  readonly client: Pick<Client, 'query' | 'read'>;
  readonly owner: string;
  readonly name: string;
  /** Full name of the branch. */
  readonly ref: string;
}

/**
 * Many files with one query. Where the host gives up on one that is too much for it, the query is halved, and stays so: records
 * of one repository are about the same size.
 */
export const createLedgerFiles = (place: Place): LedgerFiles => {
  let most = MOST_FILES;
  let tip: Promise<string | null> | null = null;
  const tipOnce = (): Promise<string | null> => {
    const begun = tip ?? readTip(place);
    tip = begun;
    return begun;
  };
  const some = async (commit: string, paths: readonly string[]): Promise<readonly (Uint8Array | null)[]> => {
    try {
      const found = await objectsAt(place, commit, paths, TEXT);
      return await Promise.all(found.map((each) => (each === null ? Promise.resolve(null) : bytesOf(place, each))));
    } catch (error) {
      if (!isTooMuch(error) || paths.length < 2) throw error;
      const half = Math.ceil(paths.length / 2);
      most = Math.min(most, half);
      return [...(await some(commit, paths.slice(0, half))), ...(await some(commit, paths.slice(half)))];
    }
  };
  return {
    tip: tipOnce,
    folders: async (paths) => {
      const commit = await tipOnce();
      if (commit === null || paths.length === 0) return paths.map(() => null);
      return (await objectsAt(place, commit, paths, ENTRIES)).map((found) => (found === null ? null : namesIn(found)));
    },
    files: async (paths) => {
      const commit = await tipOnce();
      if (commit === null) return paths.map(() => null);
      const read: (Uint8Array | null)[] = [];
      for (let at = 0; at < paths.length;) {
        const part = paths.slice(at, at + most);
        read.push(...(await some(commit, part)));
        at += part.length;
      }
      return read;
    },
  };
};

const TIP = `query LedgerTip($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $ref) { target { oid } } }
}`;

const readTip = async ({ client, owner, name, ref }: Place): Promise<string | null> => {
  const data = cursor(await client.query(TIP, { owner, name, ref }), '$');
  return data.at('repository').maybe('ref')?.at('target').get('oid', objectId) ?? null;
};

const TEXT = '... on Blob { oid isTruncated text }';
const ENTRIES = '... on Tree { entries { name } }';

/** What lies at each path: one field a path, each with a variable of its own, so that no name is part of the query. */
const objectsAt = async (
  { client, owner, name }: Place,
  commit: string,
  paths: readonly string[],
  fields: string,
): Promise<readonly (Cursor | null)[]> => {
  const variables = paths.map((_, index) => `$p${index}: String!`).join(' ');
  const objects = paths.map((_, index) => `o${index}: object(expression: $p${index}) { ${fields} }`).join('\n');
  const query = `query LedgerObjects($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects}
} }`;
  const expressions = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]));
  const found = cursor(await client.query(query, { owner, name, ...expressions }), '$').at('repository');
  return paths.map((_, index) => found.maybe(`o${index}`));
};

/** A folder where a file should be, or a file for a folder, is nothing of ours. */
const namesIn = (tree: Cursor): readonly string[] | null =>
  tree.has('entries') ? tree.list('entries', (entry) => entry.get('name', filledText)) : null;

/** The text is the file only where git's own name for it says so: what is long, or no text, is read whole. */
const bytesOf = async (place: Place, blob: Cursor): Promise<Uint8Array | null> => {
  if (!blob.has('oid')) return null;
  const oid = blob.get('oid', objectId);
  const written = blob.get('text', optional(text));
  if (written !== null && !blob.get('isTruncated', boolean)) {
    const bytes = Buffer.from(written, 'utf8');
    if (gitNameOf(bytes, oid) === oid) return bytes;
  }
  return readBlob(place, oid);
};

const readBlob = async ({ client, owner, name }: Place, oid: string): Promise<Uint8Array> => {
  const found = cursor(await client.read(BLOB, { owner, repo: name, file_sha: oid }), '$');
  const content = found.get('content', text).replace(/\s/gu, '');
  const bytes = base64OrNull(content);
  if (bytes !== null && gitNameOf(bytes, oid) === oid) return bytes;
  throw new RequestError('malformed', 200, `${BLOB}: other bytes than ${oid} names`);
};

const gitNameOf = (bytes: Uint8Array, like: string): string =>
  createHash(like.length === 40 ? 'sha1' : 'sha256')
    .update(`blob ${String(bytes.length)}\0`)
    .update(bytes)
    .digest('hex');

/** What a host does with a query that it does not get done in time, or whose answer is longer than is read. */
const isTooMuch = (error: unknown): boolean =>
  error instanceof RequestError &&
  ['unreachable', 'deadline-exceeded', 'too-large', 'malformed', 'refused'].includes(error.fault);
