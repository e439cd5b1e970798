import { describe, expect, it } from '@jest/globals';
import { HEX, components, fixture, reading, shown } from './lock-reading.js';

describe('Cargo.lock', () => {
  const cargo = (packages: string, version = 'version = 4\n'): string => `# made by Cargo\n${version}\n${packages}`;
  const entry = (source: string, more = ''): string =>
    `[[package]]\nname = "x"\nversion = "1.0.0"\n${source === '' ? '' : `source = "${source}"\n`}${more}\n`;

  it.each([
    ['registry+https://git.example/index', 'git.example/index'],
    ['sparse+https://index.example/', 'index.example'],
    ['git+https://git.example/o/x?rev=main#abcdef', 'git'],
    ['registry+file:///vendor', 'file'],
  ])('tells of %s that it is %s', (source, expected) => {
    const [read] = components('Cargo.lock', cargo(entry(source, `checksum = "${HEX(64)}"`)));
    expect(read).toMatchObject({ version: '1.0.0', source: expected, hashes: [`sha256:${HEX(64)}`] });
  });

  it('leaves out the workspace, and finds the digests of the first version', () => {
    const source = 'registry+https://git.example/index';
    const text = `${entry(source)}\n${entry('')}\n[metadata]\n"checksum x 1.0.0 (${source})" = "${HEX(64)}"\n`;
    expect(components('Cargo.lock', cargo(text, ''))).toMatchObject([{ name: 'x', hashes: [`sha256:${HEX(64)}`] }]);
  });

  it.each([
    ['another version', cargo('', 'version = 5\n')],
    ['a conflict', cargo('<<<<<<< ours\n')],
    ['a key twice', cargo(entry('sparse+https://index.example/', 'version = "2.0.0"'))],
    ['a source of another kind', cargo(entry('https://index.example/'))],
    ['a digest that is none', cargo(entry('sparse+https://index.example/', 'checksum = "abc"'))],
  ])('is unread with %s', (_name, text) => {
    expect(reading('Cargo.lock', text).state).toBe('unread');
  });
});

describe('go.mod', () => {
  const h1 = `h1:${Buffer.alloc(32, 1).toString('base64')}`;
  const mod = `module example.com/x // a comment

go 1.22

toolchain go1.22.4

require (
	github.com/a/b v1.2.3
	golang.org/x/c v0.0.0-20240101000000-0123456789ab // indirect
)

require "example.com/d" v1.0.0

replace github.com/a/b v1.2.3 => github.com/fork/b v1.2.4

replace example.com/d => ../d

exclude example.com/e v1.0.0

retract [v1.0.0, v1.1.0]
`;

  it('reads requirements with what replaces them, and the digests of go.sum', () => {
    const sums = `github.com/fork/b v1.2.4 ${h1}\ngithub.com/fork/b v1.2.4/go.mod ${h1}\n`;
    const read = components('go.mod', mod, sums);
    expect(read.map(shown)).toEqual([
      'github.com/fork/b@v1.2.4 - unknown - -',
      'golang.org/x/c@v0.0.0-20240101000000-0123456789ab - unknown - -',
      'example.com/d@- file unknown - -',
    ]);
    expect(read[0]).toMatchObject({ purl: 'pkg:golang/github.com/fork/b@v1.2.4', hashes: [`h1:${'01'.repeat(32)}`] });
    expect(components('go.mod', mod)[0]?.hashes).toEqual([]);
  });

  it.each([
    ['nothing', '', ''],
    ['a directive that is not known', 'module x\nfetch y v1.0.0\n', ''],
    ['a block that does not end', 'module x\nrequire (\n', ''],
    ['a requirement without a version', 'module x\nrequire y\n', ''],
    ['a replacement that is none', 'module x\nreplace y v1.0.0 z\n', ''],
    ['a replacement without a version', 'module x\nreplace y => example.com/z\n', ''],
    ['a go.sum that is none', mod, 'github.com/a/b v1.2.3\n'],
    ['two digests of one module', mod, `a/b v1.0.0 ${h1}\na/b v1.0.0 h1:${Buffer.alloc(32).toString('base64')}\n`],
  ])('is unread with %s', (_name, text, sums) => {
    expect(reading('go.mod', text, sums).state).toBe('unread');
  });
});

describe('Gemfile.lock', () => {
  const lock = `GIT
  remote: https://git.example/o/g.git
  revision: abcdef
  branch: main
  specs:
    g (1.0.0)

PATH
  remote: .
  specs:
    self (0.1.0)

PATH
  remote: vendor/local
  specs:
    local (0.2.0)

GEM
  remote: https://gems.example/
  remote: https://own.example/
  specs:
    nokogiri (1.16.0-x86_64-linux)
      racc (~> 1.4)
    racc (1.7.3)

PLATFORMS
  x86_64-linux

DEPENDENCIES
  g!
  nokogiri

CHECKSUMS
  nokogiri (1.16.0-x86_64-linux) sha256=${HEX(64)}
  racc (1.7.3)

BUNDLED WITH
   2.5.3
`;

  it('reads gems of every kind', () => {
    const read = components('Gemfile.lock', lock);
    expect(read.map(shown)).toEqual([
      'g@1.0.0 git unknown - -',
      'local@0.2.0 file unknown - -',
      'nokogiri@1.16.0 gems.example own.example unknown - -',
      'racc@1.7.3 gems.example own.example unknown - -',
    ]);
    expect(read[2]?.hashes).toEqual([`sha256:${HEX(64)}`]);
  });

  it.each([
    ['nothing', ''],
    ['a conflict', `<<<<<<< ours\n${lock}`],
    ['a section that is not known', `${lock}\nSVN\n  remote: x\n`],
    ['a gem without a version', lock.replace('racc (1.7.3)\n\nPLATFORMS', 'racc\n\nPLATFORMS')],
    ['a line that is indented otherwise', lock.replace('    racc (1.7.3)', '   racc (1.7.3)')],
    ['a line before the first section', `  remote: x\n${lock}`],
  ])('is unread with %s', (_name, text) => {
    expect(reading('Gemfile.lock', text).state).toBe('unread');
  });
});

