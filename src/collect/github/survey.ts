import type { Glance, Glances, StandingStatus, Survey } from '../../app/ports.js';
import type { TicketDemand } from '../../facts/demand.js';
import type { Client } from '../../lib/client.js';
import { RequestError } from '../../lib/client.js';
import {
  Malformed,
  arrayOf,
  cursor,
  filledText,
  natural,
  nullable,
  objectId,
  optional,
  text,
} from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { findMentions } from '../tickets/mentions.js';
import { cursorOf } from './change.js';
import { collectError } from './open.js';
import { readRepository } from './opening.js';
import { readSight } from './sight.js';
import { readStatuses } from './statuses.js';
import { SURVEY_QUERY, VIEWER_QUERY } from './survey-query.js';

/** Looks over the open changes of a repository. `writer` is the client that writes statuses. */
export const createSurvey = (client: Client, writer: Client): Survey => ({
  page: async (repository, after) => {
    try {
      return await readPage(client, repository, after);
    } catch (fault) {
      throw collectError('pulls', fault);
    }
  },
  withHead: async (repository, commit) => {
    try {
      return await withHead(client, repository, commit);
    } catch (fault) {
      throw collectError('pulls', fault);
    }
  },
  writer: async () => {
    try {
      return (
        cursor(await writer.query(VIEWER_QUERY, {}), '$.data')
          .maybe('viewer')
          ?.get('databaseId', optional(natural)) ?? null
      );
    } catch (fault) {
      // Who we are only saves judgements: not knowing it, no status counts as ours.
      if (fault instanceof RequestError || fault instanceof Malformed) return null;
      throw fault;
    }
  },
});

const readPage = async (client: Client, repository: string, after: string | null): Promise<Glances> => {
  const [owner = '', name = ''] = repository.split('/');
  const found = cursor(await client.query(SURVEY_QUERY, { owner, name, after }), '$.data').at('repository');
  const now = client.now();
  if (now === null) throw new Malformed('$', 'an answer with a Date header');
  const own = readRepository(found);
  const pulls = found.at('pullRequests');
  return {
    repository: own,
    now,
    glances: pulls.list('nodes', (pull) => readGlance(pull, own.name)),
    next: cursorOf(pulls),
  };
};

const readGlance = (pull: Cursor, repository: string): Glance => {
  const { head, base, marks, checks } = readSight(pull);
  return {
    pull: pull.get('number', natural),
    head,
    baseRef: base.ref,
    glimpse: { marks, checks },
    mentions: mentionsOf(pull, repository),
    statuses: statusesOf(pull, head),
  };
};

/** Wherever a policy may look for tickets, as far as it lies in the change itself. */
const EVERYWHERE: TicketDemand = {
  system: 'github',
  url: null,
  keys: [],
  in: ['title', 'branch', 'body', 'links'],
  label: '',
  states: [],
  approval: 'record',
  singleUse: false,
};

const mentionsOf = (pull: Cursor, repository: string): readonly number[] => {
  // An issue of a repository that the token may not see stands as null in the list.
  const linked = pull.maybe('closingIssuesReferences')?.get('nodes', arrayOf(nullable(cursor))) ?? [];
  const texts = {
    title: pull.get('title', text),
    branch: pull.get('headRefName', filledText),
    body: pull.get('body', text),
    messages: [],
    closes: linked
      .filter((node) => node !== null)
      .map((node) => ({
        repository: node.at('repository').get('nameWithOwner', filledText),
        number: node.get('number', natural),
      })),
  };
  return [...new Set(findMentions(texts, EVERYWHERE, repository).map(({ key }) => Number(key.slice(1))))];
};

/** Of a head that the answer does not show, no status is known. */
const statusesOf = (pull: Cursor, head: string): readonly StandingStatus[] => {
  const [commit] = pull.at('head').list('nodes', (node) => node.at('commit'));
  return commit?.get('oid', objectId) === head ? readStatuses(pull) : [];
};

/** The host ties commits of forks to no change, so the open changes are looked through as well. */
const withHead = async (client: Client, name: string, commit: string): Promise<readonly number[]> => {
  const [owner = '', repo = ''] = name.split('/');
  const [tied, open] = await Promise.all([
    tiedTo(client, { owner, repo }, commit),
    client.list('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open' }, { unique: 'number' }),
  ]);
  const pulls = [...tied, ...open].map((item, index) => cursor(item, `$[${String(index)}]`));
  const own = pulls.filter(
    (pull) => pull.get('state', text) === 'open' && pull.at('head').get('sha', objectId) === commit,
  );
  return [...new Set(own.map((pull) => pull.get('number', natural)))].toSorted((a, b) => a - b);
};

/** A commit that the repository does not hold is refused, and that is an answer. */
const tiedTo = async (
  client: Client,
  repository: { readonly owner: string; readonly repo: string },
  commit: string,
): Promise<readonly unknown[]> => {
  try {
    return await client.list('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...repository,
      commit_sha: commit,
    });
  } catch (fault) {
    if (fault instanceof RequestError && (fault.fault === 'refused' || fault.fault === 'not-found')) return [];
    throw fault;
  }
};
