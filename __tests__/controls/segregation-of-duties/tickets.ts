import { known, unavailable, unknown } from '../../../src/facts/observed.js';
import { base, by, c3, carol, commit, compliant, dana, dependabot, push, svcRel } from '../../support/compliant.js';
import type { Rows } from '../../support/control-tester.js';
import { pairs, ticket, tickets, requested, approved, coAuthored } from './scene.js';
import { onHost as account, byMail as mail } from '../../support/ticket-people.js';
import { ticketAccounts } from '../../support/ticket-accounts.js';

export const ofTickets: Rows = {
  passes: [
    {
      title: 'a ticket that is absent has nobody',
      facts: {
        tickets: {
          system: 'github',
          mentions: [],
          answers: [{ key: '#9', answer: known({ key: '#9', found: 'absent' }) }],
        },
      },
    },
    { title: 'a ticket that nobody approved', facts: tickets(ticket('PAY-1', mail('x@acme.example'))) },
    {
      title: 'two people of the ticket system, known by mail there',
      settings: requested,
      facts: tickets(ticket('PAY-1', mail('x@acme.example'), mail('y@acme.example'))),
    },
    {
      title: 'one of two approvers of the ticket is not the requester',
      settings: requested,
      facts: tickets(ticket('PAY-1', mail('x@acme.example'), mail('X@acme.example'), mail('y@acme.example'))),
    },
    {
      title: 'the policy names the account of the ticket approver',
      settings: approved,
      people: { tickets: ticketAccounts({ 'Boss@acme.example': 'carol' }) },
      facts: tickets(ticket('PAY-1', null, mail('boss@ACME.example'))),
    },
    {
      title: 'the policy names an account that has no part in the change',
      settings: approved,
      people: { tickets: ticketAccounts({ 'boss@acme.example': 'zoe' }) },
      facts: tickets(ticket('PAY-1', null, mail('boss@acme.example'))),
    },
    {
      title: 'a machine approved the ticket',
      settings: requested,
      facts: tickets(ticket('#1', account(svcRel), account(svcRel))),
    },
    {
      title: 'tickets are not known and no pair asks',
      settings: pairs(['author', 'approver']),
      unknown: ['tickets', 'policyHistory', 'approvedCommits'],
    },
    {
      title: 'whoever approved the ticket, by mail, is not the machine that wrote everything',
      settings: approved,
      people: { trustedApps: ['dependabot'] },
      facts: {
        change: { ...compliant.change, author: dependabot },
        commits: { current: [commit(c3, [base], { author: by(dependabot), committer: by(dependabot) })], earlier: [] },
        pushes: { source: 'activity', pushes: [push(dependabot, c3)] },
        ...tickets(ticket('PAY-1', null, mail('x@acme.example'))),
      },
    },
  ],
  fails: [
    {
      title: 'a co-author approved the ticket',
      facts: coAuthored(carol),
      outcome: 'fail',
      codes: ['author-approved-ticket'],
      about: ['carol', '#31'],
    },
    {
      title: 'the requester approved the ticket',
      facts: tickets(ticket('#1', account(carol), account(carol))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
      about: ['carol'],
    },
    {
      title: 'one of two tickets was approved by its requester',
      settings: requested,
      facts: tickets(ticket('#1', account(dana), account(carol)), ticket('#2', account(carol), account(carol))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
      about: ['#2'],
    },
    {
      title: 'the requester approved, known by mail only',
      settings: requested,
      facts: tickets(ticket('PAY-1', mail('x@acme.example'), mail('X@ACME.example'))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
    },
    {
      title: "the author approved the ticket, by the address of the author's commits",
      settings: approved,
      facts: tickets(ticket('PAY-1', null, mail('alice@acme.example'))),
      outcome: 'fail',
      codes: ['author-approved-ticket'],
      about: ['alice'],
    },
    {
      title: 'requester and approver are two mails of one account',
      settings: requested,
      people: { tickets: ticketAccounts({ 'a@acme.example': 'Carol', 'b@acme.example': 'carol' }) },
      facts: tickets(ticket('PAY-1', mail('a@acme.example'), mail('b@acme.example'))),
      outcome: 'fail',
      codes: ['requester-approved-ticket'],
    },
    {
      title: 'the ticket approver is known by a login, and wrote nothing but the policy',
      settings: pairs(['policy-author', 'ticket-approver']),
      people: { tickets: ticketAccounts({ 'boss@acme.example': 'Carol' }) },
      facts: tickets(ticket('PAY-1', null, mail('boss@acme.example'))),
      outcome: 'fail',
      codes: ['duties-joined'],
      about: ['carol'],
    },
    {
      title: 'a mail that no account is known for',
      settings: approved,
      facts: tickets(ticket('PAY-1', null, mail('x@acme.example'))),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
      about: ['mail:x@acme.example'],
    },
    {
      title: 'a ticket approver without a mail',
      settings: approved,
      facts: tickets(ticket('PAY-1', null, mail(null))),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    {
      title: 'a ticket approver who is not told',
      settings: approved,
      facts: tickets(ticket('PAY-1', null, null)),
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
    { title: 'tickets are not known', unknown: ['tickets'], outcome: 'indeterminate', codes: ['fact-unavailable'] },
    {
      title: 'one ticket is not known',
      facts: {
        tickets: {
          system: 'jira',
          mentions: [],
          answers: [{ key: 'PAY-1', answer: unknown(unavailable('PAY-1', '502')) }],
        },
      },
      outcome: 'indeterminate',
      codes: ['fact-unavailable'],
    },
  ],
};
