import type { Facts, Run } from '../facts/facts.js';
import type { Reason } from '../facts/observed.js';
import type { RunFault } from '../facts/run-fault.js';

export interface Trust {
  readonly faults: readonly RunFault[];
  readonly notes: readonly Reason[];
}

/** Events that a required workflow of an organisation answers to. */
const REQUIRED_WORKFLOW_EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'merge_group']);

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
 * default branch's file, that of the branch judged against, a required workflow's; in a merge group or after a push, one
 * that equals the default branch's. Outside of a workflow there is nothing to trust: that is noted, whoever reads a status
 * sees who set it.
 */
export const trustOf = (
  facts: Pick<Facts, 'run' | 'repository'>,
  asked: { readonly accepted: 'listed' | 'any'; readonly baseRef: string; readonly defaultBranch: string },
): Trust => {
  if (!facts.run.known) return judged(facts.run.why, 'indeterminate', asked.accepted);
  const run = facts.run.value;
  if (run.workflow === null) {
    return { faults: [], notes: [{ code: 'outside-workflow', about: [run.event] }] };
  }
  if (!facts.repository.known) return judged(facts.repository.why, 'indeterminate', asked.accepted);
  const place = { repository: facts.repository.value.name, baseRef: asked.baseRef, defaultBranch: asked.defaultBranch };
  if (groundOf(run, run.workflow, place) !== null) return { faults: [], notes: [] };
  return judged(untrusted(run.event, run.workflow, asked.defaultBranch), 'fail', asked.accepted);
};

type Workflow = NonNullable<Run['workflow']>;

/** The ground on which the file that ran is trusted; null: it is not on the allow-list. */
export const groundOf = (run: Run, workflow: Workflow, place: Place): Ground | null => {
  if (workflow.repository.toLowerCase() !== place.repository.toLowerCase()) {
    return isRequiredWorkflow(run, workflow, place.repository) ? 'required-workflow' : null;
  }
  if (workflow.ref === `refs/heads/${place.defaultBranch}`) return 'default-branch';
  if (run.event === 'merge_group' || run.event === 'push') {
    return workflow.sameAsDefaultBranch === true ? 'same-as-default' : null;
  }
  return workflow.ref === `refs/heads/${place.baseRef}` ? 'base-branch' : null;
};

/** A file of another repository runs here only where a ruleset of the owner says so. */
const isRequiredWorkflow = (run: Run, workflow: Workflow, repository: string): boolean => {
  const ownerOf = (name: string) => name.toLowerCase().split('/')[0];
  return (
    REQUIRED_WORKFLOW_EVENTS.has(run.event) &&
    ownerOf(workflow.repository) === ownerOf(repository) &&
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
