import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { LONGEST_POINTER, pointerOf } from '../collect/models/formats/lfs-pointer.js';
import { NotStrict, parseStrictJson } from '../lib/strict-json.js';

/** As the gate caps it. */
const LARGEST = 50 << 20;
const JSON_NAME = /\.(?:json|sarif)$/iu;
const LINES_NAME = /\.jsonl$/iu;

/** The digest of a report; or why the gate would refuse it, which is better heard before it is signed. */
export const readModelReport = async (
  path: string,
): Promise<{ readonly sha256: string } | { readonly found: string }> => {
  const { size } = await stat(path);
  if (size > LARGEST) return { found: `it has ${String(size)} bytes, over ${String(LARGEST)}` };
  const bytes = await readFile(path);
  const found = faultOf(path, bytes);
  return found === null ? { sha256: createHash('sha256').update(bytes).digest('hex') } : { found };
};

const faultOf = (path: string, bytes: Buffer): string | null => {
  if (bytes.length === 0) return 'it is empty';
  if (bytes.length <= LONGEST_POINTER && pointerOf(bytes) !== null) return 'it is a pointer of Git LFS and no report';
  if (JSON_NAME.test(path)) return jsonFault(bytes);
  if (!LINES_NAME.test(path)) return null;
  for (const [index, line] of bytes.toString('utf8').split('\n').entries()) {
    const found = line === '' ? null : jsonFault(line);
    if (found !== null) return `line ${String(index + 1)}: ${found}`;
  }
  return null;
};

const jsonFault = (content: string | Uint8Array): string | null => {
  try {
    parseStrictJson(content);
    return null;
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    return `it is no JSON that every reader reads alike (${error.message}); Python writes NaN and Infinity, which are none`;
  }
};
