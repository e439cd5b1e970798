import { crc32, deflateRawSync } from 'node:zlib';

/** Small weights, made on the spot. */
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const u64 = (value: number | bigint): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** Opcodes of pickles, by what they do. */
export const op = {
  proto: (protocol: number): Buffer => Buffer.from([0x80, protocol]),
  global: (module: string, name: string): Buffer => latin(`c${module}\n${name}\n`),
  inst: (module: string, name: string): Buffer => latin(`i${module}\n${name}\n`),
  text: (text: string): Buffer =>
    Buffer.concat([latin('\x8c'), Buffer.from([Buffer.byteLength(text)]), Buffer.from(text)]),
  memoize: latin('\x94'),
  get: (slot: number): Buffer => Buffer.from([0x68, slot]),
  put: (slot: number): Buffer => Buffer.from([0x71, slot]),
  stackGlobal: latin('\x93'),
  reduce: latin('R'),
  mark: latin('('),
  tuple: latin('t'),
  tuple1: latin('\x85'),
  empty: latin(')'),
  pop: latin('0'),
  none: latin('N'),
  list: latin(']'),
  append: latin('a'),
  stop: latin('.'),
} as const;

export const pickle = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? latin(part) : part)));

/** What `pickle.dumps` makes of a call. */
export const call = (module: string, name: string, argument = 'x'): Buffer =>
  pickle(op.proto(4), op.text(module), op.text(name), op.stackGlobal, op.text(argument), op.tuple1, op.reduce, op.stop);

/** A state of tensors as PyTorch pickles it, without the tensors. */
export const harmlessPickle = (): Buffer =>
  pickle(op.proto(2), op.global('collections', 'OrderedDict'), op.empty, op.reduce, op.stop);

export interface TensorMade {
  readonly dtype?: string;
  readonly shape?: readonly number[];
  readonly data_offsets?: readonly [number, number];
}

/** A safetensors file. `tail`: bytes behind the last tensor. */
export const safetensors = (
  tensors: Readonly<Record<string, TensorMade>> = { w: {} },
  { metadata, data, tail = 0 }: { readonly metadata?: unknown; readonly data?: Buffer; readonly tail?: number } = {},
): Buffer => {
  const listed = Object.entries(tensors).map(
    ([name, made]) => [name, { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16], ...made }] as const,
  );
  const header = latin(
    JSON.stringify({ ...(metadata === undefined ? {} : { __metadata__: metadata }), ...Object.fromEntries(listed) }),
  );
  const bytes =
    data ??
    Buffer.alloc(
      Math.max(
        0,
        ...listed.map(
          ([
            ,
            {
              data_offsets: [, end],
            },
          ]) => end,
        ),
      ),
      1,
    );
  return Buffer.concat([u64(header.length), header, bytes, Buffer.alloc(tail, 2)]);
};

/** A value of GGUF's metadata: a text, a number (uint32), or a list of texts. */
export type GgufValue = string | number | readonly string[];

const ggufText = (text: string): Buffer => Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);

const ggufValue = (value: GgufValue): Buffer => {
  if (typeof value === 'string') return Buffer.concat([u32(8), ggufText(value)]);
  if (typeof value === 'number') return Buffer.concat([u32(4), u32(value)]);
  return Buffer.concat([u32(9), u32(8), u64(value.length), ...value.map(ggufText)]);
};

/** A GGUF file with one tensor of 8 numbers (F32). Counts can be claimed. */
export const gguf = (
  metadata: readonly (readonly [string, GgufValue])[] = [['general.architecture', 'llama']],
  claims: {
    readonly version?: number;
    readonly tensors?: number | bigint;
    readonly keys?: number | bigint;
    readonly offset?: number;
    readonly tail?: number;
  } = {},
): Buffer => {
  const keys = metadata.map(([key, value]) => Buffer.concat([ggufText(key), ggufValue(value)]));
  const tensor = Buffer.concat([ggufText('w'), u32(1), u64(8), u32(0), u64(claims.offset ?? 0)]);
  const head = Buffer.concat([
    latin('GGUF'),
    u32(claims.version ?? 3),
    u64(claims.tensors ?? 1),
    u64(claims.keys ?? metadata.length),
    ...keys,
    tensor,
  ]);
  const gap = (32 - (head.length % 32)) % 32;
  return Buffer.concat([head, Buffer.alloc(gap), Buffer.alloc(32, 1), Buffer.alloc(claims.tail ?? 0, 2)]);
};

/** An array of numpy with the given type; what stands behind the header is given. */
export const npy = (descr: string, shape: string, data: Buffer): Buffer => {
  const text = `{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`;
  const header = latin(`${text}${' '.repeat((64 - ((text.length + 11) % 64)) % 64)}\n`);
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  return Buffer.concat([Buffer.from('934e554d50590100', 'hex'), length, header, data]);
};

export interface ZippedFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly deflated?: true;
  /** What its own header says, where that differs. */
  readonly localName?: string;
  readonly crc?: number;
  readonly flags?: number;
  readonly localFlags?: number;
  readonly localMethod?: number;
}

/** A zip archive, as strict or as crooked as asked. */
export const zipOf = (
  files: readonly ZippedFile[],
  { before = Buffer.alloc(0), gap = Buffer.alloc(0), comment = '' } = {},
): Buffer => {
  const locals: Buffer[] = [before];
  const entries: Buffer[] = [];
  let offset = before.length;
  for (const file of files) {
    const packed = file.deflated === true ? deflateRawSync(file.bytes) : file.bytes;
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(file.flags ?? 0, 2);
    fixed.writeUInt16LE(file.deflated === true ? 8 : 0, 4);
    fixed.writeUInt32LE(file.crc ?? crc32(file.bytes), 10);
    fixed.writeUInt32LE(packed.length, 14);
    fixed.writeUInt32LE(file.bytes.length, 18);
    const own = Buffer.from(fixed);
    const localName = latin(file.localName ?? file.name);
    own.writeUInt16LE(file.localFlags ?? file.flags ?? 0, 2);
    if (file.localMethod !== undefined) own.writeUInt16LE(file.localMethod, 4);
    own.writeUInt16LE(localName.length, 22);
    fixed.writeUInt16LE(latin(file.name).length, 22);
    const local = Buffer.concat([latin('PK\x03\x04'), own, localName, packed]);
    entries.push(Buffer.concat([latin('PK\x01\x02\x14\x00'), fixed, Buffer.alloc(10), u32(offset), latin(file.name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const counts = Buffer.alloc(8);
  counts.writeUInt16LE(files.length, 4);
  counts.writeUInt16LE(files.length, 6);
  const commentLength = Buffer.alloc(2);
  commentLength.writeUInt16LE(comment.length);
  return Buffer.concat([
    ...locals,
    gap,
    directory,
    latin('PK\x05\x06'),
    counts,
    u32(directory.length),
    u32(offset + gap.length),
    commentLength,
    latin(comment),
  ]);
};

/** A PyTorch archive around a pickle. */
export const pytorch = (data: Buffer = harmlessPickle()): Buffer =>
  zipOf([
    { name: 'archive/data.pkl', bytes: data },
    { name: 'archive/version', bytes: latin('3\n') },
    { name: 'archive/data/0', bytes: Buffer.alloc(64, 3) },
  ]);
