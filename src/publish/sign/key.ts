import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { Signer } from '../../app/ports.js';
import { checkBundle, digestFor } from './check-bundle.js';
import { notSigned } from './endings.js';

const SMALLEST_RSA = 2048;
const WANTED = 'an unencrypted private key in PEM: ECDSA P-256, Ed25519, or RSA of at least 2048 bits';

/** The key of a PEM text, or what is wanted instead. What is wrong with a text is not told: the text would be in it. */
export const signingKeyOf = (pem: string): KeyObject | { readonly wanted: string } => {
  try {
    const key = createPrivateKey(pem);
    return isUsable(key) ? key : { wanted: WANTED };
  } catch {
    return { wanted: WANTED };
  }
};

/** The kinds that cosign verifies with its defaults. */
const isUsable = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): boolean => {
  if (asymmetricKeyType === 'ec') return asymmetricKeyDetails?.namedCurve === 'prime256v1';
  if (asymmetricKeyType === 'rsa') return (asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA;
  return asymmetricKeyType === 'ed25519';
};

/** Signs with a key that the user keeps, for places without an identity of their own. Nothing witnesses when it was used. */
export const createKeySigner = (key: KeyObject): Signer => {
  const publicKey = createPublicKey(key);
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const digest = createHash('sha256').update(spki).digest();
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const material = { $case: 'publicKey', publicKey: pem, hint: digest.toString('base64') } as const;
  return {
    prepare: () => {
      void import('./bundle.js');
    },
    sign: async (signables) => {
      const { bundleOf } = await import('./bundle.js');
      try {
        const bundles = await Promise.all(
          signables.map(async ({ name, statement }) => {
            const signed = (bytes: Buffer) => ({ signature: sign(digestFor(key), bytes, key), key: material });
            const bundle = await bundleOf({ statement, sign: signed, witness: null });
            checkBundle(bundle, { statement, publicKey, certificate: null });
            return { name: `${name}.sigstore.json`, bytes: Buffer.from(bundle, 'utf8') };
          }),
        );
        return {
          state: 'signed',
          by: 'key',
          signer: `sha256:${digest.toString('hex')}`,
          instance: null,
          witness: null,
          bundles,
        };
      } catch (error) {
        return notSigned(error);
      }
    },
  };
};
