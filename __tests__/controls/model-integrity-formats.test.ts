import { describe, expect, it } from '@jest/globals';
import { modelIntegrity } from '../../src/controls/model-integrity.js';
import type { Manifest } from '../../src/facts/model-documents.js';
import type { Model, ModelFile } from '../../src/facts/models.js';
import { known, unavailable } from '../../src/facts/observed.js';
import {
  compliantModel,
  files,
  inspected,
  inspectedText,
  judgeModel,
  manifest,
  modelFile,
} from '../support/model-facts.js';
import { resourcesOf, ROOT, sha, W1, statement, weight, WEIGHT_1, WEIGHT_2 } from '../support/model-facts.js';
import { modelRows, notesBy, shownModel, type Row } from './model-told.js';

const unread = { known: false, why: unavailable('models', 'HTTP 500') } as const;

/** The files with this one in the place of that of its path, or added; signed as they are. */
const signedWith = (...own: readonly ModelFile[]): { readonly model: Partial<Model> } => {
  const rest = files.filter(({ path }) => !own.some((each) => each.path === path));
  const all = [...rest, ...own];
  return { model: { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) } };
};
const signed = (own: Partial<Manifest>, terms: object = {}) => ({
  model: { manifest: known(manifest(own)) },
  terms: { ...terms },
});
const without = (path: string) => files.filter((file) => file.path !== path);

const seen = (path: string, own: object): ModelFile => modelFile(path, { inspection: inspectedText(path, own) });
const bin = (own: Partial<ModelFile>, name = 'pytorch_model.bin') => weight(WEIGHT_1.replace(/[^/]+$/u, name), W1, own);
/** One pickle in the place of the first weight, which it equals for the scan. */
const pickled = (own: Partial<ModelFile>, name?: string) => {
  const all = [...without(WEIGHT_1), bin(own, name)];
  return { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) };
};
const at = (name: string) => `${ROOT}/${name}`;
const look = (own: Parameters<typeof inspected>[0]) => ({ inspection: known(inspected(own)) });
const first = (own: Partial<ModelFile>) => signedWith(weight(WEIGHT_1, W1, own));
const ALL = { formats: ['safetensors', 'pickle', 'pytorch'] };

const formats: readonly Row[] = [
  ['safetensors that were looked at', first(look({})), ['pass']],
  ['a format that is not named', { model: pickled({}) }, ['fail', `format-not-allowed ${at('pytorch_model.bin')}`]],
  [
    'a format that is not named, by its bytes',
    { model: pickled(look({ format: 'pytorch' })) },
    ['fail', `format-not-allowed ${at('pytorch_model.bin')}`],
  ],
  [
    'a name that tells no format',
    { model: pickled({}, 'weights.dat') },
    ['fail', `format-not-allowed ${at('weights.dat')}`],
  ],
  ['a name that tells no format, bytes that do', { model: pickled(look({}), 'weights.dat') }, ['pass']],
  [
    'no format is named',
    { terms: { formats: [] } },
    ['fail', `format-not-allowed ${WEIGHT_1}`, `format-not-allowed ${WEIGHT_2}`],
  ],
  ['a pickle, named', { model: pickled({}), terms: ALL }, ['pass']],
  [
    'a pickle that calls itself safetensors',
    { ...first(look({ format: 'pickle' })), terms: ALL },
    ['fail', `format-differs ${WEIGHT_1}`],
  ],
  [
    'a pointer that calls itself an archive of PyTorch',
    { model: pickled(look({ format: 'text' })), terms: ALL },
    ['fail', `format-differs ${at('pytorch_model.bin')}`, `format-not-allowed ${at('pytorch_model.bin')}`],
  ],
  [
    'a pickle that calls itself a text',
    signedWith(seen(at('NOTICE'), { format: 'pickle' })),
    ['fail', `format-differs ${at('NOTICE')}`],
  ],
  [
    'an archive beside the weights',
    signedWith(seen(at('NOTICE'), { format: 'zip' })),
    ['fail', `format-differs ${at('NOTICE')}`],
  ],
  ['bytes of another file', first(look({ sha256: sha('other') })), ['indeterminate', `digest-unknown ${WEIGHT_1}`]],
  ['bytes that could not be looked at', first({ inspection: unread }), ['indeterminate', 'fact-unavailable models']],
  [
    'a broken structure',
    first(look({ faults: [{ code: 'trailing-bytes', found: '8 bytes' }] })),
    ['fail', `structure-broken ${WEIGHT_1}`],
  ],
  [
    'harmless imports',
    { model: pickled(look({ format: 'pytorch', imports: ['collections.OrderedDict'] })), terms: ALL },
    ['pass'],
  ],
  [
    'an import',
    { model: pickled(look({ format: 'pytorch', imports: ['builtins.eval'] })), terms: ALL },
    ['fail', 'import-not-allowed builtins.eval'],
  ],
  [
    'an import that nobody can tell',
    { model: pickled(look({ format: 'pytorch', imports: ['?'] })), terms: { ...ALL, imports: ['?'] } },
    ['fail', 'import-not-allowed ?'],
  ],
  [
    'an import that the policy names',
    { model: pickled(look({ format: 'pytorch', imports: ['acme.Net'] })), terms: { ...ALL, imports: ['acme.*'] } },
    ['pass'],
  ],
  [
    'an import that an exception names',
    { model: pickled(look({ format: 'pytorch', imports: ['acme.Net'] })), terms: ALL, accepted: ['acme.Net'] },
    ['pass'],
  ],
  [
    'a configuration that calls for code',
    signedWith(config(inspectedText(at('config.json'), { format: 'json', runsCode: ['auto_map'] }))),
    ['fail', `runs-code ${at('config.json')}`],
  ],
  [
    'the same with an exception',
    {
      ...signedWith(config(inspectedText(at('config.json'), { format: 'json', runsCode: ['auto_map'] }))),
      accepted: [at('config.json')],
    },
    ['pass'],
  ],
  [
    'an exception for a weight that is another',
    { ...signed({ resources: [] }), accepted: files.map(({ path }) => path) },
    ['fail', ...notSigned()],
  ],
  [
    'a configuration that nobody saw',
    signedWith(config(null)),
    ['indeterminate', `config-not-seen ${at('config.json')}`],
  ],
  ...['tokenizer_config.json', 'model_index.json', 'transformer/modules.json'].map((name): Row => [
    `${name} that nobody saw`,
    signedWith(modelFile(at(name), { role: name.startsWith('tokenizer') ? 'tokenizer' : 'other', inspection: null })),
    ['indeterminate', `config-not-seen ${at(name)}`],
  ]),
  [
    'a tokenizer that nobody saw',
    signedWith(modelFile(at('tokenizer.json'), { role: 'tokenizer', inspection: null })),
    ['pass'],
  ],
  [
    'a configuration of the tokenizer that changed and holds a template',
    signedWith(templated('modified', sha('template'))),
    ['fail', `template-changed ${at('tokenizer_config.json')}`],
  ],
  ['one that did not change', signedWith(templated('unchanged', sha('template'))), ['pass']],
  [
    'one that changed and holds none',
    signedWith(templated('modified', null)),
    ['fail', `tokenizer-changed ${at('tokenizer_config.json')}`],
  ],
];

