import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { closing, countsOfCases, countsOfJest, sum } from '../../scripts/test/counts.mjs';

const report = (passed: number, failed: number, broken: number) => (): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
    numPendingTests: 3,
  });

describe('the closing line of the tests', () => {
  it('counts the tests of jest, and a suite that could not be loaded as a failure', () => {
    expect(countsOfJest(0, report(7, 0, 0))).toEqual({ passed: 7, failed: 0, skipped: 3 });
    expect(countsOfJest(1, report(7, 2, 1))).toEqual({ passed: 7, failed: 3, skipped: 3 });
  });

  it('counts what ended badly without saying why', () => {
    expect(countsOfJest(1, report(7, 0, 0))).toEqual({ passed: 7, failed: 1, skipped: 3 });
    expect(countsOfJest(1, () => readFileSync('/nowhere', 'utf8'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countsOfCases(null, '3 passed, 0 failed\n')).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(countsOfCases(1, 'Error: no such case\n')).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countsOfCases(0, '')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts the cases by their own closing line, which must be the last', () => {
    expect(countsOfCases(1, 'table\n\n4 passed, 2 failed\n')).toEqual({ passed: 4, failed: 2, skipped: 0 });
    expect(countsOfCases(0, '4 passed, 0 failed\nkilled\n')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('sums both', () => {
    const both = sum({ passed: 1, failed: 2, skipped: 0 }, { passed: 10, failed: 20, skipped: 5 });
    expect(both).toEqual({ passed: 11, failed: 22, skipped: 5 });
    expect(closing(both)).toBe('11 passed, 22 failed, 5 skipped');
    expect(closing({ ...both, skipped: 0 })).toBe('11 passed, 22 failed');
  });
});

describe('the command of CI', () => {
  it('is the one that the README names, with the system tests', () => {
    const lines = readFileSync('.ci/run', 'utf8').trimEnd().split('\n');
    expect(lines).toContain('npm ci');
    // Whatever could not be had, the tests are run, and last: their line closes.
    expect(lines.find((line) => line.includes('system:install'))).toMatch(/ \|\| echo /);
    expect(lines.at(-1)).toBe('npm test -- --system');
    expect(readFileSync('README.md', 'utf8')).toMatch(/^npm ci && npm test\b/m);
  });
});
