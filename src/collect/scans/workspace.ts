import { constants } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { known, type Observed } from '../../facts/observed.js';
import type { ScanReport } from '../../facts/scans.js';
import { MOST_BYTES } from './sarif.js';
import { readSarifStream } from './sarif-stream.js';
import { Unreadable, unreadable } from './unreadable.js';

const PIECE = 256 * 1024;

/** A SARIF file that an earlier step of the job left below `workspace`; null: this run has no workspace. No file is an empty list. */
export async function readWorkspaceScan(
  workspace: string | null,
  path: string,
): Promise<Observed<readonly ScanReport[]>> {
  if (workspace === null) return unreadable(path, 'this run has no workspace');
  try {
    const file = await openBelow(workspace, path);
    if (file === null) return known([]);
    try {
      const runs = await readSarifStream(path, piecesOf(file, await sizeOf(file)));
      return runs.known ? known(runs.value.map(({ report }) => report)) : runs;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(path, error.message);
    if (codeOf(error) === null) throw error;
    return unreadable(path, `the file cannot be read (${codeOf(error) ?? ''})`);
  }
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

async function openBelow(workspace: string, path: string): Promise<FileHandle | null> {
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..'))
    throw new Unreadable('the path leads out of the workspace');
  const root = await realpath(workspace);
  const real = await realpath(join(root, path)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw error;
  });
  if (real === null) return null;
  if (!real.startsWith(root + sep)) throw new Unreadable('a link leads out of the workspace');
  // What was followed is real by now; a link in its place, or a pipe that never ends, is refused.
  return open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
}

async function sizeOf(file: FileHandle): Promise<number> {
  const stats = await file.stat();
  if (!stats.isFile()) throw new Unreadable('not a file');
  if (stats.size > MOST_BYTES)
    throw new Unreadable(`the file has ${String(stats.size)} bytes, over ${String(MOST_BYTES)}`);
  return stats.size;
}

/** Piece by piece in one buffer: a report may be larger than what this process is to hold. */
async function* piecesOf(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(PIECE);
  let read = 0;
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, PIECE, null);
    if (bytesRead === 0) break;
    read += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (read !== size) throw new Unreadable('the file changed while it was read');
}
