import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf, listStoredArtifacts } from '../../emulator/artifacts.js';
import { judge } from './support.js';

const made = (parents: readonly string[], tree: string, minute: number) => ({
  author: 'web-flow',
  committer: 'web-flow',
  'pushed-by': 'web-flow',
  at: `2026-03-02T10:${String(minute)}:00Z`,
  'pushed-at': `2026-03-02T10:${String(minute)}:00Z`,
  parents,
  tree,
  message: 'Merge a pull request',
  verified: { valid: true, signer: 'web-flow' },
  files: ['src/refund.ts'],
});
const policy = (branches: string) => ({
  '.github/countersign.yml': `version: 1\nbranches: [${branches}]\ncontrols:\n  peer-review: {approvals: 1}\n`,
});
const group = (base: string, pulls: readonly number[], patch: object = {}) => ({
  'base-files': policy("main, 'release/**'"),
  pull: { 'head-commit': 'c3', base },
  commits: { g1: made(['base', 'c3'], 't3', 55) },
  queue: { base, head: 'g1', pulls },
  event: {
    name: 'merge_group',
    action: 'checks_requested',
    'workflow-ref': `acme/pay/.github/workflows/countersign.yml@refs/heads/gh-readonly-queue/${base}/pr-7-0f3a9c1`,
  },
  ...patch,
});

describe('a merge group', () => {
  it('gets one status on its own commit, in the context of the entry, and evidence under its name', async () => {
    const { statuses, shaOf, emulator, verdict } = await judge(group('release/1.0', [7]));
    expect(verdict).toBe('pass');
    expect(statuses.map(({ context, state, commit }) => [context, state, commit])).toEqual([
      ['countersign (release/**)', 'pending', shaOf('g1')],
      ['countersign (release/**)', 'success', shaOf('g1')],
    ]);
    const names = listStoredArtifacts(artifactStoreOf(emulator.written)).map(({ name }) => name);
    const record = `countersign-queue-${shaOf('g1').slice(0, 12)}-501-1`;
    expect(names.toSorted()).toEqual([`${record}.json`, `${record}.proof`]);
  });

  it('that nobody can name gets an error in the same context, and evidence that says so', async () => {
    const { statuses, shaOf, run, verdict, stored } = await judge(group('release/1.0', []));
    expect([verdict, run.exitCode]).toEqual(['indeterminate', 1]);
    expect(statuses.map(({ context, state, commit }) => [context, state, commit])).toEqual([
      ['countersign (release/**)', 'error', shaOf('g1')],
    ]);
    expect(JSON.parse(run.evidence ?? '{}')).toMatchObject({
      subject: { pull: null, commit: shaOf('g1') },
      policy: { state: 'found' },
      decision: { verdict: 'indeterminate', blocking: [{ code: 'queue-entry-unresolved' }] },
    });
    expect(stored).toEqual([run.evidence]);
  });

  it('into a branch that the policy does not list gets no status', async () => {
    const resolved = await judge(group('sandbox', [7]));
    expect([resolved.verdict, resolved.run.exitCode, resolved.statuses]).toEqual(['not-applicable', 0, []]);
    const unresolved = await judge(group('sandbox', []));
    expect([unresolved.verdict, unresolved.run.exitCode, unresolved.statuses]).toEqual(['indeterminate', 1, []]);
  });

  it("trusts the workflow file only where it equals the default branch's", async () => {
    const { run } = await judge(group('main', [7]));
    expect(JSON.parse(run.evidence ?? '{}').facts.run.value.workflow.sameAsDefaultBranch).toBe(true);
  });

  it('leaves the last word to a newer run', async () => {
    const statuses = {
      s1: {
        context: 'countersign (main)',
        state: 'failure',
        by: 'github-actions[bot]',
        commit: 'g1',
        at: '2026-03-02T10:58:00Z',
        url: 'https://github.com/acme/pay/actions/runs/502#sha256-00',
      },
    };
    const base = group('main', [7]);
    const patch = { ...base, statuses, event: { ...base.event, run: { id: 502, attempt: 1 } } };
    const judged = await judge(patch, { extraEnv: { GITHUB_RUN_ID: '501' } });
    expect([judged.verdict, judged.statuses]).toEqual(['pass', []]);
  });
});
