import { describe, expect, it } from '@jest/globals';
import { baseWorld } from './base-world.js';
import { ask, withEmulator } from './rest-client.js';

const repo = '/repos/acme/pay';

describe('statuses', () => {
  it('that were posted come first in the list, in the name of the token’s app, and outlive a change of the world', async () => {
    const x1 = { context: 'gate', state: 'failure', by: 'mallory', commit: 'c3', at: '2026-03-02T10:50:00Z' };
    await withEmulator({ world: baseWorld({ statuses: { x1 } }) }, async (emulator) => {
      const { headSha } = emulator.state().pull;
      await ask(emulator, `${repo}/statuses/${headSha}`, {
        method: 'POST',
        body: { state: 'success', context: 'gate', description: 'd' },
      });
      emulator.patch({ pull: { title: 'Another' } });
      const { body } = await ask(emulator, `${repo}/commits/${headSha}/statuses`);
      expect(body).toMatchObject([
        { state: 'success', creator: { login: 'github-actions[bot]', id: 41898282 } },
        { state: 'failure', creator: { login: 'mallory' } },
      ]);
      expect((await ask(emulator, `${repo}/commits/${headSha}/status`)).body).toMatchObject({
        state: 'success',
        total_count: 1,
      });
      expect(emulator.log.find(({ write }) => write)).toMatchObject({
        template: 'POST /repos/{owner}/{repo}/statuses/{sha}',
        status: 201,
        body: { context: 'gate' },
      });
    });
  });

  it('are refused for unknown commits, unknown states, long descriptions and after the thousandth', async () => {
    const statuses = Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [
        `x${String(n)}`,
        { context: 'full', state: 'success', by: 'mallory', commit: 'c3', at: '2026-03-02T10:50:00Z' },
      ]),
    );
    await withEmulator({ world: baseWorld({ statuses }) }, async (emulator) => {
      const { headSha } = emulator.state().pull;
      const post = async (sha: string, body: object): Promise<number> =>
        (await ask(emulator, `${repo}/statuses/${sha}`, { method: 'POST', body })).status;
      expect(await post('1'.repeat(40), { state: 'success' })).toBe(422);
      expect(await post(headSha, { state: 'neutral' })).toBe(422);
      expect(await post(headSha, { state: 'success', description: 'x'.repeat(141) })).toBe(422);
      expect(await post(headSha, { state: 'success', context: 'full' })).toBe(422);
      expect(await post(headSha, { state: 'success', context: 'other' })).toBe(201);
    });
  });
});
