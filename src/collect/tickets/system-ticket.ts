import type { TicketDemand } from '../../facts/demand.js';
import { unknown, type Observed } from '../../facts/observed.js';
import type { TicketAnswer } from '../../facts/tickets.js';
import { observe } from '../observe.js';
import type { TicketSystem } from './system.js';

/** One ticket of a system that is not GitHub. What goes wrong says which system did it. */
export const readSystemTicket = async (
  system: TicketSystem,
  key: string,
  demand: TicketDemand,
): Promise<Observed<TicketAnswer>> => {
  const answer = await observe(key, () => system.read(key, demand));
  if (answer.known) return answer;
  const { why } = answer;
  const place = demand.url === null ? demand.system : `${demand.system} at ${demand.url}`;
  return unknown({ ...why, about: [...new Set([key, ...why.about])], found: `${place}: ${why.found ?? why.code}` });
};
