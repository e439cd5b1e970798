import { isDeepStrictEqual } from 'node:util';
import type { TicketDemand } from '../../facts/demand.js';
import type { Observed } from '../../facts/observed.js';
import type { TicketFact } from '../../facts/tickets.js';
import type { Client } from '../../lib/client.js';
import { readIssueTicket, type IssuePlace } from './github.js';

/**
 * Whether the issues that were read say the same when they are read again. A single answer of a replica that lags behind
 * would show an approval that was taken back, or hide an edit; nothing on the pull request tells of either.
 */
export const ticketsStand = async (
  client: Client,
  place: IssuePlace,
  demand: TicketDemand | null,
  before: Observed<TicketFact>,
): Promise<boolean> => {
  if (demand?.system !== 'github' || !before.known) return true;
  const known = before.value.answers.filter(({ answer }) => answer.known);
  const now = await Promise.all(known.map(({ key }) => readIssueTicket(client, place, key, demand)));
  return known.every(({ answer }, index) => isDeepStrictEqual(now[index]?.answer, answer));
};
