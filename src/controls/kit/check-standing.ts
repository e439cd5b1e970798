import type { Instant, ObjectId } from '../../facts/account.js';
import { namesOf } from '../../facts/changed-names.js';
import type { ChangedFile } from '../../facts/change.js';
import type { CheckRun, Checks } from '../../facts/checks.js';
import { isOf, latestCheckRuns, workflowPath } from '../../facts/latest-check-runs.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';

/** One check that a policy demands. `conclusions` are those that count as passed. */
export interface CheckDemand {
  readonly name: string;
  readonly app: string;
  readonly conclusions: readonly string[];
  readonly workflow: string | null;
}

export interface CheckScene {
  readonly head: ObjectId;
  readonly checks: Checks;
  readonly now: Instant;
}

/** So long after the push a check that is absent may still be on its way. */
const GRACE_MS = 10 * 60 * 1000;

/**
 * What keeps a demanded check from standing as passed on the head; empty: it passed. Exact name, app and commit; of each
 * suite only the latest run counts, and every suite's latest must be allowed.
 */
export const checkFaults = (scene: CheckScene, demand: CheckDemand): readonly Fault[] => {
  const named = scene.checks.head.filter((run) => run.name === demand.name && run.commit === scene.head);
  const latest = latestCheckRuns(named, { ...demand, commit: scene.head });
  if (latest.length === 0) return [absence(scene, demand, named)];
  const faults = latest.flatMap((run) => runFault(run, demand));
  if (latest.every((run) => isOfOtherWorkflow(run, demand))) faults.push(otherWorkflow(latest, demand));
  return faults;
};

/** The demanded workflow, where the change touches it: then a result of it proves nothing. */
export const workflowFaults = (
  files: readonly ChangedFile[],
  demand: Pick<CheckDemand, 'name' | 'workflow'>,
): readonly Fault[] => {
  const { workflow } = demand;
  if (workflow === null || !files.some((file) => namesOf(file).includes(workflow))) return [];
  const needed = `the workflow of ${demand.name} is as on the base branch`;
  return [
    failed({ code: 'workflow-changed', about: [workflow, demand.name], needed, found: 'changed by this change' }),
  ];
};

const failed = (reason: Reason): Fault => ({ outcome: 'fail', reason });

const runFault = (run: CheckRun, demand: CheckDemand): Fault[] => {
  const needed = `${demand.conclusions.join(' or ')}, from ${demand.app}`;
  if (run.status !== 'completed')
    return [pending(demand, `it is ${run.status === 'other' ? 'not completed' : run.status}`)];
  if (run.conclusion !== null && demand.conclusions.includes(run.conclusion)) return [];
  return [
    failed({ code: 'check-not-success', about: [demand.name], needed, found: run.conclusion ?? 'no conclusion' }),
  ];
};

const pending = (demand: CheckDemand, found: string): Fault => ({
  outcome: 'pending',
  reason: { code: 'check-pending', about: [demand.name], needed: `a result from ${demand.app}`, found },
});

const isOfOtherWorkflow = (run: CheckRun, demand: CheckDemand): boolean =>
  demand.workflow !== null && run.workflow !== null && workflowPath(run.workflow) !== demand.workflow;

const otherWorkflow = (runs: readonly CheckRun[], demand: CheckDemand): Fault =>
  failed({
    code: 'check-wrong-source',
    about: [demand.name],
    needed: `made by ${demand.workflow ?? 'its workflow'}`,
    found: distinct(runs.map((run) => run.workflow ?? '')).join(', '),
  });

/** Why there is no run of that name and app on the head. `named`: runs of that name by others. */
const absence = (scene: CheckScene, demand: CheckDemand, named: readonly CheckRun[]): Fault => {
  const { checks } = scene;
  const needed = `from ${demand.app}, on ${scene.head}`;
  const running = checks.runningWorkflows.map(workflowPath).find((each) => each === demand.workflow);
  if (running !== undefined) return pending(demand, `${running} still runs`);
  if (isFresh(checks.pushedAt, scene.now)) return pending(demand, 'the head was pushed less than 10 minutes ago');
  if (named.length > 0) {
    const found = `from ${distinct(named.map((run) => run.app ?? 'an unknown app')).join(', ')}`;
    return failed({ code: 'check-wrong-source', about: [demand.name], needed, found });
  }
  const earlier = checks.earlier.filter((run) => run.name === demand.name && isOf(run, demand.app));
  if (earlier.length > 0) {
    const found = `on ${distinct(earlier.map((run) => run.commit)).join(', ')}`;
    return failed({ code: 'check-stale', about: [demand.name], needed, found });
  }
  return failed({ code: 'check-missing', about: [demand.name], needed, found: 'no run' });
};

/** A push that lies in the future by the same host's clock is a contradiction, and contradictions are given no grace. */
const isFresh = (pushedAt: Instant | null, now: Instant): boolean => {
  if (pushedAt === null) return false;
  const age = Date.parse(now) - Date.parse(pushedAt);
  return age >= 0 && age <= GRACE_MS;
};

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];
