import { describe, expect, it } from '@jest/globals';
import { refusalOf, reportOf } from './sample.js';

// Written after Evidently's source: no file of its own making is at hand.
const snapshot = {
  metrics: [
    { id: '1', metric_name: 'DriftedColumnsCount(drift_share=0.5)', config: {}, value: { count: 1, share: 0.25 } },
    { id: '2', metric_name: 'ValueDrift(column=income)', config: {}, value: 0.07 },
  ],
  tests: [
    { id: '3', name: 'Share of drifted columns', description: 'is 0.25', status: 'SUCCESS' },
    { id: '4', name: 'Drift of income', description: 'is 0.07', status: 'FAIL' },
    { id: '5', name: 'Drift of age', status: 'WARNING' },
    { id: '6', name: 'Drift of zip', status: 'ERROR' },
    { id: '7', name: 'Drift of sex', status: 'SKIPPED' },
  ],
};
const written = (patch: object): string => JSON.stringify({ ...snapshot, ...patch });

describe('Evidently', () => {
  it('in its form since 0.7 has no time, and none is made up', () => {
    expect(reportOf('drift', written({}))).toMatchObject({ tool: 'evidently', version: null, at: null });
  });

  it('tells numbers each under its name, without the limit that Evidently had', () => {
    expect(reportOf('drift', written({})).drift.metrics).toEqual([
      { name: 'DriftedColumnsCount.count', value: 1 },
      { name: 'DriftedColumnsCount.share', value: 0.25 },
      { name: 'ValueDrift(column=income)', value: 0.07 },
    ]);
  });

  it('takes a warning for a failure, and an error for no test', () => {
    expect(reportOf('drift', written({})).drift.tests).toEqual([
      { name: 'Share of drifted columns', state: 'passed', found: null },
      { name: 'Drift of income', state: 'failed', found: 'FAIL: is 0.07' },
      { name: 'Drift of age', state: 'failed', found: 'WARNING' },
      { name: 'Drift of zip', state: 'not-run', found: 'ERROR' },
      { name: 'Drift of sex', state: 'not-run', found: 'SKIPPED' },
    ]);
  });

  it('in its form before tells a time', () => {
    const old = {
      version: '0.4.40',
      timestamp: '2026-11-20 10:00:00.123456',
      metrics: [
        {
          metric: 'DatasetDriftMetric',
          result: { drift_share: 0.5, share_of_drifted_columns: 0.1, dataset_drift: false },
        },
      ],
    };
    expect(reportOf('drift', JSON.stringify(old))).toMatchObject({
      version: '0.4.40',
      at: '2026-11-20T10:00:00Z',
      drift: {
        tests: [],
        metrics: [
          { name: 'DatasetDriftMetric.drift_share', value: 0.5 },
          { name: 'DatasetDriftMetric.share_of_drifted_columns', value: 0.1 },
        ],
      },
    });
  });

  it.each<readonly [string, object, RegExp]>([
    ['a state is not known', { tests: [{ name: 'x', status: 'OK' }] }, /^Evidently: the status "OK" is not known$/],
    ['tests are cut out', { summary: { total_tests: 6 } }, /^Evidently counted 6 tests, and 5 are listed$/],
    ['nothing is in it', { metrics: [{ metric_name: 'x', value: 'y' }], tests: [] }, /^Evidently: neither a test nor/],
    ['a time is none', { timestamp: '2026-99-99T00:00:00Z' }, /^\$\.timestamp is no time$/],
  ])('is refused where %s', (_what, patch, found) => {
    expect(refusalOf(written(patch), 'monitoring')).toMatch(found);
  });

  it.each(['0.07', '0.25'])('is refused where %s is a number too large', (number) => {
    expect(refusalOf(written({}).replace(`${number}}`, '1e999}'), 'monitoring')).toMatch(/a number expected$/);
  });
});
