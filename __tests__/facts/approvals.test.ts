import { describe, expect, it } from '@jest/globals';
import { independentApprovers, standingApprovals, type ReviewFacts } from '../../src/facts/approvals.js';
import type { CarryOver } from '../../src/facts/carry-over.js';
import type { ContributionFacts } from '../../src/facts/contributors.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
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
