import { describe, expect, it } from '@jest/globals';
import { otherPull } from './other-pull.js';
import { session } from './session.js';
import { two, judgedPulls, rowOf, statusesOf, swept } from './sweeps.js';

describe('a dispatch', () => {
  const dispatch = { name: 'workflow_dispatch', action: null, actor: 'carol', run: { id: 601, attempt: 1 } };

  it('without a number is a sweep', async () => {
    await session(two, async ({ run }) => {
      expect(judgedPulls(await run({ event: dispatch }))).toEqual(['7', '8']);
    });
  });

  it('with a number judges that change', async () => {
    await session(two, async ({ run }) => {
      const turn = await run({ event: dispatch, inputs: { 'pull-request': '8' } });
      expect([judgedPulls(turn), turn.run.exitCode]).toEqual([['8'], 1]);
    });
  });
});

describe('a ticket that changed', () => {
  const issues = { event: { name: 'issues', action: 'unlabeled', actor: 'carol', run: { id: 602, attempt: 1 } } };

  it('has those changes judged that name it, though nothing about them changed', async () => {
    await session(two, async (s) => {
      await swept(s);
      const turn = await s.run({ ...issues, issues: { 31: { labels: { 'change-approved': null } } } });
      expect([judgedPulls(turn), turn.run.exitCode]).toEqual([['7'], 0]);
      expect(rowOf(turn, 7)).toContain('named by the event');
      expect(statusesOf(turn, 'c3')).toEqual(['pending', 'pending']);
      expect(rowOf(turn, 8)).toBe('');
    });
  });

  it.each([
    ['title', { title: 'See #31' }],
    ['body', { body: 'For https://github.com/acme/pay/issues/31' }],
    ['branch', { head: 'fix/#31-limits' }],
    ['links', { closes: [31] }],
  ])('finds it in the %s', async (_, own) => {
    await session({ 'other-pulls': { 8: otherPull(8, own) } }, async ({ run }) => {
      expect(judgedPulls(await run(issues))).toEqual(['7', '8']);
    });
  });

  it('judges nothing where no change names it', async () => {
    await session(two, async ({ run }) => {
      const turn = await run({
        ...issues,
        issues: { 99: { state: 'open', author: 'dana', title: 'Other' } },
        event: { ...issues.event, payload: { issue: { number: 99 } } },
      });
      expect([turn.run.exitCode, turn.statuses, turn.artifacts]).toEqual([0, [], []]);
    });
  });
});
