import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  bucketsOf,
  s3AccessKey,
  s3SecretKey,
  s3SessionToken,
  type Bucket,
  type ObjectVersion,
} from '../../../emulator/s3.js';
import { bucket } from '../../../emulator/s3/buckets.js';
import type { Emulator } from '../../../emulator/server.js';
import type { EvidenceStore, Kept, StoredRecord } from '../../../src/app/ports.js';
import { createTransport } from '../../../src/lib/client/transport.js';
import { keyOf, objectUrl, type Place } from '../../../src/publish/stores/s3/place.js';
import { createS3Store } from '../../../src/publish/stores/s3/store.js';
import { bundleOf, faultAnswers, privateFile, recordOf, withEmulator } from '../emulated.js';

const credentials = { accessKeyId: s3AccessKey, secretAccessKey: s3SecretKey, sessionToken: s3SessionToken };
/** The signature holds the machine's time, and so the emulated host has it too. */
const now = new Date().toISOString();
const retainUntil = new Date(Date.now() + 2557 * 86_400_000).toISOString();
const folder = 'logs/evidence/v1/owner=acme/repo=pay/date=2026-03-02/countersign-pr-7-501-1';
const key = `${folder}/evidence.json`;
const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });

function storeOf({ url }: Emulator, change: Partial<Place> & { readonly secret?: string } = {}): EvidenceStore {
  const { secret = s3SecretKey, ...place } = change;
  return createS3Store({
    place: { bucket: 'audit', prefix: 'logs', region: 'eu-west-1', endpoint: `${url}/s3`, ...place },
    retainUntil,
    credentials: { ...credentials, secretAccessKey: secret },
    transport: createTransport(400, 60_000),
  });
}

interface Outcome {
  readonly kept: Kept;
  readonly audit: Bucket;
  readonly calls: readonly string[];
}

interface Keeping {
  readonly patch?: object;
  readonly record?: Partial<StoredRecord>;
  readonly place?: Partial<Place> & { readonly secret?: string };
  readonly before?: (emulator: Emulator) => void;
  readonly between?: (emulator: Emulator) => void;
}

async function keep({ patch, record, place, before, between }: Keeping = {}): Promise<Outcome> {
  return withEmulator({ now, ...patch }, async (emulator) => {
    before?.(emulator);
    const store = storeOf(emulator, place);
    store.prepare('countersign-pr-7-501-1');
    const sent = await store.keep(recordOf(record));
    between?.(emulator);
    const kept = await store.confirm(sent);
    const audit = bucketsOf(emulator.written).get('audit') ?? bucket();
    return { kept, audit, calls: emulator.log.map(({ template }) => template) };
  });
}

const alter =
  (change: Partial<ObjectVersion>) =>
  ({ written }: Emulator): void => {
    const { objects } = bucketsOf(written).get('audit') ?? bucket();
    for (const [name, versions] of objects)
      objects.set(
        name,
        versions.map((version) => ({ ...version, ...change })),
      );
  };

const setBucket =
  (given: Bucket) =>
  ({ written }: Emulator): void => {
    bucketsOf(written).set('audit', given);
  };

describe('a bucket with Object Lock', () => {
  it('keeps the evidence until the day that was asked, in one call, and confirms it in another', async () => {
    const { kept, audit, calls } = await keep();
    const bytes = Buffer.from(recordOf().evidence.bytes);
    expect(kept).toEqual({
      state: 'kept',
      store: 's3',
      id: key,
      name: `s3://audit/${key}`,
      url: null,
      digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      expires: retainUntil,
      receipt: { bucket: 'audit', key, version: 'v00000001', 'retain-until': retainUntil },
      remarks: [],
    });
    expect(audit.objects.get(key)).toMatchObject([{ body: bytes, lock: { mode: 'COMPLIANCE', until: retainUntil } }]);
    expect(calls).toEqual(['S3 put', 'S3 head']);
  });

  it('keeps bundles and the private file beside it, each locked and confirmed', async () => {
    const { kept, audit, calls } = await keep({
      record: { proofs: Promise.resolve([bundle]), withheld: privateFile, visibility: 'public' },
    });
    expect(kept).toMatchObject({ state: 'kept', remarks: [] });
    expect([...audit.objects.keys()].sort()).toEqual(
      ['evidence.json', 'evidence.private.json', 'evidence.sigstore.json'].map((name) => `${folder}/${name}`),
    );
    expect(calls.filter((call) => call === 'S3 head')).toHaveLength(3);
  });

  it('keeps the bill of materials beside it', async () => {
    const bill = { name: 'bom.cdx.json', bytes: Buffer.from('{}') };
    const { audit } = await keep({ record: { bill } });
    expect([...audit.objects.keys()].sort()).toEqual(
      ['bom.cdx.json', 'evidence.json'].map((name) => `${folder}/${name}`),
    );
  });

  it('sends the evidence before its bundles are there', async () => {
    await withEmulator({ now }, async (emulator) => {
      let sign: () => void = () => undefined;
      const proofs = new Promise<readonly []>(
        (resolve) =>
          (sign = () => {
            resolve([]);
          }),
      );
      const keeping = storeOf(emulator).keep(recordOf({ proofs }));
      while ((emulator.log[0]?.status ?? 0) === 0) await new Promise((later) => setTimeout(later, 5));
      expect(emulator.log.map(({ template, status }) => `${template} ${String(status)}`)).toEqual(['S3 put 200']);
      sign();
      expect((await keeping).state).toBe('kept');
    });
  });

  it.each(['reset-mid-body', '502-html'] as const)(
    'finds its own object after an answer that got lost (%s), and writes no second version',
    async (answer) => {
      const { kept, audit } = await keep({ patch: { faults: [{ on: 'S3 put', nth: 1, answer }] } });
      expect(kept).toMatchObject({ state: 'kept', receipt: { version: 'v00000001' } });
      expect(audit.objects.get(key)).toHaveLength(1);
    },
  );
});

