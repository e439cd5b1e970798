import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalCdf, normalQuantile } from '../../src/lib/normal.js';

/** Relative where the value is small, so that tails are held to as many figures as the middle. */
const close = (found: number, value: number): void => {
  expect(Math.abs(found - value)).toBeLessThanOrEqual(1e-9 * Math.min(1, Math.max(Math.abs(value), 1e-300)));
};

describe('the normal distribution', () => {
  it.each([
    // NIST/SEMATECH e-Handbook 1.3.6.7.1 has five figures of these; the rest is mpmath with 40 digits.
    [0, 0.5],
    [0.5, 0.691462461274013104],
    [1, 0.841344746068542949],
    [1.28, 0.899727432045557907],
    [1.645, 0.950015094460878635],
    [1.96, 0.975002104851779566],
    [2, 0.977249868051820793],
    [2.5, 0.993790334674223865],
    [2.8, 0.997444869669572067],
    [3, 0.998650101968369905],
    [4, 0.99996832875816688],
    [-1, 0.158655253931457051],
    [-2.82, 0.00240118247418925154],
    [-2.83, 0.0023274002067315545],
    [-3, 0.00134989803163009453],
    [-5, 2.86651571879193912e-7],
    [-8, 6.22096057427178412e-16],
    [-20, 2.7536241186062337e-89],
  ])('has %d below it with probability %d', (x, p) => {
    close(normalCdf(x), p);
  });

  it.each([
    [0.5, 0],
    [0.6, 0.253347103135799799],
    [0.75, 0.674489750196081743],
    [0.8, 0.841621233572914205],
    [0.9, 1.28155156554460047],
    [0.95, 1.64485362695147271],
    [0.975, 1.95996398454005424],
    [0.99, 2.3263478740408411],
    [0.995, 2.57582930354890076],
    [0.999, 3.09023230616781354],
    [0.9995, 3.29052673149189479],
    [0.0001, -3.71901648545568056],
    [1e-9, -5.99780701500768687],
    [1e-20, -9.26234008979840757],
  ])('has its quantile of %d at %d', (p, x) => {
    expect(Math.abs(normalQuantile(p) - x)).toBeLessThanOrEqual(1e-9);
  });

  it('ends where probability does', () => {
    expect([0, 1, -0.1, 1.1, Number.NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
    expect([-Infinity, Infinity, Number.NaN].map(normalCdf)).toEqual([0, 1, NaN]);
  });

  it('gives back what it was asked', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-12);
      }),
    );
  });
});
