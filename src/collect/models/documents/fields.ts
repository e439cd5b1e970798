import { arrayOf, Malformed, text, type Cursor, type Reader } from '../../../lib/shape.js';

/** Refuses a key that nobody reads: a misspelt one would be a demand that is not met and not missed. */
export const demandKeys = (record: Cursor, allowed: readonly string[]): void => {
  const stranger = record.keys.find((key) => !allowed.includes(key));
  if (stranger !== undefined)
    throw new Malformed(`${record.path}.${stranger}`, `${allowed.join(', ')}, and no other key`);
};

/** One text or several, as model cards write it; missing: none. */
export const oneOrMore: Reader<readonly string[]> = (value, path) => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? arrayOf(text)(value, path) : [text(value, path)];
};
