import { describe, expect, it } from '@jest/globals';
import { HEX, components, reading, shown } from './lock-reading.js';

const pip = (text: string) => components('requirements.txt', text);

describe('requirements.txt', () => {
  it('reads pins, digests, ranges, extras and markers', () => {
    const text = `
# made by pip-compile
--index-url https://user:secret@index.example/simple
flask[async,dotenv]==3.0.3 ; python_version >= "3.8" \\
    --hash=sha256:${HEX(64)} \\
    --hash=sha256:${'b'.repeat(64)}
    # via -r requirements.in
six>=1.16,<2  # a range
zope.interface === 5.0
wild == 1.*
bare
`;
    const read = pip(text);
    expect(read.map(shown)).toEqual([
      'flask@3.0.3 index.example unknown - -',
      'six@- index.example unknown - -',
      'zope.interface@5.0 index.example unknown - -',
      'wild@- index.example unknown - -',
      'bare@- index.example unknown - -',
    ]);
    expect(read[0]?.hashes).toEqual([`sha256:${HEX(64)}`, `sha256:${'b'.repeat(64)}`]);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('names every index that a line may come from', () => {
    const text =
      'x==1\n--extra-index-url=https://evil.example/simple\n-i https://index.example/simple\n--find-links ./wheels\n';
    expect(pip(text)[0]?.source).toBe('evil.example file index.example');
  });

  it('reads addresses, repositories and paths', () => {
    const commit = '0123456789012345678901234567890123456789';
    const text = `
a @ https://files.example/a-1.0.whl#sha256=${HEX(64)}
git+https://git.example/o/b.git@${commit}#egg=b
-e git+ssh://git@git.example/o/c.git#egg=c&subdirectory=x
https://files.example/d-1.0.tar.gz
./vendor/e
-e .
.[dev]
`;
    expect(pip(text).map(shown)).toEqual([
      'a@- files.example unknown - -',
      `b@${commit} git unknown - -`,
      'c@- git unknown - -',
      'd-1.0.tar.gz@- files.example unknown - -',
      'e@- file unknown - -',
    ]);
  });

  it('takes no line into a comment that ends in a backslash', () => {
    expect(pip('# harmless \\\nevil==6.6.6\n').map(shown)).toEqual(['evil@6.6.6 - unknown - -']);
  });

  it('is known by its name', () => {
    for (const path of ['requirements-dev.txt', 'dev_requirements.txt', 'requirements/base.txt', 'a/constraints.txt'])
      expect(components(path, 'x==1')).toHaveLength(1);
    expect(pip('-r requirements-base.txt\n-c constraints.txt\nx==1')).toHaveLength(1);
  });

  it.each([
    ['a file that is not read', '-r base.in\n'],
    ['a file from elsewhere', '-r https://evil.example/requirements.txt\n'],
    ['an option that is not known', '--global-option=x\n'],
    ['an option of a package that is not known', 'x==1 --config-settings=y\n'],
    ['an index that is no address', '--index-url https://\nx==1\n'],
    ['a digest that is none', 'x==1 --hash=sha256:abc\n'],
    ['a line that is none', 'x==1 y==2\n'],
    ['JSON', '{}\n'],
    ['an HTML page', '<!doctype html>\n'],
    ['a name from the middle of nowhere', 'x\u0000==1\n'],
  ])('is unread with %s', (_name, text) => {
    expect(reading('requirements.txt', text).state).toBe('unread');
  });
});

describe('poetry.lock', () => {
  const metadata = (version: string, more = ''): string =>
    `[metadata]\nlock-version = "${version}"\npython-versions = "*"\ncontent-hash = "${HEX(64)}"\n${more}`;

  it('version 2 reads groups and digests', () => {
    const text = `
[[package]]
name = "attrs"
version = "23.2.0"
description = "Classes"
optional = false
python-versions = ">=3.7"
groups = ["main", "dev"]
files = [
    {file = "attrs-23.2.0-py3-none-any.whl", hash = "sha256:${HEX(64)}"},
]

[[package]]
name = "pytest"
version = "8.0.0"
optional = false
groups = ["dev"]
files = []

[package.source]
type = "legacy"
url = "https://index.example/simple"
reference = "internal"

[[package]]
name = "g"
version = "1.0.0"
files = []

[package.source]
type = "git"
url = "https://git.example/o/g.git"
reference = "main"
resolved_reference = "abcdef"

${metadata('2.1')}`;
    const read = components('poetry.lock', text);
    expect(read.map(shown)).toEqual([
      'attrs@23.2.0 - runtime - -',
      'pytest@8.0.0 index.example development - -',
      'g@1.0.0 git unknown - -',
    ]);
    expect(read[0]?.hashes).toEqual([`sha256:${HEX(64)}`]);
    expect(read[2]?.purl).toContain('vcs_url=git');
  });

  it('version 1 reads the digests of its table', () => {
    const text = `[[package]]\nname = "attrs"\nversion = "21.4.0"\ncategory = "dev"\noptional = false\n\n${metadata(
      '1.1',
      `\n[metadata.files]\nattrs = [\n    {file = "attrs.whl", hash = "sha256:${HEX(64)}"},\n]\n`,
    )}`;
    const [read] = components('poetry.lock', text);
    expect(read).toMatchObject({ version: '21.4.0', scope: 'development', hashes: [`sha256:${HEX(64)}`] });
  });

  it.each([
    ['nothing', ''],
    ['a version to come', metadata('3.0')],
    ['no metadata', '[[package]]\nname = "x"\nversion = "1"\n'],
    ['a key twice', `[[package]]\nname = "x"\nname = "y"\nversion = "1"\n${metadata('2.0')}`],
    [
      'a source of another kind',
      `[[package]]\nname = "x"\nversion = "1"\n[package.source]\ntype = "ftp"\nurl = "x"\n${metadata('2.0')}`,
    ],
    ['depth', `x = ${'['.repeat(20000)}`],
  ])('is unread with %s', (_name, text) => {
    expect(reading('poetry.lock', text).state).toBe('unread');
  });
});
