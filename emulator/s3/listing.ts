import type { Answer, EmulatedRequest } from '../handler.js';
import type { Bucket } from './buckets.js';

/** S3 gives a thousand at most; fewer here, so that a short list has pages. */
const mostKeys = 3;

/** `ListObjectsV2` and `ListObjectVersions`: in the order of their keys, folders as common prefixes where a delimiter is given. */
export function listKeys(bucket: Bucket, { query }: EmulatedRequest): Answer {
  if (query.has('versions')) return bucket.listsVersions ? listVersions(bucket, query) : denied;
  if (query.get('list-type') !== '2') return xml(501, '<Error><Code>NotImplemented</Code></Error>');
  const after = Buffer.from(query.get('continuation-token') ?? '', 'base64').toString('utf8');
  const shown = [...bucket.objects].filter(([, versions]) => versions.at(-1)?.body).map(([key]) => key);
  const { page, more } = pageOf(entriesOf(shown, query), after);
  const next = Buffer.from(page.at(-1) ?? '').toString('base64');
  const parts = page.map((entry) => folder(entry, query) ?? `<Contents><Key>${encoded(entry)}</Key></Contents>`);
  const token = more ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  return result('ListBucketResult', more, `${token}${parts.join('')}`);
}

function listVersions(bucket: Bucket, query: URLSearchParams): Answer {
  const { page, more } = pageOf(entriesOf([...bucket.objects.keys()], query), query.get('key-marker') ?? '');
  const parts = page.map((entry) => folder(entry, query) ?? versionsOf(bucket, entry));
  const marker = more ? `<NextKeyMarker>${encoded(page.at(-1) ?? '')}</NextKeyMarker>` : '';
  return result('ListVersionsResult', more, `${marker}${parts.join('')}`);
}

const versionsOf = ({ objects }: Bucket, key: string): string =>
  [...(objects.get(key) ?? [])]
    .reverse()
    .map(({ id, body }) => {
      const name = body === null ? 'DeleteMarker' : 'Version';
      return `<${name}><Key>${encoded(key)}</Key><VersionId>${id}</VersionId></${name}>`;
    })
    .join('');

/** Keys and folders below the prefix, each once. */
function entriesOf(keys: readonly string[], query: URLSearchParams): readonly string[] {
  const [prefix, delimiter] = [query.get('prefix') ?? '', query.get('delimiter') ?? ''];
  const shortened = (key: string): string => {
    const at = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    return at < 0 ? key : key.slice(0, at + delimiter.length);
  };
  return [...new Set(keys.filter((key) => key.startsWith(prefix)).map(shortened))].sort();
}

function pageOf(
  entries: readonly string[],
  after: string,
): { readonly page: readonly string[]; readonly more: boolean } {
  const rest = entries.filter((entry) => entry > after);
  return { page: rest.slice(0, mostKeys), more: rest.length > mostKeys };
}

const folder = (entry: string, query: URLSearchParams): string | undefined =>
  query.has('delimiter') && entry.endsWith(query.get('delimiter') ?? '')
    ? `<CommonPrefixes><Prefix>${encoded(entry)}</Prefix></CommonPrefixes>`
    : undefined;

const encoded = (text: string): string => encodeURIComponent(text).replaceAll('%2F', '/');

const result = (name: string, more: boolean, parts: string): Answer =>
  xml(
    200,
    `<${name} xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><IsTruncated>${String(more)}</IsTruncated>${parts}</${name}>`,
  );

const xml = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
});

const denied = xml(403, '<Error><Code>AccessDenied</Code></Error>');
