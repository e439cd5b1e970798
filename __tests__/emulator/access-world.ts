/** A merge patch on the base world that puts something into every list about access. The token is an owner's. */
export const accessWorld = {
  token: { owner: true, 'audit-log': true },
  organization: {
    members: {
      carol: { role: 'owner', public: true },
      alice: {},
      bob: { '2fa': false },
      dana: { public: true },
    },
    invitations: { frank: { by: 'carol', at: '2026-02-20T08:00:00Z' }, 'grace@acme.example': {} },
  },
  'outside-collaborators': { eve: { permission: 'read' }, trent: { permission: 'write', role: 'auditor' } },
  'direct-collaborators': ['bob'],
  teams: { 'acme/payments': ['alice', 'bob'], 'acme/vault': ['carol'] },
  'team-access': {
    'acme/payments': { permission: 'write', maintainers: ['bob'], parent: 'acme/controls' },
    'acme/controls': { permission: 'maintain', role: 'controllers' },
    'acme/vault': { secret: true },
  },
  'deploy-keys': {
    mirror: { by: 'carol', at: '2025-11-01T08:00:00Z', 'last-used': '2026-02-28T08:00:00Z' },
    writer: { 'read-only': false },
  },
  apps: {
    'countersign-app': { permissions: { members: 'read', organization_administration: 'read', metadata: 'read' } },
    old: { permissions: { contents: 'write' }, repositories: 'all', suspended: '2026-01-01T00:00:00Z' },
  },
  'actions-settings': {
    allowed: 'selected',
    patterns: ['acme/*'],
    pinned: true,
    organization: { allowed: 'selected', enabled: 'selected', 'github-owned': false },
  },
  rulesets: {
    guarded: {
      approvals: 2,
      'required-contexts': { build: 'github-actions', lint: null },
      signatures: true,
      linear: true,
      'force-push': false,
      deletion: false,
      bypass: ['organization-admin', 'deploy-key', 'role:maintain', 'acme/controls', 'app:countersign-app', 'carol'],
    },
    everywhere: { source: 'organization', branches: ['~ALL'], 'code-owners': true },
    trial: { enforcement: 'evaluate', approvals: 6 },
  },
  'audit-log': [
    { at: '2026-02-27T08:00:00Z', action: 'org.add_member', actor: 'carol', user: 'bob' },
    { at: '2026-02-28T08:00:00Z', action: 'team.add_member', actor: 'carol', user: 'alice', team: 'acme/payments' },
    { at: '2026-03-01T08:00:00Z', action: 'workflows.completed_workflow_run', actor: 'alice', repo: 'acme/pay' },
    { at: '2025-09-01T08:00:00Z', action: 'org.remove_member', actor: 'carol', user: 'mallory' },
  ],
  activity: {
    '2026-02-28T09:00:00Z': { kind: 'force_push', by: 'mallory', before: 'c1', after: 'base' },
    '2026-02-28T10:00:00Z': { kind: 'branch_deletion', by: 'mallory', branch: 'release/1', before: 'base' },
    '2026-02-28T11:00:00Z': { kind: 'branch_creation', by: 'mallory', branch: 'release/1', after: 'base' },
  },
};
