import { describe, expect, it } from '@jest/globals';
import type { AccessChange, AccessState } from '../../src/facts/access.js';
import { known } from '../../src/facts/observed.js';
import { accessWith, expectedText, file, parsed, state } from '../support/access.js';
import { actions, changed, environment, judged, key, people, rules, verdict } from './access-state.js';
import { shown } from './scene.js';

/** Names that compare as an expected one by accident, and hide access that nobody expects. */
describe('access, of names that pass for others', () => {
  it('takes a title for no fingerprint', () => {
    expect(judged(key({ title: 'SHA256:abc', fingerprint: 'SHA256:evil' }))).toEqual([
      'fail',
      'deploy-key-unexpected SHA256:evil',
      'deploy-key-missing SHA256:abc',
    ]);
  });

  it('finds the key of a fingerprint before one of the same title is given away', () => {
    const both = file(
      parsed(expectedText.replace("{'SHA256:abc': {access: read, max-age: 365d}}", "{ci: write, 'SHA256:abc': read}")),
    );
    const keys = changed(state.deployKeys, (all) => [
      ...all,
      ...all.map((each) => ({ ...each, fingerprint: 'SHA256:other', readOnly: false })),
    ]);
    expect(shown(verdict(accessWith({ deployKeys: keys }, both)))).toEqual(['pass']);
  });

  it('takes a pattern for no empty list, whatever the words of an empty list are', () => {
    const named = file(
      parsed(
        expectedText.replace('admins-bypass: false, branches: protected', 'admins-bypass: false, branches: named'),
      ),
    );
    const open = environment({ branches: 'named', patterns: ['nobody'] });
    expect(shown(verdict(accessWith(open, named)))).toEqual(['fail', 'environment-unprotected production patterns']);
    const none = file(parsed(expectedText.replace("patterns: ['acme/*']", 'patterns: []')));
    expect(shown(verdict(accessWith(actions({ patterns: ['nobody'] }), none)))).toEqual([
      'fail',
      'actions-setting-differs patterns',
    ]);
  });

  it('tells patterns in other letters apart: branches have them', () => {
    const named = file(parsed(expectedText.replace('branches: protected', 'branches: named, patterns: [main]')));
    const other = environment({ branches: 'named', patterns: ['Main'] });
    expect(shown(verdict(accessWith(other, named)))).toEqual(['fail', 'environment-unprotected production patterns']);
  });

  it.each([
    ['\u212Aiosk', 'kiosk'],
    ['\u0130nfra', 'i\u0307nfra'],
  ])('takes letters of other alphabets for no plain ones: %s', (given, expected) => {
    const named = file(parsed(expectedText.replace('roles: []', `roles: ['${expected}']`)));
    expect(shown(verdict(accessWith(people('alice', { role: given }), named)))).toEqual([
      'fail',
      `role-unexpected alice ${given}`,
    ]);
  });

  it.each(['constructor', 'toString', 'hasOwnProperty'])('takes %s for no name that is expected', (name) => {
    const { teams, environments, apps } = state;
    const own: Partial<AccessState> = {
      teams: changed(teams, (all) => [...all, ...all.map((each) => ({ ...each, name: `acme/${name}` }))]),
      environments: changed(environments, (all) => [...all, ...all.map((each) => ({ ...each, name }))]),
      apps: changed(apps, (all) => [...all, ...all.map((each) => ({ ...each, slug: name, permissions: {} }))]),
    };
    const { outcome, reasons } = verdict(accessWith(own));
    expect(outcome).toBe('fail');
    expect(reasons.map(({ about }) => about[0]).sort()).toEqual([`acme/${name}`, name, name]);
    const more = changed(apps, (all) => all.map((each) => ({ ...each, permissions: { [name]: 'write' } })));
    expect(judged({ apps: more })).toEqual(['fail', `app-permission-unexpected ci-app ${name}`]);
  });
});

describe('access, of branches by a pattern', () => {
  const byPattern = file(
    parsed(
      expectedText
        .replace('bypass: {main: [release-app]}', "bypass: {'release/*': []}")
        .replace('  main: {required', "  'release/*': {required"),
    ),
  );
  const branch = (name: string, own: object) =>
    changed(state.rules, (all) => all.map((each) => ({ ...each, branch: name, bypass: known([]), ...own })));

  it('compares each that fits, and has not seen one that none fits', () => {
    const judgedBy = (own: Partial<AccessState>) => shown(verdict(accessWith(own, byPattern)));
    expect(judgedBy({ rules: branch('release/1', {}) })).toEqual(['pass']);
    expect(judgedBy({ rules: branch('release/1', { approvals: 0, bypass: known(['mallory']) }) })).toEqual([
      'fail',
      'bypass-unexpected mallory release/1',
      'branch-rules-weaker release/1 approvals',
    ]);
    expect(judgedBy({ rules: branch('main', {}) })).toEqual([
      'indeterminate',
      'fact-unavailable release/* bypass',
      'fact-unavailable release/* branches',
    ]);
  });
});

