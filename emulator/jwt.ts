import { createSign, createVerify, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** One RS256 key pair with the id that its JWKS entry carries. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** A fresh 2048 bit key; made once per process, because making one takes longer than a whole run. */
export function makeSigningKey(kid: string): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, privateKey, publicKey };
}

/** A compact JWT, signed with RS256. */
export function signJwt(claims: Readonly<Record<string, unknown>>, key: SigningKey): string {
  const header = { typ: 'JWT', alg: 'RS256', kid: key.kid };
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key.privateKey, 'base64url')}`;
}

function readJwt(token: string): Readonly<Record<string, unknown>> | undefined {
  const middle = token.split('.')[1];
  if (middle === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(middle, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      ? (claims as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The claims of a compact JWT that this key signed; undefined for every other text. */
export function verifyJwt(token: string, key: SigningKey): Readonly<Record<string, unknown>> | undefined {
  const [header, claims, signature, ...rest] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || rest.length > 0) return undefined;
  const verifier = createVerify('RSA-SHA256').update(`${header}.${claims}`);
  return verifier.verify(key.publicKey, signature, 'base64url') ? readJwt(token) : undefined;
}

/** The key as an entry of a JSON Web Key Set. */
export function publicJwk(key: SigningKey): Readonly<Record<string, unknown>> {
  return { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, use: 'sig', alg: 'RS256' };
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
}
