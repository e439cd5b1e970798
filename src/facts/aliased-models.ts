import { aliasedIdentity, type Aliases } from './aliases.js';
import type { Models } from './models.js';

/**
 * Models without mail addresses: signers, owners and texts hold them. Paths, and names that are compared with paths, are
 * left as they are, as everywhere; so is the workflow that signed, which has no place for an address.
 */
export const aliasedModels = (models: Models | null, aliases: Aliases): Models | null =>
  aliased(models, aliases) as Models | null;

const KEPT: ReadonlySet<string> = new Set([
  'path',
  'root',
  'changed',
  'attributesChanged',
  'resources',
  'ignored',
  'subjects',
  'place',
  'workflow',
]);

const aliased = (value: unknown, aliases: Aliases): unknown => {
  if (typeof value === 'string') return aliases.within(value);
  if (Array.isArray(value)) return value.map((each) => aliased(each, aliases));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : member(key, inner, aliases)]),
  );
};

const member = (key: string, value: unknown, aliases: Aliases): unknown =>
  key === 'identity' && typeof value === 'string' ? aliasedIdentity(value, aliases) : aliased(value, aliases);
