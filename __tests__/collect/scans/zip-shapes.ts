import { crc32, deflateRawSync } from 'node:zlib';

interface Shape {
  readonly name: string;
  readonly bytes: Buffer;
  /** Sizes and checksum stand behind the data, as where an archive is written to a stream. */
  readonly descriptor?: boolean;
  /** Sizes and place stand in the larger part of the entry. */
  readonly large?: boolean;
  /** Name in the file's own header, where it is another. */
  readonly localName?: string;
  /** Where the directory says that it begins, instead of where it does. */
  readonly offset?: number;
}

/** Archives of the forms that packers other than the common ones write. `large`: the end too is of the larger form. */
export function shapedZip(files: readonly Shape[], large = false): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.bytes);
    const local = localOf(file, packed);
    entries.push(entryOf(file, packed, file.offset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const tail = large ? largeEnd(files.length, directory.length, offset) : Buffer.alloc(0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(large ? 0xffff : files.length, 8);
  end.writeUInt16LE(large ? 0xffff : files.length, 10);
  end.writeUInt32LE(large ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(large ? 0xffffffff : offset, 16);
  return Buffer.concat([...locals, directory, tail, end]);
}

function localOf({ name, localName = name, bytes, descriptor = false }: Shape, packed: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.write('PK\u0003\u0004', 0, 'latin1');
  header.writeUInt16LE(descriptor ? 8 : 0, 6);
  header.writeUInt16LE(8, 8);
  const sums = Buffer.alloc(12);
  sums.writeUInt32LE(crc32(bytes), 0);
  sums.writeUInt32LE(packed.length, 4);
  sums.writeUInt32LE(bytes.length, 8);
  if (!descriptor) sums.copy(header, 14);
  header.writeUInt16LE(Buffer.byteLength(localName), 26);
  const behind = descriptor ? [Buffer.from('PK\u0007\u0008', 'latin1'), sums] : [];
  return Buffer.concat([header, Buffer.from(localName), packed, ...behind]);
}

function entryOf({ name, bytes, descriptor = false, large = false }: Shape, packed: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.write('PK\u0001\u0002', 0, 'latin1');
  entry.writeUInt16LE(descriptor ? 8 : 0, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(bytes), 16);
  entry.writeUInt32LE(large ? 0xffffffff : packed.length, 20);
  entry.writeUInt32LE(large ? 0xffffffff : bytes.length, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(large ? 0xffffffff : offset, 42);
  const extra = Buffer.alloc(large ? 36 : 0);
  if (large) {
    // Another part before it, which is passed over.
    extra.writeUInt16LE(0x5455, 0);
    extra.writeUInt16LE(4, 2);
    extra.writeUInt16LE(1, 8);
    extra.writeUInt16LE(24, 10);
    extra.writeBigUInt64LE(BigInt(bytes.length), 12);
    extra.writeBigUInt64LE(BigInt(packed.length), 20);
    extra.writeBigUInt64LE(BigInt(offset), 28);
  }
  entry.writeUInt16LE(extra.length, 30);
  return Buffer.concat([entry, Buffer.from(name), extra]);
}

function largeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56);
  end.write('PK\u0006\u0006', 0, 'latin1');
  end.writeBigUInt64LE(44n, 4);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 0, 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
