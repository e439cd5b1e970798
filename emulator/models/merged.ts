export type Json = Record<string, unknown>;

/**
 * A document with some of its members written otherwise. A merge patch of a world cannot carry null, so `<null>` stands for it,
 * and `<absent>` takes a member away.
 */
export function merged<T>(document: T, changes: unknown): T {
  return mergedValue(document, changes) as T;
}

function mergedValue(value: unknown, change: unknown): unknown {
  if (change === undefined) return value;
  if (change === '<null>') return null;
  if (Array.isArray(change)) return change.map((each: unknown) => mergedValue(undefined, each) ?? each);
  if (!isObject(change)) return change;
  const result = new Map(isObject(value) ? Object.entries(value) : []);
  for (const [name, inner] of Object.entries(change)) {
    if (inner === '<absent>') result.delete(name);
    else result.set(name, mergedValue(result.get(name), inner));
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
