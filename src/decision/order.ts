import type { Reason } from '../facts/observed.js';

/** One text for one value, whatever the order of its keys. */
export const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => compareText(a, b)))
      : inner,
  );

/** By code unit: the same on every machine, unlike a locale's order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Each value once. */
export const distinct = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [keyOf(value), value])).values(),
];

/** Each value once, in an order that follows from the values alone. */
export const settled = <T>(values: readonly T[]): readonly T[] => {
  const byKey = new Map(values.map((value) => [keyOf(value), value]));
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, value]) => value);
};

/** Reasons by code, then by what they are about; each once. */
export const orderReasons = (reasons: readonly Reason[]): readonly Reason[] =>
  [...distinct(reasons)].sort(
    (a, b) =>
      compareText(a.code, b.code) || compareText(keyOf(a.about), keyOf(b.about)) || compareText(keyOf(a), keyOf(b)),
  );
