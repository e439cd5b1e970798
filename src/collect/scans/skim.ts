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

interface State {
  readonly layout: Layout;
  readonly limits: SkimLimits;
  /** The objects and lists that are open, outermost first. */
  readonly frames: Frame[];
  /** The whole document, once it is closed. */
  root: { readonly value: unknown } | null;
  capture: Capture | null;
}

/**
 * Reads a JSON document of any size in bounded memory. Only the outer parts that the layout names are read here, byte by
 * byte; every value within them is cut out whole and parsed by the engine. So each byte of the document is held to JSON,
 * and what is accepted is exactly what `parseJsonText` accepts, as far as the limits allow it.
 */
export const createSkimmer = (layout: Layout, limits: SkimLimits): Skimmer => {
  const state: State = { layout, limits, frames: [], root: null, capture: null };
  return {
    write: (chunk) => {
      readPiece(state, Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    },
    end: () => {
      // A number has no end of its own.
      if (state.capture?.kind === 'plain') captured(state, state.capture, Buffer.alloc(0));
      if (state.root === null || state.frames.length > 0) throw new Unreadable(BROKEN);
      return state.root.value;
    },
  };
};

const readPiece = (state: State, bytes: Buffer): void => {
  let at = 0;
  while (at < bytes.length) {
    if (state.capture === null) {
      if (!isSpace(bytes[at] ?? 0)) step(state, bytes, at);
      // What begins here is read from its first byte.
      if (!isCapturing(state)) at += 1;
    } else {
      const end = scanValue(state.capture, bytes, at, state.frames.length, state.limits);
      if (end === null) return;
      captured(state, state.capture, bytes.subarray(state.capture.from, end));
      at = end;
    }
  }
};

const isCapturing = ({ capture }: State): boolean => capture !== null;

/** One byte between values. */
const step = (state: State, bytes: Buffer, at: number): void => {
  const byte = bytes[at] ?? 0;
  const frame = state.frames.at(-1);
  if (frame === undefined) {
    if (state.root !== null) throw new Unreadable(faultAt(byte));
    begin(state, state.layout, at, bytes);
  } else if (closes(frame, byte)) {
    state.frames.pop();
    finished(state, frame.value);
  } else if (frame.expected === 'next' && byte === COMMA) {
    frame.expected = Array.isArray(frame.value) ? 'value' : 'key';
  } else if (frame.expected === 'colon' && byte === COLON) frame.expected = 'value';
  else if (expectsKey(frame) && byte === QUOTE) state.capture = startOf(null, at, bytes);
  else if (expectsValue(frame)) begin(state, layoutWithin(frame), at, bytes);
  else throw new Unreadable(faultAt(byte));
};

const begin = (state: State, layout: Layout, at: number, bytes: Buffer): void => {
  const frame = frameOf(layout, bytes[at] ?? 0);
  if (frame === null) state.capture = startOf(layout, at, bytes);
  else state.frames.push(frame);
};

const captured = (state: State, { layout, parts }: Capture, last: Buffer): void => {
  const value = parsed(parts, last);
  const frame = state.frames.at(-1);
  state.capture = null;
  if (layout === null && frame !== undefined) {
    frame.key = value as string;
    frame.expected = 'colon';
  } else finished(state, layout?.kind === 'value' ? layout.keep(value) : value);
};

const finished = (state: State, value: unknown): void => {
  const frame = state.frames.at(-1);
  if (frame === undefined) state.root = { value };
  else put(frame, value);
};

const expectsValue = ({ expected, value }: Frame): boolean =>
  expected === 'value' || (expected === 'first' && Array.isArray(value));

const expectsKey = ({ expected, value }: Frame): boolean =>
  expected === 'key' || (expected === 'first' && !Array.isArray(value));

const closes = ({ expected, value }: Frame, byte: number): boolean =>
  (expected === 'first' || expected === 'next') && byte === (Array.isArray(value) ? CLOSE_SQUARE : CLOSE_CURLY);

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/** Bytes that no text in UTF-8 holds. */
const faultAt = (byte: number): string =>
  byte === 0xc0 || byte === 0xc1 || byte >= 0xf5 ? 'the file is not Unicode text' : BROKEN;

const parsed = (parts: readonly Buffer[], last: Buffer): unknown => {
  const bytes = parts.length === 0 ? last : Buffer.concat([...parts, last]);
  if (!isUtf8(bytes)) throw new Unreadable('the file is not Unicode text');
  try {
    return parseJsonText(bytes.toString('utf8'));
  } catch {
    throw new Unreadable(BROKEN);
  }
};
