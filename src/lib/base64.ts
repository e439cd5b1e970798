/** So many bytes become characters at once; a call takes only so many arguments. */
const PART = 0x8000;

/** Base64 (RFC 4648, with padding) of bytes, wherever the code runs. */
export const base64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += PART) parts.push(String.fromCharCode(...bytes.subarray(at, at + PART)));
  return btoa(parts.join(''));
};

/** The bytes of a base64 text; throws where it is none. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

/** The same of a text of others; null: it is none. */
export const base64OrNull = (text: string): Uint8Array<ArrayBuffer> | null => {
  const signs = text.endsWith('==') ? text.slice(0, -2) : text.endsWith('=') ? text.slice(0, -1) : text;
  return text.length % 4 === 0 && !/[^A-Za-z0-9+/]/u.test(signs) ? fromBase64(text) : null;
};

/** Bytes of lower-case hex digits. */
export const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../gu) ?? [], (byte) => Number.parseInt(byte, 16));
