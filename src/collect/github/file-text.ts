import type { FileReading } from '../../app/ports.js';
import { boolean, filledText, integer, natural, optional, text } from '../../lib/shape.js';
import type { Cursor } from '../../lib/shape.js';

/** What the fragment `Text` shows of a file. */
export interface TextReading {
  /** null where it is not a whole text: `why` says what it is. */
  readonly text: string | null;
  readonly why: string;
  readonly bytes: number;
}

/** 100644 and 100755; anything else (a link, a folder, a submodule) is not the file that its path promises. */
const REGULAR = new Set([0o100644, 0o100755, 0o100664]);

export const readText = (entry: Cursor): TextReading => {
  const object = entry.maybe('object');
  if (!REGULAR.has(entry.get('mode', integer))) return { text: null, why: 'not a regular file', bytes: 0 };
  if (object?.get('__typename', filledText) !== 'Blob') return { text: null, why: 'not a file', bytes: 0 };
  const bytes = object.get('byteSize', natural);
  const content = object.get('text', optional(text));
  if (object.get('isTruncated', boolean)) return { text: null, why: `cut by the host, ${String(bytes)} bytes`, bytes };
  if (content === null || object.get('isBinary', optional(boolean)) === true)
    return { text: null, why: 'not a text', bytes };
  if (Buffer.byteLength(content) !== bytes) return { text: null, why: 'not valid UTF-8', bytes };
  return { text: content, why: '', bytes };
};

/** The file at `key` of a commit. */
export const fileReading = (commit: Cursor, key: string, oid: string): FileReading => {
  const entry = commit.maybe(key);
  if (entry === null) return { state: 'absent', commit: oid };
  const reading = readText(entry);
  return reading.text === null
    ? { state: 'unreadable', found: reading.why }
    : { state: 'found', text: reading.text, commit: oid };
};
