import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalCdf, Z80, Z95 } from '../../src/lib/normal.js';
import {
  attemptsToSettle,
  dropProbability,
  holm,
  pairedBounds,
  pairedError,
  samplesToSettle,
  samplesToShow,
  scoreBounds,
  unpairedBounds,
  unpairedError,
  wilsonBounds,
} from '../../src/lib/statistics.js';

/** Relative where the value is small, so that tails are held to as many figures as the middle. */
const close = (found: number, value: number): void => {
  expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-9 * Math.min(1, Math.max(Math.abs(value), 1e-300)));
};

describe("Wilson's bounds", () => {
  it.each([
    // scipy 1.17.1: binomtest(count, n).proportion_ci(0.90, 'wilson').
    [0, 30, 0, 0.08272430812509929],
    [0, 150, 0, 0.017717388595710818],
    [3, 150, 0.008020579140296039, 0.04898811391158634],
    [81, 263, 0.26331361718848145, 0.3565663496084882],
    [15, 148, 0.06744326224687144, 0.14957293174640027],
    [150, 150, 0.982282611404289, 1],
  ])('of %d in %d are %d and %d', (count, n, lower, upper) => {
    close(wilsonBounds(count, n).lower, lower);
    close(wilsonBounds(count, n).upper, upper);
  });

  it.each([
    [0, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
    [0, Infinity],
  ])('of %d in %d are none', (count, n) => {
    expect(wilsonBounds(count, n)).toEqual({ lower: NaN, upper: NaN });
  });

  it('are met with as many attempts as are said to settle it, and not with one less', () => {
    expect(attemptsToSettle(0, 0.05)).toBe(52);
    expect(wilsonBounds(0, 52).upper).toBeLessThanOrEqual(0.05);
    expect(wilsonBounds(0, 51).upper).toBeGreaterThan(0.05);
    expect([attemptsToSettle(0.05, 0.05), attemptsToSettle(0.06, 0.05), attemptsToSettle(0, 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

/** Of right and wrong answers: `risen` samples went from wrong to right, `fallen` the other way. */
const answers = (n: number, risen: number, fallen: number) => ({
  n,
  sum: risen - fallen,
  sumOfSquares: risen + fallen,
});

const counts = fc
  .tuple(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }))
  .map(([risen, fallen, same]) => answers(risen + fallen + same, risen, fallen));

describe('paired differences', () => {
  it('have the error that McNemar gives to right and wrong answers', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (b, c, same) => {
        const n = b + c + same;
        close(pairedError(answers(n, b, c)), Math.sqrt(b + c - (b - c) ** 2 / n) / n);
      }),
    );
  });

  it('fell by more than 2.4 points in the run that was measured: 13 more wrong of 120, 39 not alike', () => {
    const { lower, upper } = pairedBounds(answers(120, 13, 26));
    close(pairedError(answers(120, 13, 26)), 0.05109336950532239);
    close(-upper, 0.023361059132368616); // Tango's; found by scipy's brentq on his statistic.
    close(-lower, 0.19334508221429084);
  });

  it('of any other numbers have the usual bounds', () => {
    const { lower, upper } = pairedBounds({ n: 100, sum: -2.5, sumOfSquares: 1.25 });
    const half = Z95 * (Math.sqrt(1.25 - 6.25 / 100) / 100);
    close(lower, -0.025 - half);
    close(upper, -0.025 + half);
  });

  it('that are all nothing prove no more than so many samples can: as Wilson', () => {
    const { lower, upper } = pairedBounds(answers(100, 0, 0));
    close(upper, wilsonBounds(0, 100).upper);
    close(-lower, wilsonBounds(0, 100).upper);
  });

  it('of no samples, or of what is no number, have no bounds', () => {
    expect(pairedBounds(answers(0, 0, 0))).toEqual({ lower: NaN, upper: NaN });
    expect(pairedBounds({ n: 10, sum: Number.NaN, sumOfSquares: 1 }).upper).toBeNaN();
  });

  it('have bounds on both sides of the mean, and nearer ones with ten times as many samples', () => {
    fc.assert(
      fc.property(counts, ({ n, sum, sumOfSquares }) => {
        const few = pairedBounds({ n, sum, sumOfSquares });
        const many = pairedBounds({ n: 10 * n, sum: 10 * sum, sumOfSquares: 10 * sumOfSquares });
        expect(few.lower).toBeLessThanOrEqual(sum / n);
        expect(few.upper).toBeGreaterThanOrEqual(sum / n);
        expect(many.upper).toBeLessThanOrEqual(few.upper);
        expect(many.lower).toBeGreaterThanOrEqual(few.lower);
      }),
    );
  });

  it('are nowhere nearer than the usual bounds', () => {
    fc.assert(
      fc.property(counts, (differences) => {
        const { upper } = pairedBounds(differences);
        const usual = differences.sum / differences.n + Z95 * pairedError(differences);
        expect(upper).toBeGreaterThanOrEqual(usual);
      }),
    );
  });
});

/** As lm-evaluation-harness gives it: the error of the mean of 0 and 1, by the sample. */
const rate = (value: number, n: number) => ({ value, n, stderr: Math.sqrt((value * (1 - value)) / (n - 1)) });

describe('scores of two runs', () => {
  it("reach p = 0.080 by the harness's own test in the run that was measured", () => {
    const [base, candidate] = [rate(83 / 120, 120), rate(70 / 120, 120)];
    const z = (base.value - candidate.value) / unpairedError(base.stderr, candidate.stderr);
    expect(2 * (1 - normalCdf(z))).toBeCloseTo(0.08, 3);
  });

  it.each([
    [100, '10.0'],
    [250, '6.3'],
    [1319, '2.8'],
  ])('at 0.756 and %d samples cannot prove a drop of less than %s points', (n, points) => {
    const error = Math.sqrt((0.756 * 0.244) / n);
    expect((100 * Z95 * unpairedError(error, error)).toFixed(1)).toBe(points);
  });

  it('take about 6,500 samples to show 2 points at 0.7, 1,300 where four fifths of the noise are shared', () => {
    expect(samplesToShow(Math.sqrt(2 * 0.7 * 0.3), 0.02)).toBe(6492);
    expect(samplesToShow(Math.sqrt(2 * 0.7 * 0.3 * 0.2), 0.02)).toBe(1299);
    expect(samplesToShow(0.5, 0)).toBeNull();
    close(Z95 + Z80, 2.48647486052438692);
  });

  it('need more samples than they had where the bound lies beyond the limit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.integer({ min: 30, max: 100_000 }),
        (half, part, n) => {
          expect(samplesToSettle(half, half * part, n) ?? Infinity).toBeGreaterThan(n);
        },
      ),
    );
  });

  it('have the usual bounds where they are no rates', () => {
    const [candidate, baseline] = [
      { value: 12.5, stderr: 0.3, n: 500 },
      { value: 12.1, stderr: 0.4, n: 500 },
    ];
    const { lower, upper } = unpairedBounds(candidate, baseline);
    close(lower, 0.4 - Z95 * 0.5);
    close(upper, 0.4 + Z95 * 0.5);
  });

  it('are not perfect where all of 100 were right', () => {
    const perfect = { value: 1, stderr: 0, n: 100 };
    close(scoreBounds(perfect).lower, wilsonBounds(100, 100).lower);
    close(unpairedBounds(perfect, perfect).lower, -wilsonBounds(0, 100).upper);
  });

  it.each([
    { value: 0.5, stderr: -1, n: 100 },
    { value: Number.NaN, stderr: 0.1, n: 100 },
    { value: 0.5, stderr: 0.1, n: 0 },
    { value: 0.5, stderr: Infinity, n: 10 },
  ])('have no bounds where they are none: %j', (score) => {
    expect(scoreBounds(score)).toEqual({ lower: NaN, upper: NaN });
  });
});

describe('several drops', () => {
  it('are as likely by chance as the normal distribution says', () => {
    close(dropProbability(0.05, 0.02, 0.01), normalCdf(-3));
    expect([dropProbability(0.05, 0.02, 0), dropProbability(0.01, 0.02, 0)]).toEqual([0, 1]);
  });

  it.each([
    // The least times three, the second times two, the last as it is (Holm 1979).
    [
      [0.01, 0.02, 0.03],
      [true, true, true],
    ],
    [
      [0.01, 0.03, 0.04],
      [true, false, false],
    ],
    [
      [0.04, 0.01, 0.03],
      [false, true, false],
    ],
    [
      [0.02, 0.02, 0.02],
      [false, false, false],
    ],
    [[0.05], [true]],
    [[0.051], [false]],
    [[Number.NaN], [false]],
    [[], []],
  ])('of probabilities %j stand as %j', (probabilities, standing) => {
    expect(holm(probabilities)).toEqual(standing);
  });
});
