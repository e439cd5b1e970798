import {
  json,
  notAccessible,
  notFound,
  problem,
  type Answer,
  type Context,
  type Handler,
  type Route,
} from '../handler.js';
import type { Organization, OrgInvitation, OrgMember, Person } from '../state.js';
import { userShape } from './accounts.js';
import { list } from './paging.js';
import { pageOn, type Shape } from './place.js';

const longAgo = '2020-01-01T00:00:00Z';

export function organisationShape(org: Person, { apiUrl }: Context): Shape {
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

export type OrganizationHandler = (
  organization: Organization,
  request: Parameters<Handler>[0],
  context: Context,
) => Answer;

/** A route below `/orgs/{org}`: only the organisation that owns the world's repository is one. */
export function inOrganization(path: string, handle: OrganizationHandler): Route {
  const guarded: Handler = (request, context) => {
    const { organization } = context.state.access;
    const asked = (request.params['org'] ?? '').toLowerCase();
    return organization?.account.login.toLowerCase() === asked ? handle(organization, request, context) : notFound;
  };
  return { method: 'GET', path: `/orgs/{org}${path}`, handle: guarded };
}

/** People who may not hear that there is nothing; an app hears that its permission is missing. */
export function refused({ state }: Context): Answer {
  return state.access.sight.member ? notFound : notAccessible;
}

/** An app with `members: read`, or a member. */
export const seesMembers = ({ state }: Context): boolean => state.access.sight.member || state.token.teams;

/** An app with `members: read`, or an owner: members do not see everything of their organisation. */
export const seesAllTeams = ({ state }: Context): boolean =>
  state.access.sight.owner || (state.token.teams && !state.access.sight.member);

const getOrganization = inOrganization('', (organization, _, context) => {
  const shape = organisationShape(organization.account, context);
  return json(context.state.access.sight.organization ? { ...shape, ...settings(organization) } : shape);
});

/** What owners alone see. */
function settings({ settings: given, defaultPermission, twoFactor }: Organization): Shape {
  return {
    default_repository_permission: defaultPermission,
    two_factor_requirement_enabled: twoFactor,
    members_can_create_repositories: given.createRepositories,
    members_allowed_repository_creation_type: given.createRepositories ? 'all' : 'none',
    members_can_create_public_repositories: given.createRepositories,
    members_can_create_private_repositories: given.createRepositories,
    members_can_create_internal_repositories: false,
    members_can_create_pages: true,
    members_can_fork_private_repositories: given.forkPrivate,
    members_can_change_repo_visibility: given.changeVisibility,
    members_can_delete_repositories: given.delete,
    web_commit_signoff_required: false,
  };
}

const listMembers = inOrganization('/members', ({ members }, request, context) => {
  const { sight } = context.state.access;
  const filter = request.query.get('filter') ?? 'all';
  if (filter !== 'all' && !sight.owner)
    return problem(422, 'Only owners can use this filter.', { errors: ['Only owners can use this filter.'] });
  const role = request.query.get('role') ?? 'all';
  const chosen = members
    // Whoever is no member sees those who show themselves.
    .filter((member) => seesMembers(context) || member.public)
    .filter((member) => role === 'all' || member.role === role)
    .filter(({ twoFactor }) => filter === 'all' || !twoFactor);
  return list(chosen, ({ person }) => userShape(person, context), request, context);
});

const listPublicMembers = inOrganization('/public_members', ({ members }, request, context) =>
  list(
    members.filter((member) => member.public),
    ({ person }) => userShape(person, context),
    request,
    context,
  ),
);

const listOutside = inOrganization('/outside_collaborators', (_, request, context) => {
  if (!seesMembers(context)) return refused(context);
  const outside = context.state.access.collaborators.filter(({ through }) => through === 'outside');
  return list(outside, ({ person }) => userShape(person, context), request, context);
});

const listInvitations = inOrganization('/invitations', ({ invitations }, request, context) =>
  seesAllTeams(context)
    ? list(invitations, (each) => invitationShape(each, request.path, context), request, context)
    : refused(context),
);

function invitationShape({ id, login, email, at, by }: OrgInvitation, path: string, context: Context): Shape {
  return {
    id,
    node_id: `OI_${String(id)}`,
    login,
    email,
    role: 'direct_member',
    created_at: at,
    failed_at: null,
    failed_reason: null,
    inviter: userShape(by, context),
    team_count: 0,
    invitation_teams_url: `${context.apiUrl}${path}/${String(id)}/teams`,
    invitation_source: 'member',
  };
}

/** The membership of whoever the token belongs to; an app has none. */
const ownMembership: Handler = (request, context) => {
  const { organization, sight } = context.state.access;
  if (organization?.account.login.toLowerCase() !== (request.params['org'] ?? '').toLowerCase()) return notFound;
  if (!sight.member) return notAccessible;
  const { apiUrl } = context;
  const own = organization.members.find(({ role }) => (role === 'admin') === sight.owner);
  return own === undefined ? notFound : json(membershipShape(own, organization, apiUrl, context));
};

function membershipShape(
  { person, role }: OrgMember,
  { account }: Organization,
  apiUrl: string,
  context: Context,
): Shape {
  const url = `${apiUrl}/orgs/${account.login}`;
  return {
    url: `${url}/memberships/${person.login}`,
    state: 'active',
    role,
    organization_url: url,
    organization: organisationShape(account, context),
    user: userShape(person, context),
  };
}

export const organizationRoutes: readonly Route[] = [
  listMembers,
  listPublicMembers,
  listOutside,
  listInvitations,
  { method: 'GET', path: '/user/memberships/orgs/{org}', handle: ownMembership },
  getOrganization,
];
