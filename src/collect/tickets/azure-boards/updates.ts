import { CollectError } from '../../../app/ports.js';
import type { TicketPerson } from '../../../facts/tickets.js';
import { RequestError, type Client } from '../../../lib/client.js';
import {
  arrayOf,
  cursor,
  instant,
  natural,
  optional,
  record,
  text,
  type Cursor,
  type Reader,
} from '../../../lib/shape.js';
import { azureIdentity } from './identity.js';

export const API_VERSION = '7.1';

/** As many as the service gives at once. */
const PAGE = 200;
/** Updates beyond this many are not read: 8000. */
const PAGES = 40;

/** What one save, or one link made from another work item, changed. */
export interface WorkItemUpdate {
  readonly id: number;
  readonly rev: number;
  readonly by: TicketPerson | null;
  readonly at: string;
  /** Reference name → what it was and what it became; null: nothing. */
  readonly fields: ReadonlyMap<string, { readonly from: unknown; readonly to: unknown }>;
  /** Kinds of the links and attachments that were added, removed or altered. */
  readonly relations: readonly string[];
}

/** Every update of a work item, oldest first: all revisions from the first to `rev`, none twice and none left out. */
export const readUpdates = async (
  client: Client,
  id: number,
  key: string,
  rev: number,
): Promise<readonly WorkItemUpdate[]> => {
  const updates: WorkItemUpdate[] = [];
  for (let page = 0; ; page += 1) {
    if (page === PAGES) throw unusable(key, `more than ${String(PAGE * PAGES)} updates`);
    const found = await readPage(client, id, updates.length);
    updates.push(...found);
    // A server that gives less at once than it is asked for is asked on until the last revision was seen.
    if (found.length === 0 || (found.length < PAGE && updates.at(-1)?.rev === rev)) break;
  }
  reconcile(updates, key, rev);
  return updates;
};

export const unusable = (key: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [key], found });

const readPage = async (client: Client, id: number, skip: number): Promise<readonly WorkItemUpdate[]> => {
  const route = 'GET /_apis/wit/workItems/{id}/updates';
  const parameters = { id, 'api-version': API_VERSION, $top: PAGE, $skip: skip };
  const answer = cursor(await client.read(route, parameters), '$');
  const found = answer.list('value', (update) => readUpdate(update, id));
  if (answer.get('count', natural) !== found.length)
    throw new RequestError('malformed', 200, `${route}: a page is cut`);
  return found;
};

const readUpdate = (update: Cursor, id: number): WorkItemUpdate => {
  if (update.get('workItemId', natural) !== id) {
    throw new RequestError('malformed', 200, `${update.path}: an update of another work item`);
  }
  const fields = fieldsOf(update);
  const changed = fields.get('System.ChangedDate')?.to;
  return {
    id: update.get('id', natural),
    rev: update.get('rev', natural),
    by: update.get('revisedBy', optional(azureIdentity)),
    // `revisedDate` is when the next revision came, the year 9999 in the last one. Links that other work items made are no
    // revision: of them it is the time itself.
    at:
      changed === undefined && fields.size === 0
        ? update.get('revisedDate', instant)
        : instant(changed, `${update.path}.fields.System.ChangedDate.newValue`),
    fields,
    relations: relationsOf(update),
  };
};

const fieldsOf = (update: Cursor): WorkItemUpdate['fields'] => {
  const fields = update.get('fields', optional(record)) ?? {};
  return new Map(
    Object.entries(fields).map(([name, value]) => {
      const change = cursor(value, `${update.path}.fields.${/^[\w.]{1,200}$/u.test(name) ? name : '?'}`);
      return [name, { from: change.get('oldValue', given), to: change.get('newValue', given) }];
    }),
  );
};

const given: Reader<unknown> = (value) => value ?? null;

const relationsOf = (update: Cursor): readonly string[] => {
  const relations = update.maybe('relations');
  if (relations === null) return [];
  return ['added', 'removed', 'updated'].flatMap((how) =>
    (relations.get(how, optional(arrayOf(cursor))) ?? []).map((link) => link.get('rel', text)),
  );
};

/** Links that other work items made come between the revisions, under the number of the one before. */
const reconcile = (updates: readonly WorkItemUpdate[], key: string, rev: number): void => {
  let before: WorkItemUpdate | null = null;
  let saved = '';
  for (const update of updates) {
    const isRevision = update.rev === (before?.rev ?? 0) + 1;
    const isLink = before !== null && update.rev === before.rev && update.fields.size === 0;
    if (!(isRevision && update.fields.size > 0) && !isLink) throw unusable(key, 'a history with a revision left out');
    if (before !== null && update.id <= before.id) throw unusable(key, 'a history that is out of order');
    if (isRevision && saved !== '' && Date.parse(update.at) < Date.parse(saved)) {
      throw unusable(key, 'a history whose times run backwards');
    }
    if (isRevision) saved = update.at;
    before = update;
  }
  if (before?.rev !== rev) throw unusable(key, 'the work item changed while it was read, or its history is cut');
};
