import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import { currencyOf, type ApprovedFacts, type CarryOver } from '../../src/facts/carry-over.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { base, bob, c1, c2, c3, commit, compliant, oid, review } from '../support/compliant.js';

const t = oid('t');
const m1 = oid('m1');
const m2 = oid('m2');
const d1 = oid('d1');
const stale = { is: 'stale', base: null, evil: [] };
const why = unavailable('approvedCommits', '502');

const worth = (own: Partial<ApprovedFacts>, carryOver: CarryOver, given: Parameters<typeof review>[2] = {}) =>
  currencyOf({ ...compliant, approvedCommits: known([]), ...own }, carryOver)(review(1, bob, given));

const headed = (id: string, tree = t): Change => ({
  ...compliant.change,
  head: { ...compliant.change.head, commit: id, tree },
});

const merge = (id: string, parents: readonly string[], recomputedTree: string | null = t) =>
  commit(id, parents, { tree: t, recomputedTree, parentsOnBase: [base] });

const { current } = compliant.commits;

describe('an approval of an earlier head', () => {
  it('is carried over a clean merge, on whichever side the base is', () => {
    for (const parents of [
      [c3, base],
      [base, c3],
    ]) {
      const own = { change: headed(m1), commits: { current: [...current, merge(m1, parents)], earlier: [] } };
      expect(worth(own, 'clean-base-merge')).toEqual({ is: 'carried' });
    }
  });

  it('names the merges since that are not proven clean, and only where a clean one would carry it', () => {
    const commits = { current: [...current, merge(m1, [c3, base], oid('u')), merge(m2, [m1, base])], earlier: [] };
    const own = { change: headed(m2), commits };
    expect(worth(own, 'clean-base-merge')).toEqual({ ...stale, evil: [m1] });
    expect(worth(own, 'identical-tree')).toEqual(stale);
    expect(worth(own, 'none')).toEqual(stale);
  });

  it('does not name the merges that it was given for', () => {
    const after = commit(oid('c4'), [m1]);
    const commits = { current: [...current, merge(m1, [c3, base], null), after], earlier: [] };
    const own = { change: headed(after.id, after.tree), commits };
    expect(worth(own, 'clean-base-merge', { commit: m1 })).toEqual(stale);
    expect(worth(own, 'clean-base-merge', { commit: c3 })).toEqual({ ...stale, evil: [m1] });
  });

  it('of no commit is stale, and names nothing', () => {
    expect(worth({}, 'clean-base-merge', { commit: null })).toEqual(stale);
  });
});

