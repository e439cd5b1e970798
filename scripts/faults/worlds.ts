import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { patchWorld, type World } from '../../emulator/world.js';
import { accessFaults, accessible } from './access-worlds.js';
import { dependencyFaults, depending } from './dependency-worlds.js';
import { deploying, deploymentFaults } from './deployment-worlds.js';
import { modelFaults, modelled, retests } from './model-worlds.js';
import { movedWorlds } from './move-worlds.js';
import { alice, rich } from './rich-world.js';
import { newFinding, scanned } from './scanned-world.js';
import { jiraSaysNo, underJira, underServiceNow } from './ticket-worlds.js';
import { upkeepWorlds } from './upkeep-worlds.js';

/** A world that is judged under faults. */
export interface Scene {
  readonly name: string;
  readonly world: World;
  /** What happened to the world a moment before the run, so that an answer of the previous version does not know it. */
  readonly lately: unknown;
  /** `lossy`: only answers that could be taken for an answer, or for the lack of one. */
  readonly answers: 'all' | 'lossy';
}

const CALL_SECONDS = 2;
const RUN_SECONDS = 20;

/** Deadlines are shortened by the action's own inputs, within the bounds that it allows. */
const hurried = { inputs: { 'call-timeout': String(CALL_SECONDS), 'run-timeout': String(RUN_SECONDS) } };

/** The run's own budget, and room to start and to end on a machine that does much else. */
export const DEADLINE_MS = (RUN_SECONDS + 10) * 1000;

const at = '2026-03-02T10:50:00Z';
const success = {
  context: 'countersign (main)',
  state: 'success',
  by: 'github-actions[bot]',
  commit: 'c3',
  at: '2026-03-02T10:40:00Z',
};

/** One reason to block each, so that a fault which loses this one thing would let the change pass. */
const blocked: Readonly<Record<string, object>> = {
  'no review': { reviews: { r1: null }, statuses: { s1: success } },
  objection: {
    reviews: { r2: { by: 'dana', state: 'CHANGES_REQUESTED', commit: 'c3', at, dismissed: { by: 'alice', at } } },
    statuses: { s1: success },
  },
  'failed check': { checks: { build: { conclusion: 'failure' } } },
  'approver pushed before': {
    commits: {
      x3: {
        author: 'bob',
        committer: 'bob',
        'pushed-by': 'bob',
        at: '2026-03-02T09:58:00Z',
        'pushed-at': '2026-03-02T09:59:00Z',
        parents: ['c2'],
        tree: 't31',
        message: 'Another limit',
        verified: { valid: true, signer: 'bob' },
        files: ['src/refund.ts'],
      },
    },
    pull: { 'head-commit': 'c3' },
  },
  'guarded path': {
    commits: { c3: { files: ['docs/refund.md', 'infra/prod.tf'] } },
    files: { 'infra/prod.tf': { status: 'modified', additions: 1, deletions: 1 } },
  },
  'ticket label by its author': { issues: { 31: { labels: { 'change-approved': { by: 'dana' } } } } },
};

/** A run with an identity signs: by the public log, and by the timestamp of private repositories. */
const signed: Readonly<Record<string, object>> = {
  'signed in public': { token: { 'id-token': true }, repository: { visibility: 'public' } },
  'signed in private': { token: { 'id-token': true } },
};

/** The rich change with one thing more, which blocks it. */
const found: Readonly<Record<string, object>> = {
  'rich with an objection': {
    reviews: { ...rich.reviews, r3: { by: 'carol', state: 'CHANGES_REQUESTED', commit: 'm1', at } },
  },
  'rich with a critical finding': { alerts: { ...rich.alerts, a1: { ...rich.alerts.a1, severity: 'critical' } } },
  'rich with a critical alert': { alerts: { ...rich.alerts, a2: { ...rich.alerts.a2, severity: 'critical' } } },
  'rich with a test that failed': {
    artifacts: {
      ...rich.artifacts,
      results: {
        ...rich.artifacts.results,
        files: { 'junit.xml': '<testsuite><testcase/><testcase><failure/></testcase></testsuite>' },
      },
    },
  },
  'rich with a policy by the author': { pull: { ...rich.pull, 'policy-author': 'alice' } },
};

