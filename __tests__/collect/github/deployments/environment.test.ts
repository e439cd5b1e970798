import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { REPOSITORY, codeOf, reading, valueOf } from './reading.js';

const guarded = {
  environments: {
    production: {
      reviewers: ['carol', 'acme/controls'],
      'prevent-self-review': true,
      'admins-bypass': false,
      branches: ['main', 'release/*'],
      wait: 5,
    },
    staging: { branches: 'protected' },
    'pre/view': {},
  },
};

const unguarded = { reviewers: [], preventSelfReview: false, adminsCanBypass: true, branches: 'any', waitMinutes: 0 };

describe('the protection of an environment', () => {
  it('is told with people, teams, branches and time', async () => {
    await reading(guarded, async ({ reader }) => {
      expect(valueOf(await reader.protection(REPOSITORY, 'production'))).toEqual({
        reviewers: ['carol', 'acme/controls'],
        preventSelfReview: true,
        adminsCanBypass: false,
        branches: { named: ['main', 'release/*'] },
        waitMinutes: 5,
      });
      expect(valueOf(await reader.protection(REPOSITORY, 'staging'))).toEqual({ ...unguarded, branches: 'protected' });
      expect(valueOf(await reader.protection(REPOSITORY, 'pre/view'))).toEqual(unguarded);
      expect(valueOf(await reader.environments(REPOSITORY))).toEqual(['production', 'staging', 'pre/view']);
    });
  });

  it('is none where the list of environments shows that there is no such one', async () => {
    await reading(guarded, async ({ reader, calls }) => {
      expect(valueOf(await reader.protection(REPOSITORY, 'qa'))).toEqual(unguarded);
      expect(calls()).toEqual([
        'GET /repos/{owner}/{repo}/environments/{environment_name}',
        'GET /repos/{owner}/{repo}/environments',
      ]);
    });
  });

  it('is not known where it is hidden: not found, and listed; or refused', async () => {
    const hidden = { method: 'GET', path: '/api/v3/repos/{owner}/{repo}/environments/production' };
    const route = { ...hidden, handle: () => ({ status: 404, body: { message: 'Not Found' } }) };
    await reading(
      guarded,
      async ({ reader }) => {
        expect(codeOf(await reader.protection(REPOSITORY, 'Production'))).toBe('known');
        expect(codeOf(await reader.protection(REPOSITORY, 'production'))).toBe('fact-unavailable');
      },
      { routes: [route] },
    );
    await reading({ ...guarded, token: { actions: false } }, async ({ reader }) => {
      expect(codeOf(await reader.protection(REPOSITORY, 'production'))).toBe('fact-unavailable');
      expect(codeOf(await reader.reviews(REPOSITORY, 'production', 501))).toBe('fact-unavailable');
      expect(codeOf(await reader.jobs(REPOSITORY, 501, 1))).toBe('fact-unavailable');
    });
  });
});

describe('the answers of an environment’s reviewers', () => {
  const reviews = [
    { by: 'carol', state: 'approved', environment: 'production' },
    { by: 'dana', state: 'rejected', environment: 'Production' },
    { by: 'bob', state: 'approved', environment: 'staging' },
    { state: 'approved', environment: 'production' },
    { by: 'eve', state: 'waiting', environment: 'production' },
  ];

  it('are those to this environment, of whatever case; a deleted account is nobody', async () => {
    await reading({ ...guarded, 'deployment-reviews': reviews }, async ({ reader }) => {
      const found = valueOf(await reader.reviews(REPOSITORY, 'production', 501));
      expect(found.map(({ by, state }) => [by?.login ?? null, state])).toEqual([
        ['carol', 'approved'],
        ['dana', 'rejected'],
        [null, 'approved'],
      ]);
    });
  });

  it('are not known of a run that is not there', async () => {
    await reading(guarded, async ({ reader }) => {
      expect(codeOf(await reader.reviews(REPOSITORY, 'production', 999))).toBe('fact-unavailable');
    });
  });
});

describe('the jobs of a run', () => {
  const log = 'line\n'.repeat(1000);
  const jobs = {
    deploy: { id: 71, conclusion: 'success', started: '2026-03-02T10:00:00Z', ended: '2026-03-02T10:05:00Z', log },
    record: { id: 72, runner: 'r-9' },
  };

  it('are told with their times, and the digest of a log', async () => {
    await reading({ jobs }, async ({ reader }) => {
      expect(valueOf(await reader.jobs(REPOSITORY, 501, 1))).toEqual([
        expect.objectContaining({ id: 71, name: 'deploy', conclusion: 'success', ended: '2026-03-02T10:05:00Z' }),
        expect.objectContaining({ id: 72, status: 'in_progress', conclusion: null, ended: null, runner: 'r-9' }),
      ]);
      const digest = createHash('sha256').update(log).digest('hex');
      expect(valueOf(await reader.log(REPOSITORY, 71))).toBe(digest);
    });
  });

  it('have no log before they ended', async () => {
    await reading({ jobs }, async ({ reader }) => {
      expect(codeOf(await reader.log(REPOSITORY, 72))).toBe('fact-unavailable');
    });
  });
});
