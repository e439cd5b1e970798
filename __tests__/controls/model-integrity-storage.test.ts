import { describe, expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Model, ModelFile } from '../../src/facts/models.js';
import { known, unavailable } from '../../src/facts/observed.js';
import { compliantModel, files, inspectedText, manifest, modelFile } from '../support/model-facts.js';
import { resourcesOf, ROOT, W1, weight, WEIGHT_1 } from '../support/model-facts.js';
import { modelRows, notesBy, type Row } from './model-told.js';

const unread = { known: false, why: unavailable('models', 'HTTP 500') } as const;

/** The files with this one in the place of that of its path, or added; signed as they are. */
const signedWith = (...own: readonly ModelFile[]): { readonly model: Partial<Model> } => {
  const rest = files.filter(({ path }) => !own.some((each) => each.path === path));
  const all = [...rest, ...own];
  return { model: { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) } };
};
const lfs = (held: 'held' | 'missing' | 'other-size') =>
  ({ kind: 'lfs', sha256: W1, size: 4_900_000_000, held: known(held) }) as const;

const LINK = modelFile(`${ROOT}/x`, { kind: 'symlink' });
const seen = (path: string, own: object): ModelFile => modelFile(path, { inspection: inspectedText(path, own) });
const at = (name: string) => `${ROOT}/${name}`;
const first = (own: Partial<ModelFile>) => signedWith(weight(WEIGHT_1, W1, own));

const unbound = () => ['scan-unbound evidence/scan.json'];

const storages: readonly Row[] = [
  ['a link', signedWith(LINK), ['fail', `unsafe-path ${LINK.path}`]],
  [
    'a malformed pointer',
    {
      model: {
        ...first({}).model,
        files: known(
          files.map((file) =>
            file.path === WEIGHT_1 ? { ...file, storage: { kind: 'malformed-pointer', found: 'CRLF' } } : file,
          ),
        ),
      },
    },
    ['fail', `pointer-malformed ${WEIGHT_1}`, ...unbound()],
  ],
  ['an object that was never uploaded', first({ storage: lfs('missing') }), ['fail', `lfs-object-missing ${WEIGHT_1}`]],
  ['an object of another size', first({ storage: lfs('other-size') }), ['fail', `lfs-size-differs ${WEIGHT_1}`]],
  [
    'an object of which nobody tells',
    first({ storage: { ...lfs('held'), held: unread } }),
    ['indeterminate', 'fact-unavailable models'],
  ],
  [
    'a weight in git',
    first({ storage: { kind: 'blob', sha256: W1, size: 4_900_000_000 }, filter: 'none' }),
    ['fail', `raw-blob-not-lfs ${WEIGHT_1}`],
  ],
  [
    'a weight in git, where it may',
    {
      ...first({ storage: { kind: 'blob', sha256: W1, size: 4_900_000_000 }, filter: 'none' }),
      terms: { storage: 'any' },
    },
    ['pass'],
  ],
  [
    'a weight in git against the filter',
    { ...first({ storage: { kind: 'blob', sha256: W1, size: 4_900_000_000 } }), terms: { storage: 'any' } },
    ['fail', `raw-blob-not-lfs ${WEIGHT_1}`],
  ],
  [
    'a text in git against the filter',
    signedWith({ ...seen(at('NOTICE'), {}), filter: 'lfs' }),
    ['fail', `raw-blob-not-lfs ${at('NOTICE')}`],
  ],
  ['a pointer without a filter', first({ filter: 'none' }), ['fail', `pointer-not-filtered ${WEIGHT_1}`]],
  ['attributes changed, without harm', { models: { attributesChanged: ['.gitattributes'] } }, ['pass']],
  [
    'attributes changed, with harm to another model',
    { models: { attributesChanged: ['.gitattributes'], models: [harmed()] } },
    ['fail', 'attributes-changed .gitattributes', 'attributes-changed .gitattributes'],
  ],
  [
    'attributes changed elsewhere',
    { models: { attributesChanged: ['docs/.gitattributes'], models: [harmed()] } },
    ['not-applicable', 'no-model-touched'],
  ],
  [
    'attributes changed, files not known',
    { models: { attributesChanged: ['models/.gitattributes'], models: [{ ...harmed(), files: unread }] } },
    ['indeterminate', 'fact-unavailable models'],
  ],
  ['nothing touched', { models: { models: [{ ...harmed() }] } }, ['not-applicable', 'no-model-touched']],
  ['files that are not known', { model: { files: unread } }, ['indeterminate', 'fact-unavailable models']],
];

function harmed(): Model {
  const all = files.map((file): ModelFile => ({ ...file, change: 'unchanged', filter: 'none' }));
  return { ...compliantModel, change: 'untouched', changed: [], files: known(all) };
}

describe('how a model is stored', () => {
  modelRows(modelIntegrity, storages);

  it('tells of attributes that changed without harm', () => {
    expect(notesBy(modelIntegrity, { models: { attributesChanged: ['.gitattributes'] } })).toEqual([
      'attributes-changed .gitattributes',
    ]);
  });
});
