import { known, unknown, type Observed, type Reason } from '../../../facts/observed.js';
import { Malformed } from '../../../lib/shape.js';
import { NotStrict } from '../../../lib/strict-json.js';

/** A document whose content has no meaning that is certain; `message` says what is wrong and where. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

/** What a document says; unknown with file, line and key where it could be read in two ways or in none. */
export const documentOf = <T>(path: string, read: () => T): Observed<T> => {
  try {
    return known(read());
  } catch (fault) {
    return unknown(reasonOf(path, fault));
  }
};

const reasonOf = (path: string, fault: unknown): Reason => {
  if (fault instanceof NotStrict || fault instanceof Malformed) return reason(path, fault.message, null);
  if (fault instanceof UnreadableDocument) return reason(path, fault.message, fault.line);
  throw fault;
};

const reason = (path: string, message: string, line: number | null): Reason => ({
  code: 'document-unreadable',
  about: [path],
  needed: 'a document that has one meaning',
  found: line === null ? message : `line ${String(line)}: ${message}`,
  at: line === null ? { path } : { path, line },
});

const POINTER = 'version https://git-lfs.github.com/spec/';

/** The text of a document that people or tools wrote; at most so many bytes of it. */
export const textOf = (bytes: Uint8Array, most: number): string => {
  if (bytes.length > most) {
    throw new UnreadableDocument(`${String(bytes.length)} bytes; at most ${String(most)} are read`);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.startsWith(POINTER)) throw new UnreadableDocument('a pointer of Git LFS; it must lie in git itself');
    return text;
  } catch (fault) {
    if (fault instanceof UnreadableDocument) throw fault;
    throw new UnreadableDocument('the bytes are no UTF-8');
  }
};
