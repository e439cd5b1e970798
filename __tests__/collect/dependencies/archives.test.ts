import { describe, expect, it } from '@jest/globals';
import { extractorOf } from '../../../src/collect/dependencies/references/read-references.js';
import { components, reading, shown } from './lock-reading.js';

const EVIL = 'https://registry.example/evil/-/evil-6.6.6.tgz';

/** Lock files in which a good name and version stand beside an address. */
const LOCKS: readonly (readonly [string, string, (url: string) => string])[] = [
  [
    'npm',
    'package-lock.json',
    (url) =>
      JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/good': { version: '1.0.0', resolved: url, license: 'MIT' } },
      }),
  ],
  [
    'npm, version 1',
    'package-lock.json',
    (url) => JSON.stringify({ lockfileVersion: 1, dependencies: { good: { version: '1.0.0', resolved: url } } }),
  ],
  [
    'yarn, version 1',
    'yarn.lock',
    (url) => `# yarn lockfile v1\n\n\ngood@^1.0.0:\n  version "1.0.0"\n  resolved "${url}"\n`,
  ],
  [
    'yarn',
    'yarn.lock',
    (url) =>
      `__metadata:\n  version: 8\n\n"good@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "good@npm:1.0.0::__archiveUrl=${encodeURIComponent(url)}"\n  linkType: hard\n`,
  ],
  [
    'pnpm',
    'pnpm-lock.yaml',
    (url) => `lockfileVersion: '9.0'\npackages:\n  good@1.0.0:\n    resolution: {tarball: '${url}'}\n`,
  ],
];

describe.each(LOCKS)('an archive of a lock file of %s', (_, path, lockOf) => {
  const named = (url: string): string => (components(path, lockOf(url)).map(shown)[0] ?? '').split(' ')[0] ?? '';

  it.each([
    ['another package', EVIL, 'evil@6.6.6'],
    ['another version', 'https://registry.example/good/-/good-0.9.0.tgz', 'good@0.9.0'],
    ['a scope', 'https://registry.example/@evil/good/-/good-1.0.0.tgz', '@evil/good@1.0.0'],
    ['a scope in escapes', 'https://registry.example/%40evil%2fgood/-/good-1.0.0.tgz', '@evil/good@1.0.0'],
    ['another package behind a query', `${EVIL}?good/-/good-1.0.0`, 'evil@6.6.6'],
    ['a file of another name', 'https://registry.example/good/-/evil-1.0.0.tgz', 'good@-'],
  ])('counts as what it is: %s', (__, url, expected) => {
    expect(named(url)).toBe(expected);
  });

  it.each([
    'https://registry.example/good/-/good-1.0.0.tgz',
    'https://registry.example/api/npm/team/good/-/good-1.0.0.tgz',
    'https://codeload.example/o/r/tar.gz/1.0.0',
    'https://git.example/group/project/-/archive/v1/project-v1.tgz',
  ])('has its name where the address tells no other: %s', (url) => {
    expect(named(url)).toBe('good@1.0.0');
  });
});

describe('files that are made to take long', () => {
  const BLANKS = ' '.repeat(300_000);

  it.each([
    ['requirements.txt', `a ==1${BLANKS}x`],
    ['requirements.txt', `git+https://git.example/o/r.git${BLANKS}x`],
    ['requirements.txt', `https://x.example/${'/'.repeat(300_000)}x`],
    [
      'Cargo.lock',
      `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "sparse+https://x.example/${'/'.repeat(300_000)}x"\n`,
    ],
    [
      'package-lock.json',
      JSON.stringify({
        lockfileVersion: 3,
        packages: { 'node_modules/a': { version: '1.0.0', resolved: `https://x.example/@${'%2fa'.repeat(100_000)}` } },
      }),
    ],
    ['Dockerfile', `RUN a${BLANKS}b`],
  ])('are done with at once: %s', (path, text) => {
    const start = performance.now();
    if (path === 'Dockerfile') extractorOf(path)?.(text);
    else reading(path, text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
