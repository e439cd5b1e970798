import type { Evidence } from '../evidence/document.js';
import type { Ticket } from '../facts/tickets.js';
import { counted } from './names.js';
import { escaped, quoted } from './plain.js';
import { ticketWords, whyUnknown } from './ticket-words.js';

/** The tickets behind the change for the summary, a line each, with the way to them; empty where none is named or asked for. */
export const ticketLines = ({ facts: { tickets } }: Evidence): string => {
  if (!tickets.known || tickets.value.answers.length === 0) return '';
  const { answers, system } = tickets.value;
  const lines = answers.slice(0, LISTED).map(({ key, answer }) => {
    if (!answer.known) return `- ${quoted(key)} of ${escaped(system)}: not known, ${quoted(whyUnknown(answer.why))}.`;
    if (answer.value.found === 'present') return presentLine(answer.value.ticket, system);
    return `- ${quoted(key)} of ${escaped(system)}: there is none${answer.value.found === 'absent' ? '' : ', or it is hidden'}.`;
  });
  const rest = answers.length - lines.length;
  return [
    `<details><summary>${counted(answers.length, 'ticket')}</summary>`,
    '',
    ...lines,
    ...(rest > 0 ? [`- and ${String(rest)} more, in the evidence`] : []),
    '',
    '</details>',
  ].join('\n');
};

const LISTED = 10;

const presentLine = (ticket: Ticket, system: string): string => {
  const { key, url, project, state, type } = ticket;
  const words = ticketWords(ticket);
  return [
    `- ${linked(key, url)} of ${escaped(system)}: state ${quoted(state)}`,
    ...(type === null ? [] : [`, type ${quoted(type)}`]),
    ...(project === null ? [] : [`, in ${quoted(project)}`]),
    `. Requested by ${quoted(words.requested)}. Approvals: ${quoted(words.answers)}, by ${words.kind}.`,
    ...(words.ruling === null ? [] : [` The system says: ${words.ruling}.`]),
    ` Last edited: ${quoted(words.edited)}.`,
    ...(words.planned === null ? [] : [` Planned: ${quoted(words.planned)}.`]),
    ...(words.items === null ? [] : [` For: ${quoted(words.items)}.`]),
  ].join('');
};

/** Nothing in it can end the link, or the line. */
const ADDRESS = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._~/?#=&%:+,;-]*$/u;

const linked = (key: string, url: string | null): string =>
  url !== null && ADDRESS.test(url) ? `[${escaped(key)}](${url})` : quoted(key);
