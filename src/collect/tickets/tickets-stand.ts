import { isDeepStrictEqual } from 'node:util';
import type { TicketDemand } from '../../facts/demand.js';
import type { Observed } from '../../facts/observed.js';
import type { TicketAnswer, TicketFact } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { observe } from '../observe.js';
import { readIssueTicket, type IssuePlace } from './github.js';
import { readSystemTicket } from './system-ticket.js';
import type { OpenTicketSystem } from './system.js';

/**
 * Whether the tickets that were read say the same when they are read again. A single answer of a replica that lags behind
 * would show an approval that was taken back, or hide an edit; nothing on the pull request tells of either.
 */
export const ticketsStand = async (
  sources: { readonly client: Client; readonly open: OpenTicketSystem },
  place: IssuePlace,
  demand: TicketDemand | null,
  before: Observed<TicketFact>,
): Promise<boolean> => {
  if (demand === null || !before.known) return true;
  const known = before.value.answers.filter(({ answer }) => answer.known);
  if (known.length === 0) return true;
  const readAgain = await readerOf(sources, place, demand);
  const now = await Promise.all(known.map(({ key }) => readAgain(key)));
  return known.every(({ answer }, index) => isDeepStrictEqual(lasting(now[index]), lasting(answer)));
};

/**
 * Without the words of why a part is not known: they count attempts and name requests, which differ from one time of asking
 * to the next while the ticket says the same.
 */
const lasting = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(lasting);
  if ('known' in value && value.known === false && 'why' in value) return { known: false, code: codeOf(value.why) };
  return Object.fromEntries(Object.entries(value).map(([key, inner]): [string, unknown] => [key, lasting(inner)]));
};

const codeOf = (why: unknown): unknown => (typeof why === 'object' && why !== null && 'code' in why ? why.code : null);

type Reader = (key: string) => Promise<Observed<TicketAnswer>>;

const readerOf = async (
  { client, open }: { readonly client: Client; readonly open: OpenTicketSystem },
  place: IssuePlace,
  demand: TicketDemand,
): Promise<Reader> => {
  if (demand.system === 'github') return async (key) => (await readIssueTicket(client, place, key, demand)).answer;
  const opened = await observe(demand.system, () => open(demand));
  return opened.known ? (key) => readSystemTicket(opened.value, key, demand) : () => Promise.resolve(opened);
};
