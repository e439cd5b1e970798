import { lstat, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { FileInspection } from '../../facts/model-inspection.js';
import { known, type Observed } from '../../facts/observed.js';
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
    try {
      const [root, real] = await Promise.all([realpath(workspace), realpath(join(workspace, path))]);
      if (!real.startsWith(root + sep) || (await lstat(real)).size !== size) return null;
      left -= size;
      const inspection = await inspectFile(real);
      return inspection.sha256 === sha256 ? known(inspection) : null;
    } catch {
      // Not there, or not to be read: then the bytes are not at hand, which is told as such.
      return null;
    }
  };
};
