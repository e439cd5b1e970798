/** An escape of half a character, which is only whole with its other half. */
const HALF = /\\u[dD][89a-fA-F]/;

/**
 * JSON text → value. Throws SyntaxError for what is no JSON, and for strings that are no Unicode (half of a character,
 * `"\ud800"`): no host stores such text, and it has no canonical form that evidence could hold.
 */
export const parseJsonText = (text: string): unknown =>
  HALF.test(text) ? (JSON.parse(text, wellFormed) as unknown) : (JSON.parse(text) as unknown);

const wellFormed = (key: string, value: unknown): unknown => {
  if (!key.isWellFormed() || (typeof value === 'string' && !value.isWellFormed()))
    throw new SyntaxError('a string that is no Unicode');
  return value;
};
