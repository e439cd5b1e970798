import { CollectError } from '../../src/app/ports.js';
import type { OpenTicketSystem } from '../../src/collect/tickets/system.js';

/** For runs without credentials of a ticket system. */
export const noTicketSystem: OpenTicketSystem = ({ system }) =>
  Promise.reject(new CollectError({ code: 'fact-unavailable', about: [system], found: 'no credentials' }));
