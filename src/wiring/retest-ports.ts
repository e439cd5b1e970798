import type { Inputs } from '../app/inputs.js';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import type { RetestPorts } from '../app/retest/retest-ports.js';
import { createGroundReader } from '../collect/github/access/ground.js';
import { createTipReader } from '../collect/github/branch-tip.js';
import { createSource } from '../collect/github/create-source.js';
import { createReleasedReader } from '../collect/models/released.js';
import { clientOf } from './clients.js';
import { sealPortsOf } from './seal-ports.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** What judging released models again reads, with the run's own token. */
export const retestPortsOf = (inputs: Inputs, occasion: UpkeepOccasion): RetestPorts => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, 'retest');
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const policySource =
    inputs.policyToken === inputs.token
      ? seal.source
      : createSource(clientOf(inputs, inputs.policyToken), { workspace: null, tickets });
  return {
    ...seal,
    policySource,
    ground: createGroundReader(client),
    tipOf: createTipReader(client),
    readReleased: createReleasedReader(client),
    now: () => client.now(),
  };
};
