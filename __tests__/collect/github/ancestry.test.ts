import { describe, expect, it } from '@jest/globals';
import { json, type Route } from '../../../emulator/handler.js';
import type { Ancestry } from '../../../src/collect/github/core.js';
import type { Commit } from '../../../src/facts/commits.js';
import { withChange } from '../emulated.js';
import { behind, carrying, merge, read, rewritten, valueOf, withAnswer } from './ancestry-readings.js';

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

  it('a merge of what is not on the base is none of the base, though its commits are not listed', async () => {
    await withChange({ commits: { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) } }, async (opened) => {
      const core = { ...opened.core, baseTip: opened.sha('base~1') };
      expect(last(await read({ ...opened, core }))).toMatchObject({ parentsOnBase: [], recomputedTree: null });
    });
  });

  it('a merge of a base that has not moved since needs no trees', async () => {
    await withChange({ commits: { m1: merge('t3', ['c3', 'base']) } }, async (opened) => {
      const found = last(await read(opened));
      expect(found?.recomputedTree).toBe(found?.tree);
      expect(opened.calls().filter((call) => call.includes('trees'))).toEqual([]);
    });
  });

  it.each([
    ['cut', { truncated: true }],
    ['not what was asked for', { truncated: false }],
  ])('are not recomputed where the list of a tree is %s', async (_, { truncated }) => {
    const tree = [{ path: 'a', mode: '100644', type: 'blob', sha: 'a'.repeat(40) }];
    const path = '/api/v3/repos/{owner}/{repo}/git/trees/{sha}';
    const route: Route = { method: 'GET', path, handle: () => json({ sha: 'b'.repeat(40), tree, truncated }) };
    const commits = { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) };
    await withChange(
      { commits },
      async (opened) => {
        const found = last(await read(opened));
        expect(found).toMatchObject({ parentsOnBase: [opened.sha('base')], recomputedTree: null });
      },
      { routes: [route] },
    );
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

  it('cost no request of their own without a merge of the base', async () => {
    await withChange(rewritten, async (opened) => {
      await read(opened);
      const without = opened.calls().length;
      await read(opened, carrying);
      expect(opened.calls()).toHaveLength(2 * without);
    });
  });

  it('of a merged change tell the merge bases from before the merge', async () => {
    const commits = { ...behind, m1: merge('merge(c3,base)', ['c3', 'base']) };
    await withChange({ commits }, async (opened) => {
      const merged = { by: null, at: '2026-03-02T10:50:00Z', commit: 'e'.repeat(40) };
      const change = { ...opened.core.change, merged };
      // The base branch has the change by now.
      const core = { ...opened.core, baseTip: opened.sha('m1'), change };
      const parents = [{ sha: opened.sha('base') }, { sha: opened.sha('m1') }];
      const client = withAnswer(opened.client, 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { parents });
      const approved = valueOf((await read({ ...opened, core, client }, carrying)).approvedCommits);
      expect(approved.map(({ mergeBase }) => mergeBase)).toEqual([opened.sha('base~1'), opened.sha('base')]);
    });
  });

  it('are not asked for where approvals are not carried over', async () => {
    await withChange(rewritten, async (opened) => {
      expect(valueOf((await read(opened)).approvedCommits)).toEqual([]);
    });
  });
});
