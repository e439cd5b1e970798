import { json, notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import { coversBranch, rulesIn } from '../state/ruleset-rules.js';
import type { Ruleset } from '../state.js';
import { inOrganization } from './organization.js';
import { list } from './paging.js';
import { inRepository, numberIn, pageOn, repoApi, repoHtml, type Shape } from './place.js';

const longAgo = '2024-01-01T00:00:00Z';
const roles = new Map([
  ['maintain', 2],
  ['write', 4],
  ['admin', 5],
]);

/** To prevent that the list leaks, GitHub leaves it out for those who may not change the ruleset. */
function showsBypass({ source }: Ruleset, { state }: Context): boolean {
  const { sight } = state.access;
  return source === 'Organization' ? sight.organization : sight.administration;
}

function bypassActor(entry: string, ruleset: Ruleset, { state }: Context): Shape {
  const named = (type: string, id: number | null): Shape => ({ actor_id: id, actor_type: type, bypass_mode: 'always' });
  if (entry === 'organization-admin') return named('OrganizationAdmin', null);
  if (entry === 'deploy-key') return named('DeployKey', null);
  if (entry.startsWith('role:')) return named('RepositoryRole', roles.get(entry.slice(5)) ?? 100);
  if (entry.startsWith('app:')) return named('Integration', ruleset.bypassing.get(entry.slice(4))?.id ?? null);
  if (entry.includes('/')) return named('Team', state.teams.get(entry.toLowerCase())?.id ?? null);
  return named('User', state.people.get(entry.toLowerCase())?.id ?? null);
}

function summary(ruleset: Ruleset, context: Context): Shape {
  const { repository } = context.state;
  const own = ruleset.source === 'Repository';
  const id = String(ruleset.id);
  const org = repository.owner.login;
  const href = own ? `${repoApi(context)}/rulesets/${id}` : `${context.apiUrl}/orgs/${org}/rulesets/${id}`;
  const html = own ? `${repoHtml(context)}/rules/${id}` : pageOn(`organizations/${org}/settings/rules/${id}`);
  return {
    id: ruleset.id,
    node_id: `RRS_${id}`,
    name: ruleset.name,
    target: 'branch',
    source_type: ruleset.source,
    source: own ? repository.fullName : org,
    enforcement: ruleset.enforcement,
    _links: { self: { href }, html: { href: html } },
    created_at: longAgo,
    updated_at: longAgo,
  };
}

function whole(ruleset: Ruleset, context: Context): Shape {
  const { bypass = [] } = ruleset.spec;
  const shown = showsBypass(ruleset, context);
  const include = ruleset.branches.map((name) => (name.startsWith('~') ? name : `refs/heads/${name}`));
  return {
    ...summary(ruleset, context),
    ...(shown ? { bypass_actors: bypass.map((entry) => bypassActor(entry, ruleset, context)) } : {}),
    current_user_can_bypass: 'never',
    conditions: {
      ref_name: { include, exclude: [] },
      ...(ruleset.source === 'Organization'
        ? { repository_name: { include: ['~ALL'], exclude: [], protected: false } }
        : {}),
    },
    rules: rulesIn(ruleset),
  };
}

const guarded =
  (handle: Handler): Handler =>
  (request, context) =>
    context.state.token.protection || context.state.access.sight.administration
      ? handle(request, context)
      : notAccessible;

/** With the organisation's, unless they are not asked for. */
const listOwn = guarded((request, context) => {
  const parents = request.query.get('includes_parents') !== 'false';
  const chosen = context.state.access.rulesets.filter(({ source }) => parents || source === 'Repository');
  return list(chosen, (each) => summary(each, context), request, context);
});

const getOwn = guarded((request, context) => {
  const found = context.state.access.rulesets.find(({ id }) => id === numberIn(request.params, 'ruleset_id'));
  return found === undefined ? notFound : json(whole(found, context));
});

const rulesOfBranch = guarded((request, context) => {
  const { access, repository } = context.state;
  const branch = request.params['branch'] ?? '';
  const rules = access.rulesets
    .filter((ruleset) => ruleset.enforcement === 'active' && coversBranch(ruleset, branch, repository.defaultBranch))
    .flatMap((ruleset) => rulesIn(ruleset).map((rule) => ({ rule, ruleset })));
  const show = ({ rule, ruleset }: (typeof rules)[number]): Shape => ({
    ...rule,
    ruleset_source_type: ruleset.source,
    ruleset_source: ruleset.source === 'Repository' ? repository.fullName : repository.owner.login,
    ruleset_id: ruleset.id,
  });
  return list(rules, show, request, context);
});

const listOfOrganization = inOrganization('/rulesets', (_, request, context) => {
  if (!context.state.access.sight.organization) return notAccessible;
  const chosen = context.state.access.rulesets.filter(({ source }) => source === 'Organization');
  return list(chosen, (each) => summary(each, context), request, context);
});

const getOfOrganization = inOrganization('/rulesets/{ruleset_id}', (_, request, context) => {
  if (!context.state.access.sight.organization) return notAccessible;
  const id = numberIn(request.params, 'ruleset_id');
  const found = context.state.access.rulesets.find((each) => each.id === id && each.source === 'Organization');
  return found === undefined ? notFound : json(whole(found, context));
});

export const rulesetRoutes: readonly Route[] = [
  inRepository('GET', '/rules/branches/{branch*}', rulesOfBranch),
  inRepository('GET', '/rulesets', listOwn),
  inRepository('GET', '/rulesets/{ruleset_id}', getOwn),
  listOfOrganization,
  getOfOrganization,
];
