import { crc32, deflateRawSync } from 'node:zlib';
import type { EvidenceFile } from '../../../app/ports.js';

/** 1980-01-01: the same files give the same archive. */
const DOS_DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATE = 8;

/** A plain archive of a few small files, deflated. The artifact service keeps archives, as the official client makes them. */
export const zip = (files: readonly EvidenceFile[]): Uint8Array => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8');
    const packed = deflateRawSync(file.bytes);
    const common = commonFields(file.bytes, packed, name);
    const local = Buffer.concat([uint32(0x04034b50), common, uint16(0), name, packed]);
    directory.push(
      Buffer.concat([
        uint32(0x02014b50),
        uint16(VERSION),
        common,
        uint16(0),
        uint16(0),
        uint16(0),
        uint16(0),
        uint32(0),
        uint32(offset),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...parts, central, end(files.length, central.length, offset)]);
};

/** The fields that a local header and a directory entry share, from "version needed" to the length of the name. */
const commonFields = (content: Uint8Array, packed: Buffer, name: Buffer): Buffer =>
  Buffer.concat([
    uint16(VERSION),
    uint16(UTF8_NAMES),
    uint16(DEFLATE),
    uint16(0),
    uint16(DOS_DATE),
    uint32(crc32(content)),
    uint32(packed.length),
    uint32(content.length),
    uint16(name.length),
  ]);

const end = (count: number, size: number, offset: number): Buffer =>
  Buffer.concat([
    uint32(0x06054b50),
    uint16(0),
    uint16(0),
    uint16(count),
    uint16(count),
    uint32(size),
    uint32(offset),
    uint16(0),
  ]);

const uint16 = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};

const uint32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
