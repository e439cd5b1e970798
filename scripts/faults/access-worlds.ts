/** A scheduled run that compares who may do what with what is expected, with an owner's token. */

const POLICY = `version: 1
branches: [main]
controls:
  access: {}
`;

const EXPECTED = `version: 1
members: {owners: [carol], members: [alice, bob, dana]}
outside-collaborators: {eve: read, mallory: write, svc-rel: write}
people: {bob: write}
teams:
  acme/controls: {level: maintain, members: [carol]}
  acme/payments: {level: write, members: [alice, bob]}
admins: [carol]
roles: []
bypass: {main: [maintain]}
deploy-keys: {mirror: read}
apps:
  ci: {permissions: {contents: read, metadata: read}, repositories: selected}
actions: {enabled: all, allowed: selected, patterns: ['acme/*'], github-owned: true, verified-creators: false, default-token: read, can-approve: false}
environments:
  production: {reviewers: [carol], self-review: false, admins-bypass: false, branches: named, patterns: [main]}
two-factor: {required: true}
branches:
  main: {approvals: 2, force-push: false, deletion: false}
organization: {default-permission: read, create-repositories: true}
`;

/** Everything is as the file says. */
export const accessible = {
  event: { name: 'schedule', action: null },
  inputs: { phase: 'access' },
  token: { owner: true, 'audit-log': true },
  'base-files': { '.github/countersign.yml': POLICY, '.github/access.yml': EXPECTED },
  organization: { members: { carol: { role: 'owner' }, alice: {}, bob: {}, dana: {} } },
  'outside-collaborators': { eve: { permission: 'read' } },
  'direct-collaborators': ['bob'],
  teams: { 'acme/payments': ['alice', 'bob'] },
  'team-access': {
    'acme/payments': { permission: 'write' },
    'acme/controls': { permission: 'maintain' },
  },
  'deploy-keys': { mirror: { by: 'carol', at: '2025-11-01T08:00:00Z' } },
  apps: { ci: { permissions: { contents: 'read', metadata: 'read' }, repositories: 'selected' } },
  'actions-settings': { allowed: 'selected', patterns: ['acme/*'] },
  environments: {
    production: {
      reviewers: ['carol'],
      'prevent-self-review': true,
      'admins-bypass': false,
      branches: ['main'],
    },
  },
  rulesets: {
    guarded: { approvals: 2, 'force-push': false, deletion: false, bypass: ['role:maintain'] },
  },
  'audit-log': [{ at: '2026-02-27T08:00:00Z', action: 'org.add_member', actor: 'carol', user: 'mallory' }],
};

/** One thing more or less than the file says. */
export const accessFaults: Readonly<Record<string, object>> = {
  'a member too many': { organization: { members: { zoe: {} } } },
  'an owner too many': { organization: { members: { bob: { role: 'owner' } } } },
  'somebody invited': { organization: { invitations: { frank: { by: 'carol', at: '2026-02-20T08:00:00Z' } } } },
  'an outsider too many': { 'outside-collaborators': { trent: { permission: 'read' } } },
  'a member with access by name': { 'direct-collaborators': ['bob', 'dana'] },
  'a team too many': { 'team-access': { 'acme/finance': { permission: 'read' } } },
  'somebody in a team': { teams: { 'acme/controls': ['carol', 'alice'] } },
  'a key too many': { 'deploy-keys': { writer: { 'read-only': false } } },
  'an app that may write': { apps: { ci: { permissions: { contents: 'write' } } } },
  'actions of everybody': { 'actions-settings': { allowed: 'all' } },
  'an action of one more': { 'actions-settings': { patterns: ['acme/*', 'mallory/*'] } },
  'runs that approve': { 'actions-settings': { 'approve-pulls': true } },
  'an environment without reviewers': { environments: { production: { reviewers: [] } } },
  'an environment of one more branch': { environments: { production: { branches: ['main', 'dev'] } } },
  'a way round the rules': { rulesets: { guarded: { bypass: ['role:maintain', 'organization-admin'] } } },
  'rules that are tried out': { rulesets: { guarded: { enforcement: 'evaluate' } } },
  'a member without a second factor': { organization: { members: { dana: { '2fa': false } } } },
  'no second factor demanded': { organization: { 'two-factor': false } },
  'a higher level for all': { organization: { 'default-permission': 'write' } },
};
