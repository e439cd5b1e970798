import type { Run } from '../facts/run.js';
import type { GateResult, Judge } from './gate.js';
import type { GatePorts, GateRequest } from './gate-request.js';
import { entryUnresolved } from './group-faults.js';
import type { QueueOccasion } from './occasions/occasion.js';
import type { CompareWorkflowFile, GroupReading, ReadGroup } from './ports.js';
import type { Settings } from './request.js';

export interface QueuePorts extends GatePorts {
  readonly group: ReadGroup;
  readonly workflowFile: CompareWorkflowFile;
}

/**
 * Judges a merge group: every change that would be merged with it, at the head that it contains, with one status on the
 * group's commit. A group whose members cannot be named is not let through.
 */
export const judgeQueue = async (
  ports: QueuePorts,
  settings: Settings,
  occasion: QueueOccasion,
  judge: Judge,
): Promise<GateResult> => {
  const resolve = () => readMembers(ports, occasion);
  const [run, first] = await Promise.all([withWorkflowFile(ports.workflowFile, occasion.run, occasion), resolve()]);
  const known = { ...occasion, run };
  return judge(ports, requestOf(settings, known, first), async () => requestOf(settings, known, await resolve()));
};

const readMembers = async ({ group }: QueuePorts, { repository, head, base }: QueueOccasion): Promise<GroupReading> =>
  base === null
    ? { state: 'unresolved', about: [head], found: 'the event names no base branch' }
    : group({ repository, head, base });

/**
 * Whether the workflow file that ran is the default branch's, which its ref does not tell: a merge group and a push run the
 * file of their own commit. A file of another repository is not compared.
 */
export const withWorkflowFile = async (
  compare: CompareWorkflowFile,
  run: Run,
  { repository, head }: { readonly repository: string; readonly head: string },
): Promise<Run> => {
  const { workflow } = run;
  if (workflow?.repository.toLowerCase() !== repository.toLowerCase()) return run;
  const sameAsDefaultBranch = await compare({ repository, path: workflow.path, commit: head });
  return { ...run, workflow: { ...workflow, sameAsDefaultBranch } };
};

const requestOf = (
  settings: Settings,
  { repository, run, head, base }: QueueOccasion,
  group: GroupReading,
): GateRequest => {
  const common = {
    ...settings,
    run,
    hint: { head, base },
    artifact: `countersign-queue-${head.slice(0, 12)}-${String(run.id)}-${String(run.attempt)}`,
    statusCommit: head,
    stage: 'merge-queue' as const,
  };
  if (group.state === 'unresolved') {
    const unresolved = entryUnresolved(group.about, group.found);
    return { ...common, target: { repository, pull: null }, unresolved, members: [], contained: new Map() };
  }
  const [first] = group.members;
  return {
    ...common,
    target: { repository, pull: first.pull },
    members: group.members.map(({ pull }) => pull),
    contained: new Map(group.members.map(({ pull, head: contained }) => [pull, contained])),
  };
};
