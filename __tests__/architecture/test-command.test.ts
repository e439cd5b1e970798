import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { countsOfCases, countsOfJest, sum } from '../../scripts/test/counts.mjs';

const report = (passed: number, failed: number, broken: number) => (): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken });

describe('the closing line of the tests', () => {
  it('counts the tests of jest, and a suite that could not be loaded as a failure', () => {
    expect(countsOfJest(0, report(7, 0, 0))).toEqual({ passed: 7, failed: 0 });
    expect(countsOfJest(1, report(7, 2, 1))).toEqual({ passed: 7, failed: 3 });
  });

  it('counts what ended badly without saying why', () => {
    expect(countsOfJest(1, report(7, 0, 0))).toEqual({ passed: 7, failed: 1 });
    expect(countsOfJest(1, () => readFileSync('/nowhere', 'utf8'))).toEqual({ passed: 0, failed: 1 });
    expect(countsOfCases(null, '3 passed, 0 failed\n')).toEqual({ passed: 3, failed: 1 });
    expect(countsOfCases(1, 'Error: no such case\n')).toEqual({ passed: 0, failed: 1 });
    expect(countsOfCases(0, '')).toEqual({ passed: 0, failed: 1 });
  });

  it('counts the cases by their own closing line, which must be the last', () => {
    expect(countsOfCases(1, 'table\n\n4 passed, 2 failed\n')).toEqual({ passed: 4, failed: 2 });
    expect(countsOfCases(0, '4 passed, 0 failed\nkilled\n')).toEqual({ passed: 0, failed: 1 });
  });

  it('sums both', () => {
    expect(sum({ passed: 1, failed: 2 }, { passed: 10, failed: 20 })).toEqual({ passed: 11, failed: 22 });
  });
});

describe('the command of CI', () => {
  it('is the one that the README names', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm ci && npm test\n');
    expect(readFileSync('README.md', 'utf8')).toMatch(/^npm ci && npm test\b/m);
  });
});
