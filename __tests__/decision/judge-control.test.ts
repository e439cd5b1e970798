import { describe, expect, it } from '@jest/globals';
import type { Circumstances, Control, Verdict } from '../../src/controls/kit/control.js';
import { judgeControl } from '../../src/decision/judge-control.js';
import type { EffectiveControl } from '../../src/policy/rules.js';
import { compliant, people } from '../support/compliant.js';
import { facts, unread } from './verdict.js';

const circumstances: Circumstances = {
  people,
  statusContext: 'countersign (main)',
  ticketApprovers: null,
  reviewTerms: null,
  models: [],
  policyPath: '.github/countersign.yml',
  accepted: ['x'],
  named: 'named',
};

const item = (judge: Control['judge'], own: Partial<Control> = {}): EffectiveControl => ({
  control: { id: 'odd', version: 1, requirement: '', needs: [], settings: {}, codes: [], judge, ...own },
  enforcement: 'enforce',
  settings: {},
  named: 'named',
  rules: [],
});

const answers = (verdict: unknown) =>
  judgeControl(
    item(() => verdict as Verdict),
    facts(),
    circumstances,
  );
const reason = { code: 'some-fault', about: ['x'] };

describe('a control that is broken never passes', () => {
  it.each([
    ['a pass with reasons', { outcome: 'pass', reasons: [reason] }, 'a pass with reasons', [reason]],
    ['a fail without a reason', { outcome: 'fail', reasons: [] }, 'fail without a reason', []],
    [
      'not-applicable without a reason',
      { outcome: 'not-applicable', reasons: [] },
      'not-applicable without a reason',
      [],
    ],
    ['an outcome of its own', { outcome: 'approved', reasons: [] }, 'the outcome approved', []],
    ['waived, which is not its to say', { outcome: 'waived', reasons: [reason] }, 'the outcome waived', []],
    ['nothing', undefined, expect.stringContaining('undefined'), []],
    ['a pass without a list', { outcome: 'pass' }, expect.stringContaining('undefined'), []],
  ])('%s', (_, verdict, found, reasons) => {
    const failed = { code: 'control-failed', about: ['odd'], needed: 'a verdict', found };
    expect(answers(verdict)).toEqual({
      outcome: 'indeterminate',
      reasons: [failed, ...reasons],
      notes: [],
      // No exception takes it away.
      looked: true,
    });
  });

  it.each([
    ['an error', new TypeError('cannot read it'), 'cannot read it'],
    ['a long error', new Error('x'.repeat(300)), 'x'.repeat(200)],
    ['something else', 'a text', 'threw'],
  ])('one that throws %s', (_, thrown, found) => {
    const thrower = item(() => {
      // Throws its reason as it is, also one that is no error.
      AbortSignal.abort(thrown).throwIfAborted();
      return { outcome: 'pass', reasons: [] };
    });
    expect(judgeControl(thrower, facts(), circumstances)).toMatchObject({
      outcome: 'indeterminate',
      reasons: [{ code: 'control-failed', about: ['odd'], found }],
      looked: true,
    });
  });
});

describe('a control', () => {
  it('receives what it needs as values, what it wants as observed, and nothing else', () => {
    let seen: object = {};
    const watch = item(
      (given) => {
        seen = given;
        return { outcome: 'pass', reasons: [] };
      },
      { needs: ['clock'], wants: ['teams', 'clock'] },
    );
    judgeControl(watch, facts({}, ['teams']), circumstances);
    expect(seen).toEqual({ clock: compliant.clock, teams: { known: false, why: unread } });
  });

  it('is not asked where a fact that it needs is not known', () => {
    const never = item(() => ({ outcome: 'pass', reasons: [] }), { needs: ['clock', 'teams'] });
    expect(judgeControl(never, facts({}, ['teams']), circumstances)).toMatchObject({
      outcome: 'indeterminate',
      reasons: [unread],
      looked: false,
    });
  });

  it('that looks at exceptions is told from one that does not', () => {
    const looks = item((_, __, { accepted }) =>
      accepted.length > 0 ? { outcome: 'pass', reasons: [] } : { outcome: 'fail', reasons: [reason] },
    );
    expect(judgeControl(looks, facts(), circumstances)).toMatchObject({ outcome: 'pass', looked: true });
    expect(answers({ outcome: 'fail', reasons: [reason] })).toMatchObject({ outcome: 'fail', looked: false });
  });

  it('has its reasons in an order of their own, each once', () => {
    const other = { code: 'another-fault', about: [] };
    expect(answers({ outcome: 'fail', reasons: [reason, other, reason] }).reasons).toEqual([other, reason]);
  });
});
