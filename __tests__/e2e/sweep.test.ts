import { describe, expect, it } from '@jest/globals';
import { otherPull } from './other-pull.js';
import { session } from './session.js';
import { schedule, two, judgedPulls, rowOf, statusesOf, swept } from './sweeps.js';

describe('a sweep', () => {
  it('judges every open change that has no status of ours, each with its own evidence and status', async () => {
    await session(two, async (s) => {
      const turn = await swept(s);
      expect(turn.run.exitCode).toBe(0);
      expect(turn.artifacts).toEqual(['countersign-pr-7-601-1', 'countersign-pr-8-601-1']);
      expect([statusesOf(turn, 'c3').at(-1), statusesOf(turn, 'e8').at(-1)]).toEqual(['success', 'failure']);
      expect(rowOf(turn, 7)).toMatch(/\| pass \| no status of ours \| All 7 controls are met/);
      expect(rowOf(turn, 8)).toMatch(/\| fail \| no status of ours \|/);
      expect(turn.run.outputs.get('verdict')).toBe('fail');
    });
  });

  it('asks for twenty changes in one query and judges none twice where nothing changed', async () => {
    await session(two, async (s) => {
      await swept(s);
      const again = await s.run(schedule(602));
      expect([again.run.exitCode, again.statuses, again.artifacts]).toEqual([0, [], []]);
      expect(again.calls.slice(0, 3)).toEqual(['POST /graphql', 'POST /graphql', 'POST /graphql']);
      // The green one is believed in only with the evidence of its run.
      expect(again.calls.slice(3).toSorted()).toEqual([
        'ARTIFACT download',
        'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
      ]);
      expect(rowOf(again, 7)).toContain('| unchanged | nothing changed | All 7 controls are met');
    });
  });

  it('knows the statuses that other events left', async () => {
    await session({}, async ({ run }) => {
      await run();
      const turn = await run(schedule());
      expect([turn.run.exitCode, judgedPulls(turn)]).toEqual([0, []]);
    });
  });

  it.each([
    ['an approval was dismissed', { reviews: { r1: { dismissed: { by: 'carol', at: '2026-03-02T11:40:00Z' } } } }],
    ['a label was set', { pull: { labels: { urgent: { by: 'carol', at: '2026-03-02T11:40:00Z' } } } }],
    ['the title was changed', { pull: { title: 'Another title (#31)' } }],
    ['it became a draft', { pull: { draft: true } }],
    [
      'a demanded check was run again',
      {
        checks: {
          build2: {
            name: 'build',
            app: 'github-actions',
            commit: 'c3',
            suite: 's1',
            status: 'completed',
            conclusion: 'failure',
            at: '2026-03-02T11:40:00Z',
            attempt: 2,
          },
        },
      },
    ],
  ])('judges again where %s, and nothing else', async (_, change) => {
    await session(two, async (s) => {
      await swept(s);
      const turn = await s.run({ ...change, ...schedule(602) });
      expect(judgedPulls(turn)).toEqual(['7']);
      expect(rowOf(turn, 7)).toContain('changed since its status');
      // What was green may not stay so while it is judged.
      expect(statusesOf(turn, 'c3')[0]).toBe('pending');
    });
  });

  it('is not woken by checks that the policy does not name', async () => {
    const check = {
      name: 'lint',
      app: 'github-actions',
      commit: 'c3',
      suite: 's7',
      status: 'completed',
      conclusion: 'failure',
      at: '2026-03-02T11:40:00Z',
      attempt: 1,
    };
    await session({}, async (s) => {
      await swept(s);
      expect(judgedPulls(await s.run({ checks: { lint: check }, ...schedule(602) }))).toEqual([]);
    });
  });

  it.each([
    ['a day old', 86_400, ['7'], ['success']],
    ['almost a day old', 86_300, [], []],
  ])('looks at a status that is %s; what was green stays so until the verdict', async (_, seconds, judged, written) => {
    await session({}, async (s) => {
      await swept(s);
      s.emulator.elapse(seconds);
      const turn = await s.run(schedule(602));
      expect([judgedPulls(turn), statusesOf(turn, 'c3')]).toEqual([judged, written]);
    });
  });

  it.each([
    ['somebody else wrote', { by: 'mallory' }],
    ['that names no run', { by: 'github-actions[bot]', url: 'https://example.com/#sha256-0' }],
    [
      'of another repository',
      {
        by: 'github-actions[bot]',
        url: `https://github.com/evil/pay/actions/runs/1#sha256-${'0'.repeat(64)};f=${'0'.repeat(16)}`,
      },
    ],
  ])('is not deceived by a success %s', async (_, status) => {
    const forged = {
      context: 'countersign (main)',
      state: 'success',
      commit: 'e8',
      at: '2026-03-02T11:20:00Z',
      description: 'All 7 controls are met.',
      ...status,
    };
    await session({ ...two, statuses: { forged } }, async (s) => {
      const turn = await swept(s);
      expect([judgedPulls(turn), statusesOf(turn, 'e8').at(-1)]).toEqual([['7', '8'], 'failure']);
    });
  });

  it('is not deceived by a success with the very link of ours that another account wrote', async () => {
    let url = '';
    await session(two, async (s) => {
      const turn = await swept(s);
      url = turn.statuses.findLast(({ commit }) => commit === turn.shaOf('e8'))?.url ?? '';
    });
    const at = '2026-03-02T11:20:00Z';
    const forged = { context: 'countersign (main)', state: 'success', by: 'mallory', commit: 'e8', at, url };
    await session({ ...two, statuses: { forged } }, async (s) => {
      expect(judgedPulls(await swept(s))).toContain('8');
    });
  });

  it('leaves branches alone that the policy does not cover', async () => {
    await session({ 'other-pulls': { 8: otherPull(8, { base: 'experiments' }) } }, async (s) => {
      const turn = await swept(s);
      expect([turn.run.exitCode, judgedPulls(turn), rowOf(turn, 8)]).toEqual([0, ['7'], '']);
    });
  });

  it('judges two changes with one head once, and knows the status of both afterwards', async () => {
    const twin = otherPull(8, { 'head-commit': 'c3', head: 'feat/refund-again' });
    await session({ 'other-pulls': { 8: { ...twin, commits: {} } } }, async (s) => {
      const turn = await swept(s);
      expect(judgedPulls(turn)).toEqual(['7']);
      expect(turn.evidence[0]?.companions.map(({ pull }) => pull)).toEqual([8]);
      expect(judgedPulls(await s.run(schedule(602)))).toEqual([]);
    });
  });

  it('goes through every page of the list', async () => {
    const numbers = Array.from({ length: 24 }, (_, index) => index + 100);
    // Into a branch that nobody guards: looked at, and not judged.
    const others = Object.fromEntries(numbers.map((number) => [number, otherPull(number, { base: 'experiments' })]));
    await session({ 'other-pulls': { ...others, 200: otherPull(200) } }, async (s) => {
      const turn = await swept(s);
      expect(judgedPulls(turn)).toEqual(['7', '200']);
    });
  });

  it('ends red and says so where the list cannot be read', async () => {
    await session(two, async (s) => {
      const turn = await s.run({ ...schedule(), faults: [{ on: 'POST /graphql', answer: '500' }] });
      expect([turn.run.exitCode, turn.statuses]).toEqual([1, []]);
      expect(turn.run.summary).toContain('could not be listed to the end');
    });
  });

  it('ends red where a verdict could not be published, and goes on with the next', async () => {
    await session(two, async (s) => {
      const turn = await s.run({
        ...schedule(),
        faults: [
          { on: 'ARTIFACT upload', nth: 1, answer: '403' },
          { on: 'STATUS', nth: 2, answer: '422' },
        ],
      });
      expect(turn.run.exitCode).toBe(1);
      expect(rowOf(turn, 7)).toContain('(NOT published)');
      expect(statusesOf(turn, 'e8').at(-1)).toBe('failure');
    });
  });
});
