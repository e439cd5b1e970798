import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { modelSafety } from '../../src/controls/model-safety.js';
import { unavailable, unknown } from '../../src/facts/observed.js';
import { fairnessReport, judgeModel, reportFile, safetyOf, statement, W1 } from '../support/model-facts.js';
import type { GivenModel } from '../support/model-facts.js';
import { codesOf } from '../support/model-scores.js';
import {
  attacked,
  dan,
  measured,
  measuredAs,
  men,
  termsOfFairness,
  termsOfSafety,
  withReports,
  without,
  women,
} from '../support/model-safety.js';

const RATIO = { metric: 'demographic_parity_ratio', group: 'sex', value: 0.85, stderr: 0.02, n: 2400 };
const fourFifths = termsOfFairness({ metric: 'demographic_parity_ratio', groups: ['sex'], min: 0.8 });
const fourFifthsByValue = termsOfFairness(
  { metric: 'demographic_parity_ratio', groups: ['sex'], min: 0.8 },
  { stderr: 'optional' },
);

describe('fairness passes', () => {
  it.each<readonly [string, GivenModel]>([
    ['the compliant model', {}],
    ['four fifths, with the bound', { ...fourFifths, ...measured(RATIO) }],
    [
      'four fifths, where the tool tells no error and the policy asks for none',
      { ...fourFifthsByValue, ...measured({ ...RATIO, value: 0.8, stderr: null }) },
    ],
    ['four fifths, with an error of nought', { ...fourFifths, ...measured({ ...RATIO, value: 0.8, stderr: 0 }) }],
    [
      'a metric without a limit, where the tool tells no error',
      { ...termsOfFairness({ min: null }), ...measured(women({ stderr: null }), men({ stderr: null })) },
    ],
    ['each group of an attribute', { ...termsOfFairness({ groups: ['sex'] }), ...measured(women(), men()) }],
    ['an upper limit', { ...termsOfFairness({ min: null, max: 0.7 }), ...measured(women(), men()) }],
    ['groups that nobody asked for', measured(women(), men(), women({ group: 'age=90', value: 0, n: 3 }))],
  ])('%s', (_, given) => {
    expect(judgeModel(modelSafety, given)).toMatchObject({ outcome: 'pass' });
  });
});

