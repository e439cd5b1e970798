import { NotStrict, parseStrictJson } from '../../../lib/strict-json.js';
import { Unreadable, type ByteSource } from './byte-source.js';
import { headerOf, type Fault, type Header } from './header.js';

/** As the format's own reader caps it. */
const LARGEST_HEADER = 25_000_000;
const LENGTH = 8;

/** Bits of one element. */
const BITS: ReadonlyMap<string, number> = new Map([
  ...['F64', 'I64', 'U64', 'C64'].map((type): [string, number] => [type, 64]),
  ...['F32', 'I32', 'U32'].map((type): [string, number] => [type, 32]),
  ...['F16', 'BF16', 'I16', 'U16'].map((type): [string, number] => [type, 16]),
  ...['I8', 'U8', 'BOOL', 'F8_E4M3', 'F8_E5M2', 'F8_E8M0', 'F8_E4M3FNUZ', 'F8_E5M2FNUZ'].map(
    (type): [string, number] => [type, 8],
  ),
  ...['F6_E2M3', 'F6_E3M2'].map((type): [string, number] => [type, 6]),
  ['F4', 4],
]);

/** A length of eight bytes, then `{`: nothing else of weights begins so. */
export const looksLikeSafetensors = (source: ByteSource): boolean =>
  source.size > LENGTH && source.read(LENGTH, 1)[0] === 0x7b && source.read(0, LENGTH).readBigUInt64LE() < 2n ** 40n;

/** What the header lists, and whether the file is those tensors and nothing else: no hole, no overlap, nothing behind them. */
export const safetensorsHeader = (source: ByteSource): Header => {
  const length = Number(source.read(0, LENGTH).readBigUInt64LE());
  if (length > LARGEST_HEADER)
    return broken('header-too-large', `${String(length)} bytes, over ${String(LARGEST_HEADER)}`);
  const start = LENGTH + length;
  if (start > source.size) return broken('truncated', `a header of ${String(length)} bytes in ${String(source.size)}`);
  const read = headerText(source.read(LENGTH, length));
  if ('found' in read) return broken('safetensors-malformed', read.found);
  const { __metadata__: metadata, ...tensors } = read.header;
  const faults = [...metadataFaults(metadata), ...tensorFaults(Object.entries(tensors), source.size - start)];
  return headerOf('safetensors', {
    faults,
    licence: licenceOf(metadata),
    tensors: Object.keys(tensors).length,
  });
};

const broken = (code: string, found: string): Header => headerOf('safetensors', { faults: [{ code, found }] });

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const headerText = (bytes: Buffer): { readonly header: Json } | { readonly found: string } => {
  try {
    const header = parseStrictJson(bytes);
    return isObject(header) ? { header } : { found: 'the header is no object' };
  } catch (error) {
    if (error instanceof NotStrict) return { found: `the header is no JSON: ${error.message}` };
    throw error;
  }
};

const metadataFaults = (metadata: unknown): readonly Fault[] => {
  if (metadata === undefined) return [];
  if (!isObject(metadata)) return [{ code: 'metadata-malformed', found: '`__metadata__` is no object' }];
  return Object.entries(metadata)
    .filter(([, value]) => typeof value !== 'string')
    .slice(0, 1)
    .map(([key]) => ({ code: 'metadata-malformed', found: `\`__metadata__\` has \`${key}\`, which is no text` }));
};

const licenceOf = (metadata: unknown): string | null => {
  if (!isObject(metadata)) return null;
  const licence = metadata['modelspec.license'] ?? metadata['license'];
  return typeof licence === 'string' && licence !== '' ? licence : null;
};

interface Span {
  readonly name: string;
  readonly begin: number;
  readonly end: number;
}

const tensorFaults = (tensors: readonly (readonly [string, unknown])[], data: number): readonly Fault[] => {
  try {
    const spans = tensors.map(([name, value]) => spanOf(name, value));
    spans.sort((a, b) => a.begin - b.begin || a.end - b.end);
    return layoutFaults(spans, data);
  } catch (error) {
    if (error instanceof Unreadable) return [{ code: error.code, found: error.message }];
    throw error;
  }
};

const spanOf = (name: string, value: unknown): Span => {
  const refuse = (what: string): Unreadable => new Unreadable('safetensors-malformed', `the tensor ${name} ${what}`);
  if (!isObject(value)) throw refuse('is no object');
  const { dtype, shape, data_offsets: offsets } = value;
  const bits = typeof dtype === 'string' ? BITS.get(dtype) : undefined;
  if (bits === undefined) throw refuse(`has the type ${typeof dtype === 'string' ? dtype : 'none'}`);
  if (!areNaturals(shape)) throw refuse('has a shape that is none');
  if (!areNaturals(offsets) || offsets.length !== 2) throw refuse('has no two offsets');
  const [begin = 0, end = 0] = offsets;
  const wanted = (shape.reduce((product, each) => product * BigInt(each), 1n) * BigInt(bits)) / 8n;
  if (end < begin || BigInt(end - begin) !== wanted)
    throw refuse(`takes ${String(end - begin)} bytes, and its shape needs ${String(wanted)}`);
  return { name, begin, end };
};

const areNaturals = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => Number.isSafeInteger(each) && (each as number) >= 0);

const layoutFaults = (spans: readonly Span[], data: number): readonly Fault[] => {
  let reached = 0;
  for (const { name, begin, end } of spans) {
    if (begin > reached)
      return [{ code: 'hole', found: `${String(begin - reached)} bytes before the tensor ${name} belong to none` }];
    if (begin < reached) return [{ code: 'overlap', found: `the tensor ${name} begins within the one before` }];
    reached = end;
  }
  if (reached > data)
    return [{ code: 'truncated', found: `the tensors take ${String(reached)} bytes, and ${String(data)} are there` }];
  if (reached < data)
    return [{ code: 'trailing-bytes', found: `${String(data - reached)} bytes stand behind the last tensor` }];
  return [];
};
