/** Arguments of a field as graphql-js coerced them; enum values are their names. */
export type Arguments = Readonly<Record<string, unknown>>;

/**
 * What a field can hold. A function is asked only when the query names the field, so that a view may refer to
 * others in a circle. A `List` becomes a page of it. There is no undefined: a field that a view lacks is an error.
 */
export type Field = null | string | number | boolean | View | List | readonly Field[] | ((args: Arguments) => Field);

/** One object of the schema, by its field names. `__typename` is there wherever the schema asks for an interface or a union. */
export interface View {
  readonly [field: string]: Field;
}

/** A whole list before paging, with what its connection says beside the page. Only the items of the page are looked at. */
export interface List {
  readonly length: number;
  readonly view: (index: number) => View;
  /** Extra fields of the edge. */
  readonly edge: (index: number) => View;
  /** What `totalCount` says; the length, except where GitHub counts more than it lists. */
  readonly total: number;
  /** Extra fields of the connection. */
  readonly extra: View;
  readonly isList: true;
}

interface ListOptions<Item> {
  readonly total?: number;
  readonly extra?: View;
  readonly edge?: (item: Item) => View;
}

const at = <Item>(items: readonly Item[], index: number): Item => {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${String(index)} in a list of ${String(items.length)}`);
  return item;
};

/** Names a list for a connection field; `view` is called for the items of the page only. */
export const list = <Item>(
  items: readonly Item[],
  view: (item: Item) => View,
  options: ListOptions<Item> = {},
): List => ({
  length: items.length,
  view: (index) => view(at(items, index)),
  edge: (index) => options.edge?.(at(items, index)) ?? {},
  total: options.total ?? items.length,
  extra: options.extra ?? {},
  isList: true,
});

export const isList = (field: unknown): field is List =>
  typeof field === 'object' && field !== null && 'isList' in field;

/** A text argument, or null where the query gave none. */
export const textOf = (args: Arguments, name: string): string | null => {
  const value = args[name];
  return typeof value === 'string' ? value : null;
};

/** A number argument, or null where the query gave none. */
export const numberOf = (args: Arguments, name: string): number | null => {
  const value = args[name];
  return typeof value === 'number' ? value : null;
};

/** A list of texts (or enum names), or null where the query gave none. */
export const textsOf = (args: Arguments, name: string): readonly string[] | null => {
  const value = args[name];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : null;
};

/** An input object; empty where the query gave none. */
export const objectOf = (args: Arguments, name: string): Arguments => {
  const value = args[name];
  return typeof value === 'object' && value !== null ? (value as Arguments) : {};
};
