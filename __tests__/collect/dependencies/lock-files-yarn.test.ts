import { describe, expect, it } from '@jest/globals';
import { components, fixture, reading, shown } from './lock-reading.js';

describe('lock files of yarn', () => {
  it('version 1 tells addresses and two digests', () => {
    const read = components('yarn.lock', fixture('yarn.v1.lock'));
    expect(read.map(shown)).toEqual([
      '@esbuild/linux-x64@0.25.0 registry.example unknown - -',
      'esbuild@0.25.0 registry.example unknown - -',
      'is-number@6.0.0 registry.example unknown - -',
      'is-odd@3.0.1 registry.example unknown - -',
      'is-odd@3.0.0 registry.example unknown - -',
    ]);
    expect(read[2]?.hashes).toEqual([
      'sha1:e6d15ad31fc262887cccf217ae5f9316f81b1995',
      expect.stringMatching(/^sha512:5aed551d/),
    ]);
  });

  it('later ones tell digests of yarn’s own archives, and of a patched package what was patched', () => {
    const read = components('yarn.lock', fixture('yarn.v8.lock'));
    expect(read.map(shown)).toEqual([
      'fsevents@2.3.3 - unknown - -',
      'is-number@6.0.0 - unknown - -',
      'is-odd@3.0.1 - unknown - -',
      'minipass@7.1.3 - unknown - -',
      'is-odd@3.0.0 - unknown - -',
    ]);
    expect(read[0]?.hashes).toHaveLength(2);
  });

  const classic = (text: string): string => `# yarn lockfile v1\n\n\n${text}`;
  const berry = (text: string): string => `__metadata:\n  version: 8\n\n${text}`;

  it('version 1 tells repositories and local archives', () => {
    const text = classic(
      `"g@git+https://git.example/o/g.git":\n  version "1.0.0"\n  resolved "git+https://git.example/o/g.git#abc"\n\n"f@file:vendor/f.tgz":\n  version "2.0.0"\n`,
    );
    expect(components('yarn.lock', text).map(shown)).toEqual(['g@1.0.0 git unknown - -', 'f@2.0.0 file unknown - -']);
  });

  it('later ones tell archives of another registry, addresses, commits and patches of patches', () => {
    const entry = (resolution: string): string =>
      `"${resolution}":\n  version: 1.0.0\n  resolution: "${resolution}"\n  linkType: hard\n\n`;
    const text = berry(
      entry('a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fevil.example%2Fa.tgz') +
        entry('b@https://tar.example/b.tgz') +
        entry('c@https://git.example/o/c.git#commit=abcdef') +
        entry('d@patch:d@patch%3Ad@npm%253A1.0.0%23one.patch#two.patch') +
        entry('e@file:vendor/e.tgz#vendor/e.tgz::hash=abc&locator=x%40workspace%3A.'),
    );
    expect(components('yarn.lock', text).map(shown)).toEqual([
      'a@1.0.0 evil.example unknown - -',
      'b@1.0.0 tar.example unknown - -',
      'c@1.0.0 git unknown - -',
      'd@1.0.0 - unknown - -',
      'e@1.0.0 file unknown - -',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another text', 'hello\n'],
    ['a package without a version', classic('x@1:\n  resolved "https://registry.example/x.tgz"\n')],
    ['a line that is indented otherwise', classic('x@1:\n   version "1.0.0"\n')],
    ['a field twice', classic('x@1:\n  version "1.0.0"\n  version "2.0.0"\n')],
    ['a package twice', classic('x@1:\n  version "1.0.0"\n\nx@1:\n  version "2.0.0"\n')],
    ['a field before the first package', classic('  version "1.0.0"\n')],
    ['a quote that does not end', classic('x@1:\n  version "1.0.0\n')],
    ['a conflict', classic('<<<<<<< ours\nx@1:\n  version "1.0.0"\n')],
    ['YAML of another version', '__metadata:\n  version: 99\n'],
    ['YAML with a package twice', berry('"x@npm:1":\n  linkType: hard\n"x@npm:1":\n  linkType: hard\n')],
    ['YAML without a resolution', berry('"x@npm:1":\n  version: 1.0.0\n  linkType: hard\n')],
    [
      'YAML with a digest that is none',
      berry('"x@npm:1":\n  version: 1.0.0\n  resolution: "x@npm:1.0.0"\n  checksum: abc\n  linkType: hard\n'),
    ],
  ])('are unread with %s', (_name, text) => {
    expect(reading('yarn.lock', text).state).toBe('unread');
  });

  it('names of version 1 reach no prototype', () => {
    expect(components('yarn.lock', classic('__proto__@1:\n  version "1.0.0"\n')).map(shown)).toEqual([
      '__proto__@1.0.0 - unknown - -',
    ]);
  });
});
