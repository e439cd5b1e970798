import type { TicketDemand } from '../../facts/demand.js';
import type { TicketAnswer } from '../../facts/tickets.js';
import type { CallRecord, Client } from '../../lib/client.js';

/** Where a ticket system is: its client knows the origin, this is what addresses for people are built from. */
export interface TicketPlace {
  /** `https://acme.atlassian.net`, with its path where the policy gives one, without a slash at the end. */
  readonly url: string;
}

/**
 * One ticket of one system, in neutral words. Rejects with RequestError, Malformed or CollectError where it cannot be read;
 * resolves with `absent` only where the system says so for certain.
 */
export type ReadTicket = (
  client: Client,
  place: TicketPlace,
  key: string,
  demand: TicketDemand,
) => Promise<TicketAnswer>;

/** A ticket system with its credentials, open for one run. */
export interface TicketSystem {
  readonly read: (key: string, demand: TicketDemand) => Promise<TicketAnswer>;
  readonly calls: () => readonly CallRecord[];
  /** As those of a client: exact bytes of answers by sha256. */
  readonly bodies: () => ReadonlyMap<string, Uint8Array>;
}

/** Opens the system that a policy names, with the time for all its calls beginning now. Rejects with CollectError where its credentials are missing. */
export type OpenTicketSystem = (demand: TicketDemand) => Promise<TicketSystem>;
