import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { by, carol } from '../support/compliant.js';
import { headCommit, shown, type GivenFacts } from './scene.js';
import { ofCard, type Asked } from './tickets.js';
import { approvedBy, byHandle, byMail, machine, onHost, stranger } from '../support/ticket-people.js';
import { ticketAccounts } from '../support/ticket-accounts.js';

describe('who approved a ticket', () => {
  const nobody = byMail('');
  const approvedAs = (by: TicketPerson, approvers: object, more: Asked = {}, facts: GivenFacts = {}) =>
    shown(ofCard({ approvals: known([approvedBy(by)]) }, { approvers }, more, facts));

  it('is not known by an empty address, whoever commits with one', () => {
    const commits = { current: [headCommit({ author: { ...by(carol), alias: '' } })], earlier: [] };
    const refused = ['fail', 'ticket-approver-not-authorised PAY-31 unknown'];
    expect(approvedAs(nobody, {})).toEqual(refused);
    expect(approvedAs(nobody, { users: ['carol'] }, {}, { commits })).toEqual(refused);
    expect(approvedAs(stranger, {}, {}, { commits })).toEqual([
      'fail',
      'ticket-approver-not-authorised PAY-31 unknown',
    ]);
  });

  it('is no organisation, whatever it is named', () => {
    const acme = { id: 5, login: 'acme', type: 'organization' } as const;
    expect(approvedAs(onHost(acme), {})).toEqual(['fail', 'ticket-approver-not-authorised PAY-31 acme']);
  });

  it('is no member of a team by a login that somebody took over', () => {
    const other = { ...carol, id: 999 };
    expect(approvedAs(onHost(other), { teams: ['acme/controls'] })).toEqual([
      'fail',
      'ticket-approver-not-authorised PAY-31 carol',
    ]);
  });

  it('may be named by the address that the policy gives the account', () => {
    const people = { tickets: ticketAccounts({ 'boss@acme.example': 'carol' }) };
    expect(approvedAs(onHost(carol), { users: ['Boss@acme.example'] }, { people })).toEqual(['pass']);
  });

  it('may be behind one of the logins that are named beside addresses', () => {
    expect(approvedAs(byMail('x@acme.example'), { users: ['bob@acme.example', 'bob'] })).toEqual([
      'indeterminate',
      'fact-unavailable mail:x@acme.example',
    ]);
  });

  it('is named by the login, else by the handle, else by the address', () => {
    const named = (by: TicketPerson) => approvedAs(by, { users: ['bob@acme.example'] })[1]?.split(' ')[2];
    expect(named({ ...onHost(carol), alias: 'c@acme.example' })).toBe('carol');
    expect(named(byHandle('jira:c', 'c@acme.example'))).toBe('jira:c');
    expect(named(byMail('c@acme.example'))).toBe('mail:c@acme.example');
  });
});

describe('who has the address of somebody else', () => {
  const mallorys = 'jira:m';
  const carolsMail = 'carol@acme.example';
  const asCarol = (tickets: Readonly<Record<string, string>>, more: object = {}, approvers: object = {}) =>
    shown(
      ofCard(
        { approvals: known([approvedBy(byHandle(mallorys, carolsMail))]) },
        { approvers: { users: ['carol'], ...approvers } },
        { people: { tickets: ticketAccounts(tickets), ...more } },
        { commits: { current: [headCommit({ author: { ...by(carol), alias: carolsMail } })], earlier: [] } },
      ),
    );
  const unknown = ['indeterminate', `fact-unavailable ${mallorys}`];

  it.each([
    ['which the policy gives to her', { [mallorys]: 'mallory', [carolsMail]: 'carol' }],
    ['which the host gives to her', { [mallorys]: 'mallory' }],
  ])('%s is not taken for her, while the policy knows the handle', (_name, tickets) => {
    expect(asCarol(tickets)).toEqual(unknown);
    expect(asCarol(tickets, {}, { users: [], teams: ['acme/controls'] })).toEqual(unknown);
    expect(asCarol(tickets, {}, { users: [carolsMail] })).toEqual(unknown);
  });

  it('is she where the handle is hers, or another account of hers, or nobody says whose it is', () => {
    expect(asCarol({ [mallorys]: 'Carol' })).toEqual(['pass']);
    expect(asCarol({ [mallorys]: 'carol-2' }, { samePerson: [['carol', 'carol-2']] })).toEqual(['pass']);
    expect(asCarol({})).toEqual(['pass']);
  });
});

