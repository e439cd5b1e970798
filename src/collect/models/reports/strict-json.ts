import { isUtf8 } from 'node:buffer';
import { NotStrict, parseStrictJson } from '../../../lib/strict-json.js';
import { UnreadableReport } from './unreadable.js';

export const LARGEST_REPORT = 50 * 1024 * 1024;
const MOST_LINES = 100_000;
const DEPTH = 64;
const SHOWN = 24;

export interface JsonLine {
  readonly line: number;
  readonly value: unknown;
}

/** What a file holds: one JSON document, or one on each line. */
export type ReportText =
  | { readonly kind: 'document'; readonly value: unknown }
  | { readonly kind: 'lines'; readonly lines: () => Iterable<JsonLine> };

/**
 * Tells JSON from JSON lines by the content: in the latter the first line is a whole document and more follows. Lines are
 * read one after the other, so that nobody has to hold them all. Throws UnreadableReport with line, bytes and likely cause.
 */
export const readReportText = (bytes: Uint8Array): ReportText => {
  const text = textOf(bytes);
  const first = text.trimStart();
  const end = first.indexOf('\n');
  const several = end !== -1 && first.slice(end).trim() !== '';
  return several && isWhole(first.slice(0, end))
    ? { kind: 'lines', lines: () => jsonLines(text) }
    : { kind: 'document', value: valueOf(text, 1) };
};

export const readJsonDocument = (bytes: Uint8Array): unknown => valueOf(textOf(bytes), 1);

/** Throws as above; also where a line is no JSON. */
export const readJsonLines = (bytes: Uint8Array): Iterable<JsonLine> => jsonLines(textOf(bytes));

/** Before a file is read, where its size is known. */
export const refuseLarger = (size: number): void => {
  if (size > LARGEST_REPORT)
    throw new UnreadableReport(`${String(size)} bytes, over the limit of ${String(LARGEST_REPORT)}`);
};

const isWhole = (text: string): boolean => {
  if (!text.startsWith('{')) return false;
  try {
    parseStrictJson(text, DEPTH);
    return true;
  } catch {
    return false;
  }
};

function* jsonLines(text: string): Generator<JsonLine> {
  let start = 0;
  for (let line = 1; start < text.length; line += 1) {
    if (line > MOST_LINES) throw new UnreadableReport(`more than ${String(MOST_LINES)} lines`);
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const content = text.slice(start, end);
    if (content.trim() !== '') yield { line, value: valueOf(content, line, found === -1 ? 'last' : 'line') };
    start = end + 1;
  }
}

const textOf = (bytes: Uint8Array): string => {
  refuseLarger(bytes.length);
  const fault = faultOf(bytes);
  if (fault !== null) throw new UnreadableReport(fault);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (text.startsWith('version https://git-lfs.github.com/spec/'))
    throw new UnreadableReport('a Git LFS pointer stands in its place: keep reports in git itself');
  if (text.trim() === '') throw new UnreadableReport('the file is empty');
  return text;
};

const faultOf = (bytes: Uint8Array): string | null => {
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return 'UTF-16, as some shells write what they redirect: let the tool write the file itself';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'it begins with a byte order mark: save it as UTF-8 without one';
  return isUtf8(bytes) ? null : 'the bytes are no UTF-8';
};

const valueOf = (text: string, line: number, part: 'whole' | 'line' | 'last' = 'whole'): unknown => {
  try {
    return parseStrictJson(text, DEPTH);
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    const before = text.slice(0, error.at);
    const at = line + (before.match(/\n/g)?.length ?? 0);
    throw new UnreadableReport(told(text, error, part), at);
  }
};

const told = (text: string, { at, what, kind }: NotStrict, part: 'whole' | 'line' | 'last'): string => {
  const rest = text.slice(at);
  const shown = rest === '' ? 'the end' : JSON.stringify(rest.slice(0, SHOWN).toWellFormed());
  return `${kind === 'ambiguous' ? what : (causeOf(rest, what, part) ?? what)} (at ${shown})`;
};

const BARE = /^-?(?:NaN|Infinity)/;

/** The likely cause, by what stands where the grammar is broken. */
const causeOf = (rest: string, what: string, part: 'whole' | 'line' | 'last'): string | null => {
  const bare = BARE.exec(rest)?.[0];
  if (bare !== undefined)
    return `bare ${bare}, which is no JSON: Python writes it where a number could not be computed; mend the run`;
  if (what === 'something follows the value')
    return /^[[{]/.test(rest)
      ? 'documents are concatenated, of which only one can be the report: run the tool once a file, one report each'
      : 'something follows the document';
  if (rest.trim() === '')
    return part === 'last' ? 'the last line is cut off: the run or the copy was stopped' : 'it is cut off here';
  if (/^[\r\n]/.test(rest) && what === '" expected')
    return 'a text is broken over lines: stdout is not a report, let the tool write the file (modelscan: `-o`)';
  return null;
};
