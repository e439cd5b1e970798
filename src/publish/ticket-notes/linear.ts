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
  const issue = await readIssue(client, key, note.marker);
  if (issue.isNoted) return 'already-there';
  const variables = { issueId: issue.id, body: inMarkdown(note.text) };
  try {
    const answer = cursor(await client.write('POST /graphql', { query: MUTATION, variables }), '$');
    // A write is judged here: GraphQL tells its errors with status 200.
    if (answer.has('errors') || !answer.at('data').at('commentCreate').get('success', boolean)) {
      throw new RequestError('refused', 200, 'commentCreate: the comment was not taken');
    }
    return 'written';
  } catch (error) {
    // Whether a write whose answer was lost was done, only the list can tell.
    if (isLost(error) && (await readIssue(client, key, note.marker)).isNoted) return 'written';
    throw error;
  }
};

const isLost = (error: unknown): boolean =>
  error instanceof RequestError && (error.fault === 'unreachable' || error.fault === 'malformed');

/** The issue's id, and whether one of its comments holds the marker. */
const readIssue = async (
  client: Client,
  key: string,
  marker: string,
): Promise<{ readonly id: string; readonly isNoted: boolean }> => {
  const [, team = '', digits = ''] = /^([A-Z][A-Z0-9_]*)-([1-9]\d{0,9})$/u.exec(key) ?? [];
  if (team === '') throw new RequestError('refused', null, `${key}: no team and number of an issue`);
  let after: string | null = null;
  for (let page = 1; ; page += 1) {
    const answer = cursor(await client.query(QUERY, { team, number: Number(digits), after }), '$.data');
    const [issue, ...others] = answer.at('issues').list('nodes', (each: Cursor) => each);
    if (issue === undefined || others.length > 0 || issue.get('identifier', text) !== key) {
      throw new RequestError('not-found', 200, `${key}: no such issue, or it may not be seen`);
    }
    const comments = issue.at('comments');
    const isNoted = comments.list('nodes', (comment) => linesOf(comment.get('body', text)).includes(marker));
    const info = comments.at('pageInfo');
    after = info.get('endCursor', nullable(text));
    if (isNoted.includes(true) || !info.get('hasNextPage', boolean) || page === PAGES) {
      return { id: issue.get('id', filledText), isNoted: isNoted.includes(true) };
    }
  }
};

const linesOf = (markdown: string): readonly string[] =>
  markdown.split(/\r?\n/u).map((line) => line.replaceAll('\\', '').trim());

/** Comments are Markdown: what could be a mark of it, or name somebody, is written as what it is. */
const inMarkdown = (plain: string): string =>
  plain.replaceAll(/[\\`*_{}[\]<>()#+!|~@]/gu, '\\$&').replaceAll('\n', '  \n');
