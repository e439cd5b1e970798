import { describe, expect, it } from '@jest/globals';
import { session, type Turn } from './session.js';

const runs = 'https://github.com/acme/pay/actions/runs';
const green = (context: string, url = `${runs}/400`): object => ({
  statuses: {
    s1: { context, state: 'success', by: 'github-actions[bot]', commit: 'c3', at: '2026-03-02T10:40:00Z', url },
  },
});
const first = [{ on: 'POST /graphql', nth: 1, answer: 'hang' }];
const written = ({ statuses }: Turn): readonly (readonly [string, string])[] =>
  statuses.map(({ state, context }) => [state, context]);

/** Ends the run while its first read, which brings the policy, is waited for. */
async function interrupted(world: object, look: (turn: Turn) => void, extraEnv: Record<string, string> = {}) {
  await session(world, async ({ run, emulator }) => {
    const when = (): boolean => emulator.log.some(({ fault }) => fault === 'hang');
    look(await run({ faults: first }, { interrupt: { signal: 'SIGTERM', when }, extraEnv }));
  });
}

describe('a run that is ended before it read the policy', () => {
  it('writes over an older success in whatever context may be meant', async () => {
    await interrupted(green('countersign (ma*)'), (turn) => {
      expect([turn.run.exitCode, written(turn)]).toEqual([1, [['error', 'countersign (ma*)']]]);
      expect(turn.statuses[0]?.commit).toBe(turn.shaOf('c3'));
    });
  });

  it.each([
    ['nothing of ours stands there', {}],
    ['what stands there is of another branch', green('countersign (release/**)')],
    ['what stands there is none of ours', green('build (main)')],
    ['what stands there no policy may hold', green(`countersign (${'{a,b}'.repeat(12)})`)],
  ])("speaks under the branch's name where %s", async (_, world) => {
    await interrupted(world, (turn) => {
      expect([turn.run.exitCode, written(turn)]).toEqual([1, [['error', 'countersign (main)']]]);
    });
  });

  it("speaks under the branch's name where it cannot see what stands there", async () => {
    const on = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
    await session(green('countersign (ma*)'), async ({ run, emulator }) => {
      const when = (): boolean => emulator.log.some(({ fault }) => fault === 'hang');
      const faults = [...first, { on, answer: '403' }];
      const turn = await run({ faults }, { interrupt: { signal: 'SIGTERM', when } });
      expect([turn.run.exitCode, written(turn)]).toEqual([1, [['error', 'countersign (main)']]]);
    });
  });

  it('leaves the word of a newer run', async () => {
    const newer = { event: { run: { id: 502, attempt: 1 } }, ...green('countersign (main)', `${runs}/502#sha256-00`) };
    await interrupted(
      newer,
      (turn) => {
        expect([turn.run.exitCode, written(turn)]).toEqual([1, []]);
      },
      {
        GITHUB_RUN_ID: '501',
      },
    );
  });
});

describe('a run that cannot read or use the policy', () => {
  it('writes over an older success where nothing can be read', async () => {
    await session(green('countersign (ma*)'), async ({ run }) => {
      const turn = await run({ faults: [{ on: 'POST /graphql', answer: '404' }] });
      expect([turn.run.exitCode, written(turn)]).toEqual([1, [['error', 'countersign (ma*)']]]);
    });
  });

  it.each([
    ['is not valid', 'controls: [', 'failure'],
    ['is not there', null, 'failure'],
  ])('writes over an older success where the policy %s', async (_, policy, state) => {
    await session({ ...green('countersign (ma*)'), 'base-files': { '.github/countersign.yml': policy } }, async (s) => {
      const turn = await s.run();
      expect(written(turn)).toEqual([
        ['pending', 'countersign (ma*)'],
        [state, 'countersign (ma*)'],
      ]);
    });
  });

  it('does so in every context that may be meant', async () => {
    const { statuses: two } = green('countersign (m*)') as { statuses: { s1: object } };
    const both = { ...green('countersign (main)'), 'base-files': { '.github/countersign.yml': 'controls: [' } };
    await session(
      { ...both, statuses: { ...(both as { statuses?: object }).statuses, s2: two.s1 } },
      async ({ run }) => {
        const turn = await run();
        const last = new Map(turn.statuses.map(({ context, state }) => [context, state]));
        expect([...last].toSorted()).toEqual([
          ['countersign (m*)', 'failure'],
          ['countersign (main)', 'failure'],
        ]);
      },
    );
  });
});
