import type { ChangedFile } from '../../facts/change.js';
import type { Observed } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import type { Fault } from './control.js';
import { failed, undecided } from './fault-of.js';
import { nameOfWorkflow } from './model-signer.js';
import type { Vouching } from './model-vouchers.js';

export interface WorkflowFacts {
  readonly repository: Observed<Repository>;
  readonly files: Observed<readonly ChangedFile[]>;
}

/**
 * A workflow of this repository counts as it stands on the default branch, and where this change does not alter it. One of
 * another repository counts as the policy names it.
 */
export const workflowFaults = ({ path, workflow }: Vouching, model: string, facts: WorkflowFacts): readonly Fault[] => {
  if (workflow === null) return [];
  if (!facts.repository.known) return [undecided(facts.repository.why)];
  const { name, defaultBranch } = facts.repository.value;
  if (workflow.repository.toLowerCase() !== name.toLowerCase()) return [];
  const about = [nameOfWorkflow(workflow), path, model];
  const needed = `refs/heads/${defaultBranch}`;
  return [
    ...(workflow.ref === needed
      ? []
      : [failed({ code: 'workflow-not-default-branch', about, needed, found: workflow.ref })]),
    ...alteredFaults(workflow.path, about, facts.files),
  ];
};

const alteredFaults = (path: string, about: readonly string[], files: WorkflowFacts['files']): readonly Fault[] => {
  if (!files.known) return [undecided(files.why)];
  if (!files.value.some((file) => file.path === path || file.previous === path)) return [];
  const needed = 'a workflow that this change does not alter';
  return [failed({ code: 'workflow-from-this-change', about, needed, found: path })];
};
