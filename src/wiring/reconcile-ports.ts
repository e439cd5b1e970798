import type { ReconcilePorts } from '../app/reconcile/reconcile-ports.js';
import type { Inputs } from '../app/inputs.js';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import { clientOf } from './clients.js';
import { sealPortsOf } from './seal-ports.js';

export const reconcilePortsOf = (inputs: Inputs, occasion: UpkeepOccasion): ReconcilePorts =>
  sealPortsOf(inputs, occasion, clientOf(inputs, inputs.token), 'reconciliation');
