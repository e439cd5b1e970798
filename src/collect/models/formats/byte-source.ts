import { readSync } from 'node:fs';

/** Bytes at any place, without all of them being in memory. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes. Throws `Unreadable` where the source ends before. Not to be kept: the next call may write over them. */
  readonly read: (offset: number, length: number) => Buffer;
}

/** Why a header cannot be read. `code` becomes the fault's. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly code: string;

  constructor(code: string, found: string) {
    super(found);
    this.code = code;
  }
}

const beyond = (offset: number, length: number, size: number): Unreadable =>
  new Unreadable(
    'truncated',
    `${String(length)} bytes at ${String(offset)} are needed, and the file has ${String(size)}`,
  );

export const sourceOfBytes = (bytes: Uint8Array): ByteSource => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: whole.length,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= whole.length)) throw beyond(offset, length, whole.length);
      return whole.subarray(offset, offset + length);
    },
  };
};

const WINDOW = 1 << 18;
const FIRST_LOOK = 128;
const LINE_FEED = 10;

/** An open file. Small reads are served from a window, so that a walk byte by byte costs few calls. */
export const sourceOfFile = (descriptor: number, size: number): ByteSource => {
  const window = Buffer.allocUnsafe(Math.min(WINDOW, Math.max(1, size)));
  let start = 0;
  let end = 0;
  return {
    size,
    read: (offset, length) => {
      if (!(offset >= 0 && length >= 0 && offset + length <= size)) throw beyond(offset, length, size);
      if (offset >= start && offset + length <= end) return window.subarray(offset - start, offset - start + length);
      if (length > window.length) return filled(descriptor, Buffer.allocUnsafe(length), offset);
      const part = window.subarray(0, Math.min(window.length, size - offset));
      // Nothing of it counts before it is whole.
      end = 0;
      filled(descriptor, part, offset);
      start = offset;
      end = offset + part.length;
      return part.subarray(0, length);
    },
  };
};

const filled = (descriptor: number, into: Buffer, offset: number): Buffer => {
  let done = 0;
  while (done < into.length) {
    const count = readSync(descriptor, into, done, into.length - done, offset + done);
    if (count === 0) throw new Unreadable('truncated', 'the file became shorter while it was read');
    done += count;
  }
  return into;
};

/** Reads one thing after the other. */
export interface ByteReader {
  readonly at: () => number;
  readonly end: number;
  readonly u8: () => number;
  readonly u16: () => number;
  readonly u32: () => number;
  readonly i32: () => number;
  /** Throws `Unreadable` where it is no safe number. */
  readonly u64: () => number;
  /** A copy. */
  readonly bytes: (length: number) => Buffer;
  /** The same without reading them. */
  readonly skip: (length: number) => void;
  /** Up to a line feed, which is taken and not returned. */
  readonly line: (limit: number) => Buffer;
}

export const readerOf = (source: ByteSource, from = 0, end = source.size): ByteReader => {
  let place = from;
  const take = (length: number): Buffer => {
    if (!(length <= end - place)) throw beyond(place, length, end);
    const bytes = source.read(place, length);
    place += length;
    return bytes;
  };
  return {
    at: () => place,
    end,
    u8: () => take(1)[0] ?? 0,
    u16: () => take(2).readUInt16LE(),
    u32: () => take(4).readUInt32LE(),
    i32: () => take(4).readInt32LE(),
    u64: () => safe(take(8).readBigUInt64LE()),
    bytes: (length) => Buffer.from(take(length)),
    skip: (length) => {
      if (!(length >= 0 && length <= end - place)) throw beyond(place, length, end);
      place += length;
    },
    line: (limit) => {
      for (let length = FIRST_LOOK; ; length *= 8) {
        const part = source.read(place, Math.min(length, limit + 1, end - place));
        const feed = part.indexOf(LINE_FEED);
        if (feed !== -1) {
          place += feed + 1;
          return Buffer.from(part.subarray(0, feed));
        }
        if (part.length < length)
          throw new Unreadable('truncated', `no line ends within ${String(part.length)} bytes of ${String(place)}`);
      }
    },
  };
};

const safe = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Unreadable('absurd-length', `a length of ${String(value)}`);
  return Number(value);
};
