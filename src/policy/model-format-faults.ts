import type { FileInspection } from '../facts/model-inspection.js';
import type { KeyPath, UnplacedFault } from './fault.js';
import { refused } from './settings-fault.js';

type Format = FileInspection['format'];

/** What the bytes of weights can be. Others, such as text, hold none, or are not known. */
const NAMES: ReadonlySet<string> = new Set<Format>([
  'safetensors',
  'gguf',
  'pickle',
  'pytorch',
  'keras',
  'numpy',
  'onnx',
  'hdf5',
]);

/** What people call a format by: endings of files and libraries. */
const CALLED: ReadonlyMap<string, Format> = new Map<string, Format>([
  ...(['joblib', 'pkl', 'dill', 'sklearn', 'scikit-learn'] as const).map((name) => [name, 'pickle'] as const),
  ...(['pt', 'pth', 'ckpt', 'bin', 'torch'] as const).map((name) => [name, 'pytorch'] as const),
  ...(['npy', 'npz'] as const).map((name) => [name, 'numpy'] as const),
  ['h5', 'hdf5'],
]);

/** A name that no file ever has would allow nothing, and say so only when a change is blocked. */
export const formatFaults = (path: KeyPath, formats: unknown): readonly UnplacedFault[] =>
  (Array.isArray(formats) ? formats : []).flatMap((name: unknown, index) => {
    if (typeof name !== 'string' || NAMES.has(name)) return [];
    const meant = CALLED.get(name.toLowerCase().replace(/^\./u, ''));
    const says = meant === undefined ? '' : `; such files are \`${meant}\``;
    return [refused([...path, index], `is no format of weights: known are ${[...NAMES].join(', ')}${says}`)];
  });
