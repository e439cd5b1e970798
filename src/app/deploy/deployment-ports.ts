import type { SealPorts } from '../seal.js';

export type DeploymentPorts = SealPorts;
