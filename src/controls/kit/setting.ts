/**
 * Settings of a control, declared once: JSON Schema, TypeScript type, default and documentation all come from the
 * declaration. A setting without a default must be given in the policy.
 */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface Setting<T> {
  readonly schema: JsonSchema;
  readonly help: string;
  /** `undefined`: required. */
  readonly fallback: T | undefined;
  /** Fills in what the policy left out, on a value that the schema already accepted. */
  readonly settle: (given: unknown) => T;
}

export type Shape = Readonly<Record<string, Setting<unknown>>>;
export type SettingsOf<S extends Shape> = { readonly [Key in keyof S]: S[Key] extends Setting<infer T> ? T : never };

interface Options<T> {
  readonly help: string;
  readonly default?: T;
}

const plain = <T>(schema: JsonSchema, options: Options<T>): Setting<T> => ({
  schema,
  help: options.help,
  fallback: options.default,
  settle: (given) => given as T,
});

export const integer = (options: Options<number> & { readonly min: number; readonly max?: number }): Setting<number> =>
  plain({ type: 'integer', minimum: options.min, maximum: options.max ?? 1_000_000 }, options);

export const flag = (options: Options<boolean>): Setting<boolean> => plain({ type: 'boolean' }, options);

export const text = (options: Options<string> & { readonly pattern?: string }): Setting<string> =>
  plain(
    {
      type: 'string',
      minLength: 1,
      maxLength: 1024,
      ...(options.pattern === undefined ? {} : { pattern: options.pattern }),
    },
    options,
  );

/** A text that may be left out or null. */
export const optionalText = (options: {
  readonly help: string;
  readonly pattern?: string;
}): Setting<string | null> => ({
  schema: {
    type: ['string', 'null'],
    minLength: 1,
    maxLength: 1024,
    ...(options.pattern === undefined ? {} : { pattern: options.pattern }),
  },
  help: options.help,
  fallback: null,
  settle: (given) => (given === undefined ? null : (given as string | null)),
});

export const choice = <const T extends string>(values: readonly T[], options: Options<T>): Setting<T> =>
  plain({ enum: values }, options);

export const texts = (
  options: Options<readonly string[]> & { readonly min?: number; readonly pattern?: string },
): Setting<readonly string[]> =>
  plain(
    {
      type: 'array',
      minItems: options.min ?? 0,
      maxItems: 1000,
      items: {
        type: 'string',
        minLength: 1,
        maxLength: 1024,
        ...(options.pattern === undefined ? {} : { pattern: options.pattern }),
      },
    },
    options,
  );

export const choices = <const T extends string>(
  values: readonly T[],
  options: Options<readonly T[]> & { readonly min?: number },
): Setting<readonly T[]> =>
  plain({ type: 'array', minItems: options.min ?? 0, uniqueItems: true, items: { enum: values } }, options);

/** Pairs of different words out of a fixed list. */
export const pairs = <const T extends string>(
  values: readonly T[],
  options: Options<readonly (readonly [T, T])[]> & { readonly min?: number },
): Setting<readonly (readonly [T, T])[]> =>
  plain(
    {
      type: 'array',
      minItems: options.min ?? 0,
      uniqueItems: true,
      items: { type: 'array', minItems: 2, maxItems: 2, uniqueItems: true, items: { enum: values } },
    },
    options,
  );

/** A fixed set of keys, each a setting of its own. */
export const group = <const S extends Shape>(shape: S, options: { readonly help: string }): Setting<SettingsOf<S>> => ({
  schema: objectSchema(shape),
  help: options.help,
  fallback: hasAllDefaults(shape) ? settleShape(shape, {}) : undefined,
  settle: (given) => settleShape(shape, given as Record<string, unknown>),
});

/** A group that may be left out or null. */
export const optionalGroup = <const S extends Shape>(
  shape: S,
  options: { readonly help: string },
): Setting<SettingsOf<S> | null> => ({
  schema: { ...objectSchema(shape), type: ['object', 'null'] },
  help: options.help,
  fallback: null,
  settle: (given) => (given === null ? null : settleShape(shape, given as Record<string, unknown>)),
});

/** A whole number that may be left out or null. */
export const optionalInteger = (options: {
  readonly help: string;
  readonly min: number;
  readonly max?: number;
}): Setting<number | null> => ({
  schema: { type: ['integer', 'null'], minimum: options.min, maximum: options.max ?? 1_000_000 },
  help: options.help,
  fallback: null,
  settle: (given) => given as number | null,
});

export const list = <T>(
  item: Setting<T>,
  options: Options<readonly T[]> & { readonly min?: number },
): Setting<readonly T[]> => ({
  schema: { type: 'array', minItems: options.min ?? 0, maxItems: 1000, items: item.schema },
  help: options.help,
  fallback: options.default,
  settle: (given) => (given as readonly unknown[]).map((each) => item.settle(each)),
});

/** Named entries of one form, in the order of the file. */
export const entries = <T>(
  item: Setting<T>,
  options: { readonly help: string; readonly min?: number },
): Setting<readonly { readonly name: string; readonly value: T }[]> => ({
  schema: {
    type: 'object',
    minProperties: options.min ?? 0,
    maxProperties: 1000,
    propertyNames: { minLength: 1, maxLength: 200 },
    additionalProperties: item.schema,
  },
  help: options.help,
  fallback: undefined,
  settle: (given) =>
    Object.entries(given as Record<string, unknown>).map(([name, value]) => ({ name, value: item.settle(value) })),
});

/** Users and teams who may do something. Empty lists: see the setting's help. */
export const peopleList = (options: { readonly help: string }) =>
  group(
    {
      users: texts({ default: [], help: 'Logins.' }),
      teams: texts({ default: [], pattern: TEAM, help: 'Teams, written `org/slug`.' }),
    },
    options,
  );

const TEAM = '^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$';

/** The JSON Schema of an object that has these settings and no other keys. */
export const objectSchema = (shape: Shape): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(shape).map(([key, setting]) => [
      key,
      {
        ...setting.schema,
        description: setting.help,
        ...(setting.fallback === undefined ? {} : { default: setting.fallback }),
      },
    ]),
  ),
  required: Object.keys(shape).filter((key) => shape[key]?.fallback === undefined),
});

/** Fills in defaults on an object that the schema already accepted. */
export const settleShape = <S extends Shape>(shape: S, given: Readonly<Record<string, unknown>>): SettingsOf<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([key, setting]) => [
      key,
      Object.hasOwn(given, key) && given[key] !== undefined ? setting.settle(given[key]) : setting.fallback,
    ]),
  ) as SettingsOf<S>;

const hasAllDefaults = (shape: Shape): boolean =>
  Object.values(shape).every((setting) => setting.fallback !== undefined);
