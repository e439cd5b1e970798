import { postedSuitesOf } from '../graphql/posted.js';
import { json, notFound, problem, type Context, type EmulatedRequest, type Handler, type Route } from '../handler.js';
import { commitAt, latestChecks, type CheckRun, type CheckSuite, type Commit } from '../state.js';
import type { PostedCheckRun } from '../written.js';
import { appShape } from './accounts.js';
import { appOf, textFields } from './caller.js';
import { counted } from './paging.js';
import { inRepository, numberIn, repoApi, repoHtml, type Shape } from './place.js';
import { minimalRepository } from './repository.js';

function suitesIn(context: Context): readonly CheckSuite[] {
  return [...context.state.checkSuites, ...postedSuitesOf(context)];
}

/** The pull requests of this repository whose head a commit is, as checks and runs name them. */
export function pullsAt(sha: string, context: Context): Shape[] {
  const repo = { id: context.state.repository.id, url: repoApi(context), name: context.state.repository.name };
  const heads = [...context.state.pulls.values()].filter(
    (pull) => pull.headSha === sha && pull.headRepository?.fork === false,
  );
  return heads.map((pull) => ({
    id: pull.id,
    number: pull.number,
    url: `${repoApi(context)}/pulls/${String(pull.number)}`,
    head: { ref: pull.headRef, sha: pull.headSha, repo },
    base: { ref: pull.baseRef, sha: pull.baseSha, repo },
  }));
}

function runShape(run: CheckRun, context: Context): Shape {
  const url = `${repoApi(context)}/check-runs/${String(run.id)}`;
  const suite = context.state.checkSuites.find(({ id }) => id === run.suite);
  const inActions =
    suite?.workflowRun === undefined ? '' : `/actions/runs/${String(suite.workflowRun.id)}/job/${String(run.id)}`;
  const html = `${repoHtml(context)}${inActions === '' ? `/runs/${String(run.id)}` : inActions}`;
  const output = {
    title: null,
    summary: null,
    text: null,
    annotations_count: 0,
    annotations_url: `${url}/annotations`,
  };
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    head_sha: run.sha,
    external_id: run.key,
    url,
    html_url: html,
    details_url: html,
    status: run.status,
    conclusion: run.conclusion ?? null,
    started_at: run.at,
    completed_at: run.status === 'completed' ? run.at : null,
    output,
    check_suite: { id: run.suite },
    app: appShape(run.app, context),
    pull_requests: pullsAt(run.sha, context),
  };
}

/** The runs of some suites that a request asks for, newest first: by default the latest of each name in each suite. */
function chosenRuns(suites: readonly CheckSuite[], { query }: EmulatedRequest): CheckRun[] {
  const all = query.get('filter') === 'all';
  const named = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
  return suites
    .flatMap((suite) => (all ? suite.runs : latestChecks(suite)))
    .filter(
      (run) => named('check_name', run.name) && named('status', run.status) && named('app_id', String(run.app.id)),
    )
    .sort((a, b) => b.id - a.id);
}

const listRuns: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['ref'] ?? '');
  if (commit === undefined) return problem(422, `No commit found for SHA: ${request.params['ref'] ?? ''}`);
  const suites = suitesIn(context).filter(({ sha }) => sha === commit.sha);
  return counted('check_runs', chosenRuns(suites, request), (run) => runShape(run, context), request, context);
};

const listSuites: Handler = (request, context) => {
  const commit = commitAt(context.state, request.params['ref'] ?? '');
  if (commit === undefined) return problem(422, `No commit found for SHA: ${request.params['ref'] ?? ''}`);
  const { query } = request;
  const suites = suitesIn(context)
    .filter(({ sha }) => sha === commit.sha)
    .filter(({ app }) => (query.get('app_id') ?? String(app.id)) === String(app.id))
    .filter(({ runs }) => !query.has('check_name') || runs.some(({ name }) => name === query.get('check_name')));
  return counted('check_suites', suites, (suite) => suiteShape(suite, commit, context), request, context);
};

