import { CollectError } from '../../../app/ports.js';
import type { TicketPerson } from '../../../facts/tickets.js';
import { RequestError, type Client } from '../../../lib/client.js';
import { boolean, cursor, filledText, instant, nullable, optional, text, type Cursor } from '../../../lib/shape.js';
import { readEntry, stateOf, type HistoryEntry, type LinearState } from './entry.js';
import { linearBot, linearOutsider, linearPerson } from './person.js';
import { LINEAR_QUERY } from './query.js';

/** Pages of a history that are read before it counts as cut: 2000 entries. */
const PAGES = 40;

export interface LinearIssue {
  readonly id: string;
  readonly identifier: string;
  readonly title: string;
  readonly url: string | null;
  readonly updatedAt: string;
  readonly kept: 'open' | 'archived' | 'trashed';
  readonly state: LinearState;
  readonly team: string;
  readonly project: string | null;
  readonly labels: readonly { readonly name: string; readonly group: string | null }[];
  readonly requesters: readonly TicketPerson[];
  /** As the host lists it. */
  readonly history: readonly HistoryEntry[];
}

interface Page {
  readonly issue: LinearIssue;
  /** Where the history goes on; null: it is whole. */
  readonly next: string | null;
}

export const unusable = (key: string, found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: [key], found });

/** The issue with its whole history; null: the team is unknown or hidden, or has no issue of this number. */
export const readLinearIssue = async (
  client: Client,
  key: string,
  place: { readonly team: string; readonly number: number },
): Promise<LinearIssue | null> => {
  const first = await readPage(client, key, place, null);
  if (first === null) return null;
  const history = [...first.issue.history];
  for (let { next } = first, pages = 1; next !== null; pages += 1) {
    if (pages === PAGES) throw unusable(key, `a history of more than ${String(PAGES)} pages`);
    const page = await readPage(client, key, place, next);
    if (page === null || !isSame(page.issue, first.issue)) throw unusable(key, 'the issue changed while it was read');
    if (page.next === next) throw unusable(key, 'a history whose pages go round in circles');
    history.push(...page.issue.history);
    next = page.next;
  }
  if (new Set(history.map(({ id }) => id)).size < history.length) throw unusable(key, 'a history with an entry twice');
  return { ...first.issue, history };
};

const isSame = (one: LinearIssue, other: LinearIssue): boolean =>
  one.id === other.id && one.updatedAt === other.updatedAt && one.state.id === other.state.id;

const readPage = async (
  client: Client,
  key: string,
  place: { readonly team: string; readonly number: number },
  after: string | null,
): Promise<Page | null> => {
  const answer = cursor(await client.query(LINEAR_QUERY, { ...place, after }), '$.data');
  const [page = null, ...more] = answer.at('issues').list('nodes', readIssue);
  if (more.length > 0) throw unusable(key, 'two issues of one number');
  if (page !== null && page.issue.identifier !== key) throw unusable(key, 'the answer is another issue');
  return page;
};

const readIssue = (issue: Cursor): Page => {
  const history = issue.at('history');
  const info = history.at('pageInfo');
  return {
    issue: {
      id: issue.get('id', filledText),
      identifier: issue.get('identifier', filledText),
      title: issue.get('title', text),
      url: ownUrl(issue.get('url', text)),
      updatedAt: issue.get('updatedAt', text),
      kept: keptOf(issue),
      state: issue.get('state', stateOf),
      team: issue.at('team').get('key', filledText),
      project: issue.maybe('project')?.get('name', filledText) ?? null,
      labels: labelsOf(issue.at('labels')),
      requesters: requestersOf(issue),
      history: history.list('nodes', readEntry),
    },
    next: info.get('hasNextPage', boolean) ? info.get('endCursor', filledText) : null,
  };
};

/** A trashed issue is archived too, and deleted for good some weeks later. */
const keptOf = (issue: Cursor): LinearIssue['kept'] => {
  if (issue.get('trashed', nullable(boolean)) === true) return 'trashed';
  return issue.get('archivedAt', nullable(instant)) === null ? 'open' : 'archived';
};

/** The address comes from the answer, and people follow it: of Linear itself, or none. */
const ownUrl = (given: string): string | null => {
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  const isOwn = url.protocol === 'https:' && url.host === 'linear.app' && url.username === '' && url.password === '';
  return isOwn ? url.href : null;
};

const labelsOf = (labels: Cursor): LinearIssue['labels'] => {
  if (labels.at('pageInfo').get('hasNextPage', boolean))
    throw new RequestError('malformed', 200, 'more than 50 labels');
  return labels.list('nodes', (label) => ({
    name: label.get('name', filledText),
    group: label.maybe('parent')?.get('name', filledText) ?? null,
  }));
};

const requestersOf = (issue: Cursor): readonly TicketPerson[] => {
  const person = (name: string, read: (user: Cursor) => TicketPerson): readonly TicketPerson[] => {
    const user = issue.get(name, optional(cursor));
    return user === null ? [] : [read(user)];
  };
  return [
    ...person('creator', linearPerson),
    ...person('externalUserCreator', linearOutsider),
    ...person('asksRequester', linearPerson),
    ...person('asksExternalUserRequester', linearOutsider),
    ...person('botActor', linearBot),
  ];
};
