import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/verify/der.ts
var NotDer = class extends Error {
  name = "NotDer";
};
var SEQUENCE = 48;
var SET = 49;
var INTEGER = 2;
var OCTETS = 4;
var OBJECT_IDENTIFIER = 6;
var UTF8_STRING = 12;
var inContext = (number2) => 160 + number2;
var readDer = (bytes, tag) => {
  const [only, ...more] = listDer(bytes);
  if (only === void 0 || more.length > 0) throw new NotDer("one value expected");
  return expectTag(only, tag);
};
var listDer = (bytes) => {
  const found = [];
  let at = 0;
  while (at < bytes.length) {
    const one = first(bytes.subarray(at));
    found.push(one);
    at += one.whole.length;
  }
  return found;
};
var expectTag = (value, tag) => {
  if (value?.tag !== tag) throw new NotDer(`tag ${tag} expected, found ${String(value?.tag ?? "nothing")}`);
  return value;
};
var first = (bytes) => {
  const [tag = 0, short] = bytes;
  if ((tag & 31) === 31) throw new NotDer("a tag of several bytes");
  if (short === void 0) throw new NotDer("a value without a length");
  const digits = short < 128 ? 0 : short & 127;
  if (short === 128 || digits > 4) throw new NotDer("a length in a form that DER has not");
  const length = digits === 0 ? short : number(bytes.subarray(2, 2 + digits));
  if (digits > 0 && (length < 128 || length < 256 ** (digits - 1))) throw new NotDer("a length longer than needed");
  const start = 2 + digits;
  if (start + length > bytes.length) throw new NotDer("a value that ends too early");
  return { tag, value: bytes.subarray(start, start + length), whole: bytes.subarray(0, start + length) };
};
var number = (digits) => digits.reduce((sum, digit) => sum * 256 + digit, 0);
var derText = ({ value }) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    throw new NotDer("text that is no UTF-8");
  }
};
var sameBytes = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);

export {
  NotDer,
  SEQUENCE,
  SET,
  INTEGER,
  OCTETS,
  OBJECT_IDENTIFIER,
  UTF8_STRING,
  inContext,
  readDer,
  listDer,
  expectTag,
  derText,
  sameBytes
};
