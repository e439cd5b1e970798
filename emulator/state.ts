import { scopesOf, type World } from './world.js';
import { expandModels } from './world-models.js';
import { accessOf } from './state/access.js';
import { artifactsOf } from './state/artifacts.js';
import { checksOf, statusesOf } from './state/checks.js';
import { commitsOf } from './state/commits.js';
import { deploymentsOf } from './state/deployments.js';
import type { ObjectStore } from './state/git.js';
import { graphOf } from './state/graph.js';
import { nodeIdOf } from './state/ids.js';
import { issuesOf } from './state/issues.js';
import { directoryOf, organisation, rememberMentioned, teamsOf, type Directory } from './state/people.js';
import { pullOf, type Surroundings } from './state/pulls.js';
import { pushesOf, refsOf } from './state/refs.js';
import { alertsOf, protectionsOf, queueOf } from './state/rules.js';
import type { Repository, State, WorkflowRun } from './state/types.js';

export type * from './state/types.js';
export { bytesOf } from './state/bytes.js';
export { entryAt } from './state/git.js';
export { changedFiles, commitAt, historyOf, latestChecks, mergeBase, shasBetween } from './state/history.js';
export { nodeIdOf } from './state/ids.js';

/** GitHub as the world describes it. The same world gives the same ids and hashes. */
export function buildState(given: World): State {
  const world = expandModels(given);
  const directory = directoryOf(world);
  rememberMentioned(world, directory);
  const store: ObjectStore = { trees: new Map(), blobs: new Map() };
  const graph = graphOf(world);
  const byKey = commitsOf(world, graph, directory, store);
  const bySha = new Map([...byKey.values()].map((commit) => [commit.sha, commit]));
  const around: Surroundings = { world, graph, directory, byKey, bySha };
  const pulls = scopesOf(world).map((scope) => pullOf(scope, around));
  const [pull] = pulls;
  if (pull === undefined) throw new Error('The world has no pull request.');
  const queue = queueOf(around, pulls);
  const checks = checksOf(around, pulls);
  const left = artifactsOf(around, checks.suites, pulls);
  const refs = refsOf(around, pulls, queue);
  return {
    world,
    given,
    now: world.now,
    token: tokenOf(world),
    repository: repositoryOf(world, directory),
    access: accessOf(world, directory),
    teams: teamsOf(world, directory),
    commits: bySha,
    aliases: byKey,
    trees: store.trees,
    blobs: store.blobs,
    refs,
    pull,
    pulls: new Map(pulls.map((each) => [each.number, each])),
    issues: issuesOf(world, directory, pulls),
    checkSuites: checks.suites,
    checkRuns: checks.runs,
    workflowRuns: [...checks.workflowRuns, ...left.runs].map((run) => onPush(run, world, refs)),
    artifacts: left.artifacts,
    statuses: statusesOf(around),
    alerts: alertsOf(around, pulls),
    pushes: pushesOf(around, pulls, queue),
    protections: protectionsOf(world, directory),
    queue,
    deploying: deploymentsOf(around),
    apps: directory.apps,
    people: directory.people,
    peopleById: new Map([...directory.people.values()].map((person) => [person.id, person])),
  };
}

/** A push runs its workflows for the commit that it brought. */
function onPush(run: WorkflowRun, { event, pull }: World, refs: ReadonlyMap<string, string>): WorkflowRun {
  const sha = refs.get(`refs/heads/${pull.base}`);
  if (event.name !== 'push' || run.id !== event.run.id || sha === undefined) return run;
  // A world that names the commit had its run told already.
  return event.pushed === undefined ? { ...run, sha, branch: pull.base } : { ...run, branch: pull.base };
}

function tokenOf({ token }: World): State['token'] {
  const { teams = false, statuses = false, protection = false } = token;
  return { teams, statuses, permissionLookup: token['permission-lookup'] ?? false, protection };
}

function repositoryOf({ repository }: World, directory: Directory): Repository {
  const { id, name: fullName, visibility, archived = false } = repository;
  const [owner = '', name = ''] = fullName.split('/');
  const common = { id, nodeId: nodeIdOf('R', id), name, fullName, visibility, archived };
  return { ...common, owner: organisation(directory, owner), defaultBranch: repository['default-branch'] };
}
