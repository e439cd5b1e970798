import type { Change } from '../../facts/change.js';
import type { Commits, Pushes } from '../../facts/commits.js';
import { contributorsOf } from '../../facts/contributors.js';
import type { Models } from '../../facts/models.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { Review } from '../../facts/reviews.js';
import { candidatesOf, type Candidate, type ReviewScene, type ReviewTerms } from './candidates.js';
import { nameOfAny, namesOfVoucher, type Voucher } from './voucher-names.js';

export interface ApprovalFacts extends Pick<ReviewScene, 'approvedCommits' | 'permissions' | 'teams'> {
  readonly change: Observed<Change>;
  readonly commits: Observed<Commits>;
  readonly pushes: Observed<Pushes>;
  readonly reviews: Observed<readonly Review[]>;
}

/** `who`: the login of the only approver. */
export type SoleApproval =
  | { readonly is: 'no' }
  | { readonly is: 'yes'; readonly who: string }
  | { readonly is: 'unknown'; readonly why: readonly Reason[] };

const NO: SoleApproval = { is: 'no' };

/** What counts where the policy does not name `peer-review`: what counts there by default. */
const STANDARD: ReviewTerms = {
  reviewers: { permission: 'write', users: [], teams: [] },
  contributors: 'excluded',
  carryOver: 'none',
};

/**
 * Whether who vouches for a model is the only one whose approval of the change counts: then nobody looked who had not said
 * that it is good. Nobody approved yet: that peer-review waits for. Of what is released it was asked before the merge.
 */
export const soleApproverIn = (
  at: Models['at'],
  facts: ApprovalFacts,
  people: People,
  terms: ReviewTerms | null,
): ((voucher: Voucher) => SoleApproval) => {
  if (at === 'released') return () => NO;
  const { change, commits, pushes, reviews, ...known } = facts;
  if (!change.known || !commits.known || !pushes.known || !reviews.known) {
    const why = [change, commits, pushes, reviews].flatMap((fact) => (fact.known ? [] : [fact.why]));
    return (voucher) => (namesOfVoucher(voucher).length === 0 ? NO : { is: 'unknown', why });
  }
  const read = { change: change.value, commits: commits.value, pushes: pushes.value, reviews: reviews.value };
  const contributors = contributorsOf({ ...read, people });
  const candidates = candidatesOf({ ...known, ...read, contributors, people }, terms ?? STANDARD);
  const counting = candidates.filter(({ counts }) => counts.is !== 'no');
  return (voucher) => soleAmong(counting, namesOfVoucher(voucher), people);
};

/** All accounts of a person are one approver. */
const soleAmong = (counting: readonly Candidate[], names: readonly string[], people: People): SoleApproval => {
  const isNamed = ({ account }: Candidate): boolean => account !== null && names.some(nameOfAny([account], [], people));
  const persons = new Set(counting.filter(isNamed).map(({ person }) => person));
  const own = counting.filter(({ person }) => persons.has(person));
  const others = counting.filter(({ person }) => !persons.has(person));
  const [first] = own;
  if (first === undefined || others.some(isSure)) return NO;
  const sure = own.find(isSure);
  const why = [...(sure === undefined ? own : []), ...others].flatMap(({ counts }) =>
    counts.is === 'unknown' ? [counts.why] : [],
  );
  return why.length > 0 ? { is: 'unknown', why } : { is: 'yes', who: (sure ?? first).account?.login ?? '' };
};

const isSure = ({ counts }: Candidate): boolean => counts.is === 'yes';
