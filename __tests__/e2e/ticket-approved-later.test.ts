import { describe, expect, it } from '@jest/globals';
import { key, underJira } from './jira.js';
import { session } from './session.js';
import { judgedPulls, rowOf, schedule, statusesOf, swept } from './sweeps.js';

describe('a sweep of changes whose tickets lie in another system', () => {
  it('sees an approval there, of which nothing on GitHub tells', async () => {
    await session(underJira({ tickets: { [key]: { 'approved-by': [] } } }), async (s) => {
      expect(statusesOf(await swept(s), 'c3').at(-1)).toBe('pending');
      const waiting = await s.run(schedule(602));
      expect(rowOf(waiting, 7)).toContain('| pending | its ticket may have changed elsewhere |');
      const turn = await s.run({ tickets: { [key]: { 'approved-by': ['carol@acme.example'] } }, ...schedule(603) });
      expect([rowOf(turn, 7), statusesOf(turn, 'c3').at(-1)]).toEqual([expect.stringContaining('| pass |'), 'success']);
    });
  });

  it('judges nothing again that is green', async () => {
    await session(underJira(), async (s) => {
      expect(statusesOf(await swept(s), 'c3').at(-1)).toBe('success');
      expect(judgedPulls(await s.run(schedule(602)))).toEqual([]);
    });
  });
});
