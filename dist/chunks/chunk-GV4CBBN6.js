import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  saveEvidence,
  saveProofs,
  storesOf
} from "./chunk-Z4DWM65G.js";
import {
  signerOf
} from "./chunk-22RZ7GRB.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XLUJIKYD.js";

// src/wiring/seal-ports.ts
var sealPortsOf = (inputs, occasion, client, part) => ({
  source: createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false })),
    modelSignatures: modelSignaturesOf(inputs),
    largeFiles: largeFilesOf(inputs)
  }),
  signer: signerOf(inputs),
  stores: storesOf({ inputs, occasion, client }),
  saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
  saveProofs: (files) => saveProofs(inputs.evidencePath, part, files)
});

export {
  sealPortsOf
};
