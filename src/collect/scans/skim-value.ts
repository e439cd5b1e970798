import type { Layout } from './skim-layout.js';
import { Unreadable } from './unreadable.js';

export interface SkimLimits {
  /** Levels of objects and lists. */
  readonly depth: number;
  /** Bytes of one value that is read as a whole. */
  readonly value: number;
  /** Bytes of one text. */
  readonly text: number;
}

/** A value on its way: cut out of the stream as bytes. */
export interface Capture {
  /** null: it is the name of a member. */
  readonly layout: Layout | null;
  /** `plain`: a number or a word, which ends where something else begins. */
  readonly kind: 'text' | 'nested' | 'plain';
  /** Copies of what earlier pieces held of it. */
  readonly parts: Buffer[];
  /** Where it begins in the piece at hand. */
  from: number;
  size: number;
  depth: number;
  inText: boolean;
  escaped: boolean;
  textSize: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** The capture of the value that begins at a byte. */
export const startOf = (layout: Layout | null, at: number, bytes: Buffer): Capture => {
  const byte = bytes[at];
  const kind = byte === QUOTE ? 'text' : byte === 0x7b || byte === 0x5b ? 'nested' : 'plain';
  return { layout, kind, parts: [], from: at, size: 0, depth: 0, inText: false, escaped: false, textSize: 0 };
};

/** Where the value ends in this piece; null where it goes on in the next, the bytes so far being kept. */
export const scanValue = (
  capture: Capture,
  bytes: Buffer,
  start: number,
  outer: number,
  limits: SkimLimits,
): number | null => {
  const end = capture.kind === 'plain' ? endOfPlain(bytes, start) : endOfNested(capture, bytes, start, outer, limits);
  const size = capture.size + (end ?? bytes.length) - capture.from;
  if (size > limits.value) throw new Unreadable(`one value of the file has more than ${String(limits.value)} bytes`);
  if (end !== null) return end;
  capture.parts.push(Buffer.from(bytes.subarray(capture.from)));
  capture.size = size;
  capture.from = 0;
  return null;
};

const endOfPlain = (bytes: Buffer, start: number): number | null => {
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x2c || byte === 0x5d || byte === 0x7d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) return at;
  }
  return null;
};

const endOfNested = (
  capture: Capture,
  bytes: Buffer,
  start: number,
  outer: number,
  limits: SkimLimits,
): number | null => {
  let at = start;
  while (at < bytes.length) {
    if (capture.inText) {
      const end = endOfText(capture, bytes, at, limits);
      if (end === null) return null;
      if (capture.depth === 0) return end;
      at = end;
      continue;
    }
    const byte = bytes[at] ?? 0;
    at += 1;
    if (byte === QUOTE) capture.inText = true;
    else if (byte === 0x7b || byte === 0x5b) {
      capture.depth += 1;
      if (outer + capture.depth > limits.depth)
        throw new Unreadable(`the file nests deeper than ${String(limits.depth)} levels`);
    } else if (byte === 0x7d || byte === 0x5d) {
      capture.depth -= 1;
      if (capture.depth === 0) return at;
    }
  }
  return null;
};

/** After the closing quote; null: the text goes on in the next piece. */
const endOfText = (capture: Capture, bytes: Buffer, start: number, limits: SkimLimits): number | null => {
  let at = start;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (capture.escaped) capture.escaped = false;
    else if (byte === BACKSLASH) capture.escaped = true;
    else if (byte === QUOTE) break;
  }
  capture.textSize += at - start;
  if (capture.textSize > limits.text)
    throw new Unreadable(`a text of the file has more than ${String(limits.text)} bytes`);
  if (at === bytes.length) return null;
  capture.inText = false;
  capture.textSize = 0;
  return at + 1;
};
