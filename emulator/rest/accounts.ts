import { json, notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type App, type Person } from '../state.js';
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

export const accountRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/{username}', handle: getUser },
  { method: 'GET', path: '/user/{account_id}', handle: getUserById },
  inRepository('GET', '/collaborators/{username}/permission', getPermission),
];
