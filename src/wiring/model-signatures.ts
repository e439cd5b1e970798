import type { Inputs } from '../app/inputs.js';
import type { VerifyModelSignature } from '../app/ports-models.js';
import { trustedRootOf } from './trusted-root.js';

/**
 * Verifies under the roots that `roots` reads; null: those that are shipped. Roots and libraries are read where there is a
 * signature, and no earlier.
 */
const modelSignaturesUnder =
  (roots: () => Promise<Uint8Array | null>): VerifyModelSignature =>
  async (bundle, keys) => {
    const { checkModelSignature, refusedBundle } = await import('../verify/model-signature.js');
    try {
      return checkModelSignature(bundle, { roots: await roots(), keys });
    } catch (error) {
      return refusedBundle('roots-unreadable', error instanceof Error ? error.message : String(error));
    }
  };

/** Of a run of the Action: the input `trusted-root` counts, as it does for records. */
export const modelSignaturesOf = (inputs: Inputs): VerifyModelSignature =>
  modelSignaturesUnder(() => trustedRootOf(inputs));

/** Of the command line, which has the shipped roots. */
export const shippedModelSignatures: VerifyModelSignature = modelSignaturesUnder(() => Promise.resolve(null));
