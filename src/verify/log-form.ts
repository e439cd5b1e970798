import { verify } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { TrustMaterial } from '@sigstore/verify';
import { cursor, text, Malformed } from '../lib/shape.js';
import { parseStrictJson, NotStrict } from '../lib/strict-json.js';
import { sameBytes } from './der.js';
import { Refusal } from './refusal.js';

type Entry = Bundle['verificationMaterial']['tlogEntries'][number];
type Log = TrustMaterial['tlogs'][number];

/**
 * What the library that verifies leaves unread in an entry of a transparency log: the size and hash written beside the
 * checkpoint, the names and further signatures in it, which log the entry names, a time that nobody signed, and whose
 * certificate the entry holds. Expects an entry that the library has verified.
 */
export const checkLogEntry = (entry: Entry, logs: readonly Log[], certificate: Uint8Array): void => {
  const log = logs.find(({ logID }) => sameBytes(logID, entry.logId.keyId));
  if (log === undefined) return refuse('the entry names a log that is not trusted');
  if (entry.inclusionPromise === undefined && entry.integratedTime !== '0') {
    return refuse('the entry has a time that the log did not sign');
  }
  checkCheckpoint(entry, logs, log);
  const held = certificateIn(Buffer.from(entry.canonicalizedBody), entry.kindVersion.version);
  if (!sameBytes(held, certificate)) refuse('the entry was made for another certificate');
};

const SIGNATURES = /^(?:\u2014 \S+ [A-Za-z0-9+/]+={0,2}\n)+$/;

const checkCheckpoint = ({ inclusionProof }: Entry, logs: readonly Log[], log: Log): void => {
  const envelope = inclusionProof?.checkpoint?.envelope ?? '';
  const cut = envelope.indexOf('\n\n');
  const note = envelope.slice(0, cut + 1);
  const signed = envelope.slice(cut + 2);
  const [, size, hash] = note.split('\n');
  if (cut < 0 || !SIGNATURES.test(signed)) return refuse('the checkpoint of the log has another form');
  if (size !== inclusionProof?.treeSize || hash !== Buffer.from(inclusionProof?.rootHash ?? []).toString('base64')) {
    return refuse('the checkpoint of the log is of another tree');
  }
  const lines = signed.trimEnd().split('\n').map(signatureLine);
  // A witness that nobody trusts vouches for nothing, and its line could be changed unseen.
  if (!lines.every((line) => logs.some((each) => isBy(line, each, note)))) {
    return refuse('the checkpoint holds a signature of nobody who is trusted');
  }
  if (!lines.some((line) => isBy(line, log, note))) refuse('the checkpoint is of another log than the entry');
};

interface Line {
  readonly name: string;
  readonly bytes: Buffer;
  readonly exact: boolean;
}

const signatureLine = (line: string): Line => {
  const [, name = '', written = ''] = line.split(' ');
  const bytes = Buffer.from(written, 'base64');
  return { name, bytes, exact: bytes.toString('base64') === written };
};

const isBy = ({ name, bytes, exact }: Line, log: Log, note: string): boolean =>
  exact &&
  new URL(log.baseURL).host === name &&
  sameBytes(bytes.subarray(0, 4), log.logID.subarray(0, 4)) &&
  verify(null, Buffer.from(note), log.publicKey, bytes.subarray(4));

/** The certificate that the entry was made with; each kind of entry keeps it elsewhere. */
const certificateIn = (body: Buffer, version: string): Uint8Array => {
  try {
    const entry = cursor(parseStrictJson(body), '$');
    const spec = entry.at('spec');
    if (entry.get('kind', text) === 'intoto') {
      return ofPem(
        spec
          .at('content')
          .at('envelope')
          .list('signatures', (each) => each.get('publicKey', text)),
      );
    }
    if (version === '0.0.1') return ofPem(spec.list('signatures', (each) => each.get('verifier', text)));
    const [raw = ''] = spec
      .at('dsseV002')
      .list('signatures', (each) => each.at('verifier').at('x509Certificate').get('rawBytes', text));
    return Buffer.from(raw, 'base64');
  } catch (error) {
    if (error instanceof NotStrict || error instanceof Malformed)
      return refuse(`the entry of the log: ${error.message}`);
    throw error;
  }
};

const ofPem = ([written = '']: readonly string[]): Uint8Array => {
  const pem = Buffer.from(written, 'base64').toString('latin1');
  return Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64');
};

const refuse = (found: string): never => {
  throw new Refusal('signature', found);
};
