import { describe, expect, it } from '@jest/globals';
import { bytes, pointer, readChange, sha, told } from './model-reading.js';

const PICKLE = Buffer.from([0x80, 4, 0x95, 0, 0, 0, 0, 0, 0, 0, 0, 0x4e, 0x2e]);
/** Without a zero byte, so that the host takes it for text. */
const HOOK = Buffer.from('\u0080\u0002cos\nsystem\nU\u0004trueq\u0001\u0085R.', 'latin1');
const NUMPY = Buffer.concat([Buffer.from('\u0093NUMPY\u0001\u0000', 'latin1'), Buffer.alloc(120)]);
const GGUF = Buffer.concat([Buffer.from('GGUF'), Buffer.from([3, 0, 0, 0]), Buffer.alloc(16)]);
const HDF5 = Buffer.from('894844460d0a1a0a00000000', 'hex');
const PICTURE = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200)]);
const MB = 1024 * 1024;

const strays = async (head: Readonly<Record<string, string>>, more = {}) =>
  told(told((await readChange({ head, ...more })).models).strays);

describe('files outside of every model', () => {
  it.each([
    ['lib/a.safetensors', 'text', 'extension', null],
    ['lib/A.PKL', 'text', 'extension', null],
    ['models/mm/a.onnx', 'text', 'extension', null],
    ['lib/pickle.dat', bytes(PICKLE), 'magic', PICKLE.length],
    ['lib/hook.dat', bytes(HOOK), 'magic', HOOK.length],
    ['lib/array.dat', bytes(NUMPY), 'magic', NUMPY.length],
    ['lib/gguf.dat', bytes(GGUF), 'magic', GGUF.length],
    ['lib/hdf.dat', bytes(HDF5), 'magic', HDF5.length],
    ['lib/logo.png', bytes(PICKLE), 'magic', PICKLE.length],
    ['lib/large.dat', pointer(sha('a'), 50 * MB + 1), 'large-pointer', 50 * MB + 1],
    ['lib/broken.dat', pointer(sha('a'), 9).replace('\n', '\r\n'), 'large-pointer', null],
    ['lib/blank.dat', `\u0085${pointer(sha('a'), 9)}`, 'large-pointer', null],
    ['lib/padded.dat', bytes(Buffer.from(`${pointer(sha('a'), 9)}${' '.repeat(1024)}\0`)), 'large-pointer', null],
    ['lib/binary.dat', bytes(Buffer.alloc(5 * MB + 1)), 'large-binary', 5 * MB + 1],
    ['lib/film.mp4', bytes(Buffer.alloc(5 * MB + 1)), 'large-binary', 5 * MB + 1],
  ])('%s looks like one', async (path, text, looks, size) => {
    expect(await strays({ [path]: text, 'models/m/model.bin': 'x' })).toEqual([{ path, looks, size }]);
  });

  it.each([
    ['lib/a.ts', 'export {};\n'],
    ['lib/empty', ''],
    ['lib/logo.png', bytes(PICTURE)],
    ['lib/tool.dat', bytes(Buffer.alloc(300, 1))],
    ['lib/small.dat', pointer(sha('a'), 50 * MB)],
    ['docs/pointers.md', 'Install git-lfs first.\n'],
    ['models/m/a.safetensors', 'in the root'],
  ])('%s does not', async (path, text) => {
    expect(await strays({ [path]: text })).toEqual([]);
  });

  it.each([
    ['lib/notes.txt', 'lib/.gitattributes', [{ path: 'lib/notes.txt', looks: 'large-pointer', size: null }]],
    ['notes.txt', '.gitattributes', [{ path: 'notes.txt', looks: 'large-pointer', size: null }]],
    ['lib/notes.txt', 'docs/.gitattributes', []],
  ])('%s that goes on with blanks is one where %s hands it to Git LFS', async (path, attributes, expected) => {
    const padded = `${pointer(sha('a'), 9)}${' '.repeat(1024)}\nand a story\n`;
    const base = { [attributes]: '*.txt filter=lfs\n' };
    expect(await strays({ [path]: padded, 'lib/long.txt': 'x'.repeat(2000) }, { base })).toEqual(expected);
  });

  it('are pointers that tell another size than the store has, and not known where it does not tell', async () => {
    const head = { 'lib/a.dat': pointer(sha('a'), 9), 'lib/b.dat': pointer(sha('b'), 9) };
    expect(await strays(head, { lfs: { [sha('a')]: 5e9, [sha('b')]: 9 } })).toEqual([
      { path: 'lib/a.dat', looks: 'large-pointer', size: null },
    ]);
    const faults = [{ on: 'POST /{owner}/{repo}/info/lfs/objects/batch', answer: '403' }];
    const { models } = await readChange({ head, faults });
    expect(told(models).strays).toMatchObject({ known: false, why: { about: ['lib/a.dat'] } });
  });

  it('are not known where .gitattributes is none', async () => {
    const modes = { 'lib/.gitattributes': '120000' };
    const { models } = await readChange({ head: { 'lib/a.txt': 'x'.repeat(2000), 'lib/.gitattributes': 'x' }, modes });
    expect(told(models).strays).toMatchObject({ known: false, why: { about: ['lib/.gitattributes'] } });
  });

  it('are not those that the change takes away, nor links', async () => {
    expect(await strays({ 'lib/link': 'x' }, { modes: { 'lib/link': '120000' } })).toEqual([]);
  });

  it('are not known where too many would have to be looked into, but pictures may be many', async () => {
    const many = (ending: string) =>
      Object.fromEntries(
        Array.from({ length: 251 }, (_, index) => [
          `lib/${String(index)}.${ending}`,
          bytes(Buffer.from([0, 0, index % 256, 1, index >> 8])),
        ]),
      );
    const { models } = await readChange({ head: many('dat') });
    expect(told(models).strays).toMatchObject({ known: false, why: { code: 'list-truncated' } });
    expect(await strays(many('png'))).toEqual([]);
  });
});
