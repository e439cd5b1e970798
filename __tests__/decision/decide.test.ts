import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../src/decision/decide.js';
import type { Finding, Outcome, VerdictWord } from '../../src/decision/types.js';

const finding = (control: string, outcome: Outcome, own: Partial<Finding> = {}): Finding => ({
  control,
  version: 1,
  enforcement: 'enforce',
  outcome,
  reasons: outcome === 'pass' ? [] : [{ code: `code-of-${outcome}`, about: [control] }],
  notes: [],
  rules: [],
  ...own,
});

const gate = (outcome: Outcome) => finding('gate', outcome);
const reported = (outcome: Outcome) => finding('c', outcome, { enforcement: 'report' });

describe('the decision', () => {
  const table: readonly (readonly [findings: readonly Finding[], verdict: VerdictWord])[] = [
    [[], 'fail'],
    [[gate('pass')], 'fail'],
    [[gate('pass'), finding('a', 'pass')], 'pass'],
    [[gate('pass'), finding('a', 'not-applicable')], 'fail'],
    [[gate('pass'), finding('a', 'not-applicable'), finding('b', 'pass')], 'pass'],
    [[gate('pass'), finding('a', 'waived')], 'pass-with-exception'],
    [[gate('pass'), finding('a', 'waived'), finding('b', 'pass')], 'pass-with-exception'],
    [[gate('pass'), finding('a', 'waived'), finding('b', 'pending')], 'pending'],
    [[gate('pass'), finding('a', 'pass'), finding('b', 'pending')], 'pending'],
    [[gate('pass'), finding('a', 'indeterminate'), finding('b', 'pending')], 'indeterminate'],
    [[gate('pass'), finding('a', 'indeterminate'), finding('b', 'fail'), finding('c', 'pending')], 'fail'],
    [[gate('fail'), finding('a', 'pass')], 'fail'],
    [[gate('indeterminate'), finding('a', 'pass')], 'indeterminate'],
    [[gate('pending'), finding('a', 'pass')], 'pending'],
    [[gate('pass'), reported('pass')], 'fail'],
    [[gate('pass'), reported('fail'), finding('a', 'pass')], 'pass'],
    [[gate('pass'), reported('waived'), finding('a', 'pass')], 'pass'],
    [[gate('pass'), finding('a', 'approved' as Outcome), finding('b', 'pass')], 'indeterminate'],
    [[gate('pass'), finding('a', '' as Outcome)], 'indeterminate'],
    [[gate('pass'), finding('a', 'fail', { enforcement: 'off' as 'report' }), finding('b', 'pass')], 'fail'],
  ];

  it.each(table)('of %j is %s', (findings, verdict) => {
    expect(decide(findings).verdict).toBe(verdict);
  });

  it('names what blocks, the worst first', () => {
    const { blocking } = decide([
      gate('pending'),
      finding('b', 'indeterminate'),
      finding('a', 'fail'),
      reported('fail'),
    ]);
    expect(blocking.map(({ control, outcome }) => [control, outcome])).toEqual([
      ['a', 'fail'],
      ['b', 'indeterminate'],
      ['gate', 'pending'],
    ]);
  });

  it('blocks on a finding that says nothing of why', () => {
    expect(decide([finding('a', 'fail', { reasons: [] })]).blocking).toEqual([
      { control: 'a', outcome: 'fail', code: 'control-failed', about: ['a'] },
    ]);
  });

  it('blocks where nothing does, and nothing applies', () => {
    expect(decide([gate('pass')]).blocking).toEqual([
      { control: 'gate', outcome: 'fail', code: 'no-control-applies', about: [] },
    ]);
  });
});

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    control: fc.constantFrom('a', 'b', 'c', 'd', 'gate'),
    outcome: fc.constantFrom<Outcome>(
      'pass',
      'fail',
      'pending',
      'indeterminate',
      'not-applicable',
      'waived',
      'odd' as Outcome,
    ),
    enforcement: fc.constantFrom<Finding['enforcement']>('enforce', 'report'),
  })
  .map(({ control, outcome, enforcement }) => finding(control, outcome, { enforcement }));

const RANK: readonly string[] = ['pass', 'pass-with-exception', 'pending', 'indeterminate', 'fail'];

describe('any findings', () => {
  it('pass only with an enforced control that passed or was waived, and none that blocks', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
        const { verdict, blocking } = decide(findings);
        const enforced = findings.filter(({ enforcement }) => enforcement === 'enforce');
        const carries = enforced.some(
          ({ control, outcome }) => control !== 'gate' && (outcome === 'pass' || outcome === 'waived'),
        );
        const blocks = enforced.some(({ outcome }) => !['pass', 'waived', 'not-applicable'].includes(outcome));
        const passes = verdict === 'pass' || verdict === 'pass-with-exception';
        return passes === (carries && !blocks) && passes === (blocking.length === 0);
      }),
    );
  });

  it('are decided by the worst: one more enforced finding that blocks never makes it better', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), anyFinding, (findings, more) => {
        const before = decide([finding('a', 'pass'), ...findings]).verdict;
        const after = decide([finding('a', 'pass'), ...findings, more]).verdict;
        return RANK.indexOf(after) >= RANK.indexOf(before);
      }),
    );
  });

  it('give the same decision in any order, and twice over', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
        const once = JSON.stringify(decide(findings));
        return (
          JSON.stringify(decide([...findings].reverse())) === once &&
          JSON.stringify(decide([...findings, ...findings])) === once
        );
      }),
    );
  });
});
