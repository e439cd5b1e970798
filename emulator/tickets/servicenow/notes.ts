import type { Written } from '../../written.js';

/** A work note that came in over the API. */
export interface Note {
  /** sys_id of the record. */
  readonly record: string;
  readonly at: string;
  readonly text: string;
}

const notes = new WeakMap<Written, Note[]>();

/** The work notes of one emulator, oldest first. */
export const notesOf = (written: Written): Note[] => {
  const found = notes.get(written) ?? [];
  notes.set(written, found);
  return found;
};
