import type { FileInspection } from '../../src/facts/model-inspection.js';
import type { Manifest } from '../../src/facts/model-documents.js';
import type { ModelFile } from '../../src/facts/models.js';
import { known } from '../../src/facts/observed.js';
import { oid } from './compliant.js';
import { ROOT, sha, signedAs, TRAIN, W1, W2, WEIGHT_1, WEIGHT_2, workflow } from './model-names.js';

export const modelFile = (path: string, own: Partial<ModelFile> = {}): ModelFile => ({
  path,
  object: oid(path.slice(-12)),
  role: 'other',
  change: 'unchanged',
  kind: 'file',
  storage: { kind: 'blob', sha256: sha(path), size: 1200 },
  filter: 'none',
  inspection: null,
  ...own,
});

/** A weight that is a pointer. */
export const weight = (path: string, sha256: string, own: Partial<ModelFile> = {}): ModelFile =>
  modelFile(path, {
    role: 'weight',
    change: 'modified',
    storage: { kind: 'lfs', sha256, size: 4_900_000_000, held: known('held') },
    filter: 'lfs',
    ...own,
  });

/** What bytes say that are a sound safetensors file with this digest. */
export const inspected = (own: Partial<FileInspection> = {}): FileInspection => ({
  format: 'safetensors',
  sha256: W1,
  size: 4_900_000_000,
  faults: [],
  imports: [],
  runsCode: [],
  licence: null,
  chatTemplate: null,
  tensors: 12,
  ...own,
});

export const inspectedText = (path: string, own: Partial<FileInspection> = {}): ModelFile['inspection'] =>
  known(inspected({ format: 'text', sha256: sha(path), size: 1200, tensors: null, ...own }));

const beside = (name: string, role: ModelFile['role'], format: FileInspection['format'] = 'json'): ModelFile =>
  modelFile(`${ROOT}/${name}`, { role, inspection: inspectedText(`${ROOT}/${name}`, { format }) });

export const files: readonly ModelFile[] = [
  beside('LICENSE', 'other', 'text'),
  beside('NOTICE', 'other', 'text'),
  beside('README.md', 'card', 'text'),
  beside('chat_template.jinja', 'template', 'text'),
  beside('config.json', 'config'),
  weight(WEIGHT_1, W1),
  weight(WEIGHT_2, W2),
  modelFile(`${ROOT}/model.sig`, { role: 'manifest', inspection: inspectedText(`${ROOT}/model.sig`) }),
  beside('tokenizer.json', 'tokenizer'),
];

/** What a signer would have seen of these files. */
export const resourcesOf = (of: readonly ModelFile[]): Manifest['resources'] =>
  of.flatMap(({ path, role, storage }) =>
    role === 'manifest' || storage.kind === 'malformed-pointer' || storage.sha256 === null
      ? []
      : [{ name: path.slice(ROOT.length + 1), digest: storage.sha256, algorithm: 'sha256' }],
  );

export const manifest = (own: Partial<Manifest> = {}): Manifest => ({
  path: `${ROOT}/model.sig`,
  predicateType: 'https://model_signing/signature/v1.0',
  signature: signedAs(workflow(TRAIN)),
  method: 'files',
  hash: 'sha256',
  allowsSymlinks: false,
  ignored: ['model.sig', '.git', '.gitignore', '.gitattributes', '.github'],
  resources: resourcesOf(files),
  rootDigest: sha('root'),
  computedRoot: sha('root'),
  ...own,
});
