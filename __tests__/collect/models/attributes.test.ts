import { describe, expect, it } from '@jest/globals';
import { attributePaths, filterBy } from '../../../src/collect/models/attributes.js';

const TOP = [
  '[attr]lfs filter=lfs diff=lfs -text',
  '[attr]big lfs',
  '*.bin filter=lfs',
  '*.pt lfs',
  '*.gguf big',
  '/top.dat filter=lfs',
  'models/**/deep.x filter=lfs',
  'models/** filter=lfs',
  'models/keep/** -filter',
  'models/keep/*.w filter=lfs',
  'a[[:space:]]b.c filter=lfs',
  '"q uo\\"te.d" filter=lfs',
  '**/any/f filter=lfs',
  'dir/ filter=lfs',
  '!neg filter=lfs',
  'x[!a-c]y filter=lfs',
  'x?z filter=lfs',
  'pre**post filter=lfs',
  'm/**/n filter=lfs',
  '*.csv filter=lfs !filter',
  '*.tsv filter=other',
  '*.pt2 filter=lfs filter=other',
  '*.un -lfs',
  '[ab filter=lfs',
  'back\\*slash filter=lfs',
  'unicode-ü?.q filter=lfs',
  'unicode2-? filter=lfs',
  'w/*/z filter=lfs',
  'end/**/ filter=lfs',
  '  lead.b filter=lfs',
  '*.s filter=lfs',
  '"oct\\141l.s" -filter',
  '"dir\\055x/*.s" -filter',
  '"\\303\\274.s" -filter',
  '"ta\\tb.s" -filter',
  '"gl\\\\*ob.s" -filter',
  '"bro\\qken.s" -filter',
];

const WITHIN = ['*.bin -filter', '*.z filter=lfs'];

const filter = filterBy(
  new Map([
    ['.gitattributes', `${TOP.join('\n')}\n`],
    ['models/in/.gitattributes', `${WITHIN.join('\n')}\n`],
  ]),
);

/** As `git check-attr filter` of git 2.x tells it of these two files. */
const TOLD: readonly (readonly [string, 'lfs' | 'none'])[] = [
  ['a.bin', 'lfs'],
  ['x/y/a.bin', 'lfs'],
  ['x/a.BIN', 'none'],
  ['a.pt', 'lfs'],
  ['a.gguf', 'lfs'],
  ['top.dat', 'lfs'],
  ['x/top.dat', 'none'],
  ['models/deep.x', 'lfs'],
  ['models/a/b/deep.x', 'lfs'],
  ['models/q', 'lfs'],
  ['models', 'none'],
  ['models/keep/a', 'none'],
  ['models/keep/b/c.w', 'none'],
  ['models/keep/c.w', 'lfs'],
  ['a b.c', 'lfs'],
  ['q uo"te.d', 'lfs'],
  ['octal.s', 'none'],
  ['broqken.s', 'lfs'],
  ['oct141l.s', 'lfs'],
  ['dir-x/a.s', 'none'],
  ['ü.s', 'none'],
  ['ta\tb.s', 'none'],
  ['gl*ob.s', 'none'],
  ['glob.s', 'lfs'],
  ['any/f', 'lfs'],
  ['x/any/f', 'lfs'],
  ['x/y/any/f', 'lfs'],
  ['dir', 'none'],
  ['dir/f', 'none'],
  ['!neg', 'none'],
  ['neg', 'none'],
  ['xay', 'none'],
  ['xdy', 'lfs'],
  ['x/y', 'none'],
  ['xqz', 'lfs'],
  ['preApost', 'lfs'],
  ['pre/post', 'none'],
  ['prepost', 'lfs'],
  ['m/n', 'lfs'],
  ['m/a/n', 'lfs'],
  ['m/a/b/n', 'lfs'],
  ['mn', 'none'],
  ['a.csv', 'none'],
  ['a.tsv', 'none'],
  ['a.pt2', 'none'],
  ['a.un', 'none'],
  ['[ab', 'none'],
  ['back*slash', 'lfs'],
  ['backXslash', 'none'],
  ['unicode-ü1.q', 'lfs'],
  ['unicode2-ü', 'none'],
  ['unicode2-a', 'lfs'],
  ['w/a/z', 'lfs'],
  ['w/a/b/z', 'none'],
  ['end/a', 'none'],
  ['end/a/b', 'none'],
  ['lead.b', 'lfs'],
  ['models/in/a.bin', 'none'],
  ['models/in/a.z', 'lfs'],
  ['models/in/sub/a.z', 'lfs'],
  ['models/in/other', 'lfs'],
  ['a.z', 'none'],
];

const of = (text: string, path: string): string => filterBy(new Map([['.gitattributes', text]]))(path);

describe('what .gitattributes says of a path', () => {
  it.each(TOLD)('%s: %s', (path, told) => {
    expect(filter(path)).toBe(told);
  });

  it('is nothing where there is no such file', () => {
    expect(filterBy(new Map())('a.bin')).toBe('none');
  });

  it('is read behind a byte order mark, with the line ends of Windows, and without a line end', () => {
    expect(of('\u{feff}*.bin filter=lfs', 'a.bin')).toBe('lfs');
    expect(of('*.bin filter=lfs\r\n*.txt text\r\n', 'a.bin')).toBe('lfs');
  });

  it('is not said by lines that git passes over for their length', () => {
    const line = (length: number): string => `*.bin filter=lfs ${'x'.repeat(length - 17)}`;
    expect(of(line(2047), 'a.bin')).toBe('lfs');
    expect(of(line(2048), 'a.bin')).toBe('none');
  });

  it('defines macros at the top alone, one by those before it', () => {
    expect(of('[attr]big more\n[attr]more filter=lfs\n*.bin big', 'a.bin')).toBe('none');
    const texts = new Map([['m/.gitattributes', '[attr]big filter=lfs\n*.bin big\n']]);
    expect(filterBy(texts)('m/a.bin')).toBe('none');
  });

  it('cannot take for ever, whoever wrote it', () => {
    const pattern = `${'*a'.repeat(900)}b filter=lfs`;
    const began = performance.now();
    expect(of(pattern, 'a'.repeat(250))).toBe('none');
    expect(of(`${'**/a/'.repeat(380)}b filter=lfs`, 'a/'.repeat(500))).toBe('none');
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('the files that may say it', () => {
  it('stand in the folder, and in every folder above it', () => {
    expect(attributePaths('')).toEqual(['.gitattributes']);
    expect(attributePaths('models/a/b')).toEqual([
      '.gitattributes',
      'models/.gitattributes',
      'models/a/.gitattributes',
      'models/a/b/.gitattributes',
    ]);
  });
});
