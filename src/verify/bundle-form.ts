import { NotStrict, parseStrictJson } from '../lib/strict-json.js';
import { arrayOf, filledText, Malformed, optional, record, text, type Reader } from '../lib/shape.js';
import { Refusal } from './refusal.js';

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

/** What a bundle says, after every byte of it was seen to be in its only form. */
export interface BundleForm {
  readonly json: unknown;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  readonly material:
    | { readonly kind: 'certificate'; readonly der: Uint8Array }
    /** The hint is free text; whoever has the key compares it. */
    | { readonly kind: 'key'; readonly hint: string };
}

/**
 * Reads a Sigstore bundle v0.3 with a DSSE envelope. The library that verifies passes over members that it does not know and
 * over forms of base64 and numbers that mean the same; here each is refused, so that no byte can change unseen.
 */
export const readBundle = (bytes: Uint8Array): BundleForm =>
  read(bytes, (json) => {
    if (JSON.stringify(json) !== new TextDecoder().decode(bytes)) {
      throw new Refusal('bundle', 'the bundle was written again: it has white space, or characters in another form');
    }
    ownBundle(json, '$');
  });

/**
 * The same for a bundle that another tool wrote and people carried about: white space, hints of keys and what older
 * releases wrote beside the hint are let through. None of that is signed, and none of it is believed.
 */
export const readForeignBundle = (bytes: Uint8Array): BundleForm =>
  read(bytes, (json) => {
    foreignBundle(json, '$');
  });

const read = (bytes: Uint8Array, check: (json: unknown) => void): BundleForm => {
  try {
    const json = parseStrictJson(bytes);
    check(json);
    return contentOf(json as BundleJson);
  } catch (error) {
    if (error instanceof NotStrict || error instanceof Malformed) throw new Refusal('bundle', error.message);
    throw error;
  }
};

interface BundleJson {
  readonly verificationMaterial: {
    readonly certificate?: { readonly rawBytes: string };
    readonly publicKey?: { readonly hint?: string | null };
  };
  readonly dsseEnvelope: { readonly payload: string; readonly signatures: readonly [{ readonly sig: string }] };
}

const contentOf = (json: BundleJson): BundleForm => {
  const { verificationMaterial, dsseEnvelope } = json;
  const { certificate, publicKey } = verificationMaterial;
  if ((certificate === undefined) === (publicKey === undefined)) {
    throw new Refusal('bundle', '$.verificationMaterial: either a certificate or a public key expected');
  }
  return {
    json,
    payload: Buffer.from(dsseEnvelope.payload, 'base64'),
    signature: Buffer.from(dsseEnvelope.signatures[0].sig, 'base64'),
    material:
      certificate === undefined
        ? { kind: 'key', hint: publicKey?.hint ?? '' }
        : { kind: 'certificate', der: Buffer.from(certificate.rawBytes, 'base64') },
  };
};

/** A record with these members, these optional ones, and no other. */
const exactly =
  (required: Readonly<Record<string, Reader<unknown>>>, optional: Readonly<Record<string, Reader<unknown>>> = {}) =>
  (value: unknown, path: string): void => {
    const given = record(value, path);
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(required, name) && !Object.hasOwn(optional, name)) {
        throw new Malformed(`${path}.${name}`, 'nothing');
      }
    }
    for (const [name, read] of Object.entries(required)) {
      read(Object.hasOwn(given, name) ? given[name] : undefined, `${path}.${name}`);
    }
    for (const [name, read] of Object.entries(optional))
      if (Object.hasOwn(given, name)) read(given[name], `${path}.${name}`);
  };

const only =
  (wanted: string): Reader<string> =>
  (value, path) => {
    if (value !== wanted) throw new Malformed(path, JSON.stringify(wanted));
    return wanted;
  };

const base64: Reader<string> = (value, path) => {
  const given = filledText(value, path);
  // Other alphabets, missing or superfluous padding and spare bits decode to the same bytes.
  if (Buffer.from(given, 'base64').toString('base64') !== given) throw new Malformed(path, 'base64 in its only form');
  return given;
};

const decimal: Reader<string> = (value, path) => {
  const given = text(value, path);
  if (!/^(?:0|[1-9]\d{0,18})$/.test(given)) throw new Malformed(path, 'a number as text');
  return given;
};

const single =
  (read: Reader<unknown>): Reader<void> =>
  (value, path) => {
    const items = arrayOf(read)(value, path);
    if (items.length !== 1) throw new Malformed(path, 'exactly one signature');
  };

const logEntry = exactly(
  {
    logId: exactly({ keyId: base64 }),
    kindVersion: exactly({ kind: filledText, version: filledText }),
    canonicalizedBody: base64,
  },
  {
    logIndex: decimal,
    integratedTime: decimal,
    inclusionPromise: exactly({ signedEntryTimestamp: base64 }),
    inclusionProof: exactly(
      { rootHash: base64, treeSize: decimal, checkpoint: exactly({ envelope: filledText }) },
      { logIndex: decimal, hashes: arrayOf(base64) },
    ),
  },
);

const timestamps = exactly({}, { rfc3161Timestamps: arrayOf(exactly({ signedTimestamp: base64 })) });

const bundleWith = (publicKey: Reader<unknown>, keyid: Reader<unknown>): Reader<void> =>
  exactly({
    mediaType: only(MEDIA_TYPE),
    verificationMaterial: exactly(
      {},
      {
        certificate: exactly({ rawBytes: base64 }),
        publicKey,
        tlogEntries: arrayOf(logEntry),
        timestampVerificationData: timestamps,
      },
    ),
    dsseEnvelope: exactly({
      payload: base64,
      payloadType: only(PAYLOAD_TYPE),
      signatures: single(exactly({ sig: base64 }, { keyid })),
    }),
  });

const ownBundle = bundleWith(exactly({}, { hint: text }), only(''));
/** Releases of `model_signing` before 1.1 write null for the name of a key. */
const foreignBundle = bundleWith(
  exactly({}, { hint: optional(text), rawBytes: text, keyDetails: text }),
  optional(text),
);
