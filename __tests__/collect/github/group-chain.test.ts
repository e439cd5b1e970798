import { describe, expect, it } from '@jest/globals';
import { chainOf, type QueueEntry } from '../../../src/collect/github/group-chain.js';

const id = (name: string): string => name.padEnd(40, '0');
const base = { ref: 'main', tip: id('b') };
const entry = (
  number: number,
  commit: string | null,
  parents: readonly string[],
  change: Partial<NonNullable<QueueEntry['pull']>> = {},
): QueueEntry => ({
  commit: commit === null ? null : id(commit),
  parents: parents.map(id),
  pull: { number, head: id(`e${String(number)}`), base: 'main', open: true, ...change },
});

describe('the commits of a merge group', () => {
  it('are followed down to the base, lowest member first; a merge tells the head that it holds', () => {
    const entries = [entry(7, 'a1', ['b', 'c7']), entry(8, 'a2', ['a1', 'c8'])];
    expect(chainOf(id('a2'), base, entries)).toEqual({
      state: 'followed',
      members: [
        { pull: 7, head: id('c7') },
        { pull: 8, head: id('c8') },
      ],
      below: id('b'),
    });
  });

  it('of a squash tell no head, so that the live one stands', () => {
    expect(chainOf(id('a1'), base, [entry(7, 'a1', ['b'])])).toMatchObject({ members: [{ pull: 7, head: id('e7') }] });
  });

  it('leave out entries above the group and entries that have no commit yet', () => {
    const entries = [entry(7, 'a1', ['b', 'c7']), entry(8, 'a2', ['a1', 'c8']), entry(9, null, [])];
    expect(chainOf(id('a1'), base, entries)).toMatchObject({ members: [{ pull: 7 }] });
  });

  it('end at a commit that no entry made, and tell which', () => {
    const entries = [entry(8, 'a2', ['f', 'c8'])];
    expect(chainOf(id('a2'), base, entries)).toMatchObject({ members: [{ pull: 8 }], below: id('f') });
    expect(chainOf(id('f'), base, entries)).toEqual({ state: 'followed', members: [], below: id('f') });
  });

  it.each([
    ['goes into another branch', entry(7, 'a1', ['b', 'c7'], { base: 'release/1.0' }), 'release/1.0'],
    ['is closed', entry(7, 'a1', ['b', 'c7'], { open: false }), 'not open'],
    ['is hidden', { ...entry(7, 'a1', ['b', 'c7']), pull: null }, 'no change'],
    ['was merged with something else', entry(7, 'a1', ['b', 'c7', 'c8']), 'more than two'],
    ['stands on nothing', entry(7, 'a1', []), 'without a parent'],
  ])('are not resolved where a member %s', (_, only, found) => {
    expect(chainOf(id('a1'), base, [only])).toMatchObject({
      state: 'unresolved',
      found: expect.stringContaining(found),
    });
  });

  it('are not resolved where two entries claim one commit', () => {
    const entries = [entry(7, 'a1', ['b', 'c7']), entry(8, 'a1', ['b', 'c7'])];
    expect(chainOf(id('a1'), base, entries)).toMatchObject({ state: 'unresolved', about: [id('a1'), '#7'] });
  });

  it('are not resolved where they go in a ring or are more than a hundred', () => {
    expect(chainOf(id('a1'), base, [entry(7, 'a1', ['a1', 'c7'])])).toMatchObject({ state: 'unresolved' });
    const many = Array.from({ length: 101 }, (_, index) =>
      entry(index + 1, `d${String(index + 1)}e`, [index === 0 ? 'b' : `d${String(index)}e`]),
    );
    expect(chainOf(id('d101e'), base, many)).toMatchObject({ state: 'unresolved' });
    expect(chainOf(id('d100e'), base, many)).toMatchObject({ state: 'followed' });
  });
});
