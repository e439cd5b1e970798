import { describe, expect, it } from '@jest/globals';
import { artifactFiles } from '../../../src/collect/test-results/artifact-files.js';
import { zip } from '../scans/zip.js';

const bytes = Buffer.from('<testsuite/>');
const named = (...names: string[]): Buffer => zip(names.map((name) => ({ name, bytes })));
const paths = (archive: Uint8Array, glob = '**/*.xml', name = 'results'): readonly string[] =>
  artifactFiles(archive, name, glob).map(({ path }) => path);

describe('files of an artifact', () => {
  it('are those that the glob matches, in order of their paths', () => {
    const archive = named('z.xml', 'a/b/TEST-x.xml', 'a/', '.hidden/r.xml', 'r.xml.gz', 'a.txt');
    expect(paths(archive)).toEqual(['.hidden/r.xml', 'a/b/TEST-x.xml', 'z.xml']);
    expect(paths(archive, '*.xml')).toEqual(['z.xml']);
    expect(paths(archive, 'nothing/**')).toEqual([]);
    expect(artifactFiles(archive, 'results', 'z.xml').map((file) => Buffer.from(file.bytes()))).toEqual([bytes]);
  });

  it('are the artifact itself where it is no archive', () => {
    expect(paths(bytes, '**/*.xml', 'junit.xml')).toEqual(['junit.xml']);
    expect(paths(bytes, '**/*.xml', 'results')).toEqual([]);
  });

  it('are none in an empty archive', () => {
    expect(paths(zip([]))).toEqual([]);
  });
});

describe('an archive', () => {
  const bomb = Buffer.alloc(10_000_000);
  it.each([
    ['that is cut off', named('a.xml').subarray(0, 40), 'not a whole zip archive'],
    ['with two files of one name', named('a.xml', 'a.xml'), 'two files of one name'],
    ['with too long a path', named(`${'a'.repeat(1030)}.xml`), 'a path of more than 1024 characters'],
    [
      'with a file that claims two gigabytes',
      zip([{ name: 'a.xml', bytes, told: { size: 2_000_000_000 } }]),
      'has 2000000000 bytes',
    ],
    ['with a bomb', zip([{ name: 'a.xml', bytes: bomb }]), 'packed more than 200 times'],
    [
      'with too many files',
      zip(Array.from({ length: 5001 }, (_, index) => ({ name: `${String(index)}.xml`, bytes, stored: true }))),
      'more than 5000 of its files match',
    ],
  ])('%s is refused before anything is unpacked', (_, archive, words) => {
    expect(() => paths(archive)).toThrow(words);
  });

  it('with files that are too much together is refused', () => {
    const large = (name: string) => ({ name, bytes, stored: true, told: { size: 60_000_000 } });
    expect(() => paths(zip([large('a.xml'), large('b.xml'), large('c.xml')]))).toThrow('packed more than 200 times');
    const stored = Buffer.alloc(1_000_000);
    const many = Array.from({ length: 129 }, (_, index) => ({
      name: `${String(index)}.xml`,
      bytes: stored,
      stored: true,
    }));
    expect(() => paths(zip(many))).toThrow('its files have 129000000 bytes');
  });

  it('with a bomb that the glob leaves out is read', () => {
    expect(
      paths(
        zip([
          { name: 'core.dump', bytes: bomb },
          { name: 'a.xml', bytes },
        ]),
      ),
    ).toEqual(['a.xml']);
  });

  it.each([
    ['an encrypted file', { flags: 1 }],
    ['a wrong checksum', { crc: 1 }],
    ['more than it tells', { size: 3 }],
  ])('with %s is refused when it is unpacked', (_, told) => {
    const [file] = artifactFiles(zip([{ name: 'a.xml', bytes, told }]), 'results', '**/*.xml');
    expect(() => file?.bytes()).toThrow();
  });
});
