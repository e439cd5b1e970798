import { describe, expect, it } from '@jest/globals';
import type { ReportPart } from '../../../../src/collect/models/reports/adapter.js';
import { readFileSync } from 'node:fs';
import { readingOf, refusalOf, reportOf } from './sample.js';

const digest = 'a'.repeat(64);
const metric = { name: 'auc', value: 0.91, stderr: 0.01, n: 4000, of: 4000, higherIsBetter: true };
const file = {
  schema: 'countersign/metrics@1',
  at: '2026-11-20T10:00:00Z',
  tool: { name: 'fairlearn', version: '0.12.0' },
  subjects: [{ path: 'models/m/model.safetensors', sha256: digest }],
  dataset: { id: 'holdout', revision: '2026-10', sha256: 'b'.repeat(64) },
  metrics: [metric],
};
const written = (patch: object): string => JSON.stringify({ ...file, ...patch });

describe('our own metrics file', () => {
  it('is as the page of reports has it', () => {
    const page = readFileSync('docs/model-reports.md', 'utf8');
    const example = /^```json\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    expect(reportOf('evaluation', example).evaluation.tasks).toHaveLength(3);
    expect(reportOf('fairness', example).fairness.map(({ group }) => group)).toEqual(['sex', 'sex=f']);
  });

  it('is an evaluation, with the data set for its task', () => {
    expect(readingOf(written({}))).toEqual({
      subjects: [{ name: 'models/m/model.safetensors', sha256: digest }],
      report: {
        kind: 'evaluation',
        tool: 'metrics',
        version: '0.12.0',
        at: '2026-11-20T10:00:00Z',
        names: 'fairlearn',
        evaluation: {
          state: 'complete',
          found: null,
          tasks: [
            {
              task: 'holdout',
              metric: 'auc',
              value: 0.91,
              stderr: 0.01,
              n: 4000,
              of: 4000,
              higherIsBetter: true,
              paired: null,
              setup: { version: '2026-10', dataset: 'b'.repeat(64) },
            },
          ],
        },
      },
    });
  });

  it('guesses nothing that is not in it', () => {
    const [task] = reportOf('evaluation', written({ metrics: [{ name: 'auc', value: 1, higherIsBetter: null }] }))
      .evaluation.tasks;
    expect(task).toMatchObject({ stderr: null, n: null, of: null, higherIsBetter: null });
  });

  it('is a fairness report of the metrics that name a group', () => {
    const metrics = [metric, { name: 'selection_rate', slice: 'sex=f', value: 0.4, n: 900 }];
    expect(reportOf('fairness', written({ metrics })).fairness).toEqual([
      { metric: 'selection_rate', group: 'sex=f', value: 0.4, stderr: null, n: 900 },
    ]);
  });

  it('is a drift report without tests', () => {
    const metrics = [metric, { ...metric, slice: 'income', value: 2 }];
    expect(reportOf('drift', written({ metrics })).drift).toEqual({
      tests: [],
      metrics: [
        { name: 'auc', value: 0.91 },
        { name: 'auc,income', value: 2 },
      ],
    });
  });

  it.each<readonly [string, object, ReportPart, string]>([
    ['for a scan', {}, 'scan', 'a metrics file is no report of a scan'],
    ['for probes', {}, 'safety', 'a metrics file is no report of probes'],
    ['for fairness without a group', {}, 'fairness', 'no metric has a `slice`, which names the group'],
    [
      'of another schema',
      { schema: 'countersign/metrics@2' },
      'evaluation',
      'the schema "countersign/metrics@2" is not known: countersign/metrics@1 is read',
    ],
    ['without a metric', { metrics: [] }, 'evaluation', 'no metric is in it'],
    ['with a metric twice', { metrics: [metric, metric] }, 'evaluation', 'the metric auc is in it twice'],
    ['without subjects', { subjects: undefined }, 'evaluation', 'metrics: $.subjects: a list expected'],
    [
      'with a digest that is none',
      { subjects: [{ path: 'm', sha256: 'ABC' }] },
      'evaluation',
      '$.subjects[0].sha256: a sha256 in 64 lower-case digits expected',
    ],
    [
      'with a standard error below nothing',
      { metrics: [{ ...metric, stderr: -1 }] },
      'evaluation',
      '$.metrics[0].stderr: a standard error is not negative',
    ],
    [
      'with a part of a sample',
      { metrics: [{ ...metric, n: 1.5 }] },
      'evaluation',
      'metrics: $.metrics[0].n: an integer expected',
    ],
    ['without its data set', { dataset: undefined }, 'evaluation', 'metrics: $.dataset: an object expected'],
    ['with a time that is none', { at: 'yesterday' }, 'evaluation', '$.at is no time'],
  ])('is refused %s', (_what, patch, part, found) => {
    expect(refusalOf(written(patch), part)).toBe(found);
  });
});
