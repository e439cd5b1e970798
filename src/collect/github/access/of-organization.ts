import type { AccessState, TeamAccess } from '../../../facts/access.js';
import { known, unavailable, unknown, type Observed } from '../../../facts/observed.js';
import type { Client } from '../../../lib/client.js';
import { observe } from '../../observe.js';
import { readApps } from './apps.js';
import { readChanges } from './changes.js';
import { readInvitedCount } from './counts.js';
import { readInvitations } from './invitations.js';
import { readMembers, readWithoutTwoFactor, type MemberSeen } from './members.js';
import { readOrganization } from './organization-settings.js';
import { higher } from './levels.js';
import type { Owner } from './owner.js';
import { readTeamLevels, type TeamLevels } from './team-levels.js';
import { readTeams, type TeamSeen } from './teams.js';

type OfOrganization = Pick<
  AccessState,
  'members' | 'invitations' | 'teams' | 'apps' | 'twoFactor' | 'organization' | 'changes'
>;

/** Everything that is the organisation's. A person has no members and no teams; what else organisations have is not asked. */
export const readOfOrganization = async (
  client: Client,
  owner: Owner,
  repository: string | null,
): Promise<OfOrganization> => {
  if (owner.kind === 'user') return ofUser(owner.login);
  const org = owner.login;
  const levels = repository === null ? null : observe('teams', () => readTeamLevels(client, org, repository));
  const count = observe('invitations', () => readInvitedCount(client, org));
  const invitations = observe('invitations', () => readInvitations(client, org, count));
  const [members, teams, invited, apps, settings, changes, onRepository] = await Promise.all([
    observe('members', () => readMembers(client, org)),
    observe('teams', () => readTeams(client, org)),
    invitations,
    observe('apps', () => readApps(client, org)),
    observe('organization', () => readOrganization(client, org)),
    observe('changes', () => readChanges(client, org)),
    levels,
  ]);
  const sight = sightOf(owner, invited, teams);
  const whole = wholeMembers(members, sight);
  return {
    members: whole.known ? known(whole.value.map(({ login, role }) => ({ login, role }))) : whole,
    invitations: invited,
    teams: leveled(wholeTeams(teams, sight), onRepository),
    apps,
    twoFactor: settings.known
      ? known({ required: settings.value.twoFactorRequired, without: await withoutTwoFactor(client, org, whole) })
      : { ...settings, why: { ...settings.why, about: ['two-factor'] } },
    organization: settings.known ? known(settings.value.settings) : settings,
    changes,
  };
};

const ofUser = (login: string): OfOrganization => {
  const none = (about: string) => unknown<never>(unavailable(about, `${login} is a person and no organisation`));
  return {
    members: known([]),
    invitations: known([]),
    teams: known([]),
    apps: none('apps'),
    twoFactor: none('two-factor'),
    organization: none('organization'),
    changes: none('changes'),
  };
};

/** How much of the organisation the token sees: `app` is one that may read members, `stranger` whoever may not. */
type Sight = 'owner' | 'member' | 'app' | 'stranger';

/**
 * A list of members that is shortened looks like any other. Owners and members are told apart by the organisation itself;
 * an app may read members where both lists that need that permission were answered.
 */
const sightOf = ({ viewer }: Owner, invitations: Observed<unknown>, teams: Observed<unknown>): Sight => {
  if (viewer !== 'neither') return viewer;
  return invitations.known && teams.known ? 'app' : 'stranger';
};

const wholeMembers = (members: Observed<readonly MemberSeen[]>, sight: Sight): Observed<readonly MemberSeen[]> =>
  members.known && sight === 'stranger'
    ? unknown(unavailable('members', 'this token is shown those members alone who show themselves to everybody'))
    : members;

const wholeTeams = (teams: Observed<readonly TeamSeen[]>, sight: Sight): Observed<readonly TeamSeen[]> =>
  teams.known && sight !== 'owner' && sight !== 'app'
    ? unknown(unavailable('teams', 'this token is not shown secret teams'))
    : teams;

/** A team that has access and is not listed contradicts the list. null: no repository was asked about. */
const leveled = (teams: Observed<readonly TeamSeen[]>, levels: Observed<TeamLevels> | null): AccessState['teams'] => {
  if (!teams.known) return teams;
  if (levels === null) return known(teams.value.map((team): TeamAccess => ({ ...team, level: null, role: null })));
  if (!levels.known) return levels;
  const slugs = new Set(teams.value.map(({ name }) => slugOf(name)));
  const strange = [...levels.value.keys()].find((slug) => !slugs.has(slug));
  if (strange !== undefined)
    return unknown(unavailable('teams', `the team ${strange} has access and is not among the teams`));
  return known(
    teams.value.map((team): TeamAccess => {
      const given = levels.value.get(slugOf(team.name));
      return { ...team, level: inherited(teams.value, levels.value, team), role: given?.role ?? null };
    }),
  );
};

/** A team may do what its parents may, whether or not the host lists it for that. */
const inherited = (teams: readonly TeamSeen[], levels: TeamLevels, team: TeamSeen): TeamAccess['level'] => {
  const above = new Set<TeamSeen>();
  for (let at: TeamSeen | undefined = team; at !== undefined && !above.has(at);) {
    above.add(at);
    const parent: string | null = at.parent;
    at = parent === null ? undefined : teams.find(({ name }) => slugOf(name) === slugOf(parent));
  }
  return [...above].reduce<TeamAccess['level']>(
    (level, { name }) => higher(level, levels.get(slugOf(name))?.level ?? null),
    null,
  );
};

const slugOf = (name: string): string => (name.split('/')[1] ?? '').toLowerCase();

/** The list of members tells it to owners; to others GitHub may still answer the question for these alone. */
const withoutTwoFactor = (
  client: Client,
  org: string,
  members: Observed<readonly MemberSeen[]>,
): Promise<Observed<readonly string[]>> => {
  if (!members.known) return Promise.resolve({ ...members, why: { ...members.why, about: ['two-factor'] } });
  if (members.value.every(({ twoFactor }) => twoFactor !== null))
    return Promise.resolve(
      known(members.value.filter(({ twoFactor }) => twoFactor === false).map(({ login }) => login)),
    );
  return observe('two-factor', () => readWithoutTwoFactor(client, org));
};
