import { describe, expect, it } from '@jest/globals';
import { crc32, inflateRawSync } from 'node:zlib';
import { artifactStoreOf, digestOf, listStoredArtifacts, type StoredArtifact } from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import { zip } from '../../src/publish/stores/artifact/zip.js';
import { faultAnswers, storeOf, withEmulator } from './emulated.js';

import { ONE, archive, bytes, file, files, keep, name, record, struck, type Step } from './artifact-keeping.js';

describe('keeping evidence', () => {
  it('takes three calls, and two side by side to read back the digest and until when it is kept', async () => {
    const { kept, content, calls } = await keep({});
    expect(kept).toEqual({
      state: 'kept',
      store: 'artifact',
      id: '7001',
      name: file,
      url: 'https://github.com/acme/pay/actions/runs/501/artifacts/7001',
      digest: digestOf(bytes),
      expires: '2026-05-31T11:00:00Z',
      receipt: { artifact: '7001' },
      remarks: [],
    });
    expect(content).toEqual(bytes);
    // The artifact of the proofs is opened beside it, before it is known whether there will be any.
    const opened = ['ARTIFACT create', 'ARTIFACT create'];
    expect(calls.slice(0, 4)).toEqual([...opened, 'ARTIFACT upload', 'ARTIFACT finalize']);
    expect(calls.slice(4).sort()).toEqual(['ARTIFACT list', ONE]);
  });

  it('is an archive where the service takes no single file', async () => {
    const { kept, content, stored } = await keep({ repository: { 'raw-artifacts': false } });
    expect(kept).toMatchObject({ state: 'kept', name, digest: digestOf(archive) });
    expect([content, stored.map((each) => each.mimeType)]).toEqual([archive, ['application/zip']]);
  });

  it('opens each of its two artifacts once, however early', async () => {
    await withEmulator({}, async (emulator) => {
      const store = storeOf(emulator);
      store.prepare(name);
      store.prepare(name);
      await store.keep(record);
      expect(emulator.log.filter(({ template }) => template === 'ARTIFACT create')).toHaveLength(2);
    });
  });

  it('asks for the retention that is wanted', async () => {
    await withEmulator({}, async (emulator) => {
      const expires = '2026-04-01T11:00:00.000Z';
      const kept = await storeOf(emulator, expires).keep(record);
      expect(kept).toMatchObject({ state: 'kept', expires });
      const [stored] = listStoredArtifacts(artifactStoreOf(emulator.written));
      expect(stored?.expiresAt.toISOString()).toBe(expires);
    });
  });
});

describe('one passing fault is masked', () => {
  it.each([
    ['create', '500'],
    ['create', 'reset-before-headers'],
    ['upload', 'reset-before-headers'],
    ['upload', 'reset-mid-body'],
    ['upload', '500'],
    ['finalize', 'reset-before-headers'],
    ['finalize', '500'],
    ['list', '500'],
  ] as const)('%s %s', async (step, answer) => {
    const { kept, content, stored } = await keep(struck(step, answer, 1));
    expect(kept).toMatchObject({ state: 'kept', name: file, digest: digestOf(bytes) });
    expect([stored.length, content]).toEqual([1, bytes]);
  });

  it('a name that a lost answer has taken gives way to another name', async () => {
    const { kept, stored, content } = await keep(struck('create', 'reset-mid-body', 1));
    expect(kept).toMatchObject({ state: 'kept', name: `${name}-again.json` });
    expect(stored.map((artifact) => artifact.name)).toEqual([`${name}-again.json`]);
    expect(content).toEqual(bytes);
  });

  it.each(['reset-mid-body', '502-html'] as const)(
    'a finalization whose answer got lost (%s) is found, not repeated',
    async (answer) => {
      const { kept, stored, calls } = await keep(struck('finalize', answer, 1));
      expect(kept).toMatchObject({ state: 'kept', id: '7001', name: file });
      expect(stored).toHaveLength(1);
      expect(calls.filter((call) => call === 'ARTIFACT finalize')).toHaveLength(1);
    },
  );
});

describe('what the store holds decides', () => {
  const alter =
    (change: Partial<StoredArtifact>) =>
    (emulator: Emulator): void => {
      const store = artifactStoreOf(emulator.written);
      for (const [id, artifact] of store.artifacts) store.artifacts.set(id, { ...artifact, ...change });
    };

  it('another digest is not kept', async () => {
    const finalized = { size: 1, digest: `sha256:${'0'.repeat(64)}`, at: new Date(0) };
    const { kept } = await keep({}, alter({ finalized }));
    expect(kept).toEqual({
      state: 'not-kept',
      store: 'artifact',
      found: expect.stringContaining(`sha256:${'0'.repeat(64)}`),
    });
  });

  it('no digest is not kept', async () => {
    const { kept } = await keep({}, alter({ finalized: { size: 1, digest: null, at: new Date(0) } }));
    expect(kept).toEqual({ state: 'not-kept', store: 'artifact', found: expect.stringContaining('no digest') });
  });

  it('another artifact of the same name is not kept', async () => {
    const { kept } = await keep({}, (emulator) => {
      const store = artifactStoreOf(emulator.written);
      const [first] = store.artifacts.values();
      if (first === undefined) throw new Error('nothing was stored');
      store.artifacts.clear();
      store.artifacts.set(7999, { ...first, id: 7999 });
    });
    expect(kept).toMatchObject({ state: 'not-kept' });
  });

  it('an artifact that is gone is not kept', async () => {
    const { kept } = await keep({}, (emulator) => {
      artifactStoreOf(emulator.written).artifacts.clear();
    });
    expect(kept).toEqual({ state: 'not-kept', store: 'artifact', found: expect.stringContaining('is not listed') });
  });
});

describe('every fault of every call', () => {
  const steps: readonly Step[] = ['create', 'upload', 'finalize', 'list'];
  const pairs = steps.flatMap((step) => faultAnswers.map((answer) => [step, answer] as const));

  it.each(pairs)(
    '%s %s, lasting: kept only where the very bytes are in the store, and never an exception',
    async (step, answer) => {
      const { kept, content } = await keep(struck(step, answer));
      if (kept.state === 'kept') expect([content, kept.digest]).toEqual([bytes, digestOf(bytes)]);
      else expect(kept.found).toMatch(/\S/);
      // An answer that says nothing of what is stored is no confirmation.
      if (step === 'list') expect(kept.state).toBe('not-kept');
    },
  );
});

describe('the archive', () => {
  it('names size and checksum of the file in its header and in its directory', () => {
    const [{ name: own } = { name: '' }] = files;
    const directory = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
    for (const fields of [14, directory + 16]) {
      const packed = archive.readUInt32LE(fields + 4);
      expect([archive.readUInt32LE(fields), archive.readUInt32LE(fields + 8)]).toEqual([crc32(bytes), bytes.length]);
      expect(inflateRawSync(archive.subarray(30 + own.length, 30 + own.length + packed))).toEqual(bytes);
    }
  });

  it('is the same for the same files, whenever it is made', () => {
    expect(Buffer.from(zip(files))).toEqual(archive);
  });
});
