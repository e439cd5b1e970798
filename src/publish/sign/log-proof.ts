import type { TransparencyLogEntry } from '@sigstore/bundle';
import { createHash, X509Certificate } from 'node:crypto';
import { Malformed } from '../../lib/shape.js';

const DIGEST_BYTES = 32;
/** Of Ed25519; those of P-256 and of RSA are longer. */
const SHORTEST_SIGNATURE = 64;

/**
 * What every verifier will look for in an entry of the log and what needs no key of the log's: it lies in the tree whose root
 * the checkpoint names, the log vouches for it, and it is of a time at which the certificate held. Throws Malformed.
 */
export const checkProof = (entry: TransparencyLogEntry, certificate: string): void => {
  const { inclusionProof: proof, inclusionPromise: promise, logId } = entry;
  if (proof === undefined || promise === undefined) throw new Malformed('entry', 'a proof');
  const digests = [logId.keyId, proof.rootHash, ...proof.hashes];
  if (digests.some(({ length }) => length !== DIGEST_BYTES)) throw new Malformed('entry', 'whole digests');
  if (promise.signedEntryTimestamp.length < SHORTEST_SIGNATURE) throw new Malformed('entry', 'a promise of the log');
  const [, size, root] = (proof.checkpoint?.envelope ?? '').split('\n');
  if (size !== proof.treeSize || root !== proof.rootHash.toString('base64'))
    throw new Malformed('entry', 'a checkpoint of the same tree');
  const place = { index: Number(proof.logIndex), size: Number(proof.treeSize) };
  if (!rootFrom(entry.canonicalizedBody, place, proof.hashes)?.equals(proof.rootHash))
    throw new Malformed('entry', 'a place in that tree');
  if (!holdsAt(certificate, Number(entry.integratedTime) * 1000)) throw new Malformed('entry', 'the time of the run');
};

const holdsAt = (pem: string, time: number): boolean => {
  const { validFrom, validTo } = new X509Certificate(pem);
  return Date.parse(validFrom) <= time && time <= Date.parse(validTo);
};

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

const [LEAF, NODE] = [Uint8Array.of(0), Uint8Array.of(1)];

/** RFC 9162, 2.1.3.2. Halves instead of shifts: a log has more entries than 32 bits count. null: no such place. */
export const rootFrom = (
  leaf: Uint8Array,
  { index, size }: { readonly index: number; readonly size: number },
  hashes: readonly Uint8Array[],
): Buffer | null => {
  let [at, last, root] = [index, size - 1, sha256(LEAF, leaf)];
  if (at > last) return null;
  for (const hash of hashes) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      root = sha256(NODE, hash, root);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else root = sha256(NODE, root, hash);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 ? root : null;
};

const half = (number: number): number => Math.floor(number / 2);
