import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { runAction } from '../../emulator/runner.js';
import { startEmulator } from '../../emulator/server.js';
import { observe } from '../../scripts/cases/observe.js';
import type { EvidenceStore } from '../../src/app/ports.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createS3Store } from '../../src/publish/stores/s3/store.js';
import { worldWith } from '../e2e/support.js';
import { bundleOf, privateFile, recordOf } from '../publish/emulated.js';
import { credentials, region, startMoto, type Moto } from './moto.js';
import { describeWith } from './programs.js';

interface Receipt {
  readonly store: string;
  readonly state: string;
  readonly receipt: Readonly<Record<string, string>>;
}

describeWith('moto', 'the S3 store against a real S3 server with Object Lock', (program) => {
  let moto: Moto;
  const retainUntil = new Date(Date.now() + 2557 * 86_400_000).toISOString();
  const storeIn = (bucket: string): EvidenceStore =>
    createS3Store({
      place: { bucket, prefix: 'logs', region, endpoint: moto.endpoint },
      retainUntil,
      credentials,
      transport: createTransport(20_000, 120_000),
    });
  const keepIn = async (bucket: string, change: Parameters<typeof recordOf>[0] = {}) => {
    const store = storeIn(bucket);
    return store.confirm(await store.keep(recordOf(change)));
  };

  beforeAll(async () => {
    moto = await startMoto(program);
    const place = `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`;
    const made = await moto.ask('PUT', 'audit', { 'x-amz-bucket-object-lock-enabled': 'true' }, place);
    const plain = await moto.ask('PUT', 'plain', {}, place);
    expect([made.status, plain.status]).toEqual([200, 200]);
  });

  afterAll(async () => {
    await moto.close();
  });

  it('keeps the evidence in compliance mode, with a version id, and reads its lock back', async () => {
    const kept = await keepIn('audit', {
      proofs: Promise.resolve([bundleOf('evidence.sigstore.json', {})]),
      bill: null,
      withheld: privateFile,
    });
    expect(kept).toMatchObject({
      state: 'kept',
      expires: retainUntil,
      receipt: { version: expect.stringMatching(/\S/) },
    });
    const key = kept.state === 'kept' ? (kept.receipt['key'] ?? '') : '';
    const got = await moto.ask('GET', `audit/${encodeURI(key)}`);
    expect(Buffer.from(got.body)).toEqual(Buffer.from(recordOf().evidence.bytes));
    expect(got.headers.get('x-amz-object-lock-mode')).toBe('COMPLIANCE');
    expect(Date.parse(got.headers.get('x-amz-object-lock-retain-until-date') ?? '')).toBeGreaterThanOrEqual(
      Math.floor(Date.parse(retainUntil) / 1000) * 1000,
    );
  });

  it('is not deleted by whoever may delete', async () => {
    const kept = await keepIn('audit', { name: 'countersign-pr-9-1-1' });
    const { key = '', version = '' } = kept.state === 'kept' ? kept.receipt : {};
    const path = `audit/${encodeURI(key)}`;
    expect((await moto.ask('DELETE', `${path}?versionId=${version}`)).status).toBe(403);
    // Without a version only a marker is laid over it.
    await moto.ask('DELETE', path);
    expect((await moto.ask('GET', `${path}?versionId=${version}`)).status).toBe(200);
  });

  it('is not written over, and the same record is the same version', async () => {
    const name = 'countersign-pr-10-1-1';
    const first = await keepIn('audit', { name });
    expect(await keepIn('audit', { name })).toEqual(first);
    const other = { name: 'evidence.json', bytes: Buffer.from('{"verdict":"fail"}') };
    expect(await keepIn('audit', { name, evidence: other })).toMatchObject({
      state: 'not-kept',
      found: expect.stringContaining('holds other bytes'),
    });
  });

  it('is not taken to be kept in a bucket without Object Lock, or in none', async () => {
    expect(await keepIn('plain')).toMatchObject({ state: 'not-kept' });
    expect(await keepIn('nowhere')).toMatchObject({
      state: 'not-kept',
      found: expect.stringContaining('NoSuchBucket'),
    });
  });

  it('is where the built action keeps what it publishes, beside the artifact', async () => {
    const world = worldWith({});
    const emulator = await startEmulator({ world });
    try {
      const extraEnv = {
        INPUT_STORES: `artifact,s3://audit/gate?region=${region}&endpoint=${moto.endpoint}`,
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
        AWS_SESSION_TOKEN: credentials.sessionToken,
      };
      const run = await runAction({ emulator, world, extraEnv });
      const seen = observe(emulator, run);
      const receipts = JSON.parse(run.outputs.get('receipts') ?? '') as readonly Receipt[];
      expect([run.exitCode, receipts.map(({ store, state }) => `${store} ${state}`)]).toEqual([
        0,
        ['artifact kept', 's3 kept'],
      ]);
      const { key = '', version = '' } = receipts[1]?.receipt ?? {};
      expect(key).toMatch(
        /^gate\/evidence\/v1\/owner=acme\/repo=pay\/date=2026-03-02\/countersign-pr-7-501-1\/evidence\.json$/,
      );
      const { body } = await moto.ask('GET', `audit/${encodeURI(key)}?versionId=${version}`);
      expect([Buffer.from(body).toString('utf8')]).toEqual(seen.stored);
      expect(createHash('sha256').update(body).digest('hex')).toBe(run.outputs.get('evidence-digest'));
    } finally {
      await emulator.close();
    }
  });
});
