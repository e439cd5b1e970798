import { describe, expect, it } from '@jest/globals';
import { requiredChecks } from '../../src/controls/required-checks.js';
import type { Checks } from '../../src/facts/checks.js';
import { base, c1, c2 } from '../support/compliant.js';
import { checkRun, checks, file, head, judge, shown, withFacts } from './scene.js';

const CI = '.github/workflows/ci.yml';
const NOW = '2026-03-02T11:00:00Z';
const build = { name: 'build', app: 'github-actions' };

describe('required-checks tells', () => {
  const other = '.github/workflows/fake.yml';

  it.each<[string, Partial<Checks>, object, string, string | undefined]>([
    ['a failure', { head: [checkRun({ conclusion: 'failure' })] }, {}, 'success, from github-actions', 'failure'],
    [
      'a failure where more is allowed',
      { head: [checkRun({ conclusion: null })] },
      { conclusions: ['success', 'neutral'] },
      'success or neutral, from github-actions',
      'no conclusion',
    ],
    ['a queue', { head: [checkRun({ status: 'queued' })] }, {}, 'a result from github-actions', 'it is queued'],
    [
      'no known status',
      { head: [checkRun({ status: 'other' })] },
      {},
      'a result from github-actions',
      'it is not completed',
    ],
    [
      'a fresh push',
      { head: [], pushedAt: NOW },
      {},
      'a result from github-actions',
      'the head was pushed less than 10 minutes ago',
    ],
    [
      'a workflow that runs beside another',
      { head: [], runningWorkflows: [other, `${CI}@main`] },
      { workflow: CI },
      'a result from github-actions',
      `${CI} still runs`,
    ],
    ['no run', { head: [] }, { workflow: CI }, `from github-actions, on ${head}`, 'no run'],
    [
      'earlier runs of it, and of another',
      {
        head: [],
        earlier: [checkRun({ commit: c1 }), checkRun({ commit: c2 }), checkRun({ commit: base, name: 'lint' })],
      },
      {},
      `from github-actions, on ${head}`,
      `on ${c1}, ${c2}`,
    ],
    [
      'other apps',
      { head: [checkRun({ app: 'one' }), checkRun({ app: null }), checkRun({ app: 'one' })] },
      {},
      `from github-actions, on ${head}`,
      'from one, an unknown app',
    ],
    [
      'other workflows',
      { head: [checkRun({ workflow: other }), checkRun({ suite: 2, workflow: 'b.yml' })] },
      { workflow: CI },
      `made by ${CI}`,
      `${other}, b.yml`,
    ],
  ])('%s', (_, own, demand, needed, found) => {
    const { reasons } = judge(requiredChecks, withFacts({ checks: checks(own) }), {
      checks: [{ ...build, ...demand }],
    });
    expect(reasons).toEqual([expect.objectContaining({ needed, found })]);
  });

  it('nothing where the workflow made it, and another too', () => {
    const runs = [checkRun({}), checkRun({ id: 2, suite: 2, workflow: other })];
    const facts = withFacts({ checks: checks({ head: runs }) });
    expect(shown(judge(requiredChecks, facts, { checks: [{ ...build, workflow: CI }] }))).toEqual(['pass']);
  });

  it('that the workflow is changed', () => {
    const { reasons } = judge(requiredChecks, withFacts({ files: [file(CI)] }), {
      checks: [{ ...build, workflow: CI }],
    });
    expect(reasons).toEqual([
      {
        code: 'workflow-changed',
        about: [CI, 'build'],
        needed: 'the workflow of build is as on the base branch',
        found: 'changed by this change',
      },
    ]);
  });
});
