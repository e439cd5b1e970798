import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);

// src/collect/scans/unzip.ts
import { crc32, inflateRawSync } from "node:zlib";

// src/collect/scans/zip-directory.ts
var BrokenZip = class extends Error {
  name = "BrokenZip";
};
var END = 101010256;
var END_64 = 101075792;
var LOCATOR_64 = 117853008;
var ENTRY = 33639248;
var LOCAL = 67324752;
var END_LENGTH = 22;
var LOCATOR_LENGTH = 20;
var ENTRY_LENGTH = 46;
var LOCAL_LENGTH = 30;
var LONGEST_COMMENT = 65535;
var ENCRYPTED = 1;
var MOST_ENTRIES = 1e5;
var FULL_16 = 65535;
var FULL_32 = 4294967295;
var zipEntries = (bytes) => {
  const { count, start, end } = directoryOf(bytes);
  if (count > MOST_ENTRIES) throw new BrokenZip(`the archive holds more than ${String(MOST_ENTRIES)} files`);
  const entries = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || bytes.readUInt32LE(at) !== ENTRY)
      throw new BrokenZip("the directory of the archive is broken");
    entries.push(entryAt(bytes, at));
    at += ENTRY_LENGTH + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  refuseOverlaps(entries, start);
  return entries;
};
var packedBytes = (bytes, entry) => {
  if ((entry.flags & ENCRYPTED) !== 0) throw new BrokenZip("the file is encrypted");
  if (bytes.readUInt32LE(entry.offset) !== LOCAL) throw new BrokenZip("the archive is broken");
  const nameEnd = entry.offset + LOCAL_LENGTH + bytes.readUInt16LE(entry.offset + 26);
  if (!bytes.subarray(entry.offset + LOCAL_LENGTH, nameEnd).equals(entry.raw))
    throw new BrokenZip("the archive names a file in two ways");
  const start = nameEnd + bytes.readUInt16LE(entry.offset + 28);
  if (start + entry.packed > bytes.length) throw new BrokenZip("the archive is broken");
  return bytes.subarray(start, start + entry.packed);
};
var directoryOf = (bytes) => {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count !== FULL_16 && start !== FULL_32) return { count, start, end };
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64)
    throw new BrokenZip("the directory of the archive is broken");
  const at = safe(bytes.readBigUInt64LE(locator + 8));
  if (at >= locator || bytes.readUInt32LE(at) !== END_64) throw new BrokenZip("the directory of the archive is broken");
  return { count: safe(bytes.readBigUInt64LE(at + 32)), start: safe(bytes.readBigUInt64LE(at + 48)), end: at };
};
var endOf = (bytes) => {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new BrokenZip("not a whole zip archive");
};
var safe = (value) => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new BrokenZip("the archive is broken");
  return Number(value);
};
var entryAt = (bytes, at) => {
  const nameEnd = at + ENTRY_LENGTH + bytes.readUInt16LE(at + 28);
  const raw = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
  const large = largeValues(bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(at + 30)));
  const size = large(bytes.readUInt32LE(at + 24));
  const packed = large(bytes.readUInt32LE(at + 20));
  const offset = large(bytes.readUInt32LE(at + 42));
  return {
    name: raw.toString("utf8").replaceAll("\\", "/").replace(/^(?:\.\/)+/, ""),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    raw
  };
};
var largeValues = (extra) => {
  let at = startOf64(extra);
  return (value) => {
    if (value !== FULL_32) return value;
    if (at === null || at + 8 > extra.length) throw new BrokenZip("the directory of the archive is broken");
    at += 8;
    return safe(extra.readBigUInt64LE(at - 8));
  };
};
var startOf64 = (extra) => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === 1) return at + 4;
  }
  return null;
};
var refuseOverlaps = (entries, directory) => {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  for (const [index, { offset, packed, raw }] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? directory;
    if (offset + LOCAL_LENGTH + raw.length + packed > next)
      throw new BrokenZip("files of the archive lie over each other");
  }
};

// src/collect/scans/unzip.ts
var STORED = 0;
var DEFLATED = 8;
function openZip(archive) {
  const bytes = bufferOf(archive);
  return faultless(() => ({
    entries: zipEntries(bytes),
    read: (entry, limit) => faultless(() => ({ bytes: unpack(packedOf(bytes, entry, limit)) }))
  }));
}
function findInZip(archive, name, limit) {
  const bytes = bufferOf(archive);
  return faultless(() => {
    const found = zipEntries(bytes).filter((entry2) => entry2.name === name);
    const [entry] = found;
    if (entry === void 0) return { file: null };
    if (found.length > 1) throw new BrokenZip("the archive holds two files of that name");
    return { file: packedOf(bytes, entry, limit) };
  });
}
var bufferOf = (archive) => Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
function packedOf(bytes, entry, limit) {
  if (entry.size > limit) throw new BrokenZip(`the file has ${String(entry.size)} bytes, over ${String(limit)}`);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new BrokenZip(`a file packed by the method ${String(entry.method)}`);
  return { entry, bytes: packedBytes(bytes, entry), isStored: entry.method === STORED };
}
function unzip(archive, name, limit) {
  const found = findInZip(archive, name, limit);
  if ("fault" in found) return found;
  const { file } = found;
  return file === null ? { bytes: null } : faultless(() => ({ bytes: unpack(file) }));
}
function unpack({ entry, bytes, isStored }) {
  const whole = isStored ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(1, entry.size) });
  if (whole.length !== entry.size || crc32(whole) !== entry.crc)
    throw new BrokenZip("the file in the archive is broken");
  return whole;
}
function faultless(act) {
  try {
    return act();
  } catch (error) {
    if (error instanceof BrokenZip) return { fault: error.message };
    if (typeof error === "object" && error !== null && "code" in error) return { fault: "the archive is broken" };
    throw error;
  }
}

export {
  openZip,
  findInZip,
  unzip
};
