import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import type { Settings } from '../request.js';
import type { AccessPorts } from './access-ports.js';

/** Compares who may do what with what is expected. */
export const checkAccess = (
  ports: AccessPorts,
  settings: Settings,
  occasion: UpkeepOccasion,
): Promise<readonly GateResult[]> =>
  Promise.reject(new Error(`${occasion.kind} ${settings.toolVersion} ${ports.stores.length}`));
