import type { ObjectId } from './account.js';
import type { Commit, Commits } from './commits.js';

/** The commits of a change, on this head and on earlier ones. A parent that is not among them lies on the base. */
export interface CommitGraph {
  readonly get: (id: ObjectId) => Commit | undefined;
  /** The commit and everything of the change that it reaches. Empty for a commit that is not of the change. */
  readonly reached: (id: ObjectId) => ReadonlySet<ObjectId>;
  /** Where the history of a commit leaves the change for the base; null for a commit that is not of the change. */
  readonly frontier: (id: ObjectId) => ReadonlySet<ObjectId> | null;
}

export const commitGraphOf = (commits: Commits): CommitGraph => {
  const byId = new Map([...commits.earlier, ...commits.current].map((commit) => [commit.id, commit]));
  const known = new Map<ObjectId, ReadonlySet<ObjectId>>();
  const reached = (id: ObjectId): ReadonlySet<ObjectId> => {
    const found = known.get(id) ?? walk(id, byId);
    known.set(id, found);
    return found;
  };
  return {
    get: (id) => byId.get(id),
    reached,
    frontier: (id) => {
      if (!byId.has(id)) return null;
      const parents = [...reached(id)].flatMap((each) => byId.get(each)?.parents ?? []);
      return new Set(parents.filter((parent) => !byId.has(parent)));
    },
  };
};

const walk = (start: ObjectId, byId: ReadonlyMap<ObjectId, Commit>): ReadonlySet<ObjectId> => {
  const seen = new Set<ObjectId>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const commit = byId.get(id);
    if (commit === undefined || seen.has(id)) continue;
    seen.add(id);
    open.push(...commit.parents);
  }
  return seen;
};

/**
 * A merge of the base whose tree is exactly what a clean merge gives: it holds no line of whoever made it. A merge that
 * could not be recomputed is not proven.
 */
export const isCleanBaseMerge = (commit: Commit): boolean =>
  isBaseMerge(commit) && commit.tree === commit.recomputedTree;

/** A merge of two parents, one of which at least is on the base; whatever else it may hold. */
export const isBaseMerge = (commit: Commit): boolean =>
  commit.parents.length === 2 && commit.parents.some((parent) => commit.parentsOnBase.includes(parent));
