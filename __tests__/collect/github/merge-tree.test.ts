import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mergeTrees, treeOid, type Listing } from '../../../src/collect/github/merge-tree.js';

let folder = '';
const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const commit = (message: string): string => {
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', message);
  return git('rev-parse', 'HEAD');
};

const listing = (commitish: string): Listing =>
  new Map(
    git('ls-tree', '-r', '-z', commitish)
      .split('\0')
      .filter((row) => row !== '')
      .map((row) => {
        const [facts = '', path = ''] = row.split('\t');
        const [mode = '', , oid = ''] = facts.split(' ');
        return [path, { mode, oid }] as const;
      }),
  );

const treeOf = (commitish: string): string => git('rev-parse', `${commitish}^{tree}`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'merge-tree-'));
  git('init', '-q', '-b', 'main');
  git('config', 'core.quotepath', 'false');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('treeOid', () => {
  it('is the id that git itself writes, for names that sort differently as folders, links, modes and other scripts', () => {
    for (const path of ['a', 'a.b', 'a0', 'b/c', 'b.c', 'b0/d', 'ü/ß', 'z/y/x/w', '😀/1', '\uffee']) write(path, path);
    symlinkSync('a', join(folder, 'link'));
    git('add', '-A');
    git('update-index', '--chmod=+x', 'a');
    git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    git('commit', '-q', '-m', 'names');
    expect(treeOid(listing('HEAD'))).toBe(treeOf('HEAD'));
  });

  it('is the empty tree for no entries', () => {
    expect(treeOid(new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('differs where a mode differs, and is none where a path is a file and a folder', () => {
    const oid = '1'.repeat(40);
    const plain = treeOid(new Map([['a', { mode: '100644', oid }]]));
    expect(treeOid(new Map([['a', { mode: '100755', oid }]]))).not.toBe(plain);
    const entry = { mode: '100644', oid };
    expect(
      treeOid(
        new Map([
          ['a', entry],
          ['a/b', entry],
        ]),
      ),
    ).toBeNull();
    expect(
      treeOid(
        new Map([
          ['a/b', entry],
          ['a', entry],
        ]),
      ),
    ).toBeNull();
  });
});

describe('mergeTrees', () => {
  it('gives the very tree of a merge that git made', () => {
    git('checkout', '-q', '--orphan', 'first');
    git('rm', '-rfq', '.');
    for (const path of ['keep', 'mine', 'theirs', 'gone-here', 'gone-there', 'both', 'dir/one', 'dir/two'])
      write(path, path);
    const base = commit('base');
    git('checkout', '-q', '-b', 'side');
    for (const path of ['theirs', 'both', 'dir/two', 'dir/new-there']) write(path, `${path} there`);
    git('rm', '-q', 'gone-there');
    const theirs = commit('theirs');
    git('checkout', '-q', 'first');
    for (const path of ['mine', 'dir/one', 'dir/new-here']) write(path, `${path} here`);
    write('both', 'both there');
    git('rm', '-q', 'gone-here');
    const ours = commit('ours');
    git('merge', '-q', '--no-ff', '-m', 'merge', theirs);
    const merged = mergeTrees(listing(base), listing(ours), listing(theirs));
    expect(merged && treeOid(merged)).toBe(treeOf('HEAD'));
    expect(treeOf('HEAD')).not.toBe(treeOf(ours));
  });

  const at = (text: string): { mode: string; oid: string } => ({ mode: '100644', oid: text.repeat(40) });

  it.each([
    ['both changed one path differently', { a: '1' }, { a: '2' }, { a: '3' }],
    ['both added one path differently', {}, { a: '2' }, { a: '3' }],
    ['one changed what the other deleted', { a: '1' }, { a: '2' }, {}],
    ['one deleted what the other changed', { a: '1' }, {}, { a: '2' }],
    ["one side's file is the other's folder", {}, { a: '1' }, { 'a/b': '2' }],
  ])('is none where %s', (_, base, ours, theirs) => {
    const list = (files: Record<string, string | undefined>): Listing =>
      new Map(Object.entries(files).map(([path, text]) => [path, at(text ?? '0')]));
    expect(mergeTrees(list(base), list(ours), list(theirs))).toBeNull();
  });

  it('counts a changed mode as a change', () => {
    const plain = new Map([['a', at('1')]]);
    const executable = new Map([['a', { mode: '100755', oid: '1'.repeat(40) }]]);
    expect(mergeTrees(plain, executable, plain)).toEqual(executable);
    expect(mergeTrees(plain, executable, new Map([['a', at('2')]]))).toBeNull();
  });

  it('deletes what one side deleted and the other left alone', () => {
    const base = new Map([
      ['a', at('1')],
      ['b', at('2')],
    ]);
    expect(mergeTrees(base, new Map([['b', at('2')]]), base)).toEqual(new Map([['b', at('2')]]));
  });
});
