import { readerOf, Unreadable, type ByteSource } from './byte-source.js';
import { distinct, headerOf, type Header } from './header.js';
import { walkPickles } from './pickle.js';

export const NUMPY_MAGIC = Buffer.from('934e554d5059', 'hex');
const LARGEST_HEADER = 1 << 20;

/** An array; one of Python objects is a pickle behind the header. */
export const numpyHeader = (source: ByteSource): Header => {
  try {
    const reader = readerOf(source, NUMPY_MAGIC.length);
    const major = reader.u8();
    reader.u8();
    if (major < 1 || major > 3) return broken('numpy-malformed', `version ${String(major)}`);
    const length = major === 1 ? reader.u16() : reader.u32();
    if (length > LARGEST_HEADER) return broken('header-too-large', `a header of ${String(length)} bytes`);
    return arrayOf(source, reader.bytes(length).toString('latin1'), reader.at());
  } catch (error) {
    if (error instanceof Unreadable) return broken(error.code, error.message);
    throw error;
  }
};

const broken = (code: string, found: string): Header => headerOf('numpy', { faults: [{ code, found }] });

/** `|O` alone or in a field of a record. */
const OBJECTS = /['"][|<>=]?O\d*['"]/u;
const SIMPLE = /'descr'\s*:\s*'[|<>=]?[a-zA-Z](\d+)'/u;
const SHAPE = /'shape'\s*:\s*\(([\d\s,L]*)\)/u;

const arrayOf = (source: ByteSource, header: string, start: number): Header => {
  if (OBJECTS.test(header)) {
    const walk = walkPickles(source, start);
    return headerOf('numpy', { imports: distinct(walk.imports), faults: walk.faults, tensors: 1 });
  }
  const shape = SHAPE.exec(header)?.[1];
  if (!header.startsWith('{') || shape === undefined) return broken('numpy-malformed', 'a header that is none');
  const width = SIMPLE.exec(header)?.[1];
  // The width of a record's fields is not added up here: it holds no objects, and that is what counts.
  if (width === undefined) return headerOf('numpy', { tensors: 1 });
  const count = (shape.match(/\d+/gu) ?? []).reduce((product, each) => product * BigInt(each), 1n);
  // A text's width is told in characters of four bytes.
  const unit = /'descr'\s*:\s*'[|<>=]?U/u.test(header) ? 4n : 1n;
  const wanted = count * BigInt(width) * unit;
  const found = `the array takes ${String(wanted)} bytes, and ${String(source.size - start)} are there`;
  if (BigInt(source.size - start) < wanted) return broken('truncated', found);
  if (BigInt(source.size - start) > wanted) return broken('trailing-bytes', found);
  return headerOf('numpy', { tensors: 1 });
};
