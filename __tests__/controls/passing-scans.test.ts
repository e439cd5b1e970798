import { describe, expect, it } from '@jest/globals';
import { passingScans } from '../../src/controls/passing-scans.js';
import { known } from '../../src/facts/observed.js';
import type { ScanFact, ScanFinding, ScanReport } from '../../src/facts/scans.js';
import {
  alice,
  bob,
  c1,
  checkRun,
  checks,
  commit,
  dana,
  file,
  head,
  judge,
  robot,
  shown,
  untold,
  withFacts,
} from './scene.js';

const CI = '.github/workflows/zap.yml';

const finding = (own: Partial<ScanFinding> = {}): ScanFinding => ({
  rule: 'js/sql-injection',
  score: null,
  level: 'critical',
  path: 'src/refund.ts',
  line: 3,
  state: 'open',
  dismissedBy: null,
  onBase: null,
  ...own,
});

const report = (own: Partial<ScanReport> = {}): ScanReport => ({
  tool: 'CodeQL',
  toolVersion: null,
  commit: head,
  commitParents: [],
  completed: true,
  truncated: false,
  at: null,
  digest: null,
  findings: [],
  ...own,
});

const scan = (source: ScanFact['source'], reports: readonly ScanReport[] | ReturnType<typeof untold>): ScanFact => ({
  scan: 's',
  source,
  reports: 'known' in reports ? reports : known(reports),
});

type Facts = Parameters<typeof withFacts>[0];

const judged = (setting: object, facts: Facts, accepted: readonly string[] = []) =>
  judge(passingScans, withFacts(facts), { scans: { s: setting } }, { accepted });

const codeql = (
  findings: readonly ScanFinding[],
  more: object = {},
  facts: Facts = {},
  accepted: readonly string[] = [],
) =>
  judged(
    { 'code-scanning': 'CodeQL', ...more },
    { scans: [scan('code-scanning', [report({ findings })])], ...facts },
    accepted,
  );

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
    const zapped = (own: Partial<ScanReport>, facts: Facts = {}) =>
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

describe('findings and limits', () => {
  it('allows no critical and no high ones unless told', () => {
    expect(shown(codeql([finding({ level: 'medium' }), finding({ level: 'low' })]))).toEqual(['pass']);
    expect(shown(codeql([finding()]))).toEqual(['fail', 'findings-over-limit js/sql-injection src/refund.ts s']);
    expect(codeql([finding({ level: 'high' })]).outcome).toBe('fail');
    expect(codeql([finding({ level: 'medium', score: 9.8 })]).outcome).toBe('fail');
    expect(codeql([finding({ level: 'unheard-of' })]).outcome).toBe('fail');
  });

  const mediums = (count: number) =>
    Array.from({ length: count }, (_, index) => finding({ rule: `m${String(index)}`, level: 'medium' }));

  it('allows as many as the limit, and names all of them beyond it', () => {
    const limit = { critical: 0, high: 0, medium: 2 };
    expect(codeql(mediums(2), { limit }).outcome).toBe('pass');
    const verdict = codeql(mediums(3), { limit });
    expect(verdict.reasons.map(({ about }) => about[0])).toEqual(['m0', 'm1', 'm2']);
    expect(verdict.reasons[0]).toMatchObject({
      needed: 'at most 2 of medium',
      found: '3, this one medium',
      at: { line: 3 },
    });
  });

  it('counts a worse severity without a limit towards the next milder one', () => {
    expect(codeql([finding()], { limit: { high: 0 } }).outcome).toBe('fail');
    expect(codeql([finding(), ...mediums(2)], { limit: { medium: 2 } }).outcome).toBe('fail');
    expect(codeql([finding(), finding({ level: 'medium' })], { limit: { critical: 1, medium: 1 } }).outcome).toBe(
      'pass',
    );
    expect(codeql([finding({ level: 'high' })], { limit: { critical: 0 } }).outcome).toBe('pass');
  });

  it('never counts what has no severity at all', () => {
    expect(codeql([finding({ level: 'none' })], { limit: { critical: 0, high: 0, medium: 0, low: 0 } }).outcome).toBe(
      'pass',
    );
  });

  it('names fifty and counts the rest', () => {
    const verdict = codeql(mediums(60), { limit: { medium: 0 } });
    expect(verdict.reasons).toHaveLength(51);
    expect(verdict.reasons[50]).toMatchObject({ about: ['s'], found: '10 more findings' });
  });

  it('names a rule once a file, and counts every place', () => {
    const verdict = codeql([finding(), finding({ line: 9 })]);
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]?.found).toBe('2, this one critical');
  });

  it('leaves out what is fixed, and with new-only what is known to be on the base', () => {
    expect(codeql([finding({ state: 'fixed' })]).outcome).toBe('pass');
    expect(codeql([finding({ onBase: true })]).outcome).toBe('fail');
    expect(codeql([finding({ onBase: true })], { 'new-only': true }).outcome).toBe('pass');
    expect(codeql([finding({ onBase: false })], { 'new-only': true }).outcome).toBe('fail');
    expect(codeql([finding({ onBase: null })], { 'new-only': true }).outcome).toBe('fail');
  });

  it('leaves out what an exception accepts, exactly', () => {
    expect(codeql([finding()], {}, {}, ['js/sql-injection']).outcome).toBe('pass');
    expect(codeql([finding()], {}, {}, ['js/sql']).outcome).toBe('fail');
    expect(codeql([finding(), finding({ rule: 'other' })], {}, {}, ['js/sql-injection']).outcome).toBe('fail');
  });
});

