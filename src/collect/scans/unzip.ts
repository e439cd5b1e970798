import { crc32, inflateRawSync } from 'node:zlib';

/** The one file of that name, null where the archive holds none, or why the archive cannot be read. */
export type Unzipped = { readonly bytes: Uint8Array | null } | { readonly fault: string };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

class Broken extends Error {}

export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** Takes one file out of a zip archive, by its exact name. Never more than `limit` bytes are unpacked, and its checksum must agree. */
export function unzip(archive: Uint8Array, name: string, limit: number): Unzipped {
  const zip = openZip(archive);
  if ('fault' in zip) return zip;
  const found = zip.entries.filter((entry) => entry.name === name);
  const [entry] = found;
  if (entry === undefined) return { bytes: null };
  return found.length > 1 ? { fault: 'the archive holds two files of that name' } : zip.read(entry, limit);
}

export interface Zip {
  /** What its directory claims to hold, in its order. */
  readonly entries: readonly Entry[];
  /** Never more than `limit` bytes, and what the directory says of them is true. */
  readonly read: (entry: Entry, limit: number) => { readonly bytes: Uint8Array } | { readonly fault: string };
}

export function openZip(archive: Uint8Array): Zip | { readonly fault: string } {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries = whole(() => entriesOf(bytes));
  if ('fault' in entries) return entries;
  const read: Zip['read'] = (entry, limit) => {
    const unpacked = whole(() => unpack(bytes, entry, limit));
    return 'fault' in unpacked ? unpacked : { bytes: unpacked.value };
  };
  return { entries: entries.value, read };
}

function whole<T>(read: () => T): { readonly value: T } | { readonly fault: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof Broken) return { fault: error.message };
    // Node's own faults have codes: reading past the end, packed data that is none or too much.
    if (typeof error === 'object' && error !== null && 'code' in error) return { fault: 'the archive is broken' };
    throw error;
  }
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count === 0xffff || at === 0xffffffff) throw new Broken('an archive in the zip64 format');
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Broken('the directory of the archive is broken');
    entries.push(entryAt(bytes, at));
    at += ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record lies at the very end, before a comment at most. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new Broken('not a whole zip archive');
}

const entryAt = (bytes: Buffer, at: number): Entry => ({
  flags: bytes.readUInt16LE(at + 8),
  method: bytes.readUInt16LE(at + 10),
  crc: bytes.readUInt32LE(at + 16),
  packed: bytes.readUInt32LE(at + 20),
  size: bytes.readUInt32LE(at + 24),
  offset: bytes.readUInt32LE(at + 42),
  name: bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28)),
});

function unpack(bytes: Buffer, entry: Entry, limit: number): Uint8Array {
  if ((entry.flags & ENCRYPTED) !== 0) throw new Broken('the file is encrypted');
  if (entry.size > limit) throw new Broken(`the file has ${String(entry.size)} bytes, over ${String(limit)}`);
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new Broken('the archive is broken');
  const start =
    entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26) + bytes.readUInt16LE(entry.offset + 28);
  if (start + entry.packed > bytes.length) throw new Broken('the archive is broken');
  const packed = bytes.subarray(start, start + entry.packed);
  const content = inflated(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new Broken('the file in the archive is broken');
  return content;
}

function inflated(packed: Buffer, { method, size }: Entry): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Broken(`a file packed by the method ${String(method)}`);
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
}
