import type { Facts } from '../facts/facts.js';
import type { Run } from '../facts/run.js';
import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';

export interface Trust {
  readonly faults: readonly RunFault[];
  readonly notes: readonly Reason[];
}

/** Events that a required workflow of an organisation answers to. */
const REQUIRED_WORKFLOW_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/**
 * Events that run the file of the ref that they name, whoever chose it: a branch that was pushed or picked, a tag, what is to be
 * deployed.
 */
const EVENTS_OF_ANY_REF: ReadonlySet<string> = new Set(['merge_group', 'push', 'release', 'deployment']);

/** On what ground a workflow file is trusted, from the allow-list; null: on none. */
export type Ground = 'default-branch' | 'base-branch' | 'required-workflow' | 'same-as-default';

/** Where the run stands: the repository and the branch that are judged. */
export interface Place {
  readonly repository: string;
  readonly baseRef: string;
  readonly defaultBranch: string;
}

/**
 * Whether the workflow file that ran may judge: an allow-list, so that an event nobody thought of is not trusted. The
 * default branch's file, that of the branch judged against, a required workflow's; where the event runs the file of any ref,
 * one that equals the default branch's. Outside of a workflow there is nothing to trust: that is noted, whoever reads a status
 * sees who set it.
 */
export const trustOf = ({ run: observed }: Pick<Facts, 'run'>, place: Place, accepted: 'listed' | 'any'): Trust => {
  if (!observed.known) return judged(observed.why, 'indeterminate', accepted);
  const run = observed.value;
  if (run.workflow === null) {
    return { faults: [], notes: [{ code: 'outside-workflow', about: [run.event] }] };
  }
  if (groundOf(run, run.workflow, place) !== null) return { faults: [], notes: [] };
  return judged(untrusted(run.event, run.workflow, place.defaultBranch), 'fail', accepted);
};

type Workflow = NonNullable<Run['workflow']>;

/** The ground on which the file that ran is trusted; null: it is not on the allow-list. */
export const groundOf = (run: Run, workflow: Workflow, place: Place): Ground | null => {
  if (workflow.repository.toLowerCase() !== place.repository.toLowerCase()) {
    return isRequiredWorkflow(run, workflow, place.repository) ? 'required-workflow' : null;
  }
  if (workflow.ref === `refs/heads/${place.defaultBranch}`) return 'default-branch';
  const isSame = workflow.sameAsDefaultBranch === true ? 'same-as-default' : null;
  if (EVENTS_OF_ANY_REF.has(run.event)) return isSame;
  if (workflow.ref === `refs/heads/${place.baseRef}`) return 'base-branch';
  return run.event === 'workflow_dispatch' ? isSame : null;
};

/** A file of another repository runs here only where a ruleset of the owner says so. */
const isRequiredWorkflow = (run: Run, workflow: Workflow, repository: string): boolean => {
  const ownerOf = (name: string) => name.split('/')[0];
  return (
    REQUIRED_WORKFLOW_EVENTS.has(run.event) &&
    ownerOf(workflow.repository.toLowerCase()) === ownerOf(repository.toLowerCase()) &&
    !workflow.ref.startsWith('refs/pull/')
  );
};

const untrusted = (event: string, workflow: Workflow, defaultBranch: string): Reason => ({
  code: 'untrusted-workflow',
  about: [workflow.ref, workflow.path],
  needed: `the workflow file of ${defaultBranch}`,
  found: `${event} ran ${workflow.repository}/${workflow.path}@${workflow.ref}`,
});

const judged = (reason: Reason, outcome: RunFault['outcome'], accepted: 'listed' | 'any'): Trust =>
  accepted === 'any' ? { faults: [], notes: [reason] } : { faults: [{ outcome, ...reason }], notes: [] };
