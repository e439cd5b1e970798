import { describe, expect, it } from '@jest/globals';
import { HEX, components, fixture, reading, shown } from './lock-reading.js';

describe('uv.lock', () => {
  it('tells the host of the archives, not that of the index', () => {
    const read = components('uv.lock', fixture('uv.lock'));
    expect(read.map(shown)).toEqual([
      'colorama@0.4.6 files.example unknown - -',
      'hypothesis@6.155.1 files.example unknown - -',
    ]);
    expect(read[0]?.hashes).toHaveLength(2);
  });

  const of = (source: string, more = ''): string =>
    `version = 1\n\n[[package]]\nname = "x"\nversion = "1.0"\nsource = ${source}\n${more}`;

  it.each([
    ['{ git = "https://git.example/o/x.git?rev=main#abcdef" }', 'git'],
    ['{ url = "https://files.example/x.whl" }', 'files.example'],
    ['{ path = "vendor/x.whl" }', 'file'],
    ['{ registry = "https://index.example/simple" }', 'index.example'],
    ['{ registry = "vendor" }', 'file'],
  ])('tells of the source %s that it is %s', (source, expected) => {
    expect(components('uv.lock', of(source))[0]?.source).toBe(expected);
  });

  it('shows an archive that comes from elsewhere', () => {
    const wheels = 'wheels = [{ url = "https://files.example/a.whl" }, { url = "https://evil.example/a.whl" }]\n';
    const [read] = components('uv.lock', of('{ registry = "https://index.example/simple" }', wheels));
    expect(read?.source).toBe('evil.example files.example');
  });

  it('leaves out the workspace', () => {
    expect(components('uv.lock', of('{ editable = "." }'))).toEqual([]);
    expect(components('uv.lock', of('{ virtual = "." }'))).toEqual([]);
  });

  it.each([
    ['nothing', ''],
    ['another version', 'version = 2\n'],
    ['no source', 'version = 1\n[[package]]\nname = "x"\nversion = "1"\n'],
    ['a source of another kind', of('{ ftp = "x" }')],
    ['a digest that is none', of('{ url = "https://files.example/x" }', 'sdist = { hash = "sha256:xyz" }\n')],
  ])('is unread with %s', (_name, text) => {
    expect(reading('uv.lock', text).state).toBe('unread');
  });
});

describe('Pipfile.lock', () => {
  const pipfile = (more: object, spec: unknown = 6): string =>
    JSON.stringify({
      _meta: {
        hash: { sha256: HEX(64) },
        'pipfile-spec': spec,
        requires: {},
        sources: [
          { name: 'pypi', url: 'https://index.example/simple', verify_ssl: true },
          { name: 'own', url: 'https://own.example/simple', verify_ssl: true },
        ],
      },
      default: {},
      develop: {},
      ...more,
    });

  it('tells the index of each package, or all of them', () => {
    const text = pipfile({
      default: {
        requests: { version: '==2.28.1', hashes: [`sha256:${HEX(64)}`], index: 'pypi' },
        urllib3: { version: '==1.26.12', markers: "python_version >= '2.7'" },
        g: { git: 'https://git.example/o/g.git', ref: 'abcdef' },
        own: { editable: true, path: '.' },
        local: { path: './vendor/local' },
      },
      develop: { pytest: { version: '==8.0.0', index: 'own' } },
      docs: { sphinx: { version: '*' } },
    });
    expect(components('Pipfile.lock', text).map(shown)).toEqual([
      'requests@2.28.1 index.example runtime - -',
      'urllib3@1.26.12 index.example own.example runtime - -',
      'g@abcdef git runtime - -',
      'local@- file runtime - -',
      'pytest@8.0.0 own.example development - -',
      'sphinx@- index.example own.example unknown - -',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['another version', pipfile({}, 7)],
    ['an index that it does not name', pipfile({ default: { x: { version: '==1', index: 'other' } } })],
    ['a category that is none', pipfile({ default: [] })],
    [
      'a package twice',
      '{"_meta":{"pipfile-spec":6,"sources":[]},"default":{"x":{"version":"==1"},"x":{"version":"==2"}}}',
    ],
  ])('is unread with %s', (_name, text) => {
    expect(reading('Pipfile.lock', text).state).toBe('unread');
  });
});
