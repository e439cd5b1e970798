import { describe, expect, it } from '@jest/globals';
import { accountIdOf, jiraToken } from '../../emulator/tickets/jira/site.js';
import type { Evidence } from '../../src/evidence/document.js';
import { key, underJira, url } from './jira.js';
import { session } from './session.js';
import { everythingShown, judge } from './support.js';

const SECONDS = 4;
const hurried = { inputs: { 'ticket-timeout': String(SECONDS) } };
const later = (answer: string, from: number): readonly object[] =>
  Array.from({ length: 30 }, (_, index) => ({ on: 'TICKET', nth: index + from, answer }));

describe('a change under a ticket of Jira', () => {
  it('is judged by what Jira shows, and by what it shows again before the verdict', async () => {
    const { verdict, calls } = await judge(underJira());
    expect(verdict).toBe('pass');
    expect(calls.filter((call) => call === 'TICKET')).toHaveLength(4);
  });

  it('is not green where the ticket changes while it is judged', async () => {
    const meanwhile = [{ after: 'ARTIFACT finalize', change: { tickets: { [key]: { state: 'Draft' } } } }];
    const { verdict, statuses } = await judge(underJira({ meanwhile }));
    expect([verdict, statuses.some(({ state }) => state === 'success')]).toEqual(['fail', false]);
  });

  it('passes with Data Center, which takes a token alone', async () => {
    expect((await judge(underJira({ inputs: { 'jira-user': '' } }))).verdict).toBe('pass');
  });

  it('says which inputs are missing', async () => {
    const { verdict, run, calls } = await judge(underJira({ inputs: { 'jira-token': '' } }));
    expect([verdict, calls.includes('TICKET')]).toEqual(['indeterminate', false]);
    expect(run.summary).toContain('jira-token');
  });
});

describe('a Jira that does not answer in time', () => {
  it.each(['hang', 'slow-drip'])(
    'delays the run by no more than ticket-timeout, and is named: %s',
    async (answer) => {
      await session(underJira(hurried), async ({ run }) => {
        const healthy = await run();
        const { run: ended, calls } = await run({ faults: [{ on: 'TICKET', answer }] });
        expect(ended.outputs.get('verdict')).toBe('indeterminate');
        expect(ended.ms).toBeLessThan(3 * healthy.run.ms + SECONDS * 1000 + 4000);
        expect(ended.summary).toContain(key);
        expect(ended.stdout).toMatch(
          new RegExp(
            `ticket-unreadable: .*${key}.*jira at ${url}: no answer after [34]\\.\\d s of the ${String(SECONDS)} s`,
          ),
        );
        // What GitHub has to say was asked for meanwhile, not afterwards.
        const first = calls.indexOf('TICKET');
        expect(calls.indexOf('GET /repos/{owner}/{repo}/pulls/{pull_number}/files')).toBeLessThan(first + 4);
      });
    },
    60_000,
  );

  it('has no more than that for the second look and what follows from it', async () => {
    const healthy = await judge(underJira(hurried));
    const hung = await judge(underJira({ ...hurried, faults: later('hang', 3) }));
    expect([hung.verdict, hung.statuses.some(({ state }) => state === 'success')]).toEqual(['indeterminate', false]);
    // Judged twice: what was shown at first cannot be shown again.
    expect(hung.calls.filter((call) => call === 'ARTIFACT finalize').length).toBeGreaterThan(1);
    expect(hung.run.ms).toBeLessThan(3 * healthy.run.ms + SECONDS * 1000 + 3000);
    expect(hung.run.stdout).toContain('it used up the 4 s that ticket-timeout allows');
  }, 60_000);
});

describe('the credentials of Jira', () => {
  it.each(['redirect-other-host', 'html-200', '401', '403', '404', '429', '502-html'])(
    'go nowhere else, whatever it answers: %s',
    async (answer) => {
      const seen = await judge(underJira({ ...hurried, faults: [{ on: 'TICKET', answer }] }));
      expect(seen.calls).not.toContain('REDIRECTED');
      expect(seen.verdict).toBe('indeterminate');
      const shown = everythingShown(seen);
      expect(shown).not.toContain(jiraToken);
      expect(shown).not.toContain(Buffer.from(`gate@acme.example:${jiraToken}`).toString('base64'));
    },
    30_000,
  );

  it('are in nothing that is shown or stored, and addresses of people are not either', async () => {
    const seen = await judge(underJira({ ...hurried, inputs: { ...hurried.inputs, 'ticket-note': 'verdict' } }));
    expect(seen.verdict).toBe('pass');
    const shown = everythingShown(seen);
    for (const secret of [jiraToken, 'gate@acme.example', 'carol@acme.example', 'dana@acme.example'])
      expect(shown).not.toContain(secret);
    expect(shown).toContain(accountIdOf('carol@acme.example'));
  });

  it('are named by the origin that they went to in the record, and by no header', async () => {
    const { judgement } = await judge(underJira());
    const { transcript } = judgement?.document as Evidence;
    const ours = transcript.filter(({ origin }) => origin === url);
    expect(ours.map(({ path }) => path.split('?')[0])).toEqual([
      `/rest/api/2/issue/${key}`,
      `/rest/servicedeskapi/request/${key}/approval`,
    ]);
  });
});
