import { describe, expect, it } from '@jest/globals';
import type { RunFault } from '../../src/facts/run-fault.js';
import { alice, compliant } from '../support/compliant.js';
import { facts, findingOf, judged } from './verdict.js';

const labelled = (count: number) => {
  const labels = Array.from({ length: count }, (_, index) => ({ name: `l${String(index)}`, by: alice, at: null }));
  return facts({ change: { ...compliant.change, labels } });
};
const byLabel = (count: number, approvals: number) =>
  `version: 1\ncontrols:\n  peer-review: {approvals: 1}\nrules:\n${Array.from({ length: count }, (_, index) => `  - {name: r${String(index)}, when: {labels: [l${String(index)}]}, controls: {peer-review: {approvals: ${String(approvals)}}}}\n`).join('')}`;

describe('rules of which it is open whether they hold', () => {
  it('can be too many to be judged both ways: then it is not known what is demanded', () => {
    // Each of them asks for what is there.
    expect(judged(byLabel(7, 1), labelled(7)).decision.verdict).toBe('pass');
    const { decision } = judged(byLabel(8, 1), labelled(8));
    expect([decision.verdict, decision.blocking]).toEqual([
      'indeterminate',
      [
        {
          control: 'gate',
          outcome: 'indeterminate',
          code: 'rules-undecided',
          about: ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7'],
        },
      ],
    ]);
  });

  it('are judged as not holding where that is as bad', () => {
    const pending = judged(byLabel(2, 3).replace('approvals: 1}', 'approvals: 2}'), labelled(2));
    expect(findingOf(pending, 'peer-review')).toMatchObject({ outcome: 'pending', rules: [] });
    const worse = judged(byLabel(2, 3), labelled(2));
    expect(findingOf(worse, 'peer-review')).toMatchObject({ outcome: 'pending', rules: ['r0'] });
  });
});

describe('a rule for paths, where none of the files matches', () => {
  const policy =
    'version: 1\ncontrols:\n  peer-review: {}\nrules:\n  - {name: r, when: {paths: [x]}, controls: {peer-review: {approvals: 2}}}\n';
  const fault = (code: string, ...about: readonly string[]): RunFault => ({ outcome: 'indeterminate', code, about });

  it.each([
    ['is open where the files were cut', fault('list-truncated', 'files'), true],
    ['is open where it is not said what was cut', fault('list-truncated'), true],
    ['does not hold where another list was cut', fault('list-truncated', 'reviews'), false],
    ['does not hold where something else is wrong with the files', fault('head-moved', 'files'), false],
    ['does not hold where something else is wrong', fault('head-moved'), false],
  ])('%s', (_, given, isOpen) => {
    const { decision, findings } = judged(policy, facts(), [given]);
    expect(decision.verdict).toBe('indeterminate');
    expect(decision.notes).toEqual(isOpen ? [{ code: 'list-truncated', about: ['r', 'files'] }] : []);
    expect(findings.map(({ outcome }) => outcome)).toContain('pass');
  });
});
