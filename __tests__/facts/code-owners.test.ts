import { describe, expect, it } from '@jest/globals';
import { ownedPaths, readOwnersFile } from '../../src/facts/code-owners.js';
import type { ChangedFile } from '../../src/facts/facts.js';

const file = (path: string, own: Partial<ChangedFile> = {}): ChangedFile => ({
  path,
  previous: null,
  status: 'modified',
  additions: 1,
  deletions: 0,
  ...own,
});

const read = (text: string | null, errors: readonly { line: number; kind: string }[] = []) =>
  readOwnersFile({ path: 'CODEOWNERS', text, bytes: text?.length ?? 0, errors });

const ownersOf = (text: string, ...files: ChangedFile[]): readonly string[] =>
  ownedPaths(read(text).rules, files).map(
    ({ path, rule }) => `${path} ${rule.owners.map(({ name }) => name).join(' ')}`,
  );

describe('patterns of CODEOWNERS', () => {
  it.each([
    ['*', 'a/b.ts', true],
    ['*', '.github/x', true],
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
  ])('%s and %s: %s', (pattern, path, matches) => {
    expect(ownersOf(`${pattern} @bob`, file(path)).length === 1).toBe(matches);
  });

  it.each(['!a @bob', 'a[b] @bob', '\\#a @bob', 'a***b @bob', 'a bob', 'a @bob @x/y/z', 'a @', 'a @@bob'])(
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
  });

  it('is sought for both names of a rename, and for the new name of a copy', () => {
    const files = [
      file('new/a', { previous: 'old/a', status: 'renamed' }),
      file('new/b', { previous: 'old/b', status: 'copied' }),
    ];
    expect(ownersOf('/old/ @bob\n/new/ @dana', ...files)).toEqual(['new/a dana', 'new/b dana', 'old/a bob']);
  });

  it('knows users, teams and addresses', () => {
    expect(read('* @Bob @Acme/Ops Me@Acme.example').rules[0]?.owners).toEqual([
      { kind: 'user', name: 'Bob' },
      { kind: 'team', name: 'acme/ops' },
      { kind: 'mail', name: 'me@acme.example' },
    ]);
  });
});

describe('a file that cannot be judged by', () => {
  it('is one that does not exist', () => {
    expect(read(null).faults).toHaveLength(1);
  });

  it('is one that GitHub does not read for its size', () => {
    const reading = readOwnersFile({ path: 'CODEOWNERS', text: '* @bob', bytes: 3_000_001, errors: [] });
    expect(reading.faults).toHaveLength(1);
    expect(readOwnersFile({ path: 'CODEOWNERS', text: '* @bob', bytes: 3_000_000, errors: [] }).faults).toEqual([]);
  });

  it('is one in which the host finds a fault that we do not see', () => {
    expect(read('* @bob', [{ line: 1, kind: 'Something new' }]).faults).toEqual([{ line: 1, found: 'Something new' }]);
  });

  it('is not one with an unknown owner: which lines have one is told apart', () => {
    const { faults, unknownOwners } = read('* @bob\n/x @ghost', [{ line: 2, kind: 'Unknown owner' }]);
    expect([faults, [...unknownOwners]]).toEqual([[], [[2, 1]]]);
  });
});

it('takes 3000 files and 500 rules in a fraction of a second, also where nothing matches', () => {
  const shapes = ['/pkg/p#/', '*.e#', '/pkg/*/lib#/**', 'docs#/*', '**/gen#/**/x', '/src/**/a*b#*c'];
  const text = Array.from(
    { length: 500 },
    (_, i) => `${(shapes[i % shapes.length] ?? '').replace('#', String(i))} @bob`,
  );
  const files = Array.from({ length: 3000 }, (_, i) => file(`pkg/q${i % 50}/src/deep/er/file-${i}.ts`));
  const { rules } = read(text.join('\n'));
  const start = performance.now();
  expect(ownedPaths(rules, files)).toEqual([]);
  const spent = performance.now() - start;
  // 100 ms on a quiet machine; the bound is for a busy one, and far below what backtracking would take.
  expect(spent).toBeLessThan(500);
});

it('does not backtrack without end', () => {
  const pattern = `/${'a*'.repeat(40)}b/${'**/a/'.repeat(20)}z`;
  const path = `${'a'.repeat(200)}/${'a/'.repeat(200)}y`;
  const start = performance.now();
  expect(ownersOf(`${pattern} @bob`, file(path))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(1000);
});
