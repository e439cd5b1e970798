import { requiredChecks } from '../../src/controls/required-checks.js';
import type { CheckRun } from '../../src/facts/checks.js';
import { known } from '../../src/facts/observed.js';
import type { TestReport, TestResult } from '../../src/facts/test-results.js';
import { checkRun, checks, judge, shown, withFacts, type GivenFacts } from './scene.js';

export const CI = '.github/workflows/ci.yml';
const build = { name: 'build', app: 'github-actions' };
const STARTED = '2026-03-02T10:01:00Z';
export const ran = (own: Partial<CheckRun> = {}): CheckRun => checkRun({ runId: 900, startedAt: STARTED, ...own });

const counts = { tests: 120, failed: 0, errors: 0, skipped: 5 };

export const report = (own: Partial<TestReport> = {}): TestReport => ({
  runId: 900,
  workflow: CI,
  artifact: { id: 71, name: 'test-results', digest: 'a'.repeat(64), createdAt: '2026-03-02T10:04:00Z' },
  counts,
  files: [{ path: 'junit.xml', digest: 'b'.repeat(64), ...counts }],
  coverage: [],
  ...own,
});

export const result = (reports: TestResult['reports'], own: Partial<TestResult> = {}): TestResult => ({
  check: 'build',
  app: 'github-actions',
  artifact: 'test-results',
  files: '**/*.xml',
  reports,
  ...own,
});

export const TESTS = { 'at-least': 100 };

export interface Judged {
  readonly tests?: object | null;
  readonly coverage?: object | null;
  readonly runs?: readonly CheckRun[];
  readonly reports?: readonly TestReport[];
  readonly facts?: GivenFacts;
}

export const verdict = ({ tests = TESTS, coverage = null, runs = [ran()], reports = [report()], facts = {} }: Judged) =>
  judge(
    requiredChecks,
    withFacts({ checks: checks({ head: runs }), testResults: [result(known(reports))], ...facts }),
    { checks: [{ ...build, tests, coverage }] },
  );

export const judged = (given: Judged): readonly string[] => shown(verdict(given));

export const withCounts = (own: Partial<typeof counts>): readonly TestReport[] => [
  report({ counts: { ...counts, ...own } }),
];
