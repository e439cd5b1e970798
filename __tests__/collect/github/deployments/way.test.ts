import { describe, expect, it } from '@jest/globals';
import { REPOSITORY, codeOf, deployed, reading, valueOf } from './reading.js';

const deep = deployed({ 11: { commit: 'base~6' } });
const merge = (parents: readonly string[]) => ({
  author: 'bob',
  committer: 'web-flow',
  'pushed-by': 'bob',
  at: '2026-03-02T10:50:00Z',
  'pushed-at': '2026-03-02T10:50:00Z',
  parents,
  tree: 't9',
  message: 'Merge',
  files: ['docs/refund.md'],
});

describe('the way between two deployments', () => {
  it('forward: the commits along first parents, oldest first, the deployed one last', async () => {
    await reading(deep, async ({ reader, sha, calls }) => {
      const way = valueOf(await reader.way(REPOSITORY, sha('base~3'), sha('base')));
      expect(way.direction).toBe('forward');
      expect(way.commits.map(({ commit }) => commit)).toEqual([sha('base~2'), sha('base~1'), sha('base')]);
      expect(way.target.commit).toBe(sha('base'));
      expect(calls()).toEqual(['POST /graphql', 'GET /repos/{owner}/{repo}/compare/{basehead}']);
    });
  });

  it('tells the statuses of each commit', async () => {
    const statuses = {
      s1: { context: 'countersign (main)', state: 'success', by: 'bob', commit: 'base~1', at: '2026-03-01T10:00:00Z' },
    };
    await reading({ ...deep, statuses }, async ({ reader, sha }) => {
      const { commits } = valueOf(await reader.way(REPOSITORY, sha('base~2'), sha('base')));
      expect(commits.map((commit) => commit.statuses.map(({ context }) => context))).toEqual([
        ['countersign (main)'],
        [],
      ]);
    });
  });

  it('a merge counts as one commit: what came by its second parent is on no line', async () => {
    await reading({ ...deep, commits: { m1: merge(['base', 'c3']) } }, async ({ reader, sha }) => {
      const { direction, commits } = valueOf(await reader.way(REPOSITORY, sha('base~1'), sha('m1')));
      expect(direction).toBe('forward');
      expect(commits.map(({ commit }) => commit)).toEqual([sha('base'), sha('m1')]);
    });
  });

  it('from a branch that was merged since: down to what both hold', async () => {
    await reading({ ...deep, commits: { m1: merge(['base', 'c3']) } }, async ({ reader, sha }) => {
      const { direction, commits } = valueOf(await reader.way(REPOSITORY, sha('c3'), sha('m1')));
      expect(direction).toBe('forward');
      expect(commits.map(({ commit }) => commit)).toEqual([sha('m1')]);
    });
  });

  it.each([
    ['same', 'base', 'base', []],
    ['rollback', 'base', 'base~2', []],
    ['rollback', 'base', 'base~6', []],
    ['first', null, 'base~1', ['base~1']],
  ] as const)('%s from %s to %s', async (direction, from, to, line) => {
    await reading(deep, async ({ reader, sha }) => {
      const way = valueOf(await reader.way(REPOSITORY, from === null ? null : sha(from), sha(to)));
      expect(way.direction).toBe(direction);
      expect(way.commits.map(({ commit }) => commit)).toEqual(line.map(sha));
      expect(way.target.commit).toBe(sha(to));
    });
  });

  it('diverged: from where the two part', async () => {
    const patch = { ...deep, commits: { h1: { ...merge(['base~2']), message: 'Hotfix' } } };
    await reading(patch, async ({ reader, sha }) => {
      const { direction, commits } = valueOf(await reader.way(REPOSITORY, sha('base'), sha('h1')));
      expect(direction).toBe('diverged');
      expect(commits.map(({ commit }) => commit)).toEqual([sha('h1')]);
    });
  });

  it('takes a request for each hundred commits of history', async () => {
    await reading(deployed({ 11: { commit: 'base~250' } }), async ({ reader, sha, calls }) => {
      const { commits } = valueOf(await reader.way(REPOSITORY, sha('base~220'), sha('base')));
      expect(commits).toHaveLength(220);
      expect(calls().filter((call) => call === 'POST /graphql')).toHaveLength(3);
    });
  });

  it('is not known for a commit that the host does not hold', async () => {
    await reading(deep, async ({ reader, sha }) => {
      expect(codeOf(await reader.way(REPOSITORY, 'a'.repeat(40), sha('base')))).toBe('fact-unavailable');
      expect(codeOf(await reader.way(REPOSITORY, sha('base'), 'a'.repeat(40)))).toBe('fact-unavailable');
    });
  });
});
