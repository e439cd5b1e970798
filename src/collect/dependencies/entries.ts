import type { Cursor } from '../../lib/shape.js';

/** The members of an object, all of them objects. */
export const entriesOf = (from: Cursor): readonly (readonly [string, Cursor])[] =>
  from.keys.map((key) => [key, from.at(key)] as const);

/** The same of the object at a key; none where the key is missing. */
export const entriesAt = (from: Cursor, key: string): readonly (readonly [string, Cursor])[] =>
  from.has(key) ? entriesOf(from.at(key)) : [];
