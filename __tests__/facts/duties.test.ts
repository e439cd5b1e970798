import { describe, expect, it } from '@jest/globals';
import { contributorsOf } from '../../src/facts/contributors.js';
import { holdersOf, type Duty, type DutyFacts } from '../../src/facts/duties.js';
import type { FactTypes } from '../../src/facts/facts.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import type { Ticket, TicketPerson } from '../../src/facts/tickets.js';
import { approvedBy, byMail, plainTicket, refusedBy } from '../support/ticket-people.js';
import { alice, base, bob, c1, c2, c3, carol, commit, compliant, nobody, oid, people, push, review } from '../support/compliant.js'; // prettier-ignore

const why = unavailable('approvedCommits', '502');
const at = '2026-03-02T10:40:00Z';
const none = { known: [], doubts: [] };
const untold = (what: string) => unavailable(what, 'not told, or a deleted account');

type Own = Partial<Pick<FactTypes, 'change' | 'commits' | 'pushes' | 'reviews'>> &
  Partial<Pick<DutyFacts, 'approvedCommits' | 'policyHistory'>>;

const holders = (duty: Duty, own: Own = {}, ticket: Ticket | null = null) => {
  const facts = { ...compliant, approvedCommits: known([]), policyHistory: known(compliant.policyHistory), ...own };
  return holdersOf(
    duty,
    { ...facts, people, deployment: known(facts.deployment), contributors: contributorsOf({ ...facts, people }) },
    ticket,
  );
};

const changed = (own: Partial<FactTypes['change']>): Own => ({ change: { ...compliant.change, ...own } });

const person = byMail('x@corp.example');
const ticketOf = (requester: TicketPerson | null, ...approvers: readonly (TicketPerson | null)[]): Ticket => ({
  ...plainTicket,
  requesters: requester === null ? [] : [requester],
  approvals: known(approvers.map((by) => approvedBy(by, null))),
});

describe('authors', () => {
  it('are the contributors, with what keeps them from being known', () => {
    expect(holders('author')).toEqual({ known: [alice], doubts: [] });
    const pushes = { source: 'activity', pushes: [push(null, c3)] } as const;
    expect(holders('author', { pushes }).doubts.map(({ code }) => code)).toEqual(
      [c1, c2, c3].map(() => 'contributor-unattributed'),
    );
  });

  it('are the pushers of commits in a name without account', () => {
    const commits = { current: [commit(c1, [base], { author: nobody('a@laptop') })], earlier: [] };
    const pushes = { source: 'activity', pushes: [push(bob, c1)] } as const;
    expect(holders('author', { commits, pushes })).toEqual({ known: [alice, bob], doubts: [] });
  });
});

describe('approvers', () => {
  it('are those whose approval is for what the head holds', () => {
    const reviews = [review(1, bob), review(2, carol, { commit: c2 }), review(3, null)];
    expect(holders('approver', { reviews })).toEqual({ known: [bob], doubts: [] });
  });

  it('are those too whose approval a clean merge of the base carries', () => {
    const t = oid('t');
    const merge = commit(oid('m1'), [c3, base], { tree: t, recomputedTree: t, parentsOnBase: [base] });
    const own = {
      ...changed({ head: { ...compliant.change.head, commit: merge.id, tree: t } }),
      commits: { current: [...compliant.commits.current, merge], earlier: [] },
    };
    expect(holders('approver', own)).toEqual({ known: [bob], doubts: [] });
  });

  it('are in doubt where it cannot be told what an approval is for', () => {
    const own = { reviews: [review(1, bob, { commit: oid('gone') })], approvedCommits: unknown<never>(why) };
    expect(holders('approver', own)).toEqual({ known: [], doubts: [why] });
  });
});

describe('mergers', () => {
  it('are who merged, or asked for the merge', () => {
    expect(holders('merger')).toEqual(none);
    const own = changed({
      autoMerge: { by: alice, at },
      queued: { by: bob, at },
      merged: { by: carol, at, commit: c3 },
    });
    expect(holders('merger', own)).toEqual({ known: [carol, alice, bob], doubts: [] });
  });

  it('are in doubt where one is not told', () => {
    const own = changed({ autoMerge: { by: null, at }, queued: { by: bob, at } });
    expect(holders('merger', own)).toEqual({ known: [bob], doubts: [untold('merger')] });
  });
});

describe('duties towards a ticket', () => {
  it('are nobody’s without one', () => {
    expect([holders('requester'), holders('ticket-approver')]).toEqual([none, none]);
  });

  it('are held by who asked, and by who agreed', () => {
    const ticket = ticketOf(person, null, person);
    expect(holders('requester', {}, ticket)).toEqual({ known: [person], doubts: [] });
    expect(holders('ticket-approver', {}, ticket)).toEqual({
      known: [person],
      doubts: [untold('approver of PAY-1')],
    });
    expect(holders('requester', {}, ticketOf(null))).toEqual({ known: [], doubts: [untold('requester of PAY-1')] });
  });

  it('are held by everybody who asked, and by nobody who refused', () => {
    const other = byMail('y@corp.example');
    const ticket = { ...ticketOf(person, other), requesters: [person, other] };
    expect(holders('requester', {}, ticket)).toEqual({ known: [person, other], doubts: [] });
    expect(holders('ticket-approver', {}, { ...ticket, approvals: known([refusedBy(other)]) })).toEqual(none);
    expect(holders('ticket-approver', {}, { ...ticket, approvals: unknown(why) })).toEqual({
      known: [],
      doubts: [why],
    });
  });
});

describe('policy authors', () => {
  it.each([
    ['who changed it last', known({ author: carol, commit: c1 }), { known: [carol], doubts: [] }],
    ['nobody where it never was', known({ author: null, commit: null }), none],
    ['not told', known({ author: null, commit: c1 }), { known: [], doubts: [untold('policy-author')] }],
    ['not read', unknown<never>(why), { known: [], doubts: [why] }],
  ] as const)('%s', (_, policyHistory, expected) => {
    expect(holders('policy-author', { policyHistory })).toEqual(expected);
  });
});

it('nobody deployed yet', () => {
  expect([holders('deployer'), holders('deployment-approver')]).toEqual([none, none]);
});
