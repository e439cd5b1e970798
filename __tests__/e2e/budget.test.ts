import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import { session } from './session.js';

const CONTEXT = 'countersign (main)';
const hurried = { 'call-timeout': '2', 'run-timeout': '10' };
/** What an earlier run said of this head. */
const older = {
  s1: { context: CONTEXT, state: 'success', by: 'github-actions[bot]', commit: 'c3', at: '2026-03-02T10:40:00Z' },
};
const later = (on: string, answer: string): readonly object[] =>
  Array.from({ length: 60 }, (_, index) => ({ on, nth: index + 2, answer }));

describe('a run that has used up its time', () => {
  // They wait for what never comes: together.
  it.concurrent.each([
    ['nothing of the change can be read', [{ on: 'POST /graphql', answer: 'hang' }]],
    ['every answer about the change drips', [{ on: 'POST /graphql', answer: 'slow-drip' }]],
    ['the change cannot be read again', later('POST /graphql', 'hang')],
    ['a list never comes', [{ on: 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', answer: 'hang' }]],
    ['the evidence cannot be stored', [{ on: 'ARTIFACT upload', answer: 'hang' }]],
    [
      'nothing comes but what is written',
      [
        { on: 'POST /graphql', answer: 'hang' },
        { on: 'ARTIFACT create', answer: 'hang' },
      ],
    ],
  ])('since %s writes its error over an older success', async (_, faults) => {
    await session({ statuses: older, inputs: hurried }, async ({ run }) => {
      const turn = await run({ faults }, { timeoutMs: 40_000 });
      expect([turn.run.exitCode, turn.run.timedOut]).toEqual([1, false]);
      expect(turn.statuses.at(-1)).toMatchObject({ state: 'error', context: CONTEXT, commit: turn.shaOf('c3') });
      expect(verify(turn.run.evidence ?? '', null).failures).toEqual([]);
      expect(turn.run.ms).toBeLessThan(20_000);
    });
  });

  it.concurrent('knows still where its status belongs, though nothing more can be read', async () => {
    const policy = "version: 1\nbranches: ['ma*']\ncontrols:\n  peer-review: {}\n";
    const event = { event: { name: 'issue_comment', action: 'created' } };
    const comment = { ...event, inputs: { ...hurried, 'pull-request': '7' } };
    await session({ ...comment, 'base-files': { '.github/countersign.yml': policy } }, async ({ run }) => {
      const turn = await run({ faults: later('POST /graphql', 'hang') }, { timeoutMs: 40_000 });
      expect(turn.statuses.map(({ state, context }) => [state, context])).toEqual([
        ['pending', 'countersign (ma*)'],
        ['error', 'countersign (ma*)'],
      ]);
    });
  });
});
