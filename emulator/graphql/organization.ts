import type { Person, Team } from '../state/types.js';
import { accountView } from './account.js';
import { forbidden } from './refusal.js';
import type { Scope } from './scope.js';
import { list, textOf, type Arguments, type View } from './view.js';

/** A team with its members. */
const teamView = (scope: Scope, team: Team): View => ({
  __typename: 'Team',
  id: team.nodeId,
  databaseId: team.id,
  slug: team.slug,
  name: team.slug,
  combinedSlug: `${team.org.login}/${team.slug}`,
  description: null,
  privacy: 'VISIBLE',
  parentTeam: null,
  organization: () => organizationView(scope, team.org),
  members: (args) => {
    const query = textOf(args, 'query')?.toLowerCase() ?? '';
    const members = team.members.filter(({ type, login }) => type === 'User' && login.toLowerCase().includes(query));
    return list(members, (person) => accountView(scope, person), { edge: () => ({ role: 'MEMBER' }) });
  },
  resourcePath: `/orgs/${team.org.login}/teams/${team.slug}`,
  url: `${scope.context.url}/orgs/${team.org.login}/teams/${team.slug}`,
});

const findTeam = (scope: Scope, org: Person, args: Arguments): View | null => {
  if (!scope.state.token.teams) throw forbidden();
  const name = `${org.login}/${textOf(args, 'slug') ?? ''}`.toLowerCase();
  const team = scope.state.teams.get(name);
  return team === undefined ? null : teamView(scope, team);
};

/** An organisation. Its teams are refused to a token that may not read them. */
export const organizationView = (scope: Scope, org: Person): View => ({
  ...accountView(scope, org),
  __typename: 'Organization',
  team: (args) => findTeam(scope, org, args),
  teams: (args) => {
    if (!scope.state.token.teams) throw forbidden();
    const query = textOf(args, 'query')?.toLowerCase() ?? '';
    const teams = [...scope.state.teams.values()].filter((team) => team.org.id === org.id && team.slug.includes(query));
    return list(teams, (team) => teamView(scope, team));
  },
});

/** Owner of a repository: an organisation or a user. */
export const ownerView = (scope: Scope, person: Person): View =>
  person.type === 'Organization' ? organizationView(scope, person) : accountView(scope, person);
