import { describe, expect, it } from '@jest/globals';
import { createHash, createPublicKey, generateKeyPairSync, verify, type KeyObject } from 'node:crypto';
import { storedFiles } from '../../scripts/cases/observe.js';
import { everythingShown, judge, type Judged } from './support.js';

type Pair = ReturnType<typeof generateKeyPairSync>;

const pemOf = (key: KeyObject): string => key.export({ format: 'pem', type: 'pkcs8' }).toString();

interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: object;
  readonly dsseEnvelope: {
    readonly payload: string;
    readonly payloadType: string;
    readonly signatures: readonly { readonly sig: string; readonly keyid?: string }[];
  };
}

const bundlesOf = ({ emulator }: Judged): readonly Bundle[] =>
  [...(storedFiles(emulator).at(-1) ?? [])]
    .filter(([name]) => name.endsWith('.sigstore.json'))
    .map(([, text]) => JSON.parse(text) as Bundle);

/** DSSE by the letter of its specification, with nothing of ours. */
function isSignedBy(key: KeyObject, { dsseEnvelope }: Bundle): boolean {
  const { payload, payloadType, signatures } = dsseEnvelope;
  const body = Buffer.from(payload, 'base64');
  const header = `DSSEv1 ${String(Buffer.byteLength(payloadType))} ${payloadType} ${String(body.length)} `;
  const hash = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  const [first] = signatures;
  return verify(hash, Buffer.concat([Buffer.from(header), body]), key, Buffer.from(first?.sig ?? '', 'base64'));
}

const good: readonly (readonly [string, () => Pair])[] = [
  ['an ECDSA key on P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['an Ed25519 key', () => generateKeyPairSync('ed25519')],
  ['an RSA key of 2048 bits', () => generateKeyPairSync('rsa', { modulusLength: 2048 })],
];

describe('a key from the input', () => {
  it.each(good)('%s signs where there is no identity, and is never shown', async (_, make) => {
    const { privateKey, publicKey } = make();
    const pem = pemOf(privateKey);
    const judged = await judge({ inputs: { 'signing-key': pem } });
    expect([judged.verdict, judged.run.outputs.get('signed')]).toEqual(['pass', 'key']);
    const bundles = bundlesOf(judged);
    expect(bundles).toHaveLength(3);
    const spki = publicKey.export({ format: 'der', type: 'spki' });
    const hint = createHash('sha256').update(spki).digest('base64');
    for (const bundle of bundles) {
      expect(isSignedBy(publicKey, bundle)).toBe(true);
      expect(isSignedBy(generateKeyPairSync('ed25519').publicKey, bundle)).toBe(false);
      expect(bundle.mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
      expect(bundle.verificationMaterial).toMatchObject({ publicKey: { hint } });
      // A name here sends cosign looking for a key of that name.
      expect(bundle.dsseEnvelope.signatures.map(({ keyid }) => keyid ?? '')).toEqual(['']);
    }
    const lines = pem.split('\n').filter((line) => line !== '' && !line.startsWith('-----'));
    const shown = everythingShown(judged);
    expect(lines.filter((line) => shown.includes(line))).toEqual([]);
    for (const line of lines.filter((each) => each.length > 8))
      expect(judged.run.stdout).toContain(`::add-mask::${line}`);
    expect(createPublicKey(pem).equals(publicKey)).toBe(true);
  });

  it.each([
    ['no key', 'not a key'],
    ['a public key', generateKeyPairSync('ed25519').publicKey.export({ format: 'pem', type: 'spki' }).toString()],
    [
      'a curve that cosign does not take by itself',
      pemOf(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey),
    ],
    ['an RSA key that is too short', pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
    [
      'a key behind a pass phrase',
      generateKeyPairSync('ed25519')
        .privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'secret phrase' })
        .toString(),
    ],
  ])('%s is refused before anything is judged, and not shown', async (_, given) => {
    const judged = await judge({ inputs: { 'signing-key': given } });
    expect(judged.run.exitCode).toBe(1);
    expect(judged.calls).toEqual([]);
    expect(judged.run.annotations.map(({ message }) => message)).toEqual([
      'The input "signing-key" is no key to sign with; it must be an unencrypted private key in PEM: ECDSA P-256, Ed25519, or RSA of at least 2048 bits.',
    ]);
    for (const line of given.split('\n').filter((each) => each.length > 8 && !each.startsWith('-----')))
      expect(everythingShown(judged)).not.toContain(line);
  });
});
