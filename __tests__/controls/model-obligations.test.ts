import { describe, expect, it } from '@jest/globals';
import { modelLicence } from '../../src/controls/model-licence.js';
import type { Notice } from '../../src/facts/model-documents.js';
import { unavailable, unknown } from '../../src/facts/observed.js';
import { judgeModel, NAME } from '../support/model-facts.js';
import { agreement, given, notes, notice, sentenceOf, verdict } from './licensed.js';
import { shown } from './scene.js';

describe('what a licence takes from a region or a use', () => {
  const of = (licence: string, name: string) => ({
    licence,
    notices: [agreement(name), notice('NOTICE', sentenceOf(name))],
  });
  const llama4 = of('llama4', 'Llama 4');
  const llama32 = of('llama3.2', 'Llama 3.2');
  const refused = ['fail', `region-not-allowed ${NAME} LicenseRef-hf-llama4`];

  it.each([
    [['US'], ['pass']],
    [['US', 'EU'], refused],
    [['de'], refused],
    [['EEA'], refused],
    [['worldwide'], refused],
    [['NO'], ['pass']],
    [[], refused],
  ])('Llama 4 in %j: %j', (regions, expected) => {
    expect(verdict({ ...llama4, regions })).toEqual(expected);
  });

  it('Llama 3.2 in the EU where it sees', () => {
    expect(verdict({ ...llama32, regions: ['EU'] })).toEqual(['pass']);
    expect(verdict({ ...llama32, regions: ['EU'], card: { title: 'Llama-3.2-11B-Vision-risk' } })).toEqual([
      'fail',
      `region-not-allowed ${NAME} LicenseRef-hf-llama3.2`,
    ]);
  });

  it.each([
    ['cc-by-nc-4.0', ['internal'], ['pass']],
    ['cc-by-nc-4.0', ['internal', 'Commercial'], ['fail', `use-not-allowed ${NAME} CC-BY-NC-4.0`]],
    ['cc-by-nc-sa-4.0', ['commercial'], ['fail', `use-not-allowed ${NAME} CC-BY-NC-SA-4.0`]],
    ['cc-by-nc-4.0', [], ['fail', `use-not-allowed ${NAME} CC-BY-NC-4.0`]],
    ['cc-by-4.0', ['commercial'], ['pass']],
  ])('%s for %j: %j', (licence, uses, expected) => {
    expect(verdict({ licence, uses })).toEqual(expected);
  });

  it('is asked of the alternative that asks for the least, and of all that hold together', () => {
    const allow = ['mit', 'cc-by-nc-4.0'];
    expect(verdict({ licence: 'mit OR cc-by-nc-4.0', uses: ['commercial'], allow })).toEqual(['pass']);
    expect(verdict({ licence: 'mit OR cc-by-nc-4.0', uses: ['commercial'], allow: ['cc-by-nc-4.0'] })).toEqual([
      'fail',
      `use-not-allowed ${NAME} CC-BY-NC-4.0`,
    ]);
    expect(verdict({ licence: 'mit AND cc-by-nc-4.0', uses: ['commercial'], allow })).toEqual([
      'fail',
      `use-not-allowed ${NAME} CC-BY-NC-4.0`,
    ]);
  });

  it('goes along with the base model', () => {
    const upstream = { repository: 'org/base', revision: 'b'.repeat(40), licence: 'cc-by-nc-4.0' };
    const licence = { allow: ['mit', 'cc-by-nc-4.0'], uses: ['commercial'] };
    expect(verdict({ licence: 'mit AND cc-by-nc-4.0', terms: { upstream, licence } })).toEqual([
      'fail',
      `use-not-allowed ${NAME} CC-BY-NC-4.0`,
    ]);
    expect(verdict({ licence: 'mit', terms: { upstream, licence } })).toEqual([
      'fail',
      `licence-disagrees ${NAME} org/base`,
      `use-not-allowed ${NAME} CC-BY-NC-4.0`,
    ]);
  });
});

