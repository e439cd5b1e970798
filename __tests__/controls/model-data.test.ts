import { describe, expect, it } from '@jest/globals';
import { modelData } from '../../src/controls/model-data.js';
import type { RegisteredDataset } from '../../src/facts/model-documents.js';
import type { Model } from '../../src/facts/models.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { bom, card, dataset, files, judgeModel, NAME, ROOT, type GivenModel } from '../support/model-facts.js';
import { shown } from './scene.js';

const verdict = (given: GivenModel = {}): readonly string[] => shown(judgeModel(modelData, given));
const entry = (own: Partial<RegisteredDataset>): readonly string[] =>
  verdict({ model: { register: known([dataset(own)]) } });
const D = `${NAME} loans-2025`;
const fails = (...codes: readonly string[]): readonly string[] => ['fail', ...codes.map((code) => `${code} ${D}`)];

const naming = (
  onCard: readonly string[],
  inBill: readonly string[],
  data: readonly string[] = [],
): Partial<Model> => ({
  card: known(card({ datasets: onCard })),
  bom: known(
    bom({
      components: [
        ...bom().components.map((each) => ({ ...each, datasets: inBill })),
        ...data.map((name) => ({
          type: 'data',
          name,
          version: null,
          sha256: null,
          licences: [],
          datasets: [],
          purl: null,
        })),
      ],
    }),
  ),
});

describe('the data of a model', () => {
  it('passes where each set is registered', () => {
    expect(verdict()).toEqual(['pass']);
    expect(verdict({ models: { at: 'released' }, model: { change: 'untouched', changed: [] } })).toEqual(['pass']);
  });

  it('is not asked where no model is touched', () => {
    const still = known(files.map((file) => ({ ...file, change: 'unchanged' as const })));
    const model = { change: 'untouched' as const, changed: [], files: still };
    expect(verdict({ model })).toEqual(['not-applicable', 'no-model-touched']);
  });

  it.each([
    [naming(['loans-2025'], []), ['pass']],
    [naming([], ['loans-2025']), ['pass']],
    [naming([' Loans-2025 '], ['loans-2025']), ['pass']],
    [naming([], [], ['loans-2025']), ['pass']],
    [naming([], []), ['fail', `datasets-unnamed ${NAME} datasets`]],
    [{ card: known(null), bom: known(null) }, ['fail', `datasets-unnamed ${NAME} datasets`]],
    [naming(['loans-2025', 'acme/chats'], []), ['fail', `dataset-unregistered ${NAME} acme/chats`]],
    [naming(['acme/chats'], ['Acme/Chats']), ['fail', `dataset-unregistered ${NAME} acme/chats`]],
    [naming(['loans-2025'], ['loans']), ['fail', `dataset-unregistered ${NAME} loans`]],
    [naming(['loans-2025'], [], ['weather']), ['fail', `dataset-unregistered ${NAME} weather`]],
    [{ register: known(null) }, ['fail', `register-missing ${NAME} compliance/datasets.yaml`]],
    [{ register: known([]) }, fails('dataset-unregistered')],
    [
      { register: known([dataset(), dataset({ id: 'LOANS-2025' })]) },
      ['fail', `dataset-registered-twice ${NAME} LOANS-2025`],
    ],
    [
      { register: known([dataset(), dataset({ id: 'b' }), dataset({ id: 'b ' })]) },
      ['fail', `dataset-registered-twice ${NAME} b `],
    ],
    // Of data that the model was not made of nothing is asked.
    [{ register: known([dataset(), dataset({ id: 'other', revision: null, reviewBy: null })]) }, ['pass']],
    [
      { register: unknown<never>(unavailable('register', 'no YAML')) },
      ['indeterminate', `fact-unavailable ${NAME} register`],
    ],
    [{ card: unknown<never>(unavailable(ROOT, 'x')) }, ['indeterminate', `fact-unavailable ${NAME} card`]],
    [
      { ...naming([], []), bom: unknown<never>(unavailable('bill', 'x')) },
      ['indeterminate', `fact-unavailable ${NAME} bill`],
    ],
  ])('%#: %j', (model, expected) => {
    expect(verdict({ model })).toEqual(expected);
  });

  it('needs a register that the policy names', () => {
    expect(verdict({ terms: { datasets: null } })).toEqual(['fail', `datasets-not-declared ${NAME} datasets`]);
    expect(verdict({ terms: { datasets: null }, model: naming([], []) })).toEqual([
      'fail',
      `datasets-unnamed ${NAME} datasets`,
      `datasets-not-declared ${NAME} datasets`,
    ]);
  });
});

describe('an entry of the register', () => {
  it.each([
    [{ revision: 'a'.repeat(64) }, ['pass']],
    [{ revision: 'a'.repeat(39) }, fails('dataset-not-pinned')],
    [{ revision: 'A'.repeat(40) }, fails('dataset-not-pinned')],
    [{ revision: 'main' }, fails('dataset-not-pinned')],
    [{ revision: null }, fails('dataset-not-pinned')],
    [{ licence: null }, fails('dataset-licence-missing')],
    [{ licence: ' ' }, fails('dataset-licence-missing')],
    [{ licence: 'unknown' }, fails('dataset-licence-missing')],
    [{ licence: 'NOASSERTION' }, fails('dataset-licence-missing')],
    [{ licence: 'cc' }, fails('dataset-licence-missing')],
    [{ licence: 'odbl' }, ['pass']],
    [{ licence: 'Contract 2024-17 with Acme Data' }, ['pass']],
    [{ personalData: 'not-said' as const }, fails('privacy-undeclared')],
    [{ personalData: 'no' as const, lawfulBasis: null, owner: null }, ['pass']],
    [{ lawfulBasis: null }, fails('lawful-basis-missing')],
    [{ lawfulBasis: ' ' }, fails('lawful-basis-missing')],
    [{ owner: null }, fails('dataset-owner-missing')],
    [{ lawfulBasis: null, owner: '' }, fails('lawful-basis-missing', 'dataset-owner-missing')],
    [{ regions: [] }, fails('dataset-region-not-covered')],
    [{ regions: ['US'] }, fails('dataset-region-not-covered')],
    [{ regions: ['US', 'eu'] }, ['pass']],
    [{ regions: ['EEA'] }, ['pass']],
    [{ regions: ['worldwide'] }, ['pass']],
    [{ regions: ['DE'] }, fails('dataset-region-not-covered')],
    [{ reviewBy: '2026-03-02' }, ['pass']],
    [{ reviewBy: '2026-03-01' }, fails('review-expired')],
    [{ reviewBy: null }, fails('review-missing')],
    [{ reviewBy: 'soon' }, fails('review-missing')],
    [{ reviewBy: '2026-3-9' }, fails('review-missing')],
    [{ reviewBy: '2026-02-30' }, fails('review-missing')],
    [{ reviewBy: '2026-13-01' }, fails('review-missing')],
    [{ revision: null, reviewBy: '2020-01-01' }, fails('dataset-not-pinned', 'review-expired')],
  ])('%j: %j', (own, expected) => {
    expect(entry(own)).toEqual(expected);
  });

  it('covers the regions of the model, and a member of the union lies in it', () => {
    const terms = (...regions: readonly string[]) => ({ licence: { allow: ['Apache-2.0'], regions } });
    expect(verdict({ terms: terms('DE', 'FR') })).toEqual(['pass']);
    expect(verdict({ terms: terms('NO') })).toEqual(fails('dataset-region-not-covered'));
    expect(verdict({ terms: terms() })).toEqual(['pass']);
  });
});
