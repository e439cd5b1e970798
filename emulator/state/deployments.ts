import type { DeploymentSpec, DeploymentState, EnvironmentSpec, World } from '../world.js';
import type { Deployment, DeploymentStatus, DeploymentWorld, Environment } from './deployment-types.js';
import { byTime, idOf, nodeIdOf } from './ids.js';
import { teamsOf, type Directory } from './people.js';
import type { Surroundings } from './pulls.js';

const actions = 'github-actions[bot]';

/** What was deployed, by which environments it was guarded, and what their reviewers of the run answered. */
export function deploymentsOf(around: Surroundings): DeploymentWorld {
  const { world, directory } = around;
  const named = [
    ...Object.keys(world.environments ?? {}),
    ...Object.values(world.deployments ?? {}).map(({ environment }) => environment),
    ...(world['deployment-reviews'] ?? []).map(({ environment }) => environment),
  ];
  // An environment that a workflow names begins to exist, without any protection.
  const environments = new Map([...new Set(named)].map((name) => [name, environmentOf(name, world, directory)]));
  const at = (name: string): Environment => environments.get(name) ?? environmentOf(name, world, directory);
  return {
    deployments: byTime(world.deployments, (spec) => spec.at).map(([id, spec]) => deploymentOf(id, spec, around)),
    environments: [...environments.values()],
    reviews: (world['deployment-reviews'] ?? []).map(({ by, state, environment, comment = '' }) => ({
      by: directory.maybe(by),
      state,
      environment: at(environment),
      comment,
    })),
  };
}

function environmentOf(name: string, world: World, directory: Directory): Environment {
  const spec: EnvironmentSpec = world.environments?.[name] ?? {};
  const known = teamsOf(world, directory);
  const id = idOf(`environment ${name}`);
  const reviewers = spec.reviewers ?? [];
  return {
    id,
    nodeId: nodeIdOf('EN', id),
    name,
    spec,
    people: reviewers.filter((each) => !each.includes('/')).map((login) => directory.person(login)),
    teams: reviewers.flatMap((each) => known.get(each.toLowerCase()) ?? []),
  };
}

function deploymentOf(key: string, spec: DeploymentSpec, around: Surroundings): Deployment {
  const { world, graph, byKey, directory } = around;
  const id = Number(key);
  return {
    id,
    nodeId: nodeIdOf('DE', id),
    environment: spec.environment,
    sha: byKey.get(graph.resolve(spec.commit, world))?.sha ?? spec.commit,
    ref: spec.ref ?? world.repository['default-branch'],
    task: spec.task ?? 'deploy',
    at: spec.at,
    by: directory.person(spec.by ?? actions),
    statuses: statusesOf(id, spec, around),
  };
}

function statusesOf(deployment: number, spec: DeploymentSpec, { world, directory }: Surroundings): DeploymentStatus[] {
  const page = `https://github.com/${world.repository.name}/actions/runs/${String(spec.run)}`;
  const log = spec.run === undefined ? '' : `${page}${spec.job === undefined ? '' : `/job/${String(spec.job)}`}`;
  const given = Object.entries(spec.statuses ?? {});
  const told = given.length > 0 ? given : madeUp(spec);
  return told.map(([at, state], index) => {
    const id = idOf(`status ${String(index)} of deployment ${String(deployment)}`);
    return { id, nodeId: nodeIdOf('DES', id), state, at, by: directory.person(spec.by ?? actions), log };
  });
}

const begun: Readonly<Record<DeploymentState, readonly DeploymentState[]>> = {
  queued: ['queued'],
  pending: ['pending'],
  waiting: ['waiting'],
  in_progress: ['in_progress'],
  error: ['in_progress', 'error'],
  failure: ['in_progress', 'failure'],
  success: ['in_progress', 'success'],
  // Another deployment took its place.
  inactive: ['in_progress', 'success', 'inactive'],
};

/** A status a minute, from a minute after the deployment on. */
function madeUp({ state = 'success', at }: DeploymentSpec): [string, DeploymentState][] {
  const later = (minutes: number): string =>
    new Date(Date.parse(at) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
  return state === 'none' ? [] : begun[state].map((each, index) => [later(index + 1), each]);
}
