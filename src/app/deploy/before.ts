import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { MomentRead } from '../record-moment.js';
import type { Settings } from '../request.js';
import { carriedChanges } from './carried-changes.js';
import type { DeploymentPorts } from './deployment-ports.js';
import type { Ground } from './ground.js';
import { pastFinder, sealedFinder } from './finders.js';
import { momentOf } from './moment-of.js';
import { readPast, runsTo } from './past-deployments.js';
import { readDeployment, readOwn, type DeploymentRead } from './read-deployment.js';

/** The gate in front of a deployment. */
export const beforeDeployment = async (
  ports: DeploymentPorts,
  settings: Settings,
  occasion: DeploymentOccasion,
  ground: Ground,
): Promise<MomentRead> => {
  const finder = sealedFinder(ports, ground);
  const runs = await runsTo(ports.reader, occasion);
  const asked = { ...occasion, workflow: ground.run.workflow?.path ?? null, runs };
  const [own, past] = await Promise.all([
    readOwn(ports, occasion),
    readPast(pastFinder(ports, ground), 'after', asked),
  ]);
  const read = await readDeployment(ports, occasion, { ground, finder, own, past });
  const carried = await carriedOf(ports, settings, ground, read);
  return momentOf(occasion, {
    ground,
    deployment: read.deployment,
    companions: carried.companions,
    faults: [...read.faults, ...carried.faults],
    earlier: past.known ? (past.value.deployments[0]?.record.digest ?? null) : null,
  });
};

export const carriedOf = (
  { source }: DeploymentPorts,
  { policyPath }: Settings,
  ground: Ground,
  { deployment, found }: DeploymentRead,
): ReturnType<typeof carriedChanges> =>
  ground.policy === null
    ? Promise.resolve({ companions: [], faults: [] })
    : carriedChanges(source, policyPath, { ground, policy: ground.policy, deployment, found });
