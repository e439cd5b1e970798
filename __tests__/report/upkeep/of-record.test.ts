import { describe, expect, it } from '@jest/globals';
import { controls } from '../../../src/controls/index.js';
import type { Finding, Outcome } from '../../../src/decision/types.js';
import type { Evidence } from '../../../src/evidence/document.js';
import type { Reason } from '../../../src/facts/observed.js';
import { doubtOf, recordFindings, type Judged } from '../../../src/report/upkeep/of-record.js';
import { isUnproven } from '../../../src/report/upkeep/unproven.js';

const finding = (outcome: Outcome, reasons: readonly Reason[], own: Partial<Finding> = {}): Finding => ({
  control: 'access',
  version: 1,
  enforcement: 'enforce',
  outcome,
  reasons,
  notes: [],
  rules: [],
  ...own,
});

/** What of a record is looked at. */
const judged = (findings: readonly Finding[], own: Partial<Judged> = {}, carried: unknown[] = []): Judged => {
  const evidence = {
    subject: { repository: { id: 1, name: 'acme/pay' }, pull: null },
    judgedAt: '2026-03-02T11:00:00Z',
    findings,
    companions: [],
    decision: { verdict: 'fail', blocking: [], carried, notes: [] },
  };
  return { evidence: evidence as unknown as Evidence, digest: 'dd', later: [], ...own };
};

const told = (given: Judged): readonly (readonly [string, string, ...string[]])[] =>
  recordFindings('access', given).map(({ control, subject, codes }) => [control, subject, ...codes]);

const drift: Reason = { code: 'member-unexpected', about: ['mallory'] };

describe('what a record found', () => {
  it('is what fails, what could not be known, and what is only reported', () => {
    expect(told(judged([finding('fail', [drift])]))).toEqual([['access', 'mallory', 'member-unexpected']]);
    expect(told(judged([finding('fail', [drift], { enforcement: 'report' })]))).toHaveLength(1);
    expect(told(judged([finding('indeterminate', [{ code: 'fact-unavailable', about: ['members'] }])]))).toEqual([
      ['access', 'members', 'fact-unavailable'],
    ]);
    expect(told(judged([finding('fail', [])]))).toEqual([['access', 'access', 'control-failed']]);
  });

  it.each(['pass', 'not-applicable', 'waived', 'pending'] as const)('is nothing where a control ends %s', (outcome) => {
    expect(told(judged([finding(outcome, [drift])]))).toEqual([]);
  });

  it('is that it could not be kept', () => {
    const later = [
      { control: 'gate', outcome: 'indeterminate', code: 'evidence-not-stored', about: ['artifact', '403'] },
    ] as const;
    expect(told(judged([], { later, digest: null }))).toEqual([['gate', 'artifact', 'evidence-not-stored']]);
    expect(doubtOf(judged([], { later }))).not.toBe(null);
  });

  it.each([
    ['2026-03-15', true],
    ['2026-03-17', false],
    ['2026-03-16T10:00:00Z', true],
    ['2026-03-16T12:00:00Z', false],
    ['2026-02-01', true],
    ['one day', true],
  ])('is an exception that ends %s: %s', (until, isTold) => {
    const carried = [{ by: 'exception', control: 'peer-review', about: ['x'], approvedBy: 'carol', why: 'w', until }];
    expect(told(judged([], {}, carried))).toEqual(isTold ? [['peer-review', 'x', 'exception-ending']] : []);
  });
});

describe('a record', () => {
  it('says all where everything was proven', () => {
    expect(doubtOf(judged([finding('fail', [drift]), finding('pass', [])]))).toBe(null);
  });

  it.each([
    ['something could not be known', [finding('indeterminate', [drift])]],
    [
      'something could not be read beside what was proven',
      [finding('fail', [drift, { code: 'fact-unavailable', about: ['teams'] }])],
    ],
    ['that is only reported', [finding('indeterminate', [drift], { enforcement: 'report' })]],
    ['nothing was compared', [finding('fail', [{ code: 'access-file-missing', about: ['.github/access.yml'] }])]],
    ['nothing was demanded', [finding('fail', [{ code: 'no-control-applies', about: [] }], { control: 'gate' })]],
  ] as const)('does not say all where %s', (_, findings) => {
    expect(doubtOf(judged(findings))).not.toBe(null);
  });

  it('keeps older findings open by these codes of scheduled controls, and closes them by all others', () => {
    const codes = controls
      .filter(({ id }) => ['access', 'reconciliation', 'assurance'].includes(id))
      .flatMap((control) => control.codes);
    expect([...new Set(codes.filter(isUnproven))].sort()).toEqual([
      'access-file-invalid',
      'access-file-missing',
      'access-file-unreadable',
      'access-not-asked',
      'earlier-run-unreadable',
      'fact-unavailable',
      'record-unreadable',
      'task-undone',
    ]);
  });

  it('keeps older findings open by these codes of models', () => {
    const codes = controls.filter(({ id }) => id.startsWith('model-')).flatMap((control) => control.codes);
    expect([...new Set(codes.filter(isUnproven))].sort()).toEqual([
      'baseline-unreadable',
      'config-not-seen',
      'digest-unknown',
      'evaluation-unreadable',
      'fact-unavailable',
      'fairness-unclear',
      'fairness-unreadable',
      'models-not-declared',
      'safety-unreadable',
      'scan-unreadable',
      'score-unclear',
    ]);
    const facts = ['document-unreadable', 'report-unreadable', 'too-many-reports'];
    expect(facts.filter(isUnproven)).toEqual(facts);
  });
});
