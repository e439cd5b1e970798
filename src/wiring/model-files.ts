import { lstat, open, readdir } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '../collect/models/formats/inspect.js';
import { LONGEST_POINTER, pointerOf } from '../collect/models/formats/lfs-pointer.js';
import type { InspectedFile } from '../report/inspected-files.js';
import type { Progress } from './progress-bar.js';

/** A file that is to be looked at, or what stands in its place. */
export interface Listed {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'other' | 'unread';
  readonly size: number;
  /** Why it could not be read. */
  readonly found: string;
}

/** What git keeps for itself is no part of a model. */
const LEFT_OUT = new Set(['.git']);

/** Every file of these paths, folders with everything below them, sorted. A path that is not there is thrown. */
export const listFiles = async (paths: readonly string[]): Promise<readonly Listed[]> => {
  const listed = await Promise.all(paths.map((path) => belowPath(path)));
  const found = new Map(listed.flat().map((each) => [each.path, each]));
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
};

const belowPath = async (path: string): Promise<readonly Listed[]> => {
  const stat = await lstat(path);
  if (stat.isSymbolicLink()) return [{ path, kind: 'link', size: 0, found: '' }];
  if (stat.isFile()) return [{ path, kind: 'file', size: stat.size, found: '' }];
  if (!stat.isDirectory()) return [{ path, kind: 'other', size: 0, found: 'it is no file' }];
  try {
    const names = await readdir(path);
    const below = await Promise.all(
      names.filter((name) => !LEFT_OUT.has(name)).map((name) => belowPath(join(path, name))),
    );
    return below.flat();
  } catch (error) {
    return [{ path, kind: 'unread', size: 0, found: wordsOf(error) }];
  }
};

/** The system's own word: `EACCES`. */
const wordsOf = (error: unknown): string => {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
};

/** One after the other: hashing is what takes the time, and it takes one processor. */
export const inspectListed = async (
  listed: readonly Listed[],
  {
    progress,
    forbidden,
  }: { readonly progress: Progress; readonly forbidden: (imports: readonly string[]) => readonly string[] },
): Promise<readonly InspectedFile[]> => {
  const inspected: InspectedFile[] = [];
  for (const each of listed) {
    progress.begin(each.path, each.size);
    inspected.push(await inspectedOf(each, progress, forbidden));
  }
  progress.end();
  return inspected;
};

const inspectedOf = async (
  { path, kind, size, found }: Listed,
  progress: Progress,
  forbidden: (imports: readonly string[]) => readonly string[],
): Promise<InspectedFile> => {
  if (kind === 'link') return { path, kind };
  if (kind !== 'file') return { path, kind: 'unread', found };
  try {
    const pointer = size <= LONGEST_POINTER ? pointerOf(await smallFile(path)) : null;
    if (pointer !== null) return { path, kind: 'pointer', ...pointer };
    const inspection = await inspectFile(path, progress.reached);
    return { path, kind, inspection, forbidden: forbidden(inspection.imports) };
  } catch (error) {
    return { path, kind: 'unread', found: wordsOf(error) };
  }
};

const smallFile = async (path: string): Promise<Buffer> => {
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
};
