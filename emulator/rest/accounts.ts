import { json, notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type App, type Person, type Team } from '../state.js';
import { list } from './paging.js';
import { inRepository, numberIn, pageOn, type Shape } from './place.js';

const longAgo = '2020-01-01T00:00:00Z';

export function userShape(person: Person, { apiUrl }: Context): Shape {
  const url = `${apiUrl}/users/${encodeURIComponent(person.login)}`;
  const page = person.type === 'Bot' ? `apps/${person.login.replace('[bot]', '')}` : person.login;
  return {
    login: person.login,
    id: person.id,
    node_id: person.nodeId,
    avatar_url: `https://avatars.githubusercontent.com/u/${String(person.id)}?v=4`,
    gravatar_id: '',
    url,
    html_url: pageOn(page),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: person.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** Whom GitHub names as the author of a pull request or issue whose account was deleted. */
export const ghost: Person = {
  id: 10_137,
  nodeId: nodeIdOf('U', 10_137),
  login: 'ghost',
  type: 'User',
  permission: 'none',
  role: undefined,
  emails: [],
};

/** A deleted account is null. */
export function userOrNull(person: Person | undefined, context: Context): Shape | null {
  return person === undefined ? null : userShape(person, context);
}

export function appShape(app: App, context: Context): Shape {
  const owner = context.state.people.get('github') ?? context.state.repository.owner;
  return {
    id: app.id,
    client_id: `Iv1.${app.slug}`,
    slug: app.slug,
    node_id: app.nodeId,
    owner: userShape(owner, context),
    name: app.name,
    description: '',
    external_url: pageOn(`apps/${app.slug}`),
    html_url: pageOn(`apps/${app.slug}`),
    created_at: longAgo,
    updated_at: longAgo,
    permissions: { checks: 'write', metadata: 'read' },
    events: [],
  };
}

function fullUser(person: Person, context: Context): Shape {
  const nothing = {
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    twitter_username: null,
  };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return {
    ...userShape(person, context),
    name: person.login,
    ...nothing,
    ...counts,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

const getUser: Handler = (request, context) => {
  const person = context.state.people.get((request.params['username'] ?? '').toLowerCase());
  return person === undefined ? notFound : json(fullUser(person, context));
};

const getUserById: Handler = (request, context) => {
  const person = context.state.peopleById.get(numberIn(request.params, 'account_id'));
  return person === undefined ? notFound : json(fullUser(person, context));
};

const levels = ['read', 'triage', 'write', 'maintain', 'admin'];
/** The API's older field knows four levels only. */
const legacy = new Map([
  ['triage', 'read'],
  ['maintain', 'write'],
]);

const getPermission: Handler = (request, context) => {
  if (!context.state.token.permissionLookup) return notAccessible;
  const person = context.state.people.get((request.params['username'] ?? '').toLowerCase());
  if (person === undefined) return notFound;
  const { permission, role } = person;
  const atLeast = (level: string): boolean => levels.indexOf(permission) >= levels.indexOf(level);
  const permissions = {
    admin: atLeast('admin'),
    maintain: atLeast('maintain'),
    push: atLeast('write'),
    triage: atLeast('triage'),
    pull: atLeast('read'),
  };
  const user = { ...userShape(person, context), permissions, role_name: role ?? permission };
  return json({ permission: legacy.get(permission) ?? permission, user, role_name: role ?? permission });
};

function teamAt(params: Readonly<Record<string, string>>, context: Context): Team | undefined {
  if (!context.state.token.teams) return undefined;
  return context.state.teams.get(`${params['org'] ?? ''}/${params['team_slug'] ?? ''}`.toLowerCase());
}

function teamUrl(team: Team, { apiUrl }: Context): string {
  return `${apiUrl}/orgs/${team.org.login}/teams/${team.slug}`;
}

function organisationShape(org: Person, { apiUrl }: Context): Shape {
  const url = `${apiUrl}/orgs/${org.login}`;
  const urls = {
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
  };
  const members = { members_url: `${url}/members{/member}`, public_members_url: `${url}/public_members{/member}` };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  const about = {
    description: null,
    avatar_url: `https://avatars.githubusercontent.com/u/${String(org.id)}?v=4`,
    html_url: pageOn(org.login),
  };
  const times = { created_at: longAgo, updated_at: longAgo, archived_at: null };
  const projects = { has_organization_projects: true, has_repository_projects: true };
  return {
    login: org.login,
    id: org.id,
    node_id: org.nodeId,
    ...urls,
    ...members,
    ...about,
    ...counts,
    ...times,
    ...projects,
    type: 'Organization',
  };
}

/** A team as other objects hold it. */
export function teamShape(team: Team, context: Context): Shape {
  const url = teamUrl(team, context);
  return {
    id: team.id,
    node_id: team.nodeId,
    url,
    html_url: pageOn(`orgs/${team.org.login}/teams/${team.slug}`),
    name: team.slug,
    slug: team.slug,
    type: 'organization',
    organization_id: team.org.id,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
  };
}

const getTeam: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  if (team === undefined) return notFound;
  return json({
    ...teamShape(team, context),
    members_count: team.members.length,
    repos_count: 1,
    created_at: longAgo,
    updated_at: longAgo,
    organization: organisationShape(team.org, context),
  });
};

const getMembers: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  return team === undefined ? notFound : list(team.members, (person) => userShape(person, context), request, context);
};

const getMembership: Handler = (request, context) => {
  const team = teamAt(request.params, context);
  const login = (request.params['username'] ?? '').toLowerCase();
  const member = team?.members.find((person) => person.login.toLowerCase() === login);
  if (team === undefined || member === undefined) return notFound;
  return json({ state: 'active', role: 'member', url: `${teamUrl(team, context)}/memberships/${member.login}` });
};

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/{username}', handle: getUser },
  { method: 'GET', path: '/user/{account_id}', handle: getUserById },
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}', handle: getTeam },
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}/members', handle: getMembers },
  { method: 'GET', path: '/orgs/{org}/teams/{team_slug}/memberships/{username}', handle: getMembership },
  inRepository('GET', '/collaborators/{username}/permission', getPermission),
];
