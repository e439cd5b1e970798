import type { ByteSource } from './byte-source.js';
import { anomaly, directoryOf, ENTRY, safe } from './zip-ends.js';

/** A file of an archive of weights. */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

interface Listed extends Omit<Member, 'start'> {
  readonly raw: Buffer;
  readonly flags: number;
  readonly offset: number;
}

const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const MOST_MEMBERS = 100_000;
const LARGEST_DIRECTORY = 64 << 20;
const FULL_32 = 0xffffffff;
/** How well it was packed, that sizes follow the data, that names are UTF-8. Every other flag is a trick or an encryption. */
const USUAL_FLAGS = 0b1000_0000_1110;
const SIZES_FOLLOW = 0b1000;

export const ZIP_MAGIC = Buffer.from('504b0304', 'hex');

/**
 * The members, where the archive is written in the one way that every reader reads alike: it begins at the first byte, its files
 * lie one after the other without a gap, every file is told the same twice, no name stands there twice, nothing follows the end.
 * Scanners and loaders were made to see different files by each of these. Throws `Unreadable`.
 */
export const zipMembers = (source: ByteSource): readonly Member[] => {
  const { count, start, end } = directoryOf(source);
  if (count > MOST_MEMBERS) throw anomaly(`it lists ${String(count)} files, over ${String(MOST_MEMBERS)}`);
  if (end - start > LARGEST_DIRECTORY || end < start) throw anomaly('its directory is absurd');
  const directory = Buffer.from(source.read(start, end - start));
  const listed = listedIn(directory, count);
  refuseTwins(listed);
  const ordered = [...listed].sort((a, b) => a.offset - b.offset);
  const starts = new Map<Listed, number>();
  let reached = 0;
  for (const [index, each] of ordered.entries()) {
    if (each.offset !== reached)
      throw anomaly(`${each.name} lies at ${String(each.offset)}, and ${String(reached)} is next`);
    const data = dataOf(source, each);
    starts.set(each, data);
    reached = endOf(source, each, { data, next: ordered[index + 1]?.offset ?? start });
  }
  if (reached !== start) throw anomaly(`${String(start - reached)} bytes lie between the files and the directory`);
  return listed.map((each) => ({
    name: each.name,
    method: each.method,
    crc: each.crc,
    packed: each.packed,
    size: each.size,
    start: starts.get(each) ?? 0,
  }));
};

const listedIn = (directory: Buffer, count: number): readonly Listed[] => {
  const listed: Listed[] = [];
  let at = 0;
  for (let left = count; left > 0; left -= 1) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY)
      throw anomaly('its directory is broken');
    const length =
      ENTRY_LENGTH +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
    if (at + length > directory.length) throw anomaly('its directory is broken');
    listed.push(entryOf(directory.subarray(at, at + length)));
    at += length;
  }
  if (at !== directory.length) throw anomaly('its directory lists more than it counts');
  return listed;
};

const entryOf = (entry: Buffer): Listed => {
  const nameEnd = ENTRY_LENGTH + entry.readUInt16LE(28);
  const raw = entry.subarray(ENTRY_LENGTH, nameEnd);
  const name = raw.toString('utf8');
  const large = largeValues(entry.subarray(nameEnd, nameEnd + entry.readUInt16LE(30)));
  const size = large(entry.readUInt32LE(24));
  const packed = large(entry.readUInt32LE(20));
  const offset = large(entry.readUInt32LE(42));
  const flags = entry.readUInt16LE(8);
  if ((flags & ~USUAL_FLAGS) !== 0) throw anomaly(`${name} has the flags 0x${flags.toString(16)}`);
  if (!Buffer.from(name).equals(raw) || name.includes('\0') || name.includes('\\') || name.split('/').includes('..'))
    throw anomaly(`the name ${name}`);
  return { name, raw, flags, method: entry.readUInt16LE(10), crc: entry.readUInt32LE(16), size, packed, offset };
};

/** Takes the values that did not fit out of the part for large files, in their order. */
const largeValues = (extra: Buffer): ((value: number) => number) => {
  let part: Buffer = Buffer.alloc(0);
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) part = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  }
  return (value) => {
    if (value !== FULL_32) return value;
    if (part.length < 8) throw anomaly('a size is missing');
    const large = safe(part.readBigUInt64LE());
    part = part.subarray(8);
    return large;
  };
};

/** Readers differ in which of two they take, and in whether letters' case counts. */
const refuseTwins = (listed: readonly Listed[]): void => {
  const names = new Set<string>();
  for (const { name } of listed) {
    const folded = name.toLowerCase();
    if (names.has(folded)) throw anomaly(`${name} stands there twice`);
    names.add(folded);
  }
};

/** Where the data begin, if the file's own header tells what the directory tells. */
const dataOf = (source: ByteSource, { raw, name, flags, method, crc, size, packed, offset }: Listed): number => {
  const local = Buffer.from(source.read(offset, LOCAL_LENGTH));
  const nameLength = local.readUInt16LE(26);
  const extraLength = local.readUInt16LE(28);
  const rest = Buffer.from(source.read(offset + LOCAL_LENGTH, nameLength + extraLength));
  const large = largeValues(rest.subarray(nameLength));
  const told = {
    size: large(local.readUInt32LE(22)),
    packed: large(local.readUInt32LE(18)),
    crc: local.readUInt32LE(14),
  };
  const isLater = (flags & SIZES_FOLLOW) !== 0;
  const agrees = (value: number, wanted: number): boolean => value === wanted || (isLater && value === 0);
  const same =
    local.readUInt32LE() === LOCAL &&
    rest.subarray(0, nameLength).equals(raw) &&
    local.readUInt16LE(6) === flags &&
    local.readUInt16LE(8) === method &&
    agrees(told.size, size) &&
    agrees(told.packed, packed) &&
    agrees(told.crc, crc);
  if (!same) throw anomaly(`${name} is told in two ways`);
  return offset + LOCAL_LENGTH + nameLength + extraLength;
};

/** Where the file ends, with what is told behind its data. */
const endOf = (
  source: ByteSource,
  { name, flags, packed, crc }: Listed,
  { data, next }: { readonly data: number; readonly next: number },
): number => {
  const end = data + packed;
  if ((flags & SIZES_FOLLOW) === 0) return end;
  const length = next - end;
  if (![12, 16, 20, 24].includes(length)) throw anomaly(`what follows ${name} is not its sizes`);
  const descriptor = source.read(end, length);
  const signed = length === 16 || length === 24;
  const isOwn = signed
    ? descriptor.readUInt32LE() === DESCRIPTOR && descriptor.readUInt32LE(4) === crc
    : descriptor.readUInt32LE() === crc;
  if (!isOwn) throw anomaly(`what follows ${name} is not its sizes`);
  return next;
};
