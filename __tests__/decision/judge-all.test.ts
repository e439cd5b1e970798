import { describe, expect, it } from '@jest/globals';
import { judgeAll } from '../../src/decision/judge-all.js';
import type { Change } from '../../src/facts/change.js';
import { unknownFacts } from '../../src/facts/unknown-facts.js';
import { c2, c3, commit, compliant } from '../support/compliant.js';
import { extendedText } from '../policy/texts.js';
import { codes, facts, findingOf, judged, outcomes, unread } from './verdict.js';
import { readingOf } from '../support/reading.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });

describe('a compliant change', () => {
  it('passes, and is told in the context of the entry that covers its branch', () => {
    const judgement = judged(REVIEW);
    expect(judgement.decision).toMatchObject({ verdict: 'pass', blocking: [], carried: [] });
    expect(judgement.context).toBe('countersign (main)');
    expect(outcomes(judgement)).toEqual({ gate: 'pass', 'peer-review': 'pass', 'protected-paths': 'not-applicable' });
  });

  it.each(['minimal', 'sox'])('passes the preset %s', (preset) => {
    expect(judged(`version: 1\nextends: [${preset}]\n`).decision.verdict).toBe('pass');
  });

  it('names the context as the entry is written', () => {
    const policy = `${REVIEW}branches: [main, 'release/**', 'release/1.*']\n`;
    const released = facts(change({ base: { ref: 'release/1.0', commit: compliant.change.base.commit } }));
    expect(judged(policy, released).context).toBe('countersign (release/**)');
  });
});

describe('the policy', () => {
  const reading = (state: Parameters<typeof judgeAll>[0]['reading']) =>
    judgeAll({ reading: state, facts: facts(), faults: [] });

  it('that is missing fails', () => {
    const judgement = reading({ state: 'missing', path: '.github/countersign.yml' });
    expect([judgement.decision.verdict, codes(judgement)]).toEqual(['fail', ['policy-missing']]);
    expect(judgement.context).toBe('countersign (main)');
  });

  it('that cannot be read is indeterminate', () => {
    const judgement = reading({ state: 'unreadable', path: '.github/countersign.yml', found: '403' });
    expect([judgement.decision.verdict, codes(judgement)]).toEqual(['indeterminate', ['policy-unreadable']]);
  });

  it('that is invalid fails, and every fault is a reason with its place', () => {
    const judgement = judged('version: 1\ncontrols:\n  peer-review:\n    aprovals: 2\n  requird-checks: {}\n');
    expect(judgement.decision.verdict).toBe('fail');
    expect(findingOf(judgement, 'gate')?.reasons).toMatchObject([
      {
        code: 'policy-invalid',
        about: ['controls.peer-review.aprovals'],
        at: { path: '.github/countersign.yml', line: 4 },
      },
      { code: 'policy-invalid', about: ['controls.requird-checks'], at: { line: 5 } },
    ]);
    expect(findingOf(judgement, 'gate')?.reasons[0]?.found).toContain('.github/countersign.yml:4:5');
  });

  it('of the default branch is noted', () => {
    const extended = extendedText('acme/policies/p.yml@v1', 'version: 1\n');
    const text = `extends: [acme/policies/p.yml@v1]\n${REVIEW}`;
    const sources = [extended, { kind: 'file', name: 'p', path: 'p', text }] as const;
    const { decision } = reading(readingOf(sources, {}, true));
    expect([decision.verdict, decision.notes]).toEqual([
      'pass',
      [{ code: 'policy-from-default-branch', about: ['p'] }],
    ]);
    expect(reading(readingOf(sources)).decision.notes).toEqual([]);
  });

  it.each([
    ['names no control', 'version: 1\n'],
    ['only reports', 'version: 1\ncontrols:\n  peer-review: {enforcement: report}\n'],
  ])('that %s fails', (_, policy) => {
    const judgement = judged(policy);
    expect([judgement.decision.verdict, codes(judgement)]).toEqual([
      'fail',
      expect.arrayContaining(['no-control-applies']),
    ]);
  });

  it('that names no control fails also where the change touches what guards the gate', () => {
    const files = [
      { path: '.github/workflows/x.yml', previous: null, status: 'modified', additions: 1, deletions: 0 },
    ] as const;
    expect(codes(judged('version: 1\n', facts({ files })))).toContain('no-control-applies');
  });

  it('lets a change through that a control only reports', () => {
    const judgement = judged(
      `${REVIEW}  commit-integrity: {verified: true, enforcement: report}\n`,
      facts({
        commits: {
          current: [commit(c2, [compliant.change.base.commit]), commit(c3, [c2], { signature: null })],
          earlier: [],
        },
      }),
    );
    expect(judgement.decision.verdict).toBe('pass');
    expect(findingOf(judgement, 'commit-integrity')).toMatchObject({ outcome: 'fail', enforcement: 'report' });
  });
});

