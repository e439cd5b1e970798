import type { FileInspection } from '../../facts/model-inspection.js';
import type { ModelFile } from '../../facts/models.js';

const WEIGHTS = new Set([
  'safetensors',
  'gguf',
  'ggml',
  'bin',
  'pt',
  'pth',
  'ckpt',
  'pkl',
  'pickle',
  'joblib',
  'dill',
  'onnx',
  'h5',
  'hdf5',
  'keras',
  'npz',
  'npy',
  'tflite',
  'pb',
  'mlmodel',
  'mar',
  'nemo',
  'llamafile',
  'msgpack',
  'ot',
  'params',
  'pdparams',
  'pdmodel',
  't7',
  'caffemodel',
  'weights',
  'engine',
  'trt',
  'ort',
  'sav',
  'pk',
  'cbm',
  'ubj',
  'pte',
  'ptl',
  'pdiparams',
  'distcp',
  'torchscript',
]);

/** TensorFlow numbers the parts of a checkpoint behind the ending. */
const PART = /\.data-[0-9]{5}-of-[0-9]{5}$/u;

const TOKENIZERS = /^(tokenizer|special_tokens|added_tokens|vocab|merges|spiece|sentencepiece)/u;
const CODE = new Set([
  ...['py', 'pyc', 'pyd', 'pyw', 'pyx', 'pyz', 'egg', 'whl', 'ipynb', 'js', 'mjs', 'cjs', 'lua', 'rb', 'jar', 'wasm'],
  ...['so', 'dll', 'dylib', 'exe', 'sh', 'bash', 'ps1', 'bat', 'cmd'],
]);
const TEMPLATES = new Set(['jinja', 'jinja2', 'j2']);

/** What a file of a model is for, by its name alone; `special` names the paths that the policy gives a role. */
export const roleOf = (
  path: string,
  special: { readonly card: string; readonly manifest: string },
): ModelFile['role'] => {
  if (path === special.manifest) return 'manifest';
  if (path === special.card) return 'card';
  const name = (path.split('/').at(-1) ?? '').toLowerCase();
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
  // First: a pickle is no less one where it is called tokenizer.
  if (WEIGHTS.has(ending) || PART.test(name)) return 'weight';
  if (TEMPLATES.has(ending) || name.startsWith('chat_template')) return 'template';
  if (TOKENIZERS.test(name) || (ending === 'model' && name.includes('token'))) return 'tokenizer';
  if (CODE.has(ending)) return 'code';
  return name.includes('config') && ['json', 'yaml', 'yml'].includes(ending) ? 'config' : 'other';
};

/** Whether a name alone says that a file is a weight. */
export const isWeightName = (path: string): boolean => roleOf(path, { card: '', manifest: '' }) === 'weight';

const FORMATS: ReadonlySet<FileInspection['format']> = new Set([
  'safetensors',
  'gguf',
  'pickle',
  'pytorch',
  'keras',
  'numpy',
  'hdf5',
]);

/** Whether bytes alone say so. ONNX has no such bytes: it counts by its name. */
export const isModelFormat = (format: FileInspection['format']): boolean => FORMATS.has(format);
