import type { GatePorts, GateRequest } from '../../src/app/gate-request.js';
import { changeRequest } from '../../src/app/request.js';
import { createSource } from '../../src/collect/github/create-source.js';
import { createWorkflowRunReader } from '../../src/collect/github/workflow-run.js';
import { createClient } from '../../src/lib/client/create-client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createExpiryReader } from '../../src/publish/stores/artifact/retention.js';
import { createArtifactService } from '../../src/publish/stores/artifact/service.js';
import { createArtifactStore } from '../../src/publish/stores/artifact/store.js';
import { createStatusWriter } from '../../src/publish/status.js';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import type { Emulator } from '../../emulator/server.js';
import { noModelSignatures } from '../support/no-model-signatures.js';
import { noTicketSystem } from '../support/no-ticket-system.js';

/** The gate's own adapters against the emulator, joined as src/action.ts joins them. */
export function portsTo(emulator: Emulator): GatePorts {
  const client = createClient({ baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl, token: emulator.token });
  const source = createSource(client, {
    workspace: null,
    tickets: noTicketSystem,
    modelSignatures: noModelSignatures,
    largeFiles: () => {
      throw new Error('not asked');
    },
  });
  const access = { resultsUrl: emulator.resultsUrl, runtimeToken: makeRuntimeToken(501, 1) };
  return {
    source,
    policySource: source,
    status: createStatusWriter(client),
    statusByReader: true,
    workflowRun: createWorkflowRunReader(client),
    signer: { prepare: () => undefined, sign: () => Promise.resolve({ state: 'unsigned', why: 'off' }) },
    stores: [
      createArtifactStore({
        service: createArtifactService(access, createTransport(20_000, 120_000)),
        expires: null,
        urlOf: () => null,
        readExpiry: createExpiryReader(client, 'acme/pay'),
      }),
    ],
    saveLocally: () => Promise.resolve('evidence.json'),
    saveProofs: () => Promise.resolve(),
  };
}

/** To judge pull request 7 of the compliant world. */
export function requestTo(emulator: Emulator): GateRequest {
  const { head } = emulator.world().pull;
  const run = {
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
    url: 'https://github.com/acme/pay/actions/runs/501',
  };
  const settings = { policyPath: '.github/countersign.yml', centralPolicy: null, toolVersion: '0.0.0' };
  return changeRequest(settings, { repository: 'acme/pay', run }, 7, { head, base: 'main' });
}

/** What befalls one call of a port. */
export type Strike = 'throws' | 'rejects' | 'hangs';

export interface Struck {
  readonly ports: GatePorts;
  /** The calls in their order, by name. */
  readonly calls: readonly string[];
  /** Names of ports that answer at once, with nothing to wait for. */
  readonly immediate: ReadonlySet<string>;
}

/** The ports, with the n-th call of any of them struck; 0 strikes none. */
export function struckPorts(ports: GatePorts, nth: number, strike: Strike): Struck {
  const calls: string[] = [];
  const immediate = new Set<string>();
  const wrapped = (name: string, port: (...given: unknown[]) => unknown): unknown =>
    function struck(...given: unknown[]): unknown {
      calls.push(name);
      if (calls.length !== nth) {
        const answer = port(...given);
        if (!(answer instanceof Promise)) immediate.add(name);
        return answer;
      }
      if (strike === 'hangs') return new Promise(() => undefined);
      const error = new Error(`${name} was struck`);
      if (strike === 'throws') throw error;
      return Promise.reject(error);
    };
  const wrapAll = (value: unknown, name: string): unknown => {
    if (typeof value === 'function') return wrapped(name, value as (...given: unknown[]) => unknown);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((inner, at) => wrapAll(inner, `${name}.${String(at)}`));
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, wrapAll(inner, name === '' ? key : `${name}.${key}`)]),
    );
  };
  return { ports: wrapAll(ports, '') as GatePorts, calls, immediate };
}
