import type { Client } from '../../lib/client.js';

/** What is written on a ticket after the verdict. */
export interface TicketNote {
  /** Stands in the text and finds it again: one note for each verdict on each head. */
  readonly marker: string;
  /** Plain text, a few lines, no markup of any system. */
  readonly text: string;
}

/** Writes a note unless one with its marker is there. Rejects with RequestError or Malformed; that changes no verdict. */
export type WriteNote = (client: Client, key: string, note: TicketNote) => Promise<'written' | 'already-there'>;
