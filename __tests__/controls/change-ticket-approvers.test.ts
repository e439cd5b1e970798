import { describe, expect, it } from '@jest/globals';
import type { TicketPerson } from '../../src/facts/tickets.js';
import { by, carol } from '../support/compliant.js';
import { headCommit, shown, type GivenFacts } from './scene.js';
import { approvedBy, byMail, ofCard, onHost, type Asked } from './tickets.js';

describe('who approved a ticket', () => {
  const nobody: TicketPerson = { account: null, mail: '', name: 'Carol' };
  const approvedAs = (by: TicketPerson, approvers: object, more: Asked = {}, facts: GivenFacts = {}) =>
    shown(ofCard({ approvals: [approvedBy(by)] }, { approvers }, more, facts));

  it('is not known by an empty address, whoever commits with one', () => {
    const commits = { current: [headCommit({ author: { ...by(carol), email: '' } })], earlier: [] };
    const refused = ['fail', 'ticket-approver-not-authorised PAY-31 '];
    expect(approvedAs(nobody, {})).toEqual(refused);
    expect(approvedAs(nobody, { users: ['carol'] }, {}, { commits })).toEqual(refused);
    expect(approvedAs({ ...nobody, mail: null }, {}, {}, { commits })).toEqual([
      'fail',
      'ticket-approver-not-authorised PAY-31 Carol',
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
    const people = { tickets: { 'boss@acme.example': 'carol' } };
    expect(approvedAs(onHost(carol), { users: ['Boss@acme.example'] }, { people })).toEqual(['pass']);
  });

  it('may be behind one of the logins that are named beside addresses', () => {
    expect(approvedAs(byMail('x@acme.example'), { users: ['bob@acme.example', 'bob'] })).toEqual([
      'indeterminate',
      'fact-unavailable x@acme.example',
    ]);
  });

  it('is named by the login, else by the address', () => {
    const named = (by: TicketPerson) => approvedAs(by, { users: ['bob@acme.example'] })[1]?.split(' ')[2];
    expect(named({ account: carol, mail: 'c@acme.example', name: 'Carol' })).toBe('carol');
    expect(named({ account: null, mail: 'c@acme.example', name: 'Carol' })).toBe('c@acme.example');
  });
});