describe('what was waved away', () => {
  const dismissed = (by: ScanFinding['dismissedBy'], own: Partial<ScanFinding> = {}) =>
    finding({ state: 'dismissed', dismissedBy: by, ...own });

  it('does not count when somebody with no hand in the change did it', () => {
    expect(shown(codeql([dismissed(dana)]))).toEqual(['pass']);
  });

  it('counts when the author did it', () => {
    expect(shown(codeql([dismissed(alice)]))).toEqual([
      'fail',
      'findings-over-limit js/sql-injection src/refund.ts s',
      'dismissed-by-contributor alice js/sql-injection s',
    ]);
  });

  it('counts when any contributor did it', () => {
    const commits = { current: [commit({ coAuthors: [{ name: 'bob', email: 'b', account: bob }] })], earlier: [] };
    expect(codeql([dismissed(bob)], {}, { commits }).outcome).toBe('fail');
    expect(codeql([dismissed(bob)]).outcome).toBe('pass');
  });

  it.each([
    ['nobody who is named', null],
    ['a machine', robot],
  ])('counts when it was %s', (_, by) => {
    expect(shown(codeql([dismissed(by)]))).toEqual(['fail', 'findings-over-limit js/sql-injection src/refund.ts s']);
  });

  it('is noted where the limit allows it anyway', () => {
    const verdict = codeql([dismissed(alice, { level: 'low' })]);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.notes).toMatchObject([{ code: 'dismissed-by-contributor' }]);
  });

  it('is not known when nobody knows who contributed', () => {
    expect(shown(codeql([dismissed(dana)], {}, { pushes: untold('pushes') }))).toEqual([
      'indeterminate',
      'fact-unavailable pushes',
    ]);
    expect(shown(codeql([], {}, { pushes: untold('pushes'), commits: untold('commits') }))).toEqual(['pass']);
  });

  it('counts as suppressed, with a note, when it was done outside of the source', () => {
    const verdict = codeql([finding({ state: 'suppressed' })]);
    expect(verdict.outcome).toBe('pass');
    expect(verdict.notes).toMatchObject([{ code: 'findings-suppressed', found: '1 suppressed outside of the source' }]);
    expect(codeql([finding({ state: 'suppressed', dismissedBy: alice })]).outcome).toBe('fail');
  });
});

it('judges each scan, and the worst decides', () => {
  const scans = { a: { check: 'build', app: 'github-actions' }, s: { 'code-scanning': 'CodeQL' } };
  const facts = withFacts({ scans: [scan('code-scanning', [])] });
  expect(shown(judge(passingScans, facts, { scans }))).toEqual(['fail', 'check-missing s']);
});
