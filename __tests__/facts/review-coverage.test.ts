import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import type { Commit } from '../../src/facts/commits.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import type { Landing } from '../../src/facts/landing.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { coverageOf, type Covers } from '../../src/facts/review-coverage.js';
import type { Review } from '../../src/facts/reviews.js';
import { allKnown, base, bob, c1, c2, c3, carol, commit, compliant, oid, review } from '../support/compliant.js';

const m1 = oid('m1');
const m2 = oid('m2');
const d1 = oid('d1');
const landed = oid('landed');
const { tree: headTree } = compliant.change.head;
const { current } = compliant.commits;
const why = unavailable('a fact', '502');

type Own = Partial<FactTypes>;

const factsOf = (own: Own, unread: readonly (keyof FactTypes)[] = []): Facts => ({
  ...allKnown({ ...compliant, ...own }),
  ...Object.fromEntries(unread.map((name) => [name, unknown(why)])),
});

/** What one review of the head, made otherwise, covers. */
const covers = (given: Partial<Review>, own: Own = {}, unread: readonly (keyof FactTypes)[] = []): Covers | undefined =>
  coverageOf(factsOf({ ...own, reviews: [review(1, bob, given)] }, unread))[0]?.covers;

const headed = (id: string, tree: string): Pick<FactTypes, 'change'> => ({
  change: { ...compliant.change, head: { ...compliant.change.head, commit: id, tree } },
});

/** A merge of the base into the change, with the tree `own` where a clean merge gives `clean`. */
const merge = (id: string, below: string, clean: string | null, own: string = oid('merged')): Commit =>
  commit(id, [below, base], { tree: own, recomputedTree: clean, parentsOnBase: [base] });

const withMerges = (...merges: readonly Commit[]): Own => {
  const last = merges.at(-1);
  if (last === undefined) throw new Error('no merge');
  return { ...headed(last.id, last.tree), commits: { current: [...current, ...merges], earlier: [] } };
};

const rewritten = (tree: string, ...parents: readonly string[]): Own => ({
  commits: { current, earlier: [commit(d1, parents, { tree })] },
});

describe('a review, against the head', () => {
  it.each<[string, Covers, Partial<Review>, Own]>([
    ['of the head', 'identity', {}, {}],
    ['that asks for changes', 'identity', { opinion: 'changes-requested' }, {}],
    ['that was dismissed', 'identity', { dismissed: { by: carol, at: null } }, {}],
    ['of a commit before it', 'residual', { commit: c2 }, {}],
    ['of no commit', 'unknown', { commit: null }, {}],
    ['of an earlier head with the same tree on the same base', 'identity', { commit: d1 }, rewritten(headTree, base)],
    ['of an earlier head with another tree', 'residual', { commit: d1 }, rewritten(oid('other'), base)],
    ['before a clean merge of the base', 'replay', { commit: c3 }, withMerges(merge(m1, c3, oid('merged')))],
    [
      'before two of them',
      'replay',
      { commit: c3 },
      withMerges(merge(m1, c3, oid('merged')), merge(m2, m1, oid('m'), oid('m'))),
    ],
    ['of such a merge', 'identity', { commit: m1 }, withMerges(merge(m1, c3, oid('merged')))],
    ['before a merge that holds lines of its own', 'residual', { commit: c3 }, withMerges(merge(m1, c3, oid('clean')))],
    [
      'before such a merge and a clean one',
      'residual',
      { commit: c3 },
      withMerges(merge(m1, c3, oid('clean')), merge(m2, m1, oid('m'), oid('m'))),
    ],
    ['before a merge that could not be recomputed', 'unknown', { commit: c3 }, withMerges(merge(m1, c3, null))],
    [
      'of a commit below such a merge that is not its parent',
      'residual',
      { commit: c1 },
      withMerges(merge(m1, c3, null)),
    ],
    [
      'before a clean merge on one that could not be recomputed',
      'unknown',
      { commit: c3 },
      withMerges(merge(m1, c3, null), merge(m2, m1, oid('m'), oid('m'))),
    ],
    [
      'of what a merge that could not be recomputed holds, before a clean one',
      'replay',
      { commit: m1 },
      withMerges(merge(m1, c3, null), merge(m2, m1, oid('m'), oid('m'))),
    ],
    [
      'before a merge of something else than the base',
      'residual',
      { commit: c3 },
      withMerges({ ...merge(m1, c3, oid('merged')), parentsOnBase: [] }),
    ],
    [
      'before such a merge, which nobody recomputes',
      'residual',
      { commit: c3 },
      withMerges({ ...merge(m1, c3, null), parentsOnBase: [] }),
    ],
    ['of a commit that nobody knows', 'unknown', { commit: oid('gone') }, {}],
    ['of a commit of which only the tree is told', 'residual', { commit: oid('gone'), tree: oid('other') }, {}],
    [
      'of a commit with the same tree on nobody knows which base',
      'unknown',
      { commit: oid('gone'), tree: headTree },
      {},
    ],
    ['whose tree is told twice, and not alike', 'unknown', { tree: oid('other') }, {}],
    [
      'of an earlier head whose tree is told twice',
      'unknown',
      { commit: d1, tree: headTree },
      rewritten(oid('x'), base),
    ],
  ])('%s: %s', (_, expected, given, own) => {
    expect(covers(given, own)).toBe(expected);
  });

  it('with the same tree on another base is shown only by the merge bases', () => {
    const own = rewritten(headTree, oid('b2'));
    const at = (mergeBase: string) => [
      { id: d1, tree: headTree, mergeBase },
      { id: c3, tree: headTree, mergeBase: base },
    ];
    expect(covers({ commit: d1 }, own)).toBe('unknown');
    expect(covers({ commit: d1 }, { ...own, approvedCommits: at(base) })).toBe('identity');
    expect(covers({ commit: d1 }, { ...own, approvedCommits: at(oid('b2')) })).toBe('residual');
    expect(covers({ commit: d1 }, { ...own, approvedCommits: at(base) }, ['approvedCommits'])).toBe('unknown');
  });

  it('given for another base covers nothing, whatever its tree', () => {
    const baseChanges: Change['baseChanges'] = [{ at: '2026-03-02T10:40:00Z', from: 'dev', to: 'main', by: null }];
    expect(covers({}, { change: { ...compliant.change, baseChanges } })).toBe('residual');
    const later = { at: '2026-03-02T10:50:00Z' };
    expect(covers(later, { change: { ...compliant.change, baseChanges } })).toBe('identity');
  });

  it('is not told where the facts are not known', () => {
    expect(covers({}, {}, ['change'])).toBe('unknown');
    expect(covers({}, {}, ['landing'])).toBe('unknown');
    expect(covers({}, {}, ['commits'])).toBe('identity');
    expect(covers({ commit: c2, tree: oid('t2') }, {}, ['commits'])).toBe('unknown');
    expect(covers({ commit: d1, tree: headTree }, {}, ['commits'])).toBe('unknown');
    expect(coverageOf(factsOf({}, ['reviews']))).toEqual([]);
  });

  it('does not compare with a tree that nobody told', () => {
    const own = { ...headed(oid('h'), '0'.repeat(40)), commits: { current: [], earlier: [] } };
    expect(covers({ commit: oid('other'), tree: '0'.repeat(40) }, own)).toBe('unknown');
    expect(coverageOf(factsOf({ ...own, reviews: [review(1, bob, { commit: oid('h') })] }))[0]?.tree).toBeNull();
  });
});

