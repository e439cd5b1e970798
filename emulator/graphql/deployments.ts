import type { Deployment, DeploymentStatus } from '../state/types.js';
import { actorOrGhost } from './account.js';
import { findRef } from './ref.js';
import { forbidden } from './refusal.js';
import { commitOrNull, type Scope } from './scope.js';
import { list, objectOf, textOf, textsOf, type Arguments, type List, type View } from './view.js';

const largestInt = 2_147_483_647;

const statusView = (scope: Scope, deployment: Deployment, status: DeploymentStatus): View => ({
  __typename: 'DeploymentStatus',
  id: status.nodeId,
  state: status.state.toUpperCase(),
  createdAt: status.at,
  updatedAt: status.at,
  creator: () => actorOrGhost(scope, status.by),
  deployment: () => deploymentView(scope, deployment),
  description: '',
  environment: deployment.environment,
  environmentUrl: null,
  logUrl: status.log === '' ? null : status.log,
});

/** GitHub's own words for the newest status. */
const stateOf = ({ statuses }: Deployment): string => {
  const newest = statuses.at(-1);
  if (newest === undefined) return 'PENDING';
  return newest.state === 'success' ? 'ACTIVE' : newest.state.toUpperCase();
};

export const deploymentView = (scope: Scope, deployment: Deployment): View => {
  const newest = deployment.statuses.at(-1);
  return {
    __typename: 'Deployment',
    id: deployment.nodeId,
    // The schema knows no larger number, and GitHub's own are larger.
    databaseId: deployment.id > largestInt ? null : deployment.id,
    commit: () => commitOrNull(scope, deployment.sha),
    commitOid: deployment.sha,
    createdAt: deployment.at,
    updatedAt: newest?.at ?? deployment.at,
    creator: () => actorOrGhost(scope, deployment.by),
    description: null,
    environment: deployment.environment,
    latestEnvironment: deployment.environment,
    originalEnvironment: deployment.environment,
    payload: null,
    ref: () => findRef(scope, `refs/heads/${deployment.ref}`),
    repository: () => scope.views.repository(scope),
    state: stateOf(deployment),
    task: deployment.task,
    latestStatus: () => (newest === undefined ? null : statusView(scope, deployment, newest)),
    statuses: () => list(deployment.statuses.toReversed(), (status) => statusView(scope, deployment, status)),
  };
};

/** Oldest first, unless the query says otherwise. */
export const deploymentList = (scope: Scope, args: Arguments): List => {
  if (scope.context.world.token.deployments === false) throw forbidden();
  const named = textsOf(args, 'environments');
  const chosen = scope.state.deploying.deployments.filter(
    ({ environment }) => named === null || named.includes(environment),
  );
  const newestFirst = textOf(objectOf(args, 'orderBy'), 'direction') === 'DESC';
  return list(newestFirst ? chosen.toReversed() : chosen, (each) => deploymentView(scope, each));
};

/** The deployments of one commit. */
export const deploymentsOfCommit = (scope: Scope, sha: string, args: Arguments): List => {
  const all = deploymentList(scope, args);
  const chosen = Array.from({ length: all.length }, (_, index) => all.view(index)).filter(
    ({ commitOid }) => commitOid === sha,
  );
  return list(chosen, (each) => each);
};
