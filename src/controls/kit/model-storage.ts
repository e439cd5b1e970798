import type { Model, ModelFile, Models } from '../../facts/models.js';
import type { Reason } from '../../facts/observed.js';
import type { Fault } from './control.js';
import { failed, undecided, type Part } from './fault-of.js';
import { weightsOf, type JudgedModel } from './model-weights.js';

/** Pointers are pointers, what they stand for is there, and what should be one is one. */
export const storageFaults = ({ model, terms }: JudgedModel): readonly Fault[] =>
  model.files.known
    ? model.files.value
        .filter(({ kind }) => kind === 'file')
        .flatMap((file) => [...storedFaults(file, model.name), ...filterFaults(file, model.name, terms.storage)])
    : [undecided(model.files.why)];

const storedFaults = ({ path, storage }: ModelFile, model: string): readonly Fault[] => {
  const about = [path, model];
  if (storage.kind === 'malformed-pointer')
    return [failed({ code: 'pointer-malformed', about, needed: 'a pointer of Git LFS', found: storage.found })];
  if (storage.kind === 'blob') return [];
  const { held, sha256, size } = storage;
  if (!held.known) return [undecided(held.why)];
  if (held.value === 'held') return [];
  const [code, found] =
    held.value === 'missing'
      ? (['lfs-object-missing', 'never uploaded'] as const)
      : (['lfs-size-differs', 'an object of another size'] as const);
  return [failed({ code, about, needed: `sha256:${sha256}, ${String(size)} bytes`, found })];
};

const filterFaults = (
  { path, role, storage, filter }: ModelFile,
  model: string,
  demanded: 'lfs' | 'any',
): readonly Fault[] => {
  const about = [path, model];
  if (storage.kind === 'blob' && (filter === 'lfs' || (demanded === 'lfs' && role === 'weight'))) {
    const found = filter === 'lfs' ? 'the file itself, against `.gitattributes`' : 'the file itself';
    return [failed({ code: 'raw-blob-not-lfs', about, needed: 'a pointer of Git LFS', found })];
  }
  if (storage.kind !== 'lfs' || filter === 'lfs') return [];
  const needed = '`filter=lfs` in `.gitattributes`';
  return [failed({ code: 'pointer-not-filtered', about, needed, found: 'a checkout leaves the pointer as it is' })];
};

/**
 * A change of `.gitattributes` may turn weights that it does not touch into pointers that nobody follows: it counts where a
 * weight of any model is now stored against it, and is told of where none is.
 */
export const attributesPart = (models: Models): Part => {
  const { attributesChanged } = models;
  if (attributesChanged.length === 0) return { faults: [], notes: [] };
  const standings = attributesChanged.map((path) => ({
    path,
    ...outOfStep(models.models.filter(({ root }) => reaches(path, root))),
  }));
  return {
    faults: standings.flatMap(({ path, unread, files }) => [
      ...unread.map(undecided),
      ...files.map((file) =>
        failed({
          code: 'attributes-changed',
          about: [path, file.path],
          needed: 'weights stored as `.gitattributes` says',
          found: file.filter === 'lfs' ? 'the file itself, where a pointer should be' : 'a pointer without a filter',
        }),
      ),
    ]),
    notes: standings.map(({ path }): Reason => ({ code: 'attributes-changed', about: [path], found: 'changed here' })),
  };
};

/** It rules over its own folder and all below; within a root it rules over a part of it. */
const reaches = (attributes: string, root: string): boolean => {
  const folder = attributes.slice(0, -'.gitattributes'.length);
  return `${root}/`.startsWith(folder) || folder.startsWith(`${root}/`);
};

const outOfStep = (
  models: readonly Model[],
): { readonly unread: readonly Reason[]; readonly files: readonly ModelFile[] } => {
  const read = models.map((model) => weightsOf(model));
  return {
    unread: read.flatMap((weights) => (weights.known ? [] : [weights.why])),
    files: read.flatMap((weights) => (weights.known ? weights.value.map(({ file }) => file).filter(isOutOfStep) : [])),
  };
};

const isOutOfStep = ({ storage, filter }: ModelFile): boolean => (storage.kind === 'blob') === (filter === 'lfs');
