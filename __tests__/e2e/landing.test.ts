import { describe, expect, it } from '@jest/globals';
import { session, type Turn } from './session.js';

const push = { event: { name: 'push', action: null, actor: 'carol' } };
const byHost = {
  author: 'alice',
  committer: 'web-flow',
  'pushed-by': 'carol',
  at: '2026-03-02T10:50:00Z',
  'pushed-at': '2026-03-02T10:50:00Z',
  verified: { valid: true, signer: 'web-flow' },
  files: ['src/refund.ts', 'docs/refund.md'],
};
/** The change, merged by carol as the commit `m1`. */
const merged = (commits: Readonly<Record<string, object>>, commit = 'm1'): object => ({
  pull: { state: 'closed', 'head-commit': 'c3', merged: { by: 'carol', at: '2026-03-02T10:50:00Z', commit } },
  commits,
});
const mergeCommit = { ...byHost, parents: ['base', 'c3'], tree: 't3', message: 'Merge pull request #7' };
const asMerge = merged({ m1: mergeCommit });
const asSquash = merged({ m1: { ...byHost, parents: ['base'], tree: 't3', message: 'Limit refunds (#7)' } });
const asRebase = merged(
  {
    r1: { ...byHost, parents: ['base'], tree: 't1', message: 'Add refund limit', files: ['src/refund.ts'] },
    r2: { ...byHost, parents: ['r1'], tree: 't2', message: 'Cover partial refunds', files: ['src/refund.ts'] },
    r3: { ...byHost, parents: ['r2'], tree: 't3', message: 'Explain the limit', files: ['docs/refund.md'] },
  },
  'r3',
);
const direct = (parent: string): object => ({
  ...byHost,
  author: 'mallory',
  committer: 'mallory',
  'pushed-by': 'mallory',
  verified: null,
  parents: [parent],
  tree: 'smuggled',
  message: 'Just a typo',
  files: ['src/main.ts'],
});

const landing = ({ evidence }: Turn): unknown => {
  const fact = evidence.at(-1)?.facts.landing;
  return fact?.known === true ? fact.value : fact;
};
const codes = ({ evidence }: Turn): readonly string[] => evidence.at(-1)?.decision.blocking.map(({ code }) => code) ?? [];
const lastStatus = ({ statuses }: Turn): readonly unknown[] => statuses.map(({ state, commit, context }) => [state, commit, context]);

describe('a push that a merged change brought', () => {
  it.each([
    ['merge', asMerge, 'm1'],
    ['squash', asSquash, 'm1'],
    ['rebase', asRebase, 'r3'],
  ])('by %s is sealed: judged as merged, with the tree that was expected, on the pushed commit', async (method, world, alias) => {
    await session(world, async ({ run }) => {
      const turn = await run(push);
      const sha = turn.shaOf(alias);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), codes(turn)]).toEqual([0, 'pass', []]);
      expect(lastStatus(turn)).toEqual([['success', sha, 'countersign (main)']]);
      expect(turn.artifacts).toEqual([`countersign-landing-${sha.slice(0, 12)}-501-1`]);
      expect(landing(turn)).toMatchObject({ branch: 'main', commit: sha, method, ungated: [], by: { login: 'carol' } });
      const { tree, expectedTree } = landing(turn) as Readonly<Record<string, unknown>>;
      expect(expectedTree).toBe(tree);
      expect(turn.evidence[0]?.subject).toMatchObject({ pull: 7, head: turn.shaOf('c3'), commit: sha });
    });
  });

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
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), codes(turn)]).toEqual([1, 'fail', ['landing-tree-differs']]);
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
    const moved = { ...byHost, author: 'bob', parents: ['base'], tree: 'bobs', message: 'Other work', files: ['src/refund.ts'] };
    const world = merged({ b1: moved, m1: { ...mergeCommit, parents: ['b1', 'c3'], tree: 'both' } });
    await session(world, async ({ run }) => {
      const turn = await run({ event: { ...push.event, payload: {} } });
      expect(landing(turn)).toMatchObject({ expectedTree: null });
      expect(turn.evidence[0]?.decision.notes.map(({ code }) => code)).toContain('landing-tree-unproven');
      expect(codes(turn)).not.toContain('landing-tree-differs');
    });
  });
});

