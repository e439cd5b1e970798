import { CollectError } from '../../../app/ports.js';
import type { Instant } from '../../../facts/account.js';
import type { TicketPerson } from '../../../facts/tickets.js';
import { RequestError, type Client } from '../../../lib/client.js';
import { cursor, filledText, natural, optional, text, type Cursor } from '../../../lib/shape.js';
import { jiraInstant } from './instant.js';
import { personOf } from './person.js';

/** One change of one field. */
export interface ChangeItem {
  readonly field: string;
  /** `jira`: a field of Jira itself; `custom`: one that was added. */
  readonly kind: string;
  /** Told in Cloud alone. */
  readonly fieldId: string | null;
  readonly from: StateName;
  readonly to: StateName;
}

/** A value by its id, which stays, and by its name at that time. */
export interface StateName {
  readonly id: string | null;
  readonly name: string | null;
}

export interface ChangeEntry {
  readonly id: string;
  readonly at: Instant;
  readonly by: TicketPerson | null;
  readonly items: readonly ChangeItem[];
}

const PAGE = 100;
/** Entries beyond this many pages are not read: the history then counts as cut. */
const PAGES = 50;

/**
 * The whole history, oldest first. What comes with the issue is whole in Data Center and the newest hundred in Cloud, which
 * has pages of its own for the rest. Fewer entries than it tells are never taken for the whole.
 */
export const readChangelog = async (client: Client, key: string, issue: Cursor): Promise<readonly ChangeEntry[]> => {
  const within = issue.at('changelog');
  const entries = within.list('histories', entryOf);
  const total = within.get('total', natural);
  if (entries.length === total) return inOrder(key, entries);
  return inOrder(key, await readPages(client, key, { read: entries.length, total }));
};

interface Shortfall {
  readonly read: number;
  readonly total: number;
}

const readPages = async (client: Client, key: string, short: Shortfall): Promise<readonly ChangeEntry[]> => {
  const entries: ChangeEntry[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const answer = cursor(await readPage(client, key, entries.length, short), '$');
    const values = answer.list('values', entryOf);
    entries.push(...values);
    const total = answer.get('total', natural);
    if (entries.length > total) break;
    if (entries.length === total) return entries;
    if (values.length === 0) throw cut(key, { read: entries.length, total });
  }
  throw cut(key, { read: entries.length, total: short.total });
};

const readPage = async (client: Client, key: string, startAt: number, short: Shortfall): Promise<unknown> => {
  try {
    return await client.read('GET /rest/api/2/issue/{key}/changelog', { key, startAt, maxResults: PAGE });
  } catch (error) {
    // Data Center has no pages of it.
    if (error instanceof RequestError && error.fault === 'not-found') throw cut(key, short);
    throw error;
  }
};

const cut = (key: string, { read, total }: Shortfall): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: [key],
    found: `the history shows ${String(read)} of ${String(total)} entries`,
  });

/** Ids grow with time, so they put entries of one moment in their order. */
const inOrder = (key: string, entries: readonly ChangeEntry[]): readonly ChangeEntry[] => {
  if (new Set(entries.map(({ id }) => id)).size !== entries.length)
    throw new CollectError({ code: 'fact-unavailable', about: [key], found: 'the history shows an entry twice' });
  return [...entries].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || Number(a.id) - Number(b.id));
};

const entryOf = (entry: Cursor): ChangeEntry => ({
  id: entry.get('id', filledText),
  at: entry.get('created', jiraInstant),
  by: personOf(entry.maybe('author')),
  items: entry.list('items', itemOf),
});

const itemOf = (item: Cursor): ChangeItem => ({
  field: item.get('field', filledText),
  kind: item.get('fieldtype', text),
  fieldId: item.get('fieldId', optional(text)),
  from: { id: item.get('from', optional(text)), name: item.get('fromString', optional(text)) },
  to: { id: item.get('to', optional(text)), name: item.get('toString', optional(text)) },
});
