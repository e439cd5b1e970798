import { describe, expect, it } from '@jest/globals';
import { modelMonitoring } from '../../src/controls/model-monitoring.js';
import type { DriftRun, ToolReport } from '../../src/facts/model-reports.js';
import type { MonitoringPlan } from '../../src/facts/model-documents.js';
import type { Model, ReportFile } from '../../src/facts/models.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import {
  driftReport,
  EVALUATE,
  files,
  judgeModel,
  made,
  NAME,
  plan,
  refused,
  reportFile,
  scanOf,
  sha,
  signedAs,
  statement,
  workflow,
  type GivenModel,
} from '../support/model-facts.js';
import { shown } from './scene.js';

const verdict = (given: GivenModel = {}): readonly string[] => shown(judgeModel(modelMonitoring, given));
const notes = (given: GivenModel = {}): readonly string[] =>
  (judgeModel(modelMonitoring, given).notes ?? []).map(({ code }) => code);

const PLAN = `ops/${NAME}.yaml`;
const still = known(files.map((file) => ({ ...file, change: 'unchanged' as const })));
const README_ONLY: Partial<Model> = { files: still, changed: [`models/${NAME}/README.md`] };

/** What is released is judged again. */
const released = (model: Partial<Model> = {}, more: GivenModel = {}): GivenModel => ({
  ...more,
  models: { at: 'released' },
  model: { change: 'untouched', changed: [], files: still, ...model },
});
const again = (...reports: readonly ReportFile[]): readonly string[] => verdict(released({ reports }));

type Tests = DriftRun['tests'];
const drift = (tests: Tests, at: string | null = '2026-02-28T08:00:00Z'): ToolReport => ({
  kind: 'drift',
  ...made('evidently', at),
  drift: { tests, metrics: [] },
});
const passed: Tests = [{ name: 'columns', state: 'passed', found: null }];
const drifted: Tests = [{ name: 'columns', state: 'failed', found: '0.7 of 0.5' }];

const report = (name: string, tests: Tests, at: string | null, toolAt: string | null = at): ReportFile =>
  reportFile('monitoring', drift(tests, toolAt), {
    path: `evidence/${name}.json`,
    binding: statement({ at, signature: signedAs(workflow(EVALUATE), at) }),
  });
describe('the plan', () => {
  const planned = (own: Partial<MonitoringPlan>): readonly string[] =>
    verdict({ model: { monitoring: known(plan(own)) } });
  const metric = { name: 'drifted-columns', limit: 0.2, alert: 'acme/ml-oncall' };

  it.each([
    [{}, ['pass']],
    [{ metrics: [] }, ['fail', `no-metrics ${NAME} ${PLAN}`]],
    [{ metrics: [metric, { ...metric, name: 'b', limit: null }] }, ['fail', `metric-without-limit ${NAME} b`]],
    [{ metrics: [{ ...metric, limit: 0 }] }, ['pass']],
    [{ metrics: [{ ...metric, alert: null }] }, ['fail', `metric-without-alert ${NAME} drifted-columns`]],
    [{ metrics: [{ ...metric, alert: ' ' }] }, ['fail', `metric-without-alert ${NAME} drifted-columns`]],
    [{ runbook: null }, ['fail', `runbook-missing ${NAME} ${PLAN}`]],
    [{ runbook: { path: 'ops/x.md', exists: false } }, ['fail', `runbook-missing ${NAME} ops/x.md`]],
    [{ owner: null }, ['fail', `monitoring-owner-missing ${NAME} ${PLAN}`]],
    [{ owner: '' }, ['fail', `monitoring-owner-missing ${NAME} ${PLAN}`]],
  ])('with %j: %j', (own, expected) => {
    expect(planned(own)).toEqual(expected);
  });

  it('is declared, there and read', () => {
    expect(verdict({ terms: { monitoring: null } })).toEqual(['fail', `monitoring-not-declared ${NAME} monitoring`]);
    expect(verdict({ model: { monitoring: known(null) } })).toEqual(['fail', `no-monitoring-plan ${NAME} ${PLAN}`]);
    const torn = unknown<never>(unavailable('plan', 'no YAML'));
    expect(verdict({ model: { monitoring: torn } })).toEqual(['indeterminate', `fact-unavailable ${NAME} monitoring`]);
  });

  it('is not asked where no model is touched', () => {
    const model = { change: 'untouched' as const, changed: [], files: still };
    expect(verdict({ model })).toEqual(['not-applicable', 'no-model-touched']);
  });
});

