import type { ModelSigner, Signature, SigningWorkflow } from '../facts/model-signature.js';
import { cursor, Malformed } from '../lib/shape.js';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';
import { PAYLOAD_TYPE, readForeignBundle, type BundleForm } from './bundle-form.js';
import { NotDer } from './der.js';
import { checkKeyless } from './keyless.js';
import { fingerprintOfSigner } from './model-key.js';
import { Refusal, type RefusalKind } from './refusal.js';
import { readRoots, shippedRoots } from './trusted-roots.js';
import type { PublicKeyText, SignerIdentity, Trust, VerifiedBundle, WitnessedTime } from './types.js';

/** Whom to believe about models. */
interface ModelTrust {
  readonly roots: Trust['roots'];
  readonly keys: readonly PublicKeyText[];
}

/** Verifies the bundle of a model, a report or a statement. Its payload is handed out where the signature is one, and never else. */
export const checkModelSignature = (bundle: Uint8Array, trust: ModelTrust): VerifiedBundle => {
  try {
    if (hasChain(bundle)) return refusedBundle('certificate-method-unsupported', CHAIN);
    const form = readForeignBundle(bundle);
    const signature = signatureOf(form, trust);
    return { signature, payloadType: PAYLOAD_TYPE, payload: form.payload };
  } catch (error) {
    if (error instanceof Refusal) return refusedBundle(CODES[error.kind], error.message);
    if (error instanceof NotDer) return refusedBundle('signature-invalid', error.message);
    throw error;
  }
};

const CHAIN = 'it was signed with a chain of certificates, which is not verified: sign without a key, or with one';

const CODES: Readonly<Record<RefusalKind, string>> = {
  bundle: 'bundle-unreadable',
  signature: 'signature-invalid',
  trust: 'roots-unreadable',
  'signer-not-named': 'key-unknown',
  identity: 'identity-unreadable',
};

/** What stands where nothing was verified. */
export const refusedBundle = (code: string, found: string): VerifiedBundle => ({
  signature: { state: 'refused', code, found },
  payloadType: null,
  payload: null,
});

/** Bundles of this version have one certificate; `model_signing` writes a chain for its method `certificate`. */
const hasChain = (bundle: Uint8Array): boolean => {
  try {
    return cursor(parseStrictJson(bundle), '$').maybe('verificationMaterial')?.has('x509CertificateChain') === true;
  } catch (error) {
    // What is wrong with it, reading it will say.
    if (error instanceof NotStrict || error instanceof Malformed) return false;
    throw error;
  }
};

const signatureOf = (form: BundleForm, { roots, keys }: ModelTrust): Signature => {
  const { material } = form;
  if (material.kind === 'key') {
    const by: ModelSigner = { kind: 'key', fingerprint: fingerprintOfSigner(form, material.hint, keys) };
    return { state: 'verified', by, at: null };
  }
  const signer = checkKeyless(form, material.der, roots === null ? shippedRoots() : readRoots(roots));
  if (signer.by === 'key') throw new Refusal('identity', 'no certificate');
  return { state: 'verified', by: signerOf(signer.identity), at: earliest(signer.times) };
};

/** The age of what was signed is counted from the first witness on. */
const earliest = (times: readonly WitnessedTime[]): string | null => times.map(({ at }) => at).sort()[0] ?? null;

const signerOf = (identity: SignerIdentity): ModelSigner => {
  const { name, issuer } = identity;
  if (name === null || issuer === null) {
    throw new Refusal('identity', `the certificate names no ${name === null ? 'holder' : 'issuer'}`);
  }
  return { kind: 'identity', issuer, identity: name, workflow: workflowOf(identity) };
};

const WORKFLOW = /^(https:\/\/[^/]+)\/([^/]+)\/([^/]+)\/(\.github\/workflows\/[^@]+)@(refs\/.+)$/u;

const workflowOf = ({ name, signerUri, repository, commit, trigger }: SignerIdentity): SigningWorkflow | null => {
  const [, server = '', owner = '', repo = '', path = '', ref = ''] = WORKFLOW.exec(signerUri ?? '') ?? [];
  if (server === '' || name !== signerUri) return null;
  // Whoever may read a reusable workflow can call it, with inputs of their own; its name then stands in their certificate.
  if (repository?.toLowerCase().startsWith(`${server}/${owner}/`.toLowerCase()) !== true) {
    throw new Refusal('identity', `the workflow ${owner}/${repo} was run by ${repository ?? 'an unnamed repository'}`);
  }
  return { repository: `${owner}/${repo}`, path, ref, commit, trigger };
};
