import { json, notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import type { Deployment, DeploymentStatus } from '../state.js';
import { userOrNull } from './accounts.js';
import { list } from './paging.js';
import { inRepository, numberIn, repoApi, type Shape } from './place.js';

function deploymentShape(deployment: Deployment, context: Context): Shape {
  const api = repoApi(context);
  const url = `${api}/deployments/${String(deployment.id)}`;
  return {
    url,
    id: deployment.id,
    node_id: deployment.nodeId,
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: null,
    creator: userOrNull(deployment.by, context),
    created_at: deployment.at,
    updated_at: deployment.statuses.at(-1)?.at ?? deployment.at,
    statuses_url: `${url}/statuses`,
    repository_url: api,
    transient_environment: false,
    production_environment: deployment.environment === 'production',
    performed_via_github_app: null,
  };
}

function statusShape(deployment: Deployment, status: DeploymentStatus, context: Context): Shape {
  const api = repoApi(context);
  const url = `${api}/deployments/${String(deployment.id)}`;
  return {
    url: `${url}/statuses/${String(status.id)}`,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    creator: userOrNull(status.by, context),
    description: '',
    environment: deployment.environment,
    target_url: status.log,
    created_at: status.at,
    updated_at: status.at,
    deployment_url: url,
    repository_url: api,
    environment_url: '',
    log_url: status.log,
    performed_via_github_app: null,
  };
}

/** GitHub shows the newest first. */
const listDeployments: Handler = (request, context) => {
  const { query } = request;
  const fits = (name: string, value: string): boolean => (query.get(name) ?? value) === value;
  const chosen = context.state.deploying.deployments
    .filter(({ sha, ref, task }) => fits('sha', sha) && fits('ref', ref) && fits('task', task))
    .filter(({ environment }) => fits('environment', environment))
    .toReversed();
  return list(chosen, (each) => deploymentShape(each, context), request, context);
};

const deploymentAt = (params: Readonly<Record<string, string>>, { state }: Context): Deployment | undefined =>
  state.deploying.deployments.find(({ id }) => id === numberIn(params, 'deployment_id'));

const getDeployment: Handler = ({ params }, context) => {
  const found = deploymentAt(params, context);
  return found === undefined ? notFound : json(deploymentShape(found, context));
};

const listStatuses: Handler = (request, context) => {
  const found = deploymentAt(request.params, context);
  if (found === undefined) return notFound;
  return list(found.statuses.toReversed(), (each) => statusShape(found, each, context), request, context);
};

const allowed =
  (handle: Handler): Handler =>
  (request, context) =>
    context.world.token.deployments === false ? notAccessible : handle(request, context);

export const deploymentRoutes: readonly Route[] = [
  inRepository('GET', '/deployments', allowed(listDeployments)),
  inRepository('GET', '/deployments/{deployment_id}', allowed(getDeployment)),
  inRepository('GET', '/deployments/{deployment_id}/statuses', allowed(listStatuses)),
];
