import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/app/ports.ts
var CollectError = class extends Error {
  name = "CollectError";
  fault;
  constructor(fault) {
    super(`${fault.code}: ${fault.found}`);
    this.fault = fault;
  }
};

export {
  CollectError
};