describe('access, of a file that demands no review', () => {
  const silent = file(parsed(expectedText.replace(/^review: .*$/mu, '')));

  it('fails where the policy demands one: whoever writes the file could leave it out', () => {
    expect(shown(verdict(accessWith({}, silent), { parts: ['review'] }))).toEqual([
      'fail',
      'access-part-missing review .github/access.yml',
    ]);
    expect(shown(verdict(accessWith({}), { parts: ['review'] }))).toEqual(['pass']);
    expect(shown(verdict(accessWith({}, silent)))).toEqual(['pass']);
  });
});

describe('access, since when and by whom', () => {
  const act = (day: string, action: string, by: string, ...about: readonly string[]): AccessChange => ({
    at: `2026-11-${day}T10:00:00Z`,
    action,
    by,
    about,
  });
  const found = (own: Partial<AccessState>, ...acts: readonly AccessChange[]) =>
    verdict(accessWith({ ...own, changes: known(acts) })).reasons[0]?.found;
  const mallory = { members: changed(state.members, (all) => [...all, { login: 'mallory', role: 'member' as const }]) };
  const outside = {
    collaborators: changed(state.collaborators, (all) => [
      ...all,
      { login: 'mallory', level: 'read' as const, role: null, through: 'outside' as const },
    ]),
  };

  it('is the newest act that made it so, and none that came before or undid it', () => {
    expect(
      found(
        mallory,
        act('09', 'org.update_member', 'dave', 'mallory'),
        act('08', 'org.add_member', 'carol', 'mallory'),
        act('07', 'org.remove_member', 'bob', 'mallory'),
        act('06', 'org.add_member', 'alice', 'mallory'),
      ),
    ).toBe('member, since 2026-11-08 by carol (org.add_member)');
    const gone = { members: changed(state.members, (all) => all.slice(0, 2)) };
    expect(
      found(gone, act('09', 'org.add_member', 'carol', 'bob'), act('05', 'org.remove_member', 'dave', 'bob')),
    ).toBe('no member, since 2026-11-05 by dave (org.remove_member)');
  });

  it('is no act in another repository', () => {
    const elsewhere = act('09', 'repo.add_member', 'dave', 'mallory', 'acme/other');
    const here = act('02', 'repo.add_member', 'carol', 'mallory', 'acme/pay');
    expect(found(outside, elsewhere, here)).toBe('read, since 2026-11-02 by carol (repo.add_member)');
    expect(found(outside, elsewhere)).toBe('read, since when the audit log does not tell');
    const writing = { teams: changed(state.teams, (all) => all.map((each) => ({ ...each, level: 'admin' as const }))) };
    const level = (repo: string) => act('03', 'team.update_repository_permission', 'eve', 'acme/devs', repo);
    expect(found(writing, level('acme/other'))).toBe('admin, since when the audit log does not tell');
    expect(found(writing, level('acme/pay'))).toBe(
      'admin, since 2026-11-03 by eve (team.update_repository_permission)',
    );
  });

  it('is no act of another kind that happens to name it', () => {
    expect(found(mallory, act('09', 'integration_installation.create', 'dave', 'mallory'))).toBe(
      'member, since when the audit log does not tell',
    );
  });

  it('is only the last change where the log does not tell which rule an act changed', () => {
    expect(
      found(
        rules({ approvals: 0 }),
        act('09', 'protected_branch.update_admin_enforced', 'eve', 'main', 'acme/pay'),
        act('08', 'protected_branch.update_required_approving_review_count', 'dave', 'main', 'acme/pay'),
      ),
    ).toBe('0, last changed 2026-11-09 by eve (protected_branch.update_admin_enforced)');
  });

  it('is what the host tells of a key itself', () => {
    const other = key({ fingerprint: 'SHA256:new', addedBy: 'mallory', created: '2026-11-20T08:00:00Z' });
    expect(found(other)).toBe('ci, may read, since 2026-11-20 by mallory');
    expect(found(key({ fingerprint: 'SHA256:new', addedBy: null, created: null }))).toBe(
      'ci, may read, since when the audit log does not tell',
    );
  });
});
