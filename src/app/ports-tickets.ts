import type { TicketDemand } from '../facts/demand.js';

/** What is written on a ticket after the verdict. */
export interface TicketNote {
  /** Stands in the text and finds it again: one note for each verdict on each head. */
  readonly marker: string;
  /** Plain text, a few lines, no markup of any system. */
  readonly text: string;
}

/** Where a ticket lies: the system and its address, and the repository whose issues are the tickets. */
export interface TicketSystemPlace extends Pick<TicketDemand, 'system' | 'url'> {
  readonly repository: string;
}

export type Noted =
  { readonly state: 'written' | 'already-there' } | { readonly state: 'not-written'; readonly found: string };

/** Writes a note unless it is there already. */
export type TicketNoteWriter = (place: TicketSystemPlace, key: string, note: TicketNote) => Promise<Noted>;
