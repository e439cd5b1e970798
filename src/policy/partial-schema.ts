import type { JsonSchema } from '../controls/kit/setting.js';

/**
 * The schema of a part of such a value: nothing is required, nothing that only a whole value can satisfy is checked.
 * Lists are replaced as a whole, so their items stay as they are.
 */
export const partial = (schema: JsonSchema): JsonSchema => {
  if (schema['type'] === 'object') return partialObject(schema);
  const alternatives = (schema['oneOf'] ?? schema['anyOf']) as readonly JsonSchema[] | undefined;
  if (alternatives === undefined) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'oneOf' && key !== 'anyOf'));
  return { ...rest, anyOf: alternatives.map(partial) };
};

const ONLY_WHOLE = new Set([
  'required',
  'minProperties',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedProperties',
]);
const COMBINING = new Set(['oneOf', 'anyOf', 'allOf', 'if', 'then', 'else', 'not']);

const partialObject = (schema: JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => !ONLY_WHOLE.has(key) && !COMBINING.has(key))
      .map(([key, value]) => {
        if (key === 'properties') return [key, mapValues(value as Record<string, JsonSchema>, partial)];
        if (key === 'additionalProperties' && typeof value === 'object') return [key, partial(value as JsonSchema)];
        return [key, value];
      }),
  );

const mapValues = (object: Record<string, JsonSchema>, change: (value: JsonSchema) => JsonSchema) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
