import type { ObjectId } from './account.js';
import { leavesAlike, otherBase } from './carry-over.js';
import { commitGraphOf, isBaseMerge, isCleanBaseMerge, type CommitGraph } from './commit-graph.js';
import type { Change } from './change.js';
import type { Facts } from './facts.js';
import type { Landing } from './landing.js';
import type { Observed } from './observed.js';
import type { ApprovedCommit, Review } from './reviews.js';

/**
 * Whether what a reviewer looked at is what is merged. `identity`: the same tree on the same base. `replay`: the final tree
 * follows from it by merges that were recomputed. `residual`: it does not: there is content, or a base, that the review did
 * not see. `unknown`: it cannot be told.
 */
export type Covers = 'identity' | 'replay' | 'residual' | 'unknown';

export interface ReviewCoverage {
  readonly review: number;
  readonly commit: ObjectId | null;
  readonly tree: ObjectId | null;
  readonly covers: Covers;
}

/**
 * Every review, whatever its opinion and whether it stands, against the final tree: the head's, and what landed where that is
 * known. Nothing is covered that is not proven to be. By the reviews' ids.
 */
export const coverageOf = (facts: Facts): readonly ReviewCoverage[] => {
  const { reviews } = facts;
  if (!reviews.known) return [];
  const told = tellerOf(facts);
  return [...new Map(reviews.value.map((review) => [review.id, review])).values()]
    .toSorted((a, b) => a.id - b.id)
    .map((review) => ({ review: review.id, commit: review.commit, ...told(review) }));
};

type Told = Pick<ReviewCoverage, 'tree' | 'covers'>;

const tellerOf = ({ change, commits, approvedCommits, landing }: Facts): ((review: Review) => Told) => {
  const graph = commitGraphOf(commits.known ? commits.value : { current: [], earlier: [] });
  return (review) => {
    const tree = treeOf(review, graph, change.known ? change.value : null);
    if (!change.known) return { tree: tree ?? null, covers: 'unknown' };
    const ground: Ground = { change: change.value, isWhole: commits.known, approvedCommits, graph };
    const ofHead = coverOfHead({ review, tree }, ground);
    return {
      tree: tree ?? null,
      covers: landing.known ? afterLanding(ofHead, change.value, landing.value) : 'unknown',
    };
  };
};

interface Ground {
  readonly change: Change;
  /** Whether all commits of the change are in the graph. */
  readonly isWhole: boolean;
  readonly approvedCommits: Observed<readonly ApprovedCommit[]>;
  readonly graph: CommitGraph;
}

/** null: not told. undefined: told twice, and not alike. */
const treeOf = ({ commit, tree }: Review, graph: CommitGraph, change: Change | null): ObjectId | null | undefined => {
  const ofHead = change !== null && commit === change.head.commit ? realTree(change.head.tree) : null;
  const listed = (commit === null ? undefined : graph.get(commit)?.tree) ?? ofHead ?? undefined;
  if (tree !== null && listed !== undefined && tree !== listed) return undefined;
  return tree ?? listed ?? null;
};

interface Reviewed {
  readonly review: Review;
  readonly tree: ObjectId | null | undefined;
}

const coverOfHead = (reviewed: Reviewed, ground: Ground): Covers => {
  const { change, isWhole, graph } = ground;
  const { commit, at } = reviewed.review;
  if (commit === null || reviewed.tree === undefined) return 'unknown';
  if (otherBase(change, at) !== null) return 'residual';
  const head = change.head.commit;
  if (commit === head) return 'identity';
  if (!isWhole || reviewed.tree === null) return 'unknown';
  const isSame = sameAs(commit, reviewed.tree, ground);
  let answer: Covers = 'identity';
  for (const { id, isProven } of tipsOf(head, graph)) {
    if (!isProven) answer = 'unknown';
    const same = isSame(id);
    if (same !== 'no') return same === 'yes' ? answer : 'unknown';
    if (answer === 'identity') answer = 'replay';
  }
  return 'residual';
};

/**
 * The head, and below it every commit that only merges of the base separate from it. `isProven` until one of them could not be
 * recomputed: it may be clean. One that holds lines of its own ends the way, as any other commit does.
 */
const tipsOf = (
  head: ObjectId,
  graph: CommitGraph,
): readonly { readonly id: ObjectId; readonly isProven: boolean }[] => {
  const tips: { readonly id: ObjectId; readonly isProven: boolean }[] = [];
  let isProven = true;
  for (let id: ObjectId | undefined = head; id !== undefined;) {
    tips.push({ id, isProven });
    const commit = graph.get(id);
    if (commit === undefined || !isBaseMerge(commit)) break;
    if (!isCleanBaseMerge(commit)) {
      if (commit.recomputedTree !== null) break;
      isProven = false;
    }
    const seen = new Set(tips.map((tip) => tip.id));
    id = commit.parents.find((parent) => graph.get(parent) !== undefined && !seen.has(parent));
  }
  return tips;
};

/** Same tree and same merge base: with another one, the same tree is another change. */
const sameAs =
  (commit: ObjectId, tree: ObjectId, { change, approvedCommits, graph }: Ground) =>
  (tip: ObjectId): 'yes' | 'no' | 'unknown' => {
    if (tip === commit) return 'yes';
    const other = graph.get(tip)?.tree ?? (tip === change.head.commit ? realTree(change.head.tree) : null);
    if (other === null) return 'unknown';
    if (other !== tree) return 'no';
    if (leavesAlike(commit, tip, graph)) return 'yes';
    const mergeBaseOf = (id: ObjectId): ObjectId | undefined =>
      approvedCommits.known ? approvedCommits.value.find((each) => each.id === id)?.mergeBase : undefined;
    const [mine, its] = [mergeBaseOf(commit), mergeBaseOf(tip)];
    if (mine === undefined || its === undefined) return 'unknown';
    return mine === its ? 'yes' : 'no';
  };

/** Zeros stand for a tree that is not known. */
const realTree = (tree: ObjectId): ObjectId | null => (/^0+$/u.test(tree) ? null : tree);

/** What covers the head covers what landed as far as that is proven to be a clean merge of the head. */
const afterLanding = (ofHead: Covers, { head }: Change, landing: Landing | null): Covers => {
  if (landing === null) return ofHead;
  const { commit, tree, expectedTree, parents } = landing;
  const [, brought = head.commit] = parents;
  // A merge names the head that it brought; another one than was read tells nothing of this one.
  if (expectedTree === null || (commit !== head.commit && brought !== head.commit)) return 'unknown';
  if (expectedTree !== tree) return 'residual';
  return ofHead === 'identity' && tree !== head.tree ? 'replay' : ofHead;
};
