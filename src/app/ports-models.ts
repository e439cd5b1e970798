import type { ObjectId } from '../facts/account.js';
import type { ModelDemand } from '../facts/demand.js';
import type { Models } from '../facts/models.js';
import type { Observed } from '../facts/observed.js';
import type { PublicKeyText, VerifiedBundle } from '../verify/types.js';

export type { PublicKeyText, VerifiedBundle };

/**
 * Verifies a Sigstore bundle with a DSSE envelope: by the identity in its certificate, or by one of the keys. It never
 * rejects: what does not verify is `refused` with a code. Whether the signer may sign is another question.
 */
export type VerifyModelSignature = (bundle: Uint8Array, keys: readonly PublicKeyText[]) => Promise<VerifiedBundle>;

/** The declared models as a commit of the default branch holds them. */
export type ReadReleased = (place: {
  readonly repository: string;
  readonly commit: ObjectId;
  readonly demands: readonly ModelDemand[];
}) => Promise<Observed<Models | null>>;
