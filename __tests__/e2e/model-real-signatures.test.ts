import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { shippedModelSignatures } from '../../src/wiring/model-signatures.js';
import { judge } from './support.js';

const ROOT = 'models/real';
const ISSUER = 'https://sigstore.verify.ibm.com/oauth2';

const fixture = (release: string, file: string): string =>
  readFileSync(`__tests__/fixtures/oms/${release}/${file}`, 'utf8');

/** Who signed a release's bundle, as its certificate says. */
const identityIn = async (release: string): Promise<string> => {
  const { signature } = await shippedModelSignatures(Buffer.from(fixture(release, 'model.sig')), []);
  if (signature.state !== 'verified' || signature.by.kind !== 'identity') throw new Error('it does not verify');
  return signature.by.identity;
};

/** A change that brings what `model_signing` signed at that release, judged by a policy that names this signer. */
const judged = async (release: string, signer: object, changed: Readonly<Record<string, string>> = {}) => {
  const terms = { root: ROOT, signers: [signer], storage: 'any' };
  const policy = `version: 1
branches: [main]
controls: {peer-review: {}, model-integrity: {}}
models: {real: ${JSON.stringify(terms)}}
`;
  const names = ['model.sig', 'signme-1', 'signme-2'];
  const files = { ...Object.fromEntries(names.map((name) => [name, fixture(release, name)])), ...changed };
  const heads = Object.entries(files).map(([name, text]) => [`${ROOT}/${name}`, text]);
  const { judgement } = await judge({
    'base-files': { '.github/countersign.yml': policy },
    'head-files': Object.fromEntries(heads) as object,
    files: Object.fromEntries(heads.map(([path]) => [path, { status: 'added', additions: 1, deletions: 0 }])) as object,
  });
  const document = judgement?.document as {
    readonly findings: readonly { readonly control: string; readonly reasons: readonly { readonly code: string }[] }[];
  };
  return document.findings
    .filter(({ control }) => control === 'model-integrity')
    .flatMap(({ reasons }) => reasons.map(({ code }) => code));
};

/** Of these few bytes there is no weight, and so no scan: that alone is wrong with them. */
const NO_WEIGHT = ['model-root-empty', 'scan-not-declared'];

describe.each(['v1.0.1', 'v1.1.0'])('what model_signing %s signed without a key', (release) => {
  it('is what its signer signed, where the policy names the identity and its issuer', async () => {
    const identity = await identityIn(release);
    expect((await judged(release, { issuer: ISSUER, identity })).sort()).toEqual(NO_WEIGHT);
  });

  it.each([
    ['another identity', { issuer: ISSUER, identity: 'mallory@acme.example' }],
    ['the same name by another issuer', { issuer: 'https://accounts.example', identity: null }],
    ['a workflow', { workflow: 'acme/ml/.github/workflows/train.yml@refs/heads/main' }],
  ])('counts for nobody where the policy names %s', async (_, signer) => {
    const named =
      'identity' in signer && signer.identity === null ? { ...signer, identity: await identityIn(release) } : signer;
    expect((await judged(release, named)).sort()).toEqual([...NO_WEIGHT, 'signer-not-allowed'].sort());
  });

  it('is told apart from a file that somebody altered since', async () => {
    const signer = { issuer: ISSUER, identity: await identityIn(release) };
    expect((await judged(release, signer, { 'signme-1': 'altered\n' })).sort()).toEqual([
      'digest-differs',
      ...NO_WEIGHT,
    ]);
  });
});
