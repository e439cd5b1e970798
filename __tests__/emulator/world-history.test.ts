import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildState, changedFiles, mergeBase } from '../../emulator/state.js';
import { baseWorld } from './base-world.js';
import { at, by, merge, namesOf, stateOf } from './world-support.js';

describe('commits', () => {
  it('have the same hashes in the same world, and others where they differ', () => {
    expect([...stateOf().commits.keys()]).toEqual([...stateOf().commits.keys()]);
    const changed = stateOf({ commits: { c2: { message: 'Another' } } });
    expect(at(changed, 'c1').sha).toBe(at(stateOf(), 'c1').sha);
    expect(at(changed, 'c3').sha).not.toBe(at(stateOf(), 'c3').sha);
  });

  it('keep their hashes when the world changes by what is announced for meanwhile', () => {
    const change = {
      commits: {
        c4: {
          ...by('alice'),
          at: '2026-03-02T10:59:00Z',
          parents: ['c3'],
          tree: 't4',
          message: 'More',
          files: ['src/new.ts'],
        },
      },
    };
    const world = baseWorld({ meanwhile: [{ after: 'POST /graphql', change }] });
    const after = stateOf({ meanwhile: [{ after: 'POST /graphql', change }], ...change });
    expect(at(after, 'c3').sha).toBe(at(buildState(world), 'c3').sha);
    expect(after.pull.headSha).toBe(at(after, 'c4').sha);
  });

  it('have trees that git hashes alike', () => {
    const { trees, blobs, pull, commits } = stateOf({
      files: {
        'bin/run': { status: 'added', mode: '100755' },
        'a.b/x': { status: 'added' },
        'a/x': { status: 'added' },
      },
    });
    const head = commits.get(pull.headSha);
    const folder = mkdtempSync(join(tmpdir(), 'tree-'));
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8' }).trim();
    try {
      git('init', '-q');
      for (const [path, { sha }] of head?.files ?? []) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), blobs.get(sha) ?? '');
      }
      git('add', '-A');
      git('update-index', '--chmod=+x', 'bin/run');
      expect(git('write-tree')).toBe(head?.tree);
      expect(trees.has(head?.tree ?? '')).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('share a tree where they share its name, and differ where the names differ', () => {
    const d3 = {
      ...by('alice'),
      at: '2026-03-02T10:20:00Z',
      'pushed-at': '2026-03-02T10:21:00Z',
      parents: ['c2'],
      message: 'Again',
      files: ['docs/refund.md'],
    };
    const same = stateOf({ pull: { 'head-commit': 'd3' }, commits: { d3: { ...d3, tree: 't3' } } });
    expect(at(same, 'd3').tree).toBe(at(same, 'c3').tree);
    const other = stateOf({ pull: { 'head-commit': 'd3' }, commits: { d3: { ...d3, tree: 't9' } } });
    expect(at(other, 'd3').tree).not.toBe(at(other, 'c3').tree);
    expect(at(other, 'c1').tree).not.toBe(at(other, 'c2').tree);
  });

  it('merge cleanly: what the base got since the branch began comes in, and nothing else', () => {
    const state = stateOf({ commits: { c1: { parents: ['base~1'] }, m1: merge } });
    const [c3, m1, base] = [at(state, 'c3'), at(state, 'm1'), at(state, 'base')];
    expect(changedFiles(c3.files, m1.files)).toEqual(['lib/other.ts']);
    expect(m1.files.get('lib/other.ts')).toEqual(base.files.get('lib/other.ts'));
    expect(namesOf(state, [mergeBase(state, c3.sha, base.sha) ?? ''])).toEqual(['base~1']);
  });

  it('show the file list and the head’s texts in the head’s tree', () => {
    const files = {
      'docs/new.md': { status: 'renamed', previous: 'docs/old.md', additions: 0, deletions: 0 },
      'src/gone.ts': { status: 'removed' },
    };
    const state = stateOf({ files, 'head-files': { 'src/refund.ts': 'text of the head\n' } });
    const [base, head] = [at(state, 'base'), at(state, 'c3')];
    expect(head.files.get('docs/new.md')).toEqual(base.files.get('docs/old.md'));
    expect([base.files.has('docs/old.md'), head.files.has('docs/old.md')]).toEqual([true, false]);
    expect([base.files.has('src/gone.ts'), head.files.has('src/gone.ts')]).toEqual([true, false]);
    expect(state.blobs.get(head.files.get('src/refund.ts')?.sha ?? '')).toBe('text of the head\n');
    expect([base.files.has('docs/refund.md'), head.files.has('docs/refund.md')]).toEqual([false, true]);
    expect(at(state, 'c1').tree).not.toBe(at(state, 'c2').tree);
  });
});

describe('authors', () => {
  const coAuthors = (message: string) =>
    at(stateOf({ commits: { c3: { message } } }), 'c3').coAuthors.map(({ account, email }) => account?.login ?? email);

  it.each([
    ['S\n\nCo-authored-by: Bob <bob@acme.example>', ['bob']],
    ['S\r\n\r\nco-authored-by: bob <bob@acme.example>\r\n', ['bob']],
    ['S\n\nReviewed-by: Bob <bob@acme.example>\nSigned-off-by: Bob <bob@acme.example>', []],
    ['S\n\nCo-authored-by: Bob <bob@acme.example>\n\nNot the last paragraph.', []],
    ['S\n\nCo-authored-by: X <x@nowhere.example>', ['x@nowhere.example']],
    ['S\n\nCo-authored-by: Alice <alice@acme.example>', []],
  ])('of %j besides the author are %j', (message, expected) => {
    expect(coAuthors(message)).toEqual(expected);
  });

  it('that no account has an address for have no account', () => {
    const commit = at(stateOf({ commits: { c2: { author: { name: 'A', email: 'a@laptop.local' } } } }), 'c2');
    expect([commit.author.account, commit.committer.account?.login]).toEqual([undefined, 'alice']);
  });
});

describe('merged and queued pulls', () => {
  it('keep the commits that the merge brought', () => {
    const m1 = { ...merge, parents: ['base', 'c3'], tree: 't3' };
    const state = stateOf({
      pull: { state: 'closed', 'head-commit': 'c3', merged: { by: 'alice', at: '2026-03-02T10:50:00Z', commit: 'm1' } },
      commits: { m1 },
    });
    expect(state.pull.commits.map(({ alias }) => alias)).toEqual(['c1', 'c2', 'c3']);
    expect(namesOf(state, [state.refs.get('refs/heads/main') ?? '', state.pull.baseSha])).toEqual(['m1', 'base']);
    expect(state.pull.timeline.map(({ kind, actor }) => [kind, actor?.login])).toEqual([
      ['merged', 'alice'],
      ['closed', 'alice'],
    ]);
  });

  it('have a queue whose ref ends in the base commit', () => {
    const g1 = { ...merge, parents: ['base', 'c3'], tree: 't3' };
    const { queue, pull } = stateOf({
      pull: { 'head-commit': 'c3' },
      commits: { g1 },
      queue: { base: 'main', head: 'g1', pulls: [7] },
    });
    expect(queue?.ref).toBe(`refs/heads/gh-readonly-queue/main/pr-7-${pull.baseSha}`);
    expect(queue?.headSha).not.toBe(pull.headSha);
  });
});
