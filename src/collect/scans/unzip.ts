import { crc32, inflateRawSync } from 'node:zlib';
import { BrokenZip, packedBytes, zipEntries, type ZipEntry } from './zip-directory.js';

/** The one file of that name, null where the archive holds none, or why the archive cannot be read. */
export type Unzipped = { readonly bytes: Uint8Array | null } | { readonly fault: string };

/** The same file, still packed. */
export interface Packed {
  readonly entry: ZipEntry;
  readonly bytes: Buffer;
  /** Whether `bytes` are the file itself. */
  readonly isStored: boolean;
}

export type Found = { readonly file: Packed | null } | { readonly fault: string };

const STORED = 0;
const DEFLATED = 8;

export interface Zip {
  /** What its directory claims to hold, in its order. */
  readonly entries: readonly ZipEntry[];
  /** Never more than `limit` bytes, and what the directory says of them is true. */
  readonly read: (entry: ZipEntry, limit: number) => { readonly bytes: Uint8Array } | { readonly fault: string };
}

export function openZip(archive: Uint8Array): Zip | { readonly fault: string } {
  const bytes = bufferOf(archive);
  return faultless(() => ({
    entries: zipEntries(bytes),
    read: (entry: ZipEntry, limit: number) => faultless(() => ({ bytes: unpack(packedOf(bytes, entry, limit)) })),
  }));
}

/** Finds one file of a zip archive by its exact name, slashes as in a path. */
export function findInZip(archive: Uint8Array, name: string, limit: number): Found {
  const bytes = bufferOf(archive);
  return faultless(() => {
    const found = zipEntries(bytes).filter((entry) => entry.name === name);
    const [entry] = found;
    if (entry === undefined) return { file: null };
    if (found.length > 1) throw new BrokenZip('the archive holds two files of that name');
    return { file: packedOf(bytes, entry, limit) };
  });
}

const bufferOf = (archive: Uint8Array): Buffer => Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);

function packedOf(bytes: Buffer, entry: ZipEntry, limit: number): Packed {
  if (entry.size > limit) throw new BrokenZip(`the file has ${String(entry.size)} bytes, over ${String(limit)}`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new BrokenZip(`a file packed by the method ${String(entry.method)}`);
  return { entry, bytes: packedBytes(bytes, entry), isStored: entry.method === STORED };
}

/** Takes one file out of a zip archive. Never more than `limit` bytes are unpacked, and its checksum must agree. */
export function unzip(archive: Uint8Array, name: string, limit: number): Unzipped {
  const found = findInZip(archive, name, limit);
  if ('fault' in found) return found;
  const { file } = found;
  return file === null ? { bytes: null } : faultless(() => ({ bytes: unpack(file) }));
}

function unpack({ entry, bytes, isStored }: Packed): Uint8Array {
  const whole = isStored ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size) });
  if (whole.length !== entry.size || crc32(whole) !== entry.crc)
    throw new BrokenZip('the file in the archive is broken');
  return whole;
}

function faultless<T extends object>(act: () => T): T | { readonly fault: string } {
  try {
    return act();
  } catch (error) {
    if (error instanceof BrokenZip) return { fault: error.message };
    // Node's own faults have codes: reading past the end, packed data that is none or too much.
    if (typeof error === 'object' && error !== null && 'code' in error) return { fault: 'the archive is broken' };
    throw error;
  }
}
