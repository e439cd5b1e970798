import type { JsonSchema } from '../controls/kit/setting.js';
import type { KeyPath } from './fault.js';

/** The keys that a schema knows in the object at a path of the data, sorted; none where it knows no such object. */
export const allowedKeys = (schema: JsonSchema, path: KeyPath): readonly string[] => {
  const found = path.reduce<readonly JsonSchema[]>(
    (at, step) => at.flatMap((each) => below(each, step, schema)),
    [schema],
  );
  const keys = found.flatMap((each) => resolved(each, schema)).flatMap((each) => Object.keys(part(each['properties'])));
  return [...new Set(keys)].sort();
};

const below = (schema: JsonSchema, step: string | number, root: JsonSchema): readonly JsonSchema[] =>
  resolved(schema, root).flatMap((each) => {
    if (typeof step === 'number') return isSchema(each['items']) ? [each['items']] : [];
    const named = part(each['properties'])[step];
    if (isSchema(named)) return [named];
    return isSchema(each['additionalProperties']) ? [each['additionalProperties']] : [];
  });

/** The schema itself, what it refers to, and its alternatives. */
const resolved = (schema: JsonSchema, root: JsonSchema): readonly JsonSchema[] => {
  const reference = schema['$ref'];
  const target = typeof reference === 'string' ? part(root['$defs'])[reference.replace('#/$defs/', '')] : undefined;
  const alternatives = [schema['anyOf'], schema['oneOf']].flatMap((list) =>
    Array.isArray(list) ? list.filter(isSchema) : [],
  );
  return [schema, ...(isSchema(target) ? [target] : []), ...alternatives];
};

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const part = (value: unknown): JsonSchema => (isSchema(value) ? value : {});
