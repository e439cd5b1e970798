import type { Change } from '../../../src/facts/change.js';
import type { FactTypes } from '../../../src/facts/facts.js';
import { known } from '../../../src/facts/observed.js';
import type { Ticket, TicketPerson } from '../../../src/facts/tickets.js';
import type { bob } from '../../support/compliant.js';
import { approvedBy, plainTicket } from '../../support/ticket-people.js';
import { base, by, c1, c2, c3, commit, compliant, push } from '../../support/compliant.js';

export const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });
export const pushedBy = (who: typeof bob | null) =>
  ({ pushes: { source: 'activity', pushes: [push(who, c3)] } }) as const;
export const pairs = (...separate: readonly (readonly [string, string])[]) => ({ separate });

export const ticket = (key: string, requester: TicketPerson | null, ...approvers: (TicketPerson | null)[]): Ticket => ({
  ...plainTicket,
  key,
  requesters: requester === null ? [] : [requester],
  approvals: known(approvers.map((each) => approvedBy(each, null))),
});

export const askedBy = (of: Ticket, ...requesters: readonly TicketPerson[]): Ticket => ({ ...of, requesters });

export const tickets = (...list: Ticket[]): Pick<FactTypes, 'tickets'> => ({
  tickets: {
    system: 'jira',
    mentions: [],
    answers: list.map((each) => ({ key: each.key, answer: known({ key: each.key, found: 'present', ticket: each }) })),
  },
});

export const at = '2026-03-02T10:40:00Z';
export const merger = pairs(['author', 'merger']);
export const requested = pairs(['requester', 'ticket-approver']);
export const approved = pairs(['author', 'ticket-approver']);
export const coAuthored = (who: typeof bob) => ({
  commits: { current: [commit(c1, [base]), commit(c2, [c1]), commit(c3, [c2], { coAuthors: [by(who)] })], earlier: [] },
});
