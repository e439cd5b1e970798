import type { PublicKeyText, VerifiedBundle } from '../verify/types.js';

export type { PublicKeyText, VerifiedBundle };

/**
 * Verifies a Sigstore bundle with a DSSE envelope: by the identity in its certificate, or by one of the keys. It never
 * rejects: what does not verify is `refused` with a code. Whether the signer may sign is another question.
 */
export type VerifyModelSignature = (bundle: Uint8Array, keys: readonly PublicKeyText[]) => Promise<VerifiedBundle>;
