import { asIndex, asList, asObject, asText, at, type JsonObject } from './json-value.js';

/** The descriptors of one run: of the driver and of its extensions, in the order of the file. */
export interface RuleBook {
  readonly driver: readonly JsonObject[];
  readonly extensions: readonly (readonly JsonObject[])[];
  readonly byId: ReadonlyMap<string, JsonObject>;
  /** Levels that an invocation gave to a rule, instead of those of the rule itself. */
  readonly overrides: ReadonlyMap<JsonObject, readonly string[]>;
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
  const book = { driver, extensions, byId, overrides: new Map() };
  return { ...book, overrides: overridesOf(run, book, OVERRIDES[kind]) };
};

const OVERRIDES = { rules: 'ruleConfigurationOverrides', notifications: 'notificationConfigurationOverrides' } as const;

const overridesOf = (run: unknown, book: RuleBook, key: string): ReadonlyMap<JsonObject, readonly string[]> => {
  const overrides = new Map<JsonObject, readonly string[]>();
  const given = (asList(at(run, 'invocations')) ?? []).flatMap((each) => asList(at(each, key)) ?? []);
  for (const each of given) {
    const rule = findDescriptor(book, referenceOf(at(each, 'descriptor')));
    const level = asText(at(each, 'configuration', 'level'))?.toLowerCase();
    if (rule !== null && level !== undefined) overrides.set(rule, [...(overrides.get(rule) ?? []), level]);
  }
  return overrides;
};

export const referenceOf = (descriptor: unknown) => ({
  id: asText(at(descriptor, 'id')),
  index: asIndex(at(descriptor, 'index')),
  component: at(descriptor, 'toolComponent'),
});

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

const BY_WEIGHT = ['none', 'note', 'warning', 'error'];

/**
 * The level that a descriptor gives to what refers to it; null where it gives none. A level that an invocation set instead
 * counts where it is the worse: which invocation a result came from is seldom told.
 */
export const levelByRule = (book: RuleBook, descriptor: JsonObject | null): string | null => {
  if (descriptor === null) return null;
  const own = asText(at(descriptor, 'defaultConfiguration', 'level'));
  const set = book.overrides.get(descriptor) ?? [];
  if (set.length === 0) return own;
  const levels = [own?.toLowerCase() ?? 'warning', ...set];
  const unknown = levels.find((level) => !BY_WEIGHT.includes(level));
  return unknown ?? BY_WEIGHT.findLast((level) => levels.includes(level)) ?? null;
};
