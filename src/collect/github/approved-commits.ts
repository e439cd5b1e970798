import type { ObjectId } from '../../facts/account.js';
import type { Commit } from '../../facts/commits.js';
import type { ApprovedCommit } from '../../facts/reviews.js';
import type { Client } from '../../lib/client.js';
import { cursor, Malformed, objectId } from '../../lib/shape.js';
import type { Compare } from './comparison.js';
import type { Core } from './core.js';

/** Commits of the change and of its earlier heads: none of them was on the base before the change was merged. */
type Inside = ReadonlyMap<ObjectId, Commit>;

/** Commits that somebody approved before the head came, and the head beside them; none where all approvals are of the head. */
export async function readApprovedCommits(
  client: Client,
  core: Core,
  inside: Inside,
  compare: Compare,
): Promise<readonly ApprovedCommit[]> {
  const head = core.change.head.commit;
  const approved = core.reviews.flatMap(({ opinion, commit }) =>
    opinion === 'approved' && commit !== null ? [commit] : [],
  );
  const earlier = [...new Set(approved)].filter((id) => id !== head && inside.has(id));
  if (earlier.length === 0) return [];
  const ids = [...earlier, head];
  const single = new Map(ids.map((id) => [id, onlyOutsideParent(id, inside)]));
  const base = [...single.values()].includes(null) ? await baseBeforeMerge(client, core, inside) : core.baseTip;
  const mergeBaseOf = async (id: ObjectId): Promise<ObjectId> => {
    const relation = await compare(base, id);
    // The host listed this commit a moment ago: that it holds none, or that it has nothing in common with the base, is no fact.
    if (relation === null) throw new Malformed(`compare ${base}...${id}`, 'a commit that both have');
    return relation.mergeBase.id;
  };
  const placed = ids.map(async (id): Promise<readonly ApprovedCommit[]> => {
    const mergeBase = single.get(id) ?? (await mergeBaseOf(id));
    const tree = id === head ? core.change.head.tree : inside.get(id)?.tree;
    return tree === undefined ? [] : [{ id, tree, mergeBase }];
  });
  return (await Promise.all(placed)).flat();
}

/**
 * The one commit on which everything that a commit brings stands: its merge base, whatever the base has become since. Null
 * where there are several, as after a merge of the base.
 */
function onlyOutsideParent(id: ObjectId, inside: Inside): ObjectId | null {
  const outside = new Set<ObjectId>();
  const seen = new Set<ObjectId>([id]);
  for (const each of seen) {
    const commit = inside.get(each);
    if (commit === undefined) outside.add(each);
    else commit.parents.forEach((parent) => seen.add(parent));
  }
  const [only, ...others] = outside;
  return only === undefined || others.length > 0 ? null : only;
}

/** A merged change is on the base itself; the base without it is the first parent of what merged it. */
async function baseBeforeMerge(client: Client, core: Core, inside: Inside): Promise<ObjectId> {
  const merge = core.change.merged?.commit ?? null;
  if (merge === null || inside.has(merge)) return core.baseTip;
  const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
  const answer = cursor(await client.read(route, { owner: core.owner, repo: core.name, commit_sha: merge }), '$');
  return answer.list('parents', (parent) => parent.get('sha', objectId))[0] ?? core.baseTip;
}
