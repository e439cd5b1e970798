import { RequestError, type RawAnswer } from '../../lib/client.js';
import { readKeys, type Keys, type Next } from './s3-keys.js';

/** A signed GET of a key, or of the bucket itself where the key is empty. */
export type GetObject = (key: string, query: Readonly<Record<string, string>>) => Promise<RawAnswer>;

export interface ObjectRead {
  readonly bytes: Uint8Array;
  /** The version that was read; null: the newest, which is what everybody is shown. */
  readonly version: string | null;
}

export interface S3Objects {
  /** Folders right below a prefix. */
  readonly folders: (prefix: string) => Promise<readonly string[]>;
  /** null: there is none, whether shown or hidden. */
  readonly read: (key: string) => Promise<ObjectRead | null>;
}

/**
 * What a bucket holds. A delete marker hides an object and deletes nothing: where the credentials may list versions, what it
 * hides is found all the same.
 */
export const createS3Objects = (get: GetObject): S3Objects => {
  let versions: 'allowed' | 'refused' = 'allowed';
  const list = async (prefix: string, more: Next): Promise<readonly Keys[]> => {
    if (versions === 'allowed') {
      const listed = await pages(get, { versions: '', prefix, ...more });
      if (listed !== 'refused') return listed;
      versions = 'refused';
    }
    const shown = await pages(get, { 'list-type': '2', prefix, ...more });
    if (shown === 'refused') throw new RequestError('refused', 403, 'listing answered 403');
    return shown;
  };
  return {
    folders: async (prefix) => {
      const listed = await list(prefix, { delimiter: '/' });
      return [...new Set(listed.flatMap(({ folders }) => folders))];
    },
    read: async (key) => {
      const answer = await get(key, {});
      if (answer.status === 200) return { bytes: answer.body, version: null };
      if (answer.status !== 404 || codeIn(answer) !== 'NoSuchKey') throw refusal('GET', answer);
      if (answer.headers.get('x-amz-delete-marker') !== 'true' || versions === 'refused') return null;
      const [hidden] = (await list(key, {})).flatMap((each) => each.versions).filter((each) => each.key === key);
      if (hidden === undefined) return null;
      const older = await get(key, { versionId: hidden.id });
      if (older.status !== 200) throw refusal('GET', older);
      return { bytes: older.body, version: hidden.id };
    },
  };
};

/** All pages, to the end of the list: an answer that says that there is more, and not where, is none. */
const pages = async (get: GetObject, query: Next): Promise<readonly Keys[] | 'refused'> => {
  const read: Keys[] = [];
  for (let next: Next = {}; ;) {
    const answer = await get('', { ...query, 'encoding-type': 'url', ...next });
    if (answer.status === 403) return refusedOr(answer);
    if (answer.status !== 200) throw refusal('listing', answer);
    const keys = readKeys(Buffer.from(answer.body).toString('utf8'));
    if (keys === null) throw new RequestError('malformed', 200, 'an answer that is no list of keys');
    read.push(keys);
    if (keys.next === null) return read;
    if (JSON.stringify(keys.next) === JSON.stringify(next))
      throw new RequestError('malformed', 200, 'a list that goes on where it began');
    next = keys.next;
  }
};

/** That the keys or the clock are wrong is no lack of a permission. */
const refusedOr = (answer: RawAnswer): 'refused' => {
  if (codeIn(answer) === 'AccessDenied') return 'refused';
  throw refusal('listing', answer);
};

/** The service's own code alone is repeated: its messages may hold keys. */
const codeIn = ({ body }: RawAnswer): string | undefined =>
  /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(Buffer.from(body).toString('utf8'))?.[1];

const refusal = (what: string, answer: RawAnswer): RequestError => {
  const code = codeIn(answer);
  const found = `${what} answered ${String(answer.status)}${code === undefined ? '' : ` ${code}`}`;
  return new RequestError(answer.status >= 500 ? 'unreachable' : 'refused', answer.status, found);
};
