import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/publish/sign/envelope.ts
var PAYLOAD_TYPE = "application/vnd.in-toto+json";
var signedBytes = (payload) => Buffer.concat([
  Buffer.from(`DSSEv1 ${String(PAYLOAD_TYPE.length)} ${PAYLOAD_TYPE} ${String(payload.length)} `),
  payload
]);

export {
  PAYLOAD_TYPE,
  signedBytes
};
