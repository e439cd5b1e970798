import type { Answer, EmulatedRequest } from '../handler.js';
import type { Bucket } from './buckets.js';

/** S3 gives a thousand at most; fewer here, so that a short list has pages. */
const mostKeys = 3;

/** `ListObjectsV2` with a delimiter: keys whose newest version is no delete marker, in order, folders as common prefixes. */
export function listKeys(bucket: Bucket, { query }: EmulatedRequest): Answer {
  if (query.get('list-type') !== '2') return xml(501, '<Error><Code>NotImplemented</Code></Error>');
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const after = Buffer.from(query.get('continuation-token') ?? '', 'base64').toString('utf8');
  const keys = [...bucket.objects]
    .filter(([key, versions]) => key.startsWith(prefix) && versions.at(-1)?.body)
    .map(([key]) => shortened(key, prefix, delimiter));
  const entries = [...new Set(keys)].sort().filter((entry) => entry > after);
  const page = entries.slice(0, mostKeys);
  const isTruncated = page.length < entries.length;
  const next = Buffer.from(page.at(-1) ?? '').toString('base64');
  const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');
  const parts = page.map((entry) =>
    delimiter !== '' && entry.endsWith(delimiter)
      ? `<CommonPrefixes><Prefix>${encoded(entry)}</Prefix></CommonPrefixes>`
      : `<Contents><Key>${encoded(entry)}</Key></Contents>`,
  );
  const more = isTruncated ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  return xml(
    200,
    `<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${String(isTruncated)}</IsTruncated>${more}${parts.join('')}</ListBucketResult>`,
  );
}

/** Up to the first delimiter behind the prefix, which is a folder. */
function shortened(key: string, prefix: string, delimiter: string): string {
  const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
  return at < 0 ? key : key.slice(0, at + delimiter.length);
}

const xml = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});
