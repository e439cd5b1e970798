import { describe, expect, it } from '@jest/globals';
import { session } from './session.js';

describe('a status that would not change', () => {
  it('is not written again: a commit takes a thousand of one context', async () => {
    await session({ reviews: { r1: null } }, async ({ run }) => {
      const first = await run();
      expect(first.statuses.map(({ state }) => state)).toEqual(['pending', 'pending']);
      const second = await run({ event: { run: { id: 502 } } });
      expect([second.statuses, second.run.outputs.get('verdict'), second.run.exitCode]).toEqual([[], 'pending', 0]);
      expect(second.evidence).toHaveLength(1);
    });
  });

  it('is written where it says something else', async () => {
    await session({ reviews: { r1: null } }, async ({ run }) => {
      await run();
      const second = await run({ event: { run: { id: 502 } }, pull: { draft: true } });
      expect(second.statuses.map(({ state }) => state)).toEqual(['pending']);
    });
  });
});
