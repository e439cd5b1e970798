import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  saveEvidence,
  saveProofs,
  signerOf,
  storesOf
} from "./chunk-LYO4HLHZ.js";
import {
  createSource,
  ticketSystemOf,
  ticketTime
} from "./chunk-HF7PM24Z.js";

// src/wiring/seal-ports.ts
var sealPortsOf = (inputs, occasion, client, part) => ({
  source: createSource(client, {
    workspace: null,
    tickets: ticketSystemOf(inputs.tickets, ticketTime(inputs.tickets, { lost: false }))
  }),
  signer: signerOf(inputs),
  stores: storesOf({ inputs, occasion, client }),
  saveLocally: (bytes, bill) => saveEvidence(inputs.evidencePath, part, { bytes, bill }),
  saveProofs: (files) => saveProofs(inputs.evidencePath, part, files)
});

export {
  sealPortsOf
};