describe('before a merge', () => {
  it('no report of drift can be about weights that the change brings', () => {
    expect(verdict({ model: { reports: [] } })).toEqual(['pass']);
    expect(notes({ model: { reports: [] } })).toEqual(['drift-report-later']);
    expect(verdict({ model: { reports: [reportFile('monitoring', drift(drifted))] } })).toEqual(['pass']);
  });

  it('is asked of a change that leaves the weights as they run', () => {
    expect(verdict({ model: README_ONLY })).toEqual(['pass']);
    expect(notes({ model: README_ONLY })).toEqual([]);
    expect(verdict({ model: { ...README_ONLY, reports: [] } })).toEqual([
      'fail',
      `drift-report-missing ${NAME} monitoring`,
    ]);
  });

  it('is not known where the files are not', () => {
    const model = { files: unknown<never>(unavailable('files', 'cut off')) };
    expect(verdict({ model })).toEqual(['indeterminate', `fact-unavailable ${NAME} files`]);
  });
});

describe('a model that is released', () => {
  it('passes with a fresh report that finds nothing', () => {
    expect(verdict(released())).toEqual(['pass']);
  });

  it('needs a report, unless the policy says that there is none yet', () => {
    expect(again()).toEqual(['fail', `drift-report-missing ${NAME} monitoring`]);
    const monitoring = { plan: PLAN, 'report-required': false };
    expect(verdict(released({ reports: [] }, { terms: { monitoring } }))).toEqual(['pass']);
    const bad = [report('a', drifted, '2026-03-01T08:00:00Z')];
    expect(verdict(released({ reports: bad }, { terms: { monitoring } }))).toEqual([
      'fail',
      `drift-found ${NAME} columns`,
    ]);
  });

  it.each([
    ['bound by nothing', { binding: { by: 'nothing' as const, found: 'no statement' } }],
    ['signed by nobody', { binding: statement({ signature: refused }) }],
    ['of other weights', { binding: statement({ subjects: [{ name: 'a', sha256: sha('other') }] }) }],
    ['of one weight of two', { binding: statement({ subjects: [{ name: 'a', sha256: sha('model-00001') }] }) }],
    ['of another kind', { report: known(scanOf()) }],
  ])('has no report in one %s', (_, own) => {
    expect(again(reportFile('monitoring', driftReport, own))).toEqual([
      'fail',
      `drift-report-missing ${NAME} monitoring`,
    ]);
  });

  it('is not known by a report that cannot be read, whatever others say', () => {
    const torn = { path: 'evidence/torn.json', report: unknown<never>(unavailable('report', 'no JSON')) };
    expect(again(reportFile('monitoring', driftReport), reportFile('monitoring', driftReport, torn))).toEqual([
      'indeterminate',
      `fact-unavailable ${NAME} evidence/torn.json`,
    ]);
  });

  it.each([
    ['2026-02-16T11:00:00Z', ['pass']],
    ['2026-02-16T10:59:59Z', ['fail', `drift-report-stale ${NAME} evidence/a.json`]],
    ['2026-03-02T11:04:00Z', ['pass']],
    ['2026-03-02T11:06:00Z', ['indeterminate', `drift-report-stale ${NAME} evidence/a.json`]],
    [null, ['indeterminate', `drift-report-stale ${NAME} evidence/a.json`]],
  ])('has a report of %s: %j', (at, expected) => {
    expect(again(report('a', passed, at))).toEqual(expected);
  });

  it('takes the time of the tool where no witness tells one, and never the younger of two', () => {
    expect(again(report('a', passed, null, '2026-03-01T08:00:00Z'))).toEqual(['pass']);
    expect(again(report('a', passed, '2026-03-01T08:00:00Z', '2026-01-01T08:00:00Z'))).toEqual([
      'fail',
      `drift-report-stale ${NAME} evidence/a.json`,
    ]);
  });

  it.each([
    [drifted, ['fail', `drift-found ${NAME} columns`]],
    [[], ['fail', `drift-not-run ${NAME} evidence/a.json`]],
    [
      [...passed, { name: 'b', state: 'not-run' as const, found: null }],
      ['fail', `drift-not-run ${NAME} b`],
    ],
  ])('whose tests are %j: %j', (tests, expected) => {
    expect(again(report('a', tests, '2026-03-01T08:00:00Z'))).toEqual(expected);
  });

  it('is judged by its last report', () => {
    const old = '2026-02-20T08:00:00Z';
    const last = '2026-03-01T08:00:00Z';
    expect(again(report('a', drifted, old), report('b', passed, last))).toEqual(['pass']);
    expect(again(report('a', passed, old), report('b', drifted, last))).toEqual([
      'fail',
      `drift-found ${NAME} columns`,
    ]);
    expect(again(report('a', passed, last), report('b', drifted, '2026-03-01T09:00:00+01:00'))).toEqual([
      'fail',
      `drift-found ${NAME} columns`,
      `conflicting-evidence ${NAME} evidence/a.json evidence/b.json`,
    ]);
    expect(again(report('a', passed, last), report('b', passed, last))).toEqual(['pass']);
    // One that tells no time may be later than all others.
    expect(again(report('a', passed, last), report('b', passed, null))).toEqual([
      'indeterminate',
      `drift-report-stale ${NAME} evidence/b.json`,
    ]);
  });
});
