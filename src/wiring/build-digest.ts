import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * sha256 over the program that runs: every script of the bundle that an entry lies in, by name, each as its name, a zero byte,
 * its size in bytes, a zero byte, and its bytes. The same for all entries of a bundle. null: run from sources, or not readable.
 */
export const buildDigest = async (entry: string): Promise<string | null> => {
  const path = fileURLToPath(entry);
  if (!path.endsWith('.js')) return null;
  try {
    const folder = dirname(path);
    const names = [...(await scriptsIn(folder, '')), ...(await scriptsIn(folder, 'chunks'))].toSorted();
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const hash = createHash('sha256');
    for (const [index, name] of names.entries()) {
      const bytes = files[index] ?? Buffer.alloc(0);
      hash.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
};

const scriptsIn = async (root: string, folder: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, folder));
  return entries.filter((name) => name.endsWith('.js')).map((name) => (folder === '' ? name : `${folder}/${name}`));
};
