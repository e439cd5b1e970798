import type { ObjectId } from '../../facts/account.js';
import type { Commit } from '../../facts/commits.js';
import type { Compare } from './comparison.js';
import type { ReadListing } from './listings.js';
import { mergeTrees, treeOid } from './merge-tree.js';

/** Merges beyond this many are not recomputed: each can cost two listings of the whole repository. */
const MERGES = 40;

export interface MergeReading {
  readonly compare: Compare;
  readonly listing: ReadListing;
  /** Tip of the base branch. */
  readonly baseTip: ObjectId;
  /** Every commit that is known to belong to the change: none of them is on the base. */
  readonly inside: ReadonlyMap<ObjectId, Commit>;
}

/** The commits with `parentsOnBase` and `recomputedTree` of the merges among them; no request where there is no merge. */
export async function completeMerges(commits: readonly Commit[], reading: MergeReading): Promise<readonly Commit[]> {
  const merges = commits.filter((commit) => commit.parents.length > 1);
  const recomputed = new Set(merges.slice(-MERGES).map((commit) => commit.id));
  return Promise.all(
    commits.map(async (commit) => {
      if (commit.parents.length < 2) return commit;
      const [parentsOnBase, recomputedTree] = await Promise.all([
        readParentsOnBase(commit, reading),
        recomputed.has(commit.id) ? recompute(commit, reading) : null,
      ]);
      return { ...commit, parentsOnBase, recomputedTree: parentsOnBase.length > 0 ? recomputedTree : null };
    }),
  );
}

async function readParentsOnBase(
  commit: Commit,
  { compare, baseTip, inside }: MergeReading,
): Promise<readonly ObjectId[]> {
  const outside = commit.parents.filter((parent) => !inside.has(parent));
  const relations = await Promise.all(outside.map((parent) => compare(baseTip, parent)));
  return outside.filter((parent, place) => {
    const relation = relations[place] ?? null;
    return relation?.contained === true && relation.mergeBase.id === parent;
  });
}

/** The tree of a clean merge of the two parents; null where it cannot be known. Asks only where one parent is outside of the change. */
async function recompute(commit: Commit, { compare, listing, inside }: MergeReading): Promise<ObjectId | null> {
  const [first, second] = commit.parents;
  if (first === undefined || second === undefined || commit.parents.length !== 2) return null;
  const [ours, theirs] = inside.has(first) ? [first, second] : [second, first];
  const ourTree = inside.get(ours)?.tree;
  if (ourTree === undefined || inside.has(theirs)) return null;
  const relation = await compare(theirs, ours);
  return relation === null ? null : mergedTree(relation.mergeBase.tree, ourTree, relation.base.tree, listing);
}

/** Tree of a clean merge of two trees whose common ancestor is `base`; null where it cannot be known. */
export async function mergedTree(
  base: ObjectId,
  ours: ObjectId,
  theirs: ObjectId,
  listing: ReadListing,
): Promise<ObjectId | null> {
  if (base === ours || ours === theirs) return theirs;
  if (base === theirs) return ours;
  const [before, our, their] = await Promise.all([listing(base), listing(ours), listing(theirs)]);
  if (before === null || our === null || their === null) return null;
  const merged = mergeTrees(before, our, their);
  return merged === null ? null : treeOid(merged);
}
