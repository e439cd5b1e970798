import type { VerifyModelSignature } from '../../src/app/ports-models.js';

/** For what has no model: nothing verifies. */
export const noModelSignatures: VerifyModelSignature = () =>
  Promise.resolve({
    signature: { state: 'refused', code: 'not-asked', found: 'nothing verifies here' },
    payloadType: null,
    payload: null,
  });
