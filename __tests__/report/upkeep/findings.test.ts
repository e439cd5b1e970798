import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Reason } from '../../../src/facts/observed.js';
import type { FindingSeen, TaskSeen } from '../../../src/facts/upkeep.js';
import { findingsOf, joined, keyOfFinding, type Fresh } from '../../../src/report/upkeep/finding.js';
import { sweepFindings, stillStands } from '../../../src/report/upkeep/of-sweep.js';
import { upkeepFindings } from '../../../src/report/upkeep/of-upkeep.js';
import { openFindings } from '../../../src/report/upkeep/open-findings.js';
import type { SweepRow } from '../../../src/report/sweep.js';

const source = { repository: 'acme/pay', task: 'access', control: 'access', evidence: 'ee' } as const;
const only = (reasons: readonly Reason[], due: string | null = null): Fresh => {
  const [first, ...more] = findingsOf(source, reasons, due);
  if (first === undefined || more.length > 0) throw new Error('not one finding');
  return first;
};

describe('a finding', () => {
  it('is one a subject, whatever is wrong with it', () => {
    const found = findingsOf(source, [
      { code: 'member-unexpected', about: ['mallory'] },
      { code: 'role-differs', about: ['bob', 'owner'] },
      { code: 'admin-unexpected', about: ['mallory'] },
      { code: 'fact-unavailable', about: [] },
    ]);
    expect(found.map(({ subject, codes }) => [subject, ...codes])).toEqual([
      ['mallory', 'admin-unexpected', 'member-unexpected'],
      ['bob', 'role-differs'],
      ['access', 'fact-unavailable'],
    ]);
  });

  it('keeps its key as long as control and subject stay, and shares it with no other', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, text, (control, subject, otherControl, otherSubject) => {
        const [one, other] = [
          keyOfFinding('acme/pay', control, subject),
          keyOfFinding('acme/pay', otherControl, otherSubject),
        ];
        expect(one).toMatch(/^countersign-[0-9a-f]{32}$/);
        expect(one === other).toBe(control === otherControl && subject === otherSubject);
      }),
    );
  });

  it('is news when what was found changes, and not in another order of the same', () => {
    const one: Reason = { code: 'role-differs', about: ['bob'], needed: 'read', found: 'write' };
    const two: Reason = { code: 'member-unexpected', about: ['bob'] };
    expect(only([one, two]).digest).toBe(only([two, one]).digest);
    expect(only([one]).digest).not.toBe(only([{ ...one, found: 'admin' }]).digest);
    expect(only([one]).digest).not.toBe(only([one], '2026-03-09').digest);
  });

  it('is no news when a host only says otherwise why it does not answer', () => {
    const lost = (found: string): Reason => ({ code: 'fact-unavailable', about: ['members'], found });
    expect(only([lost('502, request A1')]).digest).toBe(only([lost('503, request B2')]).digest);
  });

  it('of two records is one, with the nearer of two days', () => {
    const [both, ...more] = joined([
      only([{ code: 'exception-ends-soon', about: ['main'] }], '2026-03-20'),
      only([{ code: 'direct-push', about: ['main'] }], '2026-03-09'),
    ]);
    expect(more).toEqual([]);
    expect([both?.codes, both?.due]).toEqual([['direct-push', 'exception-ends-soon'], '2026-03-09']);
  });
});

const row = (own: Partial<SweepRow>): SweepRow => ({
  pull: 7,
  cause: 'unproven',
  stood: 'success',
  verdict: 'fail',
  says: 'Blocked: an approval is missing',
  evidence: null,
  done: true,
  ...own,
});
const swept = (own: Partial<SweepRow>): readonly string[] =>
  sweepFindings({ repository: 'acme/pay', rows: [row(own)], judged: [] }).flatMap(({ subject, codes }) => [
    subject,
    ...codes,
  ]);

describe('a sweep', () => {
  it.each([
    ['a green that no run of ours made', {}, ['#7', 'green-unproven']],
    ['one that is old and does not hold any more', { cause: 'old' }, ['#7', 'green-taken-back']],
    ['one whose ticket was taken back', { cause: 'elsewhere', verdict: 'pending' }, ['#7', 'green-taken-back']],
    ['a green that was proven again', { verdict: 'pass' }, []],
    ['a change that somebody pushed to', { cause: 'changed' }, []],
    ['a change that was red before', { cause: 'old', stood: 'failure' }, []],
    ['a change that nothing changed about', { cause: 'unchanged', verdict: null }, []],
    ['a change of which nothing stood', { cause: 'no-status', stood: null }, []],
  ] as const)('tells of %s what it should', (_, own, wanted) => {
    expect(swept(own)).toEqual(wanted);
  });
});

