import { readFile } from 'node:fs/promises';
import { InputError, type Inputs } from '../app/inputs.js';

/** The file that the input `trusted-root` names; null: the roots that are shipped. */
export const trustedRootOf = async ({ storing: { trustedRoot: path } }: Inputs): Promise<Uint8Array | null> => {
  if (path === null) return null;
  try {
    return await readFile(path);
  } catch {
    throw new InputError(`The input "trusted-root" names ${JSON.stringify(path)}, a file that cannot be read.`);
  }
};
