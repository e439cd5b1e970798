import { describe, expect, it } from '@jest/globals';
import type { Control } from '../../src/controls/kit/control.js';
import type { Authority } from '../../src/decision/authority.js';
import { acceptedFor, answerWithExceptions } from '../../src/decision/exceptions.js';
import type { Accepted } from '../../src/decision/exceptions.js';
import { judge } from '../../src/decision/judge.js';
import type { Exception, Policy } from '../../src/policy/policy.js';
import type { EffectiveControl } from '../../src/policy/rules.js';
import { people } from '../support/compliant.js';
import { policyOfText } from '../policy/texts.js';
import { facts } from './verdict.js';

const exception = (about: string, own: Partial<Exception> = {}): Exception => ({
  control: 'odd',
  about,
  until: '2026-06-30',
  reason: 'because',
  approvedBy: 'carol',
  ticket: '#31',
  ...own,
});
const policy = (...exceptions: readonly Exception[]): Policy => ({
  ...policyOfText('version: 1\ncontrols:\n  peer-review: {}\n'),
  exceptions,
});
const authority: Authority = {
  approvers: [],
  objectionTo: () => null,
  objectionToLogin: (login) => (login === 'carol' ? null : login === 'alice' ? 'contributed' : 'not-known'),
};
const item = (judged: Control['judge'], settings: EffectiveControl['settings'] = {}): EffectiveControl => ({
  control: { id: 'odd', version: 1, requirement: '', needs: [], settings: {}, codes: [], judge: judged },
  enforcement: 'enforce',
  settings,
  named: 'named',
  rules: [],
});
const circumstances = {
  people,
  statusContext: 'countersign (main)',
  ticketApprovers: null,
  reviewTerms: null,
  models: [],
  policyPath: '.github/countersign.yml',
  named: 'named',
} as const;
const reason = (...about: readonly string[]) => ({ code: `fault-of-${String(about.length)}`, about });
const valid = (...about: readonly string[]): Accepted => ({ valid: about.map((each) => exception(each)), refused: [] });

type Outcome = 'fail' | 'pending' | 'indeterminate' | 'not-applicable';
const answered = (judged: Control['judge'], accepted: Accepted) =>
  answerWithExceptions(item(judged), facts(), circumstances, accepted);
const always = (outcome: Outcome, ...[first, ...rest]: readonly (readonly string[])[]): Control['judge'] => {
  const reasons = [reason(...(first ?? [])), ...rest.map((about) => reason(...about))] as const;
  return () => ({ outcome, reasons });
};

describe('exceptions of a control that does not look at them', () => {
  it.each([
    ['what is about an accepted thing alone', always('fail', ['x']), 'waived', ['x']],
    ['what is about nothing', always('fail', []), 'fail', []],
    ['what is about nothing, beside an accepted thing', always('pending', ['x'], []), 'pending', []],
    ['what is about another thing as well', always('indeterminate', ['x', 'z']), 'indeterminate', []],
    ['what is about several accepted things', always('fail', ['x', 'y']), 'waived', ['x', 'y']],
    ['a control that does not apply', always('not-applicable', ['x']), 'not-applicable', []],
    ['a control that passes', (): ReturnType<Control['judge']> => ({ outcome: 'pass', reasons: [] }), 'pass', []],
  ] as const)('%s', (_, judged, outcome, carried) => {
    const answer = answered(judged, valid('x', 'y'));
    expect([answer.outcome, answer.carried.flatMap(({ about }) => about)]).toEqual([outcome, carried]);
  });

  it('accept no control that is broken, also where they name the control', () => {
    const broken = (): ReturnType<Control['judge']> => ({ outcome: 'fail', reasons: [] as never });
    expect(answered(broken, valid('odd'))).toMatchObject({
      outcome: 'indeterminate',
      reasons: [{ code: 'control-failed', about: ['odd'] }],
      carried: [],
    });
  });

  it('leave the reasons that they are not about', () => {
    expect(answered(always('fail', ['x'], ['x', 'z']), valid('x')).reasons).toEqual([reason('x', 'z')]);
  });
});

