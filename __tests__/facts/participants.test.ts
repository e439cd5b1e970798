import { describe, expect, it } from '@jest/globals';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { participantsOf } from '../../src/facts/participants.js';
import type { People } from '../../src/facts/people.js';
import type { Ticket, TicketFact, TicketPerson } from '../../src/facts/tickets.js';
import { approvedBy, byHandle, byMail, onHost, plainTicket } from '../support/ticket-people.js';
import { alice, allKnown, bob, by, c1, c3, commit, compliant, dana, eve, mallory, oid, people, review, svcRel, base, push } from '../support/compliant.js'; // prettier-ignore

const why = unavailable('a fact', '502');

const duties = (
  own: Partial<FactTypes> = {},
  unread: readonly (keyof FactTypes)[] = [],
  who: People = people,
): readonly string[] => {
  const facts: Facts = {
    ...allKnown({ ...compliant, ...own }),
    ...Object.fromEntries(unread.map((name) => [name, unknown(why)])),
  };
  return participantsOf(facts, who).map(({ account, duties: held }) => `${account.login}: ${held.join(', ')}`);
};

const ticket = (key: string, requester: TicketPerson | null, ...approvers: readonly TicketPerson[]): Ticket => ({
  ...plainTicket,
  key,
  requesters: requester === null ? [] : [requester],
  approvals: known(approvers.map((each) => approvedBy(each, null))),
});

const ticketsOf = (...tickets: readonly Ticket[]): TicketFact => ({
  system: 'jira',
  mentions: [],
  answers: [
    ...tickets.map((each) => ({
      key: each.key,
      answer: known({ key: each.key, found: 'present', ticket: each } as const),
    })),
    { key: 'X-8', answer: known({ key: 'X-8', found: 'absent' }) },
    { key: 'X-9', answer: unknown(why) },
  ],
});

describe('who took part', () => {
  it('is everybody with every duty, by account id', () => {
    expect(duties()).toEqual([
      'alice: author',
      'bob: approver',
      'carol: ticket-approver, policy-author',
      'dana: requester',
    ]);
  });

  it('holds several duties of one account together, in the order of duties', () => {
    const merged = { by: bob, at: '2026-03-02T10:50:00Z', commit: null };
    const own = { change: { ...compliant.change, merged }, policyHistory: { author: bob, commit: oid('p') } };
    expect(duties(own)).toContain('bob: approver, merger, policy-author');
  });

  it('names machines too, and nobody twice', () => {
    const pushes = { source: 'activity', pushes: [push(svcRel, c3), push(alice, c3)] } as const;
    expect(duties({ pushes })).toEqual(expect.arrayContaining(['alice: author', 'svc-rel: author']));
    expect(duties({ pushes })).toHaveLength(5);
  });

  it('names as approvers those only whose approval is for what the head holds', () => {
    const reviews = [review(1, bob, { commit: c1 }), review(2, eve), review(3, null)];
    expect(duties({ reviews })).toEqual(expect.arrayContaining(['eve: approver']));
    expect(duties({ reviews }).join()).not.toContain('bob');
  });

  it('names whoever brought what landed, also where no change stands for it', () => {
    const landing = {
      branch: 'main',
      commit: c3,
      tree: oid('t'),
      parents: [base],
      by: mallory,
      method: 'unknown',
      expectedTree: null,
      ungated: [c3],
    } as const;
    expect(duties({ landing })).toContain('mallory: merger');
    const unread = Object.keys(compliant).filter((name) => name !== 'landing') as (keyof FactTypes)[];
    expect(duties({ landing }, unread)).toEqual(['mallory: merger']);
    expect(duties({ landing: { ...landing, by: null } }, unread)).toEqual([]);
  });
});

describe('people of tickets', () => {
  it('are those of every ticket that is there', () => {
    const tickets = ticketsOf(ticket('X-1', onHost(dana), onHost(bob)), ticket('X-2', onHost(eve)));
    expect(duties({ tickets })).toEqual([
      'alice: author',
      'bob: approver, ticket-approver',
      'carol: policy-author',
      'dana: requester',
      'eve: requester',
    ]);
  });

  it('have the account that a commit or the policy gives to their address', () => {
    const commits = {
      current: [commit(c1, [base], { author: { ...by(alice), alias: 'A@corp.example' } })],
      earlier: [],
    };
    const tickets = ticketsOf(
      ticket('X-1', byMail('a@corp.example'), byMail('B@corp.example'), byMail('x@corp.example')),
    );
    const who = { ...people, tickets: [{ alias: 'b@corp.example', login: 'Bob' }] };
    expect(duties({ commits, tickets }, [], who)).toEqual([
      'alice: author, requester',
      'bob: approver, ticket-approver',
      'carol: policy-author',
    ]);
    // What the policy says of an address goes before what a commit says.
    expect(
      duties({ commits, tickets }, [], { ...people, tickets: [{ alias: 'a@corp.example', login: 'bob' }] }),
    ).toEqual(['alice: author', 'bob: approver, requester', 'carol: policy-author']);
  });

  it('have the account that the policy gives to their handle, before what is known of their address', () => {
    const commits = {
      current: [commit(c1, [base], { author: { ...by(alice), alias: 'a@corp.example' } })],
      earlier: [],
    };
    const tickets = ticketsOf(ticket('X-1', byHandle('jira:5B', 'a@corp.example'), byHandle('jira:5b')));
    const who = { ...people, tickets: [{ handle: 'jira:5B', login: 'Bob' }] };
    expect(duties({ commits, tickets }, [], who)).toEqual([
      'alice: author',
      'bob: approver, requester',
      'carol: policy-author',
    ]);
    expect(duties({ commits, tickets })).toContain('alice: author, requester');
  });
});

describe('where facts are not known', () => {
  it.each<[keyof FactTypes, readonly string[]]>([
    ['reviews', ['alice: author', 'carol: ticket-approver, policy-author', 'dana: requester']],
    ['tickets', ['alice: author', 'bob: approver', 'carol: policy-author']],
    ['policyHistory', ['alice: author', 'bob: approver', 'carol: ticket-approver', 'dana: requester']],
    ['commits', ['alice: author', 'bob: approver', 'carol: ticket-approver, policy-author', 'dana: requester']],
    ['pushes', ['alice: author', 'bob: approver', 'carol: ticket-approver, policy-author', 'dana: requester']],
    ['approvedCommits', ['alice: author', 'bob: approver', 'carol: ticket-approver, policy-author', 'dana: requester']],
    ['landing', ['alice: author', 'bob: approver', 'carol: ticket-approver, policy-author', 'dana: requester']],
    ['change', []],
  ])('%s: the list holds what is known', (fact, expected) => {
    expect(duties({}, [fact])).toEqual(expected);
  });
});
