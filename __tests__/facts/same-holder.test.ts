import { describe, expect, it } from '@jest/globals';
import type { People } from '../../src/facts/people.js';
import { holderIdentityOf } from '../../src/facts/same-holder.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { actions, alice, bob, carol, compliant, people, svcRel } from '../support/compliant.js';
import { stranger } from '../support/ticket-people.js';
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
  const { isHuman, nameOf } = identity({ tickets });

  it('is human unless known as a machine', () => {
    const machines = [
      { ...carol, type: 'bot' as const },
      actions,
      svcRel,
      inTicket({ account: svcRel }),
      mail('rel@corp.example'),
      mail('app@corp.example'),
    ];
    const humans = [bob, inTicket({ account: bob }), mail('bob@corp.example'), mail('x@corp.example'), inTicket({})];
    expect([machines.map(isHuman), humans.map(isHuman)]).toEqual([machines.map(() => false), humans.map(() => true)]);
  });

  it('is named by login, else by what stands for the address', () => {
    const holders = [bob, mail('rel@corp.example'), mail('X@corp.example'), inTicket({})];
    expect(holders.map(nameOf)).toEqual(['bob', 'SVC-rel', 'mail:x@corp.example', 'unknown']);
  });
});
