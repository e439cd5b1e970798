import { describe, expect, it } from '@jest/globals';
import { commitGraphOf, isBaseMerge, isCleanBaseMerge } from '../../src/facts/commit-graph.js';
import { base, c1, c2, c3, commit, compliant, oid } from '../support/compliant.js';

const d2 = oid('d2');
const graph = commitGraphOf({ ...compliant.commits, earlier: [commit(d2, [c1, oid('b2')])] });

describe('the commits of a change', () => {
  it('reach themselves and what lies below, and a commit of elsewhere reaches nothing', () => {
    expect([...graph.reached(c2)].sort()).toEqual([c1, c2]);
    expect([...graph.reached(d2)].sort()).toEqual([c1, d2]);
    expect([...graph.reached(oid('elsewhere'))]).toEqual([]);
  });

  it('are walked once', () => {
    const { reached } = commitGraphOf(compliant.commits);
    expect(reached(c3)).toBe(reached(c3));
  });

  it('leave for the base where their parents are not of the change; one of elsewhere leaves nowhere', () => {
    expect([...(graph.frontier(c3) ?? [])]).toEqual([base]);
    expect([...(graph.frontier(d2) ?? [])].sort()).toEqual([oid('b2'), base].sort());
    expect(graph.frontier(oid('elsewhere'))).toBeNull();
  });
});

describe('a merge of the base', () => {
  const t = oid('t');
  const merge = (own: Parameters<typeof commit>[2]) => commit(oid('m1'), [c3, base], { parentsOnBase: [base], ...own });

  it('is clean with the very tree that was recomputed', () => {
    const trees = [t, oid('u'), null].map((recomputedTree) => merge({ tree: t, recomputedTree }));
    expect(trees.map(isCleanBaseMerge)).toEqual([true, false, false]);
    expect(trees.map(isBaseMerge)).toEqual([true, true, true]);
  });

  it('has two parents, of which one is on the base', () => {
    const own = { tree: t, recomputedTree: t };
    const others = [
      merge({ ...own, parents: [base] }),
      merge({ ...own, parents: [c3, base, c2] }),
      merge({ ...own, parentsOnBase: [] }),
      merge({ ...own, parents: [c3, c2] }),
    ];
    expect(others.map(isCleanBaseMerge)).toEqual([false, false, false, false]);
  });
});
