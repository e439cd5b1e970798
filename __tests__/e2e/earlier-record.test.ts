import { describe, expect, it } from '@jest/globals';
import { asMerge } from './landed.js';
import { linksOf, pushOf, recordOf } from './recorded.js';
import { session } from './session.js';

describe('the record before, of the same change', () => {
  const open = (run: number) => ({ event: { name: 'pull_request_target', action: 'synchronize', actor: 'alice', run: { id: run, attempt: 1 }, payload: {} } }); // prettier-ignore

  it('is the one whose digest the status on the head names, through the merge and a sealing again', async () => {
    await session({}, async ({ run }) => {
      const first = await run(open(501));
      expect([recordOf(first).evidence.stage, linksOf(first).earlierEvidence]).toEqual(['pull-request', null]);
      expect(first.run.summary).toContain('This record is provisional');
      const second = await run({ ...open(502), reviews: { r1: null } });
      expect(linksOf(second).earlierEvidence).toBe(recordOf(first).digest);
      const sealed = await run({ ...asMerge, ...pushOf(503) });
      expect(linksOf(sealed).earlierEvidence).toBe(recordOf(second).digest);
      expect(recordOf(sealed).evidence.stage).toBe('sealed');
      expect(sealed.run.summary).toContain('This record is final');
      expect(sealed.run.summary).not.toContain('provisional');
      const again = await run(pushOf(504));
      expect(linksOf(again).earlierEvidence).toBe(recordOf(sealed).digest);
    });
  });

  it('is not forgotten where the change moved and the run began again', async () => {
    await session({}, async ({ run }) => {
      const first = await run(open(501));
      const meanwhile = [{ after: 'ARTIFACT upload', change: { pull: { title: 'Better words (#31)' } } }];
      const second = await run({ ...open(502), reviews: { r1: null }, meanwhile });
      expect(second.evidence).toHaveLength(2);
      expect(second.evidence.map(({ links }) => links.earlierEvidence)).toEqual([
        recordOf(first).digest,
        recordOf(first).digest,
      ]);
    });
  });
});

describe('the record of a merge group', () => {
  it('is provisional', async () => {
    const g1 = {
      author: 'web-flow',
      committer: 'web-flow',
      'pushed-by': 'web-flow',
      at: '2026-03-02T10:55:00Z',
      'pushed-at': '2026-03-02T10:55:00Z',
      parents: ['base', 'c3'],
      tree: 't3',
      message: 'Merge a pull request',
      verified: { valid: true, signer: 'web-flow' },
      files: ['src/refund.ts'],
    };
    const ref = 'acme/pay/.github/workflows/countersign.yml@refs/heads/gh-readonly-queue/main/pr-7-0f3a9c1';
    const group = {
      pull: { 'head-commit': 'c3' },
      commits: { g1 },
      queue: { base: 'main', head: 'g1', pulls: [7] },
      event: { name: 'merge_group', action: 'checks_requested', 'workflow-ref': ref },
    };
    await session(group, async ({ run }) => {
      const turn = await run();
      expect(recordOf(turn).evidence).toMatchObject({
        stage: 'merge-queue',
        links: { covers: [], parentCommit: null },
      });
      expect(turn.run.summary).toContain('This record is provisional: the change still waits in the merge queue.');
      expect(turn.run.stdout).toContain('provisional');
    });
  });
});
