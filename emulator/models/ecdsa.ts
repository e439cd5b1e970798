import { createECDH, createHash, createHmac, createPublicKey, type KeyObject } from 'node:crypto';

export type CurveName = 'p256' | 'p384' | 'p521';

interface Curve {
  /** As JSON Web Keys, and as OpenSSL calls it. */
  readonly crv: string;
  readonly name: string;
  readonly hash: string;
  /** Bytes of a coordinate. */
  readonly length: number;
  readonly order: bigint;
}

/** Each with the hash of its own size, as signers of models take it. */
export const curves: Readonly<Record<CurveName, Curve>> = {
  p256: {
    crv: 'P-256',
    name: 'prime256v1',
    hash: 'sha256',
    length: 32,
    order: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  },
  p384: {
    crv: 'P-384',
    name: 'secp384r1',
    hash: 'sha384',
    length: 48,
    order: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
  },
  p521: {
    crv: 'P-521',
    name: 'secp521r1',
    hash: 'sha512',
    length: 66,
    order:
      0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409n,
  },
};

export function publicKeyOn(curve: Curve, secret: Buffer): KeyObject {
  const point = pointOf(curve, secret);
  const jwk = { kty: 'EC', crv: curve.crv, x: point.x.toString('base64url'), y: point.y.toString('base64url') };
  return createPublicKey({ key: jwk, format: 'jwk' });
}

function pointOf({ name, length }: Curve, scalar: Buffer): { readonly x: Buffer; readonly y: Buffer } {
  const curve = createECDH(name);
  curve.setPrivateKey(scalar);
  const point = curve.getPublicKey();
  return { x: point.subarray(1, length + 1), y: point.subarray(length + 1) };
}

/**
 * ECDSA with a nonce that follows from key and message: the same world has the same signatures, and so the same hashes of
 * git. Node's own takes a random nonce.
 */
export function signOn(curve: Curve, secret: Buffer, message: Buffer): Buffer {
  const { hash, length, order } = curve;
  const digest = createHash(hash).update(message).digest();
  const nonce = createHmac('sha256', secret).update(digest).digest();
  const r = numberOf(pointOf(curve, nonce).x) % order;
  // No hash here is longer than the order.
  const s = (inverse(numberOf(nonce), order) * (numberOf(digest.subarray(0, length)) + r * numberOf(secret))) % order;
  return derOf([r, s]);
}

const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);

function inverse(value: bigint, order: bigint): bigint {
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
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length];
  return Buffer.concat([Buffer.of(0x30, ...length), body]);
}
