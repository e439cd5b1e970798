import { describe, expect, it } from '@jest/globals';
import { requiredChecks } from '../../src/controls/required-checks.js';
import type { Checks } from '../../src/facts/checks.js';
import { c1 } from '../support/compliant.js';
import { checkRun, checks, file, judge, shown, untold, withFacts, type GivenFacts } from './scene.js';

const CI = '.github/workflows/ci.yml';
const build = { name: 'build', app: 'github-actions' };

const judged = (own: Partial<Checks>, demand: object = {}) =>
  shown(judge(requiredChecks, withFacts({ checks: checks(own) }), { checks: [{ ...build, ...demand }] }));

describe('a check that ran', () => {
  it('passes with success on the head', () => {
    expect(judged({})).toEqual(['pass']);
  });

  it.each([
    'failure',
    'neutral',
    'cancelled',
    'skipped',
    'timed-out',
    'action-required',
    'stale',
    'startup-failure',
    'new-word',
    null,
  ])('fails with %s', (conclusion) => {
    expect(judged({ head: [checkRun({ conclusion })] })).toEqual(['fail', 'check-not-success build']);
  });

  it('passes with another conclusion that the policy allows', () => {
    expect(judged({ head: [checkRun({ conclusion: 'skipped' })] }, { conclusions: ['success', 'skipped'] })).toEqual([
      'pass',
    ]);
  });

  it.each(['queued', 'in-progress', 'other'] as const)('waits while it is %s', (status) => {
    expect(judged({ head: [checkRun({ status, conclusion: null })] })).toEqual(['pending', 'check-pending build']);
  });

  it('takes the latest run of a suite, whatever the order of the list', () => {
    const failed = checkRun({ id: 1, conclusion: 'failure' });
    const again = checkRun({ id: 2 });
    expect(judged({ head: [failed, again] })).toEqual(['pass']);
    expect(judged({ head: [again, failed] })).toEqual(['pass']);
    const passed = checkRun({ id: 1 });
    const failedSince = checkRun({ id: 2, conclusion: 'failure' });
    expect(judged({ head: [failedSince, passed] })).toEqual(['fail', 'check-not-success build']);
    expect(
      judged({ head: [checkRun({ id: 1 }), checkRun({ id: 2, status: 'in-progress', conclusion: null })] }),
    ).toEqual(['pending', 'check-pending build']);
    expect(judged({ head: [checkRun({ id: 1 }), checkRun({ id: 2, conclusion: 'failure' })] })).toEqual([
      'fail',
      'check-not-success build',
    ]);
  });

  it('lets no suite cover the failure of another', () => {
    const head = [checkRun({ id: 1, conclusion: 'failure' }), checkRun({ id: 2, suite: 2 })];
    expect(judged({ head })).toEqual(['fail', 'check-not-success build']);
  });

  it('says the failure first, and the waiting too', () => {
    const head = [
      checkRun({ id: 1, status: 'queued', conclusion: null }),
      checkRun({ id: 2, suite: 2, conclusion: 'failure' }),
    ];
    expect(judged({ head })).toEqual(['fail', 'check-not-success build', 'check-pending build']);
  });

  it('ignores the same name of another app, and other names', () => {
    const head = [
      checkRun({}),
      checkRun({ id: 2, suite: 2, app: 'acme-jenkins', conclusion: 'failure' }),
      checkRun({ id: 3, name: 'lint', conclusion: 'failure' }),
    ];
    expect(judged({ head })).toEqual(['pass']);
  });

  it('takes names for names', () => {
    expect(judged({}, { name: 'bui.*' })).toEqual(['fail', 'check-missing bui.*']);
    expect(judged({}, { name: 'Build' })).toEqual(['fail', 'check-missing Build']);
  });

  it('does not count a run on another commit that the list of the head holds', () => {
    expect(judged({ head: [checkRun({ commit: c1 })] })).toEqual(['fail', 'check-missing build']);
  });
});

