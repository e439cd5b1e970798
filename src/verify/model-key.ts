import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { BundleForm } from './bundle-form.js';
import { encoded } from './key.js';
import { Refusal } from './refusal.js';
import type { PublicKeyText } from './types.js';

interface ModelKey {
  readonly key: KeyObject;
  /** sha256 over the key's SubjectPublicKeyInfo in DER, hex. */
  readonly fingerprint: string;
  /** Every form in which a tool writes which key it was. */
  readonly hints: readonly string[];
}

/**
 * Verifies a signature by one of the keys, and tells which. Tools of models hash by the curve of the key, where Sigstore's
 * own library takes sha256 whatever the key: of theirs, only what was signed with P-256 would verify.
 */
export const fingerprintOfSigner = (
  { payload, signature }: BundleForm,
  hint: string,
  given: readonly PublicKeyText[],
): string => {
  const read = given.map((each) => keyOf(each));
  const keys = read.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  // Releases before 1.0.1 wrote no hint: then any of the keys may be the one.
  const candidates = hint === '' ? keys : keys.filter(({ hints }) => hints.includes(hint));
  if (candidates.length === 0) {
    const faults = read.filter((each) => typeof each === 'string');
    throw new Refusal('signer-not-named', [`no key is known for the hint ${hint || '(none)'}`, ...faults].join('; '));
  }
  const signer = candidates.find(({ key }) => verify(digestOf(key), encoded(payload), key, signature));
  if (signer === undefined) {
    throw new Refusal('signature', 'the signature is not one of the named key over what is in the bundle');
  }
  return signer.fingerprint;
};

const CURVES: ReadonlyMap<string | undefined, string> = new Map([
  ['prime256v1', 'sha256'],
  ['secp384r1', 'sha384'],
  ['secp521r1', 'sha512'],
]);

/** Ed25519 has a digest of its own. */
const digestOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | null =>
  asymmetricKeyType === 'ed25519' ? null : (CURVES.get(asymmetricKeyDetails?.namedCurve) ?? null);

/** A text: why it is none. */
const keyOf = ({ path, text }: PublicKeyText): ModelKey | string => {
  const key = parsed(text);
  if (key === null) return `${path} holds no public key in PEM`;
  const { asymmetricKeyType: type, asymmetricKeyDetails } = key;
  const usable = type === 'ed25519' || (type === 'ec' && CURVES.has(asymmetricKeyDetails?.namedCurve));
  if (!usable) return `${path} holds a key that is neither of P-256, P-384, P-521 nor Ed25519`;
  const der = key.export({ format: 'der', type: 'spki' });
  const fingerprint = sha256(der, 'hex');
  // model_signing names a key by the digest of its PEM, other tools by that of its DER.
  const pem = key.export({ format: 'pem', type: 'spki' });
  return { key, fingerprint, hints: [fingerprint, sha256(der, 'base64'), sha256(pem, 'hex')] };
};

/**
 * A private key is refused: `createPublicKey` would make a public one of it, and nobody should hand one round. Some tools
 * write in words in front of the key what it is; two keys in one file are none.
 */
const parsed = (text: string): KeyObject | null => {
  const [label, ...others] = text.match(/-----BEGIN [^\n-]*-----/gu) ?? [];
  if (label !== '-----BEGIN PUBLIC KEY-----' || others.length > 0) return null;
  try {
    return createPublicKey(text.slice(text.indexOf(label)));
  } catch {
    return null;
  }
};

const sha256 = (content: string | Uint8Array, form: 'hex' | 'base64'): string =>
  createHash('sha256').update(content).digest(form);
