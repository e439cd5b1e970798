import { json, type Answer, type Context, type EmulatedRequest } from '../../handler.js';
import type { PostedTicketNote } from '../../written.js';
import { identityOf, type Shape } from './identity.js';
import type { Asked } from './work-item.js';

const keyOf = ({ id }: Asked): string => `AB#${String(id)}`;

/** `GET {organization}/{project}/_apis/wit/workItems/{id}/comments`: a batch, with a token where there are more. */
export const listComments = (asked: Asked, { query }: EmulatedRequest, { written }: Context): Answer => {
  const all = written.ticketNotes.filter(({ system, key }) => system === 'azure-boards' && key === keyOf(asked));
  const top = Math.min(200, Number(query.get('$top') ?? 200));
  const from = Number(query.get('continuationToken') ?? 0);
  const comments = [...all].reverse().slice(from, from + top);
  const next = from + top < all.length ? { continuationToken: String(from + top) } : {};
  return json({
    totalCount: all.length,
    count: comments.length,
    comments: comments.map((note) => commentOf(note, asked)),
    ...next,
  });
};

/** `POST` to the same place. */
export const addComment = (asked: Asked, { json: body }: EmulatedRequest, { written, now }: Context): Answer => {
  const text = typeof body === 'object' && body !== null && 'text' in body ? body.text : undefined;
  if (typeof text !== 'string' || text === '') {
    return json({ message: 'Value cannot be null. Parameter name: text', typeKey: 'ArgumentNullException' }, 400);
  }
  const note = { id: written.nextId, system: 'azure-boards', key: keyOf(asked), text, at: now, body };
  written.nextId += 1;
  written.ticketNotes.push(note);
  return json(commentOf(note, asked));
};

const commentOf = ({ id, text, at }: PostedTicketNote, { id: item, organisation }: Asked): Shape => ({
  workItemId: item,
  id,
  version: 1,
  text,
  renderedText: text,
  format: 'html',
  createdBy: identityOf('machine:Countersign'),
  createdDate: at,
  modifiedBy: identityOf('machine:Countersign'),
  modifiedDate: at,
  isDeleted: false,
  url: `${organisation}/_apis/wit/workItems/${String(item)}/comments/${String(id)}`,
});
