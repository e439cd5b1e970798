import type { Organization, OrgMember, Person, Team } from '../state/types.js';
import { accountView } from './account.js';
import { forbidden } from './refusal.js';
import type { Scope } from './scope.js';
import { list, textOf, type Arguments, type List, type View } from './view.js';

/** A team with its members. */
export const teamView = (scope: Scope, team: Team): View => ({
  __typename: 'Team',
  id: team.nodeId,
  databaseId: team.id,
  slug: team.slug,
  name: team.slug,
  combinedSlug: `${team.org.login}/${team.slug}`,
  description: null,
  privacy: team.secret ? 'SECRET' : 'VISIBLE',
  parentTeam: () => parentOf(scope, team),
  organization: () => organizationView(scope, team.org),
  members: (args) => {
    const query = textOf(args, 'query')?.toLowerCase() ?? '';
    const members = team.members.filter(({ type, login }) => type === 'User' && login.toLowerCase().includes(query));
    const kept = new Set(team.maintainers.map(({ id }) => id));
    const edge = ({ id }: Person): View => ({ role: kept.has(id) ? 'MAINTAINER' : 'MEMBER' });
    return list(members, (person) => accountView(scope, person), { edge });
  },
  resourcePath: `/orgs/${team.org.login}/teams/${team.slug}`,
  url: `${scope.context.url}/orgs/${team.org.login}/teams/${team.slug}`,
});

const parentOf = (scope: Scope, team: Team): View | null => {
  const parent = scope.state.teams.get(team.parent ?? '');
  return parent === undefined ? null : teamView(scope, parent);
};

/** A secret team is shown to owners and apps; the token's person is taken to be in none. */
const isShown = ({ state }: Scope, { secret }: Team): boolean => {
  const { owner, member } = state.access.sight;
  return !secret || owner || (state.token.teams && !member);
};

const demandTeams = ({ state }: Scope): void => {
  if (!state.token.teams && !state.access.sight.member) throw forbidden();
};

const findTeam = (scope: Scope, org: Person, args: Arguments): View | null => {
  demandTeams(scope);
  const name = `${org.login}/${textOf(args, 'slug') ?? ''}`.toLowerCase();
  const team = scope.state.teams.get(name);
  return team === undefined || !isShown(scope, team) ? null : teamView(scope, team);
};

/** Whoever is no member sees those who show themselves; only owners see who has two factors. */
const membersOf = (scope: Scope, { members }: Organization): List => {
  const { token, access } = scope.state;
  const all = token.teams || access.sight.member;
  const edge = ({ role, twoFactor }: OrgMember): View => ({
    role: role.toUpperCase(),
    hasTwoFactorEnabled: access.sight.owner ? twoFactor : null,
  });
  const shown = members.filter((member) => all || member.public);
  return list(shown, ({ person }) => accountView(scope, person), { edge });
};

/** Who was invited and has an account. */
const pendingOf = (scope: Scope, { invitations }: Organization): List => {
  const { token, access } = scope.state;
  if (!access.sight.owner && (!token.teams || access.sight.member)) throw forbidden();
  const logins = invitations.flatMap(({ login }) => (login === null ? [] : [login]));
  return list(logins, (login) => ({ login }));
};

const accessFields = (scope: Scope, org: Person): View => {
  const { organization, sight } = scope.state.access;
  if (organization?.account.id !== org.id) return {};
  return {
    viewerIsAMember: sight.member,
    viewerCanAdminister: sight.owner,
    requiresTwoFactorAuthentication: sight.organization ? organization.twoFactor : null,
    membersWithRole: () => membersOf(scope, organization),
    pendingMembers: () => pendingOf(scope, organization),
  };
};

/** An organisation. Its teams are refused to a token that may not read them. */
export const organizationView = (scope: Scope, org: Person): View => ({
  ...accountView(scope, org),
  __typename: 'Organization',
  ...accessFields(scope, org),
  team: (args) => findTeam(scope, org, args),
  teams: (args) => {
    demandTeams(scope);
    const query = textOf(args, 'query')?.toLowerCase() ?? '';
    const teams = [...scope.state.teams.values()].filter(
      (team) => team.org.id === org.id && team.slug.includes(query) && isShown(scope, team),
    );
    return list(teams, (team) => teamView(scope, team));
  },
});

/** Owner of a repository: an organisation or a user. */
export const ownerView = (scope: Scope, person: Person): View =>
  person.type === 'Organization' ? organizationView(scope, person) : accountView(scope, person);
