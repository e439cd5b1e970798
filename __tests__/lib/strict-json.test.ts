import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NotStrict, parseStrictJson } from '../../src/lib/strict-json.js';

const refusal = (content: string | Uint8Array): string => {
  try {
    parseStrictJson(content);
  } catch (error) {
    if (error instanceof NotStrict) return `${error.kind}: ${error.message}`;
    throw error;
  }
  return 'accepted';
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const refused: readonly (readonly [string, string | Uint8Array, string])[] = [
  ['nothing', '', 'malformed: $, character 1: no JSON value'],
  ['a name twice', '{"a":1,"b":{"c":1,"c":1}}', 'ambiguous: $.b, character 19: the name "c" stands there twice'],
  ['a name twice, once escaped', '{"a":1,"\\u0061":2}', 'ambiguous: $, character 8: the name "a" stands there twice'],
  [
    '__proto__ twice',
    '{"__proto__":1,"__proto__":2}',
    'ambiguous: $, character 16: the name "__proto__" stands there twice',
  ],
  [
    'constructor twice',
    '[{"constructor":1,"constructor":1}]',
    'ambiguous: $[0], character 19: the name "constructor" stands there twice',
  ],
  ['half of a character', '{"a":["\ud800"]}', 'ambiguous: $.a[0], character 7: half of a character'],
  ['half of a character, escaped', '{"a":"\\udfff"}', 'ambiguous: $.a, character 6: half of a character'],
  ['half of a character in a name', '{"\\ud800":1}', 'ambiguous: $, character 2: half of a character'],
  ['a second value', '{} {}', 'malformed: $, character 4: something follows the value'],
  ['a zero byte after the value', '{}\u0000', 'malformed: $, character 3: something follows the value'],
  ['a byte order mark', bytes('\ufeff{}'), 'malformed: $, character 1: no JSON value'],
  [
    'bytes that are no UTF-8',
    new Uint8Array([0x22, 0xc3, 0x28, 0x22]),
    'malformed: $, character 1: the bytes are no UTF-8',
  ],
  [
    'an overlong encoding',
    new Uint8Array([0x22, 0xc0, 0xaf, 0x22]),
    'malformed: $, character 1: the bytes are no UTF-8',
  ],
  ['a comma too many', '[1,]', 'malformed: $[1], character 4: no JSON value'],
  ['a comma in front of the end', '{"a":1,}', 'malformed: $, character 8: " expected'],
  ['a number with a leading zero', '01', 'malformed: $, character 2: something follows the value'],
  ['NaN', 'NaN', 'malformed: $, character 1: no JSON value'],
  ['a comment', '{/* */}', 'malformed: $, character 2: " expected'],
  ['a line break in a string', '"a\nb"', 'malformed: $, character 3: " expected'],
  ['an unknown escape', '"\\x"', 'malformed: $, character 2: " expected'],
  ['a list without end', '[1', 'malformed: $, character 3: ] expected'],
  [
    'a nesting without end',
    '['.repeat(100_000),
    `malformed: $${'[0]'.repeat(201)}, character 202: nested deeper than 200`,
  ],
];

describe('parseStrictJson', () => {
  it.each(refused)('refuses %s', (_, content, why) => {
    expect(refusal(content)).toBe(why);
  });

  it('reads every JSON value as the platform does, from text and from bytes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6, stringUnit: 'binary' }), fc.boolean(), (text, spaced) => {
        const written = spaced ? JSON.stringify(JSON.parse(text), null, 2) : text;
        expect(parseStrictJson(written)).toEqual(JSON.parse(written));
        expect(parseStrictJson(bytes(written))).toEqual(JSON.parse(written));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses whatever the platform refuses', () => {
    const near = fc
      .array(fc.constantFrom(...Array.from('{}[]:,"\\u0aE1-.+ \n'), 'true', 'null'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(near, (text) => {
        let platform = true;
        try {
          JSON.parse(text);
        } catch {
          platform = false;
        }
        const said = refusal(text);
        expect(platform ? !said.startsWith('malformed') : said.startsWith('malformed')).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  it('reads a string of ten million characters', () => {
    expect(parseStrictJson(`"${'x\\n'.repeat(3_000_000)}"`)).toHaveLength(6_000_000);
    expect(parseStrictJson(`"${'x'.repeat(10_000_000)}"`)).toHaveLength(10_000_000);
  });

  it('keeps __proto__ as a member like any other', () => {
    expect(Object.keys(parseStrictJson('{"__proto__":{"a":1}}') as object)).toEqual(['__proto__']);
  });
});
