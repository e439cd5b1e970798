import { describe, expect, it } from '@jest/globals';
import { readBom } from '../../../../src/collect/models/documents/bom.js';
import { bytes, outcome } from './outcome.js';

describe('the bill of a model', () => {
  const bom = (value: unknown) => outcome(() => readBom('m.cdx.json', bytes(JSON.stringify(value))));
  const sha = 'a1'.repeat(32);
  const weight = {
    type: 'file',
    name: 'model.safetensors',
    hashes: [
      { alg: 'MD5', content: 'ab' },
      { alg: 'SHA-256', content: sha.toUpperCase() },
    ],
  };
  const model = {
    type: 'machine-learning-model',
    name: 'credit-risk',
    version: '2',
    purl: 'pkg:huggingface/acme/credit-risk@2',
    licenses: [{ license: { id: 'Apache-2.0' } }, { license: { name: 'House terms' } }],
    components: [weight],
    modelCard: {
      modelParameters: { datasets: [{ type: 'dataset', name: 'loans' }, { ref: 'd1' }, { ref: 'urn:cdx:other#d' }] },
    },
  };
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: model },
    components: [
      { type: 'library', name: 'torch', components: [{ type: 'file', name: 'x.bin' }] },
      { type: 'data', name: 'Loans 2025', 'bom-ref': 'd1', licenses: [{ expression: 'CC-BY-4.0 OR MIT' }] },
    ],
  };

  it('has its models, what lies below them, and its data', () => {
    expect(bom(bill)).toEqual({
      path: 'm.cdx.json',
      specVersion: '1.6',
      components: [
        {
          type: 'machine-learning-model',
          name: 'credit-risk',
          version: '2',
          sha256: null,
          licences: ['Apache-2.0', 'House terms'],
          datasets: ['loans', 'Loans 2025', 'urn:cdx:other#d'],
          purl: 'pkg:huggingface/acme/credit-risk@2',
        },
        { type: 'file', name: 'model.safetensors', version: null, sha256: sha, licences: [], datasets: [], purl: null },
        { type: 'file', name: 'x.bin', version: null, sha256: null, licences: [], datasets: [], purl: null },
        expect.objectContaining({ type: 'data', name: 'Loans 2025', licences: ['CC-BY-4.0 OR MIT'] }),
      ],
    });
    for (const specVersion of ['1.5', '1.7']) expect(bom({ ...bill, specVersion })).toMatchObject({ specVersion });
  });

  const withModel = (change: object) => ({ ...bill, metadata: { component: { ...model, ...change } } });
  it.each<readonly [unknown, string | RegExp]>([
    [{ ...bill, specVersion: '1.4' }, '-: $.specVersion: 1.5, 1.6 or 1.7 expected'],
    [{ ...bill, bomFormat: 'SPDX' }, '-: $.bomFormat: "CycloneDX" expected'],
    [{ ...bill, metadata: {} }, '-: $.components: none is of the type machine-learning-model'],
    [
      withModel({ hashes: [{ alg: 'SHA-256', content: 'ab' }] }),
      '-: $.metadata.component.hashes[0].content: 64 hex digits expected',
    ],
    [
      withModel({ hashes: ['1', '2'].map((digit) => ({ alg: 'SHA-256', content: digit.repeat(64) })) }),
      '-: $.metadata.component.hashes has several SHA-256 that differ',
    ],
    [withModel({ licenses: [{}] }), '-: $.metadata.component.licenses[0]: an id, a name or an expression expected'],
    [
      withModel({ licenses: [{ license: { id: 'MIT' }, expression: 'GPL-3.0-only' }] }),
      '-: $.metadata.component.licenses[0]: an id, a name or an expression expected',
    ],
    [withModel({ components: {} }), '-: $.metadata.component.components: a list expected'],
    [withModel({ name: '' }), '-: $.metadata.component.name: a text that is not empty expected'],
    [withModel({ modelCard: { modelParameters: { datasets: ['x'] } } }), /datasets\[0\]: an object expected/],
  ])('%# is refused', (value, found) => {
    if (typeof found === 'string') expect(bom(value)).toBe(found);
    else expect(bom(value)).toMatch(found);
  });

  it.each([
    ['{"bomFormat":"CycloneDX","bomFormat":"CycloneDX"}', /stands there twice/],
    ['{"a":NaN}', /^-: \$\.a, character 6: no JSON value/],
    ['{}{}', /something follows the value/],
  ])('%s is refused', (text, found) => {
    expect(outcome(() => readBom('b', bytes(text)))).toMatch(found);
  });
});
