import { describe, expect, it } from '@jest/globals';
import { combine } from '../../src/decision/combine.js';
import { judgeAll, type Judgement } from '../../src/decision/judge-all.js';
import type { Deployment } from '../../src/facts/deployment.js';
import type { Facts } from '../../src/facts/facts.js';
import { known, unknown } from '../../src/facts/observed.js';
import { fileText } from '../policy/texts.js';
import { alice, allKnown, bob, carol, compliant } from '../support/compliant.js';
import { absentRecord, carriedFacts, d1, d2, deployedFacts, recordOf, way } from '../support/deployed.js';
import { readingOf } from '../support/reading.js';
import { codes, outcomes, unread } from './verdict.js';

const SOX = 'version: 1\nextends: [sox]\n';
const GATE = `${SOX}controls:\n  deployment: {}\n`;

const judged = (policy: string, facts: Facts): Judgement =>
  judgeAll({ reading: readingOf([fileText(policy)]), facts, faults: [], moment: 'deployment' });

const companion = (policy: string, facts: Facts): Judgement =>
  judgeAll({ reading: readingOf([fileText(policy)]), facts, faults: [], moment: 'deployment', role: 'companion' });

const verdict = ({ decision }: Judgement): string => decision.verdict;

const by = (account: typeof alice): Partial<Deployment> => ({ deployer: { by: 'person', account } });

const without = { way: known(way({ commits: [{ commit: d1, record: absentRecord }, { commit: d2, record: recordOf(d2) }] })) }; // prettier-ignore

const labelled = (name: string, state: 'open' | 'closed') => {
  const [first] = compliant.tickets.answers;
  if (first?.answer.known !== true || first.answer.value.found !== 'present') throw new Error('no ticket');
  const { ticket } = first.answer.value;
  const approvals = name === '' ? known([]) : ticket.approvals;
  return {
    tickets: {
      ...compliant.tickets,
      answers: [
        { ...first, answer: known({ ...first.answer.value, ticket: { ...ticket, state, approvals } }) },
        ...compliant.tickets.answers.slice(1),
      ],
    },
  };
};

describe('a deployment', () => {
  it('is judged by what is asked of it, and by nothing that is asked of changes', () => {
    const judgement = judged(GATE, deployedFacts());
    expect([verdict(judgement), outcomes(judgement)]).toEqual(['pass', { gate: 'pass', deployment: 'pass' }]);
    expect([judgement.context, judgement.standing.workflow]).toEqual([null, 'default-branch']);
  });

  it('fails where the policy asks nothing of it', () => {
    const judgement = judged(SOX, deployedFacts());
    expect([verdict(judgement), codes(judgement)]).toEqual(['fail', ['no-control-applies']]);
  });

  it('is not applicable in an environment that the policy does not guard', () => {
    const policy = `${SOX}controls:\n  deployment: {environments: [production]}\n`;
    const judgement = judged(policy, deployedFacts({ environment: 'staging', ...without }));
    expect([verdict(judgement), judgement.decision.notes.map(({ code }) => code)]).toEqual([
      'not-applicable',
      ['environment-not-listed'],
    ]);
    expect(verdict(judged(policy, deployedFacts(without)))).toBe('fail');
  });

  it('is not waved through in such an environment where the run itself is broken', () => {
    const policy = `${SOX}controls:\n  deployment: {environments: [production]}\n`;
    const run = { ...compliant.run, workflow: { ...workflow, ref: 'refs/heads/feat/x' } };
    expect(verdict(judged(policy, deployedFacts({ environment: 'staging' }, { run })))).toBe('fail');
  });

  it('is indeterminate where it is not known', () => {
    const judgement = judged(GATE, { ...deployedFacts(), deployment: unknown(unread) });
    expect([verdict(judgement), outcomes(judgement)['deployment']]).toEqual(['indeterminate', 'indeterminate']);
  });

  it('is judged as such, even if its facts tell of a change', () => {
    const judgement = judged(GATE, carriedFacts(without));
    expect([verdict(judgement), codes(judgement)]).toEqual(['fail', ['commit-on-way-without-record']]);
  });

  it('only reports where the policy says so, and then nothing is asked', () => {
    const judgement = judged(`${SOX}controls:\n  deployment: {enforcement: report}\n`, deployedFacts(without));
    expect([verdict(judgement), codes(judgement)]).toEqual([
      'fail',
      expect.arrayContaining(['no-control-applies', 'commit-on-way-without-record']),
    ]);
  });
});

const workflow = {
  repository: 'acme/pay',
  path: '.github/workflows/deploy.yml',
  ref: 'refs/heads/main',
  commit: null,
  sameAsDefaultBranch: null,
};

