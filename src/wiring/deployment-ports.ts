import type { DeploymentPorts } from '../app/deploy/deployment-ports.js';
import type { Inputs } from '../app/inputs.js';
import type { DeploymentOccasion } from '../app/occasions/occasion.js';
import { clientOf } from './clients.js';
import { sealPortsOf } from './seal-ports.js';

export const deploymentPortsOf = (inputs: Inputs, occasion: DeploymentOccasion): DeploymentPorts =>
  sealPortsOf(inputs, occasion, clientOf(inputs, inputs.token), null);
