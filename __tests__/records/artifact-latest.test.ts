import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../emulator/server.js';
import type { Held, Latest } from '../../src/app/ports-records.js';
import { createArtifactReader } from '../../src/collect/records/artifact.js';
import { deploymentPrefix } from '../../src/evidence/record-names.js';
import { recordNaming } from '../../src/wiring/record-naming.js';
import { bundleOf, clientOf, recordOf, storeOf, withEmulator } from '../publish/emulated.js';

const deployed = (environment: string): Latest => ({
  kind: 'deployed',
  prefix: deploymentPrefix('after', environment),
  most: 2,
  workflow: null,
});

const latest = (emulator: Emulator, asked: Latest): Promise<Held> =>
  createArtifactReader({
    client: clientOf(emulator, emulator.token, 5000),
    naming: recordNaming,
    workflow: '.github/workflows/countersign.yml',
    urlOf: (_, run, artifact) => `https://x/${String(run)}/${String(artifact)}`,
  }).latest('acme/pay', asked);

const bundle = bundleOf('evidence.sigstore.json', { sha256: 'a'.repeat(64) });

/** A record of the run 501, which is the emulated one. */
const keep = async (emulator: Emulator, name: string, signed: 'signed' | 'unsigned'): Promise<void> => {
  const store = storeOf(emulator);
  store.prepare(name);
  await store.keep(recordOf({ name, proofs: Promise.resolve(signed === 'signed' ? [bundle] : []) }));
};

describe('the newest artifacts of a kind', () => {
  it.each(['signed', 'unsigned'] as const)('are those of the newest runs of the workflow, %s', async (signed) => {
    await withEmulator({}, async (emulator) => {
      await keep(emulator, 'countersign-deployed-production-501-1', signed);
      await keep(emulator, 'countersign-deployed-production-eu-501-1', signed);
      const held = await latest(emulator, deployed('production'));
      expect(held).toMatchObject({
        state: 'held',
        records: [{ place: { store: 'artifact', name: 'countersign-deployed-production-501-1' }, run: { id: 501 } }],
      });
      expect(held.state === 'held' ? held.records.map(({ bundles }) => [...bundles.keys()]) : []).toEqual([
        signed === 'signed' ? ['evidence.sigstore.json'] : [],
      ]);
    });
  });

  it('are absent where all runs were looked at, and with a word where the newest has expired', async () => {
    await withEmulator({}, async (emulator) => {
      expect(await latest(emulator, deployed('production'))).toEqual({ state: 'absent', remark: null });
      await keep(emulator, 'countersign-deployed-production-501-1', 'unsigned');
      emulator.elapse(91 * 86_400);
      expect(await latest(emulator, deployed('production'))).toEqual({
        state: 'absent',
        remark: 'the artifact countersign-deployed-production-501-1 has expired',
      });
    });
  });

  it('are said not to be among the runs of a workflow that the host does not show', async () => {
    await withEmulator({}, async (emulator) => {
      const asked = { ...deployed('production'), workflow: '.github/workflows/deploy.yml' };
      expect(await latest(emulator, asked)).toEqual({
        state: 'absent',
        remark: 'the newest 0 of an unknown number runs hold no such record',
      });
    });
  });

  it('are not taken from the artifacts that another run’s name stands on', async () => {
    await withEmulator({}, async (emulator) => {
      await keep(emulator, 'countersign-deployed-production-999-1', 'unsigned');
      expect((await latest(emulator, deployed('production'))).state).toBe('absent');
    });
  });

  it('are found in runs that are named, however many ran since', async () => {
    await withEmulator({}, async (emulator) => {
      await keep(emulator, 'countersign-deployed-production-501-1', 'unsigned');
      const asked = { ...deployed('production'), workflow: '.github/workflows/deploy.yml', runs: [501] };
      expect(await latest(emulator, asked)).toMatchObject({
        state: 'held',
        records: [{ run: { id: 501 } }],
        cut: 'the newest 0 of an unknown number runs hold no other record',
      });
    });
  });
});
