import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./chunk-R5U37ZOC.js";

// src/wiring/upkeep-ports.ts
var upkeepPortsOf = () => ({});
export {
  upkeepPortsOf
};
