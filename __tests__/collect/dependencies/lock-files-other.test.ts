import { describe, expect, it } from '@jest/globals';
import { HEX, components, reading, shown } from './lock-reading.js';

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

describe('go.work', () => {
  it('tells what it replaces in all modules', () => {
    const text = 'go 1.24\nuse (\n\t./a\n\t./b\n)\nreplace github.com/a/b => example.com/evil v1.0.0\n';
    expect(components('go.work', text).map(shown)).toEqual(['example.com/evil@v1.0.0 - unknown - -']);
    expect(reading('go.work', 'replace a => b v1.0.0\n').state).toBe('unread');
    expect(reading('go.work', 'go 1.24\nfetch a\n').state).toBe('unread');
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
