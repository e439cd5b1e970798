import { createPublicKey, verify } from 'node:crypto';
import type { Answer } from '../handler.js';
import { readIdentityToken } from '../oidc.js';

/**
 * What the real certificate authority refuses: a token that GitHub did not give, or not for Sigstore, or long ago; and a key
 * that whoever asks has not shown to have. undefined: nothing.
 */
export function askedByTheRun(body: Buffer, now: Date): Promise<Answer> | undefined {
  const fault = faultOf(body, now.getTime() / 1000);
  return fault === undefined ? undefined : Promise.resolve({ status: 400, body: { code: 3, message: fault } });
}

function faultOf(body: Buffer, now: number): string | undefined {
  try {
    const { credentials, publicKeyRequest } = JSON.parse(body.toString('utf8')) as Asked;
    const claims = readIdentityToken(credentials.oidcIdentityToken);
    if (claims?.['aud'] !== 'sigstore') return 'error processing the identity token';
    if (Number(claims['exp']) < now || Number(claims['nbf']) > now) return 'the identity token is not valid now';
    const key = createPublicKey(publicKeyRequest.publicKey.content);
    const proof = Buffer.from(publicKeyRequest.proofOfPossession, 'base64');
    const isProven = verify('sha256', Buffer.from(String(claims['sub'])), key, proof);
    return isProven ? undefined : 'the signature supplied in the request could not be verified';
  } catch {
    return 'malformed request';
  }
}

interface Asked {
  readonly credentials: { readonly oidcIdentityToken: string };
  readonly publicKeyRequest: { readonly publicKey: { readonly content: string }; readonly proofOfPossession: string };
}
