import { createSource } from '../../src/collect/github/create-source.js';
import { gate } from '../../src/app/gate.js';
import type { GatePorts, GateRequest } from '../../src/app/gate-request.js';
import { createClient } from '../../src/lib/client/create-client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createArtifactService } from '../../src/publish/artifact/service.js';
import { createArtifactStore } from '../../src/publish/artifact/store.js';
import { createStatusWriter } from '../../src/publish/status.js';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';

/** The gate's own adapters, as src/action.ts wires them, against the emulator. */
export function portsTo(emulator: Emulator): GatePorts {
  const client = createClient({ baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl, token: emulator.token });
  const source = createSource(client, { workspace: null });
  const access = { resultsUrl: emulator.resultsUrl, runtimeToken: makeRuntimeToken(501, 1) };
  return {
    source,
    policySource: source,
    status: createStatusWriter(client),
    store: createArtifactStore({
      service: createArtifactService(access, createTransport(20_000)),
      expires: null,
      urlOf: () => null,
    }),
    saveLocally: () => Promise.resolve('evidence.json'),
  };
}
