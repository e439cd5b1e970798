import { describe, expect, it } from '@jest/globals';
import { passingScans } from '../../src/controls/passing-scans.js';
import type { ScanFact, ScanReport } from '../../src/facts/scans.js';
import { c1 } from '../support/compliant.js';
import { checkRun, checks, file, head, judge, shown, untold, withFacts, type GivenFacts } from './scene.js';
import { finding, judged, report, scan } from './scans.js';

const CI = '.github/workflows/zap.yml';

describe('a scan by check run', () => {
  const secrets = { check: 'secrets', app: 'github-advanced-security' };
  const ran = (own: object) => ({
    checks: checks({ head: [checkRun({ name: 'secrets', app: secrets.app, ...own })] }),
  });

  it.each([
    [{}, ['pass']],
    [{ conclusion: 'failure' }, ['fail', 'check-not-success secrets']],
    [{ conclusion: 'skipped' }, ['fail', 'check-not-success secrets']],
    [{ conclusion: 'neutral' }, ['fail', 'check-not-success secrets']],
    [{ status: 'in-progress', conclusion: null }, ['pending', 'check-pending secrets']],
    [{ app: 'other' }, ['fail', 'check-wrong-source secrets']],
    [{ name: 'other' }, ['fail', 'check-missing secrets']],
  ])('%j', (own, verdict) => {
    expect(shown(judged(secrets, ran(own)))).toEqual(verdict);
  });

  it('is not known when the checks are not', () => {
    expect(shown(judged(secrets, { checks: untold('checks') }))).toEqual(['indeterminate', 'fact-unavailable checks']);
  });

  it('needs no other fact', () => {
    expect(shown(judged(secrets, { ...ran({}), commits: untold('commits'), files: untold('files') }))).toEqual([
      'pass',
    ]);
  });
});

