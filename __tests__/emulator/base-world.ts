import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { patchWorld, type World } from '../../emulator/world.js';

/** The compliant world of the cases, after a merge patch. */
export function baseWorld(patch: unknown = {}): World {
  const world = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  return patchWorld(world, patch);
}
