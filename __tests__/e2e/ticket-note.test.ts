import { describe, expect, it } from '@jest/globals';
import { key, underJira } from './jira.js';
import { session } from './session.js';
import { judge } from './support.js';

const noted = (patch: unknown = {}): object =>
  underJira({ inputs: { 'ticket-note': 'verdict' }, ...(patch as object) });
const draft = { tickets: { [key]: { state: 'Draft' } } };

describe('a note on the ticket', () => {
  it('is not written unless it is asked for', async () => {
    const { emulator, calls } = await judge(underJira());
    expect(emulator.written.ticketNotes).toEqual([]);
    expect(calls).not.toContain('TICKET note');
  });

  it('tells verdict, change, evidence and run, after the status', async () => {
    const { emulator, calls, run, verdict } = await judge(noted());
    const [note, ...more] = emulator.written.ticketNotes;
    expect([verdict, more]).toEqual(['pass', []]);
    expect(note).toMatchObject({
      key,
      body: { properties: [{ key: 'sd.public.comment', value: { internal: true } }] },
    });
    expect(note?.text).toContain(run.outputs.get('evidence-digest'));
    expect(note?.text).toContain('Countersign judged acme/pay#7 at ');
    expect(note?.text).toContain('/acme/pay/pull/7');
    expect(note?.text).toContain('/actions/runs/');
    expect(calls.lastIndexOf('POST /repos/{owner}/{repo}/statuses/{sha}')).toBeLessThan(calls.indexOf('TICKET note'));
    expect(run.summary).toContain(`The verdict is noted on \`${key}\`.`);
  });

  it('is written once for each verdict on each head', async () => {
    await session(noted(), async ({ emulator, run }) => {
      await run();
      await run();
      expect(emulator.written.ticketNotes).toHaveLength(1);
      await run(draft);
      await run(draft);
      expect(emulator.written.ticketNotes.map(({ text }) => text.split(' ').at(-1))).toEqual(['pass', 'fail']);
    });
  });

  it('tells nothing of a change that merely waits', async () => {
    const waiting = { tickets: { [key]: { 'approved-by': [], 'approved-at': null } } };
    const { emulator, verdict } = await judge(noted(waiting));
    expect([verdict, emulator.written.ticketNotes]).toEqual(['pending', []]);
  });

  it.each(['403', '500', 'html-200', 'redirect-other-host', 'hang'])(
    'changes no verdict where it cannot be written: %s',
    async (answer) => {
      const inputs = { 'ticket-note': 'verdict', 'ticket-timeout': '4' };
      const { run, verdict, statuses, calls } = await judge(noted({ inputs, faults: [{ on: 'TICKET note', answer }] }));
      expect([verdict, run.exitCode, statuses.at(-1)?.state]).toEqual(['pass', 0, 'success']);
      expect(run.stdout).toContain(
        `The verdict could not be noted on the ticket (${key}): https://acme.atlassian.net: `,
      );
      expect(run.summary).toContain('The verdict could not be noted on the ticket');
      expect(calls).not.toContain('REDIRECTED');
    },
    30_000,
  );

  it('is not doubled where its answer was lost', async () => {
    const faults = [{ on: 'TICKET note', answer: 'reset-mid-body' }];
    const { emulator, run } = await judge(noted({ faults }));
    expect(emulator.written.ticketNotes).toHaveLength(1);
    expect(run.summary).toContain(`The verdict is noted on \`${key}\`.`);
  });

  it('is a comment where the ticket is an issue on GitHub', async () => {
    const { emulator, run, verdict } = await judge({ inputs: { 'ticket-note': 'verdict' } });
    expect(verdict).toBe('pass');
    const own = emulator.written.comments.filter(({ issue }) => issue === 31);
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toContain(run.outputs.get('evidence-digest'));
  });

  it('is not written for a change that the policy does not cover', async () => {
    const { emulator, verdict } = await judge(noted({ pull: { base: 'topic', title: `${key} x`, closes: [] } }));
    expect([verdict, emulator.written.ticketNotes]).toEqual(['not-applicable', []]);
  });
});
