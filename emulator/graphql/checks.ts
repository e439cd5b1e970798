import { latestChecks } from '../state.js';
import type { App, CheckRun, CheckSuite, Commit, State, WorkflowRun } from '../state/types.js';
import { actorOrGhost } from './account.js';
import { isRequired } from './required.js';
import { grouped, located, remembered, type Scope } from './scope.js';
import { latestStatuses, statusContextView } from './status.js';
import { list, numberOf, objectOf, textOf, textsOf, type Arguments, type List, type View } from './view.js';

const suitesBySha = remembered((state: State) => grouped(state.checkSuites, ({ sha }) => sha));
const suitesById = remembered((state: State) => new Map(state.checkSuites.map((suite) => [suite.id, suite])));

const suitesOf = (scope: Scope, sha: string): readonly CheckSuite[] => [
  ...(suitesBySha(scope.state).get(sha) ?? []),
  ...scope.postedSuites.filter((suite) => suite.sha === sha),
];

const suiteOf = (scope: Scope, run: CheckRun): CheckSuite => {
  const suite = suitesById(scope.state).get(run.suite) ?? scope.postedSuites.find(({ id }) => id === run.suite);
  if (suite === undefined) throw new Error(`emulator: check run ${String(run.id)} has no suite`);
  return suite;
};

const latestRuns = remembered((suite: CheckSuite): readonly CheckRun[] => latestChecks(suite));

/** An app, as checks and protection rules show it. */
export const appView = (scope: Scope, app: App): View => ({
  __typename: 'App',
  id: app.nodeId,
  databaseId: app.id,
  slug: app.slug,
  name: app.name,
  description: null,
  url: `${scope.context.url}/apps/${app.slug}`,
});

const workflowView = (scope: Scope, run: WorkflowRun): View => ({
  id: `W_${run.path}`,
  name: run.name,
  state: 'ACTIVE',
  ...located(scope, `/actions/workflows/${run.path.split('/').at(-1) ?? ''}`),
});

const workflowRunView = (scope: Scope, run: WorkflowRun): View => ({
  __typename: 'WorkflowRun',
  id: run.nodeId,
  databaseId: run.id,
  event: run.event,
  runNumber: 1,
  createdAt: run.at,
  updatedAt: run.at,
  workflow: () => workflowView(scope, run),
  file: () => ({
    id: `WRF_${String(run.id)}`,
    path: run.path,
    run: () => workflowRunView(scope, run),
    ...located(scope, `/actions/runs/${String(run.id)}/workflow`),
  }),
  checkSuite: () => {
    const suite = suitesById(scope.state).get(run.suite);
    return suite === undefined ? null : suiteView(scope, suite);
  },
  ...located(scope, `/actions/runs/${String(run.id)}`),
});

const pushView = (scope: Scope, suite: CheckSuite): View | null => {
  const push = scope.state.pushes.findLast(({ after }) => after === suite.sha);
  if (push === undefined) return null;
  return {
    id: push.nodeId,
    pusher: () => actorOrGhost(scope, push.actor),
    previousSha: push.before,
    nextSha: push.after,
    repository: () => scope.views.repository(scope),
  };
};

/** `filterBy` of check runs. The schema names no default for `checkType`; REST's default is the latest, so it is here. */
const filteredRuns = (suite: CheckSuite, args: Arguments): readonly CheckRun[] => {
  const filter = objectOf(args, 'filterBy');
  const name = textOf(filter, 'checkName');
  const app = numberOf(filter, 'appId');
  const conclusions = textsOf(filter, 'conclusions');
  const status = textOf(filter, 'status');
  const statuses = textsOf(filter, 'statuses') ?? (status === null ? null : [status]);
  return (textOf(filter, 'checkType') === 'ALL' ? suite.runs : latestRuns(suite)).filter(
    (run) =>
      (name === null || run.name === name) &&
      (app === null || run.app.id === app) &&
      (statuses === null || statuses.includes(run.status.toUpperCase())) &&
      (conclusions === null || conclusions.includes((run.conclusion ?? '').toUpperCase())),
  );
};

