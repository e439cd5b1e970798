import { json, notAccessible, problem, type Context, type Handler, type Route } from '../handler.js';
import type { Protection, Push } from '../state.js';
import { appShape, userOrNull, userShape } from './accounts.js';
import { commitShape } from './commits.js';
import { cursorPageOf } from './paging.js';
import { encodePath, inRepository, repoApi, repoHtml, type Shape } from './place.js';

function branchUrl(branch: string, context: Context): string {
  return `${repoApi(context)}/branches/${encodePath(branch)}`;
}

const getBranch: Handler = (request, context) => {
  const name = request.params['branch'] ?? '';
  const { state } = context;
  const commit = state.commits.get(state.refs.get(`refs/heads/${name}`) ?? '');
  if (commit === undefined) return problem(404, 'Branch not found');
  const url = branchUrl(name, context);
  const protection = state.protections.get(name);
  const shown = state.token.protection ? shortProtection(protection) : {};
  return json({
    name,
    commit: commitShape(commit, context),
    _links: { self: url, html: `${repoHtml(context)}/tree/${encodePath(name)}` },
    protected: protection !== undefined,
    protection: shown,
    protection_url: `${url}/protection`,
  });
};

/** What everybody who can read sees of a branch's protection. */
function shortProtection(protection: Protection | undefined): Shape {
  const checks = (protection?.contexts ?? []).map(({ context, app }) => ({ context, app_id: app?.id ?? null }));
  const level = protection === undefined || checks.length === 0 ? 'off' : protection.admins ? 'everyone' : 'non_admins';
  const required = { enforcement_level: level, contexts: checks.map(({ context }) => context), checks };
  return { enabled: protection !== undefined, required_status_checks: required };
}

const getProtection: Handler = (request, context) => {
  if (!context.state.token.protection) return notAccessible;
  const protection = context.state.protections.get(request.params['branch'] ?? '');
  if (protection === undefined) return problem(404, 'Branch not protected');
  const url = `${branchUrl(protection.branch, context)}/protection`;
  const reviews = reviewDemands(protection, url, context);
  return json({
    url,
    ...(protection.contexts.length === 0 ? {} : { required_status_checks: statusDemands(protection, url) }),
    ...(protection.approvals === 0 ? {} : { required_pull_request_reviews: reviews }),
    required_signatures: { url: `${url}/required_signatures`, enabled: protection.signatures },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.admins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: protection.forcePush },
    allow_deletions: { enabled: protection.deletion },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  });
};

function statusDemands({ contexts }: Protection, url: string): Shape {
  const checks = contexts.map(({ context, app }) => ({ context, app_id: app?.id ?? null }));
  const at = `${url}/required_status_checks`;
  return {
    url: at,
    strict: false,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${at}/contexts`,
    checks,
  };
}

function reviewDemands(protection: Protection, url: string, context: Context): Shape {
  const people = protection.bypass.filter(({ type }) => type !== 'Bot');
  const bots = protection.bypass.filter(({ type }) => type === 'Bot');
  const apps = [...context.state.apps.values()].filter(({ bot }) => bots.some(({ id }) => id === bot.id));
  const allowances = {
    users: people.map((person) => userShape(person, context)),
    teams: [],
    apps: apps.map((app) => appShape(app, context)),
  };
  return {
    url: `${url}/required_pull_request_reviews`,
    dismiss_stale_reviews: protection.dismissStale,
    require_code_owner_reviews: protection.codeOwners,
    require_last_push_approval: protection.lastPushApproval,
    required_approving_review_count: protection.approvals,
    ...(protection.bypass.length === 0 ? {} : { bypass_pull_request_allowances: allowances }),
  };
}

const periods = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 31],
  ['quarter', 92],
  ['year', 366],
]);

/** Pushes, newest first. Pages follow one another by cursors; there are no page numbers. */
const listActivity: Handler = (request, context) => {
  const { query } = request;
  const ref = query.get('ref');
  const since = Date.parse(context.now) - (periods.get(query.get('time_period') ?? '') ?? 36_500) * 86_400_000;
  const chosen = context.state.pushes
    .filter((push) => ref === null || push.ref === ref || push.ref === `refs/heads/${ref}`)
    .filter(
      ({ actor }) => (query.get('actor') ?? actor?.login ?? '').toLowerCase() === (actor?.login ?? '').toLowerCase(),
    )
    .filter(({ kind }) => (query.get('activity_type') ?? kind) === kind)
    .filter(({ at }) => Date.parse(at) >= since);
  const ordered = query.get('direction') === 'asc' ? chosen : chosen.toReversed();
  const { items, headers } = cursorPageOf(ordered, ({ id }) => String(id), request, context);
  return json(
    items.map((push) => pushShape(push, context)),
    200,
    headers,
  );
};

function pushShape({ id, nodeId, before, after, ref, at, kind, actor }: Push, context: Context): Shape {
  return {
    id,
    node_id: nodeId,
    before,
    after,
    ref,
    timestamp: at,
    activity_type: kind,
    actor: userOrNull(actor, context),
  };
}

export const branchRoutes: readonly Route[] = [
  inRepository('GET', '/branches/{branch*}/protection', getProtection),
  inRepository('GET', '/branches/{branch*}', getBranch),
  inRepository('GET', '/activity', listActivity),
];
