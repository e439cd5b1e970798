import { asIndex, asList, asObject, asText, at, type JsonObject } from './json-value.js';

/** The descriptors of one run: of the driver and of its extensions, in the order of the file. */
export interface RuleBook {
  readonly driver: readonly JsonObject[];
  readonly extensions: readonly (readonly JsonObject[])[];
  readonly byId: ReadonlyMap<string, JsonObject>;
}

/** `kind`: which descriptors, `rules` of results or `notifications` of invocations. */
export const ruleBook = (run: unknown, kind: 'rules' | 'notifications'): RuleBook => {
  const driver = descriptors(at(run, 'tool', 'driver', kind));
  const extensions = (asList(at(run, 'tool', 'extensions')) ?? []).map((extension) => descriptors(at(extension, kind)));
  const byId = new Map<string, JsonObject>();
  for (const descriptor of [...driver, ...extensions.flat()]) {
    const id = asText(at(descriptor, 'id'));
    if (id !== null && !byId.has(id)) byId.set(id, descriptor);
  }
  return { driver, extensions, byId };
};

// An entry that is no object keeps its place, or the indexes after it would be off by one.
const descriptors = (value: unknown): readonly JsonObject[] =>
  (asList(value) ?? []).map((each) => asObject(each) ?? {});

/**
 * The descriptor that a reference means: by its index in the component that it names, and by its id where the index is
 * absent, points beyond the list (ModelAudit) or at another rule. `a/b` falls back to the rule `a`, as the format says.
 */
export const findDescriptor = (
  book: RuleBook,
  reference: { readonly id: string | null; readonly index: number | null; readonly component: unknown },
): JsonObject | null => {
  const { id, index } = reference;
  const extension = asIndex(at(reference.component, 'index'));
  const component = extension === null ? book.driver : (book.extensions[extension] ?? []);
  const indexed = index === null ? undefined : component[index];
  if (indexed !== undefined && (id === null || fits(asText(at(indexed, 'id')), id))) return indexed;
  return id === null ? null : byId(book, id);
};

const fits = (descriptor: string | null, id: string): boolean =>
  descriptor !== null && (id === descriptor || id.startsWith(`${descriptor}/`));

const byId = (book: RuleBook, id: string): JsonObject | null => {
  const found = book.byId.get(id);
  if (found !== undefined) return found;
  const slash = id.lastIndexOf('/');
  return slash <= 0 ? null : byId(book, id.slice(0, slash));
};

/** The level that a descriptor gives to what refers to it; null where it gives none. */
export const defaultLevel = (descriptor: JsonObject | null): string | null =>
  asText(at(descriptor, 'defaultConfiguration', 'level'));
