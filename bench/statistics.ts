/** Middle of the values, the mean of the two middle ones where their number is even. Throws on none. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.ceil((sorted.length - 1) / 2)]];
  if (low === undefined || high === undefined) throw new Error('no values');
  return (low + high) / 2;
};

/** The list, begun at another place: so that no member always runs after the same one. */
export const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const at = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};

/** Least possible wall time: node starts, then so many answers are waited for. */
export const floorMs = (nodeStartMs: number, depth: number, latencyMs: number): number =>
  nodeStartMs + depth * latencyMs;
