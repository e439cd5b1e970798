import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atPointer, pointer } from '../../src/lib/json-pointer.js';

describe('a JSON pointer', () => {
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'm~n': 8, '~1': 9, list: [[1], { x: null }] };

  // The table of RFC 6901, section 5, as far as the document has its members.
  it.each([
    ['', document],
    ['/foo', document.foo],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/m~0n', 8],
    ['/~01', 9],
    ['/list/1/x', null],
  ])('%s leads where it says', (path, value) => {
    expect(atPointer(document, path)).toEqual(value);
  });

  it.each(['foo', '/foo/2', '/foo/00', '/foo/-', '/foo/length', '/foo/0/0', '/none/x', '/constructor', '/__proto__'])(
    '%s leads nowhere',
    (path) => {
      expect(atPointer(document, path)).toBeUndefined();
    },
  );

  it('finds again what it was written for, whatever the names', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (path) => {
        const nested = path.reduceRight<unknown>((value, name) => Object.fromEntries([[name, value]]), 'here');
        expect(atPointer(nested, pointer(...path))).toBe('here');
      }),
    );
  });
});
