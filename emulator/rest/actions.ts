import { backendIds, downloadUrl, everyArtifact, type StoredArtifact } from '../artifacts.js';
import { json, notFound, problem, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type WorkflowRun } from '../state.js';
import { userOrNull } from './accounts.js';
import { pullsAt } from './checks.js';
import { counted } from './paging.js';
import { inRepository, numberIn, repoApi, repoHtml, type Shape } from './place.js';
import { minimalRepository } from './repository.js';

function headCommitShape(run: WorkflowRun, { state }: Context): Shape | null {
  const commit = state.commits.get(run.sha);
  if (commit === undefined) return null;
  const { author, committer, message, tree, sha } = commit;
  const who = ({ name, email }: typeof author): Shape => ({ name, email });
  return { id: sha, tree_id: tree, message, timestamp: committer.date, author: who(author), committer: who(committer) };
}

function runShape(run: WorkflowRun, context: Context): Shape {
  const url = `${repoApi(context)}/actions/runs/${String(run.id)}`;
  const repository = minimalRepository(context.state.repository, context);
  const workflow = Number(String(run.id).slice(0, 6));
  return {
    id: run.id,
    name: run.name,
    node_id: run.nodeId,
    check_suite_id: run.suite,
    check_suite_node_id: nodeIdOf('CS', run.suite),
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    run_number: 1,
    run_attempt: run.attempt,
    referenced_workflows: [],
    event: run.event,
    display_title: context.state.pull.title,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: workflow,
    url,
    html_url: `${repoHtml(context)}/actions/runs/${String(run.id)}`,
    pull_requests: pullsAt(run.sha, context),
    created_at: run.at,
    updated_at: run.ended ?? run.at,
    run_started_at: run.at,
    actor: userOrNull(run.actor, context),
    triggering_actor: userOrNull(run.triggeringActor, context),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repoApi(context)}/check-suites/${String(run.suite)}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${String(run.attempt - 1)}` : null,
    workflow_url: `${repoApi(context)}/actions/workflows/${String(workflow)}`,
    head_commit: headCommitShape(run, context),
    repository,
    head_repository: repository,
  };
}

const listRuns: Handler = (request, context) => runsFrom(context.state.workflowRuns, request, context);

/** The runs of one workflow file, by its name in the folder of workflows, each in its latest attempt. */
const listRunsOf: Handler = (request, context) => {
  const path = `.github/workflows/${request.params['workflow_id'] ?? ''}`;
  const own = context.state.workflowRuns.filter(
    (run) => run.path === path && run === runAt({ run_id: String(run.id) }, context),
  );
  return own.length === 0 ? notFound : runsFrom(own, request, context);
};

function runsFrom(
  runs: readonly WorkflowRun[],
  request: Parameters<Handler>[0],
  context: Context,
): ReturnType<typeof counted> {
  const fits = (name: string, value: string): boolean => (request.query.get(name) ?? value) === value;
  const chosen = runs
    .filter((run) => fits('head_sha', run.sha) && fits('event', run.event) && fits('branch', run.branch))
    .filter((run) => fits('check_suite_id', String(run.suite)) && fits('actor', run.actor?.login ?? ''))
    .filter((run) => !request.query.has('status') || fits('status', run.status) || fits('status', run.conclusion ?? ''))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.id - a.id);
  return counted('workflow_runs', chosen, (run) => runShape(run, context), request, context);
}

/** Of several attempts the latest, unless one is named. */
export function runAt(params: Readonly<Record<string, string>>, { state }: Context): WorkflowRun | undefined {
  const attempt = 'attempt_number' in params ? numberIn(params, 'attempt_number') : undefined;
  return state.workflowRuns
    .filter((run) => run.id === numberIn(params, 'run_id') && run.attempt === (attempt ?? run.attempt))
    .sort((a, b) => b.attempt - a.attempt)[0];
}

const getRun: Handler = (request, context) => {
  const run = runAt(request.params, context);
  return run === undefined ? notFound : json(runShape(run, context));
};

const listArtifacts: Handler = (request, context) => {
  const run = runAt(request.params, context);
  if (run === undefined) return notFound;
  const ids = backendIds(run.id, run.attempt);
  const artifacts = everyArtifact(context)
    .filter(({ backend }) => backend.run === ids.run)
    .filter(({ name }) => (request.query.get('name') ?? name) === name)
    .reverse();
  return counted('artifacts', artifacts, (artifact) => artifactShape(artifact, run, context), request, context);
};

function artifactShape(artifact: StoredArtifact, run: WorkflowRun, context: Context): Shape {
  const url = `${repoApi(context)}/actions/artifacts/${String(artifact.id)}`;
  const { id: repository } = context.state.repository;
  return {
    id: artifact.id,
    node_id: nodeIdOf('MDg6QXJ0aWZhY3Q', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.finalized?.size ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact, context),
    digest: artifact.finalized?.digest ?? null,
    created_at: artifact.createdAt.toISOString(),
    updated_at: (artifact.finalized?.at ?? artifact.createdAt).toISOString(),
    expires_at: artifact.expiresAt.toISOString(),
    workflow_run: {
      id: run.id,
      repository_id: repository,
      head_repository_id: repository,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
}

const isExpired = ({ expiresAt }: StoredArtifact, { now }: Context): boolean => expiresAt.getTime() < Date.parse(now);

const getArtifact: Handler = ({ params }, context) => {
  const id = numberIn(params, 'artifact_id');
  const found = everyArtifact(context).find((artifact) => artifact.id === id);
  const run = context.state.workflowRuns.find((each) => backendIds(each.id).run === found?.backend.run);
  return found === undefined || run === undefined ? notFound : json(artifactShape(found, run, context));
};

const downloadArtifact: Handler = ({ params }, context) => {
  const id = numberIn(params, 'artifact_id');
  const found = everyArtifact(context).find((artifact) => artifact.id === id);
  if (found === undefined || params['archive_format'] !== 'zip') return notFound;
  if (isExpired(found, context)) return problem(410, 'Artifact has expired');
  return { status: 302, headers: { location: downloadUrl(found, context) }, body: '' };
};

/** Apart from the others: it answers with an address, and GitHub describes no body. */
export const artifactDownload = inRepository(
  'GET',
  '/actions/artifacts/{artifact_id}/{archive_format}',
  downloadArtifact,
);

export const actionsRoutes: readonly Route[] = [
  inRepository('GET', '/actions/runs', listRuns),
  inRepository('GET', '/actions/workflows/{workflow_id}/runs', listRunsOf),
  inRepository('GET', '/actions/runs/{run_id}', getRun),
  inRepository('GET', '/actions/runs/{run_id}/attempts/{attempt_number}', getRun),
  inRepository('GET', '/actions/runs/{run_id}/artifacts', listArtifacts),
  inRepository('GET', '/actions/artifacts/{artifact_id}', getArtifact),
  inRepository('GET', '/actions/workflows/{workflow_id}/runs', listRunsOf),
];
