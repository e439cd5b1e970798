import fc from 'fast-check';
import type { Account } from '../../src/facts/account.js';
import type { FactTypes } from '../../src/facts/facts.js';
import * as people from '../support/compliant.js';
import { c1, c2, c3, compliant, push, review } from '../support/compliant.js';

/** One way in which a change can differ from the compliant one. */
export type Twist = (facts: FactTypes) => FactTypes;

export const who: readonly Account[] = [
  people.alice,
  people.bob,
  people.carol,
  people.dana,
  people.mallory,
  people.eve,
  people.svcRel,
  people.dependabot,
];
const commits = [c1, c2, c3] as const;

const arbitraryReview = fc
  .record({
    id: fc.integer({ min: 2, max: 59 }),
    by: fc.constantFrom(...who, null),
    opinion: fc.constantFrom('approved' as const, 'changes-requested' as const, 'commented' as const),
    commit: fc.constantFrom(...commits),
    dismissed: fc.option(fc.record({ by: fc.constantFrom(...who), at: fc.constant('2026-03-02T10:50:00Z') }), {
      nil: null,
    }),
  })
  .map((own) => review(own.id, own.by, own));

const twist: fc.Arbitrary<Twist> = fc.oneof(
  arbitraryReview.map((each): Twist => (facts) => ({
    ...facts,
    reviews: [...facts.reviews.filter(({ id }) => id !== each.id), each],
  })),
  fc.constant<Twist>((facts) => ({ ...facts, reviews: facts.reviews.filter(({ id }) => id !== 1) })),
  fc.tuple(fc.constantFrom(...commits), fc.constantFrom(...who)).map(([id, person]): Twist => (facts) => ({
    ...facts,
    commits: {
      ...facts.commits,
      current: facts.commits.current.map((each) => (each.id === id ? { ...each, author: people.by(person) } : each)),
    },
  })),
  fc.constantFrom('success', 'failure', 'skipped', 'cancelled').map((conclusion): Twist => (facts) => ({
    ...facts,
    checks: {
      ...facts.checks,
      head: facts.checks.head.map((run) => (run.name === 'build' ? { ...run, conclusion } : run)),
    },
  })),
  fc
    .constantFrom('infra/prod.tf', 'docs/x.md', '.github/workflows/ci.yml', 'CODEOWNERS')
    .map((path): Twist => (facts) => ({
      ...facts,
      files: [
        ...facts.files.filter((file) => file.path !== path),
        { path, previous: null, status: 'added', additions: 1, deletions: 0 },
      ],
    })),
  fc
    .constantFrom(...who)
    .map((person): Twist => (facts) => ({ ...facts, pushes: { source: 'activity', pushes: [push(person, c3)] } })),
);

export const scenario = fc
  .array(twist, { maxLength: 5 })
  .map((twists) => twists.reduce((facts, each) => each(facts), compliant));

/** Shuffles every list of plain data in the facts, and says some of its entries twice. The order of a policy's lists is another thing. */
export const jumbled = (value: unknown, random: () => number): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => jumbled(item, random));
    const doubled = items.flatMap((item) => (random() < 0.3 ? [item, item] : [item]));
    return doubled
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  // Parents of a commit have an order: the first is the branch it was made on.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'parents' ? inner : jumbled(inner, random)]),
  );
};
