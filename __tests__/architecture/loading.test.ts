import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A file of the bundle with everything that it loads before its first line runs. */
function loadedWith(entry: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  const imports = text.matchAll(/^(?:import|export)\b[^;'"]*?(?:from )?"(\.\.?\/[^"]+)";/gm);
  for (const [, path = ''] of imports) loadedWith(normalize(join(dirname(entry), path)), seen);
  return seen;
}

const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
const holding = (mark: string, files: Iterable<string>): readonly string[] =>
  [...files].filter((file) => readFileSync(file, 'utf8').includes(mark));

describe('the libraries of Sigstore', () => {
  it.each(['dist/action.js', 'dist/cli.js'])('are in the bundle, and not loaded with %s', (entry) => {
    const files = loadedWith(entry);
    expect(files.size).toBeGreaterThan(1);
    expect(holding('node_modules/@sigstore/', files)).toEqual([]);
    expect(
      holding(
        'node_modules/@sigstore/sign/',
        chunks.map((name) => join('dist/chunks', name)),
      ),
    ).not.toEqual([]);
  });

  it('bring no way of sending of their own', () => {
    const all = chunks.map((name) => join('dist/chunks', name));
    expect(holding('node_modules/make-fetch-happen/', all)).toEqual([]);
    expect(holding('countersign sends by its own transport', all)).toHaveLength(1);
  });
});
