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

/**
 * The rest of it: what only a whole value can satisfy. Each text was held against its own part before, so neither the form
 * of single values nor the names of keys are looked at again. null: nothing is left to look at.
 */
export const wholeOnly = (schema: JsonSchema): JsonSchema | null => {
  if (schema['type'] !== 'object') return isCombined(schema) ? schema : null;
  if (isCombined(schema) || schema['unevaluatedProperties'] !== undefined) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => ONLY_WHOLE.has(key) && !isEmptyList(value));
  const required = (schema['required'] ?? []) as readonly string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>).flatMap(
    ([key, value]): [string, JsonSchema][] => {
      const rest = wholeOnly(value) ?? (required.includes(key) ? {} : null);
      return rest === null ? [] : [[key, rest]];
    },
  );
  const others = schema['additionalProperties'];
  const each = typeof others === 'object' ? wholeOnly(others as JsonSchema) : null;
  if (kept.length === 0 && properties.length === 0 && each === null) return null;
  return {
    type: 'object',
    ...Object.fromEntries(kept),
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(each === null ? {} : { additionalProperties: each }),
  };
};

const isCombined = (schema: JsonSchema): boolean => Object.keys(schema).some((key) => COMBINING.has(key));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
