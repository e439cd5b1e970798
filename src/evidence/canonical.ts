/**
 * RFC 8785 (JSON Canonicalization Scheme): keys sorted by UTF-16 code units, no white space, ECMAScript numbers and
 * string escapes. Throws where a value has no canonical form: non-finite numbers, lone surrogates, undefined members of
 * lists, anything that is not JSON. An `undefined` member of an object is absent.
 */
export const canonical = (value: unknown): string => {
  const parts: string[] = [];
  write(value, '$', parts);
  return parts.join('');
};

class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
  constructor(place: string, why: string) {
    super(`${place} has no canonical form: ${why}`);
  }
}

const write = (value: unknown, place: string, parts: string[]): void => {
  if (value === null || typeof value === 'boolean') parts.push(String(value));
  else if (typeof value === 'number') parts.push(numberText(value, place));
  else if (typeof value === 'string') parts.push(stringText(value, place));
  else if (Array.isArray(value)) writeList(value, place, parts);
  else if (isPlain(value)) writeObject(value, place, parts);
  else throw new NotCanonical(place, typeof value);
};

const numberText = (value: number, place: string): string => {
  if (!Number.isFinite(value)) throw new NotCanonical(place, 'not a finite number');
  return JSON.stringify(value);
};

const stringText = (value: string, place: string): string => {
  if (!value.isWellFormed()) throw new NotCanonical(place, 'a lone surrogate');
  return JSON.stringify(value);
};

const writeList = (items: readonly unknown[], place: string, parts: string[]): void => {
  parts.push('[');
  for (const [index, item] of items.entries()) {
    if (index > 0) parts.push(',');
    write(item, `${place}[${String(index)}]`, parts);
  }
  parts.push(']');
};

const writeObject = (value: Readonly<Record<string, unknown>>, place: string, parts: string[]): void => {
  parts.push('{');
  let first = true;
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    if (!first) parts.push(',');
    first = false;
    parts.push(stringText(key, place), ':');
    write(member, `${place}.${key}`, parts);
  }
  parts.push('}');
};

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};
