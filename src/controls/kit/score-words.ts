/** How scores are said: a part of one in points of a hundred, everything else in its own unit. */
export type Unit = 'points' | 'plain';

export const unitOf = (...scores: readonly number[]): Unit =>
  scores.every((score) => Math.abs(score) <= 1) ? 'points' : 'plain';

/** One is a part of one, the other cannot be: percent, or something else altogether. */
export const areOfOtherScales = (one: number, other: number): boolean => {
  const [low = 0, high = 0] = [Math.abs(one), Math.abs(other)].sort((a, b) => a - b);
  return low > 0 && low <= 1 && high > 10;
};

const MOST_DIGITS = 8;

/** With so many digits that it does not look equal to what it is compared with, unless it is. */
export const amountOf = (unit: Unit, value: number, against: number = value): string => {
  const scale = unit === 'points' ? 100 : 1;
  let digits = unit === 'points' ? 1 : 4;
  while (digits < MOST_DIGITS && value !== against && fixed(value * scale, digits) === fixed(against * scale, digits))
    digits += 1;
  return fixed(value * scale, digits);
};

export const withUnit = (unit: Unit, amount: string): string => (unit === 'points' ? `${amount} points` : amount);

export const percentOf = (rate: number, against: number = rate): string => `${amountOf('points', rate, against)}%`;

/** `about 1,300`: two figures, rounded up, so that it is never too few. null: no number can be said. */
export const aboutSo = (n: number): string => {
  const step = 10 ** Math.max(0, Math.ceil(Math.log10(n + 1)) - 2);
  return `about ${thousands(Math.ceil(n / step) * step)}`;
};

const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

/** Never `-0.0`. */
const fixed = (value: number, digits: number): string => {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
};
