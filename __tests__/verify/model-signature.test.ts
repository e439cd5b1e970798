import { beforeAll, describe, expect, it } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { modelKeys, signWithModelKey, type ModelKeys } from '../../emulator/model-signing.js';
import { checkModelSignature } from '../../src/verify/model-signature.js';
import type { PublicKeyText, VerifiedBundle } from '../../src/verify/types.js';
import { signWithKey, type Claims } from '../support/sigstore.js';
import { altered, bytes, prepare, sigstores, type Loose } from './signing.js';

beforeAll(prepare);

const statement = { _type: 'https://in-toto.io/Statement/v1' };
const textOf = ({ pem }: ModelKeys, path = 'keys/model.pem'): PublicKeyText => ({ path, text: pem });
const under = (bundle: string, keys: readonly PublicKeyText[]): VerifiedBundle =>
  checkModelSignature(bytes(bundle), { roots: bytes(sigstores.own.root()), keys });
const answer = ({ signature }: VerifiedBundle): string =>
  signature.state === 'verified' ? 'verified' : `${signature.code}: ${signature.found}`;

describe('bundles of model_signing', () => {
  it.each(['v1.0.1', 'v1.1.0'])('of its release %s verify offline under the shipped root', (release) => {
    const bundle = readFileSync(`__tests__/fixtures/oms/${release}/model.sig`);
    const { signature, payloadType, payload } = checkModelSignature(bundle, { roots: null, keys: [] });
    expect(signature).toMatchObject({
      state: 'verified',
      by: { kind: 'identity', issuer: 'https://sigstore.verify.ibm.com/oauth2', workflow: null },
      at: expect.stringMatching(/^2025-10-/),
    });
    expect(payloadType).toBe('application/vnd.in-toto+json');
    expect(JSON.parse(Buffer.from(payload ?? []).toString())).toMatchObject({
      subject: [{ name: `${release}-sigstore` }],
    });
  });

  it('do not verify once a byte of their payload is another', () => {
    const bundle = readFileSync('__tests__/fixtures/oms/v1.1.0/model.sig', 'utf8');
    const changed = altered(bundle, ({ dsseEnvelope }) => {
      const payload = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('signme-1', 'signme-3');
      dsseEnvelope.payload = Buffer.from(payload).toString('base64');
    });
    const result = checkModelSignature(bytes(changed), { roots: null, keys: [] });
    expect(answer(result)).toMatch(/^signature-invalid: /);
    expect([result.payload, result.payloadType]).toEqual([null, null]);
  });

  it('of the method `certificate` are refused by name', () => {
    const bundle = altered(signWithModelKey(statement, modelKeys()), ({ verificationMaterial }) => {
      delete verificationMaterial.publicKey;
      verificationMaterial.x509CertificateChain = { certificates: [{ rawBytes: 'AAAA' }] };
    });
    expect(answer(under(bundle, []))).toBe(
      'certificate-method-unsupported: it was signed with a chain of certificates, which is not verified: sign without a key, or with one',
    );
  });
});

describe('the key of a model', () => {
  it.each(['P-256', 'P-384', 'P-521', 'Ed25519'] as const)('of %s verifies, and no other does', (curve) => {
    const [keys, other] = [modelKeys(curve), modelKeys(curve)];
    const bundle = signWithModelKey(statement, keys);
    expect(under(bundle, [textOf(other), textOf(keys)])).toMatchObject({
      signature: { state: 'verified', by: { kind: 'key', fingerprint: keys.fingerprint }, at: null },
    });
    expect(answer(under(bundle, [textOf(other)]))).toMatch(/^key-unknown: no key is known for the hint [0-9a-f]{64}$/);
    const claimed = signWithModelKey(statement, keys, { hint: other });
    expect(answer(under(claimed, [textOf(other), textOf(keys)]))).toMatch(/^signature-invalid: /);
    const changed = signWithModelKey(statement, keys, { payload: {} });
    expect(answer(under(changed, [textOf(keys)]))).toMatch(/^signature-invalid: /);
  });

  it('is looked for among all where an old release named none', () => {
    const [keys, other] = [modelKeys('P-384'), modelKeys()];
    const bundle = signWithModelKey(statement, keys, { hint: null });
    const old = altered(bundle, ({ verificationMaterial, dsseEnvelope }) => {
      verificationMaterial.publicKey = { rawBytes: 'AAAA', keyDetails: 'PKIX_ECDSA_P384_SHA_384' };
      delete verificationMaterial.tlogEntries;
      dsseEnvelope.signatures[0].keyid = null;
    });
    for (const each of [bundle, old]) {
      expect(answer(under(each, [textOf(other), textOf(keys)]))).toBe('verified');
      expect(answer(under(each, [textOf(other)]))).toMatch(/^signature-invalid: /);
      expect(answer(under(each, []))).toBe('key-unknown: no key is known for the hint (none)');
    }
  });

  it('may be named by the digest of its DER, as other tools do', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
    expect(answer(under(signWithKey('{}', privateKey, publicKey), [{ path: 'a.pem', text: pem }]))).toBe('verified');
  });

  it('may stand behind words that say what it is, as GnuTLS writes it, and alone', () => {
    const [keys, other] = [modelKeys('P-384'), modelKeys()];
    const told = `Public Key Information:\n\tCurve:\tSECP384R1\n\n${keys.pem}`;
    const by = (text: string): string => answer(under(signWithModelKey(statement, keys), [{ path: 'k.pem', text }]));
    expect(by(told)).toBe('verified');
    expect(by(`${keys.pem}${other.pem}`)).toMatch(/k\.pem holds no public key in PEM$/);
  });

  it.each<readonly [string, () => string, string]>([
    [
      'a private key',
      () => modelKeys().privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'no public key in PEM',
    ],
    ['a damaged one', () => '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n', 'no public key in PEM'],
    [
      'one of RSA',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 2048 })
          .publicKey.export({ format: 'pem', type: 'spki' })
          .toString(),
      'neither of P-256, P-384, P-521 nor Ed25519',
    ],
  ])('is not %s', (_, key, why) => {
    expect(answer(under(signWithModelKey(statement, modelKeys()), [{ path: 'k.pem', text: key() }]))).toMatch(
      new RegExp(`^key-unknown: .*; k\\.pem holds a?.*${why}`),
    );
  });

  it('never stands in for a certificate that does not verify', async () => {
    const keys = modelKeys();
    const bundle = altered(await signedBy(workflow), (draft) => {
      draft.dsseEnvelope = JSON.parse(signWithModelKey(statement, keys)).dsseEnvelope;
    });
    expect(answer(under(bundle, [textOf(keys)]))).toMatch(/^signature-invalid: /);
    const both = altered(bundle, ({ verificationMaterial }) => (verificationMaterial.publicKey = {}));
    expect(answer(under(both, [textOf(keys)]))).toMatch(/^bundle-unreadable: .*either a certificate or a public key/);
  });
});

