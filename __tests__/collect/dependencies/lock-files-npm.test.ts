import { describe, expect, it } from '@jest/globals';
import { components, fixture, reading, shown } from './lock-reading.js';

const lock = (packages: object, more: object = {}): string =>
  JSON.stringify({ lockfileVersion: 3, packages: { '': { name: 'x' }, ...packages }, ...more });

const INTEGRITY = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const SHA512 = `sha512:${'01'.repeat(64)}`;

describe('lock files of npm', () => {
  it.each(['v2', 'v3'])('package-lock.json %s tells everything', (version) => {
    const read = components('package-lock.json', fixture(`package-lock.${version}.json`));
    expect(read.map(shown)).toEqual([
      '@esbuild/linux-x64@0.25.0 registry.example development none MIT',
      'esbuild@0.25.0 registry.example development script MIT',
      'is-number@6.0.0 registry.example runtime none MIT',
      'is-odd@3.0.1 registry.example runtime none MIT',
      'is-odd@3.0.0 registry.example runtime none MIT',
    ]);
    expect(read[0]?.purl).toBe('pkg:npm/%40esbuild/linux-x64@0.25.0');
    expect(read.every(({ hashes }) => hashes.length === 1 && /^sha512:[0-9a-f]{128}$/.test(hashes[0] ?? ''))).toBe(
      true,
    );
  });

  it('package-lock.json v1 tells neither licences nor scripts', () => {
    const read = components('packages/a/npm-shrinkwrap.json', fixture('package-lock.v1.json'));
    expect(read.map(shown)).toContain('esbuild@0.25.0 registry.example development - -');
    expect(read.map(shown)).toContain('is-odd@3.0.0 registry.example runtime - -');
    expect(read).toHaveLength(5);
  });

  it('leaves out what is the repository’s own', () => {
    const own = {
      'packages/a': { name: 'a', version: '1.0.0' },
      'node_modules/a': { resolved: 'packages/a', link: true },
    };
    expect(components('package-lock.json', lock(own))).toEqual([]);
  });

  it.each([
    ['https://evil.example:8443/x.tgz', 'evil.example:8443'],
    ['git+ssh://git@git.example/o/r.git#0123456789012345678901234567890123456789', 'git'],
    ['file:vendor/x-1.0.0.tgz', 'file'],
  ])('tells that %s is fetched from %s', (resolved, source) => {
    const [read] = components('package-lock.json', lock({ 'node_modules/x': { version: '1.0.0', resolved } }));
    expect(read).toMatchObject({ name: 'x', version: '1.0.0', source });
  });

  it('keeps no credentials of an address', () => {
    const resolved = 'git+https://user:secret@git.example/o/r.git#main';
    const [read] = components('package-lock.json', lock({ 'node_modules/x': { version: '1.0.0', resolved } }));
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('counts what older versions of npm would install from the other list', () => {
    const hidden = { dependencies: { x: { version: '6.6.6', resolved: 'https://evil.example/x.tgz' } } };
    const read = components('package-lock.json', lock({ 'node_modules/x': { version: '1.0.0' } }, hidden));
    expect(read.map(shown)).toEqual(['x@1.0.0 - runtime none -', 'x@6.6.6 evil.example runtime - -']);
  });

  it('reads nested copies, and git, archives and folders of version 1', () => {
    const commit = '0123456789012345678901234567890123456789';
    const dependencies = {
      a: { version: '1.0.0', dependencies: { b: { version: '2.0.0', dependencies: { c: { version: '3.0.0' } } } } },
      g: { version: `git+https://git.example/o/g.git#${commit}` },
      t: { version: 'https://tar.example/t.tgz' },
      f: { version: 'file:../f' },
      z: { version: 'file:vendor/z.tgz' },
    };
    const read = components('package-lock.json', JSON.stringify({ lockfileVersion: 1, dependencies }));
    expect(read.map(shown)).toEqual([
      'a@1.0.0 - runtime - -',
      'b@2.0.0 - runtime - -',
      'c@3.0.0 - runtime - -',
      `g@${commit} git runtime - -`,
      't@- tar.example runtime - -',
      'z@- file runtime - -',
    ]);
  });

  it('takes __proto__ and constructor for what they are: names', () => {
    const text = `{"lockfileVersion":3,"packages":{"node_modules/__proto__":{"version":"1.0.0","integrity":"${INTEGRITY}"},"node_modules/constructor":{"version":"1.0.0"}}}`;
    expect(components('package-lock.json', text)).toMatchObject([
      { name: '__proto__', hashes: [SHA512] },
      { name: 'constructor', hashes: [] },
    ]);
    const one = '{"lockfileVersion":3,"packages":{},"__proto__":{"packages":{"node_modules/x":{"version":"1.0.0"}}}}';
    expect(components('package-lock.json', one)).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an HTML page', '<html></html>'],
    ['a cut text', lock({}).slice(0, -1)],
    ['a conflict', `<<<<<<< ours\n${lock({})}`],
    ['a version to come', JSON.stringify({ lockfileVersion: 4, packages: {} })],
    ['a version without its packages', JSON.stringify({ lockfileVersion: 3 })],
    [
      'a key twice',
      '{"lockfileVersion":3,"packages":{"node_modules/x":{"version":"1.0.0"},"node_modules/x":{"version":"2.0.0"}}}',
    ],
    [
      'depth',
      `{"lockfileVersion":1,"dependencies":${'{"a":{"version":"1.0.0","dependencies":'.repeat(5000)}{}${'}}'.repeat(5000)}}`,
    ],
    ['a package that is none', lock({ 'node_modules/x': [] })],
    ['a version that is a number', lock({ 'node_modules/x': { version: 1 } })],
    ['a name with a line feed', lock({ 'node_modules/x\ny': { version: '1.0.0' } })],
    ['an address that is none', lock({ 'node_modules/x': { version: '1.0.0', resolved: 'registry.example/x.tgz' } })],
    ['a digest that is none', lock({ 'node_modules/x': { version: '1.0.0', integrity: 'sha512-AAAA' } })],
  ])('are unread with %s', (_name, text) => {
    expect(reading('package-lock.json', text)).toMatchObject({ state: 'unread', found: expect.stringMatching(/./) });
  });
});

describe('lock files of pnpm', () => {
  it('version 6 tells scripts and scopes', () => {
    expect(components('pnpm-lock.yaml', fixture('pnpm-lock.v6.yaml')).map(shown)).toEqual([
      '@esbuild/linux-x64@0.25.0 - development script -',
      'esbuild@0.25.0 - development script -',
      'is-number@6.0.0 - runtime none -',
      'is-odd@3.0.0 - runtime none -',
      'is-odd@3.0.1 - runtime none -',
    ]);
  });

  it('version 9 does not', () => {
    expect(components('pnpm-lock.yaml', fixture('pnpm-lock.v9.yaml')).map(shown)).toEqual([
      '@esbuild/linux-x64@0.25.0 - unknown - -',
      'esbuild@0.25.0 - unknown - -',
      'is-number@6.0.0 - unknown - -',
      'is-odd@3.0.0 - unknown - -',
      'is-odd@3.0.1 - unknown - -',
    ]);
  });

  const packages = (text: string): string => `lockfileVersion: '9.0'\npackages:\n${text}`;

  it('tells archives, repositories and peers', () => {
    const text = packages(`
  '@s/n@1.0.0(peer@2.0.0)':
    resolution: {integrity: ${INTEGRITY}}
  'x@https://tar.example/x.tgz':
    resolution: {tarball: https://tar.example/x.tgz}
    version: 2.0.0
  'g@git+https://git.example/o/g.git#abc':
    resolution: {type: git, repo: https://git.example/o/g.git, commit: abcdef}
    version: 3.0.0
  'f@file:vendor/f.tgz':
    resolution: {tarball: file:vendor/f.tgz}
    version: 4.0.0
  'own@file:packages/own':
    resolution: {directory: packages/own, type: directory}
`);
    const read = components('pnpm-lock.yaml', text);
    expect(read.map(shown)).toEqual([
      '@s/n@1.0.0 - unknown - -',
      'x@2.0.0 tar.example unknown - -',
      'g@3.0.0 git unknown - -',
      'f@4.0.0 file unknown - -',
    ]);
    expect(read[2]?.purl).toContain('%40abcdef');
  });

  it.each([
    ['nothing', ''],
    ['another version', 'lockfileVersion: 5.4\npackages: {}\n'],
    ['two documents', `${packages('  {}')}\n---\nlockfileVersion: '9.0'\n`],
    ['a key twice', packages(`  x@1.0.0: {resolution: {}}\n  x@1.0.0: {resolution: {}}\n`)],
    ['an alias', packages(`  x@1.0.0: &a {resolution: {}}\n  y@1.0.0: *a\n`)],
    ['aliases of aliases', `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n${packages('  {}')}`],
    ['depth', packages(`  x: ${'['.repeat(20000)}`)],
    ['depth by lines', packages(Array.from({ length: 3000 }, (_, at) => `${' '.repeat(at + 2)}a:`).join('\n'))],
    ['dashes', packages(`  x: ${'- '.repeat(500)}a`)],
    ['no resolution', packages(`  x@1.0.0: {}\n`)],
    ['a key without a version or a name', packages(`  x: {resolution: {}}\n`)],
    ['a broken line', packages(`  x@1.0.0: {resolution: {}\n`)],
  ])('are unread with %s', (_name, text) => {
    expect(reading('pnpm-lock.yaml', text).state).toBe('unread');
  });
});
