import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import { pageOf } from './connection.js';
import { notServed } from './refusal.js';
import { isList, type Arguments, type Field, type View } from './view.js';

const valueOf = (field: Field, args: Arguments): Exclude<Field, (args: Arguments) => Field> => {
  const value = typeof field === 'function' ? field(args) : field;
  if (typeof value === 'function') throw new TypeError('emulator: a field may not hold a function of a function');
  return value;
};

/** Reads a field off its view. A field that is not there is the emulator's gap and says so. */
const readField: GraphQLFieldResolver<View, unknown, Arguments> = (source, args, _scope, info) => {
  const field = source[info.fieldName];
  if (field === undefined) throw notServed(info.parentType.name, info.fieldName);
  const value = valueOf(field, args);
  return isList(value) ? pageOf(value, args, info.fieldName) : value;
};

/** The package exports neither its schema nor its package.json, and importing it would parse 5 MB of JSON: so by its place. */
const schemaText = (): string => {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    const place = new URL('node_modules/@octokit/graphql-schema/schema.graphql', folder);
    if (existsSync(place)) return readFileSync(place, 'utf8');
    if (folder.pathname === '/') throw new Error('emulator: @octokit/graphql-schema is not installed');
  }
};

/** GitHub's schema with what the cost of a query needs of it. */
export interface Github {
  readonly schema: GraphQLSchema;
  /** Name of a type to its fields' names to the names of their types, without lists and nulls. */
  readonly fieldTypes: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const build = (): Github => {
  const schema = buildSchema(schemaText(), { assumeValidSDL: true, assumeValid: true, noLocation: true });
  const fieldTypes = new Map<string, ReadonlyMap<string, string>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const fields = Object.values(type.getFields());
    fieldTypes.set(type.name, new Map(fields.map((field) => [field.name, getNamedType(field.type).name])));
    if (isInterfaceType(type) || type.name.startsWith('__')) continue;
    for (const field of fields) field.resolve = readField;
  }
  return { schema, fieldTypes };
};

let built: Github | null = null;

/** GitHub's own schema, its fields read off views. Built when first asked for, once a process (about 0.3 s). */
export const github = (): Github => {
  const known = built ?? build();
  built = known;
  return known;
};
