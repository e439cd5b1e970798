import { RequestError, type Client } from '../../lib/client.js';
import { boolean, cursor, filledText, nullable, text, type Cursor } from '../../lib/shape.js';
import type { WriteNote } from './write-note.js';

/** Pages of comments that are looked through for the note of an earlier attempt: 500 comments. */
const PAGES = 10;

const QUERY = `query LinearComments($team: String!, $number: Float!, $after: String) {
  issues(filter: {team: {key: {eq: $team}}, number: {eq: $number}}, first: 2, includeArchived: true) {
    nodes { id identifier comments(first: 50, after: $after) { nodes { body } pageInfo { hasNextPage endCursor } } }
  }
}`;

const MUTATION = `mutation LinearNote($issueId: String!, $body: String!) {
  commentCreate(input: {issueId: $issueId, body: $body, doNotSubscribeToIssue: true}) { success }
}`;

/** Writes a comment on an issue. */
export const noteLinear: WriteNote = async (client, key, note) => {
  const issueId = await issueWithout(client, key, note.marker);
  if (issueId === null) return 'already-there';
  const variables = { issueId, body: inMarkdown(note.text) };
  const answer = cursor(await client.write('POST /graphql', { query: MUTATION, variables }), '$');
  // A write is judged here: GraphQL tells its errors with status 200.
  const isDone = !answer.has('errors') && answer.at('data').at('commentCreate').get('success', boolean);
  if (!isDone) throw new RequestError('refused', 200, 'commentCreate: the comment was not taken');
  return 'written';
};

/** Id of the issue; null: a note with the marker is there. */
const issueWithout = async (client: Client, key: string, marker: string): Promise<string | null> => {
  const [, team = '', digits = ''] = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,9})$/u.exec(key) ?? [];
  let after: string | null = null;
  for (let page = 0; ; page += 1) {
    const answer = cursor(await client.query(QUERY, { team, number: Number(digits), after }), '$.data');
    const [issue, ...others] = answer.at('issues').list('nodes', (each: Cursor) => each);
    if (issue === undefined || others.length > 0 || issue.get('identifier', text) !== key) {
      throw new RequestError('not-found', 200, `${key}: no such issue, or it may not be seen`);
    }
    const comments = issue.at('comments');
    const bodies = comments.list('nodes', (comment) => comment.get('body', text).replaceAll('\\', ''));
    if (bodies.some((body) => body.includes(marker))) return null;
    const info = comments.at('pageInfo');
    after = info.get('endCursor', nullable(text));
    if (!info.get('hasNextPage', boolean) || page === PAGES) return issue.get('id', filledText);
  }
};

/** Comments are Markdown: what could be a mark of it, or name somebody, is written as what it is. */
const inMarkdown = (plain: string): string =>
  plain.replaceAll(/[\\`*_{}[\]<>()#+!|~@]/gu, '\\$&').replaceAll('\n', '  \n');
