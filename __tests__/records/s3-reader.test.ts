import { describe, expect, it } from '@jest/globals';
import { bucketsOf, s3AccessKey, s3SecretKey, s3SessionToken } from '../../emulator/s3.js';
import type { Emulator } from '../../emulator/server.js';
import type { RecordReader } from '../../src/app/ports-records.js';
import { readKeys } from '../../src/collect/records/s3-keys.js';
import { landingPrefix } from '../../src/evidence/record-names.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { s3ReaderAt } from '../../src/wiring/s3-reader.js';
import { withEmulator } from '../publish/emulated.js';

const now = new Date().toISOString();
const folder = 'logs/evidence/v1/owner=acme/repo=pay';
const commitAt = (index: number): string => String(index).padStart(12, 'a').padEnd(40, '0');

const put = (emulator: Emulator, key: string, text: string): void => {
  const version = { id: 'v1', body: Buffer.from(text), contentType: 'application/json', checksum: null, lock: null };
  bucketsOf(emulator.written).get('audit')?.objects.set(key, [version]);
};

const readerOf = (emulator: Emulator, bucket = 'audit', secretAccessKey = s3SecretKey): RecordReader =>
  s3ReaderAt(
    { kind: 's3', bucket, prefix: 'logs', region: 'eu-west-1', endpoint: `${emulator.url}/s3`, retainDays: 1 },
    {
      credentials: { accessKeyId: s3AccessKey, secretAccessKey, sessionToken: s3SessionToken },
      environment: {},
      transport: createTransport(2000, 20_000),
    },
  );

const COUNT = 11;
const hints = Array.from({ length: COUNT }, (_, index) => ({
  commit: commitAt(index),
  at: null,
  digest: null,
  run: null,
}));

describe('records of a bucket', () => {
  it.each([true, false])('are listed to the end, page by page, with their versions: %s', async (listsVersions) => {
    await withEmulator({ now }, async (emulator) => {
      const buckets = bucketsOf(emulator.written);
      const audit = buckets.get('audit');
      if (audit !== undefined) buckets.set('audit', { ...audit, listsVersions });
      for (const [index, { commit }] of hints.entries()) {
        const day = `2026-01-${String(1 + (index % 5)).padStart(2, '0')}`;
        put(emulator, `${folder}/date=${day}/${landingPrefix(commit)}${String(index)}-1/evidence.json`, String(index));
      }
      const found = await readerOf(emulator).sealed('acme/pay', hints);
      expect([...found.values()].map(({ state }) => state)).toEqual(hints.map(() => 'held'));
      expect((await readerOf(emulator).sealed('acme/other', hints)).get(commitAt(0))?.state).toBe('absent');
    });
  });

  it.each([
    ['another bucket', 'nobodys', s3SecretKey],
    ['other keys', 'audit', 'wrong'],
  ])('are not known: %s', async (_, bucket, key) => {
    await withEmulator({ now }, async (emulator) => {
      const reader = readerOf(emulator, bucket, key);
      expect((await reader.sealed('acme/pay', hints)).get(commitAt(0))?.state).toBe('unreadable');
      const asked = { kind: 'access', prefix: 'countersign-access-', most: 1, workflow: null } as const;
      expect((await reader.latest('acme/pay', asked)).state).toBe('unreadable');
    });
  });
});

describe('a list of keys', () => {
  const list = (inner: string, root = 'ListBucketResult'): string => `<?xml version="1.0"?><${root}>${inner}</${root}>`;
  const whole = '<IsTruncated>false</IsTruncated>';

  it('tells folders, versions and where it goes on', () => {
    const folders = '<CommonPrefixes><Prefix>a%3Db/</Prefix></CommonPrefixes>';
    const token = '<IsTruncated>true</IsTruncated><NextContinuationToken>x&amp;y</NextContinuationToken>';
    expect(readKeys(list(`${whole}${folders}`))).toEqual({ folders: ['a=b/'], versions: [], next: null });
    expect(readKeys(list(token))?.next).toEqual({ 'continuation-token': 'x&y' });
    const marker =
      '<IsTruncated>true</IsTruncated><NextKeyMarker>a%2Fb</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>';
    expect(readKeys(list(marker, 'ListVersionsResult'))?.next).toEqual({
      'key-marker': 'a/b',
      'version-id-marker': 'v',
    });
    const versions =
      '<DeleteMarker><Key>k</Key><VersionId>2</VersionId></DeleteMarker><Version><Key>k</Key><VersionId>1</VersionId></Version>';
    expect(readKeys(list(`${whole}${versions}`, 'ListVersionsResult'))?.versions).toEqual([{ key: 'k', id: '1' }]);
  });

  it.each([
    ['another document', '<Error><Code>AccessDenied</Code></Error>'],
    ['one that is cut', list(whole).slice(0, -5)],
    ['one that does not tell its end', list('')],
    ['more, and not where', list('<IsTruncated>true</IsTruncated>')],
    ['a name that is not encoded', list(`${whole}<CommonPrefixes><Prefix>%</Prefix></CommonPrefixes>`)],
    ['a version without an id', list(`${whole}<Version><Key>k</Key></Version>`, 'ListVersionsResult')],
  ])('is none: %s', (_, xml) => {
    expect(readKeys(xml)).toBeNull();
  });
});
