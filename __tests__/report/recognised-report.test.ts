import { describe, expect, it } from '@jest/globals';
import { recognisedReport } from '../../src/report/recognised-report.js';
import type { ToolReport } from '../../src/facts/model-reports.js';

const made = { version: '1.2', at: null, names: null };
const finding = { path: 'm/a.pkl', severity: 'critical', rule: 'S1', found: 'it calls something' } as const;
const file = { path: 'm/a.pkl', sha256: null, size: 1, found: null } as const;

describe('what was recognised in a report', () => {
  it.each<readonly [ToolReport, string]>([
    [
      {
        ...made,
        kind: 'scan',
        tool: 'modelaudit',
        scan: {
          files: [
            { ...file, state: 'scanned' },
            { ...file, state: 'skipped' },
          ],
          findings: [finding, finding],
        },
      },
      'modelaudit 1.2: a scan of 1 file with 2 findings',
    ],
    [
      {
        ...made,
        kind: 'evaluation',
        tool: 'inspect',
        evaluation: { tasks: [], state: 'partial', found: 'its status is\n##[error]cancelled' },
      },
      'inspect 1.2: an evaluation of 0 metrics, not whole (its status is␣##␣[error]cancelled)',
    ],
    [
      { ...made, kind: 'safety', tool: 'garak', version: null, safety: { probes: [], state: 'partial', found: null } },
      'garak: 0 probes, not whole',
    ],
    [
      {
        ...made,
        kind: 'fairness',
        tool: 'metrics',
        fairness: [{ metric: 'rate', group: 'sex=f', value: 1, stderr: null, n: null }],
      },
      'countersign/metrics@1: 1 metric of groups',
    ],
    [
      {
        ...made,
        kind: 'drift',
        tool: 'evidently',
        drift: { tests: [{ name: 'share', state: 'passed', found: null }], metrics: [] },
      },
      'evidently 1.2: 1 test and 0 metrics of drift',
    ],
  ])('is told in one line %#', (report, words) => {
    expect(recognisedReport(report)).toBe(words);
  });
});
