import { resolve } from 'node:path';
import { roleOf } from '../collect/models/role-of.js';
import type { NamedDigest } from '../evidence/statement/model-result.js';
import { bytesText, type InspectedFile } from '../report/inspected-files.js';
import { plain } from '../report/plain.js';
import { inspectListed, listFiles } from './model-files.js';
import { progressBar } from './progress-bar.js';

/** What is wrong with what was handed in; nothing is written then. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What a statement is about. */
export interface Attested {
  readonly weights: readonly NamedDigest[];
  /** What ran with them: tokenizer, configuration, templates, programs. */
  readonly beside: readonly NamedDigest[];
}

/** Of a folder what runs; cards and licences are not what was measured. What is named itself is taken as a weight. */
export const attestedFiles = async (paths: readonly string[], named: (path: string) => string): Promise<Attested> => {
  const listed = await listFiles(paths);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const files = await inspectListed(listed, {
    progress: progressBar(process.stderr, total, () => performance.now()),
    forbidden: () => [],
  });
  const own = new Set(paths.map((path) => resolve(path)));
  const isOwn = (file: InspectedFile): boolean => own.has(resolve(file.path)) || isWeight(file);
  const weights = files.filter(isOwn);
  if (weights.length === 0) throw new Refused(`there is no weight at ${paths.map((path) => plain(path)).join(', ')}`);
  const beside = files.filter((file) => !isOwn(file) && runs(named(file.path)));
  return {
    weights: weights.map((file) => ({ name: named(file.path), sha256: weightDigest(file) })),
    beside: beside.map((file) => ({ name: named(file.path), sha256: digestOf(file) })),
  };
};

const runs = (path: string): boolean =>
  ['tokenizer', 'config', 'template', 'code'].includes(roleOf(path, { card: '', manifest: '' }));

const WEIGHTS: ReadonlySet<string> = new Set([
  'safetensors',
  'gguf',
  'pickle',
  'pytorch',
  'keras',
  'zip',
  'numpy',
  'onnx',
  'hdf5',
]);
const WEIGHT_NAME =
  /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|pkl|pickle|joblib|npy|npz|onnx|h5|hdf5|keras|tflite|pb|msgpack|mlmodel|model)$/iu;

const isWeight = (file: InspectedFile): boolean =>
  (file.kind === 'file' && WEIGHTS.has(file.inspection.format)) || WEIGHT_NAME.test(file.path);

/** A weight without a byte is none. */
const weightDigest = (file: InspectedFile): string => {
  if (file.kind === 'file' && file.inspection.size === 0) throw new Refused(`${plain(file.path)} has ${bytesText(0)}`);
  return digestOf(file);
};

const digestOf = (file: InspectedFile): string => {
  if (file.kind === 'pointer') return file.sha256;
  const path = plain(file.path);
  if (file.kind === 'link') throw new Refused(`${path} is a link; name the file that it leads to`);
  if (file.kind === 'unread') throw new Refused(`${path} could not be read: ${plain(file.found)}`);
  const { faults, sha256 } = file.inspection;
  if (faults.some(({ code }) => code === 'changed-while-read'))
    throw new Refused(`${path} was written to while it was read`);
  return sha256;
};
