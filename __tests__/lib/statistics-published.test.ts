import { describe, expect, it } from '@jest/globals';
import { pairedBounds, samplesToShow, unpairedBounds, type Bounds } from '../../src/lib/statistics.js';

/** To 1e-9. */
const close = (bounds: Bounds, lower: number, upper: number): void => {
  expect(Math.abs(bounds.lower - lower)).toBeLessThanOrEqual(1e-9);
  expect(Math.abs(bounds.upper - upper)).toBeLessThanOrEqual(1e-9);
};

/** As lm-evaluation-harness gives it: the error of the mean of 0 and 1, by the sample. */
const rate = (right: number, n: number) => {
  const value = right / n;
  return { value, n, stderr: Math.sqrt((value * (1 - value)) / (n - 1)) };
};

/**
 * Values by mpmath with 50 digits, by a program that shares nothing with ours: the likelihood is maximised and the bound
 * searched by bisection. At 95% on both sides it gives what is printed: -0.517 and -0.026 for Bentur's pairs with Tango's
 * method, 0.0524 and 0.3339, 0.1705 and 0.8090 for Newcombe's first two with his. The usual bound counts where it lies farther out.
 */
describe('published examples', () => {
  it.each([
    ['Bentur (2009)', 21, 1, 7, -0.482088870734312107, -0.0746307684757220457],
    ['Agresti and Min (2005)', 160, 40, 20, 0.0462672443566064306, 0.203034802921037832],
    ['many pairs, few of which differ', 225, 12, 26, -0.108719512960213209, -0.0176770425401063778],
    ['none that rose', 50, 0, 8, -0.262328469547061102, -0.0747210412551344858],
    ['more that rose', 400, 16, 8, -0.000153377656261407814, 0.0418038412140197104],
  ])('of pairs, %s: of %d, %d up and %d down', (_, n, risen, fallen, lower, upper) => {
    close(pairedBounds({ n, sum: risen - fallen, sumOfSquares: risen + fallen }), lower, upper);
  });

  it.each([
    [56, 70, 48, 80, 0.0728647632541929059, 0.321352170229166179],
    [9, 10, 3, 10, 0.242112400884944573, 0.900307811758503021],
    [10, 10, 0, 20, 0.755985916743429092, 1],
    [70, 120, 83, 120, -0.210723290013765351, -0.00419540503641175312],
    [280, 400, 288, 400, -0.0736888808570719449, 0.0337740853912515238],
  ])('of two samples, Newcombe (1998) and ours: %d of %d against %d of %d', (right, n, theirs, of, lower, upper) => {
    close(unpairedBounds(rate(right, n), rate(theirs, of)), lower, upper);
  });

  it('of sizes, Chow, Shao and Wang (2008), pages 90 and 86', () => {
    // 0.85 against 0.65 with a margin of 0.10; 0.5 against 0.3 with one of 0.1.
    expect(samplesToShow(Math.sqrt(0.85 * 0.15 + 0.65 * 0.35), 0.3)).toBe(25);
    expect(samplesToShow(0.5, 0.3)).toBe(18);
  });
});
