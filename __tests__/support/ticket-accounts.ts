import { isHandle } from '../../src/facts/aliases.js';
import type { People } from '../../src/facts/people.js';

/** The policy's `people.tickets`, as it is written. */
export const ticketAccounts = (logins: Readonly<Record<string, string>>): People['tickets'] =>
  Object.entries(logins).map(([name, login]) => (isHandle(name) ? { handle: name, login } : { alias: name, login }));
