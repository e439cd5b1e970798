import type { Evidence } from '../../evidence/document.js';
import type { Ticket } from '../../facts/tickets.js';
import { ticketPersonName } from '../names.js';
import { enumerated } from '../plain.js';
import { sentence } from '../sentences.js';
import { row, type Row } from './row.js';

/** The request behind the change, as the ticket system told it. */
export const ticketRows = ({ facts }: Evidence): readonly Row[] => {
  const { tickets } = facts;
  if (!tickets.known) {
    return [
      row(
        'Ticket',
        tickets.why.code === 'not-demanded' ? 'not asked for' : `not known: ${sentence(tickets.why.code).says}`,
      ),
    ];
  }
  const { answers, mentions, system } = tickets.value;
  if (answers.length === 0) return [row('Ticket', 'none is named')];
  return answers.flatMap(({ key, answer }) => {
    const places = [...new Set(mentions.filter((each) => each.key === key).map((each) => each.in))].join(', ');
    if (!answer.known) return [row('Ticket', `${key} of ${system}: not known, ${sentence(answer.why.code).says}`)];
    if (answer.value.found === 'present') return ofTicket(answer.value.ticket, system, places);
    return [
      row(
        'Ticket',
        `${key} of ${system}: ${answer.value.found === 'absent' ? 'there is none' : 'there is none, or it is hidden'}`,
      ),
    ];
  });
};

const ofTicket = (ticket: Ticket, system: string, places: string): readonly Row[] => [
  row('Ticket', `${ticket.key} of ${system}${places === '' ? '' : `, named in: ${places}`}`),
  row('Title', ticket.title ?? 'left out: everybody may see the repository'),
  row('State', `${ticket.state}${ticket.type === null ? '' : `, type ${ticket.type}`}`),
  row('Requested by', enumerated(ticket.requesters, ticketPersonName, 5)),
  row(
    'Approved by',
    !ticket.approvals.known
      ? `not known: ${sentence(ticket.approvals.why.code).says}`
      : ticket.approvals.value.length === 0
        ? 'nobody'
        : enumerated(
            ticket.approvals.value,
            ({ by, at }) => `${ticketPersonName(by)} at ${at ?? 'a time that is not told'}`,
            20,
          ),
  ),
  ...(!ticket.edited.known || ticket.edited.value === null
    ? []
    : [row('Last edited', `by ${ticketPersonName(ticket.edited.value.by)} at ${ticket.edited.value.at}`)]),
  ...(ticket.window === null ? [] : [row('Planned', `${ticket.window.from} to ${ticket.window.to}`)]),
];
