import { X509Certificate } from 'node:crypto';
import {
  derText,
  expectTag,
  inContext,
  listDer,
  NotDer,
  OBJECT_IDENTIFIER,
  OCTETS,
  readDer,
  SEQUENCE,
  UTF8_STRING,
} from './der.js';
import { Refusal } from './refusal.js';
import type { SignerIdentity } from './types.js';

/** 1.3.6.1.4.1.57264.1, the branch of object ids under which Fulcio writes what the token said, and 2.5.29.17. */
const FULCIO = '2b0601040183bf3001';
const ALTERNATIVE_NAME = '551d11';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/**
 * Who signed, as the certificate says it. Nothing here is trusted before the chain was verified.
 * Members: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
export const identityOf = (der: Uint8Array): SignerIdentity => {
  const extensions = extensionsOf(der);
  const said = (number: number): string | null => {
    const value = extensions.get(`${FULCIO}${number.toString(16).padStart(2, '0')}`);
    return value === undefined ? null : derText(readDer(value, UTF8_STRING));
  };
  return {
    name: alternativeName(extensions.get(ALTERNATIVE_NAME)),
    issuer: said(8),
    signerUri: said(9),
    signerCommit: said(10),
    runner: said(11),
    repository: said(12),
    commit: said(13),
    ref: said(14),
    repositoryId: said(15),
    owner: said(16),
    ownerId: said(17),
    workflow: said(18),
    workflowCommit: said(19),
    trigger: said(20),
    run: said(21),
    visibility: said(22),
  };
};

const extensionsOf = (der: Uint8Array): ReadonlyMap<string, Uint8Array> => {
  const [tbs] = listDer(readDer(der, SEQUENCE).value);
  const wrapped = listDer(expectTag(tbs, SEQUENCE).value).find(({ tag }) => tag === inContext(3));
  const found = new Map<string, Uint8Array>();
  for (const each of wrapped === undefined ? [] : listDer(readDer(wrapped.value, SEQUENCE).value)) {
    const parts = listDer(expectTag(each, SEQUENCE).value);
    const id = Buffer.from(expectTag(parts[0], OBJECT_IDENTIFIER).value).toString('hex');
    if (found.has(id)) throw new NotDer('an extension twice');
    found.set(id, expectTag(parts.at(-1), OCTETS).value);
  }
  return found;
};

/** The one name of the holder: a URI, or a mail address. Several would leave it open which one is meant. */
const alternativeName = (extension: Uint8Array | undefined): string | null => {
  if (extension === undefined) return null;
  const [only, ...more] = listDer(readDer(extension, SEQUENCE).value);
  if (only === undefined || more.length > 0) throw new NotDer('one alternative name expected');
  return only.tag === 0x86 || only.tag === 0x81 ? derText(only) : null;
};

/**
 * What the library that verifies chains lets through: a signature with spare bits, an algorithm named otherwise outside than
 * inside, a certificate for something else than signing code. The platform's own library, which refuses the first two,
 * verifies the certificate once more.
 */
export const checkLeaf = (der: Uint8Array, authorities: readonly Uint8Array[]): void => {
  const leaf = new X509Certificate(der);
  // Lengths in another form would be read all the same.
  listDer(readDer(der, SEQUENCE).value);
  // Undefined where the certificate names no usage, whatever the platform's types say.
  const usages = leaf.keyUsage as readonly string[] | undefined;
  if (leaf.ca || usages?.includes(CODE_SIGNING) !== true) {
    throw new Refusal('signature', 'the certificate is not made for signing code');
  }
  if (!authorities.map((each) => new X509Certificate(each)).some((each) => leaf.verify(each.publicKey))) {
    throw new Refusal('signature', 'the certificate was made by none of the trusted authorities');
  }
};
