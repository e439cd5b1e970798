import { describe, expect, it } from '@jest/globals';
import { createHash as nodeHash } from 'node:crypto';
import fc from 'fast-check';
import { createHash } from '../../src/page/crypto.js';

describe("the page's digest", () => {
  it('is that of Node, of texts (lone surrogates too) and of bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.constant('\ud800x')), (content) => {
        expect(createHash('sha256').update(content).digest('hex')).toBe(
          nodeHash('sha256').update(content).digest('hex'),
        );
      }),
    );
  });
});
