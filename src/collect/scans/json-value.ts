/** Looks into JSON of unknown shape; whatever is not as asked is null. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;

export const asList = (value: unknown): readonly unknown[] | null => (Array.isArray(value) ? value : null);

export const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const asIndex = (value: unknown): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;

/** The member at a path of keys; null where a step is missing. Own keys only. */
export const at = (value: unknown, ...keys: readonly string[]): unknown => {
  let here: unknown = value;
  for (const key of keys) {
    const object = asObject(here);
    if (object === null || !Object.hasOwn(object, key)) return null;
    here = object[key];
  }
  return here ?? null;
};
