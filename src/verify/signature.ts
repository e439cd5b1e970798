import { readBundle } from './bundle-form.js';
import { NotDer } from './der.js';
import { checkKeyed, readKey } from './key.js';
import { checkKeyless } from './keyless.js';
import { Refusal } from './refusal.js';
import { readRoots, shippedRoots } from './trusted-roots.js';
import type { CheckSignature, SignatureResult, Trust } from './types.js';

/** Verifies the signature of a bundle. Whether its signer is the one that should have signed is another question. */
export const checkSignature: CheckSignature = (bundle, trust) => {
  try {
    return checked(bundle, trust);
  } catch (error) {
    if (error instanceof Refusal) return { state: 'refused', kind: error.kind, found: error.message };
    if (error instanceof NotDer) return { state: 'refused', kind: 'signature', found: error.message };
    throw error;
  }
};

const checked = (bytes: Uint8Array, trust: Trust): SignatureResult => {
  const key = trust.key === null ? null : readKey(trust.key);
  const given = trust.roots === null ? null : readRoots(trust.roots);
  const form = readBundle(bytes);
  const { material, payload } = form;
  if (material.kind === 'certificate') {
    return { state: 'signed', payload, signer: checkKeyless(form, material.der, given ?? shippedRoots()) };
  }
  if (key === null) {
    throw new Refusal(
      'signer-not-named',
      `it was signed with the key ${material.hint}; give its public half with --key FILE`,
    );
  }
  return { state: 'signed', payload, signer: checkKeyed(form, material.hint, key) };
};
