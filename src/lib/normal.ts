/** Share of a standard normal distribution below `x`; relative accuracy about 1e-14, in both tails. */
export const normalCdf = (x: number): number => erfc(-x / Math.SQRT2) / 2;

/** The value that a standard normal variable stays below with probability `p`. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p > 0.5) return -lowerQuantile(1 - p);
  return lowerQuantile(p);
};

const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);

/** A rational start (Abramowitz and Stegun 26.2.23, wrong by 4.5e-4 at most), made exact by Newton's method. */
const lowerQuantile = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p));
  const over = 2.515517 + t * (0.802853 + t * 0.010328);
  const under = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  let x = over / under - t;
  for (let step = 0; step < 6; step += 1) x -= (normalCdf(x) - p) / density(x);
  return x;
};

/** Where the series ends and the continued fraction begins. */
const FAR = 2;

const erfc = (x: number): number => {
  if (Number.isNaN(x)) return Number.NaN;
  if (x < 0) return 2 - erfc(-x);
  return x < FAR ? 1 - erfSeries(x) : erfcFraction(x);
};

/** Abramowitz and Stegun 7.1.6: all terms are positive, so that nothing cancels. */
const erfSeries = (x: number): number => {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
};

/** Abramowitz and Stegun 7.1.14, from its far end; beyond 2 so many steps are more than enough. */
const erfcFraction = (x: number): number => {
  let tail = 0;
  for (let k = 120; k >= 1; k -= 1) tail = k / 2 / (x + tail);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + tail);
};

/** One-sided, 95%: the bound that everything about models is judged by. */
export const Z95 = normalQuantile(0.95);

/** 80% power. */
export const Z80 = normalQuantile(0.8);
