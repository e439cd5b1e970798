import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { manifestStatement, modelKeys, signWithModelKey, type ManifestOptions } from '../../emulator/model-signing.js';
import { readManifest } from '../../src/collect/models/documents/manifest.js';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Manifest } from '../../src/facts/model-documents.js';
import type { ModelFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { checkModelSignature } from '../../src/verify/model-signature.js';
import { inspected, judgeModel, modelFile, reportFile, ROOT, scanOf, sha, statement } from '../support/model-facts.js';
import { weight } from '../support/model-facts.js';
import { shownModel } from './model-told.js';

const SIG = `${ROOT}/model.sig`;
const at = (name: string): string => `${ROOT}/${name}`;

/** Weights that are pointers to these digests, whose bytes were looked at. */
const weights = (digests: Readonly<Record<string, string>>): readonly ModelFile[] =>
  Object.entries(digests).map(([name, sha256]) =>
    weight(at(name), sha256, { inspection: known(inspected({ sha256 })) }),
  );

/** A manifest as it was read and verified, over these files, all of which were scanned. */
const judged = (manifest: Manifest, files: readonly ModelFile[], signer: object): readonly string[] => {
  const own = files.flatMap(({ path, storage }) =>
    storage.kind === 'lfs' ? [{ path, name: path, sha256: storage.sha256 }] : [],
  );
  const scanned = own.map(({ path, sha256 }) => ({ path, sha256, size: null, state: 'scanned' as const, found: null }));
  const reports = [reportFile('scan', scanOf({ files: scanned }), { binding: statement({ subjects: own }) })];
  const model = { manifest: known(manifest), files: known([...files, modelFile(SIG, { role: 'manifest' })]), reports };
  return shownModel(judgeModel(modelIntegrity, { model, terms: { signers: [signer] } }));
};

const read = (bundle: Uint8Array, keys: readonly string[] = []): Manifest => {
  const trusted = keys.map((text, index) => ({ path: `keys/${String(index)}.pem`, text }));
  return readManifest(SIG, bundle, checkModelSignature(bundle, { roots: null, keys: trusted }));
};

describe.each(['v1.0.1', 'v1.1.0'])('what model_signing %s signed', (release) => {
  const fixture = (file: string): Buffer => readFileSync(`__tests__/fixtures/oms/${release}/${file}`);
  const digest = (name: string): string => createHash('sha256').update(fixture(name)).digest('hex');
  const signed = { 'signme-1': digest('signme-1'), 'signme-2': digest('signme-2') };
  const manifest = read(fixture('model.sig'));
  const by = manifest.signature.state === 'verified' ? manifest.signature.by : null;
  if (by?.kind !== 'identity') throw new Error('it does not verify');
  const signer = { issuer: by.issuer, identity: by.identity };
  const found = (files: readonly ModelFile[], own: object = {}) => judged(manifest, files, { ...signer, ...own });

  it('passes as it was signed', () => {
    expect(found(weights(signed))).toEqual(['pass']);
  });

  it('does not with a file missing', () => {
    expect(found(weights({ 'signme-1': signed['signme-1'] }))).toEqual([
      'fail',
      `signed-file-missing ${at('signme-2')}`,
    ]);
  });

  it('does not with a file more', () => {
    expect(found(weights({ ...signed, 'signme-3': sha('more') }))).toEqual([
      'fail',
      `weight-not-in-manifest ${at('signme-3')}`,
    ]);
  });

  it('does not with another digest', () => {
    expect(found(weights({ ...signed, 'signme-2': sha('other') }))).toEqual([
      'fail',
      `digest-differs ${at('signme-2')}`,
    ]);
  });

  it('does not with a file renamed within the order, though the root digest stays the same', () => {
    expect(manifest.computedRoot).toBe(manifest.rootDigest);
    expect(found(weights({ 'signme-1': signed['signme-1'], 'signme-3': signed['signme-2'] }))).toEqual([
      'fail',
      `weight-not-in-manifest ${at('signme-3')}`,
      `signed-file-missing ${at('signme-2')}`,
    ]);
  });

  it('does not with a weight in a place that the signer left out', () => {
    const code = release === 'v1.1.0' ? 'ignored-by-signer' : 'weight-not-in-manifest';
    for (const name of ['ignore-me', 'ignore-me/more.safetensors'])
      expect(found(weights({ ...signed, [name]: sha('more') }))).toEqual(['fail', `${code} ${at(name)}`]);
  });

  it('does not where the policy names somebody else', () => {
    const other = { identity: 'mallory@acme.example' };
    expect(found(weights(signed), other)).toEqual(['fail', `signer-not-allowed ${SIG}`]);
  });

  it('does not where its signer is the author', () => {
    expect(found(weights(signed), { owner: 'alice' })).toEqual(['fail', 'signer-is-author alice']);
    expect(found(weights(signed), { owner: 'bob' })).toEqual(['pass']);
  });
});

describe('what was signed with a key', () => {
  const signed = { 'a.safetensors': sha('a'), 'b.safetensors': sha('b') };
  const found = (curve: 'P-256' | 'P-384', options: ManifestOptions = {}): readonly string[] => {
    const keys = modelKeys(curve);
    const bundle = Buffer.from(signWithModelKey(manifestStatement(signed, options), keys));
    return judged(read(bundle, [keys.pem]), weights(signed), { key: keys.fingerprint });
  };

  it.each(['P-256', 'P-384'] as const)('on %s passes', (curve) => {
    expect(found(curve)).toEqual(['pass']);
  });

  it.each<readonly [string, ManifestOptions, readonly string[]]>([
    ['another root than its files come to', { root: sha('root') }, [`root-differs ${SIG}`]],
    ['links', { symlinks: true }, [`symlinks-allowed ${SIG}`]],
    ['digests of another kind', { hash: 'blake3' }, [`serialization-not-comparable ${SIG}`]],
    ['parts of files', { method: 'shards' }, [`serialization-not-comparable ${SIG}`]],
    [
      'the type of old releases',
      { predicateType: 'https://model_signing/Digests/v0.1' },
      [`predicate-not-accepted ${SIG}`],
    ],
  ])('does not with %s', (_, options, codes) => {
    expect(found('P-384', options)).toEqual(['fail', ...codes]);
  });

  it('does not with a chain of certificates, which is not verified', () => {
    const bundle = JSON.parse(signWithModelKey(manifestStatement(signed), modelKeys())) as Record<string, unknown>;
    const chain = { certificates: [{ rawBytes: 'AAAA' }] };
    const text = JSON.stringify({ ...bundle, verificationMaterial: { x509CertificateChain: chain } });
    const manifest = read(Buffer.from(text));
    expect(judged(manifest, weights(signed), { key: sha('any') })).toEqual(['fail', `signature-refused ${SIG}`]);
    expect(manifest.signature).toMatchObject({ code: 'certificate-method-unsupported' });
  });
});
