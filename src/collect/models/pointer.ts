import type { FileStorage } from '../../facts/models.js';
import { LONGEST_POINTER, pointerOf, type PointedAt } from './formats/lfs-pointer.js';

export { LONGEST_POINTER, type PointedAt };

type Malformed = Extract<FileStorage, { kind: 'malformed-pointer' }>;

/** What a small file is: a pointer in its one form, something that means to be one, or neither (null). */
export const readPointer = (bytes: Uint8Array): PointedAt | Malformed | null => {
  if (bytes.length > LONGEST_POINTER) return null;
  const text = Buffer.from(bytes).toString('latin1');
  const found = pointerOf(bytes);
  if (found !== null && !/^ext-/mu.test(text) && Number.isSafeInteger(found.size)) return found;
  return isMeant(text) ? { kind: 'malformed-pointer', found: faultOf(text) } : null;
};

/** By its first line; a byte order mark, blank lines and the marks of a merge that nobody finished may stand before it. */
const isMeant = (text: string): boolean => {
  const first = text.replace(/^(?:\u00ef\u00bb\u00bf)?\s*(?:<<<<<<<[^\n]*\n\s*)?/u, '');
  if (/^(?:version|oid|size|ext-[0-9])[\t ]/iu.test(first))
    return /git-lfs|hawser|git-media|^\s*oid[\t ]/imu.test(first);
  return false;
};

const faultOf = (text: string): string => {
  if (text.includes('\r')) return 'it has the line ends of Windows';
  if (/hawser|git-media/iu.test(text)) return 'it is of an old form (hawser)';
  if (/^ext-/mu.test(text)) return 'it was written by an extension, so that its digest is not that of the file';
  if (text.includes('<<<<<<<')) return 'it holds the marks of a merge that nobody finished';
  if (!text.endsWith('\n')) return 'it does not end with a line end';
  if (/oid sha256:[0-9a-f]*[A-F]/u.test(text)) return 'its digest is not in small letters';
  if (!/^oid sha256:[0-9a-f]{64}$/mu.test(text)) return 'it has no sha256 of 64 digits';
  if (!/^size (0|[1-9][0-9]{0,15})$/mu.test(text)) return 'it has no size that can be';
  return 'it is not in the one form that Git LFS writes';
};
