import type { TicketDemand } from '../../facts/demand.js';
import type { FactTypes } from '../../facts/facts.js';
import { unknown, type Observed } from '../../facts/observed.js';
import type { Client } from '../../lib/client.js';
import { readTickets } from '../tickets/read-tickets.js';
import type { OpenTicketSystem } from '../tickets/system.js';
import type { CommitReading } from './commit.js';
import type { Core } from './core.js';
import { cut } from './later.js';
import { withMessages } from './lists.js';

interface Sources {
  readonly commits: Promise<Observed<readonly CommitReading[]>>;
  readonly open: OpenTicketSystem;
}

/** The tickets that the change names, once every text is there in which it may name one. */
export const demandedTickets = async (
  client: Client,
  core: Core,
  ticket: TicketDemand,
  sources: Sources,
): Promise<Observed<FactTypes['tickets']>> => {
  const commits = await sources.commits;
  if (!commits.known && ticket.in.includes('commits'))
    return unknown({ ...commits.why, about: ['tickets', 'commits'] });
  // Only the messages of later commits are waited for: reviews and checks name no ticket.
  const texts = commits.known ? withMessages(core, commits.value) : core.texts;
  if (ticket.in.includes('links') && core.texts.closes.length !== core.texts.closesCount)
    return cut('tickets', core.texts.closes.length, core.texts.closesCount);
  return readTickets(client, { ...core, texts }, ticket, sources.open);
};
