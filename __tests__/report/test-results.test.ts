import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../src/evidence/document.js';
import type { Facts } from '../../src/facts/facts.js';
import { known, unknown } from '../../src/facts/observed.js';
import type { TestReport } from '../../src/facts/test-results.js';
import { attributesOf } from '../../src/report/attributes.js';
import { recordView } from '../../src/report/record/view.js';
import { testsText } from '../../src/report/tests-text.js';

const [line = ''] = readFileSync('__tests__/evidence/golden/v1/checks-and-scans.jsonl', 'utf8').split('\n');
const golden = JSON.parse(line.slice(line.indexOf('\t') + 1)) as Evidence;

const counts = { tests: 125, failed: 1, errors: 1, skipped: 5 };
const report: TestReport = {
  runId: 900,
  workflow: '.github/workflows/ci.yml',
  artifact: { id: 71, name: 'test-results', digest: 'a'.repeat(64), createdAt: '2026-03-02T10:07:00Z' },
  counts,
  files: [{ path: 'junit.xml', digest: 'b'.repeat(64), ...counts }],
  coverage: [
    { path: 'lcov.info', format: 'lcov', digest: 'c'.repeat(64), lines: { covered: 8, total: 9 }, branches: null },
    {
      path: 'c.xml',
      format: 'jacoco',
      digest: 'd'.repeat(64),
      lines: { covered: 1, total: 2 },
      branches: { covered: 0, total: 2 },
    },
  ],
};

const evidenceWith = (reports: readonly TestReport[], check = 'build'): Evidence => {
  const result = { check, app: 'github-actions', artifact: 'test-results', files: '**/*.xml', reports: known(reports) };
  return { ...golden, facts: { ...golden.facts, testResults: known([result]) } };
};

const SAID = '120 tests ran, 2 failed, 5 skipped; lcov.info: 8 of 9 lines; c.xml: 1 of 2 lines, 0 of 2 branches';

describe('test results in a record', () => {
  it('stand in the summary, with the change, in the time line and in the answer of an auditor', () => {
    const evidence = evidenceWith([report]);
    expect(testsText(evidence)).toBe(`Test results: \`build\` ${SAID}.`);
    const { change, timeline } = recordView(evidence);
    expect(change).toContainEqual({ label: 'Tests of build', value: SAID, exact: false });
    expect(change).toContainEqual({
      label: 'Artifact 71',
      value: `test-results sha256:${'a'.repeat(64)}`,
      exact: true,
    });
    expect(timeline.map(({ says }) => says)).toContain(`Results of build: ${SAID}`);
    const asked = attributesOf(evidence).find(({ id }) => id === 'E');
    expect(asked?.answer).toContain(`Results of build: ${SAID}.`);
    expect(asked?.pointers).toContain('/facts/testResults/value/0/reports/value/0');
  });

  it.each<[string, Partial<TestReport>, string]>([
    ['left nothing', { artifact: null, files: [], coverage: [] }, 'its run left no artifact'],
    ['left an artifact without results', { files: [], coverage: [] }, 'the artifact holds no results'],
    [
      'left one test',
      { counts: { tests: 1, failed: 0, errors: 0, skipped: 0 }, coverage: [] },
      '1 test ran, 0 failed, 0 skipped',
    ],
    [
      'claims more skipped than tests',
      { counts: { tests: 1, failed: 0, errors: 0, skipped: 3 }, coverage: [] },
      '0 tests ran, 0 failed, 3 skipped',
    ],
  ])('say that a run %s', (_, own, said) => {
    expect(testsText(evidenceWith([{ ...report, ...own }]))).toBe(`Test results: \`build\` ${said}.`);
  });

  it('are not spoken of where none were asked for, or none could be read, or an earlier build did not know them', () => {
    const earlier = Object.fromEntries(Object.entries(golden.facts).filter(([name]) => name !== 'testResults'));
    const records: readonly Evidence[] = [
      { ...golden, facts: { ...golden.facts, testResults: unknown({ code: 'not-demanded', about: [] }) } },
      { ...golden, facts: earlier as unknown as Facts },
    ];
    for (const evidence of records) {
      expect(testsText(evidence)).toBe('');
      expect(
        recordView(evidence)
          .change.map(({ label }) => label)
          .join(),
      ).not.toContain('Tests of');
    }
  });

  it('of a check and a file with a name that means something show the name and nothing else', () => {
    const nasty = '`</details>\n::set-output::<b>';
    const coverage = report.coverage.map((each) => ({ ...each, path: nasty }));
    const text = testsText(evidenceWith([{ ...report, coverage }], nasty));
    expect(text).not.toContain('\n');
    expect(text.replaceAll(/`` .*? ``/gu, '')).not.toMatch(/(?<!\\)[<`]/u);
  });
});
