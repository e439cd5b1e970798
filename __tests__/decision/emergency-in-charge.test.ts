import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import { known } from '../../src/facts/observed.js';
import { alice, bob, carol, compliant, dana, review } from '../support/compliant.js';
import { facts, judged, outcomes, unread } from './verdict.js';

const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });
const at = '2026-03-02T10:20:00Z';
const labelled = (who: typeof alice | null, set: string | null = at) =>
  change({ labels: [{ name: 'emergency-change', by: who, at: set }] });

const policy =
  'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n  required-checks: {checks: [{name: build, app: github-actions}]}\n' +
  'emergency: {label: emergency-change, approvers: {users: [dana], teams: [acme/controls]}, lifts: [peer-review], review-within: 3d}\n';

describe('an emergency', () => {
  it('is told with all who are in charge and agreed, and all that was missing', () => {
    const text = policy.replace('approvals: 1', 'approvals: 3');
    const both = { ...labelled(dana), reviews: [review(1, dana), review(2, carol, { opinion: 'changes-requested' })] };
    expect(judged(text, facts(both)).decision.carried).toMatchObject([
      { approvedBy: 'dana', why: 'changes-requested, too-few-approvals' },
    ]);
    const agreed = { ...labelled(dana), reviews: [review(1, dana), review(2, carol)] };
    expect(judged(text, facts(agreed)).decision.carried).toMatchObject([{ approvedBy: 'carol, dana' }]);
  });

  it('stands by its own label alone', () => {
    const { decision } = judged(
      policy,
      facts({ ...change({ labels: [{ name: 'urgent', by: carol, at }] }), reviews: [] }),
    );
    expect(decision).toMatchObject({ verdict: 'pending', carried: [], notes: [] });
  });

  const inCharge = (approvers: string) => policy.replace('{users: [dana], teams: [acme/controls]}', approvers);
  const emptied = [{ name: 'acme/controls', members: known([]) }];

  it.each([
    ['somebody beside the one who is named', inCharge('{users: [dana]}'), bob, {}, null],
    ['somebody where only a team is named', inCharge('{teams: [acme/controls]}'), bob, {}, null],
    ['one of a team that is not named', inCharge('{teams: [acme/finance]}'), carol, {}, null],
    ['anybody where the team is empty', inCharge('{teams: [acme/controls]}'), bob, { teams: emptied }, null],
    ['anybody where there is no such team', inCharge('{teams: [acme/none]}'), carol, {}, null],
    ['one of two who are named', inCharge('{users: [dana, Carol]}'), carol, {}, 'carol'],
    ['one of a second team', inCharge('{teams: [acme/controls, Acme/Finance]}'), dana, {}, 'dana'],
    [
      'one of several in a team',
      inCharge('{teams: [acme/controls]}'),
      carol,
      { teams: [{ name: 'acme/controls', members: known([bob, carol]) }] },
      'carol',
    ],
  ] as const)('set by %s', (_, text, who, more, by) => {
    const { decision } = judged(text, facts({ ...labelled(who), reviews: [], ...more }));
    expect(decision.verdict).toBe(by === null ? 'pending' : 'pass-with-exception');
    expect(decision.carried.map(({ approvedBy }) => approvedBy)).toEqual(by === null ? [] : [by]);
  });

  it('is counted from now where its own time is not told, and stands for nothing without any time', () => {
    const text = policy.replace('approvals: 1', 'approvals: 2');
    const own = { ...labelled(carol, null), reviews: [review(1, dana)] };
    expect(judged(text, facts(own)).decision.carried).toMatchObject([{ until: '2026-03-05T11:00:00Z' }]);
    const timeless = judged(text, facts(own, ['clock'])).decision;
    expect([timeless.verdict, timeless.carried]).toEqual(['indeterminate', []]);
    const unlabeled = [{ name: 'emergency-change', by: alice, at: '2026-03-02T10:05:00Z' }];
    const removed = { ...own, change: { ...own.change, unlabeled } };
    expect(judged(text, facts(removed, ['clock'])).decision.carried).toMatchObject([{ until: '2026-03-05T10:05:00Z' }]);
  });

  it('says what was found, what was needed and who can help', () => {
    const noted = (own: Parameters<typeof facts>[0]) => judged(policy, facts({ reviews: [], ...own })).decision.notes;
    expect(noted(labelled(bob))).toEqual([
      {
        code: 'emergency-not-approved',
        about: ['emergency-change'],
        needed: 'the head approved, or the label set after it was pushed, by somebody in charge who did not contribute',
        found: 'set by bob',
        who: ['dana', 'acme/controls'],
      },
    ]);
    for (const own of [labelled(null), labelled(carol, null)]) {
      expect(noted(own)).toMatchObject([{ found: 'not known who set it' }]);
    }
    const unknown = { known: false, why: unread } as const;
    expect(noted({ ...labelled(carol), teams: [{ name: 'acme/controls', members: unknown }] })).toContainEqual({
      code: 'fact-unavailable',
      about: ['acme/controls'],
      needed: 'its members',
    });
  });

  it('is not needed where only an exception carried', () => {
    const text = `${policy}exceptions:\n  - {control: required-checks, about: build, until: 2026-06-30, reason: r, approved-by: carol, ticket: '#31'}\n`;
    const checks = { ...compliant.checks, head: [], pushedAt: '2026-03-01T00:00:00Z' };
    const { decision } = judged(text, facts({ ...labelled(carol), checks }));
    expect(decision).toMatchObject({ carried: [{ by: 'exception' }], notes: [{ code: 'emergency-not-needed' }] });
  });

  it('lifts what is indeterminate, and nothing that only reports', () => {
    const unknown = facts(labelled(carol), ['permissions']);
    expect(judged(policy, unknown).decision).toMatchObject({
      verdict: 'pass-with-exception',
      carried: [{ control: 'peer-review', why: 'fact-unavailable' }],
    });
    const reporting = judged(
      policy.replace('approvals: 1', 'approvals: 1, enforcement: report'),
      facts({ ...labelled(carol), reviews: [] }),
    );
    expect(outcomes(reporting)).toMatchObject({ 'peer-review': 'pending' });
    expect(reporting.decision).toMatchObject({ verdict: 'pass', carried: [] });
  });
});