const GITHUB = 'https://token.actions.githubusercontent.com';
const TRAIN = 'https://github.com/acme/ml/.github/workflows/train.yml@refs/heads/main';
const workflow: Claims = {
  name: TRAIN,
  8: GITHUB,
  9: TRAIN,
  12: 'https://github.com/acme/models',
  13: 'c'.repeat(40),
  20: 'push',
};

const signedBy = (claims: Claims, entry: 'dsse' | 'none' = 'dsse'): Promise<string> =>
  sigstores.own.sign(JSON.stringify(statement), { claims, entry });

describe('the identity of a signer', () => {
  it('is a workflow with what its certificate says of the run', async () => {
    expect(under(await signedBy(workflow), []).signature).toMatchObject({
      state: 'verified',
      by: {
        kind: 'identity',
        issuer: GITHUB,
        identity: TRAIN,
        workflow: {
          repository: 'acme/ml',
          path: '.github/workflows/train.yml',
          ref: 'refs/heads/main',
          commit: 'c'.repeat(40),
          trigger: 'push',
        },
      },
      at: expect.stringMatching(/^\d{4}-/),
    });
  });

  it.each<readonly [string, Loose, string]>([
    [
      'that another owner called',
      { 12: 'https://github.com/evil/models' },
      'was run by https://github.com/evil/models',
    ],
    ['of an owner whose name only begins so', { 12: 'https://github.com/acme-evil/models' }, 'was run by'],
    ['of a run that nobody names', { 12: undefined }, 'was run by an unnamed repository'],
    ['without an issuer', { 8: undefined }, 'the certificate names no issuer'],
  ])('is no workflow %s', async (_, change, why) => {
    const claims = Object.fromEntries(
      Object.entries({ ...workflow, ...change }).filter(([, value]) => value !== undefined),
    ) as unknown as Claims;
    expect(answer(under(await signedBy(claims), []))).toMatch(new RegExp(`^identity-unreadable: .*${why}`));
  });

  it('is no workflow where the name in the certificate is another', async () => {
    const bundle = await signedBy({
      ...workflow,
      name: 'https://github.com/acme/ml/.github/workflows/x.yml@refs/heads/main',
    });
    expect(under(bundle, []).signature).toMatchObject({ state: 'verified', by: { workflow: null } });
  });

  it('needs every witness that its instance has', async () => {
    expect(answer(under(await signedBy(workflow, 'none'), []))).toMatch(/^signature-invalid: /);
    const elsewhere = await sigstores.other.sign(JSON.stringify(statement), { claims: workflow });
    expect(answer(under(elsewhere, []))).toMatch(/^signature-invalid: /);
  });

  it('is not known under roots that cannot be read', async () => {
    const result = checkModelSignature(bytes(await signedBy(workflow)), { roots: bytes('{'), keys: [] });
    expect(answer(result)).toMatch(/^roots-unreadable: /);
  });
});

describe('a bundle of another tool', () => {
  it('may have white space, and nothing that is not in the format', () => {
    const keys = modelKeys();
    const bundle = signWithModelKey(statement, keys);
    expect(answer(under(JSON.stringify(JSON.parse(bundle), null, 2), [textOf(keys)]))).toBe('verified');
    for (const broken of [
      'x',
      '{}',
      `${bundle}{}`,
      bundle.replace('{', '{"mediaType":"x",'),
      altered(bundle, (draft) => (draft.more = 1)),
      altered(bundle, (draft) => (draft.dsseEnvelope.payloadType = 'text/plain')),
      altered(bundle, ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0])),
      altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.signatures = [])),
    ]) {
      expect(answer(under(broken, [textOf(keys)]))).toMatch(/^bundle-unreadable: /);
    }
  });
});
