import { describe, expect, it } from '@jest/globals';
import type { ScanFact, ScanFinding } from '../../src/facts/scans.js';
import { compliant } from '../support/compliant.js';
import { shown } from './scene.js';
import { finding, judged, report, scan } from './scans.js';

const { now } = compliant.clock;

const before = (hours: number): string =>
  `${new Date(Date.parse(now) - hours * 3_600_000).toISOString().slice(0, 19)}Z`;

describe('the age of a report', () => {
  const aged = (at: string | null, words = '12h') =>
    shown(
      judged({ 'code-scanning': 'CodeQL', 'max-age': words }, { scans: [scan('code-scanning', [report({ at })])] }),
    );

  it.each([
    [before(11), '12h', ['pass']],
    [before(12), '12h', ['pass']],
    [before(13), '12h', ['fail', 'scan-too-old s']],
    [before(13), '1d', ['pass']],
    [before(25), '1d', ['fail', 'scan-too-old s']],
    [null, '12h', ['indeterminate', 'scan-too-old s']],
    [before(-0.05), '12h', ['pass']],
    [before(-1), '12h', ['indeterminate', 'scan-too-old s']],
  ])('%s within %s: %j', (at, words, verdict) => {
    expect(aged(at, words)).toEqual(verdict);
  });

  it('does not matter unless the policy says so', () => {
    expect(shown(judged({ 'code-scanning': 'CodeQL' }, { scans: [scan('code-scanning', [report()])] }))).toEqual([
      'pass',
    ]);
  });

  it('matters for every report', () => {
    const setting = { artifact: 'zap', sarif: 'z.sarif', 'max-age': '1d' };
    const workflow = '.github/workflows/z.yml';
    const reports = [report({ at: before(1), workflow }), report({ at: before(99), workflow })];
    expect(shown(judged(setting, { scans: [scan('artifact', reports)] }))).toEqual(['fail', 'scan-too-old s z.sarif']);
  });
});

describe('the grace of an alert', () => {
  const of = (source: ScanFact['source'], setting: object) => (own: Partial<ScanFinding>) => {
    const grace = { critical: '2d', high: '7d' };
    return shown(judged({ ...setting, grace }, { scans: [scan(source, [report({ findings: [finding(own)] })])] }));
  };
  const dependabot = of('dependabot', { dependabot: 'open' });
  const codeql = of('code-scanning', { 'code-scanning': 'CodeQL' });
  const secret = of('secret-scanning', { 'secret-scanning': 'open' });
  const over = ['fail', 'findings-over-limit js/sql-injection src/refund.ts s'];

  it.each([
    [{ since: before(47) }, ['pass']],
    [{ since: before(48) }, over],
    [{ since: before(49), level: 'high' }, ['pass']],
    [{ since: before(169), level: 'high' }, over],
    [{ since: null }, over],
    [{}, over],
    [{ since: before(-1) }, over],
    [{ since: before(1), state: 'dismissed' }, over],
  ] as const)('Dependabot: %j', (own, verdict) => {
    expect(dependabot(own).slice(0, 2)).toEqual(verdict);
  });

  it('is only for what is on the base already, where the change itself may have brought it', () => {
    for (const judge of [codeql, secret]) {
      expect(judge({ since: before(1), onBase: true })).toEqual(['pass']);
      expect(judge({ since: before(1), onBase: false })[0]).toBe('fail');
      expect(judge({ since: before(1), onBase: null })[0]).toBe('fail');
    }
  });

  it('has none for a severity that the policy does not name', () => {
    const setting = { dependabot: 'open', limit: { medium: 0 }, grace: { high: '7d' } };
    const medium = finding({ level: 'medium', since: before(1) });
    expect(judged(setting, { scans: [scan('dependabot', [report({ findings: [medium] })])] }).outcome).toBe('fail');
  });

  it('tells how many, and the first rules', () => {
    const findings = Array.from({ length: 7 }, (_, index) => finding({ rule: `r${String(index)}`, since: before(1) }));
    const verdict = judged(
      { dependabot: 'open', grace: { critical: '2d' } },
      { scans: [scan('dependabot', [report({ findings })])] },
    );
    expect(verdict.notes?.[0]).toMatchObject({ found: '7: r0, r1, r2, r3, r4 and more' });
  });
});
