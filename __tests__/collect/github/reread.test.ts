import { describe, expect, it } from '@jest/globals';
import type { Demand } from '../../../src/facts/demand.js';
import { DEMAND, withOpening } from './gathered.js';

describe('reading again', () => {
  const same = async (change: unknown, checks = DEMAND.checks): Promise<boolean> => {
    const seen: boolean[] = [];
    await withOpening({}, async ({ emulator, gather, source, opening }) => {
      await gather({ checks });
      emulator.patch(change);
      seen.push((await source.reread(opening)).fingerprint === opening.fingerprint);
    });
    return seen[0] ?? false;
  };

  it('finds the same where nothing changed', async () => {
    expect(await same({})).toBe(true);
  });

  it.each([
    [
      'a review',
      { reviews: { r9: { by: 'dana', state: 'CHANGES_REQUESTED', commit: 'c3', at: '2026-03-02T10:59:00Z' } } },
    ],
    ['a dismissal', { reviews: { r1: { dismissed: { by: 'carol', at: '2026-03-02T10:59:00Z' } } } }],
    ['a label', { pull: { labels: { urgent: { by: 'bob', at: '2026-03-02T10:59:00Z' } } } }],
    ['the title', { pull: { title: 'Something else' } }],
    ['the body', { pull: { body: 'Closes #32' } }],
    ['a draft', { pull: { draft: true } }],
    ['auto-merge', { pull: { 'auto-merge': { by: 'alice', at: '2026-03-02T10:59:00Z' } } }],
    ['a demanded check', { checks: { build: { conclusion: 'failure' } } }],
    ['the state', { pull: { state: 'closed' } }],
    ['the base', { pull: { base: 'release/1.0' } }],
    ['the permission of an approver, downwards', { people: { bob: { permission: 'read' } } }],
    ['a member gone from a team', { teams: { 'acme/controls': ['eve'] } }],
    ['a team gone', { teams: { 'acme/controls': null } }],
  ])('finds %s changed', async (_name, change) => {
    expect(await same(change)).toBe(false);
  });

  it('lets checks go on that nobody demanded', async () => {
    expect(await same({ checks: { codeql: { conclusion: 'failure' } } })).toBe(true);
    const checks = [...DEMAND.checks, { name: 'codeql', app: 'github-advanced-security' }];
    expect(await same({ checks: { codeql: { conclusion: 'failure' } } }, checks)).toBe(false);
  });

  it('shows a new head, and a merge', async () => {
    await withOpening({}, async ({ emulator, source, opening, sha }) => {
      emulator.patch({
        commits: {
          c4: {
            author: 'alice',
            committer: 'alice',
            'pushed-by': 'alice',
            at: '2026-03-02T10:59:00Z',
            'pushed-at': '2026-03-02T10:59:00Z',
            parents: ['c3'],
            tree: 't4',
            message: 'More',
            verified: { valid: false, signer: null },
            files: ['src/refund.ts'],
          },
        },
      });
      expect((await source.reread(opening)).head).toBe(sha('c4'));
      emulator.patch({ pull: { state: 'closed', merged: { by: 'carol', at: '2026-03-02T10:59:30Z', commit: 'c4' } } });
      expect((await source.reread(opening)).state).toBe('merged');
    });
  });

  const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';

  /** Whether it is the same after the change, and what was asked for that. */
  const after = async (
    world: unknown,
    change: unknown,
    demand: Partial<Demand> = {},
  ): Promise<{ readonly same: boolean; readonly calls: readonly string[] }> => {
    const seen: { readonly same: boolean; readonly calls: readonly string[] }[] = [];
    await withOpening(world, async ({ emulator, gather, source, opening }) => {
      await gather(demand);
      emulator.patch(change);
      const before = emulator.log.length;
      const same = (await source.reread(opening)).fingerprint === opening.fingerprint;
      seen.push({ same, calls: emulator.log.slice(before).map(({ template }) => template) });
    });
    return seen[0] ?? { same: true, calls: [] };
  };

  it.each([
    ['admin', 'maintain'],
    ['maintain', 'write'],
    ['triage', 'read'],
    ['read', 'none'],
  ])('asks once more about %s, which no review tells from %s', async (before, now) => {
    const world = { people: { bob: { permission: before } } };
    expect(await after(world, { people: { bob: { permission: now } } })).toMatchObject({ same: false });
    const { same, calls } = await after(world, {});
    expect(same).toBe(true);
    expect(calls.filter((call) => call === PERMISSION)).toHaveLength(1);
  });

  it('asks nobody again whose review says it', async () => {
    const { same, calls } = await after({}, {});
    expect(same).toBe(true);
    expect(calls).toEqual(['POST /graphql', 'POST /graphql']);
  });

  it('lets somebody join a team', async () => {
    expect(await after({}, { teams: { 'acme/controls': ['eve', 'carol'] } })).toMatchObject({ same: true });
  });

  it('looks at teams of CODEOWNERS only where a member approved', async () => {
    const world = { 'base-files': { CODEOWNERS: '* @acme/finance @acme/ops\n' }, teams: { 'acme/ops': ['bob'] } };
    const demand = { facts: [...DEMAND.facts, 'codeOwners'] as const };
    expect(await after(world, { teams: { 'acme/ops': [] } }, demand)).toMatchObject({ same: false });
    expect(await after(world, { teams: { 'acme/finance': [] } }, demand)).toMatchObject({ same: true });
  });

  it('lists large teams anew', async () => {
    const crowd = Array.from({ length: 120 }, (_, index) => `member-${String(index)}`);
    const world = { teams: { 'acme/controls': [...crowd, 'carol'] } };
    const { same, calls } = await after(world, {});
    expect(same).toBe(true);
    expect(calls.filter((call) => call === MEMBERS)).toHaveLength(2);
    expect(await after(world, { teams: { 'acme/controls': crowd } })).toMatchObject({ same: false });
  });

  it('lists teams anew where the token may not see them beside the change', async () => {
    await withOpening({}, async ({ emulator, gather, source, opening }) => {
      await gather();
      const asked = emulator.log.filter(({ template }) => template === 'POST /graphql').length;
      emulator.patch({ faults: [{ on: 'POST /graphql', nth: asked + 1, answer: '403' }] });
      expect((await source.reread(opening)).fingerprint).toBe(opening.fingerprint);
      expect(emulator.log.filter(({ template }) => template === MEMBERS)).toHaveLength(2);
    });
  });
});
