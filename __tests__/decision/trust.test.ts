import { describe, expect, it } from '@jest/globals';
import type { Change } from '../../src/facts/change.js';
import type { Run } from '../../src/facts/run.js';
import { compliant } from '../support/compliant.js';
import { codes, facts, judged, unread } from './verdict.js';

const REVIEW = 'version: 1\ncontrols:\n  peer-review: {approvals: 1}\n';

const change = (own: Partial<Change>) => ({ change: { ...compliant.change, ...own } });
const ran = (event: string, own: Partial<NonNullable<Run['workflow']>> | null) => ({
  run: { ...compliant.run, event, workflow: own === null ? null : { ...workflow, ...own } },
});
const workflow = {
  repository: 'acme/pay',
  path: '.github/workflows/countersign.yml',
  ref: 'refs/heads/main',
  commit: null,
  sameAsDefaultBranch: null,
};

describe('whose workflow ran', () => {
  const release = { base: { ref: 'release/1', commit: compliant.change.base.commit } };
  const table: readonly (readonly [title: string, own: object, verdict: string])[] = [
    ['the default branch’s', ran('pull_request_target', {}), 'pass'],
    ['that of the merge of the head', ran('pull_request', { ref: 'refs/pull/7/merge' }), 'fail'],
    ['a feature branch’s', ran('workflow_dispatch', { ref: 'refs/heads/mallory/gate' }), 'fail'],
    ['a tag’s', ran('workflow_dispatch', { ref: 'refs/tags/main' }), 'fail'],
    [
      'the branch’s that is judged against',
      { ...ran('workflow_dispatch', { ref: 'refs/heads/release/1' }), ...change(release) },
      'pass',
    ],
    [
      'a merge group’s that equals the default branch’s',
      ran('merge_group', { ref: 'refs/heads/gh-readonly-queue/main/pr-7', commit: null, sameAsDefaultBranch: true }),
      'pass',
    ],
    [
      'a merge group’s that does not',
      ran('merge_group', { ref: 'refs/heads/gh-readonly-queue/main/pr-7', commit: null, sameAsDefaultBranch: false }),
      'fail',
    ],
    [
      'a merge group’s that is not known',
      ran('merge_group', { ref: 'refs/heads/gh-readonly-queue/main/pr-7' }),
      'fail',
    ],
    [
      'a pushed branch’s that does not equal',
      { ...ran('push', { ref: 'refs/heads/release/1', commit: null, sameAsDefaultBranch: false }), ...change(release) },
      'fail',
    ],
    [
      'one that equals, but on the head',
      ran('pull_request', { ref: 'refs/pull/7/merge', commit: null, sameAsDefaultBranch: true }),
      'fail',
    ],
    ...(
      [
        ['workflow_dispatch', 'refs/heads/release/1'],
        ['workflow_dispatch', 'refs/tags/v1'],
        ['release', 'refs/tags/v1'],
        ['deployment', 'refs/heads/feat/x'],
        ['deployment', ''],
        ['push', 'refs/tags/v1'],
      ] as const
    ).flatMap(([event, ref]) => [
      [`one of ${ref} that equals, by ${event}`, ran(event, { ref, sameAsDefaultBranch: true }), 'pass'] as const,
      [`one of ${ref} that does not, by ${event}`, ran(event, { ref, sameAsDefaultBranch: false }), 'fail'] as const,
      [`one of ${ref} of which it is not known, by ${event}`, ran(event, { ref }), 'fail'] as const,
      [
        `one of ${ref} of another repository that equals, by ${event}`,
        ran(event, { ref, sameAsDefaultBranch: true, repository: 'acme/other' }),
        'fail',
      ] as const,
    ]),
    [
      'one that equals, by an event that nobody thought of',
      ran('pull_request_review', { ref: 'refs/heads/feat/x', sameAsDefaultBranch: true }),
      'fail',
    ],
    ['a deployment’s of the default branch', ran('deployment', {}), 'pass'],
    [
      'a deployment’s of the branch that is judged against',
      { ...ran('deployment', { ref: 'refs/heads/release/1' }), ...change(release) },
      'fail',
    ],
    ['a required workflow’s', ran('pull_request', { repository: 'acme/policies' }), 'pass'],
    ['a required workflow’s, owner written otherwise', ran('merge_group', { repository: 'Acme/policies' }), 'pass'],
    ['a required workflow’s', ran('pull_request_target', { repository: 'acme/policies' }), 'pass'],
    [
      'the merge of a head of another repository of the owner’s',
      ran('pull_request', { repository: 'acme/policies', ref: 'refs/pull/3/merge' }),
      'fail',
    ],
    ['that of an owner who is called alike', ran('pull_request', { repository: 'acme-2/policies' }), 'fail'],
    ['that of an owner with the same first letter', ran('pull_request', { repository: 'attacker/policies' }), 'fail'],
    ['another owner’s', ran('pull_request', { repository: 'mallory/policies' }), 'fail'],
    ['a fork’s of the same name', ran('pull_request_target', { repository: 'mallory/pay' }), 'fail'],
    ['none: the command line', ran('cli', null), 'pass'],
  ];

  it.each(table)('%s', (_, own, verdict) => {
    const judgement = judged(`${REVIEW}branches: [main, 'release/*']\n`, facts(own));
    expect(judgement.decision.verdict).toBe(verdict);
    expect(codes(judgement).includes('untrusted-workflow')).toBe(verdict === 'fail');
  });

  it('is told with what ran and what was expected; outside of a workflow, that there was none', () => {
    const { findings } = judged(REVIEW, facts(ran('workflow_dispatch', { ref: 'refs/heads/x' })));
    expect(findings[0]?.reasons).toEqual([
      {
        code: 'untrusted-workflow',
        about: ['refs/heads/x', workflow.path],
        needed: 'the workflow file of main',
        found: `workflow_dispatch ran acme/pay/${workflow.path}@refs/heads/x`,
      },
    ]);
    expect(judged(REVIEW, facts(ran('cli', null))).decision.notes).toEqual([
      { code: 'outside-workflow', about: ['cli'] },
    ]);
  });

  it('is no pass where it is not known, unless the policy accepts any', () => {
    const unknown = facts({}, ['run']);
    expect(judged(REVIEW, unknown).decision).toMatchObject({ verdict: 'indeterminate', notes: [] });
    expect(judged(`${REVIEW}trust: {workflow: any}\n`, unknown).decision).toMatchObject({
      verdict: 'pass',
      notes: [unread],
    });
  });

  it('is a note where the policy accepts any', () => {
    const judgement = judged(
      `${REVIEW}trust: {workflow: any}\n`,
      facts(ran('pull_request', { ref: 'refs/pull/7/merge' })),
    );
    expect(judgement.decision).toMatchObject({
      verdict: 'pass',
      notes: [{ code: 'untrusted-workflow', about: ['refs/pull/7/merge', workflow.path] }],
    });
  });
});
