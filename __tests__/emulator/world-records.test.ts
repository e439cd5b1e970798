import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import { startEmulator } from '../../emulator/server.js';
import { makeRecords } from '../../emulator/world-records.js';
import type { RecordSpec, World } from '../../emulator/world.js';
import { storedFiles } from '../../scripts/cases/observe.js';
import type { Evidence } from '../../src/evidence/document.js';
import { asMerge } from '../e2e/landed.js';
import { baseWorld } from './base-world.js';

interface Made {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  readonly world: World;
  readonly m1: string;
  readonly heads: readonly (string | undefined)[];
}

async function made(records: Record<string, RecordSpec>): Promise<Made> {
  const world = baseWorld({ ...asMerge, records, faults: [{ on: 'ARTIFACT create', answer: '500' }] });
  const emulator = await startEmulator({ world });
  try {
    await makeRecords(emulator, world, 'dist/action.js');
    const runs = emulator.state().workflowRuns.filter(({ id }) => id >= 401 && id < 500);
    return {
      texts: storedFiles(emulator).map((files) => files.get('evidence.json') ?? ''),
      names: listStoredArtifacts(artifactStoreOf(emulator.written)).map(({ name }) => name),
      world: emulator.world(),
      m1: emulator.state().aliases.get('m1')?.sha ?? '',
      heads: runs.map(({ sha }) => sha),
    };
  } finally {
    await emulator.close();
  }
}

describe('makeRecords', () => {
  it('has the action seal a push, and shows the world of the case again', async () => {
    const { texts, world, m1, heads } = await made({ m1: { push: 'm1' } });
    const evidence = texts.map((text) => JSON.parse(text) as Evidence);
    expect(evidence.map(({ stage, decision }) => [stage, decision.verdict])).toEqual([['sealed', 'pass']]);
    expect(evidence[0]?.links.covers).toEqual([m1]);
    expect(heads).toEqual([m1]);
    expect(world.event.name).toBe('pull_request_target');
  });

  it('judges by what was given for that run alone', async () => {
    const { texts } = await made({ m1: { push: 'm1', given: { checks: { build: { conclusion: 'failure' } } } } });
    expect(texts.map((text) => (JSON.parse(text) as Evidence).decision.verdict)).toEqual(['fail']);
  });

  it('takes away or alters what was stored', async () => {
    const failing = { checks: { build: { conclusion: 'failure' } } };
    expect((await made({ m1: { push: 'm1', kept: 'deleted' } })).names).toEqual([]);
    const { texts } = await made({ m1: { push: 'm1', given: failing, kept: 'altered' } });
    expect(texts.map((text) => (JSON.parse(text) as Evidence).decision.verdict)).toEqual(['pass']);
  });

  it('makes nothing where the world names none', async () => {
    expect((await made({})).names).toEqual([]);
  });
});