describe('what is not kept, and why', () => {
  const found = async (given: Keeping): Promise<string> => {
    const { kept } = await keep(given);
    return kept.state === 'kept' ? 'kept' : kept.found;
  };

  it('a key that holds other bytes stays as it is', async () => {
    const other = { id: 'v1', body: Buffer.from('other'), contentType: '', checksum: 'x', lock: null };
    const { kept, audit } = await keep({
      before: ({ written }) => bucketsOf(written).get('audit')?.objects.set(key, [other]),
    });
    expect(kept).toMatchObject({ state: 'not-kept', store: 's3', found: expect.stringContaining('holds other bytes') });
    expect(audit.objects.get(key)).toEqual([other]);
  });

  it.each<readonly [string, RegExp, Keeping]>([
    ['no such bucket', /404 NoSuchBucket/, { place: { bucket: 'nobody' } }],
    ['wrong key', /403 SignatureDoesNotMatch/, { place: { secret: 'another' } }],
    ['no Object Lock', /400 InvalidRequest/, { place: { bucket: 'plain' } }],
    ['versioning suspended', /no version id/, { before: setBucket(bucket({ lock: true, versioning: false })) }],
    ['lock not told', /s3:GetObjectRetention/, { before: setBucket(bucket({ tellsLock: false })) }],
    ['lock dropped', /not locked in compliance mode/, { between: alter({ lock: null }) }],
    ['governance', /GOVERNANCE/, { between: alter({ lock: { mode: 'GOVERNANCE', until: retainUntil } }) }],
    [
      'shortened',
      /locked until 2027/,
      { between: alter({ lock: { mode: 'COMPLIANCE', until: '2027-01-01T00:00:00Z' } }) },
    ],
    ['no day', /locked until/, { between: alter({ lock: { mode: 'COMPLIANCE', until: 'never' } }) }],
    ['other bytes', /holds AAAA, sent was/, { between: alter({ checksum: 'AAAA' }) }],
    ['no checksum', /holds no checksum/, { between: alter({ checksum: null }) }],
    ['gone', /is gone/, { between: ({ written }) => bucketsOf(written).get('audit')?.objects.clear() }],
  ])('%s', async (_, words, given) => {
    const text = await found(given);
    expect(text).toMatch(words);
    expect(text).toMatch(/^s3:\/\//);
    expect(text).not.toContain(s3SecretKey);
    expect(text).not.toContain(s3SessionToken);
  });

  it.each(['S3 put', 'S3 head'].flatMap((on) => faultAnswers.map((answer) => [on, answer] as const)))(
    '%s %s, lasting: kept only where the very bytes lie there locked, and never an exception',
    async (on, answer) => {
      const { kept, audit } = await keep({ patch: { faults: [{ on, answer }] } });
      const [version] = audit.objects.get(key) ?? [];
      if (kept.state === 'kept') expect(version).toMatchObject({ lock: { until: retainUntil } });
      else expect(kept.found).toMatch(/\S/);
      // An answer that does not tell the lock is no confirmation; this one cuts a body that is not read.
      if (on === 'S3 head' && answer !== 'truncated-json') expect(kept.state).toBe('not-kept');
    },
  );
});

describe('the address of an object', () => {
  const amazon = { bucket: 'audit', prefix: 'a/b', region: 'eu-west-1', endpoint: null };

  it('names the bucket in the host at Amazon, but for a bucket with dots', () => {
    expect(objectUrl(amazon, 'x/owner=a/é')).toBe('https://audit.s3.eu-west-1.amazonaws.com/x/owner%3Da/%C3%A9');
    expect(objectUrl({ ...amazon, bucket: 'a.b' }, 'x')).toBe('https://s3.eu-west-1.amazonaws.com/a.b/x');
  });

  it('names it in the path elsewhere', () => {
    expect(objectUrl({ ...amazon, endpoint: 'https://s3.example:9000' }, 'x')).toBe('https://s3.example:9000/audit/x');
  });

  it('encodes what is encoded already once more: the key is what the folder says', () => {
    expect(objectUrl(amazon, 'owner=%40')).toContain('/owner%3D%2540');
    expect(keyOf({ ...amazon, prefix: '' }, 'f', 'n', 'e.json')).toBe('f/n/e.json');
  });
});
