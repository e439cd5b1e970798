import { describe, expect, it } from '@jest/globals';
import { setTimeout as after } from 'node:timers/promises';
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
import type { Kept, StoredRecord } from '../../src/app/ports.js';
import { zip } from '../../src/publish/stores/artifact/zip.js';
import { bundleOf, faultAnswers, privateFile, recordOf, storeOf, withEmulator } from './emulated.js';

const name = 'countersign-pr-7-501-1';
const record = recordOf({ name });
const bytes = Buffer.from(record.evidence.bytes);
/** A browser saves a single file under the name of its artifact. */
const file = `${name}.json`;
const files = [record.evidence];
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

/** Keeps one record and reads it back, as a run does it. */
async function keep(
  patch: unknown,
  meddle: (emulator: Emulator) => void = () => undefined,
  { expires = null, ...change }: Partial<StoredRecord> & { readonly expires?: string | null } = {},
): Promise<Outcome> {
  return withEmulator(patch, async (emulator) => {
    const store = storeOf(emulator, expires);
    store.prepare(name);
    const sent = await store.keep({ ...record, ...change });
    meddle(emulator);
    const kept = await store.confirm(sent);
    const own = artifactStoreOf(emulator.written);
    const stored = listStoredArtifacts(own);
    const [first] = stored;
    const calls = emulator.log.map(({ template }) => template);
    return { kept, stored, content: first && artifactContent(own, first), calls };
  });
}

const ONE = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}';

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
    expect(calls.slice(0, 3)).toEqual(['ARTIFACT create', 'ARTIFACT upload', 'ARTIFACT finalize']);
    expect(calls.slice(3).sort()).toEqual(['ARTIFACT list', ONE]);
  });

  it('is an archive where the service takes no single file', async () => {
    const { kept, content, stored } = await keep({ repository: { 'raw-artifacts': false } });
    expect(kept).toMatchObject({ state: 'kept', name, digest: digestOf(archive) });
    expect([content, stored.map((each) => each.mimeType)]).toEqual([archive, ['application/zip']]);
  });

  it('opens the artifact once, however early', async () => {
    await withEmulator({}, async (emulator) => {
      const store = storeOf(emulator);
      store.prepare(name);
      store.prepare(name);
      await store.keep(record);
      expect(emulator.log.filter(({ template }) => template === 'ARTIFACT create')).toHaveLength(1);
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

describe('the retention', () => {
  it('that GitHub shortened is told, and blocks nothing', async () => {
    const { kept } = await keep({ repository: { 'retention-days': 30 } }, undefined, {
      expires: '2026-12-01T11:00:00.000Z',
    });
    expect(kept).toMatchObject({
      state: 'kept',
      expires: '2026-04-01T11:00:00Z',
      remarks: [expect.stringMatching(/^retention-short: .*2026-12-01.*2026-04-01/)],
    });
  });

  it.each(['404', '403', '500', 'null', '{}', 'html-200'] as const)(
    'that GitHub does not tell (%s) is told to be unknown',
    async (answer) => {
      const { kept } = await keep({ faults: [{ on: ONE, answer }] });
      expect(kept).toMatchObject({ state: 'kept', expires: null, remarks: [expect.stringContaining('did not tell')] });
    },
  );
});

describe('bundles and the private file', () => {
  const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });
  const proofs = Promise.resolve([bundle]);

  it('go into an archive of their own, which is confirmed too', async () => {
    const { kept, stored } = await keep({}, undefined, { proofs, withheld: privateFile });
    expect(kept).toMatchObject({ state: 'kept', receipt: { proof: `${name}.proof` }, remarks: [] });
    expect(stored.map((each) => each.name).sort()).toEqual([file, `${name}.proof`]);
    const digest = stored.find((each) => each.name.endsWith('.proof'))?.finalized?.digest;
    expect(digest).toBe(digestOf(Buffer.from(zip([bundle, privateFile]))));
  });

  it.each(['public', null] as const)('without the private file where the repository is %s', async (visibility) => {
    const { kept, stored } = await keep({}, undefined, { proofs, withheld: privateFile, visibility });
    expect(kept).toMatchObject({ state: 'kept', remarks: [expect.stringContaining('withheld')] });
    const digest = stored.find((each) => each.name.endsWith('.proof'))?.finalized?.digest;
    expect(digest).toBe(digestOf(Buffer.from(zip([bundle]))));
  });

  it('open no archive where there will be nothing in it', async () => {
    const { calls } = await keep({}, undefined, { visibility: 'public', withheld: privateFile });
    expect(calls.filter((call) => call === 'ARTIFACT create')).toHaveLength(1);
  });

  it('cost one round trip more than the evidence, and none for opening, while they are still being made', async () => {
    const { calls } = await keep({}, undefined, { proofs: after(60).then(() => [bundle]) });
    expect(calls.indexOf('ARTIFACT create')).toBe(0);
    expect(calls.lastIndexOf('ARTIFACT create')).toBeLessThan(calls.indexOf('ARTIFACT finalize'));
  });

  it('that are lost make the record not kept', async () => {
    const { kept } = await keep(
      {},
      ({ written }) => {
        const { artifacts } = artifactStoreOf(written);
        for (const [id, each] of artifacts) if (each.name.endsWith('.proof')) artifacts.delete(id);
      },
      { proofs },
    );
    expect(kept).toMatchObject({ state: 'not-kept', found: expect.stringContaining('.proof is not listed') });
  });
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
