import type { HeldRecord, RecordNaming, RecordReader } from '../../app/ports-records.js';
import type { DayPlace, Listed } from './day-index.js';
import { createDayReader } from './day-reader.js';
import { createS3Objects, type GetObject, type S3Objects } from './s3-objects.js';

export interface S3Reading {
  /** `s3://bucket` */
  readonly name: string;
  /** Of all keys; without slashes at its ends, empty: none. */
  readonly prefix: string;
  readonly naming: RecordNaming;
  readonly get: GetObject;
}

const EVIDENCE = 'evidence.json';
const BUNDLE = 'evidence.sigstore.json';
const AT_ONCE = 8;

/** Records of a bucket. */
export const createS3Reader = ({ name, prefix, naming, get }: S3Reading): RecordReader => {
  const objects = createS3Objects(get);
  const below = (folder: string): string => [prefix, folder].filter((part) => part !== '').join('/');
  return createDayReader({
    store: 's3',
    place: name,
    naming,
    daysOf: (folder) => daysOf(objects, below(folder)),
    read: async (folder, wanted) => {
      const found = new Map<Listed, HeldRecord>();
      for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const part = wanted.slice(at, at + AT_ONCE);
        const read = await Promise.all(
          part.map((each) => recordAt(objects, name, `${below(folder)}/date=${each.day}/${each.name}`)),
        );
        for (const [index, each] of part.entries()) {
          const record = read[index] ?? null;
          if (record !== null) found.set(each, record);
        }
      }
      return found;
    },
  });
};

/** Each day is a listing of its own. */
const daysOf = ({ folders }: S3Objects, folder: string): DayPlace => ({
  atOnce: 1,
  days: async () => (await folders(`${folder}/`)).flatMap((each) => /\/date=([^/]+)\/$/u.exec(each)?.[1] ?? []),
  names: async (days) => {
    const each = await Promise.all(days.map((day) => folders(`${folder}/date=${day}/`)));
    return each.flatMap((paths, index) =>
      paths.map((path) => ({ day: days[index] ?? '', name: path.split('/').at(-2) ?? '' })),
    );
  },
});

const recordAt = async (objects: S3Objects, bucket: string, key: string): Promise<HeldRecord | null> => {
  const [evidence, bundle] = await Promise.all([objects.read(`${key}/${EVIDENCE}`), objects.read(`${key}/${BUNDLE}`)]);
  if (evidence === null) return null;
  const hidden = evidence.version === null ? '' : `/${EVIDENCE}?versionId=${evidence.version}`;
  return {
    place: { store: 's3', name: `${bucket}/${key}${hidden}`, url: null },
    evidence: evidence.bytes,
    bundles: new Map(bundle === null ? [] : [[BUNDLE, bundle.bytes]]),
    run: null,
  };
};