/** Replicas lag: the objection, the failure and the push came just now. */
const lately: Readonly<Record<string, object>> = {
  'objection just now': { reviews: { r2: { by: 'dana', state: 'CHANGES_REQUESTED', commit: 'c3', at } } },
  'check failed just now': { checks: { build: { conclusion: 'failure' } } },
  'label taken off just now': { issues: { 31: { labels: { 'change-approved': null } } } },
  'approver may only read just now': { people: { bob: { permission: 'read' } } },
  'ticket approver left the team just now': { teams: { 'acme/controls': ['eve'] } },
  'pushed just now': {
    commits: {
      c4: { ...alice, at, 'pushed-at': at, parents: ['c3'], tree: 't4', message: 'One more', files: ['src/refund.ts'] },
    },
  },
};

/** What somebody may no longer do who was needed for it: above the line between reading and writing, and at a seat. */
const revoked = (base: World): Readonly<Record<string, readonly [before: object, lately: object]>> => {
  const path = '.github/countersign.yml';
  const policy = base['base-files']?.[path] ?? '';
  const strict = policy.replace('reviewers: {permission: write}', 'reviewers: {permission: maintain}');
  return {
    'approver is no maintainer just now': [
      { 'base-files': { [path]: strict }, people: { bob: { permission: 'maintain' } } },
      { people: { bob: { permission: 'write' } } },
    ],
    'approver left the team of a seat just now': [rich, { teams: { 'acme/finance': ['eve'] } }],
  };
};

/** The compliant change of the cases, the same with one thing wrong, a change in which everything happens, and lagging replicas. */
export function scenes(): readonly Scene[] {
  const base = patchWorld(parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World, hurried);
  const made = (name: string, patch: object, more: Partial<Scene> = {}): Scene => ({
    name,
    world: patchWorld(base, patch),
    lately: null,
    answers: 'all',
    ...more,
  });
  return [
    made('compliant', {}),
    made('rich', rich),
    made('depending', depending),
    made('scanned', scanned),
    made('scanned with a new finding', newFinding, { answers: 'lossy' }),
    made('model', modelled),
    ...Object.entries({ ...modelFaults, ...retests }).map(([name, patch]) => made(name, patch, { answers: 'lossy' })),
    ...Object.entries(signed).map(([name, patch]) => made(name, patch)),
    made('access', accessible),
    ...Object.entries(accessFaults).map(([name, patch]) =>
      made(`access: ${name}`, patchWorld(accessible as never, patch), { answers: 'lossy' }),
    ),
    made('ticket in Jira', underJira),
    ...Object.entries(jiraSaysNo).map(([name, patch]) => made(name, patchWorld(underJira as never, patch))),
    made('Jira ticket edited just now', underJira, {
      lately: { tickets: { 'PAY-31': { 'edited-at': '2026-03-02T10:50:00Z' } } },
    }),
    made('change request in ServiceNow', underServiceNow),
    made('change request edited just now', underServiceNow, {
      lately: { tickets: { CHG0031001: { 'edited-at': '2026-03-02T10:50:00Z' } } },
    }),
    made('deployment', deploying),
    ...Object.entries(deploymentFaults).map(([name, patch]) =>
      made(name, patchWorld(deploying as never, patch), { answers: 'lossy' }),
    ),
    ...upkeepWorlds().map(([name, world]) => made(name, world, { answers: 'lossy' })),
    ...movedWorlds.map(([name, world, more, lately]) => made(name, patchWorld(world as never, more), { lately })),
    ...Object.entries(blocked).map(([name, patch]) => made(name, patch)),
    ...Object.entries(found).map(([name, patch]) => made(name, { ...rich, ...patch }, { answers: 'lossy' })),
    ...Object.entries(dependencyFaults).map(([name, patch]) => made(name, patch, { answers: 'lossy' })),
    ...Object.entries(lately).map(([name, patch]) => made(name, {}, { lately: patch })),
    ...Object.entries(revoked(base)).map(([name, [before, after]]) => made(name, before, { lately: after })),
  ];
}
