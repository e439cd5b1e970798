import { describe, expect, it } from '@jest/globals';
import { known } from '../../src/facts/observed.js';
import { partsNotKnown, readWith, valueOf } from './access-support.js';

describe('who may do what in a repository, with an owner’s token', () => {
  it('names people with their level, and where it comes from', async () => {
    const { state } = await readWith({});
    expect(state.repository).toBe('acme/pay');
    expect(state.owner).toEqual({ login: 'acme', kind: 'organization' });
    expect(state.members).toEqual(
      known([
        { login: 'carol', role: 'owner' },
        { login: 'alice', role: 'member' },
        { login: 'bob', role: 'member' },
        { login: 'dana', role: 'member' },
      ]),
    );
    expect(state.invitations).toEqual(known(['frank', 'grace@acme.example']));
    const people = valueOf(state.collaborators).map(({ login, level, role, through }) => [login, level, role, through]);
    expect(people).toEqual([
      ['alice', 'write', null, 'team-or-organization'],
      ['bob', 'write', null, 'direct'],
      ['carol', 'admin', null, 'team-or-organization'],
      ['dana', 'write', null, 'team-or-organization'],
      ['mallory', 'write', null, 'outside'],
      ['svc-rel', 'write', null, 'outside'],
      ['eve', 'read', null, 'outside'],
      ['trent', 'write', 'auditor', 'outside'],
    ]);
    expect(state.twoFactor).toEqual(known({ required: true, without: known(['bob']) }));
  });

  it('names teams with their members, parents, levels and roles', async () => {
    const { state } = await readWith({});
    const teams = valueOf(state.teams).map((team) => ({ ...team, members: valueOf(team.members) }));
    expect(teams).toEqual([
      {
        name: 'acme/controls',
        parent: null,
        level: 'maintain',
        role: 'controllers',
        members: [{ login: 'carol', role: 'member' }],
      },
      { name: 'acme/finance', parent: null, level: null, role: null, members: [{ login: 'dana', role: 'member' }] },
      {
        name: 'acme/payments',
        parent: 'acme/controls',
        // It may do what its parent may.
        level: 'maintain',
        role: null,
        members: [
          { login: 'alice', role: 'member' },
          { login: 'bob', role: 'maintainer' },
        ],
      },
      { name: 'acme/vault', parent: null, level: null, role: null, members: [{ login: 'carol', role: 'member' }] },
    ]);
  });

  it('names keys, apps and settings', async () => {
    const { state } = await readWith({});
    expect(valueOf(state.deployKeys).map(({ title, readOnly, addedBy }) => [title, readOnly, addedBy])).toEqual([
      ['mirror', true, 'carol'],
      ['writer', false, null],
    ]);
    // sha256 of the emulated key's bytes, as `ssh-keygen -l` shows it.
    expect(valueOf(state.deployKeys)[0]?.fingerprint).toBe('SHA256:ABVHYWN8p0bDVKbZz78doakuea+muxJ7uKHENOnHMXA');
    expect(state.apps).toEqual(
      known([
        {
          slug: 'countersign-app',
          permissions: { members: 'read', metadata: 'read', organization_administration: 'read' },
          repositories: 'selected',
          suspended: false,
        },
        { slug: 'old', permissions: { contents: 'write' }, repositories: 'all', suspended: true },
      ]),
    );
    expect(valueOf(state.actions)).toEqual({
      enabled: 'all',
      allowed: 'selected',
      patterns: ['acme/*'],
      githubOwned: true,
      verifiedCreators: false,
      defaultToken: 'read',
      canApprovePulls: false,
      pinned: true,
    });
    expect(valueOf(state.organization)).toEqual({
      defaultPermission: 'read',
      membersCanCreateRepositories: true,
      membersCanForkPrivate: false,
      membersCanChangeVisibility: false,
      membersCanDelete: false,
    });
  });

  it('names how environments are guarded', async () => {
    const { state } = await readWith({});
    expect(state.environments).toEqual(
      known([
        {
          name: 'production',
          reviewers: ['carol', 'acme/controls'],
          preventSelfReview: true,
          adminsCanBypass: false,
          branches: 'named',
          patterns: ['main', 'release/*'],
          waitMinutes: 10,
        },
        {
          name: 'staging',
          reviewers: [],
          preventSelfReview: false,
          adminsCanBypass: true,
          branches: 'any',
          patterns: [],
          waitMinutes: 0,
        },
      ]),
    );
  });

  it('names what changed lately, as far as it changes access', async () => {
    const { state } = await readWith({});
    expect(state.changes).toEqual(
      known([
        { at: '2026-02-28T08:00:00Z', action: 'team.add_member', by: 'carol', about: ['alice', 'acme/payments'] },
        { at: '2026-02-27T08:00:00Z', action: 'org.add_member', by: 'carol', about: ['bob'] },
      ]),
    );
  });

  it('takes few calls, and two rounds more than one for whose it is', async () => {
    const { calls } = await readWith({});
    expect(partsNotKnown((await readWith({})).state)).toEqual([]);
    const counted = new Map<string, number>();
    for (const call of calls) counted.set(call, (counted.get(call) ?? 0) + 1);
    expect(Object.fromEntries([...counted].sort())).toEqual({
      'GET /orgs/{org}': 1,
      'GET /orgs/{org}/audit-log': 1,
      'GET /orgs/{org}/installations': 1,
      'GET /orgs/{org}/invitations': 1,
      'GET /repos/{owner}/{repo}/actions/permissions': 1,
      'GET /repos/{owner}/{repo}/actions/permissions/selected-actions': 1,
      'GET /repos/{owner}/{repo}/actions/permissions/workflow': 1,
      'GET /repos/{owner}/{repo}/collaborators': 3,
      'GET /repos/{owner}/{repo}/environments': 1,
      'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': 1,
      'GET /repos/{owner}/{repo}/keys': 1,
      // A ruleset with an empty bypass list must show that list itself.
      'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}': 1,
      'GET /repos/{owner}/{repo}/teams': 1,
      // Whose it is, members, teams, three counts, the rules of one branch.
      'POST /graphql': 7,
    });
  });
});

