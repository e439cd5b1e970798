import { describe, expect, it } from '@jest/globals';
import { valueOf, withOpening } from './gathered.js';

describe('checks', () => {
  it('are all runs on the head, every attempt, with their workflow', async () => {
    const again = {
      name: 'build',
      app: 'github-actions',
      commit: 'c3',
      suite: 's1',
      status: 'completed',
      conclusion: 'failure',
      at: '2026-03-02T10:02:00Z',
      attempt: 1,
    };
    await withOpening({ checks: { build0: again, build: { attempt: 2 } } }, async ({ gather }) => {
      const { head } = valueOf(await gather(), 'checks');
      expect(head.map(({ name, conclusion }) => `${name} ${String(conclusion)}`).toSorted()).toEqual([
        'build failure',
        'build success',
        'codeql success',
        'secrets success',
      ]);
    });
  });

  it('that run still name their workflow', async () => {
    await withOpening({ checks: { build: { status: 'in_progress', conclusion: null } } }, async ({ gather }) => {
      const checks = valueOf(await gather(), 'checks');
      expect(checks.head.find(({ name }) => name === 'build')).toMatchObject({
        status: 'in-progress',
        conclusion: null,
      });
      expect(checks.runningWorkflows).toEqual([checks.head.find(({ name }) => name === 'build')?.workflow]);
    });
  });

  it('missing on the head are looked for on earlier commits, which may fail', async () => {
    await withOpening({ checks: { build: { commit: 'c2' } } }, async ({ gather, sha }) => {
      expect(valueOf(await gather(), 'checks').earlier).toMatchObject([
        { name: 'build', app: 'github-actions', commit: sha('c2') },
      ]);
    });
    const faults = [{ on: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs', answer: '500' }];
    await withOpening({ checks: { build: { commit: 'c2' } }, faults }, async ({ gather }) => {
      expect(valueOf(await gather(), 'checks').earlier).toEqual([]);
    });
  });

  it('tell when the head was pushed', async () => {
    await withOpening({}, async ({ gather }) => {
      expect(valueOf(await gather(), 'checks').pushedAt).toBe('2026-03-02T10:00:00Z');
    });
  });
});