describe('a review, against what landed', () => {
  const landing = (own: Partial<Landing> = {}): Pick<FactTypes, 'landing'> => ({
    landing: {
      branch: 'main',
      commit: landed,
      tree: headTree,
      parents: [base, c3],
      by: carol,
      method: 'merge',
      expectedTree: own.tree ?? headTree,
      ungated: [],
      ...own,
    },
  });
  const other = oid('joined');

  it.each<[string, Covers, Partial<Review>, Partial<Landing>]>([
    ['of the head, whose tree landed', 'identity', {}, {}],
    ['of the head, squashed onto its base', 'identity', {}, { parents: [base] }],
    ['of the head, merged cleanly into a branch that had moved', 'replay', {}, { tree: other }],
    ['of a commit before the head', 'residual', { commit: c2 }, {}],
    ['of the head, where the merge added something', 'residual', {}, { tree: other, expectedTree: headTree }],
    ['of the head, whose tree landed though the branch had moved', 'residual', {}, { expectedTree: other }],
    ['of the head, where the merge could not be recomputed', 'unknown', {}, { expectedTree: null }],
    ['of the head, where another head was merged', 'unknown', {}, { parents: [base, c2] }],
    ['of the head, which landed as it is', 'identity', {}, { commit: c3, parents: [c2, oid('b9')] }],
  ])('%s: %s', (_, expected, given, own) => {
    expect(covers(given, landing(own))).toBe(expected);
  });

  it('before clean merges of the base follows through them and the merge', () => {
    const merged = oid('merged');
    const own = withMerges(merge(m1, c3, merged));
    expect(covers({ commit: c3 }, { ...own, ...landing({ tree: merged, parents: [base, m1] }) })).toBe('replay');
    expect(covers({ commit: m1 }, { ...own, ...landing({ tree: merged, parents: [base, m1] }) })).toBe('identity');
  });
});

describe('the coverage', () => {
  it('holds every review once, by id, with commit and tree', () => {
    const reviews = [review(3, carol, { commit: c2, opinion: 'commented' }), review(1, bob), review(3, carol)];
    expect(coverageOf(factsOf({ reviews }))).toEqual([
      { review: 1, commit: c3, tree: headTree, covers: 'identity' },
      { review: 3, commit: c3, tree: headTree, covers: 'identity' },
    ]);
    const told = oid('told');
    expect(coverageOf(factsOf({ reviews: [review(4, null, { commit: oid('gone'), tree: told })] }))).toEqual([
      { review: 4, commit: oid('gone'), tree: told, covers: 'residual' },
    ]);
  });

  it('is known of what is known', () => {
    expect(coverageOf({ ...factsOf({}), approvedCommits: known([]) })).toHaveLength(1);
  });
});
