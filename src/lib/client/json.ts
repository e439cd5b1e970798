import { parseJsonText } from '../json-text.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

export type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly found: string };

/** Parses a whole JSON text in UTF-8. Refuses what is nested deeper than `maxDepth`, before the parser meets it. */
export const parseJson = (bytes: Buffer, maxDepth: number): Parsed => {
  if (bytes.length === 0) return { ok: false, found: 'empty body' };
  if (depthExceeds(bytes, maxDepth)) return { ok: false, found: `JSON nested deeper than ${String(maxDepth)}` };
  try {
    return { ok: true, value: parseJsonText(decoder.decode(bytes)) };
  } catch {
    return { ok: false, found: 'invalid JSON' };
  }
};

const decoder = new TextDecoder('utf-8', { fatal: true });

const depthExceeds = (bytes: Buffer, maxDepth: number): boolean => {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (quoted) {
      if (byte === BACKSLASH) index += 1;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (OPENING.has(byte)) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if (CLOSING.has(byte)) depth -= 1;
  }
  return false;
};
