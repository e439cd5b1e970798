import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { randomOf } from '../../scripts/faults/random.js';
import { judgeAll } from '../../src/decision/judge-all.js';
import { canonical } from '../../src/evidence/canonical.js';
import type { FactName, Facts, FactTypes } from '../../src/facts/facts.js';
import { known, unavailable, unknown } from '../../src/facts/observed.js';
import * as people from '../support/compliant.js';
import { allKnown, c2, c3, compliant, nobody, push, review } from '../support/compliant.js';
import { readingOf } from '../support/reading.js';
import { jumbled, scenario, who, type Twist } from './drawn.js';

const world = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as {
  'base-files': Record<string, string>;
};
const TEXT = world['base-files']['.github/countersign.yml'] ?? '';

const PATH = '.github/countersign.yml';
const reading = readingOf([{ kind: 'file', name: PATH, path: PATH, text: TEXT }]);

const judgementOf = (facts: Facts): string => canonical(judgeAll({ reading, facts, faults: [] }));
const verdictOf = (facts: Facts): string => judgeAll({ reading, facts, faults: [] }).decision.verdict;

const runs = { numRuns: 250 };
const passes = (facts: FactTypes): boolean => verdictOf(allKnown(facts)) === 'pass';

describe('whatever the change', () => {
  it('the scenarios hold passes and blocks, or the properties below would say nothing', () => {
    const verdicts = new Set(fc.sample(scenario, { numRuns: 300, seed: 1 }).map((facts) => verdictOf(allKnown(facts))));
    expect([...verdicts].sort()).toEqual(expect.arrayContaining(['fail', 'pass', 'pending']));
  });

  it('permuting or repeating the entries of any list changes nothing', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 1 }), (facts, seed) => {
        const shaken = jumbled(facts, randomOf(seed)) as FactTypes;
        expect(judgementOf(allKnown(shaken))).toBe(judgementOf(allKnown(facts)));
      }),
      runs,
    );
  });

  it.each<[string, Twist]>([
    [
      'removing every approval',
      (facts) => ({ ...facts, reviews: facts.reviews.filter(({ opinion }) => opinion !== 'approved') }),
    ],
    [
      'an objection of somebody who may review',
      (facts) => ({ ...facts, reviews: [...facts.reviews, review(59, people.dana, { opinion: 'changes-requested' })] }),
    ],
    [
      'one more contributor',
      (facts) => ({
        ...facts,
        pushes: {
          source: 'activity',
          pushes: [...(facts.pushes.source === 'activity' ? facts.pushes.pushes : []), push(people.bob, c3)],
        },
      }),
    ],
    [
      'a commit of nobody',
      (facts) => ({
        ...facts,
        commits: {
          ...facts.commits,
          current: facts.commits.current.map((each) =>
            each.id === c2 ? { ...each, author: nobody('x@laptop') } : each,
          ),
        },
      }),
    ],
    [
      'a failing check',
      (facts) => ({
        ...facts,
        checks: {
          ...facts.checks,
          head: [...facts.checks.head, { ...people.check(99, 'build', 'github-actions'), conclusion: 'failure' }],
        },
      }),
    ],
    [
      'a failing scan',
      (facts) => ({
        ...facts,
        checks: {
          ...facts.checks,
          head: [
            ...facts.checks.head,
            { ...people.check(98, 'secrets', 'github-advanced-security'), conclusion: 'failure' },
          ],
        },
      }),
    ],
    [
      'a guarded file more',
      (facts) => ({
        ...facts,
        files: [...facts.files, { path: 'infra/x.tf', previous: null, status: 'modified', additions: 1, deletions: 1 }],
      }),
    ],
    ['no approval of the ticket', (facts) => ({ ...facts, tickets: { ...facts.tickets, answers: [] } })],
    ['a draft', (facts) => ({ ...facts, change: { ...facts.change, draft: true } })],
  ])('%s never turns blocked into pass', (_, worse) => {
    fc.assert(
      fc.property(scenario, (facts) => {
        expect(passes(worse(facts)) && !passes(facts)).toBe(false);
      }),
      runs,
    );
  });

  // A person's latest opinion stands, so that one review of a person may hide an earlier one: a person's approvals go together.
  it('removing what one person approved never turns blocked into pass', () => {
    fc.assert(
      fc.property(scenario, fc.constantFrom(...who), (facts, person) => {
        const without = {
          ...facts,
          reviews: facts.reviews.filter(({ by, opinion }) => by?.id !== person.id || opinion !== 'approved'),
        };
        expect(passes(without) && !passes(facts)).toBe(false);
      }),
      runs,
    );
  });

  it('a fact that is not known never turns blocked into pass', () => {
    const names = Object.keys(compliant) as FactName[];
    fc.assert(
      fc.property(scenario, fc.subarray(names, { minLength: 1, maxLength: 4 }), (facts, lost) => {
        const whole = allKnown(facts);
        const holed = {
          ...whole,
          ...Object.fromEntries(lost.map((name) => [name, unknown(unavailable(name, 'lost'))])),
        } as Facts;
        expect(verdictOf(holed) === 'pass' && verdictOf(whole) !== 'pass').toBe(false);
      }),
      runs,
    );
  });

  it('without a fact that an enforced control needs, the compliant change does not pass', () => {
    for (const name of [
      'change',
      'commits',
      'pushes',
      'reviews',
      'files',
      'checks',
      'tickets',
      'run',
      'repository',
    ] as const) {
      const holed = { ...allKnown(compliant), [name]: unknown(unavailable(name, 'lost')) } as Facts;
      expect([name, verdictOf(holed)]).toEqual([name, 'indeterminate']);
    }
    expect(verdictOf(allKnown(compliant))).toBe('pass');
    expect(verdictOf({ ...allKnown(compliant), conversations: known({ unresolved: 3 }) })).toBe('pass');
  });

  it('judging again gives the same bytes', () => {
    fc.assert(
      fc.property(scenario, (facts) => {
        const stored = JSON.parse(canonical(allKnown(facts))) as Facts;
        expect(judgementOf(stored)).toBe(judgementOf(allKnown(facts)));
      }),
      runs,
    );
  });
});
