import { describe, expect, it } from '@jest/globals';
import { baseWorld } from './base-world.js';
import { full } from './full-world.js';
import { ask, withEmulator } from './rest-client.js';

const compare = '/repos/acme/pay/dependency-graph/compare/main...feat/refund';

describe('the comparison of dependencies', () => {
  it('shows what the world’s change does, a page at a time', async () => {
    await withEmulator({ world: baseWorld(full) }, async (emulator) => {
      const whole = await ask(emulator, compare);
      expect(whole.body).toMatchObject([
        { change_type: 'added', package_url: 'pkg:npm/%40acme/left-pad@1.3.0', license: 'MIT' },
        { change_type: 'removed', scope: 'development', vulnerabilities: [] },
      ]);
      const first = await ask(emulator, `${compare}?per_page=1`);
      expect(first.body).toHaveLength(1);
      expect(first.headers.get('link')).toContain('rel="next"');
      const named = await ask(emulator, `${compare}?name=other.json`);
      expect(named.body).toEqual([]);
    });
  });

  it('is empty from a commit to itself or back', async () => {
    await withEmulator({ world: baseWorld(full) }, async (emulator) => {
      const back = await ask(emulator, '/repos/acme/pay/dependency-graph/compare/feat/refund...main');
      expect([back.status, back.body]).toEqual([200, []]);
    });
  });

  it('says in a header which snapshots are missing', async () => {
    const warning = 'No snapshots were found for the head SHA.';
    await withEmulator({ world: baseWorld({ repository: { 'snapshot-warnings': warning } }) }, async (emulator) => {
      const { headers } = await ask(emulator, compare);
      const header = headers.get('x-github-dependency-graph-snapshot-warnings') ?? '';
      expect(Buffer.from(header, 'base64').toString()).toBe(warning);
    });
  });

  it('is forbidden where the graph is off, and absent for an unknown commit', async () => {
    await withEmulator({ world: baseWorld({ repository: { 'dependency-graph': false } }) }, async (emulator) => {
      expect(await ask(emulator, compare)).toMatchObject({ status: 403, body: { message: 'Forbidden' } });
    });
    await withEmulator({ world: baseWorld() }, async (emulator) => {
      const unknown = await ask(emulator, '/repos/acme/pay/dependency-graph/compare/main...nowhere');
      expect(unknown.status).toBe(404);
    });
  });
});
