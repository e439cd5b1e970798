import type { GateResult } from '../gate.js';
import type { UpkeepOccasion } from '../occasions/occasion.js';
import type { Settings } from '../request.js';
import type { ReconcilePorts } from './reconcile-ports.js';

/** Compares every branch that the gate guards with its records, stretch by stretch. */
export const reconcile = (
  ports: ReconcilePorts,
  settings: Settings,
  occasion: UpkeepOccasion,
): Promise<readonly GateResult[]> =>
  Promise.reject(new Error(`${occasion.kind} ${settings.toolVersion} ${ports.stores.length}`));
