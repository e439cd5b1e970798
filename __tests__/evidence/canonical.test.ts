import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical } from '../../src/evidence/canonical.js';

describe('canonical form (RFC 8785)', () => {
  it('writes the example of the RFC', () => {
    const value = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, not by code points', () => {
    expect(canonical({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it.each([
    ['NaN', { a: Number.NaN }, '$.a'],
    ['an infinite number', [Number.POSITIVE_INFINITY], '$[0]'],
    ['a lone surrogate', { a: ['\ud800'] }, '$.a[0]'],
    ['a lone surrogate in a key', { '\udc00': 1 }, '$'],
    ['a date', { at: new Date(0) }, '$.at'],
    ['undefined in a list', [undefined], '$[0]'],
  ])('refuses %s and names the place', (_, value, place) => {
    expect(() => canonical(value)).toThrow(place);
  });

  it('leaves out members that are undefined', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('is a fixed point: parsing and writing again gives the same bytes, whatever the order of keys was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const bytes = canonical(value);
        const shuffled = JSON.parse(JSON.stringify(value), (_, each: unknown) =>
          typeof each === 'object' && each !== null && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).reverse())
            : each,
        ) as unknown;
        expect(canonical(JSON.parse(bytes))).toBe(bytes);
        expect(canonical(shuffled)).toBe(bytes);
      }),
    );
  });
});
