import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadCases } from '../../scripts/cases/suites.js';
import {
  type DocumentedPermission,
  appPermissionsFor,
  documentedPermissions,
  knownCalls,
  permissionsFor,
} from './permissions.js';
import { judge, type Judged } from './support.js';

type Job = {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
};

const policyWith = (control: string): object => ({
  'base-files': {
    '.github/countersign.yml': `version: 1\nbranches: [main]\ncontrols:\n  peer-review: {approvals: 1}\n  ${control}\n`,
  },
});

/** The calls that a change of this policy takes, by permission: `judge` throws for one that no table covers. */
const permissionsOf = ({ calls }: Judged): ReadonlySet<string> => new Set(calls.flatMap(permissionsFor));

/** Their routes are those of other hosts. */
const TICKET_SYSTEM = /(?:^|\/)(?:jira|servicenow|azure-boards|linear)(?:\/|\.ts$)/;

const routesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !TICKET_SYSTEM.test(name))
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(/'((?:GET|POST|PUT|PATCH|DELETE) \/[^']*)'/g),
    ])
    .map(([, route = '']) => route);

const always = documentedPermissions().filter(({ optional }) => !optional);
const optional = documentedPermissions().filter((each) => each.optional);
const names = (rows: readonly DocumentedPermission[]): readonly string[] =>
  rows.map(({ permission }) => permission).sort();

describe('the permissions of the README', () => {
  it('name id-token: write only where the job shall have an identity', async () => {
    expect(names(optional)).toContain('id-token: write');
    expect(permissionsOf(await judge({ token: { 'id-token': true } }))).toContain('id-token: write');
    expect(permissionsOf(await judge({ token: { 'id-token': true }, inputs: { sign: 'off' } }))).not.toContain(
      'id-token: write',
    );
  });

  it('cover every call that the source can make, and no call is listed that it cannot', () => {
    const routes = new Set([
      ...routesIn('src/collect'),
      ...routesIn('src/publish'),
      ...routesIn('src/lib'),
      'POST /graphql',
      // Of the runner, not of the code host's API.
      'OIDC token',
    ]);
    expect([...routes].sort()).toEqual([...knownCalls].sort());
    const taken = new Set(knownCalls.flatMap(permissionsFor));
    expect([...taken].sort()).toEqual(names(documentedPermissions()));
  });

  it('name in words what only the token of an app can have', () => {
    const text = readFileSync('README.md', 'utf8');
    const ofApps = new Set(knownCalls.flatMap(appPermissionsFor));
    expect([...ofApps].filter((permission) => !text.includes(`\`${permission}\``))).toEqual([]);
  });

  it('are enough for the compliant change, without those that are named as optional', async () => {
    const permissions = permissionsOf(await judge());
    expect([...permissions].filter((permission) => !names(always).includes(permission))).toEqual([]);
  });

  it.each([
    ['security-events: read', 'passing-scans: {scans: {sast: {code-scanning: CodeQL}}}'],
    ['vulnerability-alerts: read', 'passing-scans: {scans: {deps: {dependabot: open}}}'],
  ])('name %s only where the policy asks for it', async (permission, control) => {
    expect(names(optional)).toContain(permission);
    expect(permissionsOf(await judge(policyWith(control)))).toContain(permission);
    expect(permissionsOf(await judge(policyWith('commit-integrity: {attributed: true}')))).not.toContain(permission);
  });
});

describe('worlds of the cases', () => {
  // One change each whose policy or history asks for calls of its own.
  const suites = ['checks-and-scans', 'stale', 'contributors', 'ticket-github', 'seats-and-owners', 'policy'];
  const chosen = [
    ...suites.flatMap((suite) =>
      loadCases('__tests__/cases/core')
        .filter((one) => one.suite === suite)
        .filter((_, index) => index % 9 === 0),
    ),
    // Scans of every source, held against the base.
    ...loadCases('__tests__/cases/scans').filter(({ id }) => ['screp-009', 'scalr-001', 'scalr-012'].includes(id)),
  ];

  it.each(chosen.map((one) => [one.id, one.title, one.world] as const))(
    '%s, %s: calls nothing else',
    async (_, __, world) => {
      const { calls } = await judge(world);
      expect(calls.length).toBeGreaterThan(0);
    },
  );
});

/** A run on schedule that finds old reports of a released model, and has an issue to open. */
const retest = {
  ...policyWith('model-integrity: {}'),
  models: { 'refund-1b': { at: 'base', scan: { at: '2025-10-01T00:00:00Z', statement: { place: 'host' } } } },
  event: {
    name: 'schedule',
    action: null,
    actor: 'carol',
    'workflow-ref': 'acme/pay/.github/workflows/countersign-models.yml@refs/heads/main',
  },
  inputs: { phase: 'models', findings: 'issue' },
};

