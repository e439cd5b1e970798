import { verify, type KeyObject } from 'node:crypto';
import { cursor, filledText, Malformed, type Cursor } from '../../lib/shape.js';
import { PAYLOAD_TYPE, signedBytes } from './envelope.js';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

export interface Expected {
  readonly statement: string;
  readonly publicKey: KeyObject;
  /** DER; null: signed with a key. */
  readonly certificate: Buffer | null;
}

/**
 * Looks at a bundle that was just made as whoever gets it will: it holds this statement, signed by this key, with this
 * certificate and a witness. Throws Malformed. Whether certificate and witness are genuine is for verifiers, who have a root of trust.
 */
export const checkBundle = (bundle: string, expected: Expected): void => {
  const from = cursor(JSON.parse(bundle), 'bundle');
  same(from, 'mediaType', MEDIA_TYPE);
  const material = from.at('verificationMaterial');
  const envelope = from.at('dsseEnvelope');
  same(envelope, 'payloadType', PAYLOAD_TYPE);
  const payload = Buffer.from(expected.statement, 'utf8');
  same(envelope, 'payload', payload.toString('base64'));
  const signatures = envelope.list('signatures', (item) => item.get('sig', filledText));
  const [signature = ''] = signatures;
  const isOurs =
    signatures.length === 1 &&
    verify(digestFor(expected.publicKey), signedBytes(payload), expected.publicKey, Buffer.from(signature, 'base64'));
  if (!isOurs) throw new Malformed('bundle', 'a signature of our key');
  if (expected.certificate === null) return;
  same(material.at('certificate'), 'rawBytes', expected.certificate.toString('base64'));
  if (witnessesOf(material) !== 1) throw new Malformed('bundle', 'one witness');
};

const same = (from: Cursor, key: string, wanted: string): void => {
  if (from.get(key, filledText) !== wanted) throw new Malformed(`${from.path}.${key}`, 'what was sent');
};

const witnessesOf = (material: Cursor): number => {
  const entries = material.has('tlogEntries') ? material.list('tlogEntries', () => 1).length : 0;
  const data = material.maybe('timestampVerificationData');
  const timestamps = data?.has('rfc3161Timestamps') === true ? data.list('rfc3161Timestamps', () => 1).length : 0;
  return entries + timestamps;
};

/** Ed25519 has its own digest; every other key of ours signs sha256. */
export const digestFor = (key: KeyObject): 'sha256' | null => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256');
