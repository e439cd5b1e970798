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

  it('the objection of one machine is not answered by another', () => {
    expect(stands(review(1, actions, { opinion: 'changes-requested' }), review(2, svcRel))).toEqual([
      'github-actions[bot] changes-requested',
      'svc-rel approved',
    ]);
  });

  it('one without a known opinion ends an approval, answers no objection, and stands for nothing', () => {
    const odd = (own: Parameters<typeof review>[2] = {}) => review(3, bob, { opinion: 'unknown', ...own });
    const dismissed = { by: carol, at: null };
    const objection = review(1, bob, { opinion: 'changes-requested' });
    expect(stands(odd())).toEqual(['bob nothing']);
    expect(stands(review(1, bob), odd())).toEqual(['bob nothing']);
    expect(stands(objection, odd())).toEqual(['bob changes-requested']);
    expect(stands(objection, odd({ dismissed }))).toEqual(['bob nothing']);
    expect(stands(review(1, bob), odd({ opinion: 'commented' }))).toEqual(['bob approved']);
  });

  it('a dismissed one revives nothing', () => {
    const dismissed = { by: carol, at: null };
    expect(stands(review(1, bob), review(2, bob, { dismissed }))).toEqual(['bob nothing']);
    expect(stands(review(1, bob, { opinion: 'changes-requested', dismissed }))).toEqual(['bob nothing']);
  });

  it('the latest approval speaks for the person, whichever accounts approved before', () => {
    expect(stands(review(1, bob), review(2, mallory), review(3, bob))).toEqual(['bob approved']);
  });

  it('an approval that was given up is told, one that was repeated is not', () => {
    const superseded = (...reviews: ReturnType<typeof review>[]) =>
      standingReviews(reviews, identityOf(people), null).map((each) => each.superseded);
    const objection = review(2, bob, { opinion: 'changes-requested' });
    expect([superseded(review(1, bob), objection), superseded(objection)]).toEqual([[true], [false]]);
    expect([superseded(review(1, bob), objection, review(3, bob)), superseded(review(1, bob))]).toEqual([
      [false],
      [false],
    ]);
  });

  it('all accounts are told, each once', () => {
    const samePerson = [['bob', 'mallory']];
    const reviews = [review(1, bob), review(2, mallory, { opinion: 'changes-requested' }), review(3, bob)];
    const [own] = standingReviews(reviews, identityOf({ ...people, samePerson }), null);
    expect(own?.accounts).toEqual([bob, mallory]);
    expect(standingReviews([review(1, null)], identityOf(people), null).map(({ accounts }) => accounts)).toEqual([[]]);
  });

  it('dismissed after the merge, it stands as of the merge', () => {
    const merged = { at: '2026-03-02T10:30:05Z' };
    const of = (at: string | null) =>
      standingReviews([review(1, bob, { dismissed: { by: carol, at } })], identityOf(people), merged).map(
        (each) => `${each.account?.login ?? ''} ${each.stands}`,
      );
    expect(['2026-03-02T10:30:06Z', '2026-03-02T10:30:05Z', null].map(of)).toEqual([
      ['bob approved'],
      ['bob nothing'],
      ['bob nothing'],
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

  it('may have approved an earlier head that carries over, or one of which that cannot be told', () => {
    const m1 = oid('m1');
    const t = oid('t');
    const merge = commit(m1, [c3, base], { tree: t, recomputedTree: t, parentsOnBase: [base] });
    const own = {
      change: { ...compliant.change, head: { ...compliant.change.head, commit: m1, tree: t } },
      commits: { current: [...compliant.commits.current, merge], earlier: [] },
      pushes: { source: 'activity', pushes: [push(alice, m1)] } as const,
      reviews: [review(1, bob), review(2, carol, { commit: m1 }), review(3, dana, { commit: oid('gone') })],
    };
    const why = unavailable('approvedCommits', '502');
    const told = independentApprovers(facts({ ...own, approvedCommits: unknown(why) }), people, 'clean-base-merge');
    expect(told.approvers.map(({ account, currency }) => [account, currency])).toEqual([
      [bob, { is: 'carried' }],
      [carol, { is: 'head' }],
    ]);
    expect(told.undecided).toEqual([{ account: dana, why }]);
    expect(independentApprovers(facts(own), people, 'clean-base-merge').undecided).toEqual([]);
  });

  it('come with what keeps their independence from being known', () => {
    const pushes = { source: 'activity', pushes: [push(null, c3)] } as const;
    expect(found({ pushes }).doubts.map(({ code }) => code)).toContain('contributor-unattributed');
    expect(found({}).doubts).toEqual([]);
  });
});
