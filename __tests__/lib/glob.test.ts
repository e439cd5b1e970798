import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesGlob, matchesGuard } from '../../src/lib/glob.js';

describe('matchesGlob', () => {
  it.each([
    ['**', '.npmrc'],
    ['**', 'a/.b/c'],
    ['.github/**', '.github/workflows/ci.yml'],
    ['**/CODEOWNERS', 'CODEOWNERS'],
    ['**/CODEOWNERS', 'docs/deep/CODEOWNERS'],
    ['release/**', 'release/2026/03'],
    ['*.md', '.hidden.md'],
    ['{docs,site}/*.md', 'site/a.md'],
    ['src/[id]/x.ts', 'src/[id]/x.ts'],
    ['src/[id]/x.ts', 'src/i/x.ts'],
    ['{a,b}.ts', '{a,b}.ts'],
    ['src/(group)/**', 'src/(group)/page.tsx'],
    ['@scope/*', '@scope/pkg'],
    ['@(a|b)', '@(a|b)'],
    ['!important.md', '!important.md'],
    ['#notes/*', '#notes/a'],
    ['a?c', 'a😀c'],
    ['docs/**', 'docs/a\nb'],
  ])('%s matches %j', (glob, name) => {
    expect(matchesGlob(glob, name)).toBe(true);
  });

  it.each([
    ['release/**', 'release-notes'],
    ['release/**', 'release'],
    ['infra/**', 'docs/infra/notes.md'],
    ['infra/**', 'infrastructure/notes.md'],
    ['infra/**', 'Infra/prod.tf'],
    ['*.md', 'docs/a.md'],
    ['@(a|b)', 'a'],
    ['+(a)', 'aa'],
    ['!important.md', 'other.md'],
    ['#notes/*', 'notes/a'],
    ['src\\id', 'src/id'],
    ['**', ''],
    ['', ''],
    ['main', 'maintenance'],
  ])('%s does not match %j', (glob, name) => {
    expect(matchesGlob(glob, name)).toBe(false);
  });

  it('refuses braces that blow up, before trying them', () => {
    const bomb = '{a,b}'.repeat(40);
    expect(() => matchesGlob(bomb, 'x')).toThrow(RangeError);
    expect(() => matchesGuard(bomb, 'x')).toThrow(RangeError);
    expect(() => matchesGlob('a'.repeat(5000), 'x')).toThrow(RangeError);
    expect(matchesGlob('{a,b}{c,d}/**', 'bc/x')).toBe(true);
  });

  it('matches every path that is letter for letter the glob', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (name) => {
        expect(matchesGlob(name, name)).toBe(true);
        expect(matchesGuard(name, name)).toBe(true);
      }),
    );
  });

  it('gives the same answer again when more globs were compiled than are kept', () => {
    expect(matchesGlob('first/*.ts', 'first/a.ts')).toBe(true);
    for (let index = 0; index < 1500; index++) matchesGlob(`folder-${String(index)}/*`, 'x');
    expect(matchesGlob('first/*.ts', 'first/a.ts')).toBe(true);
    expect(matchesGlob('first/*.ts', 'second/a.ts')).toBe(false);
  });

  it('takes no longer on hostile names', () => {
    expect(matchesGlob(`**/${'*a'.repeat(40)}b`, 'a'.repeat(3000))).toBe(false);
  });
});

describe('matchesGuard', () => {
  it.each([
    ['infra/**', 'Infra/prod.tf'],
    ['infra/**', 'INFRA/prod.tf'],
    ['.GitHub/**', '.github/x'],
    ['caf\u00e9/**', 'cafe\u0301/menu'],
    ['cafe\u0301/**', 'CAF\u00c9/menu'],
    ['stra\u00dfe/**', 'STRASSE/x'],
    ['**/CODEOWNERS', 'docs/codeowners'],
    ['keys/**', '\u212aeys/x'],
    ['src/[id]/x.ts', 'SRC/[ID]/X.ts'],
    ['.github/**', '.git\u200chub/x'],
  ])('%s also guards %j', (glob, path) => {
    expect(matchesGuard(glob, path)).toBe(true);
  });

  it.each([
    ['infra/**', 'infra'],
    ['.github/workflows/**', '.github'],
    ['infra/prod/*.tf', 'Infra/prod'],
  ])('%s guards the folder it leads through, when %j becomes a link or a submodule', (glob, path) => {
    expect(matchesGuard(glob, path)).toBe(true);
  });

  it.each([
    ['infra/**', 'infrastructure/notes.md'],
    ['infra/**', 'docs/infra/notes.md'],
    ['.github/**', '.github-notes.md'],
    ['**/CODEOWNERS', 'CODEOWNERS.md'],
    ['*/secret', 'secret'],
    ['infra/**', ''],
  ])('%s does not guard %j', (glob, path) => {
    expect(matchesGuard(glob, path)).toBe(false);
  });
});
