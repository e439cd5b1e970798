import type { FollowedUp, FollowUpIssue, FollowUpWriter } from '../app/ports.js';
import type { Client } from '../lib/client.js';
import { RequestError } from '../lib/client.js';

/**
 * Opens issues, each once. An issue of the same marker that a machine opened is taken for ours; one that a person opened is
 * not, or anybody could forestall the review by opening it first.
 */
export const createFollowUpWriter =
  (client: Client): FollowUpWriter =>
  async (repository, issue) => {
    try {
      return (await existing(client, repository, issue)) ?? (await create(client, repository, issue));
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return { state: 'not-written', found: error.found };
    }
  };

const create = async (client: Client, repository: string, issue: FollowUpIssue): Promise<FollowedUp> => {
  const { title, body } = issue;
  try {
    const made = await client.write('POST /repos/{owner}/{repo}/issues', { ...split(repository), title, body });
    return told('opened', made) ?? { state: 'not-written', found: 'the answer names no issue' };
  } catch (error) {
    // Whether a write whose answer was lost was done, only the list can tell.
    const there = await existing(client, repository, issue);
    if (there !== null) return { ...there, state: 'opened' };
    throw error;
  }
};

type There = Extract<FollowedUp, { number: number }>;

const existing = async (
  client: Client,
  repository: string,
  { marker, since }: FollowUpIssue,
): Promise<There | null> => {
  const listed = await client.list(
    'GET /repos/{owner}/{repo}/issues',
    { ...split(repository), state: 'all', ...(since === null ? {} : { since }) },
    { unique: 'id' },
  );
  return told(
    'already-open',
    listed.find((each) => isOurs(each, marker)),
  );
};

const isOurs = (issue: unknown, marker: string): boolean =>
  isRecord(issue) &&
  issue['pull_request'] === undefined &&
  isRecord(issue['user']) &&
  issue['user']['type'] === 'Bot' &&
  typeof issue['body'] === 'string' &&
  issue['body'].includes(marker);

const told = (state: There['state'], issue: unknown): There | null => {
  if (!isRecord(issue)) return null;
  const { number, html_url: url } = issue;
  if (typeof number !== 'number') return null;
  return { state, number, url: typeof url === 'string' && url.startsWith('https://') ? url : null };
};

const split = (repository: string): { owner: string; repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