describe('the workflows of the examples', () => {
  const folder = 'examples/workflows';
  const jobs = readdirSync(folder).flatMap((name) => {
    const workflow = parse(readFileSync(join(folder, name), 'utf8')) as {
      readonly permissions: unknown;
      readonly jobs: Record<string, Job>;
    };
    return Object.values(workflow.jobs).map((job) => ({ name, permissions: workflow.permissions, job }));
  });
  const isGate = ({ job }: (typeof jobs)[number]): boolean =>
    job.steps.some(({ uses }) => uses?.startsWith('acme/countersign@') ?? false) &&
    !comparesAccess(job) &&
    !judgesModels(job);
  const comparesAccess = (job: Job): boolean => job.steps.some((step) => step.with?.['phase'] === 'access');
  const judgesModels = (job: Job): boolean => job.steps.some((step) => step.with?.['phase'] === 'models');

  const attests = (job: Job): boolean =>
    job.steps.some(({ uses }) => uses?.includes('attest-build-provenance') ?? false);
  const tells = (job: Job): boolean => job.permissions?.['deployments'] === 'write';

  it('grant a gate what the README names, and no more', () => {
    const gates = jobs.filter(isGate);
    expect(gates.length).toBeGreaterThanOrEqual(2);
    for (const { name, job } of gates) {
      const granted = Object.entries(job.permissions ?? {}).map(([scope, level]) => `${scope}: ${level}`);
      // Evidence is signed unless the file that would be vouched for is the change's own.
      const signs = !name.startsWith('simplest');
      // The sources of scans that the README names a permission for.
      const alerts = name === 'countersign-alerts.yml' ? ['security-events: read', 'vulnerability-alerts: read'] : [];
      const step = job.steps.find(({ uses }) => uses?.startsWith('acme/countersign@'));
      if (step?.with?.['findings'] === 'issue') granted.splice(granted.indexOf('issues: write'), 1, 'issues: read');
      // What is deployed gets no status; those of the way are read (GraphQL hides them without this), what stands there, and how it was built.
      const deploys = name.startsWith('deploy-');
      const publishes = names(always).filter((each) => !deploys || each !== 'statuses: write');
      const reads = deploys ? ['attestations: read', 'deployments: read', 'statuses: read'] : [];
      expect(granted.sort()).toEqual([...publishes, ...reads, ...alerts, ...(signs ? ['id-token: write'] : [])].sort());
    }
  });

  it('grant nothing to anything else', () => {
    for (const { permissions } of jobs) expect(permissions).toEqual({});
    const others = jobs.filter(
      (one) => !isGate(one) && !comparesAccess(one.job) && !judgesModels(one.job) && !one.name.startsWith('scan-'),
    );
    for (const { job } of others.filter(({ job }) => !tells(job) && !attests(job))) {
      // What builds reads its source.
      const builds = job.steps.some(({ uses }) => uses?.startsWith('actions/checkout@') ?? false);
      expect(job.permissions ?? {}).toEqual(builds ? { contents: 'read' } : {});
    }
  });

  it('let what compares access read what an app does not, and write nothing but its signature', () => {
    const permissions = jobs.filter(({ job }) => comparesAccess(job)).map(({ job }) => job.permissions);
    expect(permissions).toEqual([{ contents: 'read', actions: 'read', 'id-token': 'write' }]);
  });

  it('let what judges released models do what it does, and no more', async () => {
    const [found, ...others] = jobs.filter(({ job }) => judgesModels(job)).map(({ job }) => job.permissions);
    expect(others).toEqual([]);
    // A model with something wrong, and a report that only the host binds: every call is made.
    const { calls, run } = await judge(retest);
    expect(run.outputs.get('verdict')).toBe('fail');
    // The questions that it asks by GraphQL are about the repository's contents.
    const taken = calls.filter((call) => call !== 'POST /graphql').flatMap(permissionsFor);
    // What the host holds is read; the record is signed, which the emulated job cannot.
    const needed = taken.map((each) => (each === 'attestations: write' ? 'attestations: read' : each));
    // To write issues is to read them.
    const least = new Set([...needed.filter((each) => each !== 'issues: read'), 'id-token: write']);
    const granted = Object.entries(found ?? {}).map(([scope, level]) => `${scope}: ${level}`);
    expect(granted.sort()).toEqual([...least].filter((each) => each !== 'metadata: read').sort());
  });

  it('let a build attest what it made, and a job tell how a deployment ended, and no more', () => {
    const found = jobs.filter(({ job }) => tells(job) || attests(job)).map(({ name, job }) => [name, job.permissions]);
    expect(found).toEqual([
      ['deploy-deployment.yml', { deployments: 'write' }],
      ['deploy-release.yml', { contents: 'read', 'id-token': 'write', attestations: 'write' }],
    ]);
  });

  it('let a scanner read the code and leave its report, and no more', () => {
    const scanners = jobs.filter(({ name }) => name.startsWith('scan-'));
    expect(scanners.map(({ name, job }) => [name, job.permissions])).toEqual([
      ['scan-artifact.yml', { contents: 'read' }],
      ['scan-code-scanning.yml', { contents: 'read', 'security-events': 'write' }],
    ]);
  });
});
