import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { TestResult } from '../../src/facts/test-results.js';
import { file, untold, type GivenFacts } from './scene.js';
import { CI, TESTS, judged, ran, report, result, verdict, withCounts, type Judged } from './test-reports.js';

describe('test results', () => {
  it.each<[string, Judged, readonly string[]]>([
    ['that show enough pass', {}, ['pass']],
    ['of exactly as many as demanded pass', { reports: withCounts({ tests: 105 }) }, ['pass']],
    ['of one test too few fail', { reports: withCounts({ tests: 104 }) }, ['fail', 'tests-too-few build']],
    ['of nothing fail', { reports: withCounts({ tests: 0, skipped: 0 }) }, ['fail', 'tests-too-few build']],
    [
      'of more skipped than there are fail',
      { reports: withCounts({ tests: 5, skipped: 9 }) },
      ['fail', 'tests-too-few build'],
    ],
    ['with a failure fail', { reports: withCounts({ failed: 1 }) }, ['fail', 'tests-failed build']],
    ['with an error fail', { reports: withCounts({ errors: 1 }) }, ['fail', 'tests-failed build']],
    [
      'with as many failures as allowed pass',
      { tests: { ...TESTS, failed: 2 }, reports: withCounts({ failed: 1, errors: 1 }) },
      ['pass'],
    ],
    [
      'with one failure more fail',
      { tests: { ...TESTS, failed: 1 }, reports: withCounts({ failed: 1, errors: 1 }) },
      ['fail', 'tests-failed build'],
    ],
    ['with as many skipped as allowed pass', { tests: { ...TESTS, skipped: 5 } }, ['pass']],
    ['with one skipped more fail', { tests: { ...TESTS, skipped: 4 } }, ['fail', 'tests-skipped build']],
    [
      'name everything that is wrong',
      { tests: { 'at-least': 999, skipped: 0 }, reports: withCounts({ failed: 3 }) },
      ['fail', 'tests-too-few build', 'tests-failed build', 'tests-skipped build'],
    ],
    [
      'that no artifact holds fail',
      { reports: [report({ artifact: null, files: [] })] },
      ['fail', 'tests-missing build'],
    ],
    ['of which the artifact holds no file fail', { reports: [report({ files: [] })] }, ['fail', 'tests-missing build']],
    [
      'of an earlier attempt fail',
      { runs: [ran({ startedAt: '2026-03-02T10:04:01Z' })] },
      ['fail', 'tests-missing build'],
    ],
    ['of the second in which the check began pass', { runs: [ran({ startedAt: '2026-03-02T10:04:00Z' })] }, ['pass']],
    [
      'of a check of which nobody knows when it began are not known',
      { runs: [ran({ startedAt: null })] },
      ['indeterminate', 'tests-unreadable build test-results'],
    ],
    [
      'of another run are not known',
      { reports: [report({ runId: 901 })] },
      ['indeterminate', 'tests-unreadable build test-results'],
    ],
    [
      'of a check that no run made are not known',
      { runs: [ran({ runId: null })] },
      ['indeterminate', 'tests-unreadable build test-results'],
    ],
    [
      'of an unknown workflow are not known',
      { reports: [report({ workflow: null })] },
      ['indeterminate', 'tests-unreadable build'],
    ],
    [
      'are waited for while the check runs',
      { runs: [ran({ status: 'in-progress', conclusion: null })], reports: [] },
      ['pending', 'check-pending build'],
    ],
    [
      'of a check that failed are told beside that',
      { runs: [ran({ conclusion: 'failure' })], reports: withCounts({ failed: 2 }) },
      ['fail', 'check-not-success build', 'tests-failed build'],
    ],
    ['of a check that never ran add nothing to that', { runs: [], reports: [] }, ['fail', 'check-missing build']],
  ])('%s', (_, given, expected) => {
    expect(judged(given)).toEqual(expected);
  });

  it('of a workflow that the change touches prove nothing', () => {
    expect(judged({ facts: { files: [file(CI)] } })).toEqual(['fail', `workflow-changed ${CI} build`]);
    expect(judged({ coverage: { lines: 1 }, facts: { files: [file(CI)] } })).toEqual([
      'fail',
      `workflow-changed ${CI} build`,
      'tests-missing build',
    ]);
    expect(judged({ facts: { files: [file('.github/workflows/other.yml')] } })).toEqual(['pass']);
  });

  it('of every run must show enough', () => {
    const runs = [ran(), ran({ id: 2, suite: 2, runId: 901 })];
    expect(judged({ runs, reports: [report(), report({ runId: 901 })] })).toEqual(['pass']);
    expect(judged({ runs, reports: [report(), report({ runId: 901, artifact: null })] })).toEqual([
      'fail',
      'tests-missing build',
    ]);
    const older = ran({ id: 1, runId: 899 });
    expect(judged({ runs: [older, ran({ id: 3 })] })).toEqual(['pass']);
  });

  it.each<[string, GivenFacts, readonly string[]]>([
    ['the results', { testResults: untold('testResults') }, ['indeterminate', 'fact-unavailable testResults']],
    ['this result', { testResults: [result(untold('build'))] }, ['indeterminate', 'fact-unavailable build']],
    ['what the change touches', { files: untold('files') }, ['indeterminate', 'fact-unavailable files']],
    ['anything of them', { testResults: [] }, ['indeterminate', 'tests-unreadable build test-results']],
  ])('are not known where nobody told %s', (_, facts, expected) => {
    expect(judged({ facts })).toEqual(expected);
  });

  it('of another demand do not stand for them', () => {
    const others: readonly Partial<TestResult>[] = [
      { check: 'lint' },
      { app: 'another' },
      { artifact: 'other' },
      { files: '*.xml' },
    ];
    for (const own of others) {
      const facts = { testResults: [result(known([report()]), own)] };
      expect(judged({ facts })).toEqual(['indeterminate', 'tests-unreadable build test-results']);
    }
  });

  it('are not looked at where the policy asks for none', () => {
    expect(judged({ tests: null, facts: { testResults: untold('testResults'), files: untold('files') } })).toEqual([
      'pass',
    ]);
  });

  it('are told in words', () => {
    const told = verdict({ reports: withCounts({ tests: 2, skipped: 1, failed: 1 }) }).reasons;
    expect(told).toMatchObject([
      { needed: 'at least 100 tests that ran', found: '1 test ran, 1 failed, 1 skipped' },
      { needed: 'at most 0 failed' },
    ]);
  });
});
