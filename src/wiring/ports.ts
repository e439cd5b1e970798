import type { Tools } from '../app/tools.js';
import type { Inputs } from '../app/inputs.js';
import type { Occasion } from '../app/occasions/occasion.js';
import { createSource } from '../collect/github/create-source.js';
import { createLandings } from '../collect/github/landings.js';
import { createGroupReader } from '../collect/github/merge-queue.js';
import { createWorkflowFileComparison } from '../collect/github/workflow-file.js';
import { createWorkflowRunReader } from '../collect/github/workflow-run.js';
import { createFollowUpWriter } from '../publish/follow-up.js';
import { createStatusWriter } from '../publish/status.js';
import { clientOf, writerOf } from './clients.js';
import { saveEvidence, saveProofs } from './evidence-file.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { signerOf } from './signer.js';
import { storesOf } from './store.js';
import type { TicketPatience } from './ticket-budget.js';
import { ticketNotesOf } from './ticket-notes.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** Joins the seams with their adapters. Each judgement has clients of its own: its budget and its transcript are its own too. */
export const portsOf = (
  { inputs, patience }: { readonly inputs: Inputs; readonly patience: TicketPatience },
  occasion: Occasion,
  part: string | null,
): ReturnType<Tools['portsOf']> => {
  const client = clientOf(inputs, inputs.token);
  const time = ticketTime(inputs.tickets, patience);
  const tickets = ticketSystemOf(inputs.tickets, time);
  const reading = { tickets, modelSignatures: modelSignaturesOf(inputs), largeFiles: largeFilesOf(inputs) };
  const source = createSource(client, { ...reading, workspace: process.env['GITHUB_WORKSPACE'] ?? null });
  const hasPolicyToken = inputs.policyToken !== inputs.token;
  return {
    source,
    policySource: hasPolicyToken
      ? createSource(clientOf(inputs, inputs.policyToken), { ...reading, workspace: null })
      : source,
    status: createStatusWriter(writerOf(inputs, client).lastly),
    statusByReader: inputs.statusToken === inputs.token,
    workflowRun: createWorkflowRunReader(client),
    workflowFile: createWorkflowFileComparison(client),
    group: createGroupReader(client),
    landings: createLandings(client),
    allowance: client.allowance,
    signer: signerOf(inputs),
    stores: storesOf({ inputs, occasion, client }),
    ...(inputs.followUp === null ? {} : { followUp: createFollowUpWriter(client) }),
    ...(inputs.tickets.note === null ? {} : { ticketNotes: ticketNotesOf(inputs.tickets, time, client) }),
    saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
    saveProofs: (files) => saveProofs(inputs.evidencePath, part, files),
  };
};
