import { describe, expect, it } from '@jest/globals';
import { modelLicence } from '../../src/controls/model-licence.js';
import type { ModelFile } from '../../src/facts/models.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import {
  bom,
  card,
  compliantModel,
  files,
  inspected,
  judgeModel,
  NAME,
  ROOT,
  WEIGHT_1,
  type GivenModel,
} from '../support/model-facts.js';
import { shown } from './scene.js';

const verdict = (given: GivenModel = {}): readonly string[] => {
  const [outcome = '', ...reasons] = shown(judgeModel(modelLicence, given));
  return [outcome, ...reasons.sort()];
};
const found = (given: GivenModel): readonly (string | undefined)[] =>
  judgeModel(modelLicence, given).reasons.map((reason) => reason.found);

const README = `${ROOT}/README.md`;
const BOM = `compliance/${NAME}.cdx.json`;
const billOf = (...licences: readonly string[]) =>
  known(bom({ components: bom().components.map((each) => ({ ...each, licences })) }));

/** Card and bill say the same, the policy allows these, and there is no base model. */
const saying = (licence: string, allow: readonly string[], more: GivenModel = {}): GivenModel => ({
  ...more,
  model: { card: known(card({ licence, baseModels: [] })), bom: billOf(licence), ...more.model },
  terms: { upstream: null, licence: { allow, uses: ['internal'], regions: ['US'] }, ...more.terms },
});

/** The header of the first weight says this. */
const headerOf = (licence: string): Pick<typeof compliantModel, 'files'> => ({
  files: known(
    files.map((file): ModelFile =>
      file.role === 'weight' ? { ...file, inspection: known(inspected({ licence })) } : file,
    ),
  ),
});

describe('the licence of a model', () => {
  it('passes where all say the same and the policy allows it', () => {
    expect(verdict()).toEqual(['pass']);
    expect(verdict({ model: headerOf('apache-2.0') })).toEqual(['pass']);
    expect(verdict({ models: { at: 'released' }, model: { change: 'untouched', changed: [] } })).toEqual(['pass']);
  });

  it('is not asked where no model is touched', () => {
    const still = known(files.map((file) => ({ ...file, change: 'unchanged' as const })));
    expect(verdict({ model: { change: 'untouched', changed: [], files: still } })).toEqual([
      'not-applicable',
      'no-model-touched',
    ]);
  });

  it('must be looked at where the policy declares models', () => {
    expect(verdict({ models: null })).toEqual(['indeterminate', 'fact-unavailable models']);
  });

  it.each([
    ['MIT', ['MIT'], ['pass']],
    ['mit', ['mit'], ['pass']],
    ['MIT OR GPL-3.0-only', ['MIT'], ['pass']],
    ['MIT AND GPL-3.0-only', ['MIT', 'GPL-3.0-only'], ['pass']],
    ['MIT AND GPL-3.0-only', ['MIT'], ['fail', `licence-not-allowed ${NAME} MIT AND GPL-3.0-only`]],
    ['GPL-2.0-or-later', ['GPL-3.0-only'], ['fail', `licence-not-allowed ${NAME} GPL-2.0-or-later`]],
    ['GPL-3.0-only', ['GPL-3.0-or-later'], ['fail', `licence-not-allowed ${NAME} GPL-3.0-only`]],
    ['Apache-2.0 WITH LLVM-exception', ['Apache-2.0 WITH LLVM-exception'], ['pass']],
    [
      'Apache-2.0 WITH LLVM-exception',
      ['Apache-2.0'],
      ['fail', `licence-not-allowed ${NAME} Apache-2.0 WITH LLVM-exception`],
    ],
    ['Apache-2.0', ['Apache-2.0 WITH LLVM-exception'], ['fail', `licence-not-allowed ${NAME} Apache-2.0`]],
    ['qwen-research', ['LicenseRef-hf-qwen-research'], ['pass']],
    ['qwen-research', ['MIT'], ['fail', `licence-unknown ${NAME} LicenseRef-hf-qwen-research`]],
    ['llama2', ['MIT'], ['fail', `licence-not-allowed ${NAME} LicenseRef-hf-llama2`]],
    ['llama2', ['LicenseRef-hf-llama2'], ['pass']],
    ['openrail', ['LicenseRef-hf-openrail'], ['pass']],
    ['bsl-1.0', ['BUSL-1.1'], ['fail', `licence-not-allowed ${NAME} BSL-1.0`]],
    ['MIT', [], ['fail', `licence-rules-missing ${NAME} allow`]],
    ['gpl', ['gpl'], ['fail', `licence-unknown ${NAME} ${BOM}`, `licence-unknown ${NAME} ${README}`]],
    ['unknown', ['unknown'], ['fail', `licence-unknown ${NAME} ${BOM}`, `licence-unknown ${NAME} ${README}`]],
  ])('%s where %j is allowed: %j', (licence, allow, expected) => {
    expect(verdict(saying(licence, allow))).toEqual(expected);
  });

  it('is the one that the control allows where the terms of the model name none', () => {
    expect(verdict({ ...saying('MIT', []), settings: { allow: ['MIT'] } })).toEqual(['pass']);
    expect(verdict({ ...saying('MIT', ['ISC']), settings: { allow: ['MIT'] } })).toEqual([
      'fail',
      `licence-not-allowed ${NAME} MIT`,
    ]);
  });
});

