import { parseJsonText } from '../../lib/json-text.js';

/** A report as bytes → JSON value, or what is wrong with it. Tools write UTF-8, with or without a mark, and on Windows UTF-16. */
export const parseBoundedJson = (
  bytes: Uint8Array,
  limits: { readonly bytes: number; readonly depth: number },
): { readonly value: unknown } | { readonly fault: string } => {
  if (bytes.length === 0) return { fault: 'the file is empty' };
  if (bytes.length > limits.bytes)
    return { fault: `the file has ${String(bytes.length)} bytes, over ${String(limits.bytes)}` };
  const text = decode(bytes);
  if (text === null) return { fault: 'the file is not Unicode text' };
  if (depthOf(text) > limits.depth) return { fault: `the file nests deeper than ${String(limits.depth)} levels` };
  try {
    return { value: parseJsonText(text) };
  } catch {
    return { fault: 'the file is not complete JSON' };
  }
};

const decode = (bytes: Uint8Array): string | null => {
  try {
    // The decoder takes a mark away.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** How deep brackets and braces nest, strings left out; counted before parsing, so that a bomb is never built. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) index = endOfString(text, index);
    else if (code === 0x5b || code === 0x7b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return deepest;
};

const endOfString = (text: string, start: number): number => {
  let index = start + 1;
  while (index < text.length && text.charCodeAt(index) !== QUOTE) index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index;
};
