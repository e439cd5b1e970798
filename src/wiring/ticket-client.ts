import { CollectError } from '../app/ports.js';
import { RequestError, type Client } from '../lib/client.js';
import { createClient } from '../lib/client/create-client.js';
import { TOOL_VERSION } from '../version.js';
import type { TicketAccess } from './ticket-access.js';
import type { TicketBudget } from './ticket-budget.js';

/** A client of a ticket system, which has what is left of the time. Its credentials go to this one origin. */
export const ticketClient = (
  { url, ...credentials }: TicketAccess,
  { left }: TicketBudget,
  attemptMs: number,
): Client =>
  createClient({
    baseUrl: url,
    graphqlUrl: `${url}/graphql`,
    origin: new URL(url).origin,
    userAgent: `countersign/${TOOL_VERSION}`,
    attemptMs,
    totalMs: Math.max(1, left()),
    ...credentials,
  });

/** In less no system answers: what is left after a timeout is a moment, by the clocks. */
const LEAST_MS = 50;

/** Says how long was waited, and how long might have been, where that is why nothing is known. */
export const withinTime = async <T>(
  key: string,
  { left, spend }: TicketBudget,
  seconds: number,
  ask: () => Promise<T>,
): Promise<T> => {
  const before = left();
  if (before < LEAST_MS)
    throw late(key, `not asked any more: it used up the ${String(seconds)} s that ticket-timeout allows`);
  try {
    return await spend(ask);
  } catch (error) {
    if (!(error instanceof RequestError) || error.fault !== 'deadline-exceeded') throw error;
    const waited = ((before - left()) / 1000).toFixed(1);
    throw late(
      key,
      `no answer after ${waited} s of the ${String(seconds)} s that ticket-timeout allows (${error.found})`,
    );
  }
};

const late = (key: string, found: string): CollectError =>
  new CollectError({ code: 'deadline-exceeded', about: [key], found });
