import type { VerifyModelSignature } from '../app/ports-models.js';

/**
 * Signatures of models under the roots that `roots` reads; null: those that are shipped. Both are loaded and read where
 * there is a signature, and no earlier.
 */
export const modelSignaturesOf =
  (roots: () => Promise<Uint8Array | null>): VerifyModelSignature =>
  async (bundle, keys) => {
    const { checkModelSignature } = await import('../verify/model-signature.js');
    return checkModelSignature(bundle, { roots: await roots(), keys });
  };
