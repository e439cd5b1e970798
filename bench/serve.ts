/**
 * The emulated GitHub in a process of its own, so that its work does not take the measuring parent's time. Started with
 * an IPC channel: `open` answers with the addresses, `close` with what was asked since.
 */
import { subscribe } from 'node:diagnostics_channel';
import { makeRuntimeToken } from '../emulator/artifacts.js';
import { startEmulator, type Emulator } from '../emulator/server.js';
import { countsOf, ownTimeOf } from './counts.js';
import { peerRoutes } from './peers.js';
import type { Addresses, Order, Pace, Served } from './serving.js';
import { inWaves, type Waves } from './waves.js';
import { worldNames, worldOf, type WorldName } from './worlds.js';

const worlds = new Map(worldNames.map((name) => [name, worldOf(name)]));
const firstRequest = { at: 0n };
// The monotonic clock is that of the machine: the parent compares it with when it started the program.
subscribe('http.server.request.start', () => {
  if (firstRequest.at === 0n) firstRequest.at = process.hrtime.bigint();
});

/** Longer than the gate thinks between two answers, also on a busy machine. */
const QUIET_MS = 400;

let open: { readonly emulator: Emulator; readonly latencyMs: number; readonly waves: Waves | null } | null = null;

const start = async (name: WorldName, pace: Pace): Promise<Addresses> => {
  const world = worlds.get(name);
  if (world === undefined) throw new Error(`no world ${name}`);
  const waves = pace === 'waves' ? inWaves(QUIET_MS) : null;
  const latencyMs = pace === 'waves' ? 0 : pace;
  const held = waves === null ? {} : { hold: waves.hold };
  const emulator = await startEmulator({ world, latencyMs, routes: peerRoutes, ...held });
  open = { emulator, latencyMs, waves };
  firstRequest.at = 0n;
  const { url, graphqlUrl, resultsUrl, oidcUrl, token } = emulator;
  const { id, attempt } = world.event.run;
  return { url, graphqlUrl, resultsUrl, oidcUrl, token, runtimeToken: makeRuntimeToken(id, attempt) };
};

const stop = async (): Promise<Served> => {
  if (open === null) throw new Error('nothing is open');
  const { emulator, latencyMs, waves } = open;
  const firstRequestAt = firstRequest.at.toString();
  const ownTimeMs = ownTimeOf(emulator.log, latencyMs);
  const calls = emulator.log.map(({ at, until, template, status }) => ({ at, until, template, status }));
  const statuses = emulator.written.statuses.map(({ state }) => state);
  const counts = await countsOf(emulator, waves);
  await emulator.close();
  open = null;
  return { counts, ownTimeMs, firstRequestAt, statuses, calls };
};

process.on('message', (order: Order) => {
  const answer = order.act === 'open' ? start(order.world, order.pace) : stop();
  answer.then(
    (value) => process.send?.({ value }),
    (error: unknown) =>
      process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on('disconnect', () => process.exit());
