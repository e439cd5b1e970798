import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import type { FileInspection } from '../../../facts/model-inspection.js';
import { sourceOfBytes, sourceOfFile, Unreadable, type ByteSource } from './byte-source.js';
import { hashFile } from './hash-file.js';
import { headerOf, type Header } from './header.js';
import { readHeader } from './read-header.js';

/** What a file on this disk is: its digest in one pass, and what its header says. A link is not followed. */
export const inspectFile = async (path: string, progress?: (bytes: number) => void): Promise<FileInspection> => {
  // A pipe would wait for its other end.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const before = await file.stat();
    if (!before.isFile()) throw new Error(`${path} is no file.`);
    const header = headerIn(path, sourceOfFile(file.fd, before.size));
    const { sha256, size } = await hashFile(file, progress);
    return { ...((await hasChanged(file, before, size)) ? changed(header) : header), sha256, size };
  } finally {
    await file.close();
  }
};

/** The same of bytes that are at hand. `name` is only looked at for what bytes cannot tell. */
export const inspectBytes = (name: string, bytes: Uint8Array): FileInspection => ({
  ...headerIn(name, sourceOfBytes(bytes)),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
});

/** No fault of a file ends the reading of the others. */
const headerIn = (name: string, source: ByteSource): Header => {
  try {
    return readHeader(name, source);
  } catch (error) {
    if (error instanceof Unreadable)
      return headerOf('unknown', { faults: [{ code: error.code, found: error.message }] });
    throw error;
  }
};

/** A header of other bytes than those of the digest says nothing of them. */
const hasChanged = async (file: FileHandle, before: Stats, size: number): Promise<boolean> => {
  const after = await file.stat();
  return after.size !== before.size || after.mtimeMs !== before.mtimeMs || size !== before.size;
};

const changed = (header: Header): Header => ({
  ...header,
  faults: [...header.faults, { code: 'changed-while-read', found: 'the file was written to while it was read' }],
});
