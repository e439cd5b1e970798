import type { Account } from '../../facts/account.js';
import type { Contributors } from '../../facts/contributors.js';
import { anyOf, hasPermission, no, type Answer } from '../../facts/eligibility.js';
import type { Permission, PermissionLevel } from '../../facts/permissions.js';
import { identityOf, type Identity } from '../../facts/identity.js';
import { unavailable, type Observed, type Reason } from '../../facts/observed.js';
import type { People } from '../../facts/people.js';
import type { StandingReview } from '../../facts/standing-reviews.js';
import type { Fault } from './control.js';

export interface ObjectionScene {
  readonly standing: readonly StandingReview[];
  readonly permissions: Observed<readonly Permission[]>;
  readonly contributors: Contributors;
  readonly people: People;
}

/** What objections do: those that block, on any head, and notes of the others. */
export const objectionsOf = (
  scene: ObjectionScene,
  floor: PermissionLevel,
): { readonly faults: readonly Fault[]; readonly notes: readonly Reason[] } => {
  const identity = identityOf(scene.people);
  const judged = scene.standing.flatMap((standing) => judgeOne(standing, scene, identity, floor));
  return {
    faults: judged.flatMap((each) => ('outcome' in each ? [each] : [])),
    notes: judged.flatMap((each) => ('outcome' in each ? [] : [each])),
  };
};

const judgeOne = (
  standing: StandingReview,
  scene: ObjectionScene,
  identity: Identity,
  floor: PermissionLevel,
): readonly (Fault | Reason)[] => {
  const fault = faultOf(standing, scene, identity);
  if (fault === null) return [];
  const { stands, accounts } = standing;
  const weight = anyOf(accounts.map((each) => weightOf(each, scene, identity, floor)));
  if (weight.is === 'yes') return [fault];
  // A missing permission is worth telling only of an objection that was not taken back.
  if (weight.is === 'no') return stands === 'changes-requested' ? [fault.reason] : [];
  return [{ outcome: 'indeterminate', reason: weight.why }];
};

/** Whether the objector is a human with the reviewers' permission. A deleted account has none. */
const weightOf = (
  account: Account,
  { permissions }: ObjectionScene,
  identity: Identity,
  floor: PermissionLevel,
): Answer => (identity.isHuman(account) ? hasPermission(permissions, account, floor) : no);

const faultOf = (
  { account, review, stands }: StandingReview,
  scene: ObjectionScene,
  identity: Identity,
): Fault | null => {
  const objector = account?.login ?? 'deleted account';
  if (stands === 'changes-requested') {
    const found = `requested changes to ${review.commit ?? 'no commit'}`;
    return { outcome: 'fail', reason: { code: 'changes-requested', about: [objector], found, who: [objector] } };
  }
  const { dismissed, opinion } = review;
  // An approval that stands was not dismissed.
  if (dismissed === null || opinion === 'approved') return null;
  const { by } = dismissed;
  if (by === null) {
    return { outcome: 'indeterminate', reason: unavailable(objector, 'who dismissed the objection is not told') };
  }
  if ((account !== null && identity.isSame(by, account)) || !scene.contributors.has(by)) return null;
  const reason: Reason = {
    code: 'objection-dismissed-by-contributor',
    about: [by.login, objector],
    needed: 'a dismissal by somebody who did not contribute',
    found: `dismissed by ${by.login}`,
    who: [objector],
  };
  // Where the host does not tell what was dismissed, it need not have been an objection.
  return { outcome: opinion === 'changes-requested' ? 'fail' : 'indeterminate', reason };
};
