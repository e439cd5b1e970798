import { normalCdf, Z80, Z95 } from './normal.js';

/** Both ends of what is believed, one-sided 95% each. Where the numbers make no sense both are NaN, which is within no limit. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Differences of pairs: how many, their sum and the sum of their squares. */
export interface Differences {
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** The mean of samples that were scored each for itself. */
export interface Score {
  readonly value: number;
  readonly stderr: number;
  readonly n: number;
}

const NOT_A_BOUND: Bounds = { lower: Number.NaN, upper: Number.NaN };

/**
 * Wilson's bounds of a rate. Unlike the usual ones they do not shrink to nothing where none or all of them were counted:
 * none of 30 may still be 8.3%.
 */
export const wilsonBounds = (count: number, n: number): Bounds => {
  if (!(n > 0 && Number.isFinite(n) && count >= 0 && count <= n)) return NOT_A_BOUND;
  const rate = count / n;
  const square = Z95 * Z95;
  const middle = rate + square / (2 * n);
  const half = Z95 * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return {
    lower: count === 0 ? 0 : (middle - half) / scale,
    upper: count === n ? 1 : (middle + half) / scale,
  };
};

/** Attempts that would bring the upper bound of a rate to a limit, were the rate to stay; null: none would. */
export const attemptsToSettle = (rate: number, limit: number): number | null =>
  atLeast((Z95 * Z95 * limit * (1 - limit)) / (limit - rate) ** 2, rate < limit);

/** Standard error of the mean of paired differences. Of right and wrong answers: `sqrt(b + c - (b - c)² / n) / n`. */
export const pairedError = ({ n, sum, sumOfSquares }: Differences): number =>
  n > 0 ? Math.sqrt(Math.max(0, sumOfSquares - (sum * sum) / n)) / n : Number.NaN;

/** Standard error of the difference of two means that have nothing to do with each other. */
export const unpairedError = (one: number, other: number): number => Math.sqrt(one * one + other * other);

/** Bounds of the mean of paired differences. */
export const pairedBounds = (differences: Differences): Bounds => {
  const { n, sum, sumOfSquares } = differences;
  if (!(n > 0 && [n, sum, sumOfSquares].every(Number.isFinite))) return NOT_A_BOUND;
  const mean = sum / n;
  const half = Z95 * pairedError(differences);
  const usual = { lower: mean - half, upper: mean + half };
  if (!areRightOrWrong(differences)) return usual;
  const [gains, losses] = [(sumOfSquares + sum) / 2, (sumOfSquares - sum) / 2];
  return {
    lower: Math.min(usual.lower, -tangoUpper(losses, gains, n)),
    upper: Math.max(usual.upper, tangoUpper(gains, losses, n)),
  };
};

/** Differences that are all 1, 0 or -1, as far as their sums tell. */
const areRightOrWrong = ({ n, sum, sumOfSquares }: Differences): boolean =>
  [sum, sumOfSquares, (sumOfSquares + sum) / 2].every(Number.isInteger) &&
  Math.abs(sum) <= sumOfSquares &&
  sumOfSquares <= n;

/**
 * Tango's score bound (1998) of the difference of two paired rates: the greatest difference that `up` samples that rose
 * and `down` that fell, of `n`, do not rule out. It is Wilson's where no sample differs; the usual one would be nothing.
 */
const tangoUpper = (up: number, down: number, n: number): number => {
  let [within, beyond] = [(up - down) / n, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (within + beyond) / 2;
    const square = 2 * leastFalling(up, down, n, middle) + middle * (1 - middle);
    const distance = (n * middle - (up - down)) / Math.sqrt(n * square);
    if (distance <= Z95) within = middle;
    else beyond = middle;
  }
  return beyond;
};

/** The most likely rate of falling, were the true difference `difference`. */
const leastFalling = (up: number, down: number, n: number, difference: number): number => {
  const linear = -up - down + (2 * n - up + down) * difference;
  const constant = -down * difference * (1 - difference);
  return (Math.sqrt(Math.max(0, linear * linear - 8 * n * constant)) - linear) / (4 * n);
};

/** Bounds of a score. Of a rate of right answers they are never narrower than Wilson's: all of 100 is not perfect. */
export const scoreBounds = (score: Score): Bounds => {
  const { value, stderr, n } = score;
  if (!(n > 0 && stderr >= 0 && [n, stderr, value].every(Number.isFinite))) return NOT_A_BOUND;
  const half = Z95 * stderr;
  const usual = { lower: value - half, upper: value + half };
  if (!isRate(score)) return usual;
  const wilson = wilsonBounds(value * n, n);
  return { lower: Math.min(usual.lower, wilson.lower), upper: Math.max(usual.upper, wilson.upper) };
};

/** A mean of right (1) and wrong (0) has the error that its value gives; an error of nothing is none either way. */
const isRate = ({ value, stderr, n }: Score): boolean => {
  if (value < 0 || value > 1) return false;
  if (stderr === 0) return true;
  const ratio = (stderr * stderr * n) / (value * (1 - value));
  return ratio > 0.99 && ratio < n / (n - 1) + 0.01;
};

/** Bounds of `candidate - baseline` from the bounds of both: the usual ones where theirs are. */
export const unpairedBounds = (candidate: Score, baseline: Score): Bounds => {
  const [high, low] = [scoreBounds(candidate), scoreBounds(baseline)];
  const difference = candidate.value - baseline.value;
  return {
    lower: difference - unpairedError(candidate.value - high.lower, low.upper - baseline.value),
    upper: difference + unpairedError(high.upper - candidate.value, baseline.value - low.lower),
  };
};

/** How likely so great a drop is, were the true one exactly the margin. */
export const dropProbability = (drop: number, margin: number, error: number): number =>
  error === 0 ? (drop > margin ? 0 : 1) : normalCdf((margin - drop) / error);

/** Which of several findings stand (Holm 1979), so that all of them together are wrong in 5% of cases at most. */
export const holm = (probabilities: readonly number[]): readonly boolean[] => {
  const order = probabilities.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const first = order.findIndex(({ p }, rank) => !(p <= 0.05 / (order.length - rank)));
  const standing = new Set(order.slice(0, first === -1 ? order.length : first).map(({ index }) => index));
  return probabilities.map((_, index) => standing.has(index));
};

/**
 * Samples that settle, in 80% of cases, whether a mean lies within a limit, were it as far from the limit as it was seen
 * to be, when the bound of so many samples lies `half` away from the mean; null: none would.
 */
export const samplesToSettle = (half: number, distance: number, n: number): number | null =>
  samplesToShow((half * Math.sqrt(n)) / Z95, distance);

/** The same from the standard deviation of one sample, of one pair, or of both runs' put together. */
export const samplesToShow = (spread: number, distance: number): number | null =>
  atLeast(((Z95 + Z80) * (spread / distance)) ** 2, distance > 0);

const atLeast = (n: number, possible: boolean): number | null =>
  possible && Number.isFinite(n) ? Math.max(1, Math.ceil(n)) : null;
