import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import type { Rows } from '../../support/control-tester.js';
import { ticketAccounts } from '../../support/ticket-accounts.js';
import { approvedBy, byHandle, byMail as mail, machine, refusedBy } from '../../support/ticket-people.js';
import { approved, askedBy, requested, ticket, tickets } from './scene.js';

/** People of a ticket system who are known by handle, several who asked, and answers that are no approvals. */
export const ofHandles: Rows = {
  passes: [
    {
      title: 'two people of the ticket system, known by handle there',
      settings: requested,
      facts: tickets(ticket('PAY-1', byHandle('jira:x'), byHandle('jira:y'))),
    },
    {
      title: 'who made the request approved, and somebody else too',
      settings: requested,
      facts: tickets(
        askedBy(ticket('PAY-1', null, byHandle('jira:x'), byHandle('jira:z')), byHandle('jira:x'), byHandle('jira:y')),
      ),
    },
    {
      title: 'who asked refused, and somebody else approved',
      settings: requested,
      facts: tickets({
        ...ticket('PAY-1', mail('x@acme.example')),
        approvals: known([refusedBy(mail('x@acme.example')), approvedBy(mail('y@acme.example'))]),
      }),
    },
    {
      title: 'the policy names the account of a handle of the ticket approver',
      settings: approved,
      people: { tickets: ticketAccounts({ 'jira:boss': 'carol' }) },
      facts: tickets(ticket('PAY-1', null, byHandle('jira:boss'))),
    },
  ],
  fails: [
    {
      title: 'the requester approved, known by handle only',
      settings: requested,
      facts: tickets(ticket('PAY-1', byHandle('jira:x'), byHandle('jira:x'))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
      about: ['jira:x'],
    },
    {
      title: 'who made the request approved, for somebody who stands in it as the requester',
      settings: requested,
      facts: tickets(askedBy(ticket('PAY-1', null, byHandle('jira:x')), byHandle('jira:y'), byHandle('jira:x'))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
      about: ['jira:x', 'PAY-1'],
    },
    {
      title: 'who stands in it as the requester approved, and a machine too',
      settings: requested,
      facts: tickets(
        askedBy(
          ticket('PAY-1', null, byHandle('jira:x'), machine(byHandle('jira:bot'))),
          byHandle('jira:x'),
          byHandle('jira:y'),
        ),
      ),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
    },
    {
      title: 'the author approved the ticket, by a handle that the policy names',
      settings: approved,
      people: { tickets: ticketAccounts({ 'jira:al': 'alice' }) },
      facts: tickets(ticket('PAY-1', null, byHandle('jira:al'))),
      outcome: 'fail',
      codes: ['author-approved-ticket'],
      about: ['alice'],
    },
    {
      title: 'a handle that no account is known for',
      settings: approved,
      facts: tickets(ticket('PAY-1', null, byHandle('jira:x'))),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
      about: ['jira:x'],
    },
    {
      title: 'a requester by address and an approver by handle',
      settings: requested,
      facts: tickets(ticket('PAY-1', mail('x@acme.example'), byHandle('jira:x'))),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'the approvals of the ticket are not known',
      settings: requested,
      facts: tickets({ ...ticket('PAY-1', mail('x@acme.example')), approvals: unknown(unavailable('PAY-1', '502')) }),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
      about: ['PAY-1'],
    },
  ],
};
