import { describe, expect, it } from '@jest/globals';
import { hugeCounts, worldOf } from '../../bench/worlds.js';
import { buildState } from '../../emulator/state.js';

describe('the huge world', () => {
  const state = buildState(worldOf('huge'));

  it('has as many of everything as the benchmark says', () => {
    const { files, commits, reviews } = state.pull;
    expect({
      files: files.length,
      commits: commits.length,
      reviews: reviews.length,
      checkRuns: [...state.checkRuns.values()].length,
    }).toEqual(hugeCounts);
  });

  it('has a suite with more runs than a page holds', () => {
    const sizes = [...state.checkSuites.values()].map(({ runs }) => runs.length);
    expect(Math.max(...sizes)).toBeGreaterThan(200);
  });

  it('is the same every time', () => {
    expect(buildState(worldOf('huge')).pull.headSha).toBe(state.pull.headSha);
  });
});
