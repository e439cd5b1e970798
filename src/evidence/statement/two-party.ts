import type { Account } from '../../facts/account.js';
import { independentApprovers, type HumanApproval } from '../../facts/approvals.js';
import { hasPermission } from '../../facts/eligibility.js';
import type { Facts, Known } from '../../facts/facts.js';
import { identityOf } from '../../facts/identity.js';
import type { People } from '../../facts/people.js';
import type { Evidence } from '../document.js';
import { passedControls } from './properties.js';

/**
 * Whether two trusted persons agreed to the final revision, in SLSA's words: who uploaded it and a reviewer, or two
 * reviewers. Trusted is a human who may write to the repository; a reviewer counts where the review is of the very tree, or of one
 * from which merges that were recomputed lead to it. Whatever is not known is no: the claim may be left out.
 */
export const isTwoPartyReviewed = (evidence: Evidence): boolean => {
  const people = peopleOf(evidence);
  // Of the other changes of a group it is not recorded what their reviews cover.
  if (people === null || evidence.companions.length > 0 || !passedControls(evidence).includes('peer-review'))
    return false;
  const facts = reviewFacts(evidence.facts);
  if (facts === null) return false;
  const identity = identityOf(people);
  const { approvers, doubts } = independentApprovers(
    { ...facts, approvedCommits: evidence.facts.approvedCommits },
    people,
    'clean-base-merge',
  );
  const mayWrite = (account: Account): boolean =>
    hasPermission(evidence.facts.permissions, account, 'write').is === 'yes';
  if (doubts.length > 0) return false;
  const covered = coveredReviews(evidence);
  const reviewers = approvers.filter((approval) => covers(covered, approval) && mayWrite(approval.account));
  const persons = new Set(reviewers.map(({ account }) => identity.personOf(account)));
  const uploader = facts.change.initiator ?? facts.change.author;
  const isUploaderTrusted = uploader !== null && identity.isHuman(uploader) && mayWrite(uploader);
  return persons.size >= (isUploaderTrusted ? 1 : 2);
};

const covers = (covered: ReadonlySet<number>, { review }: HumanApproval): boolean => covered.has(review.id);

const coveredReviews = ({ coverage }: Evidence): ReadonlySet<number> =>
  new Set(coverage.filter(({ covers }) => covers === 'identity' || covers === 'replay').map(({ review }) => review));

const reviewFacts = ({
  change,
  commits,
  pushes,
  reviews,
}: Facts): Known<'change' | 'commits' | 'pushes' | 'reviews'> | null =>
  change.known && commits.known && pushes.known && reviews.known
    ? { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value }
    : null;

/** Who is who, by the recorded policy; null: there is none. */
const peopleOf = ({ policy }: Evidence): People | null =>
  policy.state === 'found' && policy.demands.state === 'valid' ? policy.demands.policy.people : null;
