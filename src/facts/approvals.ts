import type { Account } from './account.js';
import { currencyOf, type ApprovedFacts, type CarryOver, type Currency } from './carry-over.js';
import { contributorsOf, type ContributionFacts, type Contributors } from './contributors.js';
import type { Review } from './reviews.js';
import { identityOf, type PersonKey } from './identity.js';
import type { Reason } from './observed.js';
import type { People } from './people.js';
import { standingReviews } from './standing-reviews.js';
import { doubtsOf } from './doubts.js';

/** An approval that stands, with what it is worth for the head. `account` null: deleted since. */
export interface StandingApproval {
  readonly person: PersonKey;
  readonly account: Account | null;
  readonly review: Review;
  readonly currency: Currency;
}

export interface ReviewFacts extends ApprovedFacts {
  readonly reviews: readonly Review[];
}

/** Every approval that stands, in a merged change as of its merge, whoever gave it and whatever it is worth. */
export const standingApprovals = (
  facts: ReviewFacts,
  people: People,
  carryOver: CarryOver,
): readonly StandingApproval[] => {
  const currency = currencyOf(facts, carryOver);
  return standingReviews(facts.reviews, identityOf(people), facts.change.merged).flatMap(({ person, approvals }) =>
    approvals.map((review) => ({ person, account: review.by, review, currency: currency(review) })),
  );
};

/** A human's approval that counts for the head. */
export interface HumanApproval extends StandingApproval {
  readonly account: Account;
  readonly currency: { readonly is: 'head' | 'carried' };
}

export interface IndependentApprovers {
  /** Humans who contributed nothing and whose standing approval is for the head, or for an earlier head that carries over. */
  readonly approvers: readonly HumanApproval[];
  /** Independent humans of whose approval it cannot be told whether it is for what the head holds. */
  readonly undecided: readonly { readonly account: Account; readonly why: Reason }[];
  /** What keeps it from being known that they are independent: parts in the change that no known account answers for. */
  readonly doubts: readonly Reason[];
  readonly contributors: Contributors;
}

/** Who approved what will be merged, and had no hand in it. What they may approve (permission, teams) is not asked. */
export const independentApprovers = (
  facts: ReviewFacts & ContributionFacts,
  people: People,
  carryOver: CarryOver,
): IndependentApprovers => {
  const identity = identityOf(people);
  const contributors = contributorsOf({ ...facts, people });
  const independent = standingApprovals(facts, people, carryOver).flatMap(({ account, ...rest }) =>
    account !== null && identity.isHuman(account) && !contributors.has(account) ? [{ ...rest, account }] : [],
  );
  return {
    approvers: independent.flatMap(({ currency, ...rest }) =>
      currency.is === 'head' || currency.is === 'carried' ? [{ ...rest, currency: { is: currency.is } }] : [],
    ),
    undecided: independent.flatMap(({ account, currency }) =>
      currency.is === 'unknown' ? [{ account, why: currency.why }] : [],
    ),
    doubts: doubtsOf(contributors, 'pusher', facts.change),
    contributors,
  };
};
