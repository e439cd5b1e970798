import { describe, expect, it } from '@jest/globals';
import { ownedPaths, readyOwners } from '../../src/facts/code-owners.js';
import { ownerPattern } from '../../src/facts/owner-pattern.js';
import { ownersFact } from '../support/owners.js';
import type { ChangedFile } from '../../src/facts/change.js';

const file = (path: string, own: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previous: null,
  status: 'modified',
  additions: 1,
  deletions: 0,
  ...own,
});

const read = (text: string | null, errors: readonly { line: number; kind: string }[] = []) =>
  readyOwners(ownersFact({ path: 'CODEOWNERS', text, bytes: text?.length ?? 0, errors }));

const ownersOf = (text: string, ...files: ChangedFile[]): readonly string[] =>
  ownedPaths(read(text).rules, files).map(
    ({ path, rule }) => `${path} ${rule.owners.map(({ name }) => name).join(' ')}`,
  );

describe('patterns of CODEOWNERS', () => {
  it.each([
    ['*', 'a/b.ts', true],
    ['*', '.github/x', true],
    ['docs/a*', 'docs/a', true],
    ['docs/a**b*', 'docs/ab', true],
    ['docs/a*b', 'docs/a', false],
    ['*.ts', 'a/b/c.ts', true],
    ['*.ts', 'a/b/c.tsx', false],
    ['*.ts', 'lib.ts/inner.js', true],
    ['docs', 'docs/a/b.md', true],
    ['docs', 'x/docs', true],
    ['docs', 'docs2/a', false],
    ['docs/', 'x/docs/a', true],
    ['docs/', 'docs', false],
    ['/docs/', 'x/docs/a', false],
    ['/docs/', 'docs/a/b', true],
    ['docs/*', 'docs/a.md', true],
    ['docs/*', 'docs/a/b.md', false],
    ['docs/*', 'x/docs/a.md', false],
    ['docs/a', 'x/docs/a', false],
    ['/docs/**', 'docs', false],
    ['/docs/**', 'docs/a/b', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b/c', true],
    ['a/**/b', 'x/a/b', false],
    ['**/logs', 'build/logs/x', true],
    ['**/logs', 'logs', true],
    ['**', 'any/thing', true],
    ['**/**/x', 'x', true],
    ['/apps/*/src/', 'apps/one/src/a', true],
    ['/apps/*/src/', 'apps/one/two/src/a', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*b*c', 'axxbyybzc', true],
    ['a*b*c', 'axxbyy', false],
    ['Docs/', 'docs/a', false],
    ['my\\ file', 'my file', true],
    ['a\\*b', 'axb', false],
    ['a\\*b', 'a*b', true],
    ['src/{a,b}', 'src/a', false],
    ['/', 'a', false],
    ['a.c', 'abc', false],
    ['a?c', 'xbc', false],
    ['a?c', 'abcd', false],
    ['a*b', 'ab', true],
    ['a*b', 'aXXXc', false],
    ['*a', 'ba', true],
    ['a**b', 'axxb', true],
    ['/src/a', 'src/b', false],
    ['/src/a', 'src', false],
    ['/src/a', 'src/a/b', true],
    ['/src/*/a', 'src/x/b', false],
    ['/src', 'lib/src', false],
    ['/src', 'src/a', true],
    ['/*', 'a', true],
    ['/*', 'a/b', false],
    ['/?', 'a/b', true],
    ['/\\*', '*/b', true],
    ['**/', 'any/thing', true],
    ['**/', 'any', true],
    ['a//b', 'x/a/b', false],
    ['src/**', 'src', false],
    ['src/**/', 'src/a', true],
    ['**/a/*', 'x/a/b', true],
    ['**/a/*', 'x/a/b/c', false],
    ['x**y/a', 'xy/a', true],
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(ownersOf(`${pattern} @bob`, file(path)).length === 1).toBe(matches);
  });

  it.each(['!a @bob', 'a[b] @bob', '\\#a @bob', 'a***b @bob', 'a bob', 'a @bob @x/y/z', 'a @', 'a @@bob', 'a x@y@z'])(
    '%s is not valid, and its line is named',
    (line) => {
      const { rules, faults } = read(`* @carol\n${line}\n`);
      expect(faults.map((fault) => fault.line)).toEqual([2]);
      expect(rules.map((rule) => rule.line)).toEqual([1]);
    },
  );
});

describe('the rule that decides', () => {
  it('is the last that matches', () => {
    expect(ownersOf('* @carol\n/src/ @bob @acme/Ops\n', file('src/a'), file('lib/a'))).toEqual([
      'lib/a carol',
      'src/a bob acme/ops',
    ]);
  });

  it('asks for nothing where it names nobody, and no rule asks for nothing', () => {
    expect(ownersOf('/src/ @bob\n/src/gen/\n', file('src/gen/a'), file('lib/a'))).toEqual([]);
  });

  it('skips comments, whole or behind the owners, and keeps Windows line ends out', () => {
    expect(ownersOf('# all\r\n\r\n* @bob # not @carol\r\n', file('a'))).toEqual(['a bob']);
    expect(ownersOf('#* @carol\n* @bob #@carol', file('a'))).toEqual(['a bob']);
    expect(ownersOf('a# @bob', file('a#'))).toEqual(['a# bob']);
  });

  it('is sought for both names of a rename, and for the new name of a copy', () => {
    const files = [
      file('new/a', { previous: 'old/a', status: 'renamed' }),
      file('new/b', { previous: 'old/b', status: 'copied' }),
    ];
    expect(ownersOf('/old/ @bob\n/new/ @dana', ...files)).toEqual(['new/a dana', 'new/b dana', 'old/a bob']);
  });

  it('is told with its line, its pattern and what is wrong in it', () => {
    expect(read('\n/x @ghost\na b\n!c @bob').rules.map(({ line, pattern }) => [line, pattern])).toEqual([[2, '/x']]);
    expect(read('\n/x @ghost\na b\n!c @bob').faults).toEqual([
      { line: 3, found: 'b' },
      { line: 4, found: '!c' },
    ]);
    expect(ownerPattern('')).toBeNull();
  });

  it('knows users, teams and addresses', () => {
    expect(read('* @Bob @Acme/Ops Me@Acme.example').rules[0]?.owners).toEqual([
      { kind: 'user', name: 'Bob' },
      { kind: 'team', name: 'acme/ops' },
      { kind: 'mail', name: 'me@acme.example' },
    ]);
    expect(read('* me@acme/ops').rules[0]?.owners).toEqual([{ kind: 'mail', name: 'me@acme/ops' }]);
  });
});

describe('a file that cannot be judged by', () => {
  it('is one that does not exist', () => {
    expect(read(null)).toEqual({ rules: [], faults: [{ line: null, found: 'no file' }], unknownOwners: new Map() });
  });

  it('is one that GitHub does not read for its size', () => {
    const reading = readyOwners(ownersFact({ path: 'CODEOWNERS', text: '* @bob', bytes: 3_000_001, errors: [] }));
    expect(reading).toEqual({ rules: [], faults: [{ line: null, found: '3000001 bytes' }], unknownOwners: new Map() });
    expect(
      readyOwners(ownersFact({ path: 'CODEOWNERS', text: '* @bob', bytes: 3_000_000, errors: [] })).faults,
    ).toEqual([]);
  });

  it('is one in which the host finds a fault that we do not see', () => {
    expect(read('* @bob', [{ line: 1, kind: 'Something new' }]).faults).toEqual([{ line: 1, found: 'Something new' }]);
  });

  it('is not one with an unknown owner: which lines have one is told apart', () => {
    const { faults, unknownOwners } = read('* @bob\n/x @ghost', [{ line: 2, kind: 'Unknown owner' }]);
    expect([faults, [...unknownOwners]]).toEqual([[], [[2, 1]]]);
    const mixed = read('* @bob\n/x @ghost', [
      { line: 1, kind: 'Something new' },
      { line: 2, kind: 'unknown-owner' },
      { line: 2, kind: 'Unknown owner' },
    ]);
    expect([mixed.faults.map(({ line }) => line), [...mixed.unknownOwners]]).toEqual([[1], [[2, 2]]]);
  });
});

it('reads 3000 files under 500 rules of which none matches', () => {
  const shapes = ['/pkg/p#/', '*.e#', '/pkg/*/lib#/**', 'docs#/*', '**/gen#/**/x', '/src/**/a*b#*c'];
  const text = Array.from(
    { length: 500 },
    (_, i) => `${(shapes[i % shapes.length] ?? '').replace('#', String(i))} @bob`,
  );
  const files = Array.from({ length: 3000 }, (_, i) => file(`pkg/q${i % 50}/src/deep/er/file-${i}.ts`));
  const { rules } = read(text.join('\n'));
  expect(ownedPaths(rules, files)).toEqual([]);
});

// Backtracking would need longer than anybody waits: the test ends, or the whole run never does.
it('does not backtrack without end', () => {
  const pattern = `/${'a*'.repeat(40)}b/${'**/a/'.repeat(20)}z`;
  const path = `${'a'.repeat(200)}/${'a/'.repeat(200)}y`;
  expect(ownersOf(`${pattern} @bob`, file(path))).toEqual([]);
});
