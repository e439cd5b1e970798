export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What a DSSE signature is over: type and payload with their lengths, so that neither can be taken for the other. */
export const signedBytes = (payload: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`DSSEv1 ${String(PAYLOAD_TYPE.length)} ${PAYLOAD_TYPE} ${String(payload.length)} `),
    payload,
  ]);
