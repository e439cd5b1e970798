import { createRecordFinder } from '../app/records/find-records.js';
import type { Believed } from '../app/records/believed.js';
import type { ReadProofs, RecordFinder, RecordReader } from '../app/ports-records.js';
import type { StoreAddress } from '../app/store-address.js';
import { createArtifactReader } from '../collect/records/artifact.js';
import { createProofReader } from '../collect/records/attestations.js';
import { createHeldByRef } from '../collect/records/held-by-ref.js';
import { createLedgerReader } from '../collect/records/ledger.js';
import { noReader } from '../collect/records/no-reader.js';
import { createSealingRunReader } from '../collect/records/sealing-run.js';
import type { Client } from '../lib/client.js';
import { issuerOf } from './issuer.js';
import { recordChecks } from './record-checks.js';
import { recordNaming } from './record-naming.js';
import { s3ReaderAt, type S3Reading } from './s3-reader.js';

/** With what the stores are read. */
export interface RecordAccess {
  readonly addresses: readonly StoreAddress[];
  /** Of the judged repository: runs, artifacts, attestations. */
  readonly client: Client;
  /** Of the ledger's repository; null: no token was given for it. */
  readonly ledgerClient: Pick<Client, 'query' | 'read'> | null;
  readonly s3: S3Reading;
  /** Sigstore's roots; null: those that are shipped. */
  readonly roots: Uint8Array | null;
  /** `https://github.com` */
  readonly serverUrl: string;
}

export type FinderFor = (believed: Omit<Believed, 'issuer'>) => RecordFinder;

/** One finder for each belief: what a reader has listed once stays with it. */
export const recordFinderOf =
  (access: RecordAccess): FinderFor =>
  (given) => {
    const believed = { ...given, issuer: issuerOf(access.serverUrl) };
    return createRecordFinder({
      believed,
      checks: recordChecks,
      readRun: createSealingRunReader(access.client),
      readHeld: createHeldByRef(access.client),
      roots: access.roots,
      readers: access.addresses.flatMap((address) => readersAt(access, believed, address)),
      readProofs: proofsOf(access),
    });
  };

const proofsOf = ({ addresses, client }: RecordAccess): ReadProofs | null =>
  addresses.some(({ kind }) => kind === 'attestations') ? createProofReader(client) : null;

const readersAt = (access: RecordAccess, { records }: Believed, address: StoreAddress): readonly RecordReader[] => {
  const { client, ledgerClient, serverUrl } = access;
  switch (address.kind) {
    case 'attestations':
      return [];
    case 'artifact': {
      const urlOf = (repository: string, run: number, artifact: number): string =>
        `${serverUrl}/${repository}/actions/runs/${String(run)}/artifacts/${String(artifact)}`;
      return [createArtifactReader({ client, naming: recordNaming, workflow: records.workflow, urlOf })];
    }
    case 's3':
      return [s3ReaderAt(address, access.s3)];
    case 'ledger': {
      const { repository: ledger, ref } = address;
      if (ledgerClient === null)
        return [noReader('ledger', `ledger://${ledger}: the input "ledger-token" is empty; forks get no secrets`)];
      const urlOf = (commit: string, path: string): string =>
        `${serverUrl}/${ledger}/tree/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
      return [createLedgerReader({ client: ledgerClient, ledger, ref, naming: recordNaming, urlOf })];
    }
  }
};
