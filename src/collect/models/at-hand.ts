import { constants } from 'node:fs';
import { access, lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileInspection } from '../../facts/model-inspection.js';
import { known, unknown, type Observed } from '../../facts/observed.js';
import { inspectFile } from './formats/inspect.js';
import type { PointedAt } from './pointer.js';

/** Larger files are not hashed while a pull request waits: their pointers and what is signed about them must do. */
const MOST = 1024 * 1024 * 1024;

/**
 * Looks into files of the job's workspace that have the digest of the pointer. Others are not these bytes, whoever put them
 * there, and are passed over. `left` counts down what is hashed of all files together.
 */
export const filesAtHand = (
  workspace: string | null,
): ((path: string, pointer: PointedAt) => Promise<Observed<FileInspection> | null>) => {
  let left = 4 * MOST;
  return async (path, { sha256, size }) => {
    if (workspace === null || size > MOST || size > left) return null;
    // Before anything is waited for: the files of a model are looked at side by side.
    left -= size;
    const real = await fileIn(workspace, path, size);
    if (real === null) {
      left += size;
      return null;
    }
    try {
      const inspection = await inspectFile(real);
      return inspection.sha256 === sha256 ? known(inspection) : null;
    } catch {
      return unknown({ code: 'fact-unavailable', about: [path], found: 'the file in the workspace could not be read' });
    }
  };
};

/** null: there is no such file of that size in the folder, or it cannot be read; then the bytes are not at hand. */
const fileIn = async (folder: string, path: string, size: number): Promise<string | null> => {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    const found = await lstat(real);
    await access(real, constants.R_OK);
    return real.startsWith(root + sep) && found.isFile() && found.size === size ? real : null;
  } catch {
    return null;
  }
};
