import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { rootFrom } from '../../src/publish/sign/log-proof.js';

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leafHash = (leaf: Buffer): Buffer => sha256(Uint8Array.of(0), leaf);

/** RFC 9162, 2.1.1 and 2.1.3.1, as they are written there. */
const split = (size: number): number => 2 ** Math.ceil(Math.log2(size) - 1);
const treeHash = (leaves: readonly Buffer[]): Buffer => {
  const [first, second] = leaves;
  if (first === undefined) return sha256();
  if (second === undefined) return leafHash(first);
  const k = split(leaves.length);
  return sha256(Uint8Array.of(1), treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
};
const pathTo = (index: number, leaves: readonly Buffer[]): readonly Buffer[] => {
  if (leaves.length < 2) return [];
  const k = split(leaves.length);
  return index < k
    ? [...pathTo(index, leaves.slice(0, k)), treeHash(leaves.slice(k))]
    : [...pathTo(index - k, leaves.slice(k)), treeHash(leaves.slice(0, k))];
};

describe('the place of an entry in the tree of a log', () => {
  it.each([1, 2, 3, 4, 5, 7, 8, 9, 16, 21])('leads to the root of a tree of %i, and no other place does', (size) => {
    const leaves = Array.from({ length: size }, (_, at) => Buffer.from(`entry ${String(at)}`));
    const root = treeHash(leaves);
    for (const [index, leaf] of leaves.entries()) {
      const path = pathTo(index, leaves);
      expect(rootFrom(leaf, { index, size }, path)?.equals(root)).toBe(true);
      expect(rootFrom(Buffer.from('other'), { index, size }, path)?.equals(root)).toBe(false);
      expect(rootFrom(leaf, { index, size }, [...path, root])?.equals(root) ?? false).toBe(false);
      expect(rootFrom(leaf, { index: size, size }, path)).toBeNull();
      if (size > 1) expect(rootFrom(leaf, { index, size }, path.slice(1))?.equals(root) ?? false).toBe(false);
    }
  });
});
