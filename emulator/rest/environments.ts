import { json, notAccessible, notFound, type Context, type Handler, type Route } from '../handler.js';
import { nodeIdOf, type DeploymentReview, type Environment } from '../state.js';
import { userOrNull, userShape } from './accounts.js';
import { counted } from './paging.js';
import { inRepository, numberIn, repoApi, repoHtml, type Shape } from './place.js';
import { teamShape } from './teams.js';

const longAgo = '2020-01-01T00:00:00Z';

function common(environment: Environment, context: Context): Shape {
  return {
    id: environment.id,
    node_id: environment.nodeId,
    name: environment.name,
    url: `${repoApi(context)}/environments/${encodeURIComponent(environment.name)}`,
    html_url: `${repoHtml(context)}/deployments/activity_log?environments_filter=${encodeURIComponent(environment.name)}`,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

const reviewersOf = ({ people, teams }: Environment, context: Context): readonly Shape[] => [
  ...people.map((person) => ({ type: 'User', reviewer: userShape(person, context) })),
  ...teams.map((team) => ({ type: 'Team', reviewer: teamShape(team, context) })),
];

function rulesOf(environment: Environment, context: Context): readonly Shape[] {
  const { wait = 0, branches = 'any', 'prevent-self-review': selfReview = false } = environment.spec;
  const reviewers = reviewersOf(environment, context);
  const rule = (type: string, more: Shape): Shape => {
    const id = environment.id + type.length;
    return { id, node_id: nodeIdOf('GA', id), type, ...more };
  };
  return [
    ...(wait > 0 ? [rule('wait_timer', { wait_timer: wait })] : []),
    ...(reviewers.length > 0 ? [rule('required_reviewers', { prevent_self_review: selfReview, reviewers })] : []),
    ...(branches === 'any' ? [] : [rule('branch_policy', {})]),
  ];
}

function environmentShape(environment: Environment, context: Context): Shape {
  const { branches = 'any', 'admins-bypass': bypass = true } = environment.spec;
  return {
    ...common(environment, context),
    can_admins_bypass: bypass,
    protection_rules: rulesOf(environment, context),
    deployment_branch_policy:
      branches === 'any'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
  };
}

/** Names differ in more than their case. */
const environmentAt = (params: Readonly<Record<string, string>>, { state }: Context): Environment | undefined =>
  state.deploying.environments.find(
    ({ name }) => name.toLowerCase() === (params['environment_name'] ?? '').toLowerCase(),
  );

const listEnvironments: Handler = (request, context) =>
  counted(
    'environments',
    context.state.deploying.environments,
    (each) => environmentShape(each, context),
    request,
    context,
  );

const getEnvironment: Handler = ({ params }, context) => {
  const found = environmentAt(params, context);
  return found === undefined ? notFound : json(environmentShape(found, context));
};

const listPolicies: Handler = (request, context) => {
  const found = environmentAt(request.params, context);
  if (found === undefined) return notFound;
  const { branches = 'any' } = found.spec;
  const show = (name: string): Shape => {
    const id = found.id + name.length;
    return { id, node_id: nodeIdOf('GB', id), name, type: 'branch' };
  };
  return counted('branch_policies', Array.isArray(branches) ? branches : [], show, request, context);
};

const reviewsOf = ({ params }: { readonly params: Readonly<Record<string, string>> }, context: Context) =>
  context.state.workflowRuns.some(({ id }) => id === numberIn(params, 'run_id'))
    ? // Only the run that the world describes was reviewed.
      numberIn(params, 'run_id') === context.world.event.run.id
      ? context.state.deploying.reviews
      : []
    : undefined;

const listApprovals: Handler = (request, context) => {
  const shape = ({ by, state, environment, comment }: DeploymentReview): Shape => ({
    environments: [common(environment, context)],
    state,
    user: userOrNull(by, context),
    comment,
  });
  const reviews = reviewsOf(request, context);
  return reviews === undefined ? notFound : json(reviews.filter(({ state }) => state !== 'waiting').map(shape));
};

const listPending: Handler = (request, context) => {
  const shape = ({ environment }: DeploymentReview): Shape => ({
    environment: common(environment, context),
    wait_timer: environment.spec.wait ?? 0,
    wait_timer_started_at: null,
    current_user_can_approve: false,
    reviewers: reviewersOf(environment, context),
  });
  const reviews = reviewsOf(request, context);
  return reviews === undefined ? notFound : json(reviews.filter(({ state }) => state === 'waiting').map(shape));
};

const allowed =
  (handle: Handler): Handler =>
  (request, context) =>
    context.world.token.actions === false ? notAccessible : handle(request, context);

export const environmentRoutes: readonly Route[] = [
  inRepository('GET', '/environments', allowed(listEnvironments)),
  inRepository('GET', '/environments/{environment_name}', allowed(getEnvironment)),
  inRepository('GET', '/environments/{environment_name}/deployment-branch-policies', allowed(listPolicies)),
  inRepository('GET', '/actions/runs/{run_id}/approvals', allowed(listApprovals)),
  inRepository('GET', '/actions/runs/{run_id}/pending_deployments', allowed(listPending)),
];
