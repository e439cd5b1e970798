import type { Account } from '../../src/facts/account.js';
import { known } from '../../src/facts/observed.js';
import type { Ticket, TicketApproval, TicketFact, TicketPerson } from '../../src/facts/tickets.js';
import { carol, dana } from './accounts.js';

/** Somebody of a ticket system who is known by nothing. */
export const stranger: TicketPerson = { account: null, alias: null, handle: null, kind: 'person' };

export const onHost = (account: Account | null): TicketPerson => ({ ...stranger, account });
export const byMail = (mail: string | null): TicketPerson => ({ ...stranger, alias: mail });
export const byHandle = (handle: string, mail: string | null = null): TicketPerson => ({
  ...stranger,
  handle,
  alias: mail,
});
export const machine = (person: TicketPerson): TicketPerson => ({ ...person, kind: 'machine' });

export const approvedBy = (by: TicketPerson | null, at: string | null = '2026-03-02T08:00:00Z'): TicketApproval => ({
  by,
  at,
  answer: 'approved',
});
export const refusedBy = (by: TicketPerson | null, at: string | null = '2026-03-02T08:00:00Z'): TicketApproval => ({
  ...approvedBy(by, at),
  answer: 'refused',
});

/** A ticket that nobody asked for, approved or edited, of whatever system. */
export const plainTicket: Ticket = {
  key: 'PAY-1',
  url: null,
  project: null,
  state: 'open',
  type: null,
  title: '',
  requesters: [],
  approvedBy: 'record',
  approvals: known([]),
  ruling: null,
  edited: known(null),
  window: null,
  items: [],
  usedBy: known([]),
};

const issue: Ticket = {
  ...plainTicket,
  key: '#31',
  project: 'acme/pay',
  title: 'Refunds may exceed the payment',
  requesters: [onHost(dana)],
  approvedBy: 'label',
  approvals: known([approvedBy(onHost(carol))]),
};

/** An issue that dana asked for and carol approved. */
export const approvedIssue: TicketFact = {
  system: 'github',
  mentions: [{ key: '#31', in: 'title' }],
  answers: [{ key: '#31', answer: known({ key: '#31', found: 'present', ticket: issue }) }],
};
