import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  manifestStatement,
  modelKeys,
  signWithModelKey,
  type ManifestOptions,
} from '../../../../emulator/model-signing.js';
import { readManifest } from '../../../../src/collect/models/documents/manifest.js';
import { documentOf } from '../../../../src/collect/models/documents/unreadable-document.js';
import type { Manifest } from '../../../../src/facts/model-documents.js';
import type { Observed } from '../../../../src/facts/observed.js';
import { checkModelSignature } from '../../../../src/verify/model-signature.js';

const [A, B, C] = ['a', 'b', 'c'].map((digit) => digit.repeat(64)) as [string, string, string];
const keys = modelKeys();

const read = (bundle: Uint8Array | string, known = [{ path: 'k.pem', text: keys.pem }]): Observed<Manifest> => {
  const bytes = typeof bundle === 'string' ? Buffer.from(bundle) : bundle;
  const verified = checkModelSignature(bytes, { roots: null, keys: known });
  return documentOf('models/m/model.sig', () => readManifest('models/m/model.sig', bytes, verified));
};

const signed = (files: Readonly<Record<string, string>>, options: ManifestOptions = {}): string =>
  signWithModelKey(manifestStatement(files, options), keys);

const manifestOf = (bundle: Uint8Array | string): Manifest => {
  const manifest = read(bundle);
  if (!manifest.known) throw new Error(manifest.why.found);
  return manifest.value;
};

