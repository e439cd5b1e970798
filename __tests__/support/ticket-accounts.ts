import type { People } from '../../src/facts/people.js';

/** The policy's `people.tickets`, as it is written. */
export const ticketAccounts = (logins: Readonly<Record<string, string>>): People['tickets'] =>
  Object.entries(logins).map(([alias, login]) => ({ alias, login }));
