import { describe, expect, it } from '@jest/globals';
import { readAncestry } from '../../../src/collect/github/ancestry.js';
import type { Ancestry } from '../../../src/collect/github/core.js';
import { readPushes } from '../../../src/collect/github/pushes.js';
import { observe } from '../../../src/collect/observe.js';
import type { Commit } from '../../../src/facts/facts.js';
import type { Observed } from '../../../src/facts/observed.js';
import { noDemand, withChange, type Opened } from '../emulated.js';

const carrying = { ...noDemand, carryOver: 'clean-base-merge' } as const;

const read = async (
  { client, core }: Opened,
  demand: typeof carrying | typeof noDemand = noDemand,
): Promise<Ancestry> =>
  readAncestry(
    client,
    core,
    demand,
    observe('pushes', () => readPushes(client, core)),
  );

function valueOf<T>(fact: Observed<T>): T {
  if (!fact.known) throw new Error(JSON.stringify(fact.why));
  return fact.value;
}

const merge = (tree: string, parents: readonly string[]): unknown => ({
  author: 'alice',
  committer: 'web-flow',
  'pushed-by': 'alice',
  at: '2026-03-02T10:40:00Z',
  'pushed-at': '2026-03-02T10:40:00Z',
  parents,
  tree,
  message: "Merge branch 'main'",
  verified: { valid: true, signer: 'web-flow' },
  files: ['lib/other.ts'],
});

const behind = { c1: { parents: ['base~1'] } };

const rewritten = {
  pull: { 'head-commit': 'd3' },
  commits: {
    c3: {
      author: 'bob',
      committer: 'bob',
      'pushed-by': 'bob',
      message: 'X\n\nCo-authored-by: Dana <dana@acme.example>',
    },
    d3: {
      author: 'alice',
      committer: 'alice',
      'pushed-by': 'alice',
      at: '2026-03-02T10:20:00Z',
      'pushed-at': '2026-03-02T10:21:00Z',
      parents: ['c2'],
      tree: 't3',
      message: 'Explain the limit',
      verified: { valid: true, signer: 'alice' },
      files: ['docs/refund.md'],
    },
  },
};

describe('a change without merges, force pushes and stale approvals', () => {
  it('costs no request besides the activity', async () => {
    await withChange({}, async (opened) => {
      const { commits, approvedCommits } = await read(opened, carrying);
      expect(valueOf(commits)).toEqual({ current: opened.core.commits, earlier: [] });
      expect(valueOf(approvedCommits)).toEqual([]);
      expect(opened.calls()).toEqual(['GET /repos/{owner}/{repo}/activity']);
    });
  });
});

describe('merges', () => {
  const last = (ancestry: Ancestry): Commit | undefined => valueOf(ancestry.commits).current.at(-1);

  it('a clean merge of the base is recomputed to its very tree', async () => {
    await withChange({ commits: { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.id).toBe(opened.sha('m1'));
      expect(found?.parentsOnBase).toEqual([opened.sha('base')]);
      expect(found?.recomputedTree).toBe(found?.tree);
      expect(opened.calls().filter((call) => call.includes('compare'))).toHaveLength(2);
      expect(opened.calls().filter((call) => call.includes('trees'))).toHaveLength(3);
    });
  });

  it('the order of the parents does not matter', async () => {
    await withChange({ commits: { ...behind, m1: merge('merge(c3,base)', ['base', 'c3']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.parentsOnBase).toEqual([opened.sha('base')]);
      expect(found?.recomputedTree).toBe(found?.tree);
    });
  });

  it('a merge that holds more has another tree than the recomputed one', async () => {
    await withChange({ commits: { ...behind, m1: merge('t9', ['c3', 'base']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.recomputedTree).toMatch(/^[0-9a-f]{40}$/);
      expect(found?.recomputedTree).not.toBe(found?.tree);
    });
  });

  it('a merge of another branch has no parent on the base', async () => {
    const b1 = { ...(merge('t7', ['base']) as object), files: ['src/fast.ts'] };
    await withChange({ commits: { b1, m1: merge('merge(c3,b1)', ['c3', 'b1']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.id).toBe(opened.sha('m1'));
      expect(found).toMatchObject({ parentsOnBase: [], recomputedTree: null });
      expect(opened.calls()).toEqual(['GET /repos/{owner}/{repo}/activity']);
    });
  });

  it('a merge of a base that has not moved since needs no trees', async () => {
    await withChange({ commits: { m1: merge('t3', ['c3', 'base']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.recomputedTree).toBe(found?.tree);
      expect(opened.calls().filter((call) => call.includes('trees'))).toEqual([]);
    });
  });

  it.each(['500', '{}', 'truncated-json'])('a comparison that fails (%s) makes the commits unknown', async (answer) => {
    const faults = [{ on: 'GET /repos/{owner}/{repo}/compare/{basehead}', answer }];
    await withChange(
      { faults, commits: { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) } },
      async (opened) => {
        const { commits, approvedCommits } = await read(opened, carrying);
        expect(commits).toMatchObject({ known: false, why: { code: 'fact-unavailable' } });
        expect(approvedCommits.known).toBe(false);
      },
    );
  });
});

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
          coAuthors: [{ email: 'dana@acme.example', account: { id: 14 } }],
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
});

describe('approved commits', () => {
  it('lie beside the head with tree and merge base', async () => {
    await withChange(rewritten, async (opened) => {
      const approved = valueOf((await read(opened, carrying)).approvedCommits);
      const base = opened.sha('base');
      const tree = opened.core.change.head.tree;
      expect(approved).toEqual([
        { id: opened.sha('c3'), tree, mergeBase: base },
        { id: opened.sha('d3'), tree, mergeBase: base },
      ]);
    });
  });

  it('tell another merge base after a merge of the base', async () => {
    await withChange({ commits: { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) } }, async (opened) => {
      const approved = valueOf((await read(opened, carrying)).approvedCommits);
      expect(approved.map(({ mergeBase }) => mergeBase)).toEqual([opened.sha('base~1'), opened.sha('base')]);
    });
  });

  it('are not asked for where approvals are not carried over', async () => {
    await withChange(rewritten, async (opened) => {
      expect(valueOf((await read(opened)).approvedCommits)).toEqual([]);
    });
  });
});
