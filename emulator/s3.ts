import { answerS3 } from './s3/answers.js';
import { createBuckets, type Bucket } from './s3/buckets.js';
import type { EmulatedRequest, Context, Route } from './handler.js';

export { s3AccessKey, s3SecretKey, s3SessionToken } from './s3/signature.js';
export type { Bucket, ObjectVersion } from './s3/buckets.js';

const stores = new WeakMap<object, Map<string, Bucket>>();

/** The buckets of one emulator, found by what was written there. */
export function bucketsOf(written: object): Map<string, Bucket> {
  const buckets = stores.get(written) ?? createBuckets();
  stores.set(written, buckets);
  return buckets;
}

const handle = (request: EmulatedRequest, context: Context): ReturnType<typeof answerS3> =>
  answerS3(bucketsOf(context.written), request, context);

/** A small S3 below `/s3`, asked by path, each call under the name that faults use. */
export const s3Routes: readonly Route[] = [
  { method: 'PUT', path: '/s3/{bucket}/{key*}', name: 'S3 put', write: true, auth: false, handle },
  { method: 'HEAD', path: '/s3/{bucket}/{key*}', name: 'S3 head', auth: false, handle },
  { method: 'GET', path: '/s3/{bucket}/{key*}', name: 'S3 get', auth: false, handle },
  { method: 'GET', path: '/s3/{bucket}', name: 'S3 list', auth: false, handle },
  { method: 'DELETE', path: '/s3/{bucket}/{key*}', name: 'S3 delete', write: true, auth: false, handle },
];