describe('who says it', () => {
  it.each([
    [{ card: known(null), bom: known(null) }, ['fail', `licence-missing ${NAME} card`]],
    [{ card: known(card({ licence: null })) }, ['fail', `licence-missing ${NAME} ${README}`]],
    [{ card: known(card({ licence: ' ' })) }, ['fail', `licence-missing ${NAME} ${README}`]],
    [{ bom: billOf() }, ['fail', `licence-missing ${NAME} ${BOM}`]],
    [{ bom: known(null) }, ['pass']],
    [{ bom: billOf('MIT') }, ['fail', `licence-disagrees ${NAME} ${README} ${BOM}`, `licence-not-allowed ${NAME} MIT`]],
    [{ bom: billOf('Apache-2.0', 'Apache-2.0') }, ['pass']],
    [
      { bom: billOf('Apache-2.0', 'MIT') },
      ['fail', `licence-disagrees ${NAME} ${README} ${BOM}`, `licence-not-allowed ${NAME} Apache-2.0 AND MIT`],
    ],
    [headerOf('unknown'), ['fail', `licence-unknown ${NAME} ${WEIGHT_1}`]],
    [
      { card: unknown<never>(unavailable(README, 'no front matter')) },
      ['indeterminate', `fact-unavailable ${NAME} card`],
    ],
    [{ bom: unknown<never>(unavailable(BOM, 'no JSON')) }, ['indeterminate', `fact-unavailable ${NAME} bill`]],
  ])('%#: %j', (model, expected) => {
    expect(verdict({ model })).toEqual(expected);
  });

  it('is named with what each says', () => {
    const model = { bom: billOf('MIT'), ...headerOf('llama3.1') };
    expect(found({ model, terms: { licence: { allow: ['Apache-2.0', 'MIT', 'llama3.1'] } } })).toContain(
      'card says apache-2.0, bill says MIT, header says llama3.1',
    );
  });

  it('takes an old id of the bill or the card for one of its successors, and each must be allowed', () => {
    const model = { card: known(card({ licence: 'gpl-3.0', baseModels: [] })), bom: billOf('GPL-3.0-only') };
    const terms = (...allow: readonly string[]) => ({ upstream: null, licence: { allow } });
    expect(verdict({ model, terms: terms('GPL-3.0', 'GPL-3.0-only') })).toEqual(['pass']);
    expect(verdict({ model, terms: terms('GPL-3.0-only') })).toEqual(['fail', `licence-not-allowed ${NAME} GPL-3.0`]);
  });

  it('may be a licence of its own, with a name and a link', () => {
    const own = { licence: 'other', licenceName: 'acme-1', licenceLink: 'LICENSE', baseModels: [] };
    const model = { card: known(card(own)), bom: known(null), ...headerOf('other') };
    const terms = { upstream: null, licence: { allow: ['LicenseRef-hf-acme-1'] } };
    expect(verdict({ model, terms })).toEqual(['pass']);
    const bare = { ...model, card: known(card({ ...own, licenceLink: null })), files: compliantModel.files };
    expect(verdict({ model: bare, terms })).toEqual(['fail', `licence-unknown ${NAME} ${README}`]);
  });
});

describe('a model that comes from another', () => {
  const base = (licence: string | null, repository = 'acme/base-8b') => ({
    upstream: { repository, revision: 'b'.repeat(40), licence },
    licence: {
      allow: ['Apache-2.0', 'MIT', 'GPL-3.0-only', 'LicenseRef-hf-qwen'],
      uses: ['internal'],
      regions: ['US'],
    },
  });

  it.each([
    ['apache-2.0', 'apache-2.0', ['pass']],
    ['apache-2.0', null, ['pass']],
    ['mit', 'apache-2.0', ['pass']],
    ['apache-2.0', 'qwen', ['fail', `licence-disagrees ${NAME} acme/base-8b`]],
    ['apache-2.0 AND qwen', 'qwen', ['pass']],
    ['apache-2.0 OR qwen', 'qwen', ['fail', `licence-disagrees ${NAME} acme/base-8b`]],
    ['qwen', 'apache-2.0 AND qwen', ['pass']],
    ['mit', 'GPL-3.0-only OR MIT', ['pass']],
    ['mit', 'GPL-3.0-only', ['fail', `licence-disagrees ${NAME} acme/base-8b`]],
    ['apache-2.0', 'unknown', ['fail', `licence-unknown ${NAME} acme/base-8b`]],
    ['mit', 'ISC', ['fail', `licence-not-allowed ${NAME} ISC`]],
  ])('says %s, and its base %s: %j', (own, licence, expected) => {
    const model = { card: known(card({ licence: own })), bom: billOf(own) };
    expect(verdict({ model, terms: base(licence) })).toEqual(expected);
  });

  it('is named with what both say', () => {
    const given = { model: { bom: known(null) }, terms: base('llama3.1') };
    expect(found(given)).toContain('card says apache-2.0, base model says llama3.1');
  });

  it.each([
    [['acme/base-8b'], ['pass']],
    [['Acme/Base-8B '], ['pass']],
    [[], ['pass']],
    [
      ['acme/base-8b', 'acme/other'],
      ['fail', `base-model-undeclared ${NAME} acme/other`],
    ],
    [['acme/other'], ['fail', `base-model-undeclared ${NAME} acme/other`]],
  ])('names %j on its card: %j', (baseModels, expected) => {
    expect(verdict({ model: { card: known(card({ baseModels })) } })).toEqual(expected);
  });

  it('has a base that the policy must name', () => {
    expect(verdict({ terms: { upstream: null } })).toEqual(['fail', `base-model-undeclared ${NAME} acme/base-8b`]);
  });
});
