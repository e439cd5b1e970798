import type { Inputs } from '../app/inputs.js';
import type { UpkeepOccasion } from '../app/occasions/occasion.js';
import type { Source } from '../app/ports.js';
import type { ReconcilePorts } from '../app/reconcile/reconcile-ports.js';
import type { SealPorts } from '../app/seal.js';
import { createBranchLine } from '../collect/github/branch-line.js';
import { createSource } from '../collect/github/create-source.js';
import { createSurvey } from '../collect/github/survey.js';
import type { Client } from '../lib/client.js';
import { budgetOf } from './budget.js';
import { clientOf, writerOf } from './clients.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { recordAccessOf } from './record-access.js';
import { recordFinderOf } from './record-finder.js';
import { sealPortsOf } from './seal-ports.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** A run may take as long as all judgements of a sweep; what reads has all of it, each record its own part. */
export const reconcilePortsOf = async (inputs: Inputs, occasion: UpkeepOccasion): Promise<ReconcilePorts> => {
  const { total, sweep } = budgetOf(inputs);
  const patient: Inputs = { ...inputs, runTimeout: Math.ceil(sweep / 1000) };
  const began = performance.now();
  const client = clientOf(patient, inputs.token);
  const survey = createSurvey(client, writerOf(inputs, clientOf(inputs, inputs.token)));
  const since = callsSince(client);
  return {
    line: createBranchLine(client, survey.writer),
    policySource: sourceOf(inputs, inputs.policyToken === inputs.token ? client : clientOf(inputs, inputs.policyToken)),
    finderFor: recordFinderOf(await recordAccessOf(patient, client)),
    sealPortsOf: (part) => {
      const own = clientOf(inputs, inputs.token);
      return joined(sealPortsOf(inputs, occasion, own, part), client, since);
    },
    left: () => sweep - total - (performance.now() - began),
  };
};

const sourceOf = (inputs: Inputs, client: Client): Source =>
  createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
    modelSignatures: modelSignaturesOf(inputs),
    largeFiles: largeFilesOf(inputs),
  });

/** The transcript of a record holds what was read since the record before it. */
const joined = (ports: SealPorts, reader: Client, read: ReturnType<typeof callsSince>): SealPorts => {
  const { source } = ports;
  return {
    ...ports,
    source: {
      ...source,
      transcript: () => [...read(), ...source.transcript()],
      bodies: () => new Map([...reader.bodies(), ...source.bodies()]),
    },
  };
};

const callsSince = (client: Client) => {
  let told = 0;
  return () => {
    const calls = client.calls();
    const fresh = calls.slice(told);
    told = calls.length;
    return fresh;
  };
};
