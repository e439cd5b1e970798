/** Reads a value of the event's payload, own keys only; undefined where there is none. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown => {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[key];
  }
  return current;
};

export const numberOrNull = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : null;

export const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const shaOrNull = (value: unknown): string | null =>
  typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/u.test(value) ? value : null;

/** Name of the branch that a full ref names: `main` of `refs/heads/main`. */
export const branchOrNull = (value: unknown): string | null =>
  typeof value === 'string' ? (/^refs\/heads\/(.+)$/su.exec(value)?.[1] ?? null) : null;
