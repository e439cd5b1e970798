import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unmatched } from '../../src/lib/matching.js';

const fits =
  (edges: ReadonlySet<string>) =>
  (slot: string, partner: number): boolean =>
    edges.has(`${slot}${String(partner)}`);

/** The most slots that can be filled, by trying everything. */
const most = (slots: readonly string[], free: readonly number[], fit: ReturnType<typeof fits>): number => {
  const [slot, ...rest] = slots;
  if (slot === undefined) return 0;
  const filled = free
    .filter((partner) => fit(slot, partner))
    .map(
      (partner) =>
        1 +
        most(
          rest,
          free.filter((each) => each !== partner),
          fit,
        ),
    );
  return Math.max(most(rest, free, fit), ...filled);
};

describe('matching', () => {
  it('moves who sits already', () => {
    expect(unmatched(['a', 'b'], [1, 2], fits(new Set(['a1', 'a2', 'b1'])))).toEqual([]);
    expect(unmatched(['a', 'b'], [1], fits(new Set(['a1', 'b1'])))).toEqual(['b']);
  });

  it('fills as many as can be filled, and leaves the same over in any order of partners', () => {
    const slots = ['a', 'b', 'c', 'd'];
    const partners = [1, 2, 3, 4];
    const edges = fc.subarray(slots.flatMap((slot) => partners.map((partner) => `${slot}${String(partner)}`)));
    const shuffled = fc.shuffledSubarray(partners, { minLength: partners.length });
    fc.assert(
      fc.property(edges, shuffled, (list, order) => {
        const fit = fits(new Set(list));
        const left = unmatched(slots, partners, fit);
        expect(slots.length - left.length).toBe(most(slots, partners, fit));
        expect(unmatched(slots, order, fit)).toEqual(left);
      }),
    );
  });
});