describe('proof that it ran on the head', () => {
  const of = (
    source: ScanFact['source'],
    setting: object,
    reports: readonly ScanReport[] | ReturnType<typeof untold>,
  ) => shown(judged(setting, { scans: [scan(source, reports)] }));
  const codeScanning = { 'code-scanning': 'CodeQL' };
  const sarif = { sarif: 'reports/x.sarif', tool: 'Trivy' };
  const trivy = (own: Partial<ScanReport>) => report({ tool: 'Trivy', commit: null, ...own });

  it.each([
    ['an analysis of the head', [report()], ['pass']],
    ['of a merge of the head', [report({ commit: c1, commitParents: ['b', head] })], ['pass']],
    ['of a merge into the head', [report({ commit: c1, commitParents: [head, 'b'] })], ['fail', 'check-stale s']],
    ['of a child of the head', [report({ commit: c1, commitParents: [head] })], ['fail', 'check-stale s']],
    ['of an octopus', [report({ commit: c1, commitParents: ['b', head, 'd'] })], ['fail', 'check-stale s']],
    ['of an earlier commit', [report({ commit: c1 })], ['fail', 'check-stale s']],
    ['of an earlier commit too', [report({ commit: c1, findings: [finding()] }), report()], ['pass']],
    ['of no commit', [report({ commit: null })], ['fail', 'check-stale s']],
    ['of another tool', [report({ tool: 'codeql' })], ['fail', 'check-missing s']],
    ['none', [], ['fail', 'check-missing s']],
  ])('code scanning: %s', (_, reports, verdict) => {
    expect(of('code-scanning', codeScanning, reports)).toEqual(verdict);
  });

  it('code scanning: counts what every analysis of the head found', () => {
    const reports = [report(), report({ commit: c1, commitParents: ['b', head], findings: [finding()] })];
    expect(of('code-scanning', codeScanning, reports)[0]).toBe('fail');
  });

  it.each([
    ['one that names no revision', [trivy({})], ['pass']],
    ['one that names the head', [trivy({ commit: head })], ['pass']],
    ['one that names another', [trivy({ commit: c1 })], ['fail', 'check-stale s reports/x.sarif']],
    [
      'two, one of them of another commit',
      [trivy({ commit: head }), trivy({ commit: c1 })],
      ['fail', 'check-stale s reports/x.sarif'],
    ],
    ['one of another tool', [report({ commit: null })], ['fail', 'check-missing s reports/x.sarif']],
    ['one of no tool', [trivy({ tool: null })], ['fail', 'check-missing s reports/x.sarif']],
    ['a file without runs', [], ['fail', 'check-missing s reports/x.sarif']],
    ['one that did not end', [trivy({ completed: false })], ['fail', 'scan-incomplete s reports/x.sarif']],
    [
      'one of two that did not end',
      [trivy({}), trivy({ completed: false })],
      ['fail', 'scan-incomplete s reports/x.sarif'],
    ],
    ['one that does not say', [trivy({ completed: null })], ['pass']],
    ['one that is cut off', [trivy({ truncated: true })], ['indeterminate', 'scan-truncated s reports/x.sarif']],
  ])('workspace file: %s', (_, reports, verdict) => {
    expect(of('sarif', sarif, reports)).toEqual(verdict);
  });

  it('workspace file: notes that it is declared only', () => {
    expect(judged(sarif, { scans: [scan('sarif', [trivy({})])] }).notes).toMatchObject([{ code: 'scan-declared' }]);
    expect(judged(sarif, { scans: [scan('sarif', [trivy({ commit: head })])] }).notes).toEqual([]);
  });

  it('workspace file: must name the head where the policy wants proof', () => {
    const strict = { ...sarif, proof: 'revision' };
    expect(of('sarif', strict, [trivy({})])).toEqual(['fail', 'check-stale s reports/x.sarif']);
    expect(of('sarif', strict, [trivy({ commit: head })])).toEqual(['pass']);
  });

  it('workspace file: cannot be read', () => {
    const why = { known: false, why: { code: 'scan-unreadable', about: ['trivy.sarif'] } } as const;
    expect(of('sarif', sarif, why)).toEqual(['indeterminate', 'scan-unreadable trivy.sarif']);
  });

  it('takes alerts of the repository as they stand', () => {
    const alerts = report({ tool: null, commit: null });
    expect(of('dependabot', { dependabot: 'open' }, [alerts])).toEqual(['pass']);
    expect(of('secret-scanning', { 'secret-scanning': 'open' }, [alerts])).toEqual(['pass']);
    const leak = finding({ rule: 'aws_key', level: null, path: null, line: null });
    expect(of('secret-scanning', { 'secret-scanning': 'open' }, [{ ...alerts, findings: [leak] }])).toEqual([
      'fail',
      'findings-over-limit aws_key s',
    ]);
  });

  it('is not known when the scan was not read, or not from that source', () => {
    expect(shown(judged(codeScanning, { scans: [] }))).toEqual(['indeterminate', 'fact-unavailable s']);
    expect(of('sarif', codeScanning, [report()])).toEqual(['indeterminate', 'fact-unavailable s']);
    expect(shown(judged(codeScanning, { scans: untold('scans') }))).toEqual([
      'indeterminate',
      'fact-unavailable scans',
    ]);
    expect(of('code-scanning', codeScanning, untold('analyses'))).toEqual([
      'indeterminate',
      'fact-unavailable analyses',
    ]);
  });

  describe('artifact', () => {
    const zap = { artifact: 'zap-report', sarif: 'zap.sarif' };
    const zapped = (own: Partial<ScanReport>, facts: GivenFacts = {}) =>
      shown(judged(zap, { scans: [scan('artifact', [report({ tool: 'ZAP', workflow: CI, ...own })])], ...facts }));

    it.each([
      [{}, ['pass']],
      [{ commit: null }, ['fail', 'check-stale s zap.sarif']],
      [{ commit: c1 }, ['fail', 'check-stale s zap.sarif']],
      [{ workflow: null }, ['indeterminate', 'fact-unavailable s']],
    ])('%j', (own, verdict) => {
      expect(zapped(own)).toEqual(verdict);
    });

    it('fails when the change touches the workflow that made it', () => {
      expect(zapped({}, { files: [file(CI)] })).toEqual(['fail', `workflow-changed ${CI} s`]);
      expect(zapped({}, { files: untold('files') })).toEqual(['indeterminate', 'fact-unavailable files']);
    });
  });
});

it('judges each scan, and the worst decides', () => {
  const scans = { a: { check: 'build', app: 'github-actions' }, s: { 'code-scanning': 'CodeQL' } };
  const facts = withFacts({ scans: [scan('code-scanning', [])] });
  expect(shown(judge(passingScans, facts, { scans }))).toEqual(['fail', 'check-missing s']);
});

it('takes each scan for itself', () => {
  const scans = { a: { 'code-scanning': 'CodeQL' }, s: { 'code-scanning': 'CodeQL' } };
  const clean = { ...scan('code-scanning', [report()]), scan: 'a' };
  const facts = withFacts({ scans: [clean, scan('code-scanning', [report({ findings: [finding()] })])] });
  expect(shown(judge(passingScans, facts, { scans }))).toEqual([
    'fail',
    'findings-over-limit js/sql-injection src/refund.ts s',
  ]);
});

it('takes no exception for a reason that names nothing', () => {
  const why = { known: false, why: { code: 'scan-unreadable', about: [] } } as const;
  const facts = { scans: [scan('code-scanning', why)] };
  expect(shown(judged({ 'code-scanning': 'CodeQL' }, facts, ['s']))).toEqual(['indeterminate', 'scan-unreadable']);
});
