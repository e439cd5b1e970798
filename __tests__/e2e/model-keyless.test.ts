import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelSpec } from '../../emulator/world-models.js';
import { expandModels } from '../../emulator/world-models.js';
import type { Evidence } from '../../src/evidence/document.js';
import { GITHUB_ISSUER } from '../../src/verify/identity.js';
import { startSigstore, type Claims, type Sigstore } from '../support/sigstore.js';
import { inFolder } from './cli.js';
import { judge, worldWith } from './support.js';

const SERVER = 'https://github.com';
const TRAIN = 'acme/pay/.github/workflows/train.yml@refs/heads/main';
const POLICY = `version: 1
branches: [main]
controls: {peer-review: {}, model-integrity: {}, model-evaluation: {}, model-provenance: {}}
`;

/** What stands in the certificate of a job: the workflow that signs, and the repository that runs it. */
const claimsOf = (workflow: string, runBy = 'acme/pay'): Claims => ({
  name: `${SERVER}/${workflow}`,
  8: GITHUB_ISSUER,
  9: `${SERVER}/${workflow}`,
  10: 'c'.repeat(40),
  11: 'github-hosted',
  12: `${SERVER}/${runBy}`,
  13: 'c'.repeat(40),
  14: 'refs/heads/main',
  18: `${SERVER}/${workflow}`,
  20: 'workflow_dispatch',
});

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});

interface Told {
  readonly signs?: string;
  readonly runBy?: string;
  /** Whom the policy names. */
  readonly named?: string;
  readonly patch?: object;
}

/** The compliant model with every signature made by a job instead of a key, judged now: a certificate is of its day. */
const judged = async ({ signs = TRAIN, runBy, named = TRAIN, patch = {} }: Told): Promise<readonly string[]> => {
  const now = new Date().toISOString();
  const terms = { signers: [{ workflow: named }], evidence: { from: [] } };
  const spec = { terms } as unknown as ModelSpec;
  const files = expandModels(worldWith({ now, models: { m: spec } }))['head-files'] ?? {};
  const bundles = Object.entries(files).filter(([path]) => /\.(?:sig|sigstore\.json)$/u.test(path));
  const raw: Record<string, string> = {};
  for (const [path, text] of bundles)
    raw[path] = await sigstore.sign(payloadIn(text), { claims: claimsOf(signs, runBy) });
  let found: readonly string[] = [];
  await inFolder(async (folder) => {
    const root = join(folder, 'root.json');
    await writeFile(root, sigstore.root());
    const world = {
      now,
      'base-files': { '.github/countersign.yml': POLICY },
      models: { m: { ...spec, raw } },
      ...patch,
    };
    const { judgement } = await judge(world, { extraEnv: { 'INPUT_TRUSTED-ROOT': root } });
    const { decision, findings } = judgement?.document as Evidence;
    const codes = findings.flatMap(({ control, reasons }) => reasons.map(({ code }) => `${control} ${code}`));
    found = [decision.verdict, ...codes.filter((code) => code.startsWith('model-'))];
  });
  return found;
};

const payloadIn = (bundle: string): string => {
  const { dsseEnvelope } = JSON.parse(bundle) as { readonly dsseEnvelope: { readonly payload: string } };
  return Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8');
};

describe('a model that a workflow signed, without a key', () => {
  it('passes where the policy names the workflow and its ref', async () => {
    expect(await judged({})).toEqual(['pass']);
  });

  it('counts for nobody where a job of another branch signed', async () => {
    const signs = TRAIN.replace('main', 'feat/refund');
    const found = await judged({ signs });
    expect(found[0]).toBe('fail');
    expect(found).toContain('model-integrity signer-not-allowed');
    expect(found).toContain('model-evaluation evaluation-unbound');
  });

  it('is held against it where the policy itself names a branch that anybody may push to', async () => {
    const branch = TRAIN.replace('main', 'feat/refund');
    expect(new Set(await judged({ signs: branch, named: branch }))).toEqual(
      new Set(['fail', 'model-provenance workflow-not-default-branch']),
    );
  });

  it('is held against it where this change alters the workflow', async () => {
    const path = '.github/workflows/train.yml';
    const patch = {
      'base-files': { '.github/countersign.yml': POLICY, [path]: 'on: workflow_dispatch\n' },
      'head-files': { [path]: 'on: push\n' },
      files: { [path]: { status: 'modified', additions: 1, deletions: 1 } },
    };
    expect(new Set(await judged({ patch }))).toEqual(new Set(['fail', 'model-provenance workflow-from-this-change']));
  });

  it('counts for nobody where a stranger called the workflow from a repository of their own', async () => {
    const found = await judged({ runBy: 'mallory/lab' });
    expect(found[0]).toBe('fail');
    expect(found).toContain('model-integrity signature-refused');
  });
});
