import { describe, expect, it } from '@jest/globals';
import type { People } from '../../src/facts/people.js';
import { holderIdentityOf } from '../../src/facts/same-holder.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { actions, alice, bob, carol, compliant, people, svcRel } from '../support/compliant.js';
import { byHandle, machine, stranger } from '../support/ticket-people.js';
import { ticketAccounts } from '../support/ticket-accounts.js';

const identity = (own: Partial<People> = {}) =>
  holderIdentityOf({ commits: compliant.commits, people: { ...people, ...own } });

const inTicket = (own: Partial<TicketPerson>): TicketPerson => ({ ...stranger, ...own });
const mail = (address: string): TicketPerson => inTicket({ alias: address });

describe('of two holders', () => {
  const { isSame } = identity({
    samePerson: [['carol', 'zoe']],
    tickets: ticketAccounts({ 'Carol@corp.example': 'Carol', 'zoe@corp.example': 'zoe', 'bob@corp.example': 'BOB', 'yan@corp.example': 'yan' }), // prettier-ignore
  });

  it('accounts are compared by id, and by the lists of the policy', () => {
    expect(isSame(bob, { ...bob, login: 'bob-before' })).toBe('yes');
    expect(isSame(bob, { ...alice, login: 'bob' })).toBe('no');
    expect(isSame(carol, { ...alice, login: 'zoe' })).toBe('yes');
  });

  it('an account of the ticket system is that account, whatever part it has in the change', () => {
    expect(isSame(inTicket({ account: carol }), carol)).toBe('yes');
    expect(isSame(inTicket({ account: carol }), bob)).toBe('no');
    expect(isSame(inTicket({ account: carol, alias: 'bob@corp.example' }), bob)).toBe('no');
  });

  it.each([
    ['a mail that the policy gives a login', mail('CAROL@corp.example'), carol, 'yes'],
    ['a mail of another account of the person', mail('zoe@corp.example'), carol, 'yes'],
    ['the login of an account without any part in the change', mail('bob@corp.example'), bob, 'yes'],
    ['a login of somebody else', mail('yan@corp.example'), bob, 'no'],
    ['the address of a commit', mail('Alice@acme.example'), alice, 'yes'],
    ['the address of a commit of somebody else', mail('alice@acme.example'), bob, 'no'],
    ['an address that nobody is known to have', mail('x@corp.example'), bob, 'unknown'],
    ['no address', inTicket({}), bob, 'unknown'],
    ['an empty address', mail(''), bob, 'unknown'],
    ['two addresses of which one is known', mail('x@corp.example'), mail('bob@corp.example'), 'no'],
    ['the same address that nobody is known to have', mail('X@corp.example'), mail('x@CORP.example'), 'yes'],
    ['two addresses of one login', mail('bob@corp.example'), inTicket({ account: bob }), 'yes'],
    ['two logins that have no account here', mail('yan@corp.example'), mail('bob@corp.example'), 'no'],
    ['no address twice', inTicket({}), inTicket({}), 'unknown'],
    ['an empty address twice', mail(''), mail(''), 'unknown'],
  ] as const)('%s', (_, one, other, answer) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([answer, answer]);
  });

  it('what the policy says of an address goes before what a commit says', () => {
    const { isSame: isOne } = identity({ tickets: ticketAccounts({ 'alice@acme.example': 'bob' }) });
    const holder = mail('alice@acme.example');
    expect([isOne(holder, alice), isOne(holder, bob)]).toEqual(['no', 'yes']);
  });
});

