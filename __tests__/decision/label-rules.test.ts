import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import { alice, compliant, eve, svcRel } from '../support/compliant.js';
import { facts, findingOf, judged } from './verdict.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });

describe('a rule that hangs on a label', () => {
  const rule = (from: number, to: number) =>
    `version: 1\ncontrols:\n  peer-review: {approvals: ${from}}\nrules:\n  - {name: by label, when: {labels: [l]}, controls: {peer-review: {approvals: ${to}}}}\n`;
  const labels = (who: typeof alice | null) => change({ labels: [{ name: 'l', by: who, at: null }] });

  it.each([
    ['asks for less, set by the author', rule(2, 1), alice, 'pending'],
    ['asks for less, set by nobody known', rule(2, 1), null, 'pending'],
    ['asks for less, set by a machine account', rule(2, 1), svcRel, 'pending'],
    ['asks for less, set by somebody independent', rule(2, 1), eve, 'pass'],
    ['asks for more, set by the author', rule(1, 2), alice, 'pending'],
    ['asks for more, set by somebody independent', rule(1, 2), eve, 'pending'],
  ] as const)('%s', (_, policy, who, verdict) => {
    const text = `${policy}people: {machine-accounts: [svc-rel]}\n`;
    expect(judged(text, facts(labels(who))).decision.verdict).toBe(verdict);
  });

  it('says so', () => {
    const { notes } = judged(rule(2, 1), facts(labels(alice))).decision;
    expect(notes).toMatchObject([{ code: 'label-untrusted', about: ['by label', 'l'] }]);
  });

  const at = '2026-03-02T10:30:00Z';
  const off = (name: string, who: typeof alice | null) => ({ name, by: who, at });
  const gone = (...unlabeled: readonly ReturnType<typeof off>[]) => change({ unlabeled });
  const merged = (time: string) =>
    ({ merged: { by: eve, at: time, commit: compliant.change.head.commit }, state: 'merged' }) as const;

  it.each([
    ['asks for more, taken off by the author', rule(1, 2), gone(off('l', alice)), 'pending'],
    ['asks for more, taken off by a machine account', rule(1, 2), gone(off('L', svcRel)), 'pending'],
    ['asks for more, taken off by nobody known', rule(1, 2), gone(off('l', null)), 'pending'],
    ['asks for more, taken off by somebody independent', rule(1, 2), gone(off('l', eve)), 'pass'],
    [
      'asks for more, taken off by the author, then by somebody independent',
      rule(1, 2),
      gone(off('l', alice), { ...off('l', eve), at: '2026-03-02T10:31:00Z' }),
      'pass',
    ],
    [
      'asks for more, taken off by somebody independent, then by the author',
      rule(1, 2),
      gone(off('l', eve), { ...off('l', alice), at: '2026-03-02T10:31:00Z' }),
      'pending',
    ],
    ['another label taken off by the author', rule(1, 2), gone(off('small', alice)), 'pass'],
    ['asks for less, taken off by the author', rule(2, 1), gone(off('l', alice)), 'pending'],
    [
      'asks for less, taken off by the author and set by somebody independent',
      rule(2, 1),
      change({ unlabeled: [off('l', alice)], labels: [{ name: 'l', by: eve, at }] }),
      'pass',
    ],
    [
      'asks for more, taken off after the merge',
      rule(1, 2),
      change({ unlabeled: [off('l', eve)], ...merged('2026-03-02T10:29:59Z') }),
      'fail',
    ],
    [
      'asks for more, taken off before the merge',
      rule(1, 2),
      change({ unlabeled: [off('l', eve)], ...merged('2026-03-02T10:40:00Z') }),
      'pass',
    ],
    [
      'asks for less, set after the merge',
      rule(2, 1),
      change({ labels: [{ name: 'l', by: eve, at }], ...merged('2026-03-02T10:29:59Z') }),
      'fail',
    ],
    [
      'asks for less, set before the merge',
      rule(2, 1),
      change({ labels: [{ name: 'l', by: eve, at }], ...merged('2026-03-02T10:40:00Z') }),
      'pass',
    ],
  ] as const)('%s', (_, policy, own, verdict) => {
    const text = `${policy}people: {machine-accounts: [svc-rel]}\n`;
    const early = compliant.reviews.map((review) => ({ ...review, at: '2026-03-02T10:10:00Z' }));
    expect(judged(text, facts({ ...own, reviews: early })).decision.verdict).toBe(verdict);
  });

  it('says who took it off', () => {
    const { notes } = judged(rule(1, 2), facts(gone(off('l', alice)))).decision;
    expect(notes).toMatchObject([
      { code: 'label-untrusted', about: ['by label', 'l'], found: `taken off by alice at ${at}` },
    ]);
  });

  it('judges with it where the files that it asks for are not known', () => {
    const policy =
      'version: 1\ncontrols:\n  peer-review: {}\nrules:\n  - {name: r, when: {paths: [x]}, controls: {required-checks: {checks: [{name: zzz, app: a}]}}}\n';
    const cut = [{ outcome: 'indeterminate', code: 'list-truncated', about: ['files'] }] as const;
    const old = { ...compliant.checks, pushedAt: '2026-03-01T00:00:00Z' };
    expect(judged(policy, facts({ checks: old }), cut).decision.verdict).toBe('fail');
    expect(judged(policy, facts({ checks: old })).decision.verdict).toBe('pass');
  });
});

describe('names', () => {
  it('of rules that changed a control stand with its finding', () => {
    const policy = `${REVIEW}rules:\n  - {name: sources, when: {paths: [src/**]}, controls: {peer-review: {approvals: 2}}}\n`;
    expect(findingOf(judged(policy), 'peer-review')?.rules).toEqual(['sources']);
  });
});
