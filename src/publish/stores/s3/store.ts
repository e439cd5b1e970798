import type { EvidenceFile, EvidenceStore, Kept, StoredRecord } from '../../../app/ports.js';
import { RequestError, type Transport } from '../../../lib/client.js';
import { worded } from '../worded.js';
import { checksumOf, createObjects, type Objects, type ObjectSeen } from './objects.js';
import { keyOf, type Place } from './place.js';
import { createRequestSigner, type Credentials } from './signer.js';

export interface S3Options {
  readonly place: Place;
  /** Until when nobody can delete it, ISO 8601. */
  readonly retainUntil: string;
  readonly credentials: Credentials;
  readonly transport: Transport;
}

/** A version of an object that was written. */
interface Written {
  readonly key: string;
  readonly version: string;
  readonly checksum: string;
}

/**
 * Keeps evidence in a bucket with Object Lock, in compliance mode: until the day that is named nobody, the owner of the
 * account neither, can delete or shorten it. A key is written once.
 */
export const createS3Store = (options: S3Options): EvidenceStore => {
  const { place, retainUntil, credentials, transport } = options;
  const objects = createObjects({
    place,
    retainUntil,
    sign: createRequestSigner(credentials, place.region),
    transport,
  });
  const written = new Map<string, readonly Written[]>();
  const notKept = (found: string): Kept => ({
    state: 'not-kept',
    store: 's3',
    found: `s3://${place.bucket}: ${found}`,
  });
  return {
    kind: 's3',
    prepare: () => undefined,
    keep: (record) =>
      worded(notKept, async () => {
        const [evidence, ...others] = await writeAll(objects, place, record);
        written.set(evidence.key, [evidence, ...others]);
        return keptOf(options, record, evidence);
      }),
    confirm: (kept) =>
      worded(notKept, async () => {
        if (kept.state !== 'kept') return kept;
        const all = written.get(kept.id);
        if (all === undefined) return notKept(`${kept.name} was not written by this run`);
        const seen = await Promise.all(
          all.map(async (each) => faultOf(each, await seenOf(objects, each), retainUntil)),
        );
        const [fault] = seen.filter((each) => each !== null);
        return fault === undefined ? kept : notKept(fault);
      }),
  };
};

/** The evidence leaves at once, its bundles when they are there. */
const writeAll = async (
  objects: Objects,
  place: Place,
  record: StoredRecord,
): Promise<readonly [Written, ...Written[]]> => {
  const write = (file: EvidenceFile): Promise<Written> => writeOnce(objects, keyOfFile(place, record, file), file);
  const beside = [record.bill, record.withheld].filter((file) => file !== null);
  const [evidence, others, proofs] = await Promise.all([
    write(record.evidence),
    Promise.all(beside.map(write)),
    record.proofs.then((files) => Promise.all(files.map(write))),
  ]);
  return [evidence, ...others, ...proofs];
};

const keyOfFile = (place: Place, { folder, name }: StoredRecord, file: EvidenceFile): string =>
  keyOf(place, folder, name, file.name);

/** A key that is taken may be ours, from a call whose answer got lost; anything else that lies there stays. */
const writeOnce = async (objects: Objects, key: string, file: EvidenceFile): Promise<Written> => {
  const checksum = checksumOf(file.bytes);
  const put = await objects.put(key, file);
  const version = put === 'exists' ? await sameVersion(objects, key, checksum) : put.version;
  if (version !== null) return { key, version, checksum };
  throw new RequestError('refused', null, `${key} got no version id: the bucket needs versioning and Object Lock`);
};

const sameVersion = async (objects: Objects, key: string, checksum: string): Promise<string | null> => {
  const there = await objects.head(key, null);
  if (there?.checksum === checksum) return there.version;
  throw new RequestError('refused', null, `${key} is taken and holds other bytes`);
};

const seenOf = ({ head }: Objects, { key, version }: Written): Promise<ObjectSeen | null> => head(key, version);

const SECOND_MS = 1000;

/** null: the service holds what was sent, locked as it was asked. */
const faultOf = ({ key, version, checksum }: Written, seen: ObjectSeen | null, asked: string): string | null => {
  if (seen === null) return `${key} is gone after it was written, version ${version}`;
  if (seen.version !== version) return `${key} is shown in version ${seen.version ?? 'none'}, written was ${version}`;
  if (seen.checksum !== checksum) return `${key} holds ${seen.checksum ?? 'no checksum'}, sent was ${checksum}`;
  if (seen.lock !== 'COMPLIANCE')
    return `${key} is not locked in compliance mode (${seen.lock ?? 'nothing is told; reading it takes s3:GetObjectRetention'})`;
  const until = Math.ceil(Date.parse(seen.retainUntil ?? '') / SECOND_MS);
  // Not a number is not late enough either.
  if (until >= Math.floor(Date.parse(asked) / SECOND_MS)) return null;
  return `${key} is locked until ${seen.retainUntil ?? 'no day'}, asked was ${asked}`;
};

const keptOf = ({ place, retainUntil }: S3Options, record: StoredRecord, { key, version }: Written): Kept => ({
  state: 'kept',
  store: 's3',
  id: key,
  name: `s3://${place.bucket}/${key}`,
  url: null,
  digest: `sha256:${record.digest}`,
  expires: retainUntil,
  receipt: { bucket: place.bucket, key, version, 'retain-until': retainUntil },
  remarks: [],
});
