import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import {
  alice,
  bob,
  c2,
  c3,
  carol,
  commit,
  compliant,
  dana,
  nobody,
  push,
  review,
  svcRel,
} from '../support/compliant.js';
import { facts, judged, unread } from './verdict.js';

const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });

describe('an emergency', () => {
  const policy =
    'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n  required-checks: {checks: [{name: build, app: github-actions}]}\n' +
    'people: {machine-accounts: [svc-rel]}\n' +
    'emergency: {label: emergency-change, approvers: {users: [dana], teams: [acme/controls]}, lifts: [peer-review], review-within: 3d}\n';
  const labelled = (who: typeof alice | null, at: string | null = '2026-03-02T10:20:00Z') =>
    change({ labels: [{ name: 'emergency-change', by: who, at }] });

  it('declared by one of those in charge carries what is missing, until it must be reviewed', () => {
    const { decision, findings } = judged(policy, facts({ ...labelled(carol), reviews: [] }));
    expect(decision.verdict).toBe('pass-with-exception');
    expect(decision.carried).toEqual([
      {
        by: 'emergency',
        control: 'peer-review',
        about: ['emergency-change'],
        approvedBy: 'carol',
        why: 'too-few-approvals',
        until: '2026-03-05T10:20:00Z',
      },
    ]);
    expect(findings.find(({ control }) => control === 'peer-review')?.outcome).toBe('waived');
  });

  it('set by the author and approved by one of those in charge counts', () => {
    // dana’s approval leaves nothing missing for one approval; two are demanded here.
    const text = policy.replace('approvals: 1', 'approvals: 2');
    const { decision } = judged(text, facts({ ...labelled(alice), reviews: [review(1, dana)] }));
    expect(decision).toMatchObject({ verdict: 'pass-with-exception', carried: [{ approvedBy: 'dana' }] });
  });

  it.each([
    ['the author', labelled(alice), {}],
    ['somebody who is not in charge', labelled(bob), {}],
    ['nobody known', labelled(null), {}],
    ['a machine account', labelled(svcRel), {}],
    [
      'one in charge who contributed',
      labelled(carol),
      { pushes: { source: 'activity', pushes: [push(alice, c3), push(carol, c3)] } },
    ],
    [
      'one in charge, where an address has no account and no pusher',
      labelled(carol),
      {
        commits: { current: [commit(c3, [compliant.change.base.commit], { author: nobody('x@y.z') })], earlier: [] },
        pushes: { source: 'activity', pushes: [] },
      },
    ],
    [
      'nobody, and one in charge approved an earlier head',
      labelled(alice),
      { reviews: [review(1, carol, { commit: c2 })] },
    ],
  ] as const)('set by %s does not count, and is noted', (_, own, more) => {
    const { decision } = judged(policy, facts({ reviews: [], ...own, ...more }));
    expect(['pending', 'indeterminate']).toContain(decision.verdict);
    expect(decision.notes.map(({ code }) => code)).toContain('emergency-not-approved');
  });

  const at = '2026-03-02T10:20:00Z';
  const pushedAt = (time: string) =>
    ({ pushes: { source: 'activity', pushes: [{ ...push(alice, c3), at: time }] } }) as const;
  const merge = (time: string) =>
    ({ ...labelled(carol).change, merged: { by: bob, at: time, commit: c3 }, state: 'merged' }) as const;
  const twice = [push(alice, c3), push(alice, c2, c3), { ...push(alice, c3, c2), at: '2026-03-02T10:25:00Z' }];
  const pushedTwice = { pushes: { source: 'activity', pushes: twice } } as const;
  const takenBack = {
    change: { ...labelled(carol).change, head: { ...compliant.change.head, commit: c2 } },
    commits: { current: compliant.commits.current.slice(0, 2), earlier: compliant.commits.current.slice(2) },
  };
  const fork = { pushes: { source: 'fork', owner: alice } } as const;

  it.each([
    ['before the head was pushed', pushedAt('2026-03-02T10:20:01Z'), 'set by carol before the head was pushed'],
    ['in the second of the push', pushedAt(at), 'set by carol before the head was pushed'],
    ['of a fork, whose pushes are not known', fork, 'set by carol, and it is not known when the head was pushed'],
    ['after the merge', { change: merge('2026-03-02T10:19:59Z') }, 'set by carol after the merge'],
    ['pushed twice, before and after it', pushedTwice, 'set by carol before the head was pushed'],
    ['taken back to where no push is known', takenBack, 'set by carol, and it is not known when the head was pushed'],
  ] as const)('is no agreement to what was pushed later: %s', (_, more, found) => {
    const { decision } = judged(policy, facts({ ...labelled(carol), reviews: [], ...more }));
    expect(['pending', 'fail']).toContain(decision.verdict);
    expect(decision.notes).toContainEqual(expect.objectContaining({ code: 'emergency-not-approved', found }));
  });

  it('is one where it was set before the merge, and where the head was approved instead', () => {
    expect(judged(policy, facts({ change: merge(at), reviews: [] })).decision.verdict).toBe('pass-with-exception');
    const text = policy.replace('approvals: 1', 'approvals: 2');
    const approved = { ...labelled(carol), ...pushedAt('2026-03-02T10:25:00Z'), reviews: [review(1, dana)] };
    expect(judged(text, facts(approved)).decision.carried).toMatchObject([{ approvedBy: 'dana' }]);
  });

  it('wins no time by being taken off and set again', () => {
    const again = {
      ...labelled(carol).change,
      unlabeled: [{ name: 'Emergency-Change', by: alice, at: '2026-03-02T10:05:00Z' }],
    };
    const { decision } = judged(policy, facts({ change: again, reviews: [] }));
    expect(decision.carried).toMatchObject([{ until: '2026-03-05T10:05:00Z' }]);
    const other = { ...again, unlabeled: [{ name: 'small', by: alice, at: '2026-03-02T10:05:00Z' }] };
    expect(judged(policy, facts({ change: other, reviews: [] })).decision.carried).toMatchObject([
      { until: '2026-03-05T10:20:00Z' },
    ]);
  });

  it('that was taken off again is none', () => {
    const gone = change({ unlabeled: [{ name: 'emergency-change', by: alice, at }] });
    expect(judged(policy, facts({ ...gone, reviews: [] })).decision).toMatchObject({ verdict: 'pending', carried: [] });
  });

  it.each(['protected-paths', 'commit-integrity'])('can never lift %s: such a policy is invalid', (control) => {
    const { decision } = judged(policy.replace('lifts: [peer-review]', `lifts: [${control}]`), facts(labelled(carol)));
    expect(decision).toMatchObject({
      verdict: 'fail',
      blocking: [{ code: 'policy-invalid', about: ['emergency.lifts.0'] }],
    });
  });

  it('lifts no fault of the run itself', () => {
    const faults = [{ outcome: 'indeterminate', code: 'head-moved', about: ['#7'] }] as const;
    expect(judged(policy, facts({ ...labelled(carol), reviews: [] }), faults).decision.verdict).toBe('indeterminate');
    expect(judged(policy.replace('lifts: [peer-review]', 'lifts: [gate]')).decision.blocking).toMatchObject([
      { code: 'policy-invalid' },
    ]);
  });

  it('lifts checks where it names them', () => {
    const failed = compliant.checks.head.map((check) => ({ ...check, conclusion: 'failure' }));
    const broken = facts({ ...labelled(carol), checks: { ...compliant.checks, head: failed } });
    expect(judged(policy, broken).decision.verdict).toBe('fail');
    const text = policy.replace('lifts: [peer-review]', 'lifts: [required-checks]');
    expect(judged(text, broken).decision.carried).toMatchObject([
      { control: 'required-checks', why: 'check-not-success' },
    ]);
  });

  it('does not count where the team in charge is not known', () => {
    const teams = [{ name: 'acme/controls', members: { known: false, why: unread } }] as const;
    const { decision } = judged(policy, facts({ ...labelled(carol), reviews: [], teams }));
    expect(decision.verdict).toBe('pending');
    expect(decision.notes.map(({ code }) => code)).toEqual(['emergency-not-approved', 'fact-unavailable']);
  });

  it('lifts nothing that it does not name', () => {
    const checks = {
      ...compliant.checks,
      head: compliant.checks.head.map((check) => ({ ...check, conclusion: 'failure' })),
    };
    const { decision } = judged(policy, facts({ ...labelled(carol), reviews: [], checks }));
    expect(decision.verdict).toBe('fail');
    expect(decision.blocking.map(({ control }) => control)).toEqual(['required-checks']);
  });

  it('that was not needed is a plain pass, with a note', () => {
    const { decision } = judged(policy, facts(labelled(carol)));
    expect(decision).toMatchObject({ verdict: 'pass', carried: [] });
    expect(decision.notes).toEqual([{ code: 'emergency-not-needed', about: ['emergency-change'], who: ['carol'] }]);
  });

  it('does not make a draft green', () => {
    const { decision } = judged(
      policy,
      facts({ ...change({ draft: true, labels: labelled(carol).change.labels }), reviews: [] }),
    );
    expect(decision.verdict).toBe('pending');
  });
});
