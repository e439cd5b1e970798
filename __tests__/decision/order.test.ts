import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../src/facts/facts.js';
import { keyOf } from '../../src/decision/order.js';
import { settledFacts } from '../../src/decision/settled-facts.js';
import { alice, bob, c1, carol, commit, compliant, dana, eve, oid, push, review } from '../support/compliant.js';
import { facts, judged } from './verdict.js';

const policy =
  'version: 1\nextends: [sox]\ncontrols:\n  peer-review: {approvals: 2, carry-over: clean-base-merge, seats: [{name: f, teams: [acme/finance]}]}\n' +
  '  required-checks: {checks: [{name: build, app: github-actions}, {name: lint, app: github-actions}]}\n' +
  '  protected-paths: {paths: [src/**, docs/**]}\n' +
  'rules:\n  - {name: l, when: {labels: [small, tiny]}, controls: {peer-review: {approvals: 1}}}\n';

/** A change with many of everything, and something to say about most of it. */
const full: Facts = facts({
  change: {
    ...compliant.change,
    labels: [
      { name: 'small', by: alice, at: null },
      { name: 'tiny', by: null, at: null },
    ],
  },
  commits: {
    current: compliant.commits.current,
    earlier: [commit(oid('d1'), [c1]), commit(oid('d2'), [oid('d1')])],
  },
  pushes: { source: 'activity', pushes: [push(alice, oid('d2')), push(dana, compliant.change.head.commit)] },
  reviews: [
    review(1, bob),
    review(2, dana),
    review(3, eve),
    review(4, carol, { opinion: 'changes-requested' }),
    review(5, carol, { commit: c1 }),
    review(6, alice),
  ],
});

/** Shuffles every list of the fact's value, and repeats some of its entries. */
const mixed = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) {
    const entries = value.map((each) => mixed(each, random));
    const repeated = entries.filter(() => random() < 0.3);
    return [...entries, ...repeated]
      .map((entry) => ({ entry, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mixed(inner, random)]));
};

/** `parents` and what is counted (findings of a scan) mean something by order and number: they are left as they are. */
const LISTS = [
  'reviews',
  'permissions',
  'teams',
  'files',
  'checks',
  'pushes',
  'approvedCommits',
  'protection',
  'tickets',
] as const;

const shuffled = (seed: number): Facts => {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const { commits, change } = full;
  if (!commits.known || !change.known) throw new Error('known above');
  const lists = (list: readonly unknown[]) =>
    mixed(
      list.map((each) => JSON.stringify(each)),
      random,
    ) as string[];
  const again = <T>(list: readonly T[]): T[] => lists(list).map((each) => JSON.parse(each) as T);
  return {
    ...full,
    ...Object.fromEntries(LISTS.map((name) => [name, mixed(full[name], random)])),
    commits: {
      known: true,
      value: { current: again(commits.value.current), earlier: again(commits.value.earlier) },
    },
    change: { known: true, value: { ...change.value, labels: again(change.value.labels) } },
  };
};

describe('the key of a value', () => {
  it('is the same in any order of its parts, and another for any other value', () => {
    expect(keyOf({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    const others = [
      { a: 1 },
      { a: '1' },
      { a: [1] },
      { a: { 0: 1 } },
      { a: null },
      {},
      [],
      null,
      'null',
      [2, 1],
      [1, 2],
    ];
    expect(new Set(others.map(keyOf)).size).toBe(others.length);
  });
});

describe('the order in which the host answers, and what it sends twice', () => {
  it('change no finding', () => {
    const once = judged(policy, full);
    expect(once.decision.verdict).toBe('fail');
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(keyOf(judged(policy, shuffled(seed)))).toBe(keyOf(once));
      }),
      { numRuns: 100 },
    );
  });

  it('leave parents before children', () => {
    const { commits } = settledFacts(shuffled(7));
    expect(commits.known && commits.value.current.map(({ id }) => id)).toEqual(
      compliant.commits.current.map(({ id }) => id),
    );
  });

  it('judging twice gives the same, byte for byte', () => {
    expect(JSON.stringify(judged(policy, full))).toBe(JSON.stringify(judged(policy, full)));
  });
});
