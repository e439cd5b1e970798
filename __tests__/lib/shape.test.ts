import { describe, expect, it } from '@jest/globals';
import {
  Malformed,
  arrayOf,
  boolean,
  cursor,
  filledText,
  finite,
  instant,
  integer,
  natural,
  nullable,
  objectId,
  optional,
  record,
  text,
} from '../../src/lib/shape.js';
import type { Reader } from '../../src/lib/shape.js';

const oid = 'a'.repeat(40);

const rows: readonly (readonly [string, Reader<unknown>, readonly unknown[], readonly unknown[]])[] = [
  ['record', record, [{}], [null, [], 'x', 1, undefined]],
  ['text', text, ['', 'x'], [null, 1, undefined, ['x']]],
  ['filledText', filledText, ['x'], ['', null]],
  ['integer', integer, [0, -1, 2 ** 40], [1.5, '1', NaN, 2 ** 60, Infinity, null]],
  ['natural', natural, [0, 7], [-1, 0.5, '0']],
  ['finite', finite, [0, 1.5], [NaN, Infinity, '1']],
  ['boolean', boolean, [true, false], [0, 'true', null, undefined]],
  ['objectId', objectId, [oid, 'b'.repeat(64)], ['A'.repeat(40), 'a'.repeat(39), `${oid}\n`, null]],
  ['nullable', nullable(text), [null, 'x'], [undefined, 1]],
  ['optional', optional(text), ['x'], [1, []]],
  ['arrayOf', arrayOf(natural), [[], [1, 2]], [null, {}, [null], [1, -1], 'ab']],
];

describe('readers', () => {
  it.each(rows)('%s accepts what it promises', (_name, read, good) => {
    for (const value of good) expect(read(value, '$')).toEqual(value);
  });

  it.each(rows)('%s refuses everything else', (_name, read, _good, bad) => {
    for (const value of bad) expect(() => read(value, '$')).toThrow(Malformed);
  });

  it('name the path of what is wrong', () => {
    const found = cursor({ a: { list: [{ n: 1 }, { n: -1 }] } }, '$');
    const read = () => found.at('a').list('list', (item) => item.get('n', natural));
    expect(read).toThrow('$.a.list[1].n: an integer of at least 0 expected');
  });

  it.each(['constructor', '__proto__', 'toString'])('see no key that the object does not own: %s', (key) => {
    expect(cursor({}, '$').maybe(key)).toBeNull();
    expect(() => cursor({}, '$').get(key, record)).toThrow(Malformed);
    expect(
      cursor(JSON.parse(`{"${key}": {"id": 1}}`), '$')
        .at(key)
        .get('id', natural),
    ).toBe(1);
  });

  it('take null for a missing record only where it may be missing', () => {
    expect(cursor({ a: null }, '$').maybe('a')).toBeNull();
    expect(() => cursor({ a: null }, '$').at('a')).toThrow(Malformed);
    expect(() => cursor({ a: 'x' }, '$').maybe('a')).toThrow(Malformed);
    expect(optional(text)(undefined, '$')).toBeNull();
  });
});

describe('instant', () => {
  it.each([
    ['2026-03-02T11:00:00Z', '2026-03-02T11:00:00Z'],
    ['2026-03-02T11:00:00.123Z', '2026-03-02T11:00:00Z'],
    ['2026-03-02T12:30:00+01:30', '2026-03-02T11:00:00Z'],
  ])('writes %s in UTC with seconds', (given, wanted) => {
    expect(instant(given, '$')).toBe(wanted);
  });

  it.each(['2026-03-02', '2026-13-02T11:00:00Z', 'yesterday', '', '2026-03-02T11:00:00', null, 0])(
    'refuses %s',
    (given) => {
      expect(() => instant(given, '$')).toThrow(Malformed);
    },
  );
});
