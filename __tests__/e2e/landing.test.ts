import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import {
  push,
  byHost,
  merged,
  mergeCommit,
  asMerge,
  asSquash,
  asRebase,
  landing,
  codes,
  lastStatus,
} from './landed.js';
import { session } from './session.js';

describe('a push that a merged change brought', () => {
  it.each([
    ['merge', asMerge, 'm1'],
    ['squash', asSquash, 'm1'],
    ['rebase', asRebase, 'r3'],
  ])(
    'by %s is sealed: judged as merged, with the tree that was expected, on the pushed commit',
    async (method, world, alias) => {
      await session(world, async ({ run }) => {
        const turn = await run(push);
        const sha = turn.shaOf(alias);
        expect([turn.run.exitCode, turn.run.outputs.get('verdict'), codes(turn)]).toEqual([0, 'pass', []]);
        expect(lastStatus(turn)).toEqual([['success', sha, 'countersign (main)']]);
        expect(turn.artifacts).toEqual([`countersign-landing-${sha.slice(0, 12)}-501-1`]);
        expect(landing(turn)).toMatchObject({
          branch: 'main',
          commit: sha,
          method,
          ungated: [],
          by: { login: 'carol' },
        });
        const { tree, expectedTree } = landing(turn) as Readonly<Record<string, unknown>>;
        expect(expectedTree).toBe(tree);
        expect(turn.evidence[0]?.subject).toMatchObject({ pull: 7, head: turn.shaOf('c3'), commit: sha });
        const stored = turn.run.evidence ?? '';
        expect(verify(stored, null).failures).toEqual([]);
        const forged = stored.replace(`"commit":"${sha}","context"`, `"commit":"${turn.shaOf('c3')}","context"`);
        expect(forged).not.toBe(stored);
        expect(verify(forged, null).failures.map(({ found }) => found)).toEqual([
          'the subject is not the commit that landed',
        ]);
      });
    },
  );

  it('fails where the change had no approval', async () => {
    await session({ ...asMerge, reviews: { r1: null } }, async ({ run }) => {
      const turn = await run(push);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict')]).toEqual([1, 'fail']);
      expect(lastStatus(turn)).toEqual([['failure', turn.shaOf('m1'), 'countersign (main)']]);
    });
  });

  it('fails where another tree landed than the change and the branch give', async () => {
    await session(merged({ m1: { ...mergeCommit, tree: 'evil' } }), async ({ run }) => {
      const turn = await run(push);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), codes(turn)]).toEqual([
        1,
        'fail',
        ['landing-tree-differs'],
      ]);
      expect(turn.statuses.at(-1)?.description).toContain('What landed is not what was judged');
    });
  });

  it('is judged by the policy that stood before it, not by the one that it brings', async () => {
    const weak = 'version: 1\nbranches: [main]\ncontrols:\n  commit-integrity: {attributed: true}\n';
    const world = {
      ...merged({ m1: { ...mergeCommit, files: ['.github/countersign.yml'] } }),
      reviews: { r1: null },
      'head-files': { '.github/countersign.yml': weak },
    };
    await session(world, async ({ run }) => {
      const turn = await run(push);
      expect(turn.run.outputs.get('verdict')).toBe('fail');
      expect(turn.evidence[0]?.findings.map(({ control }) => control)).toContain('peer-review');
    });
  });

  it('says where the tree cannot be recomputed, and does not fail for it', async () => {
    // The branch changed the file too, so that contents were merged.
    const moved = {
      ...byHost,
      author: 'bob',
      parents: ['base'],
      tree: 'bobs',
      message: 'Other work',
      files: ['src/refund.ts'],
    };
    const world = merged({ b1: moved, m1: { ...mergeCommit, parents: ['b1', 'c3'], tree: 'both' } });
    await session(world, async ({ run }) => {
      const turn = await run({ event: { ...push.event, payload: {} } });
      expect(landing(turn)).toMatchObject({ expectedTree: null });
      expect(turn.evidence[0]?.decision.notes.map(({ code }) => code)).toContain('landing-tree-unproven');
      expect(codes(turn)).not.toContain('landing-tree-differs');
    });
  });
});
