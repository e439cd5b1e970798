import { groupBy } from '../lib/group-by.js';
import type { Account, Instant } from './account.js';
import type { Review } from './reviews.js';
import type { Identity, PersonKey } from './identity.js';

/**
 * What stands of one person's reviews. `nothing`: the latest was dismissed, or has an opinion that we do not know; a
 * dismissal revives nothing.
 */
export interface StandingReview {
  readonly person: PersonKey;
  /** Who gave the latest review; null: a deleted account. */
  readonly account: Account | null;
  readonly review: Review;
  readonly stands: 'approved' | 'changes-requested' | 'nothing';
  /** Where an approval stands: the latest of each of the person's accounts since the person last thought otherwise. */
  readonly approvals: readonly Review[];
  /** Every account by which the person reviewed: what one of them may, the person may. */
  readonly accounts: readonly Account[];
  /** An earlier approval, given up by what came after it. */
  readonly superseded: boolean;
}

/** When a merged change was merged; null: it is not. What came later is as if it had not been. */
export type Moment = { readonly at: Instant } | null;

/** The latest opinion of each person, by time, then id. Comments change nothing. Machines are persons of their own. */
export const standingReviews = (
  reviews: readonly Review[],
  identity: Identity,
  merged: Moment,
): readonly StandingReview[] => {
  const opinions = inOrder(reviews)
    .filter((review) => !isLate(review.at, merged))
    .map((review) => undoLateDismissal(review, merged))
    .filter((review) => review.opinion !== 'commented');
  return [...groupBy(opinions, (review) => reviewerOf(review, identity))].flatMap(([person, own]) => {
    const latest = own.findLast(isTold) ?? own.at(-1);
    return latest === undefined ? [] : [standingOf(person, own, latest)];
  });
};

/** Approvals that were given when the change was merged already. */
export const lateApprovals = (reviews: readonly Review[], merged: Moment): readonly Review[] =>
  inOrder(reviews).filter((review) => review.opinion === 'approved' && isLate(review.at, merged));

const standingOf = (person: PersonKey, own: readonly Review[], latest: Review): StandingReview => {
  const approved = standingApprovals(own);
  const objects = latest.opinion === 'changes-requested' && latest.dismissed === null;
  return {
    person,
    account: latest.by,
    review: latest,
    stands: approved.length > 0 ? 'approved' : objects ? 'changes-requested' : 'nothing',
    approvals: approved,
    accounts: [...new Map(own.flatMap(({ by }): [number, Account][] => (by === null ? [] : [[by.id, by]]))).values()],
    superseded: approved.length === 0 && own.some((review) => review.opinion === 'approved'),
  };
};

/** Approvals after the last review that is anything else; of each account the last. */
const standingApprovals = (own: readonly Review[]): readonly Review[] => {
  const since = own.findLastIndex((review) => review.opinion !== 'approved' || review.dismissed !== null) + 1;
  return [...new Map(own.slice(since).map((review) => [review.by?.id, review])).values()];
};

/** An opinion that the host does not name ends an approval, but answers no objection. */
const isTold = (review: Review): boolean => review.opinion !== 'unknown' || review.dismissed !== null;

const reviewerOf = (review: Review, identity: Identity): PersonKey => {
  if (review.by === null) return `review:${review.id}`;
  return identity.isHuman(review.by) ? identity.personOf(review.by) : `machine:${review.by.id}`;
};

/** By time, then id, each review once. */
const inOrder = (reviews: readonly Review[]): readonly Review[] =>
  [...new Map(reviews.map((review) => [review.id, review])).values()].sort(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || a.id - b.id,
  );

// Asked this way round, a time that cannot be read is late.
const isLate = (at: Instant, merged: Moment): boolean => merged !== null && !(Date.parse(at) <= Date.parse(merged.at));

const undoLateDismissal = (review: Review, merged: Moment): Review => {
  const at = review.dismissed?.at ?? null;
  return at !== null && isLate(at, merged) ? { ...review, dismissed: null } : review;
};
