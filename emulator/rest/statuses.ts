import { json, notAccessible, problem, type Answer, type Context, type Handler, type Route } from '../handler.js';
import { commitAt, nodeIdOf, type Person } from '../state.js';
import { inOrderOfTime } from '../written.js';
import { userOrNull } from './accounts.js';
import { appOf, textFields } from './caller.js';
import { list, pageOf } from './paging.js';
import { inRepository, repoApi, type Shape } from './place.js';
import { minimalRepository } from './repository.js';

/** GitHub refuses more than these for one commit and context. */
const mostStatuses = 1000;
const longestDescription = 140;
const states = ['error', 'failure', 'pending', 'success'];

/** A status of the world or one that was posted. */
interface AnyStatus {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly at: string;
  readonly creator: Person | undefined;
}

/** All statuses of a commit, newest first. */
function statusesOn(sha: string, { state, written }: Context): AnyStatus[] {
  const given = state.statuses.map(({ description, url, by, ...rest }) => ({
    ...rest,
    description: description ?? null,
    targetUrl: url ?? null,
    creator: by,
  }));
  return inOrderOfTime([...given, ...written.statuses].filter((status) => status.sha === sha)).reverse();
}

function simpleStatus(status: AnyStatus, context: Context): Shape {
  const { id, state, description, targetUrl, at, creator, sha } = status;
  return {
    url: `${repoApi(context)}/statuses/${sha}`,
    avatar_url: creator === undefined ? null : `https://avatars.githubusercontent.com/u/${String(creator.id)}?v=4`,
    id,
    node_id: nodeIdOf('SC', id),
    state,
    description,
    target_url: targetUrl,
    context: status.context,
    created_at: at,
    updated_at: at,
  };
}

function statusShape(status: AnyStatus, context: Context): Shape {
  return { ...simpleStatus(status, context), creator: userOrNull(status.creator, context) };
}

const listStatuses: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['ref'] ?? '');
  return list(
    commit === undefined ? [] : statusesOn(commit.sha, context),
    (status) => statusShape(status, context),
    request,
    context,
  );
};

const combinedStatus: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['ref'] ?? '');
  if (commit === undefined) return problem(404, 'Not Found');
  const latest = new Map(
    statusesOn(commit.sha, context)
      .reverse()
      .map((status) => [status.context, status]),
  );
  const all = [...latest.values()];
  const { items, headers } = pageOf(all, request, context);
  const url = `${repoApi(context)}/commits/${commit.sha}`;
  const repository = minimalRepository(context.state.repository, context);
  const statuses = items.map((status) => simpleStatus(status, context));
  return json(
    {
      state: worst(all),
      statuses,
      sha: commit.sha,
      total_count: all.length,
      repository,
      commit_url: url,
      url: `${url}/status`,
    },
    200,
    headers,
  );
};

function worst(statuses: readonly AnyStatus[]): string {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending';
}

/** Creates a status. It stays on the very commit, whatever becomes of the pull request. */
const postStatus: Handler = (request, context) => {
  if (request.caller === 'workflow' && !context.state.token.statuses) return notAccessible;
  const sha = request.params['sha'] ?? '';
  const text = textFields(request);
  const state = text('state') ?? '';
  const name = text('context') ?? 'default';
  const refusal = refuse({ sha, state, name, description: text('description') }, context);
  if (refusal !== undefined) return refusal;
  const { written, now } = context;
  const creator = appOf(request.caller, context).bot;
  const posted = {
    id: written.nextId,
    sha,
    context: name,
    state,
    description: text('description'),
    targetUrl: text('target_url'),
    at: now,
    creator,
  };
  written.nextId += 1;
  written.statuses.push(posted);
  return json(statusShape(posted, context), 201);
};

interface Wanted {
  readonly sha: string;
  readonly state: string;
  readonly name: string;
  readonly description: string | null;
}

function refuse({ sha, state, name, description }: Wanted, context: Context): Answer | undefined {
  const invalid = (code: string, field: string, message: string): Answer =>
    problem(422, 'Validation Failed', { errors: [{ resource: 'Status', code, field, message }] });
  if (context.state.repository.archived) return problem(403, 'Repository was archived so is read-only.');
  if (!context.state.commits.has(sha)) return problem(422, `No commit found for SHA: ${sha}`);
  if (!states.includes(state)) return invalid('custom', 'state', 'state is not included in the list');
  if ((description ?? '').length > longestDescription)
    return invalid('custom', 'description', 'description is too long (maximum is 140 characters)');
  const before = statusesOn(sha, context).filter((status) => status.context === name).length;
  return before >= mostStatuses
    ? invalid('custom', 'context', 'This SHA and context has reached the maximum number of statuses.')
    : undefined;
}

export const statusRoutes: readonly Route[] = [
  inRepository('GET', '/commits/{ref*}/status', combinedStatus),
  inRepository('GET', '/commits/{ref*}/statuses', listStatuses),
  inRepository('POST', '/statuses/{sha}', postStatus),
];
