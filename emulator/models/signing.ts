import { createECDH, createHash, createHmac, createPublicKey, type KeyObject } from 'node:crypto';

/** A key of the tests: made from its name alone, so that everybody can have it and nobody should trust it. */
interface TestKey {
  readonly secret: Buffer;
  readonly pem: string;
  /** sha256 of its SubjectPublicKeyInfo, hex. */
  readonly fingerprint: string;
}

const keys = new Map<string, TestKey>();

export function testKey(name: string): TestKey {
  const known = keys.get(name) ?? makeKey(name);
  keys.set(name, known);
  return known;
}

function makeKey(name: string): TestKey {
  const secret = createHash('sha256').update(`countersign test key ${name}`).digest();
  const key = publicKeyOf(secret);
  const fingerprint = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return { secret, pem: key.export({ type: 'spki', format: 'pem' }).toString(), fingerprint };
}

function publicKeyOf(secret: Buffer): KeyObject {
  const point = pointOf(secret);
  const jwk = { kty: 'EC', crv: 'P-256', x: point.x.toString('base64url'), y: point.y.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function pointOf(scalar: Buffer): { readonly x: Buffer; readonly y: Buffer } {
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(scalar);
  const point = curve.getPublicKey();
  return { x: point.subarray(1, 33), y: point.subarray(33) };
}

const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

/**
 * ECDSA over SHA-256 with a nonce that follows from key and message: the same world has the same signatures, and so the same
 * hashes of git. Node's own takes a random nonce.
 */
function signDigest(secret: Buffer, digest: Buffer): Buffer {
  const nonce = createHmac('sha256', secret).update(digest).digest();
  const r = numberOf(pointOf(nonce).x) % order;
  const s = (inverse(numberOf(nonce)) * (numberOf(digest) + r * numberOf(secret))) % order;
  return derOf([r, s]);
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);

function inverse(value: bigint): bigint {
  let [power, result, base] = [order - 2n, 1n, value % order];
  for (; power > 0n; power >>= 1n) {
    if (power & 1n) result = (result * base) % order;
    base = (base * base) % order;
  }
  return result;
}

function derOf(numbers: readonly bigint[]): Buffer {
  const parts = numbers.map((number) => {
    const hex = number.toString(16);
    const bytes = Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex');
    const positive = (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.of(0), bytes]);
    return Buffer.concat([Buffer.of(2, positive.length), positive]);
  });
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
}

const payloadType = 'application/vnd.in-toto+json';

/** A Sigstore bundle of a statement, signed with a test key; without one it holds the statement and no signature that counts. */
export function signedBundle(statement: unknown, key: string): string {
  const { secret, fingerprint } = testKey(key);
  const payload = Buffer.from(JSON.stringify(statement));
  const encoded = Buffer.concat([
    Buffer.from(`DSSEv1 ${String(payloadType.length)} ${payloadType} ${String(payload.length)} `),
    payload,
  ]);
  const sig = signDigest(secret, createHash('sha256').update(encoded).digest()).toString('base64');
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: fingerprint }, tlogEntries: [] },
    dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig }] },
  });
}
