import { isUtf8 } from 'node:buffer';
import { parseJsonText } from '../../lib/json-text.js';
import { scanValue, startOf, type Capture, type SkimLimits } from './skim-value.js';
import { frameOf, layoutWithin, put, type Frame } from './skim-frame.js';
import type { Layout } from './skim-layout.js';
import { Unreadable } from './unreadable.js';

export type { SkimLimits } from './skim-value.js';

export interface Skimmer {
  /** UTF-8, in pieces of any size. Throws Unreadable. */
  readonly write: (chunk: Uint8Array) => void;
  /** What the layout kept of the document. Throws Unreadable where the document is not whole. */
  readonly end: () => unknown;
}

const BROKEN = 'the file is not complete JSON';
const COMMA = 0x2c;
const COLON = 0x3a;
const QUOTE = 0x22;
const CLOSE_SQUARE = 0x5d;
const CLOSE_CURLY = 0x7d;

/**
 * Reads a JSON document of any size in bounded memory. Only the outer parts that the layout names are read here, byte by
 * byte; every value within them is cut out whole and parsed by the engine. So each byte of the document is held to JSON,
 * and what is accepted is exactly what `parseJsonText` accepts, as far as the limits allow it.
 */
export const createSkimmer = (layout: Layout, limits: SkimLimits): Skimmer => {
  const frames: Frame[] = [];
  let root: { readonly value: unknown } | null = null;
  let capture: Capture | null = null;

  const finished = (value: unknown): void => {
    const frame = frames.at(-1);
    if (frame === undefined) root = { value };
    else put(frame, value);
  };
  const captured = (taken: Capture, last: Buffer): void => {
    const value = parsed(taken, last);
    const frame = frames.at(-1);
    capture = null;
    if (taken.layout.kind === 'value') finished(taken.layout.keep(value));
    else if (!taken.isKey || frame === undefined) finished(value);
    else {
      frame.key = value as string;
      frame.expected = 'colon';
    }
  };
  const begin = (within: Layout, at: number, bytes: Buffer, isKey: boolean): void => {
    const frame = isKey ? null : frameOf(within, bytes[at] ?? 0);
    if (frame === null) capture = startOf(within, at, bytes, isKey);
    else frames.push(frame);
  };
  const step = (bytes: Buffer, at: number): void => {
    const byte = bytes[at] ?? 0;
    const frame = frames.at(-1);
    if (frame === undefined) {
      if (root !== null) throw new Unreadable(faultAt(byte));
      begin(layout, at, bytes, false);
    } else if (closes(frame, byte)) {
      frames.pop();
      finished(frame.value);
    } else if (frame.expected === 'next' && byte === COMMA) {
      frame.expected = Array.isArray(frame.value) ? 'value' : 'key';
    } else if (frame.expected === 'colon' && byte === COLON) frame.expected = 'value';
    else if (expectsKey(frame) && byte === QUOTE) begin(layout, at, bytes, true);
    else if (frame.expected === 'value' || (frame.expected === 'first' && Array.isArray(frame.value))) {
      begin(layoutWithin(frame), at, bytes, false);
    } else throw new Unreadable(faultAt(byte));
  };
  const write = (chunk: Uint8Array): void => {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let at = 0;
    while (at < bytes.length) {
      if (capture !== null) {
        const end = scanValue(capture, bytes, at, frames.length, limits);
        if (end === null) return;
        captured(capture, bytes.subarray(capture.from, end));
        at = end;
      } else {
        if (!isSpace(bytes[at] ?? 0)) step(bytes, at);
        if (capture === null) at += 1;
      }
    }
  };
  const end = (): unknown => {
    if (capture?.kind === 'plain') captured(capture, Buffer.alloc(0));
    if (root === null || frames.length > 0) throw new Unreadable(BROKEN);
    return root.value;
  };
  return { write, end };
};

const expectsKey = ({ expected, value }: Frame): boolean =>
  expected === 'key' || (expected === 'first' && !Array.isArray(value));

const closes = ({ expected, value }: Frame, byte: number): boolean =>
  (expected === 'first' || expected === 'next') && byte === (Array.isArray(value) ? CLOSE_SQUARE : CLOSE_CURLY);

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Bytes that no text in UTF-8 holds. */
const faultAt = (byte: number): string =>
  byte === 0xc0 || byte === 0xc1 || byte >= 0xf5 ? 'the file is not Unicode text' : BROKEN;

const parsed = ({ parts }: Capture, last: Buffer): unknown => {
  const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
  if (!isUtf8(bytes)) throw new Unreadable('the file is not Unicode text');
  try {
    return parseJsonText(bytes.toString('utf8'));
  } catch {
    throw new Unreadable(BROKEN);
  }
};
