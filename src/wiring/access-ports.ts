import type { AccessPorts, CompareAccessPorts } from '../app/access/access-ports.js';
import type { Inputs } from '../app/inputs.js';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import { createGroundReader } from '../collect/github/access/ground.js';
import { createReadAccess } from '../collect/github/access/read-access.js';
import { createAccessReviewReader } from '../collect/github/access/review.js';
import { createSource } from '../collect/github/create-source.js';
import { readTeam } from '../collect/github/teams.js';
import type { Client } from '../lib/client.js';
import { clientOf } from './clients.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { sealPortsOf } from './seal-ports.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** What compares access reads with the run's own token: an app's, where more is to be seen than a job sees. */
export const accessPortsOf = (inputs: Inputs, occasion: UpkeepOccasion): AccessPorts => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, 'access');
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const policySource =
    inputs.policyToken === inputs.token
      ? seal.source
      : createSource(clientOf(inputs, inputs.policyToken), {
          workspace: null,
          tickets,
          modelSignatures: modelSignaturesOf(inputs),
          largeFiles: largeFilesOf(inputs),
        });
  return { ...seal, ...accessReaders(client), policySource };
};

/** The reads of one client, for the Action and the command line. */
export const accessReaders = (client: Client): Omit<CompareAccessPorts, 'source' | 'policySource'> => ({
  ground: createGroundReader(client),
  readAccess: createReadAccess(client),
  readReview: createAccessReviewReader(client),
  readTeams: (names) => Promise.all(names.map((name) => readTeam(client, name.toLowerCase()))),
  now: () => client.now(),
});
