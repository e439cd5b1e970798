import type { Duty, Holder, Holders } from '../../facts/duties.js';
import type { Reason } from '../../facts/observed.js';
import { unavailable } from '../../facts/observed.js';
import type { HolderIdentity } from '../../facts/same-holder.js';
import type { Ticket } from '../../facts/tickets.js';
import type { Fault } from './control.js';

export interface HeldDuty extends Holders {
  readonly duty: Duty;
  /** Whether this holder can keep the duties apart; a reason: not known. Omitted: everybody can. */
  readonly worth?: (holder: Holder) => 'counts' | 'nothing' | Reason;
}

export interface PairScene {
  readonly identity: HolderIdentity;
  readonly ticket: Ticket | null;
  readonly merged: boolean;
}

/**
 * A pair is broken when humans hold the second duty and each of them holds the first as well, be it beside others whose
 * holding is worth nothing. Nobody holds it: nothing is broken. Somebody may be apart, or may not: unknown.
 */
export const pairFaults = (first: HeldDuty, second: HeldDuty, scene: PairScene): readonly Fault[] => {
  const { identity } = scene;
  const seconds = second.known.filter(identity.isHuman);
  const judged = seconds.map((holder) => ({ holder, ...standing(holder, first, identity) }));
  const apart = judged.flatMap(({ is, holder }) => (is === 'apart' ? [second.worth?.(holder) ?? 'counts'] : []));
  if (apart.includes('counts')) return [];
  const joint = judged.filter(({ is }) => is === 'joined');
  const unproven = joint.length === 0 ? [] : apart.filter((worth) => typeof worth === 'object');
  const unsure = [...second.doubts, ...judged.flatMap(({ why }) => why), ...unproven];
  if (unsure.length > 0) return unsure.map((reason) => ({ outcome: 'indeterminate', reason }));
  return joint.map(({ holder, twin }) => ({ outcome: 'fail', reason: joined(first, second, holder, twin, scene) }));
};

interface Standing {
  readonly is: 'apart' | 'joined' | 'unknown';
  readonly twin: Holder | null;
  readonly why: readonly Reason[];
}

/** Whether who holds the second duty holds the first too, be it by a machine that the policy says is the same person. */
const standing = (holder: Holder, first: Holders, identity: HolderIdentity): Standing => {
  const same = first.known.filter((each) => identity.isSame(each, holder) === 'yes');
  // The very account, where it is among them: a second account is another fault.
  const twin = same.find((each) => identity.isSameAccount(each, holder)) ?? same[0];
  if (twin !== undefined) return { is: 'joined', twin, why: [] };
  const unknowns = first.known.filter((each) => identity.isHuman(each) && identity.isSame(each, holder) === 'unknown');
  const why = [
    ...first.doubts,
    ...(unknowns.length === 0 ? [] : [unavailable(identity.nameOf(holder), 'which account this is')]),
  ];
  return { is: why.length === 0 ? 'apart' : 'unknown', twin: null, why };
};

const joined = (first: HeldDuty, second: HeldDuty, holder: Holder, twin: Holder | null, scene: PairScene): Reason => {
  const { identity, ticket } = scene;
  const name = identity.nameOf(holder);
  const other = twin === null ? name : identity.nameOf(twin);
  const second_account = twin !== null && !identity.isSameAccount(twin, holder);
  return {
    code: second_account ? 'same-person' : codeOf(first.duty, second.duty, scene.merged),
    about: [...new Set([name, other, ...(ticket === null ? [] : [ticket.key])])],
    needed: `somebody as ${second.duty} who is not ${first.duty}`,
    found: `${name} is ${second.duty}, ${other} is ${first.duty}`,
  };
};

/** The same two duties have the same code in either order. */
const codeOf = (first: Duty, second: Duty, merged: boolean): string => {
  switch ([first, second].sort().join(' ')) {
    case 'approver author':
      return 'author-approved';
    case 'author merger':
      return merged ? 'author-merged' : 'author-enabled-auto-merge';
    case 'author ticket-approver':
      return 'author-approved-ticket';
    case 'requester ticket-approver':
      return 'requester-approved-ticket';
    case 'approver merger':
      return 'approver-merged';
    case 'author deployer':
      return 'author-deployed';
    case 'author deployment-approver':
      return 'author-approved-deployment';
    case 'deployer deployment-approver':
      return 'deployer-approved-deployment';
    default:
      return 'duties-joined';
  }
};
