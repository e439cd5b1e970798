import { describe, expect, it } from '@jest/globals';
import { settledFacts } from '../../src/decision/settled-facts.js';
import type { Commit, Pushes } from '../../src/facts/commits.js';
import { known } from '../../src/facts/observed.js';
import type { Ticket, TicketAnswer } from '../../src/facts/tickets.js';
import type { ScanFact } from '../../src/facts/scans.js';
import { alice, base, bob, c2, c3, commit, compliant, oid, push, review } from '../support/compliant.js';
import { approvedBy, byMail, plainTicket, refusedBy } from '../support/ticket-people.js';
import { facts, unread } from './verdict.js';

const [a, b, c, d] = [
  commit(oid('a'), [base]),
  commit(oid('b'), [oid('d')]),
  commit(oid('c'), [oid('d')]),
  commit(oid('d'), [oid('a')]),
];
const merge = commit(oid('0'), [oid('a'), oid('b'), oid('c'), oid('c')]);
const lone = commit(oid('1'), [base]);

const orderOf = (current: readonly Commit[]): readonly Commit[] => {
  const { commits } = settledFacts(facts({ commits: { current, earlier: [...current].reverse() } }));
  if (!commits.known) throw new Error('known above');
  // Both lists, so that the order in which they came makes no difference.
  expect(commits.value.earlier).toEqual(commits.value.current);
  return commits.value.current;
};

describe('commits', () => {
  it('stand after their parents, and by their id where that is all the same', () => {
    const expected = [lone, a, d, b, c, merge];
    expect(orderOf([merge, c, b, d, a, lone])).toEqual(expected);
    expect(orderOf([a, lone, b, c, merge, d])).toEqual(expected);
  });

  it('stand there once, and both where one id has two contents', () => {
    expect(orderOf([d, a, d, a])).toEqual([a, d]);
    const twin = commit(a.id, [c3]);
    expect(orderOf([d, a, twin])).toHaveLength(3);
    expect(orderOf([d, a, twin])).toEqual(expect.arrayContaining([a, twin, d]));
  });

  it('are all there where each is a parent of the other', () => {
    const [one, two] = [commit(oid('e'), [oid('f')]), commit(oid('f'), [oid('e')])];
    expect(orderOf([two, lone, one])).toHaveLength(3);
  });
});

describe('a ticket', () => {
  const [early, late] = [approvedBy(byMail('a'), '2026-03-01T08:00:00Z'), refusedBy(byMail('b'))];
  const timeless = approvedBy(byMail('z'), null);
  const settledTicket = (own: Partial<Ticket>): Ticket => {
    const answer = known<TicketAnswer>({ key: 'PAY-1', found: 'present', ticket: { ...plainTicket, ...own } });
    const answers = [{ key: 'PAY-1', answer }, { key: 'PAY-2', answer: known({ key: 'PAY-2', found: 'absent' } as const) }]; // prettier-ignore
    const { tickets } = settledFacts(facts({ tickets: { system: 'jira', mentions: [], answers } }));
    const first = tickets.known ? tickets.value.answers.find(({ key }) => key === 'PAY-1')?.answer : undefined;
    if (first?.known !== true || first.value.found !== 'present') throw new Error('present above');
    return first.value.ticket;
  };

  it('has its answers by time, and everything else in an order of its own', () => {
    const edited = (fields: readonly string[]) => known({ at: '2026-03-01T00:00:00Z', by: null, fields });
    for (const list of [
      [late, early, timeless],
      [timeless, early, late, early],
    ]) {
      const ticket = settledTicket({
        approvals: known(list),
        requesters: list.map(({ by }) => by).filter((by) => by !== null),
        edited: edited(list.map(({ at }) => at ?? 'x')),
        items: list.map(({ answer }) => answer),
        usedBy: known(list.map(({ answer }) => answer)),
      });
      expect(ticket).toMatchObject({
        approvals: known([timeless, early, late]),
        requesters: [byMail('a'), byMail('b'), byMail('z')],
        edited: edited(['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', 'x']),
        items: ['approved', 'refused'],
        usedBy: known(['approved', 'refused']),
      });
    }
    expect(settledTicket({})).toEqual(plainTicket);
  });
});

describe('what was told in time order', () => {
  const at = (time: string, own: Parameters<typeof push>) => ({ ...push(...own), at: `2026-03-02T10:0${time}:00Z` });
  const [first, second, third] = [at('1', [bob, c3]), at('2', [alice, c2]), at('2', [bob, c2])];
  const settledPushes = (pushes: Pushes) => settledFacts(facts({ pushes })).pushes;

  it('stays in it, each once; at one instant by content', () => {
    for (const pushes of [
      [third, second, first],
      [first, first, third, second],
    ]) {
      expect(settledPushes({ source: 'activity', pushes })).toEqual(
        known({ source: 'activity', pushes: [first, second, third] }),
      );
    }
    const [early, late] = [review(9, bob, { at: '2026-03-02T10:01:00Z' }), review(1, alice)];
    expect(settledFacts(facts({ reviews: [late, early, late] })).reviews).toEqual(known([early, late]));
  });

  it('is left as it is where there is nothing to order', () => {
    expect(settledPushes({ source: 'fork', owner: bob })).toEqual(known({ source: 'fork', owner: bob }));
    expect(settledFacts(facts({}, ['pushes'])).pushes).toEqual({ known: false, why: unread });
  });
});

describe('findings of a scan', () => {
  it('have an order of their own and stay as many as they are: a limit counts them', () => {
    const finding = (rule: string) => ({
      rule,
      score: null,
      level: 'high',
      path: null,
      line: null,
      state: 'open' as const,
      dismissedBy: null,
      onBase: null,
    });
    const scan = (...rules: readonly string[]): ScanFact => ({
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
          findings: rules.map(finding),
        },
      ]),
    });
    const { scans } = settledFacts(facts({ scans: [scan('y', 'x', 'z', 'x')] }));
    expect(scans).toEqual(known([scan('x', 'x', 'y', 'z')]));
    expect(settledFacts(facts()).scans).toEqual(known(compliant.scans));
  });
});
