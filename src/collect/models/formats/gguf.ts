import { createHash } from 'node:crypto';
import { readerOf, Unreadable, type ByteReader, type ByteSource } from './byte-source.js';
import { TENSOR_TYPES, VALUE_BYTES } from './gguf-types.js';
import { headerOf, type Fault, type Header } from './header.js';

export const GGUF_MAGIC = Buffer.from('GGUF');
const VERSIONS = [2, 3];
const TEXT = 8;
const LIST = 9;
const UINT32 = 4;
const MOST_KEYS = 10_000;
const MOST_TENSORS = 1_000_000;
const MOST_VALUES = 50_000_000;
const LONGEST_KEY = 65_535;
const LONGEST_TEXT = 64 << 20;
const MOST_DIMENSIONS = 8;
const ALIGNMENT = 32;

/** Keys and tensors of the header, every length bounded before it is believed; and whether the tensors are all that follows. */
export const ggufHeader = (source: ByteSource): Header => {
  try {
    const reader = readerOf(source, GGUF_MAGIC.length);
    const version = reader.u32();
    if (!VERSIONS.includes(version)) throw malformed(`version ${String(version)}`);
    const tensors = bounded(reader.u64(), MOST_TENSORS, 'tensors');
    const keys = bounded(reader.u64(), MOST_KEYS, 'keys');
    const told = metadataOf(reader, keys);
    return headerOf('gguf', {
      faults: tensorFaults(reader, tensors, told.alignment),
      licence: told.licence,
      chatTemplate: templateOf(told.templates),
      tensors,
    });
  } catch (error) {
    if (error instanceof Unreadable) return headerOf('gguf', { faults: [{ code: error.code, found: error.message }] });
    throw error;
  }
};

const malformed = (found: string): Unreadable => new Unreadable('gguf-malformed', found);

const bounded = (count: number, most: number, what: string): number => {
  if (count > most) throw new Unreadable('absurd-count', `${String(count)} ${what}, over ${String(most)}`);
  return count;
};

const textOf = (reader: ByteReader, longest: number): string =>
  reader.bytes(bounded(reader.u64(), longest, 'bytes of a text')).toString('utf8');

interface Told {
  readonly licence: string | null;
  /** By key. */
  readonly templates: ReadonlyMap<string, string>;
  readonly alignment: number;
}

const TEMPLATE = /^tokenizer\.chat_template(?:\.|$)/u;

const metadataOf = (reader: ByteReader, count: number): Told => {
  const keys = new Set<string>();
  const templates = new Map<string, string>();
  let licence: string | null = null;
  let alignment = ALIGNMENT;
  for (let left = count; left > 0; left -= 1) {
    const key = textOf(reader, LONGEST_KEY);
    if (keys.has(key)) throw malformed(`the key ${key} stands there twice`);
    keys.add(key);
    const type = reader.u32();
    if (type === TEXT && TEMPLATE.test(key)) templates.set(key, textOf(reader, LONGEST_TEXT));
    else if (type === TEXT && key === 'general.license') licence = textOf(reader, LONGEST_TEXT);
    else if (type === UINT32 && key === 'general.alignment') alignment = reader.u32();
    else skipValue(reader, type, 0);
  }
  if (alignment === 0 || alignment > 1 << 20 || (alignment & (alignment - 1)) !== 0)
    throw malformed(`an alignment of ${String(alignment)}`);
  return { licence: licence === '' ? null : licence, templates, alignment };
};

const skipValue = (reader: ByteReader, type: number, depth: number): void => {
  const bytes = VALUE_BYTES.get(type);
  if (bytes !== undefined) reader.skip(bytes);
  else if (type === TEXT) reader.skip(bounded(reader.u64(), LONGEST_TEXT, 'bytes of a text'));
  else if (type === LIST && depth < 4) skipList(reader, depth);
  else throw malformed(`a value of the type ${String(type)}`);
};

const skipList = (reader: ByteReader, depth: number): void => {
  const type = reader.u32();
  const count = bounded(reader.u64(), MOST_VALUES, 'values of a list');
  const bytes = VALUE_BYTES.get(type);
  if (bytes !== undefined) reader.skip(bytes * count);
  else for (let left = count; left > 0; left -= 1) skipValue(reader, type, depth + 1);
};

/** Of one template its own digest; of several that of their names and texts. */
const templateOf = (templates: ReadonlyMap<string, string>): string | null => {
  const [only, ...more] = [...templates].sort(([a], [b]) => (a < b ? -1 : 1));
  if (only === undefined) return null;
  const text = more.length === 0 ? only[1] : JSON.stringify([only, ...more]);
  return createHash('sha256').update(text, 'utf8').digest('hex');
};

/** One after the other with the gaps that alignment asks for; unless a type is not known, whose size then is not either. */
const tensorFaults = (reader: ByteReader, count: number, alignment: number): readonly Fault[] => {
  const names = new Set<string>();
  let reached: number | null = 0;
  let last = 0;
  for (let left = count; left > 0; left -= 1) {
    const name = textOf(reader, LONGEST_KEY);
    if (names.has(name)) throw malformed(`the tensor ${name} stands there twice`);
    names.add(name);
    const { values, type, offset } = tensorOf(reader);
    if (offset % alignment !== 0) throw malformed(`the tensor ${name} lies at ${String(offset)}`);
    if (reached !== null && offset !== reached)
      return [
        {
          code: offset < reached ? 'overlap' : 'hole',
          found: `the tensor ${name} lies at ${String(offset)}, and ${String(reached)} is next`,
        },
      ];
    const bytes = bytesOf(values, type);
    reached = reached === null || bytes === null ? null : aligned(offset + bytes, alignment);
    last = Math.max(last, offset + (bytes ?? 0));
  }
  const start = aligned(reader.at(), alignment);
  return endFaults(count === 0 ? reader.at() : start + last, { start, reached, end: reader.end });
};

const tensorOf = (reader: ByteReader): { readonly values: bigint; readonly type: number; readonly offset: number } => {
  const dimensions = bounded(reader.u32(), MOST_DIMENSIONS, 'dimensions');
  let values = 1n;
  for (let left = dimensions; left > 0; left -= 1) values *= BigInt(reader.u64());
  return { values, type: reader.u32(), offset: reader.u64() };
};

const bytesOf = (values: bigint, type: number): number | null => {
  const [block, bytes] = TENSOR_TYPES.get(type) ?? [];
  if (block === undefined || bytes === undefined) return null;
  const whole = ((values + BigInt(block) - 1n) / BigInt(block)) * BigInt(bytes);
  if (whole > BigInt(Number.MAX_SAFE_INTEGER))
    throw new Unreadable('absurd-count', `a tensor of ${String(whole)} bytes`);
  return Number(whole);
};

const aligned = (at: number, alignment: number): number => Math.ceil(at / alignment) * alignment;

/** Files end with their last tensor, or with the gap behind it. */
const endFaults = (
  needed: number,
  { start, reached, end }: { readonly start: number; readonly reached: number | null; readonly end: number },
): readonly Fault[] => {
  if (end < needed)
    return [{ code: 'truncated', found: `the tensors end at ${String(needed)}, and the file at ${String(end)}` }];
  const furthest = reached === null ? null : Math.max(needed, start + reached);
  if (furthest !== null && end > furthest)
    return [{ code: 'trailing-bytes', found: `${String(end - furthest)} bytes stand behind the last tensor` }];
  return [];
};
