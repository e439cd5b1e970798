import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What every run loads: imported at once, or the judging half, which is loaded while the first answer is waited for. */
const LOADED = /(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']|import\(["'](\.{1,2}\/[^"']*\/later-[^"']+\.js)["']\)/g;

/** Bytes of an entry and of every file of the bundle that every run loads; what signs, and stores but the artifact, come on top where they are used. */
export const bundleBytes = (entry: string, seen: Set<string> = new Set<string>()): number => {
  const path = resolve(entry);
  if (seen.has(path)) return 0;
  seen.add(path);
  const text = readFileSync(path);
  const parts = [...text.toString().matchAll(LOADED)].map(([, now, later]) => now ?? later ?? '');
  return parts.reduce((sum, part) => sum + bundleBytes(resolve(dirname(path), part), seen), text.length);
};
