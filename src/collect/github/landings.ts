import type { Landed, LandedChange, Landings, PushHint } from '../../app/ports.js';
import { CollectError } from '../../app/ports.js';
import type { Account, ObjectId } from '../../facts/account.js';
import type { Client } from '../../lib/client.js';
import { Malformed, cursor, objectId } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';
import { observe } from '../observe.js';
import { restUser } from './account.js';
import { cursorOf } from './change.js';
import { comparisons } from './comparison.js';
import type { Compare } from './comparison.js';
import { mergedTree } from './completed-merges.js';
import { landedChanges } from './landed-changes.js';
import { readLandedCommit, type LandedCommit } from './landed-commit.js';
import { LANDING_QUERY } from './landing-query.js';
import { listings } from './listings.js';
import { collectError } from './open.js';
import { readRepository } from './opening.js';
import { statusesOf } from './statuses.js';

/** Commits of one push that are looked at: more are more than can be sealed in one run. */
const MOST_COMMITS = 250;
const NONE = /^0+$/;

/** What pushes brought, by the host's word: the payload only says where to look. */
export const createLandings = (client: Client): Landings => ({
  read: async (push) => {
    try {
      return await readLanded(client, push);
    } catch (fault) {
      throw collectError('landing', fault);
    }
  },
  expectedTree: (repository, change) => observe('landing', () => expectedTree(client, repository, change)),
});

const readLanded = async (client: Client, push: PushHint): Promise<Landed> => {
  const [owner = '', name = ''] = push.repository.split('/');
  const compare = comparisons(client, { owner, name });
  const [first, activity] = await Promise.all([readPage(client, push, null), readActivity(client, push)]);
  const now = client.now();
  if (now === null) throw unreadable('an answer without a Date header');
  const tip = first.found.maybe('ref')?.maybe('target')?.get('oid', objectId) ?? null;
  const main = first.found.at('defaultBranchRef');
  const before = activity?.before ?? push.before;
  const from = await startOf({ compare, after: push.after, before, main: main.at('target').get('oid', objectId) });
  const line = await lineOf(client, push, first, from.commit);
  const { changes, ungated } = landedChanges(line, push.branch);
  const [top] = first.commits;
  if (top?.id !== push.after) throw unreadable('the pushed commit is not there');
  const { covers, parent } = coveredBy(line, top);
  return {
    repository: readRepository(first.found),
    now,
    commit: { id: top.id, tree: top.tree, parents: top.parents },
    before: from.commit,
    covers,
    parent,
    statuses: statusesOf(first.found.at('object')),
    parentStatuses: parentStatuses(first.found, parent),
    by: activity?.by ?? null,
    standing: activity !== null || (await isOn(compare, tip, push.after)) ? 'held' : 'unknown',
    changes,
    // A branch that was set back lost commits: that is a push round the gate, whatever it brought.
    ungated: from.rewritten && !ungated.includes(top.id) ? [...ungated, top.id] : ungated,
    sharing: top.pulls
      .filter(({ state, head }) => state === 'open' && head === top.id)
      .map(({ number, baseRef }) => ({ pull: number, baseRef })),
  };
};

/** A branch that was set back brought nothing new; its tip is recorded again. */
const coveredBy = (line: readonly LandedCommit[], top: LandedCommit): Pick<Landed, 'covers' | 'parent'> => {
  const oldest = line.at(-1) ?? top;
  return {
    covers: (line.length === 0 ? [top] : line).map(({ id }) => id).toReversed(),
    parent: oldest.parents[0] ?? null,
  };
};

/** Seen where the payload named the right commit, as it does but for branches that are new or were rewritten. */
const parentStatuses = (found: Cursor, parent: ObjectId | null): Landed['parentStatuses'] => {
  const before = found.maybe('before');
  return before !== null && before.has('status') && before.get('oid', objectId) === parent ? statusesOf(before) : null;
};

interface Page {
  readonly found: Cursor;
  readonly commits: readonly LandedCommit[];
  readonly next: string | null;
}