describe('composer.lock', () => {
  const entry = (more: object): object => ({
    name: 'acme/x',
    version: 'v1.0.0',
    source: { type: 'git', url: 'https://git.example/acme/x.git', reference: 'abcdef' },
    dist: { type: 'zip', url: 'https://dist.example/x.zip', reference: 'abcdef', shasum: '' },
    type: 'library',
    license: ['MIT'],
    ...more,
  });
  const lock = (packages: object[], dev: object[] = []): string =>
    JSON.stringify({ 'content-hash': HEX(32), packages, 'packages-dev': dev, aliases: [] });

  it('reads licences as a choice, and plugins as scripts', () => {
    const text = lock(
      [
        entry({
          license: ['LGPL-2.1-only', 'MIT AND BSD-3-Clause'],
          dist: { type: 'zip', url: 'https://dist.example/x.zip', shasum: HEX(40) },
        }),
      ],
      [
        entry({ name: 'acme/plugin', type: 'composer-plugin', dist: null }),
        entry({ name: 'acme/path', dist: { type: 'path', url: '../path' } }),
      ],
    );
    const read = components('composer.lock', text);
    expect(read.map(shown)).toEqual([
      'acme/x@v1.0.0 dist.example runtime none LGPL-2.1-only OR (MIT AND BSD-3-Clause)',
      'acme/plugin@v1.0.0 git development script MIT',
      'acme/path@v1.0.0 file development none MIT',
    ]);
    expect(read[0]?.hashes).toEqual([`sha1:${HEX(40)}`]);
  });

  it.each([
    ['nothing', ''],
    ['another file', '{"name":"acme/x"}'],
    ['a package that is none', lock([[]])],
    ['a package without a version', lock([entry({ version: null })])],
  ])('is unread with %s', (_name, text) => {
    expect(reading('composer.lock', text).state).toBe('unread');
  });
});

describe('gradle.lockfile', () => {
  it('reads artifacts and what they are for', () => {
    const read = components('app/gradle.lockfile', fixture('gradle.lockfile'));
    expect(read.map(shown)).toEqual([
      'ch.qos.logback:logback-classic@1.4.14 - runtime - -',
      'com.github.docker-java:docker-java-api@3.3.4 - development - -',
      'com.vaadin.external.google:android-json@0.0.20131108.vaadin1 - development - -',
      'io.netty:netty-buffer@4.1.105.Final - runtime - -',
    ]);
    expect(read[0]?.purl).toBe('pkg:maven/ch.qos.logback/logback-classic@1.4.14');
    expect(components('gradle/dependency-locks/compile.lockfile', 'a:b:1.0\n').map(shown)).toEqual([
      'a:b@1.0 - unknown - -',
    ]);
  });

  it.each([
    ['a line that is none', 'hello\n'],
    ['a line twice', 'a:b:1=x\na:b:1=x\n'],
    ['no version', 'a:b=x\n'],
  ])('is unread with %s', (_name, text) => {
    expect(reading('gradle.lockfile', text).state).toBe('unread');
  });
});

describe('packages.lock.json', () => {
  const digest = Buffer.alloc(64, 1).toString('base64');
  const lock = (framework: object, version: unknown = 1): string =>
    JSON.stringify({ version, dependencies: { 'net8.0': framework, 'net9.0': framework } });

  it('reads a package once for all frameworks, and no project', () => {
    const text = lock({
      'Newtonsoft.Json': { type: 'Direct', requested: '[13.0.3, )', resolved: '13.0.3', contentHash: digest },
      'System.X': { type: 'CentralTransitive', requested: '[1.0.0, )' },
      own: { type: 'Project', dependencies: {} },
    });
    expect(components('packages.lock.json', text)).toMatchObject([
      { name: 'Newtonsoft.Json', version: '13.0.3', hashes: [`sha512:${'01'.repeat(64)}`] },
      { name: 'System.X', version: null },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another version', lock({}, 3)],
    ['no dependencies', '{"version":1}'],
    ['a type that is not known', lock({ x: { type: 'Other', resolved: '1' } })],
    ['a digest that is none', lock({ x: { type: 'Direct', resolved: '1', contentHash: 'a b' } })],
  ])('is unread with %s', (_name, text) => {
    expect(reading('packages.lock.json', text).state).toBe('unread');
  });
});
