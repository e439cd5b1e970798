import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync('docs/evidence.md', 'utf8');

/** Every name that an object of the schema has, with the place of one. */
function namesIn(node: unknown, place: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (typeof node !== 'object' || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) found.set(name, place);
    namesIn(value, key === 'properties' || key === 'definitions' ? place : key, found);
  }
  return found;
}

describe('docs/evidence.md', () => {
  it('explains every field of the schema', () => {
    const names = namesIn(JSON.parse(readFileSync('schemas/evidence.v1.json', 'utf8')), '$');
    expect(names.size).toBeGreaterThan(100);
    const missing = [...names.keys()].filter((name) => !page.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
