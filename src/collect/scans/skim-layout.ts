/**
 * Which parts of a large document are read member by member, and what is kept of each. A part whose value is of another
 * kind than the layout says is kept as it is, so that the reader sees what stands there.
 */
export type Layout =
  | { readonly kind: 'value'; readonly keep: (value: unknown) => unknown }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Layout>; readonly others: Layout }
  | { readonly kind: 'list'; readonly each: Layout; readonly most: number; readonly beyond: string | null };

/** Parsed, so that it must be whole JSON, and forgotten. */
export const dropped: Layout = { kind: 'value', keep: () => undefined };

export const kept: Layout = { kind: 'value', keep: (value) => value };

/** What `keep` gives for each element stands in the list, `undefined` does not. Beyond `most`: refused with these words, or dropped. */
export const listOf = (each: Layout, most: number, beyond: string | null): Layout => ({
  kind: 'list',
  each,
  most,
  beyond,
});

export const membersOf = (members: Readonly<Record<string, Layout>>, others: Layout = dropped): Layout => ({
  kind: 'object',
  members: new Map(Object.entries(members)),
  others,
});

/** A value of this form, however large, read element by element and forgotten. */
export const droppedList: Layout = listOf(dropped, 0, null);