describe('who is known by a handle', () => {
  const carols = 'jira:5b10a2844c20165700ede21g';
  const approvedAs = (by: TicketPerson, approvers: object, logins: Readonly<Record<string, string>> = {}) =>
    shown(
      ofCard({ approvals: known([approvedBy(by)]) }, { approvers }, { people: { tickets: ticketAccounts(logins) } }),
    );
  const unknown = (name: string) => ['indeterminate', `fact-unavailable ${name}`];
  const refused = (name: string) => ['fail', `ticket-approver-not-authorised PAY-31 ${name}`];

  it('may be named by it, letter by letter', () => {
    expect(approvedAs(byHandle(carols), { users: [carols] })).toEqual(['pass']);
    expect(approvedAs(byHandle(carols), { users: [carols.toUpperCase().replace('JIRA', 'jira')] })).toEqual(
      refused(carols),
    );
    expect(approvedAs(byHandle('jira:557058:f581'), { users: ['jira:557058:f581'] })).toEqual(['pass']);
  });

  it('has the account that the policy gives it', () => {
    const logins = { [carols]: 'carol' };
    expect(approvedAs(byHandle(carols), { users: ['Carol'] }, logins)).toEqual(['pass']);
    expect(approvedAs(byHandle(carols), { teams: ['acme/controls'] }, logins)).toEqual(['pass']);
    expect(approvedAs(onHost(carol), { users: [carols] }, logins)).toEqual(['pass']);
    expect(approvedAs(byHandle(carols), { users: ['bob'] }, logins)).toEqual(refused(carols));
    expect(approvedAs(byHandle(carols), { teams: ['acme/finance'] }, logins)).toEqual(refused(carols));
    expect(approvedAs(byHandle(carols), {}, { [carols]: 'svc-rel' })).toEqual(refused(carols));
  });

  it('is nobody else where no account is known', () => {
    expect(approvedAs(byHandle(carols), { users: ['carol'] })).toEqual(unknown(carols));
    expect(approvedAs(byHandle(carols), { teams: ['acme/controls'] })).toEqual(unknown(carols));
    expect(approvedAs(byHandle(carols), { users: ['bob@acme.example'] })).toEqual(unknown(carols));
    expect(approvedAs(byMail('c@acme.example'), { users: [carols] })).toEqual(unknown('mail:c@acme.example'));
    expect(approvedAs(byHandle(carols, 'c@acme.example'), { users: ['bob@acme.example'] })).toEqual(refused(carols));
    expect(approvedAs(byHandle(carols), { users: ['jira:other'] })).toEqual(refused(carols));
    expect(approvedAs(byHandle(carols), {})).toEqual(['pass']);
  });

  it('is not known to be apart from an address that the system does not tell', () => {
    const users = ['bob@acme.example'];
    expect(approvedAs(byHandle(carols), { users }, { [carols]: 'carol' })).toEqual(unknown(carols));
    // With the account behind the address, there is something to compare.
    expect(approvedAs(byHandle(carols), { users }, { [carols]: 'carol', 'bob@acme.example': 'bob' })).toEqual(
      refused(carols),
    );
    // Membership in a team settles it.
    expect(approvedAs(byHandle(carols), { users, teams: ['acme/controls'] }, { [carols]: 'carol' })).toEqual(['pass']);
    const [reason] = ofCard(
      { approvals: known([approvedBy(byHandle(carols))]) },
      { approvers: { users } },
      { people: { tickets: ticketAccounts({ [carols]: 'carol' }) } },
    ).reasons;
    expect(reason?.found).toBe('the ticket system does not tell of this person what the list of approvers names');
    const [other] = ofCard({ approvals: known([approvedBy(byHandle(carols))]) }, { approvers: { users } }).reasons;
    expect(other?.found).toBe(`no account is known for ${carols}`);
  });

  it('never is a login, however that is written', () => {
    expect(approvedAs(onHost({ ...carol, login: '5b10a2844c20165700ede21g' }), { users: [carols] })).toEqual(
      refused('5b10a2844c20165700ede21g'),
    );
    expect(approvedAs(byHandle('jira:carol'), { users: ['carol'] })).toEqual(unknown('jira:carol'));
  });

  it('never approves as a machine, whatever list it is on', () => {
    const robot = machine(byHandle('jira:robot'));
    expect(approvedAs(robot, { users: ['jira:robot'] })).toEqual(refused('jira:robot'));
    expect(approvedAs(robot, {})).toEqual(refused('jira:robot'));
    const machineAccounts = ['jira:Robot', 'robot@acme.example'];
    const listed = (by: TicketPerson) =>
      shown(ofCard({ approvals: known([approvedBy(by)]) }, { approvers: {} }, { people: { machineAccounts } }));
    expect(listed(byHandle('jira:Robot'))).toEqual(refused('jira:Robot'));
    expect(listed(byMail('Robot@acme.example'))).toEqual(refused('mail:robot@acme.example'));
    expect(listed(byHandle('jira:robot'))).toEqual(['pass']);
  });
});
