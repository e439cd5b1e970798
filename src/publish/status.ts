import type { Published, StatusText, StatusWriter } from '../app/ports.js';
import type { Client } from '../lib/client.js';
import { RequestError } from '../lib/client.js';

const WRITE_ATTEMPTS = 3;

/**
 * Commit statuses. A write whose answer was lost is looked up before it is repeated: GitHub takes a thousand statuses
 * for one commit and context, and then refuses.
 */
export const createStatusWriter = (client: Client): StatusWriter => {
  const confirm: StatusWriter['confirm'] = async (repository, commit, status) => {
    try {
      return compare(await newest(client, repository, commit, status.context), status);
    } catch (error) {
      return unpublished(error);
    }
  };
  const write: StatusWriter['write'] = async (repository, commit, status) => {
    let last: Published = { state: 'unreachable', found: 'not tried' };
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
      last = await post(client, repository, commit, status);
      if (last.state !== 'unreachable') return last;
      const there = await confirm(repository, commit, status);
      if (there.state === 'published') return there;
    }
    return last;
  };
  return { write, confirm };
};

const post = async (client: Client, repository: string, commit: string, status: StatusText): Promise<Published> => {
  try {
    await client.write('POST /repos/{owner}/{repo}/statuses/{sha}', {
      ...split(repository),
      sha: commit,
      state: status.state,
      context: status.context,
      description: status.description,
      ...(status.url === null ? {} : { target_url: status.url }),
    });
    return { state: 'published' };
  } catch (error) {
    return unpublished(error);
  }
};

/** The newest status of the context: the list is newest first, and ours was written a moment ago. */
const newest = async (client: Client, repository: string, commit: string, context: string): Promise<unknown> => {
  const answer = await client.read('GET /repos/{owner}/{repo}/commits/{ref}/statuses', {
    ...split(repository),
    ref: commit,
    per_page: 100,
  });
  if (!Array.isArray(answer)) throw new RequestError('malformed', 200, 'the list of statuses is not a list');
  return answer.find((each: unknown) => isRecord(each) && each['context'] === context);
};

const compare = (found: unknown, wanted: StatusText): Published => {
  if (!isRecord(found)) return { state: 'mismatch', found: `no status "${wanted.context}" on the commit` };
  const same =
    found['state'] === wanted.state &&
    found['description'] === wanted.description &&
    (found['target_url'] ?? null) === wanted.url;
  if (same) return { state: 'published' };
  return { state: 'mismatch', found: `the newest status "${wanted.context}" is ${String(found['state'])}, not ours` };
};

const unpublished = (error: unknown): Published => {
  if (!(error instanceof RequestError)) throw error;
  switch (error.fault) {
    case 'forbidden':
    case 'unauthorized':
    case 'not-found':
      return { state: 'forbidden', found: error.found };
    case 'refused':
      return { state: 'refused', found: error.found };
    case 'rate-limited':
    case 'deadline-exceeded':
    case 'unreachable':
    case 'malformed':
    case 'too-large':
      return { state: 'unreachable', found: error.found };
  }
};

const split = (repository: string): { owner: string; repo: string } => {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
