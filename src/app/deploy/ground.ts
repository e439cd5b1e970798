import type { Observed } from '../../facts/observed.js';
import type { Repository } from '../../facts/repository.js';
import type { Run } from '../../facts/run.js';
import { policyOfStored } from '../../policy/stored-policy.js';
import type { Policy } from '../../policy/policy.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { RunStarter } from '../ports.js';
import { withWorkflowFile } from '../queue.js';
import { readPolicy, type ReadPolicy } from '../read-policy.js';
import type { Settings } from '../request.js';
import type { DeploymentPorts } from './deployment-ports.js';

/** What every judgement of a deployment stands on. */
export interface Ground {
  readonly repository: Repository;
  /** The host's clock. */
  readonly now: string;
  readonly run: Run;
  readonly starter: Observed<RunStarter>;
  readonly read: ReadPolicy;
  /** null: it cannot be used, and the reading says why. */
  readonly policy: Policy | null;
}

/** The policy is the default branch's, whatever is deployed. Rejects with CollectError where the repository cannot be read. */
export const readGround = async (
  ports: DeploymentPorts,
  settings: Settings,
  { repository: name, run: given, commit }: DeploymentOccasion,
): Promise<Ground> => {
  const [{ repository, now }, run, starter] = await Promise.all([
    ports.repository(name),
    withWorkflowFile(ports.workflowFile, given, { repository: name, head: given.workflow?.commit ?? commit }),
    ports.starter(name, given),
  ]);
  const { defaultBranch } = repository;
  const place = { repository: name, path: settings.policyPath, ref: defaultBranch };
  const policy = settings.centralPolicy === null ? await ports.policySource.readFile(place) : ABSENT;
  const read = await readPolicy(ports.policySource, settings, {
    repository: { name, defaultBranch },
    change: { base: { ref: defaultBranch } },
    policy,
    defaultBranchPolicy: policy,
  });
  const { reading } = read;
  const isUsable = reading.state === 'found' && reading.demands.state === 'valid';
  return { repository, now, run, starter, read, policy: isUsable ? policyOfStored(reading.demands.policy) : null };
};

/** Not asked for: the central policy stands in its place. */
const ABSENT = { state: 'absent', commit: null } as const;