describe('other licences', () => {
  const GEMMA = 'Gemma is provided under and subject to the Gemma Terms of Use found at';
  const terms = notice('LICENSE.md', '# Gemma Terms of Use\n\n## Section 3: DISTRIBUTION AND RESTRICTIONS');

  it.each([
    [[terms, notice('NOTICE', `${GEMMA} ai.google.dev/gemma/terms`)], ['pass']],
    [[terms, notice('NOTICE', `${GEMMA} https://ai.google.dev/gemma/terms.`)], ['pass']],
    [[terms], ['fail', `obligation-missing ${NAME} LicenseRef-hf-gemma NOTICE`]],
    [
      [notice('NOTICE', `${GEMMA} ai.google.dev/gemma/terms`)],
      ['fail', `obligation-missing ${NAME} LicenseRef-hf-gemma Gemma Terms of Use`],
    ],
  ])('gemma %#: %j', (notices, expected) => {
    expect(verdict({ licence: 'gemma', notices })).toEqual(expected);
  });

  it.each([
    ['creativeml-openrail-m', 'CreativeML Open RAIL-M', 'dated August 22, 2022 … Attachment A'],
    ['openrail++', 'CreativeML Open RAIL++-M License', 'dated July 26, 2023 … Attachment A'],
    ['bigscience-openrail-m', 'BigScience Open RAIL-M License', 'dated August 18, 2022 … Attachment A'],
    ['bigscience-bloom-rail-1.0', 'BigScience RAIL License v1.0', ''],
  ])('%s', (licence, title, rest) => {
    const id = licence === 'openrail++' ? 'LicenseRef-hf-openrail-plus-plus' : `LicenseRef-hf-${licence}`;
    expect(verdict({ licence, notices: [notice('LICENSE', `${title}\n${rest}`)] })).toEqual(['pass']);
    expect(verdict({ licence, notices: [notice('LICENSE', 'MIT License')] })).toEqual([
      'fail',
      `obligation-missing ${NAME} ${id} ${title}`,
    ]);
    expect(notes({ licence })).toHaveLength(2);
  });

  it('ask what the policy adds', () => {
    const obligations = [
      { licence: 'mit' },
      { licence: 'MIT', file: 'AUTHORS', text: 'Made by Acme' },
      { licence: 'mit', file: 'LICENSE', 'name-prefix': 'Acme' },
      { licence: 'ISC', file: 'NOWHERE' },
      { licence: 'gpl', file: 'NOWHERE' },
    ];
    const of = (notices: readonly Notice[], title: string) =>
      verdict({ licence: 'mit', notices, card: { title }, terms: { licence: { allow: ['MIT'], obligations } } });
    const all = [notice('NOTICE', ''), notice('AUTHORS', 'Made by Acme'), notice('LICENSE', null)];
    expect(of(all, 'Acme risk')).toEqual(['pass']);
    expect(of([notice('AUTHORS', 'Made by others')], 'Risk')).toEqual([
      'fail',
      `obligation-missing ${NAME} MIT NOTICE`,
      `obligation-missing ${NAME} MIT AUTHORS`,
      `obligation-missing ${NAME} MIT LICENSE`,
      `obligation-missing ${NAME} MIT`,
    ]);
  });

  it('are not known to be kept where the files beside the weights cannot be read', () => {
    const made = given({ licence: 'gemma' });
    const model = { ...made.model, notices: unknown<never>(unavailable('notices', 'cut off')) };
    expect(shown(judgeModel(modelLicence, { ...made, model }))).toEqual([
      'indeterminate',
      `fact-unavailable ${NAME} notices`,
    ]);
    const mit = given({ licence: 'mit' });
    const free = { ...mit.model, notices: model.notices };
    expect(shown(judgeModel(modelLicence, { ...mit, model: free }))).toEqual(['pass']);
  });
});
