import { describe, expect, it } from '@jest/globals';
import { modelMonitoring } from '../../src/controls/model-monitoring.js';
import type { DriftRun } from '../../src/facts/model-reports.js';
import type { MonitoringPlan } from '../../src/facts/model-documents.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { files, judgeModel, made, NAME, plan, reportFile } from '../support/model-facts.js';
import { shown } from './scene.js';

const still = known(files.map((file) => ({ ...file, change: 'unchanged' as const })));
const LIMIT: MonitoringPlan['metrics'] = [{ name: 'drifted-columns', limit: 0.2, alert: 'acme/ml-oncall' }];
const passed: DriftRun['tests'] = [{ name: 'columns', state: 'passed', found: null }];
const failed: DriftRun['tests'] = [{ name: 'columns', state: 'failed', found: '0.7 of 0.5' }];

/** A released model whose last report measured this. */
const verdict = (
  measured: Readonly<Record<string, number>>,
  tests: DriftRun['tests'] = [],
  metrics: MonitoringPlan['metrics'] = LIMIT,
): readonly string[] => {
  const numbers = Object.entries(measured).map(([name, value]) => ({ name, value }));
  const report = { kind: 'drift', ...made('evidently'), drift: { tests, metrics: numbers } } as const;
  const own = { monitoring: known(plan({ metrics })), reports: [reportFile('monitoring', report)] };
  const model = { change: 'untouched' as const, changed: [], files: still, ...own };
  return shown(judgeModel(modelMonitoring, { models: { at: 'released' }, model }));
};

const FOUND = ['fail', `drift-found ${NAME} drifted-columns`];
const NOT_RUN = ['fail', `drift-not-run ${NAME} evidence/monitoring.json`];

describe('what the plan has a limit for', () => {
  it('is held to that, whatever the tests of the tool say', () => {
    expect(verdict({ 'drifted-columns': 0.2 }, passed)).toEqual(['pass']);
    // Evidently lets half of the columns drift.
    expect(verdict({ 'drifted-columns': 0.201 }, passed)).toEqual(FOUND);
    expect(verdict({ 'drifted-columns': Number.NaN }, passed)).toEqual(FOUND);
    expect(verdict({ 'drifted-columns': 0.1 }, failed)).toEqual(['fail', `drift-found ${NAME} columns`]);
  });

  it('is enough without tests, and other measurements are not', () => {
    expect(verdict({ 'drifted-columns': 0.1 })).toEqual(['pass']);
    expect(verdict({ 'drifted-columns': 0.3, other: 0.1 })).toEqual(FOUND);
    expect(verdict({ other: 0.1 })).toEqual(NOT_RUN);
    expect(verdict({})).toEqual(NOT_RUN);
    expect(verdict({ other: 9 }, passed)).toEqual(['pass']);
  });

  it('is nothing without a limit', () => {
    const [metric] = LIMIT;
    const without = metric === undefined ? [] : [{ ...metric, limit: null }];
    expect(verdict({ 'drifted-columns': 0.1 }, [], without)).toEqual([
      'fail',
      `metric-without-limit ${NAME} drifted-columns`,
      `drift-not-run ${NAME} evidence/monitoring.json`,
    ]);
  });

  it('is not known where the plan is not', () => {
    const model = { monitoring: unknown<never>(unavailable('plan', 'HTTP 500')), change: 'untouched' as const };
    const { outcome } = judgeModel(modelMonitoring, { models: { at: 'released' }, model: { ...model, files: still } });
    expect(outcome).toBe('indeterminate');
  });
});
