import { describe, expect, it } from '@jest/globals';
import type { AccessState } from '../../src/facts/access.js';
import { known } from '../../src/facts/observed.js';
import { accessWith, hidden, state } from '../support/access.js';
import { actions, changed, key, organization, roster, rules, team, verdict } from './access-state.js';

describe('access, of what cannot be seen', () => {
  it.each<[string, Partial<AccessState>, readonly string[]]>([
    ['members', { members: hidden }, ['members']],
    ['invitations', { invitations: hidden }, ['members']],
    ['collaborators', { collaborators: hidden }, ['admins', 'outside-collaborators', 'people', 'roles']],
    ['teams', { teams: hidden }, ['roles', 'teams']],
    ['the roster of a team', team({ members: hidden }), ['acme/devs']],
    ['deploy keys', { deployKeys: hidden }, ['deploy-keys']],
    ['since when a key is there', key({ created: null }), ['SHA256:abc']],
    ['apps', { apps: hidden }, ['apps']],
    ['actions', { actions: hidden }, ['actions']],
    ['whether actions are pinned', actions({ pinned: null }), ['pinned']],
    ['environments', { environments: hidden }, ['environments']],
    ['the second factor', { twoFactor: hidden }, ['two-factor']],
    ['who is without', { twoFactor: known({ required: true, without: hidden }) }, ['two-factor']],
    ['the rules', { rules: hidden }, ['branches', 'bypass']],
    ['the rules of the branch', { rules: known([]) }, ['main', 'main']],
    ['the bypass list', rules({ bypass: hidden }), ['main']],
    ['the organisation', { organization: hidden }, ['organization']],
    ['a setting of the organisation', organization({ membersCanDelete: null }), ['delete-repositories']],
  ])('is indeterminate where %s cannot be seen, and names it', (_, own, parts) => {
    const { outcome, reasons } = verdict(accessWith(own));
    expect(outcome).toBe('indeterminate');
    expect(reasons.map(({ code }) => code)).toEqual(parts.map(() => 'fact-unavailable'));
    expect(reasons.map(({ about }) => about[0]).sort()).toEqual(parts);
    expect(reasons.every(({ needed }) => needed?.startsWith('a token with'))).toBe(true);
  });

  it('says since when, who did it, and that it does not know', () => {
    const more = { members: changed(state.members, (all) => [...all, { login: 'mallory', role: 'member' as const }]) };
    const found = (own: Partial<AccessState>) => verdict(accessWith({ ...more, ...own })).reasons[0]?.found;
    expect(found({})).toBe('member, since 2026-11-02 by olga (org.add_member)');
    expect(found({ changes: hidden })).toBe('member, since when is not known');
    expect(found({ changes: known([]) })).toBe('member, since when the audit log does not tell');
    expect(verdict(accessWith({ ...roster('alice', 'bob', 'mallory') })).reasons[0]?.found).toBe(
      'in the team, since 2026-11-01 by bob (team.add_member)',
    );
  });
});
