import type { Account, Attribution } from '../../src/facts/account.js';
import type { CheckRun } from '../../src/facts/checks.js';
import type { Commit, Push } from '../../src/facts/commits.js';
import type { FactTypes, Facts } from '../../src/facts/facts.js';
import type { PermissionLevel } from '../../src/facts/permissions.js';
import type { Review } from '../../src/facts/reviews.js';
import { known } from '../../src/facts/observed.js';
import type { People } from '../../src/facts/people.js';
import { alice, bob, carol, dana, mallory, eve, svcRel, webFlow } from './accounts.js';
import { approvedIssue } from './ticket-people.js';

export * from './accounts.js';

/** A full object id that can be told by its first letters. */
export const oid = (name: string): string => Buffer.from(name).toString('hex').padEnd(40, '0');

export const base = oid('base');
export const c1 = oid('c1');
export const c2 = oid('c2');
export const c3 = oid('c3');

export const by = (who: Account): Attribution => ({ alias: `${who.login}@acme.example`, account: who });

/** An address that no account has. */
export const nobody = (email: string): Attribution => ({ alias: email, account: null });

export const signedBy = (signer: Account): Commit['signature'] => ({ valid: true, signer, byHost: false });
export const signedByHost: Commit['signature'] = { valid: true, signer: webFlow, byHost: true };

/** A commit of alice's, signed by her. The tree is named after the commit. */
export const commit = (id: string, parents: readonly string[], own: Partial<Commit> = {}): Commit => ({
  id,
  tree: `${id.slice(0, -1)}f`,
  parents,
  author: by(alice),
  committer: by(alice),
  coAuthors: [],
  byHost: false,
  signature: signedBy(alice),
  authoredAt: '2026-03-02T09:40:00Z',
  committedAt: '2026-03-02T09:40:00Z',
  recomputedTree: null,
  parentsOnBase: [],
  ...own,
});

/** Made in the web interface by the account that is given as author. */
export const byHost = (who: Account): Partial<Commit> => ({
  author: by(who),
  committer: by(webFlow),
  byHost: true,
  signature: signedByHost,
});

export const push = (who: Account | null, after: string, before: string | null = null): Push => ({
  at: '2026-03-02T10:00:00Z',
  by: who,
  before,
  after,
});

/** An approval of the head; time goes by the id. */
export const review = (id: number, who: Account | null, own: Partial<Review> = {}): Review => ({
  id,
  by: who,
  opinion: 'approved',
  commit: c3,
  tree: null,
  at: `2026-03-02T10:30:${String(id).padStart(2, '0')}Z`,
  dismissed: null,
  ...own,
});

export const check = (id: number, name: string, app: string): CheckRun => ({
  id,
  name,
  app,
  appId: null,
  suite: id,
  commit: c3,
  status: 'completed',
  conclusion: 'success',
  startedAt: '2026-03-02T10:01:00Z',
  completedAt: '2026-03-02T10:05:00Z',
  workflow: app === 'github-actions' ? '.github/workflows/ci.yml' : null,
  runId: null,
});

export const people: People = { samePerson: [], machineAccounts: ['svc-rel'], trustedApps: [], tickets: [] };

const permission = (who: Account, level: PermissionLevel) => ({ account: who, level: known(level), role: null });

/** The world of the cases: alice's three commits, approved by bob, asked for by dana, agreed to by carol. */
export const compliant: FactTypes = {
  repository: { id: 1001, name: 'acme/pay', visibility: 'private', defaultBranch: 'main' },
  run: {
    event: 'pull_request_target',
    id: 501,
    attempt: 1,
    actor: 'alice',
    triggeringActor: 'alice',
    action: null,
    build: null,
    environment: null,
    workflow: {
      repository: 'acme/pay',
      path: '.github/workflows/countersign.yml',
      ref: 'refs/heads/main',
      commit: null,
      sameAsDefaultBranch: null,
    },
    url: null,
  },
  change: {
    number: 7,
    title: 'Limit refunds to the paid amount (#31)',
    author: alice,
    initiator: null,
    state: 'open',
    draft: false,
    base: { ref: 'main', commit: base },
    head: {
      ref: 'feat/refund',
      commit: c3,
      tree: commit(c3, []).tree,
      repository: { id: 1001, name: 'acme/pay', owner: null },
      fork: false,
    },
    additions: 52,
    deletions: 3,
    labels: [],
    unlabeled: [],
    autoMerge: null,
    queued: null,
    merged: null,
    baseChanges: [],
  },
  commits: { current: [commit(c1, [base]), commit(c2, [c1]), commit(c3, [c2])], earlier: [] },
  pushes: { source: 'activity', pushes: [push(alice, c3)] },
  reviews: [review(1, bob)],
  approvedCommits: [],
  conversations: { unresolved: 0 },
  permissions: [
    ...[alice, bob, dana, mallory, svcRel].map((who) => permission(who, 'write')),
    permission(carol, 'admin'),
    permission(eve, 'read'),
  ],
  teams: [
    { name: 'acme/controls', members: known([carol]) },
    { name: 'acme/finance', members: known([dana]) },
  ],
  files: [
    { path: 'src/refund.ts', previous: null, status: 'modified', additions: 40, deletions: 3 },
    { path: 'docs/refund.md', previous: null, status: 'added', additions: 12, deletions: 0 },
  ],
  codeOwners: { path: null, bytes: 0, digest: null, rules: [], faults: [], errors: [] },
  checks: {
    head: [
      check(1, 'build', 'github-actions'),
      check(2, 'codeql', 'github-advanced-security'),
      check(3, 'secrets', 'github-advanced-security'),
    ],
    earlier: [],
    runningWorkflows: [],
    pushedAt: '2026-03-02T10:00:00Z',
  },
  scans: [],
  dependencies: {
    comparedBy: 'dependency-graph',
    from: base,
    to: c3,
    changes: [],
    unread: [],
    references: known([]),
    bills: { base: null, head: null },
  },
  testResults: [],
  tickets: approvedIssue,
  protection: {
    requiredContexts: [
      { context: 'countersign (main)', app: 'github-actions', appId: 15368 },
      { context: 'build', app: 'github-actions', appId: 15368 },
    ],
    approvals: 1,
    dismissStale: true,
    lastPushApproval: true,
    codeOwners: false,
    admins: true,
    forcePush: false,
    deletion: false,
    signatures: false,
    bypass: known([]),
  },
  landing: null,
  deployment: null,
  line: null,
  access: null,
  models: null,
  upkeep: null,
  policyHistory: { author: carol, commit: oid('policy') },
  clock: { now: '2026-03-02T11:00:00Z' },
};

/** Every fact known, with the value given. */
export const allKnown = (values: FactTypes): Facts =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value)])) as unknown as Facts;

export const compliantFacts: Facts = allKnown(compliant);
