import { describe, expect, it } from '@jest/globals';
import { most } from '../../bench/aims.js';
import { bundleBytes } from '../../bench/bundle-bytes.js';
import { countsOf, type Counts } from '../../bench/counts.js';
import { keepingInputs } from '../../bench/keeping.js';
import { inWaves } from '../../bench/waves.js';
import { hugeCounts, worldOf, type WorldName } from '../../bench/worlds.js';
import { runAction, type RunResult } from '../../emulator/runner.js';
import { startEmulator } from '../../emulator/server.js';

interface Ran {
  readonly counts: Counts;
  readonly result: RunResult;
  readonly templates: readonly string[];
  readonly waves: readonly (readonly string[])[];
}

const quietMs = 400;

/** Runs the bundle; answers come in waves, so the depth is counted and not timed. */
const run = async (name: WorldName): Promise<Ran> => {
  const world = worldOf(name);
  const counted = inWaves(quietMs);
  const waves: string[][] = [];
  const emulator = await startEmulator({
    world,
    hold: () => {
      const now = counted.count();
      // The call that is held is the latest that was logged and not yet placed.
      const placed = waves.flat().length;
      waves[now] = [...(waves[now] ?? []), emulator.log[placed]?.template ?? ''];
      return counted.hold();
    },
  });
  try {
    const inputs = { ...world.inputs, ...keepingInputs(name, emulator) };
    const result = await runAction({ emulator, world: { ...world, inputs } });
    const templates = emulator.log.map(({ template }) => template);
    return {
      result,
      templates,
      waves: waves.map((wave) => wave.toSorted()),
      counts: await countsOf(emulator, counted),
    };
  } finally {
    await emulator.close();
  }
};

const limits = (name: 'small' | 'kept' | 'huge') => most[name];

describe('what a run costs', () => {
  it('judges a small change in seven round trips, the last two for the status and its reading back', async () => {
    const { counts, result, waves } = await run('small');
    expect(result.outputs.get('verdict')).toBe('pass');
    expect(counts.refused).toBe(0);
    expect(counts.depth).toBeLessThanOrEqual(limits('small').depth);
    expect(counts.requests).toBeLessThanOrEqual(limits('small').requests);
    expect(counts.points).toBeLessThanOrEqual(limits('small').points);
    expect(counts.bytes).toBeLessThanOrEqual(limits('small').bytes);
    expect(waves[0]).toEqual(['ARTIFACT create', 'ARTIFACT create', 'POST /graphql']);
    expect(waves[1]).toContain('POST /repos/{owner}/{repo}/statuses/{sha}');
    expect(waves.slice(2)).toEqual([
      // The evidence, and beside it the private file.
      ['ARTIFACT upload', 'ARTIFACT upload'],
      ['ARTIFACT finalize', 'ARTIFACT finalize'],
      // The change and its ticket are read again beside the store's answers: what it holds, and until when.
      [
        'ARTIFACT list',
        'ARTIFACT list',
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
        'POST /graphql',
        'POST /graphql',
      ],
      ['POST /repos/{owner}/{repo}/statuses/{sha}'],
      ['GET /repos/{owner}/{repo}/commits/{ref}/statuses'],
    ]);
  });

  it('signs a record and keeps it in two stores with two round trips more, at most', async () => {
    const { counts, result } = await run('kept');
    expect([result.outputs.get('verdict'), result.outputs.get('signed')]).toEqual(['pass', 'keyless']);
    expect(JSON.parse(result.outputs.get('receipts') ?? '[]')).toMatchObject([{ state: 'kept' }, { state: 'kept' }]);
    expect(counts.depth).toBeLessThanOrEqual(limits('small').depth + 2);
    expect(counts.requests).toBeLessThanOrEqual(limits('kept').requests);
    expect(counts.points).toBeLessThanOrEqual(limits('kept').points);
    expect(counts.bytes).toBeLessThanOrEqual(limits('kept').bytes);
  });

  it('reads the pages of a huge change side by side', async () => {
    const { counts, result, templates } = await run('huge');
    expect(result.outputs.get('verdict')).toBe('pass');
    expect(counts.refused).toBe(0);
    expect(counts.depth).toBeLessThanOrEqual(limits('huge').depth);
    expect(counts.requests).toBeLessThanOrEqual(limits('huge').requests);
    expect(counts.points).toBeLessThanOrEqual(limits('huge').points);
    expect(counts.bytes).toBeLessThanOrEqual(limits('huge').bytes);
    const pages = templates.filter((template) => template.endsWith('/pulls/{pull_number}/files')).length;
    expect(pages).toBe(hugeCounts.files / 100);
  });

  it('judges all of a huge change', async () => {
    const { result } = await run('huge');
    const evidence = JSON.parse(result.evidence ?? '{}') as {
      facts: Record<string, { value: Record<string, unknown> }>;
    };
    const { files, commits, reviews, checks } = evidence.facts;
    const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : -1);
    expect(lengthOf(files?.value)).toBe(hugeCounts.files);
    expect(lengthOf(commits?.value['current'])).toBe(hugeCounts.commits);
    expect(lengthOf(reviews?.value)).toBe(hugeCounts.reviews);
    expect(lengthOf(checks?.value['head'])).toBe(hugeCounts.checkRuns);
  });

  it('starts from a bundle that stays small', () => {
    expect(bundleBytes('dist/action.js')).toBeLessThanOrEqual(most.bundleBytes);
  });
});
