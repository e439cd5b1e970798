import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { startEmulator, type Emulator, type EmulatorOptions } from '../../emulator/server.js';
import { patchWorld, type World } from '../../emulator/world.js';
import type { Core } from '../../src/collect/github/core.js';
import { openChange } from '../../src/collect/github/open.js';
import type { Demand } from '../../src/facts/demand.js';
import type { ObjectId } from '../../src/facts/account.js';
import type { Client } from '../../src/lib/client.js';
import { createClient } from '../../src/lib/client/create-client.js';

/** A change on the emulated GitHub, opened. */
export interface Opened {
  readonly emulator: Emulator;
  readonly client: Client;
  readonly core: Core;
  /** Id of a commit by its alias in the world. */
  readonly sha: (alias: string) => ObjectId;
  /** The calls that were made since the change was opened, by method and route. */
  readonly calls: () => readonly string[];
}

/** The compliant world of the cases after a merge patch; a test runs on it with a client of its own. */
export async function withChange<T>(
  patch: unknown,
  use: (opened: Opened) => Promise<T>,
  options: Partial<EmulatorOptions> = {},
): Promise<T> {
  const base = parse(readFileSync('__tests__/cases/core/world.yaml', 'utf8')) as World;
  const emulator = await startEmulator({ ...options, world: patchWorld(base, patch) });
  const sleep = (): Promise<void> => Promise.resolve();
  const timers = { now: () => performance.now(), sleep, random: () => 0 };
  const urls = { baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl };
  const client = createClient({ ...urls, token: emulator.token, attemptMs: 5000, timers });
  try {
    const { core } = await openChange(client, { repository: 'acme/pay', pull: 7 }, '.github/countersign.yml');
    const before = emulator.log.length;
    const sha = (alias: string): ObjectId => emulator.state().aliases.get(alias)?.sha ?? `no commit ${alias}`;
    const calls = (): readonly string[] => emulator.log.slice(before).map((entry) => entry.template);
    return await use({ emulator, client, core, sha, calls });
  } finally {
    await emulator.close();
  }
}

export const noDemand: Demand = {
  facts: [],
  teams: [],
  carryOver: 'none',
  checks: [],
  scans: [],
  dependencies: 'not-asked',
  tests: [],
  ticket: null,
  models: [],
};