const task = (own: Partial<TaskSeen> = {}): TaskSeen => ({
  task: 'access',
  state: 'whole',
  found: null,
  records: [],
  ...own,
});
const before = (own: Partial<FindingSeen> = {}): FindingSeen => ({
  ...only([{ code: 'member-unexpected', about: ['mallory'] }]),
  since: '2026-03-01T00:00:00Z',
  seen: true,
  ...own,
});
const now = '2026-03-02T11:00:00Z';

describe('what is open', () => {
  it('stands since it was found first', () => {
    const fresh = [
      only([{ code: 'member-unexpected', about: ['mallory'] }]),
      only([{ code: 'team-missing', about: ['acme/x'] }]),
    ];
    const { findings } = openFindings(fresh, { now, tasks: [task()], before: [before()], rows: [] });
    expect(findings.map(({ subject, since }) => [subject, since])).toEqual([
      ['mallory', '2026-03-01T00:00:00Z'],
      ['acme/x', now],
    ]);
  });

  it('is over where its task was done whole and does not find it', () => {
    expect(openFindings([], { now, tasks: [task()], before: [before()], rows: [] }).findings).toEqual([]);
  });

  it.each([
    ['was not done whole', [task({ state: 'partial', found: 'members unread' })]],
    ['was not done', [task({ state: 'undone', found: 'no time' })]],
    ['was not to be done', [task({ task: 'reconcile' })]],
  ])('stays where its task %s', (_, tasks) => {
    const { findings } = openFindings([], { now, tasks, before: [before()], rows: [] });
    expect(findings.map(({ subject, seen, codes }) => [subject, seen, ...codes])).toEqual([
      ['mallory', false, 'member-unexpected'],
    ]);
  });

  it('keeps that a green was taken back until the change is green again, or gone', () => {
    const taken = before({ task: 'sweep', control: 'gate', subject: '#7', codes: ['green-unproven'] });
    const still = (rows: readonly SweepRow[]): boolean => stillStands(taken, rows);
    expect(still([row({ cause: 'unchanged', verdict: null, stood: 'failure' })])).toBe(true);
    expect(still([row({ cause: 'changed', verdict: 'fail', stood: 'failure' })])).toBe(true);
    expect(still([row({ cause: 'changed', verdict: 'pass', stood: 'failure' })])).toBe(false);
    expect(still([row({ cause: 'unchanged', verdict: null, stood: 'success' })])).toBe(false);
    expect(still([row({ pull: 8 })])).toBe(false);
    const found = openFindings([], {
      now,
      tasks: [task({ task: 'sweep' })],
      before: [taken],
      rows: [row({ cause: 'unchanged', verdict: null, stood: 'failure' })],
    });
    expect(found.findings).toMatchObject([{ subject: '#7', seen: true }]);
  });

  it('names the oldest first and says how many it does not name, what was not looked at before all', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      only([{ code: 'member-unexpected', about: [`user-${String(index)}`] }]),
    );
    const undone = upkeepFindings('acme/pay', {
      tasks: [task({ state: 'undone', found: 'no time' })],
      earlier: { state: 'absent' },
      before: null,
      unlisted: 101,
    });
    const { findings, unlisted } = openFindings([...many, ...undone], {
      now,
      tasks: [task({ state: 'undone' })],
      before: [before()],
      rows: [],
    });
    expect([findings.length, unlisted]).toEqual([300, 103]);
    expect(
      findings
        .slice(0, 3)
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['access', 'findings', 'mallory']);
  });
});

describe('a receiver that failed in the run before', () => {
  it('is a finding of this one, once', () => {
    const failed = { sink: 'issues', key: 'k', act: 'open', state: 'failed', found: 'it answered 403' } as const;
    const upkeep = { tasks: [], earlier: { state: 'absent' }, findings: [], unlisted: 0, told: [] } as const;
    const found = upkeepFindings('acme/pay', {
      tasks: [],
      earlier: { state: 'verified', digest: 'aa' },
      before: { ...upkeep, deliveries: [failed, { ...failed, key: 'l' }, { ...failed, state: 'delivered' }] },
      unlisted: 0,
    });
    expect(found.map(({ control, subject, codes }) => [control, subject, ...codes])).toEqual([
      ['assurance', 'issues', 'delivery-failed'],
    ]);
  });
});
