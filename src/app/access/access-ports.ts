import type { SealPorts } from '../seal.js';

export type AccessPorts = SealPorts;
