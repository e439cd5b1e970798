import type { Account, Instant } from '../facts/account.js';
import type { Change, LabelSet } from '../facts/change.js';
import type { Facts } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import type { Emergency, Policy } from '../policy/policy.js';
import type { Authority } from './authority.js';

/** `declared`: one of those in charge took it on. Without it, `notes` say why a label that is there does not count. */
export interface EmergencyStanding {
  readonly declared: { readonly by: readonly string[]; readonly label: string; readonly until: string } | null;
  readonly lifts: ReadonlySet<string>;
  readonly notes: readonly Reason[];
}

const NONE: EmergencyStanding = { declared: null, lifts: new Set(), notes: [] };

/**
 * Whether the emergency of the policy stands: its label is on the change, and one of its approvers, a human who did not
 * contribute, set it or approved the change. A label is the word of who set it for what was there then: one that is not
 * known to have come after the head was pushed and before the merge counts for nothing by itself. Team members that are
 * not known approve nothing.
 */
export const emergencyOf = (policy: Policy, facts: Facts, authority: Authority): EmergencyStanding => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE;
  const change = facts.change.value;
  const label = change.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === undefined) return NONE;
  const word = wordOf(label, change, facts.pushes);
  const inCharge = [...('of' in word ? [word.of] : []), ...authority.approvers].filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts),
  );
  const until = reviewBy(label, change, emergency, facts.clock);
  if (inCharge.length > 0 && until !== null) {
    const by = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE, notes: [notApproved(label, emergency, word), ...unknownTeams(emergency, facts)] };
};

/** Whose agreement to what the head holds a label is, if they may give it; or why it is nobody's. */
type Word = { readonly of: Account } | { readonly doubt: string };

const wordOf = ({ by, at }: LabelSet, change: Change, pushes: Facts['pushes']): Word => {
  if (by === null || at === null) return { doubt: 'not known who set it' };
  if (change.merged !== null && !(Date.parse(at) <= Date.parse(change.merged.at))) {
    return { doubt: `set by ${by.login} after the merge` };
  }
  const listed = pushes.known && pushes.value.source === 'activity' ? pushes.value.pushes : [];
  const pushed = listed.filter((push) => push.after === change.head.commit).map((push) => Date.parse(push.at));
  if (pushed.length === 0) return { doubt: `set by ${by.login}, and it is not known when the head was pushed` };
  return Date.parse(at) > Math.max(...pushed) ? { of: by } : { doubt: `set by ${by.login} before the head was pushed` };
};

const mayApprove = (emergency: Emergency, account: Account, facts: Facts): boolean => {
  const isNamed = emergency.approvers.users.some((login) => login.toLowerCase() === account.login.toLowerCase());
  return (
    isNamed || teamsOf(emergency, facts).some(({ members }) => members?.some(({ id }) => id === account.id) === true)
  );
};

/** The teams in charge; `members` null where they are not known. */
const teamsOf = (emergency: Emergency, facts: Facts) =>
  emergency.approvers.teams.map((written) => {
    const name = written.toLowerCase();
    const team = facts.teams.known ? facts.teams.value.find((each) => each.name.toLowerCase() === name) : undefined;
    return { name, members: team?.members.known === true ? team.members.value : null };
  });

const unknownTeams = (emergency: Emergency, facts: Facts): readonly Reason[] =>
  teamsOf(emergency, facts).flatMap(({ name, members }) =>
    members === null ? [{ code: 'fact-unavailable', about: [name], needed: 'its members' }] : [],
  );

const notApproved = (label: LabelSet, emergency: Emergency, word: Word): Reason => ({
  code: 'emergency-not-approved',
  about: [label.name],
  needed: 'the head approved, or the label set after it was pushed, by somebody in charge who did not contribute',
  found: 'of' in word ? `set by ${word.of.login}` : word.doubt,
  who: [...emergency.approvers.users, ...emergency.approvers.teams],
});

/**
 * By when it must be reviewed: counted from the first time that the label is known to have been on, so that taking it off
 * and setting it again wins no time; from now where no time is told.
 */
const reviewBy = (
  label: LabelSet,
  { unlabeled }: Change,
  emergency: Emergency,
  clock: Facts['clock'],
): Instant | null => {
  const name = label.name.toLowerCase();
  const removed = unlabeled.filter((each) => each.name.toLowerCase() === name).map(({ at }) => at);
  const now = clock.known ? [clock.value.now] : [];
  const times = [...(label.at === null ? now : [label.at]), ...removed].map((at) => Date.parse(at));
  // Of no times the least is infinite, and of one that cannot be read not a number.
  const from = Math.min(...times);
  if (!Number.isFinite(from)) return null;
  return instantOf(from + emergency.reviewWithinHours * 3_600_000);
};

/** Date arithmetic only: no clock is read. */
const instantOf = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