describe('a check that is absent', () => {
  it('is missing', () => {
    expect(judged({ head: [] })).toEqual(['fail', 'check-missing build']);
    expect(judged({ head: [], pushedAt: null })).toEqual(['fail', 'check-missing build']);
  });

  it.each([
    ['2026-03-02T10:50:00Z', 'pending'],
    ['2026-03-02T10:59:59Z', 'pending'],
    ['2026-03-02T10:49:59Z', 'fail'],
    ['2026-03-02T11:00:00Z', 'pending'],
    ['2026-03-02T11:00:01Z', 'fail'],
    ['no time', 'fail'],
  ])('after a push at %s, now 11:00: %s', (pushedAt, outcome) => {
    expect(judged({ head: [], pushedAt })[0]).toBe(outcome);
  });

  it('waits while its workflow runs, and not for another', () => {
    expect(judged({ head: [], runningWorkflows: [CI] }, { workflow: CI })).toEqual(['pending', 'check-pending build']);
    expect(judged({ head: [], runningWorkflows: [`${CI}@refs/heads/main`] }, { workflow: CI })[0]).toBe('pending');
    expect(judged({ head: [], runningWorkflows: ['.github/workflows/other.yml'] }, { workflow: CI })[0]).toBe('fail');
    expect(judged({ head: [], runningWorkflows: [CI] })).toEqual(['fail', 'check-missing build']);
  });

  it('has the wrong source when another app reports it', () => {
    expect(judged({ head: [checkRun({ app: 'helpful-bot' })] })).toEqual(['fail', 'check-wrong-source build']);
    expect(judged({ head: [checkRun({ app: null })] })).toEqual(['fail', 'check-wrong-source build']);
  });

  it('is stale when it ran on an earlier commit', () => {
    expect(judged({ head: [], earlier: [checkRun({ commit: c1 })] })).toEqual(['fail', 'check-stale build']);
    expect(judged({ head: [], earlier: [checkRun({ commit: c1, app: 'other' })] })).toEqual([
      'fail',
      'check-missing build',
    ]);
  });
});

describe('the workflow of a check', () => {
  const withFiles = (files: GivenFacts['files'], demand: object = { workflow: CI }) =>
    shown(judge(requiredChecks, withFacts({ files: files ?? [] }), { checks: [{ ...build, ...demand }] }));

  it.each([
    ['changed', [file(CI)]],
    ['changed beside others', [file('src/a.ts'), file(CI)]],
    ['moved away', [file('ci.txt', { status: 'renamed', previous: CI })]],
    ['moved here', [file(CI, { status: 'renamed', previous: 'ci.txt' })]],
    ['removed', [file(CI, { status: 'removed' })]],
  ])('fails when it is %s', (_, files) => {
    expect(withFiles(files)).toEqual(['fail', `workflow-changed ${CI} build`]);
  });

  it('passes when it is copied, when another is changed, and when none is named', () => {
    expect(withFiles([file('copy.yml', { status: 'copied', previous: CI })])).toEqual(['pass']);
    expect(withFiles([file('.github/workflows/other.yml')])).toEqual(['pass']);
    expect(withFiles([])).toEqual(['pass']);
    expect(withFiles([file(CI)], {})).toEqual(['pass']);
  });

  it('needs the list of files only when one is named', () => {
    expect(withFiles(untold('files'))).toEqual(['indeterminate', 'fact-unavailable files']);
    expect(withFiles(untold('files'), {})).toEqual(['pass']);
  });

  it('must have made the run', () => {
    const other = '.github/workflows/fake.yml';
    expect(judged({ head: [checkRun({ workflow: other })] }, { workflow: CI })).toEqual([
      'fail',
      'check-wrong-source build',
    ]);
    expect(judged({ head: [checkRun({ workflow: `${CI}@refs/pull/7/merge` })] }, { workflow: CI })).toEqual(['pass']);
    expect(judged({ head: [checkRun({ workflow: null })] }, { workflow: CI })).toEqual(['pass']);
  });
});

it('judges each demanded check', () => {
  const verdict = judge(requiredChecks, withFacts({ checks: checks() }), {
    checks: [build, { ...build, name: 'test' }],
  });
  expect(shown(verdict)).toEqual(['fail', 'check-missing test']);
});
