import { standingApprovals, type StandingApproval } from '../../facts/approvals.js';
import type { Account } from '../../facts/account.js';
import type { CarryOver } from '../../facts/carry-over.js';
import type { Contribution, Contributors } from '../../facts/contributors.js';
import {
  allOf,
  hasPermission,
  higherOf,
  isListed,
  no,
  yes,
  type Answer,
  type PeopleList,
} from '../../facts/eligibility.js';
import type { Change } from '../../facts/change.js';
import type { Commits } from '../../facts/commits.js';
import type { Permission, PermissionLevel, Team } from '../../facts/permissions.js';
import type { ApprovedCommit, Review } from '../../facts/reviews.js';
import { identityOf, type PersonKey } from '../../facts/identity.js';
import type { Observed, Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';

export interface ReviewScene {
  readonly change: Change;
  readonly commits: Commits;
  readonly reviews: readonly Review[];
  readonly approvedCommits: Observed<readonly ApprovedCommit[]>;
  readonly permissions: Observed<readonly Permission[]>;
  readonly teams: Observed<readonly Team[]>;
  readonly contributors: Contributors;
  readonly people: People;
}

export interface ReviewTerms {
  readonly reviewers: PeopleList & { readonly permission: PermissionLevel };
  readonly contributors: 'excluded' | 'cross';
  readonly carryOver: CarryOver;
}

/** Somebody whose approval stands, and what it may count for. */
export interface Candidate {
  readonly person: PersonKey;
  readonly account: Account | null;
  /** Counts towards the number of approvals. */
  readonly counts: Answer;
  /** May fill a seat whose people it is one of. */
  readonly fills: Answer;
  /** May speak for a file that it owns. */
  readonly owns: Answer;
  /** Why it does not count, as faults that somebody can mend. */
  readonly rejections: readonly Reason[];
}

export const candidatesOf = (scene: ReviewScene, terms: ReviewTerms): readonly Candidate[] =>
  standingApprovals(scene, scene.people, terms.carryOver).map((approval) => candidateOf(approval, scene, terms));

const candidateOf = (approval: StandingApproval, scene: ReviewScene, terms: ReviewTerms): Candidate => {
  const { account, person } = approval;
  const currency = currencyAnswer(approval);
  const staleness = stalenessOf(approval, scene.change);
  if (account === null) {
    const rejections = [
      { code: 'reviewer-unresolved', about: ['deleted account'], needed: 'an account', found: 'none' },
    ];
    return { person, account, counts: no, fills: no, owns: no, rejections: [...rejections, ...staleness] };
  }
  const { reviewers } = terms;
  const human = identityOf(scene.people).isHuman(account) ? yes : no;
  const floor = hasPermission(scene.permissions, account, reviewers.permission);
  const listed = isOpen(reviewers) ? yes : isListed(reviewers, scene.teams, account);
  const hand = handIn(account, scene.contributors, terms.contributors);
  const sound = [human, currency, hand === null ? yes : no];
  const writes = hasPermission(scene.permissions, account, higherOf(reviewers.permission, 'write'));
  return {
    person,
    account,
    counts: allOf([...sound, floor, listed]),
    fills: allOf([...sound, floor]),
    owns: allOf([human, currency, scene.contributors.has(account) ? no : yes, writes]),
    rejections: [
      ...(human.is === 'no' ? [notHuman(account)] : []),
      ...(hand === null ? [] : [contributed(account, hand)]),
      ...staleness,
      ...(floor.is === 'no' || listed.is === 'no' ? [notAuthorised(account, terms, floor, scene)] : []),
    ],
  };
};

/** Empty lists of users and teams: everyone with the permission. */
const isOpen = (list: PeopleList): boolean => list.users.length === 0 && list.teams.length === 0;

/**
 * What takes the approval of a contributor away. Under `cross` only a hand in the change as a whole, or in every commit
 * of the head: who wrote one part may approve the others.
 */
const handIn = (
  account: Account,
  contributors: Contributors,
  mode: ReviewTerms['contributors'],
): Contribution | null => {
  const [first = null] = contributors.partsOf(account);
  if (mode === 'excluded') return first;
  return contributors.onHead.every((commit) => contributors.touched(account, commit)) ? first : null;
};

const currencyAnswer = ({ currency }: StandingApproval): Answer => {
  if (currency.is === 'unknown') return currency;
  return currency.is === 'stale' ? no : yes;
};

const stalenessOf = ({ account, review, currency }: StandingApproval, change: Change): readonly Reason[] => {
  if (currency.is !== 'stale') return [];
  const about = [account?.login ?? 'deleted account'];
  const { base, evil } = currency;
  const sides =
    base === null
      ? { needed: change.head.commit, found: review.commit ?? 'no commit' }
      : { needed: `base ${change.base.ref}`, found: `base ${base}` };
  const stale: Reason = { code: 'approval-stale', about, ...sides, who: account === null ? [] : [account.login] };
  return [stale, ...evil.map(evilMerge)];
};

const evilMerge = (commit: string): Reason => ({
  code: 'evil-merge',
  about: [commit],
  needed: 'the tree of a clean merge of the base',
  found: 'another tree',
});

const notHuman = (account: Account): Reason => ({
  code: 'reviewer-not-human',
  about: [account.login],
  needed: 'a human',
  found: account.type === 'user' ? 'a machine account' : account.type,
});

const contributed = (account: Account, { part, commit }: Contribution): Reason => ({
  code: 'approver-contributed',
  about: [account.login],
  needed: 'somebody who did not contribute',
  found: commit === null ? part : `${part} ${commit}`,
});

const notAuthorised = (account: Account, { reviewers }: ReviewTerms, floor: Answer, scene: ReviewScene): Reason => {
  const named = [...reviewers.users, ...reviewers.teams];
  const level = scene.permissions.known
    ? scene.permissions.value.find((each) => each.account.id === account.id)?.level
    : undefined;
  const needed = floor.is === 'no' ? `${reviewers.permission} permission` : `one of ${named.join(', ')}`;
  const found = floor.is === 'no' && level?.known === true ? `${level.value} permission` : 'not one of them';
  return { code: 'reviewer-not-authorised', about: [account.login], needed, found, who: named };
};
