import { describe, it } from '@jest/globals';
import { schedule } from "./sweeps.js";
import { session } from './session.js';

describe('assure', () => {
  it('tries', async () => {
    const hook = { 'webhook-url': 'https://hooks.slack.example/services/T0/B0/secret', 'webhook-format': 'slack' };
    await session({ inputs: { phase: 'assure', findings: 'issue', ...hook } }, async ({ run, emulator }) => {
      const turn = await run(schedule(601));
      console.log(turn.run.stdout, turn.run.exitCode, turn.calls, emulator.written.hooks);
      const again = await run(schedule(602));
      console.log(again.run.stdout, again.calls, JSON.stringify(again.evidence.map(e => e.facts.upkeep), null, 1));
    });
  });
});
