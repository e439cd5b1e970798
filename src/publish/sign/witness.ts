import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createHash } from 'node:crypto';
import { RequestError } from '../../lib/client.js';
import { arrayOf, cursor, filledText, integer, Malformed, natural, type Cursor } from '../../lib/shape.js';
import { expectTag, listDer, NotDer, readDer, SEQUENCE, type Der } from '../../verify/der.js';
import { below, bytesOf, exchange, jsonOf, type Exchanges } from './exchange.js';
import { checkProof } from './log-proof.js';

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
  const said = from.at(uuid);
  const entry = logged(said, witnessed);
  checkProof(entry, witnessed.certificate);
  return entry;
};

const logged = (entry: Cursor, witnessed: Witnessed): TransparencyLogEntry => {
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
const checkBody = (body: Cursor, { payload, signature, certificate }: Witnessed): void => {
  const spec = body.at('spec');
  const [first, ...more] = spec.list('signatures', (item) => ({
    signature: item.get('signature', filledText),
    verifier: Buffer.from(item.get('verifier', filledText), 'base64').toString('latin1'),
  }));
  const same =
    body.get('kind', filledText) === 'dsse' &&
    body.get('apiVersion', filledText) === '0.0.1' &&
    spec.at('payloadHash').get('value', filledText) === sha256(payload).toString('hex') &&
    more.length === 0 &&
    first?.signature === Buffer.from(signature).toString('base64') &&
    bare(first.verifier) === bare(certificate);
  if (!same) throw new Malformed('body', 'an entry of this signature');
};

/** A certificate in PEM without its lines. */
const bare = (pem: string): string => pem.replaceAll(/-----[A-Z ]+-----|\s/gu, '');

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
    if (!isGranted(timestamp) || !timestamp.includes(digest)) throw new Malformed('timestamp', 'one of this signature');
    return timestamp;
  });
};

/** `granted`, without words, and the type of what is signed. */
const GRANTED = '3003020100';
const SIGNED_DATA = '06092a864886f70d010702';

/** An answer in the form that a verifier demands, whole and with nothing behind it. Whose it is, a root of trust tells. */
const isGranted = (timestamp: Buffer): boolean => {
  try {
    const [status, token, ...more] = listDer(readDer(timestamp, SEQUENCE).value);
    const [type] = listDer(expectTag(token, SEQUENCE).value);
    return more.length === 0 && hexOf(status) === GRANTED && hexOf(type) === SIGNED_DATA;
  } catch (error) {
    if (error instanceof NotDer) return false;
    throw error;
  }
};

const hexOf = (value: Der | undefined): string => Buffer.from(value?.whole ?? []).toString('hex');
