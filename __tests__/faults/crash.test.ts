import { describe, expect, it } from '@jest/globals';
import { countPoints, crashRun, crashViolations } from '../../scripts/faults/crash.js';
import { pointsOf } from '../../scripts/faults/crash-report.js';
import { cleanRun } from '../../scripts/faults/matrix-report.js';
import { randomOf } from '../../scripts/faults/random.js';
import { inParallel } from '../../scripts/faults/strike.js';
import { scenes, type Scene } from '../../scripts/faults/worlds.js';
import { bundle, width } from './bundle.js';

const PROMISES = 12;

const compliant = (): Scene => {
  const scene = scenes().find(({ name }) => name === 'compliant');
  if (scene === undefined) throw new Error('there is no compliant scene');
  return scene;
};

describe('a process that is killed', () => {
  it('at any request, at any answer, at promises between: leaves no success without stored evidence', async () => {
    const counts = await countPoints(compliant(), { dist: bundle });
    expect(counts.request).toBeGreaterThan(10);
    const points = pointsOf(counts, PROMISES, randomOf(3));
    const outcomes = await inParallel(points, width, async (point) => ({
      point,
      seen: await crashRun(compliant(), point, { dist: bundle }),
    }));
    // The last promises may come in another order; every request and every answer comes.
    const killed = outcomes.filter(({ seen }) => seen.run.exitCode === null);
    expect(killed.filter(({ point }) => point.at !== 'promise')).toHaveLength(counts.request + counts.answer);
    expect(killed.length).toBeGreaterThan(counts.request + counts.answer + PROMISES / 2);
    expect(killed.flatMap(({ point, seen }) => crashViolations(seen).map((found) => ({ point, found })))).toEqual([]);
    // Both sides of the moment at which success is written were met.
    const left = new Set(killed.map(({ seen }) => seen.statuses.at(-1)?.state ?? 'none'));
    expect([...left].sort()).toEqual(['none', 'pending', 'success']);
  }, 120_000);

  it('is judged by rules that can fail', async () => {
    const clean = await cleanRun(compliant(), bundle);
    expect(crashViolations(clean)).toEqual(['the process ended with 0']);
    const killed = { ...clean, run: { ...clean.run, exitCode: null } };
    expect(crashViolations(killed)).toEqual([]);
    const unstored = ['success was published without stored evidence of a pass before it'];
    expect(crashViolations({ ...killed, stored: [] })).toEqual(unstored);
    expect(
      crashViolations({ ...killed, log: killed.log.filter(({ template }) => template !== 'ARTIFACT finalize') }),
    ).toEqual(unstored);
  });
});