const readPage = async (client: Client, push: PushHint, after: string | null): Promise<Page> => {
  const [owner = '', name = ''] = push.repository.split('/');
  // Of a new branch the host is not asked for the commit "nothing".
  const before = NONE.test(push.before) ? push.after : push.before;
  const variables = { owner, name, oid: push.after, before, branch: `refs/heads/${push.branch}`, after };
  const found = cursor(await client.query(LANDING_QUERY, variables), '$.data').at('repository');
  const object = found.maybe('object');
  if (object?.has('history') !== true) throw unreadable('the pushed commit is not there');
  const history = object.at('history');
  return { found, commits: history.list('nodes', readLandedCommit), next: cursorOf(history) };
};

/** The commits from the pushed one down along first parents, newest first, without the one that the branch held before. */
const lineOf = async (
  client: Client,
  push: PushHint,
  first: Page,
  end: ObjectId | null,
): Promise<readonly LandedCommit[]> => {
  const seen = new Map(first.commits.map((commit) => [commit.id, commit]));
  const line: LandedCommit[] = [];
  let { next } = first;
  for (let id: ObjectId | undefined = push.after; id !== undefined && id !== end;) {
    const commit = seen.get(id);
    if (commit !== undefined) {
      line.push(commit);
      if (line.length > MOST_COMMITS) throw unreadable(`more than ${String(MOST_COMMITS)} commits in one push`);
      id = commit.parents[0];
      continue;
    }
    if (next === null || seen.size > MOST_COMMITS * 8)
      throw unreadable(`the history does not lead from ${push.after} to ${String(end)}`);
    const page = await readPage(client, push, next);
    for (const each of page.commits) seen.set(each.id, each);
    next = page.next;
  }
  return line;
};

interface Start {
  /** The last commit that the branch held already; null: the branch began with nothing. */
  readonly commit: ObjectId | null;
  readonly rewritten: boolean;
}

/** A new branch starts where it leaves the default branch. */
const startOf = async (asked: {
  readonly compare: Compare;
  readonly after: ObjectId;
  readonly before: ObjectId;
  readonly main: ObjectId;
}): Promise<Start> => {
  const { compare, after, before, main } = asked;
  if (NONE.test(before)) return { commit: (await compare(main, after))?.mergeBase.id ?? null, rewritten: false };
  const relation = await compare(before, after);
  if (relation === null) throw unreadable(`what the branch held before, ${before}, is not there`);
  return { commit: relation.mergeBase.id, rewritten: relation.mergeBase.id !== before };
};

const isOn = async (compare: Compare, tip: ObjectId | null, commit: ObjectId): Promise<boolean> =>
  tip !== null && (tip === commit || (await compare(tip, commit))?.contained === true);

interface Activity {
  readonly before: ObjectId;
  readonly by: Account | null;
}

/** The push as the repository's activity tells it; null where it is not among the last hundred of the branch. */
const readActivity = async (client: Client, push: PushHint): Promise<Activity | null> => {
  const [owner = '', repo = ''] = push.repository.split('/');
  const parameters = { owner, repo, ref: `refs/heads/${push.branch}`, per_page: 100 };
  const answer = await client.read('GET /repos/{owner}/{repo}/activity', parameters);
  if (!Array.isArray(answer)) throw new Malformed('$', 'a list');
  const items = answer.map((item: unknown, index) => cursor(item, `$[${String(index)}]`));
  const found = items.find((item) => item.get('after', objectId) === push.after);
  return found === undefined ? null : { before: found.get('before', objectId), by: restUser(found.maybe('actor')) };
};

/** Tree of a clean merge of the change's head into what the branch held; null where it cannot be known. */
const expectedTree = async (client: Client, repository: string, change: LandedChange): Promise<ObjectId | null> => {
  const [owner = '', name = ''] = repository.split('/');
  if (change.onto === null || change.headTree === null) return null;
  const relation = await comparisons(client, { owner, name })(change.onto, change.head);
  if (relation === null) return null;
  return mergedTree(relation.mergeBase.tree, relation.base.tree, change.headTree, listings(client, { owner, name }));
};

const unreadable = (found: string): CollectError =>
  new CollectError({ code: 'fact-unavailable', about: ['landing'], found });
