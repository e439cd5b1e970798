import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { PAYLOAD_TYPE, type BundleForm } from './bundle-form.js';
import { Refusal } from './refusal.js';
import type { Signer } from './types.js';

/** A public key with the digest that names it: sha256 of its DER, `sha256:<hex>`. */
export interface TrustedKey {
  readonly key: KeyObject;
  readonly fingerprint: string;
}

/** A public key in PEM: P-256, Ed25519, or RSA of 2048 bits and more. A private key is refused: nobody should hand one round. */
export const readKey = (pem: Uint8Array): TrustedKey => {
  const text = new TextDecoder().decode(pem);
  if (!/^\s*-----BEGIN PUBLIC KEY-----/.test(text)) throw new Refusal('trust', 'the key is no public key in PEM');
  const key = parsed(text);
  const type = key.asymmetricKeyType;
  const { namedCurve, modulusLength = 0 } = key.asymmetricKeyDetails ?? {};
  const usable =
    type === 'ed25519' || (type === 'ec' && namedCurve === 'prime256v1') || (type === 'rsa' && modulusLength >= 2048);
  if (!usable) throw new Refusal('trust', 'the key is neither of P-256 nor Ed25519 nor RSA of 2048 bits and more');
  const der = key.export({ format: 'der', type: 'spki' });
  return { key, fingerprint: `sha256:${createHash('sha256').update(der).digest('hex')}` };
};

const parsed = (text: string): KeyObject => {
  try {
    return createPublicKey(text);
  } catch {
    throw new Refusal('trust', 'the key is no public key in PEM');
  }
};

/** Verifies the signature of a key over the payload as DSSE encodes it. Nothing else may be in the bundle: none of it is looked at. */
export const checkKeyed = ({ json, payload, signature }: BundleForm, hint: string, trusted: TrustedKey): Signer => {
  const { verificationMaterial } = json as { readonly verificationMaterial: object };
  const beside = Object.keys(verificationMaterial).filter(
    (name) => name !== 'publicKey' && !isEmpty(verificationMaterial, name),
  );
  if (beside.length > 0) throw new Refusal('bundle', `a bundle of a key has no ${beside.join(', ')}`);
  if (!namesOf(trusted).includes(hint)) {
    throw new Refusal(
      'signature',
      `the bundle names another key (${hint === '' ? 'none' : hint}) than the one given (${trusted.fingerprint})`,
    );
  }
  // Ed25519 has its own digest; for the others it is sha256, as everywhere in Sigstore.
  const digest = trusted.key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  if (!verify(digest, encoded(payload), trusted.key, signature)) {
    throw new Refusal('signature', 'the signature is not one of this key over what is in the bundle');
  }
  return { by: 'key', fingerprint: trusted.fingerprint };
};

/** The forms in which tools write the digest of a key as its hint: base64, and hex. */
const namesOf = ({ fingerprint }: TrustedKey): readonly string[] => {
  const hex = fingerprint.slice('sha256:'.length);
  return [Buffer.from(hex, 'hex').toString('base64'), hex];
};

const isEmpty = (record: object, name: string): boolean =>
  ['[]', '{}', '{"rfc3161Timestamps":[]}'].includes(
    JSON.stringify((record as Readonly<Record<string, unknown>>)[name]),
  );

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export const encoded = (payload: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `), payload]);