function templated(change: ModelFile['change'], chatTemplate: string | null): ModelFile {
  const path = at('tokenizer_config.json');
  return modelFile(path, {
    role: 'tokenizer',
    change,
    inspection: inspectedText(path, { format: 'json', chatTemplate }),
  });
}

function config(inspection: ModelFile['inspection']): ModelFile {
  return modelFile(`${ROOT}/config.json`, { role: 'config', inspection });
}

function notSigned() {
  return files
    .filter(({ role }) => role !== 'manifest')
    .map(({ path, role }) => `${role === 'weight' ? 'weight' : 'file'}-not-in-manifest ${path}`)
    .sort((a, b) => Number(a.startsWith('weight')) - Number(b.startsWith('weight')));
}

describe('the formats of a model', () => {
  modelRows(modelIntegrity, formats);

  it('are told where imports could not be seen', () => {
    expect(notesBy(modelIntegrity, { model: pickled({}), terms: ALL })).toEqual([
      `imports-not-seen ${at('pytorch_model.bin')}`,
    ]);
  });
});

describe('what lies beside the weights', () => {
  const changed = files.map((file): ModelFile => (file.role === 'weight' ? file : { ...file, change: 'modified' }));
  const code = modelFile(at('x.py'), { role: 'code', change: 'added' });

  it('is told of where it was not evaluated with them', () => {
    const all = [...changed, code];
    const model = { files: known(all), manifest: known(manifest({ resources: resourcesOf(all) })) };
    const others = [`config-changed ${at('config.json')}`, `tokenizer-changed ${at('tokenizer.json')}`];
    const programs = [`template-changed ${at('chat_template.jinja')}`, `code-changed ${at('x.py')}`];
    expect(shownModel(judgeModel(modelIntegrity, { model }))).toEqual(['fail', ...programs, ...others]);
    const unasked = { model, terms: { evaluation: null } };
    expect(notesBy(modelIntegrity, unasked)).toEqual(others);
    expect(shownModel(judgeModel(modelIntegrity, unasked))).toEqual(['fail', ...programs]);
  });

  it('is not told of where the evaluation names it', () => {
    const subjects = [...resourcesOf(files).map(({ name, digest }) => ({ name, sha256: digest }))];
    const reports = compliantModel.reports.map((report) => ({ ...report, binding: statement({ subjects }) }));
    expect(notesBy(modelIntegrity, { model: { files: known(changed), reports } })).toEqual([]);
  });
});
