import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { checkSignature } from '../../src/verify/signature.js';
import type { SignatureResult } from '../../src/verify/types.js';
import { keysOf } from '../support/signed-record.js';
import { signWithKey, startSigstore, type Claims, type Sigstore, type SignOptions } from '../support/sigstore.js';

const claims: Claims = {
  name: 'https://github.com/acme/pay/.github/workflows/gate.yml@refs/heads/main',
  8: 'https://issuer.test',
};
const payload = '{"_type":"https://in-toto.io/Statement/v1"}';

let own: Sigstore;
let other: Sigstore;
beforeAll(async () => {
  [own, other] = await Promise.all([startSigstore(), startSigstore()]);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const keyless = (bundle: string, roots: string | null = own.root()): SignatureResult =>
  checkSignature(bytes(bundle), { roots: roots === null ? null : bytes(roots), key: null });
const keyed = (bundle: string, pem: string): SignatureResult =>
  checkSignature(bytes(bundle), { roots: null, key: bytes(pem) });
const made = (options: Partial<SignOptions> = {}): Promise<string> => own.sign(payload, { claims, ...options });

/** What was refused and why, or that it was not. */
const answer = (result: SignatureResult): string =>
  result.state === 'signed' ? 'signed' : `${result.kind}: ${result.found}`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a forger knows no types
type Loose = any;

const altered = (bundle: string, change: (draft: Loose) => void): string => {
  const draft: Loose = JSON.parse(bundle);
  change(draft);
  return JSON.stringify(draft);
};

describe('a keyless signature', () => {
  it.each([
    ['an entry of a log (dsse)', { entry: 'dsse' }, []],
    ['an entry of a log (intoto)', { entry: 'intoto' }, []],
    ['a log and a timestamp', { entry: 'dsse', timestamp: 'one' }, []],
    ['a log and a timestamp with its certificate', { entry: 'dsse', timestamp: 'one-with-certificate' }, []],
    ['a timestamp alone, where the instance keeps no log', { entry: 'none', timestamp: 'one' }, ['tlogs']],
  ] as const)('with %s verifies', async (_, options, without) => {
    expect(keyless(await made(options), own.root(...without))).toMatchObject({
      state: 'signed',
      signer: { by: 'keyless', identity: { name: claims.name, issuer: 'https://issuer.test' } },
    });
  });

  it('of an instance without any log verifies by its timestamp, and not where a log of certificates is due', async () => {
    const instance = await startSigstore('not-logged');
    const bundle = await instance.sign(payload, { claims, entry: 'none', timestamp: 'one' });
    expect(answer(keyless(bundle, instance.root('tlogs', 'ctlogs')))).toBe('signed');
    expect(answer(keyless(bundle, instance.root('tlogs')))).toMatch(/expected 1 SCTs, got 0/);
  });

  it('gives back the very bytes that were signed, the times, and the root', async () => {
    const result = keyless(await made({ timestamp: 'one' }));
    if (result.state !== 'signed' || result.signer.by !== 'keyless') throw new Error(answer(result));
    expect(new TextDecoder().decode(result.payload)).toBe(payload);
    expect(result.signer.times.map(({ by }) => by)).toEqual(['log', 'timestamp-authority']);
    expect(result.signer.root).toBe('fulcio.test, given');
  });

  const hour = 3_600_000;
  it.each([
    [
      'made when the certificate had run out, as the log tells',
      { witnessedAt: new Date(Date.now() + hour) },
      /certificate is not valid or expired/,
    ],
    [
      'made before the certificate was, as the log tells',
      { witnessedAt: new Date(Date.now() - hour) },
      /certificate is not valid or expired/,
    ],
    [
      'made too late, as the timestamp tells',
      { entry: 'none', timestamp: 'one', witnessedAt: new Date(Date.now() + hour) },
      /expired/,
    ],
    [
      'without a log, where the instance keeps one',
      { entry: 'none', timestamp: 'one' },
      /expected 1 tlog entries, got 0/,
    ],
    ['without a time that anybody vouches for', { entry: 'none' }, /expected 1 timestamps, got 0/],
  ] as const)('%s is refused', async (_, options, why) => {
    const roots = 'timestamp' in options && 'witnessedAt' in options ? own.root('tlogs') : own.root();
    expect(answer(keyless(await made(options), roots))).toMatch(why);
  });

  it('of another Sigstore is refused, by the shipped root too', async () => {
    const bundle = await made();
    expect(answer(keyless(bundle, other.root()))).toMatch(
      /^signature: fulcio\.test, given: Failed to verify certificate chain/,
    );
    expect(answer(keyless(bundle, null))).toMatch(/^signature: fulcio\.sigstore\.dev, shipped with countersign: /);
  });

  it('verifies under any of several roots, one a line', async () => {
    const bundle = await made();
    expect(answer(keyless(bundle, `${other.root()}\n${own.root()}\n`))).toBe('signed');
    expect(answer(keyless(bundle, `${other.root()}\n${other.root()}`))).toMatch(/^signature: .*; .*/);
  });
});

describe('what does not belong together', () => {
  const swaps: readonly (readonly [string, (draft: Loose, donor: Loose) => void, RegExp])[] = [
    [
      'the certificate',
      (draft, donor) => (draft.verificationMaterial.certificate = donor.verificationMaterial.certificate),
      /signature verification failed|another certificate/,
    ],
    [
      'the entry of the log',
      (draft, donor) => (draft.verificationMaterial.tlogEntries = donor.verificationMaterial.tlogEntries),
      /mismatch/,
    ],
    [
      'the timestamp',
      (draft, donor) =>
        (draft.verificationMaterial.timestampVerificationData = donor.verificationMaterial.timestampVerificationData),
      /timestamp could not be verified/,
    ],
    [
      'the signature',
      (draft, donor) => (draft.dsseEnvelope.signatures = donor.dsseEnvelope.signatures),
      /mismatch|could not be verified/,
    ],
    [
      'the payload',
      (draft) => (draft.dsseEnvelope.payload = Buffer.from('{}').toString('base64')),
      /mismatch|verification failed/,
    ],
    [
      'all of the envelope',
      (draft, donor) => (draft.dsseEnvelope = donor.dsseEnvelope),
      /mismatch|could not be verified/,
    ],
  ];
  it.each(swaps)('%s of another bundle is refused', async (_, swap, why) => {
    const [one, donor] = [await made({ timestamp: 'one' }), await made({ timestamp: 'one' })];
    expect(answer(keyless(altered(one, (draft) => void swap(draft, JSON.parse(donor)))))).toMatch(why);
  });

  const entryOf = (draft: Loose): Loose => draft.verificationMaterial.tlogEntries[0];
  const log: readonly (readonly [string, (draft: Loose) => void, RegExp])[] = [
    [
      'a size of the tree beside the checkpoint',
      (draft) => (entryOf(draft).inclusionProof.treeSize = '2'),
      /of another tree/,
    ],
    [
      'a hash of the tree beside the checkpoint',
      (draft) => (entryOf(draft).inclusionProof.rootHash = 'AAAA'),
      /of another tree/,
    ],
    ['an index', (draft) => (entryOf(draft).logIndex = '7'), /inclusion promise could not be verified/],
    [
      'an earlier time',
      (draft) => (entryOf(draft).integratedTime = String(Number(entryOf(draft).integratedTime) - 1)),
      /could not be verified|expired/,
    ],
    ['another log', (draft) => (entryOf(draft).logId.keyId = 'AAAA'), /could not be verified|not trusted/],
    [
      'a time without the promise of the log',
      (draft) => delete entryOf(draft).inclusionPromise,
      /a time that the log did not sign/,
    ],
    [
      'a name in the checkpoint that is a pattern',
      (draft) => rename(entryOf(draft), '— rekor.sigstore.de ', 0),
      /nobody who is trusted/,
    ],
    [
      'a further signature in the checkpoint',
      (draft) => rename(entryOf(draft), '— rekor.sigstore.dev AAAAAAAA\n', 1),
      /nobody who is trusted|form/,
    ],
    ['a word behind the checkpoint', (draft) => rename(entryOf(draft), 'x', 1), /has another form/],
  ];
  function rename(entry: Loose, text: string, how: 0 | 1): void {
    const { checkpoint } = entry.inclusionProof;
    checkpoint.envelope =
      how === 0 ? String(checkpoint.envelope).replace(/\u2014 \S+ /, text) : `${String(checkpoint.envelope)}${text}`;
  }
  it.each(log)('an entry of the log with %s is refused', async (_, change, why) => {
    const bundle = await made({ timestamp: 'one' });
    const changed = altered(bundle, change);
    expect(changed).not.toBe(bundle);
    expect(answer(keyless(changed))).toMatch(why);
  });
});

describe.each(['dsse', 'intoto'] as const)('an entry of the log (%s)', (entry) => {
  it('that was made for another certificate is refused', async () => {
    const bundle = await made({ entry, entryOf: 'somebody-else' });
    expect(answer(keyless(bundle))).toMatch(/the entry was made for another certificate/);
  });
});

describe('the form of a bundle', () => {
  const forms: readonly (readonly [string, (bundle: string) => string, string])[] = [
    ['no JSON', (bundle) => bundle.slice(0, -1), 'bundle: $, character'],
    ['a line break at the end', (bundle) => `${bundle}\n`, 'bundle: the bundle was written again'],
    ['blanks', (bundle) => JSON.stringify(JSON.parse(bundle), null, 1), 'bundle: the bundle was written again'],
    [
      'a letter as an escape',
      (bundle) => bundle.replace('mediaType', '\\u006dediaType'),
      'bundle: the bundle was written again',
    ],
    ['a name twice', (bundle) => bundle.replace('{', '{"mediaType":"x",'), 'bundle: $, character'],
    [
      'a member that it has not',
      (bundle) => altered(bundle, (draft) => (draft.note = 'x')),
      'bundle: $.note: nothing expected',
    ],
    [
      'a member deep inside that it has not',
      (bundle) => altered(bundle, (draft) => (draft.dsseEnvelope.signatures[0].cert = 'x')),
      'bundle: $.dsseEnvelope.signatures[0].cert: nothing expected',
    ],
    ['another version', (bundle) => bundle.replace('v0.3', 'v0.2'), 'bundle: $.mediaType: '],
    [
      'another kind of payload',
      (bundle) => bundle.replace('vnd.in-toto', 'vnd.other'),
      'bundle: $.dsseEnvelope.payloadType: ',
    ],
    [
      'a second signature',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => dsseEnvelope.signatures.push(dsseEnvelope.signatures[0])),
      'bundle: $.dsseEnvelope.signatures: exactly one signature',
    ],
    [
      'no signature',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.signatures = [])),
      'bundle: $.dsseEnvelope.signatures: exactly one signature',
    ],
    [
      'a name of a key',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.signatures[0].keyid = 'k1')),
      'bundle: $.dsseEnvelope.signatures[0].keyid: ',
    ],
    [
      'base64 of the other alphabet',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = '-_8=')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'base64 without its padding',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = 'AA')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'base64 with spare bits',
      (bundle) => altered(bundle, ({ dsseEnvelope }) => (dsseEnvelope.payload = 'AB==')),
      'bundle: $.dsseEnvelope.payload: base64',
    ],
    [
      'a number with a zero in front',
      (bundle) => altered(bundle, ({ verificationMaterial }) => (verificationMaterial.tlogEntries[0].logIndex = '01')),
      'bundle: $.verificationMaterial.tlogEntries[0].logIndex: ',
    ],
    [
      'neither certificate nor key',
      (bundle) => altered(bundle, ({ verificationMaterial }) => delete verificationMaterial.certificate),
      'bundle: $.verificationMaterial: either',
    ],
    [
      'certificate and key',
      (bundle) => altered(bundle, ({ verificationMaterial }) => (verificationMaterial.publicKey = { hint: '' })),
      'bundle: $.verificationMaterial: either',
    ],
  ];
  it.each(forms)('with %s is refused', async (_, change, why) => {
    expect(answer(keyless(change(await made())))).toContain(why);
  });

  it('with bytes that are no UTF-8 is refused', async () => {
    const broken = Buffer.from(await made());
    broken[20] = 0xff;
    expect(answer(checkSignature(broken, { roots: bytes(own.root()), key: null }))).toMatch(/^bundle: .*no UTF-8/);
  });
});

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
      own.root(),
      (draft) => (draft.certificateAuthorities[0].certChain.certificates[0].rawBytes = 'AAAA'),
    );
    expect(answer(keyless(await made(), broken))).toMatch(
      /^trust: the trusted root: its keys or certificates cannot be read/,
    );
  });
});
