import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { ScanFact } from '../../src/facts/scans.js';
import { c3, compliant } from '../support/compliant.js';
import { facts, findingOf, judged, outcomes, unread } from './verdict.js';

const scan = (...rules: readonly string[]): { readonly scans: readonly ScanFact[] } => ({
  scans: [
    {
      scan: 'sast',
      source: 'code-scanning',
      reports: known([
        {
          tool: 'CodeQL',
          toolVersion: null,
          commit: c3,
          commitParents: [],
          completed: true,
          truncated: false,
          at: null,
          digest: null,
          findings: rules.map((rule) => ({
            rule,
            score: null,
            level: 'critical',
            path: 'src/refund.ts',
            line: 1,
            state: 'open',
            dismissedBy: null,
            onBase: null,
          })),
        },
      ]),
    },
  ],
});

describe('exceptions', () => {
  const policy = (until = '2026-06-30', by = 'carol') =>
    `version: 1\ncontrols:\n  peer-review: {}\n  passing-scans: {scans: {sast: {code-scanning: CodeQL}}}\n` +
    `people: {machine-accounts: [svc-rel], same-person: [[alice, alice-admin]]}\n` +
    `exceptions:\n  - {control: passing-scans, about: js/sql-injection, until: ${until}, reason: 'behind a proxy', approved-by: ${by}, ticket: '#31'}\n`;
  const found = facts(scan('js/sql-injection'));

  it('waive exactly what they name, and are told with the decision', () => {
    const judgement = judged(policy(), found);
    expect(judgement.decision).toMatchObject({
      verdict: 'pass-with-exception',
      carried: [
        {
          by: 'exception',
          control: 'passing-scans',
          about: ['js/sql-injection'],
          approvedBy: 'carol',
          until: '2026-06-30',
        },
      ],
    });
    expect(findingOf(judgement, 'passing-scans')).toMatchObject({ outcome: 'waived' });
    expect(findingOf(judgement, 'passing-scans')?.reasons).not.toEqual([]);
  });

  it('waive nothing else', () => {
    const judgement = judged(policy(), facts(scan('js/sql-injection', 'js/xss')));
    expect(judgement.decision).toMatchObject({ verdict: 'fail', carried: [] });
    expect(JSON.stringify(findingOf(judgement, 'passing-scans')?.reasons)).toContain('js/xss');
  });

  it.each([
    ['on its last day', policy('2026-03-02'), 'pass-with-exception', null],
    ['the day after', policy('2026-03-01'), 'fail', 'exception-expired'],
    ['approved by the author', policy(undefined, 'Alice'), 'fail', 'exception-self-approved'],
    ['approved by the author’s other account', policy(undefined, 'alice-admin'), 'fail', 'exception-self-approved'],
    ['approved by a bot', policy(undefined, "'renovate[bot]'"), 'fail', 'exception-approver-not-human'],
    ['approved by a machine account', policy(undefined, 'svc-rel'), 'fail', 'exception-approver-not-human'],
  ])('%s', (_, text, verdict, note) => {
    const judgement = judged(text, found);
    expect(judgement.decision.verdict).toBe(verdict);
    const notes = findingOf(judgement, 'passing-scans')?.notes.map(({ code }) => code) ?? [];
    expect(notes.filter((code) => code.startsWith('exception-'))).toEqual(note === null ? [] : [note]);
  });

  it.each([
    ['in other letters', 'js/SQL-injection'],
    ['as a part', 'js/sql'],
    ['with more behind it', 'js/sql-injection-2'],
    ['as a pattern', "'js/*'"],
  ])('do not match %s', (_, about) => {
    expect(judged(policy().replace('js/sql-injection', about), found).decision).toMatchObject({
      verdict: 'fail',
      carried: [],
    });
  });

  it.each([
    ['the last second of the last day', '2026-06-30T23:59:59Z', 'pass-with-exception'],
    ['the first second after it', '2026-07-01T00:00:00Z', 'fail'],
    ['a clock that tells no day', '30 June 2026', 'fail'],
    ['a clock that tells something before the day', 'on 2026-03-02T11:00:00Z', 'fail'],
  ])('hold by the day of UTC: %s', (_, now, verdict) => {
    expect(judged(policy(), { ...found, clock: known({ now }) }).decision.verdict).toBe(verdict);
  });

  it('do not count where the day is not known', () => {
    const judgement = judged(policy(), { ...found, clock: { known: false, why: unread } });
    expect(judgement.decision).toMatchObject({ verdict: 'indeterminate', carried: [] });
  });

  it('of another control count for nothing', () => {
    const text = policy().replace('{control: passing-scans', '{control: peer-review');
    expect(judged(text, found).decision).toMatchObject({ verdict: 'fail', carried: [] });
  });

  it('of a control that only reports carry nothing', () => {
    const text = policy().replace('passing-scans: {scans', 'passing-scans: {enforcement: report, scans');
    const judgement = judged(text, found);
    expect(outcomes(judgement)).toMatchObject({ 'passing-scans': 'waived' });
    expect(judgement.decision).toMatchObject({ verdict: 'pass', carried: [] });
  });

  it('of the gate itself make the policy invalid: no fault of the run can be accepted', () => {
    const { decision } = judged(policy().replace('control: passing-scans', 'control: gate'), found);
    expect(decision).toMatchObject({
      verdict: 'fail',
      blocking: [{ code: 'policy-invalid', about: ['exceptions.0.control'] }],
    });
  });

  it('do not count where it is not known who contributed', () => {
    const pushes = { known: false, why: unread } as const;
    expect(outcomes(judged(policy(), { ...found, pushes }))['passing-scans']).not.toBe('waived');
  });

  it('of a control that knows nothing of them take away reasons that are about nothing else', () => {
    const text = (about: string) =>
      `version: 1\ncontrols:\n  required-checks: {checks: [{name: build, app: github-actions}, {name: lint, app: github-actions}]}\n` +
      `exceptions:\n  - {control: required-checks, about: ${about}, until: 2026-06-30, reason: r, approved-by: carol, ticket: '#31'}\n`;
    const without = facts({ checks: { ...compliant.checks, pushedAt: '2026-03-01T00:00:00Z' } });
    expect(judged(text('lint'), without).decision.verdict).toBe('pass-with-exception');
    expect(judged(text('build'), without).decision.verdict).toBe('fail');
  });

  it('do not take away a reason that is about something else as well', () => {
    const text =
      'version: 1\ncontrols:\n  branch-protection: {}\n' +
      "exceptions:\n  - {control: branch-protection, about: mallory, until: 2026-06-30, reason: r, approved-by: carol, ticket: '#31'}\n";
    const bypass = (...logins: readonly string[]) =>
      facts({ protection: { ...compliant.protection, bypass: known(logins) } });
    expect(judged(text, bypass('mallory')).decision.verdict).toBe('pass-with-exception');
    expect(judged(text, bypass('mallory', 'eve')).decision.verdict).toBe('fail');
  });
});
