import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/lib/client.ts
var RequestError = class extends Error {
  name = "RequestError";
  fault;
  status;
  /** Method and route template, status, request id, attempts: for a tired person. */
  found;
  constructor(fault, status, found) {
    super(found);
    this.fault = fault;
    this.status = status;
    this.found = found;
  }
};

export {
  RequestError
};
