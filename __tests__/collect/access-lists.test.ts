import { describe, expect, it } from '@jest/globals';
import type { Client } from '../../src/lib/client.js';
import { partsNotKnown, readWith, valueOf, whyOf } from './access-support.js';

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
