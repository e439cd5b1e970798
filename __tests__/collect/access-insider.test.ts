import { describe, expect, it } from '@jest/globals';
import type { Client } from '../../src/lib/client.js';
import { readWith, valueOf, whyOf } from './access-support.js';

/** Answers of one route changed, as a host or somebody between would change them. */
const changing =
  (route: string, change: (items: readonly unknown[]) => readonly unknown[]) =>
  (client: Client): Client => ({
    ...client,
    list: async (asked, parameters, options) => {
      const items = await client.list(asked, parameters, options);
      return asked === route ? change(items) : items;
    },
  });

const nobodyIn = (client: Client): Client => ({
  ...client,
  query: async (text, variables, options) =>
    text.includes('query AccessMembers(')
      ? {
          organization: {
            membersWithRole: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] },
          },
        }
      : client.query(text, variables, options),
});

describe('a list that somebody shortened', () => {
  it.each([
    ['GET /repos/{owner}/{repo}/keys', 'deployKeys', '1 listed, and 2 counted'],
    ['GET /repos/{owner}/{repo}/collaborators', 'collaborators', '7 listed, and 8 counted'],
  ] as const)('is not known, by the count: %s', async (route, part, found) => {
    const { state } = await readWith({}, { around: changing(route, (items) => items.slice(1)) });
    expect(whyOf(state[part])).toBe(found);
  });

  it('of members has nobody: that is no organisation in which everybody has two factors', async () => {
    const { state } = await readWith({}, { around: nobodyIn });
    expect(whyOf(state.members)).toBe('nobody is listed');
    expect(whyOf(valueOf(state.twoFactor).without)).toBe('nobody is listed');
  });
});

describe('what somebody may do', () => {
  it('is what a role is built on, whatever it is called', async () => {
    const named = (role: string) => readWith({ 'outside-collaborators': { eve: { permission: 'maintain', role } } });
    for (const role of ['pull', 'read', 'push']) {
      const { state } = await named(role);
      expect(valueOf(state.collaborators).find(({ login }) => login === 'eve')).toMatchObject({
        level: 'maintain',
        role,
      });
    }
    const { state } = await readWith({ 'team-access': { 'acme/controls': { permission: 'maintain', role: 'pull' } } });
    expect(valueOf(state.teams).find(({ name }) => name === 'acme/controls')).toMatchObject({
      level: 'maintain',
      role: 'pull',
    });
  });

  it('is for a team what its parents may do, whether or not the host lists it for that', async () => {
    const around = changing('GET /repos/{owner}/{repo}/teams', (items) =>
      items.filter((item) => (item as { slug: string }).slug === 'controls'),
    );
    const patch = {
      teams: { 'acme/inner': ['mallory'] },
      'team-access': { 'acme/inner': { parent: 'acme/payments' } },
    };
    const { state } = await readWith(patch, { around });
    const levels = valueOf(state.teams).map(({ name, level }) => [name, level]);
    expect(levels).toEqual(
      expect.arrayContaining([
        ['acme/controls', 'maintain'],
        ['acme/payments', 'maintain'],
        ['acme/inner', 'maintain'],
        ['acme/finance', null],
      ]),
    );
  });
});
