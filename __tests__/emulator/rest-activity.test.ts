import { describe, expect, it } from '@jest/globals';
import type { Emulator } from '../../emulator/server.js';
import { baseWorld } from './base-world.js';
import { ask, withEmulator } from './rest-client.js';

const world = baseWorld({
  activity: {
    '2026-02-28T09:00:00Z': { branch: 'main', kind: 'force_push', by: 'mallory', before: 'c1', after: 'base' },
    '2026-02-28T10:00:00Z': { kind: 'branch_deletion', by: 'eve', branch: 'release/1', before: 'base' },
    '2026-02-28T11:00:00Z': { kind: 'branch_creation', branch: 'release/1', after: 'base' },
  },
});

interface Line {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly activity_type: string;
  readonly actor: { readonly login: string } | null;
}

const activity = async (emulator: Emulator, query: string): Promise<readonly Line[]> =>
  (await ask(emulator, `/repos/acme/pay/activity?${query}`)).body as readonly Line[];

const none = '0'.repeat(40);

describe('the activity of a repository', () => {
  it('tells who rewrote, deleted and made a branch, and when', async () => {
    await withEmulator({ world }, async (emulator) => {
      const base = emulator.state().aliases.get('base')?.sha;
      const c1 = emulator.state().aliases.get('c1')?.sha;
      const [forced] = await activity(emulator, 'activity_type=force_push');
      expect(forced).toMatchObject({ ref: 'refs/heads/main', before: c1, after: base, actor: { login: 'mallory' } });
      const lines = await activity(emulator, 'ref=refs/heads/release/1');
      expect(
        lines.map((line) => [line.activity_type, line.timestamp, line.before, line.after, line.actor?.login]),
      ).toEqual([
        ['branch_creation', '2026-02-28T11:00:00Z', none, base, undefined],
        ['branch_deletion', '2026-02-28T10:00:00Z', base, none, 'eve'],
      ]);
    });
  });

  it('is filtered by actor and by time, and turned round', async () => {
    await withEmulator({ world }, async (emulator) => {
      expect((await activity(emulator, 'actor=eve')).map((line) => line.activity_type)).toEqual(['branch_deletion']);
      expect(await activity(emulator, 'actor=eve&time_period=day')).toEqual([]);
      const newest = await activity(emulator, '');
      expect((await activity(emulator, 'direction=asc')).map(({ id }) => id)).toEqual(
        newest.map(({ id }) => id).reverse(),
      );
    });
  });

  it('comes in pages that follow one another by cursors, each line once', async () => {
    await withEmulator({ world }, async (emulator) => {
      const all = await activity(emulator, 'per_page=100');
      expect(all.length).toBeGreaterThan(3);
      const seen: number[] = [];
      let path: string | undefined = '/repos/acme/pay/activity?per_page=2';
      while (path !== undefined) {
        const reply = await ask(emulator, path);
        seen.push(...(reply.body as readonly Line[]).map(({ id }) => id));
        const next = /<([^>]+)>; rel="next"/.exec(reply.headers.get('link') ?? '')?.[1];
        expect(next?.includes('page=3') ?? false).toBe(false);
        path = next?.replace(emulator.apiUrl, '');
      }
      expect(seen).toEqual(all.map(({ id }) => id));
    });
  });

  it('goes back by cursors too', async () => {
    await withEmulator({ world }, async (emulator) => {
      const first = await ask(emulator, '/repos/acme/pay/activity?per_page=1');
      const next =
        /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]?.replace(emulator.apiUrl, '') ?? '';
      const second = await ask(emulator, next);
      const back =
        /<([^>]+)>; rel="prev"/.exec(second.headers.get('link') ?? '')?.[1]?.replace(emulator.apiUrl, '') ?? '';
      expect((await ask(emulator, back)).body).toEqual(first.body);
    });
  });
});
