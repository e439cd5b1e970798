import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allowedLicences, licenceAnswer } from '../../src/controls/kit/licence.js';

const leaf = fc.constantFrom(
  'MIT',
  'ISC',
  'Zlib',
  'GPL-2.0-only',
  'GPL-2.0-only WITH GCC-exception-2.0',
  'Foo',
  'NONE',
);
const expression = fc.letrec<{ one: string }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .tuple(tie('one'), fc.constantFrom('AND', 'OR'), tie('one'))
      .map(([left, word, right]) => `(${left}) ${word} (${right})`),
  ),
})).one;
const list = fc.subarray(['MIT', 'ISC', 'Zlib', 'GPL-2.0-only', 'GPL-2.0-only WITH GCC-exception-2.0']);
const state = (text: string, allowed: readonly string[]): string => licenceAnswer(text, allowedLicences(allowed)).state;

/** How bad an answer is. */
const RANK = new Map([
  ['allowed', 0],
  ['unknown', 1],
  ['refused', 2],
]);
const rank = (text: string, allowed: readonly string[]): number => RANK.get(state(text, allowed)) ?? NaN;

describe('whatever the expression', () => {
  it('another alternative makes it no worse, another part no better', () => {
    fc.assert(
      fc.property(expression, expression, list, (a, b, allowed) => {
        expect(rank(`(${a}) OR (${b})`, allowed)).toBe(Math.min(rank(a, allowed), rank(b, allowed)));
        expect(rank(`(${a}) AND (${b})`, allowed)).toBe(Math.max(rank(a, allowed), rank(b, allowed)));
      }),
    );
  });

  it('a longer list makes it no worse', () => {
    fc.assert(
      fc.property(expression, list, list, (text, allowed, more) => {
        expect(rank(text, [...allowed, ...more])).toBeLessThanOrEqual(rank(text, allowed));
      }),
    );
  });

  it('neither order nor parentheses nor case matter', () => {
    fc.assert(
      fc.property(expression, expression, fc.constantFrom('AND', 'OR'), list, (a, b, word, allowed) => {
        const given = state(`(${a}) ${word} (${b})`, allowed);
        expect(state(`(${b}) ${word} (${a})`, allowed)).toBe(given);
        expect(state(`((${a})) ${word} ((${b}))`, allowed)).toBe(given);
        expect(
          state(
            `(${a}) ${word} (${b})`,
            allowed.map((name) => name.toLowerCase().replace(' with ', ' WITH ')),
          ),
        ).toBe(given);
      }),
    );
  });

  it('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(RANK.has(state(text, ['MIT']))).toBe(true);
      }),
    );
  });
});
