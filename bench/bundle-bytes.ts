import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Bytes of an entry and of every file of the bundle that it imports, at once or later. */
export const bundleBytes = (entry: string, seen: Set<string> = new Set<string>()): number => {
  const path = resolve(entry);
  if (seen.has(path)) return 0;
  seen.add(path);
  const text = readFileSync(path);
  const parts = [...text.toString().matchAll(/(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g)];
  return parts.reduce((sum, [, part = '']) => sum + bundleBytes(resolve(dirname(path), part), seen), text.length);
};
