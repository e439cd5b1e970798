import { scopesOf, type CheckSpec, type StatusSpec, type World } from '../world.js';
import { grouped } from '../grouped.js';
import { byTime, idOf, idsByTime, nodeIdOf } from './ids.js';
import type { Surroundings } from './pulls.js';
import type { CheckRun, CheckSuite, Pull, Status, WorkflowRun } from './types.js';

const actions = 'github-actions';

export interface Checks {
  readonly suites: readonly CheckSuite[];
  readonly runs: readonly CheckRun[];
  readonly workflowRuns: readonly WorkflowRun[];
}

/** A member of a pull's scope with the sha that its alias means. */
interface Placed<T> {
  readonly spec: T;
  readonly sha: string;
}

function placed<T extends { readonly commit: string; readonly at: string }>(
  around: Surroundings,
  members: (scope: ReturnType<typeof scopesOf>[number]) => Record<string, T> | undefined,
): [string, Placed<T>][] {
  const all: Record<string, Placed<T>> = {};
  for (const scope of scopesOf(around.world)) {
    for (const [key, spec] of Object.entries(members(scope) ?? {})) {
      const name = scope === around.world ? key : `${String(scope.pull.number)}:${key}`;
      all[name] = { spec, sha: around.byKey.get(around.graph.resolve(spec.commit, scope))?.sha ?? spec.commit };
    }
  }
  return byTime(all, ({ spec }) => spec.at);
}

/** Check runs in order of their time, their suites (one for each suite name, app and commit), and GitHub Actions' runs. */
export function checksOf(around: Surroundings, pulls: readonly Pull[]): Checks {
  const runs = checkRunsOf(around);
  const bySuite = grouped(runs, ({ suite }) => suite.id);
  const suites = [...bySuite.values()].flatMap((members) => suiteOf(members, around.world, pulls) ?? []);
  const own = gateRun(around, pulls);
  const workflowRuns = suites.flatMap(({ workflowRun }) => workflowRun ?? []);
  return {
    suites,
    runs: runs.map(({ run }) => run),
    workflowRuns: [...workflowRuns, ...(own === undefined ? [] : [own])],
  };
}

interface Member {
  readonly run: CheckRun;
  readonly spec: CheckSpec;
  readonly suite: { readonly id: number; readonly key: string };
}

function checkRunsOf(around: Surroundings): Member[] {
  const entries = placed(around, ({ checks }) => checks);
  const ids = idsByTime(entries.map(([, { spec }]) => spec.at));
  return entries.map(([key, { spec, sha }], index) => {
    const id = ids[index] ?? 0;
    const suite = { id: idOf(`suite ${spec.suite} ${spec.app} ${sha}`), key: spec.suite };
    const { name, status, conclusion, at, attempt = 1 } = spec;
    const run = {
      key,
      id,
      nodeId: nodeIdOf('CR', id),
      name,
      app: around.directory.app(spec.app),
      sha,
      suite: suite.id,
      status,
      conclusion,
      at,
      attempt,
    };
    return { run, spec, suite };
  });
}

function suiteOf(members: readonly Member[], world: World, pulls: readonly Pull[]): CheckSuite | undefined {
  const [first] = members;
  if (first === undefined) return undefined;
  const { suite, run, spec } = first;
  const runs = members.map((member) => member.run);
  const pull = pulls.find((each) => hasHeld(each, run.sha));
  const fixed = {
    id: suite.id,
    key: suite.key,
    app: run.app,
    sha: run.sha,
    branch: pull?.headRef ?? world.repository['default-branch'],
  };
  const common = { ...fixed, nodeId: nodeIdOf('CS', suite.id), ...conclude(runs), at: run.at, runs };
  return { ...common, workflowRun: spec.app === actions ? workflowRunOf(common, spec, pull) : undefined };
}

/** Whether a commit is in a pull request or was the tip of one of its pushes. */
function hasHeld({ headSha, commits, headPushes }: Pull, sha: string): boolean {
  return (
    headSha === sha || commits.some((commit) => commit.sha === sha) || headPushes.some(({ after }) => after === sha)
  );
}

/** A suite is as far as the latest attempt of each of its checks. */
function conclude(runs: readonly CheckRun[]): { readonly status: string; readonly conclusion: string | undefined } {
  const last = [...new Map(runs.map((run) => [run.name, run])).values()];
  const waiting = last.find(({ status }) => status !== 'completed');
  if (waiting !== undefined) return { status: waiting.status, conclusion: undefined };
  const bad = last.find(
    ({ conclusion }) => conclusion !== 'success' && conclusion !== 'skipped' && conclusion !== 'neutral',
  );
  return {
    status: 'completed',
    conclusion: (bad ?? last.find(({ conclusion }) => conclusion === 'success') ?? last[0])?.conclusion,
  };
}

function workflowRunOf(suite: Omit<CheckSuite, 'workflowRun'>, spec: CheckSpec, pull: Pull | undefined): WorkflowRun {
  const id = idOf(`workflow run ${String(suite.id)}`);
  const file = suite.key === 's1' ? 'ci' : suite.key;
  return {
    id,
    nodeId: nodeIdOf('WFR', id),
    suite: suite.id,
    attempt: Math.max(...suite.runs.map(({ attempt }) => attempt)),
    name: file === 'ci' ? 'CI' : file,
    path: spec.workflow ?? `.github/workflows/${file}.yml`,
    ref: undefined,
    event: 'pull_request',
    branch: suite.branch,
    sha: suite.sha,
    status: suite.status,
    conclusion: suite.conclusion,
    at: suite.at,
    actor: pull?.author,
    triggeringActor: pull?.author,
    pulls: pull === undefined ? [] : [pull.number],
  };
}

/** The run in which the gate itself runs. */
function gateRun({ world, directory, graph, byKey }: Surroundings, pulls: readonly Pull[]): WorkflowRun | undefined {
  const { run, name, actor, 'triggering-actor': triggering, 'workflow-ref': workflowRef } = world.event;
  const [pull] = pulls;
  if (pull === undefined) return undefined;
  const [file = '', ref] = workflowRef.split('@');
  const { pushed } = world.event;
  const landed = pushed === undefined ? undefined : byKey.get(graph.resolve(pushed.commit, world))?.sha;
  return {
    id: run.id,
    nodeId: nodeIdOf('WFR', run.id),
    suite: idOf(`suite of run ${String(run.id)}`),
    attempt: run.attempt,
    name: 'Countersign',
    path: file.split('/').slice(2).join('/'),
    ref,
    event: name,
    branch: name.startsWith('pull_request') ? pull.headRef : world.repository['default-branch'],
    sha: name.startsWith('pull_request') ? pull.headSha : (landed ?? pull.baseSha),
    status: 'in_progress',
    conclusion: undefined,
    at: world.now,
    actor: directory.maybe(actor),
    triggeringActor: directory.maybe(triggering ?? actor),
    pulls: [pull.number],
  };
}

/** Commit statuses in order of their time; what the gate writes while it runs is not among them. */
export function statusesOf(around: Surroundings): Status[] {
  const entries = placed<StatusSpec>(around, ({ statuses }) => statuses);
  const ids = idsByTime(entries.map(([, { spec }]) => spec.at));
  return entries.map(([, { spec, sha }], index) => {
    const id = ids[index] ?? 0;
    const { context, state, at, description, url } = spec;
    return {
      id,
      nodeId: nodeIdOf('SC', id),
      context,
      state,
      description,
      url,
      by: around.directory.maybe(spec.by),
      sha,
      at,
    };
  });
}
