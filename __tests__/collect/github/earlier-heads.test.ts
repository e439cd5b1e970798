import { describe, expect, it } from '@jest/globals';
import { readAncestry } from '../../../src/collect/github/ancestry.js';
import { noDemand, withChange } from '../emulated.js';
import { read, rewritten, valueOf, withAnswer } from './ancestry-readings.js';

describe('earlier heads', () => {
  it('their commits are read with authors, co-authors and signatures', async () => {
    await withChange(rewritten, async (opened) => {
      const { current, earlier } = valueOf((await read(opened)).commits);
      expect(current.map((commit) => commit.id)).toEqual(['c1', 'c2', 'd3'].map(opened.sha));
      expect(earlier).toMatchObject([
        {
          id: opened.sha('c3'),
          author: { account: { id: 12, login: 'bob' } },
          committer: { account: { id: 12 } },
          coAuthors: [{ alias: 'dana@acme.example', account: { id: 14 } }],
          signature: { valid: true },
        },
      ]);
    });
  });

  it('are found by the activity, by a force push and by a review alike', async () => {
    await withChange(rewritten, async ({ client, core, sha }) => {
      const [c3, d3] = [sha('c3'), sha('d3')];
      const read = async (change: object, pushes: readonly object[]): Promise<readonly string[]> => {
        const activity = { known: true, value: { source: 'activity', pushes } } as never;
        const silent = { ...core, forcePushes: [], reviews: [], ...change };
        const { commits } = await readAncestry(client, silent, noDemand, Promise.resolve(activity));
        return valueOf(commits).earlier.map((commit) => commit.id);
      };
      const push = { at: '2026-03-02T10:21:00Z', by: null, before: c3, after: d3, forced: true };
      expect(await read({}, [])).toEqual([]);
      expect(await read({}, [push])).toEqual([c3]);
      expect(await read({}, [{ ...push, forced: false }])).toEqual([]);
      expect(await read({ forcePushes: core.forcePushes }, [])).toEqual([c3]);
      expect(await read({ reviews: core.reviews }, [])).toEqual([c3]);
      const gap = [
        { ...push, before: null, after: c3 },
        { ...push, before: sha('c2'), forced: false },
      ];
      expect(await read({}, gap)).toEqual([c3]);
      const remade = [push, { ...push, before: null, forced: false }];
      expect(await read({}, remade)).toEqual([]);
    });
  });

  it('make the commits unknown where the host holds one no more', async () => {
    await withChange(rewritten, async ({ client, core }) => {
      const gone = { ...core, forcePushes: core.forcePushes.map((push) => ({ ...push, before: null })) };
      const fork = Promise.resolve({ known: true, value: { source: 'fork', owner: null } } as never);
      const { commits } = await readAncestry(client, gone, noDemand, fork);
      expect(commits).toMatchObject({ known: false, why: { code: 'fact-unavailable' } });
      const unheld = { ...core, reviews: [{ ...core.reviews[0], commit: 'f'.repeat(40) }] } as typeof core;
      expect((await readAncestry(client, unheld, noDemand, fork)).commits.known).toBe(false);
    });
  });

  it('make the commits unknown where the list of their commits is not whole', async () => {
    await withChange(rewritten, async (opened) => {
      const [tip, other] = [{ sha: opened.sha('c3') }, { sha: opened.sha('c2') }];
      const commitsOf = async (total: number, commits: readonly object[]): Promise<boolean> => {
        const answer = { total_commits: total, commits };
        const client = withAnswer(opened.client, 'GET /repos/{owner}/{repo}/compare/{basehead}', answer);
        return (await read({ ...opened, client })).commits.known;
      };
      expect(await commitsOf(2, [other, tip])).toBe(true);
      expect(await commitsOf(2, [tip])).toBe(false);
      expect(await commitsOf(2, [tip, tip])).toBe(false);
      expect(await commitsOf(1, [other])).toBe(false);
      expect(await commitsOf(1, [other, tip])).toBe(false);
      expect(await commitsOf(501, [tip])).toBe(false);
    });
  });
});
