import type { Reason } from '../facts/observed.js';
import type { Ticket, TicketApproval, TicketEdit } from '../facts/tickets.js';
import { ticketPersonName } from './names.js';
import { enumerated, plain } from './plain.js';
import { sentence } from './sentences.js';

/** Words on a ticket that the record, the summary and the answers for auditors share; those of others in them are plain. */
export interface TicketWords {
  readonly requested: string;
  /** What counts as an approval. */
  readonly kind: string;
  /** Every answer: by whom, and when. */
  readonly answers: string;
  /** What the system says as a whole; null: it says nothing. */
  readonly ruling: string | null;
  readonly edited: string;
  /** null: none is planned. */
  readonly planned: string | null;
  /** null: it is for none. */
  readonly items: string | null;
}

export const ticketWords = (ticket: Ticket): TicketWords => ({
  requested:
    ticket.requesters.length === 0 ? 'somebody who is not told' : enumerated(ticket.requesters, ticketPersonName),
  kind: KINDS[ticket.approvedBy],
  answers: answersOf(ticket),
  ruling: ticket.ruling === null ? null : RULINGS[ticket.ruling],
  edited: editedOf(ticket),
  planned: ticket.window === null ? null : `${plain(ticket.window.from)} to ${plain(ticket.window.to)}`,
  items: ticket.items.length === 0 ? null : enumerated(ticket.items, (item) => plain(item)),
});

const KINDS: Readonly<Record<Ticket['approvedBy'], string>> = {
  label: 'the label that the policy names',
  record: 'the approvals that the system records',
  move: 'the last move into an allowed state',
};

const RULINGS: Readonly<Record<NonNullable<Ticket['ruling']>, string>> = {
  approved: 'approved',
  waiting: 'waiting for more approvals',
  refused: 'refused',
};

const answerWords = ({ by, at, answer }: TicketApproval): string =>
  `${answer} by ${ticketPersonName(by)} at ${at === null ? 'a time that is not told' : plain(at)}`;

const answersOf = ({ approvals }: Ticket): string => {
  if (!approvals.known) return notKnown(approvals.why);
  return approvals.value.length === 0 ? 'none' : enumerated(approvals.value, answerWords, 20);
};

const editedOf = ({ edited }: Ticket): string => {
  if (!edited.known) return notKnown(edited.why);
  if (edited.value === null) return 'never, as far as the system tells';
  return `by ${ticketPersonName(edited.value.by)} at ${plain(edited.value.at)}${fieldWords(edited.value)}`;
};

/** ` (title, Planned start)` */
export const fieldWords = ({ fields }: TicketEdit): string =>
  fields.length === 0 ? '' : ` (${enumerated(fields, (field) => plain(field))})`;

/** How a ticket system failed is told in words; the sentences of the run speak of the code host. */
export const whyUnknown = ({ code, found }: Reason): string => plain(found ?? sentence(code).says);

const notKnown = (why: Reason): string => `not known: ${whyUnknown(why)}`;
