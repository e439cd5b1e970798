import type { BranchCommit, BranchSeen } from '../../../app/ports.js';
import type { ObjectId } from '../../../facts/account.js';
import type { Client } from '../../../lib/client.js';
import { Malformed, cursor, filledText, instant, natural, objectId, optional, text } from '../../../lib/shape.js';
import type { Cursor } from '../../../lib/shape.js';
import { cursorOf } from '../change.js';
import { statusesOf } from '../statuses.js';
import { BRANCH_QUERY } from './branch-query.js';

/** Pages of fifty: what is older is named by its commit or its pull request. */
const MOST_PAGES = 10;

interface Listed extends BranchCommit {
  readonly parent: ObjectId | null;
}

/** The newest commits of the default branch along first parents. */
export const readBranch = async (client: Client, repository: string): Promise<BranchSeen> => {
  const [owner, name] = repository.split('/');
  const seen = new Map<ObjectId, Listed>();
  let [branch, tip, after] = ['', '', null as string | null];
  for (let page = 0; page < MOST_PAGES && (page === 0 || after !== null); page += 1) {
    const answer = cursor(await client.query(BRANCH_QUERY, { owner, name, after }), '$.data').at('repository');
    const ref = answer.at('defaultBranchRef');
    const target = ref.at('target');
    const now = target.get('oid', objectId);
    if (page > 0 && now !== tip) throw new Malformed(target.path, 'a branch that stands still while it is read');
    [branch, tip] = [ref.get('name', filledText), now];
    const history = target.at('history');
    for (const each of history.list('nodes', readCommit)) seen.set(each.commit, each);
    after = cursorOf(history);
  }
  return { branch, commits: lineOf(seen, tip), cut: after !== null };
};

/** What came by a second parent is on no line of its own. */
const lineOf = (seen: ReadonlyMap<ObjectId, Listed>, tip: ObjectId): readonly BranchCommit[] => {
  const line: BranchCommit[] = [];
  for (let at = seen.get(tip); at !== undefined; at = seen.get(at.parent ?? '')) {
    const { commit, at: when, statuses, message, pulls } = at;
    line.push({ commit, at: when, statuses, message, pulls });
  }
  return line;
};

const readCommit = (node: Cursor): Listed => ({
  commit: node.get('oid', objectId),
  at: node.get('committedDate', instant),
  statuses: statusesOf(node),
  message: node.get('message', text),
  parent: node.at('parents').list('nodes', (parent) => parent.get('oid', objectId))[0] ?? null,
  pulls: mergedPulls(node.at('associatedPullRequests')),
});

const mergedPulls = (told: Cursor): BranchCommit['pulls'] => {
  const pulls = told.list('nodes', (pull) => ({
    state: pull.get('state', text),
    number: pull.get('number', natural),
    title: pull.get('title', text),
    body: pull.get('body', optional(text)) ?? '',
    branch: pull.get('headRefName', optional(text)) ?? '',
  }));
  if (pulls.length !== Math.min(5, told.get('totalCount', natural)))
    throw new Malformed(told.path, 'as many as counted');
  return pulls
    .filter(({ state }) => state === 'MERGED')
    .map(({ number, title, body, branch }) => ({ number, title, body, branch }));
};
