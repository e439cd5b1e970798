import { Malformed, arrayOf, cursor, type Cursor } from '../../lib/shape.js';
import type { Client } from '../../lib/client.js';
import type { TicketNote, WriteNote } from './write-note.js';

const FIELDS = 'sys_id,number,work_notes';
const HEADERS = { accept: 'application/json' } as const;
const KEY = /^[A-Z][A-Z0-9_]{0,39}[0-9]{7,15}$/u;
const SYS_ID = /^[0-9a-f]{32}$/u;

/**
 * A work note on a change request. The journal of the record itself tells whether the note is there: its own table is for
 * administrators. A field that the account may not write is dropped without a word, so the answer is looked at.
 */
export const noteServiceNow: WriteNote = async (client, key, note) => {
  if (!KEY.test(key)) throw new Malformed('the key', 'the number of a change request');
  const record = await find(client, key);
  if (journalOf(record).includes(note.marker)) return 'already-there';
  const answer = await client.write(`PATCH /api/now/table/change_request/{sys_id}?${ASKED}`, {
    sys_id: sysIdOf(record),
    work_notes: plain(note),
    headers: HEADERS,
  });
  const written = cursor(answer, 'answer').at('result');
  if (!journalOf(written).includes(note.marker)) {
    throw new Malformed('work_notes', 'the note that was written (the account may not write or read them)');
  }
  return 'written';
};

/** Of the whole journal, what people see; its stored value is empty. */
const ASKED = `sysparm_fields=${FIELDS}&sysparm_display_value=all&sysparm_exclude_reference_link=true`;

const find = async (client: Client, key: string): Promise<Cursor> => {
  const answer = await client.read('GET /api/now/table/change_request', {
    sysparm_query: `number=${key}`,
    sysparm_fields: FIELDS,
    sysparm_display_value: 'all',
    sysparm_exclude_reference_link: 'true',
    sysparm_limit: 2,
    headers: HEADERS,
  });
  const [record, another] = cursor(answer, 'answer').get('result', arrayOf(cursor));
  if (record === undefined || another !== undefined || valueOf(record, 'number') !== key) {
    throw new Malformed('result', `one record, and that ${key}`);
  }
  return record;
};

const part = (record: Cursor, name: string, key: string): string =>
  record.at(name).get(key, (value, path) => {
    if (value === null) return '';
    if (typeof value !== 'string') throw new Malformed(path, 'a text');
    return value;
  });

const valueOf = (record: Cursor, name: string): string => part(record, name, 'value');

const journalOf = (record: Cursor): string => part(record, 'work_notes', 'display_value');

const sysIdOf = (record: Cursor): string => {
  const id = valueOf(record, 'sys_id');
  if (!SYS_ID.test(id)) throw new Malformed('sys_id', 'a sys_id');
  return id;
};

/** `[code]` makes HTML of what follows it. */
const plain = ({ text }: TicketNote): string => text.replaceAll(/\[(\/?)code\]/giu, '($1code)');
