import type { UpkeepPorts } from '../app/upkeep/upkeep-ports.js';

export const upkeepPortsOf = (): UpkeepPorts => ({});
