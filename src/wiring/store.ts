import { context } from '@actions/github';
import type { Inputs } from '../app/inputs.js';
import type { Occasion } from '../app/occasions/occasion.js';
import type { EvidenceStore } from '../app/ports.js';
import type { StoreAddress } from '../app/store-address.js';
import type { Client, Transport } from '../lib/client.js';
import { createTransport } from '../lib/client/transport.js';
import { createExpiryReader } from '../publish/stores/artifact/retention.js';
import { createArtifactService } from '../publish/stores/artifact/service.js';
import { createArtifactStore } from '../publish/stores/artifact/store.js';
import { lazyStore } from '../publish/stores/lazy-store.js';
import { noStore } from '../publish/stores/no-store.js';
import { budgetOf } from './budget.js';
import { clientOf } from './clients.js';
import { credentialsOf, regionOf } from './s3-access.js';

const DAY_MS = 86_400_000;

/** What the stores of one judgement share. */
interface Surroundings {
  readonly inputs: Inputs;
  readonly occasion: Occasion;
  /** Of the job's token. */
  readonly client: Client;
}

/** The places that were asked for, in their order. */
export const storesOf = (around: Surroundings): readonly EvidenceStore[] =>
  around.inputs.storing.addresses.map((address) => storeAt(around, address));

const storeAt = (around: Surroundings, address: StoreAddress): EvidenceStore => {
  switch (address.kind) {
    case 'artifact':
      return artifactStore(around);
    case 'attestations':
      return lazyStore('attestations', async () => {
        const { createAttestationStore } = await import('../publish/stores/attestations/store.js');
        return createAttestationStore({ client: around.client, repository: around.occasion.repository });
      });
    case 's3':
      return s3Store(around.inputs, address);
    case 'ledger':
      return ledgerStore(around.inputs, address);
  }
};

/** The runner's artifact service; where it offers none, a store that says so. */
const artifactStore = ({ inputs, occasion, client }: Surroundings): EvidenceStore => {
  const resultsUrl = process.env['ACTIONS_RESULTS_URL'] ?? '';
  const runtimeToken = process.env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (resultsUrl === '' || runtimeToken === '')
    return noStore('artifact', 'this runner offers no artifact service (ACTIONS_RESULTS_URL is not set)');
  if (!URL.canParse(resultsUrl))
    return noStore('artifact', 'this runner offers no artifact service (ACTIONS_RESULTS_URL is no address)');
  const { run, repository } = occasion;
  return createArtifactStore({
    service: createArtifactService({ resultsUrl, runtimeToken }, transportOf(inputs)),
    expires: inputs.retentionDays === null ? null : inDays(inputs.retentionDays),
    urlOf: (id) => (run.url === null ? null : `${run.url}/artifacts/${id}`),
    readExpiry: createExpiryReader(client, repository),
  });
};

const s3Store = (inputs: Inputs, address: Extract<StoreAddress, { kind: 's3' }>): EvidenceStore => {
  const credentials = credentialsOf(inputs.storing.s3, process.env);
  if ('missing' in credentials) return noStore('s3', `s3://${address.bucket}: ${credentials.missing}`);
  const region = regionOf(address, process.env);
  if (region === null)
    return noStore('s3', `s3://${address.bucket}: the region is not known; write ?region=… behind the bucket`);
  const { bucket, prefix, endpoint } = address;
  const transport = transportOf(inputs);
  const retainUntil = inDays(address.retainDays);
  return lazyStore('s3', async () => {
    const { createS3Store } = await import('../publish/stores/s3/store.js');
    return createS3Store({ place: { bucket, prefix, region, endpoint }, retainUntil, credentials, transport });
  });
};

const ledgerStore = (
  inputs: Inputs,
  { repository: name, ref }: Extract<StoreAddress, { kind: 'ledger' }>,
): EvidenceStore => {
  const { ledgerToken } = inputs.storing;
  if (ledgerToken === '')
    return noStore('ledger', `ledger://${name}: the input "ledger-token" is empty; forks get no secrets`);
  return lazyStore('ledger', async () => {
    const { createLedgerRepository } = await import('../publish/stores/ledger/repository.js');
    const { createLedgerStore } = await import('../publish/stores/ledger/store.js');
    const repository = createLedgerRepository(clientOf(inputs, ledgerToken), name);
    return createLedgerStore({
      repository,
      name,
      ref,
      urlOf: (commit) => `${context.serverUrl}/${name}/commit/${commit}`,
    });
  });
};

/** Storing ends before the time that is kept for the last words. */
const transportOf = (inputs: Inputs): Transport => {
  const { attempt, total, reserve } = budgetOf(inputs);
  return createTransport(attempt, total - reserve / 2);
};

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();
