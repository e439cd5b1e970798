import { describe, expect, it } from '@jest/globals';
import { modelInventory } from '../../src/controls/model-inventory.js';
import type { BomComponent } from '../../src/facts/model-documents.js';
import type { ModelFile, StrayFile } from '../../src/facts/models.js';
import { known, unavailable } from '../../src/facts/observed.js';
import { bom, compliantModel, files, modelFile, NAME, ROOT, sha, W1, W2, weight } from '../support/model-facts.js';
import { WEIGHT_1, WEIGHT_2, declared, judgeModel, compliantModels } from '../support/model-facts.js';
import { judge } from '../support/control-tester.js';
import { foundBy, modelTester, type Row } from './model-told.js';

const stray = (path: string, own: Partial<StrayFile> = {}): StrayFile => ({
  path,
  looks: 'extension',
  size: 4_900_000_000,
  ...own,
});
const strays = (...list: readonly StrayFile[]) => ({ models: { strays: known(list) } });
const withFiles = (...list: readonly ModelFile[]) => ({ model: { files: known(list) } });
const unread = { known: false, why: unavailable('models', 'HTTP 500') } as const;
const untouched = { ...compliantModel, change: 'untouched', changed: [], files: known(files.map(still)) } as const;

function still(file: ModelFile): ModelFile {
  return { ...file, change: 'unchanged' };
}

const [first, second] = bom().components;
const listed = (...components: readonly (BomComponent | undefined)[]) => ({
  model: { bom: known(bom({ components: components.filter((each) => each !== undefined) })) },
});
const component = (own: Partial<BomComponent>): BomComponent => ({
  type: 'file',
  name: 'model-00001-of-00002.safetensors',
  version: null,
  sha256: W1,
  licences: [],
  datasets: [],
  purl: null,
  ...own,
});

const MANY = Array.from({ length: 51 }, (_, at) => stray(`w/${String(at)}.bin`));

