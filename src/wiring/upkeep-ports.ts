import { setTimeout as sleep } from 'node:timers/promises';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import type { Inputs } from '../app/inputs.js';
import type { RecordFinder } from '../app/ports.js';
import type { IssueSink, WebhookSink } from '../app/ports-sinks.js';
import type { Ground, RecordingPorts, UpkeepPorts } from '../app/upkeep/upkeep-ports.js';
import { createSource } from '../collect/github/create-source.js';
import { createRepositoryReader } from '../collect/github/deployments/repository-now.js';
import type { Client, Transport } from '../lib/client.js';
import type { Policy } from '../policy/policy.js';
import { createTransport } from '../lib/client/transport.js';
import { createIssueSink } from '../publish/sinks/issues.js';
import { createWebhookSink } from '../publish/sinks/webhook.js';
import { TOOL_VERSION } from '../version.js';
import { budgetOf } from './budget.js';
import { clientOf } from './clients.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { recordAccessOf } from './record-access.js';
import { recordFinderOf } from './record-finder.js';
import { sealPortsOf } from './seal-ports.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** Each receiver has time of its own, which begins when it is told: one that is slow takes none from the others. */
export const upkeepPortsOf = (inputs: Inputs, occasion: UpkeepOccasion): UpkeepPorts => ({
  issues: issuesOf(inputs),
  webhook: webhookOf(inputs),
  slot: budgetOf(inputs).total,
  open: () => recordingPortsOf(inputs, occasion),
});

const recordingPortsOf = (inputs: Inputs, occasion: UpkeepOccasion): RecordingPorts => {
  const client = clientOf(inputs, inputs.token);
  const seal = sealPortsOf(inputs, occasion, client, 'assurance');
  const tickets = ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }));
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    ...seal,
    policySource: hasPolicyToken
      ? createSource(clientOf(inputs, inputs.policyToken), {
          workspace: null,
          tickets,
          modelSignatures: modelSignaturesOf(inputs),
          largeFiles: largeFilesOf(inputs),
        })
      : seal.source,
    ground: createRepositoryReader(client),
    finder: (ground, policy) => finderOf(inputs, client, ground, policy),
    now: client.now,
  };
};

/** Looks in the stores in which the run keeps its own records. */
const finderOf = async (
  inputs: Inputs,
  client: Client,
  { repository }: Ground,
  { records }: Policy,
): Promise<RecordFinder> => {
  const find = recordFinderOf(await recordAccessOf(inputs, client));
  return find({ repository, records, branches: [repository.defaultBranch] });
};

const issuesOf = (inputs: Inputs): IssueSink | null => {
  const { issueLabel } = inputs.upkeep;
  if (issueLabel === null) return null;
  return { open: (repository) => createIssueSink(clientOf(inputs, inputs.token), issueLabel).open(repository) };
};

const webhookOf = (inputs: Inputs): WebhookSink | null => {
  const { webhook } = inputs.upkeep;
  if (webhook === null) return null;
  const { attempt, total } = budgetOf(inputs);
  let opened: Transport | null = null;
  const transport: Transport = (request) => {
    opened = opened ?? createTransport(attempt, total);
    return opened(request);
  };
  return createWebhookSink(webhook, {
    transport,
    sleep: (milliseconds) => sleep(milliseconds),
    userAgent: `countersign/${TOOL_VERSION}`,
  });
};
