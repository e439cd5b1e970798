import { readTestResults } from '../../../src/collect/test-results/read-test-results.js';
import type { CheckRun } from '../../../src/facts/checks.js';
import type { TestDemand } from '../../../src/facts/demand.js';
import type { TestResult } from '../../../src/facts/test-results.js';
import { check } from '../../support/compliant.js';
import type { Opened } from '../emulated.js';

export const XML = '<testsuite name="a"><testcase name="1"/></testsuite>';
export const demand: TestDemand = {
  check: 'build',
  app: 'github-actions',
  artifact: 'test-results',
  files: '**/*.xml',
};

export const left = (own: object = {}) => ({
  name: 'test-results',
  commit: 'c3',
  workflow: '.github/workflows/ci.yml',
  check: 'build',
  at: '2026-03-02T10:07:00Z',
  files: { 'junit.xml': XML },
  ...own,
});

/** The run of the world's build, as its check run tells it. */
export const buildRun = ({ emulator, sha }: Opened, own: Partial<CheckRun> = {}): CheckRun => {
  const run = emulator.state().workflowRuns.find(({ sha: at, path }) => at === sha('c3') && path.endsWith('ci.yml'));
  return { ...check(1, 'build', 'github-actions'), commit: sha('c3'), runId: run?.id ?? 0, ...own };
};

export const read = async (
  opened: Opened,
  demands = [demand],
  own: Partial<CheckRun> = {},
): Promise<readonly TestResult[]> => {
  const found = await readTestResults(opened.client, opened.core, [buildRun(opened, own)], demands);
  if (!found.known) throw new Error('not known');
  return found.value;
};

export const why = async (opened: Opened): Promise<unknown> => {
  const [result] = await read(opened);
  return result?.reports.known === false ? result.reports.why : result?.reports;
};
