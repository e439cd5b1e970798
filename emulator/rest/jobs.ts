import { notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf } from '../state.js';
import type { JobSpec } from '../world.js';
import { runAt } from './actions.js';
import { counted } from './paging.js';
import { inRepository, numberIn, repoApi, repoHtml, type Shape } from './place.js';

function jobShape(name: string, job: JobSpec, context: Context): Shape {
  const run = context.state.workflowRuns.find(({ id }) => id === context.world.event.run.id);
  const { status = job.conclusion === undefined ? 'in_progress' : 'completed' } = job;
  const started = job.started ?? run?.at ?? context.now;
  const runUrl = `${repoApi(context)}/actions/runs/${String(run?.id)}`;
  return {
    id: job.id,
    run_id: run?.id,
    workflow_name: run?.name ?? null,
    head_branch: run?.branch ?? null,
    run_url: runUrl,
    run_attempt: job.attempt ?? run?.attempt,
    node_id: nodeIdOf('CR', job.id),
    head_sha: run?.sha,
    url: `${repoApi(context)}/actions/jobs/${String(job.id)}`,
    html_url: `${repoHtml(context)}/actions/runs/${String(run?.id)}/job/${String(job.id)}`,
    status,
    conclusion: job.conclusion ?? null,
    created_at: started,
    started_at: started,
    completed_at: status === 'completed' ? (job.ended ?? context.now) : null,
    name,
    steps: [],
    check_run_url: `${repoApi(context)}/check-runs/${String(job.id)}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: job.runner ?? 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

const listJobs: Handler = (request, context) => {
  if (context.world.token.actions === false) return notAccessible;
  const run = runAt(request.params, context);
  if (run === undefined) return notFound;
  const described = run.id === context.world.event.run.id ? Object.entries(context.world.jobs ?? {}) : [];
  const jobs = described.filter(([, { attempt }]) => (attempt ?? run.attempt) === run.attempt);
  return counted('jobs', jobs, ([name, job]) => jobShape(name, job, context), request, context);
};

const getLog: Handler = ({ params }, context) => {
  if (context.world.token.actions === false) return notAccessible;
  const job = Object.values(context.world.jobs ?? {}).find(({ id }) => id === numberIn(params, 'job_id'));
  if (job?.log === undefined) return notFound;
  // Logs lie on another host, as downloads of artifacts do.
  const host = context.url.replace('127.0.0.1', 'localhost');
  return { status: 302, headers: { location: `${host}/joblogs/${String(job.id)}.txt?sig=emulated` }, body: '' };
};

export const jobRoutes: readonly Route[] = [
  inRepository('GET', '/actions/runs/{run_id}/attempts/{attempt_number}/jobs', listJobs),
];

/** Apart from the others: it answers with an address, and GitHub describes no body. */
export const jobLog = inRepository('GET', '/actions/jobs/{job_id}/logs', getLog);

/** Where the logs lie: nobody is asked who they are, and a token that is sent all the same is refused. */
export const jobLogStorage: Route = {
  method: 'GET',
  path: '/joblogs/{file}',
  name: 'JOB LOG',
  auth: false,
  handle: ({ params, headers }, { world }) => {
    if (headers['authorization'] !== undefined) return { status: 400, body: 'no token is expected here' };
    const id = Number((params['file'] ?? '').replace(/\.txt$/, ''));
    const job = Object.values(world.jobs ?? {}).find((each) => each.id === id);
    if (job?.log === undefined) return { status: 404, body: 'no such log' };
    return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: job.log };
  },
};