describe('a push round the gate', () => {
  const world = { commits: { d1: direct('base') }, 'direct-pushes': { '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'd1' } }, pull: { 'head-commit': 'c3' } };

  it('fails: evidence names the commits and who pushed them, and the commit carries the failure', async () => {
    await session(world, async ({ run }) => {
      const turn = await run(push);
      const sha = turn.shaOf('d1');
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), codes(turn)]).toEqual([1, 'fail', ['ungated-push']]);
      expect(lastStatus(turn)).toEqual([['failure', sha, 'countersign (main)']]);
      expect(turn.evidence[0]?.decision.blocking[0]?.about).toEqual([sha]);
      expect(turn.evidence[0]?.subject).toMatchObject({ pull: null, commit: sha, context: 'countersign (main)' });
      expect(turn.run.summary).toContain('mallory');
      expect(turn.artifacts).toEqual([`countersign-landing-${sha.slice(0, 12)}-501-1`]);
    });
  });

  it('fails where commits ride along with a merged change', async () => {
    const m1 = { ...mergeCommit, parents: ['d1', 'c3'], tree: 'merge(d1,c3)' };
    await session(merged({ d1: direct('base'), m1 }), async ({ run }) => {
      const turn = await run(push);
      expect([turn.run.outputs.get('verdict'), codes(turn)]).toEqual(['fail', ['ungated-push']]);
      expect(turn.evidence[0]?.decision.blocking[0]?.about).toEqual([turn.shaOf('d1')]);
      expect(turn.evidence[0]?.subject.pull).toBe(7);
    });
  });

  it('fails where the branch is set back', async () => {
    const back = { ...asMerge, 'direct-pushes': { '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'base' } } };
    await session(back, async ({ run }) => {
      const turn = await run(push);
      expect([turn.run.outputs.get('verdict'), codes(turn)]).toEqual(['fail', ['ungated-push']]);
      expect(turn.statuses.at(-1)?.commit).toBe(turn.shaOf('base'));
    });
  });

  it('does not believe a payload that hides commits: what the branch held before is looked up', async () => {
    await session(world, async ({ run, emulator }) => {
      const sha = emulator.state().aliases.get('d1')?.sha;
      const turn = await run({ event: { ...push.event, payload: { before: sha } } });
      expect(codes(turn)).toEqual(['ungated-push']);
    });
  });

  it('is none where the branch is not guarded', async () => {
    const elsewhere = { ...world, 'base-files': { '.github/countersign.yml': 'version: 1\nbranches: [release]\ncontrols:\n  commit-integrity: {attributed: true}\n' } };
    await session(elsewhere, async ({ run }) => {
      const turn = await run(push);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), turn.statuses]).toEqual([0, 'not-applicable', []]);
    });
  });
});

describe('a push that cannot be looked up', () => {
  it.each(['POST /graphql', 'GET /repos/{owner}/{repo}/activity', 'GET /repos/{owner}/{repo}/compare/{basehead}'])(
    '%s fails: evidence and an error on the pushed commit',
    async (on) => {
      await session(asMerge, async ({ run }) => {
        const turn = await run({ ...push, faults: [{ on, answer: '500' }] });
        expect([turn.run.exitCode, turn.run.outputs.get('verdict')]).toEqual([1, 'indeterminate']);
        expect(turn.statuses.at(-1)).toMatchObject({ state: 'error', commit: turn.shaOf('m1') });
        expect(turn.evidence).toHaveLength(1);
      });
    },
  );

  it('is no pass where the branch does not hold the commit', async () => {
    await session(asMerge, async ({ run, emulator }) => {
      const after = emulator.state().aliases.get('c3')?.sha;
      const turn = await run({ event: { ...push.event, payload: { after } } });
      expect(turn.run.exitCode).toBe(1);
      expect(codes(turn)).toContain('ungated-push');
    });
  });
});

describe('a push that lands nothing', () => {
  it.each([
    ['a tag', { ref: 'refs/tags/v1' }, 'The push is not to a branch.'],
    ['a deleted branch', { after: '0'.repeat(40) }, 'The push deleted the branch.'],
    ['a branch that begins where another is', {}, 'The push brought nothing that main did not hold.'],
  ])('%s: nothing is done, and one line says so', async (_, payload, line) => {
    await session({}, async ({ run }) => {
      const turn = await run({ event: { ...push.event, payload } });
      expect([turn.run.exitCode, turn.statuses, turn.artifacts]).toEqual([0, [], []]);
      expect(turn.run.stdout).toContain(line);
    });
  });
});
