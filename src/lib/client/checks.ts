import type { RequestFault } from '../client.js';
import type { Check, Complaint } from './judge.js';

const malformed = (what: string): Complaint => ({ fault: 'malformed', kind: 'passing', what });

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object or an array: null, texts and numbers are no answer of this API. */
export const structured: Check = (value) =>
  typeof value === 'object' && value !== null ? null : malformed('neither object nor list');

export const anything: Check = () => null;

/** A page of a list: an array, or an object whose key `items` is one. Beside an error stands a part of a list at best. */
export const pageOf =
  (items: string | undefined): Check =>
  (value) => {
    if (itemsOf(value, items) === null) return malformed('no list');
    return isObject(value) && Object.hasOwn(value, 'error') ? malformed('an error beside the list') : null;
  };

export const itemsOf = (value: unknown, items: string | undefined): readonly unknown[] | null => {
  const list: unknown =
    items === undefined ? value : isObject(value) && Object.hasOwn(value, items) ? value[items] : null;
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
};

/**
 * An answer of GraphQL with `data` and without `errors`; partial data is none. With `absent` null, errors that are all
 * NOT_FOUND are accepted.
 */
export const graphqlAnswer =
  (absent: 'null' | undefined): Check =>
  (value) => {
    if (!isObject(value)) return malformed('no GraphQL answer');
    const errors = Object.hasOwn(value, 'errors') ? value['errors'] : undefined;
    if (errors !== undefined) {
      if (!Array.isArray(errors)) return malformed('errors is no list');
      const complaint = errors.length === 0 ? malformed('an empty list of errors') : complaintOf(errors);
      if (complaint.fault !== 'not-found' || absent !== 'null') return complaint;
    }
    return isObject(value['data']) ? null : malformed('no data');
  };

const FAULTS = new Map<string, { readonly fault: RequestFault; readonly kind: 'passing' | 'lasting' }>([
  ['NOT_FOUND', { fault: 'not-found', kind: 'lasting' }],
  ['FORBIDDEN', { fault: 'forbidden', kind: 'lasting' }],
  ['INSUFFICIENT_SCOPES', { fault: 'forbidden', kind: 'lasting' }],
  ['RATE_LIMITED', { fault: 'rate-limited', kind: 'passing' }],
  ['RATE_LIMIT', { fault: 'rate-limited', kind: 'passing' }],
  ['RESOURCE_LIMITS_EXCEEDED', { fault: 'refused', kind: 'passing' }],
  ['AUTHENTICATION_ERROR', { fault: 'unauthorized', kind: 'lasting' }],
  ['RATELIMITED', { fault: 'rate-limited', kind: 'passing' }],
]);

/** GitHub names an error by its `type`, other hosts by a code among its `extensions`. */
const typeOf = (error: unknown): string => {
  if (!isObject(error)) return '';
  if (typeof error['type'] === 'string') return error['type'];
  const code = isObject(error['extensions']) ? error['extensions']['code'] : undefined;
  return typeof code === 'string' && code !== 'NOT_FOUND' && FAULTS.has(code) ? code : '';
};

/** The gravest of the errors: "not found" is only said when all of them say so. */
const complaintOf = (errors: readonly unknown[]): Complaint => {
  const types = errors.map(typeOf);
  const decisive = types.find((type) => type !== 'NOT_FOUND') ?? 'NOT_FOUND';
  const { fault, kind } = FAULTS.get(decisive) ?? { fault: 'refused', kind: 'passing' };
  const named = decisive === '' ? 'an error without a type' : decisive.replace(/[^\w-]/g, '').slice(0, 60);
  return { fault, kind, what: `GraphQL answered ${named}` };
};