const rows: readonly Row[] = [
  ['a model in its root, with its bill', {}, ['pass']],
  ['a model without a bill, where none is asked for', { model: { bom: unread }, terms: { bom: null } }, ['pass']],
  ['a released model', { models: { at: 'released' } }, ['pass']],
  [
    'a bill that lists data and libraries too',
    listed(first, second, component({ type: 'data', name: 'loans', sha256: sha('x') })),
    ['pass'],
  ],
  [
    'a bill that lists other files of the root',
    listed(first, second, component({ name: 'x', sha256: sha(`${ROOT}/NOTICE`) })),
    ['pass'],
  ],
  [
    'a bill that names weights by other names',
    listed(component({ name: 'w1' }), component({ name: 'w2', sha256: W2 })),
    ['pass'],
  ],
  ['nothing touched', { models: { models: [untouched] } }, ['not-applicable', 'no-model-touched']],
  ['nothing touched, released', { models: { at: 'released', models: [untouched] } }, ['pass']],
  [
    'a file changed though the model is told to be untouched',
    { model: { ...untouched, changed: ['x'], bom: known(null) } },
    ['fail', `bom-missing compliance/${NAME}.cdx.json`],
  ],
  [
    'a stray beside an untouched model',
    { models: { models: [untouched], strays: known([stray('w/x.bin')]) } },
    ['fail', 'undeclared-model-file w/x.bin'],
  ],
  ['a stray by its bytes', strays(stray('x', { looks: 'magic', size: null })), ['fail', 'undeclared-model-file x']],
  ['a large pointer', strays(stray('x', { looks: 'large-pointer' })), ['fail', 'undeclared-model-file x']],
  ['a large binary', strays(stray('x', { looks: 'large-binary' })), ['fail', 'undeclared-model-file x']],
  [
    'many strays',
    strays(...MANY),
    ['fail', ...MANY.slice(0, 50).map(({ path }) => `undeclared-model-file ${path}`), 'undeclared-model-file'],
  ],
  ['strays that are not known', { models: { strays: unread } }, ['indeterminate', 'fact-unavailable models']],
  [
    'strays that are not known, nothing touched',
    { models: { models: [untouched], strays: unread } },
    ['indeterminate', 'fact-unavailable models'],
  ],
  ['models that were not read', { models: null }, ['indeterminate', 'fact-unavailable models']],
  [
    'a model that only the facts know',
    { models: { models: [compliantModel, { ...compliantModel, name: 'other' }] } },
    ['indeterminate', 'fact-unavailable other'],
  ],
  ['a model that only the policy knows', { models: { models: [] } }, ['indeterminate', `fact-unavailable ${NAME}`]],
  [
    'a model that was read twice',
    { models: { models: [compliantModel, compliantModel] } },
    ['indeterminate', `fact-unavailable ${NAME}`],
  ],
  ['files that are not known', { model: { files: unread } }, ['indeterminate', 'fact-unavailable models']],
  ['an empty root', { ...withFiles(), terms: { bom: null } }, ['fail', `model-root-empty ${NAME}`]],
  [
    'a root without a weight',
    { ...withFiles(modelFile(`${ROOT}/x.txt`)), terms: { bom: null } },
    ['fail', `model-root-empty ${NAME}`],
  ],
  ['a link', withFiles(...files, modelFile(`${ROOT}/x`, { kind: 'symlink' })), ['fail', `unsafe-path ${ROOT}/x`]],
  [
    'a submodule',
    withFiles(...files, modelFile(`${ROOT}/x`, { kind: 'submodule' })),
    ['fail', `unsafe-path ${ROOT}/x`],
  ],
  [
    'twins but for case',
    withFiles(...files, modelFile(`${ROOT}/Config.json`)),
    ['fail', `unsafe-path ${ROOT}/config.json`, `unsafe-path ${ROOT}/Config.json`],
  ],
  [
    'twins but for the composition of a letter',
    withFiles(...files, modelFile(`${ROOT}/\u00e9`), modelFile(`${ROOT}/e\u0301`)),
    ['fail', `unsafe-path ${ROOT}/\u00e9`, `unsafe-path ${ROOT}/e\u0301`],
  ],
  ...['../x', '/x', 'a//b', 'a/./b', 'a\\b'].map((name): Row => [
    `the path ${name}`,
    withFiles(...files, modelFile(name)),
    ['fail', `unsafe-path ${name}`],
  ]),
  [
    'a hidden character',
    withFiles(...files, modelFile(`${ROOT}/a\u202eb`)),
    ['fail', `unsafe-path ${ROOT}/a<U+202E>b`],
  ],
  ['no bill', { model: { bom: known(null) } }, ['fail', `bom-missing compliance/${NAME}.cdx.json`]],
  ['a bill that cannot be read', { model: { bom: unread } }, ['indeterminate', 'fact-unavailable models']],
  ['an empty bill', listed(), ['fail', `weight-not-in-bom ${WEIGHT_1}`, `weight-not-in-bom ${WEIGHT_2}`]],
  ['a bill without one weight', listed(first), ['fail', `weight-not-in-bom ${WEIGHT_2}`]],
  ['a bill without a digest', listed(component({ sha256: null }), second), ['fail', `weight-not-in-bom ${WEIGHT_1}`]],
  [
    'a bill with another digest',
    listed(component({ sha256: sha('old') }), second),
    ['fail', `bom-digest-differs ${WEIGHT_1}`],
  ],
  [
    'a bill with another digest by the path',
    listed(component({ name: WEIGHT_1, sha256: sha('old') }), second),
    ['fail', `bom-digest-differs ${WEIGHT_1}`],
  ],
  [
    'a bill with the digests swapped',
    listed(component({ sha256: W2 }), component({ name: 'model-00002-of-00002.safetensors' })),
    ['fail', `bom-digest-differs ${WEIGHT_1}`, `bom-digest-differs ${WEIGHT_2}`],
  ],
  [
    'a bill with a weight that is gone',
    listed(first, second, component({ name: 'gone', sha256: sha('gone') })),
    ['fail', 'bom-stale gone'],
  ],
  [
    'a bill with a model that is gone',
    listed(first, second, component({ type: 'machine-learning-model', name: 'gone', sha256: sha('gone') })),
    ['fail', 'bom-stale gone'],
  ],
  [
    'a weight that is too large to be read',
    withFiles(...files, weight(`${ROOT}/z.safetensors`, '', { storage: { kind: 'blob', sha256: null, size: 9 } })),
    ['indeterminate', `digest-unknown ${ROOT}/z.safetensors`],
  ],
];

describe('the inventory of models', () => {
  it('takes a bill that lists another model too', () => {
    const shared = bom({
      components: [...bom().components, component({ name: 'other', sha256: sha('models/other/x') })],
    });
    const other = { ...untouched, name: 'other', files: known([still(modelFile('models/other/x'))]) };
    const given = { ...compliantModels, models: [{ ...compliantModel, bom: known(shared) }, other] };
    const both = [...declared(), ...declared().map((each) => ({ ...each, name: 'other' }))];
    expect(judge(modelInventory, { facts: { models: given }, models: both })).toMatchObject({
      outcome: 'pass',
      reasons: [],
    });
  });

  modelTester(modelInventory, rows, ['models-not-declared']);

  it('is not there where the policy declares none', () => {
    const verdict = judgeModel(modelInventory, { models: null, facts: { models: null } });
    expect(verdict.outcome).toBe('indeterminate');
    const facts = { models: null, files: known([]) };
    const circumstances = { models: [] } as unknown as Parameters<typeof modelInventory.judge>[2];
    expect(modelInventory.judge(facts, {}, circumstances)).toMatchObject({
      outcome: 'fail',
      reasons: [{ code: 'models-not-declared' }],
    });
    const none = { ...facts, models: { ...compliantModels, models: [] } };
    expect(modelInventory.judge(none, {}, circumstances).outcome).toBe('not-applicable');
  });

  it('says what a stray looks like, and how large it is', () => {
    expect(foundBy(modelInventory, strays(stray('x')))).toEqual(['a weight by its name, 4900000000 bytes']);
    expect(foundBy(modelInventory, strays(stray('x', { looks: 'large-pointer', size: null })))).toEqual([
      'a pointer to a large file',
    ]);
  });
});
