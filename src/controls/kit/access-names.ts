import type { Named } from '../../facts/expected-access.js';

/**
 * Without case, as the host compares logins and names. Letters of other alphabets stay as they are: some of them have a
 * plain letter as their small one (the sign of Kelvin has k), and would stand for a name that is another.
 */
export const lower = (name: string): string => name.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

/** Names that only one side has, as that side writes them. The host compares logins and names without case. */
export const differing = (expected: readonly string[], found: readonly string[]) => {
  const [wanted, had] = [expected, found].map((names) => new Set(names.map(lower)));
  return {
    missing: expected.filter((name) => had?.has(lower(name)) !== true),
    unexpected: found.filter((name) => wanted?.has(lower(name)) !== true),
  };
};

/** Whether both are the same names in any order, letter for letter. */
export const sameNames = (one: readonly string[], other: readonly string[]): boolean => {
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && [...a].every((name) => b.has(name));
};

export const entryOf = <T>(entries: readonly Named<T>[], name: string): T | undefined =>
  entries.find((entry) => lower(entry.name) === lower(name))?.value;

export const namesOf = (entries: readonly { readonly name: string }[]): readonly string[] =>
  entries.map(({ name }) => name);

/** A list in words; the order is nobody's. */
export const listed = (names: readonly string[]): string => (names.length === 0 ? 'nobody' : names.join(', '));
