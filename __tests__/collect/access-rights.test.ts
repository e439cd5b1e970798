import { describe, expect, it } from '@jest/globals';
import type { Client } from '../../src/lib/client.js';
import { appToken, partsNotKnown, readWith, valueOf, whyOf } from './access-support.js';

const everyRight = {
  teams: true,
  'permission-lookup': true,
  protection: true,
  administration: true,
  organization: true,
};

describe('what a token may not see is not known', () => {
  it('with the token of a job: all but the environments', async () => {
    const { state } = await readWith(appToken({}));
    expect(partsNotKnown(state)).toEqual([
      'actions',
      'apps',
      'changes',
      'collaborators',
      'deployKeys',
      'invitations',
      'members',
      'organization',
      'rules',
      'teams',
      'twoFactor',
    ]);
    // Two members show themselves to everybody: they are not the members.
    expect(whyOf(state.members)).toContain('show themselves');
  });

  it('with an app’s token that has every right but an owner’s eyes: who has two factors, and a log without the plan', async () => {
    const { state } = await readWith(appToken(everyRight));
    expect(partsNotKnown(state)).toEqual(['changes']);
    expect(whyOf(state.changes)).toContain('404');
    expect(valueOf(state.twoFactor).required).toBe(true);
    expect(whyOf(valueOf(state.twoFactor).without)).toContain('422');
  });

  it.each([
    ['teams', ['invitations', 'members', 'teams']],
    ['permission-lookup', ['collaborators']],
    ['administration', ['actions', 'deployKeys', 'teams']],
    ['organization', ['apps', 'changes', 'organization', 'twoFactor']],
  ])('with an app’s token that lacks %s', async (missing, parts) => {
    const { state } = await readWith(appToken({ ...everyRight, 'audit-log': true, [missing]: false }));
    expect(partsNotKnown(state)).toEqual(parts);
  });

  it('with a member’s token: secret teams, invitations, settings', async () => {
    const { state } = await readWith(appToken({ member: true, 'permission-lookup': true }));
    expect(valueOf(state.members).map(({ login }) => login)).toEqual(['carol', 'alice', 'bob', 'dana']);
    expect(whyOf(state.teams)).toContain('secret teams');
    expect(whyOf(state.deployKeys)).toContain('404');
    expect(partsNotKnown(state)).toEqual(
      expect.arrayContaining(['apps', 'changes', 'invitations', 'organization', 'teams', 'twoFactor']),
    );
  });

  it.each(['two_factor_requirement_enabled', 'default_repository_permission', 'members_can_create_repositories'])(
    'where %s is null: the settings of the organisation',
    async (setting) => {
      const around = (client: Client): Client => ({
        ...client,
        read: async (route, parameters) => {
          const answer = await client.read(route, parameters);
          return route === 'GET /orgs/{org}' ? { ...(answer as object), [setting]: null } : answer;
        },
      });
      const { state } = await readWith({}, { around });
      expect(partsNotKnown(state)).toEqual(['organization', 'twoFactor']);
    },
  );

  it('where the token may not change rulesets: who goes round them', async () => {
    const { state } = await readWith({ token: { 'bypass-lists': false } });
    const [rules] = valueOf(state.rules);
    expect(rules?.signatures).toBe(true);
    expect(whyOf(rules?.bypass ?? { known: true, value: [] })).toContain('is not shown');
  });

  it('where the bypass list of an organisation’s ruleset is kept back: that list alone', async () => {
    const { state } = await readWith({ ...appToken({ ...everyRight, organization: false }), protection: null });
    const [rules] = valueOf(state.rules);
    expect(rules?.approvals).toBe(2);
    expect(whyOf(rules?.bypass ?? { known: true, value: [] })).toContain('is not shown');
  });
});

describe('a list that says nothing of its length', () => {
  const emptied = (on: string) => ({
    faults: Array.from({ length: 5 }, (_, index) => ({ on, nth: index + 1, answer: '[]' })),
  });

  it.each([
    ['GET /repos/{owner}/{repo}/keys', 'deployKeys', '2 counted'],
    ['GET /repos/{owner}/{repo}/collaborators', 'collaborators', 'counted'],
    ['GET /orgs/{org}/invitations', 'invitations', '1 counted'],
  ] as const)('%s is not believed when it is empty and the count is not', async (on, part, found) => {
    const { state } = await readWith(emptied(on));
    expect(partsNotKnown(state)).toContain(part);
    expect(whyOf(state[part])).toContain(found);
  });

  it('is believed when it is empty and the count is 0', async () => {
    const { state } = await readWith({ 'deploy-keys': null, organization: { invitations: null } });
    expect(valueOf(state.deployKeys)).toEqual([]);
    expect(valueOf(state.invitations)).toEqual([]);
  });

  it('is not believed when it is empty and nobody could count', async () => {
    const faults = Array.from({ length: 80 }, (_, index) => ({ on: 'POST /graphql', nth: index + 3, answer: '500' }));
    const { state } = await readWith({ 'deploy-keys': null, faults });
    expect(whyOf(state.deployKeys)).toContain('no count that confirms it');
  });

  it('of teams with access is asked for twice', async () => {
    const { state, calls } = await readWith({ 'team-access': null });
    expect(valueOf(state.teams).every(({ level }) => level === null)).toBe(true);
    expect(calls.filter((call) => call === 'GET /repos/{owner}/{repo}/teams')).toHaveLength(2);
  });

  it('of teams with access that names a team which is not among the teams contradicts it', async () => {
    const { state } = await readWith({
      teams: { 'other/strangers': ['eve'] },
      'team-access': { 'other/strangers': { permission: 'admin' } },
    });
    expect(whyOf(state.teams)).toBe('the team strangers has access and is not among the teams');
  });
});

