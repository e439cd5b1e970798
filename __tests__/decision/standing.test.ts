import { describe, expect, it } from '@jest/globals';
import type { Protection } from '../../src/facts/repository.js';
import type { Run } from '../../src/facts/run.js';
import { known } from '../../src/facts/observed.js';
import { compliant } from '../support/compliant.js';
import { facts, judged, unread } from './verdict.js';

const POLICY = "version: 1\nbranches: [main, 'release/*']\ncontrols:\n  peer-review: {approvals: 1}\n";
const CONTEXT = 'countersign (main)';

const workflow = {
  repository: 'acme/pay',
  path: '.github/workflows/countersign.yml',
  ref: 'refs/heads/main',
  commit: null,
  sameAsDefaultBranch: null,
};
const ran = (event: string, own: Partial<NonNullable<Run['workflow']>> | null) => ({
  run: { ...compliant.run, event, workflow: own === null ? null : { ...workflow, ...own } },
});
const release = { change: { ...compliant.change, base: { ref: 'release/1', commit: compliant.change.base.commit } } };
const standing = (own: Parameters<typeof facts>[0], policy = POLICY) => judged(policy, facts(own)).standing;

describe('whose workflow file ran', () => {
  it.each([
    ['default-branch', ran('pull_request_target', {})],
    ['base-branch', { ...release, ...ran('workflow_dispatch', { ref: 'refs/heads/release/1' }) }],
    ['required-workflow', ran('pull_request', { repository: 'acme/policies' })],
    [
      'same-as-default',
      ran('merge_group', { ref: 'refs/heads/gh-readonly-queue/main/pr-7', commit: null, sameAsDefaultBranch: true }),
    ],
    ['untrusted', ran('pull_request', { ref: 'refs/pull/7/merge' })],
    ['untrusted', ran('pull_request', { repository: 'mallory/policies' })],
    ['none', ran('command-line', null)],
  ] as const)('is told: %s (%#)', (expected, own) => {
    expect(standing(own).workflow).toBe(expected);
  });

  it('is told as accepted only where the policy accepts it, and never as trusted', () => {
    const own = ran('pull_request', { ref: 'refs/pull/7/merge' });
    expect(standing(own, `${POLICY}trust: {workflow: any}\n`).workflow).toBe('untrusted-accepted');
    expect(standing(ran('pull_request_target', {}), `${POLICY}trust: {workflow: any}\n`).workflow).toBe(
      'default-branch',
    );
  });

  it('is not known where the run or the change is not', () => {
    expect(judged(POLICY, facts({}, ['run'])).standing.workflow).toBe('unknown');
    expect(judged(POLICY, facts({}, ['change'])).standing.workflow).toBe('unknown');
    expect(judged(POLICY, facts({}, ['repository'])).standing.workflow).toBe('unknown');
  });
});

const protectedBy = (own: Partial<Protection>) => ({ protection: { ...compliant.protection, ...own } });
const from = (...entries: readonly (readonly [app: string | null, id: number | null, context?: string])[]) =>
  protectedBy({ requiredContexts: entries.map(([app, appId, context = CONTEXT]) => ({ context, app, appId })) });

describe('how strong the status is', () => {
  it.each([
    ['the shared app', from(['github-actions', 15368]), 'shared-app', true, ['github-actions']],
    ['the shared app by its number alone', from([null, 15368]), 'shared-app', true, ['github-actions']],
    ['any app', from([null, null]), 'shared-app', true, []],
    ['nobody', from(), 'shared-app', false, []],
    [
      'nobody, but another context from an app',
      from(['acme-gate', 7, 'countersign (release/*)']),
      'shared-app',
      false,
      [],
    ],
    ['an app of our own', from(['acme-gate', 7]), 'app', true, ['acme-gate']],
    ['an app by its number alone', from([null, 7]), 'app', true, ['app 7']],
    ['two apps, one twice', from([null, 7], ['zeta', 8], ['zeta', 8, CONTEXT]), 'app', true, ['app 7', 'zeta']],
    ['both apps', from(['github-actions', 15368], ['acme-gate', 7]), 'app', true, ['acme-gate', 'github-actions']],
  ] as const)('demanded from %s', (_, own, status, required, apps) => {
    expect(standing(own)).toMatchObject({ status, required, from: apps });
  });

  it('a required workflow is the strongest, whatever the branch expects', () => {
    expect(standing({ ...ran('pull_request', { repository: 'acme/policies' }), ...from() })).toMatchObject({
      status: 'required-workflow',
      required: false,
    });
  });

  it('is not known where the rules of the branch are not', () => {
    expect(judged(POLICY, facts({}, ['protection'])).standing).toEqual({
      workflow: 'default-branch',
      status: 'unknown',
      required: null,
      from: [],
      bypass: { known: false, why: unread },
    });
  });

  it('is nothing where there is no status', () => {
    expect(standing({ change: { ...compliant.change, state: 'closed' } })).toMatchObject({
      status: 'unknown',
      required: null,
    });
  });
});

describe('who may go round the rules', () => {
  it('are those on the lists, and administrators where the rules do not hold for them', () => {
    expect(standing(protectedBy({ bypass: known(['mallory']) })).bypass).toEqual(known(['mallory']));
    expect(standing(protectedBy({ bypass: known(['mallory']), admins: false })).bypass).toEqual(
      known(['mallory', 'administrators']),
    );
    expect(standing(protectedBy({ bypass: known([]) })).bypass).toEqual(known([]));
  });

  it('are not known where the list is not shown', () => {
    const bypass = { known: false, why: unread } as const;
    expect(standing(protectedBy({ bypass, admins: false })).bypass).toEqual(bypass);
  });
});
