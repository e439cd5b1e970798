import { CollectError, type BranchLine, type BranchTip, type SeenCommit } from '../../app/ports.js';
import type { Instant, ObjectId } from '../../facts/account.js';
import type { Rewrite } from '../../facts/line.js';
import type { Client } from '../../lib/client.js';
import { Malformed, arrayOf, cursor, filledText, instant, natural, objectId, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { restUser } from './account.js';
import { BRANCHES_QUERY, PAGE, TIP_QUERY, commitsQuery } from './branch-line-query.js';
import { cursorOf } from './change.js';
import { collectError } from './open.js';
import { readRepository } from './opening.js';
import { statusesOf } from './statuses.js';

/** Branches along first parents, by the host's word. `writer` tells the account of the client that writes statuses. */
export const createBranchLine = (client: Client, writer: BranchLine['writer']): BranchLine => ({
  tip: (repository, branch) => told(() => readTip(client, repository, branch)),
  page: (repository, from) => told(() => readPage(client, repository, from)),
  commits: (repository, ids) => told(() => readCommits(client, repository, ids)),
  rewrites: (repository, branch, since) => observe('rewrites', () => readRewrites(client, repository, branch, since)),
  branches: (repository) => told(() => readBranches(client, repository)),
  writer,
  allowance: client.allowance,
});

const told = async <T>(read: () => Promise<T>): Promise<T> => {
  try {
    return await read();
  } catch (fault) {
    throw collectError('line', fault);
  }
};

const readTip = async (client: Client, repository: string, branch: string | null): Promise<BranchTip> => {
  const [owner = '', name = ''] = repository.split('/');
  const variables = { owner, name, branch: `refs/heads/${branch ?? 'HEAD'}` };
  const found = cursor(await client.query(TIP_QUERY, variables), '$.data').at('repository');
  const now = client.now();
  if (now === null) throw new Malformed('$', 'an answer with a Date header');
  const ref = branch === null ? found.at('defaultBranchRef') : found.maybe('ref');
  return { repository: readRepository(found), tip: ref?.at('target').get('oid', objectId) ?? null, now };
};

/** What is asked for by numbers is believed where each commit is the first parent of the one before it. */
const readPage = async (client: Client, repository: string, from: ObjectId): Promise<readonly SeenCommit[]> => {
  const expressions = Array.from({ length: PAGE }, (_, index) => `${from}~${String(index)}`);
  const found = await readObjects(client, repository, expressions);
  const line: SeenCommit[] = [];
  let next: ObjectId | undefined = from;
  for (const seen of found) {
    if (next === undefined) break;
    if (seen?.commit !== next) throw unreadable(`the line does not lead from ${from} to ${next}`);
    line.push(seen);
    next = seen.parents[0];
  }
  return line;
};

const readCommits = async (
  client: Client,
  repository: string,
  ids: readonly ObjectId[],
): Promise<readonly SeenCommit[]> => {
  const found: SeenCommit[] = [];
  for (let start = 0; start < ids.length; start += PAGE) {
    const asked = ids.slice(start, start + PAGE);
    const seen = await readObjects(client, repository, asked);
    for (const [index, each] of seen.entries()) {
      if (each === null) continue;
      if (each.commit !== asked[index]) throw unreadable(`another commit than ${String(asked[index])} was answered`);
      found.push(each);
    }
  }
  return found;
};

/** null in the place of what is not there. */
const readObjects = async (
  client: Client,
  repository: string,
  expressions: readonly string[],
): Promise<readonly (SeenCommit | null)[]> => {
  const [owner = '', name = ''] = repository.split('/');
  const variables = Object.fromEntries(expressions.map((expression, index) => [`e${String(index)}`, expression]));
  const data = await client.query(commitsQuery(expressions.length), { owner, name, ...variables });
  const found = cursor(data, '$.data').at('repository');
  return expressions.map((_, index) => {
    const object = found.maybe(`c${String(index)}`);
    return object === null ? null : readSeen(object);
  });
};

const readSeen = (commit: Cursor): SeenCommit => ({
  commit: commit.get('oid', objectId),
  parents: commit.at('parents').list('nodes', (parent) => parent.get('oid', objectId)),
  at: commit.get('committedDate', instant),
  pulls: commit
    .at('associatedPullRequests')
    .get('nodes', arrayOf(cursor))
    .filter((pull) => pull.get('state', text) === 'MERGED')
    .map((pull) => ({ number: pull.get('number', natural), base: pull.get('baseRefName', filledText) })),
  statuses: statusesOf(commit),
});

const KINDS: readonly (readonly [string, Rewrite['kind']])[] = [
  ['force_push', 'force-push'],
  ['branch_deletion', 'deletion'],
  ['branch_creation', 'creation'],
];

/** A hundred of one kind are as red as more would be. */
const readRewrites = async (
  client: Client,
  repository: string,
  branch: string,
  since: Instant | null,
): Promise<readonly Rewrite[]> => {
  const [owner = '', repo = ''] = repository.split('/');
  const ref = `refs/heads/${branch}`;
  const page = async (filter: object): Promise<readonly Cursor[]> => {
    const parameters = { owner, repo, ref, per_page: 100, ...filter };
    const answer = await client.read('GET /repos/{owner}/{repo}/activity', parameters);
    if (!Array.isArray(answer)) throw new Malformed('$', 'a list');
    return answer.map((item: unknown, index) => cursor(item, `$[${String(index)}]`));
  };
  const [newest, ...lists] = await Promise.all([
    page({}),
    ...KINDS.map(async ([type, kind]) =>
      (await page({ activity_type: type })).map((item) => readRewrite(item, { ref, type, kind })),
    ),
  ]);
  demandAll(newest, lists.flat());
  return lists
    .flat()
    .filter(({ at }) => since === null || Date.parse(at) >= Date.parse(since))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
};

/** An empty list of force pushes would let pass: so what the newest hundred of all kinds hold must be among them. */
const demandAll = (newest: readonly Cursor[], found: readonly Rewrite[]): void => {
  const kindOf = new Map(KINDS);
  const told = new Set(found.map(({ kind, at }) => `${kind} ${at}`));
  for (const item of newest) {
    const kind = kindOf.get(item.get('activity_type', text));
    if (kind !== undefined && !told.has(`${kind} ${item.get('timestamp', instant)}`))
      throw unreadable('one list of the activity lacks what another holds');
  }
};

interface Asked {
  readonly ref: string;
  readonly type: string;
  readonly kind: Rewrite['kind'];
}

/** A host that does not know the filter would answer with whatever it has. */
const readRewrite = (item: Cursor, { ref, type, kind }: Asked): Rewrite => {
  if (item.get('ref', filledText) !== ref || item.get('activity_type', text) !== type)
    throw unreadable('the activity is not what was asked for');
  return {
    kind,
    before: orNone(item.get('before', objectId)),
    after: orNone(item.get('after', objectId)),
    by: restUser(item.maybe('actor')),
    at: item.get('timestamp', instant),
  };
};

const orNone = (id: ObjectId): ObjectId | null => (/^0+$/u.test(id) ? null : id);

const readBranches = async (client: Client, repository: string): Promise<readonly string[]> => {
  const [owner = '', name = ''] = repository.split('/');
  const names: string[] = [];
  for (let after: string | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
    const data = await client.query(BRANCHES_QUERY, { owner, name, after });
    const refs = cursor(data, '$.data').at('repository').at('refs');
    names.push(...refs.list('nodes', (ref) => ref.get('name', filledText)));
    after = cursorOf(refs);
  }
  return names;
};

const unreadable = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['line'], found });
