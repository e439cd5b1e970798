import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import {
  CollectError
} from "./chunk-A7BWVPGP.js";
import "./chunk-R5U37ZOC.js";

// src/collect/tickets/azure-boards.ts
var readAzureBoards = (_client, _place, key) => Promise.reject(new CollectError({ code: "fact-unavailable", about: [key], found: "no collector in this build" }));
export {
  readAzureBoards
};
