import { nearest } from './nearest.js';
import type { KeyPath, UnplacedFault } from './fault.js';

/** The part of an ajv error that is used here. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/**
 * Says of every error of the schema what is wrong and what is allowed; alternatives become one fault. `allowedAt` tells
 * which keys the schema knows at a path.
 */
export const schemaFaults = (
  errors: readonly SchemaError[],
  root: unknown,
  allowedAt: (path: KeyPath) => readonly string[],
): readonly UnplacedFault[] =>
  collapse(errors)
    .filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
    .map((error) => faultOf(error, root, allowedAt));

const COMBINED = new Set(['anyOf', 'oneOf']);

/** An alternative that failed reports each of its branches too: their words are joined, and they go. */
const collapse = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const combined = errors.filter((error) => COMBINED.has(error.keyword));
  const ownerOf = (error: SchemaError) =>
    combined.find((owner) => owner !== error && error.schemaPath.startsWith(`${owner.schemaPath}/`));
  return errors.flatMap((error) => {
    const owner = ownerOf(error);
    if (owner !== undefined) return error.instancePath === owner.instancePath ? [] : [error];
    if (!combined.includes(error)) return [error];
    const branches = errors.filter((branch) => ownerOf(branch) === error);
    const here = branches.filter((branch) => branch.instancePath === error.instancePath);
    if (here.length === 0 && branches.length > 0) return [];
    const words = new Set(here.map((branch) => wordsOf(branch).replace(/^must be /u, '')));
    return [{ ...error, message: words.size === 0 ? wordsOf(error) : `must be ${[...words].join(', or ')}` }];
  });
};

const pathOf = (pointer: string, root: unknown): (string | number)[] => {
  const path: (string | number)[] = [];
  let at: unknown = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = (at as Record<string, unknown> | null | undefined)?.[key];
  }
  return path;
};

const faultOf = (error: SchemaError, root: unknown, allowedAt: (path: KeyPath) => readonly string[]): UnplacedFault => {
  const path = pathOf(error.instancePath, root);
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    return unknownKey(error, path, allowedAt(path));
  }
  if (error.keyword === 'required') {
    const missing = String(error.params['missingProperty']);
    return { path: [...path, missing], on: 'key', code: 'key-missing', message: 'is missing and has no default' };
  }
  if (path.length === 1 && path[0] === 'version') {
    return { path, on: 'value', code: 'version-unknown', message: 'must be 1, the only version that is known' };
  }
  const code = error.keyword === 'type' ? 'value-type' : isVacuous(error) ? 'value-vacuous' : 'value-not-allowed';
  return { path, on: 'value', code, message: COMBINED.has(error.keyword) ? (error.message ?? '') : wordsOf(error) };
};

const isVacuous = (error: SchemaError): boolean =>
  ['minItems', 'minProperties', 'minLength'].includes(error.keyword) && error.params['limit'] === 1;

const unknownKey = (error: SchemaError, path: KeyPath, allowed: readonly string[]): UnplacedFault => {
  const written = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
  const meant = nearest(written, allowed);
  const hint = meant === null ? '' : `; did you mean ${meant}?`;
  const list = allowed.length === 0 ? '' : `; allowed here: ${[...allowed].sort().join(', ')}`;
  return {
    path: [...path, written],
    on: 'key',
    code: 'key-unknown',
    message: `is not a key that is known${hint}${list}`,
  };
};

const KINDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text (put it in quotes where YAML reads it as something else)'],
  ['integer', 'a whole number'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
  ['null', 'null'],
]);

const kinds = (type: unknown): string =>
  (Array.isArray(type) ? type : String(type).split(','))
    .map((each) => KINDS.get(String(each)) ?? String(each))
    .join(' or ');

/** Forms that people should not have to read as patterns, by how the pattern begins. */
const FORMS: readonly (readonly [begins: string, words: string])[] = [
  ['^https://', 'must be https://host, with a path where there is one; no user, no query'],
  ['^[1-9][0-9]{0,3}[hd]', 'must be a number of hours or days, such as 12h or 7d'],
  ['^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$', 'must be a team, written organisation/team'],
];

const formWords = (pattern: string): string =>
  FORMS.find(([begins]) => pattern.startsWith(begins))?.[1] ?? `must have the form ${pattern}`;

const wordsOf = (error: SchemaError): string => {
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'type':
      return `must be ${kinds(error.params['type'])}`;
    case 'enum':
      return `must be one of ${(error.params['allowedValues'] as unknown[]).map(String).join(', ')}`;
    case 'const':
      return `must be ${String(error.params['allowedValue'])}`;
    case 'minimum':
      return `must be at least ${limit}`;
    case 'maximum':
      return `must be at most ${limit}`;
    case 'minItems':
      return `must have at least ${limit} ${limit === '1' ? 'entry' : 'entries'}; leave the key out where nothing is meant`;
    case 'maxItems':
      return `must have at most ${limit} entries`;
    case 'minProperties':
      return `must have at least ${limit} ${limit === '1' ? 'key' : 'keys'}`;
    case 'maxProperties':
      return `must have at most ${limit} keys`;
    case 'minLength':
      return 'must not be empty';
    case 'maxLength':
      return `must be at most ${limit} characters`;
    case 'pattern':
      return formWords(String(error.params['pattern']));
    case 'uniqueItems':
      return 'must not name anything twice';
    case 'dependentRequired':
      return `needs ${String(error.params['deps'])} beside ${String(error.params['property'])}`;
    default:
      return error.message ?? `breaks ${error.keyword}`;
  }
};
