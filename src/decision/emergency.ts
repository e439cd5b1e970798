import type { Account, Instant } from '../facts/account.js';
import type { Facts, LabelSet } from '../facts/facts.js';
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
 * contribute, set it or approved the change. Team members that are not known approve nothing.
 */
export const emergencyOf = (policy: Policy, facts: Facts, authority: Authority): EmergencyStanding => {
  const { emergency } = policy;
  if (emergency === null || !facts.change.known) return NONE;
  const label = facts.change.value.labels.find((each) => each.name.toLowerCase() === emergency.label.toLowerCase());
  if (label === undefined) return NONE;
  const agreed = [label.by, ...authority.approvers].filter((account) => account !== null);
  const inCharge = agreed.filter(
    (account) => authority.objectionTo(account) === null && mayApprove(emergency, account, facts),
  );
  const until = reviewBy(label, emergency, facts);
  if (inCharge.length > 0 && until !== null) {
    const by = [...new Set(inCharge.map((account) => account.login))].sort();
    return { declared: { by, label: label.name, until }, lifts: new Set(emergency.lifts), notes: [] };
  }
  return { ...NONE, notes: [notApproved(label, emergency), ...unknownTeams(emergency, facts)] };
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

const notApproved = (label: LabelSet, emergency: Emergency): Reason => ({
  code: 'emergency-not-approved',
  about: [label.name],
  needed: 'set or approved by somebody in charge who did not contribute',
  found: label.by === null ? 'not known who set it' : `set by ${label.by.login}`,
  who: [...emergency.approvers.users, ...emergency.approvers.teams],
});

/** By when it must be reviewed: counted from the label; from now where the time of the label is not told. */
const reviewBy = (label: LabelSet, emergency: Emergency, facts: Facts): Instant | null => {
  const from = label.at ?? (facts.clock.known ? facts.clock.value.now : null);
  const milliseconds = from === null ? Number.NaN : Date.parse(from);
  if (!Number.isFinite(milliseconds)) return null;
  return instantOf(milliseconds + emergency.reviewWithinHours * 3_600_000);
};

/** Date arithmetic only: no clock is read. */
const instantOf = (milliseconds: number): Instant => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
