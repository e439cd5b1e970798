import { describe, expect, it } from '@jest/globals';
import { push, merged, mergeCommit, asMerge, direct, codes, lastStatus } from './landed.js';
import { session } from './session.js';

describe('a push round the gate', () => {
  const world = {
    commits: { d1: direct('base') },
    'direct-pushes': { '2026-03-02T10:55:00Z': { by: 'mallory', commit: 'd1' } },
    pull: { 'head-commit': 'c3' },
  };

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
    const elsewhere = {
      ...world,
      'base-files': {
        '.github/countersign.yml':
          'version: 1\nbranches: [release]\ncontrols:\n  commit-integrity: {attributed: true}\n',
      },
    };
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
