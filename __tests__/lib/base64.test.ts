import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { base64OrNull, base64, fromBase64, fromHex } from '../../src/lib/base64.js';

describe('base64', () => {
  it('is what Node writes, and gives the bytes again', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(base64(bytes))).toEqual(bytes);
        expect(fromHex(Buffer.from(bytes).toString('hex'))).toEqual(bytes);
      }),
    );
  });

  it('takes more bytes than a call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => at % 251);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});

it.each(['=', '====', 'A===', 'AB=C', 'ab\n=', '%%%%', 'A', 'ABCDE'])('%j is no base64, and throws nothing', (text) => {
  expect(base64OrNull(text)).toBeNull();
});
