import { describe, expect, it } from '@jest/globals';
import { landedChanges } from '../../../src/collect/github/landed-changes.js';
import type { LandedCommit, TiedPull } from '../../../src/collect/github/landed-commit.js';

const pull = (own: Partial<TiedPull> = {}): TiedPull => ({
  number: 7,
  state: 'merged',
  baseRef: 'main',
  head: 'head',
  headTree: 'tree',
  mergeCommit: 'm',
  mergedBy: null,
  commitCount: 1,
  lastMessage: 'Fix',
  ...own,
});
const commit = (
  id: string,
  parents: readonly string[],
  pulls: readonly TiedPull[] = [],
  message = 'Fix (#7)',
): LandedCommit => ({
  id,
  parents,
  pulls,
  message,
  tree: `tree of ${id}`,
});
const brought = (line: readonly LandedCommit[]) => {
  const { changes, ungated } = landedChanges(line, 'main');
  return { changes: changes.map(({ pull: number, commit: id, onto, method }) => [number, id, onto, method]), ungated };
};

describe('what a line of commits brought', () => {
  it('is a merge where the second parent is the head', () => {
    expect(brought([commit('m', ['base', 'head'], [pull()])])).toEqual({
      changes: [[7, 'm', 'base', 'merge']],
      ungated: [],
    });
  });

  it('is of unknown kind where the second parent is something else', () => {
    expect(brought([commit('m', ['base', 'other'], [pull()])]).changes).toEqual([[7, 'm', 'base', 'unknown']]);
  });

  it('is a squash where one commit stands for several, or has a message of its own', () => {
    expect(brought([commit('m', ['base'], [pull({ commitCount: 3 })])]).changes).toEqual([[7, 'm', 'base', 'squash']]);
    expect(brought([commit('m', ['base'], [pull()])]).changes).toEqual([[7, 'm', 'base', 'squash']]);
  });

  it('is a rebase where as many commits landed as the change has, and stands on what was before the first', () => {
    const own = pull({ commitCount: 3 });
    const line = [commit('m', ['r2'], [own]), commit('r2', ['r1'], [own]), commit('r1', ['base'], [own])];
    expect(brought(line)).toEqual({ changes: [[7, 'm', 'base', 'rebase']], ungated: [] });
    expect(brought([commit('m', ['base'], [pull()], 'Fix')]).changes).toEqual([[7, 'm', 'base', 'rebase']]);
  });

  it('never is more commits than the change has: the rest came by itself', () => {
    const own = pull({ commitCount: 2 });
    const line = [commit('m', ['r2'], [own]), commit('r2', ['r1'], [own]), commit('r1', ['base'], [own])];
    expect(brought(line)).toEqual({ changes: [[7, 'm', 'r1', 'rebase']], ungated: ['r1'] });
  });

  it.each([
    ['open', { state: 'open' }],
    ['merged elsewhere', { baseRef: 'other' }],
    ['merged as another commit', { mergeCommit: 'x' }],
    ['merged as no commit', { mergeCommit: null }],
  ] as const)('is nothing where the tied change is %s', (_, own) => {
    expect(brought([commit('m', ['base'], [pull(own)])])).toEqual({ changes: [], ungated: ['m'] });
  });

  it('is every change of a queue, newest first, and what lies between them', () => {
    const other = pull({ number: 8, mergeCommit: 'n', head: 'head8' });
    const line = [commit('n', ['d', 'head8'], [other]), commit('d', ['m']), commit('m', ['base', 'head'], [pull()])];
    expect(brought(line)).toEqual({
      changes: [
        [8, 'n', 'd', 'merge'],
        [7, 'm', 'base', 'merge'],
      ],
      ungated: ['d'],
    });
  });
});
