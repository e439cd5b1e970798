import { describe, expect, it } from '@jest/globals';
import { judgeAll } from '../../src/decision/judge-all.js';
import type { Landing } from '../../src/facts/landing.js';
import { known, unknown, type Observed } from '../../src/facts/observed.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { compliant, compliantFacts } from '../support/compliant.js';
import { readingOf } from '../support/reading.js';

const text = 'version: 1\nbranches: ["rel*", main]\ncontrols:\n  commit-integrity: {attributed: true}\n';
const reading = readingOf([{ kind: 'file', name: 'p', path: '.github/countersign.yml', text }]);
const landing: Landing = {
  branch: 'main',
  commit: 'c'.repeat(40),
  tree: 't'.repeat(40),
  parents: [],
  by: { id: 13, login: 'carol', type: 'user' },
  method: 'merge',
  expectedTree: 't'.repeat(40),
  ungated: [],
};
const workflow = {
  repository: 'acme/pay',
  path: '.github/workflows/seal.yml',
  ref: 'refs/heads/main',
  commit: null,
  sameAsDefaultBranch: null,
};
const merged = { by: null, at: '2026-03-02T10:50:00Z', commit: landing.commit };
const judged = (fact: Observed<Landing | null>) =>
  judgeAll({
    reading,
    facts: { ...compliantFacts, change: known({ ...compliant.change, state: 'merged', merged }), landing: fact },
    faults: [],
  });
const codes = (fact: Observed<Landing | null>): readonly string[] =>
  judged(fact).decision.blocking.map(({ outcome, code }) => `${outcome} ${code}`);

describe('what landed', () => {
  it('passes where it is what was expected, and where nothing landed', () => {
    expect([codes(known(landing)), codes(known(null))]).toEqual([[], []]);
    expect(judged(known(landing)).decision.verdict).toBe('pass');
  });

  it('fails where the tree is another', () => {
    expect(codes(known({ ...landing, expectedTree: 'u'.repeat(40) }))).toEqual(['fail landing-tree-differs']);
  });

  it('is noted where the tree could not be recomputed', () => {
    const { decision } = judged(known({ ...landing, expectedTree: null }));
    const note = { code: 'landing-tree-unproven', about: [landing.commit], found: 'merge' };
    expect([decision.verdict, decision.notes]).toEqual(['pass', [note]]);
  });

  it('fails where commits came along that nobody asked for', () => {
    expect(codes(known({ ...landing, ungated: ['d'.repeat(40)] }))).toEqual(['fail ungated-push']);
  });

  it.each([
    ['by an account', landing.by, 'pushed by carol'],
    ['by nobody known', null, 'pushed by an account that is not known'],
  ])('is told with who pushed it: %s', (_, by, found) => {
    const { findings } = judged(known({ ...landing, by, ungated: ['d'.repeat(40)] }));
    const needed = 'a merged pull request into main';
    expect(findings[0]?.reasons).toEqual([{ code: 'ungated-push', about: ['d'.repeat(40)], needed, found }]);
  });

  it('is no pass where it could not be read', () => {
    expect(codes(unknown({ code: 'fact-unavailable', about: ['landing'] }))).toEqual([
      'indeterminate fact-unavailable',
    ]);
  });
});

describe('what landed without a change', () => {
  const alone = (own: Partial<Landing>) => ({
    reading,
    facts: {
      ...unknownFacts({ code: 'ungated-push', about: [] }),
      repository: compliantFacts.repository,
      run: compliantFacts.run,
      clock: compliantFacts.clock,
      landing: known({ ...landing, expectedTree: null, method: 'unknown' as const, ...own }),
    },
    faults: [],
  });

  it('fails under the entry that covers the branch', () => {
    const { decision, context } = judgeAll(alone({ branch: 'release', ungated: ['d'.repeat(40)] }));
    expect([decision.verdict, context]).toEqual(['fail', 'countersign (rel*)']);
  });

  it('is judged by everything that is wrong with it, and noted by the rest', () => {
    const { facts, ...rest } = alone({ ungated: ['d'.repeat(40)] });
    const own = { ...compliant.run, event: 'push', workflow: { ...workflow, ref: 'refs/heads/main-2' } };
    const { findings, decision } = judgeAll({
      ...rest,
      reading: { ...reading, fromDefaultBranch: true },
      facts: { ...facts, run: known(own) },
      faults: [{ outcome: 'indeterminate', code: 'head-moved', about: ['x'] }],
    });
    expect(findings.map(({ control, outcome }) => [control, outcome])).toEqual([['gate', 'fail']]);
    expect(decision.blocking.map(({ code }) => code)).toEqual(['head-moved', 'ungated-push', 'untrusted-workflow']);
    expect(decision.notes).toEqual([{ code: 'policy-from-default-branch', about: ['p'] }]);
    expect(judgeAll({ ...rest, facts: { ...facts, run: known({ ...own, workflow: null }) } }).decision.notes).toEqual([
      { code: 'outside-workflow', about: ['push'] },
    ]);
  });

  it('is none of the gate where no entry covers the branch', () => {
    const { findings, decision, context } = judgeAll(alone({ branch: 'experiments', ungated: ['d'.repeat(40)] }));
    expect([decision.verdict, context]).toEqual(['not-applicable', null]);
    const why = { code: 'branch-not-listed', about: ['experiments'], needed: 'rel*, main' };
    expect(decision.notes).toEqual([why]);
    expect(findings).toMatchObject([{ control: 'gate', outcome: 'not-applicable', reasons: [why] }]);
  });

  it('can never pass, whatever the fact says', () => {
    expect(judgeAll(alone({ ungated: [] })).decision.verdict).toBe('fail');
  });

  it('stands under the name of its branch where the policy is missing', () => {
    const missing = { state: 'missing', path: 'p', commit: null } as const;
    const { decision, context } = judgeAll({ ...alone({ ungated: ['d'.repeat(40)] }), reading: missing });
    expect([decision.verdict, context]).toEqual(['fail', 'countersign (main)']);
  });
});
