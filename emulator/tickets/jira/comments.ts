import { json, type Answer, type Context, type EmulatedRequest } from '../../handler.js';
import type { PostedTicketNote } from '../../written.js';
import { jiraUser, timeOf, userOf, type Asked, type Shape } from './site.js';

/** `GET /rest/api/2/issue/{key}/comment` */
export const listComments = (asked: Asked, { query }: EmulatedRequest, { written }: Context): Answer => {
  const own = written.ticketNotes.filter(({ system, key }) => system === 'jira' && key === asked.key);
  const all = query.get('orderBy') === '-created' ? [...own].reverse() : own;
  const startAt = Number(query.get('startAt') ?? 0);
  const maxResults = Math.min(100, Number(query.get('maxResults') ?? 50));
  const comments = all.slice(startAt, startAt + maxResults).map((note) => commentOf(note, asked));
  return json({ startAt, maxResults, total: all.length, comments });
};

/** `POST /rest/api/2/issue/{key}/comment` */
export const addComment = (asked: Asked, { json: body }: EmulatedRequest, { written, now }: Context): Answer => {
  const text = typeof body === 'object' && body !== null && 'body' in body ? body.body : undefined;
  if (typeof text !== 'string' || text === '')
    return json({ errorMessages: [], errors: { comment: 'Comment body can not be empty!' } }, 400);
  const note = { id: written.nextId, system: 'jira', key: asked.key, text, at: now, body };
  written.nextId += 1;
  written.ticketNotes.push(note);
  return json(commentOf(note, asked), 201);
};

const commentOf = ({ id, text, at }: PostedTicketNote, asked: Asked): Shape => ({
  self: `${asked.site}/rest/api/2/issue/30000/comment/${String(id)}`,
  id: String(id),
  author: userOf(jiraUser, asked),
  body: text,
  updateAuthor: userOf(jiraUser, asked),
  created: timeOf(at),
  updated: timeOf(at),
  jsdPublic: false,
});
