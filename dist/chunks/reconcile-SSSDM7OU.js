import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./chunk-R5U37ZOC.js";

// src/app/reconcile/reconcile.ts
var reconcile = (ports, settings, occasion) => Promise.reject(new Error(`${occasion.kind} ${settings.toolVersion} ${ports.stores.length}`));
export {
  reconcile
};
