import { describe, expect, it } from '@jest/globals';
import { readCard } from '../../../../src/collect/models/documents/card.js';
import { bytes, outcome } from './outcome.js';

describe('a model card', () => {
  const card = (text: string) => outcome(() => readCard('README.md', bytes(text)));
  const none = { path: 'README.md', licence: null, licenceName: null, licenceLink: null, baseModels: [], datasets: [] };

  it('is read from its front matter, with keys of others let through', () => {
    const text = [
      '---',
      'license: other',
      'license_name: llama3.1',
      'license_link: LICENSE',
      'base_model: meta-llama/Llama-3.1-8B',
      'datasets:',
      '  - acme/loans',
      'tags: [finance]',
      'model-index: [{name: x, results: []}]',
      '---',
      '# Credit risk',
    ];
    for (const end of ['\n', '\r\n'])
      expect(card(text.join(end))).toEqual({
        path: 'README.md',
        licence: 'other',
        licenceName: 'llama3.1',
        licenceLink: 'LICENSE',
        baseModels: ['meta-llama/Llama-3.1-8B'],
        datasets: ['acme/loans'],
        title: 'Credit risk',
      });
  });

  it.each([
    ['---\nmodel_name: Named\n---\n# Heading', { title: 'Named' }],
    [
      '---\nlicense: [apache-2.0]\nbase_model: [a/b, c/d]\ndatasets: acme/x\n---',
      { licence: 'apache-2.0', baseModels: ['a/b', 'c/d'], datasets: ['acme/x'], title: null },
    ],
    ['---\nlicense: no\n---', { licence: 'no' }],
    ['---\nlicense:\n---', { licence: null }],
    ['---\n---\ntext', { ...none, title: null }],
    ['# Only text ##\n', { ...none, title: 'Only text' }],
    ['```\n# no heading\n```\n\n## second\n# Real', { title: 'Real' }],
    ['', { ...none, title: null }],
  ])('%j', (text, wanted) => {
    expect(card(text)).toMatchObject(wanted);
  });

  it.each([
    ['---\nlicense: mit\n', '1: the front matter has no end: a line of three dashes'],
    ['---\ntags: [a]\nlicense: [mit, gpl-3.0]\n---', '3: $.license: one id or one expression expected'],
    ['---\nlicense: mit\nlicense: gpl-3.0\n---', '3: $.license is written twice'],
    ['---\na: &x mit\nlicense: *x\n---', '3: $.license is an alias; write the value out'],
    ['---\nlicense: !!binary YQ==\n---', /^2: .*(tag|Unresolved)/],
    ['---\nlicense: 2.0\n---', '2: $.license: a text expected'],
    ['---\nbase_model: [a/b, 7]\n---', '2: $.base_model[1]: a text expected'],
    ['---\ndatasets:\n  - a\n  - {name: b}\n---', '4: $.datasets[1]: a text expected'],
    ['---\n- license\n---', '2: $: an object expected'],
    ['---\nlicense: "mit\n---', /^\d: /],
    [`---\nlicense: ${'['.repeat(60)}\n---`, '-: it is nested too deeply'],
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      '-: a pointer of Git LFS; it must lie in git itself',
    ],
  ])('%j is refused', (text, found) => {
    if (typeof found === 'string') expect(card(text)).toBe(found);
    else expect(card(text)).toMatch(found);
  });

  it('that is no text, or too long, is refused', () => {
    expect(outcome(() => readCard('c', Uint8Array.of(0xff, 0xfe)))).toBe('-: the bytes are no UTF-8');
    expect(outcome(() => readCard('c', new Uint8Array(4 * 1024 * 1024 + 1)))).toMatch(/^-: 4194305 bytes; at most/);
  });
});
