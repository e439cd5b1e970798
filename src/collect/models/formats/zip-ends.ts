import { Unreadable, type ByteSource } from './byte-source.js';

export const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const END_64_LENGTH = 56;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

export const anomaly = (found: string): Unreadable => new Unreadable('zip-anomaly', found);

/** Whether an archive ends where the file ends, whatever the file begins as. */
export const endsAsZip = (source: ByteSource): boolean => {
  const length = Math.min(source.size, END_LENGTH + FULL_16);
  const tail = Buffer.from(source.read(source.size - length, length));
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END || at + END_LENGTH + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const directory = source.size - length + at - tail.readUInt32LE(at + 12);
    if (directory >= 0 && directory + 4 <= source.size && source.read(directory, 4).readUInt32LE() === ENTRY)
      return true;
  }
  return false;
};

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

export const directoryOf = (source: ByteSource): Directory => {
  const at = source.size - END_LENGTH;
  if (at < 0) throw anomaly('it is no whole archive');
  const end = Buffer.from(source.read(at, END_LENGTH));
  if (end.readUInt32LE() !== END || end.readUInt16LE(20) !== 0)
    throw anomaly('its end is not the end of the file, or a comment follows it');
  if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) throw anomaly('it is a part of several');
  const count = end.readUInt16LE(10);
  const length = end.readUInt32LE(12);
  const start = end.readUInt32LE(16);
  if (end.readUInt16LE(8) !== count) throw anomaly('it counts its files in two ways');
  const large = largeDirectory(source, at);
  if (large === null) {
    if (start + length !== at) throw anomaly('something lies between its directory and its end');
    return { count, start, end: at };
  }
  const agrees =
    (count === FULL_16 || count === large.count) &&
    (start === FULL_32 || start === large.start) &&
    (length === FULL_32 || length === large.end - large.start);
  if (!agrees) throw anomaly('it has two directories that differ');
  return large;
};

/** The end record of large archives, which every writer of PyTorch's puts there; null: there is none. */
const largeDirectory = (source: ByteSource, end: number): Directory | null => {
  const at = end - LOCATOR_LENGTH;
  if (at < END_64_LENGTH) return null;
  const locator = Buffer.from(source.read(at, LOCATOR_LENGTH));
  if (locator.readUInt32LE() !== LOCATOR_64) return null;
  const place = safe(locator.readBigUInt64LE(8));
  if (place + END_64_LENGTH !== at) throw anomaly('something lies between its two ends');
  const record = Buffer.from(source.read(place, END_64_LENGTH));
  const start = safe(record.readBigUInt64LE(48));
  const count = safe(record.readBigUInt64LE(32));
  const whole =
    record.readUInt32LE() === END_64 &&
    record.readBigUInt64LE(24) === record.readBigUInt64LE(32) &&
    start + safe(record.readBigUInt64LE(40)) === place;
  if (!whole) throw anomaly('its directory is broken');
  return { count, start, end: place };
};

export const safe = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw anomaly(`a length of ${String(value)}`);
  return Number(value);
};
