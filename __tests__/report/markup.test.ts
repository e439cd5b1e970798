import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { element, others, verbatim } from '../../src/report/html/markup.js';

describe('markup', () => {
  it('escapes every text, in content and in attributes', () => {
    expect(element('p', { title: `"'<` }, '<b>&"', others('</bdi>')).markup).toBe(
      '<p title="&quot;&#39;&lt;">&lt;b&gt;&amp;&quot;<bdi>&lt;/bdi&gt;</bdi></p>',
    );
  });

  it('lets no text open a tag, end an attribute or hide a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = element('p', { title: text }, text);
        const inside = markup.slice('<p title="'.length, -'</p>'.length);
        expect(inside.split('"')).toHaveLength(2);
        expect(inside.replace('">', '')).not.toMatch(/[<>'\u0000-\u001f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('writes an attribute without a value, and none where there is none', () => {
    expect(element('details', { open: true }).markup).toBe('<details open></details>');
    expect(element('details', { open: null }).markup).toBe('<details></details>');
    expect(element('meta', { charset: 'utf-8' }).markup).toBe('<meta charset="utf-8">');
  });

  it.each(['a</script>', 'a</SCRIPT', 'a</style>', 'a<!--b', 'a\rb', 'a\0b'])(
    'refuses a script that a browser would read as another: %j',
    (content) => {
      expect(() => verbatim('script', content)).toThrow('cannot stand in a page');
    },
  );
});
