import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  saveEvidence,
  saveProofs,
  storesOf
} from "./chunk-U27HDSLL.js";
import {
  signerOf
} from "./chunk-UKCIPQC2.js";
import {
  createSource,
  largeFilesOf,
  modelSignaturesOf,
  ticketSystemOf,
  ticketTime
} from "./chunk-XG7QIEGJ.js";

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
