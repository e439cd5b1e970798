import type { AccessPorts } from '../app/access/access-ports.js';
import type { Inputs } from '../app/inputs.js';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import { clientOf } from './clients.js';
import { sealPortsOf } from './seal-ports.js';

export const accessPortsOf = (inputs: Inputs, occasion: UpkeepOccasion): AccessPorts =>
  sealPortsOf(inputs, occasion, clientOf(inputs, inputs.token), 'access');
