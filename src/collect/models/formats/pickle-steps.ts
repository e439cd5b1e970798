import type { ByteReader } from './byte-source.js';
import { Unreadable } from './byte-source.js';
import type { PickleStack } from './pickle-stack.js';

/** One pickle as it is walked. */
export interface PickleMachine {
  readonly reader: ByteReader;
  readonly stack: PickleStack;
  /** An import: the two halves of its name, null where one cannot be told. */
  readonly imported: (module: string | null, name: string | null) => void;
}

export type Step = (machine: PickleMachine) => void;

const LONGEST_NAME = 1000;
export const LONGEST_LINE = 1 << 18;

export const push: Step = ({ stack }) => {
  stack.push(null);
};
export const nothing: Step = () => undefined;
export const fold =
  (count: number): Step =>
  ({ stack }) => {
    stack.fold(count);
  };
/** So many bytes of a value that is no text. */
export const fixed =
  (length: number): Step =>
  ({ reader, stack }) => {
    reader.skip(length);
    stack.push(null);
  };
export const line: Step = ({ reader, stack }) => {
  reader.line(LONGEST_LINE);
  stack.push(null);
};
type Length = (reader: ByteReader) => number;
export const u8: Length = (reader) => reader.u8();
export const u32: Length = (reader) => reader.u32();
export const u64: Length = (reader) => reader.u64();
export const i32: Length = (reader) => {
  const length = reader.i32();
  if (length < 0) throw new Unreadable('pickle-malformed', `a length of ${String(length)}`);
  return length;
};
export const counted =
  (length: Length): Step =>
  ({ reader, stack }) => {
    reader.skip(length(reader));
    stack.push(null);
  };
export const countedText =
  (length: Length): Step =>
  ({ reader, stack }) => {
    const size = length(reader);
    if (size <= LONGEST_NAME) stack.push(textOf(reader.bytes(size)));
    else {
      reader.skip(size);
      stack.push(null);
    }
  };
/** A group becomes one value. */
export const grouped: Step = ({ stack }) => {
  stack.popMark();
  stack.push(null);
};
/** A group goes into the value below it. */
export const added: Step = ({ stack }) => {
  stack.popMark();
  stack.fold(1);
};
/** Values go into the one below them. */
export const into =
  (count: number): Step =>
  ({ stack }) => {
    stack.fold(count + 1);
  };
export const extension =
  (length: number): Step =>
  ({ reader, stack, imported }) => {
    reader.skip(length);
    imported(null, null);
    stack.push(null);
  };
export const global: Step = ({ reader, stack, imported }) => {
  imported(textOf(reader.line(LONGEST_LINE)), textOf(reader.line(LONGEST_LINE)));
  stack.push(null);
};
export const decimal = (reader: ByteReader): number => {
  const written = reader.line(40).toString('latin1').trim();
  if (!/^\d{1,15}$/u.test(written)) throw new Unreadable('pickle-malformed', 'a place of the memo that is no number');
  return Number(written);
};

/** null: no UTF-8. */
export const textOf = (bytes: Buffer): string | null => {
  const text = bytes.toString('utf8');
  return Buffer.from(text, 'utf8').equals(bytes) ? text : null;
};

/** What is written with escapes is a text that two readers could read in two ways: it counts as unknown. */
export const unescaped = (text: string | null): string | null => (text === null || text.includes('\\') ? null : text);

export const quotedText: Step = ({ reader, stack }) => {
  const written = unescaped(textOf(reader.line(LONGEST_LINE)))?.trim() ?? null;
  const inner = written === null ? null : /^(['"])(.*)\1$/su.exec(written)?.[2];
  stack.push(inner ?? null);
};
