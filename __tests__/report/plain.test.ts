import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { enumerated, escaped, plain, quoted } from '../../src/report/plain.js';

describe('texts of others', () => {
  it('never start a line, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const shown of [plain(text), quoted(text), escaped(text)]) {
          expect(shown).not.toMatch(/[\n\r\u2028\u2029\u202e\u0000]/u);
        }
      }),
    );
  });

  it('cannot leave inline code', () => {
    expect(quoted('a`b')).toBe('``a`b``');
    expect(quoted('`a`')).toBe('`` `a` ``');
    expect(quoted('a|b')).toBe('`a|b`');
  });

  it('are no Markdown and no HTML outside of code', () => {
    expect(escaped('[x](y) <b>*z*</b>')).toBe('\\[x\\]\\(y\\) \\<b\\>\\*z\\*\\</b\\>');
  });

  it('are cut to a length without breaking a character', () => {
    expect(plain('😀'.repeat(200), 10)).toHaveLength(10);
    expect(plain('😀'.repeat(200), 10).isWellFormed()).toBe(true);
  });

  it('are counted where there are many', () => {
    expect(enumerated(['a', 'b', 'c'], (text) => text, 2)).toBe('a, b and 1 more');
    expect(enumerated(['a', 'b'], (text) => text, 2)).toBe('a, b');
  });
});
