import { constants, type Stats } from 'node:fs';
import { open, realpath, type FileHandle } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';
import { known, unknown, type Observed } from '../../facts/observed.js';
import type { ScanReport } from '../../facts/scans.js';
import { MOST_BYTES, readSarif } from './sarif.js';

class Unreadable extends Error {}

/** A SARIF file that an earlier step of the job left below `workspace`; null: this run has no workspace. No file is an empty list. */
export async function readWorkspaceScan(
  workspace: string | null,
  path: string,
): Promise<Observed<readonly ScanReport[]>> {
  if (workspace === null) return unreadable(path, 'this run has no workspace');
  try {
    const bytes = await readBelow(workspace, path);
    return bytes === null ? known([]) : readSarif(path, bytes);
  } catch (error) {
    if (error instanceof Unreadable) return unreadable(path, error.message);
    if (codeOf(error) === null) throw error;
    return unreadable(path, `the file cannot be read (${codeOf(error) ?? ''})`);
  }
}

const unreadable = (path: string, found: string): Observed<never> =>
  unknown({ code: 'scan-unreadable', about: [path], found });

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

async function readBelow(workspace: string, path: string): Promise<Uint8Array | null> {
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
  const file = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await readWhole(file, await file.stat());
  } finally {
    await file.close();
  }
}

async function readWhole(file: FileHandle, stats: Stats): Promise<Uint8Array> {
  if (!stats.isFile()) throw new Unreadable('not a file');
  if (stats.size > MOST_BYTES)
    throw new Unreadable(`the file has ${String(stats.size)} bytes, over ${String(MOST_BYTES)}`);
  const bytes = await file.readFile();
  if (bytes.length !== stats.size) throw new Unreadable('the file changed while it was read');
  return bytes;
}
