import { describe, expect, it } from '@jest/globals';
import type { AccessState } from '../../src/facts/access.js';
import { known } from '../../src/facts/observed.js';
import { accessWith, expectedText, file, hidden, parsed, state } from '../support/access.js';
import { shown } from './scene.js';
import {
  actions,
  app,
  changed,
  environment,
  first,
  judged,
  key,
  last,
  organization,
  people,
  roster,
  rules,
  team,
  verdict,
} from './access-state.js';

describe('access', () => {
  it('passes on exactly what is expected, in other letters too', () => {
    expect(judged({})).toEqual(['pass']);
    expect(judged(people('bob', { login: 'BOB' }))).toEqual(['pass']);
  });

  it.each<[string, Partial<AccessState>, readonly string[]]>([
    [
      'a member whom nobody expects',
      { members: changed(state.members, (all) => [...all, { login: 'mallory', role: 'member' }]) },
      ['member-unexpected mallory'],
    ],
    ['an invitation', { invitations: known(['mallory']) }, ['member-unexpected mallory']],
    ['a member who left', { members: changed(state.members, (all) => all.slice(0, 2)) }, ['member-missing bob']],
    [
      'a member who became an owner',
      { members: changed(state.members, (all) => last(all, { role: 'owner' })) },
      ['role-differs bob'],
    ],
    [
      'an owner who is none any more',
      { members: changed(state.members, (all) => first(all, { role: 'member' })) },
      ['role-differs olga'],
    ],
    ['an administrator by a team', people('alice', { level: 'admin' }), ['admin-unexpected alice admin']],
    ['an administrator less', people('olga', { level: 'write' }), ['admin-missing olga']],
    ['more by name', people('bob', { level: 'admin' }), ['role-differs bob admin', 'admin-unexpected bob admin']],
    ['somebody by name', people('alice', { through: 'direct' }), ['collaborator-unexpected alice']],
    ['nobody by name', people('bob', { through: 'team-or-organization' }), ['collaborator-missing bob']],
    [
      'another from outside',
      people('ext', { login: 'eve' }),
      ['outside-collaborator-missing ext', 'outside-collaborator-unexpected eve'],
    ],
    ['more for somebody from outside', people('ext', { level: 'write' }), ['role-differs ext write']],
    ['a custom role', people('alice', { role: 'deployer' }), ['role-unexpected alice deployer']],
    ['a custom role of a team', team({ role: 'deployer' }), ['role-unexpected acme/devs deployer']],
    ['another team', team({ name: 'acme/ops' }), ['team-missing acme/devs', 'team-unexpected acme/ops']],
    ['a team that lost its access', team({ level: null }), ['team-level-differs acme/devs']],
    ['more for a team', team({ level: 'admin' }), ['team-level-differs acme/devs']],
    ['less for a team', team({ level: 'read' }), ['team-level-differs acme/devs']],
    [
      'another in a team',
      roster('alice', 'mallory'),
      ['team-member-unexpected mallory acme/devs', 'team-member-missing bob acme/devs'],
    ],
    [
      'another way round',
      rules({ bypass: known(['olga']) }),
      ['bypass-unexpected olga main', 'bypass-missing release-app main'],
    ],
    [
      'another key of the same title',
      key({ fingerprint: 'SHA256:def' }),
      ['deploy-key-unexpected SHA256:def', 'deploy-key-missing SHA256:abc'],
    ],
    ['a key that may write', key({ readOnly: false }), ['deploy-key-writable SHA256:abc']],
    ['a key that is too old', key({ created: '2025-01-01T00:00:00Z' }), ['deploy-key-old SHA256:abc']],
    ['another app', app({ slug: 'evil' }), ['app-missing ci-app', 'app-unexpected evil']],
    ['a suspended app', app({ suspended: true }), ['app-missing ci-app']],
    [
      'more for an app',
      app({ permissions: { contents: 'write', checks: 'write', secrets: 'read' } }),
      ['app-permission-unexpected ci-app contents', 'app-permission-unexpected ci-app secrets'],
    ],
    [
      'a level that nobody knows',
      app({ permissions: { contents: 'god' } }),
      ['app-permission-unexpected ci-app contents'],
    ],
    ['an app everywhere', app({ repositories: 'all' }), ['app-permission-unexpected ci-app repositories']],
    ['a token that writes', actions({ defaultToken: 'write' }), ['actions-setting-differs default-token']],
    ['workflows that approve', actions({ canApprovePulls: true }), ['actions-setting-differs can-approve']],
    ['actions by a tag', actions({ pinned: false }), ['actions-setting-differs pinned']],
    [
      'all actions',
      actions({ allowed: 'all', githubOwned: null, verifiedCreators: null, patterns: [] }),
      [
        'actions-setting-differs allowed',
        'actions-setting-differs patterns',
        'actions-setting-differs verified-creators',
      ],
    ],
    [
      'an environment more',
      environment({ name: 'staging' }),
      ['environment-missing production', 'environment-unexpected staging'],
    ],
    ['no reviewers', environment({ reviewers: [] }), ['environment-unprotected production reviewers']],
    [
      'another reviewer',
      environment({ reviewers: ['olga', 'mallory'] }),
      ['environment-reviewer-unexpected mallory production', 'environment-reviewer-missing acme/devs production'],
    ],
    ['self review', environment({ preventSelfReview: false }), ['environment-unprotected production self-review']],
    [
      'a way round for administrators',
      environment({ adminsCanBypass: true }),
      ['environment-unprotected production admins-bypass'],
    ],
    ['any branch', environment({ branches: 'any' }), ['environment-unprotected production branches']],
    ['fewer branches', environment({ branches: 'named', patterns: [] }), ['environment-differs production branches']],
    ['a longer wait', environment({ waitMinutes: 5 }), ['environment-differs production wait-minutes']],
    [
      'no second factor demanded',
      { twoFactor: known({ required: false, without: known([]) }) },
      ['two-factor-not-required acme'],
    ],
    ['a member without', { twoFactor: known({ required: true, without: known(['bob']) }) }, ['two-factor-missing bob']],
    ['a check less', rules({ requiredContexts: [] }), ['branch-rules-weaker main countersign (main)']],
    ['an approval less', rules({ approvals: 0 }), ['branch-rules-weaker main approvals']],
    ['stale approvals', rules({ dismissStale: false }), ['branch-rules-weaker main dismiss-stale']],
    ['not for administrators', rules({ admins: false }), ['branch-rules-weaker main admins']],
    ['force pushes', rules({ forcePush: true }), ['branch-rules-weaker main force-push']],
    [
      'another default',
      organization({ defaultPermission: 'write' }),
      ['organization-setting-differs default-permission'],
    ],
  ])('fails on %s', (_, own, reasons) => {
    const [outcome, ...rest] = judged(own);
    expect(outcome).toBe('fail');
    expect([...rest].sort()).toEqual([...reasons].sort());
  });

  it('passes on stricter rules of a branch', () => {
    expect(judged(rules({ approvals: 3, codeOwners: true, linear: true, signatures: true }))).toEqual(['pass']);
    expect(judged(app({ permissions: { contents: 'read' } }))).toEqual(['pass']);
  });

  it('takes a member who became an owner for no matter of course where members may be anybody', () => {
    const any = file(parsed(expectedText.replace('members: [alice, bob]}\noutside', 'members: any}\noutside')));
    const owner = { members: changed(state.members, (all) => last(all, { role: 'owner' as const })) };
    expect(shown(verdict(accessWith(owner, any)))).toEqual(['fail', 'role-differs bob']);
    const more = { members: changed(state.members, (all) => [...all, { login: 'new', role: 'member' as const }]) };
    expect(shown(verdict(accessWith(more, any)))).toEqual(['pass']);
  });

  it('matches keys by title where the file names titles, one key an entry', () => {
    const byTitle = file(parsed(expectedText.replace("'SHA256:abc'", 'ci')));
    expect(shown(verdict(accessWith({}, byTitle)))).toEqual(['pass']);
    const twice = changed(state.deployKeys, (all) => [
      ...all,
      ...all.map((each) => ({ ...each, fingerprint: 'SHA256:x' })),
    ]);
    expect(shown(verdict(accessWith({ deployKeys: twice }, byTitle)))).toEqual([
      'fail',
      'deploy-key-unexpected SHA256:x',
    ]);
    expect(judged(key({ readOnly: true }))).toEqual(['pass']);
    const writing = file(parsed(expectedText.replace('access: read', 'access: write')));
    expect(shown(verdict(accessWith({}, writing)))).toEqual(['fail', 'deploy-key-read-only SHA256:abc']);
  });

  it('names what is not compared, and fails where the policy demands it', () => {
    const small = file(parsed('version: 1\nadmins: [olga]\n'));
    const { outcome, notes } = verdict(accessWith({}, small));
    expect(outcome).toBe('pass');
    expect((notes ?? [])[0]?.about).toContain('members');
    expect(shown(verdict(accessWith({}, small), { parts: ['admins', 'members'] }))).toEqual([
      'fail',
      'access-part-missing members .github/access.yml',
    ]);
  });

  it('compares of an organisation alone what it has, and says what not', () => {
    const alone = { repository: null, collaborators: hidden, deployKeys: hidden, environments: hidden, rules: hidden };
    const { outcome, notes } = verdict(accessWith(alone));
    expect(outcome).toBe('pass');
    expect((notes ?? []).find(({ found }) => found === 'no repository was looked at')?.about).toHaveLength(6);
    const other = file(parsed('version: 1\npeople: {bob: write}\n'));
    expect(verdict(accessWith(alone, other)).outcome).toBe('indeterminate');
  });

  it('has nothing to say where the run compares no access', () => {
    expect(shown(verdict(null))).toEqual(['not-applicable', 'access-not-asked']);
  });
});
