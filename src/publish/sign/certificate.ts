import { generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { arrayOf, cursor, filledText, Malformed } from '../../lib/shape.js';
import { below, exchange, jsonOf, type Exchanges } from './exchange.js';
import type { RunIdentity } from './identity-token.js';

/** A key that lives as long as the run, and the certificate that says whose it is. */
export interface Certified {
  readonly key: KeyObject;
  readonly certificate: X509Certificate;
}

/** Source Repository Identifier (1.3.6.1.4.1.57264.1.15): the repository's id, which no rename changes. */
const REPOSITORY_ID = Buffer.from('060a2b0601040183bf30010f', 'hex');

/** A fresh key, certified for the run. A certificate for another key or another repository is refused. */
export const certify = async (exchanges: Exchanges, fulcio: string, identity: RunIdentity): Promise<Certified> => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = {
    credentials: { oidcIdentityToken: identity.token },
    publicKeyRequest: {
      publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }) },
      proofOfPossession: sign('sha256', Buffer.from(identity.subject), privateKey).toString('base64'),
    },
  };
  const request = {
    method: 'POST',
    url: below(fulcio, '/api/v2/signingCert'),
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  };
  return exchange(exchanges, 'certificate', request, (answer) => {
    const certificate = leafOf(jsonOf(answer, [200, 201]));
    if (!certificate.publicKey.equals(publicKey)) throw new Malformed('certificate', 'our own key');
    if (identity.repositoryId !== null && repositoryIdOf(certificate) !== identity.repositoryId)
      throw new Malformed('certificate', 'the id of this repository');
    return { key: privateKey, certificate };
  });
};

const leafOf = (answer: unknown): X509Certificate => {
  const from = cursor(answer, '$');
  const signed = from.maybe('signedCertificateEmbeddedSct') ?? from.at('signedCertificateDetachedSct');
  const [leaf] = signed.at('chain').get('certificates', arrayOf(filledText));
  try {
    return new X509Certificate(leaf ?? '');
  } catch {
    throw new Malformed('certificate', 'a certificate');
  }
};

/** The identity for people: the workflow file and its ref. */
export const signerName = ({ subjectAltName }: X509Certificate): string =>
  (subjectAltName ?? '').replace(/^URI:/u, '').replace(/^"(.*)"$/u, '$1');

/** The extension's text; null: the certificate has none. Sigstore writes it as an UTF8String within the octets. */
const repositoryIdOf = ({ raw }: X509Certificate): string | null => {
  const at = raw.indexOf(REPOSITORY_ID);
  if (at === -1) return null;
  const [octets, outer, utf8, inner] = raw.subarray(at + REPOSITORY_ID.length);
  if (octets !== 0x04 || utf8 !== 0x0c || inner === undefined || outer !== inner + 2) return null;
  const start = at + REPOSITORY_ID.length + 4;
  return raw.subarray(start, start + inner).toString('utf8');
};