describe('a connection that counts more than it shows', () => {
  /** As if an edge were lost: every count of this query is one higher. */
  const losing = (name: string) => ({
    around: (client: Client): Client => ({
      ...client,
      query: async (text, variables, options) => {
        const answer = await client.query(text, variables, options);
        if (!text.includes(`query ${name}(`)) return answer;
        return JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
          key === 'totalCount' && typeof value === 'number' ? value + 1 : value,
        ) as unknown;
      },
    }),
  });

  it.each([
    ['AccessMembers', 'members', '4 listed of 5 counted'],
    ['AccessTeams', 'teams', '4 listed of 5 counted'],
  ] as const)('in %s is not known', async (query, part, found) => {
    const { state } = await readWith({}, losing(query));
    expect(whyOf(state[part])).toBe(found);
  });
});

describe('lists of several pages', () => {
  const many = <T>(count: number, entry: (index: number) => readonly [string, T]): Record<string, T> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => entry(index)));

  it('of members, teams and members of a team are read to their end', async () => {
    const members = many(230, (index) => [`member-${String(index)}`, {}]);
    const teams = many(60, (index) => [`acme/team-${String(index)}`, ['alice']]);
    const { state } = await readWith({
      organization: { members },
      teams: { ...teams, 'acme/large': Object.keys(members) },
    });
    expect(valueOf(state.members)).toHaveLength(234);
    expect(valueOf(state.teams)).toHaveLength(65);
    const large = valueOf(state.teams).find(({ name }) => name === 'acme/large');
    expect(large?.members.known === true && large.members.value.length).toBe(230);
  });

  const line = (index: number) => ({
    at: new Date(Date.parse('2026-03-01T00:00:00Z') - index * 60_000).toISOString(),
    action: 'team.add_member',
    actor: 'carol',
    user: `member-${String(index)}`,
  });

  it('of the audit log follow their cursors', async () => {
    const { state, calls } = await readWith({ 'audit-log': Array.from({ length: 250 }, (_, index) => line(index)) });
    expect(valueOf(state.changes)).toHaveLength(250);
    expect(new Set(valueOf(state.changes).flatMap(({ about }) => about)).size).toBe(250);
    expect(calls.filter((call) => call === 'GET /orgs/{org}/audit-log')).toHaveLength(3);
  });

  it('of an audit log that goes on are given up', async () => {
    const { state, calls } = await readWith({ 'audit-log': Array.from({ length: 2050 }, (_, index) => line(index)) });
    expect(whyOf(state.changes)).toContain('more than 20 pages');
    expect(calls.filter((call) => call === 'GET /orgs/{org}/audit-log')).toHaveLength(20);
  });
});

describe('the rules of branches', () => {
  it('are of classic protection and rulesets together, as strict as the strictest', async () => {
    const { state } = await readWith({});
    expect(valueOf(state.rules)).toEqual([
      {
        branch: 'main',
        sources: ['classic', 'ruleset everywhere', 'ruleset guarded'],
        requiredContexts: ['build', 'countersign (main)'],
        approvals: 2,
        dismissStale: true,
        codeOwners: true,
        lastPushApproval: true,
        signatures: true,
        linear: true,
        admins: true,
        forcePush: false,
        deletion: false,
        bypass: {
          known: true,
          value: ['acme/controls', 'countersign-app', 'deploy-key', 'maintain', 'organization-admin'],
        },
      },
    ]);
  });

  it('are those of every branch that fits a pattern', async () => {
    const { state } = await readWith({}, { branches: ['feat/*', 'main'] });
    expect(valueOf(state.rules).map(({ branch, sources }) => [branch, sources])).toEqual([
      ['feat/refund', ['ruleset everywhere']],
      ['main', ['classic', 'ruleset everywhere', 'ruleset guarded']],
    ]);
  });

  it('are not known of a branch that is not there', async () => {
    const { state } = await readWith({}, { branches: ['main', 'gone'] });
    expect(partsNotKnown(state)).toEqual(['rules']);
  });

  it('say that somebody may go round them who is not named', async () => {
    const { state } = await readWith({ rulesets: { guarded: { bypass: ['carol'] } } });
    expect(valueOf(state.rules)[0]?.bypass.known).toBe(false);
  });
});
