import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>> | undefined>
>;

/** All files that are committed or could be: what git ignores is left out. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
  maxBuffer: 1e8,
})
  .split('\0')
  .filter((name) => name !== '' && (statSync(name, { throwIfNoEntry: false })?.isFile() ?? false));

// In brackets, so that this file is not among its own finds.
const registryHost =
  /\b(?:registr[y]|npm)\.[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:or[g]|co[m]|de[v]|ne[t]|i[o])\b|\bnpmj[s]\.(?:org|com)\b|\bpkg[.]github[.]com\b/i;

describe('where packages come from', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

  it('is the business of whoever installs: the lock holds no download address', () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('cannot matter: the lock holds the digest of every package', () => {
    expect(
      packages.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([path]) => path),
    ).toEqual([]);
  });

  it('is named in no file', () => {
    expect(tracked.length).toBeGreaterThan(100);
    expect(tracked.filter((name) => registryHost.test(readFileSync(name, 'utf8')))).toEqual([]);
  });

  it('would be found if it were', () => {
    for (const parts of [
      ['https://registry', 'npmjs', 'org/x'],
      ['www', 'npmjs', 'com'],
      ['npm', 'pkg', 'github', 'com'],
    ]) {
      expect(parts.join('.')).toMatch(registryHost);
    }
  });
});

describe('the packages of package.json', () => {
  it('are pinned to one version each', () => {
    const ranges = ['dependencies', 'devDependencies', 'overrides'].flatMap((kind) =>
      Object.entries(manifest[kind] ?? {}),
    );
    expect(
      ranges
        .filter(([, range]) => !/^(?:npm:[^@]*(?:@[^@]+\/[^@]+)?@)?\d+\.\d+\.\d+$/.test(range))
        .map(([name]) => name),
    ).toEqual([]);
  });
});
