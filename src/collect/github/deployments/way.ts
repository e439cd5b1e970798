import { CollectError, type CommitWay, type WayCommit } from '../../../app/ports.js';
import type { ObjectId } from '../../../facts/account.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, instant, natural, objectId } from '../../../lib/shape.js';
import type { Cursor } from '../../../lib/shape.js';
import { cursorOf } from '../change.js';
import { comparisons, type Comparison } from '../comparison.js';
import { statusesOf } from '../statuses.js';
import { WAY_QUERY } from './deployment-query.js';

/** Pages of a hundred. Whoever deploys more than three thousand commits at once does it in steps. */
const MOST_PAGES = 30;

/**
 * How the commit that is deployed lies to the one that stood there, and the commits along first parents between them: from
 * the new one down to the first that the old one held too. The comparison tells the direction, the walk the commits.
 */
export const readWay = async (
  client: Client,
  repository: string,
  ends: { readonly from: ObjectId | null; readonly to: ObjectId },
): Promise<CommitWay> => {
  const { from, to } = ends;
  const [owner = '', name = ''] = repository.split('/');
  const [page, relation] = await Promise.all([
    readPage(client, repository, to, null),
    from === null || from === to ? null : comparisons(client, { owner, name })(from, to),
  ]);
  const target = page.commits.find(({ commit }) => commit === to);
  if (target === undefined) throw new Malformed(page.path, 'the history of the commit');
  const way = { from, target: shown(target) };
  if (from === null) return { ...way, direction: 'first', commits: [way.target] };
  if (from === to) return { ...way, direction: 'same', commits: [] };
  if (relation === null) throw noRelation(from, to);
  if (relation.contained) return { ...way, direction: 'rollback', commits: [] };
  const commits = await lineOf(client, { repository, to, page, relation });
  return { ...way, direction: relation.mergeBase.id === from ? 'forward' : 'diverged', commits };
};

interface HistoryCommit extends WayCommit {
  readonly parents: readonly ObjectId[];
}

interface Page {
  readonly path: string;
  readonly commits: readonly HistoryCommit[];
  readonly next: string | null;
}

const shown = ({ commit, at, statuses }: HistoryCommit): WayCommit => ({ commit, at, statuses });

interface Walk {
  readonly repository: string;
  readonly to: ObjectId;
  readonly page: Page;
  readonly relation: Comparison;
}

/** Pages are read until the line reaches what the old commit held. */
const lineOf = async (client: Client, walk: Walk): Promise<readonly WayCommit[]> => {
  const seen = new Map<ObjectId, HistoryCommit>();
  let { page } = walk;
  for (let pages = 1; ; pages += 1) {
    for (const each of page.commits) seen.set(each.commit, each);
    const line = lineWithin(seen, walk.to, walk.relation.mergeBase.id);
    if (line !== null) return line;
    if (page.next === null) throw new Malformed(page.path, 'a history that leads to the commit before');
    if (pages >= MOST_PAGES) throw tooLong(walk.to);
    page = await readPage(client, walk.repository, walk.to, page.next);
  }
};

/**
 * The line down to the first commit that the old one held, oldest first; null: what is seen does not reach so far. Where the
 * old commit is on the line, that is itself; where it came by a merge, one that it descends from.
 */
const lineWithin = (
  seen: ReadonlyMap<ObjectId, HistoryCommit>,
  to: ObjectId,
  shared: ObjectId,
): readonly WayCommit[] | null => {
  if (!seen.has(shared)) return null;
  const held = new Set([shared]);
  for (const id of held) for (const parent of seen.get(id)?.parents ?? []) held.add(parent);
  const line: WayCommit[] = [];
  for (let id: ObjectId | undefined = to; id !== undefined && !held.has(id);) {
    const commit = seen.get(id);
    if (commit === undefined) return null;
    line.push(shown(commit));
    [id] = commit.parents;
  }
  return line.toReversed();
};

const readPage = async (client: Client, repository: string, oid: ObjectId, after: string | null): Promise<Page> => {
  const [owner, name] = repository.split('/');
  const answer = cursor(await client.query(WAY_QUERY, { owner, name, oid, after }), '$.data').at('repository');
  const object = answer.maybe('object');
  if (object?.has('history') !== true) throw new Malformed('$.data.repository.object', 'a commit');
  const history = object.at('history');
  return { path: history.path, commits: history.list('nodes', readCommit), next: cursorOf(history) };
};

const readCommit = (node: Cursor): HistoryCommit => {
  const told = node.at('parents');
  const parents = told.list('nodes', (parent) => parent.get('oid', objectId));
  // More than ten parents have only ever been a joke; the first is told all the same, and held ones may be missed.
  if (parents.length !== Math.min(10, told.get('totalCount', natural))) throw new Malformed(told.path, 'all parents');
  return {
    commit: node.get('oid', objectId),
    at: node.get('committedDate', instant),
    parents,
    statuses: statusesOf(node),
  };
};

const noRelation = (from: ObjectId, to: ObjectId): CollectError =>
  new CollectError({
    code: 'fact-unavailable',
    about: ['deployment.way', to],
    found: `the host shows no history that ${from} and ${to} have in common`,
  });

const tooLong = (to: ObjectId): CollectError =>
  new CollectError({
    code: 'list-truncated',
    about: ['deployment.way', to],
    needed: 'all commits since the last deployment',
    found: `more than ${String(MOST_PAGES * 100)}`,
  });
