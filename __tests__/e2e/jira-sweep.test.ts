import { expect, it } from '@jest/globals';
import { key, underJira } from './jira.js';
import { otherPull } from './other-pull.js';
import { session } from './session.js';
import { judgedPulls, rowOf, schedule } from './sweeps.js';

const SECONDS = 8;

it('a sweep waits for a Jira that hangs once, not once for each change', async () => {
  const named = { title: `${key} Raise the limits` };
  const world = underJira({
    inputs: { 'ticket-timeout': String(SECONDS) },
    'other-pulls': { 8: otherPull(8, named), 9: otherPull(9, named) },
  });
  let healthy = 0;
  await session(world, async ({ run }) => {
    healthy = (await run(schedule())).run.ms;
  });
  await session(world, async ({ run }) => {
    const hung = await run({ ...schedule(), faults: [{ on: 'TICKET', answer: 'hang' }] });
    expect(judgedPulls(hung)).toEqual(['7', '8', '9']);
    for (const pull of [7, 8, 9]) expect(rowOf(hung, pull)).toContain('indeterminate');
    // Three waits would take three times as long; a busy machine takes less than one more.
    expect(hung.run.ms).toBeLessThan(healthy + 2 * SECONDS * 1000);
  });
}, 60_000);
