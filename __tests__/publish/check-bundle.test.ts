import { describe, expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync, sign, X509Certificate, type KeyObject } from 'node:crypto';
import { Malformed } from '../../src/lib/shape.js';
import { checkBundle, type Expected } from '../../src/publish/sign/check-bundle.js';
import { signedBytes } from '../../src/publish/sign/envelope.js';
import { honest, signerWith, statement } from './signers.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const text = '{"a":1}';

interface Parts {
  readonly mediaType: string;
  readonly verificationMaterial: Readonly<Record<string, unknown>>;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string }[];
  };
}

const signedBy = (key: KeyObject, payload: Buffer): { sig: string } => ({
  sig: sign(null, signedBytes(payload), key).toString('base64'),
});

const good: Parts = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: 'h' } },
  dsseEnvelope: {
    payload: Buffer.from(text).toString('base64'),
    payloadType: 'application/vnd.in-toto+json',
    signatures: [signedBy(privateKey, Buffer.from(text))],
  },
};

const keyed: Expected = { statement: text, publicKey, certificate: null };
const checked = (parts: Parts, expected: Expected) => () => {
  checkBundle(JSON.stringify(parts), expected);
};
const envelope = (own: Partial<Parts['dsseEnvelope']>): Parts => ({
  ...good,
  dsseEnvelope: { ...good.dsseEnvelope, ...own },
});

describe('a bundle that was just made', () => {
  it('is taken where it holds what was sent', () => {
    expect(checked(good, keyed)).not.toThrow();
    expect(createPublicKey(privateKey).equals(publicKey)).toBe(true);
  });

  const stranger = generateKeyPairSync('ed25519').privateKey;
  const other = Buffer.from('{"a":2}');
  it.each([
    ['of another form', { ...good, mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2' }],
    ['of another payload type', envelope({ payloadType: 'text/plain' })],
    [
      'of another statement, well signed',
      envelope({ payload: other.toString('base64'), signatures: [signedBy(privateKey, other)] }),
    ],
    ['signed by another key', envelope({ signatures: [signedBy(stranger, Buffer.from(text))] })],
    [
      'signed over the statement alone',
      envelope({ signatures: [{ sig: sign(null, Buffer.from(text), privateKey).toString('base64') }] }),
    ],
    ['signed twice', envelope({ signatures: [...good.dsseEnvelope.signatures, ...good.dsseEnvelope.signatures] })],
    ['not signed', envelope({ signatures: [] })],
  ])('is refused %s', (_, parts) => {
    expect(checked(parts, keyed)).toThrow(Malformed);
  });

  it('with a certificate is refused without that certificate, or without its one witness', async () => {
    const ended = await signerWith(honest).signer.sign([statement('a')]);
    if (ended.state !== 'signed') throw new Error(ended.state);
    const bundle = JSON.parse(Buffer.from(ended.bundles[0]?.bytes ?? []).toString('utf8')) as Parts;
    const { verificationMaterial: material } = bundle;
    const { rawBytes } = material['certificate'] as { rawBytes: string };
    const certificate = Buffer.from(rawBytes, 'base64');
    const expected = {
      statement: statement('a').statement,
      publicKey: new X509Certificate(certificate).publicKey,
      certificate,
    };
    const withMaterial = (own: object): Parts => ({ ...bundle, verificationMaterial: { ...material, ...own } });
    expect(checked(bundle, expected)).not.toThrow();
    expect(checked(withMaterial({ certificate: { rawBytes: 'AAAA' } }), expected)).toThrow(Malformed);
    expect(checked(withMaterial({ certificate: undefined }), expected)).toThrow(Malformed);
    expect(checked(withMaterial({ tlogEntries: [] }), expected)).toThrow('one witness');
    expect(checked(withMaterial({ tlogEntries: [{}, {}] }), expected)).toThrow('one witness');
  });
});