describe('a change outside of the gate', () => {
  it.each([
    [
      'into another branch',
      change({ base: { ref: 'dev', commit: compliant.change.base.commit } }),
      { code: 'branch-not-listed', about: ['dev'], needed: 'main' },
    ],
    [
      'into a branch that begins alike',
      change({ base: { ref: 'main-2', commit: compliant.change.base.commit } }),
      { code: 'branch-not-listed', about: ['main-2'], needed: 'main' },
    ],
    ['closed without a merge', change({ state: 'closed' }), { code: 'closed-unmerged', about: ['#7'] }],
  ])('%s is not applicable, also where something else is wrong', (_, own, why) => {
    const moved = { outcome: 'indeterminate', code: 'head-moved', about: ['#7'] } as const;
    for (const judgement of [judged(REVIEW, facts(own)), judged(REVIEW, facts(own), [moved])]) {
      expect(judgement.decision).toEqual({ verdict: 'not-applicable', blocking: [], carried: [], notes: [why] });
      expect(judgement.findings).toMatchObject([{ control: 'gate', outcome: 'not-applicable', reasons: [why] }]);
      expect(judgement.context).toBeNull();
    }
  });
});

describe('facts that are not there', () => {
  it('never pass: each one that is missing blocks, or no control looks at it', () => {
    const ignored = [
      'permissions',
      'teams',
      'conversations',
      'approvedCommits',
      'dependencies',
      'testResults',
      'codeOwners',
      'checks',
      'scans',
      'tickets',
      'protection',
      'policyHistory',
      'clock',
      'run',
      'deployment',
      'line',
      'access',
      'models',
      'upkeep',
    ] as const;
    for (const name of Object.keys(compliant) as (keyof typeof compliant)[]) {
      const { verdict } = judged(REVIEW, facts({}, [name])).decision;
      if (verdict === 'pass') expect(ignored).toContain(name);
      else expect([name, verdict]).toEqual([name, 'indeterminate']);
    }
  });

  it('make the control that needs them indeterminate, with why', () => {
    const judgement = judged('version: 1\ncontrols:\n  branch-protection: {}\n', facts({}, ['protection']));
    expect(judgement.decision.verdict).toBe('indeterminate');
    expect(findingOf(judgement, 'branch-protection')).toMatchObject({ outcome: 'indeterminate', reasons: [unread] });
  });

  it('all of them: blocked, in no context', () => {
    const judgement = judgeAll({
      reading: { state: 'unreadable', path: 'p', found: 'x' },
      facts: unknownFacts(unread),
      faults: [{ outcome: 'indeterminate', code: 'deadline-exceeded', about: [] }],
    });
    expect(judgement).toMatchObject({ decision: { verdict: 'indeterminate' }, context: null });
  });

  it.each([
    ['no files', { files: [] }],
    ['no commits', { commits: { current: [], earlier: [] } }],
  ])('%s: nothing to evaluate', (_, own) => {
    const judgement = judged(REVIEW, facts(own));
    expect([judgement.decision.verdict, codes(judgement)]).toEqual([
      'indeterminate',
      expect.arrayContaining(['nothing-to-evaluate']),
    ]);
  });
});

describe('faults of the run', () => {
  it('block beside controls that pass', () => {
    const judgement = judged(REVIEW, facts(), [{ outcome: 'indeterminate', code: 'head-moved', about: ['c3'] }]);
    expect(judgement.decision).toMatchObject({
      verdict: 'indeterminate',
      blocking: [{ control: 'gate', code: 'head-moved' }],
    });
  });

  it('of an outcome that is not known block as well', () => {
    const odd = { outcome: 'fine' as 'pending', code: 'odd', about: [] };
    expect(judged(REVIEW, facts(), [odd, { outcome: 'pending', code: 'x', about: [] }]).decision.verdict).toBe(
      'indeterminate',
    );
  });

  it('a draft waits, and is judged', () => {
    const judgement = judged(REVIEW, facts({ ...change({ draft: true }), reviews: [] }));
    expect(judgement.decision.verdict).toBe('pending');
    expect(codes(judgement)).toEqual(expect.arrayContaining(['pull-is-draft', 'too-few-approvals']));
  });
});
