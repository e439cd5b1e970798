import type { AfterMerge } from '../app/after-merge.js';
import type { Inputs } from '../app/inputs.js';

/** Each part is loaded where it is asked for. */
export const afterMergeOf = (inputs: Inputs): AfterMerge => ({
  deployment: async (occasion) => (await import('./deployment-ports.js')).deploymentPortsOf(inputs, occasion),
  reconcile: async (occasion) => (await import('./reconcile-ports.js')).reconcilePortsOf(inputs, occasion),
  access: async (occasion) => (await import('./access-ports.js')).accessPortsOf(inputs, occasion),
  retest: async (occasion) => (await import('./retest-ports.js')).retestPortsOf(inputs, occasion),
  upkeep: async (occasion) => (await import('./upkeep-ports.js')).upkeepPortsOf(inputs, occasion),
});
