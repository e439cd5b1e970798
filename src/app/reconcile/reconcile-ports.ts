import type { SealPorts } from '../seal.js';

export type ReconcilePorts = SealPorts;
