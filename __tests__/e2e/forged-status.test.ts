import { describe, expect, it } from '@jest/globals';
import { artifactStoreOf } from '../../emulator/artifacts.js';
import { session, type Session, type Turn } from './session.js';
import { judgedPulls, rowOf, schedule, statusesOf, swept, two } from './sweeps.js';

const GATE = 'acme/pay/.github/workflows/countersign.yml';
const UNPROVEN = 'no run of ours is shown to have made it green';
const DURING = '2026-03-02T11:00:02Z';
const AFTER = '2026-03-02T11:00:30Z';

/** What a workflow with the job's token can write: our context, as our account, with any link. */
const forged = (commit: string, url: string, at: string): object => ({
  statuses: {
    forged: {
      context: 'countersign (main)',
      state: 'success',
      by: 'github-actions[bot]',
      commit,
      at,
      url,
      description: 'All 7 controls are met.',
    },
  },
});

const linkOn = ({ statuses, shaOf }: Turn, alias: string): string =>
  statuses.findLast(({ commit }) => commit === shaOf(alias))?.url ?? '';

/** Writes the status at once; the run that went before has not ended then. */
const write = ({ emulator }: Session, status: object): void => {
  emulator.patch(status);
};

describe('a green status with a link of ours, by our account', () => {
  it('is not believed where the verdict behind the link is none that passes', async () => {
    await session(two, async (s) => {
      const first = await swept(s);
      write(s, forged('e8', linkOn(first, 'e8'), DURING));
      const turn = await s.run(schedule(602));
      expect([judgedPulls(turn), statusesOf(turn, 'e8')]).toEqual([['8'], ['pending', 'failure']]);
      expect(rowOf(turn, 8)).toContain(`| fail | ${UNPROVEN} |`);
    });
  });

  it('is not believed where the evidence behind the link is of another change', async () => {
    await session(two, async (s) => {
      const first = await swept(s);
      const [, mark = ''] = linkOn(first, 'e8').split(';');
      const passed = linkOn(first, 'c3').replace(/;.*/u, `;${mark}`);
      write(s, forged('e8', passed, DURING));
      const turn = await s.run(schedule(602));
      expect([judgedPulls(turn), statusesOf(turn, 'e8').at(-1)]).toEqual([['8'], 'failure']);
    });
  });

  it('is not believed where the digest in the link is of nothing that the run stored', async () => {
    await session(two, async (s) => {
      const first = await swept(s);
      write(s, forged('e8', linkOn(first, 'e8').replace(/[0-9a-f]{64}/u, 'a'.repeat(64)), DURING));
      expect(statusesOf(await s.run(schedule(602)), 'e8').at(-1)).toBe('failure');
    });
  });

  it('is not believed where it was written after its run had ended', async () => {
    await session({}, async (s) => {
      const first = await swept(s);
      const turn = await s.run({ ...schedule(602), ...forged('c3', linkOn(first, 'c3'), AFTER) });
      expect(judgedPulls(turn)).toEqual(['7']);
      expect(rowOf(turn, 7)).toContain(UNPROVEN);
    });
  });

  it.each([
    ['another workflow file', { 'workflow-ref': 'acme/pay/.github/workflows/mine.yml@refs/heads/mine' }],
    ['an event that takes the file of any branch', { 'workflow-ref': `${GATE}@refs/heads/mine` }],
  ])('is not believed where %s ran', async (_, event) => {
    const policy = { '.github/countersign.yml': 'version: 1\ntrust: {workflow: any}\ncontrols:\n  peer-review: {}\n' };
    const dispatch = { name: 'workflow_dispatch', action: null, actor: 'alice', run: { id: 601 }, ...event };
    const regular = { ...schedule(602).event, 'workflow-ref': `${GATE}@refs/heads/main` };
    await session({ 'base-files': policy }, async (s) => {
      const first = await s.run({ event: dispatch, inputs: { 'pull-request': '7' } });
      expect(statusesOf(first, 'c3').at(-1)).toBe('success');
      const turn = await s.run({ event: regular, inputs: { 'pull-request': null } });
      expect([judgedPulls(turn), statusesOf(turn, 'c3')]).toEqual([['7'], ['pending', 'success']]);
      // Its own word, for the same, is believed.
      expect(judgedPulls(await s.run({ event: { ...regular, run: { id: 603 } } }))).toEqual([]);
    });
  });

  it.each([
    ['the run', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', '404'],
    ['the run', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}', '500'],
    ['its artifacts', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', '403'],
    ['the evidence', 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', '404'],
    ['the evidence', 'ARTIFACT download', 'empty-200'],
  ] as const)('is judged in full where %s cannot be read', async (_, on, answer) => {
    await session({}, async (s) => {
      await swept(s);
      const turn = await s.run({ ...schedule(602), faults: [{ on, answer }] });
      expect([judgedPulls(turn), turn.run.exitCode]).toEqual([['7'], 0]);
    });
  });

  it('is judged in full where its evidence was deleted', async () => {
    await session({}, async (s) => {
      await swept(s);
      artifactStoreOf(s.emulator.written).artifacts.clear();
      expect(judgedPulls(await s.run(schedule(602)))).toEqual(['7']);
    });
  });
});
