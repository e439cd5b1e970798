import type { StandingStatus, StatusList, StatusText, StatusWriter, Unpublished } from '../app/ports.js';
import type { Client } from '../lib/client.js';
import { RequestError } from '../lib/client.js';

const WRITE_ATTEMPTS = 3;

/**
 * Commit statuses. A write whose answer was lost is looked up before it is repeated: GitHub takes a thousand statuses
 * for one commit and context, and then refuses.
 */
export const createStatusWriter = (client: Pick<Client, 'read' | 'write'>): StatusWriter => {
  let account: number | null = null;
  const post = async (repository: string, commit: string, status: StatusText): Promise<Written> => {
    try {
      account =
        creatorOf(await client.write(POST, { ...split(repository), sha: commit, ...fieldsOf(status) })) ?? account;
      return { state: 'published' };
    } catch (error) {
      return unpublished(error);
    }
  };
  const list: StatusWriter['list'] = (repository, commit, context) =>
    listed(async () => readList(await client.read(LIST, pageOf(repository, commit)), context));
  const newest: StatusWriter['newest'] = (repository, commit) =>
    listed(async () => readNewest(await client.read(NEWEST, pageOf(repository, commit))));
  const write: StatusWriter['write'] = async (repository, commit, status) => {
    let last: Written = { state: 'unreachable', found: 'not tried' };
    for (let attempt = 1; attempt <= WRITE_ATTEMPTS; attempt += 1) {
      last = await post(repository, commit, status);
      if (last.state !== 'unreachable') return last;
      const there = await list(repository, commit, status.context);
      if (there.state === 'read' && isThere(there.statuses[0], status)) return { state: 'published' };
    }
    return last;
  };
  return { write, list, newest, account: () => account };
};

type Written = Awaited<ReturnType<StatusWriter['write']>>;

const POST = 'POST /repos/{owner}/{repo}/statuses/{sha}';
const LIST = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses';
const NEWEST = 'GET /repos/{owner}/{repo}/commits/{ref}/status';

const pageOf = (repository: string, commit: string) => ({ ...split(repository), ref: commit, per_page: 100 });

const listed = async (read: () => Promise<readonly StandingStatus[]>): Promise<StatusList> => {
  try {
    return { state: 'read', statuses: await read() };
  } catch (error) {
    return unpublished(error);
  }
};

const fieldsOf = ({ state, context, description, url }: StatusText) => ({
  state,
  context,
  description,
  ...(url === null ? {} : { target_url: url }),
});

const creatorOf = (answer: unknown): number | null => {
  const creator = isRecord(answer) ? answer['creator'] : null;
  const id = isRecord(creator) ? creator['id'] : null;
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null;
};

const isThere = (found: StandingStatus | undefined, wanted: StatusText): boolean =>
  found?.state === wanted.state && found.description === wanted.description && found.url === wanted.url;

/** The statuses of one context, newest first, as GitHub lists them. */
const readList = (answer: unknown, context: string): readonly StandingStatus[] => {
  if (!Array.isArray(answer)) throw new RequestError('malformed', 200, 'the list of statuses is not a list');
  return answer.filter(isRecord).flatMap((each) => (each['context'] === context ? [readOne(each, context)] : []));
};

/** The combined status holds one of each context. More contexts than a page holds are not told whole. */
const readNewest = (answer: unknown): readonly StandingStatus[] => {
  const statuses = isRecord(answer) ? answer['statuses'] : null;
  if (!isRecord(answer) || !Array.isArray(statuses) || answer['total_count'] !== statuses.length)
    throw new RequestError('malformed', 200, 'the newest statuses are not listed whole');
  return statuses.filter(isRecord).map((each) => readOne(each, String(each['context'])));
};

const readOne = (found: Record<string, unknown>, context: string): StandingStatus => {
  const { state, description, target_url: url, created_at: at } = found;
  if (state !== 'success' && state !== 'pending' && state !== 'failure' && state !== 'error') {
    throw new RequestError('malformed', 200, 'a status of an unknown state');
  }
  return {
    context,
    state,
    description: typeof description === 'string' ? description : '',
    url: typeof url === 'string' ? url : null,
    creator: creatorOf(found),
    at: typeof at === 'string' ? at : '',
  };
};

const unpublished = (error: unknown): Unpublished => {
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
