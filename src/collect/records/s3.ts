import type { HeldRecord, RecordNaming, RecordReader } from '../../app/ports-records.js';
import { RequestError, type RawAnswer } from '../../lib/client.js';
import type { DayPlace, Listed } from './day-index.js';
import { createDayReader } from './day-reader.js';
import { readKeys, type Keys } from './s3-keys.js';

export interface S3Reading {
  /** `s3://bucket` */
  readonly name: string;
  /** Of all keys; without slashes at its ends, empty: none. */
  readonly prefix: string;
  readonly naming: RecordNaming;
  /** A signed GET of a key, or of the bucket itself where the key is empty. */
  readonly get: (key: string, query: Readonly<Record<string, string>>) => Promise<RawAnswer>;
}

const EVIDENCE = 'evidence.json';
const BUNDLE = 'evidence.sigstore.json';
const AT_ONCE = 8;

/** Records of a bucket: what is shown as the newest version of each key. */
export const createS3Reader = (reading: S3Reading): RecordReader => {
  const below = (folder: string): string => [reading.prefix, folder].filter((part) => part !== '').join('/');
  return createDayReader({
    store: 's3',
    place: reading.name,
    naming: reading.naming,
    daysOf: (folder) => daysOf(reading, below(folder)),
    read: (folder, wanted) => readRecords(reading, below(folder), wanted),
  });
};

const daysOf = (reading: S3Reading, folder: string): DayPlace => ({
  atOnce: 1,
  days: async () => {
    const { folders } = await listed(reading, `${folder}/`);
    return folders.flatMap((each) => /\/date=([^/]+)\/$/u.exec(each)?.[1] ?? []);
  },
  names: async (days) => {
    const each = await Promise.all(days.map((day) => listed(reading, `${folder}/date=${day}/`)));
    return each.flatMap(({ folders }, index) =>
      folders.map((path) => ({ day: days[index] ?? '', name: path.split('/').at(-2) ?? '' })),
    );
  },
});

/** Folders below a prefix, to the end of the list: an answer that says that there is more, and not where, is none. */
const listed = async ({ get, name }: S3Reading, prefix: string): Promise<Pick<Keys, 'folders'>> => {
  const folders: string[] = [];
  for (let token: string | null = null; ;) {
    const query = { 'list-type': '2', prefix, delimiter: '/', 'encoding-type': 'url' };
    const answer = await get('', token === null ? query : { ...query, 'continuation-token': token });
    if (answer.status !== 200) throw refusal('listing', answer);
    const keys = readKeys(Buffer.from(answer.body).toString('utf8'));
    if (keys === null) throw new RequestError('malformed', 200, `${name}: an answer that is no list of keys`);
    folders.push(...keys.folders);
    if (keys.next === null) return { folders };
    if (keys.next === token) throw new RequestError('malformed', 200, `${name}: a list that goes on where it began`);
    token = keys.next;
  }
};

const readRecords = async (
  reading: S3Reading,
  folder: string,
  wanted: readonly Listed[],
): Promise<ReadonlyMap<Listed, HeldRecord>> => {
  const found = new Map<Listed, HeldRecord>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const part = wanted.slice(at, at + AT_ONCE);
    const read = await Promise.all(part.map(({ day, name }) => recordAt(reading, `${folder}/date=${day}/${name}`)));
    for (const [index, each] of part.entries()) {
      const record = read[index];
      if (record !== undefined && record !== null) found.set(each, record);
    }
  }
  return found;
};

const recordAt = async (reading: S3Reading, key: string): Promise<HeldRecord | null> => {
  const [evidence, bundle] = await Promise.all([
    objectAt(reading, `${key}/${EVIDENCE}`),
    objectAt(reading, `${key}/${BUNDLE}`),
  ]);
  if (evidence === null) return null;
  const place = { store: 's3', name: `${reading.name}/${key}`, url: null } as const;
  return { place, evidence, bundles: new Map(bundle === null ? [] : [[BUNDLE, bundle]]), run: null };
};

/** null: there is no such key. Where the caller may not list, the service says 403 of what is not there. */
const objectAt = async ({ get }: S3Reading, key: string): Promise<Uint8Array | null> => {
  const answer = await get(key, {});
  if (answer.status === 200) return answer.body;
  if (answer.status === 404 && codeIn(answer) === 'NoSuchKey') return null;
  throw refusal('GET', answer);
};

/** The service's own code alone is repeated: its messages may hold keys. */
const codeIn = ({ body }: RawAnswer): string | undefined =>
  /<Code>([A-Za-z]{1,60})<\/Code>/u.exec(Buffer.from(body).toString('utf8'))?.[1];

const refusal = (what: string, answer: RawAnswer): RequestError => {
  const code = codeIn(answer);
  const found = `${what} answered ${String(answer.status)}${code === undefined ? '' : ` ${code}`}`;
  return new RequestError(answer.status >= 500 ? 'unreachable' : 'refused', answer.status, found);
};
