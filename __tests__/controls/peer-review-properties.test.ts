import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { peerReview } from '../../src/controls/peer-review.js';
import type { Verdict } from '../../src/controls/kit/control.js';
import type { Account } from '../../src/facts/account.js';
import type { Push } from '../../src/facts/commits.js';
import type { FactTypes } from '../../src/facts/facts.js';
import type { Review } from '../../src/facts/reviews.js';
import {
  alice,
  base,
  bob,
  by,
  c1,
  c2,
  c3,
  carol,
  commit,
  compliant,
  dana,
  eve,
  mallory,
  oid,
  push,
} from '../support/compliant.js';
import { judge } from '../support/control-tester.js';

const PEOPLE = [alice, bob, carol, dana, mallory, eve];
const m1 = oid('m1');
const person = fc.constantFrom(...PEOPLE);
const second = fc.integer({ min: 0, max: 59 }).map((n) => `2026-03-02T10:30:${String(n).padStart(2, '0')}Z`);

const aReview: fc.Arbitrary<Omit<Review, 'id'>> = fc.record({
  by: fc.oneof({ weight: 9, arbitrary: person }, { weight: 1, arbitrary: fc.constant(null) }),
  opinion: fc.constantFrom('approved', 'approved', 'approved', 'changes-requested', 'commented', 'unknown'),
  commit: fc.constantFrom(c2, c3, c3, m1, m1),
  tree: fc.constant(null),
  at: second,
  dismissed: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.record({ by: fc.oneof(person, fc.constant(null)), at: fc.constant(null) }) },
  ),
});

interface Drawn {
  readonly facts: Pick<FactTypes, 'change' | 'commits' | 'pushes' | 'reviews'>;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly samePerson: readonly (readonly string[])[];
}

/** Three commits by various people, sometimes with a merge of the base on top, clean or not. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    reviews: fc.array(aReview, { maxLength: 7 }),
    hands: fc.tuple(person, person, person, person, person),
    merge: fc.constantFrom('none', 'clean', 'evil'),
    samePerson: fc.constantFrom([], [['bob', 'mallory']], [['alice', 'eve']]),
    settings: fc.record({
      approvals: fc.constantFrom(1, 1, 2),
      'carry-over': fc.constantFrom('none', 'identical-tree', 'clean-base-merge'),
      contributors: fc.constantFrom('excluded', 'excluded', 'cross'),
      seats: fc.constantFrom([], [{ name: 'finance', teams: ['acme/finance'] }], [{ name: 'two', approvals: 2 }]),
    }),
  })
  .map(({ reviews, hands: [opener, author, committer, pusher, merger], merge, samePerson, settings }) => {
    const tree = oid(merge === 'clean' ? 'clean' : 'other');
    const update = { author: by(merger), tree, recomputedTree: oid('clean'), parentsOnBase: [base] };
    const own = [
      commit(c1, [base]),
      commit(c2, [c1], { author: by(author) }),
      commit(c3, [c2], { committer: by(committer) }),
    ];
    const current = merge === 'none' ? own : [...own, commit(m1, [c3, base], update)];
    const tip = current.at(-1) ?? commit(c3, []);
    const head = { ...compliant.change.head, commit: tip.id, tree: tip.tree };
    const pushes = [push(pusher, c3), ...(merge === 'none' ? [] : [push(merger, m1, c3)])];
    return {
      facts: {
        change: { ...compliant.change, author: opener, head },
        commits: { current, earlier: [] },
        pushes: { source: 'activity', pushes },
        reviews: reviews.map((review, index) => ({ ...review, id: index + 1 })),
      },
      settings,
      samePerson,
    };
  });

const pushesOf = ({ pushes }: Drawn['facts']): readonly Push[] => (pushes.source === 'activity' ? pushes.pushes : []);

const verdict = ({ facts, settings, samePerson }: Drawn, more: Partial<FactTypes> = {}): Verdict =>
  judge(peerReview, { facts: { ...facts, ...more }, settings, people: { samePerson } });

const gist = (given: Verdict): unknown => ({
  outcome: given.outcome,
  reasons: [...new Set(given.reasons.map((reason) => JSON.stringify(reason)))].sort(),
});

/** The list shuffled, with some members twice. */
const disturbed = <T>(list: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc
    .tuple(fc.shuffledSubarray([...list], { minLength: list.length }), fc.subarray([...list]))
    .map(([shuffled, again]) => [...shuffled, ...again]);

const neverPassesAfter = (change: (given: Drawn, who: Account) => Partial<FactTypes>): void => {
  fc.assert(
    fc.property(drawn, person, (given, who) => {
      fc.pre(verdict(given).outcome !== 'pass');
      expect(verdict(given, change(given, who)).outcome).not.toBe('pass');
    }),
    { numRuns: 500 },
  );
};

describe('peer-review, whatever is drawn', () => {
  it('passes now and then, so that the properties below say something', () => {
    const outcomes = fc.sample(drawn, { numRuns: 500, seed: 7 }).map((given) => verdict(given).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['pass', 'pending', 'fail', 'indeterminate']));
  });

  it('does not depend on the order of a list, nor on members that come twice', () => {
    const lists = drawn.chain((given) => {
      const { reviews } = given.facts;
      return fc.record({
        given: fc.constant(given),
        more: fc.record({
          reviews: disturbed(reviews),
          permissions: disturbed(compliant.permissions),
          teams: disturbed(compliant.teams),
          files: disturbed(compliant.files),
          pushes: disturbed(pushesOf(given.facts)).map((list) => ({ source: 'activity' as const, pushes: list })),
        }),
      });
    });
    fc.assert(
      fc.property(lists, ({ given, more }) => {
        expect(gist(verdict(given, more))).toEqual(gist(verdict(given)));
      }),
      { numRuns: 500 },
    );
  });

  it('passes no more easily without the approvals of somebody', () => {
    neverPassesAfter(({ facts }, who) => ({
      reviews: facts.reviews.filter((each) => each.by !== who || each.opinion !== 'approved'),
    }));
  });

  it('passes no more easily with another objection, and not at all with one of a writer', () => {
    const objection = (who: Account): Review => ({
      id: 99,
      by: who,
      opinion: 'changes-requested',
      commit: c3,
      tree: null,
      at: '2026-03-02T10:59:00Z',
      dismissed: null,
    });
    neverPassesAfter(({ facts }, who) => ({ reviews: [...facts.reviews, objection(who)] }));
    fc.assert(
      fc.property(drawn, (given) => {
        const reviews = [...given.facts.reviews, objection(carol)];
        expect(verdict(given, { reviews }).outcome).toBe('fail');
      }),
    );
  });

  it('passes no more easily with another contributor', () => {
    neverPassesAfter(({ facts }, who) => {
      const [first, ...rest] = facts.commits.current;
      return {
        commits: { current: first === undefined ? [] : [{ ...first, coAuthors: [by(who)] }, ...rest], earlier: [] },
      };
    });
    neverPassesAfter(({ facts }, who) => ({
      commits: { current: facts.commits.current, earlier: [commit(oid('old'), [base], { author: by(who) })] },
      pushes: { source: 'activity', pushes: [push(facts.change.author, oid('old')), ...pushesOf(facts)] },
    }));
  });
});
