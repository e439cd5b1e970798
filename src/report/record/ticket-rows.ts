import type { Evidence } from '../../evidence/document.js';
import type { Ticket } from '../../facts/tickets.js';
import { enumerated } from '../plain.js';
import { sentence } from '../sentences.js';
import { ticketWords, whyUnknown } from '../ticket-words.js';
import { row, rowsIf, type Row } from './row.js';

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
    if (!answer.known) return [row('Ticket', `${key} of ${system}: not known, ${whyUnknown(answer.why)}`)];
    if (answer.value.found === 'present') return ofTicket(answer.value.ticket, system, places);
    return [
      row(
        'Ticket',
        `${key} of ${system}: ${answer.value.found === 'absent' ? 'there is none' : 'there is none, or it is hidden'}`,
      ),
    ];
  });
};

const ofTicket = (ticket: Ticket, system: string, places: string): readonly Row[] => {
  const words = ticketWords(ticket);
  return [
    row('Ticket', `${ticket.key} of ${system}${places === '' ? '' : `, named in: ${places}`}`),
    ...rowsIf(ticket.url, (url) => [row('Address', url)]),
    ...rowsIf(ticket.project, (project) => [row('Belongs to', project)]),
    row('Title', ticket.title ?? 'left out: everybody may see the repository'),
    row('State', `${ticket.state}${ticket.type === null ? '' : `, type ${ticket.type}`}`),
    row('Requested by', words.requested),
    row('Approval is', words.kind),
    row('Approvals', words.answers),
    ...rowsIf(words.ruling, (ruling) => [row('The system says', ruling)]),
    row('Last edited', words.edited),
    ...rowsIf(words.planned, (planned) => [row('Planned', planned)]),
    ...rowsIf(words.items, (items) => [row('For', items)]),
    ...usesOf(ticket),
  ];
};

const usesOf = ({ usedBy }: Ticket): readonly Row[] =>
  usedBy.known && usedBy.value.length > 0
    ? [
        row(
          'Also used by',
          enumerated(usedBy.value, (change) => change, 20),
        ),
      ]
    : [];