describe('of two holders with handles', () => {
  const { isSame } = identity({
    tickets: ticketAccounts({ 'jira:c': 'carol', 'jira:c2': 'CAROL', 'bob@corp.example': 'bob', 'jira:a': 'bob' }),
  });
  const both = (handle: string, address: string): TicketPerson => byHandle(handle, address);

  it.each([
    ['the same handle', byHandle('jira:x'), byHandle('jira:x'), 'yes'],
    ['handles that differ by case', byHandle('jira:x'), byHandle('jira:X'), 'no'],
    ['two handles', byHandle('jira:x'), byHandle('jira:y'), 'no'],
    [
      'the same handle, whatever the address',
      both('jira:x', 'x@corp.example'),
      both('jira:x', 'y@corp.example'),
      'yes',
    ],
    [
      'the same address, whatever the handle',
      both('jira:x', 'x@corp.example'),
      both('jira:y', 'X@corp.example'),
      'yes',
    ],
    ['two handles of which one has an address', both('jira:x', 'x@corp.example'), byHandle('jira:y'), 'no'],
    ['a handle and an address', byHandle('jira:x'), mail('x@corp.example'), 'unknown'],
    ['a handle and an account', byHandle('jira:x'), bob, 'unknown'],
    ['a handle that is written as a login', byHandle('jira:bob'), bob, 'unknown'],
    ['an empty handle and an account', byHandle(''), bob, 'unknown'],
    ['an empty handle twice', byHandle(''), byHandle(''), 'unknown'],
    ['a handle that the policy gives a login', byHandle('jira:c'), carol, 'yes'],
    ['a handle of somebody else', byHandle('jira:c'), bob, 'no'],
    ['two handles of one login', byHandle('jira:c'), byHandle('jira:c2'), 'yes'],
    ['a handle goes before an address', both('jira:a', 'Alice@acme.example'), bob, 'yes'],
    ['a handle goes before an address, the other way', both('jira:a', 'Alice@acme.example'), alice, 'no'],
    ['the address where the policy knows no handle', both('jira:z', 'Alice@acme.example'), alice, 'yes'],
    ['an address and a handle of one login', mail('bob@corp.example'), byHandle('jira:a'), 'yes'],
  ] as const)('%s', (_, one, other, answer) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([answer, answer]);
  });
});

describe('the very same account', () => {
  const { isSameAccount } = identity({
    samePerson: [['carol', 'zoe']],
    tickets: ticketAccounts({ 'b@corp.example': 'BOB' }),
  });

  it.each([
    [bob, mail('b@corp.example'), true],
    [carol, { ...alice, login: 'zoe' }, false],
    [mail('x@corp.example'), mail('X@corp.example'), true],
    [mail('x@corp.example'), mail('y@corp.example'), false],
    [bob, mail('y@corp.example'), false],
    [inTicket({ account: bob, alias: 'y@corp.example' }), mail('Y@corp.example'), true],
    [byHandle('jira:x', 'x@corp.example'), byHandle('jira:x'), true],
    [byHandle('jira:x', 'x@corp.example'), byHandle('jira:y', 'x@corp.example'), false],
    [byHandle('jira:x', 'x@corp.example'), mail('x@corp.example'), true],
  ] as const)('%j and %j: %s', (one, other, same) => {
    expect([isSameAccount(one, other), isSameAccount(other, one)]).toEqual([same, same]);
  });
});

describe('a holder', () => {
  const tickets = ticketAccounts({
    'rel@corp.example': 'SVC-rel',
    'app@corp.example': 'app[bot]',
    'bob@corp.example': 'bob',
  });
  const machineAccounts = [...people.machineAccounts, 'jira:Rel', 'robot@corp.example'];
  const { isHuman, nameOf } = identity({ tickets, machineAccounts });

  it('is human unless known as a machine', () => {
    const machines = [
      { ...carol, type: 'bot' as const },
      actions,
      svcRel,
      inTicket({ account: svcRel }),
      mail('rel@corp.example'),
      mail('app@corp.example'),
      machine(byHandle('jira:app')),
      machine(mail('bob@corp.example')),
      byHandle('jira:Rel'),
      mail('Robot@corp.example'),
    ];
    const humans = [
      bob,
      inTicket({ account: bob }),
      mail('bob@corp.example'),
      mail('x@corp.example'),
      inTicket({}),
      byHandle('jira:rel'),
    ];
    expect([machines.map(isHuman), humans.map(isHuman)]).toEqual([machines.map(() => false), humans.map(() => true)]);
  });

  it('is named by login, else by what stands for the address', () => {
    const holders = [bob, mail('rel@corp.example'), mail('X@corp.example'), byHandle('jira:X'), inTicket({})];
    expect(holders.map(nameOf)).toEqual(['bob', 'SVC-rel', 'mail:x@corp.example', 'jira:X', 'unknown']);
  });
});