describe('an exception for a deployment', () => {
  const accepting = (about: string, who: string) =>
    `${GATE}exceptions:\n  - {control: deployment, about: '${about}', until: 2026-06-30, reason: 'before the gate', approved-by: ${who}, ticket: '#31'}\n`;

  it('accepts the commit that it is about', () => {
    const { decision } = judged(accepting(d1, 'carol'), deployedFacts(without));
    expect(decision).toMatchObject({
      verdict: 'pass-with-exception',
      carried: [{ control: 'deployment', about: [d1] }],
    });
  });

  it('accepts no other', () => {
    expect(verdict(judged(accepting(d2, 'carol'), deployedFacts(without)))).toBe('fail');
  });

  it.each([
    ['who contributed to what comes along', accepting(d1, 'alice'), {}],
    ['who deploys', accepting(d1, 'bob'), by(bob)],
    ['the second account of a contributor', accepting(d1, 'dana').replace('controls:', 'people: {same-person: [[alice, dana]]}\ncontrols:'), {}], // prettier-ignore
    ['a machine', accepting(d1, 'svc-rel').replace('controls:', 'people: {machine-accounts: [svc-rel]}\ncontrols:'), {}], // prettier-ignore
  ])('counts for nothing from %s', (_, policy, own) => {
    expect(verdict(judged(policy, deployedFacts({ ...without, ...own })))).toBe('fail');
  });

  it('counts for nothing where it is not known what is deployed', () => {
    const facts = { ...deployedFacts(), deployment: unknown<Deployment>({ ...unread, about: [d1] }) };
    expect(verdict(judged(accepting(d1, 'carol'), facts))).toBe('indeterminate');
  });
});

describe('a change that a deployment carries', () => {
  it('passes with what is asked of deployers and tickets, and of nothing else', () => {
    const judgement = companion(GATE, carriedFacts());
    expect([verdict(judgement), outcomes(judgement)]).toEqual([
      'pass',
      { gate: 'pass', 'change-ticket': 'pass', 'segregation-of-duties': 'pass' },
    ]);
  });

  it('has nothing to answer for where the policy asks nothing of it', () => {
    const judgement = companion(
      'version: 1\ncontrols:\n  deployment: {}\n  peer-review: {approvals: 1}\n',
      carriedFacts(),
    );
    expect(verdict(judgement)).toBe('not-applicable');
    const own = judged(GATE, deployedFacts()).decision;
    const both = [{ name: null, decision: own }, { name: '#7', decision: judgement.decision }] as const; // prettier-ignore
    expect(combine([...both]).verdict).toBe('pass');
  });

  it('is not let through for that where something is wrong with it', () => {
    const facts = { ...carriedFacts(), files: unknown<never>(unread) };
    expect(verdict(companion('version: 1\ncontrols:\n  deployment: {}\n', facts))).toBe('indeterminate');
  });

  it.each([
    ['an author deploys', by(alice), {}, 'fail', ['author-deployed']],
    ['somebody else deploys', by(carol), {}, 'pass', []],
    ['the merge closed its ticket', {}, labelled('change-approved', 'closed'), 'pass', []],
    ['the approval of its ticket was taken back', {}, labelled('', 'open'), 'pending', ['ticket-not-approved']],
  ] as const)('is judged by what is new: %s', (_, own, more, outcome, reasons) => {
    const judgement = companion(GATE, carriedFacts(own, more));
    expect([verdict(judgement), codes(judgement)]).toEqual([outcome, reasons]);
  });

  it('is judged by the states in which the policy lets tickets be deployed', () => {
    const policy = GATE.replace('deployment: {}', 'deployment: {}\n  change-ticket: {deployment-states: [open]}');
    expect(verdict(companion(policy, carriedFacts({}, labelled('change-approved', 'closed'))))).toBe('fail');
    expect(verdict(companion(policy, carriedFacts({}, labelled('change-approved', 'open'))))).toBe('pass');
  });

  it('can be kept to narrower times by a rule', () => {
    const rule =
      "rules:\n  - {name: r, when: {paths: ['src/**']}, controls: {change-window: {windows: [{days: [sun]}]}}}\n";
    const policy = `${GATE}  change-window: {windows: [{days: [mon]}]}\n${rule}`;
    expect(outcomes(judged(policy, deployedFacts()))['change-window']).toBe('pass');
    expect(outcomes(companion(policy, carriedFacts()))['change-window']).toBe('fail');
  });

  it('is named in what blocks, and the deployment needs no name', () => {
    const own = judged(GATE, deployedFacts(without)).decision;
    const carried = companion(GATE, carriedFacts(by(alice))).decision;
    const { blocking } = combine([{ name: null, decision: own }, { name: '#7', decision: carried }]); // prettier-ignore
    expect(blocking.map(({ code, about }) => [code, about[0]])).toEqual([
      ['commit-on-way-without-record', d1],
      ['author-deployed', '#7'],
    ]);
  });
});

describe('before a merge', () => {
  it('nothing of a deployment is asked', () => {
    const judgement = judgeAll({ reading: readingOf([fileText(GATE)]), facts: allKnown(compliant), faults: [] });
    expect([verdict(judgement), Object.keys(outcomes(judgement))]).toEqual([
      'pass',
      expect.not.arrayContaining(['deployment']),
    ]);
  });
});
