import type { Model, ModelFile, Models } from '../../facts/models.js';
import { known, unavailable } from '../../facts/observed.js';
import type { Observed } from '../../facts/observed.js';
import type { Fault, Verdict } from './control.js';
import { failed, undecided } from './fault-of.js';
import type { DeclaredModel, ModelTerms } from './model-terms.js';

/** A weight of a model. */
export interface Weight {
  readonly file: ModelFile;
  readonly path: string;
  /** Below the root: what manifests and bills call it. */
  readonly name: string;
  /** Its identity: of the pointer, or of the bytes themselves; null: it has none, and why. */
  readonly sha256: string | null;
  readonly size: number | null;
  readonly why: string | null;
}

/** The weights of a model, in the order of the paths. */
export const weightsOf = ({ files, root }: Pick<Model, 'files' | 'root'>): Observed<readonly Weight[]> =>
  files.known
    ? known(files.value.filter(({ role }) => role === 'weight').map((file) => ({ ...weightOf(file, root), file })))
    : files;

const weightOf = (file: ModelFile, root: string): Omit<Weight, 'file'> => ({
  path: file.path,
  name: nameBelow(root, file.path),
  ...identityOfFile(file),
});

export const nameBelow = (root: string, path: string): string =>
  path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;

/** What a file is, by digest; a link and a folder of another repository are nothing at all. */
export const identityOfFile = ({ kind, storage }: ModelFile): Pick<Weight, 'sha256' | 'size' | 'why'> => {
  if (kind !== 'file') return { sha256: null, size: null, why: `a ${kind}` };
  if (storage.kind === 'malformed-pointer')
    return { sha256: null, size: null, why: `a broken pointer: ${storage.found}` };
  const { sha256, size } = storage;
  return sha256 === null ? { sha256, size, why: 'too large to be read' } : { sha256, size, why: null };
};

/** A model that is judged, by what the policy says of it. */
export interface JudgedModel {
  readonly model: Model;
  readonly terms: ModelTerms;
}

export interface JudgedModels {
  readonly judged: readonly JudgedModel[];
  /** Models that cannot be judged, and why. */
  readonly faults: readonly Fault[];
  /** `released`: nobody's change, so that nobody is its author. */
  readonly at: Models['at'];
}

/** Codes that every control of models gives beside its own. */
export const MODEL_CODES = ['no-model-touched', 'models-not-declared', 'fact-unavailable'] as const;

/**
 * The models that are judged: all that are released, or those that the change touches. One that only the policy or only
 * the facts know is not known.
 */
export const judgedModels = (models: Models | null, declared: readonly DeclaredModel[]): JudgedModels => {
  if (models === null) return { judged: [], faults: [unreadModels(declared)], at: 'change' };
  const unread = declared.filter(({ name }) => models.models.filter((each) => each.name === name).length !== 1);
  const unasked = models.models.filter(({ name }) => !declared.some((each) => each.name === name));
  const judged = declared.flatMap(({ name, terms }) =>
    models.models
      .filter((model) => model.name === name && (models.at === 'released' || isTouched(model)))
      .map((model) => ({ model, terms })),
  );
  return {
    judged,
    faults: [
      ...unread.map(({ name }) => undecided(unavailable(name, 'declared, and not read as one model'))),
      ...unasked.map(({ name }) => undecided(unavailable(name, 'read, and not declared'))),
    ],
    at: models.at,
  };
};

/** A policy that names a control of models and no model has forgotten one of the two. */
const unreadModels = (declared: readonly DeclaredModel[]): Fault =>
  declared.length > 0
    ? undecided(unavailable('models', 'declared, and not read'))
    : failed({ code: 'models-not-declared', about: ['models'], needed: 'models under `models`', found: 'none' });

/** Whatever shows that the change touches it. */
const isTouched = ({ change, changed, files }: Model): boolean =>
  change === 'touched' ||
  changed.length > 0 ||
  (files.known && files.value.some((file) => file.change !== 'unchanged'));

/** Whether the change brings weights. They never ran, so that nobody can have watched them. Not known: it may. */
export const bringsWeights = (model: Pick<Model, 'files' | 'root'>, at: Models['at']): boolean => {
  const weights = weightsOf(model);
  return at === 'change' && weights.known && weights.value.some(({ file }) => file.change !== 'unchanged');
};

/** The answer where there is nothing to judge; null: there is. */
export const noModelTouched = ({ judged, faults }: JudgedModels): Verdict | null =>
  judged.length > 0 || faults.length > 0
    ? null
    : { outcome: 'not-applicable', reasons: [{ code: 'no-model-touched', about: [], found: 'no declared model' }] };

/** A model without a weight is none: what all of no weights have says nothing. */
export const emptyRootFaults = (model: Pick<Model, 'files' | 'root' | 'name'>): readonly Fault[] => {
  const weights = weightsOf(model);
  if (!weights.known || weights.value.length > 0 || !model.files.known) return [];
  const found = model.files.value.length === 0 ? 'no file' : 'no weight';
  return [
    failed({ code: 'model-root-empty', about: [model.name, model.root], needed: 'weights below the root', found }),
  ];
};
