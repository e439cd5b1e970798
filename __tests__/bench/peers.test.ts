import { describe, expect, it } from '@jest/globals';
import { peers } from '../../bench/peers.js';

/** Four calls: create, block, list of blocks, finalize. */
const UPLOAD = 4;

describe('the chain of peers', () => {
  it('makes the 22 requests that were measured, each peer its own', () => {
    const made = peers.map(({ calls }) => (calls.length === 0 ? UPLOAD : calls.length));
    expect(made).toEqual(peers.map(({ requests }) => requests));
    expect(made).toEqual([5, 4, 3, 2, 4, 4]);
  });
});
