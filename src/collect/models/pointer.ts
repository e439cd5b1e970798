import type { FileStorage } from '../../facts/models.js';
import { LONGEST_POINTER, pointerOf, type PointedAt } from './formats/lfs-pointer.js';

export { LONGEST_POINTER, type PointedAt };

type Malformed = Extract<FileStorage, { kind: 'malformed-pointer' }>;

/** What a small file is: a pointer in its one form, something that means to be one, or neither (null). */
export const readPointer = (bytes: Uint8Array): PointedAt | Malformed | null => {
  if (bytes.length > LONGEST_POINTER) return null;
  const text = Buffer.from(bytes).toString('latin1');
  const found = pointerOf(bytes);
  if (found !== null && !/^ext-/mu.test(text)) return found;
  return isMeant(text) ? { kind: 'malformed-pointer', found: faultOf(text) } : null;
};

/** A page that tells of Git LFS is none: a pointer says so from its start, were it behind the mark of a merge that failed. */
const isMeant = (text: string): boolean => {
  const lines = text
    .replace(BYTE_ORDER_MARK, '')
    .replaceAll(/^(?:<{7}|={7}|>{7}).*$/gmu, '')
    .trimStart();
  return (
    (/^version\b/iu.test(lines) && (/git-lfs|hawser|git-media/iu.test(lines) || /^\s*oid\b/imu.test(lines))) ||
    /^(?:oid sha256:|#\s*git-media\b)/iu.test(lines)
  );
};

/** As bytes read as Latin-1 show it. */
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/u;

const faultOf = (text: string): string => {
  if (text.includes('\r')) return 'it has the line ends of Windows';
  if (/hawser|git-media/iu.test(text)) return 'it is of an old form (hawser)';
  if (/^ext-/mu.test(text)) return 'it was written by an extension, so that its digest is not that of the file';
  if (!text.endsWith('\n')) return 'it does not end with a line end';
  if (/oid sha256:[0-9a-f]*[A-F]/u.test(text)) return 'its digest is not in small letters';
  if (!/^oid sha256:[0-9a-f]{64}$/mu.test(text)) return 'it has no sha256 of 64 digits';
  if (!/^size (0|[1-9][0-9]*)$/mu.test(text)) return 'it has no size';
  return 'it is not in the one form that Git LFS writes';
};
