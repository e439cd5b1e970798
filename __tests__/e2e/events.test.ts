import { describe, expect, it } from '@jest/globals';
import { otherPull } from './other-pull.js';
import { session, type Turn } from './session.js';

const other = { 8: otherPull(8) };

const said = ({ run }: Turn): string => run.stdout.replaceAll(/^::add-mask::.*\n/gm, '').trim();

describe('a comment', () => {
  const comment = (body: string, more: object = {}): object => ({
    event: { name: 'issue_comment', action: 'created', actor: 'mallory', payload: { comment: { body }, ...more } },
  });

  it.each(['/countersign', '  /countersign \r\nplease', '/countersign\n\nbecause the ticket was approved'])(
    '%j on a pull request has it judged, whoever wrote it',
    async (body) => {
      await session({}, async ({ run }) => {
        const turn = await run(comment(body));
        expect([turn.run.exitCode, turn.run.outputs.get('verdict')]).toEqual([0, 'pass']);
        expect(turn.statuses.map(({ state, commit }) => [state, commit])).toEqual([
          ['pending', turn.shaOf('c3')],
          ['success', turn.shaOf('c3')],
        ]);
      });
    },
  );

  it.each([
    ['other words', comment('Looks good')],
    ['the command within a sentence', comment('try /countersign again')],
    ['the command with more behind it', comment('/countersign now')],
    ['the command on the second line', comment('Hello\n/countersign')],
    ['a quotation of the command', comment('> /countersign')],
    ['the command on an issue', comment('/countersign', { issue: { number: 31, pull_request: false } })],
  ])('%s: nothing is done, and one line says so', async (_, change) => {
    await session({}, async ({ run }) => {
      const turn = await run(change);
      expect([turn.run.exitCode, turn.calls, turn.run.summary]).toEqual([0, [], '']);
      expect(said(turn)).toMatch(/^Nothing to do\. The comment .+\.$/);
    });
  });
});

describe('the end of a workflow', () => {
  const ended = { event: { name: 'workflow_run', action: 'completed' } };
  const fork = { pull: { 'head-repository': 'mallory/pay' } };

  it('has the change judged that the payload names', async () => {
    await session({}, async ({ run }) => {
      const turn = await run(ended);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), turn.artifacts]).toEqual([
        0,
        'pass',
        ['countersign-pr-7-501-1'],
      ]);
    });
  });

  it("finds a fork's change by its head, which the payload does not name", async () => {
    await session(fork, async ({ run }) => {
      const turn = await run(ended);
      expect(turn.calls).toContain('GET /repos/{owner}/{repo}/pulls');
      expect(turn.statuses.at(-1)?.commit).toBe(turn.shaOf('c3'));
      expect(turn.artifacts).toEqual(['countersign-pr-7-501-1']);
    });
  });

  it('has every change judged that the payload names', async () => {
    await session({ 'other-pulls': other }, async ({ run }) => {
      const payload = { workflow_run: { pull_requests: [{ number: 7 }, { number: 8 }] } };
      const turn = await run({ event: { ...ended.event, payload } });
      expect(turn.artifacts).toEqual(['countersign-pr-7-501-1', 'countersign-pr-8-501-1']);
      expect(turn.statuses.map(({ commit, state }) => [commit, state])).toContainEqual([turn.shaOf('c3'), 'success']);
      expect(turn.statuses.at(-1)).toMatchObject({ commit: turn.shaOf('e8'), state: 'failure' });
      expect(turn.run.outputs.get('verdict')).toBe('fail');
    });
  });

  it('does nothing where no open change has that head', async () => {
    await session({}, async ({ run }) => {
      const payload = { workflow_run: { pull_requests: [], head_sha: 'a'.repeat(40) } };
      const turn = await run({ event: { ...ended.event, payload } });
      expect([turn.run.exitCode, turn.statuses, turn.artifacts]).toEqual([0, [], []]);
      expect(said(turn)).toBe(`Nothing to do. No open pull request has the head ${'a'.repeat(40)}.`);
    });
  });

  it('does nothing for a change that was closed meanwhile', async () => {
    await session({ pull: { state: 'closed' } }, async ({ run }) => {
      const turn = await run({ event: { ...ended.event, payload: { workflow_run: { pull_requests: [] } } } });
      expect([turn.run.exitCode, turn.artifacts]).toEqual([0, []]);
      expect(said(turn)).toContain('No open pull request has the head');
    });
  });

  it('ends red where the open changes cannot be listed', async () => {
    await session(fork, async ({ run }) => {
      const turn = await run({ ...ended, faults: [{ on: 'GET /repos/{owner}/{repo}/pulls', answer: '500' }] });
      expect([turn.run.exitCode, turn.statuses]).toEqual([1, []]);
      expect(said(turn)).toContain('could not be listed');
    });
  });

  it('judges by live facts: a payload that names a closed change publishes nothing', async () => {
    await session({ pull: { state: 'closed' } }, async ({ run }) => {
      const turn = await run(ended);
      expect([turn.run.exitCode, turn.run.outputs.get('verdict'), turn.statuses]).toEqual([0, 'not-applicable', []]);
    });
  });
});