describe('the same tree', () => {
  const { tree } = compliant.change.head;
  const rewritten = (...parents: readonly string[]) => ({
    commits: { current, earlier: [commit(d1, parents, { tree })] },
  });

  it('counts where the history leaves the base at the same commits', () => {
    expect(worth(rewritten(base), 'identical-tree', { commit: d1 })).toEqual({ is: 'carried' });
  });

  it.each([
    ['another commit of the base', [oid('b2')]],
    ['one commit of the base more', [base, oid('b2')]],
  ])('does not count from %s', (_, parents) => {
    expect(worth(rewritten(...parents), 'identical-tree', { commit: d1 })).toEqual(stale);
    expect(
      worth({ ...rewritten(...parents), approvedCommits: unknown(why) }, 'identical-tree', { commit: d1 }),
    ).toEqual({ is: 'unknown', why });
  });

  it('counts of a merge of nothing but the base, too', () => {
    const commits = { current: [merge(m1, [base, oid('b2')])], earlier: [merge(d1, [base, oid('b2')])] };
    const own = { change: headed(m1), commits };
    expect(worth(own, 'clean-base-merge', { commit: d1 })).toEqual({ is: 'carried' });
  });

  it('does not count where only some of the commits of the base are the same', () => {
    const joins = (id: string, other: string) => commit(id, [base, other], { tree: t });
    const commits = { current: [joins(m1, oid('b2'))], earlier: [joins(d1, oid('b3'))] };
    expect(worth({ change: headed(m1), commits }, 'identical-tree', { commit: d1 })).toEqual(stale);
  });

  it('does not count where the head leaves the base at a commit more', () => {
    const head = commit(m1, [base, oid('b2')], { tree: t });
    const commits = { current: [head], earlier: [commit(d1, [base], { tree: t })] };
    expect(worth({ change: headed(m1), commits }, 'identical-tree', { commit: d1 })).toEqual(stale);
  });

  it('is sought under the commit’s own name among those that were read', () => {
    const gone = oid('gone');
    const read = [
      { id: gone, tree, mergeBase: base },
      { id: oid('x'), tree: oid('u'), mergeBase: base },
      { id: c3, tree, mergeBase: base },
    ];
    expect(worth({ approvedCommits: known(read) }, 'identical-tree', { commit: gone })).toEqual({ is: 'carried' });
    expect(worth({ approvedCommits: known(read) }, 'identical-tree', { commit: oid('x') })).toEqual(stale);
  });

  it('is not told of a merge base that only one of the two has', () => {
    const gone = oid('gone');
    const one = (id: string) => known([{ id, tree, mergeBase: base }]);
    expect(worth({ approvedCommits: one(gone) }, 'identical-tree', { commit: gone })).toEqual(stale);
    expect(worth({ ...rewritten(oid('b2')), approvedCommits: one(c3) }, 'identical-tree', { commit: d1 })).toEqual(
      stale,
    );
  });

  it('of a commit that nothing is known of cannot be told: unknown where it could not be read', () => {
    const commits = { current: [...current, merge(m1, [c3, base])], earlier: [] };
    const own = { change: headed(m1), commits, approvedCommits: unknown<never>(why) };
    expect(worth(own, 'clean-base-merge', { commit: oid('gone') })).toEqual({ is: 'unknown', why });
  });

  it('is not that of another tree, read or not', () => {
    expect(worth({ approvedCommits: unknown(why) }, 'identical-tree', { commit: c2 })).toEqual(stale);
    expect(worth({}, 'identical-tree', { commit: c1 })).toEqual(stale);
  });
});

type BaseChange = readonly [at: string, from: string, to: string];

describe('an approval for another base', () => {
  const changed = (...baseChanges: readonly BaseChange[]) => ({
    change: { ...compliant.change, baseChanges: baseChanges.map(([at, from, to]) => ({ at, from, to, by: null })) },
  });
  // The approval is of 10:30:01.
  const before = '2026-03-02T10:00:00Z';
  const then = '2026-03-02T10:30:01Z';
  const later = '2026-03-02T10:40:00Z';
  const latest = '2026-03-02T10:50:00Z';

  it.each<[string, readonly BaseChange[], string | null]>([
    ['changed before', [[before, 'release', 'main']], null],
    ['changed after', [[later, 'release', 'main']], 'release'],
    ['changed there and back after', [[later, 'main', 'release'], [latest, 'release', 'main']], null], // prettier-ignore
    ['changed twice after, the first one counts', [[later, 'release', 'next'], [latest, 'next', 'main']], 'release'], // prettier-ignore
    ['changed twice after, listed the other way round', [[latest, 'next', 'main'], [later, 'release', 'next']], 'release'], // prettier-ignore
    ['changed in the very second', [[then, 'release', 'main']], 'release'],
    ['left in the very second, and back after', [[then, 'main', 'release'], [later, 'release', 'main']], 'release'], // prettier-ignore
    ['changed at a time that cannot be read', [['some day', 'release', 'main']], 'release'],
  ])('%s', (_, changes, found) => {
    expect(worth(changed(...changes), 'none')).toEqual(found === null ? { is: 'head' } : { ...stale, base: found });
  });

  it('is one whose time cannot be read, where the base ever was another', () => {
    const own = changed([before, 'release', 'main']);
    expect(worth(own, 'none', { at: 'some day' })).toEqual({ ...stale, base: 'release' });
    expect(worth({}, 'none', { at: 'some day' })).toEqual({ is: 'head' });
  });
});
