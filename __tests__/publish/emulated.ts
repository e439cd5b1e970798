import { makeRuntimeToken } from '../../emulator/artifacts.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import type { Client } from '../../src/lib/client.js';
import { createClient } from '../../src/lib/client/create-client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createExpiryReader } from '../../src/publish/stores/artifact/retention.js';
import { createArtifactService } from '../../src/publish/stores/artifact/service.js';
import { createArtifactStore } from '../../src/publish/stores/artifact/store.js';
import type { EvidenceStore } from '../../src/app/ports.js';
import { baseWorld } from '../emulator/base-world.js';

/** A GitHub with the compliant world after a merge patch. */
export async function withEmulator<T>(patch: unknown, use: (emulator: Emulator) => Promise<T>): Promise<T> {
  const emulator = await startEmulator({ world: baseWorld(patch) });
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}

/** A client that waits for nothing between attempts. */
export function clientOf(emulator: Emulator, token: string = emulator.token): Client {
  const timers = { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 };
  return createClient({ baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl, token, attemptMs: 400, timers });
}

export function storeOf(emulator: Emulator, expires: string | null = null): EvidenceStore {
  const access = { resultsUrl: emulator.resultsUrl, runtimeToken: makeRuntimeToken(501, 1) };
  const service = createArtifactService(access, createTransport(400, 60_000));
  return createArtifactStore({
    service,
    expires,
    readExpiry: createExpiryReader(clientOf(emulator), 'acme/pay'),
    urlOf: (id) => `https://github.com/acme/pay/actions/runs/501/artifacts/${id}`,
  });
}
