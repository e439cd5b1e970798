import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { context } from '@actions/github';
import { InputError, type Inputs } from '../app/inputs.js';
import type { Client } from '../lib/client.js';
import { clientOf } from './clients.js';
import { recordFinderOf, type FinderFor } from './record-finder.js';
import { credentialsOf } from './s3-access.js';
import { transportOf } from './store.js';

/** Finds records of earlier runs in the stores of the input: where this run keeps its own. */
export const finderOf = async (inputs: Inputs, client: Client): Promise<FinderFor> => {
  const { addresses, ledgerToken, s3 } = inputs.storing;
  return recordFinderOf({
    addresses,
    client,
    ledgerClient: ledgerToken === '' ? null : clientOf(inputs, ledgerToken),
    s3: { credentials: credentialsOf(s3, process.env), environment: process.env, transport: transportOf(inputs) },
    roots: await rootsOf(inputs.trustedRoot),
    serverUrl: context.serverUrl,
  });
};

const rootsOf = async (path: string | null): Promise<Uint8Array | null> => {
  if (path === null) return null;
  try {
    return await readFile(resolve(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), path));
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw new InputError(`The input "trusted-root" is ${JSON.stringify(path)}; it cannot be read: ${found}.`);
  }
};
