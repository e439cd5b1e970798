import { describe, expect, it } from '@jest/globals';
import { permissionsStand } from '../../../src/collect/github/permissions-stand.js';
import { readPermissions } from '../../../src/collect/github/permissions.js';
import { known } from '../../../src/facts/observed.js';
import { withChange } from '../emulated.js';
import { DEMAND, POLICY, RUN, TARGET, unknownFacts, valueOf, withOpening, withSource } from './gathered.js';

describe('permissions and teams', () => {
  it('are asked for people whose review says something', async () => {
    const patch = {
      people: { bob: { permission: 'maintain' }, dana: { permission: 'write', role: 'security-lead' } },
      reviews: {
        r2: { by: 'dana', state: 'APPROVED', commit: 'c3', at: '2026-03-02T10:35:00Z' },
        r3: { by: 'eve', state: 'COMMENTED', commit: 'c3', at: '2026-03-02T10:36:00Z' },
        r4: { by: 'dependabot[bot]', state: 'APPROVED', commit: 'c3', at: '2026-03-02T10:37:00Z' },
      },
    };
    await withOpening(patch, async ({ gather }) => {
      expect(valueOf(await gather(), 'permissions')).toMatchObject([
        { account: { login: 'bob' }, level: { known: true, value: 'maintain' }, role: null },
        { account: { login: 'dana' }, level: { known: true, value: 'write' }, role: 'security-lead' },
      ]);
    });
  });

  it('are unknown one by one where the token may not ask', async () => {
    await withOpening({ token: { 'permission-lookup': false, teams: false } }, async ({ gather }) => {
      const snapshot = await gather();
      expect(valueOf(snapshot, 'permissions')).toMatchObject([
        {
          account: { login: 'bob' },
          level: { known: false, why: { code: 'fact-unavailable', about: ['permissions', 'bob'] } },
        },
      ]);
      expect(valueOf(snapshot, 'teams')).toMatchObject([{ name: 'acme/controls', members: { known: false } }]);
      expect(unknownFacts(snapshot)).toEqual([]);
    });
  });

  /** The level of bob, and how often it was asked for, where single answers know nothing of the change yet. */
  const lateLevel = async (late: readonly number[], before: string, now: string, query = 0): Promise<unknown> => {
    const on = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const answer = 'previous-version';
    const faults = [
      ...late.map((nth) => ({ on, nth, answer })),
      ...(query === 0 ? [] : [{ on: 'POST /graphql', nth: query, answer }]),
    ];
    const found: unknown[] = [];
    await withSource({ people: { bob: { permission: before } }, faults }, async (emulator, source) => {
      emulator.patch({ people: { bob: { permission: now } } });
      const opening = await source.open(TARGET, POLICY);
      const [bob] = valueOf(await source.gather(opening, DEMAND, RUN), 'permissions');
      const { level } = bob ?? { level: null };
      const asked = emulator.log.filter(({ template }) => template === on).length;
      found.push({ level: level?.known === true ? level.value : level?.why, asked });
    });
    return found[0];
  };
  const disputed = (found: string) => ({ code: 'fact-unavailable', about: ['permissions', 'bob'], found });

  it('are held against what the reviews say, and asked for again where they differ', async () => {
    expect(await lateLevel([], 'write', 'read')).toEqual({ level: 'read', asked: 1 });
    expect(await lateLevel([1], 'write', 'read')).toEqual({ level: 'read', asked: 2 });
    expect(await lateLevel([1], 'read', 'admin')).toEqual({ level: 'admin', asked: 2 });
  });

  it('are unknown where both go on to differ', async () => {
    expect(await lateLevel([1, 2], 'write', 'read')).toEqual({
      level: disputed('the permission write, and a review whose author cannot push'),
      asked: 2,
    });
    expect(await lateLevel([], 'write', 'read', 1)).toEqual({
      level: disputed('the permission read, and a review whose author can push'),
      asked: 2,
    });
  });

  it('include the teams that CODEOWNERS names, where owners are asked for', async () => {
    const patch = { 'base-files': { CODEOWNERS: '* @acme/Finance # @acme/never\n/docs a@acme.example @bob\n' } };
    await withOpening(patch, async ({ gather }) => {
      const facts = ['teams', 'codeOwners'] as const;
      expect(valueOf(await gather({ facts }), 'teams').map(({ name }) => name)).toEqual([
        'acme/controls',
        'acme/finance',
      ]);
      expect(valueOf(await gather({ facts: ['teams'] }), 'teams').map(({ name }) => name)).toEqual(['acme/controls']);
    });
  });
});

describe('a permission that no review tells of', () => {
  it.each(['write', 'none'] as const)('is asked for once more, be it %s', async (level) => {
    await withChange({ people: { bob: { permission: level } } }, async ({ client, core, calls, emulator }) => {
      // As with the reviews beyond the first hundred.
      const silent = { ...core, pushAccess: [] };
      const before = known(await readPermissions(client, silent, core.reviews));
      expect(before).toMatchObject({ value: [{ account: { login: 'bob' }, level: known(level) }] });
      expect(await permissionsStand(client, core, before)).toBe(true);
      expect(calls()).toHaveLength(1);
      expect(await permissionsStand(client, silent, before)).toBe(true);
      expect(calls()).toHaveLength(2);
      emulator.patch({ people: { bob: { permission: level === 'write' ? 'none' : 'write' } } });
      expect(await permissionsStand(client, silent, before)).toBe(false);
    });
  });
});
