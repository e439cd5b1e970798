import { Malformed, record, text, type Cursor, type Reader } from '../../../lib/shape.js';
import type { Instant } from '../../../facts/account.js';

/** One field of a row: what people see, in the language of the account that asks, and what is stored. */
export interface Field {
  readonly shown: string;
  readonly value: string;
}

const EMPTY: Field = { shown: '', value: '' };

const emptied: Reader<string> = (value, path) => (value === null ? '' : text(value, path));

/**
 * `{display_value, value}`, as every field is answered where both are asked for. A plain text is none: which of the two it
 * is cannot be told.
 */
const field: Reader<Field> = (value, path) => {
  if (value === undefined) throw new Malformed(path, 'a field that the account may read');
  const pair = record(value, path);
  const part = (key: string): string => emptied(Object.hasOwn(pair, key) ? pair[key] : undefined, `${path}.${key}`);
  return { shown: part('display_value'), value: part('value') };
};

/** A field of the row itself. It may be empty; it is not left out. */
export const fieldOf = (row: Cursor, name: string): Field => row.get(name, field);

/** What is stored in a field that no record lacks: where it is empty, the account may not read it. */
export const filledValue = (row: Cursor, name: string): string => filled(fieldOf(row, name).value, row, name);

/** The same for what people see of it. */
export const filledWord = (row: Cursor, name: string): string => {
  const { shown, value } = fieldOf(row, name);
  return filled(value === '' ? '' : shown, row, name);
};

const filled = (found: string, row: Cursor, name: string): string => {
  if (found === '') throw new Malformed(`${row.path}.${name}`, 'a value (an access rule may hide it from the account)');
  return found;
};

/** A field of the record that a reference leads to: left out, or an empty text, where the reference is empty or the field hidden. */
export const walkedValue = (row: Cursor, name: string): string =>
  row.get(name, (value, path) => (value === undefined || value === '' ? EMPTY : field(value, path))).value;

const SYS_ID = /^[0-9a-f]{32}$/u;

/** It stands in queries, so nothing else may stand in it. */
export const sysIdOf = (row: Cursor, name = 'sys_id'): string => {
  const value = filledValue(row, name);
  if (!SYS_ID.test(value)) throw new Malformed(`${row.path}.${name}`, 'a sys_id');
  return value;
};

const TIME = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/u;

/** A stored time: in UTC and without a zone, whatever the zone of the account is. */
const utcOf = (value: string, path: string): Instant => {
  const [, day, time] = TIME.exec(value) ?? [];
  const instant = `${day ?? ''}T${time ?? ''}Z`;
  if (day === undefined || Number.isNaN(Date.parse(instant))) throw new Malformed(path, 'a time in UTC');
  // 30 February is taken for a day of March.
  if (!new Date(Date.parse(instant)).toISOString().startsWith(day)) throw new Malformed(path, 'a day of the calendar');
  return instant;
};

export const timeOf = (row: Cursor, name: string): Instant => utcOf(filledValue(row, name), `${row.path}.${name}`);

/** null: empty. */
export const maybeTimeOf = (row: Cursor, name: string): Instant | null => {
  const { value } = fieldOf(row, name);
  return value === '' ? null : utcOf(value, `${row.path}.${name}`);
};
