import { describe, expect, it } from '@jest/globals';
import { verify } from '../../src/evidence/verify.js';
import { session, type Turn } from './session.js';

const CALLS = [
  ['the first read', 'POST /graphql', 1],
  ['creating the artifact', 'ARTIFACT create', 1],
  ['writing pending', 'STATUS', 1],
  ['a read that depends on the first', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', 1],
  ['storing the evidence', 'ARTIFACT upload', 1],
  ['reading the evidence back', 'ARTIFACT list', 1],
  ['reading the change again', 'POST /graphql', -1],
  ['writing the verdict', 'STATUS', 2],
  ['reading the verdict back', 'GET /repos/{owner}/{repo}/commits/{ref}/statuses', 1],
] as const;

/** Runs the compliant change, whose call `on` is never answered, and ends the process while it waits for it. */
async function interrupted(
  on: string,
  nth: number,
  signal: 'SIGTERM' | 'SIGINT',
  look: (turn: Turn) => void,
): Promise<void> {
  await session({}, async ({ run, emulator }) => {
    const isHanging = (): boolean => emulator.log.some(({ fault }) => fault === 'hang');
    look(await run({ faults: [{ on, nth, answer: 'hang' }] }, { interrupt: { signal, when: isHanging } }));
  });
}

/** How often the reading again comes: the last query of the run that passes. */
async function lastQuery(): Promise<number> {
  let count = 0;
  await session({}, async ({ run }) => {
    count = (await run()).calls.filter((call) => call === 'POST /graphql').length;
  });
  return count;
}

describe('a run that is ended while it waits', () => {
  it.each(CALLS)('for %s ends 1, leaves an error on the head, and evidence on the disk', async (_, on, nth) => {
    await interrupted(on, nth > 0 ? nth : await lastQuery(), 'SIGTERM', ({ run, statuses, shaOf }) => {
      expect([run.exitCode, run.timedOut]).toEqual([1, false]);
      expect(run.ms).toBeLessThan(15_000);
      expect(statuses.at(-1)).toMatchObject({ state: 'error', commit: shaOf('c3'), context: 'countersign (main)' });
      expect(verify(run.evidence ?? '', null).failures).toEqual([]);
      expect(run.outputs.get('verdict')).toBe('indeterminate');
      expect(run.stdout).toContain('The run was ended by SIGTERM before its verdict');
    });
  });

  it('says in its evidence what was known, and why it ended', async () => {
    await interrupted('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', 1, 'SIGINT', ({ run, shaOf }) => {
      const evidence = JSON.parse(run.evidence ?? '{}') as {
        readonly subject: object;
        readonly faults: readonly object[];
      };
      expect(evidence.subject).toMatchObject({ pull: 7, head: shaOf('c3') });
      expect(evidence.faults).toMatchObject([{ code: 'run-interrupted' }]);
    });
  });

  it('never publishes success afterwards', async () => {
    await interrupted('ARTIFACT list', 1, 'SIGTERM', ({ statuses }) => {
      expect(statuses.map(({ state }) => state)).not.toContain('success');
    });
  });
});

describe('a sweep that is ended', () => {
  it('leaves the error on the change that was being judged', async () => {
    await session({}, async ({ run, emulator }) => {
      const when = (): boolean => emulator.log.some(({ fault }) => fault === 'hang');
      const change = {
        event: { name: 'schedule', action: null, run: { id: 601 } },
        faults: [{ on: 'ARTIFACT upload', answer: 'hang' }],
      };
      const turn = await run(change, { interrupt: { signal: 'SIGTERM', when } });
      expect([turn.run.exitCode, turn.statuses.at(-1)?.state]).toEqual([1, 'error']);
    });
  });
});
