import type { Instant, ObjectId } from './account.js';
import { commitGraphOf, isBaseMerge, isCleanBaseMerge, type CommitGraph } from './commit-graph.js';
import type { Change } from './change.js';
import type { Commits } from './commits.js';
import type { ApprovedCommit, Review } from './reviews.js';
import type { Observed, Reason } from './observed.js';

export type CarryOver = 'none' | 'identical-tree' | 'clean-base-merge';

export interface ApprovedFacts {
  readonly change: Change;
  readonly commits: Commits;
  readonly approvedCommits: Observed<readonly ApprovedCommit[]>;
}

/**
 * What an approval is worth for the head. `stale` because of another `base`, or with the merges of the base after it that
 * are not proven clean (`evil`).
 */
export type Currency =
  | { readonly is: 'head' | 'carried' }
  | { readonly is: 'stale'; readonly base: string | null; readonly evil: readonly ObjectId[] }
  | { readonly is: 'unknown'; readonly why: Reason };

/** An approval binds to a commit, never to a time; it says something of the base that the change had when it was given. */
export const currencyOf = (facts: ApprovedFacts, carryOver: CarryOver): ((review: Review) => Currency) => {
  const graph = commitGraphOf(facts.commits);
  const equals = carryOver === 'none' ? [] : equalTips(facts.change.head.commit, carryOver, graph);
  return (review) => {
    const other = otherBase(facts.change, review.at);
    if (other !== null) return { is: 'stale', base: other, evil: [] };
    if (review.commit === null) return { is: 'stale', base: null, evil: [] };
    if (review.commit === facts.change.head.commit) return { is: 'head' };
    const { commit } = review;
    const answers = equals.map((tip) => sameContent(commit, tip, facts, graph));
    if (answers.includes(true)) return { is: 'carried' };
    const why = answers.find((answer) => typeof answer === 'object');
    if (why !== undefined) return { is: 'unknown', why };
    return { is: 'stale', base: null, evil: carryOver === 'clean-base-merge' ? evilMerges(commit, facts, graph) : [] };
  };
};

/** The head, and below it every commit that only proven clean merges of the base separate from it. */
const equalTips = (tip: ObjectId, carryOver: CarryOver, graph: CommitGraph): readonly ObjectId[] => {
  const commit = carryOver === 'clean-base-merge' ? graph.get(tip) : undefined;
  if (commit === undefined || !isCleanBaseMerge(commit)) return [tip];
  const below = commit.parents.find((parent) => graph.get(parent) !== undefined);
  return below === undefined ? [tip] : [tip, ...equalTips(below, carryOver, graph)];
};

interface Place {
  readonly tree: ObjectId;
  readonly mergeBase: ObjectId | null;
}

/** Same tree and same merge base; or the reason why that cannot be told. */
const sameContent = (
  commit: ObjectId,
  tip: ObjectId,
  { approvedCommits }: ApprovedFacts,
  graph: CommitGraph,
): boolean | Reason => {
  const placeOf = (id: ObjectId): Place | null => {
    const listed = approvedCommits.known ? approvedCommits.value.find((each) => each.id === id) : undefined;
    if (listed !== undefined) return listed;
    const own = graph.get(id);
    return own === undefined ? null : { tree: own.tree, mergeBase: null };
  };
  const [one, other] = [placeOf(commit), placeOf(tip)];
  if (one !== null && other !== null && one.tree !== other.tree) return false;
  if (leavesAlike(commit, tip, graph)) return true;
  if (!approvedCommits.known) return approvedCommits.why;
  return one !== null && one.mergeBase !== null && one.mergeBase === other?.mergeBase;
};

/** Whether two commits leave the base at the same commits: that is having the same merge base. */
export const leavesAlike = (one: ObjectId, other: ObjectId, graph: CommitGraph): boolean =>
  sameSet(graph.frontier(one), graph.frontier(other));

const sameSet = (a: ReadonlySet<ObjectId> | null, b: ReadonlySet<ObjectId> | null): boolean =>
  a !== null && b !== null && a.size === b.size && [...a].every((each) => b.has(each));

const evilMerges = (commit: ObjectId, { change }: ApprovedFacts, graph: CommitGraph): readonly ObjectId[] => {
  const seen = graph.reached(commit);
  return [...graph.reached(change.head.commit)].filter((id) => {
    const each = graph.get(id);
    return each !== undefined && !seen.has(id) && isBaseMerge(each) && !isCleanBaseMerge(each);
  });
};

/** A base other than today's that the change had, or may have had, at that instant; null: none. */
export const otherBase = ({ base, baseChanges }: Change, at: Instant): string | null => {
  const time = Date.parse(at);
  const since = baseChanges
    .filter((each) => !(Date.parse(each.at) < time))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  // In the very second of a change of the base, either may have been meant.
  const meanwhile = since.filter((each) => !(Date.parse(each.at) > time)).map((each) => each.to);
  return [since[0]?.from ?? base.ref, ...meanwhile].find((ref) => ref !== base.ref) ?? null;
};
