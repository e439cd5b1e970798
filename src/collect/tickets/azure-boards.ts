import { known, unavailable, unknown } from '../../facts/observed.js';
import type { Ticket, TicketPerson } from '../../facts/tickets.js';
import { RequestError, type Client } from '../../lib/client.js';
import { boolean, cursor, filledText, instant, natural, optional, text, type Cursor } from '../../lib/shape.js';
import { historyOf } from './azure-boards/history.js';
import { azureIdentity } from './azure-boards/identity.js';
import { API_VERSION, readUpdates, unusable } from './azure-boards/updates.js';
import { systemPerson } from './system-person.js';
import type { ReadTicket, TicketPlace } from './system.js';

/** Reads one work item (`AB#123`) with its whole history. There are no records of approvals: the move is the approval. */
export const readAzureBoards: ReadTicket = async (client, place, key, demand) => {
  const id = Number(/^AB#([1-9]\d{0,9})$/u.exec(key)?.[1]);
  if (!Number.isSafeInteger(id)) throw unusable(key, 'no number of a work item');
  const item = await readItem(client, id);
  if (item === null) return { key, found: 'absent-or-hidden' };
  if (item.get('id', natural) !== id) throw unusable(key, 'the answer is another work item');
  const fields = item.at('fields');
  if (fields.get('System.IsDeleted', optional(boolean)) === true) return { key, found: 'absent' };
  const updates = await readUpdates(client, id, key, item.get('rev', natural));
  const state = fields.get('System.State', filledText);
  const history = historyOf(key, updates, state, demand.states);
  return { key, found: 'present', ticket: { ...factsOf(key, place, id, fields), ...spread(history), state } };
};

const spread = ({ approvals, edited }: ReturnType<typeof historyOf>): Pick<Ticket, 'approvals' | 'edited'> => ({
  approvals,
  edited: known(edited),
});

/** null: there is none, or it may not be read; the API answers both alike, 404 with TF401232. */
const readItem = async (client: Client, id: number): Promise<Cursor | null> => {
  try {
    const parameters = { id, 'api-version': API_VERSION };
    return cursor(await client.read('GET /_apis/wit/workitems/{id}', parameters), '$');
  } catch (fault) {
    if (!(fault instanceof RequestError)) throw fault;
    if (fault.fault === 'not-found') return null;
    throw signInPage(fault) ?? fault;
  }
};

/** A bad or expired token is answered with the page for signing in: with status 203, or by a redirect to it. */
const signInPage = (fault: RequestError): RequestError | null =>
  fault.status === 203 || fault.status === 302
    ? new RequestError('unauthorized', fault.status, `${fault.found}: a page to sign in, the token is not accepted`)
    : null;

type Told = Omit<Ticket, 'state' | 'approvals' | 'edited'>;

const factsOf = (key: string, place: TicketPlace, id: number, fields: Cursor): Told => {
  const project = fields.get('System.TeamProject', filledText);
  return {
    key,
    url: `${place.url}/${encodeURIComponent(project)}/_workitems/edit/${String(id)}`,
    project,
    type: fields.get('System.WorkItemType', filledText),
    title: fields.get('System.Title', text),
    requesters: requestersOf(fields),
    approvedBy: 'move',
    ruling: null,
    window: windowOf(fields),
    items: itemsOf(fields),
    usedBy: unknown(unavailable(key, 'Azure Boards does not tell which merged changes used a work item')),
  };
};

/** Who made it, and whoever stands in a field of the organisation's own that asks for the requester. */
const requestersOf = (fields: Cursor): readonly TicketPerson[] => [
  fields.get('System.CreatedBy', azureIdentity),
  ...['Custom.RequestedBy', 'Custom.Requester'].flatMap((name) => {
    const value = fields.get(name, (given) => given ?? null);
    if (value === null || value === '') return [];
    if (typeof value !== 'string') return [azureIdentity(value, `$.fields.${name}`)];
    // A text is somebody only where it is an address: `Finance department` is nobody who could be compared.
    const person = systemPerson('azure-boards', { id: null, mail: value, kind: 'person' });
    return person.alias === null ? [] : [person];
  }),
];

const windowOf = (fields: Cursor): Ticket['window'] => {
  const from = fields.get('Microsoft.VSTS.Scheduling.StartDate', optional(instant));
  const to = fields.get('Microsoft.VSTS.Scheduling.FinishDate', optional(instant));
  return from === null || to === null ? null : { from, to };
};

/** The area, whole and by its last part, and the tags. */
const itemsOf = (fields: Cursor): readonly string[] => {
  const area = fields.get('System.AreaPath', filledText);
  const tags = (fields.get('System.Tags', optional(text)) ?? '').split(';').map((tag) => tag.trim());
  return [...new Set([area, area.split('\\').at(-1) ?? area, ...tags])].filter((item) => item !== '');
};
