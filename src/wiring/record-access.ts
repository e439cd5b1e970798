import { context } from '@actions/github';
import { readFile } from 'node:fs/promises';
import type { Inputs } from '../app/inputs.js';
import { storeAddresses } from '../app/store-address.js';
import type { Client } from '../lib/client.js';
import { createTransport } from '../lib/client/transport.js';
import { budgetOf } from './budget.js';
import { clientOf } from './clients.js';
import type { RecordAccess } from './record-finder.js';
import { credentialsOf } from './s3-access.js';
import { trustedRootOf } from './trusted-root.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A query of many records that the host does not get done is made smaller, not sent again and again. */
const ATTEMPTS = 2;

/** The stores that a run keeps its evidence in are those in which it looks for records. */
export const recordAccessOf = async (inputs: Inputs, client: Client): Promise<RecordAccess> => {
  const { addresses, ledgerToken, s3 } = inputs.storing;
  const { attempt, total, reserve } = budgetOf(inputs);
  return {
    addresses,
    client,
    ledgerClient: ledgerToken === '' ? null : clientOf(inputs, ledgerToken, { maxAttempts: ATTEMPTS }),
    s3: {
      credentials: credentialsOf(s3, process.env),
      environment: process.env,
      transport: createTransport(attempt, total - reserve),
    },
    roots: await trustedRootOf(inputs),
    serverUrl: context.serverUrl,
  };
};

/** What the command line is told of the stores. */
export interface RecordOptions {
  /** As the input `stores`; default: artifacts of the runs alone. */
  readonly stores?: string;
  readonly trustedRoot?: string;
  /** `https://github.com` */
  readonly serverUrl: string;
}

/** How long the command line reads buckets. */
const CALL_MS = 20_000;
const TOTAL_MS = 600_000;

/**
 * The same for the command line, by the environment: `COUNTERSIGN_LEDGER_TOKEN` (else the token for everything), and the
 * variables of AWS. `clientWith` makes a client of the same host for another token.
 */
export const recordAccessFrom = async (
  options: RecordOptions,
  environment: Environment,
  { client, clientWith }: { readonly client: Client; readonly clientWith: (token: string) => Client },
): Promise<RecordAccess> => {
  const ledgerToken = environment['COUNTERSIGN_LEDGER_TOKEN'] ?? '';
  return {
    addresses: storeAddresses(options.stores ?? ''),
    client,
    ledgerClient: ledgerToken === '' ? client : clientWith(ledgerToken),
    s3: {
      credentials: credentialsOf(NO_KEYS, environment),
      environment,
      transport: createTransport(CALL_MS, TOTAL_MS),
    },
    roots: options.trustedRoot === undefined ? null : await readFile(options.trustedRoot),
    serverUrl: options.serverUrl,
  };
};

const NO_KEYS: Inputs['storing']['s3'] = { accessKeyId: '', secretAccessKey: '', sessionToken: '' };
