import type { Instant, ObjectId } from '../../facts/account.js';
import type { Contributors } from '../../facts/contributors.js';
import { anyOf, namesOf, type Answer } from '../../facts/eligibility.js';
import type { Change } from '../../facts/change.js';
import type { PersonKey } from '../../facts/identity.js';
import type { Reason } from '../../facts/observed.js';
import type { Review } from '../../facts/reviews.js';
import { lateApprovals, type StandingReview } from '../../facts/standing-reviews.js';
import { groupBy } from '../../lib/group-by.js';
import type { Candidate, ReviewScene, ReviewTerms } from './candidates.js';
import type { Fault } from './control.js';

export interface CountTerms extends Pick<ReviewTerms, 'reviewers' | 'contributors'> {
  readonly approvals: number;
  readonly change: Change;
}

/** Too few people; `missing` is the outcome of what people can still give. */
export const approvalFaults = (
  candidates: readonly Candidate[],
  contributors: Contributors,
  terms: CountTerms,
  missing: 'pending' | 'fail',
): readonly Fault[] => [
  ...shortOf(candidates, terms.approvals, (found) => tooFew(terms, found), missing),
  ...(terms.contributors === 'cross' ? uncovered(candidates, contributors, terms, missing) : []),
];

/** Counts people, not approvals. Those of whom it is not known matter only where they could make up the number. */
const shortOf = (
  candidates: readonly Candidate[],
  needed: number,
  reasonOf: (found: number) => Reason,
  missing: 'pending' | 'fail',
): readonly Fault[] => {
  const persons: ReadonlyMap<PersonKey, readonly Candidate[]> = groupBy(candidates, ({ person }) => person);
  const answers: readonly Answer[] = [...persons.values()].map((own) => anyOf(own.map(({ counts }) => counts)));
  const sure = answers.filter(({ is }) => is === 'yes').length;
  const unsure = answers.flatMap((answer) => (answer.is === 'unknown' ? [answer.why] : []));
  if (sure >= needed) return [];
  if (sure + unsure.length < needed) return [{ outcome: missing, reason: reasonOf(sure) }];
  return unsure.map((reason) => ({ outcome: 'indeterminate', reason }));
};

const tooFew = ({ approvals, reviewers, change }: CountTerms, found: number): Reason => {
  const who = namesOf(reviewers);
  return {
    code: 'too-few-approvals',
    about: [`#${change.number}`],
    needed: `${approvals} of people with ${reviewers.permission} permission`,
    found: String(found),
    ...(who.length === 0 ? {} : { who }),
  };
};

/** `cross`: each commit needs an approver who had no hand in it. */
const uncovered = (
  candidates: readonly Candidate[],
  contributors: Contributors,
  terms: CountTerms,
  missing: 'pending' | 'fail',
): readonly Fault[] =>
  contributors.substantial.flatMap((commit) => {
    const free = candidates.filter(({ account }) => account !== null && !contributors.touched(account, commit));
    return shortOf(free, 1, () => commitUnseen(terms, commit), missing);
  });

const commitUnseen = ({ change }: CountTerms, commit: ObjectId): Reason => ({
  code: 'too-few-approvals',
  about: [`#${change.number}`, commit],
  needed: '1 of somebody who had no hand in the commit',
  found: '0',
});

/** Approvals that do not count, and why: faults where approvals are missing, notes where there are enough. */
export const reviewNotes = (
  scene: ReviewScene & { readonly standing: readonly StandingReview[] },
  candidates: readonly Candidate[],
): readonly Reason[] => {
  const { merged } = scene.change;
  const superseded = scene.standing.filter((each) => each.superseded).map((each) => supersededBy(each));
  const late = merged === null ? [] : lateApprovals(scene.reviews, merged).map((review) => lateAt(review, merged.at));
  return [...candidates.flatMap(({ rejections }) => rejections), ...superseded, ...late];
};

const lateAt = ({ by, at }: Review, mergedAt: Instant): Reason => ({
  code: 'approved-after-merge',
  about: [by?.login ?? 'deleted account'],
  needed: `before ${mergedAt}`,
  found: at,
});

const supersededBy = ({ account, review, stands }: StandingReview): Reason => {
  const login = account?.login ?? 'deleted account';
  const found = stands === 'changes-requested' ? 'requested changes since' : 'dismissed since';
  return {
    code: 'approval-superseded',
    about: [login],
    needed: 'an approval as the latest review',
    found: `${found}: ${review.at}`,
    who: [login],
  };
};