describe('exceptions of a control that looks at them', () => {
  const looking =
    (about: readonly string[], left: readonly string[] = []): Control['judge'] =>
    (_, __, { accepted }) =>
      accepted.includes('x') && left.length === 0
        ? { outcome: 'pass', reasons: [] }
        : { outcome: 'fail', reasons: [reason(...about, ...left)] };

  it.each([
    ['all of them where the reasons name none', looking(['the scan']), 'waived', ['x', 'y']],
    ['those alone that the reasons name', looking(['x']), 'waived', ['x']],
    ['none where something is left', looking(['x'], ['z']), 'fail', []],
  ] as const)('carry: %s', (_, judged, outcome, carried) => {
    const answer = answered(judged, valid('x', 'y'));
    expect([answer.outcome, answer.carried.flatMap(({ about }) => about)]).toEqual([outcome, carried]);
  });

  it('were not needed where it passes without them, or does not apply', () => {
    const passing: Control['judge'] = (_, __, { accepted }) => {
      expect(accepted).toEqual([]);
      return { outcome: 'pass', reasons: [] };
    };
    expect(answered(passing, valid('x'))).toMatchObject({ outcome: 'pass', carried: [] });
    const applying: Control['judge'] = (_, __, { accepted }) =>
      accepted.length === 0 ? { outcome: 'not-applicable', reasons: [reason('x')] } : { outcome: 'pass', reasons: [] };
    expect(answered(applying, valid('x'))).toMatchObject({ outcome: 'not-applicable', carried: [] });
  });
});

describe('exceptions that do not hold', () => {
  it.each([
    [
      'after their last day',
      exception('x', { until: '2026-03-01' }),
      { code: 'exception-expired', about: ['x'], needed: 'on or before 2026-03-01', found: '2026-03-02' },
    ],
    [
      'approved by a contributor',
      exception('x', { approvedBy: 'alice' }),
      { code: 'exception-self-approved', about: ['x', 'alice'] },
    ],
    [
      'approved by somebody of whom it is not known',
      exception('x', { approvedBy: 'zoe' }),
      { code: 'exception-approver-unknown', about: ['x', 'zoe'] },
    ],
  ])('%s', (_, given, why) => {
    const accepted = acceptedFor(policy(given), 'odd', facts(), authority);
    expect(accepted).toEqual({ valid: [], refused: [{ exception: given, why }] });
    // It is told where one of the reasons is about it, and only there.
    expect(answered(always('fail', ['y'], ['x', 'z']), accepted)).toMatchObject({ outcome: 'fail', notes: [why] });
    expect(answered(always('fail', ['y']), accepted).notes).toEqual([]);
  });

  it('where the clock is not known', () => {
    const { valid: holding, refused } = acceptedFor(policy(exception('x')), 'odd', facts({}, ['clock']), authority);
    expect(holding).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual([
      { code: 'exception-day-unknown', about: ['x'], needed: 'on or before 2026-06-30' },
    ]);
  });

  it('are kept apart from those that do, and from those of other controls', () => {
    const all = policy(exception('x'), exception('y', { approvedBy: 'alice' }), exception('z', { control: 'even' }));
    const { valid: holding, refused } = acceptedFor(all, 'odd', facts(), authority);
    expect([holding, refused.map((each) => each.exception)]).toEqual([[all.exceptions[0]], [all.exceptions[1]]]);
  });
});

describe('a control that is asked', () => {
  it('is asked once more where an exception could matter, and only there', () => {
    let asked = 0;
    const counting: Control['judge'] = () => {
      asked += 1;
      return { outcome: 'fail', reasons: [reason('x')] };
    };
    answered(counting, valid());
    expect(asked).toBe(1);
    answered(counting, valid('y'));
    expect(asked).toBe(3);
  });

  it('in several readings of the rules is asked once for the same settings, and again for others', () => {
    const asked: unknown[] = [];
    const counting: Control['judge'] = (_, settings) => {
      asked.push(settings);
      return { outcome: 'pass', reasons: [] };
    };
    const emergency = { declared: null, lifts: new Set<string>(), notes: [] };
    const judged = judge({ policy: policy(), facts: facts(), authority, emergency, statusContext: 'c' });
    for (const approvals of [1, 2, 1]) judged([item(counting, { approvals })]);
    expect(asked).toEqual([{ approvals: 1 }, { approvals: 2 }]);
  });
});
