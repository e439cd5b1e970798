import type { PolicyReading } from '../evidence/document.js';
import { demandOf } from '../policy/demand.js';
import { policyOfStored } from '../policy/stored-policy.js';

/** Where a policy has tickets read with credentials, as `jira at https://…`. null: nowhere, or where the system itself is. */
export const ticketAddressOf = (reading: PolicyReading): string | null => {
  if (reading.state !== 'found' || reading.demands.state !== 'valid') return null;
  const { ticket } = demandOf(policyOfStored(reading.demands.policy));
  return typeof ticket?.url === 'string' ? `${ticket.system} at ${ticket.url.replace(/\/$/u, '')}` : null;
};
