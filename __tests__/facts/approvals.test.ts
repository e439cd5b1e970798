import { describe, expect, it } from '@jest/globals';
import { independentApprovers, standingApprovals, type ReviewFacts } from '../../src/facts/approvals.js';
import type { CarryOver } from '../../src/facts/carry-over.js';
import type { ContributionFacts } from '../../src/facts/contributors.js';
import { identityOf } from '../../src/facts/identity.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import { lateApprovals, standingReviews } from '../../src/facts/standing-reviews.js';
import {
  actions,
  alice,
  base,
  bob,
  c2,
  c3,
  carol,
  commit,
  compliant,
  dana,
  mallory,
  oid,
  people,
  push,
  review,
  svcRel,
} from '../support/compliant.js';

const facts = (own: Partial<ReviewFacts & ContributionFacts> = {}): ReviewFacts & ContributionFacts => ({
  ...compliant,
  approvedCommits: known([]),
  ...own,
});

const stands = (...reviews: ReturnType<typeof review>[]): readonly string[] =>
  standingReviews(
    reviews,
    identityOf({
      ...people,
      samePerson: [
        ['bob', 'mallory'],
        ['carol', 'svc-rel'],
      ],
    }),
    null,
  ).map(({ account, stands: what }) => `${account?.login ?? 'deleted'} ${what}`);

describe('of a person’s reviews', () => {
  it('the latest stands, by time and then by id, in whatever order they are listed', () => {
    const objection = review(2, bob, { opinion: 'changes-requested', at: '2026-03-02T10:30:01Z' });
    expect(stands(objection, review(1, bob))).toEqual(['bob changes-requested']);
    expect(stands(review(3, bob, { at: '2026-03-02T10:30:01Z' }), objection)).toEqual(['bob approved']);
    expect(stands(review(3, bob, { at: '2026-03-02T10:29:00Z' }), objection)).toEqual(['bob changes-requested']);
  });

  it('those of other accounts count as the person’s own, those of machines do not', () => {
    expect(stands(review(1, bob), review(2, mallory, { opinion: 'changes-requested' }))).toEqual([
      'mallory changes-requested',
    ]);
    expect(stands(review(1, carol, { opinion: 'changes-requested' }), review(2, svcRel))).toEqual([
      'carol changes-requested',
      'svc-rel approved',
    ]);
  });

  it('every one of a deleted account stands for itself', () => {
    expect(stands(review(1, null), review(2, null, { opinion: 'changes-requested' }))).toEqual([
      'deleted approved',
      'deleted changes-requested',
    ]);
  });

  it('those after the merge are as if they had not been', () => {
    const merged = { at: '2026-03-02T10:30:05Z' };
    const reviews = [review(5, bob), review(6, carol), review(7, bob, { opinion: 'changes-requested' })];
    const found = standingReviews(reviews, identityOf(people), merged);
    expect(found.map(({ account }) => account)).toEqual([bob]);
    expect(lateApprovals(reviews, merged).map(({ by }) => by)).toEqual([carol]);
    expect(lateApprovals([review(1, bob, { at: 'some day' })], merged)).toHaveLength(1);
  });
});

describe('a standing approval', () => {
  const currency = (own: Partial<ReviewFacts>, carryOver: CarryOver) =>
    standingApprovals(facts(own), people, carryOver).map((each) => each.currency.is);
  const m1 = oid('m1');
  const m2 = oid('m2');
  const merge = (id: string, onto: string) =>
    commit(id, [onto, base], { tree: oid('t'), recomputedTree: oid('t'), parentsOnBase: [base] });
  const twice = {
    change: { ...compliant.change, head: { ...compliant.change.head, commit: m2, tree: oid('t') } },
    commits: { current: [...compliant.commits.current, merge(m1, c3), merge(m2, m1)], earlier: [] },
  };

  it('of the head is for the head', () => {
    expect(currency({}, 'none')).toEqual(['head']);
  });

  it('goes over any number of clean merges of the base, where that is accepted', () => {
    expect(currency(twice, 'clean-base-merge')).toEqual(['carried']);
    expect(currency(twice, 'identical-tree')).toEqual(['stale']);
    expect(currency(twice, 'none')).toEqual(['stale']);
  });

  it('of no commit is for none', () => {
    expect(currency({ reviews: [review(1, bob, { commit: null })] }, 'clean-base-merge')).toEqual(['stale']);
  });

  it('of a commit that is not of the change is carried by its tree and merge base only', () => {
    const gone = oid('gone');
    const { tree } = compliant.change.head;
    const reviews = [review(1, bob, { commit: gone })];
    const listed = (mergeBase: string, own = tree) =>
      known([
        { id: gone, tree: own, mergeBase },
        { id: c3, tree, mergeBase: base },
      ]);
    expect(currency({ reviews, approvedCommits: listed(base) }, 'identical-tree')).toEqual(['carried']);
    expect(currency({ reviews, approvedCommits: listed(oid('b')) }, 'identical-tree')).toEqual(['stale']);
    expect(currency({ reviews, approvedCommits: listed(base, oid('u')) }, 'identical-tree')).toEqual(['stale']);
    expect(currency({ reviews, approvedCommits: known([]) }, 'identical-tree')).toEqual(['stale']);
    const unread = unknown<never>(unavailable('approvedCommits', '502'));
    expect(currency({ reviews, approvedCommits: unread }, 'identical-tree')).toEqual(['unknown']);
    expect(currency({ reviews, approvedCommits: unread }, 'none')).toEqual(['stale']);
  });
});

describe('independent approvers', () => {
  const found = (own: Partial<ReviewFacts & ContributionFacts>) => independentApprovers(facts(own), people, 'none');

  it('are humans who contributed nothing and approved the head', () => {
    const reviews = [
      review(1, bob),
      review(2, alice),
      review(3, actions),
      review(4, svcRel),
      review(5, null),
      review(6, carol, { commit: c2 }),
      review(7, dana, { opinion: 'changes-requested' }),
    ];
    expect(found({ reviews }).approvers.map(({ account }) => account)).toEqual([bob]);
  });

  it('come with what keeps their independence from being known', () => {
    const pushes = { source: 'activity', pushes: [push(null, c3)] } as const;
    expect(found({ pushes }).doubts.map(({ code }) => code)).toContain('contributor-unattributed');
    expect(found({}).doubts).toEqual([]);
  });
});
