import type { AccessPorts } from './access/access-ports.js';
import type { DeploymentTools } from './deploy/deployment-ports.js';
import type { DeploymentOccasion, UpkeepOccasion } from './occasions/occasion.js';
import type { ReconcilePorts } from './reconcile/reconcile-ports.js';
import type { RetestPorts } from './retest/retest-ports.js';
import type { UpkeepPorts } from './upkeep/upkeep-ports.js';

/** Ports of what happens after the merge. Each is loaded when it is asked for: a run at a pull request needs none. */
export interface AfterMerge {
  readonly deployment: (occasion: DeploymentOccasion) => Promise<DeploymentTools>;
  readonly reconcile: (occasion: UpkeepOccasion) => Promise<ReconcilePorts>;
  readonly access: (occasion: UpkeepOccasion) => Promise<AccessPorts>;
  readonly retest: (occasion: UpkeepOccasion) => Promise<RetestPorts>;
  readonly upkeep: (occasion: UpkeepOccasion) => Promise<UpkeepPorts>;
}
