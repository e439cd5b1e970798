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
