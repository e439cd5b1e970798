import { checkSignature } from '../../src/verify/signature.js';
import type { SignatureResult } from '../../src/verify/types.js';
import { startSigstore, type Claims, type Sigstore, type SignOptions } from '../support/sigstore.js';

export const claims: Claims = {
  name: 'https://github.com/acme/pay/.github/workflows/gate.yml@refs/heads/main',
  8: 'https://issuer.test',
};
export const payload = '{"_type":"https://in-toto.io/Statement/v1"}';

/** Two of them, filled by `prepare` in front of the first test: one that is trusted, and one that is not. */
export const sigstores = {} as { own: Sigstore; other: Sigstore };

export async function prepare(): Promise<void> {
  const [own, other] = await Promise.all([startSigstore(), startSigstore()]);
  Object.assign(sigstores, { own, other });
}

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Verified under these roots; null: those that are shipped. */
export const keyless = (bundle: string, roots: string | null = sigstores.own.root()): SignatureResult =>
  checkSignature(bytes(bundle), { roots: roots === null ? null : bytes(roots), key: null });

export const keyed = (bundle: string, pem: string): SignatureResult =>
  checkSignature(bytes(bundle), { roots: null, key: bytes(pem) });

export const made = (options: Partial<SignOptions> = {}): Promise<string> =>
  sigstores.own.sign(payload, { claims, ...options });

/** What was refused and why, or that it was not. */
export const answer = (result: SignatureResult): string =>
  result.state === 'signed' ? 'signed' : `${result.kind}: ${result.found}`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a forger knows no types
export type Loose = any;

export const altered = (bundle: string, change: (draft: Loose) => void): string => {
  const draft: Loose = JSON.parse(bundle);
  change(draft);
  return JSON.stringify(draft);
};
