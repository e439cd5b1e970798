import type { FileInspection } from '../../facts/model-inspection.js';
import type { ModelFile } from '../../facts/models.js';
import type { Fault } from './control.js';
import { failed, faultsOnly, NOTHING, undecided, type Part } from './fault-of.js';
import { forbiddenImports } from './model-imports.js';
import { identityOfFile, type JudgedModel } from './model-weights.js';

type Format = FileInspection['format'];

/** What a file of this name can be. Files of PyTorch are archives since 2020, and were bare pickles before. */
const BY_NAME: readonly (readonly [ending: RegExp, formats: readonly Format[]])[] = [
  [/\.safetensors$/iu, ['safetensors']],
  [/\.gguf$/iu, ['gguf']],
  [/\.onnx$/iu, ['onnx']],
  [/\.(?:h5|hdf5)$/iu, ['hdf5']],
  [/\.keras$/iu, ['keras', 'hdf5']],
  [/\.(?:npy|npz)$/iu, ['numpy']],
  [/\.(?:bin|pt|pth|ckpt)$/iu, ['pytorch', 'pickle']],
  [/\.(?:pkl|pickle|joblib|dill)$/iu, ['pickle']],
];

/** Bytes of these are weights, whatever the file is called. */
const OF_WEIGHTS: readonly Format[] = ['safetensors', 'gguf', 'pickle', 'pytorch', 'keras', 'numpy', 'onnx', 'hdf5'];

/** Formats that can run code while they are loaded. */
const CAN_RUN: readonly Format[] = ['pickle', 'pytorch', 'keras', 'numpy', 'hdf5'];

/** Weights have a format that the policy names, nothing else holds weights, and nothing runs code while it is loaded. */
export const formatPart = (judged: JudgedModel): Part => {
  const { files } = judged.model;
  if (!files.known) return faultsOnly(undecided(files.why));
  const parts = files.value.filter(({ kind }) => kind === 'file').map((file) => filePart(file, judged));
  return { faults: parts.flatMap(({ faults }) => faults), notes: parts.flatMap(({ notes }) => notes) };
};

const filePart = (file: ModelFile, { model, terms }: JudgedModel): Part => {
  const about = [file.path, model.name];
  const names = namedFormats(file.path);
  if (file.inspection === null) return unseen(file, names, { about, allowed: terms.formats });
  if (!file.inspection.known) return faultsOnly(undecided(file.inspection.why));
  const seen = file.inspection.value;
  if (seen.sha256 !== identityOfFile(file).sha256) {
    const needed = 'the bytes of this file';
    return faultsOnly(
      undecided({ code: 'digest-unknown', about, needed, found: `sha256:${seen.sha256} was looked at` }),
    );
  }
  return faultsOnly(
    ...kindFaults(file, seen.format, { about, allowed: terms.formats }),
    ...seen.faults.map(({ code, found }) =>
      failed({ code: 'structure-broken', about: [...about, code], needed: 'a sound file', found: `${code}: ${found}` }),
    ),
    ...forbiddenImports(seen.imports, terms.imports).map((found) =>
      failed({ code: 'import-not-allowed', about: [found, ...about], needed: 'imports that are harmless', found }),
    ),
    ...seen.runsCode.map((found) =>
      failed({ code: 'runs-code', about: [...about, found], needed: 'nothing that makes a loader run code', found }),
    ),
  );
};

const namedFormats = (path: string): readonly Format[] => BY_NAME.find(([ending]) => ending.test(path))?.[1] ?? [];

/** Of the tokenizer, the processors and the pipeline too: they name code, or hold the template. */
const IS_CONFIGURATION = /(?:config[^/]*|\/model_index|\/modules)\.json$/iu;

interface Asked {
  readonly about: readonly string[];
  /** As the policy names them. */
  readonly allowed: readonly string[];
}

/** Without the bytes the name says it, and the scan must. A configuration must have been seen: it can call for code. */
const unseen = (file: ModelFile, names: readonly Format[], { about, allowed }: Asked): Part => {
  if (file.role === 'config' || IS_CONFIGURATION.test(file.path)) {
    return faultsOnly(undecided({ code: 'config-not-seen', about, needed: 'its text', found: 'not at hand' }));
  }
  if (file.role !== 'weight') return NOTHING;
  if (!names.some((name) => allowed.includes(name))) {
    const found = names.length === 0 ? 'a name that tells none, and the bytes are not at hand' : names.join(' or ');
    return faultsOnly(notAllowed(about, allowed, found));
  }
  if (!names.some((name) => CAN_RUN.includes(name))) return NOTHING;
  return { faults: [], notes: [{ code: 'imports-not-seen', about, found: 'the bytes are not at hand' }] };
};

/** By the bytes: as its name says, and as the policy allows. */
const kindFaults = (file: ModelFile, format: Format, { about, allowed }: Asked): readonly Fault[] => {
  const names = namedFormats(file.path);
  if (file.role !== 'weight') {
    const isWeight = OF_WEIGHTS.includes(format) || format === 'zip';
    return isWeight ? [failed({ code: 'format-differs', about, needed: 'no weights', found: format })] : [];
  }
  return [
    ...(names.length === 0 || names.includes(format)
      ? []
      : [failed({ code: 'format-differs', about, needed: names.join(' or '), found: format })]),
    ...(allowed.includes(format) ? [] : [notAllowed(about, allowed, format)]),
  ];
};

const notAllowed = (about: readonly string[], allowed: readonly string[], found: string): Fault =>
  failed({ code: 'format-not-allowed', about, needed: allowed.length === 0 ? 'none' : allowed.join(', '), found });
