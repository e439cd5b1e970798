import { describe, expect, it } from '@jest/globals';
import { gateFinding } from '../../src/decision/gate-finding.js';
import { runFaults } from '../../src/decision/run-faults.js';
import type { RunFault } from '../../src/facts/run-fault.js';
import { compliant } from '../support/compliant.js';
import { facts, unread } from './verdict.js';

const fault = (outcome: string, own: Partial<RunFault> = {}): RunFault => ({
  outcome: outcome as RunFault['outcome'],
  code: `code-of-${outcome}`,
  about: ['x'],
  ...own,
});

describe('the finding of the gate', () => {
  it.each([
    [[], 'pass'],
    [['pending'], 'pending'],
    [['pending', 'indeterminate'], 'indeterminate'],
    [['pending', 'indeterminate', 'fail'], 'fail'],
    [['pass'], 'indeterminate'],
    [['pending', 'waived'], 'indeterminate'],
    [['waived', 'fail'], 'fail'],
  ])('of faults %j is %s', (outcomes, expected) => {
    const finding = gateFinding(
      outcomes.map((outcome) => fault(outcome)),
      [unread],
    );
    expect(finding).toMatchObject({ control: 'gate', enforcement: 'enforce', outcome: expected, notes: [unread] });
    expect(finding.reasons).toHaveLength(outcomes.length);
  });

  it('tells everything that a fault tells', () => {
    const more = { needed: 'n', found: 'f', who: ['carol'], at: { path: 'p', line: 3 } };
    const { reasons } = gateFinding([fault('fail', more), fault('pending')], []);
    expect(reasons).toStrictEqual([
      { code: 'code-of-fail', about: ['x'], ...more },
      { code: 'code-of-pending', about: ['x'] },
    ]);
  });
});

describe('faults of the run beside the controls', () => {
  const draft = (state: 'open' | 'merged') => ({ change: { ...compliant.change, draft: true, state } });
  const empty = (name: string) => ({ outcome: 'indeterminate', code: 'nothing-to-evaluate', about: [name] });

  it.each([
    ['none of a whole change', facts(), []],
    ['a draft', facts(draft('open')), [{ outcome: 'pending', code: 'pull-is-draft', about: ['#7'] }]],
    ['none of a draft that was merged', facts(draft('merged')), []],
    ['no files', facts({ files: [] }), [empty('files')]],
    ['no commits', facts({ commits: { current: [], earlier: [] } }), [empty('commits')]],
    ['files that are not known', facts({}, ['files']), [{ outcome: 'indeterminate', ...unread }]],
    ['commits that are not known', facts({}, ['commits']), [{ outcome: 'indeterminate', ...unread }]],
    ['none of a change that is not known', facts({}, ['change']), []],
  ])('%s', (_, of, expected) => {
    expect(runFaults(of)).toEqual(expected);
  });
});
