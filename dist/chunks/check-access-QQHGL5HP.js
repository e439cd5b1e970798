import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./chunk-R5U37ZOC.js";

// src/app/access/check-access.ts
var checkAccess = (ports, settings, occasion) => Promise.reject(new Error(`${occasion.kind} ${settings.toolVersion} ${ports.stores.length}`));
export {
  checkAccess
};