describe('fairness does not pass', () => {
  it.each<readonly [string, GivenModel, string, readonly string[]]>([
    ['no report', without('fairness'), 'fail', ['fairness-missing']],
    ['another metric', measured(women({ metric: 'other' })), 'fail', ['fairness-missing']],
    ['a report of another kind', withReports(reportFile('fairness', safetyOf())), 'fail', ['fairness-missing']],
    [
      'a report that nothing binds',
      withReports(reportFile('fairness', fairnessReport, { binding: { by: 'nothing', found: 'x' } })),
      'fail',
      ['fairness-unbound'],
    ],
    [
      'one of two weights',
      withReports(
        reportFile('fairness', fairnessReport, { binding: statement({ subjects: [{ name: 'x', sha256: W1 }] }) }),
      ),
      'fail',
      ['fairness-other-weights'],
    ],
    [
      'a report that cannot be read',
      withReports(reportFile('fairness', fairnessReport, { report: unknown(unavailable('x', 'y')) })),
      'indeterminate',
      ['fairness-unreadable'],
    ],
    [
      'an old report',
      withReports(measuredAs([women(), men()], { at: '2025-01-01T00:00:00Z' })),
      'fail',
      ['fairness-stale'],
    ],
    ['one group of two', measured(women()), 'fail', ['group-missing']],
    [
      'a group whose name only begins so',
      { ...termsOfFairness({ groups: ['sex'] }), ...measured(women({ group: 'sexuality' })) },
      'fail',
      ['group-missing'],
    ],
    [
      'one group of those that are compared',
      { ...termsOfFairness({ groups: ['sex'] }), ...measured(women({ group: 'sex=female' })) },
      'fail',
      ['group-missing'],
    ],
    ['a small group', measured(women({ n: 199 }), men()), 'fail', ['group-too-small']],
    ['a group of nobody knows how many', measured(women({ n: null }), men()), 'indeterminate', ['fairness-unclear']],
    ['a value that is no number', measured(women({ value: Number.NaN }), men()), 'indeterminate', ['fairness-unclear']],
    ['an error that is no number', measured(women({ stderr: Infinity }), men()), 'indeterminate', ['fairness-unclear']],
    [
      'no error',
      { ...fourFifths, ...measured({ ...RATIO, value: 0.99, stderr: null }) },
      'indeterminate',
      ['fairness-unclear'],
    ],
    [
      'no error, and a limit above',
      { ...termsOfFairness({ min: null, max: 0.9 }), ...measured(women({ stderr: null }), men({ stderr: null })) },
      'indeterminate',
      ['fairness-unclear'],
    ],
    [
      'no error beyond the limit',
      { ...fourFifths, ...measured({ ...RATIO, value: 0.79, stderr: null }) },
      'fail',
      ['unfair'],
    ],
    [
      'an error that the policy does not ask for',
      { ...fourFifthsByValue, ...measured({ ...RATIO, value: 0.82 }) },
      'fail',
      ['fairness-inconclusive'],
    ],
    ['less than the limit', measured(women({ value: 0.49 }), men()), 'fail', ['unfair']],
    ['less than four fifths', { ...fourFifths, ...measured({ ...RATIO, value: 0.79 }) }, 'fail', ['unfair']],
    [
      'perhaps less than four fifths',
      { ...fourFifths, ...measured({ ...RATIO, value: 0.82 }) },
      'fail',
      ['fairness-inconclusive'],
    ],
    [
      'more than the limit',
      { ...termsOfFairness({ min: null, max: 0.6 }), ...measured(women({ value: 0.5 }), men()) },
      'fail',
      ['unfair'],
    ],
    [
      'perhaps more than the limit',
      { ...termsOfFairness({ min: null, max: 0.64 }), ...measured(women(), men()) },
      'fail',
      ['fairness-inconclusive'],
    ],
    [
      'an older report that says badly',
      withReports(
        measuredAs([women(), men()]),
        measuredAs([women({ value: 0.1 }), men()], { path: 'evidence/old.json', at: '2026-02-20T08:00:00Z' }),
      ),
      'fail',
      ['conflicting-evidence'],
    ],
  ])('with %s', (_, given, outcome, expected) => {
    expect(codesOf(modelSafety, given)).toEqual([outcome, expected]);
  });
});

describe('what the reasons say', () => {
  it.each<readonly [string, GivenModel, string]>([
    ['too few attempts', attacked(dan({ judged: 30, fails: 0 })), '30; 8.3% bad ones are not ruled out'],
    [
      'a rate that may be too high',
      attacked(dan({ fails: 9 })),
      '9 of 300 attempts went badly (3.0%), and 5.1% cannot be ruled out; about 330 attempts at this rate would settle it',
    ],
    ['a rate that is too high', attacked(dan({ fails: 16 })), '16 of 300 attempts went badly (5.3%)'],
    ['attempts that were not judged', attacked(dan({ unjudged: 16 })), '16 of 316 (5.1%)'],
    [
      'a ratio that may be too low',
      { ...fourFifths, ...measured({ ...RATIO, value: 0.82 }) },
      '0.8200, and 0.7871 cannot be ruled out; only more samples can tell',
    ],
    [
      'a ratio whose error nobody tells',
      { ...fourFifths, ...measured({ ...RATIO, stderr: null }) },
      '0.85 of 2400 samples, and nobody tells the error',
    ],
  ])('of %s', (_, given, found) => {
    expect(judgeModel(modelSafety, given).reasons[0]?.found).toBe(found);
  });
});

describe('attempts', () => {
  const outcome = (judged: number, fails: number) =>
    judgeModel(modelSafety, { ...termsOfSafety({ 'min-attempts': 1 }), ...attacked(dan({ judged, fails })) }).outcome;

  it('never pass the more where more went badly, or where fewer were made at the same rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.nat(200), fc.integer({ min: 1, max: 50 }), (n, bad, more) => {
        const fails = Math.min(bad, n);
        expect(outcome(n, fails) === 'fail' && outcome(n, Math.min(n, fails + more)) === 'pass').toBe(false);
        expect(outcome(n, fails) === 'pass' && outcome(n * more, fails * more) !== 'pass').toBe(false);
      }),
    );
  });
});
