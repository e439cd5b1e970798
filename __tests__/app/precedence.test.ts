import { describe, expect, it } from '@jest/globals';
import type { StandingStatus, WorkflowRunSeen } from '../../src/app/ports.js';
import { attemptUrl, isOurs, originOf } from '../../src/app/precedence.js';
import type { Run } from '../../src/facts/run.js';

const runs = 'https://github.com/acme/pay/actions/runs';
const run: Run = {
  event: 'pull_request_target',
  id: 501,
  attempt: 2,
  actor: 'alice',
  triggeringActor: 'alice',
  action: null,
  build: null,
  environment: null,
  workflow: {
    repository: 'acme/pay',
    path: '.github/workflows/countersign.yml',
    ref: 'refs/heads/main',
    commit: null,
    sameAsDefaultBranch: null,
  },
  url: `${runs}/501`,
};
const status = (url: string | null, creator: number | null = 41): StandingStatus => ({
  context: 'countersign (main)',
  state: 'pending',
  description: '',
  url,
  creator,
  at: '2026-03-02T11:00:00Z',
});

describe('the origin of a status', () => {
  it.each([
    ['this run', `${runs}/501/attempts/2#sha256-00`, { of: 'this-run' }],
    ['an earlier attempt', `${runs}/501#sha256-00`, { of: 'earlier-run' }],
    ['a later attempt', `${runs}/501/attempts/3`, { of: 'later-run', id: 501, attempt: 3 }],
    ['an earlier run', `${runs}/500/attempts/9`, { of: 'earlier-run' }],
    ['a later run', `${runs}/502#sha256-00;f=00`, { of: 'later-run', id: 502, attempt: 1 }],
    ['another repository', 'https://github.com/acme/other/actions/runs/502', { of: 'stranger' }],
    ['another host', 'https://example.com/acme/pay/actions/runs/502', { of: 'stranger' }],
    ['a page of a run', `${runs}/502/job/1`, { of: 'stranger' }],
    ['a number that is none', `${runs}/502e3`, { of: 'stranger' }],
    ['no link', null, { of: 'stranger' }],
  ])('is %s', (_, url, origin) => {
    expect(originOf(status(url), run, 41)).toEqual(origin);
    expect(originOf(status(url), run, null)).toEqual(origin);
  });

  it('is a stranger where another account wrote it, whatever it links to', () => {
    expect(originOf(status(`${runs}/502`, 66), run, 41)).toEqual({ of: 'stranger' });
    expect(originOf(status(`${runs}/501/attempts/2`, null), run, 41)).toEqual({ of: 'stranger' });
  });

  it('is read from the link that this run writes', () => {
    for (const attempt of [1, 2, 3]) {
      const own = { ...run, attempt };
      expect(originOf(status(attemptUrl(own)), own, 41)).toEqual({ of: 'this-run' });
    }
  });
});

describe('a later run', () => {
  const seen: WorkflowRunSeen = {
    path: '.github/workflows/countersign.yml',
    event: 'workflow_run',
    branch: 'main',
    attempt: 1,
  };

  it('is ours where the default branch gave it our workflow file', () => {
    expect(isOurs(seen, run, 'main')).toBe(true);
    expect(isOurs({ ...seen, event: 'pull_request_target', branch: 'feat/refund' }, run, 'main')).toBe(true);
    expect(isOurs({ ...seen, event: 'workflow_dispatch' }, run, 'main')).toBe(true);
  });

  it("is not ours with another file, or with the file of somebody's branch", () => {
    expect(isOurs({ ...seen, path: '.github/workflows/ci.yml' }, run, 'main')).toBe(false);
    expect(isOurs({ ...seen, event: 'workflow_dispatch', branch: 'mallory/gate' }, run, 'main')).toBe(false);
    expect(isOurs({ ...seen, event: 'push', branch: 'mallory/gate' }, run, null)).toBe(false);
    expect(isOurs({ ...seen, event: 'pull_request', branch: 'mallory/gate' }, run, 'main')).toBe(false);
    expect(isOurs({ ...seen, event: 'push', branch: 'mallory/gate' }, { ...run, event: 'push' }, 'main')).toBe(false);
    expect(isOurs({ ...seen, event: 'push', branch: null }, { ...run, event: 'push' }, null)).toBe(false);
    expect(isOurs(seen, { ...run, workflow: null }, 'main')).toBe(false);
  });
});
