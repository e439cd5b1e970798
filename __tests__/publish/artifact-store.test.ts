import { describe, expect, it } from '@jest/globals';
import { crc32, inflateRawSync } from 'node:zlib';
import {
  artifactContent,
  artifactStoreOf,
  digestOf,
  listStoredArtifacts,
  type StoredArtifact,
} from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import type { FaultAnswer, FaultSpec } from '../../emulator/world.js';
import type { Kept } from '../../src/app/ports.js';
import { zip } from '../../src/publish/stores/artifact/zip.js';
import { storeOf, withEmulator } from './emulated.js';

const name = 'countersign-pr-7-501-1';
const files = [{ name: 'evidence.json', bytes: Buffer.from('{"verdict":"pass"}') }];
const archive = Buffer.from(zip(files));

type Step = 'create' | 'upload' | 'finalize' | 'list';
const struck = (step: Step, answer: FaultAnswer, nth?: number): { readonly faults: readonly FaultSpec[] } => ({
  faults: [{ on: `ARTIFACT ${step}`, answer, ...(nth === undefined ? {} : { nth }) }],
});

interface Outcome {
  readonly kept: Kept;
  readonly stored: readonly StoredArtifact[];
  readonly content: Buffer | undefined;
  readonly calls: readonly string[];
}

/** Keeps one file and reads it back, as a run does it. */
async function keep(patch: unknown, meddle: (emulator: Emulator) => void = () => undefined): Promise<Outcome> {
  return withEmulator(patch, async (emulator) => {
    const store = storeOf(emulator);
    store.prepare(name);
    const sent = await store.keep(name, files);
    meddle(emulator);
    const kept = await store.confirm(sent);
    const own = artifactStoreOf(emulator.written);
    const stored = listStoredArtifacts(own);
    const [first] = stored;
    const calls = emulator.log.map(({ template }) => template);
    return { kept, stored, content: first && artifactContent(own, first), calls };
  });
}

describe('keeping evidence', () => {
  it('takes three calls, and one to read the digest back', async () => {
    const { kept, content, calls } = await keep({});
    expect(kept).toEqual({
      state: 'kept',
      id: '7001',
      name,
      url: 'https://github.com/acme/pay/actions/runs/501/artifacts/7001',
      digest: digestOf(archive),
      expires: null,
    });
    expect(content).toEqual(archive);
    expect(calls).toEqual(['ARTIFACT create', 'ARTIFACT upload', 'ARTIFACT finalize', 'ARTIFACT list']);
  });

  it('opens the artifact once, however early', async () => {
    await withEmulator({}, async (emulator) => {
      const store = storeOf(emulator);
      store.prepare(name);
      store.prepare(name);
      await store.keep(name, files);
      expect(emulator.log.filter(({ template }) => template === 'ARTIFACT create')).toHaveLength(1);
    });
  });

  it('asks for the retention that is wanted', async () => {
    await withEmulator({}, async (emulator) => {
      const expires = '2026-04-01T11:00:00.000Z';
      const kept = await storeOf(emulator, expires).keep(name, files);
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
    expect(kept).toMatchObject({ state: 'kept', name, digest: digestOf(archive) });
    expect([stored.length, content]).toEqual([1, archive]);
  });

  it('a name that a lost answer has taken gives way to another name', async () => {
    const { kept, stored, content } = await keep(struck('create', 'reset-mid-body', 1));
    expect(kept).toMatchObject({ state: 'kept', name: `${name}-again` });
    expect(stored.map((artifact) => artifact.name)).toEqual([`${name}-again`]);
    expect(content).toEqual(archive);
  });

  it.each(['reset-mid-body', '502-html'] as const)(
    'a finalization whose answer got lost (%s) is found, not repeated',
    async (answer) => {
      const { kept, stored, calls } = await keep(struck('finalize', answer, 1));
      expect(kept).toMatchObject({ state: 'kept', id: '7001', name });
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
    expect(kept).toEqual({ state: 'not-kept', found: expect.stringContaining(`sha256:${'0'.repeat(64)}`) });
  });

  it('no digest is not kept', async () => {
    const { kept } = await keep({}, alter({ finalized: { size: 1, digest: null, at: new Date(0) } }));
    expect(kept).toEqual({ state: 'not-kept', found: expect.stringContaining('no digest') });
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
    expect(kept).toEqual({ state: 'not-kept', found: expect.stringContaining('is not listed') });
  });
});

describe('every fault of every call', () => {
  const steps: readonly Step[] = ['create', 'upload', 'finalize', 'list'];
  const answers: readonly FaultAnswer[] = [
    'reset-before-headers',
    'reset-mid-body',
    'empty-200',
    '204',
    'null',
    '[]',
    '{}',
    'truncated-json',
    'html-200',
    'redirect-other-host',
    '304',
    '400',
    '401',
    '403',
    '403-secondary',
    '404',
    '409',
    '422',
    '429',
    '500',
    '502-html',
    'hang',
    'slow-drip',
  ];
  const pairs = steps.flatMap((step) => answers.map((answer) => [step, answer] as const));

  it.each(pairs)(
    '%s %s, lasting: kept only where the very bytes are in the store, and never an exception',
    async (step, answer) => {
      const { kept, content } = await keep(struck(step, answer));
      if (kept.state === 'kept') expect([content, kept.digest]).toEqual([archive, digestOf(archive)]);
      else expect(kept.found).toMatch(/\S/);
      // An answer that says nothing of what is stored is no confirmation.
      if (step === 'list') expect(kept.state).toBe('not-kept');
    },
  );
});

describe('the archive', () => {
  it('names size and checksum of the file in its header and in its directory', () => {
    const [{ name: file, bytes } = { name: '', bytes: Buffer.from('') }] = files;
    const directory = archive.indexOf('PK\u0001\u0002', 0, 'latin1');
    for (const fields of [14, directory + 16]) {
      const packed = archive.readUInt32LE(fields + 4);
      expect([archive.readUInt32LE(fields), archive.readUInt32LE(fields + 8)]).toEqual([crc32(bytes), bytes.length]);
      expect(inflateRawSync(archive.subarray(30 + file.length, 30 + file.length + packed))).toEqual(bytes);
    }
  });

  it('is the same for the same files, whenever it is made', () => {
    expect(Buffer.from(zip(files))).toEqual(archive);
  });
});
