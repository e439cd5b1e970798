import { describe, expect, it } from '@jest/globals';
import { isListed, isSameLicence, modelLicence } from '../../src/controls/kit/model-licence-id.js';

const read = (text: string, own?: { readonly name: string | null; readonly link: string | null }): string => {
  const licence = modelLicence(text, own);
  return licence.state === 'read' ? licence.text : `unknown: ${licence.found}`;
};

/** Every id that Hugging Face lets a card say, as its page of licences had them in August 2026. */
const OF_SPDX = `apache-2.0 mit afl-3.0 artistic-2.0 bsl-1.0 bsd-2-clause bsd-3-clause bsd-3-clause-clear cc0-1.0
  cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0
  cc-by-nd-4.0 cc-by-nc-nd-3.0 cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0
  cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gpl-2.0
  gpl-3.0 lgpl-2.1 lgpl-3.0 isc lppl-1.3c ms-pl mpl-2.0 openmdw-1.0 osl-3.0 postgresql ofl-1.1 ncsa unlicense
  zlib`.split(/\s+/u);
const OF_THE_HUB = `openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m
  c-uda h-research intel-research apple-ascl apple-amlr odc-by odbl openmdw-1.1 openrail++ pddl lgpl-lr
  deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2 llama3.3 llama4
  grok2-community gemma`.split(/\s+/u);
const OF_NOBODY = ['bsd', 'cc', 'gpl', 'lgpl', 'gfdl', 'unknown', 'other'];

describe('the ids of Hugging Face', () => {
  it('are 83', () => {
    expect(new Set([...OF_SPDX, ...OF_THE_HUB, ...OF_NOBODY]).size).toBe(83);
    expect([OF_SPDX.length, OF_THE_HUB.length, OF_NOBODY.length]).toEqual([50, 26, 7]);
  });

  it.each(OF_SPDX)('%s is of the list of SPDX', (id) => {
    expect(read(id).toLowerCase()).toBe(id);
    expect(read(id)).not.toContain('LicenseRef-');
    expect(isListed(read(id))).toBe(true);
  });

  it.each(OF_THE_HUB)('%s is a reference', (id) => {
    expect(read(id)).toBe(id === 'openrail++' ? 'LicenseRef-hf-openrail-plus-plus' : `LicenseRef-hf-${id}`);
    expect(isListed(read(id))).toBe(true);
  });

  it.each([...OF_NOBODY, ...OF_NOBODY.map((id) => id.toUpperCase())])('%s names no licence', (id) => {
    expect(modelLicence(id).state).toBe('unknown');
  });

  it('call Boost what others call the Business Source License', () => {
    expect(read('bsl-1.0')).toBe('BSL-1.0');
    expect(read('BUSL-1.1')).toBe('BUSL-1.1');
  });
});

describe('a licence of a model', () => {
  it.each([
    ['Apache-2.0', 'Apache-2.0'],
    ['  APACHE-2.0 ', 'Apache-2.0'],
    ['LicenseRef-hf-Llama3.1', 'LicenseRef-hf-llama3.1'],
    ['licenseref-hf-llama3.1', 'LicenseRef-hf-llama3.1'],
    ['LicenseRef-hf-openrail++', 'LicenseRef-hf-openrail-plus-plus'],
    ['llama3.1 AND mit', 'LicenseRef-hf-llama3.1 AND MIT'],
    ['(mit or apache-2.0) and gpl-3.0-only', '(MIT OR Apache-2.0) AND GPL-3.0-only'],
    ['GPL-2.0-only with classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['some-token', 'LicenseRef-hf-some-token'],
    ['', 'unknown: an empty text'],
    ['NOASSERTION', 'unknown: NOASSERTION'],
    ['NONE', 'unknown: NONE'],
    ['UNLICENSED', 'unknown: UNLICENSED'],
    ['gpl WITH Classpath-exception-2.0', 'unknown: gpl WITH Classpath-exception-2.0'],
    ['Apache License 2.0', 'unknown: Apache License 2.0'],
    ['see LICENSE', 'unknown: see LICENSE'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    [{ name: 'llama4', link: 'LICENSE' }, 'LicenseRef-hf-llama4'],
    [{ name: 'Modified MIT', link: 'LICENSE' }, 'LicenseRef-hf-modified-mit'],
    [{ name: 'Open RAIL++-M', link: 'LICENSE' }, 'LicenseRef-hf-open-rail-plus-plus-m'],
    // Whoever gives their own licence the name of a known one does not come by its place on the list.
    [{ name: 'Apache-2.0', link: 'LICENSE' }, 'LicenseRef-hf-apache-2.0'],
    [{ name: null, link: 'LICENSE' }, 'unknown: other, without license_name'],
    [{ name: ' ', link: null }, 'unknown: other, without license_name and license_link'],
    [{ name: 'llama4', link: '' }, 'unknown: other, without license_link'],
    [{ name: 'Other', link: 'LICENSE' }, 'unknown: other, named Other'],
    [{ name: '...', link: 'LICENSE' }, 'LicenseRef-hf-...'],
    [{ name: '§', link: 'LICENSE' }, 'unknown: other, named §'],
  ])('other with %j is %s', (own, expected) => {
    expect(read('other', own)).toBe(expected);
  });

  it('is listed or a slip of the pen', () => {
    expect(isListed('LicenseRef-hf-some-token')).toBe(false);
    expect(isListed('LicenseRef-acme')).toBe(true);
  });

  it.each([
    ['MIT AND Apache-2.0', 'apache-2.0 and (mit and mit)', true],
    ['(MIT OR ISC) AND Apache-2.0', 'Apache-2.0 AND (ISC OR MIT)', true],
    ['MIT OR Apache-2.0', 'MIT AND Apache-2.0', false],
    ['gpl-3.0', 'GPL-3.0-only', true],
    ['GPL-3.0-or-later', 'gpl-3.0', true],
    ['GPL-3.0-or-later', 'GPL-3.0-only', false],
    ['lgpl-2.1', 'LGPL-2.1-only', true],
    ['agpl-3.0', 'GPL-3.0-only', false],
    ['gpl-2.0', 'GPL-3.0-only', false],
    ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0', false],
    ['llama3.1', 'LicenseRef-hf-llama3.1', true],
    ['llama3.1', 'llama3.2', false],
  ])('%s and %s are the same: %s', (one, other, expected) => {
    const [a, b] = [modelLicence(one), modelLicence(other)];
    expect(a.state === 'read' && b.state === 'read' ? isSameLicence(a.tree, b.tree) : null).toBe(expected);
  });
});
