import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { keysOf } from '../support/signed-record.js';
import { signWithKey } from '../support/sigstore.js';
import { altered, answer, keyed, keyless, made, payload, prepare, sigstores, type Loose } from './signing.js';

beforeAll(prepare);

describe('the signature of a key', () => {
  it.each(['P-256', 'Ed25519', 'RSA'] as const)('of %s verifies, and of another key does not', (type) => {
    const keys = keysOf(type);
    const bundle = signWithKey(payload, keys.privateKey, keys.publicKey);
    expect(keyed(bundle, keys.pem)).toMatchObject({
      state: 'signed',
      signer: { by: 'key', fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
    expect(answer(keyed(bundle, keysOf(type).pem))).toMatch(/^signature: the bundle names another key/);
    const renamed = keysOf(type);
    const { hint } = JSON.parse(signWithKey(payload, renamed.privateKey, renamed.publicKey)).verificationMaterial
      .publicKey;
    const claimed = altered(bundle, ({ verificationMaterial }) => (verificationMaterial.publicKey.hint = hint));
    expect(answer(keyed(claimed, renamed.pem))).toBe(
      'signature: the signature is not one of this key over what is in the bundle',
    );
    const changed = altered(
      bundle,
      ({ dsseEnvelope }) => (dsseEnvelope.payload = Buffer.from('{}').toString('base64')),
    );
    expect(answer(keyed(changed, keys.pem))).toMatch(/^signature: the signature is not one of this key/);
  });

  it('is not verified where nobody gave the key', () => {
    const { privateKey, publicKey } = keysOf('P-256');
    expect(answer(keyless(signWithKey(payload, privateKey, publicKey)))).toMatch(/^signer-not-named: .*--key FILE/);
  });

  it('has nothing beside it that would not be looked at', async () => {
    const { privateKey, publicKey, pem } = keysOf('P-256');
    const { tlogEntries } = JSON.parse(await made()).verificationMaterial;
    const beside = altered(
      signWithKey(payload, privateKey, publicKey),
      ({ verificationMaterial }) => (verificationMaterial.tlogEntries = tlogEntries),
    );
    expect(answer(keyed(beside, pem))).toBe('bundle: a bundle of a key has no tlogEntries');
  });
});

describe('whom to believe', () => {
  const pem = (key: Loose): string =>
    key.export({ format: 'pem', type: key.type === 'private' ? 'pkcs8' : 'spki' }).toString();
  const unusable: readonly (readonly [string, () => string, RegExp])[] = [
    ['a private key', () => pem(keysOf('P-256').privateKey), /no public key in PEM/],
    ['no key', () => 'hello', /no public key in PEM/],
    ['a damaged key', () => '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', /no public key in PEM/],
    [
      'a key of another curve',
      () => pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey),
      /neither of P-256/,
    ],
    ['a short key', () => pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey), /neither of P-256/],
  ];
  it.each(unusable)('is not %s', (_, key, why) => {
    const { privateKey, publicKey } = keysOf('P-256');
    const said = answer(keyed(signWithKey(payload, privateKey, publicKey), key()));
    expect(said).toMatch(/^trust: /);
    expect(said).toMatch(why);
  });

  it.each([
    ['no JSON', 'x', /\$, character 1/],
    ['another kind of file', '{"mediaType":"x"}', /\$\.mediaType/],
    [
      'a root without authorities',
      '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
      /\$\.certificateAuthorities/,
    ],
    ['a broken line', `{"mediaType":"x"}\n{`, /\$/],
  ])('is not %s', async (_, roots, why) => {
    const said = answer(keyless(await made(), roots));
    expect(said).toMatch(/^trust: the trusted root: /);
    expect(said).toMatch(why);
  });

  it('is not a root with a broken certificate', async () => {
    const broken = altered(
      sigstores.own.root(),
      (draft) => (draft.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA'),
    );
    expect(answer(keyless(await made(), broken))).toMatch(
      /^trust: the trusted root: its keys or certificates cannot be read/,
    );
  });
});
