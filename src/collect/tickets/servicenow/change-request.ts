import { CollectError } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { Ticket } from '../../../facts/tickets.js';
import type { Client } from '../../../lib/client.js';
import type { Cursor } from '../../../lib/shape.js';
import { fieldOf, filledValue, filledWord, maybeTimeOf, sysIdOf, timeOf } from './fields.js';
import { userAt, userFields, type User } from './people.js';
import { readRows } from './table.js';

/** What a row of `change_request` says. */
export interface ChangeRequest {
  readonly sysId: string;
  readonly state: string;
  readonly type: string;
  readonly title: string | null;
  readonly ruling: Ticket['ruling'];
  /** Who asked for it and who opened it. Empty where one of the two is not told: half of them would hide the other. */
  readonly requesters: readonly User[];
  readonly window: Ticket['window'];
  readonly items: readonly string[];
  readonly updated: Instant;
}

const FIELDS = [
  ...['sys_id', 'number', 'state', 'approval', 'type', 'short_description', 'start_date', 'end_date'],
  ...['cmdb_ci', 'business_service', 'sys_updated_on', ...userFields('requested_by'), ...userFields('opened_by')],
];

/** Digits of a number, behind a prefix: nothing that an encoded query would take for its own signs. */
const KEY = /^[A-Z][A-Z0-9_]{0,39}[0-9]{7,15}$/u;

/** The change request of this number; null: the instance answers that there is none, or hides it. */
export const readChangeRequest = async (client: Client, key: string): Promise<ChangeRequest | null> => {
  if (!KEY.test(key)) throw unreadable(key, 'not the number of a change request');
  // Two rows at most: one is the answer, and of more nobody could say which is meant.
  const query = { table: 'change_request', where: [`number=${key}`], fields: FIELDS, size: 2, most: 2 } as const;
  const [row, another] = await readRows(client, query);
  if (row === undefined) return null;
  if (another !== undefined) throw unreadable(key, 'two change requests, not one');
  // A query that is not understood is ignored, and then any row is an answer.
  if (filledValue(row, 'number') !== key) throw unreadable(key, 'the instance answers with another record');
  return changeRequestOf(row, key);
};

const changeRequestOf = (row: Cursor, key: string): ChangeRequest => {
  const people = [userAt(row, 'requested_by'), userAt(row, 'opened_by')];
  const told = people.filter((user) => user !== null);
  return {
    sysId: sysIdOf(row),
    // States are numbers that every instance may number anew; types are stored as words.
    state: filledWord(row, 'state'),
    type: filledValue(row, 'type'),
    title: titleOf(fieldOf(row, 'short_description').value),
    ruling: rulingOf(filledValue(row, 'approval'), key),
    requesters: told.length === people.length ? distinct(told) : [],
    window: windowOf(row),
    items: ['cmdb_ci', 'business_service'].flatMap((name) => itemsOf(row, name)),
    updated: timeOf(row, 'sys_updated_on'),
  };
};

const titleOf = (text: string): string | null => (text === '' ? null : text);

const distinct = (users: readonly User[]): readonly User[] => [
  ...new Map(users.map((user) => [user.sysId, user])).values(),
];

/**
 * `not requested` is an answer too: nobody was asked yet, or the change was sent back, and approvals that still stand are
 * of an earlier round.
 */
const rulingOf = (approval: string, key: string): Ticket['ruling'] => {
  switch (approval) {
    case 'approved':
      return 'approved';
    case 'rejected':
      return 'refused';
    case 'requested':
    case 'not requested':
      return 'waiting';
    default:
      throw unreadable(key, 'an approval that is none of ServiceNow’s own words');
  }
};

const windowOf = (row: Cursor): Ticket['window'] => {
  const from = maybeTimeOf(row, 'start_date');
  const to = maybeTimeOf(row, 'end_date');
  return from === null || to === null ? null : { from, to };
};

/** By name and by sys_id: names may be given twice, and be changed. */
const itemsOf = (row: Cursor, name: string): readonly string[] => {
  const { shown, value } = fieldOf(row, name);
  return [shown, value].filter((each) => each !== '');
};

const unreadable = (key: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [key], found });
