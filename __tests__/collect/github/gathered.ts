import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { startEmulator } from '../../../emulator/server.js';
import type { Emulator } from '../../../emulator/server.js';
import { patchWorld } from '../../../emulator/world.js';
import type { World } from '../../../emulator/world.js';
import type { Opening, Snapshot, Source } from '../../../src/app/ports.js';
import { createSource } from '../../../src/collect/github/create-source.js';
import type { Demand } from '../../../src/facts/demand.js';
import type { FactName, FactTypes } from '../../../src/facts/facts.js';
import type { Run } from '../../../src/facts/run.js';
import { createClient } from '../../../src/lib/client/create-client.js';
import { noModelSignatures } from '../../support/no-model-signatures.js';
import { noTicketSystem } from '../../support/no-ticket-system.js';

export const TARGET = { repository: 'acme/pay', pull: 7 };
export const POLICY = '.github/countersign.yml';

export const RUN: Run = {
  event: 'pull_request_target',
  id: 501,
  attempt: 1,
  actor: 'alice',
  triggeringActor: 'alice',
  action: null,
  build: null,
  environment: null,
  workflow: null,
  url: null,
};

/** What the policy of the compliant world asks for. */
export const DEMAND: Demand = {
  facts: [
    'repository',
    'run',
    'change',
    'clock',
    'commits',
    'pushes',
    'reviews',
    'approvedCommits',
    'permissions',
    'teams',
    'files',
    'checks',
    'tickets',
    'protection',
  ],
  teams: ['acme/controls'],
  carryOver: 'none',
  checks: [{ name: 'build', app: 'github-actions' }],
  scans: [],
  dependencies: 'not-asked',
  tests: [],
  models: [],
  ticket: {
    system: 'github',
    url: null,
    keys: [],
    in: ['title', 'branch', 'body', 'commits', 'links'],
    label: 'change-approved',
    states: [],
    approval: 'record',
    singleUse: false,
  },
};

export interface Scene {
  readonly emulator: Emulator;
  readonly source: Source;
  readonly opening: Opening;
  readonly gather: (demand?: Partial<Demand>) => Promise<Snapshot>;
  /** Id of a commit by its alias. */
  readonly sha: (alias: string) => string;
}

const worldOf = (patch: unknown): World =>
  patchWorld(parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World, patch);

/** An emulated GitHub and a source on it; waits between attempts pass at once. */
export const withSource = async (
  patch: unknown,
  act: (emulator: Emulator, source: Source) => Promise<void>,
  latencyMs = 0,
): Promise<void> => {
  const emulator = await startEmulator({ world: worldOf(patch), latencyMs });
  const timers = { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 };
  const urls = { baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl };
  const client = createClient({ ...urls, token: emulator.token, attemptMs: 10_000, timers });
  try {
    await act(
      emulator,
      createSource(client, {
        workspace: null,
        tickets: noTicketSystem,
        modelSignatures: noModelSignatures,
        largeFiles: () => {
          throw new Error('not asked');
        },
      }),
    );
  } finally {
    await emulator.close();
  }
};

/** The same with the change opened. */
export const withOpening = (patch: unknown, act: (scene: Scene) => Promise<void>, latencyMs = 0): Promise<void> =>
  withSource(
    patch,
    async (emulator, source) => {
      const opening = await source.open(TARGET, POLICY);
      await act({
        emulator,
        source,
        opening,
        gather: (demand = {}) => source.gather(opening, { ...DEMAND, ...demand }, RUN),
        sha: (alias) => emulator.state().aliases.get(alias)?.sha ?? `no commit ${alias}`,
      });
    },
    latencyMs,
  );

/** The value of a fact; fails with the reason where it is unknown. */
export const valueOf = <Name extends FactName>(snapshot: Snapshot, name: Name): FactTypes[Name] => {
  const fact = snapshot.facts[name];
  if (!fact.known) throw new Error(`${name}: ${JSON.stringify(fact.why)}`);
  return fact.value;
};

export const unknownFacts = (snapshot: Snapshot): readonly string[] =>
  Object.entries(snapshot.facts)
    .filter(([, fact]) => !fact.known && fact.why.code !== 'not-demanded')
    .map(([name]) => name);
