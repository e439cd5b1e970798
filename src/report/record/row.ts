import { plain } from '../plain.js';

/** One line of a section: what, and what is known of it. `exact`: an identifier to be compared letter by letter. */
export interface Row {
  readonly label: string;
  readonly value: string;
  readonly exact: boolean;
}

/** A sentence or a name; words of others in it, and in its label (a check is called by others), are one visible line. */
export const row = (label: string, value: string): Row => ({
  label: plain(label),
  value: plain(value, 1000),
  exact: false,
});

export const exactRow = (label: string, value: string): Row => ({
  label: plain(label),
  value: plain(value, 1000),
  exact: true,
});

export const rowsIf = <T>(value: T | null | undefined, make: (value: T) => readonly Row[]): readonly Row[] =>
  value === null || value === undefined ? [] : make(value);
