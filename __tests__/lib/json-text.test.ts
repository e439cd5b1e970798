import { describe, expect, it } from '@jest/globals';
import { parseJsonText } from '../../src/lib/json-text.js';

describe('JSON text', () => {
  it('is read as JSON is, with characters whole or escaped', () => {
    expect(parseJsonText('{"a": ["\\ud83d\\ude00", "😀", "\\\\ud800", 1, null]}')).toEqual({
      a: ['😀', '😀', '\\ud800', 1, null],
    });
    expect(Object.keys(parseJsonText('{"__proto__": "\\ud83d\\ude00"}') as object)).toEqual(['__proto__']);
  });

  it.each([
    ['half a character', '"\\ud800"'],
    ['the other half', '["x\\uDC00"]'],
    ['halves in the wrong order', '{"a": {"b": "\\ude00\\ud83d"}}'],
    ['half a character in a key', '{"\\uD83D": 1}'],
    ['no JSON', '{"a": '],
  ])('is refused where it holds %s', (_, text) => {
    expect(() => parseJsonText(text)).toThrow(SyntaxError);
  });
});
