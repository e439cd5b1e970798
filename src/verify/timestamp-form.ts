import {
  expectTag,
  inContext,
  INTEGER,
  listDer,
  NotDer,
  OBJECT_IDENTIFIER,
  OCTETS,
  readDer,
  sameBytes,
  SEQUENCE,
  SET,
  type Der,
} from './der.js';

const hex = (text: string): Uint8Array => Buffer.from(text, 'hex');

/** `granted`, without words. */
const GRANTED = hex('3003020100');
const SIGNED_DATA = hex('06092a864886f70d010702');
const TIMESTAMP_INFO = hex('060b2a864886f70d0109100104');
const [ONE, THREE, NULL] = [hex('020101'), hex('020103'), hex('0500')];
const SHA2 = ['0609608648016503040201', '0609608648016503040202', '0609608648016503040203'].map(hex);
const ECDSA = ['06082a8648ce3d040302', '06082a8648ce3d040303', '06082a8648ce3d040304'].map(hex);

/**
 * Sees to it that a timestamp (RFC 3161) holds nothing beside what its signature covers: no words, no further signers, no
 * unsigned attributes, no certificate but those that are trusted, every version and algorithm as the standard has it. The
 * library that verifies reads past all of these. Throws NotDer.
 */
export const checkTimestamp = (der: Uint8Array, trusted: readonly Uint8Array[]): void => {
  const [status, token, ...more] = listDer(readDer(der, SEQUENCE).value);
  exact(status, GRANTED);
  none(more);
  const [type, content, ...others] = listDer(expectTag(token, SEQUENCE).value);
  exact(type, SIGNED_DATA);
  none(others);
  const [version, algorithms, info, ...rest] = listDer(readDer(expectTag(content, inContext(0)).value, SEQUENCE).value);
  exact(version, THREE);
  checkInfo(info);
  checkCertificates(rest.slice(0, -1), trusted);
  const signer = readDer(expectTag(rest.at(-1), SET).value, SEQUENCE);
  exact(readDer(expectTag(algorithms, SET).value, SEQUENCE), checkSigner(signer).whole);
};

const checkInfo = (info: Der | undefined): void => {
  const [type, content, ...more] = listDer(expectTag(info, SEQUENCE).value);
  exact(type, TIMESTAMP_INFO);
  readDer(expectTag(content, inContext(0)).value, OCTETS);
  none(more);
};

const checkCertificates = (sets: readonly Der[], trusted: readonly Uint8Array[]): void => {
  for (const set of sets) {
    for (const each of listDer(expectTag(set, inContext(0)).value)) {
      if (!trusted.some((one) => sameBytes(one, each.whole))) throw new NotDer('a certificate that is not trusted');
    }
  }
  none(sets.slice(1));
};

/** The algorithm of its digest. */
const checkSigner = ({ value }: Der): Der => {
  const [version, signer, digest, attributes, algorithm, signature, ...more] = listDer(value);
  exact(version, ONE);
  const [issuer, serial, ...others] = listDer(expectTag(signer, SEQUENCE).value);
  expectTag(issuer, SEQUENCE);
  expectTag(serial, INTEGER);
  none(others);
  checkAlgorithm(digest, SHA2);
  expectTag(attributes, inContext(0));
  checkAlgorithm(algorithm, ECDSA);
  expectTag(signature, OCTETS);
  none(more);
  return expectTag(digest, SEQUENCE);
};

const checkAlgorithm = (algorithm: Der | undefined, known: readonly Uint8Array[]): void => {
  const [id, parameters, ...more] = listDer(expectTag(algorithm, SEQUENCE).value);
  const { whole } = expectTag(id, OBJECT_IDENTIFIER);
  if (!known.some((each) => sameBytes(each, whole))) throw new NotDer('an algorithm that is not known');
  if (parameters !== undefined) exact(parameters, NULL);
  none(more);
};

const exact = (given: Der | undefined, wanted: Uint8Array): void => {
  if (given === undefined || !sameBytes(given.whole, wanted)) throw new NotDer('another value than the standard has');
};

const none = (more: readonly Der[]): void => {
  if (more.length > 0) throw new NotDer('something that the signature does not cover');
};
