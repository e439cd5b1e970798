/** One value in DER: its tag, its content, and all its bytes. */
export interface Der {
  readonly tag: number;
  readonly value: Uint8Array;
  readonly whole: Uint8Array;
}

export class NotDer extends Error {
  override readonly name = 'NotDer';
}

export const SEQUENCE = 0x30;
export const SET = 0x31;
export const INTEGER = 0x02;
export const OCTETS = 0x04;
export const OBJECT_IDENTIFIER = 0x06;
export const UTF8_STRING = 0x0c;
/** Context-specific and constructed: `[0]`, `[3]`. */
export const inContext = (number: number): number => 0xa0 + number;

/** Exactly one value that fills the bytes. Lengths in their only form, tags of one byte; all else is refused. */
export const readDer = (bytes: Uint8Array, tag: number): Der => {
  const [only, ...more] = listDer(bytes);
  if (only === undefined || more.length > 0) throw new NotDer('one value expected');
  return expectTag(only, tag);
};

/** The values that follow one another, as in the content of a sequence. */
export const listDer = (bytes: Uint8Array): readonly Der[] => {
  const found: Der[] = [];
  let at = 0;
  while (at < bytes.length) {
    const one = first(bytes.subarray(at));
    found.push(one);
    at += one.whole.length;
  }
  return found;
};

export const expectTag = (value: Der | undefined, tag: number): Der => {
  if (value?.tag !== tag) throw new NotDer(`tag ${tag} expected, found ${String(value?.tag ?? 'nothing')}`);
  return value;
};

const first = (bytes: Uint8Array): Der => {
  const [tag = 0, short] = bytes;
  if ((tag & 0x1f) === 0x1f) throw new NotDer('a tag of several bytes');
  if (short === undefined) throw new NotDer('a value without a length');
  const digits = short < 0x80 ? 0 : short & 0x7f;
  // Sizes of certificates and timestamps fit into four digits; 0x80 is the indefinite form.
  if (short === 0x80 || digits > 4) throw new NotDer('a length in a form that DER has not');
  const length = digits === 0 ? short : number(bytes.subarray(2, 2 + digits));
  if (digits > 0 && (length < 0x80 || length < 256 ** (digits - 1))) throw new NotDer('a length longer than needed');
  const start = 2 + digits;
  if (start + length > bytes.length) throw new NotDer('a value that ends too early');
  return { tag, value: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) };
};

const number = (digits: Uint8Array): number => digits.reduce((sum, digit) => sum * 256 + digit, 0);

/** Text of a UTF8String or IA5String; what is no UTF-8 is refused. */
export const derText = ({ value }: Der): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new NotDer('text that is no UTF-8');
  }
};

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
