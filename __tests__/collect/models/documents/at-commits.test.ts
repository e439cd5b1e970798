import { describe, expect, it } from '@jest/globals';
import { manifestStatement, modelKeys, signWithModelKey } from '../../../../emulator/model-signing.js';
import { readDocuments } from '../../../../src/collect/models/documents/read-documents.js';
import { readFolder } from '../../../../src/collect/models/folders.js';
import { readTexts } from '../../../../src/collect/models/texts.js';
import { checkModelSignature } from '../../../../src/verify/model-signature.js';
import { startSigstore } from '../../../support/sigstore.js';
import { withChange } from '../../emulated.js';

const statement = manifestStatement({ 'a.safetensors': 'a'.repeat(64) });
const demand = {
  name: 'm',
  root: 'models/m',
  manifest: 'models/m/model.sig',
  card: 'models/m/README.md',
  bom: null,
  register: 'compliance/datasets.yaml',
  baseline: null,
  plan: 'ops/m.yaml',
  keys: ['keys/m.pem'],
  reports: [],
  statements: 'files',
} as const;

/** The documents on the emulated GitHub, by its own calls. */
const readOn = (
  files: { readonly head: Record<string, string>; readonly base: Record<string, string> },
  roots: Uint8Array | null = null,
) =>
  withChange({ 'head-files': files.head, 'base-files': files.base }, ({ client, core }) => {
    const repository = { owner: core.owner, name: core.name };
    return readDocuments(
      {
        commit: core.change.head.commit,
        yardstick: core.baseTip,
        texts: (commit, paths) => readTexts(client, repository, commit, paths),
        below: (commit, folder) => readFolder(client, repository, commit, folder),
        verify: (bundle, keys) => Promise.resolve(checkModelSignature(bundle, { roots, keys })),
      },
      demand,
    );
  });

describe('the documents of a model on a host', () => {
  it('are those of the head, measured by those of the base', async () => {
    const keys = modelKeys('P-521');
    const documents = await readOn({
      head: {
        'models/m/model.sig': signWithModelKey(statement, keys),
        'models/m/README.md': '---\r\nlicense: mit\r\n---\r\n',
        'models/m/LICENSE.txt': 'MIT',
        'compliance/datasets.yaml': 'datasets: [{id: of-the-head}]',
        'keys/m.pem': modelKeys().pem,
      },
      base: {
        'compliance/datasets.yaml': 'datasets: [{id: of-the-base}]',
        'ops/m.yaml': 'metrics: []\nrunbook: ops/gone.md\n',
        'keys/m.pem': keys.pem,
      },
    });
    expect(documents).toMatchObject({
      manifest: { value: { signature: { state: 'verified', by: { fingerprint: keys.fingerprint } } } },
      card: { value: { licence: 'mit' } },
      bom: { known: true, value: null },
      notices: { value: [{ path: 'models/m/LICENSE.txt', text: 'MIT' }] },
      register: { value: [{ id: 'of-the-base' }] },
      monitoring: { value: { runbook: { path: 'ops/gone.md', exists: false } } },
    });
  });

  it('are absent where there are none', async () => {
    const documents = await readOn({ head: { 'docs/x.md': 'x' }, base: {} });
    for (const [name, document] of Object.entries(documents))
      expect(document).toEqual({ known: true, value: name === 'notices' ? [] : null });
  });

  it('may be signed by an identity under roots of one’s own', async () => {
    const sigstore = await startSigstore();
    const bundle = await sigstore.sign(JSON.stringify(statement), {
      claims: { name: 'max@acme.example', 8: 'https://accounts.test' },
    });
    const files = { head: { 'models/m/model.sig': bundle }, base: {} };
    const { manifest } = await readOn(files, Buffer.from(sigstore.root()));
    expect(manifest).toMatchObject({
      value: { signature: { by: { kind: 'identity', issuer: 'https://accounts.test', identity: 'max@acme.example' } } },
    });
    expect((await readOn(files)).manifest).toMatchObject({ value: { signature: { code: 'signature-invalid' } } });
  });
});
