import { createHash } from 'node:crypto';
import { makeRuntimeToken } from '../../emulator/artifacts.js';
import { startEmulator, type Emulator } from '../../emulator/server.js';
import type { Client } from '../../src/lib/client.js';
import { createClient } from '../../src/lib/client/create-client.js';
import { createTransport } from '../../src/lib/client/transport.js';
import { createExpiryReader } from '../../src/publish/stores/artifact/retention.js';
import { createArtifactService } from '../../src/publish/stores/artifact/service.js';
import { createArtifactStore } from '../../src/publish/stores/artifact/store.js';
import type { EvidenceFile, EvidenceStore, StoredRecord } from '../../src/app/ports.js';
import type { FaultAnswer } from '../../emulator/world.js';
import { baseWorld } from '../emulator/base-world.js';

/** A GitHub with the compliant world after a merge patch. */
export async function withEmulator<T>(
  patch: unknown,
  use: (emulator: Emulator) => Promise<T>,
  latencyMs = 0,
): Promise<T> {
  const emulator = await startEmulator({ world: baseWorld(patch), latencyMs });
  try {
    return await use(emulator);
  } finally {
    await emulator.close();
  }
}

/** A client that waits for nothing between attempts. */
export function clientOf(emulator: Emulator, token: string = emulator.token, attemptMs = 400): Client {
  const timers = { now: () => performance.now(), sleep: () => Promise.resolve(), random: () => 0 };
  return createClient({ baseUrl: emulator.apiUrl, graphqlUrl: emulator.graphqlUrl, token, attemptMs, timers });
}

/** A record as a run hands it to the stores. */
export function recordOf(change: Partial<StoredRecord> = {}): StoredRecord {
  const bytes = Buffer.from('{"verdict":"pass"}');
  return {
    name: 'countersign-pr-7-501-1',
    folder: 'evidence/v1/owner=acme/repo=pay/date=2026-03-02',
    repository: 'acme/pay',
    visibility: 'private',
    evidence: { name: 'evidence.json', bytes },
    digest: createHash('sha256').update(bytes).digest('hex'),
    proofs: Promise.resolve([]),
    bill: null,
    withheld: null,
    ...change,
  };
}

/** A bundle of a statement about these digests, as far as stores look at it. */
export function bundleOf(name: string, digest: Readonly<Record<string, string>>): EvidenceFile {
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject: [{ name: 'evidence.json', digest }] };
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'k' } },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: Buffer.from(name).toString('base64'), keyid: '' }],
    },
  };
  return { name, bytes: Buffer.from(JSON.stringify(bundle)) };
}

/** A raw answer or a policy text, as the private file holds it. */
export const privateFile: EvidenceFile = { name: 'evidence.private.json', bytes: Buffer.from('{"bodies":{}}') };

/** Every way in which a call can be struck. */
export const faultAnswers: readonly FaultAnswer[] = [
  'reset-before-headers',
  'reset-mid-body',
  'empty-200',
  '204',
  'null',
  '[]',
  '{}',
  'truncated-json',
  'html-200',
  'redirect-other-host',
  '304',
  '400',
  '401',
  '403',
  '403-secondary',
  '404',
  '409',
  '422',
  '429',
  '500',
  '502-html',
  'hang',
  'slow-drip',
];

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
