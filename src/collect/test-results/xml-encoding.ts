import { Refused } from './refused.js';

/** Bytes in which an XML declaration ends at the latest. */
const DECLARATION = 200;

/** Encodings that tools write. The decoder knows ISO-8859-1 as windows-1252, which has the same letters. */
const DECODED: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

/** Decodes piece after piece of a document; the last one must be whole. */
export type Decode = (piece: Uint8Array, place: 'within' | 'last') => string;

/** A byte order mark tells, else the declaration, else it is UTF-8. Others are refused. */
export const decoderOf = (bytes: Uint8Array): Decode => {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece, place) => {
    try {
      return decoder.decode(piece, { stream: place === 'within' });
    } catch {
      throw new Refused(`it is not ${encoding} text`);
    }
  };
};

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION));
  const told = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/u.exec(start)?.[1] ?? 'utf-8';
  const known = DECODED.get(told.toLowerCase());
  if (known === undefined) throw new Refused(`it is written in ${told}, which is not read`);
  return known;
};
