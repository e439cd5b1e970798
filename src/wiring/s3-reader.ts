import type { RecordReader } from '../app/ports-records.js';
import type { StoreAddress } from '../app/store-address.js';
import { noReader } from '../collect/records/no-reader.js';
import { createS3Reader } from '../collect/records/s3.js';
import type { Transport } from '../lib/client.js';
import type { Credentials } from '../publish/stores/s3/signer.js';
import { recordNaming } from './record-naming.js';
import { regionOf } from './s3-access.js';

/** With what buckets are read. */
export interface S3Reading {
  readonly credentials: Credentials | { readonly missing: string };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly transport: Transport;
}

export const s3ReaderAt = (
  { bucket, prefix, region: given, endpoint, ...rest }: Extract<StoreAddress, { kind: 's3' }>,
  { credentials, environment, transport }: S3Reading,
): RecordReader => {
  if ('missing' in credentials) return noReader('s3', `s3://${bucket}: ${credentials.missing}`);
  const region = regionOf({ region: given, endpoint, ...rest }, environment);
  if (region === null)
    return noReader('s3', `s3://${bucket}: the region is not known; write ?region=… behind the bucket`);
  const place = { bucket, prefix, region, endpoint };
  return createS3Reader({
    name: `s3://${bucket}`,
    prefix,
    naming: recordNaming,
    get: async (key, query) => {
      const [{ objectUrl }, { createRequestSigner }] = await Promise.all([
        import('../publish/stores/s3/place.js'),
        import('../publish/stores/s3/signer.js'),
      ]);
      const sign = createRequestSigner(credentials, region);
      const search = new URLSearchParams(query).toString().replaceAll('+', '%20');
      const url = `${objectUrl(place, key)}${search === '' ? '' : `?${search}`}`;
      return transport(await sign({ method: 'GET', url, headers: {} }));
    },
  });
};
