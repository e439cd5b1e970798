import { createHash } from 'node:crypto';
import type { Answer, Context, EmulatedRequest } from '../handler.js';
import type { Bucket, ObjectVersion } from './buckets.js';
import { listKeys } from './listing.js';
import { signatureFault } from './signature.js';

/** Answers one call on an object as S3 does, with Object Lock: what is locked in compliance mode stays till its day. */
export function answerS3(buckets: ReadonlyMap<string, Bucket>, request: EmulatedRequest, { now }: Context): Answer {
  const fault = signatureFault(request, now);
  if (fault !== undefined) return refused(403, fault);
  const bucket = buckets.get(request.params['bucket'] ?? '');
  if (bucket === undefined) return refused(404, 'NoSuchBucket');
  const key = request.params['key'] ?? '';
  switch (request.method) {
    case 'PUT':
      return put(bucket, key, request, now);
    case 'DELETE':
      return remove(bucket, key, request, now);
    default:
      return key === '' ? listKeys(bucket, request) : get(bucket, key, request);
  }
}

function put(bucket: Bucket, key: string, { headers, body }: EmulatedRequest, now: string): Answer {
  const versions = bucket.objects.get(key) ?? [];
  const newest = versions.at(-1);
  if (headers['if-none-match'] === '*' && newest?.body) return refused(412, 'PreconditionFailed');
  const checksum = headers['x-amz-checksum-sha256'];
  const digest = createHash('sha256').update(body).digest('base64');
  if (checksum !== undefined && checksum !== digest) return refused(400, 'BadDigest');
  const lock = lockIn(headers);
  if (lock !== undefined) {
    if (!bucket.lock) return refused(400, 'InvalidRequest');
    if (!['COMPLIANCE', 'GOVERNANCE'].includes(lock.mode)) return refused(400, 'InvalidArgument');
    if (!(Date.parse(lock.until) > Date.parse(now))) return refused(400, 'InvalidArgument');
    if (headers['content-md5'] === undefined && headers['x-amz-sdk-checksum-algorithm'] === undefined)
      return refused(400, 'InvalidRequest');
  }
  const id = bucket.versioning ? `v${String(bucket.nextVersion++).padStart(8, '0')}` : 'null';
  const version = {
    id,
    body,
    contentType: headers['content-type'] ?? 'binary/octet-stream',
    checksum: checksum ?? null,
  };
  bucket.objects.set(key, [...(bucket.versioning ? versions : []), { ...version, lock: lock ?? null }]);
  return { status: 200, headers: { etag: `"${digest}"`, ...idHeader(bucket, id) }, body: '' };
}

function lockIn(headers: EmulatedRequest['headers']): { mode: string; until: string } | undefined {
  const mode = headers['x-amz-object-lock-mode'];
  const until = headers['x-amz-object-lock-retain-until-date'];
  return mode === undefined && until === undefined ? undefined : { mode: mode ?? '', until: until ?? '' };
}

function get(bucket: Bucket, key: string, { query, headers }: EmulatedRequest): Answer {
  const asked = query.get('versionId');
  const versions = bucket.objects.get(key) ?? [];
  const version = asked === null ? versions.at(-1) : versions.find(({ id }) => id === asked);
  if (!version?.body) return refused(404, asked === null ? 'NoSuchKey' : 'NoSuchVersion');
  const checksum = headers['x-amz-checksum-mode'] === 'ENABLED' ? version.checksum : null;
  return {
    status: 200,
    headers: {
      'content-type': version.contentType,
      ...idHeader(bucket, version.id),
      ...(checksum === null ? {} : { 'x-amz-checksum-sha256': checksum }),
      ...(bucket.tellsLock ? lockHeaders(version) : {}),
    },
    body: version.body,
  };
}

function lockHeaders({ lock }: ObjectVersion): Record<string, string> {
  return lock === null
    ? {}
    : { 'x-amz-object-lock-mode': lock.mode, 'x-amz-object-lock-retain-until-date': lock.until };
}

function remove(bucket: Bucket, key: string, { query }: EmulatedRequest, now: string): Answer {
  const versions = bucket.objects.get(key) ?? [];
  const asked = query.get('versionId');
  if (asked === null) {
    const id = `v${String(bucket.nextVersion++).padStart(8, '0')}`;
    const marker = { id, body: null, contentType: '', checksum: null, lock: null };
    bucket.objects.set(key, bucket.versioning ? [...versions, marker] : []);
    return { status: 204 };
  }
  const version = versions.find(({ id }) => id === asked);
  if (version?.lock?.mode === 'COMPLIANCE' && Date.parse(version.lock.until) > Date.parse(now))
    return refused(403, 'AccessDenied');
  bucket.objects.set(
    key,
    versions.filter(({ id }) => id !== asked),
  );
  return { status: 204 };
}

const idHeader = ({ versioning }: Bucket, id: string): Record<string, string> =>
  versioning ? { 'x-amz-version-id': id } : {};

const refused = (status: number, code: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
});
