import type { Access, AccessState, ExpectedAccess } from '../../src/facts/access.js';
import type { ExpectedState } from '../../src/facts/expected-access.js';
import { known, unavailable, unknown, type Observed } from '../../src/facts/observed.js';
import { parseAccess } from '../../src/policy/access-parse.js';

/** Small and in order: what `expectedText` expects. */
export const state: AccessState = {
  repository: 'acme/pay',
  owner: { login: 'acme', kind: 'organization' },
  members: known([
    { login: 'olga', role: 'owner' },
    { login: 'alice', role: 'member' },
    { login: 'bob', role: 'member' },
  ]),
  invitations: known([]),
  teams: known([
    {
      name: 'acme/devs',
      parent: null,
      level: 'write',
      role: null,
      members: known([
        { login: 'alice', role: 'maintainer' },
        { login: 'bob', role: 'member' },
      ]),
    },
  ]),
  collaborators: known([
    { login: 'olga', level: 'admin', role: null, through: 'team-or-organization' },
    { login: 'alice', level: 'write', role: null, through: 'team-or-organization' },
    { login: 'bob', level: 'maintain', role: null, through: 'direct' },
    { login: 'ext', level: 'read', role: null, through: 'outside' },
  ]),
  deployKeys: known([
    {
      id: 1,
      title: 'ci',
      fingerprint: 'SHA256:abc',
      readOnly: true,
      addedBy: 'olga',
      created: '2026-09-01T00:00:00Z',
      lastUsed: null,
    },
  ]),
  apps: known([
    { slug: 'ci-app', permissions: { contents: 'read', checks: 'write' }, repositories: 'selected', suspended: false },
  ]),
  actions: known({
    enabled: 'all',
    allowed: 'selected',
    patterns: ['acme/*'],
    githubOwned: true,
    verifiedCreators: false,
    defaultToken: 'read',
    canApprovePulls: false,
    pinned: true,
  }),
  environments: known([
    {
      name: 'production',
      reviewers: ['olga', 'acme/devs'],
      preventSelfReview: true,
      adminsCanBypass: false,
      branches: 'protected',
      patterns: [],
      waitMinutes: 0,
    },
  ]),
  twoFactor: known({ required: true, without: known([]) }),
  rules: known([
    {
      branch: 'main',
      sources: ['ruleset main'],
      requiredContexts: ['countersign (main)'],
      approvals: 1,
      dismissStale: true,
      codeOwners: false,
      lastPushApproval: false,
      signatures: false,
      linear: false,
      admins: true,
      forcePush: false,
      deletion: false,
      bypass: known(['release-app']),
    },
  ]),
  organization: known({
    defaultPermission: 'read',
    membersCanCreateRepositories: false,
    membersCanForkPrivate: false,
    membersCanChangeVisibility: false,
    membersCanDelete: false,
  }),
  changes: known([
    { at: '2026-11-02T10:00:00Z', action: 'org.add_member', by: 'olga', about: ['mallory', 'acme'] },
    { at: '2026-11-01T10:00:00Z', action: 'team.add_member', by: 'bob', about: ['mallory', 'acme/devs'] },
  ]),
};

export const expectedText = `version: 1
members: {owners: [olga], members: [alice, bob]}
outside-collaborators: {ext: read}
people: {bob: maintain}
teams:
  acme/devs: {level: write, members: [alice, bob]}
admins: [olga]
roles: []
bypass: {main: [release-app]}
deploy-keys: {'SHA256:abc': {access: read, max-age: 365d}}
apps:
  ci-app: {permissions: {contents: read, checks: write}, repositories: selected}
actions:
  enabled: all
  allowed: selected
  patterns: ['acme/*']
  github-owned: true
  verified-creators: false
  default-token: read
  can-approve: false
  pinned: true
environments:
  production: {reviewers: [olga, acme/devs], self-review: false, admins-bypass: false, branches: protected}
two-factor: {required: true}
branches:
  main: {required-contexts: [countersign (main)], approvals: 1, dismiss-stale: true, admins: true}
organization:
  default-permission: read
  create-repositories: false
  fork-private: false
  change-visibility: false
  delete-repositories: false
review: {every: 90d, by: {users: [carol, olga]}}
`;

/** Throws with the faults where there are any. */
export const parsed = (text: string): ExpectedState => {
  const found = parseAccess('.github/access.yml', text);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults, null, 1));
  return found.expected;
};

export const now = '2026-11-28T12:00:00Z';

export type FoundFile = Extract<ExpectedAccess, { state: 'found' }>;

export const file = (expected: ExpectedState, own: Partial<FoundFile> = {}): FoundFile => ({
  state: 'found',
  path: '.github/access.yml',
  digest: '0'.repeat(64),
  commit: '1'.repeat(40),
  expected,
  review: known({ pull: 12, at: '2026-10-01T09:00:00Z', by: ['carol'], authors: ['olga'] }),
  ...own,
});

export const accessWith = (
  own: Partial<AccessState> = {},
  expected: ExpectedAccess = file(parsed(expectedText)),
): Access => ({
  state: { ...state, ...own },
  expected,
});

/** As a token sees it that may not see it. */
export const hidden: Observed<never> = unknown(unavailable('access', 'GET answered 403'));
