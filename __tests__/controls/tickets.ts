import type { Observed } from '../../src/facts/observed.js';
import { known } from '../../src/facts/observed.js';
import { changeTicket } from '../../src/controls/change-ticket.js';
import type { People } from '../../src/facts/people.js';
import type { Ticket, TicketAnswer, TicketMention } from '../../src/facts/tickets.js';
import { carol, dana, people as nobody } from '../support/compliant.js';
import { approvedBy, byMail, onHost, plainTicket } from '../support/ticket-people.js';
import { judge, withFacts, type GivenFacts } from './scene.js';

export const editedAt = (at: string): Ticket['edited'] => known({ at, by: onHost(dana), fields: ['title'] });

export const issue: Ticket = {
  ...plainTicket,
  key: '#31',
  project: 'acme/pay',
  title: 'Refunds may exceed the payment',
  requesters: [onHost(dana)],
  approvedBy: 'label',
  approvals: known([approvedBy(onHost(carol))]),
};

const card: Ticket = {
  ...issue,
  key: 'PAY-31',
  state: 'Approved',
  type: 'Change',
  project: 'PAY',
  approvedBy: 'record',
  approvals: known([approvedBy(byMail('carol@acme.example'))]),
  edited: editedAt('2026-03-02T07:30:00Z'),
  window: { from: '2026-03-02T09:00:00Z', to: '2026-03-02T17:00:00Z' },
  items: ['pay-api'],
};

export const present = (ticket: Ticket): Observed<TicketAnswer> => known({ key: ticket.key, found: 'present', ticket });
export const inTitle = (key: string): TicketMention => ({ key, in: 'title' });

export const github = { label: 'change-approved', in: ['title'], approvers: { teams: ['acme/controls'] } };
const jira = {
  system: 'jira',
  url: 'https://acme.atlassian.net',
  keys: ['PAY', 'OPS'],
  in: ['title'],
  states: ['Approved', 'Implementing'],
  types: ['Change'],
  approvers: { users: ['carol@acme.example'] },
};

export interface Asked {
  readonly mentions?: readonly TicketMention[];
  readonly answers?: readonly { readonly key: string; readonly answer: Observed<TicketAnswer> }[];
  readonly settings?: object;
  readonly people?: Partial<People>;
  readonly system?: string;
}

const asked = (ticket: Ticket, { settings, people, system = 'github', ...more }: Asked, facts: GivenFacts = {}) => {
  const answers = more.answers ?? [{ key: ticket.key, answer: present(ticket) }];
  const tickets = { system, mentions: more.mentions ?? [inTitle(ticket.key)], answers };
  const around = { people: { ...nobody, ...people } };
  return judge(changeTicket, withFacts({ tickets, ...facts }), settings ?? github, around);
};

export const ofIssue = (own: Partial<Ticket>, more: Asked = {}, facts: GivenFacts = {}) =>
  asked({ ...issue, ...own }, more, facts);
export const ofCard = (own: Partial<Ticket>, settings: object = {}, more: Asked = {}, facts: GivenFacts = {}) =>
  asked({ ...card, ...own }, { system: 'jira', ...more, settings: { ...jira, ...settings } }, facts);
