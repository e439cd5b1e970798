import type { Instant } from '../../../facts/account.js';
import { Malformed, optional, record, text, type Cursor, type JsonRecord } from '../../../lib/shape.js';
import { jiraInstant } from './instant.js';

/** The fields of an issue, with what each is called and what kind of field it is. */
export interface Fields {
  readonly values: JsonRecord;
  /** Ids by name, lower-case: several fields may have one name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** `com.pyxis.greenhopper.jira:gh-sprint`, by id; only of fields that were added. */
  readonly types: ReadonlyMap<string, string>;
}

export const fieldsOf = (issue: Cursor): Fields => {
  const byName = new Map<string, string[]>();
  for (const [id, name] of Object.entries(issue.get('names', record))) {
    const plain = text(name, '$.names').trim().toLowerCase();
    byName.set(plain, [...(byName.get(plain) ?? []), id]);
  }
  return { values: issue.get('fields', record), byName, types: typesOf(issue.get('schema', record)) };
};

const typesOf = (schema: JsonRecord): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schema).flatMap(([id, given]): [string, string][] => {
      const shape = record(given, `$.schema.${id}`);
      const custom = Object.hasOwn(shape, 'custom') ? shape['custom'] : undefined;
      return typeof custom === 'string' ? [[id, custom]] : [];
    }),
  );

/** Jira Service Management, and what Data Center calls them. */
const STARTS = ['planned start', 'planned start date', 'change start date'];
const ENDS = ['planned end', 'planned end date', 'change completion date'];

/**
 * The planned window, where both ends are filled in with a time of the day. Where several fields have these names, it is
 * what lies within all of them.
 */
export const windowOf = (fields: Fields): { readonly from: Instant; readonly to: Instant } | null => {
  const from = timesOf(fields, STARTS).sort().at(-1);
  const to = timesOf(fields, ENDS).sort()[0];
  return from === undefined || to === undefined ? null : { from, to };
};

const timesOf = (fields: Fields, names: readonly string[]): Instant[] =>
  valuesOf(fields, names).flatMap((value) => {
    const given = optional(text)(value, '$.fields');
    // A day alone says neither when it begins nor in which zone.
    return given === null || /^\d{4}-\d\d-\d\d$/u.test(given) ? [] : [jiraInstant(given, '$.fields')];
  });

const SERVICES = ['affected services', 'affected service'];

/** Components, and the services that a change affects. */
export const itemsOf = (fields: Fields): readonly string[] => {
  const components = valuesOf(fields, ['component/s', 'components', 'component']);
  const own = Object.hasOwn(fields.values, 'components') ? [fields.values['components']] : [];
  const listed = [...own, ...components, ...valuesOf(fields, SERVICES)].flatMap((value) =>
    Array.isArray(value) ? value.flatMap(nameOf) : [],
  );
  return [...new Set(listed)].sort();
};

const nameOf = (item: unknown): readonly string[] => {
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, 'name')) return [];
  const { name } = item as { readonly name: unknown };
  if (typeof name !== 'string') throw new Malformed('$.fields.components', 'a name');
  return [name];
};

const valuesOf = ({ values, byName }: Fields, names: readonly string[]): readonly unknown[] =>
  names.flatMap((name) => byName.get(name) ?? []).flatMap((id) => (Object.hasOwn(values, id) ? [values[id]] : []));