const suiteView = (scope: Scope, suite: CheckSuite): View => ({
  __typename: 'CheckSuite',
  id: suite.nodeId,
  databaseId: suite.id,
  status: suite.status.toUpperCase(),
  conclusion: suite.conclusion?.toUpperCase() ?? null,
  createdAt: suite.at,
  updatedAt: suite.at,
  creator: null,
  app: () => appView(scope, suite.app),
  push: () => pushView(scope, suite),
  commit: () => {
    const commit = scope.state.commits.get(suite.sha);
    return commit === undefined ? null : scope.views.commit(scope, commit);
  },
  workflowRun: () => (suite.workflowRun === undefined ? null : workflowRunView(scope, suite.workflowRun)),
  checkRuns: (args) => list(filteredRuns(suite, args), (run) => checkRunView(scope, run)),
  repository: () => scope.views.repository(scope),
  ...located(scope, `/commit/${suite.sha}/checks?check_suite_id=${String(suite.id)}`),
});

const checkRunView = (scope: Scope, run: CheckRun): View => {
  const place = located(scope, `/runs/${String(run.id)}`);
  return {
    __typename: 'CheckRun',
    id: run.nodeId,
    databaseId: run.id,
    name: run.name,
    status: run.status.toUpperCase(),
    conclusion: run.conclusion?.toUpperCase() ?? null,
    startedAt: run.status === 'queued' ? null : run.at,
    completedAt: run.status === 'completed' ? run.at : null,
    externalId: '',
    detailsUrl: place.url,
    permalink: place.url,
    title: null,
    summary: null,
    text: null,
    isRequired: (args) => isRequired(scope, args, run.name, run.app.id),
    checkSuite: () => suiteView(scope, suiteOf(scope, run)),
    repository: () => scope.views.repository(scope),
    ...place,
  };
};

/** The suites of a commit, most recent last. */
export const checkSuites = (scope: Scope, commit: Commit, args: Arguments): List => {
  const filter = objectOf(args, 'filterBy');
  const app = numberOf(filter, 'appId');
  const name = textOf(filter, 'checkName');
  const suites = suitesOf(scope, commit.sha).filter(
    (suite) => (app === null || suite.app.id === app) && (name === null || suite.runs.some((run) => run.name === name)),
  );
  return list(suites, (suite) => suiteView(scope, suite));
};

const passing = new Set(['success', 'neutral', 'skipped']);

const rollupState = (runs: readonly CheckRun[], states: readonly string[]): string => {
  const failed = runs.some(({ conclusion }) => conclusion !== undefined && !passing.has(conclusion));
  if (failed || states.includes('failure')) return 'FAILURE';
  if (states.includes('error')) return 'ERROR';
  return runs.some(({ status }) => status !== 'completed') || states.includes('pending') ? 'PENDING' : 'SUCCESS';
};

/** Latest check runs of each suite and latest status of each context; null where there is none of either. */
export const rollupView = (scope: Scope, commit: Commit): View | null => {
  const runs = suitesOf(scope, commit.sha).flatMap(latestRuns);
  const statuses = latestStatuses(scope, commit.sha);
  if (runs.length + statuses.length === 0) return null;
  const entries = [
    ...runs.map((run) => () => checkRunView(scope, run)),
    ...statuses.map((status) => () => statusContextView(scope, status)),
  ];
  const extra = { checkRunCount: runs.length, statusContextCount: statuses.length };
  return {
    id: `SCR_${commit.sha}`,
    state: rollupState(
      runs,
      statuses.map(({ state }) => state),
    ),
    contexts: () => list(entries, (view) => view(), { extra }),
    commit: () => scope.views.commit(scope, commit),
  };
};
