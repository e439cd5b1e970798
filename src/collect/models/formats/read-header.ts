import type { ByteSource } from './byte-source.js';
import { jsonHeader, looksLikeJson } from './config-json.js';
import { GGUF_MAGIC, ggufHeader } from './gguf.js';
import { headerOf, type Fault, type Header } from './header.js';
import { NUMPY_MAGIC, numpyHeader } from './numpy.js';
import { pickleHeader, walkPickles } from './pickle.js';
import { looksLikeSafetensors, safetensorsHeader } from './safetensors.js';
import { zipHeader } from './zip.js';
import { endsAsZip } from './zip-ends.js';
import { ZIP_MAGIC } from './zip-layout.js';

const HDF5_MAGIC = Buffer.from('894844460d0a1a0a', 'hex');

/** Files of these names are loaded as pickles, whatever they begin with. */
const PICKLE_NAME = /\.(?:pkl|pickle|dill|p|joblib|pt|pth|ckpt|mar|sav)$/iu;
/** So may these be, among other things. */
const PERHAPS_PICKLE = /\.bin$/iu;

/** Begins with bytes that tell packed files and tapes: what is in them cannot be told from here. */
const PACKED: readonly (readonly [string, Buffer])[] = [
  ['gzip', Buffer.from('1f8b', 'hex')],
  ['bzip2', Buffer.from('425a68', 'hex')],
  ['xz', Buffer.from('fd377a585a00', 'hex')],
  ['zstd', Buffer.from('28b52ffd', 'hex')],
  ['lz4', Buffer.from('04224d18', 'hex')],
  ['7z', Buffer.from('377abcaf271c', 'hex')],
  ['rar', Buffer.from('526172211a07', 'hex')],
];
const TAR_AT = 257;

/** Names that promise a format. Who picks a loader by the name gets what the bytes are. */
const PROMISED: readonly (readonly [RegExp, readonly Header['format'][]])[] = [
  [/\.safetensors$/iu, ['safetensors']],
  [/\.(?:gguf|ggml)$/iu, ['gguf']],
  [/\.np[yz]$/iu, ['numpy']],
  [/\.onnx$/iu, ['onnx']],
  [/\.(?:h5|hdf5)$/iu, ['hdf5']],
  [/\.keras$/iu, ['keras']],
];

/** What a file is by its bytes, and what its header says. */
export const readHeader = (name: string, source: ByteSource): Header => {
  const header = byMagic(name, source);
  const faults = [...header.faults, ...promiseFaults(name, header), ...endingFaults(source, header)];
  return { ...header, faults };
};

const promiseFaults = (name: string, { format, faults }: Header): readonly Fault[] => {
  const [, formats] = PROMISED.find(([pattern]) => pattern.test(name)) ?? [];
  if (formats === undefined || formats.includes(format) || faults.some(({ code }) => code === 'empty')) return [];
  return [{ code: 'other-format', found: `its name promises ${formats.join(' or ')}, and it is ${format}` }];
};

/** Loaders of archives look at the end of a file, and find another one there than its beginning tells. */
const endingFaults = (source: ByteSource, { format }: Header): readonly Fault[] =>
  begins(source, ZIP_MAGIC) || !endsAsZip(source)
    ? []
    : [{ code: 'polyglot', found: `it begins as ${format}, and a zip archive ends where it ends` }];

const byMagic = (name: string, source: ByteSource): Header => {
  if (source.size === 0) return headerOf('unknown', { faults: [{ code: 'empty', found: 'the file is empty' }] });
  if (begins(source, ZIP_MAGIC)) return zipHeader(source);
  if (begins(source, GGUF_MAGIC)) return ggufHeader(source);
  if (begins(source, NUMPY_MAGIC)) return numpyHeader(source);
  if (begins(source, HDF5_MAGIC)) return headerOf('hdf5');
  const packed = packing(name, source);
  if (packed !== null)
    return headerOf('unknown', {
      faults: [{ code: 'packed', found: `${packed}: what is in it cannot be told before it is unpacked` }],
    });
  if (isPickle(source)) return pickleHeader(walkPickles(source));
  if (looksLikeSafetensors(source)) return safetensorsHeader(source);
  if (looksLikeOnnx(source)) return headerOf('onnx');
  return json(name, source) ?? withoutMagic(name, source);
};

const begins = (source: ByteSource, magic: Buffer): boolean =>
  source.size >= magic.length && source.read(0, magic.length).equals(magic);

const packing = (name: string, source: ByteSource): string | null => {
  const found = PACKED.find(([, magic]) => begins(source, magic));
  if (found !== undefined) return found[0];
  if (source.size > TAR_AT + 5 && source.read(TAR_AT, 5).toString('latin1') === 'ustar') return 'tar';
  const [first = 0, second = 0] = source.read(0, Math.min(2, source.size));
  // The two bytes of zlib are no magic: only files that somebody unpickles are taken for it.
  return first === 0x78 && (first * 256 + second) % 31 === 0 && PICKLE_NAME.test(name) ? 'zlib' : null;
};

/** PROTO, and a protocol that there is. */
const isPickle = (source: ByteSource): boolean => {
  const [first, second = 255] = source.read(0, Math.min(2, source.size));
  return first === 0x80 && second <= 5;
};

/** The version of its form, then one of the fields that follow it. */
const looksLikeOnnx = (source: ByteSource): boolean => {
  const [first, version = 0, next = 0] = source.read(0, Math.min(3, source.size));
  return first === 0x08 && version > 0 && version < 64 && [0x12, 0x1a, 0x22, 0x28, 0x32, 0x3a, 0x42].includes(next);
};

const json = (name: string, source: ByteSource): Header | null => {
  if (!looksLikeJson(source)) return null;
  const header = jsonHeader(source);
  if (header !== null || !name.toLowerCase().endsWith('.json')) return header;
  return headerOf('json', { faults: [{ code: 'json-malformed', found: 'it is no JSON' }] });
};

/** The oldest pickles begin with any opcode: what imports something and ends well is one, and so is what is named like one. */
const withoutMagic = (name: string, source: ByteSource): Header => {
  const walk = walkPickles(source);
  const isNamed = PICKLE_NAME.test(name);
  // What breaks off has run until there.
  if (walk.imports.size > 0 && (walk.whole > 0 || isNamed || PERHAPS_PICKLE.test(name))) return pickleHeader(walk);
  if (isText(source)) return headerOf('text');
  return isNamed ? pickleHeader(walk) : headerOf('unknown');
};

const LOOK = 1 << 16;

const isText = (source: ByteSource): boolean => {
  const bytes = Buffer.from(source.read(0, Math.min(LOOK, source.size)));
  if (bytes.includes(0)) return false;
  try {
    // A character may be cut in two where we stop looking.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: source.size > LOOK });
    return true;
  } catch {
    return false;
  }
};
