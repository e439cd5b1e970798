import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { patchWorld, type World } from '../../emulator/world.js';

/** One change that the demo has judged. */
export interface Scene {
  /** Name of its folder below the demo's. */
  readonly folder: string;
  readonly title: string;
  /** What somebody who looks at the pull request would tell of it. */
  readonly story: string;
  readonly world: World;
}

/** The compliant world of the cases, and the same change done wrong in two ways. */
export function demoScenes(): readonly Scene[] {
  const world = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  return [
    {
      folder: 'passes',
      title: 'A change that keeps to the policy',
      story: 'alice wrote it, bob approved its head, carol approved ticket #31, the build and the scans passed.',
      world,
    },
    {
      folder: 'does-not-pass',
      title: 'The same change, done wrong in two ways',
      story: 'bob pushed the last commit himself and then approved the change; the build of that commit failed.',
      world: patchWorld(world, {
        commits: {
          c3: { author: 'bob', committer: 'bob', 'pushed-by': 'bob', verified: { valid: true, signer: 'bob' } },
        },
        checks: { build: { conclusion: 'failure' } },
      }),
    },
  ];
}