describe('who may do what in an organisation', () => {
  it('is told without what belongs to a repository', async () => {
    const { state, calls } = await readWith({}, { repository: null });
    expect(state.repository).toBeNull();
    expect(partsNotKnown(state)).toEqual(['collaborators', 'deployKeys', 'environments', 'rules']);
    expect(valueOf(state.teams).map(({ level }) => level)).toEqual([null, null, null, null]);
    expect(valueOf(state.actions)).toMatchObject({ enabled: 'selected', allowed: 'selected', githubOwned: false });
    expect(calls.filter((call) => call.includes('/repos/'))).toEqual([]);
  });

  it('that does not exist rejects', async () => {
    await expect(readWith({}, { owner: 'nobody' })).rejects.toThrow('no organisation and no user nobody');
  });
});

describe('the settings of Actions', () => {
  it('that are off let nothing run', async () => {
    const { state, calls } = await readWith({ 'actions-settings': { on: false } });
    expect(valueOf(state.actions)).toMatchObject({
      enabled: 'none',
      allowed: 'selected',
      patterns: [],
      githubOwned: false,
    });
    expect(calls).not.toContain('GET /repos/{owner}/{repo}/actions/permissions/selected-actions');
  });

  it.each([['all'], ['local-only']])('that allow %s have no list', async (allowed) => {
    const { state } = await readWith({
      'actions-settings': { allowed, 'approve-pulls': true, 'default-token': 'write' },
    });
    const { patterns, canApprovePulls, defaultToken, ...rest } = valueOf(state.actions);
    expect([rest.allowed, patterns, canApprovePulls, defaultToken]).toEqual([allowed, [], true, 'write']);
  });
});
