import { json, notAccessible, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import type { Person, Team } from '../state.js';
import type { PermissionLevel } from '../world.js';
import { userShape } from './accounts.js';
import { inOrganization, organisationShape, seesAllTeams, seesMembers } from './organization.js';
import { list } from './paging.js';
import { inRepository, pageOn, type Shape } from './place.js';

const longAgo = '2020-01-01T00:00:00Z';

const levels: readonly PermissionLevel[] = ['read', 'triage', 'write', 'maintain', 'admin'];
/** REST's names of two levels are older. */
const older = new Map([
  ['read', 'pull'],
  ['write', 'push'],
]);

/** The five flags of a level. */
export function flagsOf(level: PermissionLevel): Shape {
  const at = levels.indexOf(level);
  return { pull: at >= 0, triage: at >= 1, push: at >= 2, maintain: at >= 3, admin: at >= 4 };
}

function briefTeam(team: Team, { apiUrl }: Context): Shape {
  const url = `${apiUrl}/organizations/${String(team.org.id)}/team/${String(team.id)}`;
  return {
    id: team.id,
    node_id: team.nodeId,
    name: team.slug,
    slug: team.slug,
    description: null,
    privacy: team.secret ? 'secret' : 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: pageOn(`orgs/${team.org.login}/teams/${team.slug}`),
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization',
    organization_id: team.org.id,
  };
}

function parentOf(team: Team, context: Context): Shape | null {
  const parent = context.state.teams.get(team.parent ?? '');
  return parent === undefined ? null : briefTeam(parent, context);
}

/** A team as other objects hold it. */
export function teamShape(team: Team, context: Context): Shape {
  return { ...briefTeam(team, context), parent: parentOf(team, context) };
}

function teamAt(params: Readonly<Record<string, string>>, context: Context): Team | undefined {
  if (!context.state.token.teams) return undefined;
  return context.state.teams.get(`${params['org'] ?? ''}/${params['team_slug'] ?? ''}`.toLowerCase());
}

function teamUrl(team: Team, { apiUrl }: Context): string {
  return `${apiUrl}/orgs/${team.org.login}/teams/${team.slug}`;
}

const getTeam: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  if (team === undefined) return notFound;
  const url = teamUrl(team, context);
  return json({
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: pageOn(`orgs/${team.org.login}/teams/${team.slug}`),
    name: team.slug,
    slug: team.slug,
    type: 'organization',
    organization_id: team.org.id,
    description: null,
    privacy: team.secret ? 'secret' : 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: parentOf(team, context),
    members_count: team.members.length,
    repos_count: 1,
    created_at: longAgo,
    updated_at: longAgo,
    organization: organisationShape(team.org, context),
  });
};

const getMembers: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  if (team === undefined) return notFound;
  const role = request.query.get('role') ?? 'all';
  const chosen = team.members.filter((person) => role === 'all' || roleIn(team, person) === role);
  return list(chosen, (person) => userShape(person, context), request, context);
};

const roleIn = ({ maintainers }: Team, { id }: Person): 'maintainer' | 'member' =>
  maintainers.some((person) => person.id === id) ? 'maintainer' : 'member';

const getMembership: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  const login = (request.params['username'] ?? '').toLowerCase();
  const member = team?.members.find((person) => person.login.toLowerCase() === login);
  if (team === undefined || member === undefined) return notFound;
  return json({
    state: 'active',
    role: roleIn(team, member),
    url: `${teamUrl(team, context)}/memberships/${member.login}`,
  });
};

/** A secret team is seen by its members, by owners and by apps; the token's person is taken to be in none. */
function visible(context: Context): Team[] {
  return [...context.state.teams.values()].filter(({ secret }) => !secret || seesAllTeams(context));
}

const listTeams = inOrganization('/teams', ({ account }, request, context) => {
  if (!seesMembers(context)) return notAccessible;
  const teams = visible(context).filter(({ org }) => org.id === account.id);
  return list(teams, (team) => teamShape(team, context), request, context);
});

const listChildren = inOrganization('/teams/{team_slug}/teams', ({ account }, request, context) => {
  const name = `${account.login}/${request.params['team_slug'] ?? ''}`.toLowerCase();
  if (!seesMembers(context) || !context.state.teams.has(name)) return notFound;
  const children = visible(context).filter(({ parent }) => parent === name);
  return list(children, (team) => teamShape(team, context), request, context);
});

/** Teams with access to the repository; a child has at least what its parent has. */
const listRepositoryTeams = inRepository('GET', '/teams', (request, context) => {
  const { sight } = context.state.access;
  if (!sight.administration) return sight.member ? problem(404, 'Not Found') : notAccessible;
  const teams = visible(context).filter(({ permission }) => permission !== 'none');
  const show = (team: Team): Shape => ({
    ...teamShape(team, context),
    permission: team.role ?? older.get(team.permission) ?? team.permission,
    permissions: flagsOf(team.permission),
    access_source: 'direct',
  });
  return list(teams, show, request, context);
});

export const teamRoutes: readonly Route[] = [
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}', handle: getTeam },
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}/members', handle: getMembers },
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}/memberships/{username}', handle: getMembership },
  listChildren,
  listTeams,
  listRepositoryTeams,
];
