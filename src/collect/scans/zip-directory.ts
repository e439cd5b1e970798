/** A file of a zip archive, as the directory at the end of the archive tells it. */
export interface ZipEntry {
  /** With slashes, without a leading `./`. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  /** Name as written, which its own header must repeat. */
  readonly raw: Buffer;
}

/** Why an archive cannot be read. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const MOST_ENTRIES = 100_000;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

/** Every file of the archive; whether their data lies apart from each other is checked too. */
export const zipEntries = (bytes: Buffer): readonly ZipEntry[] => {
  const { count, start, end } = directoryOf(bytes);
  if (count > MOST_ENTRIES) throw new BrokenZip(`the archive holds more than ${String(MOST_ENTRIES)} files`);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY)
      throw new BrokenZip('the directory of the archive is broken');
    entries.push(entryAt(bytes, at));
    at += ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries, start);
  return entries;
};

/** The packed bytes of a file. Its own header must tell of the same file as the directory. */
export const packedBytes = (bytes: Buffer, entry: ZipEntry): Buffer => {
  if ((entry.flags & ENCRYPTED) !== 0) throw new BrokenZip('the file is encrypted');
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new BrokenZip('the archive is broken');
  const nameEnd = entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26);
  if (!bytes.subarray(entry.offset + LOCAL_LENGTH, nameEnd).equals(entry.raw))
    throw new BrokenZip('the archive names a file in two ways');
  const start = nameEnd + bytes.readUInt16LE(entry.offset + 28);
  if (start + entry.packed > bytes.length) throw new BrokenZip('the archive is broken');
  return bytes.subarray(start, start + entry.packed);
};

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

/** The end record lies at the very end, before a comment at most; what does not fit into it, in a larger one before. */
const directoryOf = (bytes: Buffer): Directory => {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count !== FULL_16 && start !== FULL_32) return { count, start, end };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64)
    throw new BrokenZip('the directory of the archive is broken');
  const at = safe(bytes.readBigUInt64LE(locator + 8));
  if (at >= locator || bytes.readUInt32LE(at) !== END_64) throw new BrokenZip('the directory of the archive is broken');
  return { count: safe(bytes.readBigUInt64LE(at + 32)), start: safe(bytes.readBigUInt64LE(at + 48)), end: at };
};

const endOf = (bytes: Buffer): number => {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new BrokenZip('not a whole zip archive');
};

const safe = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BrokenZip('the archive is broken');
  return Number(value);
};

const entryAt = (bytes: Buffer, at: number): ZipEntry => {
  const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
  const raw = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
  const large = largeValues(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)));
  // In this order, and only those that did not fit.
  const size = large(bytes.readUInt32LE(at + 24));
  const packed = large(bytes.readUInt32LE(at + 20));
  const offset = large(bytes.readUInt32LE(at + 42));
  return {
    name: raw
      .toString('utf8')
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, ''),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    raw,
  };
};

/** Takes the values that did not fit, one after the other, out of the zip64 part of an entry. */
const largeValues = (extra: Buffer): ((value: number) => number) => {
  let at = startOf64(extra);
  return (value) => {
    if (value !== FULL_32) return value;
    if (at === null || at + 8 > extra.length) throw new BrokenZip('the directory of the archive is broken');
    at += 8;
    return safe(extra.readBigUInt64LE(at - 8));
  };
};

const startOf64 = (extra: Buffer): number | null => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return at + 4;
  }
  return null;
};

/** Data that serves several files is how a small archive becomes a large one. */
const refuseOverlaps = (entries: readonly ZipEntry[], directory: number): void => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, packed, raw }] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory;
    if (offset + LOCAL_LENGTH + raw.length + packed > next)
      throw new BrokenZip('files of the archive lie over each other');
  }
};
