import type { FileStorage } from '../../facts/models.js';
import { LONGEST_POINTER, pointerOf, type PointedAt } from './formats/lfs-pointer.js';

export { LONGEST_POINTER, type PointedAt };

type Malformed = Extract<FileStorage, { kind: 'malformed-pointer' }>;

/** What a file is: a pointer in its one form, something that Git LFS may take for one, or neither (null). Of longer files the beginning tells. */
export const readPointer = (bytes: Uint8Array): PointedAt | Malformed | null => {
  const text = Buffer.from(bytes.subarray(0, LONGEST_POINTER)).toString('utf8');
  if (bytes.length > LONGEST_POINTER) return isPadded(text) ? { kind: 'malformed-pointer', found: PADDED } : null;
  const found = pointerOf(bytes);
  if (found !== null && !/^ext-/mu.test(text) && Number.isSafeInteger(found.size)) return found;
  return isMeant(text) ? { kind: 'malformed-pointer', found: faultOf(text) } : null;
};

const PADDED = 'it is longer than a pointer can be, and Git LFS follows it all the same';

/** Git LFS reads no more than this and takes blanks away at both ends, whatever comes behind. */
const isPadded = (beginning: string): boolean => {
  const [first = '', ...rest] = beginning.split(/[\s\u0085]*\n[\s\u0085]*/u).filter((line) => line.trim() !== '');
  return (
    /^[\s\u0085]*version .*(?:git-lfs|hawser|git-media)/u.test(first) &&
    rest.some((line) => line.startsWith('oid ')) &&
    /^size [-+0-9]+[\s\u0085]*$/u.test(rest.at(-1) ?? '')
  );
};

/** By its first line; a byte order mark, blanks and the marks of a merge that nobody finished may stand before it. */
const isMeant = (text: string): boolean => {
  const first = text.replace(/^[\s\u0085]*(?:<<<<<<<[^\n]*\n\s*)?/u, '');
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
