import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import { entryUnresolved } from '../../src/app/group-faults.js';
import { compliant } from '../support/compliant.js';
import { codes, facts, judged } from './verdict.js';

const POLICY = 'version: 1\nbranches: [main]\ncontrols:\n  peer-review: {approvals: 1}\n';
const member = (own: Partial<Change>) => facts({ change: { ...compliant.change, ...own } });
const elsewhere = { base: { ref: 'sandbox', commit: compliant.change.base.commit } };

describe('a change that is no member of its merge group any more', () => {
  it.each([
    ['closed', { state: 'closed' as const }],
    ['into a branch that the policy does not list', elsewhere],
  ])('is no bystander: %s', (_, own) => {
    expect(judged(POLICY, member(own)).decision.verdict).toBe('not-applicable');
    const judgement = judged(POLICY, member(own), [entryUnresolved(['#7'], 'moved')]);
    expect([judgement.decision.verdict, codes(judgement)]).toEqual(['indeterminate', ['queue-entry-unresolved']]);
  });
});
