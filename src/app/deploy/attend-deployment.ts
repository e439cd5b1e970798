import type { GateResult } from '../gate.js';
import type { DeploymentOccasion } from '../occasions/occasion.js';
import type { Settings } from '../request.js';
import type { DeploymentPorts } from './deployment-ports.js';

/** Judges a deployment before it, or records how it ended. */
export const attendDeployment = (
  ports: DeploymentPorts,
  settings: Settings,
  occasion: DeploymentOccasion,
): Promise<GateResult> => Promise.reject(new Error(`${occasion.phase} ${settings.toolVersion} ${ports.stores.length}`));
