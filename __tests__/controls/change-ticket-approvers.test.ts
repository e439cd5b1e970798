import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { by, carol } from '../support/compliant.js';
import { headCommit, shown, type GivenFacts } from './scene.js';
import { ofCard, type Asked } from './tickets.js';
import { approvedBy, byMail, onHost, stranger } from '../support/ticket-people.js';
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

  it('is named by the login, else by the address', () => {
    const named = (by: TicketPerson) => approvedAs(by, { users: ['bob@acme.example'] })[1]?.split(' ')[2];
    expect(named({ ...onHost(carol), alias: 'c@acme.example' })).toBe('carol');
    expect(named(byMail('c@acme.example'))).toBe('mail:c@acme.example');
  });
});