describe('the manifest of a model', () => {
  it.each(['v1.0.1', 'v1.1.0'])(
    'is read from a bundle of release %s, with the root that its files come to',
    (release) => {
      const folder = `__tests__/fixtures/oms/${release}`;
      const manifest = manifestOf(readFileSync(`${folder}/model.sig`));
      expect(manifest).toMatchObject({
        predicateType: 'https://model_signing/signature/v1.0',
        signature: { state: 'verified' },
        method: 'files',
        hash: 'sha256',
        allowsSymlinks: false,
        resources: [
          { name: 'signme-1', algorithm: 'sha256' },
          { name: 'signme-2', algorithm: 'sha256' },
        ],
        rootDigest: '61d4849d9d90076d6215f4d525f13d6574af8e3f67aef3e6f36fc40a14fdd226',
      });
      expect(manifest.computedRoot).toBe(manifest.rootDigest);
      expect(manifest.ignored.includes('ignore-me')).toBe(release === 'v1.1.0');
    },
  );

  it('keeps the names that the root digest leaves out', () => {
    const [before, after] = [
      { 'a.json': A, 'tokenizer.json': B, 'z.bin': C },
      { 'a.json': A, 'tokenizer.old': B, 'z.bin': C },
    ];
    const [one, other] = [manifestOf(signed(before)), manifestOf(signed(after))];
    expect(one.computedRoot).toBe(other.computedRoot);
    expect(one.resources.map(({ name }) => name)).not.toEqual(other.resources.map(({ name }) => name));
    expect(other.resources.map(({ name }) => name)).toEqual(['a.json', 'tokenizer.old', 'z.bin']);
  });

  it('tells a root that its files do not come to, and none where there are two subjects', () => {
    const wrong = manifestOf(signed({ a: A, b: B }, { root: C }));
    expect(wrong.rootDigest).toBe(C);
    expect(wrong.computedRoot).not.toBe(C);
    const subject = { name: 'm', digest: { sha256: A } };
    expect(manifestOf(signed({ a: A }, { subjects: [subject, subject] })).rootDigest).toBeNull();
    expect(manifestOf(signed({ a: A }, { subjects: [] })).rootDigest).toBeNull();
  });

  it('copies what the signer chose, whatever it is', () => {
    const ignored = ['model.sig', 'weights/secret.bin'];
    expect(manifestOf(signed({ a: A }, { ignored, symlinks: true }))).toMatchObject({ ignored, allowsSymlinks: true });
    const shards = manifestOf(signed({ 'a:0:100': A, 'b:c:0:5': B }, { method: 'shards' }));
    expect(shards).toMatchObject({ method: 'shards', resources: [{ name: 'a:0:100' }, { name: 'b:c:0:5' }] });
    const blake = manifestOf(signed({ a: 'ab'.repeat(64) }, { hash: 'blake2b' }));
    expect(blake).toMatchObject({ hash: 'blake2b', resources: [{ algorithm: 'blake2b' }] });
    expect(manifestOf(signed({ a: A }, { predicateType: 'https://other/v9' })).predicateType).toBe('https://other/v9');
  });

  it('of a release before 1.0 names its files as subjects, and leaves open what it left out', () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        { name: 'a.bin', digest: { sha256: A } },
        { name: 'b.bin', digest: { sha256: B } },
      ],
      predicateType: 'https://model_signing/Digests/v0.1',
      predicate: { unused: 'Unused, just passed due to API requirements' },
    };
    expect(manifestOf(signWithModelKey(statement, keys))).toMatchObject({
      predicateType: 'https://model_signing/Digests/v0.1',
      method: 'not-said',
      allowsSymlinks: true,
      resources: [{ name: 'a.bin', digest: A }, { name: 'b.bin' }],
      rootDigest: null,
      computedRoot: null,
    });
  });

  it('whose signature is refused is read for what stands there, with the refusal', () => {
    const statement = manifestStatement({ a: A });
    const swapped = signWithModelKey(statement, keys, { payload: manifestStatement({ a: B }) });
    expect(read(swapped)).toMatchObject({
      value: { signature: { state: 'refused', code: 'signature-invalid' }, resources: [{ name: 'a', digest: B }] },
    });
    const chain = JSON.parse(signWithModelKey(statement, keys));
    chain.verificationMaterial = { x509CertificateChain: { certificates: [{ rawBytes: 'AAAA' }] }, tlogEntries: [] };
    expect(read(JSON.stringify(chain))).toMatchObject({
      value: { signature: { state: 'refused', code: 'certificate-method-unsupported' }, resources: [{ name: 'a' }] },
    });
    expect(read(signed({ a: A }), [])).toMatchObject({ value: { signature: { code: 'key-unknown' } } });
  });

  const statement = manifestStatement({ a: A }) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const { predicate } = statement as { predicate: { serialization: object; resources: readonly object[] } };
  it.each<readonly [string, unknown, RegExp]>([
    ['another kind of statement', { ...statement, _type: 'https://in-toto.io/Statement/v0.1' }, /^\$\._type/],
    ['no predicate type', { ...statement, predicateType: 7 }, /^\$\.predicateType/],
    [
      'a serialization with a key that nobody knows',
      {
        ...statement,
        predicate: { ...predicate, serialization: { ...predicate.serialization, ignore_globs: ['*.bin'] } },
      },
      /serialization\.ignore_globs/,
    ],
    [
      'a serialization that does not say whether it follows links',
      { ...statement, predicate: { ...predicate, serialization: { method: 'files', hash_type: 'sha256' } } },
      /allow_symlinks/,
    ],
    [
      'a digest in capitals',
      {
        ...statement,
        predicate: { ...predicate, resources: [{ name: 'a', digest: A.toUpperCase(), algorithm: 'sha256' }] },
      },
      /resources\[0\]\.digest: 64 hex digits/,
    ],
    [
      'a resource with more to it',
      {
        ...statement,
        predicate: { ...predicate, resources: [{ name: 'a', digest: A, algorithm: 'sha256', size: 1 }] },
      },
      /resources\[0\]\.size/,
    ],
  ])('is not known where it has %s', (_, payload, found) => {
    const manifest = read(signWithModelKey(payload, keys));
    expect(manifest).toMatchObject({
      known: false,
      why: { code: 'document-unreadable', about: ['models/m/model.sig'] },
    });
    expect(manifest.known ? '' : manifest.why.found).toMatch(found);
  });

  it.each([
    ['no JSON', 'x', /^\$, character 1/],
    ['a pointer', `version https://git-lfs.github.com/spec/v1\noid sha256:${A}\nsize 9\n`, /a pointer of Git LFS/],
    ['no envelope', '{}', /^\$\.dsseEnvelope/],
  ])('is not known where the file is %s', (_, bundle, found) => {
    const manifest = read(bundle);
    expect(manifest.known ? '' : manifest.why.found).toMatch(found);
  });
});
