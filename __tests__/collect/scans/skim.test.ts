import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonText } from '../../../src/lib/json-text.js';
import { createSkimmer, type SkimLimits } from '../../../src/collect/scans/skim.js';
import { dropped, kept, listOf, membersOf } from '../../../src/collect/scans/skim-layout.js';

const LIMITS: SkimLimits = { depth: 50, value: 10_000, text: 5000 };

/** Reads the members `a`, a list, and `b`, an object of lists, piece by piece; everything is kept. */
const layout = membersOf({ a: listOf(kept, 1000, null), b: membersOf({ c: listOf(kept, 1000, null) }, kept) }, kept);

const skim = (text: string | Uint8Array, size: number, limits = LIMITS): unknown => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const skimmer = createSkimmer(layout, limits);
  for (let at = 0; at < bytes.length; at += size) skimmer.write(bytes.subarray(at, at + size));
  return skimmer.end();
};

const outcome = (act: () => unknown): unknown => {
  try {
    // Objects that are read member by member have no prototype.
    return { value: JSON.parse(JSON.stringify(act())) as unknown };
  } catch {
    return 'refused';
  }
};

const document = fc.oneof(
  fc.jsonValue(),
  fc.record({ a: fc.jsonValue(), b: fc.jsonValue(), x: fc.jsonValue() }),
  fc.record({ a: fc.array(fc.jsonValue()), b: fc.record({ c: fc.array(fc.jsonValue()), d: fc.jsonValue() }) }),
);
const written = fc
  .tuple(document, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, space]) => JSON.stringify(value, null, space));

describe('the skimmer', () => {
  it('gives what the parser gives, however the text is cut', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 1, max: 40 }), (text, size) => {
        expect(outcome(() => skim(text, size))).toEqual(outcome(() => parseJsonText(text)));
      }),
    );
  });

  it('refuses what the parser refuses: a character more, less or another anywhere', () => {
    const characters = Array.from('[]{},:"\\ 0-e.tn\u00a0ü');
    const edit = fc.record({
      at: fc.nat(),
      cut: fc.integer({ min: 0, max: 1 }),
      put: fc.constantFrom('', ...characters),
    });
    fc.assert(
      fc.property(written, edit, fc.integer({ min: 1, max: 40 }), (text, { at, cut, put }, size) => {
        const place = at % (text.length + 1);
        const edited = text.slice(0, place) + put + text.slice(place + cut);
        expect(outcome(() => skim(edited, size))).toEqual(outcome(() => parseJsonText(edited)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 'nothing'],
    ['{"a": [1, 2]', 'an end too early'],
    ['{"a": [1, 2]}}', 'an end too late'],
    ['{"a": [1, 2]} {}', 'a second document'],
    ['{"a": [1 2]}', 'no comma'],
    ['{"a": [1,]}', 'a comma too many'],
    ['{"a": [01]}', 'a number that is none'],
    ['{a: []}', 'a name without quotes'],
    ['{"a" []}', 'no colon'],
    ['{"a": [NaN]}', 'a word that is none'],
    ['{"a": ["\u0001"]}', 'a control character'],
    ['{"a": ["\\ud800"]}', 'half a character'],
    ['{"x": [}', 'brackets that do not fit'],
    ['\ufeff{}', 'a mark, which is not for it to take away'],
  ])('refuses %j: %s', (text) => {
    for (const size of [1, 3, 1000]) expect(outcome(() => skim(text, size))).toBe('refused');
  });

  it('takes the last of two members of one name, as the parser does', () => {
    expect(skim('{"a": [1], "a": [2]}', 3)).toEqual({ a: [2] });
    expect(skim('{"a": [1], "\\u0061": [2]}', 3)).toEqual({ a: [2] });
  });

  it('knows no prototype', () => {
    const read = skim('{"__proto__": {"a": [1]}, "b": {"__proto__": {"c": 1}}}', 4) as Record<string, unknown>;
    expect(read['a']).toBeUndefined();
    expect(Object.keys(read)).toEqual(['__proto__', 'b']);
  });

  it.each([
    [`{"x": ${'['.repeat(60)}${']'.repeat(60)}}`, 'nests deeper than 50'],
    [`{"a": [${'['.repeat(49)}`, 'nests deeper than 50'],
    [`{"x": "${'y'.repeat(5001)}"}`, 'a text of the file has more than 5000 bytes'],
    [`{"${'y'.repeat(5001)}`, 'a text of the file has more than 5000 bytes'],
    [`{"x": [${'"y",'.repeat(3000)}1]}`, 'one value of the file has more than 10000 bytes'],
    [`{"x": ${'1'.repeat(20_000)}}`, 'one value of the file has more than 10000 bytes'],
  ])('has limits', (text, words) => {
    for (const size of [7, 1_000_000]) expect(() => skim(text, size)).toThrow(words);
  });

  it('lets a list be larger than one value may be', () => {
    expect(skim(`{"a": [${'"y",'.repeat(3000)}1]}`, 100)).toMatchObject({ a: { length: 1000 } });
  });

  it('forgets what is dropped, and says where there is too much', () => {
    const few = membersOf({ a: listOf(kept, 2, 'more than two') }, dropped);
    const skimmer = createSkimmer(few, LIMITS);
    skimmer.write(Buffer.from('{"x": [1, 2, 3], "a": [1, 2]}'));
    expect(skimmer.end()).toEqual({ a: [1, 2] });
    const other = createSkimmer(few, LIMITS);
    expect(() => {
      other.write(Buffer.from('{"a": [1, 2, 3]}'));
    }).toThrow('more than two');
  });

  it('refuses bytes that are no text', () => {
    expect(() => skim(Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x22, 0x7d]), 2)).toThrow('not Unicode');
    expect(() => skim(Buffer.from([0x7b, 0xff, 0x7d]), 2)).toThrow('not Unicode');
  });
});
