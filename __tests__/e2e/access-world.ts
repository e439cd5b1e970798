import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { patchWorld, type World } from '../../emulator/world.js';

const suite = parse(readFileSync('__tests__/cases/access/access.yaml', 'utf8')) as { readonly given: unknown };

/** The patch of the cases about access, with more: everything is as expected, and reviewed. */
export const accessWorld = (more: unknown = {}): unknown => patchWorld(suite.given as World, more);

/** Everything is as it is there, and mallory is a member. */
export const drifted = accessWorld({ organization: { members: { mallory: {} } } });
