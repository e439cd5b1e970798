import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./chunk-R5U37ZOC.js";

// src/app/deploy/attend-deployment.ts
var attendDeployment = (ports, settings, occasion) => Promise.reject(new Error(`${occasion.phase} ${settings.toolVersion} ${ports.stores.length}`));
export {
  attendDeployment
};
