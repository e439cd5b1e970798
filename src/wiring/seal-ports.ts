import type { Inputs } from '../app/inputs.js';
import type { Occasion } from '../app/occasions/occasion.js';
import type { SealPorts } from '../app/seal.js';
import { createSource } from '../collect/github/create-source.js';
import type { Client } from '../lib/client.js';
import { saveEvidence, saveProofs } from './evidence-file.js';
import { largeFilesOf } from './large-files.js';
import { modelSignaturesOf } from './model-signatures.js';
import { signerOf } from './signer.js';
import { storesOf } from './store.js';
import { ticketSystemOf, ticketTime } from './ticket-system.js';

/** What keeping a record takes that judges no pull request. `part` parts the files of evidence; null: the only one. */
export const sealPortsOf = (inputs: Inputs, occasion: Occasion, client: Client, part: string | null): SealPorts => ({
  source: createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
    modelSignatures: modelSignaturesOf(inputs),
    largeFiles: largeFilesOf(inputs),
  }),
  signer: signerOf(inputs),
  stores: storesOf({ inputs, occasion, client }),
  saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
  saveProofs: (files) => saveProofs(inputs.evidencePath, part, files),
});
