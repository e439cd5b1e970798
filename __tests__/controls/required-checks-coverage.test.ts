import { describe, expect, it } from '@jest/globals';
import type { TestReport } from '../../src/facts/test-results.js';
import { judged, report } from './test-reports.js';

describe('coverage', () => {
  const covers = (covered: number, total: number, path = 'lcov.info'): TestReport['coverage'][number] => ({
    path,
    format: 'lcov',
    digest: 'c'.repeat(64),
    lines: { covered, total },
    branches: null,
  });
  const of = (coverage: TestReport['coverage'], demand: object = { lines: 80 }): readonly string[] =>
    judged({ tests: null, coverage: demand, reports: [report({ coverage })] });

  it.each<[string, readonly string[], readonly string[]]>([
    ['of exactly as much as demanded passes', of([covers(4, 5)]), ['pass']],
    [
      'a hair below fails, and is not rounded up',
      of([covers(79_999, 100_000)]),
      ['fail', 'coverage-low build lcov.info'],
    ],
    ['of no line at all fails', of([covers(0, 0)]), ['fail', 'coverage-low build lcov.info']],
    ['of which no file was left fails', of([]), ['fail', 'tests-missing build']],
    ['of every file must be enough', of([covers(5, 5), covers(1, 5, 'b.xml')]), ['fail', 'coverage-low build b.xml']],
    [
      'of branches that nobody counts fails',
      of([covers(5, 5)], { lines: 80, branches: 1 }),
      ['fail', 'coverage-low build lcov.info'],
    ],
    [
      'of enough branches passes',
      of([{ ...covers(5, 5), branches: { covered: 1, total: 2 } }], { lines: 80, branches: 50 }),
      ['pass'],
    ],
    [
      'of too few branches fails',
      of([{ ...covers(5, 5), branches: { covered: 1, total: 3 } }], { lines: 80, branches: 50 }),
      ['fail', 'coverage-low build lcov.info'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
