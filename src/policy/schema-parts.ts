import type { JsonSchema } from '../controls/kit/setting.js';

export const word = (description: string, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  minLength: 1,
  maxLength: 1024,
  description,
  ...more,
});

export const names = (description: string, most: number): JsonSchema => ({
  type: 'array',
  description,
  minItems: 1,
  maxItems: most,
  items: { type: 'string', minLength: 1, maxLength: 1024 },
});

export const fixed = (
  description: string,
  properties: Record<string, JsonSchema>,
  more: JsonSchema = {},
): JsonSchema => ({
  type: 'object',
  description,
  additionalProperties: false,
  properties,
  ...more,
});
