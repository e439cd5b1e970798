import { describe, expect, it } from '@jest/globals';
import { readPointer } from '../../../src/collect/models/pointer.js';

const VERSION = 'version https://git-lfs.github.com/spec/v1';
const OID = `oid sha256:${'ab'.repeat(32)}`;
const CANONICAL = `${VERSION}\n${OID}\nsize 42\n`;

const read = (text: string) => readPointer(Buffer.from(text, 'latin1'));

describe('a pointer of Git LFS', () => {
  it('is read in its one form', () => {
    expect(read(CANONICAL)).toEqual({ sha256: 'ab'.repeat(32), size: 42 });
    expect(read(CANONICAL.replace('42', '0'))).toMatchObject({ size: 0 });
    expect(read(CANONICAL.replace('42', '400000000000'))).toMatchObject({ size: 4e11 });
  });

  it.each([
    ['the line ends of Windows', CANONICAL.replaceAll('\n', '\r\n'), 'Windows'],
    ['no line end', CANONICAL.trimEnd(), 'line end'],
    ['a line more', `${CANONICAL}\n`, 'one form'],
    ['a byte order mark', `\u00ef\u00bb\u00bf${CANONICAL}`, 'one form'],
    ['a blank line before it', `\n${CANONICAL}`, 'one form'],
    ['capital letters in the digest', `${VERSION}\noid sha256:${'AB'.repeat(32)}\nsize 42\n`, 'small letters'],
    ['a digest that is cut', `${VERSION}\n${OID.slice(0, -1)}\nsize 42\n`, '64 digits'],
    ['another digest', `${VERSION}\noid md5:${'a'.repeat(32)}\nsize 42\n`, 'sha256'],
    ['no size', `${VERSION}\n${OID}\n`, 'no size'],
    ['a size with a nought before it', CANONICAL.replace('42', '042'), 'no size'],
    ['a size below nought', CANONICAL.replace('42', '-1'), 'no size'],
    ['a size that no number holds', CANONICAL.replace('42', '9999999999999999'), 'one form'],
    ['a size of twenty digits', CANONICAL.replace('42', '9'.repeat(20)), 'no size'],
    ['two digests', `${VERSION}\n${OID}\n${OID}\nsize 42\n`, 'one form'],
    ['another order', `${VERSION}\nsize 42\n${OID}\n`, 'one form'],
    ['the version last', `${OID}\nsize 42\n${VERSION}\n`, 'one form'],
    ['two blanks', CANONICAL.replace('size 42', 'size  42'), 'no size'],
    ['the old address', CANONICAL.replace('git-lfs.github.com/spec/v1', 'hawser.github.com/spec/v1'), 'hawser'],
    ['a version to come', CANONICAL.replace('/v1', '/v2'), 'one form'],
    ['an extension', `${VERSION}\next-0-foo sha256:${'c'.repeat(64)}\n${OID}\nsize 42\n`, 'extension'],
    ['a blank of another alphabet before it', `\u00c2\u0085${CANONICAL}`, 'one form'],
    ['blanks behind it', CANONICAL + ' '.repeat(1024), 'longer'],
    ['more behind the blanks', `${CANONICAL}${'\n'.repeat(1024)}and a story`, 'longer'],
    ['blanks of all kinds', `\n${CANONICAL.replaceAll('\n', '\r\n\n')}${'\f'.repeat(1024)}\0`, 'longer'],
    ['the marks of a merge', `<<<<<<< HEAD\n${CANONICAL}=======\n${CANONICAL}>>>>>>> topic\n`, 'merge'],
  ])('is malformed with %s', (_, text, found) => {
    expect(read(text)).toEqual({ kind: 'malformed-pointer', found: expect.stringContaining(found) });
  });

  it.each([
    ['text about it', 'Install git-lfs first.\n'],
    ['an example within a page', `# Pointers\n\n${CANONICAL}`],
    ['another file with a version', 'version 1\nname x\n'],
    ['a key of YAML', 'version: https://git-lfs.github.com/spec/v1\n'],
    ['nothing', ''],
    ['something longer', CANONICAL + 'x'.repeat(1024)],
    ['a long page with an example', `# Pointers\n\n${CANONICAL}${'\n'.repeat(1024)}`],
  ])('is not %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
