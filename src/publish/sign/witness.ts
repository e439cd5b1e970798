import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createHash } from 'node:crypto';
import { RequestError } from '../../lib/client.js';
import { arrayOf, cursor, filledText, integer, Malformed, natural, type Cursor } from '../../lib/shape.js';
import { below, bytesOf, exchange, jsonOf, type Exchanges } from './exchange.js';

/** What is witnessed: one signature over one statement. */
export interface Witnessed {
  /** The DSSE envelope as JSON. */
  readonly envelope: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** The certificate, PEM. */
  readonly certificate: string;
}

/** What proves when the signature was made. */
export type Testimony = { readonly entry: TransparencyLogEntry } | { readonly timestamp: Buffer };

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Writes the signature into a log. Entries of the kind `dsse` hold digests of envelope and payload, the signature and the
 * certificate: nothing of what was signed becomes public. An entry that is there already is the one whose answer got lost.
 */
export const logEntry = async (
  exchanges: Exchanges,
  rekor: string,
  witnessed: Witnessed,
): Promise<TransparencyLogEntry> => {
  const verifiers = [Buffer.from(witnessed.certificate).toString('base64')];
  const proposed = {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: { proposedContent: { envelope: witnessed.envelope, verifiers } },
  };
  const url = below(rekor, '/api/v1/log/entries');
  const request = { method: 'POST', url, headers: HEADERS, body: Buffer.from(JSON.stringify(proposed)) };
  const created = await exchange(exchanges, 'transparency log', request, (answer) => {
    if (answer.status === 409) return uuidOf(answer.headers.get('location') ?? '');
    return entryOf(jsonOf(answer, [200, 201]), witnessed);
  });
  if (typeof created !== 'string') return created;
  const again = { method: 'GET', url: `${url}/${created}`, headers: { accept: 'application/json' } };
  return exchange(exchanges, 'transparency log', again, (answer) => entryOf(jsonOf(answer, [200]), witnessed));
};

/** The entry's id alone: the host is the one that was asked, whatever the answer names. */
const uuidOf = (location: string): string => {
  const uuid = /([0-9a-f]{64,80})$/u.exec(location)?.[1];
  if (uuid === undefined) throw new RequestError('refused', 409, 'it answered 409 and names no entry');
  return uuid;
};

const entryOf = (answer: unknown, witnessed: Witnessed): TransparencyLogEntry => {
  const from = cursor(answer, '$');
  const [uuid = ''] = Object.keys(answer as object);
  const entry = from.at(uuid);
  const body = Buffer.from(entry.get('body', filledText), 'base64');
  checkBody(cursor(JSON.parse(body.toString('utf8')), 'body'), witnessed);
  const verification = entry.at('verification');
  const proof = verification.at('inclusionProof');
  return {
    logIndex: String(entry.get('logIndex', natural)),
    logId: { keyId: Buffer.from(entry.get('logID', filledText), 'hex') },
    kindVersion: { kind: 'dsse', version: '0.0.1' },
    integratedTime: String(entry.get('integratedTime', integer)),
    inclusionPromise: {
      signedEntryTimestamp: Buffer.from(verification.get('signedEntryTimestamp', filledText), 'base64'),
    },
    inclusionProof: {
      logIndex: String(proof.get('logIndex', natural)),
      treeSize: String(proof.get('treeSize', natural)),
      rootHash: Buffer.from(proof.get('rootHash', filledText), 'hex'),
      hashes: proof.get('hashes', arrayOf(filledText)).map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.get('checkpoint', filledText) },
    },
    canonicalizedBody: body,
  };
};

/** An entry of another signature would be found by every verifier, years later. */
const checkBody = (body: Cursor, { payload, signature }: Witnessed): void => {
  const spec = body.at('spec');
  const [first] = spec.list('signatures', (item) => item.get('signature', filledText));
  const same =
    body.get('kind', filledText) === 'dsse' &&
    body.get('apiVersion', filledText) === '0.0.1' &&
    spec.at('payloadHash').get('value', filledText) === sha256(payload).toString('hex') &&
    first === Buffer.from(signature).toString('base64');
  if (!same) throw new Malformed('body', 'an entry of this signature');
};

/** An RFC 3161 timestamp of the signature, DER. One of other bytes is refused. */
export const timestampOf = async (exchanges: Exchanges, tsa: string, { signature }: Witnessed): Promise<Buffer> => {
  const digest = sha256(signature);
  const body = { artifactHash: digest.toString('base64'), hashAlgorithm: 'sha256' };
  const request = {
    method: 'POST',
    url: below(tsa, '/api/v1/timestamp'),
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  };
  return exchange(exchanges, 'timestamp', request, (answer) => {
    const timestamp = bytesOf(answer, [200, 201]);
    if (timestamp[0] !== 0x30 || !timestamp.includes(digest)) throw new Malformed('timestamp', 'one of this signature');
    return timestamp;
  });
};
