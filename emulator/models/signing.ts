import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { curves, publicKeyOn, signOn, type CurveName } from './ecdsa.js';

/** A key of the tests: made from its name alone, so that everybody can have it and nobody should trust it. */
interface TestKey {
  /** Of the public key, by what it is. */
  readonly kind: CurveName | 'ed25519';
  readonly secret: Buffer;
  readonly pem: string;
  /** sha256 of its SubjectPublicKeyInfo, hex. */
  readonly fingerprint: string;
}

const keys = new Map<string, TestKey>();

/** On P-256, unless its name ends in `-p384`, `-p521` or `-ed25519`. */
export function testKey(name: string): TestKey {
  const known = keys.get(name) ?? makeKey(name);
  keys.set(name, known);
  return known;
}

function makeKey(name: string): TestKey {
  const [, ending = 'p256'] = /-(p384|p521|ed25519)$/.exec(name) ?? [];
  const kind = ending as TestKey['kind'];
  const secret = createHash('sha256').update(`countersign test key ${name}`).digest();
  const key = kind === 'ed25519' ? createPublicKey(ed25519Of(secret)) : publicKeyOn(curves[kind], secret);
  const fingerprint = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { kind, secret, pem: key.export({ type: 'spki', format: 'pem' }).toString(), fingerprint };
}

/** What stands before the seed of such a key in PKCS #8. */
const ed25519Head = Buffer.from('302e020100300506032b657004220420', 'hex');

const ed25519Of = (seed: Buffer): KeyObject =>
  createPrivateKey({ key: Buffer.concat([ed25519Head, seed]), format: 'der', type: 'pkcs8' });

const signWith = ({ kind, secret }: TestKey, message: Buffer): Buffer =>
  kind === 'ed25519' ? sign(null, message, ed25519Of(secret)) : signOn(curves[kind], secret, message);

const payloadType = 'application/vnd.in-toto+json';

/** A Sigstore bundle of a statement, signed with a test key; without one it holds the statement and no signature that counts. */
export function signedBundle(statement: unknown, key: string): string {
  const own = testKey(key);
  const payload = Buffer.from(JSON.stringify(statement));
  const encoded = Buffer.concat([
    Buffer.from(`DSSEv1 ${String(payloadType.length)} ${payloadType} ${String(payload.length)} `),
    payload,
  ]);
  const sig = signWith(own, encoded).toString('base64');
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: own.fingerprint }, tlogEntries: [] },
    dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig }] },
  });
}
