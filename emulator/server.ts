import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { startClockwork } from './clockwork.js';
import { appToken, serve, workflowToken, type Desk } from './desk.js';
import type { Route } from './handler.js';
import type { LogEntry } from './log.js';
import { compileRoutes } from './router.js';
import { allRoutes } from './spaces.js';
import type { State } from './state.js';
import type { World } from './world.js';
import { nothingWritten, type Written } from './written.js';

export { depthOf, type LogEntry } from './log.js';

export interface EmulatorOptions {
  readonly world: World;
  /** How long every answer takes besides its own work; default 0. */
  readonly latencyMs?: number;
  /** Awaited before each answer, after its work: lets the benchmark count how often answers had to be waited for. */
  readonly hold?: () => Promise<void>;
  /** Default: a free one. */
  readonly port?: number;
  /** More to serve, before everything else; paths are whole (`/tickets/jira/…`). */
  readonly routes?: readonly Route[];
}

export interface Emulator {
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  readonly oidcUrl: string;
  readonly token: string;
  readonly appToken: string;
  /** All requests, in the order in which they came. */
  readonly log: readonly LogEntry[];
  readonly written: Written;
  readonly world: () => World;
  readonly state: () => State;
  /** Time of the emulated GitHub, ISO. */
  readonly now: () => string;
  /** A merge patch on the world, at once. */
  readonly patch: (change: unknown) => void;
  /** Another world in its place; what was written stays, and calls are counted from the first for its faults. */
  readonly become: (world: World) => void;
  /** Lets time pass on the emulated GitHub. */
  readonly elapse: (seconds: number) => void;
  readonly close: () => Promise<void>;
}

/** Starts GitHub on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const clockwork = startClockwork(options.world);
  const written = nothingWritten();
  const log: LogEntry[] = [];
  const find = compileRoutes([...(options.routes ?? []), ...allRoutes]);
  const place = { url: '' };
  const desk: Desk = {
    clockwork,
    written,
    log,
    find,
    place,
    latencyMs: options.latencyMs ?? 0,
    hold: options.hold ?? (() => Promise.resolve()),
    started: performance.now(),
  };
  const server = createServer((request, response) => {
    serve(desk, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((ready, failed) =>
    server.once('error', failed).listen(options.port ?? 0, '127.0.0.1', ready),
  );
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${String(port)}`;
  place.url = url;
  const close = async (): Promise<void> => {
    const ended = new Promise<void>((done) =>
      server.close(() => {
        done();
      }),
    );
    server.closeAllConnections();
    await ended;
  };
  const { world, state, now, patch, become, elapse } = clockwork;
  const urls = {
    url,
    apiUrl: `${url}/api/v3`,
    graphqlUrl: `${url}/api/graphql`,
    resultsUrl: `${url}/`,
    oidcUrl: `${url}/oidc`,
  };
  return { ...urls, token: workflowToken, appToken, log, written, world, state, now, patch, become, elapse, close };
}