function suiteShape(suite: CheckSuite, commit: Commit, context: Context): Shape {
  const url = `${repoApi(context)}/check-suites/${String(suite.id)}`;
  const { name, email } = commit.author;
  const head = { id: commit.sha, tree_id: commit.tree, message: commit.message, timestamp: commit.committer.date };
  const committer = { name: commit.committer.name, email: commit.committer.email };
  return {
    id: suite.id,
    node_id: suite.nodeId,
    head_branch: suite.branch,
    head_sha: suite.sha,
    status: suite.status,
    conclusion: suite.conclusion ?? null,
    url,
    before: commit.parents[0] ?? null,
    after: suite.sha,
    pull_requests: pullsAt(suite.sha, context),
    app: appShape(suite.app, context),
    created_at: suite.at,
    updated_at: suite.runs.at(-1)?.at ?? suite.at,
    rerequestable: true,
    runs_rerequestable: true,
    latest_check_runs_count: latestChecks(suite).length,
    check_runs_url: `${url}/check-runs`,
    head_commit: { ...head, author: { name, email }, committer },
    repository: minimalRepository(context.state.repository, context),
  };
}

const listRunsOfSuite: Handler = (request, context) => {
  const suite = suitesIn(context).find(({ id }) => id === numberIn(request.params, 'check_suite_id'));
  if (suite === undefined) return notFound;
  return counted('check_runs', chosenRuns([suite], request), (run) => runShape(run, context), request, context);
};

function showRun(id: number, status: number, context: Context): ReturnType<Handler> {
  const run = suitesIn(context)
    .flatMap(({ runs }) => runs)
    .find((each) => each.id === id);
  return run === undefined ? notFound : json(runShape(run, context), status);
}

const createRun: Handler = (request, context) => {
  const text = textFields(request);
  const sha = text('head_sha') ?? '';
  if (!context.state.commits.has(sha)) return problem(422, `No commit found for SHA: ${sha}`);
  const { written } = context;
  const id = written.nextId;
  written.nextId += 1;
  const conclusion = text('conclusion') ?? undefined;
  const status = conclusion === undefined ? (text('status') ?? 'queued') : 'completed';
  const app = appOf(request.caller, context).slug;
  written.checkRuns.push({
    id,
    sha,
    name: text('name') ?? '',
    status,
    conclusion,
    at: context.now,
    app,
    body: request.json,
  });
  return showRun(id, 201, context);
};

const updateRun: Handler = (request, context) => {
  const id = numberIn(request.params, 'check_run_id');
  const { checkRuns } = context.written;
  const index = checkRuns.findIndex((run) => run.id === id);
  const known: PostedCheckRun | undefined = checkRuns[index];
  if (known?.app !== appOf(request.caller, context).slug)
    return known === undefined
      ? notFound
      : problem(403, 'Invalid app_id - check run can only be modified by the GitHub App that created it.');
  const text = textFields(request);
  const conclusion = text('conclusion') ?? known.conclusion;
  const status = text('conclusion') === null ? (text('status') ?? known.status) : 'completed';
  checkRuns[index] = {
    ...known,
    name: text('name') ?? known.name,
    status,
    conclusion,
    at: context.now,
    body: request.json,
  };
  return showRun(id, 200, context);
};

export const checkRoutes: readonly Route[] = [
  inRepository('GET', '/commits/{ref*}/check-runs', listRuns),
  inRepository('GET', '/commits/{ref*}/check-suites', listSuites),
  inRepository('GET', '/check-suites/{check_suite_id}/check-runs', listRunsOfSuite),
  inRepository('GET', '/check-runs/{check_run_id}', ({ params }, context) =>
    showRun(numberIn(params, 'check_run_id'), 200, context),
  ),
  inRepository('POST', '/check-runs', createRun),
  inRepository('PATCH', '/check-runs/{check_run_id}', updateRun),
];
