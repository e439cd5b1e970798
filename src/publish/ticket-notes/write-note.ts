import type { TicketNote } from '../../app/ports.js';
import type { Client } from '../../lib/client.js';

export type { TicketNote } from '../../app/ports.js';

/** Writes a note unless one with its marker is there. Rejects with RequestError or Malformed; that changes no verdict. */
export type WriteNote = (client: Client, key: string, note: TicketNote) => Promise<'written' | 'already-there'>;
